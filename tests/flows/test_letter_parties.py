"""Several people, several in whose name it goes, somebody who signs for them, and whose word stands."""

from __future__ import annotations

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import interview as recording
from kuager.flows import letters, people
from kuager.flows.letters import LetterEditing
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.letter import Filled, RepresentedBy, WordedBlock
from kuager.model.steps import Representation, Representative
from kuager.vault import listing as lists
from tests.support import letters_begun, people_told, vaults
from tests.support.letters_begun import begun
from tests.support.vaults import when

SENTENCES = ("9 years", "15 years")


def two_tell(session: Session) -> tuple[RecordId, Interview, Interview]:
    """One man of whom his sister and a cousin tell; they differ on the sentence and the birth."""
    sister, cousin = people_told.sister(), people_told.cousin()
    for each in (sister, cousin):
        vaults.record(session, each)
    people.join(session, cousin.persons[0].account, sister.persons[0].account, "the sister said so")
    return sister.persons[0].account, sister, cousin


def words(editing: LetterEditing) -> str:
    return " ".join(block.text for block in editing.blocks).replace("\u00a0", " ")


def roles(editing: LetterEditing, role: str) -> list[str]:
    return [block.text.replace("\u00a0", " ") for block in editing.blocks if block.role == role]


def blocking(session: Session, editing: LetterEditing) -> list[str]:
    return [each.code for each in letters.assess(session, editing).obstacles if each.blocking]


def test_a_letter_about_two_people_names_both(session: Session) -> None:
    first, second = people_told.cousin(), vaults.told("77", "Сара Сынаққызы", "Мұрат Мысалұлы")
    for each in (first, second):
        vaults.record(session, each)
    persons = [each.persons[0].account for each in (first, second)]
    editing = begun(session, persons[0], others=persons[1:])
    assert editing.basis.persons == tuple(persons)
    assert set(editing.basis.accounts) == set(persons)
    assert "1. " in words(editing)
    assert "Мұрат Мысалұлы" in words(editing)
    assert blocking(session, editing) == []
    signed = letters.sign(session, editing)
    for person in persons:
        assert [row.id for row in lists.letters_about(session.database, person)] == [signed.id]


def test_people_who_turn_out_to_be_one_are_told_of_once(session: Session) -> None:
    first, second = people_told.cousin(), people_told.neighbour()
    for each in (first, second):
        vaults.record(session, each)
    persons = [each.persons[0].account for each in (first, second)]
    editing = begun(session, persons[0], others=persons[1:])
    people.join(session, persons[1], persons[0], "the same")
    again = letters.reworded(session, editing)
    assert "1. " not in "".join(roles(again, "paragraph"))
    assert blocking(session, again) == []


def test_several_in_whose_name_it_goes_each_stand_in_it(session: Session) -> None:
    person, sister, cousin = two_tell(session)
    editing = begun(session, person, applicants=(sister.id, cousin.id))
    names = ("Гүлшара Мысалқызы", "Оразгүл Сынаққызы")
    assert all(name in block for name, block in zip(names, roles(editing, "applicant"), strict=True))
    assert all(name in line for name, line in zip(names, roles(editing, "signature"), strict=True))
    relation = next(text for text in roles(editing, "paragraph") if "Кем приходится" in text)
    assert "Гүлшара Мысалқызы: " in relation
    assert "Оразгүл Сынаққызы: " in relation
    assert blocking(session, editing) == []
    elements = letters.assess(session, editing).elements
    assert [each.applicant for each in elements if each.code == "applicant_address"] == [0, 1]

    signed = letters.sign(session, editing)
    (row,) = letters.listing(session)
    assert row.applicant == ", ".join(names)
    for testimony in (sister.id, cousin.id):
        accounts = [account for account, _ in lists.accounts_of(session.database, testimony)]
        assert lists.letters_with(session.database, accounts, testimony) == [signed.id]


def test_one_of_several_without_consent_blocks_it(session: Session) -> None:
    person, sister, cousin = two_tell(session)
    editing = begun(session, person, applicants=(sister.id, cousin.id))
    saved = recording.open_recorded(session, cousin.id)
    assert saved.interview.consent is not None
    silent = msgspec.structs.replace(saved.interview.consent, grants=())
    recording.save(session, saved.with_interview(msgspec.structs.replace(saved.interview, consent=silent)))
    found = [each for each in letters.assess(session, editing).obstacles if each.blocking]
    assert [each.code for each in found] == ["no_consent", "taken_back"]
    assert found[0].facts["name"] == "Оразгүл Сынаққызы"


def test_a_draft_is_known_by_each_in_whose_name_it_is(session: Session) -> None:
    person, sister, cousin = two_tell(session)
    editing = begun(session, person, applicants=(sister.id, cousin.id))
    letters.keep_draft(session, editing, "both")
    assert session.drafts.count_about([cousin.id]) == 1
    assert session.drafts.count_about([sister.id]) == 1


def with_representative(session: Session, interview: Interview, told: Representative) -> None:
    saved = recording.open_recorded(session, interview.id)
    section = Representation((Representative("Мысал Басқа", "relative"), told))
    changed = msgspec.structs.replace(saved.interview, representation=section)
    recording.save(session, saved.with_interview(changed))


