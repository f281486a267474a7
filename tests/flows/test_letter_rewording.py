"""Other words of the template in a letter that was worded by hand: only what nobody changed is exchanged."""

from __future__ import annotations

import pytest

from kuager.flows.letter_rewording import Blocks, merged
from kuager.model.letter import WordedBlock


def blocks(*texts: str) -> Blocks:
    return tuple(WordedBlock("paragraph", text) for text in texts)


GIVEN = blocks("head", "one", "two", "end")


@pytest.mark.parametrize(
    ("wanted", "worded", "found"),
    [
        (blocks("head", "one", "TWO", "end"), GIVEN, blocks("head", "one", "TWO", "end")),
        (blocks("head", "one", "TWO", "end"), blocks("HEAD", "one", "two"), blocks("HEAD", "one", "TWO")),
        (blocks("head", "one", "TWO", "end"), blocks("head", "one", "2"), blocks("head", "one", "2")),
        (blocks("head", "one", "two", "new", "end"), GIVEN, blocks("head", "one", "two", "new", "end")),
        (
            blocks("head", "one", "two", "new", "end"),
            blocks("mine", "two", "end", "more"),
            blocks("mine", "two", "new", "end", "more"),
        ),
        (blocks("new", "head", "one", "two", "end"), GIVEN, blocks("new", "head", "one", "two", "end")),
        (blocks("head", "end"), GIVEN, blocks("head", "end")),
        (blocks("head", "end"), blocks("head", "ONE", "two", "end"), blocks("head", "ONE", "two", "end")),
        (blocks("head", "one", "two", "end", "last"), blocks("other"), blocks("other")),
        (GIVEN, blocks("anything"), blocks("anything")),
        (blocks("first"), (), ()),
    ],
)
def test_what_was_changed_by_hand_stays(wanted: Blocks, worded: Blocks, found: Blocks) -> None:
    assert merged(GIVEN, wanted, worded) == found


def test_a_letter_of_no_words_gets_the_first_ones() -> None:
    assert merged((), blocks("one"), ()) == blocks("one")
