"""What is only here, sent, or safely with somebody: by receipts that were signed, never by numbers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.bundle import roster_chain
from kuager.errors import AppError
from kuager.flows import (
    arrivals,
    exchange,
    holders,
    keep,
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
from kuager.flows.keep import Held
from kuager.flows.organisation import Organisation, Role, Wanted
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.model.interview import Interview
from kuager.model.testimony import Safety, SectionSafety
from kuager.task import Task
from tests.support import vaults

SILENT = Task.silent()


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Session]]:
    """A volunteer's vault with an interview, and those of two coordinators; all trust each other."""
    sessions = [vaults.vault(tmp_path / name, name) for name in ("aul", "office", "centre")]
    vaults.befriend(*sessions)
    yield sessions
    for session in sessions:
        session.lock()


def origin_of(session: Session) -> OriginId:
    return OriginId(session.history.origin)


def send(one: Session, other: Session, folder: Path, *, everything: bool = False) -> None:
    """A bundle with a receipt in it, written and brought in."""
    path, _ = exchange.export(one, folder, [origin_of(other)], SILENT, Choice(everything=everything))
    incoming = exchange.open_bundle(other, path, SILENT)
    exchange.bring_in(other, incoming, SILENT)


def receipt(one: Session, other: Session, folder: Path) -> receipts.Taken:
    """A receipt alone, written and taken."""
    path = receipts.give(one, folder, [origin_of(other)], SILENT)
    offered = receipts.look(other, path, SILENT)
    assert offered is not None
    return receipts.take(other, offered)


def where(session: Session, told: Interview) -> whereabouts.Whereabouts:
    found = whereabouts.of_interview(session, told.id)
    assert found is not None
    in_list = whereabouts.levels(session, "interview").of(told.id)
    assert in_list == ((found.words, found.files) if found.words else (0, 0))
    return found


def test_only_here_then_sent_then_safe(three: list[Session], tmp_path: Path) -> None:
    aul, office, _ = three
    told = vaults.record(aul, vaults.told())
    assert where(aul, told).level == whereabouts.NOTHING
    send(aul, office, tmp_path)
    sent = where(aul, told)
    assert (sent.words, sent.parts) == (whereabouts.SENT, ())
    assert [(each.alias, each.safe) for each in sent.holders] == [("office", False)]
    taken = receipt(office, aul, tmp_path)
    assert (taken.alias, taken.newer, taken.forks, taken.behind) == ("office", True, (), False)
    safe = where(aul, told)
    assert safe.level == whereabouts.SAFE
    assert [(each.alias, each.safe) for each in safe.holders] == [("office", True)]
    (person,) = {row.id for row in vaults.found(aul, "person", "")}
    assert whereabouts.levels(aul, "person").of(person) == (whereabouts.SAFE, whereabouts.SAFE)


