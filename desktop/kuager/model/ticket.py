"""A ticket: one family in the queue of a day, from the door to the end of the interview.

It is work of one day on one machine, no record: it lies beside the drafts, has no history and never travels.
Once an interview is begun, what became of it is told by its draft and its record. Days are ISO 8601, moments
local times with their offset; `turned` is since when the state holds.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from kuager.model.interview import RefOrNone
from kuager.model.section import RecordRef, Section

State = Literal["waiting", "room", "paused", "done", "left", "removed"]

_Line = Annotated[str, msgspec.Meta(max_length=2000)]


class Told(Section, frozen=True):
    """What whoever came said at the door, as told; nothing of it is required."""

    name: _Line = ""
    phone: _Line = ""
    id_number: _Line = ""
    about: _Line = ""
    wishes: _Line = ""


class Ticket(Section, frozen=True):
    """One number of one day. `member` is who interviews, "" for nobody yet.

    `interview` is what was begun with it, `witness` the file of whoever came where somebody decided that she
    is known. Of a removed ticket only day and number are left, so that no number is given twice on a day.
    """

    id: RecordRef
    day: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", max_length=10)]
    number: Annotated[int, msgspec.Meta(ge=1, lt=1 << 31)]
    told: Told = Told()
    state: State = "waiting"
    came: str = ""
    called: str = ""
    turned: str = ""
    member: RefOrNone = ""
    interview: RefOrNone = ""
    witness: RefOrNone = ""
