"""How tickets are told: how long somebody waits, about whom, and whether he or she is known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from kuager.flows.queue import Row, Ticket
from kuager.flows.recognition import Recognised
from kuager.gui.i18n import isolate
from kuager.gui.widgets.badges import Mark

_HOUR: Final = 60


class _Counts(QObject):
    """Words that change with a number."""

    def minutes(self, count: int) -> str:
        return self.tr("%n min", "", count)

    def paused(self, count: int) -> str:
        return self.tr("paused %n minute(s) ago", "", count)

    def called(self, done: int, total: int) -> str:
        return self.tr("{called} of %n ticket(s) called", "", total).format(called=done)


def minutes_since(stamp: str, now: datetime) -> int:
    """Whole minutes since a moment; none for one that is not told, or lies in the future."""
    try:
        return max(0, int((now - datetime.fromisoformat(stamp)).total_seconds()) // 60)
    except (TypeError, ValueError):
        return 0


def time_words(stamp: str) -> str:
    """The hour of a moment on this machine's day."""
    try:
        return f"{datetime.fromisoformat(stamp):%H:%M}"
    except ValueError:
        return ""


def day_of(day: str) -> str:
    """A day (ISO 8601) with the day of the week."""
    words = QCoreApplication.translate("Today", "dddd d MMMM", "format of a day for QLocale")
    told = QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), words)
    return told[:1].upper() + told[1:]


def called_words(called: int, total: int) -> str:
    """How far the queue is."""
    return _Counts().called(called, total)


def waited_words(ticket: Ticket, now: datetime) -> str:
    """How long somebody has waited, or when he or she was called."""
    if ticket.called:
        words = QCoreApplication.translate("Today", "called {time}")
        return words.format(time=time_words(ticket.called))
    minutes = minutes_since(ticket.came, now)
    if minutes < _HOUR:
        return _Counts().minutes(minutes)
    words = QCoreApplication.translate("Today", "{hours} h {minutes} min")
    return words.format(hours=minutes // _HOUR, minutes=f"{minutes % _HOUR:02d}")


def name_words(ticket: Ticket) -> str:
    """The name as told, or that none was."""
    return " ".join(ticket.told.name.split()) or QCoreApplication.translate("Today", "Name not told yet")


def about_words(ticket: Ticket) -> str:
    """About whom somebody came, and what is wished for."""
    told = ticket.told
    return " · ".join(words for words in (told.about.strip(), told.wishes.strip()) if words)


def room_words(row: Row, *, is_open: bool) -> str:
    """Where an interview that was begun is now, in the words above its name."""
    translate = QCoreApplication.translate
    if row.own:
        if is_open:
            return translate("Today", "In the room with you, open now")
        in_room = translate("Today", "In the room with you")
        return in_room if row.ticket.state == "room" else translate("Today", "Paused, with you")
    who = isolate(row.member or "…")
    if row.ticket.state == "room":
        return translate("Today", "In the room with {member}").format(member=who)
    return translate("Today", "Paused, with {member}").format(member=who)


def room_below(ticket: Ticket, now: datetime) -> str:
    """Since when, and about whom."""
    if ticket.state == "paused":
        since = _Counts().paused(minutes_since(ticket.turned, now))
    else:
        words = QCoreApplication.translate("Today", "since {time}")
        since = words.format(time=time_words(ticket.turned))
    return " · ".join(words for words in (since, about_words(ticket)) if words)


def over_words(ticket: Ticket) -> str:
    """How a ticket ended, and when."""
    translate = QCoreApplication.translate
    words = translate("Today", "done {time}") if ticket.state == "done" else translate("Today", "left {time}")
    return words.format(time=time_words(ticket.turned))


def state_words(ticket: Ticket) -> str:
    """The state of a ticket of another day."""
    translate = QCoreApplication.translate
    return {
        "waiting": translate("Today", "was waiting"),
        "room": translate("Today", "was in the room"),
        "paused": translate("Today", "was paused"),
        "done": translate("Today", "done"),
        "left": translate("Today", "went away"),
    }.get(ticket.state, "")


def known_mark(ticket: Ticket, found: Sequence[Recognised] | None) -> Mark | str:
    """Whether somebody is known: a badge, or plain words; "" while nobody has looked, or nothing is told."""
    translate = QCoreApplication.translate
    if found is None:
        return ""
    if found and found[0].kind == "ticket":
        words = translate("Today", "Like ticket {number}").format(number=found[0].number)
        return Mark(words, "attention", "ticket")
    best = found[0].by if found else ""
    marks = {
        "decided": Mark(translate("Today", "Comes back"), "neutral", "undo"),
        "number": Mark(translate("Today", "Same number"), "attention", "identification-card"),
        "phone": Mark(translate("Today", "Same telephone"), "attention", "phone"),
        "name": Mark(translate("Today", "Perhaps seen before"), "attention"),
    }
    if best:
        return marks[best]
    told = ticket.told
    nothing = not (told.name.strip() or told.phone.strip() or told.id_number.strip())
    return "" if nothing else translate("Today", "New")
