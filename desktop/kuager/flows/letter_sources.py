"""The sources of those a letter is about: which of them its addressee may be told of, and why not the others.

Two things decide, both for the group that the addressee belongs to (`flows.audiences`): what the testifier
agreed to, and how careful one has to be with the record or a section of it. What is at risk stays out unless
somebody said for this letter that it may be told, and why. Statements and papers need nobody's consent.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import msgspec

from kuager.flows import vocabularies
from kuager.flows.audiences import Audience
from kuager.flows.unlock import Session
from kuager.model import consent, names
from kuager.model.account import AccountSource, Circumstances, Identity
from kuager.model.comparison import AccountView
from kuager.model.ids import RecordId, consent_id
from kuager.model.letter import Release
from kuager.model.source import SourceText
from kuager.model.testimony import Safety, Testifier
from kuager.vault import listing as lists
from kuager.vault import staying
from kuager.vault.accounts import read_accounts
from kuager.vault.database import Database
from kuager.vault.heads import read_heads

TOLD_SECTIONS = frozenset(
    {
        *("names", "identity", "circumstances", "events", "testifier", "contact", "steps", "representation"),
        "attachments",
    }
)
"""The sections that letters tell of."""


class AtRisk(msgspec.Struct, frozen=True):
    """Something that this addressee is not told: a section of a record, or all of it where none is named."""

    record: RecordId
    kind: str
    section: str
    level: str


class SourceUse(msgspec.Struct, frozen=True):
    """One source of a person and whether a letter may use it: `consent` is the answer that counts.

    `person` is the file; `safety` the level that holds for the account; `at_risk` what of it is not told;
    `hidden`: it was retracted as a mistake.
    """

    person: RecordId
    account: RecordId
    source: RecordId
    testimony: bool
    speaker: str
    relation: str
    connection: str
    consent: str
    safety: str
    at_risk: tuple[AtRisk, ...] = ()
    hidden: bool = False

    @property
    def reason(self) -> str:
        """Why it is left out: hidden, consent, safety; or nothing."""
        if self.hidden:
            return "hidden"
        if self.testimony and self.consent != "yes":
            return "consent"
        return "safety" if any(not each.section for each in self.at_risk) else ""

    @property
    def usable(self) -> bool:
        """Whether the letter may tell of it, but for the sections that are at risk."""
        return not self.reason

    @property
    def is_kin(self) -> bool:
        """Whether the relation is one of family: those words tell the sex of the person."""
        term = vocabularies.load()["relation"].get(self.relation)
        return term is not None and "sex" in term.facts

    def tells(self, record: RecordId, section: str) -> bool:
        """Whether a section of its records is told."""
        return not any((each.record, each.section) == (record, section) for each in self.at_risk)

    def masked(self, view: AccountView) -> AccountView:
        """The account without what is at risk."""
        return AccountView(
            view.id,
            view.names if self.tells(view.id, "names") else (),
            view.identity if self.tells(view.id, "identity") else Identity(),
            view.circumstances if self.tells(view.id, "circumstances") else Circumstances(),
            view.events if self.tells(view.id, "events") else (),
        )


def sources(
    session: Session, person: RecordId, audience: Audience, released: Collection[Release] = ()
) -> list[tuple[SourceUse, AccountView]]:
    """The sources of a person, in the order of the person's page, and what each says that may be told."""
    let_go = frozenset((each.record, each.section) for each in released)
    found = []
    for view, _ in read_accounts(session.database, person):
        use = _use(session.database, person, view, audience, let_go)
        found.append((use, use.masked(view)))
    return found


def first_applicant(uses: Sequence[SourceUse]) -> RecordId | None:
    """Who should ask: a testifier who agreed, family before others; None if nobody testified."""
    testifiers = [use for use in uses if use.testimony]
    best = min(testifiers, key=lambda use: (not use.usable, not use.is_kin), default=None)
    return None if best is None else best.source


def _use(
    database: Database,
    person: RecordId,
    view: AccountView,
    audience: Audience,
    released: frozenset[tuple[RecordId, str]],
) -> SourceUse:
    told = read_heads(database, view.id, "account", "source").one(AccountSource, "source")
    source = told.source if told else view.id
    testimony = read_heads(database, source, "testimony")
    if testimony.sections:
        testifier = testimony.one(Testifier, "testifier") or Testifier()
        agreed = read_heads(database, consent_id(source), "consent").consents(source)
        answer = consent.answer(agreed, audience.purpose, audience.recipient)
        speaker, relation = names.display(testifier.names), told.relation if told else ""
        connection = told.connection if told else ""
        said = "withdrawn" if consent.frozen(agreed) else answer
        is_testimony = True
    else:
        other = read_heads(database, source, "source")
        text = other.one(SourceText, "source")
        speaker, relation, said = text.author if text else "", "", ""
        connection = text.kind if text else ""
        # What we hold nothing of may be a testimony, so it is treated as one that nobody agreed to.
        is_testimony = not other.sections
    nodes = (
        (person, "person"),
        (source, "testimony" if is_testimony else "source"),
        (view.id, "account"),
    )
    return SourceUse(
        person,
        view.id,
        source,
        is_testimony,
        speaker,
        relation,
        connection,
        said,
        staying.of_account(database, view.id, source),
        tuple(part for node in nodes for part in _at_risk(database, *node, audience, released)),
        lists.is_account_hidden(database, view.id),
    )


def _at_risk(
    database: Database,
    record: RecordId,
    kind: str,
    audience: Audience,
    released: frozenset[tuple[RecordId, str]],
) -> Iterator[AtRisk]:
    """What of a record the audience is not told."""
    heads = read_heads(database, record, kind, "safety")
    if kind == "person" and not heads.sections:
        return
    level = heads.safety()
    if not audience.may_hear(level) and (record, "") not in released:
        yield AtRisk(record, kind, "", level)
    levels = {
        each.section: each.level
        for safety in heads.all(Safety, "safety")
        for each in safety.sections
        if each.section in TOLD_SECTIONS and not audience.may_hear(each.level)
    }
    for section, own in sorted(levels.items()):
        if (record, section) not in released:
            yield AtRisk(record, kind, section, own)
