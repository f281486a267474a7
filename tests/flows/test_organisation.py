"""An organisation: founded, joined by its fingerprint, changed by two, and what a role may say."""

from __future__ import annotations

from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.flows import exchange, interview, keep, organisation, people, roster_changes
from kuager.flows.choosing import Choice
from kuager.flows.organisation import Organisation, Role, Wanted
from kuager.flows.roster_changes import Proposal
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Task
from kuager.vault import custody
from kuager.vault.custody import Act
from tests.support import vaults

TASK = Task.silent()
NAMES = ("aida", "bolat", "cecile")


@pytest.fixture
def three(tmp_path: Path) -> list[Session]:
    """Three vaults that have compared each other's cards."""
    sessions = [vaults.vault(tmp_path / name, name) for name in NAMES]
    vaults.befriend(*sessions)
    return sessions


def founded(session: Session) -> tuple[Organisation, tuple[str, ...]]:
    founding = organisation.prepare(session, "Үлгі ұйым", "Аида Үлгіқызы", "1-кеңсе", 2, 3)
    assert organisation.organisation(session) is None
    return organisation.found(session, founding), founding.sheets


def wanted(session: Session, role: Role, **more: object) -> Wanted:
    return Wanted(origin=session.history.origin, role=role, name="Үлгі үстел", **more)  # type: ignore[arg-type]


def roster_file(session: Session, tmp_path: Path) -> bytes:
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}{organisation.ENDING}"
    organisation.export(session, path)
    return organisation.open_file(path)


def joined(three: list[Session], tmp_path: Path, *roles: Role) -> tuple[str, ...]:
    """The first founds it; the others join with these roles."""
    first, *others = three
    facts, sheets = founded(first)
    lines = [wanted(session, role) for session, role in zip(others, roles, strict=True)]
    assert isinstance(roster_changes.propose(first, lines, sheets[:2]), Organisation)
    for session in others:
        organisation.join(session, roster_file(first, tmp_path), facts.fingerprint)
    return sheets


def code(act: object) -> str:
    with pytest.raises(AppError) as caught:
        act()  # type: ignore[operator]
    return caught.value.code


class TestFounding:
    def test_nothing_of_it_shows_before(self, three: list[Session]) -> None:
        assert organisation.organisation(three[0]) is None
        assert roster_changes.proposal(three[0]) is None
        assert code(lambda: roster_changes.known_machines(three[0])) == "organisation.none"

    def test_the_founder_is_coordinator(self, three: list[Session]) -> None:
        facts, sheets = founded(three[0])
        assert (facts.role, facts.version, len(sheets)) == ("coordinator", 1, 3)
        (line,) = facts.lines
        assert (line.name, line.office, line.own, line.state) == (
            "Аида Үлгіқызы",
            "1-кеңсе",
            True,
            "in_force",
        )
        assert any(entry.entry.act == Act.ROSTER_CHANGED for entry in custody.lines(three[0].database)), (
            "the custody log knows"
        )

    def test_the_root_is_nowhere_but_on_the_sheets(self, three: list[Session]) -> None:
        _, sheets = founded(three[0])
        kept = b"".join(bytes(value) for (value,) in three[0].database.rows("SELECT value FROM secret"))
        words = {word for sheet in sheets for word in sheet.split()}
        assert not any(sheet.encode() in kept for sheet in sheets)
        assert len(words) > 20

    def test_once_is_enough(self, three: list[Session]) -> None:
        founded(three[0])
        assert code(lambda: founded(three[0])) == "organisation.joined"

    @pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 65, "\u202e"])
    def test_a_name_that_could_deceive_is_refused(self, three: list[Session], name: str) -> None:
        assert code(lambda: organisation.prepare(three[0], name, "x", "", 2, 3)) == "organisation.bad_name"


