"""A list of things and the form of the one that is chosen: events of a person, videos of an interview.

Alt+Up and Alt+Down move the chosen one, and so does the mouse. Removing is done at once and can be put back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.interview.form import Form
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.empty import EmptyLine, EmptyState
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.list_model import Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.row_drag import RowDrag
from kuager.gui.widgets.text import Text
from kuager.model.section import Section

_MOST_ROWS: Final = 4
_WITHIN: Final = Qt.ShortcutContext.WidgetWithChildrenShortcut

Numbered = tuple[int, Any]
"""A thing with its place in the order, which is the key of its row."""


@dataclass(frozen=True)
class ItemWords:
    """What the list, its acts and its emptiness are called."""

    several: str
    add: str
    removed: str
    nothing: str
    nothing_how: str


class Items(QWidget):
    """`edited` and `left` as for any form; `fresh` makes a new thing."""

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        form: Form,
        columns: Sequence[Column[Numbered]],
        fresh: Callable[[], Section],
        words: ItemWords,
        *,
        first_field: str,
        name: str,
        quiet: bool = False,
    ) -> None:
        """`quiet`: it most often stays empty, and is a line in the page then, which names it either way."""
        super().__init__()
        self.setObjectName(name)
        self._form, self._fresh, self._words, self._first_field = form, fresh, words, first_field
        self._items: list[Section] = []
        self._at = 0
        self._removed: tuple[int, Section] | None = None
        self._list = ListView(
            ListModel(columns, key=lambda numbered: numbered[0]), words.several, name=f"{name}_list"
        )
        self._list.setSortingEnabled(False)  # the order is the one in which it was told
        self._list.horizontalHeader().setSectionsClickable(False)
        self._list.chosen.connect(self._was_chosen)
        self._list.opened.connect(self._go_to_form)
        RowDrag(self._list).moved.connect(self._move_from)
        kind = EmptyLine if quiet else EmptyState
        self._empty = kind(words.nothing, words.nothing_how, words.add, name=f"{name}_empty")
        self._empty.begun.connect(self.add)
        self._notice = NoticePlace(name=f"{name}_notice")
        self._notice.acted.connect(self._put_back)
        self._up = self._button(self.tr("Earlier"), "arrow-up", "up", self._move_up)
        self._down = self._button(self.tr("Later"), "arrow-down", "down", self._move_down)
        remove = self._button(self.tr("Remove"), "x", "remove", self._remove)
        add = self._button(words.add, "plus", "add", self.add)
        self._acts = held(row(add, None, self._up, self._down, remove, gap=4))
        add_key(self, self.tr("Move up"), "Alt+Up", self._move_up, context=_WITHIN)
        add_key(self, self.tr("Move down"), "Alt+Down", self._move_down, context=_WITHIN)
        self._rule = line()
        self._caption = Text(words.nothing, "caption")
        self._quiet = quiet
        self.setLayout(
            column(
                self._empty,
                self._caption,
                self._list,
                self._acts,
                self._notice,
                self._rule,
                self._form,
                gap=8,
            )
        )
        form.edited.connect(self._was_edited)
        form.left.connect(self.left)

    def items(self) -> tuple[Any, ...]:
        """Everything in its order, as it stands now."""
        self._take()
        return tuple(self._items)

    def set_items(self, items: Sequence[Section]) -> None:
        """Show other things without telling anyone."""
        self._items = list(items)
        self._at = max(0, min(self._at, len(self._items) - 1))
        self._notice.clear()
        self._show()

    @Slot()
    def add(self) -> None:
        """A new thing at the end, ready to be written."""
        self.add_item(self._fresh())
        self._go_to_form()

    def add_item(self, item: Section) -> None:
        """Put a thing at the end and show it."""
        self._take()
        self._items.append(item)
        self._change(len(self._items) - 1)

    def put(self, at: int, item: Section | None) -> None:
        """Put another thing in the place of one, or nothing."""
        self._take()
        if item is None:
            del self._items[at]
        else:
            self._items[at] = item
        self._change(min(self._at - (item is None and at < self._at), len(self._items) - 1))

    @Slot()
    def show_again(self) -> None:
        """Something that the rows tell of has changed outside."""
        if self._items:
            self._show_rows()

    def _button(self, words: str, icon: str, name: str, slot: Callable[[], None]) -> Button:
        button = Button(words, Kind.QUIET, icon=icon, name=f"{self.objectName()}_{name}")
        button.clicked.connect(slot)
        return button

    def _take(self) -> None:
        if self._items:
            self._items[self._at] = self._form.collect(self._items[self._at])

    def _show(self) -> None:
        something = bool(self._items)
        self._empty.setVisible(not something)
        self._caption.setVisible(something and self._quiet)
        for widget in (self._list, self._acts, self._rule, self._form):
            widget.setVisible(something)
        if something:
            self._form.load(self._items[self._at])
        self._show_rows()

    def _show_rows(self) -> None:
        count = len(self._items)
        blocked = self._list.blockSignals(True)
        self._list.show_rows(list(enumerate(self._items)))
        self._list.choose(self._at)
        self._list.blockSignals(blocked)
        head = theme.size("target")
        self._list.setFixedHeight(min(count, _MOST_ROWS) * theme.size("rowTwoLine") + head)
        for button in (self._up, self._down):
            button.setVisible(count > 1)
        self._up.setEnabled(self._at > 0)
        self._down.setEnabled(self._at < count - 1)

    @Slot()
    def _was_edited(self) -> None:
        self._take()
        self._show_rows()
        self.edited.emit()

    @Slot(object)
    def _was_chosen(self, at: int | None) -> None:
        if at is not None and at != self._at:
            self._take()
            self._at = at
            self._show()

    @Slot()
    def _go_to_form(self) -> None:
        field = self._form.findChild(QWidget, self._first_field)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        self._move_from(self._at, self._at + by)

    @Slot(int, int)
    def _move_from(self, at: int, to: int) -> None:
        if 0 <= to < len(self._items):
            self._take()
            self._items.insert(to, self._items.pop(at))
            self._change(to)

    @Slot()
    def _remove(self) -> None:
        if not self._items:
            return
        self._take()
        self._removed = (self._at, self._items.pop(self._at))
        self._change(min(self._at, len(self._items) - 1))
        self._notice.say("neutral", self._words.removed, "", self.tr("Put back"))

    @Slot()
    def _put_back(self) -> None:
        if self._removed is not None:
            self._take()
            at, item = self._removed
            self._removed = None
            self._items.insert(at, item)
            self._notice.clear()
            self._change(at)

    def _change(self, at: int) -> None:
        self._at = max(0, at)
        self._show()
        self.edited.emit()
        self.left.emit()
