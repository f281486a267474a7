"""Pairs of files that may be one person: the list at the start, one pair beside it, the decision below.

For everybody, or for one person's file alone. Where there is little room the list gives way to "Before" and
"Next". While the list has the keyboard, S, N and Space answer, by the places of these keys. After an answer
the next pair stands there; what was answered is found again by the choice at the top, and taken back there.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import duplicates
from kuager.flows.duplicates import Counts, PairRow
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job
from kuager.gui.matching import Comparing
from kuager.gui.people import pair_words
from kuager.gui.people.comparing_line import ComparingLine
from kuager.gui.people.one_by_one import OneByOne
from kuager.gui.people.pair_list import PairList
from kuager.gui.people.pair_view import PairView
from kuager.gui.people.pair_words import OPEN
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, line, page_margins, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.notice import Notice, NoticePlace
from kuager.model.ids import RecordId

WAITING: Final = "waiting"
CONTRADICTORY: Final = "contradictory"

Key = tuple[RecordId, RecordId]


class DuplicatesPage(OneByOne):
    """`opened` and `interview_wanted` as in `PairView`; `other_wanted` asks whom else to compare with."""

    opened = Signal(object)
    interview_wanted = Signal(object)
    other_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        comparing: Comparing,
        person: RecordId | None = None,
        person_name: str = "",
        *,
        about: frozenset[RecordId] | None = None,
        name: str = "duplicates",
    ) -> None:
        """`person` narrows it to pairs with one file, `about` with one of several."""
        super().__init__()
        self.setObjectName(name)
        self._desk, self._person = desk, person
        self._about = about if person is None else frozenset((person,))
        self._rows: list[PairRow] = []
        self._at = self._count = 0
        self._reading: Job | None = None
        self._shown: Key | None = None
        self.pair: PairView | None = None
        self._last: tuple[str, Key | None] = ("", None)
        self._wanted: Key | None = None
        self._is_fresh = True
        self._model: ListModel[PairRow] = ListModel([Column("", self._cell)], _key)
        self.list = PairList(self._model, self.tr("Same person?"), f"{name}_list")
        self.list.chosen.connect(self._choose)
        self.list.answered.connect(self._answer)
        before = Button(self.tr("Before"), icon="back", name=f"{name}_before")
        following = Button(self.tr("Next"), icon="forward", name=f"{name}_next")
        body = self._lay_beside(self._model, self.list, before, following)
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        title = self.tr("Who may be the same?") if person is not None else self.tr("Same person?")
        self._below = person_name
        self._head = PageHeader(title, person_name, items=(before, following, back), name=f"{name}_header")
        self.filter = ChoiceBox(pair_words.filters(), WAITING, whole=True, name=f"{name}_show")
        self.filter.setAccessibleName(self.tr("Which pairs are shown"))
        self.filter.chosen.connect(self._filter_was_chosen)
        self.comparing = ComparingLine(comparing, anew=person is None, name=f"{name}_comparing")
        side = page_margins()[0]
        bar = row(self.filter, (self.comparing, 1), gap=16, margins=(side, 6, side, 6))
        if person is not None:
            other = Button(self.tr("Somebody else…"), Kind.QUIET, icon="users", name=f"{name}_other")
            other.clicked.connect(self.other_wanted)
            bar.addWidget(other)
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self._look_again)
        self._contradictions = NoticePlace(name=f"{name}_contradictions")
        self._contradictions.acted.connect(self._show_contradictions)
        self.setLayout(column(self._head, bar, line(), self._contradictions, self.says, (body, 1), gap=0))
        self.setFocusProxy(self.filter)
        desk.recorded.connect(self.read)
        comparing.counted.connect(self._follow_counts)
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the pairs again."""
        session, show, about = self._desk.session, self.filter.code(), self._about
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._desk.read(
            lambda _: (show, duplicates.waiting(session, show, about=about), duplicates.count(session)),
            self._show_all,
            self._fail,
        )

    @Slot(object)
    def _follow_counts(self, _: Counts) -> None:
        """More was found: what one is just looking at stays."""
        self.read()

    @Slot(object)
    def _show_all(self, found: tuple[str, list[PairRow], Counts]) -> None:
        show, rows, counts = found
        if show != self.filter.code():
            return  # something else was asked for meanwhile
        self._rows = rows
        all_wait = counts.probable + counts.possible if show == WAITING and self._about is None else 0
        self._count = max(len(rows), all_wait)
        self.list.show_rows(self._rows)
        self._say_contradictions(counts)
        if self._wanted is not None and self.list.choose(self._wanted):
            self._wanted = None
        if self.list.chosen_key() is None and self._rows:
            self.list.choose(_key(self._rows[min(self._at, len(self._rows) - 1)]))
        self._choose(self.list.chosen_key())
        self._arrange()
        if self._is_fresh and self._rows and self.filter.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_fresh = False

    def _say_contradictions(self, counts: Counts) -> None:
        if not counts.contradictory or self.filter.code() == CONTRADICTORY:
            self._contradictions.clear()
            return
        happened = self.tr("%n decision(s) contradict each other.", "", counts.contradictory)
        shown = self._contradictions.notice
        if shown is None or shown.accessibleName() != happened:
            self._contradictions.say("attention", happened, "", self.tr("Look at them"))

    @Slot()
    def _show_contradictions(self) -> None:
        self.show_pairs(CONTRADICTORY)

    def show_pairs(self, show: str) -> None:
        """Show the pairs that are in another state."""
        self.filter.choose(show)
        self._filter_was_chosen(show)

    @Slot(str)
    def _filter_was_chosen(self, _: str) -> None:
        self._at = 0
        self.says.clear()
        self.read()

    def _cell(self, pair: PairRow) -> Cell:
        return pair_words.pair_cell(pair, self._person)

    # One pair ---------------------------------------------------------------------------------------

    @Slot(object)
    def _choose(self, key: object) -> None:
        chosen = next((each for each in self._rows if _key(each) == key), None)
        if chosen is None and self._rows and key is None:
            return  # rows are just coming; one of them will be chosen
        if chosen is not None:
            self._at = self._rows.index(chosen)
        self._say_where()
        if chosen is not None and _key(chosen) == self._shown:
            return
        focused: QWidget | None = self.window().focusWidget()
        wrote = focused is not None and self.pair is not None and self.pair.isAncestorOf(focused)
        self._replace(self._one(chosen) if chosen is not None else self._none())
        self._shown = _key(chosen) if chosen is not None else None
        if wrote:
            self._write_on()

    def _write_on(self) -> None:
        """What was decided is gone: the keyboard goes to the next pair."""
        if self.pair is None:
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._pane.isVisibleTo(self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.pair.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_where(self) -> None:
        where = self.tr("{at} of {count}").format(at=self._at + 1, count=self._count) if self._rows else ""
        self._head.set_below(" · ".join(each for each in (self._below, where) if each))
        self._before.setEnabled(self._at > 0)
        self._next.setEnabled(self._at + 1 < len(self._rows))

    def _none(self) -> QWidget:
        self.pair = None
        head, how = pair_words.nothing(self.filter.code())
        empty = EmptyState(head, how, name=f"{self.objectName()}_empty")
        return held(column(empty, margins=page_margins()))

    def _one(self, chosen: PairRow) -> QWidget:
        name = f"{self.objectName()}_pair"
        one, other = chosen.one, chosen.other
        if other == self._person:  # whose page it is stands first, and the file keeps that name
            one, other = other, one
        self.pair = PairView(self._desk, one, other, self.tr("Decide later"), name=name)
        self.pair.decided.connect(self._was_decided)
        self.pair.opened.connect(self.opened)
        self.pair.interview_wanted.connect(self.interview_wanted)
        self.pair.left.connect(self._leave)
        lines = column(gap=0)
        if chosen.size > 2:
            words = self.tr("%n files may all be one person.", "", chosen.size)
            how = self.tr("Their pairs stand together in the list. Each pair is decided for itself.")
            lines.addWidget(Notice("neutral", words, how, icon="users", name=f"{name}_group"))
        lines.addWidget(self.pair, 1)
        return held(lines)

    # Deciding ---------------------------------------------------------------------------------------

    @Slot(str)
    def _answer(self, answer: str) -> None:
        if self.pair is not None:
            self.pair.give(answer)

    @Slot(str)
    def _was_decided(self, answer: str) -> None:
        self._last = (answer, self._shown)
        act = "" if answer == OPEN else self.tr("Look at it again")
        self.says.say("good", pair_words.was_decided(answer), "", act)
        self._shown = None

    @Slot()
    def _look_again(self) -> None:
        """Show the pair that was just decided, where it can be taken back."""
        answer, self._wanted = self._last
        self.show_pairs(answer)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        tell(self.says, error)

    # Room -------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        beside = bool(self._rows) and room_of(self) >= Room.MEDIUM
        self._set_beside(beside=beside)
        if self.pair is not None:
            self.pair.show_keys(shown=beside)


def _key(pair: PairRow) -> Key:
    return (pair.one, pair.other)
