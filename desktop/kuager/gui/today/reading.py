"""What the place of today shows, read at once on the thread of drafts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kuager.flows import interview as interviews
from kuager.flows import queue
from kuager.flows.interview import DraftRow
from kuager.flows.queue import Member, Queue, Row
from kuager.flows.unlock import Session


@dataclass(frozen=True)
class Reading:
    """The queue, to whom a ticket can be given, and the drafts that wait."""

    queue: Queue = field(default_factory=lambda: Queue(day=""))
    members: tuple[Member, ...] = ()
    drafts: tuple[DraftRow, ...] = ()


def read_today(session: Session) -> Reading:
    """Read all of it."""
    return Reading(
        queue=queue.listing(session),
        members=tuple(queue.members(session)),
        drafts=tuple(interviews.drafts(session)),
    )


def rows_of(shown: Queue) -> Sequence[Row]:
    """Every ticket that can be opened."""
    return (*shown.waiting, *shown.begun, *shown.over, *shown.earlier)
