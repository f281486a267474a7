"""Who may be told what: consent and safety for each group of addressees, section by section."""

from __future__ import annotations

import msgspec
import pytest

from kuager.flows import audiences, letter_facts, letters
from kuager.flows import interview as recording
from kuager.flows.letters import LetterEditing
from kuager.flows.unlock import Session
from kuager.model.account import AccountSafety
from kuager.model.consent import Grant
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.person import PersonFile
from kuager.model.testimony import Safety, SectionSafety
from kuager.vault.history import Change
from tests.support import letters_begun, people_told, vaults
from tests.support.letters_begun import REASON


def recorded(session: Session, interview: Interview) -> RecordId:
    vaults.record(session, interview)
    return interview.persons[0].account


def with_grants(interview: Interview, *grants: Grant) -> Interview:
    assert interview.consent is not None
    return msgspec.structs.replace(
        interview, consent=msgspec.structs.replace(interview.consent, grants=grants)
    )


def with_parts(interview: Interview, *sections: str) -> Interview:
    safety = Safety(sections=tuple(SectionSafety(each) for each in sections))
    return msgspec.structs.replace(interview, safety=safety)


def with_person_parts(interview: Interview, *sections: str) -> Interview:
    safety = AccountSafety(sections=tuple(SectionSafety(each) for each in sections))
    person = msgspec.structs.replace(interview.persons[0], safety=safety)
    return msgspec.structs.replace(interview, persons=(person,))


def codes(session: Session, editing: LetterEditing, *, blocking: bool = True) -> list[str]:
    return [each.code for each in letters.assess(session, editing).obstacles if each.blocking is blocking]


def words(editing: LetterEditing) -> str:
    return " ".join(block.text for block in editing.blocks).replace("\u00a0", " ")


def worded(
    session: Session, person: RecordId, template: str = "request_ru", to: str = "mfa_kz"
) -> LetterEditing:
    editing = letters.begin(session, person, template, addressee=to)
    return msgspec.structs.replace(editing, risk="none known")


def test_a_group_that_says_nothing_is_told_nothing() -> None:
    unknown = audiences.of_group("a group of a later program")
    assert (unknown.purpose, unknown.may_hear("open"), unknown.may_hear("careful")) == ("", True, False)
    authority = audiences.of_group("kz_authority")
    assert authority.purpose == "kz_authorities"
    assert [authority.may_hear(level) for level in ("open", "careful", "at_risk", "of a later program")] == [
        True, True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("grants", "to_kz", "to_un", "to_icrc"),
    [
        ((Grant("kz_authorities", "yes"),), [], ["no_consent"], ["no_consent"]),
        ((Grant("un_bodies", "yes"),), ["no_consent"], [], ["no_consent"]),
        ((Grant("show_partners", "yes"),), ["no_consent"], ["no_consent"], []),
        (
            (Grant("show_partners", "yes"), Grant("show_partners", "no", "icrc")),
            ["no_consent"], ["no_consent"], ["no_consent"],
        ),
        (
            (Grant("kz_authorities", "yes"), Grant("keep_and_study", "withdrawn")),
            ["no_consent"], ["no_consent"], ["no_consent"],
        ),
    ],
)  # fmt: skip
def test_each_group_needs_its_own_consent(
    session: Session, grants: tuple[Grant, ...], to_kz: list[str], to_un: list[str], to_icrc: list[str]
) -> None:
    interview = with_grants(people_told.cousin(), *grants)
    person = recorded(session, interview)
    for template, to, expected in (
        ("request_ru", "mfa_kz", to_kz),
        ("special_procedures_ru", "", to_un),
        ("tracing_ru", "", to_icrc),
    ):
        editing = letters.begin(session, person, template, (interview.id,), addressee=to)
        found = [each for each in letters.assess(session, editing).obstacles if each.code == "no_consent"]
        assert [each.code for each in found] == expected, template
        assert (interview.persons[0].account in editing.basis.accounts) == (not expected)
        for each in found:
            assert each.facts["purpose"] == letters.assess(session, editing).purpose


