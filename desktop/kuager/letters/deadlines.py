"""Until when an office must answer, in the working days of Kazakhstan.

The terms are those of the Administrative Procedural and Process-Related Code of the Republic of Kazakhstan
(350-VI), article 76: an answer within 15 working days of receipt; by a reasoned decision up to two months
more, told within 3 working days; what came to the wrong office goes on to the right one within 3 working
days, whose own 15 days begin when it gets it.  A term runs from the day after the one that begins it.  What
comes on a day off counts as received on the next working day: nobody shall be called late too early.

Public holidays, observed days and the days moved by the government come from `holidays`; lunar ones of years
to come are estimates, and a government moves days at short notice: so an office adds its own days off and its
own working days, which win.

Units: calendar days.  Invariants: a last day is always a working day.  Errors: `OverflowError` beyond the
year 9999.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from holidays.countries.kazakhstan import Kazakhstan

ANSWER: Final = 15
"""Working days in which an office answers, from the day after receipt."""
NOTICE: Final = 3
"""Working days in which it tells of an extension, or hands on what is not its own."""
EXTENSION_MONTHS: Final = 2
"""Months by which it may extend at most."""

_DAY: Final = timedelta(days=1)


class WorkingDays:
    """The working days of Kazakhstan with an office's own corrections, of which `working` wins over `off`."""

    def __init__(self, off: Collection[date] = (), working: Collection[date] = ()) -> None:
        self._off = frozenset(off)
        self._working = frozenset(working)

    def includes(self, day: date) -> bool:
        """Whether offices work on this day."""
        if day in self._working:
            return True
        return day not in self._off and _works(day)

    def next(self, day: date) -> date:
        """This day, or the first working day after it."""
        while not self.includes(day):
            day += _DAY
        return day

    def after(self, day: date, count: int) -> date:
        """The last day of a term of so many working days that this day begins."""
        day = self.next(day)
        for _ in range(count):
            day = self.next(day + _DAY)
        return day

    def between(self, first: date, last: date) -> int:
        """How many working days come after `first` up to and with `last`; below 0 if it is the other way."""
        if last < first:
            return -self.between(last, first)
        return sum(self.includes(first + _DAY * count) for count in range(1, (last - first).days + 1))


def answer_due(received: date, days: WorkingDays) -> date:
    """Until when the office that got a letter must answer it."""
    return days.after(received, ANSWER)


def extended_at_most(due: date, days: WorkingDays) -> date:
    """The last day to which a term that ends on `due` may be extended."""
    return days.next(add_months(due, EXTENSION_MONTHS))


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _works(day: date) -> bool:
    return bool(_of_year(day.year).is_working_day(day))


@lru_cache(maxsize=64)
def _of_year(year: int) -> Kazakhstan:
    from holidays.countries.kazakhstan import Kazakhstan  # noqa: PLC0415 - a third of a second, only for registers

    return Kazakhstan(years=year, expand=False)