def test_the_next_bundle_carries_the_receipt(three: list[Session], tmp_path: Path) -> None:
    aul, office, _ = three
    told = vaults.record(aul, vaults.told())
    send(aul, office, tmp_path)
    vaults.record(office, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    path, _ = exchange.export(office, tmp_path, [origin_of(aul)], SILENT)
    incoming = exchange.open_bundle(aul, path, SILENT)
    assert incoming.receipts
    assert where(aul, told).level == whereabouts.SENT  # looking changes nothing
    assert exchange.bring_in(aul, incoming, SILENT).receipt
    assert where(aul, told).level == whereabouts.SAFE
    again = exchange.open_bundle(aul, path, SILENT)
    assert again.receipts == ()


def test_what_was_corrected_since_is_only_here(three: list[Session], tmp_path: Path) -> None:
    aul, office, _ = three
    told = vaults.record(aul, vaults.told())
    other = vaults.record(aul, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    send(aul, office, tmp_path)
    receipt(office, aul, tmp_path)
    editing = recording.open_recorded(aul, told.id)
    read = editing.interview
    changed = msgspec.structs.replace(
        read, narrative=msgspec.structs.replace(read.narrative, text="She saw him twice.")
    )
    recording.save(aul, editing.with_interview(changed), "she said so")
    found = where(aul, told)
    assert found.level == whereabouts.NOTHING
    assert {(part.kind, part.section) for part in found.parts} == {
        ("testimony", "narrative"),
        ("testimony", "why"),
    }
    assert where(aul, other).level == whereabouts.SAFE


def test_what_was_withheld_stays_only_here(three: list[Session], tmp_path: Path) -> None:
    aul, office, _ = three
    told = vaults.told()
    kept = msgspec.structs.replace(
        told, safety=Safety("careful", sections=(SectionSafety("narrative", "at_risk"),))
    )
    vaults.record(aul, kept)
    whole = vaults.told("33", "Ажар Мысалқызы", "Ерлан Сынақұлы")
    vaults.record(aul, msgspec.structs.replace(whole, safety=Safety("at_risk")))
    send(aul, office, tmp_path)
    receipt(office, aul, tmp_path)
    found = where(aul, kept)
    assert found.level == whereabouts.NOTHING
    assert {(part.kind, part.section) for part in found.parts} == {("testimony", "narrative")}
    assert where(aul, whole).level == whereabouts.NOTHING
    assert where(aul, whole).holders == ()


def test_numbers_alone_count_for_nothing(three: list[Session], tmp_path: Path) -> None:
    """The office has every header, and one section's bytes are gone: that section is not safe."""
    aul, office, _ = three
    told = vaults.record(aul, vaults.told())
    send(aul, office, tmp_path)
    office.database.run("UPDATE section SET salt=NULL, content=NULL WHERE name='narrative'")
    receipt(office, aul, tmp_path)
    found = where(aul, told)
    assert found.words == whereabouts.SENT
    assert [(each.alias, each.safe) for each in found.holders] == [("office", False)]


def test_an_older_receipt_changes_nothing(three: list[Session], tmp_path: Path) -> None:
    aul, office, _ = three
    told = vaults.record(aul, vaults.told())
    older = receipts.give(office, tmp_path, [origin_of(aul)], SILENT)
    send(aul, office, tmp_path)
    receipt(office, aul, tmp_path)
    offered = receipts.look(aul, older, SILENT)
    assert offered is not None
    assert not offered.newer
    assert not receipts.take(aul, offered).newer
    assert where(aul, told).level == whereabouts.SAFE


def test_it_is_for_one_by_one_whose_card_was_compared(three: list[Session], tmp_path: Path) -> None:
    aul, office, centre = three
    path = receipts.give(office, tmp_path, [origin_of(aul)], SILENT)
    assert receipts.look(centre, path, SILENT) is None  # what it is, nobody else can see
    with pytest.raises(AppError, match=r"bundle\.not_for_us"):
        exchange.open_bundle(centre, path, SILENT)
    with pytest.raises(AppError, match=r"bundle\.no_recipient"):
        receipts.give(office, tmp_path, [], SILENT)
    with pytest.raises(AppError, match=r"bundle\.not_a_bundle"):
        exchange.open_bundle(aul, path, SILENT)


def test_a_relay_makes_safe_what_another_recorded(three: list[Session], tmp_path: Path) -> None:
    """The office brings the aul's interview to the centre; by the centre's word the aul knows it is there."""
    aul, office, centre = three
    told = vaults.record(aul, vaults.told())
    send(aul, office, tmp_path)
    send(office, centre, tmp_path, everything=True)
    receipt(centre, aul, tmp_path)
    assert [each.alias for each in where(aul, told).holders if each.safe] == ["centre"]
    receipt(centre, office, tmp_path)
    assert where(office, told).level == whereabouts.SAFE


def test_it_counts_once_the_records_came_that_it_tells_of(three: list[Session], tmp_path: Path) -> None:
    aul, office, centre = three
    first = vaults.record(aul, vaults.told())
    send(aul, office, tmp_path)
    second = vaults.record(aul, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    send(aul, centre, tmp_path)
    taken = receipt(centre, office, tmp_path)
    assert taken.behind
    assert where(office, first).level == whereabouts.SAFE
    send(aul, office, tmp_path)
    assert where(office, second).level == whereabouts.SAFE
    assert not receipts.every(office)[0].behind


# With an organisation --------------------------------------------------------------------------------


def joined(three: list[Session], *roles: Role) -> tuple[str, ...]:
    """The last one founds an organisation, which the others join in these roles; the sheets of its root."""
    *others, founder = three
    founding = organisation.prepare(founder, "Invented circle", "centre", "", 2, 3)
    organisation.found(founder, founding)
    lines = [
        Wanted(origin=origin_of(each), role=role, name=each.member.name)
        for each, role in zip(others, roles, strict=True)
    ]
    assert isinstance(roster_changes.propose(founder, lines, founding.sheets[:2]), Organisation)
    for each in others:
        organisation.join(each, roster_of(founder), founding.fingerprint)
    return founding.sheets


def roster_of(session: Session) -> bytes:
    return roster_chain.write(organisation.joined(session))


def test_only_a_coordinators_word_makes_safe(three: list[Session], tmp_path: Path) -> None:
    aul, office, centre = three
    joined(three, Role.VOLUNTEER, Role.STAFF)
    told = vaults.record(aul, vaults.told())
    send(aul, office, tmp_path)
    receipt(office, aul, tmp_path)
    assert where(aul, told).level == whereabouts.SENT
    send(aul, centre, tmp_path)
    receipt(centre, aul, tmp_path)
    assert [each.alias for each in where(aul, told).holders if each.safe] == ["centre"]


def test_a_holder_that_was_revoked_counts_no_more(three: list[Session], tmp_path: Path) -> None:
    aul, office, centre = three
    sheets = joined(three, Role.VOLUNTEER, Role.COORDINATOR)
    told = vaults.record(aul, vaults.told())
    send(aul, office, tmp_path)
    path = receipts.give(office, tmp_path, [origin_of(aul)], SILENT)
    receipt(office, aul, tmp_path)
    assert where(aul, told).level == whereabouts.SAFE
    gone = Wanted(origin=origin_of(office), role=Role.COORDINATOR, name="office", revoked=True)
    assert isinstance(roster_changes.propose(centre, [gone], sheets[:2]), Organisation)
    organisation.take(aul, roster_of(centre))
    assert where(aul, told).level == whereabouts.NOTHING
    with pytest.raises(AppError, match=r"bundle\.revoked_sender"):
        receipts.look(aul, path, SILENT)


def test_nobody_is_told_of_machines_he_does_not_know(three: list[Session], tmp_path: Path) -> None:
    """The centre holds two volunteers' records; neither hears of the other, a coordinator of all."""
    aul, office, centre = three
    joined(three, Role.VOLUNTEER, Role.VOLUNTEER)
    for each in (aul, office):
        vaults.record(each, vaults.told(each.member.name))
        send(each, centre, tmp_path)
    assert holders.told_of(centre, [origin_of(aul)]) == {origin_of(aul)}
    path = receipts.give(centre, tmp_path, [origin_of(aul)], SILENT)
    offered = receipts.look(aul, path, SILENT)
    assert offered is not None
    assert {each.origin for each in offered.receipt.held.origins} == {origin_of(aul)}
    assert holders.told_of(aul, [origin_of(centre)]) is None
    send(centre, aul, tmp_path, everything=True)
    assert holders.told_of(centre, [origin_of(aul)]) == {origin_of(aul), origin_of(office)}


# Restored vaults ------------------------------------------------------------------------------------


def test_a_vault_that_was_restored_counts_as_what_it_is_now(tmp_path: Path) -> None:
    aul, office = (vaults.vault(tmp_path / name, name) for name in ("aul", "office"))
    vaults.befriend(aul, office)
    told = vaults.record(aul, vaults.told())
    office.lock()
    shutil.copytree(tmp_path / "office", tmp_path / "older")
    office = unlock.unlock(tmp_path / "office", vaults.WORDS)
    send(aul, office, tmp_path)
    receipt(office, aul, tmp_path)
    assert where(aul, told).level == whereabouts.SAFE
    older = unlock.unlock(tmp_path / "older", vaults.WORDS, copied="copy")
    exchange.trust(aul, exchange.own_card(older), "office, restored")
    assert where(aul, told).level == whereabouts.NOTHING
    receipt(older, aul, tmp_path)
    assert where(aul, told).level == whereabouts.NOTHING
    send(aul, older, tmp_path)
    receipt(older, aul, tmp_path)
    assert where(aul, told).level == whereabouts.SAFE
    for session in (aul, office, older):
        session.lock()


# Clearing -------------------------------------------------------------------------------------------


def test_clearing_counts_what_was_signed_for_and_nothing_else(three: list[Session], tmp_path: Path) -> None:
    aul, office, _ = three
    vaults.record(aul, vaults.told())

    def records() -> Held:
        return next(row for row in keep.inventory(aul) if row.what == "records")

    alone = records()
    assert (alone.elsewhere, alone.only_here) == (0, alone.size)
    send(aul, office, tmp_path)
    assert (records().elsewhere, keep.interviews_only_here(aul)) == (0, 1)
    receipt(office, aul, tmp_path)
    safe = records()
    assert (safe.elsewhere, safe.only_here, keep.interviews_only_here(aul)) == (safe.size, 0, 0)
    vaults.record(aul, vaults.told("32", "Ажар Мысалқызы", "Ерлан Сынақұлы"))
    more = records()
    assert (more.elsewhere, more.only_here) == (safe.size, more.size - safe.size)
    assert keep.interviews_only_here(aul) == 1


# Recordings -----------------------------------------------------------------------------------------


def test_recordings_count_by_themselves(three: list[Session], tmp_path: Path) -> None:
    aul, office, _ = three
    told = vaults.record(aul, vaults.told())
    film = tmp_path / "film"
    film.write_bytes(b"pictures" * 1000)
    media.bring_in(aul, told.id, film, SILENT)
    send(aul, office, tmp_path)
    receipt(office, aul, tmp_path)
    found = where(aul, told)
    assert (found.words, found.files) == (whereabouts.SAFE, whereabouts.NOTHING)
    assert [(part.section, part.files) for part in found.parts] == [("videos", 1)]
    assert found.holders[0].safe is False
    assert next(row for row in keep.inventory(aul) if row.what == "media").only_here > 0

    stick = tmp_path / "stick"
    stick.mkdir()
    standing = sending.send(aul, stick, [origin_of(office)], SILENT)
    assert where(aul, told).files == whereabouts.SENT
    _, volume = (stick / each.file for each in standing.written)
    receiving = arrivals.begin(office, volume)
    receiving.run(SILENT)
    arrivals.finish(office, receiving)
    assert [each.alias for each in where(office, told).holders if each.safe] == ["aul"]
    receipt(office, aul, tmp_path)
    assert where(aul, told).level == whereabouts.SAFE
    assert next(row for row in keep.inventory(aul) if row.what == "media").only_here == 0

    # What the office has lost since is safe no more once it says so.
    for blob in office.blobs.files():
        (office.blobs.folder / blob.file).unlink()
    receipt(office, aul, tmp_path)
    assert where(aul, told).files == whereabouts.SENT
