"""What a letter must carry, and what of it the record gives.

The lists are data of the templates (`[[required]]`): the elements of an appeal under article 63 of the
Administrative Procedural and Process-Related Code of the Republic of Kazakhstan, and what makes the appeal of
use to the office that gets it. Nothing here forbids a letter; a face shows the elements and leads to them.

A fact is `contradictory` where sources on record differ about it, also where the letter words each of them. A
date that a source says it does not know is `present`: the letter says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

import msgspec

from kuager.letters import filling, wording
from kuager.letters.content import ApplicantFacts, LetterFacts, PersonFacts
from kuager.letters.template import Rank, Requirement, Template
from kuager.letters.wording import Values

State = Literal["present", "missing", "contradictory"]

_OF_THE_TAKING: Final = ("taken_", "vanished_")


class Element(msgspec.Struct, frozen=True):
    """One element of a letter.

    `rank` is `law`, `law_if_any` (the IIN: missing is no fault where there is none) or `useful`. `fact` are
    the words the letter uses, empty where missing. `field` is the path of the interview's form to go to, such
    as "contact.address" or "persons.0.events.1.happened", with positions as in the facts; those that begin
    with "letter." lie in the letter itself. `labels` are what a field of the template's own is called.
    """

    code: str
    state: State
    rank: Rank
    fact: str
    field: str
    applicant: int = 0
    labels: tuple[tuple[str, str], ...] = ()


def check(template: Template, facts: LetterFacts) -> tuple[Element, ...]:
    """Every element that the template requires, in its order."""
    blocks = filling.fill(template, facts).blocks
    letter = filling.letter_values(template, facts)
    found: list[Element] = []
    for requirement in template.required:
        if requirement.role:
            text = " ".join(block.text for block in blocks if block.role == requirement.role)
            found.append(_element(requirement, text, differing=False))
        elif requirement.each == "applicant":
            found += _of_applicants(requirement, facts)
        elif requirement.each:
            found += _of_persons(requirement, template, facts)
        else:
            found.append(_element(requirement, letter[requirement.fact], differing=False))
    own = {field.code: tuple(field.labels.items()) for field in template.fields}
    return tuple(
        msgspec.structs.replace(each, labels=own[each.code]) if each.code in own else each for each in found
    )


def _of_applicants(requirement: Requirement, facts: LetterFacts) -> Iterator[Element]:
    for position, applicant in enumerate(facts.applicants or (ApplicantFacts(),)):
        element = _element(requirement, wording.of_applicant(applicant)[requirement.fact], differing=False)
        yield msgspec.structs.replace(element, applicant=position)


def _of_persons(requirement: Requirement, template: Template, facts: LetterFacts) -> Iterator[Element]:
    """Without a person or an event there is nothing to say of it; the requirement of one stands elsewhere."""
    for position, person in enumerate(facts.persons or (PersonFacts(),)):
        if requirement.each == "event":
            for place, event in enumerate(person.events):
                values = wording.of_event(event, template.language)
                yield _element(requirement, values[requirement.fact], event.differing, position, place)
        else:
            values = wording.of_person(person, template.language)
            yield _element(
                requirement,
                values[requirement.fact] or _versions(requirement.fact, person, template),
                _differs(requirement.fact, person),
                position,
            )


def _differs(fact: str, person: PersonFacts) -> bool:
    if fact == "events":
        return any(event.differing for event in person.events)
    if fact.startswith(_OF_THE_TAKING):
        return any(event.differing for event in person.events if event.part == "taken")
    return fact in person.differing or any(version.field == fact for version in person.versions)


def _versions(fact: str, person: PersonFacts, template: Template) -> str:
    said: list[Values] = [
        wording.of_version(version, template.labels, template.language)
        for version in person.versions
        if version.field == fact
    ]
    return "; ".join(f"{each['version']} ({each['version_source']})" for each in said)


def _element(
    requirement: Requirement, fact: str, differing: bool, person: int = 0, event: int = 0
) -> Element:
    state: State = "missing" if not fact else "contradictory" if differing else "present"
    field = requirement.field.replace("{person}", str(person)).replace("{event}", str(event))
    return Element(requirement.code, state, requirement.rank, fact, field)
