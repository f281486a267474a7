"""The places of the program at the start of the window, who is at work, and the lock at the foot.

Wide: names, counts where someone must act, name and role. A rail of icons below 1200 effective pixels;
then each icon has its name as a tip and for the screen reader. The lock is always in sight.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from kuager.gui import theme
from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import bar, column, held, line, row
from kuager.gui.widgets.text import Elided, Text, tip


@dataclass(frozen=True)
class Place:
    """One place: its id, its icon, its name, and whether it stands at the foot (settings do).

    One with a `key` of its own lies over the others: it has no number, and one goes back from it.
    """

    id: str
    icon: str
    title: str
    at_foot: bool = False
    key: str = ""


def keys_to(places: Sequence[Place]) -> list[tuple[Place, str]]:
    """Each place with the key that leads there."""
    numbers = itertools.count(1)
    return [(place, place.key or f"Alt+{next(numbers)}") for place in places]


class PlaceButton(QPushButton):
    """An icon and a name with a mark at the start of the one that is open; also used for steps."""

    def __init__(self, place: Place, key: str = "", *, prefix: str = "place") -> None:
        super().__init__()
        self.place = place
        self._key = key
        self.setObjectName(f"{prefix}_{place.id}")
        self.setProperty("kind", "place")
        self.setCheckable(True)
        self.setAccessibleName(place.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._mark = bar("accent")
        self._mark.setFixedHeight(theme.px(20))
        policy = self._mark.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._mark.setSizePolicy(policy)
        self._icon = Glyph(place.icon, "inkSoft", 20)
        self._title = Elided(place.title)
        self._count = Text("", "small")
        box = row(self._mark, self._icon, (self._title, 1), self._count, gap=9, margins=(1, 0, 8, 0))
        self.setLayout(box)
        for part in (self._mark, self._icon, self._title, self._count):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._show_state)
        self._show_state()

    def set_rail(self, rail: bool) -> None:
        """Icon only, or icon with name and count."""
        self._title.setVisible(not rail)
        self._count.setVisible(not rail and bool(self._count.text()))
        self.setToolTip(
            tip(f"{self.place.title} ({self._key})" if self._key else self.place.title) if rail else ""
        )

    def set_count(self, count: str) -> None:
        """What waits for someone there; empty for nothing."""
        self._count.setText(count)
        self._count.setVisible(bool(count) and not self._title.isHidden())
        self.setAccessibleDescription(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.size("row"))

    @Slot()
    def _show_state(self) -> None:
        here = self.isChecked()
        self._mark.setVisible(here)
        self._icon.show_icon(self.place.icon, "accent" if here else "inkSoft")
        self._title.set_tone("accent" if here else "ink")


class Navigation(QFrame):
    """The side of the window. `place_chosen` carries an id, `lock_asked` follows the lock."""

    place_chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, places: Sequence[Place], *, name: str = "navigation") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "window")
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, PlaceButton] = {}
        self._side = column(gap=2, margins=(6, 10, 6, 8))
        self._brand = held(
            row(Glyph("notebook", "accent", 22), Text("Kuager", "heading"), None,
                margins=(10, 0, 0, 6))
        )  # fmt: skip
        self._side.addWidget(self._brand)
        for place, key in keys_to(places):
            button = PlaceButton(place, key)
            button.clicked.connect(self._was_chosen)
            self._buttons[place.id] = button
        for place in places:
            if not place.at_foot:
                self._side.addWidget(self._buttons[place.id])
        self._side.addStretch(1)
        for place in places:
            if place.at_foot:
                self._side.addWidget(self._buttons[place.id])
        self._side.addSpacing(4)
        self._side.addWidget(line())
        self._side.addSpacing(4)
        self._member, self._role = Elided("", "strong"), Elided("", "small")
        self._who = held(column(self._member, self._role, gap=0, margins=(8, 0, 4, 6)))
        self._side.addWidget(self._who)
        self._lock = Button(self.tr("Lock now"), icon="lock-simple", name="lock")
        self._lock.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rail_lock = PlaceButton(
            Place("lock", "lock-simple", self.tr("Lock now")), "Ctrl+L", prefix="rail"
        )
        self._rail_lock.setCheckable(False)
        for lock in (self._lock, self._rail_lock):
            lock.clicked.connect(self.lock_asked)
            self._side.addWidget(lock)
        self.setLayout(self._side)
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        """Narrow or wide."""
        self.setFixedWidth(theme.size("navRail" if rail else "nav"))
        for button in (*self._buttons.values(), self._rail_lock):
            button.set_rail(rail)
        self._brand.setVisible(not rail)
        self._who.setVisible(not rail and bool(self._member.text()))
        self._lock.setVisible(not rail)
        self._rail_lock.setVisible(rail)
        self._rail = rail

    def is_rail(self) -> bool:
        """Whether only icons are shown."""
        return self._rail

    def set_member(self, member: str, role: str) -> None:
        """Who is at work."""
        self._member.setText(member)
        self._role.setText(role)
        self._role.setVisible(bool(role))
        self._who.setVisible(not self._rail and bool(member))
        self._lock.setAccessibleDescription(member)

    def set_count(self, place: str, count: str) -> None:
        """How much waits in a place; empty for nothing."""
        self._buttons[place].set_count(count)

    def show_place(self, place: str) -> None:
        """Mark the place that is open."""
        for key, button in self._buttons.items():
            button.setChecked(key == place)

    @Slot()
    def _was_chosen(self) -> None:
        button = self.sender()
        if isinstance(button, PlaceButton):
            button.setChecked(True)
            self.place_chosen.emit(button.place.id)
