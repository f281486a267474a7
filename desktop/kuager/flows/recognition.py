"""Whether whoever takes a ticket was interviewed before, is told of, or waits already today with another one.

Equal numbers and telephones are found exactly, names in any script by the session's `Matcher`, on its thread.
Nothing is kept and nothing decided: a person looks, and says so on the ticket.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

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
_HERE: Final = ("waiting", "room", "paused")


class Recognised(msgspec.Struct, frozen=True):
    """Why a ticket may be of somebody known; `record` is an interview, a person's file, or another ticket.

    `number` is that of a ticket.
    """

    by: By
    kind: Literal["interview", "person", "ticket"]
    record: RecordId
    title: str
    number: int = 0


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


def here_today(session: Session, ticket: Ticket) -> list[Recognised]:
    """The other tickets of its day, waiting or in the room, with this number or telephone; on any thread."""
    if ticket.state not in _HERE:
        return []
    number, phones = _traits(ticket)
    found = []
    for other in session.tickets.all():
        if other.id == ticket.id or other.day != ticket.day or other.state not in _HERE:
            continue
        same_number, same_phones = _traits(other)
        if number and number == same_number:
            found.append(Recognised("number", "ticket", other.id, other.told.name, other.number))
        elif phones & same_phones:
            found.append(Recognised("phone", "ticket", other.id, other.told.name, other.number))
    return found


def _traits(ticket: Ticket) -> tuple[str, set[str]]:
    """Number and telephones, as they are the same however they are written."""
    phones = as_interview(ticket).contact.phones
    return traces.whole_number(ticket.told.id_number), {traces.tail_of_phone(each) for each in phones} - {""}


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
    """All of it for each ticket: who waits already today, then what is surest first."""
    return {
        each.id: (*here_today(session, each), *exactly(session, each), *alike(session, matcher, each))
        for each in tickets
    }
