"""The persons whom the testimony is about: one form, and a tab for each."""

from __future__ import annotations

from collections.abc import Callable, Collection

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui.desk import Desk
from kuager.gui.interview.person_form import PersonForm
from kuager.gui.interview.person_tabs import PersonTabs
from kuager.gui.interview.step import Step
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.layout import column, held, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Elided, Text
from kuager.model import names
from kuager.model.ids import new_record_id
from kuager.model.interview import PERSONS_LIMIT, Interview, PersonTold


class PersonsStep(Step):
    """`person` is the number of the one whose form is open; other steps follow it."""

    first_field = "person_names_first"

    person_chosen = Signal(int)

    def __init__(
        self, desk: Desk, recorded: Callable[[], Collection[str]], *, of_source: bool = False
    ) -> None:
        """`recorded` gives the accounts that are records by now: those cannot leave the interview.

        `of_source`: it is not an interview that tells of them, but another source.
        """
        super().__init__()
        self._of_source = of_source
        self.person = 0
        self._recorded = recorded
        self._persons: list[PersonTold] = []
        self._interview = Interview.blank()
        self._removed: tuple[int, PersonTold] | None = None
        self._tabs = PersonTabs(name="persons_tabs")
        self._tabs.chosen.connect(self._turn_to)
        self._head = Text("", "heading")
        self._name = Elided("", "heading", "inkSoft")
        self._remove = Button(self.tr("Remove"), Kind.QUIET, icon="x", name="persons_remove")
        self._add = Button(self.tr("Add a person"), Kind.QUIET, icon="user-plus", name="persons_add")
        self._notice = NoticePlace(name="persons_notice")
        self._notice.acted.connect(self._put_back)
        self._form = PersonForm(desk, of_source=of_source)
        self._form.edited.connect(self._was_edited)
        self._form.left.connect(self.left)
        self._empty = EmptyState(
            self.tr("No person yet"),
            self.tr("Of whom does the source tell? Each person gets an account of his or her own.")
            if of_source
            else self.tr("Whom does the testimony speak of? Each person gets an account of his or her own."),
            self.tr("Add a person"),
            icon="user-plus",
            name="persons_empty",
        )
        self._empty.begun.connect(self._add_person)
        self._add.clicked.connect(self._add_person)
        self._remove.clicked.connect(self._remove_person)
        self._top: QWidget = held(
            column(row(self._head, (self._name, 1), self._remove, self._add, gap=10), gap=0)
        )
        self._lay_out(self._tabs, self._top, self._notice, self._empty, self._form)

    def load(self, interview: Interview) -> None:
        self._persons = list(interview.persons)
        self._interview = interview
        self.person = max(0, min(self.person, len(self._persons) - 1))
        self._notice.clear()
        self._show()

    def collect(self, interview: Interview) -> Interview:
        self._take()
        return msgspec.structs.replace(interview, persons=tuple(self._persons))

    def _take(self) -> None:
        if self._persons:
            self._persons[self.person] = self._form.collect(self._persons[self.person])

    def _show(self) -> None:
        anyone = bool(self._persons)
        self._empty.setVisible(not anyone)
        self._form.setVisible(anyone)
        self._top.setVisible(anyone)
        if anyone:
            self._form.load(self._persons[self.person], self._interview)
            self._look_for_known()
        self._show_head()

    def _show_head(self) -> None:
        self._tabs.show_persons(self._persons, self.person)
        if not self._persons:
            return
        told, count = self._persons[self.person], len(self._persons)
        self._head.setText(self.tr("Person {number} of {count}").format(number=self.person + 1, count=count))
        self._show_name()
        self._remove.setVisible(told.account not in self._recorded())
        self._add.setEnabled(count < PERSONS_LIMIT)

    def _show_name(self) -> None:
        """What the open person is called by now: all that typing changes above the form."""
        told = self._persons[self.person]
        self._tabs.name_person(told, self.person)
        self._name.setText(names.display(told.names.names))

    @Slot()
    def _was_edited(self) -> None:
        self._take()
        self._show_name()
        self._look_for_known()
        self.edited.emit()

    def _look_for_known(self) -> None:
        document = msgspec.structs.replace(self._interview, persons=tuple(self._persons))
        self._form.look_for(document, self._persons[self.person])

    @Slot(int)
    def _turn_to(self, person: int) -> None:
        if 0 <= person < len(self._persons) and person != self.person:
            self._take()
            self.person = person
            self._show()
            self.person_chosen.emit(person)

    @Slot()
    def _add_person(self) -> None:
        self._take()
        self._persons.append(PersonTold(account=new_record_id()))
        self._change(len(self._persons) - 1)
        self.go_to()

    @Slot()
    def _remove_person(self) -> None:
        self._take()
        at = self.person
        self._removed = (at, self._persons.pop(at))
        self._change(min(at, len(self._persons) - 1))
        interview = self.tr("The person was removed from this interview.")
        words = self.tr("The person was removed from this source.") if self._of_source else interview
        self._notice.say("neutral", words, "", self.tr("Put back"))

    @Slot()
    def _put_back(self) -> None:
        if self._removed is not None:
            self._take()
            at, told = self._removed
            self._removed = None
            self._persons.insert(at, told)
            self._notice.clear()
            self._change(at)

    def _change(self, person: int) -> None:
        self.person = max(0, person)
        self._show()
        self.person_chosen.emit(self.person)
        self.edited.emit()
        self.left.emit()
