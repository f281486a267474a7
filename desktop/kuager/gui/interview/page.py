"""The place of interviews: the list, and the room that opens over it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.errors import AppError
from kuager.flows import custody, frame, sitting
from kuager.flows import interview as interviews
from kuager.flows.frame import Framed
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.interview.editor import InterviewEditor
from kuager.gui.interview.fields import WHY, where_is
from kuager.gui.interview.interview_list import InterviewList
from kuager.gui.records.next_relative import came_words
from kuager.gui.records.record_page import RecordPage
from kuager.gui.telling import tell
from kuager.gui.widgets.layout import column
from kuager.model.ids import RecordId


class InterviewsPage(QWidget):
    """`doors_shut` says whether an interview is open: then the window shows little else."""

    doors_shut = Signal(bool)
    conflicts_wanted = Signal()
    letter_wanted = Signal(object)
    """The person whom a letter is to be about."""
    secured = Signal(bool)
    """The answer to `secure`: whether everything typed is on the disk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("interviews_page")
        self._desk = desk
        self._list = InterviewList(desk)
        self._list.begun.connect(self.begin)
        self._list.opened.connect(self.open_interview)
        self._list.draft_opened.connect(self.open_interview)
        self._list.conflicts_wanted.connect(self.conflicts_wanted)
        self._list.record_wanted.connect(self._open_record)
        self._list.correction_wanted.connect(self.correct)
        self._record: RecordPage | None = None
        self._editor: InterviewEditor | None = None
        self._field = ""
        self._securing = False
        self._next_one: tuple[RecordId, str] | None = None
        self._recorded: RecordId | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self.setLayout(column(self._stack, gap=0))
        self.setFocusProxy(self._stack)
        self._list.read_again()

    @property
    def editor(self) -> InterviewEditor | None:
        """The interview that is open."""
        return self._editor

    @property
    def list(self) -> InterviewList:
        """The list under it."""
        return self._list

    def search_for(self, words: str) -> None:
        """Search the list."""
        self._list.search_for(words)

    # For the lock -----------------------------------------------------------------------------------

    def secure(self) -> None:
        """Bring the open interview onto the disk; `secured` follows, perhaps at once."""
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
        """Who keeps the open interview, while something typed there is not on the disk."""
        if self._editor is None or self._editor.keeper.is_safe():
            return None
        return self._editor.keeper.autosave

    def kept_interview(self) -> RecordId | None:
        """The open interview if it can be opened again: a draft or a record of it is there."""
        if self._editor is None:
            return None
        keeper = self._editor.keeper
        return keeper.interview.id if keeper.autosave.has_draft or keeper.recorded_ids() else None

    def kept_ticket(self) -> str | None:
        """The ticket of the open interview if a draft of it waits, else None."""
        if self._editor is None or not self._editor.keeper.autosave.has_draft:
            return None
        return self._editor.keeper.interview.session.ticket

    # Opening and closing ----------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """A new interview with what is known already: the day, the hour, who asks."""
        if self._editor is not None:
            return
        self._show_editor(sitting.begin(self._desk.session), fresh=True, draft=False)

    @Slot(object)
    def open_interview(self, record: RecordId, field: str = "") -> None:
        """Open a draft if one waits, else what is recorded; `field` says where to begin."""
        if self._editor is not None:
            return
        session, self._field = self._desk.session, field
        self._desk.draft(lambda _: _open(session, record), self._was_opened, self._was_not_opened)

    @Slot(object)
    def correct(self, record: RecordId) -> None:
        """Open an interview to correct it: first is asked why."""
        self.show_interview(record, WHY)

    @Slot(object, bool)
    def _begin_next(self, record: RecordId, same_speaker: bool) -> None:
        if self._editor is None:
            session = self._desk.session
            self._desk.read(
                lambda _: frame.next_relative(session, record, same_speaker=same_speaker),
                self._show_framed,
                self._was_not_opened,
            )

    @Slot(object)
    def _show_framed(self, framed: Framed) -> None:
        if self._editor is None:
            self._show_editor(framed.editing, fresh=True, draft=False).say(*came_words(framed))

    def is_about_to_open(self) -> bool:
        """Whether another interview follows the one that is just being closed."""
        return self._next_one is not None

    def show_interview(self, record: RecordId, field: str = "") -> None:
        """Open an interview also while another one is open: that one goes when it is safe."""
        if self._editor is None:
            self.open_interview(record, field)
        elif self._editor.keeper.interview.id == record:
            self._editor.go_to(*where_is(field, self._editor.keeper.interview))
        else:
            self._next_one = (record, field)
            self._editor.leave()

    @Slot(object)
    def _was_opened(self, found: tuple[Editing, bool]) -> None:
        if self._editor is not None:
            return
        editing, draft = found
        self._show_editor(editing, fresh=False, draft=draft)

    @Slot(object)
    def _was_not_opened(self, error: Exception) -> None:
        if self._record is not None:
            tell(self._record.says, error)
        else:
            self._list.tell(error)

    # One record from outside ------------------------------------------------------------------------

    @Slot(object)
    def _open_record(self, record: RecordId | None) -> None:
        if record is None or self._editor is not None:
            return
        self._close_record()
        page = RecordPage(self._desk, record, "testimony", name="interview_record")
        page.left.connect(self._close_record)
        page.correction_wanted.connect(self.correct)
        page.next_wanted.connect(self._begin_next)
        self._record = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close_record(self) -> None:
        page, self._record = self._record, None
        if page is not None:
            self._stack.setCurrentWidget(self._list)
            self._stack.removeWidget(page)
            page.deleteLater()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _was_noted(self, _: object) -> None:
        """That it was looked at is in the log."""

    def _show_editor(self, editing: Editing, *, fresh: bool, draft: bool) -> InterviewEditor:
        self._list.clear_notice()
        self._close_record()
        if not fresh and not draft:
            session, record = self._desk.session, editing.interview.id
            self._desk.write(
                lambda _: custody.viewed(session, record, "testimony", "contact"),
                self._was_noted,
                self._was_not_opened,
            )
        editor = InterviewEditor(self._desk, editing, fresh=fresh, draft=draft)
        editor.left.connect(self._close_editor)
        editor.recorded.connect(self._was_recorded)
        editor.letter_wanted.connect(self.letter_wanted)
        keeper = editor.keeper
        keeper.autosave.has_draft = draft
        keeper.autosave.settled.connect(self._look_if_safe)
        keeper.recorded.connect(self._look_if_safe)
        keeper.autosave.failed.connect(self._is_not_safe)
        keeper.not_recorded.connect(self._is_not_safe)
        self._editor, self._recorded = editor, None
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        step, field, person = where_is(self._field, editing.interview)
        self._field = ""
        editor.go_to(step, field, person)
        self.doors_shut.emit(True)
        return editor

    @Slot(object)
    def _was_recorded(self, record: RecordId) -> None:
        self._recorded = record

    @Slot()
    def _close_editor(self) -> None:
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        self._stack.setCurrentWidget(self._list)
        self._stack.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._list.read_again()
        self._list.choose(self._recorded or editor.keeper.interview.id)
        self.doors_shut.emit(False)
        if self._securing:
            self._securing = False
            self.secured.emit(True)  # it went because it was safe
        if self._next_one is not None:
            wanted, self._next_one = self._next_one, None
            self.open_interview(*wanted)


def _open(session: Session, record: RecordId) -> tuple[Editing, bool]:
    """The draft of a record, else the record itself; run on the thread of drafts."""
    try:
        return interviews.open_draft(session, record), True
    except AppError as error:
        if error.code != "vault.no_record":
            raise
    return interviews.open_recorded(session, record), False
