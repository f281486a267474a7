"""The window outside the vault: the language at its head, one card in the middle, one quiet line at its foot.

It knows no name and no number of what is inside, for it is what a stranger sees.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from kuager.gui import icons
from kuager.gui.i18n import LANGUAGES
from kuager.gui.icons import Glyph
from kuager.gui.widgets import tab_order
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, ground, held, row, scroller
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.sheet import EVERYWHERE
from kuager.gui.widgets.text import Text, Wrapped


class Entrance(QWidget):
    """`language_chosen` carries a code, `panicked` follows Ctrl+Shift+L.

    A close is only asked for with `closed`: the program may still have something to end first.
    """

    language_chosen = Signal(str)
    panicked = Signal()
    closed = Signal()

    def __init__(self, language: str, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("entrance")
        self.setWindowTitle("Kuager")
        self.setWindowIcon(icons.app_icon())
        name = next((each.name for each in LANGUAGES if each.code == language), "English")
        self._language = Button(name, Kind.QUIET, opens_list=True, name="entrance_language")
        menu = QMenu(self._language)
        for each in LANGUAGES:
            action = menu.addAction(each.name)
            action.setData(each.code)
            action.triggered.connect(self._choose)
        self._language.setMenu(menu)
        head = row(
            Glyph("notebook", "accent", 22), Text("Kuager", "heading"), None, self._language,
            margins=(24, 10, 24, 10),
        )  # fmt: skip
        self._all = list(cards)
        self._cards = QStackedWidget()
        for card in cards:
            middle = column(None, row(None, (card, 100), None, margins=(16, 0, 16, 0)), None, None, gap=0)
            area = scroller(held(middle))
            self._cards.addWidget(area)
        self.progress = ProgressLine(name="entrance_progress")
        self._foot = Wrapped("", "small")
        self._foot.setObjectName("entrance_foot")
        self._foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        foot = column(self.progress, self._foot, margins=(24, 0, 24, 16))
        page = ground("window", column(head, (self._cards, 1), foot, gap=0))
        self.setLayout(column(page, gap=0))
        self.setMinimumSize(480, 320)
        panic = add_key(self, self.tr("Stop everything and close"), "Ctrl+Shift+L", self._panic)
        panic.setProperty(EVERYWHERE, True)
        self.show_at_foot("")

    def show_card(self, card: QWidget) -> None:
        """Show one of the cards and give it the keyboard."""
        self._cards.setCurrentIndex(self._all.index(card))
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_at_foot(self, words: str) -> None:
        """Say what goes on though nothing is open; it names nobody."""
        self._foot.setText(words)
        self._foot.setVisible(bool(words))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        return tab_order.go_on(self, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.closed.emit()

    @Slot()
    def _panic(self) -> None:
        self.panicked.emit()

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if action is not None:
            self.language_chosen.emit(action.property("data"))
