"""All interviews of this vault: found by ticket, name in any script, number or word; the latest first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import interview as interviews
from kuager.flows.interview import DraftRow
from kuager.flows.search import Hit, InterviewRow, Query
from kuager.gui.desk import Desk
from kuager.gui.interview.drafts_panel import DraftsPanel
from kuager.gui.kept import KeptLevels
from kuager.gui.search.words import second_line
from kuager.gui.searched_list import SearchedList
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import Mark, standard
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.model.ids import RecordId

_CONSENT = {"yes": "agreed", "ask_again": "ask", "no": "refused", "withdrawn": "withdrawn"}
_ROWS, _DRAFTS = "rows", "drafts"
_SAFETY = {"open": "open", "careful": "careful", "at_risk": "risk"}


class InterviewList(QWidget):
    """`begun` wants a new interview, `opened` a recorded one, `draft_opened` a draft; each by its id."""

    begun = Signal()
    opened = Signal(object)
    draft_opened = Signal(object)
    conflicts_wanted = Signal()
    record_wanted = Signal(object)
    correction_wanted = Signal(object)
    shown = Signal()
    """The rows that were asked for stand in the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("interview_list")
        self._desk = desk
        self._wanted: RecordId | None = None
        self._unread: set[str] = set()
        new = Button(self.tr("New interview"), Kind.PRIMARY, icon="plus", name="interviews_new")
        new.clicked.connect(self.begun)
        self._conflicts = Button(standard("conflict").words, icon="git-merge", name="interviews_conflicts")
        self._conflicts.clicked.connect(self.conflicts_wanted)
        self._conflicts.hide()
        self._seen = Button(self.tr("History"), icon="clock-counter-clockwise", name="interviews_seen")
        self._seen.clicked.connect(self._ask_record)
        self._kept = KeptLevels(desk, "interview", self)
        self._list = ListView(_model(self._kept), self.tr("Interviews"), name="interviews_list")
        self._kept.came.connect(self._list.viewport().update)
        self._searched = SearchedList(
            desk,
            "interview",
            self._list,
            self.tr("Ticket, name, number or word"),
            empty=self._empty(),
            not_found=self._not_found(),
            name="interviews",
        )
        self._find = self._searched.box
        self._searched.found.connect(self._show_rows)
        self._searched.failed.connect(self._failed)
        items = [self._conflicts, self._seen, self._find, new]
        self._header = PageHeader(self.tr("Interviews"), items=items, name="interviews_header")
        self._drafts = DraftsPanel()
        self._notice = NoticePlace(name="interviews_notice")
        hints = KeyHints(
            [
                ("Enter", self.tr("open")),
                ("Ctrl+N", self.tr("new interview")),
                ("F2", self.tr("correct")),
                ("Ctrl+H", self.tr("history")),
                ("Ctrl+K", self.tr("find")),
                ("Ctrl+L", self.tr("lock")),
                ("F1", self.tr("all keys")),
            ]
        )
        parts = (self._header, self._notice, self._drafts)
        self.setLayout(column(*parts, (self._searched, 1), hints, gap=0))
        self.setFocusProxy(self._list)
        self._list.opened.connect(self.opened)
        self._drafts.opened.connect(self.draft_opened)
        self._drafts.discarded.connect(self._discard)
        desk.recorded.connect(self.read_again)
        add_key(self, self.tr("New interview"), "Ctrl+N", self._begin)
        add_key(self, self.tr("Correct with a reason"), "F2", self._correct)
        add_key(self, self.tr("History"), "Ctrl+H", self._ask_record)

    @Slot()
    def read_again(self) -> None:
        """Read the list and the drafts anew."""
        self._kept.read()
        self._searched.read()
        self.read_drafts()

    @Slot()
    def read_drafts(self) -> None:
        """Read which drafts wait."""
        session = self._desk.session
        self._desk.draft(lambda _: interviews.drafts(session), self._show_drafts, self._failed)

    def choose(self, record: RecordId) -> None:
        """Put the mark and the keyboard on a draft or a row, as soon as what is being read has come."""
        self._wanted, self._unread = record, {_ROWS, _DRAFTS}
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _was_read(self, part: str) -> None:
        self._unread.discard(part)
        if self._wanted is None or self._unread:
            return
        wanted, self._wanted = self._wanted, None
        self._list.choose(wanted)
        if self.isVisible() and not self._drafts.choose(wanted):  # else another interview is open by now
            here = self._list if self._list.isVisible() else self._find
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def search_for(self, words: str) -> None:
        """Search for words as if they had been typed."""
        self._searched.ask(Query(words=words))

    def tell(self, error: Exception) -> None:
        """Say a failure above the list."""
        tell(self._notice, error)

    def say_done(self, happened: str, advice: str) -> None:
        """Say above the list what was done just before one came here."""
        self._notice.say("good", happened, advice)

    def clear_notice(self) -> None:
        """Say nothing any more."""
        self._notice.clear()

    @Slot(object)
    def _show_rows(self, hits: list[Hit]) -> None:
        self._searched.show_rows(hits)
        self._conflicts.setVisible(any(hit.row.conflicts for hit in hits))
        self._seen.setVisible(bool(hits))
        self._header.set_below(self.tr("%n interview(s)", None, len(hits)) if hits else "")
        self._was_read(_ROWS)
        self.shown.emit()

    @Slot(object)
    def _show_drafts(self, drafts: list[DraftRow]) -> None:
        self._drafts.show_drafts(drafts, self._desk.now())
        self._was_read(_DRAFTS)

    @Slot(object)
    def _discard(self, draft: RecordId) -> None:
        session = self._desk.session
        self._desk.draft(
            lambda _: interviews.discard_draft(session, draft), self._was_discarded, self._failed
        )

    @Slot(object)
    def _was_discarded(self, _: object) -> None:
        self.read_drafts()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.tell(error)

    def _empty(self) -> EmptyState:
        empty = EmptyState(
            self.tr("No interview yet"),
            self.tr(
                "It begins with the ticket and the consent. Everything typed is kept as a draft at once."
            ),
            self.tr("New interview"),
            name="interviews_empty",
        )
        empty.begun.connect(self.begun)
        return empty

    def _not_found(self) -> EmptyState:
        return EmptyState(
            self.tr("No interview was found"),
            self.tr(
                "Tickets, every spelling, numbers, places and told words were looked at, and names that "
                "sound alike. Try a ticket, one part of the name, or fewer filters."
            ),
            self.tr("Show all interviews"),
            icon="chat-circle-text",
            name="interviews_not_found",
        )

    @Slot()
    def _ask_record(self) -> None:
        self.record_wanted.emit(self._list.chosen_key())

    @Slot()
    def _correct(self) -> None:
        if self._list.chosen_key() is not None:
            self.correction_wanted.emit(self._list.chosen_key())

    @Slot()
    def _begin(self) -> None:
        self.begun.emit()


