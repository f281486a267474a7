"""Other sources inside the place of people: their list, one that is written, and who saw one.

The one that is open stays open while people are looked at, and comes back with the list. Another one is
opened only after it is on the disk.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.errors import AppError
from kuager.flows import custody, sources
from kuager.flows.sources import Editing
from kuager.flows.unlock import Session
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.records.record_page import RecordPage
from kuager.gui.sources.source_editor import SourceEditor
from kuager.gui.sources.source_list import SourceList
from kuager.gui.telling import tell
from kuager.gui.widgets.layout import column
from kuager.model.ids import RecordId

Way = Callable[[Session], tuple[Editing, bool]]
"""How a source is read on the thread of drafts, and whether it is a draft."""


class SourcesPage(QWidget):
    """`left` wants the people again; `secured` is the answer to `secure`."""

    left = Signal()
    secured = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("sources_page")
        self._desk = desk
        self._editor: SourceEditor | None = None
        self._record: RecordPage | None = None
        self._next: Way | None = None
        self._securing = self._from_person = self._correcting = False
        self.list = SourceList(desk)
        self.list.begun.connect(self._begin)
        self.list.opened.connect(self._open_from_list)
        self.list.record_wanted.connect(self._open_record)
        self.list.left.connect(self.left)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.setLayout(column(self._stack, gap=0))
        self.setFocusProxy(self._stack)

    @property
    def editor(self) -> SourceEditor | None:
        """The source that is open."""
        return self._editor

    def show_list(self) -> None:
        """What is open comes first; else the list, read anew."""
        self._from_person = False
        self.list.read()
        if self._editor is not None:
            self._show_editor()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def search_for(self, words: str) -> None:
        """Search the list."""
        self.show_list()
        self.list.search_for(words)

    # Opening and closing ------------------------------------------------------------------------------

    def begin_about(self, person: RecordId) -> None:
        """A new source that tells of somebody known; the way back leads to the person."""
        self._from_person = True
        self._open(lambda session: (sources.begin(session, person), False))

    def open_source(self, record: RecordId, *, correcting: bool = False) -> None:
        """Open a draft if one waits, else what is recorded; the way back leads to where one came from.

        `correcting` begins with the reason.
        """
        self._from_person, self._correcting = True, correcting
        self._open_known(record)

    @Slot()
    def _begin(self) -> None:
        self._open(lambda session: (sources.begin(session), False))

    @Slot(object)
    def _open_from_list(self, record: RecordId) -> None:
        self._from_person = False
        self._open_known(record)

    @Slot(object)
    def _correct(self, record: RecordId) -> None:
        self._correcting = True
        self._open_from_list(record)

    def _open_known(self, record: RecordId) -> None:
        if self._editor is not None and self._editor.keeper.document.id == record:
            self._show_editor()
        else:
            self._open(lambda session: _known(session, record))

    def _open(self, way: Way) -> None:
        if self._editor is not None:
            self._next = way
            self._editor.leave()
            return
        session = self._desk.session
        self._desk.draft(lambda _: way(session), self._was_opened, self._say)

    @Slot(object)
    def _was_opened(self, found: tuple[Editing, bool]) -> None:
        if self._editor is not None:
            return
        editing, draft = found
        self._close_record()
        self.list.says.clear()
        if editing.seen and not draft:
            session, record = self._desk.session, editing.document.id
            self._desk.write(
                lambda _: custody.viewed(session, record, "source", "text"), self._was_noted, self._say
            )
        editor = SourceEditor(self._desk, editing, draft=draft)
        editor.left.connect(self._close_editor)
        keeper = editor.keeper
        keeper.autosave.has_draft = draft
        keeper.autosave.settled.connect(self._look_if_safe)
        keeper.recorded.connect(self._look_if_safe)
        keeper.autosave.failed.connect(self._is_not_safe)
        keeper.not_recorded.connect(self._is_not_safe)
        self._editor = editor
        self._stack.addWidget(editor)
        self._show_editor()

    def _show_editor(self) -> None:
        if self._editor is not None:
            self._stack.setCurrentWidget(self._editor)
            if self._correcting:
                self._editor.go_to_why()
            else:
                self._editor.begin()
        self._correcting = False

    @Slot()
    def _close_editor(self) -> None:
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        self._stack.setCurrentWidget(self.list)
        self._stack.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self.list.read()
        self.list.choose(editor.keeper.document.id)
        if self._securing:
            self._securing = False
            self.secured.emit(True)  # it went because it was safe
        if self._next is not None:
            way, self._next = self._next, None
            self._open(way)
        elif self._from_person:
            self.left.emit()

    @Slot(object)
    def _was_noted(self, _: object) -> None:
        """That it was looked at is in the log."""

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.list.says, error)

    # One source from outside --------------------------------------------------------------------------

    @Slot(object)
    def _open_record(self, record: RecordId | None) -> None:
        if record is None or self._editor is not None:
            return
        self._close_record()
        page = RecordPage(self._desk, record, "source", name="source_record")
        page.left.connect(self._close_record)
        page.correction_wanted.connect(self._correct)
        self._record = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close_record(self) -> None:
        page, self._record = self._record, None
        if page is not None:
            self._stack.setCurrentWidget(self.list)
            self._stack.removeWidget(page)
            page.deleteLater()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # For the lock -------------------------------------------------------------------------------------

    def secure(self) -> None:
        """Bring the open source onto the disk; `secured` follows, perhaps at once."""
        if self._editor is None or self._editor.keeper.is_safe():
            self.secured.emit(True)
        else:
            self._securing = True
            self._editor.keeper.autosave.flush()

    @Slot()
    def _look_if_safe(self) -> None:
        if self._securing and self._editor is not None:
            if self._editor.keeper.is_safe():
                self._securing = False
                self.secured.emit(True)
            else:
                self._editor.keeper.autosave.flush()

    @Slot()
    def _is_not_safe(self) -> None:
        if self._securing:
            self._securing = False
            self.secured.emit(False)

    def unkept(self) -> Autosave | None:
        """Who keeps the open source, while something typed there is not on the disk."""
        if self._editor is None or self._editor.keeper.is_safe():
            return None
        return self._editor.keeper.autosave


def _known(session: Session, record: RecordId) -> tuple[Editing, bool]:
    """The draft of a source, else the record itself; run on the thread of drafts."""
    try:
        return sources.open_draft(session, record), True
    except AppError as error:
        if error.code != "vault.no_record":
            raise
    return sources.open_recorded(session, record), False
