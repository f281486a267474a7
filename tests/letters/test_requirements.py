"""What a letter must carry is told with its words, its state and the field to go to."""

from __future__ import annotations

import msgspec
import pytest

from kuager.letters.content import ApplicantFacts, EventFacts, Language, LetterFacts, PersonFacts
from kuager.letters.requirements import Element, check
from kuager.letters.template import load
from kuager.model.dates import When
from tests.support import appeals

LANGUAGES: list[Language] = ["kk", "ru"]


def elements(language: Language, facts: LetterFacts) -> dict[str, Element]:
    found = check(load(f"request_{language}"), facts)
    return {f"{element.code} {element.field}": element for element in found}


def states(language: Language, facts: LetterFacts) -> dict[str, str]:
    return {each.code: each.state for each in check(load(f"request_{language}"), facts)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_letter_has_all_that_the_law_asks(language: Language) -> None:
    found = check(load(f"request_{language}"), appeals.FULL[language])
    law = {each.code: each.state for each in found if each.rank != "useful"}
    assert law == dict.fromkeys(
        [
            "addressee", "applicant_name", "applicant_iin", "applicant_address",
            "substance", "date", "signature",
        ],
        "present",
    )  # fmt: skip
    assert all(each.fact for each in found if each.state != "missing")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sparse_letter_tells_what_is_missing(language: Language) -> None:
    assert states(language, appeals.SPARSE) == {
        "addressee": "present",
        "applicant_name": "present",
        "applicant_iin": "missing",
        "applicant_address": "missing",
        "substance": "present",
        "date": "missing",
        "signature": "present",
        "applicant_phones": "missing",
        "applicant_citizenship": "missing",
        "person_name": "present",
        "relation": "missing",
        "birth": "missing",
        "citizenship": "missing",
        "chinese_id": "missing",
        "last_address": "missing",
        "events": "present",
        "when": "present",  # the source says that it does not know
    }


def test_without_an_applicant_nobody_signs() -> None:
    found = states("ru", LetterFacts())
    assert found["applicant_name"] == found["signature"] == "missing"
    assert found["person_name"] == found["events"] == "missing"
    assert "when" not in found


def test_an_iin_is_asked_for_only_if_there_is_one() -> None:
    found = elements("kk", LetterFacts())["applicant_iin testifier.id_numbers"]
    assert (found.state, found.rank, found.fact) == ("missing", "law_if_any", "")


def test_fields_lead_to_the_place_in_the_form() -> None:
    facts = LetterFacts(
        (ApplicantFacts(name="Мысал"),),
        (
            PersonFacts(name="А", events=(EventFacts(kind="Арест"),)),
            PersonFacts(name="Б", events=(EventFacts(), EventFacts(when=When("весной", "")))),
        ),
    )
    found = elements("ru", facts)
    assert found["applicant_address contact.address"].state == "missing"
    assert found["person_name persons.1.names"].fact == "Б"
    assert found["events persons.0.events"].fact == "Арест"
    assert found["when persons.0.events.0.happened"].state == "missing"
    assert found["when persons.1.events.0.happened"].state == "missing"
    assert found["when persons.1.events.1.happened"].fact == "весной"


def test_contradictions_are_told_with_every_version() -> None:
    found = elements("ru", appeals.FULL["ru"])
    birth = found["birth persons.0.identity.birth"]
    assert birth.state == "contradictory"
    assert birth.fact == "1968 год (заявитель); 12 марта 1967 года (официальный документ)"
    assert found["events persons.0.events"].state == "contradictory"
    assert found["when persons.0.events.1.happened"].state == "present"
    assert found["when persons.0.events.2.happened"].state == "contradictory"
    assert found["birth persons.1.identity.birth"].state == "missing"


def test_a_contradiction_that_is_only_named_keeps_the_applicants_words() -> None:
    person = PersonFacts(birth=When("1968", "1968"), differing=("birth",))
    birth = elements("kk", LetterFacts(persons=(person,)))["birth persons.0.identity.birth"]
    assert (birth.state, birth.fact) == ("contradictory", "1968 жыл")


def test_the_same_facts_in_both_languages_have_the_same_states() -> None:
    for facts in (appeals.SPARSE, appeals.FULL["ru"], msgspec.structs.replace(appeals.SPARSE, persons=())):
        assert states("kk", facts) == states("ru", facts)
