"""The answers to each purpose: a table to be filled in from top to bottom, and answers for one recipient.

Every purpose has a row: not asked, yes, no, ask again, withdrawn. Which of them is pressed says nothing about
which is wanted: they are equal. Under each purpose stands what its answer opens or shuts, and whether the
words of it were read aloud. A grant with a purpose or an answer that this program does not know keeps its row
and its code.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.interview.consent_words import meaning
from kuager.gui.interview.parts import Part
from kuager.gui.interview.rows import Line, RowsPart
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import ChoiceBox, Entry
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.consent import Grant

ANSWERS: Final = ("", "yes", "no", "ask_again", "withdrawn")

_LABELS_BESIDE: Final = 560
"""Width, at 100 %, from which the words stand beside the marks."""


class _AnswerRow(QButtonGroup):
    """One purpose: as many marks as there are answers, one of them set."""

    def __init__(self, table: QWidget, purpose: str, words: str, answers: Sequence[tuple[str, str]]) -> None:
        super().__init__(table)
        self.rule = line()
        self._purpose = purpose
        self._is_read = False
        self._means = Wrapped("", "small")
        self._means.setObjectName(f"consent_{purpose}_means")
        self.label = held(column(None, Wrapped(words), self._means, None, gap=0, margins=(0, 4, 0, 4)))
        self.marks: list[QRadioButton] = []
        self._shown = ""
        for number, (code, said) in enumerate(answers):
            mark = QRadioButton()
            mark.setObjectName(f"consent_{purpose}_{code or 'not_asked'}")
            mark.setAccessibleName(f"{words}: {said}")
            mark.ensurePolished()
            mark.setFixedWidth(mark.sizeHint().width() - theme.space("s"))  # no room for words it has not
            self.addButton(mark, number)
            self.marks.append(mark)
        self.show_answer("")

    def answer(self) -> str:
        """The code of the answer; one that is not in the table is given back while no mark is set."""
        at = self.checkedId()
        return ANSWERS[at] if at >= 0 else self._shown

    def show_answer(self, code: str) -> None:
        """Set a mark without telling anyone; none for a code that the table has no column for."""
        self._shown = code
        self.setExclusive(False)
        for number, mark in enumerate(self.marks):
            mark.setChecked(number < len(ANSWERS) and ANSWERS[number] == code)
        self.setExclusive(True)
        self.say_meaning()

    def show_read(self, is_read: bool) -> None:
        """Say whether the words were read aloud."""
        self._is_read = is_read
        self.say_meaning()

    def say_meaning(self) -> None:
        """Say what the answer that is set means."""
        means = meaning(self._purpose, self.answer())
        read = QCoreApplication.translate("GrantsPart", "Read aloud. {meaning}").format(meaning=means)
        self._means.setText(read.strip() if self._is_read else means)
        self._means.setVisible(bool(self._means.text()))


class GrantsPart(Part):
    """All answers of a consent (`tuple[Grant, ...]`)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("consent_grants")
        self._desk = desk
        self._rows: dict[str, _AnswerRow] = {}
        self._order: tuple[Grant, ...] = ()
        self._read: tuple[str, ...] = ()
        answers = [("", self.tr("Not asked")), *((c, desk.label("consent_answer", c)) for c in ANSWERS[1:])]
        self._answers = answers
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("s"))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._tight = False
        for column_number, (_, words) in enumerate(answers, 1):
            head = Wrapped(words, "small")
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            head.setMinimumWidth(theme.px(64))
            self._grid.addWidget(head, 0, column_number)
        for code, words in desk.choices("consent_purpose"):
            self._add_row(code, words)
        self._named = _NamedGrants(desk)
        self._named.edited.connect(self.edited)
        self._named.left.connect(self.left)
        self.setLayout(column(self._grid, self._named, gap=theme.space("s")))

    def value(self) -> tuple[Grant, ...]:
        rows = [Grant(purpose, r.answer()) for purpose, r in self._rows.items() if r.answer()]
        given = (*rows, *self._named.value())
        same = sorted(given, key=_order) == sorted(self._order, key=_order)
        return self._order if same else given

    def set_value(self, value: Sequence[Grant]) -> None:
        self._order = tuple(value)
        whole = {grant.purpose: grant.answer for grant in value if not grant.recipient}
        for purpose in whole:
            if purpose not in self._rows:
                self._add_row(purpose, purpose)
        for purpose, answer_row in self._rows.items():
            answer_row.show_answer(whole.get(purpose, ""))
        self._named.set_value([grant for grant in value if grant.recipient])

    def answer_to(self, purpose: str) -> str:
        """The answer to a purpose as a whole, "" where it was not asked."""
        return self._rows[purpose].answer() if purpose in self._rows else ""

    def set_answer(self, purpose: str, answer: str) -> None:
        """Set one answer, as a press on its mark does."""
        if purpose not in self._rows:
            self._add_row(purpose, self._desk.label("consent_purpose", purpose))
        self._rows[purpose].show_answer(answer)
        self._was_answered(0)

    def show_read(self, purposes: Sequence[str]) -> None:
        """Say which purposes' words were read aloud."""
        self._read = tuple(purposes)
        for purpose, answer_row in self._rows.items():
            answer_row.show_read(purpose in purposes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tight = self.width() < theme.px(_LABELS_BESIDE)
        if tight != self._tight:
            self._tight = tight
            for number, answer_row in enumerate(self._rows.values()):
                self._place(number, answer_row)

    def _add_row(self, purpose: str, words: str) -> None:
        answer_row = _AnswerRow(self, purpose, words, self._answers)
        answer_row.show_read(purpose in self._read)
        answer_row.idClicked.connect(self._was_answered)
        self._rows[purpose] = answer_row
        self._place(len(self._rows) - 1, answer_row)

    def _place(self, number: int, answer_row: _AnswerRow) -> None:
        """Rule, words, marks: the marks stand beside the words, or under them where there is no room."""
        at, columns = 3 * number + 1, len(self._answers) + 1
        answer_row.label.setMinimumHeight(0 if self._tight else theme.size("row"))
        self._grid.addWidget(answer_row.rule, at, 0, 1, columns)
        self._grid.addWidget(answer_row.label, at + 1, 0, 1, columns if self._tight else 1)
        for column_number, mark in enumerate(answer_row.marks, 1):
            below = at + 2 if self._tight else at + 1
            self._grid.addWidget(mark, below, column_number, Qt.AlignmentFlag.AlignCenter)

    @Slot(int)
    def _was_answered(self, _: int) -> None:
        for answer_row in self._rows.values():
            answer_row.say_meaning()
        self.edited.emit()
        self.left.emit()


def _order(grant: Grant) -> tuple[str, str, str]:
    return grant.purpose, grant.recipient, grant.answer


class _NamedLine(Line):
    """An answer that holds for one recipient: purpose, who, answer."""

    def __init__(self, desk: Desk, grant: Grant, name: str) -> None:
        super().__init__(self.tr("Remove this answer"), name)
        self._purpose = ChoiceBox(desk.choices("consent_purpose"), grant.purpose, name=f"{name}_purpose")
        self._purpose.setAccessibleName(self.tr("Purpose"))
        self._recipient = Entry(grant.recipient, name=f"{name}_recipient")
        self._recipient.setAccessibleName(self.tr("Recipient"))
        self._answer = ChoiceBox(desk.choices("consent_answer"), grant.answer, name=f"{name}_answer")
        self._answer.setAccessibleName(self.tr("Answer"))
        to = Text(self.tr("to"), "small")
        self.setLayout(row((self._purpose, 3), to, (self._recipient, 3), (self._answer, 2), self.remove))
        self._recipient.textEdited.connect(self.edited)
        self._recipient.editingFinished.connect(self.left)
        for box in (self._purpose, self._answer):
            box.chosen.connect(self.was_chosen)

    def value(self) -> Grant:
        return Grant(self._purpose.code(), self._answer.code(), self._recipient.text())

    def begin(self) -> None:
        self._recipient.setFocus()


class _NamedGrants(RowsPart):
    """Answers that hold for one recipient each; one without a recipient is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("consent_named")
        self._desk = desk
        add = Button(
            self.tr("Another answer for one recipient"), Kind.QUIET, icon="plus", name="consent_add_named"
        )
        add.clicked.connect(self._add)
        self.setFocusProxy(add)
        self.setLayout(column(self.lines, row(add, None), gap=theme.space("s")))

    def make_line(self, value: Grant, name: str) -> Line:
        return _NamedLine(self._desk, value, name)

    def is_blank(self, value: Grant) -> bool:
        return not value.recipient.strip()

    @Slot()
    def _add(self) -> None:
        self.append(Grant("show_partners", "yes", "")).begin()
