"""The room of one source: written in steps like an interview, safe at every moment.

The document is the one truth; nothing is required and nothing blocks. Every way out goes through `leave`,
which waits until the draft is on the disk.
"""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import whereabouts
from kuager.flows.sources import Editing
from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.interview.events_step import EventsStep
from kuager.gui.interview.persons_step import PersonsStep
from kuager.gui.interview.step import Step
from kuager.gui.interview.undoing import Place, Undoing, go_back_to
from kuager.gui.kept import KeptLine
from kuager.gui.people.words import joined
from kuager.gui.sources.keeper import SourceKeeper
from kuager.gui.sources.source_steps import WHY, CopiesStep, SaidStep, SettleStep, as_interview, with_shared
from kuager.gui.telling import tell
from kuager.gui.unkept import UnkeptPlace
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.saved_line import SavedLine
from kuager.gui.widgets.steps import Step as StepName
from kuager.gui.widgets.steps import Steps, StepsPage
from kuager.gui.widgets.sub_page import SubPage
from kuager.model.ids import RecordId
from kuager.model.source_document import SourceDocument

_ICONS: Final = {
    "said": "article",
    "copies": "paperclip",
    "persons": "users",
    "events": "clock",
    "settle": "clipboard-text",
}


class SourceEditor(SubPage):
    """One source on the desk. `recorded` carries the id of the source that was saved."""

    recorded = Signal(object)

    def __init__(self, desk: Desk, editing: Editing, *, draft: bool) -> None:
        super().__init__()
        self.setObjectName("source_editor")
        self._desk = desk
        self.keeper = SourceKeeper(desk, editing, self)
        self._titles = {
            "said": self.tr("What it is"),
            "copies": self.tr("Copies"),
            "persons": self.tr("Persons"),
            "events": self.tr("What happened"),
            "settle": self.tr("Before it is saved"),
        }
        self.undoing = Undoing(self, self.keeper)
        self.undoing.put.connect(self._show_put)
        self._person = 0
        self._pages: dict[str, Step] = {}
        self._steps = Steps(
            [StepName(step, icon, self._titles[step]) for step, icon in _ICONS.items()], name="source_steps"
        )
        self._stack = QStackedWidget()
        self._saved = SavedLine(name="source_saved")
        back = Button(self.tr("Back"), icon="back", name="source_back")
        back.clicked.connect(self.leave)
        self._head = PageHeader("", items=(self._saved, back), name="source_header")
        self._unkept = UnkeptPlace(self.keeper.autosave, self._saved, name="source_unkept")
        self._notice = NoticePlace(name="source_notice")
        self._before = Button("", icon="back", name="source_before")
        self._next = Button("", Kind.PRIMARY, name="source_next")
        self._foot = ActionBar(
            start=[self._before], end=[self._next], key_hint="Ctrl+Enter", name="source_foot"
        )
        body = StepsPage(self._steps, self._stack)
        above = (self._head, *self._kept(editing), self._unkept, self._notice)
        self.setLayout(column(*above, (body, 1), self._foot, gap=0))
        self._connect()
        if draft:
            self._saved.show_saved(desk.now())
        self._show_head()
        self._open_step("said")

    def _kept(self, editing: Editing) -> list[QWidget]:
        """Where what is recorded is besides here."""
        if not editing.seen:
            return []
        side = theme.space("page")
        find, record = whereabouts.of_source, editing.document.id
        return [KeptLine(self._desk, find, record, margins=(side, 4, side, 4), name="source_kept")]

    def _connect(self) -> None:
        self._steps.chosen.connect(self._choose_step)
        self._before.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self.keeper.left.connect(self.left)
        self.keeper.recorded.connect(self._was_recorded)
        self.keeper.not_recorded.connect(self._was_not_recorded)
        add_key(self, self.tr("Save as a record now"), "Ctrl+S", self._save_now)
        add_key(self, self.tr("Why it is corrected"), "F2", self.go_to_why)

    # Steps ------------------------------------------------------------------------------------------

    def _page(self, step: str) -> Step:
        """The page of a step, made when it is first opened."""
        if step not in self._pages:
            page = self._made(step)
            page.edited.connect(self._was_edited)
            page.left.connect(self.keeper.autosave.flush)
            self._stack.addWidget(page)
            self._pages[step] = page
        return self._pages[step]

    def _made(self, step: str) -> Step:
        if step == "said":
            return SaidStep(self._desk)
        if step == "settle":
            settle = SettleStep(self._desk)
            settle.reasoned.connect(self.keeper.keep_why)
            return settle
        if step == "copies":
            return CopiesStep(self._desk)
        page = (
            PersonsStep(self._desk, self.keeper.recorded_ids, of_source=True)
            if step == "persons"
            else EventsStep(self._desk, of_source=True)
        )
        page.person_chosen.connect(self._follow_person)
        return page

    def _open_step(self, step: str) -> None:
        self._steps.show_step(step)
        page, document = self._page(step), self.keeper.document
        if isinstance(page, SaidStep):
            page.show_source(document)
        elif isinstance(page, SettleStep):
            why = self.keeper.editing().why
            page.show_source(document, why, correcting=bool(self.keeper.recorded_ids()))
        else:
            if isinstance(page, PersonsStep | EventsStep):
                page.person = self._person
            page.load(as_interview(document))
        self._stack.setCurrentWidget(page)
        self._name_buttons()
        self.keeper.autosave.flush()

    @Slot(str)
    def _choose_step(self, step: str) -> None:
        self._open_step(step)
        self._page(step).go_to()

    def _name_buttons(self) -> None:
        before, after = self._steps.neighbour(-1), self._steps.neighbour(1)
        tiny = room_of(self) is Room.TINY
        self._before.set_words(self.tr("Back") if tiny or not before else self._titles[before])
        save = self.tr("Save the correction") if self.keeper.recorded_ids() else self.tr("Save the source")
        self._next.set_words(self.tr("Next: {step}").format(step=self._titles[after]) if after else save)

    @Slot(int)
    def _follow_person(self, person: int) -> None:
        self._person = person

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

    def begin(self) -> None:
        """Give the keyboard to the first field."""
        self._page(self._steps.current()).go_to()

    @Slot()
    def go_to_why(self) -> None:
        """Where it is said why a recorded source is corrected."""
        if self.keeper.recorded_ids():
            self._steps.choose("settle")
            self._page("settle").go_to(WHY)

    # The document -----------------------------------------------------------------------------------

    @Slot()
    def _was_edited(self) -> None:
        sender = self.sender()
        page = sender if isinstance(sender, Step) else self._page(self._steps.current())
        if self.undoing.change(self._collected(page), self._steps.current(), self._person):
            self._show_head()

    @Slot(object)
    def _show_put(self, place: Place) -> None:
        self._person = place.person
        self._show_head()
        self._open_step(place.step)
        if not go_back_to(self, place):
            self._page(place.step).go_to()

    def _collected(self, page: Step) -> SourceDocument:
        document = self.keeper.document
        if isinstance(page, SaidStep):
            return msgspec.structs.replace(document, source=page.source(document.source))
        if isinstance(page, SettleStep):
            source, safety = page.source(document.source), page.safety(document.safety)
            return msgspec.structs.replace(document, source=source, safety=safety)
        return with_shared(document, page.collect(as_interview(document)))

    def _show_head(self) -> None:
        said = self.keeper.document.source
        self._head.set_title(said.title or said.author or self.tr("Another source"))
        kind = self._desk.label("source_kind", said.kind)
        self._head.set_below(joined((kind, said.author if said.title else "", said.date.told)))

    # Safe on the disk, and saved as a record ----------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """Go back as soon as the draft is on the disk; then comes `left`."""
        self.keeper.leave()

    @Slot()
    def _save_now(self) -> None:
        self._save(leave_after=False)

    def _save(self, *, leave_after: bool) -> None:
        if self.keeper.save(self.keeper.editing().why.strip(), leave_after=leave_after):
            self._saved.show_saving()

    @Slot(object)
    def _was_recorded(self, record: RecordId) -> None:
        self._notice.clear()
        self.undoing.steps.forget()  # what is recorded is corrected, not taken back
        if self.keeper.is_safe():
            self._saved.show_saved(self._desk.now())
            self._show_head()
            self._open_step(self._steps.current())
        self.recorded.emit(record)

    @Slot(object)
    def _was_not_recorded(self, error: Exception) -> None:
        tell(self._notice, error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.undoing.takes(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_buttons()