LAWYER = Representative(
    "Заңгер Сынақұлы", "lawyer", "power_of_attorney", "5-17", when("12 May 2026"), issued_by="a notary"
)


def test_who_signs_for_them_stands_in_the_letter(session: Session) -> None:
    person, sister, _ = two_tell(session)
    with_representative(session, sister, LAWYER)
    editing = begun(session, person, applicants=(sister.id,))
    offered = letters.assess(session, editing).parties.representatives
    assert [name for _, name, _ in offered] == ["Мысал Басқа", "Заңгер Сынақұлы"]
    by = offered[1][0]
    signing = letters.reworded(session, editing.with_basis(representative=by))
    assert "Заңгер Сынақұлы" in " ".join(roles(signing, "signature"))
    assert "№ 5-17" in words(signing)
    assert blocking(session, signing) == []
    letters.sign(session, signing)
    kept, _ = letters.open_letter(session, signing.letter)
    assert kept.basis.representative == RepresentedBy(sister.id, 1)


@pytest.mark.parametrize(
    ("told", "by", "expected"),
    [
        (msgspec.structs.replace(LAWYER, valid_until=when("1 June 2026")), 1, ["power_expired"]),
        (msgspec.structs.replace(LAWYER, valid_until=when("1 June 2030")), 1, []),
        (LAWYER, 2, ["no_representative"]),
    ],
)
def test_a_power_that_ended_or_is_gone_blocks_it(
    session: Session, told: Representative, by: int, expected: list[str]
) -> None:
    person, sister, _ = two_tell(session)
    with_representative(session, sister, told)
    editing = begun(session, person, applicants=(sister.id,))
    signing = letters.reworded(session, editing.with_basis(representative=RepresentedBy(sister.id, by)))
    assert blocking(session, signing) == expected


def test_who_stands_for_somebody_else_does_not_sign(session: Session) -> None:
    person, sister, cousin = two_tell(session)
    with_representative(session, cousin, LAWYER)
    editing = begun(session, person, applicants=(sister.id,))
    assert letters.assess(session, editing).parties.representatives == ()
    signing = letters.reworded(session, editing.with_basis(representative=RepresentedBy(cousin.id, 1)))
    assert blocking(session, signing) == ["no_representative"]


def test_where_sources_differ_each_is_told_until_one_is_believed(session: Session) -> None:
    person, _, cousin = two_tell(session)
    editing = begun(session, person)
    assert all(sentence in words(editing) for sentence in SENTENCES)
    found = {each.fact: each for each in letters.assess(session, editing).contradictions}
    assert {said.text for said in found["sentence"].versions} == set(SENTENCES)
    assert found["sentence"].chosen is None

    account = cousin.persons[0].account
    believing = letters.reworded(session, editing.choosing(found["sentence"].person, "sentence", account))
    assert "15 years" in words(believing)
    assert "9 years" not in words(believing)
    (again,) = (each for each in letters.assess(session, believing).contradictions if each.fact == "sentence")
    assert again.chosen == account
    back = letters.reworded(session, believing.choosing(found["sentence"].person, "sentence", None))
    assert back.blocks == editing.blocks


def test_a_choice_whose_account_left_the_file_counts_no_more(session: Session) -> None:
    person, _, cousin = two_tell(session)
    account = cousin.persons[0].account
    editing = letters.reworded(session, begun(session, person).choosing(person, "sentence", account))
    people.part(session, account, "another")
    again = letters.reworded(session, editing)
    assert "9 years" in words(again)
    assert letters.assess(session, again).contradictions == ()


def test_fields_of_the_template_exchange_only_untouched_words(session: Session) -> None:
    person, _, _ = two_tell(session)
    editing = begun(session, person, "complaint_ru")
    by_hand = tuple(
        WordedBlock(block.role, "МОЯ ЖАЛОБА") if block.role == "title" else block for block in editing.blocks
    )
    changed = msgspec.structs.replace(editing, blocks=by_hand)
    filled = msgspec.structs.replace(changed, filled=(Filled("official", "Сынақ басқармасы"),))
    again = letters.refilled(session, changed, filled)
    assert roles(again, "title") == ["МОЯ ЖАЛОБА"]
    assert "Сынақ басқармасы" in words(again)
    empty = letters.refilled(session, again, msgspec.structs.replace(again, filled=()))
    assert empty.blocks == changed.blocks


def test_a_letter_of_the_office_needs_no_applicant(session: Session) -> None:
    person = people_told.cousin()
    assert person.consent is not None
    vaults.record(session, person)
    account = person.persons[0].account
    cover = letters.begin(session, account, "cover_ru", addressee="")
    assert "no_applicant" not in blocking(session, cover.with_basis(applicants=()))
    request = begun(session, account)
    assert "no_applicant" in blocking(session, request.with_basis(applicants=()))
    with pytest.raises(AppError, match=r"letter\.no_applicant"):
        letters.begin(session, RecordId("0" * 32), "request_ru")


def test_released_parts_are_let_go_once(session: Session) -> None:
    person, sister, _ = two_tell(session)
    editing = begun(session, person, applicants=(sister.id,))
    assert [each.reason for each in editing.released] == [letters_begun.REASON]
    again = editing.releasing(sister.id, "", "another reason")
    assert [each.reason for each in again.released] == ["another reason"]
