"""What became of a person: derived from events, never typed in.

The current status is that of the latest event that sets one and is not held unreliable; an undated event
counts only where there is no dated one. Its source is always shown with it. Which event sets which status is
data (vocabulary event_kind, fact `status`; vocabulary person_status, fact `held`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

import msgspec

from kuager.model import dates
from kuager.model.dates import Bounds
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.vocabularies import Vocabulary

T = TypeVar("T")

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
    """The latest reliable status: of the events that nothing surely followed, the one told last.

    "In 2018" and "in spring 2018" may be either way round, so there the order of telling counts.
    """
    dated = _dated(
        (Status(code, event, account), event)
        for account, event in events
        if (code := rules.status.get(event.kind, "")) and event.reliability not in UNRELIABLE
    )
    latest = max((start for _, (start, _) in dated if start), default=None)
    last = [status for status, (_, end) in dated if not _before(end, latest)]
    return last[-1] if last else None


def taken(events: Iterable[Event], rules: EventRules) -> Event | None:
    """The event by which the person came to be held: the first told of those that nothing surely preceded."""
    dated = _dated((event, event) for event in events if rules.status.get(event.kind, "") in rules.held)
    earliest = min((end for _, (_, end) in dated if end), default=None)
    return next((event for event, (start, _) in dated if not _before(earliest, start)), None)


def _dated(told: Iterable[tuple[T, Event]]) -> list[tuple[T, Bounds]]:
    """What goes with each event, and the days in which the event may lie: when it happened, else when it was
    learned. Undated events count only where none is dated.
    """
    spans = [(each, _span(event)) for each, event in told]
    return [(each, span) for each, span in spans if any(span)] or spans


def _span(event: Event) -> Bounds:
    happened = dates.bounds(event.happened.edtf)
    return happened if any(happened) else dates.bounds(event.learned.edtf)


def _before(day: date | None, other: date | None) -> bool:
    return day is not None and other is not None and day < other
