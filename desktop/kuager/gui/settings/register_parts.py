"""Settings of the register of letters: what numbers begin with, and the days that the government moved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from kuager.flows import deadlines, register
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.settings.office_words import OfficeWords, Wording


def number_part(desk: Desk, *, name: str = "register_number") -> OfficeWords:
    """What the numbers of this office begin with."""
    translate = QCoreApplication.translate
    wording = Wording(
        title=translate("RegisterParts", "Numbers of letters"),
        about=translate(
            "RegisterParts",
            "Each letter gets the next number of the year when it is signed, such as 12/2026. Two offices of "
            "one team begin theirs with a sign of their own, such as ALM for ALM-12/2026. Numbers that were "
            "given stay.",
        ),
        lines=translate("RegisterParts", "Sign of this office"),
        kept=translate("RegisterParts", "The next letter's number begins with it."),
        emptied=translate("RegisterParts", "Numbers have no sign from now on."),
    )
    return OfficeWords(desk, wording, register.sign, register.keep_sign, name=name)


def days_off_part(desk: Desk, *, name: str = "days_off") -> OfficeWords:
    """Days on which offices are closed besides."""
    translate = QCoreApplication.translate
    wording = Wording(
        title=translate("RegisterParts", "Days on which offices are closed"),
        about=translate(
            "RegisterParts",
            "Answers are due in working days. The feasts of Kazakhstan are known; what the government moves "
            "at short notice is written here: a line for each day, the day first, then what for.",
        ),
        lines=translate("RegisterParts", "Closed besides, such as 11.05.2026 by decree"),
        kept=translate("RegisterParts", "Last days are counted with it from now on."),
        emptied=translate("RegisterParts", "The calendar of Kazakhstan holds as it is."),
    )
    keep = partial(_keep, "days_off")
    return OfficeWords(desk, wording, partial(_lines, "days_off"), keep, name=name)


def days_worked_part(desk: Desk, *, name: str = "days_worked") -> OfficeWords:
    """Days on which offices work although they would be closed."""
    translate = QCoreApplication.translate
    wording = Wording(
        title=translate("RegisterParts", "Days on which offices work"),
        about=translate("RegisterParts", "Weekends and feasts that are worked for others, a line for each."),
        lines=translate("RegisterParts", "Worked besides, such as 16.05.2026"),
        kept=translate("RegisterParts", "Last days are counted with it from now on."),
        emptied=translate("RegisterParts", "The calendar of Kazakhstan holds as it is."),
    )
    keep = partial(_keep, "days_worked")
    return OfficeWords(desk, wording, partial(_lines, "days_worked"), keep, name=name)


def _lines(calendar: deadlines.Calendar, session: Session) -> str:
    return deadlines.own_lines(session, calendar)


def _keep(calendar: deadlines.Calendar, session: Session, words: str) -> None:
    deadlines.keep_own_days(session, calendar, words)
