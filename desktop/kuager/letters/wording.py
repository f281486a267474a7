"""The facts of a letter as named texts: what may stand between the braces of a template.

A letter has its own names; those of a person, an event or a version, of a request or an annex are added to
them where a template repeats a block for each. Every name of a scope is always there: an empty text says that
the record does not say it. `number` counts the blocks of a role, or the persons. The names of an applicant
are those of the first one where a block does not come for each.

`own_steps` is all that the family did itself, `own_appeals` what of it went to offices of a state,
`no_steps_reason` why nothing was possible, and `steps_or_reason` the first of them or else the last.
`submitter` is the office by the first line of its letterhead, or else the first applicant.

Of a person, a fact of which there are versions is empty and left to them; `said_birth` and the like are all
versions of it, each with its source, or else the fact. Names that begin with `taken_` are of the event by
which the person came to be held; those with `vanished_` the same, or else of when the person was last seen.
Where sources say different things of it, each stands with its source.

Flags hold no words; a template may ask for them and not print them: `single` and `several` (persons),
`one_applicant` and `several_applicants`, `represented` and `unrepresented`, `person_differing`,
`event_differing`.

Invariants: a line break inside a fact becomes a space, so that no fact can make itself a line of the page; a
space inside a name becomes one at which no line is broken (U+00A0). All else of a fact stays as it was given,
but for the first letter of some labels. No ending is put on a fact.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal, get_args

from kuager.letters import dates
from kuager.letters.content import (
    ApplicantFacts,
    EventFacts,
    IdentityNumber,
    Language,
    LetterFacts,
    PersonFacts,
    RepresentativeFacts,
    StepFacts,
    Version,
    VersionField,
)

Values = dict[str, str]
Scope = Literal["", "applicant", "person", "event", "version", "request", "annex"]

FLAGS: Final = frozenset(
    {
        "single",
        "several",
        "one_applicant",
        "several_applicants",
        "represented",
        "unrepresented",
        "person_differing",
        "event_differing",
    }
)
NUMBER: Final = "number"
_FLAG: Final = "1"
_SAID: Final = "said_"
_OTHER: Final = "other"
_BETWEEN: Final = "; "
_LINE_BREAKS: Final = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_FIRST_WORD: Final = re.compile(r"\w+")


def of_letter(facts: LetterFacts, language: Language) -> Values:
    """The names that are known everywhere."""
    standing_in = facts.representative
    first = facts.applicants[0] if facts.applicants else ApplicantFacts()
    steps = _listed(_step_in_short(step, language) for step in facts.steps)
    return of_applicant(first) | _tidied(
        addressee=facts.addressee.head,
        addressee_address=facts.addressee.address,
        office=facts.office[0] if facts.office else "",
        office_contact=_listed(facts.office[1:]),
        submitter=facts.office[0] if facts.office else _unbroken(first.name),
        person_names=_listed(_unbroken(person.name) for person in facts.persons),
        person_count=str(len(facts.persons) or ""),
        applicants=_listed(_unbroken(applicant.name) for applicant in facts.applicants),
        one_applicant=_FLAG if len(facts.applicants) == 1 else "",
        several_applicants=_FLAG if len(facts.applicants) > 1 else "",
        representative_name=_unbroken(standing_in.name),
        representative_capacity=_uncapitalised(standing_in.capacity),
        representative_power=_power(standing_in, language),
        represented=_FLAG if standing_in.name else "",
        unrepresented="" if standing_in.name else _FLAG,
        annexes=_listed(facts.annexes),
        requests=_listed(facts.requests),
        place=facts.place,
        own_steps=steps,
        own_appeals=_listed(_step_in_short(step, language) for step in facts.steps if step.official),
        no_steps_reason=facts.no_steps,
        steps_or_reason=steps or facts.no_steps,
        date=dates.long(facts.date, language) if facts.date else "",
        single=_FLAG if len(facts.persons) == 1 else "",
        several=_FLAG if len(facts.persons) > 1 else "",
    )


def of_applicant(applicant: ApplicantFacts) -> Values:
    """The names of one applicant."""
    return _tidied(
        applicant_name=_unbroken(applicant.name),
        applicant_full_name=_full_name(applicant.name, applicant.other_names),
        applicant_iin=applicant.iin,
        applicant_ids=_numbers(applicant.other_ids),
        applicant_address=applicant.address,
        applicant_phones=_listed(applicant.phones),
        applicant_email=applicant.email,
        applicant_citizenship=applicant.citizenship,
        applicant_residence=applicant.residence,
    )


def of_person(person: PersonFacts, language: Language) -> Values:
    """The names of one person; a fact of which there are versions is left to them."""
    values = _tidied(
        person_name=_spellings(person.name, person.other_names)[0],
        person_full_name=_full_name(person.name, person.other_names),
        person_other_names=_spelled_otherwise(person.name, person.other_names),
        relation=_uncapitalised(person.relation) or _relations(person),
        sex=_uncapitalised(person.sex),
        birth=dates.worded(person.birth, language),
        ethnicity=person.ethnicity,
        chinese_id=person.chinese_id,
        person_ids=_uncapitalised(_numbers(person.other_ids)),
        citizenship=person.citizenship,
        residence=person.residence,
        origin=person.origin,
        last_address=person.last_address,
        profession=person.profession,
        employer=person.employer,
        family=person.family,
        health=person.health,
        not_known=person.not_known,
        events=_listed(_event_in_short(event, language) for event in person.events),
        person_differing=_FLAG if person.differing or person.versions else "",
        **_of_holding(person, language),
    )
    differing = {version.field: "" for version in person.versions}
    said = {f"{_SAID}{field}": values[field] or "" for field in get_args(VersionField)}
    for field in differing:
        said[f"{_SAID}{field}"] = _listed(
            f"{text} ({_uncapitalised(version.source)})"
            for version in person.versions
            if version.field == field and (text := version.text or dates.worded(version.when, language))
        )
    return values | differing | _tidied(**said)


def _of_holding(person: PersonFacts, language: Language) -> Values:
    """How the person came to be held and what became of it, over all events."""
    taken = [event for event in person.events if event.part == "taken"]
    held = [event for event in person.events if event.part in ("taken", "held")]
    vanished = taken or [event for event in person.events if event.part == "last_seen"]

    def when(event: EventFacts) -> str:
        return dates.worded(event.when, language)

    return {
        "taken_how": _said(taken, lambda event: _uncapitalised(event.kind)),
        "taken_when": _said(taken, when),
        "taken_place": _said(taken, lambda event: event.place),
        "taken_forces": _said(taken, lambda event: event.forces),
        "taken_reason": _said(taken, lambda event: event.official_reason),
        "taken_note": _said(taken, lambda event: event.note),
        "vanished_how": _said(vanished, lambda event: _uncapitalised(event.kind)),
        "vanished_when": _said(vanished, when),
        "vanished_place": _said(vanished, lambda event: event.place),
        "held_places": _listed(
            ", ".join(filter(None, (event.place, when(event)))) for event in held if event.place
        ),
        "holders": _listed(dict.fromkeys(event.forces for event in held)),
        "sentences": _said(person.events, lambda event: event.sentence),
        "legal_basis": _listed(dict.fromkeys(event.article for event in person.events)),
        "official_reasons": _listed(dict.fromkeys(event.official_reason for event in person.events)),
        "suspected_reasons": _listed(dict.fromkeys(event.suspected_reason for event in person.events)),
    }


def _said(events: Iterable[EventFacts], fact: Callable[[EventFacts], str]) -> str:
    """What is said of a fact; where more than one thing is said, each with who says it."""
    said: dict[str, list[str]] = {}
    for event in events:
        if fact(event):
            said.setdefault(fact(event), []).append(_uncapitalised(event.source))
    if len(said) < 2:
        return "".join(said)
    sources = {text: ", ".join(dict.fromkeys(filter(None, by))) for text, by in said.items()}
    return _listed(f"{text} ({by})" if by else text for text, by in sources.items())


def of_event(event: EventFacts, language: Language) -> Values:
    """The names of one event."""
    return _tidied(
        event_kind="" if event.code == _OTHER else event.kind,
        when=dates.worded(event.when, language),
        event_place=event.place,
        forces=event.forces,
        official_reason=event.official_reason,
        suspected_reason=event.suspected_reason,
        sentence=event.sentence,
        note=event.note,
        learned_when=dates.worded(event.learned_when, language),
        learned_how=_uncapitalised(event.learned_how),
        event_source=_uncapitalised(event.source),
        event_differing=_FLAG if event.differing else "",
    )


def of_fields(fields: Mapping[str, str], codes: Iterable[str]) -> Values:
    """What staff wrote into the fields of a template, by their codes."""
    return _tidied(**{code: fields.get(code, "") for code in codes})


def of_version(version: Version, labels: Mapping[VersionField, str], language: Language) -> Values:
    """The names of what one source says of a fact; `labels` call that fact by its field."""
    return _tidied(
        version_label=labels[version.field],
        version=version.text or dates.worded(version.when, language),
        version_source=_uncapitalised(version.source),
    )


def of_entry(scope: Literal["request", "annex"], text: str) -> Values:
    """The one name of a request or an annex."""
    return _tidied(**{scope: text})


def _tidied(**texts: str) -> Values:
    return {name: _tidy(text) for name, text in texts.items()}


def _tidy(text: str) -> str:
    return _LINE_BREAKS.sub(" ", text).strip(" ")


def _full_name(name: str, others: Iterable[str]) -> str:
    """A name and, in brackets, its other spellings; nothing that was given is left out."""
    first, *further = _spellings(name, others)
    return f"{first} ({_BETWEEN.join(further)})" if further else first


def _spelled_otherwise(name: str, others: Iterable[str]) -> str:
    return _BETWEEN.join(_spellings(name, others)[1:])


def _spellings(name: str, others: Iterable[str]) -> list[str]:
    names = (_unbroken(each) for each in (name, *others) if each.strip())
    return [*dict.fromkeys(names)] or [""]


def _unbroken(name: str) -> str:
    return _tidy(name).replace(" ", "\u00a0")


def _listed(texts: Iterable[str]) -> str:
    return _BETWEEN.join(text for text in texts if text)


def _numbers(numbers: Iterable[IdentityNumber]) -> str:
    return _listed(f"{number.word} {number.text}".strip() for number in numbers if number.text)


def _relations(person: PersonFacts) -> str:
    return _listed(f"{_unbroken(name)}: {_uncapitalised(relation)}" for name, relation in person.relations)


def _power(representative: RepresentativeFacts, language: Language) -> str:
    """The document that lets somebody act for the applicants."""
    number = f"№ {representative.number}" if representative.number else ""
    day = dates.worded(representative.date, language)
    known = (_uncapitalised(representative.document), number, day, representative.issued_by)
    return ", ".join(filter(None, known))


def _event_in_short(event: EventFacts, language: Language) -> str:
    when = dates.worded(event.when, language)
    kind = "" if event.code == _OTHER else event.kind
    return ", ".join(part for part in (kind, when) if part) or event.note


def _step_in_short(step: StepFacts, language: Language) -> str:
    """What was done, and after a dash what came of it."""
    number = f"№ {step.number}" if step.number else ""
    done = (_uncapitalised(step.kind), step.to_whom, number, dates.worded(step.when, language))
    answer = (_uncapitalised(step.answer), dates.worded(step.answered, language)) if step.answer else ()
    return " — ".join(filter(None, (", ".join(filter(None, part)) for part in (done, answer))))


def _uncapitalised(label: str) -> str:
    """A label of a list as it stands within a sentence; abbreviations and names like WeChat keep theirs."""
    word = _FIRST_WORD.match(label)
    return label[0].lower() + label[1:] if word and word[0][1:].islower() else label


NAMES: Final[dict[Scope, frozenset[str]]] = {
    "": frozenset(of_letter(LetterFacts(), "kk")),
    "applicant": frozenset(),
    "person": frozenset(of_person(PersonFacts(), "kk")),
    "event": frozenset(of_event(EventFacts(), "kk")),
    "version": frozenset({"version_label", "version", "version_source"}),
    "request": frozenset({"request"}),
    "annex": frozenset({"annex"}),
}
"""What each scope adds; made from the functions above, so that it cannot drift from them."""


def known(scope: Scope) -> frozenset[str]:
    """Every name that a block of this scope may use."""
    outer = NAMES[""] | NAMES["person"] if scope in {"event", "version"} else NAMES[""]
    return outer | NAMES[scope] | {NUMBER}
