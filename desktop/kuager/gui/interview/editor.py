"""The interview room: one document, written in steps, safe at every moment.

The document is the one truth: the open step and the notes are collected into it after every change, and
every other piece shows it. Nothing is required and nothing blocks. Every way out goes through `leave`, which
waits until the draft is on the disk; `recorded` follows a saving.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import whereabouts
from kuager.flows.interview import Editing
from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.interview.consent_band import ConsentBand
from kuager.gui.interview.consent_step import ConsentStep
from kuager.gui.interview.events_step import EventsStep
from kuager.gui.interview.evidence_step import EvidenceStep
from kuager.gui.interview.family_step import FamilyStep
from kuager.gui.interview.fields import WHY, where_is
from kuager.gui.interview.keeper import Keeper
from kuager.gui.interview.letter_measure import LetterMeasure
from kuager.gui.interview.measuring import Measuring
from kuager.gui.interview.narrative_step import NarrativeStep
from kuager.gui.interview.needed import STEPS, Needed
from kuager.gui.interview.notes_pane import NotesPane
from kuager.gui.interview.parts import Part
from kuager.gui.interview.persons_step import PersonsStep
from kuager.gui.interview.question_band import QuestionBand
from kuager.gui.interview.refusal import RefusalPlace
from kuager.gui.interview.review_step import ReviewStep
from kuager.gui.interview.sitting_end import SittingEnd
from kuager.gui.interview.sitting_header import SittingHeader
from kuager.gui.interview.start_step import StartStep
from kuager.gui.interview.step import Step
from kuager.gui.interview.step_names import ICONS, titles
from kuager.gui.interview.testifier_step import TestifierStep
from kuager.gui.interview.undoing import Place, Undoing, go_back_to
from kuager.gui.interview.withdrawal import Withdrawal
from kuager.gui.kept import KeptLine
from kuager.gui.unkept import UnkeptPlace
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.side_pane import SidePane
from kuager.gui.widgets.steps import Step as StepName
from kuager.gui.widgets.steps import Steps, StepsPage
from kuager.model.ids import RecordId
from kuager.model.interview import Interview

_SIMPLE_STEPS: Final[dict[str, Callable[[Desk], Step]]] = {
    "start": StartStep,
    "testifier": TestifierStep,
    "family": FamilyStep,
    "evidence": EvidenceStep,
    "narrative": NarrativeStep,
}
_NOTES_WIDTH: Final = 256


class InterviewEditor(QWidget):
    """One interview on the desk. It never waits for the disk, and never goes before the disk has it."""

    left = Signal()
    recorded = Signal(object)
    """The id of the interview that was saved as a record."""
    letter_wanted = Signal(object)
    """The person whom a letter is to be about."""

    def __init__(self, desk: Desk, editing: Editing, *, fresh: bool, draft: bool) -> None:
        super().__init__()
        self.setObjectName("interview_editor")
        self._desk = desk
        self.keeper = Keeper(desk, editing, self)
        self.undoing = Undoing(self, self.keeper)
        self._banded: tuple[object, ...] | None = None
        self._withdrawal = Withdrawal(desk, self.keeper, self)
        names = titles()
        self._notes = NotesPane(desk, self._takers)
        self._band = ConsentBand(desk)
        self._questions = QuestionBand(desk)
        self._measure = LetterMeasure(desk)
        self._steps = Steps([StepName(step, ICONS[step], names[step]) for step in STEPS], self._measure)
        self._pages: dict[str, Step] = {}
        self._person = 0
        self._stack = QStackedWidget()
        page = column(self._questions, (self._stack, 1), gap=0)
        main = held(row(line(vertical=True), (page, 1), gap=0))
        self._pane = SidePane(main, self._notes, self.tr("Notes"), width=_NOTES_WIDTH, name="interview_pane")
        self._header = SittingHeader(self._pane.button, timed=fresh or (draft and not editing.seen))
        self._end = SittingEnd(desk, self.keeper, self._header, self)
        self._notice = RefusalPlace(name="interview_notice")
        saved = self._header.saved
        self._unkept = UnkeptPlace(self.keeper.autosave, saved, name="interview_unkept")
        self._before = Button("", icon="back", name="interview_before")
        self._next = Button("", Kind.PRIMARY, name="interview_next")
        self._ask = Button(self.tr("Questions"), Kind.QUIET, icon="speaker-high", name="questions_show")
        start = [self._before, self._ask]
        self._foot = ActionBar(start=start, end=[self._next], key_hint="Ctrl+Enter", name="interview_foot")
        self._measuring = Measuring(desk, self.keeper, self._steps, self._measure, self._foot)
        self.setLayout(
            column(
                self._header,
                *self._kept(editing),
                self._band,
                self._unkept,
                self._notice,
                self._end.place,
                (StepsPage(self._steps, self._pane), 1),
                self._foot,
                gap=0,
            )
        )
        self._connect()
        self._show_document()
        self._measuring.measure()
        self._open_step(STEPS[0])
        if draft:
            self._header.saved.show_saved(desk.now())

    def _kept(self, editing: Editing) -> list[QWidget]:
        """Where what is recorded is besides here."""
        if not editing.seen:
            return []
        side = theme.space("page")
        find, record = whereabouts.of_interview, editing.interview.id
        return [KeptLine(self._desk, find, record, margins=(side, 4, side, 4), name="interview_kept")]

    def _page(self, step: str) -> Step:
        """The page of a step, made when it is first opened: all at once would take a second."""
        if step not in self._pages:
            page = self._make_page(step)
            page.edited.connect(self._was_edited)
            page.left.connect(self._was_left)
            self._stack.addWidget(page)
            self._pages[step] = page
        return self._pages[step]

    def _make_page(self, step: str) -> Step:
        if step == "persons":
            persons = PersonsStep(self._desk, self.keeper.recorded_ids)
            persons.person_chosen.connect(self._follow_person)
            return persons
        if step == "events":
            events = EventsStep(self._desk)
            events.person_chosen.connect(self._follow_person)
            return events
        if step == "review":
            review = ReviewStep(self._desk)
            review.wanted.connect(self._fill_in)
            review.path_wanted.connect(self._go_to_path)
            review.reasoned.connect(self.keeper.keep_why)
            review.letter_wanted.connect(self.letter_wanted)
            return review
        if step == "consent":
            consent = ConsentStep(self._desk)
            consent.withdrawn.connect(self._withdrawal.withdraw)
            consent.reading.connect(self._questions.make_room)
            return consent
        return _SIMPLE_STEPS[step](self._desk)

    def _connect(self) -> None:
        self._notes.edited.connect(self._was_edited)
        self._notes.left.connect(self._was_left)
        self._steps.chosen.connect(self._choose_step)
        self._band.change_asked.connect(self._ask_consent)
        self._end.changed.connect(self._change_sitting)
        self._measure.wanted.connect(self._go_to_path)
        self._questions.field_wanted.connect(self._go_to_path)
        self._questions.shown.connect(self._offer_questions)
        self._ask.clicked.connect(self._questions.turn_visible)
        self._withdrawal.done.connect(self._was_withdrawn)
        self.undoing.put.connect(self._show_put)
        self._withdrawal.failed.connect(self._was_not_recorded)
        self._notice.path_wanted.connect(self._go_to_path)
        self._notice.notes_wanted.connect(self._go_to_notes)
        self._before.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self.keeper.left.connect(self.left)
        self.keeper.recorded.connect(self._was_recorded)
        self.keeper.not_recorded.connect(self._was_not_recorded)
        add_key(self, self.tr("Save as a record now"), "Ctrl+S", self._save_now)
        add_key(self, self.tr("Why it is corrected"), "F2", self._go_to_why)
        add_key(self, self.tr("Notes"), "F4", self._go_to_notes)
        add_key(self, self.tr("Next field that is empty"), "F8", self._next_gap)
        words = self.tr("Show or hide the questions to read aloud")
        add_key(self, words, "Shift+F9", self._questions.turn_visible)

    # The document -----------------------------------------------------------------------------------

    @Slot()
    def _was_edited(self) -> None:
        # Not always the step that is open: a video may have been read through meanwhile.
        sender = self.sender()
        step = sender if isinstance(sender, Step) else self._page(self._steps.current())
        document = step.collect(self.keeper.interview)
        self._change(self._notes.collect(document))

    def _change(self, document: Interview) -> None:
        if self.undoing.change(document, self._steps.current(), self._person):
            self._show_document()

    @Slot(object)
    def _show_put(self, place: Place) -> None:
        self._person = place.person
        self._show_document()
        self._open_step(place.step)
        if not go_back_to(self, place):
            self._page(place.step).go_to()

    def _takers(self) -> list[Part]:
        return self._page(self._steps.current()).takers()

    @Slot()
    def _was_left(self) -> None:
        self.keeper.autosave.flush()

    def _show_document(self) -> None:
        document = self.keeper.interview
        self._header.show_interview(document)
        self._notes.load(document)
        self._questions.show_interview(document)
        self._measuring.touch()
        banded = (document.consent, document.safety, *(told.safety for told in document.persons))
        if banded != self._banded:
            self._banded = banded
            self._band.show_consent(document)

    # Steps ------------------------------------------------------------------------------------------

    @Slot(str)
    def _choose_step(self, step: str) -> None:
        self._open_step(step)
        self._go_in(step)

    def _open_step(self, step: str) -> None:
        self._steps.show_step(step)
        page = self._page(step)
        if isinstance(page, PersonsStep | EventsStep):
            page.person = self._person
        page.load(self.keeper.interview)
        if isinstance(page, ReviewStep):
            page.ask_why(self.keeper.editing().why, correcting=bool(self.keeper.recorded_ids()))
        self._stack.setCurrentWidget(page)
        self._questions.show_step(step, self._person)
        self._name_buttons()
        self._measuring.say_for_step()
        self.keeper.autosave.flush()

    def _name_buttons(self) -> None:
        """The buttons at the foot say where they lead; where there is little room only the way on does."""
        names, before, after = titles(), self._steps.neighbour(-1), self._steps.neighbour(1)
        back = self.tr("Back") if room_of(self) is Room.TINY else names.get(before, self.tr("To the list"))
        self._before.set_words(back)
        save = self.tr("Save the correction") if self.keeper.recorded_ids() else self.tr("Save the interview")
        self._next.set_words(self.tr("Next: {step}").format(step=names[after]) if after else save)

    @Slot(int)
    def _follow_person(self, person: int) -> None:
        self._person = person
        self._questions.show_step(self._steps.current(), person)

    @Slot()
    def _go_on(self) -> None:
        after = self._steps.neighbour(1)
        if after:
            self._steps.choose(after)
        else:
            self._save(leave_after=True)

    @Slot()
    def _go_back(self) -> None:
        before = self._steps.neighbour(-1)
        if before:
            self._steps.choose(before)
        else:
            self.leave()

    @Slot()
    def _ask_consent(self) -> None:
        self._steps.choose("consent")

    @Slot()
    def _go_to_why(self) -> None:
        self._go_to_path(WHY)

    @Slot()
    def _go_to_notes(self) -> None:
        if self._notes.isVisible() or not self._pane.button.isVisible():
            self._notes.pad.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._pane.button.click()

    @Slot()
    def _next_gap(self) -> None:
        wanted = self._measuring.wanted
        start = STEPS.index(self._steps.current())
        for step in (*STEPS[start:], *STEPS[:start]):
            gap = next((each for each in wanted[step] if not each.there), None)
            if gap is not None:
                self._fill_in(gap)
                return

    @Slot(object)
    def _fill_in(self, gap: Needed) -> None:
        step = next(step for step, gaps in self._measuring.wanted.items() if gap in gaps)
        self.go_to(step, gap.field, gap.person)

    @Slot(str)
    def _go_to_path(self, path: str) -> None:
        self.go_to(*where_is(path, self.keeper.interview))

    def go_to(self, step: str, field: str = "", person: int = -1) -> None:
        """Open a step and give the keyboard to a field of it."""
        if person >= 0:
            self._follow_person(person)
        self._steps.choose(step)
        if field:
            self._go_in(step, field)

    def _go_in(self, step: str, field: str = "") -> None:
        """Give the keyboard to a field of an open step, or to what begins its empty list."""
        page = self._page(step)
        if not page.go_to(field):
            page.go_to(f"{step}_empty_begin")

    @Slot(object)
    def _change_sitting(self, document: Interview) -> None:
        self._change(document)
        self._open_step(self._steps.current())

    @Slot()
    def _offer_questions(self) -> None:
        wanted = self._questions.is_low() or not self._questions.is_wanted()
        self._ask.setVisible(wanted and room_of(self) > Room.TINY)  # there the key alone must do

    # Safe on the disk, and saved as a record ---------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """Go back to the list as soon as the draft is on the disk; then comes `left`."""
        self.keeper.leave()

    @Slot()
    def _save_now(self) -> None:
        self._save(leave_after=False)

    def _save(self, *, leave_after: bool) -> None:
        if self.keeper.save(self.keeper.editing().why.strip(), leave_after=leave_after):
            self._header.saved.show_saving()

    @Slot(object)
    def _was_recorded(self, record: RecordId) -> None:
        self.undoing.steps.forget()
        self._notice.clear()
        if self.keeper.is_safe():
            self._header.saved.show_saved(self._desk.now())
            self._show_document()
            self._open_step(self._steps.current())
        self.recorded.emit(record)

    def say(self, happened: str, detail: str) -> None:
        """Say something above the form that one should know before going on."""
        self._notice.say("neutral", happened, detail)

    @Slot()
    def _was_withdrawn(self) -> None:
        self.undoing.steps.forget()
        self._show_document()
        self._open_step(self._steps.current())
        self._notice.say("good", self.tr("The consent is withdrawn. Nothing of it is used from now on."))

    @Slot(object)
    def _was_not_recorded(self, error: Exception) -> None:
        self._notice.refuse(error, self.keeper.interview)

    # Shape ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        if not self.undoing.takes(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._header.set_room(room_of(self))
        self._offer_questions()
        self._name_buttons()
        self._measuring.say_for_step()
