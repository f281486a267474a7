"""What a hit looks like on the page that looks everywhere: who and why, then what it is, then its state.

The columns are equally wide for every kind, so that the groups stand under each other as one table.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from kuager.flows.search import Hit, Kind
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.interview import interview_list
from kuager.gui.letters import register
from kuager.gui.people import people_list
from kuager.gui.people.words import joined
from kuager.gui.sources import words as source_words
from kuager.gui.widgets.list_model import Cell, Column

_WHAT: Final = 220
_STATE: Final = 330


def columns(desk: Desk, kind: Kind) -> list[Column[Hit]]:
    """The columns for hits of one kind."""
    who, what, state = _CELLS[kind]
    return [
        Column("", who),
        Column("", partial(what, desk), width=_WHAT, leaves=2),
        Column("", state, width=_STATE, leaves=1),
    ]


def _person(desk: Desk, hit: Hit) -> Cell:
    person = people_list.row_of(hit)
    born = joined((person.birth, person.origin_place))
    became = joined((desk.label("person_status", person.status), person.status_date))
    return Cell(born, became) if born else Cell(became)


def _interview(_: Desk, hit: Hit) -> Cell:
    interview = interview_list.row_of(hit)
    if not interview.ticket:
        return Cell(interview.date)
    ticket = QCoreApplication.translate("Search", "Ticket {ticket}").format(ticket=isolate(interview.ticket))
    return Cell(ticket, interview.date)


def _source(desk: Desk, hit: Hit) -> Cell:
    source = source_words.row_of(hit)
    return Cell(desk.label("source_kind", source.kind), joined((source.date, source.author)))


def _letter(desk: Desk, hit: Hit) -> Cell:
    letter = register.row_of(hit)
    return Cell(desk.label("letter_addressee", letter.addressee), register.date_words(letter))


_Cells = tuple[Callable[[Hit], Cell], Callable[[Desk, Hit], Cell], Callable[[Hit], Cell]]
_CELLS: Final[dict[Kind, _Cells]] = {
    "person": (people_list.name_cell, _person, people_list.badges_cell),
    "interview": (interview_list.who_cell, _interview, interview_list.state_cell),
    "source": (source_words.what_cell, _source, source_words.state_cell),
    "letter": (register.about_cell, _letter, register.state_cell),
}
