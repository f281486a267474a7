"""Who saw this: the custody log of this machine, as a whole and for one record."""

from __future__ import annotations

import msgspec

from kuager.flows.unlock import Session
from kuager.model.ids import OriginId, RecordId, consent_id
from kuager.vault import custody
from kuager.vault import listing as lists
from kuager.vault.custody import Act, Line

__all__ = ["Act", "Happened", "listing", "viewed"]


class Happened(msgspec.Struct, frozen=True):
    """One line of the log. `own` says that this machine wrote it under its present id.

    `title` is what the record is called now, "" where there is no single record or it is gone; `to` are the
    names used here of the machines that something went to or came from.
    """

    number: int
    time: str
    member: str
    act: str
    record: str
    kind: str
    title: str
    facts: dict[str, str | int]
    to: tuple[str, ...]
    own: bool


def viewed(session: Session, record: RecordId, kind: str, part: str) -> None:
    """Note that a sensitive part is shown (contact, consent, identity …); on the thread that writes."""
    session.custody.viewed(record, kind, part)


def listing(session: Session, record: RecordId | None = None) -> list[Happened]:
    """What happened, the latest first; of one record: what happened to it and to what belongs to it."""
    records = None if record is None else _belonging(session, record)
    return [_happened(session, line) for line in custody.lines(session.database, records)]


def _belonging(session: Session, record: RecordId) -> list[RecordId]:
    """A testimony with its consent and accounts; a person with the accounts and where they come from."""
    database = session.database
    accounts = [account for account, _ in lists.accounts_of(database, record)]
    sources: list[RecordId] = []
    for account in lists.accounts_in(database, record):
        accounts.append(account)
        source = lists.source_of(database, account)
        sources += [source] if source is not None else []
    told = [record, *sources]
    return list(dict.fromkeys([*told, *accounts, *(consent_id(each) for each in told)]))


def _happened(session: Session, line: Line) -> Happened:
    entry = line.entry
    machines = str(entry.facts.get("to", "")).split()
    return Happened(
        number=line.number,
        time=entry.time,
        member=line.member,
        act=entry.act,
        record=entry.record,
        kind=entry.kind,
        title=lists.title(session.database, RecordId(entry.record), entry.kind) if entry.record else "",
        facts=dict(entry.facts),
        to=tuple(lists.alias(session.database, OriginId(machine)) for machine in machines),
        own=line.origin == session.history.origin,
    )
