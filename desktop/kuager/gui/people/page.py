"""The place of the people: the list, one person, and the decisions that are made from there.

Escape goes back inside the place. A person that is shown is read again when something was recorded.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.errors import AppError
from kuager.flows import custody, people
from kuager.flows.duplicates import Counts
from kuager.flows.people import PersonPage
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.interview.fields import WHY
from kuager.gui.matching import Comparing
from kuager.gui.people.conflicts import ConflictsView, records_of
from kuager.gui.people.duplicates import DuplicatesPage
from kuager.gui.people.joining import SamePersonPage, SeparatePage
from kuager.gui.people.people_list import PeopleList
from kuager.gui.people.person_view import PersonView
from kuager.gui.people.source_choice import SourceChoice
from kuager.gui.people.words import name_or_unknown
from kuager.gui.records.record_page import RecordPage
from kuager.gui.sources.page import SourcesPage
from kuager.gui.telling import tell
from kuager.gui.widgets.layout import column
from kuager.model.ids import RecordId


class PeoplePage(QWidget):
    """`letter_wanted` carries a person, `letter_opened` a letter, `interview_wanted` a record and a field.

    `comparing` finds in the background who may be the same; whoever made the place starts it.
    """

    letter_wanted = Signal(object)
    letter_opened = Signal(object)
    interview_wanted = Signal(object, str)
    shown = Signal(object)
    """The person whose page stands now, None for the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("people_page")
        self._desk = desk
        self._person: RecordId | None = None
        self._view: PersonView | None = None
        self._above: QWidget | None = None
        self._review: DuplicatesPage | None = None
        self.comparing = Comparing(desk, self)
        self.comparing.counted.connect(self._show_duplicates)
        self.list = PeopleList(desk, self.tr("People"))
        self.list.opened.connect(self.open_person)
        self.list.conflicts_wanted.connect(self.open_conflicts)
        self.list.duplicates_wanted.connect(self.open_duplicates)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.sources = SourcesPage(desk)
        self.sources.left.connect(self._show_people)
        self.list.sources_wanted.connect(self.open_sources)
        self.sources.list.unfinished.connect(self.list.show_unfinished)
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self._stack)
        self._rooms.addWidget(self.sources)
        self.setLayout(column((self._rooms, 1), gap=0))
        self.setFocusProxy(self._rooms)
        desk.recorded.connect(self._read_again)

    # What the program asks of this place ------------------------------------------------------------

    @Slot(object)
    def open_person(self, person: RecordId) -> None:
        """Show one person's page; a review that stood above is shown again when one goes back from there."""
        self._rooms.setCurrentWidget(self._stack)
        if isinstance(self._above, DuplicatesPage):
            _remove(self._stack, self._review)
            self._review, self._above = self._above, None
        elif self._above is not None:
            self._leave_above()
        self._read_person(person)

    def _read_person(self, person: RecordId) -> None:
        self._person = person
        session = self._desk.session
        self._desk.read(lambda _: people.page(session, person), self._show_person, self._say)

    @Slot()
    def open_conflicts(self) -> None:
        """Show every conflict that waits for a decision."""
        self._rooms.setCurrentWidget(self._stack)
        self._put_above(ConflictsView(self._desk, name="all_conflicts"))

    @Slot()
    def open_duplicates(self) -> None:
        """Show the pairs of files that may be one person."""
        self._put_review(DuplicatesPage(self._desk, self.comparing))

    def open_duplicates_of(self, files: frozenset[RecordId]) -> None:
        """The same, but only the pairs that one of these files is in."""
        self._rooms.setCurrentWidget(self._stack)
        self._put_review(DuplicatesPage(self._desk, self.comparing, about=files, name="brought"))

    @Slot(object)
    def _show_duplicates(self, counts: Counts) -> None:
        self.list.show_duplicates(counts.probable + counts.possible)

    def search_for(self, words: str) -> None:
        """Search the list for these words."""
        self._rooms.setCurrentWidget(self._stack)
        self._go_to_list()
        self.list.search_box.setText(words)

    # Other sources ----------------------------------------------------------------------------------

    @Slot()
    def open_sources(self) -> None:
        """Show what else tells of people than interviews."""
        self._rooms.setCurrentWidget(self.sources)
        self.sources.show_list()

    def open_source(self, record: RecordId, *, correcting: bool = False) -> None:
        """Open one of them, perhaps to say why it is corrected."""
        self._rooms.setCurrentWidget(self.sources)
        self.sources.open_source(record, correcting=correcting)

    def search_sources(self, words: str) -> None:
        """Search their list for these words."""
        self._rooms.setCurrentWidget(self.sources)
        self.sources.search_for(words)

    @Slot()
    def _add_source(self) -> None:
        if self._view is not None:
            self._rooms.setCurrentWidget(self.sources)
            self.sources.begin_about(self._view.page.id)

    @Slot()
    def _show_people(self) -> None:
        self._rooms.setCurrentWidget(self._stack)
        shown = self._above or self._view or self.list
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # The person -------------------------------------------------------------------------------------

    @Slot()
    def _read_again(self) -> None:
        if self._person is not None:
            self._read_person(self._person)

    @Slot(object)
    def _show_person(self, page: PersonPage) -> None:
        if page.id != self._person:
            return  # somebody else was asked for meanwhile
        fresh = PersonView(self._desk, page)
        fresh.left.connect(self._go_to_list)
        fresh.letter_wanted.connect(self._ask_letter)
        fresh.letter_opened.connect(self.letter_opened)
        fresh.source_opened.connect(self._ask_interview)
        fresh.correction_wanted.connect(self._ask_correction)
        fresh.person_opened.connect(self.open_person)
        fresh.conflicts_wanted.connect(self._open_own_conflicts)
        fresh.same_wanted.connect(self._open_own_duplicates)
        fresh.separate_wanted.connect(self._open_separate)
        fresh.record_wanted.connect(self._open_record)
        fresh.add_source_wanted.connect(self._add_source)
        before, self._view = self._view, fresh
        if before is None or before.page.id != page.id:
            session, person = self._desk.session, page.id
            self._desk.write(
                lambda _: custody.viewed(session, person, "person", "identity"), self._was_noted, self._say
            )
        had_focus = before is not None and before.isAncestorOf(self.focusWidget())
        if before is not None:
            fresh.tabs.tabs.choose(before.tabs.tabs.current())
        self._stack.addWidget(fresh)
        if self._above is None:
            self._stack.setCurrentWidget(fresh)
            if before is None or had_focus:
                fresh.setFocus(Qt.FocusReason.OtherFocusReason)
        _remove(self._stack, before)
        self.shown.emit(page.id)

    @Slot()
    def _ask_letter(self) -> None:
        self.letter_wanted.emit(self._person)

    @Slot(object)
    def _ask_interview(self, record: RecordId) -> None:
        """Open what tells of the person whose page stands here: an interview or another source."""
        self._open_told(record, "")

    @Slot()
    def _ask_correction(self) -> None:
        """Each account is corrected in its own source: where there are several, somebody says which."""
        columns = self._view.page.columns if self._view is not None else ()
        if len(columns) == 1:
            self._correct(columns[0].source)
        elif columns:
            choice = SourceChoice(self._desk, columns)
            choice.opened.connect(self._correct)
            self._put_above(choice)

    @Slot(object)
    def _correct(self, record: RecordId) -> None:
        if isinstance(self._above, SourceChoice):
            self._leave_above()
        self._open_told(record, WHY)

    def _open_told(self, record: RecordId, field: str) -> None:
        columns = self._view.page.columns if self._view is not None else ()
        if any(each.source == record and each.source_kind != "testimony" for each in columns):
            self.open_source(record, correcting=field == WHY)
        else:
            self.interview_wanted.emit(record, field)

    @Slot(object)
    def _ask_compared(self, record: RecordId) -> None:
        session = self._desk.session
        self._desk.read(
            lambda _: (record, people.is_other_source(session, record)), self._open_compared, self._say
        )

    @Slot(object)
    def _open_compared(self, found: tuple[RecordId, bool]) -> None:
        record, is_other = found
        if is_other:
            self.open_source(record)
        else:
            self.interview_wanted.emit(record, "")

    @Slot(object)
    def _was_noted(self, _: object) -> None:
        """That it was looked at is in the log."""

    # Pages above the person -------------------------------------------------------------------------

    @Slot()
    def _open_record(self) -> None:
        if self._view is not None:
            self._put_above(RecordPage(self._desk, self._view.page.id, "person", name="person_record"))

    def _put_above(
        self,
        page: PeopleList
        | ConflictsView
        | DuplicatesPage
        | SamePersonPage
        | SeparatePage
        | SourceChoice
        | RecordPage,
    ) -> None:
        """Show a page that is left again to what stood before."""
        below = self._above
        self._above = page
        page.left.connect(self._leave_above)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        _remove(self._stack, below)

    @Slot()
    def _leave_above(self) -> None:
        above, self._above = self._above, None
        shown: QWidget = self._view if self._view is not None else self.list
        self._stack.setCurrentWidget(shown)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        _remove(self._stack, above)

    @Slot()
    def _open_own_conflicts(self) -> None:
        if self._view is not None:
            records = records_of(self._view.page.conflicts)
            self._put_above(ConflictsView(self._desk, records, name="person_conflicts"))

    @Slot()
    def _open_separate(self) -> None:
        if self._view is not None:
            page = SeparatePage(self._desk, self._view.page)
            page.done.connect(self._show_decided)
            self._put_above(page)

    @Slot()
    def _open_own_duplicates(self) -> None:
        if self._view is not None:
            shown = self._view.page
            page = DuplicatesPage(
                self._desk, self.comparing, shown.id, name_or_unknown(shown.name), name="own_duplicates"
            )
            page.other_wanted.connect(self._choose_other)
            self._put_review(page)

    def _put_review(self, page: DuplicatesPage) -> None:
        page.opened.connect(self.open_person)
        page.interview_wanted.connect(self._ask_compared)
        self._put_above(page)

    @Slot()
    def _choose_other(self) -> None:
        if self._view is None:
            return
        name = isolate(name_or_unknown(self._view.page.name))
        others = PeopleList(
            self._desk,
            self.tr("Who is the same person?"),
            self.tr("Choose whose file tells of {name} too.").format(name=name),
            choosing=True,
            without=self._view.page.id,
            name="others",
        )
        others.opened.connect(self._compare)
        self._put_above(others)
        others.search_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _compare(self, other: RecordId) -> None:
        if self._view is not None:
            own = self._view.page
            page = SamePersonPage(self._desk, own.id, other, name_or_unknown(own.name))
            page.done.connect(self._leave_above)
            page.opened.connect(self.open_person)
            page.interview_wanted.connect(self._ask_compared)
            self._put_above(page)

    @Slot(object)
    def _show_decided(self, person: RecordId) -> None:
        self._leave_above()
        self._person = person

    # Going back -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._above is not None:
            self._leave_above()
        elif self._view is not None:
            self._go_to_list()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go_to_list(self) -> None:
        above, view, review = self._above, self._view, self._review
        self._person = self._view = self._review = None
        self._above = review
        shown: QWidget = self.list if review is None else review
        self._stack.setCurrentWidget(shown)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        _remove(self._stack, above)
        _remove(self._stack, view)
        self.shown.emit(None)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code in ("vault.no_record", "record.erased"):
            self._go_to_list()  # joined to another file meanwhile
        says = self._view.says if self._view is not None else self.list.says
        tell(says, error)


def _remove(stack: QStackedWidget, page: QWidget | None) -> None:
    if page is not None:
        stack.removeWidget(page)
        page.deleteLater()
