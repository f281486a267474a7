"""Opening and saving a large interview: beside the same rows by plain SQL in the same vault and run."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from kuager.flows import interview as recording
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.ids import new_record_id
from kuager.model.interview import Interview
from tests.benchmarks import ratio
from tests.support import interviews_told, vaults

PERSONS = 40
_ROWS = (
    "SELECT record, name, revision, salt, content FROM section WHERE record IN "
    "(SELECT n FROM record WHERE id IN (SELECT value FROM json_each(?)))"
)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    opened = vaults.vault(tmp_path_factory.mktemp("bench") / "vault")
    yield opened
    opened.lock()


def made(persons: int = PERSONS) -> Interview:
    """A new interview about so many people, each with names, papers and events."""
    whole = interviews_told.whole()
    told = whole.persons[0]
    return msgspec.structs.replace(
        whole,
        persons=tuple(msgspec.structs.replace(told, account=new_record_id()) for _ in range(persons)),
    )


def rows_of(session: Session, interview: Interview) -> list[tuple[object, ...]]:
    """Every row of a section that the interview was written as."""
    records = {record for record, _, _ in interview.sections()}
    return list(session.database.rows(_ROWS, (msgspec.json.encode(sorted(records)).decode(),)))


def test_saving_and_opening(session: Session) -> None:
    interview = made()
    recording.save(session, Editing(interview))
    rows = rows_of(session, interview)
    assert len(rows) > PERSONS * 4
    session.database.run("CREATE TABLE floor(record, name, revision, salt, content)")

    def bare_save() -> None:
        with session.database.transaction():
            session.database.run_many("INSERT INTO floor VALUES(?,?,?,?,?)", rows)

    def save() -> object:
        return recording.save(session, Editing(made()))

    taken, floor = ratio.seconds(save, 7), ratio.seconds(bare_save, 15)
    saved = ratio.show(
        f"save an interview about {PERSONS}", taken, "the same sections by plain INSERT", floor
    )
    taken = ratio.seconds(lambda: recording.open_recorded(session, interview.id), 15)
    floor = ratio.seconds(lambda: rows_of(session, interview), 15)
    opened = ratio.show(f"open an interview about {PERSONS}", taken, "SELECT of the same rows", floor)

    editing = recording.open_recorded(session, interview.id)

    def correct(number: list[int] = [0]) -> object:  # noqa: B006 - it counts on from one run to the next
        nonlocal editing
        number[0] += 1
        narrative = msgspec.structs.replace(editing.interview.narrative, doubts=f"the month {number[0]}")
        changed = msgspec.structs.replace(editing.interview, narrative=narrative)
        saved = recording.save(session, editing.with_interview(changed))
        assert saved.records == 1
        editing = saved.editing
        return saved

    taken, floor = ratio.seconds(correct, 15), ratio.seconds(lambda: bare_one(session, rows), 15)
    corrected = ratio.show("correct one field of it", taken, "one section by plain INSERT", floor)
    session.database.run("DROP TABLE floor")
    assert saved < 80
    assert opened < 60
    # One word of a testimony makes the rows of all its persons anew: most of it is that.
    assert corrected < 400


def bare_one(session: Session, rows: list[tuple[object, ...]]) -> None:
    with session.database.transaction():
        session.database.run_many("INSERT INTO floor VALUES(?,?,?,?,?)", rows[:1])
