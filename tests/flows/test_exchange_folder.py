"""Vaults over one folder: what comes in whatever order, twice, half, altered or not at all, and what goes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import (
    choosing,
    exchange,
    exchange_folder,
    folder_state,
    media,
    organisation,
    receipts,
    roster_changes,
    sending,
    unlock,
    whereabouts,
)
from kuager.flows import interview as recording
from kuager.flows.choosing import Choice
from kuager.flows.exchange_folder import Outcome
from kuager.flows.organisation import Organisation, Role, Wanted
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId, RecordId
from kuager.model.testimony import Contact, Safety, SectionSafety
from kuager.task import Task
from tests.support import vaults

SILENT = Task.silent()


def origin_of(session: Session) -> OriginId:
    return OriginId(session.history.origin)


class Office:
    """Three vaults that trust each other, and a folder for each that the test replicates."""

    def __init__(self, place: Path, names: tuple[str, ...]) -> None:
        self.vaults = {name: vaults.vault(place / name, name) for name in names}
        vaults.befriend(*self.vaults.values())
        self.folder = place / "shared"
        self.folder.mkdir()

    def choose(self, name: str, *to: str, everything: bool = False) -> None:
        exchange_folder.choose(
            self.vaults[name],
            self.folder,
            [origin_of(self.vaults[each]) for each in to],
            everything=everything,
        )

    def sync(self, name: str) -> Outcome:
        return exchange_folder.sync(self.vaults[name], SILENT)

    def states(self, name: str) -> dict[str, str]:
        return {line.file: line.state for line in exchange_folder.show(self.vaults[name]).lines}

    def files(self) -> list[str]:
        return sorted(each.name for each in self.folder.iterdir())


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, ("aul", "town", "centre"))
    yield made
    for session in made.vaults.values():
        session.lock()


@pytest.fixture
def pair(office: Office) -> Office:
    """Two of them chose the folder for each other, and one recorded something."""
    office.choose("aul", "town")
    office.choose("town", "aul")
    vaults.record(office.vaults["aul"], vaults.told())
    return office


def titles(session: Session) -> set[str]:
    return {row.ticket for row in vaults.found(session, "interview", "")}


def age(path: Path) -> None:
    """Give a file another time."""
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 10**9))


# Back and forth -------------------------------------------------------------------------------------


def test_in_out_signed_for_and_empty_again(pair: Office) -> None:
    (first,) = pair.sync("aul").put
    assert first.endswith(".age")
    assert [line.waits_for for line in exchange_folder.show(pair.vaults["aul"]).lines] == [("town",)]
    came = pair.sync("town")
    assert [(each.file, each.sender, each.records > 0) for each in came.taken] == [(first, "aul", True)]
    assert titles(pair.vaults["town"]) == {"31"}
    (receipt,) = came.put
    home = pair.sync("aul")
    assert [each.receipt for each in home.taken] == [True]
    assert home.removed == (first,)
    assert pair.files() == [receipt]
    assert pair.sync("town").removed == (receipt,)
    assert pair.files() == []
    told = vaults.found(pair.vaults["aul"], "interview", "")[0]
    found = whereabouts.of_interview(pair.vaults["aul"], told.id)
    assert found is not None
    assert found.level == whereabouts.SAFE
    for name in ("aul", "town", "aul"):
        quiet = pair.sync(name)
        assert (quiet.taken, quiet.put, quiet.removed) == ((), (), ())


def test_both_recorded_and_both_changed_later(pair: Office) -> None:
    vaults.record(pair.vaults["town"], vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    for name in ("aul", "town", "aul", "town", "aul", "town"):
        pair.sync(name)
    assert titles(pair.vaults["aul"]) == titles(pair.vaults["town"]) == {"31", "32"}
    assert pair.files() == []
    vaults.record(pair.vaults["town"], vaults.told("33", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    for name in ("town", "aul", "town", "aul"):
        pair.sync(name)
    assert titles(pair.vaults["aul"]) == {"31", "32", "33"}
    assert pair.files() == []


def test_looking_twice_puts_in_once(pair: Office) -> None:
    assert len(pair.sync("aul").put) == 1
    assert pair.sync("aul").put == ()
    vaults.record(pair.vaults["aul"], vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    assert len(pair.sync("aul").put) == 1
    assert len(pair.files()) == 2


def test_a_coordinator_passes_on_what_others_recorded(office: Office) -> None:
    office.choose("aul", "town")
    office.choose("town", "aul", "centre", everything=True)
    office.choose("centre", "town", everything=True)
    vaults.record(office.vaults["aul"], vaults.told())
    vaults.record(office.vaults["centre"], vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    for _ in range(6):
        for name in office.vaults:
            office.sync(name)
    for session in office.vaults.values():
        assert titles(session) == {"31", "32"}
    assert office.files() == []


def test_one_of_two_has_not_signed_yet(office: Office) -> None:
    office.choose("aul", "town", "centre")
    office.choose("town", "aul")
    office.choose("centre", "aul")
    vaults.record(office.vaults["aul"], vaults.told())
    (bundle,) = office.sync("aul").put
    office.sync("town")
    kept = office.sync("aul")
    assert kept.removed == ()
    assert [line.waits_for for line in kept.standing.lines if line.file == bundle] == [("centre",)]
    office.sync("centre")
    assert office.sync("aul").removed == (bundle,)


# What engines and people do -------------------------------------------------------------------------


def test_out_of_order(office: Office, tmp_path: Path) -> None:
    """Media before the records, and two bundles the later one first: one look takes all that is there."""
    aul, town = office.vaults["aul"], office.vaults["town"]
    office.choose("town", "aul")
    told = vaults.record(aul, vaults.told())
    (tmp_path / "film.mp4").write_bytes(bytes(range(256)) * 1200)
    media.bring_in(aul, told.id, tmp_path / "film.mp4", SILENT)
    stick = tmp_path / "stick"
    stick.mkdir()
    standing = sending.send(aul, stick, [origin_of(town)], SILENT)
    records, film = (stick / each.file for each in standing.written)
    film.rename(office.folder / "00000000.age")
    early = office.sync("town")
    assert [(line.state, line.code) for line in early.standing.lines] == [("partly", "bundle.media_first")]
    assert early.put == ()
    records.rename(office.folder / "ffffffff.age")
    came = office.sync("town")
    assert [(each.file, each.media, each.revisions > 0) for each in came.taken] == [
        ("ffffffff.age", 0, True),
        ("00000000.age", 1, False),
    ]
    assert set(office.states("town").values()) == {"taken", "own"}


def test_lost_and_put_in_again(pair: Office) -> None:
    (first,) = pair.sync("aul").put
    (pair.folder / first).unlink()
    (pair.folder / "a note.txt").write_text("hello", "utf-8")
    (second,) = pair.sync("aul").put
    assert second != first
    (receipt,) = pair.sync("town").put
    (pair.folder / receipt).unlink()
    (again,) = pair.sync("town").put
    assert again != receipt
    assert pair.sync("aul").removed == (second,)


def test_a_share_that_is_not_connected(pair: Office) -> None:
    (first,) = pair.sync("aul").put
    (pair.folder / first).rename(pair.folder.parent / first)
    with pytest.raises(AppError, match=r"folder\.emptied"):
        pair.sync("aul")
    (pair.folder.parent / first).rename(pair.folder / first)
    assert pair.sync("aul").put == ()
    (pair.folder / first).unlink()
    pair.choose("aul", "town")  # it is right so
    assert len(pair.sync("aul").put) == 1
    shutil.rmtree(pair.folder)
    with pytest.raises(AppError, match=r"folder\.missing"):
        pair.sync("aul")


def test_copies_and_conflicting_copies(pair: Office) -> None:
    (first,) = pair.sync("aul").put
    bundle, stem = pair.folder / first, first.removesuffix(".age")
    copies = [
        f"{stem}.sync-conflict-20261123-081500-ABCDEFG.age",
        f"{stem} (1).age",
        f"{stem} (conflicted copy 2026-11-23 081500).age",
    ]
    for name in copies:
        shutil.copy(bundle, pair.folder / name)
    (pair.folder / f"{stem} (2).age").write_bytes(bundle.read_bytes()[:-300])
    came = pair.sync("town")
    assert len(came.taken) == 1
    states = [line.state for line in came.standing.lines]
    assert sorted(states) == ["copy", "copy", "copy", "own", "taken", "waiting"]
    assert pair.sync("town").put == ()
    assert sorted(pair.states("town").values()) == ["copy", "copy", "copy", "copy", "own", "taken"]
    home = pair.sync("aul")
    assert home.removed == (first,)
    assert set(copies) < set(pair.files())  # what this vault did not write stays


def test_only_the_conflicting_copy_arrived(pair: Office) -> None:
    (first,) = pair.sync("aul").put
    bundle = pair.folder / first
    bundle.rename(bundle.with_name(first.replace(".age", ".sync-conflict-20261123-081500-ABCDEFG.age")))
    assert len(pair.sync("town").taken) == 1


def test_half_copied_is_waited_for(pair: Office) -> None:
    (first,) = pair.sync("aul").put
    bundle = pair.folder / first
    whole = bundle.read_bytes()
    for size in (100, len(whole) // 2, len(whole) - 1):
        bundle.write_bytes(whole[:size])
        age(bundle)
        pair.sync("town")
        assert pair.states("town") == {first: "waiting"}
    bundle.write_bytes(whole)
    age(bundle)
    assert pair.sync("town").taken == ()  # it changed since the last look
    assert len(pair.sync("town").taken) == 1


def test_room_is_made_before_it_is_filled(pair: Office) -> None:
    """Some programs give a file its whole size first: it is told as damaged once it stays so, then taken."""
    (first,) = pair.sync("aul").put
    bundle = pair.folder / first
    whole = bundle.read_bytes()
    bundle.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    pair.sync("town")
    assert pair.states("town") == {first: "waiting"}
    pair.sync("town")
    (line,) = exchange_folder.show(pair.vaults["town"]).lines
    assert (line.state, line.code) == ("refused", "bundle.damaged")
    bundle.write_bytes(whole)
    age(bundle)
    pair.sync("town")
    assert len(pair.sync("town").taken) == 1


@pytest.mark.parametrize(
    "name",
    [
        ".syncthing.1c5c9b90.age.tmp",
        "~syncthing~1c5c9b90.age.tmp",
        "1c5c9b90.age.part",
        "1c5c9b90.age.partial",
        "1c5c9b90.age.tmp",
        "1c5c9b90.age~",
    ],
)
def test_names_of_half_copied_files(pair: Office, name: str) -> None:
    (first,) = pair.sync("aul").put
    shutil.copy(pair.folder / first, pair.folder / name)
    (pair.folder / first).unlink()
    assert pair.sync("town").taken == ()
    assert pair.states("town") == {name: "waiting"}


def test_foreign_things_are_told_and_left(pair: Office, tmp_path: Path) -> None:
    (pair.folder / "Отбасы.docx").write_bytes(b"PK")
    (pair.folder / "0badc0de.age").write_bytes(b"age-encryption.org/v1\n-> nothing of ours\n")
    (pair.folder / "empty.age").write_bytes(b"")
    (pair.folder / ".stfolder").mkdir()
    (pair.folder / ".stignore").write_text("*.part\n", "utf-8")
    (pair.folder / ".sync_1234.db").write_bytes(b"SQLite")
    (pair.folder / "folder.age").mkdir()
    outside = tmp_path / "outside.age"
    outside.write_bytes(b"secret")
    (pair.folder / "link.age").symlink_to(outside)
    os.mkfifo(pair.folder / "pipe.age")
    before = pair.files()
    assert pair.sync("town").taken == ()
    states = {"Отбасы.docx": "foreign", "0badc0de.age": "waiting", "empty.age": "foreign"}
    assert pair.states("town") == states
    pair.sync("town")
    assert pair.states("town") == {**states, "0badc0de.age": "refused"}
    assert pair.files() == before
    assert outside.read_bytes() == b"secret"


def test_larger_than_any_volume_is_not_read(pair: Office) -> None:
    with (pair.folder / "huge.age").open("wb") as stream:
        stream.truncate(1 << 40)  # sparse: takes no room
    pair.sync("town")
    (line,) = exchange_folder.show(pair.vaults["town"]).lines
    assert (line.state, line.code) == ("refused", "bundle.too_large")


def test_a_thousand_foreign_files(pair: Office) -> None:
    (first,) = pair.sync("aul").put
    for number in range(1000):
        (pair.folder / f"{number:08x}.age").write_bytes(b"nothing of ours")
    assert [each.file for each in pair.sync("town").taken] == [first]
    assert sorted(set(pair.states("town").values())) == ["foreign", "own", "taken"]


def test_written_to_others(office: Office) -> None:
    office.choose("aul", "town")
    office.choose("centre", "aul")
    vaults.record(office.vaults["aul"], vaults.told())
    (first,) = office.sync("aul").put
    assert office.sync("centre").taken == ()
    assert office.states("centre") == {first: "others"}


def test_own_file_that_somebody_altered(pair: Office) -> None:
    (first,) = pair.sync("aul").put
    path = pair.folder / first
    content = bytearray(path.read_bytes())
    content[-40] ^= 1
    path.write_bytes(content)
    age(path)
    (second,) = pair.sync("aul").put
    pair.sync("town")
    assert pair.sync("aul").removed == (second,)
    assert first in pair.files()
    assert path.read_bytes() == content


def test_taken_once_a_card_is_trusted(tmp_path: Path) -> None:
    one, other = vaults.vault(tmp_path / "aul", "aul"), vaults.vault(tmp_path / "town", "town")
    exchange.trust(one, exchange.own_card(other), "town")
    folder = tmp_path / "shared"
    folder.mkdir()
    exchange_folder.choose(one, folder, [origin_of(other)])
    vaults.record(one, vaults.told())
    exchange_folder.sync(one, SILENT)
    third = vaults.vault(tmp_path / "centre", "centre")
    exchange.trust(other, exchange.own_card(third), "centre")
    exchange_folder.choose(other, folder, [origin_of(third)])
    (line,) = exchange_folder.sync(other, SILENT).standing.lines
    assert (line.state, line.code) == ("refused", "bundle.unknown_sender")
    exchange.trust(other, exchange.own_card(one), "aul")
    assert len(exchange_folder.sync(other, SILENT).taken) == 1
    for session in (one, other, third):
        session.lock()


def test_old_bundle_lying_there_again_changes_nothing(pair: Office, tmp_path: Path) -> None:
    (first,) = pair.sync("aul").put
    shutil.copy(pair.folder / first, tmp_path / first)
    for name in ("town", "aul", "town"):
        pair.sync(name)
    assert pair.files() == []
    shutil.copy(tmp_path / first, pair.folder / first)  # an engine that was off brings it back
    back = pair.sync("town")
    assert back.taken == ()
    assert pair.states("aul")[first] == ""
    assert pair.sync("aul").removed == ()
    assert first in pair.files()


# What may not stay ----------------------------------------------------------------------------------


def test_what_was_erased_here_goes_out_of_the_folder(pair: Office) -> None:
    aul = pair.vaults["aul"]
    (first,) = pair.sync("aul").put
    aul.database.run("UPDATE section SET salt=NULL, content=NULL WHERE name='narrative'")
    vaults.record(aul, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))  # as the decision is
    after = pair.sync("aul")
    assert after.removed == (first,)
    assert len(after.put) == 1
    assert pair.files() == list(after.put)


def risky(session: Session, record: str, level: str, *parts: str) -> None:
    """The family says how dangerous it is now."""
    editing = recording.open_recorded(session, RecordId(record))
    safety = Safety(level, sections=tuple(SectionSafety(part) for part in parts))
    told = msgspec.structs.replace(editing.interview, safety=safety)
    recording.save(session, editing.with_interview(told), "she said so")


def test_what_is_at_risk_now_goes_out_of_the_folder(pair: Office) -> None:
    aul = pair.vaults["aul"]
    (told,) = vaults.found(aul, "interview", "")
    vaults.record(aul, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    (first,) = pair.sync("aul").put
    risky(aul, told.id, "at_risk")
    after = pair.sync("aul")
    assert after.removed == (first,)
    assert len(after.put) == 1
    again = pair.sync("aul")
    assert (again.put, again.removed) == ((), ())
    pair.sync("town")
    assert titles(pair.vaults["town"]) - {""} == {"32"}
    assert pair.sync("aul").removed == after.put


def test_while_one_bundle_waits_the_next_carries_only_what_came_after(pair: Office) -> None:
    aul, town = pair.vaults["aul"], pair.vaults["town"]
    for number in range(32, 40):
        vaults.record(aul, vaults.told(str(number), "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    (first,) = pair.sync("aul").put
    vaults.record(aul, vaults.told("40", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    pair.sync("aul")
    before, after = (own.runs[origin_of(aul)] for own in folder_state.chosen(aul).own)
    assert after[0][0] == before[-1][1] + 1
    # The second alone waits for the first; that one is lost, and goes again with all that comes after.
    (pair.folder / first).rename(pair.folder.parent / first)
    assert [each.records for each in pair.sync("town").taken] == [0]
    assert titles(town) == set()
    assert len(pair.sync("aul").put) == 1
    pair.sync("town")
    assert titles(town) == {"31", *map(str, range(32, 41))}
    pair.sync("aul")
    pair.sync("town")
    assert pair.files() == []


def test_what_may_go_again_goes_though_a_bundle_without_it_waits(pair: Office) -> None:
    aul, town = pair.vaults["aul"], pair.vaults["town"]
    (told,) = vaults.found(aul, "interview", "")
    risky(aul, told.id, "careful", "contact")
    pair.sync("aul")
    risky(aul, told.id, "careful")
    pair.sync("aul")
    for name in ("town", "aul", "town"):
        pair.sync(name)
    assert recording.open_recorded(town, RecordId(told.id)).interview.contact == vaults.told().contact
    assert pair.files() == []


def test_what_was_withheld_before_keeps_no_later_bundle(pair: Office) -> None:
    """The receipt tells that a part lacks which the later bundle never had; then that part comes, too."""
    aul, town = pair.vaults["aul"], pair.vaults["town"]
    (told,) = vaults.found(aul, "interview", "")
    risky(aul, told.id, "careful", "contact")
    for name in ("aul", "town", "aul", "town"):
        pair.sync(name)
    vaults.record(aul, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    (later,) = pair.sync("aul").put
    pair.sync("town")
    assert pair.sync("aul").removed == (later,)
    assert recording.open_recorded(town, RecordId(told.id)).interview.contact == Contact()
    risky(aul, told.id, "careful")
    for name in ("aul", "town", "aul", "town"):
        pair.sync(name)
    assert recording.open_recorded(town, RecordId(told.id)).interview.contact == vaults.told().contact
    assert pair.files() == []


def test_two_machines_of_one_office_and_clocks_that_are_wrong(office: Office) -> None:
    """Both take what is for both, one with a clock of 1971, and their own records pass one another."""
    office.choose("aul", "town", "centre")
    for name in ("town", "centre"):
        office.choose(name, "aul", *({"town", "centre"} - {name}))
    vaults.record(office.vaults["aul"], vaults.told())
    vaults.record(office.vaults["centre"], vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    for turn in range(5):
        for name in office.vaults:
            for file in office.files():
                years = {0: 1, 1: 130}.get(turn % 3)
                if years is not None:  # the engine gives each machine times of its own
                    os.utime(office.folder / file, ns=(0, years * 365 * 86400 * 10**9))
            office.sync(name)
    for session in office.vaults.values():
        assert titles(session) == {"31", "32"}
    for _ in range(3):
        for name in office.vaults:
            office.sync(name)
    assert office.files() == []


def test_a_revocation_travels_and_the_revoked_one_gets_nothing(office: Office) -> None:
    aul, town, centre = office.vaults.values()
    founding = organisation.prepare(centre, "Invented circle", "centre", "", 2, 3)
    organisation.found(centre, founding)
    lines = [Wanted(origin=origin_of(each), role=Role.STAFF, name=each.member.name) for each in (aul, town)]
    assert isinstance(roster_changes.propose(centre, lines, founding.sheets[:2]), Organisation)
    for each in (aul, town):
        organisation.join(each, organisation.content(centre), founding.fingerprint)
    office.choose("centre", "aul", "town")
    office.choose("aul", "centre")
    vaults.record(centre, vaults.told())
    (first,) = office.sync("centre").put
    office.sync("aul")
    gone = Wanted(origin=origin_of(town), role=Role.STAFF, name="town", revoked=True)
    assert isinstance(roster_changes.propose(centre, [gone], founding.sheets[:2]), Organisation)
    after = office.sync("centre")
    assert after.removed == (first,)
    assert [line.waits_for for line in after.standing.lines if line.file in after.put] == [("aul",)]
    assert (after.standing.to, after.standing.lost) == (("aul",), ("town",))
    assert folder_state.roster_version(aul) < folder_state.roster_version(centre)
    office.sync("aul")
    assert folder_state.roster_version(aul) == folder_state.roster_version(centre)
    assert office.sync("centre").removed == after.put
    assert office.sync("centre").put == ()


def test_one_who_is_not_on_the_roster_keeps_it_from_nobody(office: Office) -> None:
    aul, town, centre = office.vaults.values()
    founding = organisation.prepare(centre, "Invented circle", "centre", "", 2, 3)
    organisation.found(centre, founding)
    line = Wanted(origin=origin_of(aul), role=Role.STAFF, name="aul")
    assert isinstance(roster_changes.propose(centre, [line], founding.sheets[:2]), Organisation)
    organisation.join(aul, organisation.content(centre), founding.fingerprint)
    office.choose("centre", "aul", "town")
    for name in ("aul", "town"):
        office.choose(name, "centre")
    vaults.record(centre, vaults.told())
    everybody = ("centre", "aul", "town") * 3
    for name in everybody:
        office.sync(name)
    again = msgspec.structs.replace(line, office="Үлгі")
    assert isinstance(roster_changes.propose(centre, [again], founding.sheets[:2]), Organisation)
    (outside,) = [
        each
        for each in choosing.plan(centre, [origin_of(aul), origin_of(town)], Choice()).stays
        if each.reason == "outside"
    ]
    assert (outside.kind, outside.title) == ("roster", "town")
    for name in everybody:
        office.sync(name)
    assert folder_state.roster_version(aul) == folder_state.roster_version(centre) == 3
    assert titles(town) == titles(aul) == titles(centre)
    assert office.files() == []


def test_nothing_chosen(office: Office) -> None:
    for act in (exchange_folder.show, exchange_folder.leave):
        with pytest.raises(AppError, match=r"folder\.none"):
            act(office.vaults["aul"])
    with pytest.raises(AppError, match=r"bundle\.no_recipient"):
        office.choose("aul")
    office.choose("aul", "town")
    assert exchange_folder.show(office.vaults["aul"]).to == ("town",)
    exchange_folder.leave(office.vaults["aul"])
    with pytest.raises(AppError, match=r"folder\.none"):
        office.sync("aul")


def test_what_a_vault_lost_with_an_older_state_is_told_and_comes_again(
    office: Office, tmp_path: Path
) -> None:
    """A folder without everything never has it: who lacks it is told who holds it."""
    town = office.vaults["town"]
    office.choose("aul", "town")
    office.choose("town", "aul")
    office.vaults["aul"].lock()
    shutil.copytree(tmp_path / "aul", tmp_path / "older")
    aul = office.vaults["aul"] = unlock.unlock(tmp_path / "aul", vaults.WORDS)
    vaults.record(aul, vaults.told())
    for name in ("aul", "town", "aul"):
        assert office.sync(name).standing.lost_with == ()
    aul.lock()
    shutil.rmtree(tmp_path / "aul")
    shutil.copytree(tmp_path / "older", tmp_path / "aul")
    aul = office.vaults["aul"] = unlock.unlock(tmp_path / "aul", vaults.WORDS, copied="moved")
    assert unlock.has_new_card(aul)
    exchange.trust(town, exchange.own_card(aul), "aul, restored")
    office.choose("town", "aul")
    office.sync("aul")
    office.sync("town")
    assert office.sync("aul").standing.lost_with == ("town",)
    assert [(each.alias, each.lost) for each in receipts.every(aul)] == [("town", True)]
    office.choose("town", "aul", everything=True)
    assert len(office.sync("town").put) == 1
    assert office.sync("aul").standing.lost_with == ()
    assert titles(aul) == {"31"}
    assert [(each.alias, each.lost) for each in receipts.every(aul)] == [("town", False)]
