"""How the register tells of letters: how each stands, how near its day is, what an office did wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kuager.flows.deadlines import Breach, Standing
from kuager.gui.figures import date_words
from kuager.gui.i18n import isolate
from kuager.gui.widgets.badges import Mark

_ANY_STATE: Final = "all"
_GROUPS: Final = {
    "pressing": ("overdue", "due_soon"),
    "overdue": ("overdue",),
    "waiting": ("waiting", "due_soon", "overdue", "open", "no_receipt"),
    "no_receipt": ("no_receipt",),
    "not_sent": ("not_sent",),
    "answered": ("answered",),
}
"""What the register can be narrowed to, and the states that are in it."""


class _Counts(QObject):
    """Words that change with a number."""

    def left(self, days: int) -> str:
        return self.tr("in %n working day(s)", "", days)

    def late(self, days: int) -> str:
        return self.tr("%n working day(s) late", "", days)


def standing_mark(standing: Standing) -> Mark:
    """The badge of how a letter stands."""
    translate = QCoreApplication.translate
    return {
        "not_sent": Mark(translate("Standing", "Not sent yet"), "neutral", "pen-nib"),
        "no_receipt": Mark(translate("Standing", "No receipt yet"), "attention", "receipt"),
        "open": Mark(translate("Standing", "Sent"), "neutral", "paper-plane-tilt"),
        "waiting": Mark(translate("Standing", "Waiting for the answer"), "neutral", "hourglass"),
        "due_soon": Mark(translate("Standing", "Due soon"), "attention", "clock"),
        "overdue": Mark(translate("Standing", "Overdue"), "attention", "warning"),
        "answered": Mark(translate("Standing", "Answered"), "good", "chat-circle-text"),
        "no_response": Mark(translate("Standing", "No answer came"), "neutral", "prohibit"),
    }[standing.state]


def nearness_words(standing: Standing) -> str:
    """How near the day of the answer is, or how long ago it was; "" where nobody waits."""
    if standing.state == "overdue":
        # The day after is late already, also where it is a day off.
        return _Counts().late(max(1, -standing.left))
    if standing.state == "due_soon" and standing.left <= 0:
        return QCoreApplication.translate("Standing", "today")
    if standing.state in ("waiting", "due_soon"):
        return _Counts().left(standing.left)
    return ""


def due_words(standing: Standing) -> str:
    """The day of the answer and how near it is, as a sentence; "" where no day is known."""
    if not standing.due:
        return ""
    translate = QCoreApplication.translate
    words = translate("Standing", "The answer is due on {day}").format(day=isolate(date_words(standing.due)))
    if standing.state in ("overdue", "answered", "no_response"):
        words = translate("Standing", "The answer was due on {day}").format(
            day=isolate(date_words(standing.due))
        )
    near = nearness_words(standing)
    return f"{words}, {near}." if near else f"{words}."


def breach_words(breach: Breach) -> str:
    """What an office did against the terms of the law."""
    translate = QCoreApplication.translate
    words = {
        "no_answer": translate("Standing", "The law's term for an answer ended on {day}."),
        "late_answer": translate("Standing", "The answer came late: its last day was {day}."),
        "late_notice": translate(
            "Standing",
            "The family was told too late of a longer term, or of another office: the last day was {day}.",
        ),
        "too_long": translate("Standing", "The term was made longer than the law allows: {day} at most."),
    }.get(breach.code, breach.code)
    return words.format(day=isolate(date_words(breach.day)))


def filter_choices() -> list[tuple[str, str]]:
    """What the register can be narrowed to: (code, words)."""
    translate = QCoreApplication.translate
    return [
        (_ANY_STATE, translate("Standing", "All letters")),
        ("pressing", translate("Standing", "Overdue or due soon")),
        ("overdue", translate("Standing", "Overdue")),
        ("waiting", translate("Standing", "Waiting for an answer")),
        ("no_receipt", translate("Standing", "Without a receipt")),
        ("not_sent", translate("Standing", "Not sent yet")),
        ("answered", translate("Standing", "Answered")),
    ]


def is_in(group: str, standing: Standing) -> bool:
    """Whether a letter belongs to what the register is narrowed to."""
    return group == _ANY_STATE or standing.state in _GROUPS.get(group, ())


def is_everything(group: str) -> bool:
    """Whether nothing is left out."""
    return group in ("", _ANY_STATE)
