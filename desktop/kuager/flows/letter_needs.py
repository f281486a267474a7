"""What an interview, as it stands in the form, has and lacks for the letters it is held for.

Which letters these are the templates that come with the program say (`interview`), and what they require too
(`letters.requirements`): nothing is required twice. Letters of one kind to one group of addressees count as
one, whatever their languages. What lies in the letter itself (its date, the words of its request) is not the
interview's; neither is the question whether it may be used, which `consent` answers.

A form asks after every key, so what was found of a person is remembered as long as nothing about that person
changes. The memory is the asker's own and ends with it.
"""

from __future__ import annotations

from functools import cache

import msgspec

from kuager.flows import addressees, audiences, vocabularies
from kuager.flows.letter_facts import told
from kuager.letters import requirements, template
from kuager.letters.requirements import Element
from kuager.letters.template import Template
from kuager.model import consent
from kuager.model.interview import Interview, PersonTold

__all__ = ["Element", "LetterNeed", "LetterNeeds"]

_IN_THE_LETTER = "letter."
_OF_A_PERSON = "persons.0."
_IF_ANY = "law_if_any"

_Found = tuple[tuple[Element, ...], ...]
"""What each letter asks of one thing, in the order of the letters."""


class LetterNeed(msgspec.Struct, frozen=True):
    """One letter: its elements that lie in the interview, those that the law asks for first.

    `addressee` is the first of the book that it is for. `purpose` is that of the consent it needs, and
    `consent` the answer, "" if it was not asked.
    """

    addressee: str
    kind: str
    purpose: str
    consent: str
    elements: tuple[Element, ...]

    @property
    def counted(self) -> tuple[Element, ...]:
        """Without what is only wanted if there is one, and is not there."""
        return tuple(each for each in self.elements if each.rank != _IF_ANY or each.state != "missing")

    @property
    def missing(self) -> tuple[Element, ...]:
        """What is counted and not there."""
        return tuple(each for each in self.counted if each.state == "missing")


class LetterNeeds:
    """What letters want of the one interview that an asker has open."""

    def __init__(self) -> None:
        self._of_persons: dict[str, tuple[PersonTold, _Found]] = {}

    def of(self, interview: Interview) -> tuple[LetterNeed, ...]:
        """Every letter, in the order of the templates."""
        given = (interview.consent,) if interview.consent is not None else ()
        known = self._of_persons
        self._of_persons = {
            person.account: before
            if (before := known.get(person.account)) is not None and before[0] == person
            else (person, _of_person(interview, person))
            for person in interview.persons
        }
        whole = _elements(msgspec.structs.replace(interview, persons=()))
        needs = []
        for number, forms in enumerate(_letters()):
            found = [each for each in whole[number] if not each.field.startswith(_OF_A_PERSON)]
            for at, person in enumerate(interview.persons):
                found += (_placed(each, at) for each in self._of_persons[person.account][1][number])
            found.sort(key=lambda each: each.rank == "useful")
            form = forms[0]
            audience = audiences.of_group(form.groups[0])
            answer = consent.answer(given, audience.purpose, audience.recipient)
            answer = "withdrawn" if consent.frozen(given) else answer
            needs.append(LetterNeed(_addressee(form), form.kind, audience.purpose, answer, tuple(found)))
        return tuple(needs)


@cache
def _letters() -> tuple[tuple[Template, ...], ...]:
    """The templates by whom they are for and what they are."""
    found: dict[tuple[tuple[str, ...], str], list[Template]] = {}
    for each in template.every():
        if each.interview:
            found.setdefault((each.groups, each.kind), []).append(each)
    return tuple(tuple(forms) for forms in found.values())


def _addressee(form: Template) -> str:
    return next(each.code for each in addressees.shipped() if form.suits(each.code, each.group))


def _of_person(interview: Interview, person: PersonTold) -> _Found:
    alone = Interview(id=interview.id, persons=(person,))
    return tuple(
        tuple(each for each in found if each.field.startswith(_OF_A_PERSON)) for found in _elements(alone)
    )


def _placed(element: Element, person: int) -> Element:
    """An element of a person who stood alone, as one of several."""
    field = f"persons.{person}." + element.field.removeprefix(_OF_A_PERSON)
    return msgspec.structs.replace(element, field=field)


def _elements(interview: Interview) -> _Found:
    """What any of a letter's languages wants; missing where it is missing in one of them."""
    letters = []
    for forms in _letters():
        found: dict[tuple[str, str], Element] = {}
        for form in forms:
            for each in requirements.check(form, told(interview, vocabularies.event_rules(), form.language)):
                before = found.get((each.code, each.field))
                if not each.field.startswith(_IN_THE_LETTER) and (before is None or each.state == "missing"):
                    found[each.code, each.field] = each
        letters.append(tuple(found.values()))
    return tuple(letters)
