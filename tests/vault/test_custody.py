"""The custody log: a chain that only grows, whose head every signed segment names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.flows import exchange, interview, keep
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.ids import RecordId
from kuager.model.revision import NO_SEGMENT, Segment, digest_of
from kuager.task import Task
from kuager.vault import custody
from kuager.vault.custody import Act, Entry
from tests.support import vaults

TASK = Task.silent()
ONE, OTHER = RecordId("1" * 32), RecordId("2" * 32)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


def _own(session: Session) -> int:
    return int(session.database.value("SELECT n FROM origin WHERE id=?", (session.history.origin,)))


def _entries(session: Session) -> list[tuple[int, bytes]]:
    return session.database.rows("SELECT seq, content FROM custody ORDER BY seq")


def _segment(session: Session) -> Segment:
    while session.history.close_segment(session.clock()):
        pass
    content = session.database.value("SELECT content FROM segment ORDER BY number DESC LIMIT 1")
    return canonical.decode(content, Segment)


def test_each_entry_names_the_one_before(session: Session) -> None:
    session.custody.note(Act.OPENED)
    session.custody.note(Act.EXPORTED, ONE, "letter", pages=2)
    (first, one), (second, two) = _entries(session)
    assert (first, second) == (1, 2)
    assert canonical.decode(one, Entry).previous == NO_SEGMENT
    entry = canonical.decode(two, Entry)
    assert entry.previous == digest_of(one)
    assert (entry.act, entry.record, entry.kind, entry.facts) == ("exported", ONE, "letter", {"pages": 2})
    assert entry.member == session.member.id
    assert custody.flaw(session.database, _own(session)) is None


def test_a_segment_signs_the_head_of_its_time(session: Session) -> None:
    vaults.record(session, vaults.told())
    assert _segment(session).custody == NO_SEGMENT
    session.custody.note(Act.VIEWED, ONE, "testimony", part="contact")
    vaults.record(session, vaults.told("32"))
    session.custody.note(Act.VIEWED, OTHER, "testimony", part="contact")
    signed = _segment(session).custody
    assert signed == digest_of(_entries(session)[-1][1])
    assert custody.flaw(session.database, _own(session)) is None


def test_what_is_taken_out_put_in_changed_or_moved_is_found(session: Session) -> None:
    for number in range(4):
        session.custody.note(Act.VIEWED, ONE, "testimony", part=f"part_{number}")
    vaults.record(session, vaults.told())
    _segment(session)
    database, own = session.database, _own(session)
    kept = database.rows("SELECT * FROM custody ORDER BY seq")

    def flaw_after(sql: str, values: tuple[object, ...] = ()) -> int | None:
        database.run(sql, values)
        found = custody.flaw(database, own)
        database.run("DELETE FROM custody")
        database.run_many("INSERT INTO custody VALUES(?,?,?,?)", kept)
        return found

    assert flaw_after("DELETE FROM custody WHERE seq=2") == 2
    assert flaw_after("DELETE FROM custody WHERE seq=4") == 4  # the end is missing: the segment knows
    assert flaw_after("DELETE FROM custody") == 1
    altered = "UPDATE custody SET content=CAST(replace(content, 'part_1', 'part_7') AS BLOB) WHERE seq=2"
    assert flaw_after(altered) == 3  # the next one names another
    assert flaw_after("UPDATE custody SET record=? WHERE seq=3", (OTHER,)) == 3
    assert flaw_after("UPDATE custody SET content=x'00' WHERE seq=1") == 1
    assert custody.flaw(database, own) is None


def test_a_record_shows_what_touched_it(session: Session) -> None:
    mine = vaults.record(session, vaults.told())
    last = session.database.value("SELECT max(seq) FROM revision")
    other = vaults.record(session, vaults.told("32"))
    origin = session.history.origin
    session.custody.note(Act.OPENED)
    session.custody.note(Act.VIEWED, other.id, "testimony", part="contact")
    session.custody.note(Act.EXPORTED, carried={origin: (1, last)})
    session.custody.note(Act.EXPORTED, carried={origin: (last + 1, last + 9)})
    session.custody.note(Act.EXPORTED, mine.id, "testimony")
    session.custody.note(Act.BACKUP)
    found = custody.lines(session.database, [mine.id])
    assert [(line.number, line.entry.act) for line in found] == [
        (6, "backup"),
        (5, "exported"),
        (3, "exported"),
    ]
    assert [line.number for line in custody.lines(session.database)] == [6, 5, 4, 3, 2, 1]
    assert found[0].member == "Marzhan"


def test_a_part_is_noted_as_seen_once_in_a_sitting(session: Session) -> None:
    for part in ("contact", "contact", "consent", "contact"):
        session.custody.viewed(ONE, "testimony", part)
    seen = [line.entry.facts["part"] for line in custody.lines(session.database)]
    assert seen == ["consent", "contact"]


def test_what_could_not_be_read_again_is_not_noted(session: Session) -> None:
    with pytest.raises(AppError, match=r"input\.malformed"):
        session.custody.note(Act.EXPORTED, "not an id", "letter")
    assert _entries(session) == []


class TestAnotherOrigin:
    """A vault that was restored or copied goes on under a new origin; so does the one it was copied from."""

    def test_the_log_goes_on_from_the_former_one(self, session: Session, tmp_path: Path) -> None:
        session.custody.note(Act.OPENED)
        session.custody.note(Act.VIEWED, ONE, "testimony", part="contact")
        renewed = self._restored(session, tmp_path)
        own = _own(renewed)
        first = renewed.database.value("SELECT content FROM custody WHERE origin=? AND seq=1", (own,))
        last = renewed.database.value("SELECT content FROM custody WHERE origin<? ORDER BY seq DESC", (own,))
        assert canonical.decode(first, Entry).previous == digest_of(last)
        assert keep.check(renewed, TASK).whole
        rows = renewed.database.rows("SELECT * FROM custody")
        for which in ("", f" AND seq={max(row[1] for row in rows if row[0] < own)}"):
            renewed.database.run(f"DELETE FROM custody WHERE origin<{own}{which}")  # noqa: S608 - numbers
            assert custody.flaw(renewed.database, own) == 1
            renewed.database.run_many("INSERT OR IGNORE INTO custody VALUES(?,?,?,?)", rows)
        renewed.lock()

    def test_what_the_other_one_signed_later_is_no_damage(self, session: Session, tmp_path: Path) -> None:
        vaults.record(session, vaults.told())
        renewed = self._restored(session, tmp_path)
        session.custody.note(Act.VIEWED, ONE, "testimony", part="contact")
        vaults.record(session, vaults.told("32"))
        exchange.trust(session, exchange.own_card(renewed), "restored")
        path, _ = exchange.export(session, tmp_path, [renewed.history.origin], TASK)
        exchange.bring_in(renewed, exchange.open_bundle(renewed, path, TASK), TASK)
        assert len(interview.listing(renewed)) == 2
        assert keep.check(renewed, TASK).damages == ()
        renewed.lock()

    @staticmethod
    def _restored(session: Session, tmp_path: Path) -> Session:
        keep.backup(session, tmp_path / "backup", TASK)
        return keep.restore(tmp_path / "backup", vaults.WORDS, tmp_path / "restored", TASK)[0]
