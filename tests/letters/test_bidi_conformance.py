"""Levels and visual order against Unicode's own test data, where Debian's package unicode-data is installed.

Of both files the cases without explicit directional characters and without a paragraph separator inside: the
program takes the former out of every text before it asks for levels, and a paragraph never holds the latter.
Rule L1 (blanks at the end of a line) belongs to whoever breaks lines (`text.Paragraph.draw`); here it is
applied to both sides.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unicodedata import bidirectional, unidata_version

import pytest

from kuager.letters.bidi import levels, visual_order

DATA = Path("/usr/share/unicode")
EXPLICIT = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
SAMPLES = {
    "L": "a",
    "R": "\u05d0",
    "AL": "\u0628",
    "EN": "1",
    "AN": "\u0661",
    "ES": "+",
    "ET": "$",
    "CS": ",",
    "NSM": "\u0300",
    "BN": "\u00ad",
    "S": "\t",
    "WS": " ",
    "ON": "!",
}
"""A character of each class."""

pytestmark = pytest.mark.skipif(not (DATA / "BidiTest.txt").is_file(), reason="unicode-data is not installed")


def with_blanks(text: str, found: tuple[int, ...], base: int) -> list[int]:
    """The levels after L1: separators, and blanks before them or at the end, take the paragraph's own."""
    after = [*found]
    resting = True
    for at in range(len(text) - 1, -1, -1):
        kind = bidirectional(text[at])
        resting = kind == "S" or (resting and kind in ("WS", "BN"))
        if resting:
            after[at] = base
    return after


def agrees(text: str, base: int, expected: list[str], order: list[int]) -> bool:
    """Whether levels and order are the expected ones; "x" stands for a character that is taken out."""
    found = with_blanks(text, levels(text, base), base)
    kept = [at for at, level in enumerate(expected) if level != "x"]
    seen = [kept[at] for at in visual_order([found[at] for at in kept])]
    return all(str(found[at]) == expected[at] for at in kept) and seen == order


def by_class() -> Iterator[tuple[str, int, list[str], list[int]]]:
    expected: list[str] = []
    order: list[int] = []
    for line in (DATA / "BidiTest.txt").read_text("utf-8").splitlines():
        if line.startswith("@Levels:"):
            expected = line.removeprefix("@Levels:").split()
        elif line.startswith("@Reorder:"):
            order = [int(at) for at in line.removeprefix("@Reorder:").split()]
        elif line and line[0] not in "#@":
            classes, directions = line.split(";")
            names = classes.split()
            if EXPLICIT.isdisjoint(names) and "B" not in names:
                text = "".join(SAMPLES[name] for name in names)
                for base, bit in ((0, 2), (1, 4)):
                    if int(directions) & bit:
                        yield text, base, expected, order


def by_character() -> Iterator[tuple[str, int, list[str], list[int]]]:
    for line in (DATA / "BidiCharacterTest.txt").read_text("utf-8").splitlines():
        if line and line[0] != "#":
            codes, _, level, expected, order = line.split(";")
            text = "".join(chr(int(code, 16)) for code in codes.split())
            if EXPLICIT.isdisjoint(map(bidirectional, text)) and "B" not in map(bidirectional, text):
                yield text, int(level), expected.split(), [int(at) for at in order.split()]


def test_a_character_of_each_class_is_one() -> None:
    assert {name: bidirectional(char) for name, char in SAMPLES.items()} == {name: name for name in SAMPLES}


def test_every_sequence_of_classes() -> None:
    cases = [*by_class()]
    assert len(cases) > 50_000
    assert [ascii(case) for case in cases if not agrees(*case)] == []


def test_every_sequence_of_characters() -> None:
    cases = [*by_character()]
    assert len(cases) > 10_000, unidata_version
    assert [ascii(case) for case in cases if not agrees(*case)] == []
