"""What came too early waits on the shelf and comes in by itself, whatever it is that was missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import (
    choosing,
    custody,
    erasure,
    exchange,
    incoming,
    interview,
    keep,
    organisation,
    people,
    roster_changes,
    unlock,
    waiting,
)
from kuager.flows.choosing import Choice
from kuager.flows.organisation import Founding, Organisation, Role, Wanted
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.testimony import Safety
from kuager.task import Task
from tests.support import pieces, vaults
from tests.support.pieces import of

SILENT = Task.silent()


NAMES = ("one", "two", "three")


@pytest.fixture(scope="module")
def befriended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vaults that trust each other; the first signed three segments of an interview each."""
    root = tmp_path_factory.mktemp("befriended")
    sessions = [vaults.vault(root / name, name) for name in NAMES]
    vaults.befriend(*sessions)
    for ticket, person in (("31", "Серікбол Мысалұлы"), ("32", "Мұрат Үлгіұлы"), ("33", "Нұрлан Сынақұлы")):
        vaults.record(sessions[0], vaults.told(ticket, person=person))
        sessions[0].close_segments()
    for session in sessions:
        session.lock()
    return root


@pytest.fixture
def three(befriended: Path, tmp_path: Path) -> Iterator[list[Session]]:
    for name in NAMES:
        shutil.copytree(befriended / name, tmp_path / name)
    sessions = [vaults.unlocked_copy(tmp_path / name, vaults.FixedClock()) for name in NAMES]
    yield sessions
    for session in sessions:
        session.lock()


def bring(session: Session, *paths: Path) -> exchange.Brought:
    opened, refused = incoming.open_bundles(session, paths, SILENT)
    assert refused == []
    assert opened is not None
    return exchange.bring_in(session, opened, SILENT)


def state(session: Session) -> list[object]:
    """What two vaults that hold the same agree on."""
    heads = session.database.rows(
        "SELECT d.id, d.kind, h.name, hex(r.digest), s.content FROM head h JOIN record d ON d.n=h.record "
        "JOIN section s ON s.n=h.section JOIN revision r ON r.n=s.revision ORDER BY 1,2,3,4"
    )
    lists = vaults.projected(session)
    return [heads, *(sorted(lists[name]) for name in ("interview", "account", "person"))]


def tickets(session: Session) -> list[str]:
    return sorted(row.ticket for row in interview.listing(session))


def test_a_gap_is_waited_for_and_closed(three: list[Session], tmp_path: Path) -> None:
    one, two, _ = three
    late = exchange.open_bundle(two, pieces.send(one, two, tmp_path, of(one, 3)), SILENT)
    assert (late.records, late.revisions, late.count("waiting")) == (0, 0, 1)
    assert late.waiting > 0
    assert late.changes_anything
    brought = exchange.bring_in(two, late, SILENT)
    assert (brought.records, brought.waiting) == (0, late.waiting)
    (waits,) = waiting.listing(two)
    assert (waits.alias, waits.why, waits.missing, waits.missing_to) == ("one", "gap", 1, 2)
    assert (waits.brought_by, waits.changes) == (("one",), late.waiting)
    assert tickets(two) == []
    again = exchange.open_bundle(two, pieces.send(one, two, tmp_path, of(one, 3)), SILENT)
    assert (again.waiting, again.changes_anything) == (0, False)
    # The second alone closes nothing; the first closes all.
    assert bring(two, pieces.send(one, two, tmp_path, of(one, 2))).records == 0
    first = exchange.open_bundle(two, pieces.send(one, two, tmp_path, of(one, 1)), SILENT)
    assert first.new["testimony"] == 3
    assert first.completing > waits.changes
    exchange.bring_in(two, first, SILENT)
    assert tickets(two) == ["31", "32", "33"]
    assert waiting.listing(two) == []
    assert two.database.rows("SELECT * FROM shelved") == []


