"""Ways in: changed, added, taken away, recovered; what was given away opens nothing that comes later."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kuager.crypto.passphrase import DEFAULT_COST, Cost
from kuager.errors import AppError
from kuager.flows import interview, keys, unlock
from kuager.flows.unlock import Session
from kuager.task import Cancelled, Task
from kuager.vault import custody, header
from tests.support import keyrings, vaults

NEW = "a third invented bridle mountain 9"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "vault"
    session = vaults.vault(root)
    vaults.record(session, vaults.told())
    session.lock()
    return root


def test_a_changed_passphrase_opens_and_the_old_one_no_more(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    member, key = session.member, session.member_key.seed
    with pytest.raises(AppError, match=r"vault\.wrong_passphrase"):
        keys.change_passphrase(session, vaults.OTHER_WORDS, NEW)
    with pytest.raises(AppError, match=r"vault\.passphrase_weak"):
        keys.change_passphrase(session, vaults.WORDS, "1234")
    keys.change_passphrase(session, vaults.WORDS, NEW)
    keys.change_passphrase(session, NEW, vaults.OTHER_WORDS)  # the same session knows its new slot
    session.lock()
    assert [vaults.opens(folder, words) for words in (vaults.WORDS, NEW)] == [False, False]
    session = unlock.unlock(folder, vaults.OTHER_WORDS)
    assert (session.member, session.member_key.seed) == (member, key)
    assert len(keys.slots(session)) == 1
    assert session.database.value("SELECT count(*) FROM slot") == 1
    session.lock()


def test_recovery_sheets_let_a_new_member_in(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    sheets = keys.make_recovery(session)
    assert len(sheets) == 3
    keys.rehearse(session, sheets[:2])
    keys.rehearse(session, sheets[1:])
    with pytest.raises(AppError, match=r"recovery\.too_few"):
        keys.rehearse(session, sheets[:1])
    origin = session.history.origin
    session.lock()
    recovered = keys.recover(folder, sheets[::2], "Saule", NEW)
    assert recovered.member.name == "Saule"
    assert recovered.history.origin == origin
    assert len(interview.listing(recovered)) == 1
    assert [slot.kind for slot in keys.slots(recovered)] == ["passphrase", "recovery", "passphrase"]
    recovered.lock()
    assert vaults.opens(folder, vaults.WORDS)
    assert vaults.opens(folder, NEW)


def test_newer_sheets_replace_the_older_ones(folder: Path, tmp_path: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    older = keys.make_recovery(session)
    newer = keys.make_recovery(session, 3, 5)
    with pytest.raises(AppError, match=r"recovery\.not_this_vault"):
        keys.rehearse(session, older[:2])
    keys.rehearse(session, newer[1:4])
    with pytest.raises(AppError, match=r"recovery\.bad_set"):
        keys.make_recovery(session, 1, 3)
    session.lock()
    with pytest.raises(AppError, match=r"recovery\.not_this_vault"):
        keys.recover(folder, older[:2], "Saule", NEW)
    other = vaults.vault(tmp_path / "other")
    with pytest.raises(AppError, match=r"recovery\.not_this_vault"):
        keys.rehearse(other, newer[:3])
    other.lock()


def test_who_is_removed_opens_only_what_they_copied_before(folder: Path, tmp_path: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    sheets = keys.make_recovery(session)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    session.lock()
    before = tmp_path / "copied by Saule"
    shutil.copytree(folder, before)
    session = unlock.unlock(folder, vaults.WORDS)
    saule = next(slot for slot in keys.slots(session) if slot.member and slot.member.name == "Saule")
    session = keys.remove(session, saule.id, Task.silent())
    vaults.record(session, vaults.told("32"))
    assert [member.name for member in session.keys.members()] == ["Marzhan"]
    keys.rehearse(session, sheets[:2])
    session.lock()
    assert not vaults.opens(folder, vaults.OTHER_WORDS)
    assert vaults.opens(folder, vaults.WORDS)
    assert {each.name for each in folder.iterdir() if each.is_dir()} & {"generation-1", "begun"} == set()
    # The old header, put in the place of the new one, opens its own slot and nothing behind it.
    for name in header.NAMES:
        shutil.copy(before / "generation-1" / name, folder / "generation-2" / name)
    with pytest.raises(AppError, match=r"vault\.damaged"):
        unlock.unlock(folder, vaults.OTHER_WORDS)


def test_who_lost_the_passphrase_and_an_old_header_is_shut_out_by_a_new_master_key(
    folder: Path, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "before")
    session = unlock.unlock(folder, vaults.WORDS)
    master = session.keys.master
    keys.change_passphrase(session, vaults.WORDS, NEW)
    session = keys.renew(session, Task.silent())
    assert session.keys.master != master
    assert len(interview.listing(session)) == 1
    session.lock()
    for name in header.NAMES:
        shutil.copy(tmp_path / "before" / "generation-1" / name, folder / "generation-2" / name)
    with pytest.raises(AppError, match=r"vault\.damaged"):
        unlock.unlock(folder, vaults.WORDS)


def test_the_last_way_in_and_ones_own_stay(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    keys.make_recovery(session)
    own, sheets = keys.slots(session)
    assert own.own
    for slot, code in ((own.id, "keys.last_way_in"), ("0" * 32, "keys.no_slot")):
        with pytest.raises(AppError) as caught:
            keys.remove(session, slot, Task.silent())
        assert caught.value.code == code
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    with pytest.raises(AppError, match=r"keys\.own_way_in"):
        keys.remove(session, own.id, Task.silent())
    session = keys.remove(session, sheets.id, Task.silent())
    assert [slot.kind for slot in keys.slots(session)] == ["passphrase", "passphrase"]
    session.lock()


def _power_cut(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_removal_that_is_cut_off_changes_nothing_and_is_remembered(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    saule = unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    slot = next(each.id for each in keys.slots(session) if each.member == saule)
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        keys.remove(session, slot, task)
    vaults.record(session, vaults.told("32"))  # the session goes on
    assert keys.unfinished_removal(session) == ""
    with monkeypatch.context() as patch:
        patch.setattr("kuager.vault.header.write", _power_cut)
        with pytest.raises(KeyboardInterrupt):
            keys.remove(session, slot, Task.silent())
    session.lock()
    assert not vaults.opens(folder, vaults.OTHER_WORDS)  # it was meant to be gone
    session = unlock.unlock(folder, vaults.WORDS)
    assert keys.unfinished_removal(session) == slot
    assert not (folder / "begun").exists()
    session = keys.remove(session, slot, Task.silent())
    assert keys.unfinished_removal(session) == ""
    assert len(interview.listing(session)) == 2
    session.lock()


@keyrings.needed
def test_a_bound_passphrase_opens_only_in_this_login(folder: Path) -> None:
    with keyrings.login_keyring() as keyring:
        session = unlock.unlock(folder, vaults.WORDS)
        unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
        with pytest.raises(AppError, match=r"vault\.wrong_passphrase"):
            keys.bind_to_computer(session, NEW)
        keys.bind_to_computer(session, vaults.WORDS)
        assert [slot.computer for slot in keys.slots(session)] == [True, False]
        keys.change_passphrase(session, vaults.WORDS, NEW)
        session.lock()
        session = unlock.unlock(folder, NEW)
        saule = next(slot.id for slot in keys.slots(session) if not slot.computer)
        session = keys.remove(session, saule, Task.silent())
        assert [slot.computer for slot in keys.slots(session)] == [True]
        session.lock()
        assert vaults.opens(folder, NEW)
        keyring.lock()
        with pytest.raises(AppError, match=r"keyring\.locked"):
            unlock.unlock(folder, NEW)
    with pytest.raises(AppError, match=r"keyring\.none"):
        unlock.unlock(folder, NEW)


@keyrings.needed
def test_what_was_bound_can_be_unbound(folder: Path) -> None:
    with keyrings.login_keyring() as keyring:
        session = unlock.unlock(folder, vaults.WORDS)
        keys.bind_to_computer(session, vaults.WORDS)
        assert len(keyring.entries()) == 1
        keys.unbind(session, vaults.WORDS)
        session.lock()
        assert len(keyring.entries()) == 1  # a backup from before asks for it
    assert vaults.opens(folder, vaults.WORDS)


def test_without_a_keyring_nothing_is_bound(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    with pytest.raises(AppError, match=r"keyring\.none"):
        keys.bind_to_computer(session, vaults.WORDS)
    assert not keys.slots(session)[0].computer
    session.lock()
    assert vaults.opens(folder, vaults.WORDS)


def test_a_table_that_is_full_says_so(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    (own,) = session.keys.header.slots
    session.keys.header = session.keys.header.with_slots(*(own for _ in range(header.MOST_SLOTS)))
    for act in (
        lambda: unlock.add_member(session, "Saule", vaults.OTHER_WORDS),
        lambda: keys.make_recovery(session),
    ):
        with pytest.raises(AppError, match=r"keys\.too_many"):
            act()
    assert session.database.value("SELECT count(*) FROM slot") == 1
    session.lock()
    assert vaults.opens(folder, vaults.WORDS)


def test_a_quick_entrance_is_made_dearer_once(folder: Path) -> None:
    keys.enter(folder, vaults.WORDS).lock()
    session = keys.enter(folder, vaults.WORDS)
    (slot,) = session.keys.header.slots
    session.lock()
    assert slot.memory * slot.iterations >= DEFAULT_COST.memory_kib * DEFAULT_COST.iterations


def test_every_change_is_in_the_custody_log(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    sheets = keys.make_recovery(session)
    keys.change_passphrase(session, vaults.WORDS, NEW)
    keys.strengthen(session, NEW, Cost(24 * 1024, 2, 1))
    session = keys.renew(session, Task.silent())
    slot = next(each.id for each in keys.slots(session) if each.member and not each.own)
    session = keys.remove(session, slot, Task.silent())
    session.lock()
    session = keys.recover(folder, sheets[:2], "Dana", vaults.OTHER_WORDS)
    changes = [
        (line.member, line.entry.facts["change"])
        for line in custody.lines(session.database)
        if line.entry.act == custody.Act.SLOTS_CHANGED
    ]
    session.lock()
    own = ("member", "recovery", "passphrase", "cost", "renewed", "removed")
    assert changes[::-1] == [*(("Marzhan", change) for change in own), ("Dana", "recovered")]


def test_a_weak_cost_is_raised_and_the_others_follow(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    dearer = Cost(24 * 1024, 2, 1)
    assert not keys.strengthen(session, vaults.WORDS, vaults.CHEAP)
    with pytest.raises(AppError, match=r"vault\.wrong_passphrase"):
        keys.strengthen(session, NEW, dearer)
    assert keys.strengthen(session, vaults.WORDS, dearer)
    assert not keys.strengthen(session, vaults.WORDS, dearer)
    places = {(slot.salt, slot.memory) for slot in session.keys.header.slots}
    assert {memory for _, memory in places} == {19 * 1024, 24 * 1024}
    session.lock()
    second = unlock.unlock(folder, vaults.OTHER_WORDS)
    assert keys.strengthen(second, vaults.OTHER_WORDS, dearer)
    assert len({slot.salt for slot in second.keys.header.slots}) == 1  # one stretching tries both again
    second.lock()
    assert vaults.opens(folder, vaults.WORDS)


def _slot_of(session: Session, name: str) -> str:
    return next(slot.id for slot in keys.slots(session) if slot.member and slot.member.name == name)


def test_older_sheets_with_the_older_header_are_refused(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    sheets = keys.make_recovery(session)
    older = (folder / "generation-1" / header.NAMES[0]).read_bytes()
    keys.make_recovery(session)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    session.lock()
    for name in header.NAMES:
        (folder / "generation-1" / name).write_bytes(older)
    with pytest.raises(AppError, match=r"vault\.damaged"):
        keys.recover(folder, sheets[:2], "Dana", NEW)
    assert (folder / "generation-1" / header.NAMES[0]).read_bytes() == older


def test_a_copy_that_is_recovered_asks_before_anybody_is_let_in(folder: Path, tmp_path: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    sheets = keys.make_recovery(session)
    session.lock()
    copied = shutil.copytree(folder, tmp_path / "copy")
    with pytest.raises(AppError, match=r"vault\.copied"):
        keys.recover(copied, sheets[:2], "Dana", NEW)
    assert not vaults.opens(copied, NEW, "copy")
    session = keys.recover(copied, sheets[:2], "Dana", NEW, copied="copy")
    assert session.member.name == "Dana"
    session.lock()
    with pytest.raises(AppError, match=r"vault\.passphrase_taken"):
        keys.recover(copied, sheets[:2], "Saule", NEW)


def test_a_removal_that_was_cut_off_is_not_lost_by_another_change(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    sheets = keys.make_recovery(session)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    unlock.add_member(session, "Dana", NEW)
    due = [slot.id for slot in keys.slots(session) if slot.kind == "recovery"]
    due.append(_slot_of(session, "Saule"))
    session.note_removals(due)
    stopped = Task()
    stopped.cancel()
    with pytest.raises(Cancelled):
        keys.remove(session, due[1], stopped)
    session.lock()
    assert not vaults.opens(folder, vaults.OTHER_WORDS)
    with pytest.raises(AppError, match=r"recovery\.not_this_vault"):
        keys.recover(folder, sheets[:2], "Aigerim", vaults.OTHER_WORDS)
    session = unlock.unlock(folder, vaults.WORDS)
    session = keys.remove(session, _slot_of(session, "Dana"), Task.silent())
    assert [slot.member.name for slot in keys.slots(session) if slot.member] == ["Marzhan"]
    assert len(keys.slots(session)) == 1
    session.lock()


def test_a_renewal_without_room_leaves_nothing_behind(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    slot = _slot_of(session, "Saule")
    with monkeypatch.context() as patch:
        patch.setattr("kuager.vault.header.write", _full)
        with pytest.raises(AppError, match=r"disk\.full"):
            keys.remove(session, slot, Task.silent())
    assert not (folder / "begun").exists()
    with monkeypatch.context() as patch:
        patch.setattr("kuager.vault.generation.create_private", _full)
        with pytest.raises(AppError, match=r"disk\.full"):
            keys.remove(session, slot, Task.silent())
    with monkeypatch.context() as patch:
        patch.setattr("kuager.files._free", lambda _: 1 << 20)
        with pytest.raises(AppError, match=r"disk\.too_small"):
            keys.remove(session, slot, Task.silent())
    assert keys.unfinished_removal(session) == ""
    session.lock()
    assert vaults.opens(folder, vaults.OTHER_WORDS)


def _full(*_: object, **__: object) -> None:
    raise AppError("disk.full", file="header.json")


def test_two_members_never_share_a_passphrase_whatever_it_costs(folder: Path) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    keys.strengthen(session, vaults.WORDS, Cost(24 * 1024, 2, 1))
    with pytest.raises(AppError, match=r"vault\.passphrase_taken"):
        unlock.add_member(session, "Dana", vaults.OTHER_WORDS)
    with pytest.raises(AppError, match=r"vault\.passphrase_taken"):
        keys.change_passphrase(session, vaults.WORDS, vaults.OTHER_WORDS)
    session.lock()


def test_a_copy_of_the_header_that_stayed_behind_lets_nobody_in(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = folder / "generation-1" / header.NAMES[1]
    older = copy.read_bytes()
    session = unlock.unlock(folder, vaults.WORDS)
    with monkeypatch.context() as patch:
        patch.setattr(session.keys, "settle", lambda: None)  # the disk was full just then
        keys.change_passphrase(session, vaults.WORDS, NEW)
    session.lock()
    copy.write_bytes(older)
    assert not vaults.opens(folder, vaults.WORDS)
    assert vaults.opens(folder, NEW)
    for name in header.NAMES:  # the database has caught up meanwhile
        (folder / "generation-1" / name).write_bytes(older)
    with pytest.raises(AppError, match=r"vault\.damaged"):
        unlock.unlock(folder, vaults.WORDS)


def test_a_change_that_was_made_is_no_failure_where_it_cannot_be_noted(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    with monkeypatch.context() as patch:
        patch.setattr("kuager.vault.custody.Custody.note", _full)
        sheets = keys.make_recovery(session)
        keys.change_passphrase(session, vaults.WORDS, NEW)
        unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
        session = keys.remove(session, _slot_of(session, "Saule"), Task.silent())
    keys.rehearse(session, sheets[:2])
    session.lock()
    assert vaults.opens(folder, NEW)
