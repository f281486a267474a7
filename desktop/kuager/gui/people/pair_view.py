"""Two files side by side with the evidence between them, and the decision below.

The answers are equal and none is proposed. Deciding is one signed revision; a decision that was made can be
taken back with a reason too. What is shown is read when the view is made: whoever shows it makes it anew.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import duplicates
from kuager.flows.duplicates import Comparison
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.people import pair_words
from kuager.gui.people.comparison_table import ComparisonTable
from kuager.gui.people.decision import Decision
from kuager.gui.people.pair_words import OPEN
from kuager.gui.telling import tell
from kuager.gui.widgets.layout import column, held, page_margins, scroller
from kuager.gui.widgets.notice import Notice, NoticePlace
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import RecordId

KEYS: Final = {"same": "S", "different": "N", "unsure": "Space"}


class PairView(QWidget):
    """`decided` carries the answer; `left` leaves it open.

    `opened` carries a person's file whose head was pressed, `interview_wanted` the interview of somebody who
    only speaks.
    """

    decided = Signal(str)
    opened = Signal(object)
    interview_wanted = Signal(object)
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        one: RecordId,
        other: RecordId,
        leave: str,
        *,
        name: str = "pair",
    ) -> None:
        """`leave` is what the last button says."""
        super().__init__()
        self.setObjectName(f"{name}_view")
        self._desk, self._one, self._other = desk, one, other
        self._leave, self._keys, self._name = leave, False, name
        self.decision: Decision | None = None
        self.says = NoticePlace(name=f"{name}_says")
        waiting = Wrapped(self.tr("The two are being compared."), "body", "inkSoft")
        waiting.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(theme.delay("progressAfter"))
        self._patience.timeout.connect(waiting.show)
        self._stack = QStackedWidget()
        self._stack.addWidget(held(column(waiting, None, margins=page_margins())))
        self.setLayout(column(self.says, (self._stack, 1), gap=0))
        session = desk.session
        self._patience.start()
        desk.match(
            lambda matcher, _: duplicates.compare(session, matcher, one, other), self._show, self._fail
        )

    @Slot(object)
    def _show(self, found: Comparison) -> None:
        self._patience.stop()
        words = pair_words.PairWords(self._desk)
        table = ComparisonTable(
            words.sides(found), words.band(found), words.rows(found.rows), name=f"{self._name}_table"
        )
        table.opened.connect(self._open)
        self._people = frozenset(side.file for side in found.sides if side.is_person)
        lines = column(gap=8, margins=page_margins())
        for happened, detail in words.decisions(found):
            lines.addWidget(Notice("neutral", happened, detail, name=f"{self._name}_decided"))
        lines.addWidget(table)
        lines.addStretch(1)
        area = scroller(lines)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("The two files side by side"))
        answers = words.answers(found)
        is_decided = [code for code, _, _ in answers] == [OPEN]
        self.decision = Decision(
            answers,
            self.tr("Leave it as it is") if is_decided else self._leave,
            hint=self.tr("For example: the sister confirmed it on the telephone"),
            keys=KEYS,
            name=f"{self._name}_decision",
        )
        self.decision.show_keys(shown=self._keys)
        self.decision.decided.connect(self._decide)
        self.decision.left.connect(self.left)
        self._stack.addWidget(held(column((area, 1), self.decision, gap=0)))
        self._stack.setCurrentIndex(1)
        has_keyboard = self.hasFocus()
        self.setFocusProxy(self.decision.reason)
        if has_keyboard:
            self.decision.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _open(self, file: RecordId) -> None:
        if file in self._people:
            self.opened.emit(file)
        else:
            self.interview_wanted.emit(file)

    def show_keys(self, *, shown: bool) -> None:
        """Whether the list that has the keys of the answers is in sight."""
        self._keys = shown
        if self.decision is not None:
            self.decision.show_keys(shown=shown)

    def give(self, answer: str) -> None:
        """Give an answer by its key."""
        if self.decision is not None:
            self.decision.give(answer)

    @Slot(str, str)
    def _decide(self, answer: str, reason: str) -> None:
        if self.decision is None:
            return
        self.decision.set_busy(True)
        session, one, other = self._desk.session, self._one, self._other
        self._answer = answer
        if answer == OPEN:
            self._desk.write(
                lambda _: duplicates.take_back(session, one, other, reason), self._was_decided, self._fail
            )
        else:
            self._desk.write(
                lambda _: duplicates.decide(session, one, other, answer, reason),
                self._was_decided,
                self._fail,
            )

    @Slot(object)
    def _was_decided(self, _: object) -> None:
        self.decided.emit(self._answer)
        self._desk.recorded.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        if self.decision is not None:
            self.decision.set_busy(False)
        tell(self.says, error)
