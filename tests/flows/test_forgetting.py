"""After a lock no cache of a module holds words."""

from __future__ import annotations

import functools
import gc

from kuager.cli import program as _every_flow  # noqa: F401 - with it every flow is loaded
from kuager.flows.forgetting import forget_words
from kuager.letters import hyphenation

HARMLESS = {
    "kuager.flows.vocabularies.load",
    "kuager.letters.fonts.face",
    "kuager.letters.shaping.script",  # of a single letter
    "kuager.letters.template.every",
    "kuager.model.names._letter_script",  # of a single letter
    "kuager.names.hanzi.syllable",  # of a single character
}
"""Caches of what belongs to the program, not to anybody's words."""


def caches() -> dict[str, functools._lru_cache_wrapper[object]]:
    """Every cache of a module of the core, by name; what windows keep is looked for where they are locked."""
    found = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
    named = {f"{each.__module__}.{each.__qualname__}": each for each in found}
    return {
        name: each
        for name, each in named.items()
        if name.startswith("kuager.") and not name.startswith("kuager.gui.")
    }


def test_every_cache_is_harmless_or_forgotten() -> None:
    with_words = {name: cache for name, cache in caches().items() if name not in HARMLESS}
    assert set(with_words) == {
        "kuager.letters.hyphenation.divisions",
        "kuager.letters.shaping.shape",
        "kuager.letters.text.break_points",
        "kuager.names.blocking.skeletons",
        "kuager.names.parts.parse",
        "kuager.names.readings.readings",
        "kuager.names.syllables.from_wade_giles",
    }
    hyphenation.divisions("Мысалұлы")
    forget_words()
    assert [name for name, cache in with_words.items() if cache.cache_info().currsize] == []