def test_one_by_one_or_together_in_any_order_is_the_same(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    to_two = [pieces.send(one, two, tmp_path, of(one, number)) for number in (1, 2, 3)]
    to_third = [pieces.send(one, third, tmp_path, of(one, number)) for number in (1, 2, 3)]
    for number in (2, 0, 1):
        bring(two, to_two[number])
    bring(third, to_third[2], to_third[0], to_third[1])
    assert state(two) == state(third)
    assert tickets(third) == ["31", "32", "33"]


def test_a_stranger_waits_for_the_card(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    bring(third, pieces.send(one, third, tmp_path, of(one)))
    two.database.run("DELETE FROM origin WHERE id=?", (one.history.origin,))
    brought = bring(two, pieces.send(third, two, tmp_path, of(one)))
    assert brought.records == 0
    (waits,) = waiting.listing(two)
    assert (waits.alias, waits.why, waits.brought_by) == ("", "card", ("three",))
    trusted = exchange.trust(two, exchange.own_card(one), "the lake")
    assert (trusted.state, trusted.came) == ("known", 9)
    assert tickets(two) == ["31", "32", "33"]
    assert waiting.listing(two) == []
    assert next(each for each in custody.listing(two) if each.act == "merged").to == ("three",)


def test_it_can_be_forgotten_and_come_again(three: list[Session], tmp_path: Path) -> None:
    one, two, _ = three
    path = pieces.send(one, two, tmp_path, of(one, 2))
    bring(two, path)
    waiting.forget(two, one.history.origin)
    assert waiting.listing(two) == []
    with pytest.raises(AppError, match=r"bundle\.nothing_waits"):
        waiting.forget(two, one.history.origin)
    assert bring(two, path).waiting > 0


def found(session: Session) -> Founding:
    founding = organisation.prepare(session, "Үлгі ұйым", "Аида Үлгіқызы", "Almaty", 2, 2)
    organisation.found(session, founding)
    return founding


def write(session: Session, founding: Founding, who: Session, *, revoked: bool = False) -> None:
    line = Wanted(origin=who.history.origin, role=Role.STAFF, name="Дана Үлгіқызы", revoked=revoked)
    assert isinstance(roster_changes.propose(session, [line], founding.sheets), Organisation)


def test_a_roster_brings_in_what_waited_for_one_of_its_cards(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    bring(third, pieces.send(one, third, tmp_path, of(one)))
    founding = found(third)
    organisation.join(two, organisation.content(third), founding.fingerprint)
    two.database.run("DELETE FROM origin WHERE id=?", (one.history.origin,))
    write(third, founding, two)
    write(third, founding, one)
    bring(two, pieces.send(third, two, tmp_path, of(one)))
    assert [each.why for each in waiting.listing(two)] == ["card"]
    organisation.take(two, organisation.content(third))
    assert (tickets(two), waiting.listing(two)) == (["31", "32", "33"], [])


def test_what_a_revoked_machine_left_there_goes(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    founding = found(third)
    write(third, founding, one)
    write(third, founding, two)
    organisation.join(two, organisation.content(third), founding.fingerprint)
    bring(third, pieces.send(one, third, tmp_path, of(one, 1)))
    bring(two, pieces.send(one, two, tmp_path, of(one, 3)))
    assert [each.why for each in waiting.listing(two)] == ["gap"]
    write(third, founding, one, revoked=True)
    taken = organisation.take(two, organisation.content(third))
    assert waiting.listing(two) == []
    assert taken.cut == 3, "an interview, its account and its consent"


def test_what_is_here_from_after_the_end_of_a_machine_is_told_and_goes_no_further(
    three: list[Session], tmp_path: Path
) -> None:
    one, two, third = three
    founding = found(third)
    write(third, founding, one)
    write(third, founding, two)
    organisation.join(two, organisation.content(third), founding.fingerprint)
    bring(third, pieces.send(one, third, tmp_path, of(one, 1)))
    bring(two, pieces.send(one, two, tmp_path, of(one)))
    to, every = [third.history.origin], Choice(everything=True)
    assert choosing.plan(two, to, every).goes["testimony"] == 3
    write(third, founding, one, revoked=True)
    taken = organisation.take(two, organisation.content(third))
    (line,) = [each for each in taken.lines if each.origin == one.history.origin]
    assert (line.state, line.late) == ("revoked", 6)
    plan = choosing.plan(two, to, every)
    assert plan.goes["testimony"] == 1
    assert ("revoked", "testimony", 2) in {(each.reason, each.kind, each.count) for each in plan.stays}
    came = exchange.open_bundle(third, exchange.export(two, tmp_path, to, SILENT, every)[0], SILENT)
    assert came.count("refused") == 0
    assert len(tickets(two)) == 3, "it stays where it is"


def test_what_its_role_leaves_to_be_asked_goes_on_waiting(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    interviews = interview.listing(one)
    people.join_files(one, people.listing(one)[0].id, people.listing(one)[1].id, "бір адам")
    one.close_segments()
    assert len(interviews) == 3
    bring(two, pieces.send(one, two, tmp_path, of(one, 2, 3, 4)))
    founding = found(third)
    line = Wanted(origin=one.history.origin, role=Role.VOLUNTEER, name="Дана Үлгіқызы")
    assert isinstance(roster_changes.propose(third, [line], founding.sheets), Organisation)
    write(third, founding, two)
    organisation.join(two, organisation.content(third), founding.fingerprint)
    first = pieces.send(one, two, tmp_path, of(one, 1))
    opened = exchange.open_bundle(two, first, SILENT)
    assert opened.count("asked") == 1
    exchange.bring_in(two, opened, SILENT)
    assert (len(tickets(two)), [each.why for each in waiting.listing(two)]) == (3, ["asked"])
    exchange.bring_in(two, exchange.open_bundle(two, first, SILENT), SILENT, asked=True)
    assert waiting.listing(two) == []
    assert len(people.listing(two)) == 2


def test_nothing_erased_waits_or_comes_of_it(three: list[Session], tmp_path: Path) -> None:
    one, two, _ = three
    bring(two, pieces.send(one, two, tmp_path, of(one, 1)))
    (row,) = interview.listing(two)
    told = interview.open_recorded(one, row.id)
    changed = msgspec.structs.replace(told.interview, safety=Safety("open"))
    interview.save(one, told.with_interview(changed), "read again")
    one.close_segments()
    late = pieces.send(one, two, tmp_path, of(one, 3, 4))
    bring(two, late)
    assert of_record(two, row.id) > 0
    unlock.add_member(two, "Saule", vaults.OTHER_WORDS)
    request = erasure.ask(two, row.id, "testimony", "the family asks for it")
    two.lock()
    three[1] = two = unlock.unlock(tmp_path / "two", vaults.OTHER_WORDS)
    assert erasure.decide(two, request, agreed=True)
    assert of_record(two, row.id) == 0
    bring(two, late)
    assert of_record(two, row.id) == 0
    bring(two, pieces.send(one, two, tmp_path, of(one, 2)))
    assert (tickets(two), waiting.listing(two)) == (["32", "33"], [])


def of_record(session: Session, record: RecordId) -> int:
    """How many sections of a record lie on the shelf."""
    found = "SELECT count(*) FROM shelved WHERE part='section' AND record=?"
    return int(session.database.value(found, (record,)))


@pytest.mark.parametrize("way", ["restored", "salvaged"])
def test_a_vault_that_was_restored_or_salvaged_keeps_its_shelf(
    three: list[Session], tmp_path: Path, way: str
) -> None:
    one, two, _ = three
    bring(two, pieces.send(one, two, tmp_path, of(one, 2, 3)))
    first = pieces.send(one, two, tmp_path, of(one, 1))
    before, new = waiting.listing(two), tmp_path / "new"
    if way == "restored":
        keep.backup(two, tmp_path / "stick", SILENT)
        made, _ = keep.restore(tmp_path / "stick", vaults.WORDS, new, SILENT)
    else:
        two.lock()
        keep.salvage(tmp_path / "two", vaults.WORDS, new, SILENT)
        three[1] = two = made = unlock.unlock(new, vaults.WORDS)
    assert waiting.listing(made) == before
    bring(made, first)
    assert (tickets(made), waiting.listing(made)) == (["31", "32", "33"], [])
    if made is not two:
        made.lock()


def test_what_was_forged_on_the_way_keeps_nothing_out(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    bring(third, pieces.send(one, third, tmp_path, of(one)))
    two.database.run("DELETE FROM origin WHERE id=?", (one.history.origin,))
    forge = (
        "UPDATE segment SET ed25519=zeroblob(64) WHERE number=2 AND origin=(SELECT n FROM origin WHERE id=?)"
    )
    third.database.run(forge, (one.history.origin,))
    bring(two, pieces.send(third, two, tmp_path, of(one, 2, 3)))
    assert [each.why for each in waiting.listing(two)] == ["card"]
    exchange.trust(two, exchange.own_card(one), "the lake")
    (waits,) = waiting.listing(two)
    assert (waits.why, waits.missing, waits.missing_to) == ("gap", 1, 1)
    opened = exchange.open_bundle(two, pieces.send(one, two, tmp_path, of(one, 1)), SILENT)
    assert [row.reason for row in opened.rows if row.state == "refused"] == ["bad_signature"]
    exchange.bring_in(two, opened, SILENT)
    assert tickets(two) == ["31"]
    (waits,) = waiting.listing(two)
    assert (waits.why, waits.missing, waits.missing_to) == ("gap", 2, 2)
    bring(two, pieces.send(one, two, tmp_path, of(one, 2)), pieces.send(one, two, tmp_path, of(one, 1)))
    assert (tickets(two), waiting.listing(two)) == (["31", "32", "33"], [])
