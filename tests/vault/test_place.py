"""A vault copied by hand and an older state put back are noticed; a moved folder is asked about once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kuager import paths
from kuager.errors import AppError
from kuager.flows import interview, keys, unlock
from kuager.flows.unlock import Session
from kuager.task import Task
from kuager.vault import place
from kuager.vault.place import Place
from tests.support import vaults


@pytest.fixture
def root(tmp_path: Path) -> Path:
    session = vaults.vault(tmp_path / "vault")
    vaults.record(session, vaults.told("1"))
    session.lock()
    return tmp_path / "vault"


def _copied(path: Path) -> int:
    """The fact of the question that unlocking asks."""
    with pytest.raises(AppError) as caught:
        unlock.unlock(path, vaults.WORDS)
    assert caught.value.code == "vault.copied"
    return int(caught.value.facts["rolled_back"])


def _visit(path: Path, act: Callable[[Session], object] = lambda _: None, copied: str = "") -> str:
    """Unlock, do something, lock; the origin that wrote."""
    session = unlock.unlock(path, vaults.WORDS, copied=copied)
    act(session)
    origin = session.history.origin
    session.lock()
    return origin


def test_a_vault_that_stays_is_not_asked_about(root: Path) -> None:
    assert _visit(root) == _visit(root)


def test_a_renamed_folder_is_no_copy_and_neither_is_another_file_at_the_same_place(root: Path) -> None:
    origin = _visit(root)
    elsewhere = root.with_name("renamed")
    root.rename(elsewhere)
    assert _visit(elsewhere) == origin
    database = elsewhere / "generation-1" / "vault.db"
    shutil.copyfile(database, database.with_suffix(".new"))
    database.with_suffix(".new").replace(database)
    assert _visit(elsewhere) == origin


def test_a_copy_is_asked_about_until_it_is_answered(root: Path) -> None:
    copy = root.with_name("copy")
    shutil.copytree(root, copy)
    assert _copied(copy) == 0
    assert _copied(copy) == 0
    origin = _visit(root)
    assert _visit(copy, copied="copy") != origin
    assert _visit(copy) == _visit(copy) != origin
    assert _visit(root) == origin


def test_a_moved_vault_keeps_its_origin(root: Path) -> None:
    origin = _visit(root)
    moved = root.with_name("moved")
    shutil.copytree(root, moved)
    shutil.rmtree(root)
    assert _visit(moved, copied="moved") == origin
    assert _visit(moved) == origin


def test_an_older_state_put_back_takes_a_new_origin_whatever_is_answered(root: Path) -> None:
    older = root.with_name("older")
    shutil.copytree(root, older)
    origin = _visit(root, lambda session: vaults.record(session, vaults.told("2")))
    shutil.rmtree(root)
    shutil.copytree(older, root)
    assert _copied(root) == 1
    assert _visit(root, copied="moved") != origin
    session = unlock.unlock(root, vaults.WORDS)
    assert [row.ticket for row in interview.listing(session)] == ["1"]
    session.lock()


def test_a_state_from_before_a_new_master_key_is_an_older_one(root: Path) -> None:
    older = root.with_name("older")
    shutil.copytree(root, older)
    session = keys.renew(unlock.unlock(root, vaults.WORDS), Task.silent())
    session.lock()
    shutil.rmtree(root)
    shutil.copytree(older, root)
    assert _copied(root) == 1


def test_a_full_disk_keeps_nobody_out(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise AppError("disk.full", file="vault.db")

    with monkeypatch.context() as patch:
        patch.setattr(place, "_note", full)
        _visit(root)
    _visit(root)


def test_a_state_of_the_middle_of_a_session_is_older_too(root: Path) -> None:
    session = unlock.unlock(root, vaults.WORDS)
    older = root.with_name("older")
    shutil.copytree(root, older)
    session.lock()
    shutil.rmtree(root)
    shutil.copytree(older, root)
    assert _copied(root) == 1


def test_a_mark_tells_nothing_and_a_broken_one_is_none(root: Path) -> None:
    (mark,) = paths.user_state().iterdir()
    assert len(mark.name) == 32
    assert mark.stat().st_size == 12 + 8 + 16
    _visit(root)
    assert [path.name for path in paths.user_state().iterdir()] == [mark.name]
    mark.write_bytes(b"broken")
    _visit(root)
    assert mark.stat().st_size == 12 + 8 + 16


def test_what_was_not_signed_yet_is_written_once_more_in_a_copy(root: Path) -> None:
    """The copy of an open vault holds revisions that the original will sign."""
    session = unlock.unlock(root, vaults.WORDS)
    vaults.record(session, vaults.told("2"))
    vaults.record(session, vaults.told("3"))
    copy = root.with_name("copy")
    shutil.copytree(root, copy)
    before = vaults.projected(session)
    session.lock()
    opened = unlock.unlock(copy, vaults.WORDS, copied="copy")
    after = vaults.projected(opened)
    assert {name: len(rows) for name, rows in after.items()} == {n: len(rows) for n, rows in before.items()}
    assert after["search"] == before["search"]
    assert {row.ticket for row in interview.listing(opened)} == {"1", "2", "3"}
    opened.rebuild()
    assert vaults.projected(opened) == after
    opened.lock()


@pytest.mark.parametrize(
    ("now", "elsewhere"),
    [
        (Place("a", "/vault", 7), False),
        (Place("a", "/other", 7), False),
        (Place("a", "/vault", 8), False),
        (Place("a", "/other", 8), True),
        (Place("b", "/vault", 7), True),
        (Place("", "/vault", 7), False),
    ],
)
def test_what_counts_as_elsewhere(now: Place, elsewhere: bool) -> None:
    assert now.is_elsewhere_than(Place("a", "/vault", 7)) is elsewhere


def test_this_machine_has_a_name_that_stays(root: Path) -> None:
    assert place.here(root / "generation-1") == place.here(root / "generation-1")
