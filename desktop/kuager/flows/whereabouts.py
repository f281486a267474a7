"""Where things are besides here: safely with somebody, sent, or only here; for lists and for pages."""

from __future__ import annotations

from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, consent_id
from kuager.vault import listing as lists
from kuager.vault import receipts as kept
from kuager.vault import whereabouts
from kuager.vault.whereabouts import NOTHING, SAFE, SENT, Holder, Part, Whereabouts

__all__ = ["NOTHING", "SAFE", "SENT", "Holder", "Part", "Whereabouts"]


class Levels:
    """Where each line of a list is. Nobody to exchange with: nothing is said of any line (`shown`)."""

    def __init__(self, found: dict[RecordId, tuple[int, int]], *, shown: bool) -> None:
        self._found = found
        self.shown = shown

    def of(self, line: RecordId) -> tuple[int, int]:
        """The levels of what was told and of files."""
        return self._found.get(line, (NOTHING, NOTHING))


UNKNOWN = Levels({}, shown=False)


def levels(session: Session, kind: str) -> Levels:
    """Of a list: `interview`, `source`, `person` or `letter`; cheap for 100,000 lines."""
    if not kept.has_others(session.database, session.history.origin):
        return UNKNOWN
    return Levels(whereabouts.levels(session.database, kind), shown=True)


def of_interview(session: Session, record: RecordId) -> Whereabouts | None:
    """An interview with its accounts and consent; None where there is nobody to exchange with."""
    return _of_source(session, record, "testimony")


def of_source(session: Session, record: RecordId) -> Whereabouts | None:
    """Another source with its accounts."""
    return _of_source(session, record, "source")


def of_person(session: Session, person: RecordId) -> Whereabouts | None:
    """A person's file: the accounts in it, and the remarks."""
    accounts = [(account, "account") for account in lists.accounts_in(session.database, person)]
    return _of(session, [(person, "person"), *accounts])


def of_letter(session: Session, letter: RecordId) -> Whereabouts | None:
    """A letter with its PDF."""
    return _of(session, [(letter, "letter")])


def _of_source(session: Session, record: RecordId, kind: str) -> Whereabouts | None:
    accounts = [(account, "account") for account, _ in lists.accounts_of(session.database, record)]
    consent = [(consent_id(record), "consent")] if kind == "testimony" else []
    return _of(session, [(record, kind), *accounts, *consent])


def _of(session: Session, keys: list[tuple[RecordId, str]]) -> Whereabouts | None:
    if not kept.has_others(session.database, session.history.origin):
        return None
    return whereabouts.of(session.database, keys)
