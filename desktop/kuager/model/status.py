"""What became of a person: derived from events, never typed in.

The current status is that of the latest event that sets one and is not held unreliable; an undated event
counts only where there is no dated one. Its source is always shown with it. Which event sets which status is
data (vocabulary event_kind, fact `status`; vocabulary person_status, fact `held`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kuager.model import dates
from kuager.model.dates import Bounds
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
    """The latest reliable status: of the events that nothing surely followed, the one told last.

    "In 2018" and "in spring 2018" may be either way round, so there the order of telling counts.
    """
    statuses = [
        Status(code, event, account)
        for account, event in events
        if (code := rules.status.get(event.kind, "")) and event.reliability not in UNRELIABLE
    ]
    spans = [_span(status.event) for status in statuses]
    last = [status for status, span in zip(statuses, spans, strict=True) if not _followed(span, spans)]
    return last[-1] if last else None


def taken(events: Iterable[Event], rules: EventRules) -> Event | None:
    """The event by which the person came to be held: the first told of those that nothing surely preceded."""
    held = [event for event in events if rules.status.get(event.kind, "") in rules.held]
    spans = [_span(event) for event in held]
    first = (event for event, span in zip(held, spans, strict=True) if not _preceded(span, spans))
    return next(first, None)


def _span(event: Event) -> Bounds:
    """The days in which an event may lie: when it happened, else when it was learned."""
    happened = dates.bounds(event.happened.edtf)
    return happened if any(happened) else dates.bounds(event.learned.edtf)


def _followed(span: Bounds, spans: Iterable[Bounds]) -> bool:
    return any(_before(span, other) or (any(other) and not any(span)) for other in spans)


def _preceded(span: Bounds, spans: Iterable[Bounds]) -> bool:
    return any(_before(other, span) or (any(other) and not any(span)) for other in spans)


def _before(one: Bounds, other: Bounds) -> bool:
    return one[1] is not None and other[0] is not None and one[1] < other[0]
