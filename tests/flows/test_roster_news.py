"""The roster beside records: to whom it goes, what is taken of what comes, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.bundle import roster_chain
from kuager.errors import AppError
from kuager.flows import choosing, exchange, incoming, organisation, receipts, roster_changes, roster_news
from kuager.flows.choosing import Choice
from kuager.flows.organisation import Founding, Organisation, Role, Wanted
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from tests.support import pieces, vaults

SILENT = Task.silent()


def found(session: Session, name: str = "Үлгі ұйым") -> Founding:
    founding = organisation.prepare(session, name, "Аида Үлгіқызы", "Almaty", 2, 2)
    organisation.found(session, founding)
    return founding


def write(
    session: Session, founding: Founding, origin: OriginId, role: Role, *, revoked: bool = False
) -> None:
    """A next version, signed by the first coordinator and with the sheets."""
    line = Wanted(origin=origin, role=role, name="Дана Үлгіқызы", office="Shymkent", revoked=revoked)
    assert isinstance(roster_changes.propose(session, [line], founding.sheets), Organisation)


def join(session: Session, first: Session, founding: Founding) -> None:
    chain = organisation.joined(first)
    organisation.join(session, roster_chain.write(chain), founding.fingerprint)


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Session]]:
    sessions = [vaults.vault(tmp_path / name, name) for name in ("one", "two", "three")]
    vaults.befriend(*sessions)
    vaults.record(sessions[0], vaults.told("31"))
    yield sessions
    for session in sessions:
        session.lock()


def sent(one: Session, to: Session, folder: Path) -> Path:
    return exchange.export(one, folder, [to.history.origin], SILENT)[0]


def test_without_an_organisation_nothing_goes_and_nothing_shows(three: list[Session], tmp_path: Path) -> None:
    one, two, _ = three
    assert roster_news.outgoing(one, [two.history.origin]) == b""
    opened = exchange.open_bundle(two, sent(one, two, tmp_path), SILENT)
    assert (opened.rosters, opened.news) == ((), ())


def test_it_goes_only_to_who_is_on_it_and_not_revoked(three: list[Session]) -> None:
    one, two, third = (each.history.origin for each in three)
    founding = found(three[0])
    assert roster_news.outgoing(three[0], [two]) == b""
    write(three[0], founding, two, Role.STAFF)
    assert roster_news.outgoing(three[0], [two]) == roster_chain.write(organisation.joined(three[0]))
    assert roster_news.outgoing(three[0], [two, third]) == b""
    write(three[0], founding, two, Role.STAFF, revoked=True)
    assert roster_news.outgoing(three[0], [two]) == b""
    assert roster_news.outgoing(three[0], [one]) != b""


def test_a_newer_one_is_reason_enough_to_send_once(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    new = Choice(only_new=True)
    to = [two.history.origin]

    def carry() -> int:
        came = exchange.open_bundle(two, exchange.export(one, tmp_path, to, SILENT, new)[0], SILENT)
        incoming.bring_in(two, came, SILENT)
        receipts.take(
            one, receipts.look(one, receipts.give(two, tmp_path, [one.history.origin], SILENT), SILENT)
        )
        return came.records

    assert carry() > 0
    with pytest.raises(AppError, match=r"bundle\.nothing_new"):
        carry()
    founding = found(one)
    write(one, founding, two.history.origin, Role.STAFF)
    join(two, one, founding)
    assert choosing.plan(one, to, new).roster == 2, "nobody knows how two came by it"
    assert carry() == 0
    write(one, founding, third.history.origin, Role.VOLUNTEER)
    assert choosing.plan(one, to, new).roster == 3
    assert carry() == 0
    assert organisation.joined(two).newest.version == 3
    assert choosing.plan(one, to, new).roster == 0
    with pytest.raises(AppError, match=r"bundle\.nothing_new"):
        carry()


def test_a_newer_one_is_told_and_taken_with_the_records(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    founding = found(one)
    write(one, founding, two.history.origin, Role.STAFF)
    join(two, one, founding)
    write(one, founding, two.history.origin, Role.COORDINATOR)
    write(one, founding, third.history.origin, Role.VOLUNTEER)
    opened = exchange.open_bundle(two, sent(one, two, tmp_path), SILENT)
    (news,) = opened.news
    assert (news.state, news.version) == (roster_news.NEWER, 4)
    told = {
        (each.before.role if each.before else "", each.after.role, each.after.origin) for each in news.changed
    }
    assert told == {
        ("staff", "coordinator", two.history.origin),
        ("", "volunteer", third.history.origin),
    }
    assert organisation.joined(two).newest.version == 2
    exchange.bring_in(two, opened, SILENT)
    assert organisation.joined(two).newest.version == 4
    again = exchange.open_bundle(two, sent(one, two, tmp_path), SILENT)
    assert again.rosters != ()
    assert again.news == ()


def test_an_older_one_changes_nothing(three: list[Session], tmp_path: Path) -> None:
    one, two, _ = three
    founding = found(one)
    write(one, founding, two.history.origin, Role.STAFF)
    older = sent(one, two, tmp_path)
    write(one, founding, two.history.origin, Role.COORDINATOR)
    join(two, one, founding)
    opened = exchange.open_bundle(two, older, SILENT)
    assert opened.news == ()
    exchange.bring_in(two, opened, SILENT)
    assert organisation.joined(two).newest.version == 3


def test_the_records_are_read_by_the_roster_that_came(three: list[Session], tmp_path: Path) -> None:
    """What a machine wrote that only the newer roster knows comes in at once."""
    one, two, third = three
    two.database.run("DELETE FROM origin WHERE id=?", (third.history.origin,))
    vaults.record(third, vaults.told("7"))
    exchange.bring_in(one, exchange.open_bundle(one, sent(third, one, tmp_path), SILENT), SILENT)
    founding = found(one)
    write(one, founding, two.history.origin, Role.COORDINATOR)
    join(two, one, founding)
    write(one, founding, third.history.origin, Role.STAFF)
    path, _ = exchange.export(one, tmp_path, [two.history.origin], SILENT, Choice(everything=True))
    opened = exchange.open_bundle(two, path, SILENT)
    assert opened.count("unknown") == 0
    assert opened.new["testimony"] == 2
    assert exchange.bring_in(two, opened, SILENT).revisions == opened.revisions


def stranger(two: Session, third: Session, one: Session) -> Founding:
    """An organisation in which `third` is known to everybody but `two`, who holds the version before."""
    two.database.run("DELETE FROM origin WHERE id=?", (third.history.origin,))
    vaults.record(third, vaults.told("7"))
    founding = found(one)
    write(one, founding, two.history.origin, Role.COORDINATOR)
    join(two, one, founding)
    write(one, founding, third.history.origin, Role.STAFF)
    join(third, one, founding)
    return founding


def test_a_sender_is_believed_by_the_roster_in_his_own_bundle(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    stranger(two, third, one)
    opened = exchange.open_bundle(two, sent(third, two, tmp_path), SILENT)
    assert (opened.newer_roster, opened.new["testimony"]) == (3, 1)
    exchange.bring_in(two, opened, SILENT)
    assert organisation.joined(two).newest.version == 3
    assert third.history.origin in {card.origin for card in exchange.trusted(two)}


def test_a_roster_that_proves_nothing_vouches_for_nobody(three: list[Session], tmp_path: Path) -> None:
    _, two, third = three
    two.database.run("DELETE FROM origin WHERE id=?", (third.history.origin,))
    vaults.record(third, vaults.told("7"))
    founding = found(third, "Басқа ұйым")
    write(third, founding, two.history.origin, Role.STAFF)
    path = sent(third, two, tmp_path)
    with pytest.raises(AppError, match=r"bundle\.unknown_sender"):
        exchange.open_bundle(two, path, SILENT)
    found(two)
    with pytest.raises(AppError, match=r"bundle\.unknown_sender"):
        exchange.open_bundle(two, path, SILENT)


def test_a_roster_vouches_for_who_sent_another_file(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    founding = stranger(two, third, one)
    # Another one whom two does not know, in a bundle without a roster.
    late = pieces.send(third, two, tmp_path, pieces.of(third))
    with pytest.raises(AppError, match=r"bundle\.unknown_sender"):
        exchange.open_bundle(two, late, SILENT)
    opened, refused = incoming.open_bundles(two, [late, sent(one, two, tmp_path)], SILENT)
    assert opened is not None
    assert (len(opened.bundles), refused) == (2, [])
    # The next version revokes him: the file that brings it and his own one come together.
    write(one, founding, third.history.origin, Role.STAFF, revoked=True)
    opened, refused = incoming.open_bundles(two, [late, sent(one, two, tmp_path)], SILENT)
    assert opened is not None
    assert [each.sender.origin for each in opened.bundles] == [one.history.origin]
    assert [(each.path, each.error.code) for each in refused] == [(late, "bundle.revoked_sender")]


def test_what_the_coming_roster_revokes_is_refused_at_once(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    founding = found(one)
    write(one, founding, two.history.origin, Role.COORDINATOR)
    write(one, founding, third.history.origin, Role.STAFF)
    join(two, one, founding)
    write(one, founding, third.history.origin, Role.STAFF, revoked=True)
    vaults.record(third, vaults.told("7"))
    # What one got from the revoked machine later is not taken by one; two hears of the end from one's roster.
    opened = exchange.open_bundle(two, sent(one, two, tmp_path), SILENT)
    exchange.bring_in(two, opened, SILENT)
    late = sent(third, two, tmp_path)
    with pytest.raises(Exception, match=r"bundle\.revoked_sender"):
        exchange.open_bundle(two, late, SILENT)


def test_of_another_organisation_or_contradicting_or_broken_is_left(
    three: list[Session], tmp_path: Path
) -> None:
    one, two, _ = three
    founding = found(one)
    write(one, founding, two.history.origin, Role.COORDINATOR)
    opened = exchange.open_bundle(two, sent(one, two, tmp_path), SILENT)
    (came,) = opened.rosters
    found(two, "Басқа ұйым")
    for roster, state in (
        (came, "other"),
        (came.replace(b'"format":1', b'"format":1 ', 1), "bad"),
        (b"{}", "bad"),
    ):
        (news,), chain = roster_news.read(two, [roster])
        assert (news.state, news.changed) == (state, ())
        assert chain == organisation.joined(two)
        altered = msgspec.structs.replace(opened, rosters=(roster,))
        exchange.bring_in(two, altered, SILENT)
        assert organisation.joined(two).newest.name == "Басқа ұйым"


def test_two_versions_of_one_number(three: list[Session], tmp_path: Path) -> None:
    one, two, third = three
    founding = found(one)
    write(one, founding, two.history.origin, Role.COORDINATOR)
    join(two, one, founding)
    write(one, founding, third.history.origin, Role.STAFF)
    line = Wanted(origin=third.history.origin, role=Role.VOLUNTEER, name="Басқа Үлгіқызы")
    assert isinstance(roster_changes.propose(two, [line], founding.sheets), Organisation)
    opened = exchange.open_bundle(two, sent(one, two, tmp_path), SILENT)
    assert opened.news == (roster_news.RosterNews("fork"),)
    exchange.bring_in(two, opened, SILENT)
    assert organisation.joined(two).newest.entry(third.history.origin).name == "Басқа Үлгіқызы"  # type: ignore[union-attr]
