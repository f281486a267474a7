"""What became of a letter outside: how it left, what offices did with it, the answer.

Sections `dispatch` and `followup` of a letter. They stay in the register when the letter is erased: they hold
nothing that was told of a person, only what happened between offices. Codes are of resources/vocabularies
(`dispatch_way`, `letter_movement`, `authority_response`); unknown ones are kept.

The terms of the law begin on a day. A day that is told as a month or a year begins none.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from kuager.model import dates
from kuager.model.dates import When
from kuager.model.section import Section

EXTENDED: Final = "extended"
FORWARDED: Final = "forwarded"
NO_RESPONSE: Final = "no_response"
_AT_ONCE: Final = frozenset({"by_hand", "portal"})
"""Ways by which a letter is received on the day on which it is sent."""
_YEARS: Final = range(1991, 2101)
"""Those of the republic: other days come from a slip of the pen or a stranger, and nobody counts to them."""
_NO_ANSWER: Final = frozenset({"", FORWARDED, NO_RESPONSE})
"""Replies after which the appeal is not answered yet."""


class Dispatch(Section, frozen=True):
    """How the letter left, and what shows that it arrived (the receipt slip, талон).

    `number` is that of the office's register of outgoing letters. `slip_date` is the day of receipt.
    """

    sent: When = When()
    way: str = ""
    slip_number: str = ""
    slip_date: When = When()
    received_by: str = ""
    number: str = ""


class Movement(Section, frozen=True):
    """One thing that an office did with the appeal, or that the family or the staff did about it.

    - extended: the office decided on `date` to answer later, by `until`; nothing there is the longest term
      that the law allows. `notified` is when the applicant was told of it.
    - forwarded: it went to another office, `to_whom`, which got it on `date`; `notified` as above.

    `number` is that of the office's own paper.
    """

    kind: str
    date: When = When()
    to_whom: str = ""
    number: str = ""
    until: When = When()
    notified: When = When()
    remarks: str = ""


class FollowUp(Section, frozen=True):
    """What happened after it was received, in order, the coded answer, and what comes next.

    `due` is a day that somebody wrote down; it wins over the terms of the law.
    """

    movements: tuple[Movement, ...] = ()
    due: When = When()
    reply: str = ""
    reply_date: When = When()
    reply_number: str = ""
    next_step: str = ""

    @property
    def is_answered(self) -> bool:
        """Whether the appeal got an answer; that it was handed on is none."""
        return self.reply not in _NO_ANSWER


class Term(msgspec.Struct, frozen=True):
    """The term in which an answer is due, as days (ISO 8601) without the calendar of working days.

    It ends on `until`, or as long after `begins` as the law says, longer if it was `extended`. Nothing is
    known of it where both are empty.
    """

    begins: str = ""
    until: str = ""
    extended: bool = False


def term(dispatch: Dispatch, followup: FollowUp) -> Term:
    """The term that runs now: from receipt, or from what was done last."""
    received = day(dispatch.slip_date)
    if not received and dispatch.way in _AT_ONCE:
        received = day(dispatch.sent)
    found = Term(received)
    for movement in in_order(followup.movements):
        if movement.kind == FORWARDED and day(movement.date):
            found = Term(day(movement.date))
        elif movement.kind == EXTENDED:
            found = Term(found.begins, day(movement.until), extended=True)
    return Term(found.begins, day(followup.due)) if day(followup.due) else found


def in_order(movements: Iterable[Movement]) -> tuple[Movement, ...]:
    """By day, since a paper may be heard of late; one without a day stays behind the one before it."""
    known = ""
    dated = []
    for movement in movements:
        known = day(movement.date) or known
        dated.append((known, movement))
    return tuple(movement for _, movement in sorted(dated, key=lambda each: each[0]))


def day(when: When) -> str:
    """The one day that a date means (ISO 8601), "" where it means none, several, or none of these times."""
    first, last = dates.bounds(when.edtf)
    one = first is not None and first == last and first.year in _YEARS
    return first.isoformat() if first is not None and one else ""
