"""A backup is whole, or the one before is; what is made of it has everything and its own origin."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.flows import exchange, interview, keep, people, unlock
from kuager.flows import keys as keys_flow
from kuager.flows.choosing import Choice
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId, RecordId, new_record_id
from kuager.task import Cancelled, Task
from kuager.vault import backup as backups
from kuager.vault.generation import Generation
from tests.support import broken, kills, vaults


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = broken.full(tmp_path / "vault")
    _bring_in(opened, tmp_path / "film", 300_000)
    yield opened
    if hasattr(opened, "history"):
        opened.lock()


def _bring_in(session: Session, source: Path, size: int) -> None:
    source.write_bytes(random.Random(size).randbytes(size))
    begun = session.blobs.begin(source, RecordId(new_record_id()), "2026-11-22T10:00:00+05:00")
    begun.run(Task.silent())
    session.blobs.finish(begun.id)


def _kept(root: Path) -> dict[str, tuple[int, int]]:
    """Every file of a folder with its inode and the time of its last change."""
    return {
        path.relative_to(root).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in root.rglob("*")
        if path.is_file()
    }


def _code(act: object, *arguments: object) -> str:
    with pytest.raises(AppError) as caught:
        act(*arguments)  # type: ignore[operator]
    return caught.value.code


def test_a_vault_made_of_a_backup_has_everything(session: Session, tmp_path: Path) -> None:
    told, origin = broken.everything_told(session), session.history.origin
    done = keep.backup(session, tmp_path / "stick", Task.silent())
    assert (done.missing, done.files) == (0, 4 + len(session.blobs.files()))
    restored, report = keep.restore(tmp_path / "stick", vaults.WORDS, tmp_path / "new", Task.silent())
    assert report.whole
    assert report.blobs == 2
    assert broken.everything_told(restored) == told
    assert [draft.title for draft in interview.drafts(restored)] == ["99 · Айгүл Сынаққызы"]
    assert restored.history.origin != origin
    vaults.record(restored, vaults.told("after"))
    restored.lock()
    unlock.unlock(tmp_path / "new", vaults.OTHER_WORDS).lock()


def test_a_backup_opens_with_recovery_sheets_where_no_passphrase_does(
    session: Session, tmp_path: Path
) -> None:
    older = keys_flow.make_recovery(session)
    sheets = keys_flow.make_recovery(session)
    keep.backup(session, tmp_path / "stick", Task.silent())
    told = broken.everything_told(session)
    new, words = tmp_path / "new", "a third invented bridle mountain 9"
    for given, code in ((older[:2], "recovery.not_this_vault"), (sheets[:1], "recovery.too_few")):
        arguments = (tmp_path / "stick", given, "Dana", words, new, Task.silent())
        assert _code(keep.restore_with_sheets, *arguments) == code
    restored, report = keep.restore_with_sheets(
        tmp_path / "stick", sheets[1:], "Dana", words, new, Task.silent()
    )
    assert not report.damages
    assert restored.member.name == "Dana"
    assert broken.everything_told(restored) == told
    assert restored.history.origin != session.history.origin
    restored.lock()


def test_nobody_works_in_a_backup(session: Session, tmp_path: Path) -> None:
    keep.backup(session, tmp_path / "stick", Task.silent())
    assert _code(unlock.unlock, tmp_path / "stick", vaults.WORDS) == "vault.is_backup"
    assert keep.check_closed(tmp_path / "stick", vaults.WORDS, Task.silent()).whole


def test_the_second_backup_copies_only_what_is_new(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    first = keep.backup(session, stick, Task.silent())
    before = _kept(stick / "blobs")
    _bring_in(session, tmp_path / "another", 100_000)
    second = keep.backup(session, stick, Task.silent())
    after = _kept(stick / "blobs")
    assert before.items() <= after.items()
    assert (len(after), first.copied > second.copied > 100_000) == (len(before) + 1, True)
    assert sorted(path.name for path in stick.iterdir()) == ["CURRENT", "blobs", "generation-2", "lock"]
    third = keep.backup(session, stick, Task.silent())
    assert third.copied == 0


def test_what_was_erased_here_goes_there_with_the_next_backup(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    keep.backup(session, stick, Task.silent())
    assert len(_kept(stick / "blobs")) == 2
    session.blobs.remove([(each.id, each.sha256) for each in session.blobs.files()])
    keep.backup(session, stick, Task.silent())
    assert _kept(stick / "blobs") == {}


def test_a_changed_byte_on_the_stick_is_found_by_a_backup_that_verifies_and_by_restoring(
    session: Session, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    keep.backup(session, stick, Task.silent())
    blob = next(stick.glob("blobs/*/*"))
    with broken.flipped(blob, 5000, 2):
        assert _code(keep.restore, stick, vaults.WORDS, tmp_path / "new", Task.silent()) == "backup.damaged"
        assert not unlock.exists(tmp_path / "new")
    with broken.flipped(stick / "generation-1" / "manifest", 50, 2):
        assert _code(keep.restore, stick, vaults.WORDS, tmp_path / "new", Task.silent()) == "backup.damaged"
    with broken.flipped(stick / "generation-1" / "drafts.db", 50, 2):
        assert _code(keep.restore, stick, vaults.WORDS, tmp_path / "new", Task.silent()) == "backup.damaged"
    os.truncate(blob, 10)
    session_blobs = {path.name: path.read_bytes() for path in session.blobs.folder.glob("*/*")}
    keep.backup(session, stick, Task.silent(), verify=True)
    assert blob.read_bytes() == session_blobs[blob.name]
    keep.restore(stick, vaults.WORDS, tmp_path / "new", Task.silent())[0].lock()


@pytest.mark.parametrize("bit", [1, 4])
def test_a_verifying_backup_mends_a_flipped_bit(session: Session, tmp_path: Path, bit: int) -> None:
    stick = tmp_path / "stick"
    keep.backup(session, stick, Task.silent())
    blob = next(stick.glob("blobs/*/*"))
    good = blob.read_bytes()
    blob.write_bytes(bytes([good[0] ^ bit]) + good[1:])
    assert keep.backup(session, stick, Task.silent()).copied == 0
    assert keep.backup(session, stick, Task.silent(), verify=True).copied > 0
    assert blob.read_bytes() == good


def test_where_a_backup_may_not_be_written(session: Session, tmp_path: Path) -> None:
    def begun(dest: Path) -> str:
        return _code(keep.begin_backup, session, dest, Task.silent())

    assert begun(session.folder) == "backup.inside"
    assert begun(session.folder / "blobs") == "backup.inside"
    assert begun(session.folder.parent) == "backup.inside"
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.pdf").write_bytes(b"invented")
    assert begun(tmp_path / "letters") == "vault.folder_not_empty"
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["letter.pdf"]
    lost = vaults.vault(tmp_path / "lost")
    lost.lock()
    (tmp_path / "lost" / "CURRENT").unlink()  # a vault that has no pointer any more is no room either
    before = _kept(tmp_path / "lost")
    assert begun(tmp_path / "lost") == "vault.folder_not_empty"
    assert _kept(tmp_path / "lost") == before
    other = vaults.vault(tmp_path / "other")
    assert begun(tmp_path / "other") == "vault.folder_not_empty"
    keep.backup(other, tmp_path / "stick", Task.silent())
    other.lock()
    before = _kept(tmp_path / "stick")
    assert begun(tmp_path / "stick") == "backup.other_vault"
    assert _kept(tmp_path / "stick") == before


def test_what_is_no_backup_is_not_restored(session: Session, tmp_path: Path) -> None:
    session.lock()
    for folder in (tmp_path / "vault", tmp_path / "nothing"):
        assert _code(keep.restore, folder, vaults.WORDS, tmp_path / "new", Task.silent()) == "backup.none"


def test_the_second_half_outlives_the_lock_with_a_key_that_opens_nothing(
    session: Session, tmp_path: Path
) -> None:
    stick, told = tmp_path / "stick", broken.everything_told(session)
    pending = keep.begin_backup(session, stick, Task.silent())
    master = session.keys.master
    assert pending.source.master == b""
    assert pending.key != master
    session.lock()
    done = threading.Thread(target=keep.finish_backup, args=(pending, Task.silent()))
    done.start()
    done.join()
    restored, _ = keep.restore(stick, vaults.WORDS, tmp_path / "new", Task.silent())
    assert broken.everything_told(restored) == told
    restored.lock()
    again = unlock.unlock(tmp_path / "vault", vaults.WORDS, clock=vaults.FixedClock())
    last = keep.last_backup(again)
    assert last is not None
    assert (last.place, last.days) == (str(stick), 0)
    again.lock()


class _Impatient(Task):
    """Is cancelled after some steps of the copying."""

    def __init__(self, patience: int) -> None:
        super().__init__(self._listen)
        self._left = patience

    def _listen(self, _done: int, _total: int | None, what: str) -> None:
        self._left -= what == "backup"
        if self._left < 0:
            self.cancel()


def test_of_two_backups_at_once_the_later_one_counts(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    first = keep.begin_backup(session, stick, Task.silent())
    vaults.record(session, vaults.told("later"))
    second = keep.begin_backup(session, stick, Task.silent())
    assert _code(keep.finish_backup, first, Task.silent()) == "vault.open_elsewhere"
    keep.finish_backup(second, Task.silent())
    restored, report = keep.restore(stick, vaults.WORDS, tmp_path / "new", Task.silent())
    assert report.whole
    assert "later" in {row.ticket for row in interview.listing(restored)}
    restored.lock()


def test_cancelling_leaves_the_backup_before_and_the_next_goes_on(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    keep.backup(session, stick, Task.silent())
    vaults.record(session, vaults.told("new"))
    _bring_in(session, tmp_path / "another", 3_000_000)
    for patience in (1, 2, 5, 9):
        task = _Impatient(patience)
        with pytest.raises(Cancelled):
            keep.backup(session, stick, task)
        restored, report = keep.restore(stick, vaults.WORDS, tmp_path / f"new{patience}", Task.silent())
        assert report.whole
        assert "new" not in {row.ticket for row in interview.listing(restored)}
        restored.lock()
    keep.backup(session, stick, Task.silent())
    restored, report = keep.restore(stick, vaults.WORDS, tmp_path / "last", Task.silent())
    assert report.whole
    assert "new" in {row.ticket for row in interview.listing(restored)}
    restored.lock()


def test_after_a_new_master_key_the_next_backup_opens_with_it(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    keep.backup(session, stick, Task.silent())
    assert keep.last_backup(session) is not None
    told = broken.everything_told(session)
    (other,) = [slot for slot in session.keys.slots() if not slot.own]
    renewed = keys_flow.remove(session, other.id, Task.silent())
    assert keep.last_backup(renewed) is None
    keep.backup(renewed, stick, Task.silent())
    renewed.lock()
    assert (
        _code(keep.restore, stick, vaults.OTHER_WORDS, tmp_path / "n", Task.silent())
        == "vault.wrong_passphrase"
    )
    restored, _ = keep.restore(stick, vaults.WORDS, tmp_path / "new", Task.silent())
    assert broken.everything_told(restored) == told
    restored.lock()


# -- a disk that is too small, a power cut ------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MiB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a disk can only be mounted by root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_too_small_is_noticed_before_it_fills(
    session: Session, tmp_path: Path, small_disk: Path
) -> None:
    _bring_in(session, tmp_path / "another", 3_000_000)
    with pytest.raises(AppError) as caught:
        keep.backup(session, small_disk / "backup", Task.silent())
    assert caught.value.code == "disk.too_small"
    assert int(caught.value.facts["needed_bytes"]) > 3_000_000 > int(caught.value.facts["free_bytes"])


def test_a_disk_that_fills_while_it_is_written_keeps_the_backup_before(
    session: Session, tmp_path: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = small_disk / "backup"
    monkeypatch.setattr(backups, "check_room", lambda *_: None)  # somebody else fills it meanwhile
    keep.backup(session, stick, Task.silent())
    told = broken.everything_told(session)
    _bring_in(session, tmp_path / "another", 2_000_000)
    assert _code(keep.backup, session, stick, Task.silent()) == "disk.full"
    restored, report = keep.restore(stick, vaults.WORDS, tmp_path / "new", Task.silent())
    assert report.whole
    assert broken.everything_told(restored) == told  # without the film of now
    assert not list(small_disk.rglob("*.part"))
    assert not (stick / "begun").exists()
    assert len(restored.blobs.files()) == 2
    restored.lock()
    (filled,) = [each for each in session.blobs.files() if each.size == 2_000_000]
    session.blobs.remove([(filled.id, filled.sha256)])
    keep.backup(session, stick, Task.silent())


def _back_up(folder: Path, tell: kills.Tell, times: int = 1_000) -> None:
    """Record something and back it up, on and on; tells the beginning and the end of each backup."""
    session = unlock.unlock(folder, vaults.WORDS)
    for _ in range(times):
        vaults.record(session, vaults.told("again"))
        tell("begun")
        keep.backup(session, folder.with_name("stick"), Task.silent())
        tell("done")


def _back_up_once(folder: Path, tell: kills.Tell) -> None:
    _back_up(folder, tell, 1)


KILLS = 40


def test_a_kill_at_any_moment_leaves_a_whole_backup(session: Session, tmp_path: Path) -> None:
    vault, stick, chance = session.folder, tmp_path / "stick", random.Random(3)
    for number in range(6):
        _bring_in(session, tmp_path / f"film{number}", 150_000)
    keep.backup(session, stick, Task.silent())
    least = len(interview.listing(session))
    master = session.keys.master
    session.lock()
    longest = 1.5 * kills.seconds(_back_up_once, vault)
    for number in range(KILLS):
        if number % 4 == 0:  # blobs are to be copied as well
            shutil.rmtree(stick / "blobs")
            opened = unlock.unlock(vault, vaults.WORDS)
            keep.backup(opened, stick, Task.silent(), verify=True)
            least = len(interview.listing(opened))
            opened.lock()
            for blob in sorted(stick.glob("blobs/*/*"))[::2]:
                blob.rename(stick / blob.name)  # as if they had never come
            for blob in stick.glob("?" * 32):
                blob.unlink()
        messages = 1 if number % 2 else 3  # within the first backup, or within the second one
        told = kills.told_until_killed(_back_up, vault, chance.uniform(0, longest), messages=messages)
        least += told.count("done")
        generation = Generation(Path(stick / (stick / "CURRENT").read_text().strip()), master)
        with generation.vault() as database:
            assert database.value("SELECT count(*) FROM interview") >= least
        assert backups.is_backup(generation.folder)
    opened = unlock.unlock(vault, vaults.WORDS)
    keep.backup(opened, stick, Task.silent())
    told_now = broken.everything_told(opened)
    opened.lock()
    restored, report = keep.restore(stick, vaults.WORDS, tmp_path / "new", Task.silent())
    assert report.whole
    assert broken.everything_told(restored) == told_now
    restored.lock()


# -- the copy and the original --------------------------------------------------------------------------


def test_the_original_a_restored_and_a_copied_vault_merge_in_a_third_without_a_fork(
    session: Session, tmp_path: Path
) -> None:
    """All three go on with the same interviews, and what they recorded comes together."""
    keep.backup(session, tmp_path / "stick", Task.silent())
    session.lock()
    shutil.copytree(tmp_path / "vault", tmp_path / "copied by hand")
    assert _code(unlock.unlock, tmp_path / "copied by hand", vaults.WORDS) == "vault.copied"
    vaults_of_one = [
        unlock.unlock(tmp_path / "vault", vaults.WORDS),
        unlock.unlock(tmp_path / "copied by hand", vaults.WORDS, copied="copy"),
        keep.restore(tmp_path / "stick", vaults.WORDS, tmp_path / "restored", Task.silent())[0],
    ]
    third = vaults.vault(tmp_path / "third", "Dana")
    assert len({each.history.origin for each in vaults_of_one}) == 3
    for number, each in enumerate(vaults_of_one):
        exchange.trust(third, exchange.own_card(each), f"machine {number}")
        exchange.trust(each, exchange.own_card(third), "third")
    for number, each in enumerate(vaults_of_one):
        vaults.record(each, vaults.told(f"of {number}"))
        out = tmp_path / f"out{number}"
        out.mkdir()
        to = [OriginId(third.history.origin)]
        path, _ = exchange.export(each, out, to, Task.silent(), Choice(everything=True, at_risk=True))
        incoming = exchange.open_bundle(third, path, Task.silent())
        assert incoming.count("refused") == incoming.count("unknown") == incoming.count("waiting") == 0
        exchange.bring_in(third, incoming, Task.silent())
    tickets = {row.ticket for row in interview.listing(third)}
    assert {"of 0", "of 1", "of 2"} <= tickets
    assert tickets >= {row.ticket for row in interview.listing(vaults_of_one[0])}
    assert len(people.listing(third)) >= 3
    for each in (*vaults_of_one, third):
        each.lock()
