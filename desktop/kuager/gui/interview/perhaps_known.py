"""Who may be known already, while somebody is being told of: quiet lines that ask for nothing.

Asked again whenever what is told changes, after a pause in the typing; only the answer to the last question
is shown. Each line can be compared in place, or taken as the same person; nothing happens by itself, nothing
waits for it, and once lines were shown the fields below keep their place.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kuager.flows import side_by_side
from kuager.flows.matching import Matcher
from kuager.flows.side_by_side import Comparison
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.people.comparison_table import Compared, ComparisonTable
from kuager.gui.people.pair_words import PairWords
from kuager.gui.people.words import joined, name_or_unknown
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, ground, held, panel, row, scroller
from kuager.gui.widgets.text import Elided, Text
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold

_MOST: Final = 3
_PAUSE: Final = 300
"""Milliseconds without a key after which it is asked."""
_BESIDE: Final = 560
"""With less room the buttons of a line stand under its words."""
_COMPARISON_HEIGHT: Final = 300


class _KnownLine(QWidget):
    """One file that may be of the same person."""

    compared = Signal(object)
    same = Signal(object)

    def __init__(self, found: Comparison, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._found = found
        side = found.sides[1]
        who = isolate(name_or_unknown(side.name))
        head = Elided(self.tr("Perhaps known: {name}").format(name=who), "strong")
        head.setObjectName(f"{name}_name")
        below = Elided(_details(found), "small")
        below.setObjectName(f"{name}_details")
        compare = Button(self.tr("Compare"), Kind.QUIET, icon="arrows-left-right", name=f"{name}_compare")
        same = Button(self.tr("It is the same person"), name=f"{name}_same")
        for button in (compare, same):
            button.setAccessibleDescription(side.name)
        compare.clicked.connect(self._compare)
        same.clicked.connect(self._take)
        self._box = row((column(head, below, gap=0), 1), row(compare, same, None, gap=4), gap=12)
        self.setLayout(self._box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(12 if beside else 4)

    @Slot()
    def _compare(self) -> None:
        self.compared.emit(self._found.sides[1].file)

    @Slot()
    def _take(self) -> None:
        self.same.emit(self._found.sides[1].file)


class PerhapsKnown(QWidget):
    """`same` carries the file that somebody says it is."""

    same = Signal(object)

    def __init__(self, desk: Desk, *, name: str = "perhaps") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._name = desk, name
        self._question: tuple[Interview, PersonTold | None, frozenset[RecordId]] | None = None
        self._asked = 0
        self._asking: Job | None = None
        self._shown: list[Comparison] = []
        self._open: RecordId | None = None
        self._table: QWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.ask_now)
        self._nobody = Text(self.tr("Nobody who is known is alike any more."), "small", "inkFaint")
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        inner = column(self._lines, self._nobody, gap=4, margins=(12, 8, 8, 8))
        self.setLayout(column(ground("window", inner), gap=0))
        self.hide()

    def look_for(
        self, interview: Interview, told: PersonTold | None, besides: Collection[RecordId] = ()
    ) -> None:
        """Ask, when the typing pauses, who the person may be, or for None whoever speaks.

        `besides` are files that are left out.
        """
        question = (interview, told, frozenset(besides))
        if question != self._question:
            self._question = question
            self._pause.start()

    def forget(self) -> None:
        """It is decided, or somebody else is told of now: ask nothing and show nothing."""
        self._pause.stop()
        self._question = None
        self._asked += 1  # an answer that is on its way is nobody's
        self._show_lines([])
        self.hide()

    @Slot()
    def ask_now(self) -> None:
        """Ask what waits to be asked."""
        self._pause.stop()
        if self._question is None:
            return
        if self._asking is not None:
            self._asking.cancel()
        self._asked += 1
        number, session = self._asked, self._desk.session
        interview, told, besides = self._question

        def ask(matcher: Matcher, _: object) -> tuple[int, list[Comparison]]:
            found = side_by_side.perhaps_known(session, matcher, interview, told, besides, _MOST)
            return number, found

        self._asking = self._desk.match(ask, self._was_answered, self._no_answer)

    @Slot(object)
    def _was_answered(self, answer: tuple[int, list[Comparison]]) -> None:
        number, found = answer
        if number == self._asked and found != self._shown:
            self._show_lines(found)

    @Slot(object)
    def _no_answer(self, _: Exception) -> None:
        """The form goes on without; a bug shows itself at the desk."""

    def _show_lines(self, found: list[Comparison]) -> None:
        self._shown = found
        focused: QWidget | None = self.window().focusWidget()
        focus = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, each in enumerate(found, 1):
            line = _KnownLine(each, f"{self._name}_{number}")
            line.compared.connect(self._compare)
            line.same.connect(self.same)
            self._lines.addWidget(line)
        self._table = None
        self._nobody.setVisible(not found)
        if found:
            self.show()
            self._show_comparison(self._open)
        same = self.findChild(QWidget, focus) if focus else None
        if same is not None:  # the answer came anew; the keyboard stays where it was
            same.setFocus(Qt.FocusReason.OtherFocusReason)

    # Comparing in place -----------------------------------------------------------------------------

    @Slot(object)
    def _compare(self, file: RecordId) -> None:
        self._show_comparison(None if file == self._open else file)

    @Slot()
    def _close(self) -> None:
        at = next((n for n, each in enumerate(self._shown, 1) if each.sides[1].file == self._open), 0)
        self._show_comparison(None)
        button = self.findChild(Button, f"{self._name}_{at}_compare")
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_comparison(self, file: RecordId | None) -> None:
        if self._table is not None:
            self._lines.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        at = next((n for n, each in enumerate(self._shown) if each.sides[1].file == file), -1)
        self._open = file if at >= 0 else None
        if at < 0:
            return
        found, words = self._shown[at], PairWords(self._desk)
        _, known = words.sides(found)
        table = ComparisonTable(
            (Compared(self.tr("Told now")), Compared(known.name, known.below)),
            words.band(found),
            words.rows(found.rows),
            name=f"{self._name}_table",
        )
        close = Button(self.tr("Close"), Kind.QUIET, name=f"{self._name}_close")
        close.clicked.connect(self._close)
        area = scroller(held(column(table, None, gap=0)))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("The two side by side"))
        area.setMinimumHeight(theme.px(_COMPARISON_HEIGHT))
        self._table = panel(column(area, row(None, close), gap=4, margins=(10, 8, 10, 8)))
        self._lines.insertWidget(at + 1, self._table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._table is not None:
            self._close()  # and not out of the interview
            return
        super().keyPressEvent(event)


def _details(found: Comparison) -> str:
    """Born, from, told by: as far as the file says."""
    told = {each.code: [value.text for value in each.right] for each in found.rows}
    by = ", ".join(isolate(text) for text in told.get("told_by", ()) if text)
    lines = [*told.get("birth", ())[:2], *told.get("origin", ())[:1]]
    words = joined(lines)
    if by and found.sides[1].accounts:
        by = QCoreApplication.translate("PerhapsKnown", "told by {who}").format(who=by)
        words = f"{words} · {by}" if words else by
    return words
