"""A page with a side: notes, a preview, a timeline. Beside each other where there is room, else in turns.

Below 960 effective pixels the side becomes a page of its own behind `button`, which the owner puts into
its header; a "Back" stands above it then. F6 goes from one pane to the other in either shape.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.keys import add_key, focus_first
from kuager.gui.widgets.layout import column, ground, held, line, row


class SidePane(QWidget):
    """`main` and, at its end, `side`. The owner gives `button` a place in its header."""

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        title: str,
        *,
        icon: str = "note",
        width: int = 0,
        name: str = "side_pane",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._main, self._width = main, width or theme.tokens()["size"]["sidePane"]
        self.button = Button(title, icon=icon, name=f"{name}_open")
        self.button.clicked.connect(self._open)
        self._back = Button(self.tr("Back"), Kind.QUIET, icon="back", name=f"{name}_back")
        self._back.clicked.connect(self._close)
        self._head = held(row(self._back, None, margins=(8, 4, 8, 0)))
        self._rule = line(vertical=True)
        self._side = ground("window", column(self._head, (side, 1), gap=0))
        self._inner = side
        box = QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(main, 1)
        box.addWidget(self._rule)
        box.addWidget(self._side)
        self._box = box
        self.setLayout(box)
        self._is_open = False
        add_key(self, self.tr("Next pane"), "F6", self._other_pane)
        self._escape = add_key(self, self.tr("Close the pane"), "Escape", self._close)
        self._arrange(Room.WIDE)

    def is_beside(self) -> bool:
        """Whether both are in sight."""
        return self._room >= Room.MEDIUM

    def is_open(self) -> bool:
        """Whether the side has the page for itself."""
        return self._is_open and not self.is_beside()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        now = room_of(self)
        if now is not self._room:
            self._arrange(now)

    def _arrange(self, room: Room) -> None:
        self._room = room
        beside = self.is_beside()
        alone = self._is_open and not beside
        self.button.setVisible(not beside)
        self._head.setVisible(alone)
        self._rule.setVisible(beside)
        self._main.setVisible(not alone)
        self._side.setVisible(beside or alone)
        if beside:
            self._side.setFixedWidth(theme.px(self._width))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16777215)
        self._box.setStretchFactor(self._side, 1 if alone else 0)
        self._escape.setEnabled(alone)

    @Slot()
    def _open(self) -> None:
        self._is_open = True
        self._arrange(self._room)
        focus_first(self._inner)

    @Slot()
    def _close(self) -> None:
        self._is_open = False
        self._arrange(self._room)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _other_pane(self) -> None:
        focused: QWidget | None = QApplication.focusWidget()
        in_side = focused is not None and self._side.isAncestorOf(focused)
        if not self.is_beside():
            if self._is_open:
                self._close()
            else:
                self._open()
        else:
            focus_first(self._main if in_side else self._inner)
