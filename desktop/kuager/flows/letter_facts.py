"""From records to what a letter may say, in its language: the applicants, those it is about, what was done.

Only what its addressee may be told goes in (`flows.letter_sources`). Other witnesses are never named; their
words carry what they are (a relative, a witness), not who. Nothing is guessed: what no source said stays
empty.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import msgspec

from kuager.flows import addressees, audiences, event_facts, letter_sources, letterhead
from kuager.flows.event_facts import Told
from kuager.flows.letter_drafts import LetterEditing
from kuager.flows.letter_sources import SourceUse
from kuager.flows.letter_words import LetterWords
from kuager.flows.unlock import Session
from kuager.letters.content import (
    ApplicantFacts,
    Language,
    LetterFacts,
    PersonFacts,
    RepresentativeFacts,
    StepFacts,
)
from kuager.model import dates, names
from kuager.model.account import Circumstances
from kuager.model.comparison import AccountView
from kuager.model.dates import When
from kuager.model.idnumbers import IdNumber
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.letter import RepresentedBy
from kuager.model.names import Name
from kuager.model.status import EventRules
from kuager.model.steps import Representation, Representative, Reprisals, Steps
from kuager.model.testimony import Contact, Testifier
from kuager.vault.accounts import file_of
from kuager.vault.heads import read_heads


class Found(msgspec.Struct, frozen=True):
    """What was read of a letter's persons: for each its file, and its sources with what each may say."""

    persons: tuple[tuple[RecordId, tuple[Told, ...]], ...]

    @property
    def uses(self) -> tuple[SourceUse, ...]:
        """Every source of every person."""
        return tuple(use for _, told in self.persons for use, _ in told)


def find(session: Session, editing: LetterEditing) -> Found:
    """The sources of those a letter is about, as its addressee may be told of them.

    A file may have been joined to another since, also to one that the letter is about too.
    """
    basis = editing.basis
    audience = audiences.of_addressee(session, basis.addressee)
    files = dict.fromkeys(file_of(session.database, person) for person in basis.persons)
    return Found(
        tuple(
            (file, tuple(letter_sources.sources(session, file, audience, editing.released))) for file in files
        )
    )


def gather(session: Session, editing: LetterEditing, found: Found, language: Language) -> LetterFacts:
    """The facts of a letter as its applicants may tell them."""
    words = LetterWords(language)
    basis, applicants = editing.basis, editing.basis.applicants
    persons = []
    for _, told in found.persons:
        used = [(use, view) for use, view in told if use.usable]
        # The applicants' own accounts speak first, in the order of the applicants.
        used.sort(key=lambda each: _order(each[0].source, applicants))
        of_them = {use.account for use, _ in used}
        chosen = {each.fact: each.account for each in editing.choices if each.account in of_them}
        if used:
            persons.append(_person(used, applicants, chosen, session.rules, words))
    speaking = [testimony for testimony in applicants if _speaks(found, testimony)]
    own = [(testimony, _steps_of(session, found, testimony)) for testimony in speaking]
    return LetterFacts(
        applicants=tuple(_recorded_applicant(session, found, testimony, words) for testimony in applicants),
        representative=_representative(_entry(session, found, basis.representative), words),
        persons=tuple(persons),
        annexes=tuple(each.title for each in editing.enclosed if each.title.strip()),
        date=dates.bounds(basis.date.edtf)[0],
        steps=tuple(step for _, steps in own for step in _steps(steps, words)),
        no_steps=next((steps.none_possible for _, steps in own if steps.none_possible), ""),
        addressee=addressees.facts(session, basis.addressee, language),
        office=letterhead.lines(session),
        fields={each.field: each.text for each in editing.filled},
    )


def told(interview: Interview, rules: EventRules, language: Language) -> LetterFacts:
    """The facts of one interview as they stand in the form, in letters of its testifier.

    Consent is not asked here: this tells what there is to say, not what may be said.
    """
    words = LetterWords(language)
    persons = []
    for person in interview.persons:
        view = AccountView(
            RecordId(person.account),
            person.names.names,
            person.identity,
            person.circumstances,
            person.events.events,
        )
        use = SourceUse(
            RecordId(person.account),
            RecordId(person.account),
            RecordId(interview.id),
            testimony=True,
            speaker="",
            relation=person.relation,
            connection=person.connection,
            consent="yes",
            safety=interview.safety.level,
        )
        persons.append(_person([(use, view)], (RecordId(interview.id),), {}, rules, words))
    return LetterFacts(
        (_applicant(interview.testifier, interview.contact, words),),
        persons=tuple(persons),
        steps=_steps(interview.steps, words),
        no_steps=interview.steps.none_possible,
    )


# Who asks --------------------------------------------------------------------------------------------


def _order(source: RecordId, applicants: Sequence[RecordId]) -> int:
    return applicants.index(source) if source in applicants else len(applicants)


def _uses_of(found: Found, testimony: RecordId) -> list[SourceUse]:
    return [use for use in found.uses if use.source == testimony]


def _speaks(found: Found, testimony: RecordId) -> bool:
    """Whether a testimony is one whose words the letter may hold."""
    return any(use.usable for use in _uses_of(found, testimony))


def _tells(found: Found, testimony: RecordId, section: str) -> bool:
    return all(use.tells(testimony, section) for use in _uses_of(found, testimony))


def _recorded_applicant(
    session: Session, found: Found, testimony: RecordId, words: LetterWords
) -> ApplicantFacts:
    heads = read_heads(session.database, testimony, "testimony")
    testifier = heads.one(Testifier, "testifier") or Testifier()
    contact = heads.one(Contact, "contact") or Contact()
    return _applicant(
        testifier if _tells(found, testimony, "testifier") else Testifier(),
        contact if _tells(found, testimony, "contact") else Contact(),
        words,
    )


