"""What is typed into: lines, areas, choices, marks. None of them refuses anything.

A line or area aligns by the script of its content and keeps its frame with the interface; spelling and
prediction stay off, because names are kept as told and nothing typed may reach an input service.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from kuager.gui import theme
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Wrapped, tip
from kuager.model.names import script

# Code and words of one possible answer.
Choice = tuple[str, str]

# What a style leaves free at both sides of a combo box's words, which its rectangle does not tell.
_LABEL_INSET = 4

_PLAIN_INPUT = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase


def is_undo(event: QKeyEvent) -> bool:
    """Whether the key takes back what was done last."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Whether the key does again what was taken back."""
    return event.matches(QKeySequence.StandardKey.Redo)


UNDOES: Final = "undoes"
"""The property of a form that takes back what was done in any of its fields: they leave the keys to it."""


def _undone_outside(field: QWidget, event: QKeyEvent) -> bool:
    if not (is_undo(event) or is_redo(event)):
        return False
    above: QWidget | None = field.parentWidget()
    while above is not None and not above.property(UNDOES):
        above = above.parentWidget()
    return above is not None


class Entry(QLineEdit):
    """A line to type into. `for_name` enlarges Arabic script, as names in it are read letter by letter."""

    def __init__(self, words: str = "", *, hint: str = "", for_name: bool = False, name: str = "") -> None:
        super().__init__(words)
        self._for_name = for_name
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setInputMethodHints(_PLAIN_INPUT)
        self.setCursorPosition(0)
        if for_name:
            self.textChanged.connect(self._suit_script)
            self._suit_script(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _undone_outside(self, event):
            event.ignore()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _suit_script(self, words: str) -> None:
        wanted = theme.arabic_name_font() if script(words) == "Arab" else theme.font()
        if self.font() != wanted:
            self.setFont(wanted)


_PARAGRAPH: Final = "\u2029"
"""What stands in a document of Qt between two lines."""


class TextArea(QPlainTextEdit):
    """Several lines. Tab leaves it, for the keyboard must never be caught.

    Qt gives a space for every space that does not break, and a line break for every kind of break. Here what
    nobody edited comes back as it was given, and what somebody edited keeps its spaces.
    """

    left = Signal()

    def __init__(self, words: str = "", *, hint: str = "", lines: int = 4, name: str = "") -> None:
        super().__init__()
        self._given, self._shown = "", ""
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setPlainText(words)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(_PLAIN_INPUT | Qt.InputMethodHint.ImhMultiLine)
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + 18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def setPlainText(self, text: str) -> None:
        super().setPlainText(text)
        self._given, self._shown = text, self._written()

    def toPlainText(self) -> str:
        written = self._written()
        return self._given if written == self._shown else written

    def _written(self) -> str:
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # belongs to the page's primary button
            return
        if _undone_outside(self, event):
            event.ignore()
            return
        super().keyPressEvent(event)


class _TallRows(QStyledItemDelegate):
    """Rows high enough for a finger; a height from the style sheet comes too late for the list's layout."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.size("target"))


class ChoiceBox(QComboBox):
    """One of several answers, by code. A code it does not know is added and kept, never lost.

    It gives way where room is short, and its list never does; a `whole` one asks for the room of its longest
    answer. Words that are cut are shown in a tip.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[Choice] = (), code: str = "", *, whole: bool = False, name: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setView(QListView())
        self.setItemDelegate(_TallRows(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sizes = QComboBox.SizeAdjustPolicy
        self.setSizeAdjustPolicy(
            sizes.AdjustToContents if whole else sizes.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(8)
        self._wanted = 0
        self.set_choices(choices)
        self.choose(code)
        self.activated.connect(self._tell)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other answers; the chosen one stays."""
        kept = self.code()
        self.clear()
        for code, words in choices:
            self.addItem(words, code)
        if kept:
            self.choose(kept)

    def code(self) -> str:
        """The chosen answer."""
        code: str | None = self.currentData()
        return code or ""

    def choose(self, code: str) -> None:
        """Show an answer without telling anyone."""
        at = self.findData(code)
        if at < 0 and code:
            self.addItem(code, code)
            at = self.count() - 1
        self.setCurrentIndex(max(at, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._fitting()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _fitting(self) -> str:
        """The chosen words, as far as there is room for them."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - _LABEL_INSET
        return self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def whole_width(self) -> int:
        """How wide it must be to show the chosen words whole."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = QSize(self.fontMetrics().horizontalAdvance(option.currentText) + 2 * _LABEL_INSET, 0)
        kind = QStyle.ContentsType.CT_ComboBox
        return self.style().sizeFromContents(kind, option, words, self).width()

    def want_width(self, pixels: int) -> None:
        """Ask for so much room, as a column of such boxes does; 0 asks for what is usual."""
        self._wanted = pixels
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        own = super().sizeHint()
        return QSize(self._wanted or own.width(), own.height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            words = self.currentText()
            self.setToolTip(tip(words) if self._fitting() != words else "")
        return super().event(event)

    def showPopup(self) -> None:
        edges = 2 * (theme.space("s") + 1)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + edges)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # scrolling a page must not change an answer on the way

    @Slot(int)
    def _tell(self, at: int) -> None:
        self.chosen.emit(self.itemData(at))


class _BesideBox(Wrapped):
    """Words that may take several lines; a click on them is one on the box before them."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(words)
        self._box = box

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The box takes it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._box.click()


class Check(QWidget):
    """A mark with its words and, under them, what it means; `wrapped` words go on in a next line."""

    changed = Signal(bool)

    def __init__(
        self, words: str, meaning: str = "", *, checked: bool = False, wrapped: bool = False, name: str = ""
    ) -> None:
        super().__init__()
        self.box = QCheckBox("" if wrapped else words.replace("&", "&&"))
        self.box.setObjectName(name)
        self.box.setAccessibleName(words)
        self.box.setChecked(checked)
        self.box.clicked.connect(self.changed)
        beside = (_BesideBox(words, self.box), 1) if wrapped else None
        lines = column(row(self.box, beside, gap=0), gap=0)
        if meaning:
            self.box.setAccessibleDescription(meaning)
            under = theme.size("icon") + theme.space("s") + 6
            lines.addLayout(row(under, (Wrapped(meaning, "small"), 1), gap=0))
        self.setLayout(lines)

    def is_checked(self) -> bool:
        """Whether the mark stands."""
        return self.box.isChecked()

    def set_checked(self, checked: bool) -> None:
        """Set the mark without telling anyone."""
        self.box.setChecked(checked)
