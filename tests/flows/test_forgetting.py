"""After a lock no cache of a module holds words."""

from __future__ import annotations

import functools
import gc
import importlib
import pkgutil

import kuager
from kuager.flows import place_names, telephones
from kuager.flows.forgetting import forget_words
from kuager.letters import hyphenation
from kuager.model import dates
from kuager.model.names import Name, display

HARMLESS = {
    "kuager.flows.addressees.shipped",
    "kuager.flows.cells._labels",
    "kuager.flows.consent_texts.drafts",
    "kuager.flows.counties._names",
    "kuager.flows.gazetteer._vocabulary",
    "kuager.flows.gazetteer.load",
    "kuager.flows.header_words.known",
    "kuager.flows.letter_needs._letters",
    "kuager.flows.names._lexicon",
    "kuager.flows.place_names._kinds",
    "kuager.flows.place_words._kinds",
    "kuager.flows.questions.load",
    "kuager.flows.templates.invented",
    "kuager.flows.townships.load",
    "kuager.flows.vocabularies.event_rules",
    "kuager.flows.vocabularies.load",
    "kuager.letters.colour.srgb",
    "kuager.letters.deadlines._of_year",
    "kuager.letters.fonts.face",
    "kuager.letters.stamp._wording",
    "kuager.letters.template._shipped",
    "kuager.model.fields._defaults",
    "kuager.model.fields._type",
    "kuager.model.fields.of_interview",
    "kuager.model.fields.of_records",
    "kuager.model.mapping.row_fields",
    "kuager.model.mapping.settable",
    "kuager.model.revision._is_label",
    "kuager.vault.heads._standing",
}
"""Caches of what belongs to the program, not to anybody's words."""


def caches() -> dict[str, functools._lru_cache_wrapper[object]]:
    """Every cache of a module of the core, by name; what windows keep is looked for where they are locked."""
    for module in pkgutil.walk_packages(kuager.__path__, "kuager."):
        if not module.name.startswith("kuager.gui") and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    gc.unfreeze()  # what was there before the first test is not listed while it is frozen
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
        "kuager.crypto.age_keys._hybrid_recipient",
        "kuager.crypto.age_keys._hybrid_text",
        "kuager.flows.place_names._names",
        "kuager.flows.telephones.understand",
        "kuager.flows.townships._sounds",
        "kuager.letters.breaks.break_points",
        "kuager.letters.cms._shared",
        "kuager.letters.hyphenation.divisions",
        "kuager.letters.shaping.script",
        "kuager.letters.shaping.shape",
        "kuager.letters.signature._read",
        "kuager.letters.stamp._rendered",
        "kuager.model.dates._bounds",
        "kuager.model.names.letter_script",
        "kuager.names.blocking.skeletons",
        "kuager.names.hanzi.syllable",
        "kuager.names.parts.parse",
        "kuager.names.readings.readings",
        "kuager.names.syllables.from_wade_giles",
    }
    hyphenation.divisions("Мысалұлы")
    telephones.understand("+7 700 000 00 01")
    place_names.suggest("Алтай")
    dates.bounds("1968-03-12")
    display([Name("Мысалұлы"), Name("木沙勒")])  # letters in their order are a word
    forget_words()
    assert [name for name, cache in with_words.items() if cache.cache_info().currsize] == []
