"""The head of a page: what it is, one quiet line about it, and what can be done at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.icons import Glyph
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, line, margins_for, mirrored, row
from kuager.gui.widgets.text import Elided


class PageHeader(QWidget):
    """Title, line below it, and items at the end. Long titles give way, never the items."""

    def __init__(
        self,
        title: str,
        below: str = "",
        items: Sequence[QWidget] = (),
        *,
        ruled: bool = True,
        name: str = "page_header",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = Elided(title, "title")
        self._title.setObjectName(f"{name}_title")
        self._below = Elided("", "small")
        side = theme.space("page")
        words = column(self._title, self._below, gap=0)
        box = row((words, 1), *items, gap=theme.space("s"), margins=(side, 8, side, 8))
        inner = column((box, 1), gap=0)
        if ruled:
            inner.addWidget(line())
        self.setLayout(inner)
        self.setMinimumHeight(theme.size("header"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_below(below)

    def set_title(self, title: str) -> None:
        """Call the page something else."""
        self._title.setText(title)

    def set_below(self, words: str) -> None:
        """The quiet line; nothing if empty."""
        self._below.setText(words)
        self._below.setVisible(bool(words))


class FindBox(Entry):
    """A field that finds: `searched` comes when typing pauses, Escape empties it, if it is to.

    The window gives it the keyboard on Ctrl+K, wherever in the shown page it stands; Down and Enter hand it
    on to what was found.
    """

    searched = Signal(str)

    def __init__(self, hint: str, *, escape_empties: bool = True, name: str = "find") -> None:
        super().__init__(hint=hint, name=name)
        self._escape_empties = escape_empties
        self.setAccessibleName(hint)
        self._found: QWidget | None = None
        # Not an action of the line edit: those keep their size when the text grows.
        self._lens = Glyph("magnifying-glass")
        self._lens.setParent(self)
        room = self._lens.width() + theme.space("s")
        self.setTextMargins(*margins_for((room, 0, 0, 0)))
        self.setMinimumWidth(theme.px(140))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(theme.delay("understandAfter"))
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._search)

    def lead_to(self, found: QWidget) -> None:
        """Name the list that shows what was found."""
        self._found = found
        words, here = self.tr("From the search to the list"), Qt.ShortcutContext.WidgetShortcut
        add_key(self, words, "Down", self._go_to_found, context=here)
        self.returnPressed.connect(self._go_to_found)

    def take_back(self) -> None:
        """Nothing was found: the keyboard comes back from the list, before that goes out of sight."""
        if self._found is not None and self._found.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        start = theme.space("s")
        left = self.width() - start - self._lens.width() if mirrored() else start
        self._lens.move(left, (self.height() - self._lens.height()) // 2)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() and self._escape_empties:
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot()
    def _go_to_found(self) -> None:
        if self._found is not None and self._found.isVisible():
            self._found.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())