def _marks(interview: InterviewRow) -> tuple[Mark, ...]:
    """What one must know before opening it; the weightiest first."""
    not_asked = Mark(QCoreApplication.translate("InterviewList", "Not asked"), "neutral", "question")
    conflict = (standard("conflict"),) if interview.conflicts else ()
    safety = _SAFETY.get(interview.safety, "careful")
    consent = "withdrawn" if interview.frozen else _CONSENT.get(interview.consent)
    agreed = standard(consent) if consent else not_asked
    if interview.hidden:
        conflict = (standard("hidden"), *conflict)
    marks = (*conflict, agreed, standard(safety))
    return (standard("risk"), *conflict, agreed) if safety == "risk" else marks


def row_of(hit: Hit) -> InterviewRow:
    """The line of an interview that was found."""
    assert isinstance(hit.row, InterviewRow)  # noqa: S101 - only interviews are asked for
    return hit.row


def who_cell(hit: Hit) -> Cell:
    """Who speaks, and about whom."""
    interview = row_of(hit)
    words = QCoreApplication.translate("InterviewList", "about {persons}")
    is_said = not interview.persons or any(why.text in interview.persons for why in hit.why)
    about = "" if is_said else words.format(persons=interview.persons)
    return Cell(interview.testifier or "…", second_line(hit, interview.testifier, about))


def state_cell(hit: Hit) -> Cell:
    """What one must know before opening it."""
    return Cell(badges=_marks(row_of(hit)))


def _model(kept: KeptLevels) -> ListModel[Hit]:
    translate = QCoreApplication.translate

    def state(hit: Hit) -> Cell:
        cell = state_cell(hit)
        return replace(cell, badges=(*cell.badges, *kept.marks(hit.row.id)))

    def ticket(hit: Hit) -> Cell:
        return Cell(row_of(hit).ticket or "…")

    def when(hit: Hit) -> Cell:
        interview = row_of(hit)
        return Cell(interview.date, below=interview.interviewer)

    def number(hit: Hit) -> tuple[int, str]:
        digits = row_of(hit).ticket.strip()
        return (int(digits), "") if digits.isdigit() and digits.isascii() else (1 << 60, digits.casefold())

    columns = [
        Column(translate("InterviewList", "Ticket"), ticket, sort_key=number, width=84),
        Column(translate("InterviewList", "Who speaks"), who_cell),
        Column(translate("InterviewList", "Date"), when, width=150, leaves=1),
        Column(translate("InterviewList", "Consent and safety"), state, width=372),
    ]
    return ListModel(columns, key=lambda hit: hit.row.id)
