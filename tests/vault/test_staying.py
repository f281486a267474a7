"""What is at risk stays with everything that tells of it; the rest goes, and its signatures still hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import choosing, letters, people
from kuager.flows import interview as recording
from kuager.flows.choosing import OURS, Choice
from kuager.flows.unlock import Session
from kuager.model.account import AccountSafety
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.interview import Interview
from kuager.model.person import PersonFile
from kuager.model.testimony import Safety, SectionSafety
from kuager.vault import staying, withholding
from kuager.vault.history import Change
from kuager.vault.staying import Staying
from tests.flows.test_letters import begun
from tests.support import leaving, people_told, vaults


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


def told(session: Session, level: str, *parts: SectionSafety) -> Interview:
    interview = vaults.told()
    safety = Safety(level, sections=parts)
    return vaults.record(session, msgspec.structs.replace(interview, safety=safety))


def contents(session: Session) -> str:
    """The bytes of all sections that would go."""
    found = leaving.content(session, withheld=withholding.read(session.database))
    return b"\n".join(section for _, section in found.sections).decode()


def test_what_is_careful_goes(session: Session) -> None:
    told(session, "careful")
    assert staying.read(session.database) == staying.NOTHING
    assert "Invented street" in contents(session)


def test_a_part_stays_and_the_rest_goes(session: Session) -> None:
    interview = told(session, "careful", SectionSafety("contact"))
    kept = staying.read(session.database)
    assert kept == Staying(parts=frozenset({(RecordId(interview.id), "testimony", "contact")}))
    going = contents(session)
    assert "Invented street" not in going
    assert "last at the market" in going
    assert '"contact"' in going, "how careful to be goes along"


def test_a_letter_that_may_tell_a_part_stays(session: Session) -> None:
    interview = told(session, "careful", SectionSafety("contact"))
    editing = begun(session, RecordId(interview.persons[0].account))
    letters.sign(session, editing)
    assert staying.read(session.database).records == {(editing.letter, "letter")}
    assert "Invented street" not in contents(session)


def test_no_older_writing_of_a_part_goes_nor_why_it_was_changed(session: Session) -> None:
    interview = told(session, "careful", SectionSafety("contact"))
    editing = recording.open_recorded(session, interview.id)
    moved = msgspec.structs.replace(editing.interview.contact, phones=("+7 700 111 11 11",))
    again = editing.with_interview(msgspec.structs.replace(editing.interview, contact=moved))
    recording.save(session, again, "she moved to the invented lane")
    going = contents(session)
    assert "700" not in going
    assert "invented lane" not in going


def test_a_record_at_risk_stays_with_all_that_tells_of_it(session: Session) -> None:
    interview = told(session, "at_risk")
    account = RecordId(interview.persons[0].account)
    people.join(session, account, vaults.record(session, people_told.cousin()).persons[0].account, "the same")
    records = staying.read(session.database).records
    assert {
        (interview.id, "testimony"),
        (account, "account"),
        (consent_id(RecordId(interview.id)), "consent"),
        (link_id(account), "link"),
    } <= records
    going = contents(session)
    assert "Гүлшара" not in going
    assert account not in going
    assert going, "the cousin's interview goes"


def test_remarks_stay_with_who_was_in_the_file_when_they_were_written(session: Session) -> None:
    first, other = (
        RecordId(vaults.record(session, each).persons[0].account)
        for each in (vaults.told(), people_told.cousin())
    )
    people.join(session, first, other, "the same")
    remarked = Change(other, "person", {"file": PersonFile("asked about by a lawyer")})
    session.history.save([remarked], session.member.id, session.clock())
    people.part(session, first, "somebody else")
    assert "asked about by a lawyer" in contents(session)
    risky = Change(first, "account", {"safety": AccountSafety("at_risk")})
    session.history.save([risky], session.member.id, session.clock())
    assert "asked about by a lawyer" not in contents(session)


@pytest.mark.parametrize("why", ["at risk", "a part at risk", "withdrawn", "nothing"])
def test_remarks_on_a_file_stay_with_any_of_its_accounts(session: Session, why: str) -> None:
    level, parts = {"at risk": ("at_risk", ()), "a part at risk": ("open", (SectionSafety("events"),))}.get(
        why, ("open", ())
    )
    interview = vaults.told()
    first, other = interview.persons[0], vaults.record(session, people_told.cousin()).persons[0]
    first = msgspec.structs.replace(first, safety=AccountSafety(level, sections=parts))
    vaults.record(session, msgspec.structs.replace(interview, persons=(first,)))
    people.join(session, RecordId(first.account), other.account, "the same")
    remarked = Change(RecordId(other.account), "person", {"file": PersonFile("asked about by a lawyer")})
    session.history.save([remarked], session.member.id, session.clock())
    if why == "withdrawn":
        recording.withdraw(session, RecordId(interview.id))
    assert ("asked about by a lawyer" in contents(session)) == (why == "nothing")


def test_a_withdrawal_is_told_also_of_what_stays(session: Session) -> None:
    interview = told(session, "at_risk")
    recording.withdraw(session, RecordId(interview.id))
    assert (consent_id(RecordId(interview.id)), "consent") not in staying.read(session.database).records


def test_one_person_at_risk_stays_and_the_interview_goes(session: Session) -> None:
    interview = vaults.told()
    person = msgspec.structs.replace(interview.persons[0], safety=AccountSafety("at_risk"))
    vaults.record(session, msgspec.structs.replace(interview, persons=(person,)))
    going = contents(session)
    assert "赛力克波力" not in going
    assert "last at the market" in going


def test_a_level_that_nobody_knows_here_stays(session: Session) -> None:
    interview = told(
        session, "careful", SectionSafety("contact", "sealed_2031"), SectionSafety("videos", "open")
    )
    assert {name for _, _, name in staying.read(session.database).parts} == {"contact"}
    assert staying.of_account(
        session.database, RecordId(interview.persons[0].account), RecordId(interview.id)
    ) == "at_risk"  # fmt: skip


@pytest.mark.parametrize(
    ("level", "parts"), [("at_risk", ()), ("open", (SectionSafety("narrative"),))], ids=["whole", "part"]
)
def test_one_document_goes_only_when_it_is_said(
    session: Session, level: str, parts: tuple[SectionSafety, ...]
) -> None:
    interview = told(session, level, *parts)
    with pytest.raises(AppError) as refused:
        recording.export_json(session, RecordId(interview.id))
    assert refused.value.code == "safety.at_risk"
    document = recording.export_json(session, RecordId(interview.id), at_risk=True)
    assert "last at the market" in document.decode()


def test_what_would_go_is_counted(session: Session) -> None:
    told(session, "at_risk")
    vaults.record(
        session,
        msgspec.structs.replace(vaults.told("32"), safety=Safety("open", "", (SectionSafety("contact"),))),
    )
    found = choosing.plan(session, (), OURS)
    assert found.goes["testimony"] == 1
    assert [(each.reason, each.kind, each.section, each.count) for each in found.stays] == [
        ("at_risk", "testimony", "", 1),
        ("at_risk", "testimony", "contact", 1),
    ]
    assert choosing.plan(session, (), Choice(at_risk=True)).goes["testimony"] == 2