@pytest.mark.parametrize(
    ("section", "silent", "still"),
    [
        ("contact", "Almaty, Invented street 1", "Оразгүл Сынаққызы"),
        ("identity", "12 марта 1968", "Serikbol Mysal"),
        ("events", "15 years", "Serikbol Mysal"),
        ("names", "Serikbol Mysal", "15 years"),
    ],
)
def test_a_section_at_risk_is_kept_back_until_somebody_says_otherwise(
    session: Session, section: str, silent: str, still: str
) -> None:
    of_the_testimony = section == "contact"
    change = with_parts if of_the_testimony else with_person_parts
    interview = change(people_told.cousin(), section)
    person = recorded(session, interview)
    editing = worded(session, person)
    assert silent not in words(editing)
    assert still in words(editing)
    assert codes(session, editing) == []
    assert "kept_back" in codes(session, editing, blocking=False)
    (part,) = letters.assess(session, editing).at_risk
    record = interview.id if of_the_testimony else interview.persons[0].account
    assert (part.record, part.section, part.level) == (record, section, "at_risk")

    told = letters.reworded(session, editing.releasing(part.record, part.section, REASON))
    assert silent in words(told)
    assert codes(session, told) == []
    assert "at_risk" in codes(session, told, blocking=False)
    letters.sign(session, told)
    kept, _ = letters.open_letter(session, told.letter)
    assert [each.reason for each in kept.released] == [REASON]


def test_what_came_to_be_at_risk_after_it_was_worded_is_not_signed(session: Session) -> None:
    interview = people_told.cousin()
    editing = worded(session, recorded(session, interview))
    assert codes(session, editing) == []
    saved = recording.open_recorded(session, interview.id)
    recording.save(session, saved.with_interview(with_parts(saved.interview, "contact")))
    assert codes(session, editing) == ["taken_back"]
    again = letters.reworded(session, editing)
    assert codes(session, again) == []
    assert "Invented street" not in words(again)


def test_an_applicant_who_may_not_be_named_blocks_the_letter(session: Session) -> None:
    for interview in (people_told.sister(), with_parts(people_told.cousin(), "testifier")):
        editing = worded(session, recorded(session, interview))
        assert "applicant_at_risk" in codes(session, editing)
        let_go = letters_begun.let_go(session, editing)
        assert codes(session, let_go) == []


def test_the_level_of_a_file_holds_for_all_its_accounts(session: Session) -> None:
    person = recorded(session, people_told.cousin())
    change = Change(person, "person", {"file": PersonFile(), "safety": Safety("at_risk")})
    session.history.save([change], session.member.id, session.clock())
    editing = worded(session, person)
    assert codes(session, editing) == ["applicant_at_risk"]
    (part,) = letters.assess(session, editing).at_risk
    assert (part.kind, part.section) == ("person", "")
    assert codes(session, letters_begun.let_go(session, editing)) == []


def test_sections_that_letters_never_tell_keep_nothing_back(session: Session) -> None:
    editing = worded(session, recorded(session, with_parts(people_told.cousin(), "narrative", "reprisals")))
    assert letters.assess(session, editing).at_risk == ()


def test_what_is_kept_back_is_not_among_the_facts(session: Session) -> None:
    person = recorded(session, with_person_parts(people_told.cousin(), "identity", "circumstances", "events"))
    editing = worded(session, person)
    facts = letter_facts.gather(session, editing, letter_facts.find(session, editing), "ru")
    (told,) = facts.persons
    assert (told.birth.told, told.chinese_id, told.health, told.events) == ("", "", "", ())
    assert told.name


def test_a_letter_of_the_office_needs_somebodys_words(session: Session) -> None:
    person = recorded(session, with_grants(people_told.cousin(), Grant("kz_authorities", "yes")))
    silent = worded(session, person, "wgeid_en", "wgeid")
    assert silent.basis.applicants == ()
    (why,) = (each for each in letters.assess(session, silent).obstacles if each.blocking)
    assert (why.code, why.facts["purpose"]) == ("no_consent", "un_bodies")
    assert codes(session, worded(session, person)) == []
