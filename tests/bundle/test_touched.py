"""Counting records: each once, however often it is named, new and held apart, kind by kind."""

from __future__ import annotations

from kuager.bundle.plan import Counts
from kuager.bundle.touched import Touched
from kuager.model.ids import RecordId

ONE, TWO = RecordId("1" * 32), RecordId("2" * 32)


def test_each_record_counts_once() -> None:
    touched = Touched()
    for key, is_held in [
        ((ONE, "source"), False),
        ((TWO, "source"), True),
        ((ONE, "source"), False),
        ((ONE, "account"), False),
    ]:
        touched.add(key, is_held=is_held)
    assert touched.counts() == {"account": Counts(new=1), "source": Counts(new=1, changed=1)}


def test_nothing() -> None:
    assert Touched().counts() == {}