class TestJoining:
    def test_by_the_fingerprint(self, three: list[Session], tmp_path: Path) -> None:
        facts, _ = founded(three[0])
        file = roster_file(three[0], tmp_path)
        assert organisation.look(three[1], file).fingerprint == facts.fingerprint
        wrong = "0000 " * 8
        assert code(lambda: organisation.join(three[1], file, wrong)) == "card.other_fingerprint"
        assert organisation.organisation(three[1]) is None
        assert organisation.join(three[1], file, facts.fingerprint).role == ""

    def test_whoever_is_on_the_roster_is_trusted(self, tmp_path: Path) -> None:
        sessions = [vaults.vault(tmp_path / name, name) for name in NAMES]
        first, second, third = sessions
        vaults.befriend(first, second)
        vaults.befriend(first, third)
        joined(sessions, tmp_path, Role.STAFF, Role.VOLUNTEER)
        names = {card.alias for card in exchange.trusted(second)}
        assert "Үлгі үстел" in names
        assert third.history.origin in {card.origin for card in exchange.addressees(second)}
        assert first.member.name in names, "who was compared keeps the name given here"

    def test_two_of_one_name_are_told_apart(self, tmp_path: Path) -> None:
        """One is called here as the roster calls another one; and the roster calls two alike."""
        sessions = [vaults.vault(tmp_path / name, name) for name in (*NAMES, "daniyar")]
        first, second, third, fourth = sessions
        for other in (second, third, fourth):
            vaults.befriend(first, other)
        exchange.trust(second, exchange.own_card(first), "Үлгі  үстел")
        joined(sessions, tmp_path, Role.STAFF, Role.VOLUNTEER, Role.VOLUNTEER)
        cards = {card.origin: card for card in exchange.trusted(second)}
        assert cards[first.history.origin].alias == "Үлгі  үстел", "the name given here stays"
        for other in (third, fourth):
            card = cards[other.history.origin]
            assert card.alias == f"Үлгі үстел {card.fingerprint[:4]}"

    def test_another_organisation_is_refused(self, three: list[Session], tmp_path: Path) -> None:
        founded(three[0])
        other, _ = founded(three[1])
        file = roster_file(three[1], tmp_path)
        assert code(lambda: organisation.join(three[0], file, other.fingerprint)) == "roster.other"

    def test_an_older_roster_changes_nothing(self, three: list[Session], tmp_path: Path) -> None:
        _, sheets = founded(three[0])
        old = roster_file(three[0], tmp_path)
        roster_changes.propose(three[0], [wanted(three[1], Role.STAFF)], sheets[:2])
        taken = organisation.take(three[0], old)
        assert (taken.version, taken.file) == (2, "older")
        assert organisation.look(three[0], old).file == "older"
        now = organisation.content(three[0])
        assert organisation.take(three[0], now).file == organisation.look(three[0], now).file == "same"

    def test_a_fork_is_seen_and_settled_with_the_sheets(self, three: list[Session], tmp_path: Path) -> None:
        first, second, third = three
        facts, sheets = founded(first)
        line = wanted(second, Role.COORDINATOR)
        roster_changes.propose(first, [line], sheets[:2])
        organisation.join(second, organisation.content(first), facts.fingerprint)
        roster_changes.propose(first, [wanted(third, Role.VOLUNTEER)], sheets[:2])
        roster_changes.propose(second, [wanted(third, Role.STAFF)], sheets[:2])
        theirs = organisation.content(second)
        assert organisation.look(first, theirs).file == "fork"
        assert code(lambda: organisation.take(first, theirs)) == "roster.fork"
        roster_changes.propose(first, [wanted(third, Role.STAFF)], sheets[:2])
        settled = organisation.take(second, organisation.content(first))
        assert (settled.version, settled.file) == (4, "newer")
        assert organisation.take(first, theirs).file == "older"


