"""From records to what a letter may say: which accounts may be used, and their facts in its language.

Only what consent allows goes in: an account whose source did not agree to letters to Kazakh authorities is
left out, and counted as left out. Other witnesses are never named; their words carry what they are (a
relative, a witness), not who. Nothing is guessed: what no source said stays empty.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kuager.flows import gazetteer, vocabularies
from kuager.flows.unlock import Session
from kuager.letters.content import (
    ApplicantFacts,
    EventFacts,
    IdentityNumber,
    LetterFacts,
    PersonFacts,
    StepFacts,
    Version,
)
from kuager.model import comparison, consent, dates, names
from kuager.model.account import AccountSource, Circumstances
from kuager.model.comparison import AccountView
from kuager.model.dates import When
from kuager.model.event import Event
from kuager.model.idnumbers import IdNumber
from kuager.model.ids import RecordId, consent_id
from kuager.model.interview import Interview
from kuager.model.names import Name
from kuager.model.place import Facility, Place
from kuager.model.source import SourceText
from kuager.model.status import EventRules
from kuager.model.steps import Reprisals, Steps
from kuager.model.testimony import Contact, Testifier
from kuager.vault import listing as lists
from kuager.vault import staying
from kuager.vault.accounts import read_accounts
from kuager.vault.heads import read_heads

PURPOSE = "kz_authorities"


class SourceUse(msgspec.Struct, frozen=True):
    """One source of a person and whether a letter may use it: `consent` is the answer that counts.

    `hidden`: it was retracted as a mistake.
    """

    account: RecordId
    source: RecordId
    testimony: bool
    speaker: str
    relation: str
    connection: str
    consent: str
    safety: str
    hidden: bool = False

    @property
    def usable(self) -> bool:
        """Statements and papers need nobody's consent; a testifier's words do."""
        return not self.hidden and (not self.testimony or self.consent == "yes")


def sources(session: Session, person: RecordId) -> list[tuple[SourceUse, AccountView]]:
    """The sources of a person, in the order of the person's page."""
    return [(_use(session, view), view) for view, _ in read_accounts(session.database, person)]


def first_applicant(uses: Sequence[SourceUse]) -> RecordId | None:
    """Who should ask: a testifier who agreed, family before others; None if nobody testified."""
    words = _Words("en")
    testifiers = [use for use in uses if use.testimony]
    best = min(testifiers, key=lambda use: (not use.usable, not words.is_kin(use.relation)), default=None)
    return None if best is None else best.source


def _use(session: Session, view: AccountView) -> SourceUse:
    database = session.database
    told = read_heads(database, view.id, "account").one(AccountSource, "source")
    source = told.source if told else view.id
    testimony = read_heads(database, source, "testimony")
    if testimony.sections:
        testifier = testimony.one(Testifier, "testifier") or Testifier()
        agreed = read_heads(database, consent_id(source), "consent").consents(source)
        return SourceUse(
            view.id,
            source,
            testimony=True,
            speaker=names.display(testifier.names),
            relation=told.relation if told else "",
            connection=told.connection if told else "",
            consent="withdrawn" if consent.frozen(agreed) else consent.answer(agreed, PURPOSE),
            safety=staying.of_account(database, view.id, source),
            hidden=lists.is_account_hidden(database, view.id),
        )
    other = read_heads(database, source, "source")
    text = other.one(SourceText, "source")
    return SourceUse(
        view.id,
        source,
        # What we hold nothing of may be a testimony, so it is treated as one that nobody agreed to.
        testimony=not other.sections,
        speaker=text.author if text else "",
        relation="",
        connection=text.kind if text else "",
        consent="",
        safety=staying.of_account(database, view.id, source),
        hidden=lists.is_account_hidden(database, view.id),
    )


def gather(session: Session, person: RecordId, applicant: RecordId, language: str, date: When) -> LetterFacts:
    """The facts of one person as an applicant's letter may tell them."""
    words = _Words(language)
    used = [(use, view) for use, view in sources(session, person) if use.usable]
    # The applicant's own account speaks first.
    used.sort(key=lambda each: each[0].source != applicant)
    views = [view for _, view in used]
    own = Steps()
    if any(use.source == applicant for use, _ in used):
        own = read_heads(session.database, applicant, "testimony", "steps").one(Steps, "steps") or own
    return LetterFacts(
        applicant=_recorded_applicant(session, applicant, words),
        persons=(_person(used, views, applicant, session.rules, words),) if used else (),
        date=dates.bounds(date.edtf)[0],
        steps=_steps(own, words),
        no_steps=own.none_possible,
    )


def told(interview: Interview, rules: EventRules, language: str) -> LetterFacts:
    """The facts of one interview as they stand in the form, in letters of its testifier.

    Consent is not asked here: this tells what there is to say, not what may be said.
    """
    words = _Words(language)
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
            RecordId(interview.id),
            testimony=True,
            speaker="",
            relation=person.relation,
            connection=person.connection,
            consent="yes",
            safety=interview.safety.level,
        )
        persons.append(_person([(use, view)], [view], RecordId(interview.id), rules, words))
    return LetterFacts(
        _applicant(interview.testifier, interview.contact, words),
        tuple(persons),
        steps=_steps(interview.steps, words),
        no_steps=interview.steps.none_possible,
    )


