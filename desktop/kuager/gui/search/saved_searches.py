"""Searches that a member kept under a name: choose one, keep the one that is asked now, let one go.

Letting one go is done at once, with a sentence and a way back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from kuager.flows import search
from kuager.flows.search import Filters, Query, Saved
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.layout import column, page_margins, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped


class SavedSearches(QWidget):
    """`button` opens the list; this widget asks for a name under it, as `opened` says.

    `chosen` carries a `Query`.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, desk: Desk, kind: str, says: NoticePlace, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_saved_name_part")
        self._desk, self._kind, self._says = desk, kind, says
        self._query = Query()
        self._saved: list[Saved] = []
        self._gone: Saved | None = None
        self.button = Button(self.tr("Saved searches"), Kind.QUIET, opens_list=True, name=f"{name}_saved")
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill)  # never while a line of it is being chosen
        self.button.setMenu(self._menu)
        self._name = Entry(name=f"{name}_saved_name")
        self._name.textChanged.connect(self._look)
        self._name.returnPressed.connect(self._keep)
        self._save = Button(self.tr("Save"), name=f"{name}_saved_save")
        self._save.clicked.connect(self._keep)
        not_now = Button(self.tr("Not now"), Kind.QUIET, name=f"{name}_saved_not_now")
        not_now.clicked.connect(self._shut)
        label = self.tr("What this search is called")
        self._name.setAccessibleName(label)
        caption = Text(label, "caption")
        caption.setBuddy(self._name)
        self._hint = Wrapped("", "small", "ink")
        self._hint.setObjectName(f"{name}_saved_hint")
        inner = column(
            caption,
            row((self._name, 1), self._save, not_now),
            self._hint,
            gap=theme.space("xs"),
            margins=(12, 8, 12, 8),
        )
        box = panel(inner)
        box.setMaximumWidth(theme.size("measure"))
        side = page_margins()[0]
        self.setLayout(column(row((box, 100), None), margins=(side, 0, side, theme.space("s"))))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        says.acted.connect(self._put_back)
        self.hide()

    def show_query(self, query: Query) -> None:
        """What is asked now."""
        self._query = query

    @Slot()
    def read(self) -> None:
        """Read what was kept."""
        session, kind = self._desk.session, self._kind
        self._desk.read(
            lambda _: [each for each in search.saved(session) if each.kind == kind],
            self._show_saved,
            self._fail,
        )

    @Slot(object)
    def _show_saved(self, saved: list[Saved]) -> None:
        self._saved = saved

    # The list ---------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for at, saved in enumerate(self._saved):
            self._menu.addAction(_plain(saved.name), self._choose).setData(at)
        if self._saved:
            self._menu.addSeparator()
        same = self._same()
        if same is not None:
            words = self.tr("Remove “{name}”").format(name=isolate(same.name))
            self._menu.addAction(_plain(words), self._remove)
        elif self._is_asking():
            self._menu.addAction(self.tr("Save this search…"), self._open)
        elif not self._saved:
            words = self.tr("None yet: search for something or choose a filter, then save it here.")
            self._menu.addAction(words).setEnabled(False)

    def _same(self) -> Saved | None:
        """The saved search that is asked now."""
        return next((saved for saved in self._saved if _alike(saved.query, self._query)), None)

    def _is_asking(self) -> bool:
        return bool(self._query.words.strip()) or self._query.filters != Filters()

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._says.clear()
            self._shut()
            self.chosen.emit(self._saved[action.data()].query)

    # A name for the one that is asked now -----------------------------------------------------------

    @Slot()
    def _open(self) -> None:
        self._name.setText(self._query.words.strip())
        self._name.selectAll()
        self._look()
        self.opened.emit()
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _shut(self) -> None:
        if self.isVisible():
            self.hide()
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._shut()
            return
        super().keyPressEvent(event)

    @Slot()
    def _look(self) -> None:
        name, hint = self._name.text().strip(), ""
        if not name:
            hint = self.tr("It needs a name first.")
        elif any(saved.name == name for saved in self._saved):
            hint = self.tr("A search of this name is there already; this one takes its place.")
        self._save.setEnabled(bool(name))
        self._save.setAccessibleDescription(hint)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    @Slot()
    def _keep(self) -> None:
        name = self._name.text().strip()
        if name:
            self._write(Saved(name, self._kind, self._query), self._was_kept)

    def _write(self, saved: Saved, done: Callable[[object], None]) -> None:
        session = self._desk.session
        self._desk.write(
            lambda _: search.save(session, saved.name, saved.kind, saved.query), done, self._fail
        )

    @Slot(object)
    def _was_kept(self, _: object) -> None:
        self._shut()
        self._says.clear()
        self.read()

    # Letting one go ---------------------------------------------------------------------------------

    @Slot()
    def _remove(self) -> None:
        self._gone = self._same()
        if self._gone is not None:
            session, gone = self._desk.session, self._gone
            self._desk.write(
                lambda _: search.forget(session, gone.name, gone.kind), self._was_removed, self._fail
            )

    @Slot(object)
    def _was_removed(self, _: object) -> None:
        if self._gone is not None:
            words = self.tr("The saved search “{name}” is removed.").format(name=isolate(self._gone.name))
            self._says.say("neutral", words, self.tr("What it found stays."), self.tr("Put it back"))
        self.read()

    @Slot()
    def _put_back(self) -> None:
        gone, self._gone = self._gone, None
        if gone is not None:
            self._write(gone, self._was_kept)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        tell(self._says, error)


def _alike(one: Query, other: Query) -> bool:
    return (one.words.strip(), one.filters) == (other.words.strip(), other.filters)


def _plain(words: str) -> str:
    """An ampersand in a menu stays an ampersand."""
    return words.replace("&", "&&")
