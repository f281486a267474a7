"""What a letter has and lacks, what stands in the way of signing it, and on what its sources differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kuager.flows import audiences, enclosures, event_facts, letter_facts, templates
from kuager.flows.letter_drafts import LetterEditing
from kuager.flows.letter_facts import Found
from kuager.flows.letter_sources import AtRisk, SourceUse
from kuager.flows.letter_words import LetterWords
from kuager.flows.unlock import Session
from kuager.letters import requirements
from kuager.letters.requirements import Element
from kuager.model import comparison, dates, names
from kuager.model.ids import RecordId
from kuager.model.letter import RepresentedBy
from kuager.vault import listing as lists
from kuager.vault.accounts import file_of


class Obstacle(msgspec.Struct, frozen=True):
    """Why a letter cannot be signed yet, or what was left out of it.

    Blocking: no_applicant; of an applicant (facts: name) retracted (hidden as a mistake), no_consent (facts:
    answer, purpose), applicant_at_risk; no_representative (it is not said any more who signs), power_expired
    (facts: name, day); no_risk_answer; taken_back (the wording holds what may no longer be told);
    enclosed_kept_back (facts: count, of what was to go with it and may not).

    Told: at_risk (something at risk is told, because somebody said so), kept_back, left_out, reprisals,
    contradiction (facts: count), power_missing (facts: name).
    """

    code: str
    blocking: bool
    facts: Mapping[str, str | int] = {}


class Said(msgspec.Struct, frozen=True):
    """What one source says of a fact; `source` is what it is, as the letter would say it."""

    account: RecordId
    source: str
    text: str


class Contradiction(msgspec.Struct, frozen=True):
    """A fact on which sources differ; `chosen` is whose word stands, else the letter says who says what.

    `fact` is a code of `model.comparison`; `coded` the vocabulary that the texts are codes of.
    """

    person: RecordId
    name: str
    fact: str
    versions: tuple[Said, ...]
    coded: str = ""
    chosen: RecordId | None = None


class Parties(msgspec.Struct, frozen=True):
    """Whom a letter is about, who may ask for them, and who may sign for who asks.

    `persons` are the ids by which the letter names them, and what they are called; `offered` are testimonies
    with who speaks, family first; `representatives` are told of by the applicants, each with a capacity.
    """

    persons: tuple[tuple[RecordId, str], ...] = ()
    offered: tuple[tuple[RecordId, str], ...] = ()
    applicants: tuple[RecordId, ...] = ()
    representatives: tuple[tuple[RepresentedBy, str, str], ...] = ()
    representative: RepresentedBy | None = None


class Assessment(msgspec.Struct, frozen=True):
    """What the letter has and lacks, who may be its applicants, what is left out and why."""

    elements: tuple[Element, ...]
    obstacles: tuple[Obstacle, ...]
    sources: tuple[SourceUse, ...]
    contradictions: tuple[Contradiction, ...] = ()
    parties: Parties = Parties()
    purpose: str = ""
    """Of consent, for its addressee."""

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way of signing."""
        return not any(obstacle.blocking for obstacle in self.obstacles)

    @property
    def at_risk(self) -> tuple[AtRisk, ...]:
        """What is kept back, each once."""
        return tuple(dict.fromkeys(part for use in self.sources for part in use.at_risk))


def assess(session: Session, editing: LetterEditing) -> Assessment:
    """What is there, what is missing, and what stands in the way."""
    form = templates.load(session, editing.basis.template)
    found = letter_facts.find(session, editing)
    facts = letter_facts.gather(session, editing, found, form.language)
    elements = requirements.check(form, facts)
    purpose = audiences.of_addressee(session, editing.basis.addressee).purpose
    contradictory = sum(element.state == "contradictory" for element in elements)
    obstacles = [
        *_of_applicants(editing, found.uses, purpose, needed=not form.letterhead),
        *_of_representative(session, editing),
        *_of_words(session, editing, found.uses),
        *_counted("contradiction", contradictory),
        *_of_enclosures(session, editing),
    ]
    return Assessment(
        elements,
        tuple(obstacles),
        found.uses,
        tuple(_contradictions(session, editing, found)),
        _parties(session, editing, found),
        purpose,
    )


def _parties(session: Session, editing: LetterEditing, found: Found) -> Parties:
    basis = editing.basis
    testifying = sorted((use for use in found.uses if use.testimony), key=lambda use: not use.is_kin)
    told = ((each, letter_facts.representatives(session, each)) for each in basis.applicants)
    return Parties(
        tuple(
            (each, lists.title(session.database, file_of(session.database, each), "person"))
            for each in basis.persons
        ),
        tuple({use.source: use.speaker for use in testifying}.items()),
        basis.applicants,
        tuple(
            (RepresentedBy(testimony, at), each.name, each.capacity)
            for testimony, entries in told
            for at, each in enumerate(entries)
        ),
        basis.representative,
    )