class _Words:
    """Codes in the language of the letter."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._lists = vocabularies.load()

    def of(self, vocabulary: str, code: str) -> str:
        """The label of a code, "" for none."""
        return self._lists[vocabulary].label(code, self._language) if code else ""

    def numbers(self, numbers: Sequence[IdNumber], without: str) -> tuple[IdentityNumber, ...]:
        """Every number but those of one kind, each with its word."""
        return tuple(
            IdentityNumber(self.of("id_kind", number.kind), number.text)
            for number in numbers
            if number.kind != without and number.text
        )

    def place(self, place: Place) -> str:
        """A place as told, and the division that somebody chose for it; it alone where nothing was told."""
        chosen = gazetteer.whole_label(place.code, self._language)
        if not chosen or not place.told.strip():
            return chosen or place.told
        return f"{place.told} ({chosen})"

    def facility(self, facility: Facility) -> str:
        """A camp or prison as it was called, with its kind; the kind alone where no name was told."""
        kind, name = self.of("detention_type", facility.kind), facility.name.strip()
        return f"{name} ({kind})" if kind and name else name or kind

    def is_official(self, step: str) -> bool:
        """Whether a step of this kind went to an office of a state."""
        return self._lists["step_kind"].fact(step, "official") == "yes"

    def is_kin(self, relation: str) -> bool:
        """Whether a relation is one of family: those words tell the sex of the person."""
        term = self._lists["relation"].get(relation)
        return term is not None and "sex" in term.facts

    def source(self, use: SourceUse, applicant: RecordId) -> str:
        """What a source is, never who."""
        if use.source == applicant:
            return self.of("letter_source", "applicant")
        if not use.testimony:
            return self.of("source_kind", use.connection)
        kind = use.connection or ("relative" if self.is_kin(use.relation) else "witness")
        return self.of("source_connection", kind)


def _recorded_applicant(session: Session, testimony: RecordId, words: _Words) -> ApplicantFacts:
    heads = read_heads(session.database, testimony, "testimony")
    return _applicant(
        heads.one(Testifier, "testifier") or Testifier(), heads.one(Contact, "contact") or Contact(), words
    )


def _applicant(testifier: Testifier, contact: Contact, words: _Words) -> ApplicantFacts:
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


def _steps(told: Steps, words: _Words) -> tuple[StepFacts, ...]:
    """What the applicant's own family did; other families' steps are theirs to tell."""
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


def _others(spellings: Sequence[Name], shown: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.text for name in spellings if name.text and name.text != shown))


def _number(numbers: Sequence[IdNumber], kind: str) -> str:
    return next((number.text for number in numbers if number.kind == kind), "")


def _person(
    used: Sequence[tuple[SourceUse, AccountView]],
    views: Sequence[AccountView],
    applicant: RecordId,
    rules: EventRules,
    words: _Words,
) -> PersonFacts:
    spellings = [name for view in views for name in view.names]
    shown = names.display(spellings)
    identities = [view.identity for view in views]
    numbers = list(dict.fromkeys(number for identity in identities for number in identity.id_numbers))
    differing = {fact.code for fact in comparison.compare(views, rules) if fact.differs}
    relation = next((use.relation for use, _ in used if use.source == applicant), "")

    def first(values: Sequence[str]) -> str:
        return next((value for value in values if value), "")

    return PersonFacts(
        name=shown,
        other_names=_others(spellings, shown),
        relation=words.of("relation", relation),
        birth=next((identity.birth for identity in identities if identity.birth.told), When()),
        sex=words.of("sex", first([identity.sex for identity in identities])),
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
        events=tuple(
            _event(event, use, applicant, differing, words)
            for use, view in used
            for event in view.events
            # What was done to another witness's family is theirs to tell, and would show who they are.
            if use.source == applicant or event.kind != "threat_to_family"
        ),
        differing=tuple(sorted(differing & {"birth", "sex"})),
        versions=_versions(used, applicant, differing, words),
    )


def _family(told: Sequence[Circumstances], words: _Words) -> str:
    """Marital status and number of children, in words."""
    for circumstances in told:
        parts = [words.of("marital_status", circumstances.marital_status)]
        if circumstances.children:
            parts.append(words.of("letter_source", "children") + " " + circumstances.children)
        if any(parts):
            return ", ".join(part for part in parts if part)
    return ""


def _versions(
    used: Sequence[tuple[SourceUse, AccountView]], applicant: RecordId, differing: set[str], words: _Words
) -> tuple[Version, ...]:
    """What each source says where they cannot all be right."""
    found: list[Version] = []
    for use, view in used:
        source = words.source(use, applicant)
        if "birth" in differing and view.identity.birth.told:
            found.append(Version("birth", source, when=view.identity.birth))
        if "sex" in differing and view.identity.sex:
            found.append(Version("sex", source, words.of("sex", view.identity.sex)))
    return tuple(found)


def _event(
    event: Event, use: SourceUse, applicant: RecordId, differing: set[str], words: _Words
) -> EventFacts:
    contradicted = ("sentence" in differing and event.sentence != "") or (
        "taken" in differing and event.kind in {"camp", "arrest", "detention_centre"}
    )
    own = use.source == applicant
    return EventFacts(
        kind=words.of("event_kind", event.kind),
        code=event.kind,
        when=event.happened,
        place=", ".join(filter(None, (words.facility(event.facility), words.place(event.place)))),
        forces=event.forces,
        official_reason=event.official_reason,
        suspected_reason=event.suspected_reason,
        sentence=", ".join(part for part in (event.sentence, event.article) if part),
        note=event.description,
        learned_when=event.learned,
        learned_how=words.of("learned_how", event.learned_how),
        source="" if own and not contradicted else words.source(use, applicant),
        differing=contradicted,
    )
