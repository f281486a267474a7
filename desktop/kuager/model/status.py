"""What became of a person: derived from events, never typed in.

The current status is that of the latest event that sets one and is not held unreliable; its source is
always shown with it. Which event sets which status is data (vocabulary event_kind, fact `status`;
vocabulary person_status, fact `held`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kuager.model import dates
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.vocabularies import Vocabulary

UNRELIABLE = frozenset({"unreliable"})


class EventRules(msgspec.Struct, frozen=True):
    """Event kind -> status code, and the statuses in which a person is held against his or her will."""

    status: Mapping[str, str]
    held: frozenset[str]

    @classmethod
    def of(cls, vocabularies: Mapping[str, Vocabulary]) -> EventRules:
        """The rules as the vocabularies give them."""
        return cls(
            {
                term.code: term.facts["status"]
                for term in vocabularies["event_kind"].terms
                if term.facts.get("status")
            },
            frozenset(
                term.code for term in vocabularies["person_status"].terms if term.facts.get("held") == "yes"
            ),
        )


class Status(msgspec.Struct, frozen=True):
    """A status, the event that set it and the account that tells of it."""

    code: str
    event: Event
    account: RecordId


def order_key(event: Event) -> str:
    """Sorts events by when they happened, else by when they were learned; undated ones come first."""
    for when in (event.happened, event.learned):
        if any(dates.bounds(when.edtf)):
            return dates.sort_key(when.edtf)
    return ""


def current(events: Iterable[tuple[RecordId, Event]], rules: EventRules) -> Status | None:
    """The latest reliable status; of events with one date the later told one counts."""
    found: Status | None = None
    key = ""
    for account, event in events:
        code = rules.status.get(event.kind, "")
        if not code or event.reliability in UNRELIABLE:
            continue
        if found is None or order_key(event) >= key:
            found, key = Status(code, event, account), order_key(event)
    return found


def taken(events: Iterable[Event], rules: EventRules) -> Event | None:
    """The earliest event by which the person came to be held; a dated one, if there is any."""
    held = [event for event in events if rules.status.get(event.kind, "") in rules.held]
    return min(held, key=lambda event: order_key(event) or "~", default=None)
