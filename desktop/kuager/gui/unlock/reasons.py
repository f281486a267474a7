"""Why a vault was locked, and how the lock screen says it."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication


class Reason(Enum):
    """What led to a lock; the panic key leaves nobody to tell."""

    ASKED = auto()
    IDLE = auto()
    SCREEN = auto()
    SLEEP = auto()
    LID = auto()


def locked_words(reason: Reason, at: datetime) -> str:
    """When and why it was locked; `at` is a local time."""
    translate = QCoreApplication.translate
    words = {
        Reason.ASKED: translate("Locking", "Locked at {time}."),
        Reason.IDLE: translate("Locking", "Locked at {time}, when nobody had touched it for a while."),
        Reason.SCREEN: translate("Locking", "Locked at {time}, when the screen was locked."),
        Reason.SLEEP: translate("Locking", "Locked at {time}, when the computer went to sleep."),
        Reason.LID: translate("Locking", "Locked at {time}, when the lid was closed."),
    }
    return words[reason].format(time=f"{at:%H:%M}")


def kept_words(ticket: str) -> str:
    """That the interview which was open waits as a draft; a ticket is a number in a queue, no name."""
    translate = QCoreApplication.translate
    if ticket:
        return translate("Locking", "The interview with ticket {ticket} is kept.").format(ticket=ticket)
    return translate("Locking", "The interview that was open is kept.")
