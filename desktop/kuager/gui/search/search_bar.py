"""The quiet row above a list: filters, searches that were kept, what is hidden, and the way back to all.

The boxes of the filters open under the row. What is chosen stands in the row in words while they are shut.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from kuager.flows import search
from kuager.flows.search import Filters, Query
from kuager.flows.search import Kind as HitKind
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.records.hidden_filter import HiddenFilter
from kuager.gui.search.filter_boxes import Choices, FilterBoxes
from kuager.gui.search.saved_searches import SavedSearches
from kuager.gui.search.words import filters_words
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, page_margins, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Elided


class SearchBar(QWidget):
    """`changed` carries filters, `chosen` a `Query` that was kept, `looked` follows the button for hidden."""

    changed = Signal(object)
    chosen = Signal(object)
    looked = Signal()

    def __init__(self, desk: Desk, kind: HitKind, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_search_bar")
        self._desk, self._kind = desk, kind
        self._button = Button(self.tr("Filter"), Kind.QUIET, icon="funnel-simple", name=f"{name}_filter")
        self._button.setCheckable(True)
        self._button.clicked.connect(self._open_or_shut)
        self._says = NoticePlace(name=f"{name}_search_says")
        self.saved = SavedSearches(desk, kind, self._says, name=name)
        self.saved.chosen.connect(self.chosen)
        self.saved.opened.connect(self._shut)  # what is to be saved stands in words then
        self.hidden = HiddenFilter(name=name)
        self.hidden.clicked.connect(self.looked)
        self._summary = Elided("", "small")
        self._summary.setObjectName(f"{name}_filter_words")
        self._clear = Button(self.tr("Clear"), Kind.QUIET, icon="x", name=f"{name}_filter_clear")
        self._clear.clicked.connect(self.clear)
        self.boxes = FilterBoxes(desk, kind, name=name)
        self.boxes.changed.connect(self._was_changed)
        self.boxes.left.connect(self._shut)
        side = page_margins()[0] - theme.space("s")
        line = row(
            self._button, self.saved.button, self.hidden, (self._summary, 1), self._clear,
            gap=theme.space("xs"), margins=(side, 2, side, 2),
        )  # fmt: skip
        self.setLayout(column(line, self.boxes, self.saved, self._says, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.boxes.hide()
        self._show_filters()

    def filters(self) -> Filters:
        """What is chosen."""
        return self.boxes.filters()

    def set_filters(self, filters: Filters) -> None:
        """Show another choice without telling anyone."""
        self.boxes.set_filters(filters)
        self._show_filters()

    def show_query(self, query: Query) -> None:
        """What is asked now, for whoever wants to keep it."""
        self.saved.show_query(query)

    @Slot()
    def read(self) -> None:
        """Read again what there is to choose from."""
        session, kind = self._desk.session, self._kind
        self.saved.read()
        if self._button.isChecked():
            self._desk.read(lambda _: search.choices(session, kind), self._show_choices, self._fail)

    @Slot()
    def clear(self) -> None:
        """Ask for no filter any more."""
        had_keyboard = self._clear.hasFocus()
        self.set_filters(Filters())
        if had_keyboard:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self.filters())

    @Slot()
    def _open_or_shut(self) -> None:
        if self._button.isChecked():
            self.read()
        else:
            self._shut()

    @Slot()
    def _shut(self) -> None:
        if self.boxes.isAncestorOf(self.focusWidget()):
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._button.setChecked(False)
        self.boxes.hide()
        self._show_filters()

    @Slot(object)
    def _show_choices(self, choices: Choices) -> None:
        if self._button.isChecked():
            self.boxes.show_choices(choices)
            self.boxes.show()
            self._show_filters()

    @Slot(object)
    def _was_changed(self, filters: Filters) -> None:
        self._show_filters()
        self.changed.emit(filters)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        tell(self._says, error)

    def _show_filters(self) -> None:
        filters = self.filters()
        count = sum(bool(getattr(filters, code)) for code in Filters.__struct_fields__)
        words = self.tr("Filter: {count}").format(count=count) if count else self.tr("Filter")
        self._button.set_words(words)
        self._summary.setText("" if self.boxes.isVisibleTo(self) else filters_words(self._desk, filters))
        self._clear.setVisible(count > 0)
