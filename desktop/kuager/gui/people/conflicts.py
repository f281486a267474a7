"""The conflicts that nobody has decided: the list at the start, one of them as a table, the decision below.

It stands wherever conflicts are met: after a merge, on a person's page, in the lists. Where there is little
room the list gives way to "Before" and "Next". One side is kept, or all of it, or of each line what somebody
chose. The decision is a signed revision that names every side that was read; a side that arrives meanwhile,
or is not here to be read, stays beside it and comes back here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from kuager.errors import AppError
from kuager.flows import review, side_by_side
from kuager.flows.review import Conflict
from kuager.flows.unlock import Session
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.people.conflict_table import ConflictTable, can_combine, mark_of, side_words
from kuager.gui.people.decision import Decision
from kuager.gui.people.one_by_one import OneByOne
from kuager.gui.people.record_words import kind_label, section_label
from kuager.gui.people.words import joined
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, page_margins, scroller
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import Notice, NoticePlace
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import RecordId
from kuager.model.person import Link, Pair

_RESTRICTIVE: Final = ("consent", "safety")
_ALL, _COMBINE = "all", "combine"

Key = tuple[RecordId, str, str]


def _key(conflict: Conflict) -> Key:
    return (conflict.record, conflict.kind, conflict.section)


def _with_names(session: Session) -> tuple[list[Conflict], dict[str, str]]:
    """Every conflict, and the names of the people that decisions between them speak of."""
    found = review.conflicts(session)
    decided = [side.section for each in found for side in each.sides]
    files = {section.person for section in decided if isinstance(section, Link)}
    files |= {
        file for section in decided if isinstance(section, Pair) for file in (section.one, section.other)
    }
    names: dict[str, str] = {}
    for file in files:
        try:
            names[file] = side_by_side.name_of(session, RecordId(file))
        except AppError:
            continue
    return found, names


class ConflictsView(OneByOne):
    """A page that decides conflicts; `records` narrows it to some records, None shows all."""

    def __init__(
        self, desk: Desk, records: frozenset[RecordId] | None = None, *, name: str = "conflicts"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._records = desk, records
        self._conflicts: list[Conflict] = []
        self._names: dict[str, str] = {}
        self._shown: Conflict | None = None
        self.decision: Decision | None = None
        self.table: ConflictTable | None = None
        self._model: ListModel[Conflict] = ListModel([Column("", self._cell)], _key)
        self.list = ListView(self._model, self.tr("Two versions"), name=f"{name}_list")
        self.list.chosen.connect(self._choose)
        before = Button(self.tr("Before"), icon="back", name=f"{name}_before")
        following = Button(self.tr("Next"), icon="forward", name=f"{name}_next")
        body = self._lay_beside(self._model, self.list, before, following)
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        self._head = PageHeader(
            self.tr("Two versions"), items=(before, following, back), name=f"{name}_header"
        )
        self.says = NoticePlace(name=f"{name}_says")
        self.setLayout(column(self._head, self.says, (body, 1), gap=0))
        desk.recorded.connect(self.read)
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the conflicts again."""
        session = self._desk.session
        self._desk.read(lambda _: _with_names(session), self._show_all, self._say)

    @Slot(object)
    def _show_all(self, found: tuple[list[Conflict], dict[str, str]]) -> None:
        conflicts, self._names = found
        self._conflicts = [
            each for each in conflicts if self._records is None or each.record in self._records
        ]
        self.list.show_rows(self._conflicts)
        if self._conflicts:
            if self.list.chosen_key() is None:
                self.list.choose_first()
            self._choose(self.list.chosen_key())
        else:
            self._choose(None)
        self._arrange()

    def _cell(self, conflict: Conflict) -> Cell:
        what = joined((kind_label(conflict.kind), section_label(conflict.section)))
        return Cell(conflict.title or kind_label(conflict.kind), what)

    # One conflict -----------------------------------------------------------------------------------

    @Slot(object)
    def _choose(self, key: object) -> None:
        chosen = next((each for each in self._conflicts if _key(each) == key), None)
        if chosen is not None and chosen == self._shown:
            return
        self._shown = chosen
        focused: QWidget | None = self.window().focusWidget()
        writes_next = focused is self or (focused is not None and self.isAncestorOf(focused))
        self._replace(self._one(chosen) if chosen is not None else self._none())
        if self.decision is not None and writes_next and not self.list.hasFocus():
            self.decision.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        at = self._conflicts.index(chosen) if chosen is not None else 0
        self._head.set_title(self._title(chosen))
        self._head.set_below(
            self.tr("{at} of {count}").format(at=at + 1, count=len(self._conflicts)) if chosen else ""
        )
        self._before.setEnabled(at > 0)
        self._next.setEnabled(at + 1 < len(self._conflicts))

    def _title(self, conflict: Conflict | None) -> str:
        count = 2 if conflict is None else len(conflict.sides)
        few = {2: self.tr("Two versions"), 3: self.tr("Three versions")}
        return few.get(count) or self.tr("Versions: {count}").format(count=count)

    def _none(self) -> QWidget:
        self.decision = self.table = None
        words = self.tr("When two offices change the same part of a record, both are kept and wait here.")
        empty = EmptyState(self.tr("Nothing waits for a decision"), words, name=f"{self.objectName()}_empty")
        return held(column(empty, margins=page_margins()))

    def _one(self, conflict: Conflict) -> QWidget:
        what = joined((kind_label(conflict.kind), section_label(conflict.section)))
        lines = column(
            Wrapped(conflict.title or kind_label(conflict.kind), "heading"),
            Wrapped(what, "body", "inkSoft"),
            gap=2,
            margins=page_margins(),
        )
        if conflict.section in _RESTRICTIVE:
            words = self.tr("The stricter version counts until this is decided.")
            lines.addWidget(Notice("attention", words, name=f"{self.objectName()}_stricter"))
        if conflict.takes_back:
            undoes = self.tr(
                "One version takes the consent back. Keeping another one undoes that, everywhere."
            )
            lines.addWidget(Notice("danger", undoes, name=f"{self.objectName()}_takes_back"))
        if any(side.section is None for side in conflict.sides):
            lines.addWidget(self._withheld(conflict))
        names = dict(self._names)
        for side in conflict.sides:
            if isinstance(side.section, Link):
                names[side.section.account] = self.tr("Nobody else: a file of its own")
        self.table = ConflictTable(self._desk, conflict, names, name=f"{self.objectName()}_table")
        self.table.chosen.connect(self._gate)
        lines.addSpacing(8)
        lines.addWidget(self.table)
        lines.addStretch(1)
        area = scroller(lines)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(joined((self._title(conflict), conflict.title, what), ": "))
        self.decision = self._decision(conflict) if conflict.replaceable else None
        self._gate()
        return held(column((area, 1), self.decision, gap=0))

    def _withheld(self, conflict: Conflict) -> Notice:
        if conflict.replaceable:
            words = self.tr("One version is not on this computer. It stays beside what is decided here.")
        else:
            words = self.tr("The other version is not on this computer. An office that has both can decide.")
        return Notice("attention", words, name=f"{self.objectName()}_withheld")

    def _decision(self, conflict: Conflict) -> Decision:
        answers = [
            (
                mark_of(at),
                self.tr("Keep {mark}: {who}").format(mark=mark_of(at), who=side_words(side)),
                "check",
            )
            for at, side in enumerate(conflict.sides)
        ]
        if review.keep_all(conflict) is not None:
            answers.append((_ALL, self.tr("Keep all of it"), "plus"))
        if can_combine(conflict):
            answers.append((_COMBINE, self.tr("Combine as chosen"), "git-merge"))
        decision = Decision(
            answers,
            self.tr("Decide later"),
            hint=self.tr("For example: she corrected it on the telephone"),
            name=f"{self.objectName()}_decision",
        )
        for at, side in enumerate(conflict.sides):
            if side.section is None:
                why = self.tr("What {mark} says is not here, so it cannot be kept alone.")
                decision.close_answer(mark_of(at), why.format(mark=mark_of(at)))
        decision.decided.connect(self._decide)
        decision.left.connect(self._leave)
        return decision

    # Deciding ---------------------------------------------------------------------------------------

    @Slot(str, str)
    def _decide(self, mark: str, why: str) -> None:
        conflict = self._shown
        if conflict is None or self.decision is None:
            return
        session = self._desk.session
        if mark in (_ALL, _COMBINE):
            choices = review.keep_all(conflict) if mark == _ALL else self._choices()
            work = partial(review.combine, session, conflict, choices or {}, why)
        else:
            chosen = next(side.section for at, side in enumerate(conflict.sides) if mark_of(at) == mark)
            if chosen is None:
                return
            work = partial(review.resolve, session, conflict, chosen, why)
        self.decision.set_busy(True)
        self._desk.write(lambda _: work(), self._decided, self._say)

    def _choices(self) -> dict[str, int]:
        return self.table.choices() if self.table is not None else {}

    @Slot()
    def _gate(self) -> None:
        """Combining opens once every line has its choice."""
        if self.decision is not None and self.table is not None:
            self.decision.gate(_COMBINE, is_open=self.table.is_chosen())

    @Slot(object)
    def _decided(self, _: object) -> None:
        self._shown = None
        self.says.say("good", self.tr("Decided. The other version stays in the history."))
        self._desk.recorded.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        if self.decision is not None:
            self.decision.set_busy(False)
        tell(self.says, error)

    # Keys and room ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        several = len(self._conflicts) > 1
        beside = several and room_of(self) >= Room.MEDIUM
        self._set_beside(beside=beside)


def records_of(conflicts: Sequence[tuple[RecordId, str, str]]) -> frozenset[RecordId]:
    """The records of a person's conflicts, as `PersonPage.conflicts` gives them."""
    return frozenset(record for record, _, _ in conflicts)
