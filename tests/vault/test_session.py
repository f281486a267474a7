"""Opening, locking, members: one clear error each, and nothing readable on the disk."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import interview, unlock
from kuager.vault import header, schema
from kuager.vault.keys import Keys
from kuager.vault.session import Session
from tests.support import canary, vaults


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "vault"
    session = vaults.vault(root)
    vaults.record(session, vaults.told())
    session.lock()
    return root


def _code(root: Path, words: str = vaults.WORDS) -> str:
    with pytest.raises(AppError) as caught:
        unlock.unlock(root, words)
    return caught.value.code


def test_a_passphrase_opens_and_another_does_not(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    assert session.member.name == "Marzhan"
    assert len(interview.listing(session)) == 1
    session.lock()
    assert _code(folder, vaults.WORDS + "x") == "vault.wrong_passphrase"


def test_a_second_member_has_an_own_way_in(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    first_key = session.member_key.seed
    with pytest.raises(AppError, match=r"vault\.passphrase_taken"):
        unlock.add_member(session, "Saule", vaults.WORDS)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    session.lock()
    second = unlock.unlock(folder, vaults.OTHER_WORDS)
    assert second.member.name == "Saule"
    assert second.member_key.seed != first_key
    assert [member.name for member in second.keys.members()] == ["Marzhan", "Saule"]
    second.lock()
    first = unlock.unlock(folder, vaults.WORDS)
    assert first.member.name == "Marzhan"
    assert first.member_key.seed == first_key
    first.lock()


def test_no_vault_no_pointer_and_no_database(folder: Path, tmp_path: Path) -> None:
    assert _code(tmp_path / "nothing") == "vault.missing"
    generation = folder / "generation-1"
    for name in ("vault.db", "drafts.db"):
        kept = (generation / name).read_bytes()
        (generation / name).unlink()
        assert _code(folder) == "vault.damaged", name
        (generation / name).write_bytes(kept)
    (folder / "CURRENT").write_text("generation-../../etc\n")
    assert _code(folder) == "vault.damaged"
    (folder / "CURRENT").write_text("generation-2\n")
    assert _code(folder) == "vault.damaged"
    (folder / "CURRENT").write_text("generation-1\n")
    unlock.unlock(folder, vaults.WORDS).lock()


def test_damaged_bytes_are_noticed(folder: Path) -> None:
    generation = folder / "generation-1"
    for name, places in (("vault.db", (0, 20, 4095, 5000)), ("drafts.db", (0, 100))):
        kept = (generation / name).read_bytes()
        for place in places:
            changed = bytearray(kept)
            changed[place] ^= 1
            (generation / name).write_bytes(changed)
            assert _code(folder) == "vault.damaged", (name, place)
        (generation / name).write_bytes(kept)


def _put_header(folder: Path, content: bytes) -> None:
    for name in header.NAMES:
        (folder / "generation-1" / name).write_bytes(content)


def test_every_flip_in_the_header_and_its_copy_is_refused(folder: Path) -> None:
    kept = (folder / "generation-1" / "header.json").read_bytes()
    for place in range(0, len(kept), 23):
        changed = bytearray(kept)
        changed[place] ^= 1
        _put_header(folder, changed)
        assert _code(folder) in {
            "vault.damaged",
            "vault.newer",
            "vault.wrong_passphrase",
            "crypto.weak_parameters",
        }
    _put_header(folder, kept)
    unlock.unlock(folder, vaults.WORDS).lock()


@pytest.mark.parametrize("name", header.NAMES)
def test_one_damaged_header_is_mended_from_the_other(folder: Path, name: str) -> None:
    path = folder / "generation-1" / name
    kept = path.read_bytes()
    for content in (kept[:100], b"", bytes(reversed(kept)), None):
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        unlock.unlock(folder, vaults.WORDS).lock()
        assert path.read_bytes() == kept
    for each in header.NAMES:
        (folder / "generation-1" / each).unlink()
    assert _code(folder) == "vault.damaged"


@pytest.mark.parametrize(
    ("field", "value"), [("iterations", 1), ("lanes", 2), ("memory", 19 * 1024 + 1), ("epoch", 2)]
)
def test_changed_slot_parameters_do_not_open(folder: Path, field: str, value: int) -> None:
    path = folder / "generation-1" / "header.json"
    table = json.loads(path.read_bytes())
    table["slots"][0][field] = value
    _put_header(folder, json.dumps(table, separators=(",", ":"), sort_keys=True).encode())
    assert _code(folder) in {"vault.wrong_passphrase", "crypto.weak_parameters"}


def test_an_old_header_put_back_is_noticed(folder: Path) -> None:
    path = folder / "generation-1" / "header.json"
    old = path.read_bytes()
    session = unlock.unlock(folder, vaults.WORDS)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    session.lock()
    _put_header(folder, old)
    assert _code(folder) == "vault.damaged"


def test_a_dropped_slot_is_noticed(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    session.lock()
    path = folder / "generation-1" / "header.json"
    table = json.loads(path.read_bytes())
    del table["slots"][1]
    _put_header(folder, json.dumps(table, separators=(",", ":"), sort_keys=True).encode())
    assert _code(folder) == "vault.damaged"


def test_a_newer_header_and_a_newer_database_are_refused(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    session.database.run(f"PRAGMA user_version={schema.VERSION + 1}")
    session.lock()
    assert _code(folder) == "vault.newer"
    _put_header(folder, b'{"format":2,"another":"shape"}')
    assert _code(folder) == "vault.newer"


_HOLDER = """
import sys
from operator import attrgetter
from pathlib import Path
from kuager.flows import unlock
session = unlock.unlock(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.readline()
session.lock()
"""


def test_a_vault_that_is_open_elsewhere(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(folder), vaults.WORDS],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        assert _code(folder) == "vault.open_elsewhere"
        holder.communicate("\n", timeout=60)
    assert holder.returncode == 0
    unlock.unlock(folder, vaults.WORDS).lock()


def test_weak_and_nameless_are_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"vault\.passphrase_weak"):
        unlock.create(tmp_path / "v", "Marzhan", "password", cost=vaults.CHEAP)
    with pytest.raises(AppError, match=r"member\.no_name"):
        unlock.create(tmp_path / "v", "  ", vaults.WORDS, cost=vaults.CHEAP)
    assert not (tmp_path / "v").exists()


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(AppError, match=r"vault\.folder_not_empty"):
        unlock.create(tmp_path, "Marzhan", vaults.WORDS, cost=vaults.CHEAP)
    assert [each.name for each in tmp_path.iterdir()] == ["photo.jpg"]


def test_nothing_that_was_told_lies_readable_on_the_disk(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    editing = interview.open_recorded(session, interview.listing(session)[0].id)
    interview.keep_draft(session, editing)
    names = ["Мысал", "Marzhan", "سەرىكبول", "赛力克", "market", "sentence", "Invented street"]
    assert canary.scan([folder], names) == []
    session.lock()
    assert canary.scan([folder], names) == []
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(folder / "generation-1" / "vault.db").execute(
            "SELECT * FROM sqlite_master"
        ).fetchall()


def test_another_build_of_the_engine_is_set_as_promised(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    assert session.database.value("PRAGMA journal_mode") == "wal"
    assert session.database.value("PRAGMA synchronous") == 2
    assert session.database.value("PRAGMA secure_delete") == 1
    assert session.database.value("PRAGMA cipher_version").startswith("4.")
    session.lock()
    assert not (folder / "generation-1" / "vault.db-wal").exists()


def test_locking_forgets(folder: Path) -> None:
    session: Session = unlock.unlock(folder, vaults.WORDS)
    session.lock()
    for name in ("member_key", "origin_key", "identity", "history"):
        assert not hasattr(session, name)


def test_a_vault_whose_making_was_cut_off_is_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "vault"
    with monkeypatch.context() as patch:
        patch.setattr("kuager.vault.header.write", _power_cut)
        with pytest.raises(KeyboardInterrupt):
            vaults.vault(root)
    assert not unlock.exists(root)
    session = vaults.vault(root)
    assert session.member.name == "Marzhan"
    session.lock()
    assert {each.name for each in root.iterdir()} == {"CURRENT", "generation-1", "lock"}


def _power_cut(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_full_disk_at_the_last_step_of_letting_members_in_locks_nobody_out(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    for members, (name, words) in enumerate(
        [("Saule", vaults.OTHER_WORDS), ("Aigerim", "a third invented bridle mountain 9")], start=2
    ):
        epochs: list[int] = []
        with monkeypatch.context() as patch:
            patch.setattr(session.keys, "_note_epoch", lambda epochs=epochs: _once(session, epochs))
            unlock.add_member(session, name, words)
        assert len(session.keys.members()) == members
    session.lock()
    for words in (vaults.WORDS, vaults.OTHER_WORDS, "a third invented bridle mountain 9"):
        unlock.unlock(folder, words).lock()


def _once(session: Session, epochs: list[int]) -> None:
    """Note the epoch in the transaction; the disk is full when it is noted again."""
    if epochs:
        raise AppError("disk.full", file="vault.db")
    epochs.append(session.keys.header.epoch)
    Keys._note_epoch(session.keys)


def test_who_was_not_let_in_is_no_member(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    with monkeypatch.context() as patch:
        patch.setattr("kuager.vault.header.write", _power_cut)
        with pytest.raises(KeyboardInterrupt):
            unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    assert [member.name for member in session.keys.members()] == ["Marzhan"]
    session.lock()
    assert _code(folder, vaults.OTHER_WORDS) == "vault.wrong_passphrase"


def test_a_table_of_slots_that_could_not_be_read_again_is_never_written(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    kept = (folder / "generation-1" / "header.json").read_bytes()
    full = msgspec.structs.replace(session.keys.header, slots=session.keys.header.slots * 65)
    with pytest.raises(AppError, match=r"input\.malformed"):
        header.write(folder / "generation-1", full)
    assert (folder / "generation-1" / "header.json").read_bytes() == kept
    session.lock()


def test_the_header_is_read_only_once_nobody_else_can_change_it(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    (folder / "generation-1" / "header.json").rename(folder / "hidden")
    assert _code(folder, "not even looked at") == "vault.open_elsewhere"
    (folder / "hidden").rename(folder / "generation-1" / "header.json")
    session.lock()
    assert _code(folder, "a wrong one") == "vault.wrong_passphrase"
    unlock.unlock(folder, vaults.WORDS).lock()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are a matter of POSIX")
def test_every_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        session = vaults.vault(tmp_path / "vault")
        unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
        interview.keep_draft(session, interview.Editing(vaults.told()))
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "vault").rglob("*")}
        session.lock()
    finally:
        os.umask(before)
    assert {"vault.db-wal", "drafts.db-shm"} <= modes.keys()
    assert {name for name, mode in modes.items() if mode & 0o077} == set()


@pytest.mark.parametrize("fails", ["history.close_segment", "database.close", "drafts.database.close"])
def test_locking_forgets_also_where_a_part_of_it_fails(
    folder: Path, fails: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    part, name = fails.rsplit(".", 1)
    databases = {"database": session.database, "drafts.database": session.drafts.database}

    def full(*_: object) -> bool:
        raise AppError("disk.full", file="vault.db")

    monkeypatch.setattr(attrgetter(part)(session), name, full)
    with pytest.raises(AppError, match=r"disk\.full"):
        session.lock()
    assert not any(hasattr(session, each) for each in ("member_key", "origin_key", "identity", "history"))
    assert session.keys.master == b""
    for each, database in databases.items():
        assert (database._key == b"") == (each != part)
    unlock.unlock(folder, vaults.WORDS).lock()


def test_a_members_own_secret_opens_for_nobody_else(folder: Path) -> None:
    first = unlock.unlock(folder, vaults.WORDS)
    assert first.own_secret("a name") is None
    first.keep_own_secret("a name", b"a secret")
    assert first.own_secret("a name") == b"a secret"
    stored = first.database.value("SELECT value FROM secret WHERE name=?", (f"a name {first.member.id}",))
    assert b"a secret" not in bytes(stored)
    unlock.add_member(first, "Saule", vaults.OTHER_WORDS)
    other = first.member.id
    first.lock()
    second = unlock.unlock(folder, vaults.OTHER_WORDS)
    assert second.own_secret("a name") is None
    # Even the bytes of the other, put in their own place, do not open.
    second.keep_secret(f"a name {second.member.id}", second.secret(f"a name {other}"))
    with pytest.raises(AppError, match=r"crypto\.damaged"):
        second.own_secret("a name")
    second.forget_secret("a name", own=True)
    assert second.own_secret("a name") is None
    second.lock()
    again = unlock.unlock(folder, vaults.WORDS)
    assert again.own_secret("a name") == b"a secret"
    again.lock()
