"""The frame of the unlocked program: places at the start, one page at a time, progress at the foot.

Pages are passed in and know nothing of the frame. The frame owns the keys that work everywhere, takes the
shape that its width allows, and gives its geometry to a callback when it closes, because window state is
kept inside the vault. Its title never holds a name. A new language or text size needs a new frame.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from kuager.gui import icons
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.key_list import KeyList
from kuager.gui.widgets import tab_order
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.countdown import Countdown
from kuager.gui.widgets.header import FindBox
from kuager.gui.widgets.keys import add_key, focus_first
from kuager.gui.widgets.layout import column, ground, line, row
from kuager.gui.widgets.navigation import Navigation, Place, keys_to
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sheet import EVERYWHERE

# Half of the smallest screen that is promised: 1366x768 at 200 %, less the bars of the desktop.
_LEAST_WIDTH, _LEAST_HEIGHT = 600, 320
_FIRST_WIDTH, _FIRST_HEIGHT = 1280, 720


class MainWindow(QWidget):
    """`place_changed` carries the id of the place that is open now; `lock_asked` follows Ctrl+L.

    `panicked` follows Ctrl+Shift+L. A close is only asked for with `closed`: the program locks first, and the
    window goes with the lock.
    """

    place_changed = Signal(str)
    lock_asked = Signal()
    panicked = Signal()
    closed = Signal()

    def __init__(
        self,
        places: Sequence[tuple[Place, QWidget]],
        *,
        foot: QWidget | None = None,
        geometry: bytes = b"",
        keep_geometry: Callable[[bytes], None] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Kuager")
        self.setWindowIcon(icons.app_icon())
        self._keep_geometry = keep_geometry
        self._pages = {place.id: page for place, page in places}
        self._over = {place.id for place, _ in places if place.key}
        self._doors_shut = False
        self.navigation = Navigation([place for place, _ in places])
        self.notices = NoticePlace(name="window_notice")
        self.countdown = Countdown()
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        lines = column(self.notices, (self._stack, 1), gap=0)
        if foot is not None:
            lines.addWidget(foot)
        lines.addWidget(self.countdown)
        page_side = ground("surface", lines)
        self.setLayout(row(self.navigation, line(vertical=True), (page_side, 1), gap=0))
        self.navigation.place_chosen.connect(self.show_place)
        self.navigation.lock_asked.connect(self.lock_asked)
        self._add_keys([place for place, _ in places])
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_FIRST_WIDTH, _FIRST_HEIGHT)
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        self._place = ""
        self._below = next(place for place in self._pages if place not in self._over)
        self.go_back()

    @property
    def place(self) -> str:
        """The id of the place that is open."""
        return self._place

    def page(self, place: str) -> QWidget:
        """The page of a place."""
        return self._pages[place]

    @Slot(str)
    def show_place(self, place: str) -> None:
        """Open a place."""
        self.navigation.show_place(place)
        if place != self._place:
            self._place = place
            if self._pages[place].focusWidget() is None:
                focus_first(self._pages[place])  # while it is hidden; else Qt takes whatever comes first
            self._stack.setCurrentWidget(self._pages[place])
            focused: QWidget | None = QApplication.focusWidget()
            if focused is None or not self.navigation.isAncestorOf(focused):
                focus_first(self._pages[place])
            self.place_changed.emit(place)
        if place in self._over:
            self._focus_find_in(place)
        else:
            self._below = place

    @Slot()
    def go_back(self) -> None:
        """Open the place that stood before the one that lies over it."""
        self.show_place(self._below)

    def shut_doors(self, shut: bool) -> None:
        """In an interview the places become a rail, so that little else is in sight."""
        self._doors_shut = shut
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        return tab_order.go_on(self, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._keep_geometry is not None:
            self._keep_geometry(bytes(self.saveGeometry().data()))
        event.ignore()
        self.closed.emit()

    def _fit(self) -> None:
        rail = self._doors_shut or room_of(self) < Room.WIDE
        if rail != self.navigation.is_rail():
            self.navigation.set_rail(rail)

    def _add_keys(self, places: Sequence[Place]) -> None:
        for place, key in keys_to(places):
            action = add_key(self, place.title, key, self._go_to_place)
            action.setData(place.id)
        add_key(self, self.tr("Find on this page"), "Ctrl+K", self.focus_find)
        lock = add_key(self, self.tr("Lock"), "Ctrl+L", self._ask_lock)
        panic = add_key(self, self.tr("Stop everything and close"), "Ctrl+Shift+L", self._panic)
        for action in (lock, panic):
            action.setProperty(EVERYWHERE, True)
        words = self.tr("The main button of the page")
        primary = add_key(self, words, "Ctrl+Return", self._press_primary)
        primary.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        add_key(self, self.tr("All keys"), "F1", self.show_keys)

    @Slot()
    def _go_to_place(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_place(action.data())
            focused: QWidget | None = QApplication.focusWidget()
            if focused is not None and self.navigation.isAncestorOf(focused):
                focus_first(self._pages[self._place])

    @Slot()
    def focus_find(self) -> None:
        """Put the keyboard into the find field of this page, else of the first page that has one."""
        for place in sorted(self._pages, key=lambda each: each != self._place):
            if _find_box(self._pages[place]) is not None:
                self.show_place(place)
                self._focus_find_in(place)
                return

    def _focus_find_in(self, place: str) -> None:
        box = _find_box(self._pages[place])
        if box is not None:
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            box.selectAll()

    @Slot()
    def show_keys(self) -> None:
        """List all keys."""
        KeyList(self, self._pages[self._place]).open()

    @Slot()
    def _ask_lock(self) -> None:
        self.lock_asked.emit()

    @Slot()
    def _panic(self) -> None:
        self.panicked.emit()

    @Slot()
    def _press_primary(self) -> None:
        page = self._pages[self._place]
        for button in page.findChildren(Button):
            if button.property("kind") == Kind.PRIMARY and button.isVisibleTo(page):
                button.click()  # a closed one does nothing
                return


def _find_box(page: QWidget) -> FindBox | None:
    return next((box for box in page.findChildren(FindBox) if box.isVisibleTo(page)), None)