class TestChanging:
    def test_two_coordinators(self, three: list[Session], tmp_path: Path) -> None:
        first, second, third = three
        facts, sheets = founded(first)
        line = wanted(second, Role.COORDINATOR)
        assert isinstance(roster_changes.propose(first, [line], sheets[1:]), Organisation)
        organisation.join(second, roster_file(first, tmp_path), facts.fingerprint)
        waiting = roster_changes.propose(first, [wanted(third, Role.VOLUNTEER)])
        assert isinstance(waiting, Proposal)
        assert (waiting.lacking, waiting.mine, waiting.signed_by) == (1, True, ("Аида Үлгіқызы",))
        assert [change.after.origin for change in waiting.changes] == [third.history.origin]
        roster_changes.export_proposal(first, tmp_path / "proposal")
        opened = roster_changes.open_proposal(second, organisation.open_file(tmp_path / "proposal"))
        assert not opened.mine
        assert isinstance(roster_changes.sign_proposal(second), Organisation)
        grown = organisation.organisation(second)
        assert grown is not None
        assert grown.version == 3
        assert organisation.take(first, roster_file(second, tmp_path)).version == 3
        assert roster_changes.proposal(first) is None, "what it settles waits no more"

    def test_one_alone_waits(self, three: list[Session]) -> None:
        founded(three[0])
        waiting = roster_changes.propose(three[0], [wanted(three[1], Role.STAFF)])
        assert isinstance(waiting, Proposal)
        facts = organisation.organisation(three[0])
        assert facts is not None
        assert facts.version == 1
        roster_changes.withdraw_proposal(three[0])
        assert roster_changes.proposal(three[0]) is None

    def test_others_have_no_say(self, three: list[Session], tmp_path: Path) -> None:
        sheets = joined(three, tmp_path, Role.STAFF, Role.VOLUNTEER)
        line = wanted(three[1], Role.COORDINATOR)
        for session in three[1:]:
            assert code(lambda session=session: roster_changes.propose(session, [line])) == (
                "organisation.not_coordinator"
            )
        waits = roster_changes.propose(three[1], [line], sheets[:2])
        assert isinstance(waits, Proposal), "the root and nobody waits"

    def test_sheets_of_something_else(self, three: list[Session]) -> None:
        founded(three[0])
        _, others = founded(three[1])
        line = wanted(three[2], Role.STAFF)
        assert code(lambda: roster_changes.propose(three[0], [line], others[:2])) == "recovery.other_set"
        assert code(lambda: roster_changes.propose(three[0], [line], others[:1])) == "recovery.too_few"

    def test_a_machine_that_nobody_compared(self, tmp_path: Path) -> None:
        first, second = (vaults.vault(tmp_path / name, name) for name in NAMES[:2])
        founded(first)
        assert code(lambda: roster_changes.propose(first, [wanted(second, Role.STAFF)])) == (
            "organisation.unknown_machine"
        )


class TestRestored:
    def test_the_only_coordinator_comes_back_with_the_sheets(self, tmp_path: Path) -> None:
        session = vaults.vault(tmp_path / "vault", "aida")
        _, sheets = founded(session)
        (tmp_path / "backup").mkdir()
        keep.backup(session, tmp_path / "backup", TASK)
        session.lock()
        restored, _ = keep.restore(tmp_path / "backup", vaults.WORDS, tmp_path / "restored", TASK)
        facts = organisation.organisation(restored)
        assert facts is not None
        assert (facts.role, [line.own for line in facts.lines]) == ("coordinator", [False])
        waiting = roster_changes.propose(restored, [wanted(restored, Role.COORDINATOR)])
        assert isinstance(waiting, Proposal)
        assert (waiting.mine, waiting.lacking) == (True, 1)
        before = Wanted(origin=facts.lines[0].origin, role=Role.COORDINATOR, name="Аида", revoked=True)
        lines = [wanted(restored, Role.COORDINATOR), before]
        assert isinstance(roster_changes.propose(restored, lines, sheets[:2]), Organisation)
        now = organisation.organisation(restored)
        assert now is not None
        assert sorted((line.own, line.state) for line in now.lines) == [
            (False, "revoked"),
            (True, "in_force"),
        ]
        assert organisation.signs_as(restored, organisation.joined(restored)) == restored.history.origin
        restored.lock()


