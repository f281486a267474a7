"""The coded lists that come with the program are whole and agree with each other."""

from __future__ import annotations

import pytest

from kuager import paths
from kuager.flows.vocabularies import load
from kuager.model.consent import STRICTNESS

NAMES = {
    "addressee_group",
    "authority_response",
    "consent_answer",
    "pair_answer",
    "consent_given_how",
    "consent_purpose",
    "detention_type",
    "event_kind",
    "id_kind",
    "languages",
    "learned_how",
    "letter_addressee",
    "letter_kind",
    "marital_status",
    "name_kind",
    "name_source",
    "person_status",
    "power_document",
    "relation",
    "reliability",
    "representative_capacity",
    "reprisal_kind",
    "reprisal_severity",
    "residence_status",
    "safety_level",
    "sex",
    "source_connection",
    "source_kind",
    "step_kind",
    "whereabouts",
}


def test_every_list_is_there_under_its_file_name() -> None:
    assert set(load()) >= NAMES
    files = {file.stem for file in (paths.resources() / "vocabularies").glob("*.toml")}
    assert files | {"letter_addressee"} == set(load())  # that one is the address book


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_term_has_a_label_in_each_language(name: str) -> None:
    for term in load()[name].terms:
        assert set(term.labels) >= {"en", "kk", "ru"}, term.code
    labels = [term.labels["en"] for term in load()[name].terms]
    assert len(set(labels)) == len(labels)


def test_the_status_an_event_sets_is_a_person_status() -> None:
    statuses = {term.code for term in load()["person_status"].terms}
    set_by_events = {term.facts["status"] for term in load()["event_kind"].terms if term.facts}
    assert set_by_events <= statuses
    assert load()["person_status"].fact("in_prison", "held") == "yes"
    assert load()["person_status"].fact("released", "held") == ""


def test_the_inverse_of_a_relation_leads_back() -> None:
    relations = load()["relation"]
    for term in relations.terms:
        for sex in ("male", "female"):
            inverse = term.facts.get(f"inverse_{sex}")
            if inverse is None:
                continue
            other = relations.get(inverse)
            assert other is not None, inverse
            # A person of that sex is called so ...
            assert other.facts.get("sex", sex) == sex, (term.code, inverse)
            # ... and seen from the other side the word is the first one, for one of the sexes.
            back = {other.facts.get("inverse_male"), other.facts.get("inverse_female")}
            assert term.code in back, (term.code, inverse)


def test_answers_stand_in_the_order_of_their_strictness() -> None:
    assert tuple(term.code for term in load()["consent_answer"].terms) == STRICTNESS
