"""When answers are due: the terms of the law over the office's own calendar of working days.

The office's own days off and working days (what the government moved at short notice) are settings of the
vault, a line each: a day, then what for. `deadlines.bad_day` tells the line that begins with no day;
`input.too_large`.
"""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.letters import deadlines
from kuager.letters.deadlines import EXTENSION_MONTHS, NOTICE, WorkingDays
from kuager.model import followup
from kuager.model.dates import When, understand
from kuager.model.followup import EXTENDED, FORWARDED, Dispatch, FollowUp, Term

__all__ = ["EXTENSION_MONTHS", "WorkingDays"]

Calendar = Literal["days_off", "days_worked"]
"""Days on which offices are closed besides, and those on which they work although they would be closed."""
SOON: Final = 3
"""An answer that is due within so many working days is called due soon."""
_LINES_LIMIT: Final = 400
_MOST_WORDS: Final = 6
"""So many words may make a day ("2026 жылғы 22 қараша")."""

State = Literal["not_sent", "no_receipt", "open", "waiting", "due_soon", "overdue", "answered", "no_response"]
"""How a letter stands. no_receipt: it went, but nothing says when it arrived, so no term runs. open: there is
no term of the law. no_response: somebody gave up waiting."""


class OwnDay(msgspec.Struct, frozen=True):
    """A day (ISO 8601) that the office has added to the calendar, and what for."""

    day: str
    reason: str


class Standing(msgspec.Struct, frozen=True):
    """How a letter stands today.

    `due` is the last day for the answer (ISO 8601), "" where none is known; `left` how many working days are
    left until then, below 0 after it. `extended`: the first term has been made longer.
    """

    state: State
    due: str = ""
    left: int = 0
    extended: bool = False


class Breach(msgspec.Struct, frozen=True):
    """What an office did against the terms of the law.

    Codes: no_answer (the term is over), late_answer, late_notice (it told of a longer term, or of handing the
    appeal on, too late), too_long (the longer term is longer than the law allows). `day` is the last day
    on which it would have been right; `movement` the place of the movement, -1 where it is none.
    """

    code: str
    day: str
    movement: int = -1


# The calendar ----------------------------------------------------------------------------------------


def own_days(session: Session, calendar: Calendar) -> tuple[OwnDay, ...]:
    """What the office added, in the order of the days."""
    lines = (line.partition(" ") for line in session.office_setting(calendar).splitlines())
    return tuple(OwnDay(day, reason) for day, _, reason in lines)


def own_lines(session: Session, calendar: Calendar) -> str:
    """The same as lines to be edited."""
    return session.office_setting(calendar)


def keep_own_days(session: Session, calendar: Calendar, untrusted_lines: str) -> None:
    """Keep what was written, for all members; on the thread that writes. `deadlines.bad_day`."""
    kept: dict[str, str] = {}
    lines = untrusted_lines.splitlines()
    if len(lines) > _LINES_LIMIT:
        raise AppError("input.too_large", size=len(lines), limit=_LINES_LIMIT)
    for number, line in enumerate(lines, 1):
        words = line.split()
        if not words:
            continue
        day, reason = _day_before(words)
        if not day:
            raise AppError("deadlines.bad_day", line=number)
        kept[day] = " ".join(reason)
    session.keep_office_setting(calendar, "\n".join(f"{day} {kept[day]}".rstrip() for day in sorted(kept)))


def _day_before(words: list[str]) -> tuple[str, list[str]]:
    """The day that a line begins with, and the words behind it."""
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        found = followup.day(When(edtf=understand(" ".join(words[:count])).edtf))
        if found:
            return found, words[count:]
    return "", words


def working_days(session: Session) -> WorkingDays:
    """The working days of Kazakhstan with the office's own corrections; on a worker, for it is slow."""
    off, worked = (
        [date.fromisoformat(each.day) for each in own_days(session, calendar)]
        for calendar in ("days_off", "days_worked")
    )
    return WorkingDays(off, worked)


# Terms -----------------------------------------------------------------------------------------------


def due(term: Term, days: WorkingDays) -> date | None:
    """The last day for the answer, None where no term is known."""
    if term.until:
        return date.fromisoformat(term.until)
    if not term.begins:
        return None
    last = deadlines.answer_due(date.fromisoformat(term.begins), days)
    return deadlines.extended_at_most(last, days) if term.extended else last


def standing(term: Term, days: WorkingDays, today: date, *, sent: bool, reply: str, by_law: bool) -> Standing:
    """How a letter stands. `by_law`: its addressee must answer within the terms of the law."""
    last = due(term, days) if by_law or term.until else None
    day = last.isoformat() if last else ""
    if FollowUp(reply=reply).is_answered:
        return Standing("answered", day, extended=term.extended)
    if reply == followup.NO_RESPONSE:
        return Standing("no_response", day, extended=term.extended)
    if last is not None:
        left = days.between(today, last)
        state: State = "overdue" if today > last else "due_soon" if left <= SOON else "waiting"
        return Standing(state, day, left, term.extended)
    if not sent:
        return Standing("not_sent")
    return Standing("no_receipt" if by_law else "open")


def breaches(dispatch: Dispatch, after: FollowUp, days: WorkingDays, today: date) -> tuple[Breach, ...]:
    """What the offices did against the terms of the law, as far as the days are known; nothing is guessed."""
    found: list[Breach] = []
    for place, movement in enumerate(after.movements):
        told, done = followup.day(movement.notified), followup.day(movement.date)
        if movement.kind in (EXTENDED, FORWARDED) and told and done:
            latest = days.after(date.fromisoformat(done), NOTICE)
            if date.fromisoformat(told) > latest:
                found.append(Breach("late_notice", latest.isoformat(), place))
        if movement.kind == EXTENDED and followup.day(movement.until):
            before = due(followup.term(dispatch, FollowUp(after.movements[:place])), days)
            most = deadlines.extended_at_most(before, days) if before else None
            if most and date.fromisoformat(followup.day(movement.until)) > most:
                found.append(Breach("too_long", most.isoformat(), place))
    last = due(followup.term(dispatch, after), days)
    answered = followup.day(after.reply_date)
    if last is None:
        return tuple(found)
    if after.is_answered and answered and date.fromisoformat(answered) > last:
        found.append(Breach("late_answer", last.isoformat()))
    elif not after.is_answered and today > last:
        found.append(Breach("no_answer", last.isoformat()))
    return tuple(found)
