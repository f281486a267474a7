"""What other sources are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kuager.flows.search import Hit, SourceRow
from kuager.gui.desk import Desk
from kuager.gui.people.words import joined
from kuager.gui.search.words import second_line
from kuager.gui.widgets.badges import standard
from kuager.gui.widgets.list_model import Cell


def row_of(hit: Hit) -> SourceRow:
    """The line of a source that was found."""
    assert isinstance(hit.row, SourceRow)  # noqa: S101 - only sources are asked for
    return hit.row


def called(source: SourceRow) -> str:
    """By what one knows a source: its title, else who said it, else where."""
    nameless = QCoreApplication.translate("Sources", "Source without a title")
    return source.title or source.author or source.published or nameless


def what_cell(hit: Hit) -> Cell:
    """What it is called, and of whom it tells."""
    source = row_of(hit)
    shown = called(source)
    is_said = not source.persons or any(why.text in source.persons for why in hit.why)
    about = QCoreApplication.translate("Sources", "about {persons}").format(persons=source.persons)
    return Cell(shown, second_line(hit, source.title or source.author, "" if is_said else about))


def who_cell(desk: Desk, hit: Hit) -> Cell:
    """What kind of source it is, and who said it and where, as far as its name does not say so."""
    source = row_of(hit)
    shown = called(source)
    told = [each for each in (source.author, source.published) if each != shown]
    return Cell(desk.label("source_kind", source.kind), joined(told))


def state_cell(hit: Hit) -> Cell:
    """What one must know before opening it; the weightiest first."""
    source = row_of(hit)
    level = {"open": "open", "careful": "careful"}.get(source.safety, "risk")
    holds = ((source.hidden, "hidden"), (source.conflicts > 0, "conflict"), (True, level))
    return Cell(badges=tuple(standard(code) for is_so, code in holds if is_so))
