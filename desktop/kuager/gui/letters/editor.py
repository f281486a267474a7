"""A letter on the desk: what it needs at the start, its words in the middle, its pages at the end.

What is shown beside the words (needs, pages) is read again shortly after each change, off the window's
thread; an answer to an older state is dropped. Sign opens when nothing stands in the way; until then its
sentence says what it waits for.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent

from kuager.flows import letters
from kuager.flows.letters import (
    LetterEditing,
    SignedLetter,
    SourceUse,
)
from kuager.gui import theme
from kuager.gui.autosave import Autosave
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.jobs import Work
from kuager.gui.letters.enclosed_form import EnclosedForm
from kuager.gui.letters.fields_form import FieldsForm
from kuager.gui.letters.letter_in_hand import LetterInHand
from kuager.gui.letters.letter_reading import Looked, Opened, look
from kuager.gui.letters.needs_pane import PERSON, NeedsPane
from kuager.gui.letters.preview_pane import WIDTH, PreviewPane
from kuager.gui.letters.wording_form import WordingForm
from kuager.gui.letters.words import addressee_and_language, waits_for
from kuager.gui.people.words import joined, name_or_unknown
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import Badge, standard
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, ground, held, line, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.saved_line import SavedLine
from kuager.gui.widgets.side_pane import SidePane
from kuager.gui.widgets.sub_page import SubPage

_NEEDS_WIDTH: Final = 304
_LOOK_AFTER_MS: Final = 400
_WIDEST: Final = 16777215


class LetterEditor(SubPage):
    """`signed` carries a `SignedLetter`; `interview_wanted` the record and the field to fill in.

    `another_person_wanted` asks for somebody whom the letter shall be about too.
    """

    signed = Signal(object)
    interview_wanted = Signal(object, str)
    person_wanted = Signal(object)
    another_person_wanted = Signal()

    def __init__(self, desk: Desk, opened: Opened, *, name: str = "letter") -> None:
        super().__init__()
        self.setObjectName(f"{name}_editor")
        self._desk, self._assessment = desk, opened.assessment
        self._busy = self._leaving = self._is_loaded = False
        self.hand = hand = LetterInHand(desk, opened.editing, self, is_draft=opened.has_draft)
        hand.changed.connect(self._was_changed)
        hand.reworded.connect(self._load)
        hand.reworded.connect(self._try_to_leave)
        hand.replaced.connect(self._say_replaced)
        hand.failed.connect(self._say)
        about = name_or_unknown(opened.about)
        to = addressee_and_language(desk, opened.editing.basis)
        self._title = joined((about, to))
        self.autosave = Autosave(desk, self._draft, self)
        self.saved = SavedLine(name=f"{name}_saved")
        self.autosave.saving.connect(self.saved.show_saving)
        self.autosave.kept.connect(self._was_kept)
        self.autosave.failed.connect(self._not_kept)
        self.autosave.settled.connect(self._try_to_leave)
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self._undo)
        self.needs = NeedsPane(desk, name=f"{name}_needs")
        self.needs.fill_wanted.connect(self._fill)
        parties, weighing = self.needs.parties, self.needs.weighing
        parties.applicants_chosen.connect(hand.choose_applicants)
        parties.representative_chosen.connect(hand.choose_representative)
        parties.person_left_out.connect(hand.leave_person_out)
        parties.person_wanted.connect(self.another_person_wanted)
        weighing.decided.connect(hand.decide)
        weighing.released.connect(hand.release)
        self._reviewed, self._fields = opened.reviewed, opened.fields
        self.form = WordingForm(name=f"{name}_wording")
        self._fields_form = FieldsForm(desk.language, name=f"{name}_fields")
        self._enclosed = EnclosedForm(desk, name=f"{name}_enclosed")
        for part in (self._fields_form, self._enclosed):
            part.edited.connect(self._put_aside)
            part.left.connect(self.autosave.flush)
        self.form.place(self._fields_form, self._enclosed)
        self.form.edited.connect(self._was_edited)
        self.form.left.connect(self.autosave.flush)
        self.form.again_wanted.connect(hand.fill_anew)
        self.form.discard_wanted.connect(self._ask_discard)
        self.preview = PreviewPane(name=f"{name}_preview")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LOOK_AFTER_MS)
        self._pause.timeout.connect(self._read)
        self._lay_out(to, about, name)
        self._load()
        self.needs.show_assessment(self._assessment)
        self._look_at_gate()
        if opened.has_draft:
            self.saved.show_saved(desk.now())
        self._pause.start(0)

    def _lay_out(self, to: str, about: str, name: str) -> None:
        self._needs = ground("window", column(scroller(self.needs)))
        self._rule = line(vertical=True)
        self._words = scroller(self.form)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panes = row((self._needs, 1), self._rule, (self._words, 1), gap=0)
        self.body = SidePane(
            held(panes), self.preview, self.tr("Preview"), icon="file-text", width=WIDTH, name=f"{name}_body"
        )
        self._needs_shown = False
        self._badge = Badge(standard("draft"))
        self._other = Button("", icon="clipboard-text", name=f"{name}_other")
        self._other.clicked.connect(self._turn)
        back = Button(self.tr("All letters"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.leave)
        self._head = head = PageHeader(
            about,
            to,
            (self._badge, self._other, self.body.button, back),
            name=f"{name}_header",
        )
        self.sign = Button(self.tr("Sign"), Kind.PRIMARY, icon="pen-nib", name=f"{name}_sign")
        self.sign.clicked.connect(self._sign)
        self._gate = Gate(self.sign)
        side = theme.space("page")
        foot = row(self.saved, (self._gate, 1), gap=16, margins=(side, 8, side, 8))
        self.setLayout(column(head, self.says, (self.body, 1), line(), foot, gap=0))
        self.setFocusProxy(self.form.risk)

    # The words --------------------------------------------------------------------------------------

    def editing(self) -> LetterEditing:
        """The letter as it stands."""
        return self.hand.editing

    @Slot()
    def _was_edited(self) -> None:
        self.hand.write(self.form.risk.toPlainText(), self.form.blocks())

    @Slot()
    def _put_aside(self) -> None:
        self.hand.put_aside(self._fields_form.filled(), self._enclosed.enclosed())

    def _draft(self) -> Work:
        session, editing, title = self._desk.session, self.hand.to_keep, self._title
        return lambda _: letters.keep_draft(session, editing, title)

    @Slot()
    def _was_changed(self) -> None:
        self.autosave.touch()
        self._look_at_gate()
        self._pause.start()

    @Slot()
    def _load(self) -> None:
        """Show the words as they are now."""
        editing = self.hand.editing
        note = self.tr("From template {template}, version {version}. Your changes are kept with the letter.")
        note = note.format(template=editing.basis.template, version=editing.basis.template_version)
        if not self._reviewed:
            unread = self.tr("A lawyer has yet to read its wording.")
            note = f"{note} {unread}"
        self.form.load(editing.risk, editing.blocks, note)
        if self._fields_form.filled() != editing.filled or not self._is_loaded:
            self._fields_form.load(self._fields, editing.filled)
        self._is_loaded = True

    @Slot()
    def _say_replaced(self) -> None:
        self.says.say(
            "neutral",
            self.tr("The words are the template's again."),
            self.tr("What you had changed by hand is replaced."),
            self.tr("Undo"),
        )

    @Slot()
    def _undo(self) -> None:
        self.says.clear()
        self.hand.undo()

    # Needs and pages --------------------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        session, editing, number = self._desk.session, self.hand.editing, self.hand.number
        width = self.preview.page_width()
        self._desk.read(lambda _: look(session, editing, number, width), self._show_looked, self._not_looked)

    @Slot(object)
    def _show_looked(self, looked: Looked) -> None:
        if looked.number != self.hand.number:
            return  # something was typed meanwhile
        self._assessment = looked.assessment
        self.needs.show_assessment(looked.assessment)
        if self.hand.is_taken_up:
            self._enclosed.show_offers(looked.offers, self.hand.editing.enclosed)
        about = [name_or_unknown(name) for _, name in looked.assessment.parties.persons]
        self._head.set_title(", ".join(about))
        self.preview.show_pages(looked.pictures)
        self._arrange()
        self._look_at_gate()

    @Slot(object)
    def _not_looked(self, error: Exception) -> None:
        tell(self.preview.says, error)

    @Slot(str, int)
    def _fill(self, field: str, applicant: int) -> None:
        """Go to where an element is filled in: a part of this page, or a field of the interview."""
        if field == PERSON:
            self.person_wanted.emit(self.hand.editing.basis.persons[0])
            return
        if field.startswith("letter."):
            self._needs_shown = False
            self._arrange()
            self.form.focus_on(field)
            return
        self.autosave.flush()
        parts = field.split(".")
        if parts[0] == "persons":
            # The letter counts people, the interview knows them by their accounts.
            use = self._telling(int(parts[1]))
            if use is not None:
                parts[1] = use.account
                self.interview_wanted.emit(use.source, ".".join(parts))
            return
        applicants = self.hand.editing.basis.applicants
        if applicants:
            wanted = applicants[applicant] if 0 <= applicant < len(applicants) else applicants[0]
            self.interview_wanted.emit(wanted, field)

    def _telling(self, person: int) -> SourceUse | None:
        """Whose account of a person is gone on with: an applicant's, else anybody's who gave a testimony."""
        sources = self._assessment.sources
        files = list(dict.fromkeys(use.person for use in sources if use.usable))
        if not 0 <= person < len(files):
            files, person = list(dict.fromkeys(use.person for use in sources)), 0
        told = [use for use in sources if use.testimony and files and use.person == files[person]]
        asking = self.hand.editing.basis.applicants
        return min(told, key=lambda use: use.source not in asking, default=None)

    @Slot()
    def read_again(self) -> None:
        """Something was recorded: the facts may be others now."""
        self.hand.number += 1
        self._pause.start(0)

    # Signing ----------------------------------------------------------------------------------------

    def _look_at_gate(self) -> None:
        if self._busy:
            self._gate.close_because(self.tr("The letter is being signed."))
            return
        if not self.hand.is_taken_up:
            self._gate.close_because(self.tr("The words take up what was filled in."))
            return
        obstacles = self._assessment.obstacles
        if self.hand.editing.risk.strip():
            # Already answered here; the flow says so a moment later.
            obstacles = tuple(each for each in obstacles if each.code != "no_risk_answer")
        waits = waits_for(obstacles)
        if waits:
            self._gate.close_because(waits)
        else:
            self._gate.open()

    @Slot()
    def _sign(self) -> None:
        session, editing = self._desk.session, self.hand.editing
        self._busy = True
        self._look_at_gate()
        self.autosave.forget()
        self._desk.write(lambda _: letters.sign(session, editing), self._was_signed, self._not_signed)

    @Slot(object)
    def _was_signed(self, letter: SignedLetter) -> None:
        # A draft that was still being written when the letter was signed must not stay behind.
        session = self._desk.session
        self._desk.draft(lambda _: letters.settle_draft(session, letter.id), self._was_dropped, self._say)
        self.signed.emit(letter)
        self._desk.recorded.emit()

    @Slot(object)
    def _not_signed(self, error: Exception) -> None:
        self._busy = False
        self.autosave.touch()
        self._look_at_gate()
        self._say(error)

    # Leaving ----------------------------------------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """Go back to the register as soon as the draft is on the disk."""
        self._leaving = True
        self.hand.take_up()
        self.autosave.flush()
        self._try_to_leave()

    @Slot()
    def _try_to_leave(self) -> None:
        if self._leaving and self.hand.is_taken_up:
            self.autosave.flush()
            if self.autosave.is_safe():
                self.left.emit()

    @Slot()
    def _ask_discard(self) -> None:
        question = ConfirmDialog(
            self,
            self.tr("Throw this letter away?"),
            self.tr("Its wording will be gone. The records it was made from stay."),
            self.tr("Throw the letter away"),
            self.tr("Keep it"),
            name="letter_discard_confirm",
        )
        question.confirmed.connect(self._discard)
        question.open()

    @Slot()
    def _discard(self) -> None:
        session, letter = self._desk.session, self.hand.editing.letter
        self.autosave.forget()
        self._desk.draft(lambda _: letters.discard_draft(session, letter), self._was_discarded, self._say)

    @Slot(object)
    def _was_discarded(self, _: object) -> None:
        self.left.emit()

    @Slot(object)
    def _was_dropped(self, _: object) -> None:
        """The letter is signed and kept; there is nothing to say."""

    @Slot(object)
    def _was_kept(self, _: object) -> None:
        self.saved.show_saved(self._desk.now())

    @Slot(object)
    def _not_kept(self, error: Exception) -> None:
        self._leaving = False
        self.saved.show_failed()
        self._say(error)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)

    # Room -------------------------------------------------------------------------------------------

    @Slot()
    def _turn(self) -> None:
        """Where only one has room: the needs instead of the words, or the words again."""
        self._needs_shown = not self._needs_shown
        self._arrange()

    def _arrange(self) -> None:
        room = room_of(self)
        beside = room is Room.WIDE
        self._badge.setVisible(room > Room.TINY)
        self._needs.setVisible(beside or self._needs_shown)
        self._rule.setVisible(beside)
        self._words.setVisible(beside or not self._needs_shown)
        self._other.setVisible(not beside)
        done, total = self.needs.counts()
        needs = self.tr("Needs: {done} of {total}").format(done=done, total=total)
        self._other.set_words(self.tr("Wording") if self._needs_shown else needs)
        self._needs.setMinimumWidth(theme.px(_NEEDS_WIDTH) if beside else 0)
        self._needs.setMaximumWidth(theme.px(_NEEDS_WIDTH) if beside else _WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
