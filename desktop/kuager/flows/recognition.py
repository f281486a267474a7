"""Whether whoever takes a ticket was interviewed before, or is told of: by number, telephone, or name.

Equal numbers and telephones are found exactly, names in any script by the session's `Matcher`, on its thread.
Nothing is kept and nothing decided: a person looks, and says so on the ticket.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from kuager.flows import matching, sitting
from kuager.flows.matching import Matcher
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.ticket import Ticket
from kuager.vault import listing as lists
from kuager.vault import traces
from kuager.vault.accounts import file_of
from kuager.vault.traces import Trace

By = Literal["decided", "number", "phone", "name"]


class Recognised(msgspec.Struct, frozen=True):
    """Why a ticket may be of somebody known; `record` is an interview, or a person's file."""

    by: By
    kind: Literal["interview", "person"]
    record: RecordId
    title: str


def as_interview(ticket: Ticket, blank: Interview | None = None) -> Interview:
    """The ticket as the interview that it would begin: what knows interviews can look at it.

    With the same `blank` equal tickets are equal interviews.
    """
    return sitting.with_told(blank or Interview.blank(), ticket)


def exactly(session: Session, ticket: Ticket) -> list[Recognised]:
    """Who told this number or telephone before, the ticket's own interview left out; on any thread."""
    found: dict[RecordId, Recognised] = {}
    told = as_interview(ticket)
    if ticket.witness:
        file = file_of(session.database, RecordId(ticket.witness))
        found[file] = _recognised(session, "decided", Trace(file, "account"))
    for number in told.testifier.id_numbers:
        for trace in traces.of_number(session.database, number.text):
            found.setdefault(trace.node, _recognised(session, "number", trace))
    for phone in told.contact.phones:
        for trace in traces.of_phone(session.database, phone):
            found.setdefault(trace.node, _recognised(session, "phone", trace))
    return [each for each in found.values() if each.record != ticket.interview]


def _recognised(session: Session, by: By, trace: Trace) -> Recognised:
    if trace.role == "testimony":
        return Recognised(by, "interview", trace.node, lists.title(session.database, trace.node, "testimony"))
    file = file_of(session.database, trace.node)
    title = lists.title(session.database, file, "person") or lists.title(session.database, file, "testimony")
    return Recognised(by, "person", file, title)


def alike(session: Session, matcher: Matcher, ticket: Ticket, limit: int = 3) -> list[Recognised]:
    """Who has a name, or facts, like this; on the matcher's thread, as far as it has read the vault."""
    told = as_interview(ticket)
    if not told.testifier.names:
        return []
    own = {file_of(session.database, RecordId(ticket.interview))} if ticket.interview else set()
    known = matcher.known(matching.facts_of_testifier(told), (), own, limit)
    return [Recognised("name", "person", each.file, each.name) for each in known]


def whole(
    session: Session, matcher: Matcher, tickets: Iterable[Ticket]
) -> dict[RecordId, tuple[Recognised, ...]]:
    """Both for each ticket, what is surest first."""
    return {ticket.id: (*exactly(session, ticket), *alike(session, matcher, ticket)) for ticket in tickets}
