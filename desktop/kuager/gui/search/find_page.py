"""Find everywhere: one box over all kinds of records, and what was found kind by kind with why.

It lies over the places and keeps its words until the vault is locked. Enter opens, Escape goes back.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from kuager.flows import search
from kuager.flows.search import Kind, Query
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.search.asking import Answer, Asking, Ways
from kuager.gui.search.groups import Group
from kuager.gui.search.looking_line import LookingLine
from kuager.gui.search.saved_searches import SavedSearches
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import FindBox, PageHeader
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, page_margins, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage

_FOUND, _EMPTY, _NOT_FOUND = range(3)
_REMEMBERED: Final = "find"
_ANY_KIND: Final = ""
"""The kind of a saved search that looks everywhere."""


class FindPage(SubPage):
    """`opened` carries a kind and a record, `all_wanted` a kind and words for its list."""

    opened = Signal(str, object)
    correction_wanted = Signal(object)
    """An interview that is to be corrected."""
    all_wanted = Signal(str, str)

    def __init__(self, desk: Desk, ways: Ways | None = None) -> None:
        super().__init__()
        self.setObjectName("find_page")
        self._desk = desk
        self._whole = True
        self._asking = Asking(desk, ways or Ways(search.everywhere, search.everywhere_alike))
        self._asking.setParent(self)
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(self._say)
        back = Button(self.tr("Back"), icon="back", name="find_back")
        back.clicked.connect(self.left)
        self.says = NoticePlace(name="find_says")
        self._saved = SavedSearches(desk, _ANY_KIND, self.says, name="find")
        self._saved.chosen.connect(self._ask_again)
        head = PageHeader(
            self.tr("Find"),
            self.tr("In people, interviews, other sources and letters at once"),
            [self._saved.button, back],
            name="find_header",
        )
        self.box = FindBox(
            self.tr("Name in any script, ticket, number, place or word"),
            escape_empties=False,
            name="find_find",
        )
        self.box.setMaximumWidth(theme.size("measure"))
        self.box.searched.connect(self._ask)
        self._groups = self._made_groups()
        # Not the scroll area itself: one that hands the keyboard on would be drawn as if it had it.
        self._found = held(column(*self._groups, None, gap=theme.space("l"), margins=page_margins()))
        self._found.setFocusProxy(self._groups[0])
        self._results = scroller(self._found)
        self.box.lead_to(self._found)
        self._looking = LookingLine(name="find")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._results)
        self._stack.addWidget(scroller(column(self._empty(), margins=page_margins())))
        self._stack.addWidget(scroller(column(self._not_found(), margins=page_margins())))
        side, gap = theme.space("page"), theme.space("m")
        line = row((self.box, 100), None, margins=(side, gap, side, theme.space("s")))
        hints = KeyHints(
            [
                ("Enter", self.tr("open")),
                ("Ctrl+K", self.tr("other words")),
                ("Esc", self.tr("back")),
                ("F1", self.tr("all keys")),
            ],
            name="find_hints",
        )
        self.setLayout(
            column(head, self.says, line, self._saved, self._looking, (self._stack, 1), hints, gap=0)
        )
        self.setFocusProxy(self.box)
        add_key(self, self.tr("Correct with a reason"), "F2", self._correct)
        before = desk.asked.get(_REMEMBERED)
        if before is not None:
            self.box.setText(before.words)
        desk.recorded.connect(self._read_again)

    @Slot(bool)
    def shut_doors(self, shut: bool) -> None:
        """While an interview is open, it lies over the list of interviews: no way leads there."""
        for group in self._groups:
            group.offer_all(offered=group.kind != "interview" or not shut)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._saved.read()
        self._ask()

    # Asking -----------------------------------------------------------------------------------------

    @Slot()
    def _read_again(self) -> None:
        if self.isVisible():
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self.says.clear()
        query = Query(words=self.box.text())
        self._desk.asked[_REMEMBERED] = query
        self._saved.show_query(query)
        if query.words.strip():
            self._asking.ask(query)
        else:
            self._show(Answer(query, [], whole=True))

    @Slot(object)
    def _ask_again(self, query: Query) -> None:
        self.box.setText(query.words)
        self._ask()

    @Slot(object)
    def _show(self, answer: Answer) -> None:
        if answer.query.words != self.box.text():
            return  # the question after it is on its way
        self._looking.follow(whole=answer.whole)
        had_keyboard = any(group.list.hasFocus() for group in self._groups)
        for group in self._groups:
            group.show_hits([hit for hit in answer.hits if hit.kind == group.kind])
        shown = self._shown()
        self._found.setFocusProxy(shown[0] if shown else self._groups[0])
        if had_keyboard and not any(group.list.hasFocus() for group in shown):
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        nothing = _NOT_FOUND if answer.query.words.strip() else _EMPTY
        self._stack.setCurrentIndex(_FOUND if answer.hits or not answer.whole else nothing)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self._looking.follow(whole=True)
        tell(self.says, error)

    # What was found ---------------------------------------------------------------------------------

    def _made_groups(self) -> list[Group]:
        words: dict[Kind, tuple[str, str]] = {
            "person": (self.tr("People"), self.tr("All in People")),
            "interview": (self.tr("Interviews"), self.tr("All in Interviews")),
            "source": (self.tr("Other sources"), self.tr("All in Other sources")),
            "letter": (self.tr("Letters"), self.tr("All in Letters")),
        }
        groups = [Group(self._desk, kind, *words[kind]) for kind in search.KINDS]
        for group in groups:
            group.opened.connect(self._open)
            group.all_wanted.connect(self._ask_for_all)
            group.stepped_out.connect(self._step)
        return groups

    def _shown(self) -> list[Group]:
        return [group for group in self._groups if not group.isHidden()]

    @Slot(object)
    def _open(self, record: object) -> None:
        group = self.sender()
        if isinstance(group, Group):
            self.opened.emit(group.kind, record)

    @Slot()
    def _correct(self) -> None:
        """The interview that is chosen where the keyboard is; anything else is opened."""
        group = next((each for each in self._shown() if each.list.hasFocus()), None)
        record = group.list.chosen_key() if group is not None else None
        if group is None or record is None:
            return
        if group.kind == "interview":
            self.correction_wanted.emit(record)
        else:
            self.opened.emit(group.kind, record)

    @Slot(str)
    def _ask_for_all(self, kind: str) -> None:
        self.all_wanted.emit(kind, self.box.text())

    @Slot(int)
    def _step(self, by: int) -> None:
        """From one group into the next; up from the first one is the box."""
        group, shown = self.sender(), self._shown()
        if not isinstance(group, Group) or group not in shown:
            return
        at = shown.index(group) + by
        if at < 0:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at < len(shown):
            shown[at].enter(by)
            self._results.ensureWidgetVisible(shown[at])

    @Slot()
    def _begin_anew(self) -> None:
        self.box.clear()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    # Without anything found -------------------------------------------------------------------------

    def _empty(self) -> EmptyState:
        return EmptyState(
            self.tr("Find a person, an interview, another source or a letter"),
            self.tr(
                "Type a name in any script, as you hear it; a ticket; three digits or more of a number; "
                "a place; or a word that was told."
            ),
            name="find_empty",
        )

    def _not_found(self) -> EmptyState:
        nothing = EmptyState(
            self.tr("Nothing was found"),
            self.tr(
                "All spellings, numbers, places and told words were looked at, and names that sound alike. "
                "Try one part of the name, or part of a number."
            ),
            self.tr("Other words"),
            icon="magnifying-glass",
            name="find_not_found",
        )
        nothing.begun.connect(self._begin_anew)
        return nothing
