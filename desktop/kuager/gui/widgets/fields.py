"""A labelled field: label above, control, and under it what the program understood.

A field never refuses. What is typed stays as it is; the line under it says what was understood, says that
it was kept as told, or says a guess and calls it one. It is never red.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.layout import column, row, top
from kuager.gui.widgets.text import Text, Wrapped

_ICONS = {"good": "check", "attention": "question", "neutral": "info"}


@dataclass(frozen=True)
class Understanding:
    """What is said under a field. `kind` is good, attention or neutral; `offer` names an act, or nothing."""

    words: str
    code: str = ""
    kind: str = "good"
    icon: str = ""
    offer: str = ""


class _Meaning(Wrapped):
    """Asks for one line, so that a code can stand right behind it, and wraps where there is none."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())


class UnderstoodLine(QWidget):
    """Icon, meaning, a small code such as EDTF, and perhaps one offer."""

    offer_taken = Signal()

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        small = theme.tokens()["size"]["iconSmall"]
        self._mark = Glyph("check", "good", small, beside="small")
        self._words = _Meaning("", "small", "ink")
        self._code = Text("", "small", "inkFaint")
        self._offer = Button("", Kind.LINK, name=f"{name}_offer")
        self._offer.clicked.connect(self.offer_taken)
        box = row(self._mark, self._words, self._code, None, self._offer, gap=6)
        top(box, self._mark, self._words, self._code)
        self.setLayout(box)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing under it may jump while one types
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.setMinimumHeight(self._words.fontMetrics().height())
        self._code.hide()
        self._offer.hide()
        self.show_understanding(None)

    def show_understanding(self, understanding: Understanding | None) -> None:
        """Say what was understood; None says nothing and keeps the room."""
        self.setVisible(understanding is not None)
        if understanding is None:
            return
        icon = understanding.icon or _ICONS[understanding.kind]
        self._mark.show_icon(icon, understanding.kind)
        self._words.setText(understanding.words)
        self._code.setText(understanding.code)
        self._code.setVisible(bool(understanding.code))
        self._offer.set_words(understanding.offer)
        self._offer.setVisible(bool(understanding.offer))

    def words(self) -> str:
        """What it says now."""
        return "" if self.isHidden() else self._words.text()


class Field(QWidget):
    """A caption, perhaps a hint beside it, a control, and perhaps the line under it."""

    offer_taken = Signal()

    def __init__(self, label: str, control: QWidget, *, hint: str = "", understands: bool = False) -> None:
        super().__init__()
        self.control = control
        caption = Text(label, "caption")
        caption.setBuddy(control)
        head = row(caption, gap=6)
        if hint:
            head.addWidget(Wrapped(hint, "small"), 1)
        else:
            head.addStretch(1)
        if not control.accessibleName():
            control.setAccessibleName(label)
        lines = column(head, control, gap=theme.space("xs"))
        self._understood: UnderstoodLine | None = None
        if understands:
            self._understood = UnderstoodLine(name=f"{control.objectName()}_understood")
            self._understood.offer_taken.connect(self.offer_taken)
            lines.addWidget(self._understood)
        if not control.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            lines.addStretch(1)  # captions of neighbours stay on one line
        self.setLayout(lines)
        self.setFocusProxy(control)

    def show_understanding(self, understanding: Understanding | None) -> None:
        """Say under the control what was understood of it."""
        if self._understood is None:
            raise RuntimeError("this field was made without a line for what was understood")
        self._understood.show_understanding(understanding)
        words = understanding.words if understanding else ""
        self.control.setAccessibleDescription(words)

    def understood_words(self) -> str:
        """What the line under the control says."""
        return self._understood.words() if self._understood else ""


class ToldField(Field):
    """Takes a date, a number or a place in words, exactly as told, and shows what it means.

    `understand` is called a moment after the last key and at once on leaving; it must be quick, for it
    runs in the window's thread. None means that there is nothing to say.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        label: str,
        understand: Callable[[str], Understanding | None],
        *,
        words: str = "",
        hint: str = "",
        name: str = "",
    ) -> None:
        entry = Entry(words, name=name)
        super().__init__(label, entry, hint=hint, understands=True)
        self.entry = entry
        self._understand = understand
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(theme.delay("understandAfter"))
        self._pause.timeout.connect(self._look)
        self.entry.textEdited.connect(self._was_edited)
        self.entry.editingFinished.connect(self._was_left)
        self._look()

    def text(self) -> str:
        """The words as told."""
        return self.entry.text()

    def set_text(self, words: str) -> None:
        """Show other words and what they mean, without telling anyone."""
        self.entry.setText(words)
        self.entry.setCursorPosition(0)
        self._look()

    @Slot(str)
    def _was_edited(self, words: str) -> None:
        self._pause.start()
        self.edited.emit(words)

    @Slot()
    def _was_left(self) -> None:
        if self._pause.isActive():
            self._look()
        self.left.emit()

    @Slot()
    def _look(self) -> None:
        self._pause.stop()
        words = self.entry.text()
        self.show_understanding(self._understand(words) if words.strip() else None)