def _counted(code: str, count: int) -> Iterator[Obstacle]:
    if count:
        yield Obstacle(code, blocking=False, facts={"count": count})


def _of_applicants(
    editing: LetterEditing, uses: Sequence[SourceUse], purpose: str, *, needed: bool
) -> Iterator[Obstacle]:
    """A letter of the office may be in nobody's name, but not without anybody's words."""
    applicants = editing.basis.applicants
    if not applicants and not any(use.usable for use in uses):
        yield _kept_from(uses[0], purpose) if uses and not needed else Obstacle("no_applicant", blocking=True)
    elif not applicants and needed:
        yield Obstacle("no_applicant", blocking=True)
    for applicant in applicants:
        # Consent is of the testimony, but an account of it may be hidden or at risk while another is not.
        own = [use for use in uses if use.source == applicant]
        best = next((use for use in own if use.usable), own[0] if own else None)
        if best is None:
            yield Obstacle("no_applicant", blocking=True)
        elif best.reason or not best.tells(applicant, "testifier"):
            yield _kept_from(best, purpose)


def _kept_from(use: SourceUse, purpose: str) -> Obstacle:
    """Why the words of a source are not in the letter."""
    if use.hidden:
        return Obstacle("retracted", blocking=True, facts={"name": use.speaker})
    if use.reason == "consent":
        told: dict[str, str | int] = {"answer": use.consent, "purpose": purpose, "name": use.speaker}
        return Obstacle("no_consent", blocking=True, facts=told)
    return Obstacle("applicant_at_risk", blocking=True, facts={"name": use.speaker})


def _of_representative(session: Session, editing: LetterEditing) -> Iterator[Obstacle]:
    by = editing.basis.representative
    if by is None:
        return
    told = letter_facts.represented(session, by)
    if told is None or by.testimony not in editing.basis.applicants:
        yield Obstacle("no_representative", blocking=True)
        return
    last = dates.bounds(told.valid_until.edtf)[1]
    day = dates.bounds(editing.basis.date.edtf)[0] or session.clock().date()
    if last is not None and last < day:
        facts: dict[str, str | int] = {"name": told.name, "day": told.valid_until.told}
        yield Obstacle("power_expired", blocking=True, facts=facts)
    elif not told.document:
        yield Obstacle("power_missing", blocking=False, facts={"name": told.name})


def _of_enclosures(session: Session, editing: LetterEditing) -> Iterator[Obstacle]:
    count = len(enclosures.kept_back(session, editing))
    if count:
        yield Obstacle("enclosed_kept_back", blocking=True, facts={"count": count})


def _of_words(session: Session, editing: LetterEditing, uses: Sequence[SourceUse]) -> Iterator[Obstacle]:
    usable = {use.account for use in uses if use.usable}
    worded = [use for use in uses if use.account in editing.basis.accounts]
    parts = {(part.record, part.section) for use in worded for part in use.at_risk}
    if not editing.risk.strip():
        yield Obstacle("no_risk_answer", blocking=True)
    if not set(editing.basis.accounts) <= usable or not parts <= set(editing.kept_back):
        yield Obstacle("taken_back", blocking=True)
    released = {each.record for each in editing.released}
    if any(use.usable and {use.account, use.source, use.person} & released for use in uses):
        yield Obstacle("at_risk", blocking=False)
    yield from _counted("reprisals", letter_facts.incidents(session, uses))
    others = [use for use in uses if use.source not in editing.basis.applicants]
    yield from _counted("left_out", sum(use.reason in ("consent", "hidden") for use in others))
    kept_back = {part for use in uses if use.reason in ("", "safety") for part in use.at_risk}
    yield from _counted("kept_back", len(kept_back))


def _contradictions(session: Session, editing: LetterEditing, found: Found) -> Iterator[Contradiction]:
    words = LetterWords(editing.basis.language)
    chosen = {(each.fact, each.account) for each in editing.choices}
    for person, told in found.persons:
        used = [(use, view) for use, view in told if use.usable]
        views = [view for _, view in used]
        name = names.display([name for view in views for name in view.names])
        for fact in comparison.compare(views, session.rules):
            if not fact.differs or fact.code not in event_facts.SETTLED:
                continue
            versions = tuple(
                Said(view.id, words.source(use, editing.basis.applicants), value)
                for (use, view), value in zip(used, fact.values, strict=True)
                if value
            )
            stands = next((each.account for each in versions if (fact.code, each.account) in chosen), None)
            yield Contradiction(person, name, fact.code, versions, fact.coded, stands)
