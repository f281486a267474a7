"""What is remembered is computed once; outside of tests each vault draws a salt of its own."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from kuager.flows.unlock import Session
from kuager.vault import entry
from tests.support import vaults
from tests.support.remembered import Remembered


def salt(session: Session) -> str:
    (slot,) = session.keys.header.slots
    session.lock()
    return slot.salt


def test_an_answer_is_computed_once_for_each_question() -> None:
    asked: list[tuple[str, int]] = []

    def answer(words: str, number: int) -> str:
        asked.append((words, number))
        return words * number

    remembered = Remembered(answer)
    assert [remembered("a", 2), remembered("a", 2), remembered("a", 3)] == ["aa", "aa", "aaa"]
    assert asked == [("a", 2), ("a", 3)]


def test_two_vaults_have_two_salts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "secrets", secrets)
    assert salt(vaults.vault(tmp_path / "one")) != salt(vaults.vault(tmp_path / "other"))
