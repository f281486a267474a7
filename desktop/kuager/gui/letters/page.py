"""The place of the letters: the register, a new letter, one on the desk, one that is signed.

Escape goes back to the register. `secure` puts what was typed onto the disk before the vault locks.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import escalation, letters, people
from kuager.flows.letters import SignedLetter
from kuager.flows.people import PersonPage
from kuager.flows.unlock import Session
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.letters.check_page import CheckPage, dropped_file
from kuager.gui.letters.editor import LetterEditor
from kuager.gui.letters.letter_reading import Opened, read_opened
from kuager.gui.letters.many_letters import ManyLetters
from kuager.gui.letters.new_letter import NewLetter
from kuager.gui.letters.next_letter import Next, NextLetter, read_next
from kuager.gui.letters.register import Register
from kuager.gui.letters.signed_view import Signed, SignedView, read_signed
from kuager.gui.people.people_list import PeopleList
from kuager.gui.people.words import name_or_unknown
from kuager.gui.records.record_page import RecordPage
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.sub_page import SubPage
from kuager.model.ids import RecordId


def _begun(session: Session, person: RecordId, template: str, addressee: str) -> Opened:
    editing = letters.begin(session, person, template, addressee=addressee)
    return read_opened(session, editing, has_draft=False)


class LettersPage(QWidget):
    """`secured` follows `secure`: whether everything that was typed is on the disk."""

    interview_wanted = Signal(object, str)
    person_wanted = Signal(object)
    secured = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("letters_page")
        self.setAcceptDrops(True)
        self._desk = desk
        self._person: RecordId | None = None
        self._earlier: RecordId | None = None
        self._above: QWidget | None = None
        self._chooser: PeopleList | None = None
        self._securing = False
        self.register = Register(desk)
        self.register.letter_opened.connect(self.open_letter)
        self.register.draft_opened.connect(self._open_draft)
        self.register.begun.connect(self.begin)
        self.register.check_wanted.connect(self.check_pdf)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.register)
        self.setLayout(column((self._stack, 1), gap=0))
        self.setFocusProxy(self._stack)
        desk.recorded.connect(self._read_again)

    # What the program asks of this place ------------------------------------------------------------

    @Slot(object)
    def begin_letter(self, person: RecordId) -> None:
        """Begin a letter about a person: first to whom, and in which language."""
        self._person = person
        session = self._desk.session
        self._desk.read(lambda _: people.page(session, person), self._choose_template, self._say)

    @Slot(object)
    def open_letter(self, letter: RecordId) -> None:
        """Open a signed letter."""
        session = self._desk.session
        # Verifying may make this vault's certificate, so it is work for the writing thread.
        self._desk.write(lambda _: read_signed(session, letter), self._show_signed, self._say)

    @Slot()
    def begin(self) -> None:
        """Begin a letter from here: first about whom."""
        title, below = self.tr("New letter"), self.tr("Choose whom it is about.")
        many = Button(self.tr("Many at once…"), icon="users", name="about_many")
        many.clicked.connect(self.begin_many)
        chosen = PeopleList(self._desk, title, below, choosing=True, acts=(many,), name="about")
        chosen.opened.connect(self.begin_letter)
        chosen.left.connect(self._go_to_register)
        self._put_above(chosen)
        chosen.search_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def begin_many(self) -> None:
        """Make a letter for each of many people."""
        page = ManyLetters(self._desk)
        page.left.connect(self._go_to_register)
        page.person_wanted.connect(self.person_wanted)
        page.letter_wanted.connect(self.open_letter)
        self._put_above(page)

    def show_due(self) -> None:
        """Show the letters whose answer is overdue or due soon."""
        self.register.show_group("pressing")
        if isinstance(self._above, SubPage):
            self._above.leave()

    def search_for(self, words: str) -> None:
        """Search the register for these words."""
        self._go_to_register()
        self.register.search_box.setText(words)

    def secure(self) -> None:
        """Put what is typed in a letter onto the disk; `secured` follows."""
        if isinstance(self._above, SignedView) and not self._above.is_safe():
            self._securing = True
            self._above.keep()
            return
        editor = self._above if isinstance(self._above, LetterEditor) else None
        if editor is None or editor.autosave.is_safe():
            self.secured.emit(True)
            return
        self._securing = True
        editor.autosave.flush()

    def unkept(self) -> Autosave | None:
        """Who keeps the letter on the desk, while something typed there is not on the disk."""
        editor = self._above if isinstance(self._above, LetterEditor) else None
        return None if editor is None or editor.autosave.is_safe() else editor.autosave

    # The pages above the register -------------------------------------------------------------------

    @Slot(object)
    def _choose_template(self, page: PersonPage) -> None:
        if page.id == self._person:
            choice = NewLetter(self._desk, name_or_unknown(page.name))
            choice.chosen.connect(self._begin_from)
            choice.left.connect(self._go_to_register)
            self._put_above(choice)

    @Slot(str, str)
    def _begin_from(self, template: str, addressee: str) -> None:
        session, person = self._desk.session, self._person
        if person is not None:
            self._desk.read(lambda _: _begun(session, person, template, addressee), self._edit, self._say)

    @Slot()
    def _choose_another(self) -> None:
        """Over the letter, which stays as it is."""
        title, below = self.tr("Add somebody"), self.tr("Choose whom the letter is about too.")
        chosen = PeopleList(self._desk, title, below, choosing=True, name="too")
        chosen.opened.connect(self._add)
        chosen.left.connect(self._back_to_letter)
        self._chooser = chosen
        self._stack.addWidget(chosen)
        self._stack.setCurrentWidget(chosen)
        chosen.search_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _add(self, person: RecordId) -> None:
        self._back_to_letter()
        if isinstance(self._above, LetterEditor):
            self._above.hand.add_person(person)

    @Slot()
    def _back_to_letter(self) -> None:
        if self._above is not None:
            self._stack.setCurrentWidget(self._above)
            self._above.setFocus(Qt.FocusReason.OtherFocusReason)
        chooser, self._chooser = self._chooser, None
        self._remove(chooser)

    @Slot(object)
    def _open_draft(self, letter: RecordId) -> None:
        session = self._desk.session
        self._desk.draft(lambda _: letters.open_draft(session, letter), self._read_draft, self._say)

    @Slot(object)
    def _read_draft(self, editing: letters.LetterEditing) -> None:
        session = self._desk.session
        self._desk.read(lambda _: read_opened(session, editing, has_draft=True), self._edit, self._say)

    @Slot(object)
    def _edit(self, opened: Opened) -> None:
        editor = LetterEditor(self._desk, opened)
        editor.left.connect(self._go_to_register)
        editor.signed.connect(self._was_signed)
        editor.interview_wanted.connect(self.interview_wanted)
        editor.person_wanted.connect(self.person_wanted)
        editor.another_person_wanted.connect(self._choose_another)
        editor.autosave.settled.connect(self._look_if_safe)
        editor.autosave.failed.connect(self._is_not_safe)
        self._put_above(editor)

    @Slot(object)
    def _was_signed(self, letter: SignedLetter) -> None:
        self.open_letter(letter.id)

    @Slot(object)
    def _show_signed(self, signed: Signed) -> None:
        view = SignedView(self._desk, signed)
        view.left.connect(self._go_to_register)
        view.record_wanted.connect(self._open_record)
        view.signatures_changed.connect(self._open_again)
        view.kept.connect(self._signed_kept)
        view.next_wanted.connect(self._choose_next)
        view.letter_wanted.connect(self.open_letter)
        self._put_above(view)

    @Slot()
    def _open_again(self) -> None:
        if isinstance(self._above, SignedView):
            self.open_letter(self._above.letter)

    @Slot()
    def _choose_next(self) -> None:
        """First which letter about the one that is shown, and to whom."""
        if isinstance(self._above, SignedView):
            session, letter = self._desk.session, self._above.letter
            self._desk.read(lambda _: read_next(session, letter), self._show_next, self._say)

    @Slot(object)
    def _show_next(self, found: Next) -> None:
        self._earlier = found.earlier
        choice = NextLetter(self._desk, found)
        choice.chosen.connect(self._begin_next)
        choice.left.connect(self._back_to_earlier)
        self._put_above(choice)

    @Slot()
    def _back_to_earlier(self) -> None:
        if self._earlier is not None:
            self.open_letter(self._earlier)

    @Slot(str, str)
    def _begin_next(self, template: str, addressee: str) -> None:
        session, earlier = self._desk.session, self._earlier
        if earlier is None:
            return

        def work(_: object) -> Opened:
            editing = escalation.begin(session, earlier, template, addressee)
            return read_opened(session, editing, has_draft=False)

        self._desk.read(work, self._edit, self._say)

    @Slot()
    def check_pdf(self) -> CheckPage:
        """Look at any signed PDF."""
        page = CheckPage(self._desk)
        page.left.connect(self._go_to_register)
        self._put_above(page)
        return page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What is on the desk is not left because something fell on it.
        if dropped_file(event) is not None and (self._above is None or isinstance(self._above, SignedView)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.check_pdf().look_at(path)

    @Slot()
    def _open_record(self) -> None:
        if isinstance(self._above, SignedView):
            record = RecordPage(self._desk, self._above.letter, "letter", name="letter_record")
            record.left.connect(self._go_to_register)
            self._put_above(record)

    def _put_above(self, page: QWidget) -> None:
        chooser, self._chooser = self._chooser, None
        self._remove(chooser)
        below, self._above = self._above, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._remove(below)
        self._answer_if_gone()

    @Slot()
    def _go_to_register(self) -> None:
        chooser, self._chooser = self._chooser, None
        self._remove(chooser)
        above, self._above = self._above, None
        self._stack.setCurrentWidget(self.register)
        self.register.setFocus(Qt.FocusReason.OtherFocusReason)
        self._remove(above)
        self.register.read()
        self._answer_if_gone()

    def _remove(self, page: QWidget | None) -> None:
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    # What comes from elsewhere ----------------------------------------------------------------------

    @Slot()
    def _read_again(self) -> None:
        if isinstance(self._above, LetterEditor):
            self._above.read_again()

    @Slot()
    def _look_if_safe(self) -> None:
        if not self._securing or not isinstance(self._above, LetterEditor):
            return
        if self._above.autosave.is_safe():
            self._securing = False
            self.secured.emit(True)
        else:
            self._above.autosave.flush()

    @Slot(bool)
    def _signed_kept(self, safe: bool) -> None:
        if self._securing:
            self._securing = False
            self.secured.emit(safe)

    def _answer_if_gone(self) -> None:
        """The letter that was to be secured went, because it was safe, signed or thrown away."""
        if self._securing:
            self._securing = False
            self.secured.emit(True)

    @Slot(object)
    def _is_not_safe(self, _: Exception) -> None:
        if self._securing:
            self._securing = False
            self.secured.emit(False)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        says = getattr(self._above, "says", None) or self.register.says
        tell(says, error)
