"""Everything that was saved of a record: who, when and why at the start, and what that changed beside it.

Where there is little room the list gives way to "Before" and "Next". What a saving changed is read when it is
chosen. It says plainly what cannot be told: what is withheld, erased, or of a newer program.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import history
from kuager.flows.history import Changed, Part, Revision, Saving
from kuager.flows.unlock import Session
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.i18n import isolate
from kuager.gui.people.one_by_one import OneByOne
from kuager.gui.people.record_words import section_label
from kuager.gui.people.words import joined
from kuager.gui.records.difference_table import DifferenceTable
from kuager.gui.records.difference_words import against_words, record_words, rows_of, what_words, who_words
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column, held, line, page_margins, row, scroller
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import Notice, NoticePlace
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId

Read = tuple[str, tuple[Changed, ...], dict[str, str]]
"""What a saving changed, under its digest, and the names of the people in it."""


def _read(session: Session, saving: Saving) -> Read:
    changes = history.changed(session, saving)
    return saving.digest, changes, history.names_in(session, changes)


class ChangesView(OneByOne):
    """The savings of one record and of what belongs to it, the latest first."""

    def __init__(self, desk: Desk, record: RecordId, kind: str, *, name: str = "changes") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._record, self._kind = desk, record, kind
        self._savings: list[Saving] = []
        model: ListModel[Saving] = ListModel([Column("", _cell)], lambda saving: saving.digest)
        self.list = ListView(model, self.tr("What was changed"), name=f"{name}_list")
        self.list.setSortingEnabled(False)  # the order is the one in which it was written
        self.list.horizontalHeader().hide()
        self.list.chosen.connect(self._choose)
        before = Button(self.tr("Later"), icon="back", name=f"{name}_before")
        following = Button(self.tr("Earlier"), icon="forward", name=f"{name}_next")
        self._turns = held(row(before, following, None, gap=8, margins=(24, 8, 8, 0)))
        body = self._lay_beside(model, self.list, before, following)
        self.says = NoticePlace(name=f"{name}_says")
        self.setLayout(column(self.says, self._turns, (body, 1), gap=0))
        self.setFocusProxy(self.list)
        desk.recorded.connect(self.read)
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read again what was saved."""
        session, record, kind = self._desk.session, self._record, self._kind
        self._desk.read(lambda _: history.savings(session, record, kind), self._show_all, self._say)

    @Slot(object)
    def _show_all(self, savings: list[Saving]) -> None:
        self._savings = savings
        self.list.show_rows(savings)
        if self.list.chosen_key() is None:
            self.list.choose_first()
        else:
            self._choose(self.list.chosen_key())
        self._arrange()

    @Slot(object)
    def _choose(self, digest: object) -> None:
        at = next((at for at, each in enumerate(self._savings) if each.digest == digest), None)
        self._before.setEnabled(at is not None and at > 0)
        self._next.setEnabled(at is not None and at + 1 < len(self._savings))
        if at is not None:
            session, saving = self._desk.session, self._savings[at]
            self._desk.read(lambda _: _read(session, saving), self._show, self._say)

    @Slot(object)
    def _show(self, read: Read) -> None:
        digest, changes, names = read
        saving = next((each for each in self._savings if each.digest == digest), None)
        if saving is None or digest != self.list.chosen_key():
            return
        lines = column(*self._head(saving), gap=2, margins=page_margins())
        for changed in changes:
            lines.addSpacing(12)
            if len(changes) > 1 or changed.revision.record != self._record:
                lines.addWidget(Text(record_words(changed), "heading"))
            for part in changed.parts:
                for widget in self._part(changed.revision, part, names):
                    lines.addWidget(widget)
        lines.addStretch(1)
        area = scroller(lines)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("What this saving changed"))
        self._replace(area)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)

    # One saving -------------------------------------------------------------------------------------

    def _head(self, saving: Saving) -> Iterator[QWidget]:
        who = who_words(saving.author, saving.alias, own=saving.own)
        yield Wrapped(joined((who, moment_words(saving.time))), "heading")
        why = self.tr("Why: {why}").format(why=isolate(saving.why)) if saving.why else ""
        if not saving.first or why:
            yield Wrapped(why or self.tr("No reason was given."), "body", "ink" if why else "inkSoft")
        if saving.odd:
            name = f"{self.objectName()}_odd"
            yield Notice("attention", self.tr("The clock of that computer was wrong."), name=name)

    def _part(self, revision: Revision, part: Part, names: dict[str, str]) -> Iterator[QWidget]:
        notes = []
        if not part.against:
            notes.append(self.tr("written for the first time"))
        if not part.stands:
            notes.append(self.tr("changed again later"))
        head = column(Wrapped(section_label(part.section), "strong"), gap=0, margins=(0, 8, 0, 2))
        if notes:
            head.addWidget(Wrapped(", ".join(notes), "small"))
        yield held(head)
        yield line()
        name = f"{self.objectName()}_{part.section}"
        if part.missing:
            yield Wrapped(self._missing(part.missing), "body", "inkSoft")
        if part.said:
            rows = rows_of(self._desk, revision, part.section, part.said, names)
            yield DifferenceTable(rows, first=True, name=name)
        for against in part.against:
            if len(part.against) > 1:
                words = self.tr("Beside what {who} wrote, {when}:")
                when = moment_words(against.time)
                yield Wrapped(words.format(who=isolate(against_words(against)), when=when), "small")
            rows = rows_of(self._desk, revision, part.section, against.differences, names)
            if rows:
                yield DifferenceTable(rows, name=name)
            elif not part.missing:
                same = self.tr("Nothing that is read is otherwise.")
                lost = self.tr("What it was before is not here, so nobody can tell.")
                yield Wrapped(same if against.known else lost, "body", "inkSoft")

    def _missing(self, why: str) -> str:
        if why == "newer":
            return self.tr("A newer Kuager wrote this; this one cannot read it.")
        return self.tr("This is not here: it is withheld, or was erased.")

    # Room -------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        beside = room_of(self) >= Room.MEDIUM
        self._set_beside(beside=beside)
        self._turns.setVisible(not beside and len(self._savings) > 1)


def _cell(saving: Saving) -> Cell:
    who = who_words(saving.author, saving.alias, own=saving.own)
    return Cell(what_words(saving), joined((moment_words(saving.time), who)))
