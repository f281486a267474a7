"""What the pages about people call things: facts, names, dates, sources.

A name or another thing that was told is wrapped in isolates (U+2068 … U+2069, UAX #9) wherever it stands
inside a sentence or a list, so that its direction never turns the words around it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kuager.flows.people import AccountColumn
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """The parts that say something, each isolated, in one line."""
    return between.join(isolate(part) for part in parts if part)


def name_or_unknown(name: str) -> str:
    """A name, or that there is none yet."""
    return name or QCoreApplication.translate("People", "Name not known")


def fact_label(code: str) -> str:
    """The head of a row on a person's page; an unknown code shows as itself."""
    translate = QCoreApplication.translate
    return {
        "names": translate("Facts", "Names"),
        "sex": translate("Facts", "Sex"),
        "birth": translate("Facts", "Born"),
        "id_numbers": translate("Facts", "Numbers"),
        "origin": translate("Facts", "From"),
        "last_address": translate("Facts", "Last address"),
        "profession": translate("Facts", "Work"),
        "taken": translate("Facts", "Taken"),
        "taken_place": translate("Facts", "Place"),
        "official_reason": translate("Facts", "Reason given"),
        "suspected_reason": translate("Facts", "Reason, they think"),
        "sentence": translate("Facts", "Sentence"),
        "status": translate("Facts", "What became"),
        "health": translate("Facts", "Health"),
        "not_known": translate("Facts", "Not known"),
    }.get(code, code)


def speaker(column: AccountColumn) -> str:
    """Who speaks in a column of a person's page."""
    return column.speaker or QCoreApplication.translate("People", "Somebody not named")


def told_of(desk: Desk, column: AccountColumn) -> str:
    """What the person is to the one who speaks, or how the other source is connected; perhaps nothing."""
    if not column.relation:
        return ""
    if column.source_kind != "testimony":
        return desk.label("source_connection", column.relation)
    relation = desk.label("relation", column.relation)
    return QCoreApplication.translate("People", "tells of: {relation}").format(relation=relation)


def interview_words(ticket: str) -> str:
    """An interview by its ticket, if it has one."""
    if not ticket:
        return QCoreApplication.translate("People", "Interview")
    return QCoreApplication.translate("People", "Interview {ticket}").format(ticket=isolate(ticket))


def where_told(desk: Desk, column: AccountColumn) -> tuple[str, ...]:
    """The date as written there, and which interview or which other source it is; what is known of these."""
    if column.source_kind != "testimony":
        words = desk.label("source_kind", column.source_kind)
    else:
        words = interview_words(column.ticket)
    return tuple(each for each in (column.date, words) if each)