def record_two(session: Session) -> tuple[RecordId, RecordId]:
    """Two interviews about two people; the files of the two."""
    for ticket, person in (("31", "Серікбол Мысалұлы"), ("32", "Нұрлан Сынақұлы")):
        vaults.record(session, vaults.told(ticket, person=person))
    one, other = [row.id for row in people.listing(session)][-2:]
    return one, other


class TestSay:
    def test_a_volunteer_s_decision_is_asked(self, three: list[Session], tmp_path: Path) -> None:
        first, second, _ = three
        joined(three, tmp_path, Role.VOLUNTEER, Role.STAFF)
        one, other = record_two(second)
        people.join_files(second, one, other, "бір адам")
        path, _ = exchange.export(second, tmp_path, [first.history.origin], TASK)
        incoming = exchange.open_bundle(first, path, TASK)
        asked = {row.kind: row.count for row in incoming.rows if row.state == "asked"}
        assert asked
        assert set(asked) <= {"link", "pair"}
        exchange.bring_in(first, incoming, TASK)
        assert len(people.listing(first)) == 2
        again = exchange.bring_in(first, exchange.open_bundle(first, path, TASK), TASK, asked=True)
        assert again.revisions == sum(asked.values())
        assert len(people.listing(first)) == 1

    def test_staff_decide(self, three: list[Session], tmp_path: Path) -> None:
        first, _, third = three
        joined(three, tmp_path, Role.VOLUNTEER, Role.STAFF)
        one, other = record_two(third)
        people.join_files(third, one, other, "бір адам")
        path, _ = exchange.export(third, tmp_path, [first.history.origin], TASK)
        incoming = exchange.open_bundle(first, path, TASK)
        assert not incoming.rows
        exchange.bring_in(first, incoming, TASK)
        assert len(people.listing(first)) == 1

    def test_what_a_revoked_machine_sends_is_refused(self, three: list[Session], tmp_path: Path) -> None:
        first, second, third = three
        sheets = joined(three, tmp_path, Role.STAFF, Role.STAFF)
        record_two(second)
        before, _ = exchange.export(second, tmp_path, [first.history.origin, third.history.origin], TASK)
        exchange.bring_in(first, exchange.open_bundle(first, before, TASK), TASK)
        held = len(interview.listing(first))
        line = wanted(second, Role.STAFF, revoked=True, reason="құрылғы тәркіленді")
        assert isinstance(roster_changes.propose(first, [line], sheets[:2]), Organisation)
        facts = organisation.take(third, roster_file(first, tmp_path))
        (ended,) = [each for each in facts.lines if each.state == "revoked"]
        assert (ended.segment, ended.reason) == (1, "құрылғы тәркіленді")
        record_two(second)
        after, _ = exchange.export(second, tmp_path, [first.history.origin], TASK)
        assert code(lambda: exchange.open_bundle(first, after, TASK)) == "bundle.revoked_sender"
        assert len(interview.listing(first)) == held, "what it wrote before stays"

    def test_a_relay_brings_what_counts_and_no_more(self, three: list[Session], tmp_path: Path) -> None:
        """The third takes all that the second wrote, and only then hears of the revocation at the first."""
        first, second, third = three
        sheets = joined(three, tmp_path, Role.STAFF, Role.STAFF)
        record_two(second)
        to_first, _ = exchange.export(second, tmp_path, [first.history.origin], TASK)
        exchange.bring_in(first, exchange.open_bundle(first, to_first, TASK), TASK)
        record_two(second)
        to_third, _ = exchange.export(second, tmp_path, [third.history.origin], TASK)
        exchange.bring_in(third, exchange.open_bundle(third, to_third, TASK), TASK)
        line = wanted(second, Role.STAFF, revoked=True, reason="пара алған")
        roster_changes.propose(first, [line], sheets[:2])
        relayed, _ = exchange.export(third, tmp_path, [first.history.origin], TASK, Choice(everything=True))
        incoming = exchange.open_bundle(first, relayed, TASK)
        assert [(row.state, row.reason) for row in incoming.rows] == [("refused", "revoked")]
        assert incoming.records == 0
