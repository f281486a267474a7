"""Clearing destroys the keys first, can be finished after a power cut, and leaves nothing of the vault."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from kuager import paths
from kuager.errors import AppError
from kuager.flows import keep, unlock
from kuager.task import Task
from kuager.vault import clearing, entry
from tests.support import broken, kills, vaults

WORD = "осы құрылғыны тазалау"
KILLS = 20


def _clear(folder: Path, tell: kills.Tell) -> None:
    """Clear a vault; tells when the keys begin to go, and the end."""
    begin = clearing.begin

    def told(*arguments: Any) -> None:
        tell("begun")
        begin(*arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clearing, "begin", told)
        keep.clear(folder, vaults.WORDS, WORD, WORD)
    tell("done")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    broken.full(tmp_path / "vault").lock()
    return tmp_path / "vault"


def _code(root: Path, words: str = vaults.WORDS, typed: str = WORD) -> str:
    with pytest.raises(AppError) as caught:
        keep.clear(root, words, typed, WORD)
    return caught.value.code


def test_nothing_is_cleared_without_the_word_and_the_passphrase(root: Path) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*.db")}
    assert _code(root, typed="yes") == "clear.not_confirmed"
    assert _code(root, typed="") == "clear.not_confirmed"
    assert _code(root, words="another") == "vault.wrong_passphrase"
    session = unlock.unlock(root, vaults.WORDS)
    assert _code(root) == "vault.open_elsewhere"
    session.lock()
    assert before.keys() == set(root.rglob("*.db"))
    unlock.unlock(root, vaults.WORDS).lock()


def test_nothing_of_it_is_left_and_what_is_not_its_own_stays(root: Path) -> None:
    (root / "notes.txt").write_text("not of the vault")
    assert list(paths.user_state().iterdir())
    keep.clear(root, vaults.WORDS, f" {WORD.upper()} ", WORD)
    assert [path.name for path in root.rglob("*")] == ["notes.txt"]
    assert list(paths.user_state().iterdir()) == []
    assert not unlock.exists(root)


def test_a_broken_vault_can_be_cleared(root: Path) -> None:
    (root / "generation-1" / "vault.db").write_bytes(b"")
    keep.clear(root, vaults.WORDS, WORD, WORD)
    assert not root.exists()


def test_once_begun_it_opens_no_more_and_is_finished_without_a_passphrase(root: Path) -> None:
    header = (root / "generation-1" / "header.json").read_bytes()
    with entry.unlocked_header(root, vaults.WORDS) as (held, table, opened):
        clearing.begin(held, table, opened.master, paths.user_state())
    assert not list(root.rglob("header*"))
    assert all(header not in path.read_bytes() for path in root.rglob("*") if path.is_file())
    with pytest.raises(AppError, match=r"vault\.being_cleared"):
        unlock.unlock(root, vaults.WORDS)
    assert keep.is_being_cleared(root)
    keep.clear(root, "", WORD, WORD)
    assert not root.exists()


def test_a_kill_at_any_moment_leaves_it_whole_or_to_be_finished(tmp_path: Path) -> None:
    chance, begun, done = random.Random(11), 0, 0
    broken.full(tmp_path / "measured").lock()
    longest = 1.2 * kills.seconds(_clear, tmp_path / "measured")
    for number in range(KILLS):
        root = tmp_path / f"vault{number}"
        broken.full(root).lock()
        told = kills.told_until_killed(_clear, root, chance.uniform(0, longest))
        done += told[-1] == "done"
        if keep.is_being_cleared(root):
            begun += 1
            keep.clear(root, "", WORD, WORD)
            assert not root.exists()
        elif root.exists() and any(root.glob("generation-*")):
            assert told[-1] != "done"
            unlock.unlock(root, vaults.WORDS).lock()
    assert begun + done > 0


def test_what_is_here_and_what_only_here(tmp_path: Path) -> None:
    session = broken.full(tmp_path / "vault")
    rows = {row.what: row for row in keep.inventory(session)}
    assert {what: row.count for what, row in rows.items()} == {
        "records": rows["records"].count,
        "letters": 1,
        "media": 0,
        "drafts": 1,
    }
    assert all(row.in_backup == row.elsewhere == 0 for row in rows.values())
    assert rows["letters"].only_here == rows["letters"].size > len(broken.LETTER)
    keep.backup(session, tmp_path / "stick", Task.silent())
    after = {row.what: row for row in keep.inventory(session)}
    assert {what: row.only_here for what, row in after.items()} == dict.fromkeys(after, 0)
    vaults.record(session, vaults.told("since"))
    assert {row.what: row.only_here > 0 for row in keep.inventory(session)} == {
        "records": True,
        "letters": False,
        "media": False,
        "drafts": False,
    }
    session.lock()
