"""What an open interview lacks for each letter is what the letter's own list says, no more and no less."""

from __future__ import annotations

import msgspec
import pytest

from kuager.flows import interview as recording
from kuager.flows import letters
from kuager.flows.interview import Editing
from kuager.flows.letter_needs import LetterNeed, LetterNeeds
from kuager.flows.unlock import Session
from kuager.letters import template
from kuager.model.account import Identity
from kuager.model.consent import Consent, Grant
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.testimony import Contact, Safety
from tests.support import interviews_told


@pytest.fixture
def whole() -> Interview:
    return interviews_told.whole()


def of(interview: Interview) -> LetterNeed:
    (need,) = LetterNeeds().of(interview)
    return need


FORMS = [form for form in template.every() if form.interview]


def test_there_is_one_for_each_kind_that_interviews_are_held_for(whole: Interview) -> None:
    assert {(form.id, form.kind) for form in FORMS} == {("request_kk", "request"), ("request_ru", "request")}
    assert [(each.addressee, each.kind) for each in LetterNeeds().of(whole)] == [("mfa_kz", "request")]


def test_it_says_what_the_letter_itself_would_say(session: Session, whole: Interview) -> None:
    # What is at risk is not told in a letter without a decision; here it is about what is told.
    alone = msgspec.structs.replace(whole, persons=whole.persons[:1], safety=Safety("careful"))
    saved = recording.save(session, Editing(alone))
    for form in FORMS:
        editing = letters.begin(session, RecordId(alone.persons[0].account), form.id, [saved.id])
        elements = letters.assess(session, editing).elements
        in_the_record = {each for each in elements if not each.field.startswith("letter.")}
        shown = {(each.code, each.field, each.state, each.rank) for each in of(alone).elements}
        assert shown == {(each.code, each.field, each.state, each.rank) for each in in_the_record}


def test_several_persons_are_each_asked_about_under_their_own_number(whole: Interview) -> None:
    missing = {each.field for each in of(whole).missing}
    assert "persons.0.identity.citizenship" in missing
    assert "persons.1.identity.birth" in missing
    assert "persons.0.identity.birth" not in missing


def test_nothing_is_missing_where_everything_is_told(whole: Interview) -> None:
    brother = whole.persons[0]
    identity = msgspec.structs.replace(brother.identity, citizenship="China")
    told = msgspec.structs.replace(whole, persons=(msgspec.structs.replace(brother, identity=identity),))
    assert of(told).missing == ()
    without = msgspec.structs.replace(told, contact=Contact())
    assert [each.code for each in of(without).missing] == ["applicant_address", "applicant_phones"]


def test_a_number_that_is_wanted_only_if_there_is_one_does_not_count(whole: Interview) -> None:
    testifier = msgspec.structs.replace(whole.testifier, id_numbers=())
    without = msgspec.structs.replace(whole, testifier=testifier)
    codes = [each.code for each in of(without).counted]
    assert "applicant_iin" not in codes
    assert "applicant_iin" in [each.code for each in of(without).elements]


@pytest.mark.parametrize(
    ("grants", "answer"),
    [
        ((), ""),
        ((Grant("kz_authorities", "yes"),), "yes"),
        ((Grant("kz_authorities", "ask_again"),), "ask_again"),
        ((Grant("kz_authorities", "yes"), Grant("keep_and_study", "withdrawn")), "withdrawn"),
    ],
)
def test_consent_is_told_as_it_counts(whole: Interview, grants: tuple[Grant, ...], answer: str) -> None:
    need = of(msgspec.structs.replace(whole, consent=Consent(whole.id, grants)))
    assert (need.purpose, need.consent) == ("kz_authorities", answer)


def test_what_was_remembered_of_a_person_never_outlives_a_change(whole: Interview) -> None:
    needs = LetterNeeds()
    before = needs.of(whole)
    brother = msgspec.structs.replace(whole.persons[0], identity=Identity())
    changed = msgspec.structs.replace(whole, persons=(brother, whole.persons[1]))
    assert needs.of(changed) == LetterNeeds().of(changed) != before
    turned = msgspec.structs.replace(whole, persons=whole.persons[::-1])
    assert needs.of(turned) == LetterNeeds().of(turned)
    assert needs.of(whole) == before