def _applicant(testifier: Testifier, contact: Contact, words: LetterWords) -> ApplicantFacts:
    shown = names.display(testifier.names)
    return ApplicantFacts(
        name=shown,
        other_names=_others(testifier.names, shown),
        iin=_number(testifier.id_numbers, "kz_iin"),
        other_ids=words.numbers(testifier.id_numbers, "kz_iin"),
        address=contact.address.told,
        phones=contact.phones,
        citizenship=testifier.citizenship,
        residence=words.of("residence_status", testifier.residence_status),
    )


def representatives(session: Session, testimony: RecordId) -> tuple[Representative, ...]:
    """Who may stand for a testifier, as the testimony says."""
    heads = read_heads(session.database, testimony, "testimony", "representation")
    return (heads.one(Representation, "representation") or Representation()).representatives


def represented(session: Session, by: RepresentedBy | None) -> Representative | None:
    """Who signs for the applicants; None if nobody does, or it is not said any more who."""
    if by is None:
        return None
    entries = representatives(session, by.testimony)
    return entries[by.position] if 0 <= by.position < len(entries) else None


def _entry(session: Session, found: Found, by: RepresentedBy | None) -> Representative:
    if by is None or not _tells(found, by.testimony, "representation"):
        return Representative()
    return represented(session, by) or Representative()


def _representative(told: Representative, words: LetterWords) -> RepresentativeFacts:
    return RepresentativeFacts(
        told.name,
        words.of("representative_capacity", told.capacity),
        words.of("power_document", told.document),
        told.number,
        told.date,
        told.issued_by,
    )


# What the family did ---------------------------------------------------------------------------------


def _steps_of(session: Session, found: Found, testimony: RecordId) -> Steps:
    if not _tells(found, testimony, "steps"):
        return Steps()
    return read_heads(session.database, testimony, "testimony", "steps").one(Steps, "steps") or Steps()


def _steps(told: Steps, words: LetterWords) -> tuple[StepFacts, ...]:
    """What an applicant's own family did; other families' steps are theirs to tell."""
    return tuple(
        StepFacts(
            kind=words.of("step_kind", step.kind) if step.kind not in ("", "other") else step.what,
            official=words.is_official(step.kind),
            when=step.date,
            to_whom=step.to_whom,
            number=step.number,
            answer=", ".join(filter(None, (words.of("authority_response", step.response), step.answer))),
            answered=step.answered,
        )
        for step in told.taken
    )


def incidents(session: Session, uses: Sequence[SourceUse]) -> int:
    """How many incidents are told of against the families whose words a letter may hold."""
    families = {use.source for use in uses if use.testimony and use.usable}
    told = (read_heads(session.database, family, "testimony", "reprisals") for family in families)
    return sum(len((heads.one(Reprisals, "reprisals") or Reprisals()).incidents) for heads in told)


# Whom it is about ------------------------------------------------------------------------------------


def _others(spellings: Sequence[Name], shown: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.text for name in spellings if name.text and name.text != shown))


def _number(numbers: Sequence[IdNumber], kind: str) -> str:
    return next((number.text for number in numbers if number.kind == kind), "")


def _person(
    used: Sequence[Told],
    applicants: Collection[RecordId],
    chosen: Mapping[str, RecordId],
    rules: EventRules,
    words: LetterWords,
) -> PersonFacts:
    views = [view for _, view in used]
    spellings = [name for view in views for name in view.names]
    shown = names.display(spellings)
    identities = [view.identity for view in views]
    numbers = list(dict.fromkeys(number for identity in identities for number in identity.id_numbers))
    differs = event_facts.differing(views, rules, chosen)
    relations = tuple(
        (use.speaker, words.of("relation", use.relation))
        for use, _ in used
        if use.source in applicants and use.relation
    )

    def first(values: Sequence[str]) -> str:
        return next((value for value in values if value), "")

    def standing(fact: str) -> list[AccountView]:
        """The accounts whose word on a fact may stand."""
        return [view for view in views if not differs.is_silenced(fact, view.id)]

    births = [view.identity.birth for view in standing("birth") if view.identity.birth.told]
    return PersonFacts(
        name=shown,
        other_names=_others(spellings, shown),
        relation=relations[0][1] if len(applicants) == 1 and relations else "",
        relations=relations if len(applicants) > 1 else (),
        birth=births[0] if births else When(),
        sex=words.of("sex", first([view.identity.sex for view in standing("sex")])),
        chinese_id=_number(numbers, "cn_resident"),
        other_ids=words.numbers(numbers, "cn_resident"),
        citizenship=first([identity.citizenship for identity in identities]),
        residence=words.of("residence_status", first([identity.residence_status for identity in identities])),
        origin=first([words.place(identity.origin) for identity in identities]),
        last_address=first([words.place(identity.last_address) for identity in identities]),
        ethnicity=first([identity.ethnicity for identity in identities]),
        profession=first([identity.profession for identity in identities]),
        employer=first([identity.employer for identity in identities]),
        family=_family([view.circumstances for view in views], words),
        health=first([view.circumstances.health for view in views]),
        not_known=first([view.circumstances.not_known for view in views]),
        events=event_facts.events(used, applicants, differs, rules, words),
        differing=tuple(sorted(differs.worded & {"birth", "sex"})),
        versions=event_facts.versions(used, applicants, differs, words),
    )


def _family(told: Sequence[Circumstances], words: LetterWords) -> str:
    """Marital status and number of children, in words."""
    for circumstances in told:
        parts = [words.of("marital_status", circumstances.marital_status)]
        if circumstances.children:
            parts.append(words.of("letter_source", "children") + " " + circumstances.children)
        if any(parts):
            return ", ".join(part for part in parts if part)
    return ""
