"""The table of kinds and roles: complete, and the same as in FORMAT.md."""

from __future__ import annotations

from pathlib import Path

import pytest

import kuager.bundle
from kuager.bundle.matrix import MATRIX, OUTSIDE, Say, say
from kuager.bundle.roster import Role
from kuager.model.kinds import KINDS

_FORMAT = Path(kuager.bundle.__file__ or "").with_name("FORMAT.md").read_text("utf-8")


def test_every_kind_has_its_row() -> None:
    assert MATRIX.keys() == KINDS.keys()
    assert all(row.keys() == {*Role, OUTSIDE} for row in MATRIX.values())


@pytest.mark.parametrize("kind", sorted(MATRIX))
def test_the_format_says_the_same(kind: str) -> None:
    row = " | ".join(MATRIX[kind][column].value for column in (*Role, OUTSIDE))
    assert f"| `{kind}` | {row} |" in _FORMAT


def test_only_coordinators_have_every_say() -> None:
    assert all(row[Role.COORDINATOR] is Say.ACCEPT for row in MATRIX.values())
    assert all(row[OUTSIDE] is not Say.ACCEPT for row in MATRIX.values())


def test_a_kind_of_a_later_program_is_taken_from_who_decides() -> None:
    assert say("later", Role.STAFF) is Say.ACCEPT
    assert say("later", Role.VOLUNTEER) is Say.ASK
    assert say("later", OUTSIDE) is Say.ASK
