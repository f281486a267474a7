"""Where words may be divided."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kuager.letters.hyphenation import divisions


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("министрлігіне", "министр-лі-гіне"),
        ("қызметкерлері", "қыз-мет-кер-лері"),
        ("жауапкершілік", "жауап-кер-ші-лік"),
        ("процессуальным", "про-цес-суаль-ным"),
        ("подъезда", "подъезда"),
        ("майоров", "майо-ров"),
        ("Сынаққызы", "Сынаққызы"),
        ("жер", "жер"),
    ],
)
def test_words_are_divided_by_syllables_and_names_never(word: str, parts: str) -> None:
    points = [0, *divisions(word), len(word)]
    assert "-".join(word[start:end] for start, end in pairwise(points)) == parts
