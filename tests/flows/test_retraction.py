"""What is retracted is hidden and not lost; who withdraws is not used any more, from that moment."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import choosing, custody, exchange, interview, letters, people, retraction, review
from kuager.flows.choosing import OURS, Choice
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Task
from kuager.vault.listing import InterviewRow, LetterRow, PersonRow
from tests.flows.test_letters import begun, two_sources
from tests.support import vaults

TASK = Task.silent()


def _ids(rows: list[InterviewRow] | list[PersonRow] | list[LetterRow]) -> set[str]:
    return {row.id for row in rows}


def _alike(session: Session) -> None:
    """The lists are what making them anew gives."""
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def test_a_retracted_interview_takes_its_accounts_along(session: Session) -> None:
    person, second = two_sources(session)
    other = vaults.record(session, vaults.told("7", "Бибігүл", "Ерлан Байқауұлы"))
    first = next(row for row in interview.listing(session) if row.id not in (second.id, other.id))
    retraction.retract(session, second.id, "testimony", "recorded twice")
    assert _ids(interview.listing(session)) == {first.id, other.id}
    assert _ids(interview.listing(session, hidden=True)) == {first.id, second.id, other.id}
    assert [
        row.hidden for row in vaults.found(session, "interview", second.testifier.names[0].text, hidden=True)
    ] == [True]
    page = people.page(session, person)
    assert [column.source for column in page.columns] == [first.id]
    assert page.row.accounts == 1
    _alike(session)
    retraction.show_again(session, second.id, "testimony")
    assert _ids(interview.listing(session)) == {first.id, second.id, other.id}
    assert len(people.page(session, person).columns) == 2
    _alike(session)
    assert [line.act for line in custody.listing(session, second.id)] == ["shown_again", "retracted"]


def test_who_was_told_of_by_retracted_ones_alone_is_hidden_with_them(session: Session) -> None:
    told = vaults.record(session, vaults.told())
    account = told.persons[0].account
    retraction.retract(session, told.id, "testimony", "a rehearsal")
    assert people.listing(session) == []
    assert vaults.found(session, "person", "мысал") == []
    (row,) = vaults.found(session, "person", "мысал", hidden=True)
    assert (row.id, row.hidden, row.name) == (account, True, "Серікбол Мысалұлы")
    assert people.page(session, account).row.hidden
    _alike(session)


def test_an_account_and_a_person_can_be_hidden_alone(session: Session) -> None:
    person, second = two_sources(session)
    account = second.persons[0].account
    retraction.retract(session, account, "account", "another man")
    assert [column.account for column in people.page(session, person).columns] == [person]
    row = next(row for row in interview.listing(session) if row.id == second.id)
    assert (row.person_count, row.hidden) == (0, False)
    retraction.show_again(session, account, "account")
    retraction.retract(session, person, "person", "invented for a training")
    assert people.listing(session) == []
    assert len(interview.listing(session)) == 2
    _alike(session)
    retraction.show_again(session, person, "person")
    assert _ids(people.listing(session)) == {person}


def test_a_hidden_source_speaks_in_no_letter(session: Session) -> None:
    person, second = two_sources(session)
    editing = begun(session, person)
    assert letters.assess(session, editing).ready
    retraction.retract(session, second.id, "testimony", "recorded twice")
    assert [each.code for each in letters.assess(session, editing).obstacles if each.blocking] == [
        "taken_back"
    ]
    assert letters.reworded(session, editing).basis.accounts == (person,)
    retraction.retract(session, editing.basis.applicants[0], "testimony", "and this one")
    codes = [each.code for each in letters.assess(session, editing).obstacles if each.blocking]
    assert "retracted" in codes


def test_a_letter_is_hidden_from_the_register_and_the_person(session: Session) -> None:
    person, _ = two_sources(session)
    letter = letters.sign(session, begun(session, person)).id
    retraction.retract(session, letter, "letter", "a trial")
    assert letters.listing(session) == []
    assert people.page(session, person).letters == ()
    assert people.page(session, person).row.letters == 0
    assert _ids(letters.listing(session, hidden=True)) == {letter}
    _alike(session)
    retraction.show_again(session, letter, "letter")
    assert _ids(letters.listing(session)) == {letter}
    assert people.page(session, person).row.letters == 1


def test_a_retraction_needs_its_reason_and_a_record(session: Session) -> None:
    told = vaults.record(session, vaults.told())
    with pytest.raises(AppError, match=r"review\.no_reason"):
        retraction.retract(session, told.id, "testimony", " ")
    for record, kind in ((told.id, "letter"), (told.id, "consent"), (RecordId("0" * 32), "person")):
        with pytest.raises(AppError, match=r"vault\.no_record"):
            retraction.retract(session, record, kind, "why")


def test_two_machines_that_disagree_keep_it_hidden_until_somebody_decides(
    session: Session, tmp_path: Path
) -> None:
    other = _friend(session, tmp_path)
    told = vaults.record(session, vaults.told())
    _carry(session, other, tmp_path)
    retraction.retract(session, told.id, "testimony", "recorded twice")
    retraction.retract(other, told.id, "testimony", "a rehearsal")
    retraction.show_again(other, told.id, "testimony", "no, the only one")
    _carry(session, other, tmp_path)
    assert interview.listing(other) == []
    (conflict,) = [each for each in review.conflicts(other) if each.section == "retraction"]
    assert conflict.record == told.id
    retraction.show_again(other, told.id, "testimony", "we spoke")
    assert _ids(interview.listing(other)) == {told.id}
    assert [each for each in review.conflicts(other) if each.section == "retraction"] == []
    other.lock()


# Withdrawal -----------------------------------------------------------------------------------------


def test_who_withdraws_is_frozen_at_once(session: Session, tmp_path: Path) -> None:
    person, second = two_sources(session)
    editing = begun(session, person)
    letter = letters.sign(session, begun(session, person)).id
    interview.withdraw(session, second.id, "she called")
    row = next(row for row in interview.listing(session) if row.id == second.id)
    assert (row.frozen, row.consent) == (True, "withdrawn")
    with pytest.raises(AppError, match=r"consent\.withdrawn"):
        interview.export_json(session, second.id)
    with pytest.raises(AppError, match=r"consent\.withdrawn"):
        letters.export(session, letter, tmp_path / "letter.pdf")
    assert not (tmp_path / "letter.pdf").exists()
    assert not letters.assess(session, editing).ready
    assert second.persons[0].account not in letters.reworded(session, editing).basis.accounts
    answers = {grant.answer for grant in interview.open_recorded(session, second.id).interview.consent.grants}  # type: ignore[union-attr]
    assert answers == {"withdrawn"}
    assert custody.listing(session, second.id)[0].act == "withdrawn"
    _alike(session)


def test_what_is_frozen_stays_out_of_bundles_but_the_withdrawal_travels(
    session: Session, tmp_path: Path
) -> None:
    other, third = _friend(session, tmp_path), _friend(session, tmp_path, "third")
    person, second = two_sources(session)
    # In the name of the one who is not at risk, and without the words of the other: such a letter travels.
    editing = letters.begin(session, person, "request_ru", (second.id,))
    letters.sign(session, msgspec.structs.replace(editing, risk="none known"))
    kept = vaults.record(session, vaults.told("9", "Бибігүл", "Ерлан Байқауұлы"))
    _carry(session, other, tmp_path)
    before = choosing.plan(session, (), OURS)
    interview.withdraw(session, second.id)
    after = choosing.plan(session, (), OURS)
    assert ("withdrawn", "testimony", 1) in [(each.reason, each.kind, each.count) for each in after.stays]
    assert (before.goes["testimony"] - after.goes["testimony"], after.goes.get("letter", 0)) == (1, 0)
    # Who has it already hears that it is frozen, and passes it on no more.
    _carry(session, other, tmp_path)
    assert next(row for row in interview.listing(other) if row.id == second.id).frozen
    # Who never had it gets nothing of it.
    _carry(session, third, tmp_path)
    assert second.id not in _ids(interview.listing(third))
    assert kept.id in _ids(interview.listing(third))
    assert letters.listing(third) == []
    held = third.database.rows("SELECT content FROM section WHERE content IS NOT NULL")
    assert not any(second.testifier.names[0].text.encode() in content for (content,) in held)
    # A new answer lets it go again, whole.
    saved = interview.open_recorded(session, second.id)
    consent = msgspec.structs.replace(second.consent, remarks="asked again")  # type: ignore[type-var]
    interview.save(session, saved.with_interview(msgspec.structs.replace(saved.interview, consent=consent)))
    _carry(session, third, tmp_path)
    assert second.id in _ids(interview.listing(third))
    assert len(letters.listing(third)) == 1
    _alike(third)
    for each in (other, third):
        each.lock()


def _friend(session: Session, tmp_path: Path, name: str = "other") -> Session:
    friend = vaults.vault(tmp_path / name, name)
    exchange.trust(session, exchange.own_card(friend), name)
    exchange.trust(friend, exchange.own_card(session), "the first")
    return friend


def _carry(sender: Session, receiver: Session, folder: Path) -> None:
    path, _ = exchange.export(sender, folder, [receiver.history.origin], TASK, Choice(at_risk=True))
    exchange.bring_in(receiver, exchange.open_bundle(receiver, path, TASK), TASK)
