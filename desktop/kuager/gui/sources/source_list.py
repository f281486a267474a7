"""All other sources of this vault, and the drafts of sources that wait; the latest first."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from kuager.flows import sources
from kuager.flows.search import Hit, Query
from kuager.flows.sources import DraftRow
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.interview.drafts_panel import DraftsPanel
from kuager.gui.kept import KeptLevels
from kuager.gui.searched_list import SearchedList
from kuager.gui.sources.words import row_of, state_cell, what_cell, who_cell
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.model.ids import RecordId


class SourceList(SubPage):
    """`begun` wants a new source, `opened` a recorded one or a draft, `record_wanted` who saw one."""

    begun = Signal()
    opened = Signal(object)
    record_wanted = Signal(object)
    unfinished = Signal(int)
    """How many drafts wait."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("sources_list_page")
        self._desk = desk
        new = Button(self.tr("New source"), Kind.PRIMARY, icon="plus", name="sources_new")
        new.clicked.connect(self.begun)
        self._seen = Button(self.tr("History"), icon="clock-counter-clockwise", name="sources_seen")
        self._seen.clicked.connect(self._ask_record)
        back = Button(self.tr("People"), icon="back", name="sources_back")
        back.clicked.connect(self.left)
        title = self.tr("Other sources")
        self._kept = KeptLevels(desk, "source", self)
        self.list = ListView(_model(desk, self._kept), title, name="sources_list")
        self._kept.came.connect(self.list.viewport().update)
        self.list.opened.connect(self.opened)
        empty = EmptyState(
            self.tr("No other source yet"),
            self.tr(
                "Statements of officials, reports, papers, messages, satellite pictures: what they say of a "
                "person stands beside what the family tells, and overwrites nothing."
            ),
            self.tr("New source"),
            name="sources_empty",
        )
        empty.begun.connect(self.begun)
        nothing = EmptyState(
            self.tr("No source was found"),
            self.tr(
                "Titles, who said it, where it was published, those whom it tells of, and its words were "
                "looked at. Try one word, or fewer filters."
            ),
            self.tr("Show all sources"),
            icon="article",
            name="sources_not_found",
        )
        self._searched = SearchedList(
            desk,
            "source",
            self.list,
            self.tr("Title, author, name or word"),
            empty=empty,
            not_found=nothing,
            name="sources",
        )
        self._searched.found.connect(self._show_rows)
        self._searched.failed.connect(self._say)
        items = [self._seen, back, new]
        self._head = PageHeader(title, items=items, name="sources_header")
        self._drafts = DraftsPanel(
            self.tr("Source without a title"),
            self.tr("{draft}. It is gone for good; only what was saved as a source before stays."),
            name="source_drafts",
        )
        self._drafts.opened.connect(self.opened)
        self._drafts.discarded.connect(self._discard)
        self.says = NoticePlace(name="sources_says")
        hints = KeyHints(
            [
                ("Enter", self.tr("open")),
                ("Ctrl+N", self.tr("new source")),
                ("Ctrl+K", self.tr("find")),
                ("Esc", self.tr("back to the people")),
            ],
            name="sources_hints",
        )
        side = theme.space("page")
        # Not in the head: beside its three buttons there is no room for it in a narrow window.
        find = row((self._searched.box, 100), None, margins=(side, theme.space("m"), side, 0))
        parts = (self._head, self.says, self._drafts, find)
        self.setLayout(column(*parts, (self._searched, 1), hints, gap=0))
        self.setFocusProxy(self.list)
        add_key(self, self.tr("New source"), "Ctrl+N", self._begin)
        desk.recorded.connect(self.read)
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the list and the drafts anew."""
        self._kept.read()
        self._searched.read()
        session = self._desk.session
        self._desk.draft(lambda _: sources.drafts(session), self._show_drafts, self._say)

    def search_for(self, words: str) -> None:
        """Search for words as if they had been typed."""
        self._searched.ask(Query(words=words))

    def choose(self, record: RecordId) -> None:
        """Put the mark on a row."""
        self.list.choose(record)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_rows(self, hits: list[Hit]) -> None:
        self._searched.show_rows(hits)
        self._seen.setVisible(bool(hits))
        self._head.set_below(self.tr("%n source(s)", "", len(hits)) if hits else "")

    @Slot(object)
    def _show_drafts(self, drafts: list[DraftRow]) -> None:
        self._drafts.show_drafts(drafts, self._desk.now())
        self.unfinished.emit(len(drafts))

    @Slot(object)
    def _discard(self, draft: RecordId) -> None:
        session = self._desk.session
        self._desk.draft(lambda _: sources.discard_draft(session, draft), self._was_discarded, self._say)

    @Slot(object)
    def _was_discarded(self, _: object) -> None:
        self._desk.recorded.emit()

    @Slot()
    def _ask_record(self) -> None:
        self.record_wanted.emit(self.list.chosen_key())

    @Slot()
    def _begin(self) -> None:
        self.begun.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)


def _model(desk: Desk, kept: KeptLevels) -> ListModel[Hit]:
    translate = QCoreApplication.translate

    def state(hit: Hit) -> Cell:
        cell = state_cell(hit)
        return replace(cell, badges=(*cell.badges, *kept.marks(hit.row.id)))

    def when(hit: Hit) -> Cell:
        return Cell(row_of(hit).date)

    columns = [
        Column(translate("SourceList", "Source"), what_cell),
        Column(
            translate("SourceList", "Kind, and who said it"), partial(who_cell, desk), width=280, leaves=2
        ),
        Column(translate("SourceList", "When"), when, width=170, leaves=1),
        Column("", state, width=300),
    ]
    return ListModel(columns, key=lambda hit: hit.row.id)
