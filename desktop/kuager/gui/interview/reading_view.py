"""A consent text to be read aloud: large, in its own direction, one thing on each page, turned by keys.

First the opening, then a page for each purpose with its answers, then the end. The answers are equal and none
of them has the keyboard: 1, 2 and 3 give them, in any layout. A page that was turned over was read; so was a
question that was answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from kuager.flows.consent_texts import ConsentText, Offered
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.interview.consent_words import meaning
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, held, line, mirrored, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.segments import Segments
from kuager.gui.widgets.text import Elided, Key, Text, Wrapped
from kuager.model.names import script

_ANSWERS: Final = ("yes", "no", "ask_again")
_LEAST_HEIGHT: Final = 48
_LOW: Final = 480
"""Height of a window, at 100 %, under which the words get all the room."""
_KEYS: Final = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
_ON: Final = (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_BACK: Final = (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_Up)


class _Reading(Wrapped):
    """A paragraph in large letters, from the side where its script begins."""

    def __init__(self, words: str, role: str) -> None:
        super().__init__(words, role)
        rtl = script(words) == "Arab"
        start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)


class _Answers(QWidget):
    """Yes, no, ask again: side by side, equal, each with its key."""

    given = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        box = row(gap=theme.space("xl"))
        for number, code in enumerate(_ANSWERS):
            mark = QRadioButton(desk.label("consent_answer", code))
            mark.setObjectName(f"reading_{code}")
            # The keys 1 to 3 reach them from wherever the page has the keyboard, and Tab does.
            self._group.addButton(mark, number)
            box.addLayout(row(Key(str(number + 1)), mark, gap=6))
        box.addStretch(1)
        self.setLayout(box)
        self._group.idClicked.connect(self._give)

    def show_answer(self, answer: str) -> None:
        """Set a mark, or none."""
        self._group.setExclusive(False)
        for number, code in enumerate(_ANSWERS):
            self._group.button(number).setChecked(code == answer)
        self._group.setExclusive(True)

    def give(self, number: int) -> None:
        """Answer as a press on the mark does."""
        self.show_answer(_ANSWERS[number])
        self.given.emit(_ANSWERS[number])

    @Slot(int)
    def _give(self, number: int) -> None:
        self.given.emit(_ANSWERS[number])


class ReadingView(QWidget):
    """`read` carries a purpose whose words were read, `answered` a purpose and its answer."""

    left = Signal()
    read = Signal(str)
    answered = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("reading")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._offered: Offered | None = None
        self._given: dict[str, str] = {}
        self._at = 0
        self._title = Elided("", "heading")
        self._count = Text("", "small")
        self._marks = Segments(0, 0, height=6, name="reading_marks")
        self._unchecked = NoticePlace(name="reading_unchecked")
        self._answers = _Answers(desk)
        self._answers.given.connect(self._answer)
        self._means = Wrapped("", "small", "ink")
        self._words = QVBoxLayout()
        self._words.setSpacing(theme.space("l"))
        self._before = Button(self.tr("Page before"), icon="back", name="reading_before")
        self._on = Button(self.tr("Turn the page"), icon="forward", name="reading_on")
        close = Button(self.tr("Close the text"), Kind.QUIET, icon="x", name="reading_close")
        self._before.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn)
        close.clicked.connect(self.left)
        side = theme.space("page")
        within = (side, theme.space("s"), side, theme.space("s"))
        head = column(row((self._title, 1), self._count, close, gap=12), self._marks, gap=4, margins=within)
        page = column(
            self._unchecked,
            self._words,
            self._answers,
            self._means,
            None,
            gap=theme.space("l"),
            margins=(side, theme.space("m"), side, theme.space("m")),
        )
        self._area = scroller(page)
        self._area.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        foot = row(self._before, None, Key("PgDn"), self._on, margins=within)
        self._head, self._foot = held(column(head, line(), gap=0)), held(column(line(), foot, gap=0))
        self.setLayout(column(self._head, (self._area, 1), self._foot, gap=0))

    def minimumSizeHint(self) -> QSize:
        # The head goes where there is no room for it, so it must not keep the window from getting lower.
        least = self._foot.minimumSizeHint().height() + self._area.minimumHeight()
        return QSize(super().minimumSizeHint().width(), least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.setVisible(self.window().height() >= theme.px(_LOW))

    def open_text(self, offered: Offered, given: Mapping[str, str]) -> None:
        """Begin at the opening; `given` are the answers by purpose as they stand."""
        self._offered, self._given, self._at = offered, dict(given), 0
        self._title.setText(offered.text.title)
        if offered.ready:
            self._unchecked.clear()
        else:
            self._unchecked.say("attention", self.tr("A draft: nobody has checked these words."))
        self._show_page()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def purpose(self) -> str:
        """The purpose whose page is open, "" for the opening and the end."""
        text = self._text()
        first = 1 if text.opening else 0
        number = self._at - first
        return text.purposes[number] if 0 <= number < len(text.questions) else ""

    def pages(self) -> list[tuple[str, ...]]:
        """The paragraphs of every page."""
        text = self._text()
        opening = [text.opening] if text.opening else []
        closing = [text.closing] if text.closing else []
        return [*opening, *((question.text,) for question in text.questions), *closing]

    def _text(self) -> ConsentText:
        if self._offered is None:
            raise RuntimeError("no text is open")
        return self._offered.text

    def _show_page(self) -> None:
        pages, purpose = self.pages(), self.purpose()
        while (item := self._words.takeAt(0)) is not None:
            shown = item.widget()
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        if purpose:
            self._words.addWidget(Wrapped(self._desk.label("consent_purpose", purpose), "caption"))
        for words in pages[self._at]:
            self._words.addWidget(_Reading(words, "reading"))
        self._area.verticalScrollBar().setValue(0)
        self.setAccessibleName("\n".join(pages[self._at]))
        self._count.setText(self.tr("Page {page} of {pages}").format(page=self._at + 1, pages=len(pages)))
        self._marks.set_progress(self._at + 1, len(pages))
        self._answers.setVisible(bool(purpose))
        self._answers.show_answer(self._given.get(purpose, ""))
        self._say_meaning()
        self._before.setVisible(self._at > 0)
        last = self._at == len(pages) - 1
        self._on.set_words(self.tr("Close the text") if last else self.tr("Turn the page"))

    def _say_meaning(self) -> None:
        purpose = self.purpose()
        self._means.setText(meaning(purpose, self._given.get(purpose, "")) if purpose else "")
        self._means.setVisible(bool(purpose))

    @Slot()
    def _turn(self) -> None:
        if purpose := self.purpose():
            self.read.emit(purpose)
        if self._at == len(self.pages()) - 1:
            self.left.emit()
            return
        self._at += 1
        self._show_page()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _turn_back(self) -> None:
        if self._at:
            self._at -= 1
            self._show_page()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _answer(self, answer: str) -> None:
        purpose = self.purpose()
        self._given[purpose] = answer
        self._say_meaning()
        self.read.emit(purpose)
        self.answered.emit(purpose, answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if mirrored():
            on, back = back, on
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _KEYS and self.purpose():
            self._answers.give(_KEYS[key])
        elif key in (*_ON, on):
            self._turn()
        elif key in (*_BACK, back):
            self._turn_back()
        else:
            super().keyPressEvent(event)
