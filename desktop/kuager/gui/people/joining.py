"""Deciding whose accounts belong together: two files side by side, or one account that stands for itself.

Accounts are grouped, never changed, and each decision is a signed revision with its reason that can be
taken back by another. Nothing here proposes an answer.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from kuager.flows import people
from kuager.flows.people import PersonPage
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Work
from kuager.gui.people.decision import Decision
from kuager.gui.people.facts_table import FactRow, FactsTable, Head, heads_of, values_of
from kuager.gui.people.words import fact_label, joined, name_or_unknown, speaker, told_of, where_told
from kuager.gui.telling import tell
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, page_margins, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import RecordId

_FIRST_MARK: Final = ord("A")


def compared(desk: Desk, one: PersonPage, other: PersonPage) -> tuple[list[Head], list[FactRow]]:
    """Two files as the columns of one table, each column under its person's name."""
    heads = [(name_or_unknown(page.name), head) for page in (one, other) for head in heads_of(desk, page)]
    marked = [
        Head(chr(_FIRST_MARK + at % 26), name, (head.who, *head.below))
        for at, (name, head) in enumerate(heads)
    ]
    codes = dict.fromkeys(fact.code for page in (one, other) for fact in page.facts)
    rows = [
        FactRow(fact_label(code), (*_values(desk, one, code), *_values(desk, other, code))) for code in codes
    ]
    return marked, [row for row in rows if any(row.values)]


def _values(desk: Desk, page: PersonPage, code: str) -> tuple[str, ...]:
    fact = next((each for each in page.facts if each.code == code), None)
    return values_of(desk, fact) if fact else ("",) * len(page.columns)


class _DecisionPage(SubPage):
    """A head, something to look at, and the decision at the foot. `done` carries the person to show."""

    done = Signal(object)

    def __init__(
        self, desk: Desk, title: str, below: str, content: QWidget, decision: Decision, *, name: str
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        self.decision = decision
        area = scroller(held(column(content, None, margins=page_margins())))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(title)
        decision.left.connect(self.left)
        head = PageHeader(title, below, name=f"{name}_header")
        self.setLayout(column(head, self.says, (area, 1), decision, gap=0))

    def _write(self, work: Work) -> None:
        self.decision.set_busy(True)
        self._desk.write(work, self._decided, self._say)

    @Slot(object)
    def _decided(self, person: RecordId) -> None:
        self.done.emit(person)
        self._desk.recorded.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self.decision.set_busy(False)
        tell(self.says, error)


class SamePersonPage(_DecisionPage):
    """Two files side by side, before their accounts are put together."""

    def __init__(self, desk: Desk, one: PersonPage, other: PersonPage, *, name: str = "same") -> None:
        heads, rows = compared(desk, one, other)
        decision = Decision(
            [("same", self.tr("Same person"), "user")],
            self.tr("Leave them apart"),
            hint=self.tr("For example: the sister confirmed it on the telephone"),
            name=f"{name}_decision",
        )
        super().__init__(
            desk,
            self.tr("Same person?"),
            joined((name_or_unknown(one.name), name_or_unknown(other.name))),
            FactsTable(heads, rows, name=f"{name}_table"),
            decision,
            name=name,
        )
        self._one, self._other = one, other
        decision.decided.connect(self._join)

    @Slot(str, str)
    def _join(self, _: str, reason: str) -> None:
        session, person, other = self._desk.session, self._one.id, self._other.id
        self._write(lambda _: people.join_files(session, person, other, reason))


class SeparatePage(_DecisionPage):
    """One account leaves a person's file and stands for itself."""

    def __init__(self, desk: Desk, page: PersonPage, *, name: str = "separate") -> None:
        self._page = page
        self._choice = QButtonGroup()
        lines = column(Wrapped(self.tr("Which account is about somebody else?"), "heading"), 4, gap=0)
        for at, told in enumerate(page.columns):
            radio = QRadioButton(f"{told.mark}   {isolate(speaker(told))}".replace("&", "&&"))
            radio.setObjectName(f"{name}_{told.mark}")
            self._choice.addButton(radio, at)
            lines.addWidget(radio)
            line = Wrapped(joined((told_of(desk, told), *where_told(desk, told))), "small")
            lines.addLayout(row(theme.size("icon") + theme.space("s") + 2, (line, 1), gap=0))
        decision = Decision(
            [("separate", self.tr("Separate the account"), "git-branch")],
            self.tr("Leave them together"),
            hint=self.tr("For example: another man of the same name"),
            name=f"{name}_decision",
        )
        title, below = self.tr("Separate an account"), name_or_unknown(page.name)
        super().__init__(desk, title, below, held(lines), decision, name=name)
        decision.set_obstacle(self.tr("Choose the account."))
        decision.decided.connect(self._separate)
        self._choice.idClicked.connect(self._was_chosen)

    @Slot(int)
    def _was_chosen(self, _: int) -> None:
        self.decision.set_obstacle("")

    @Slot(str, str)
    def _separate(self, _: str, reason: str) -> None:
        session = self._desk.session
        account = self._page.columns[self._choice.checkedId()].account
        self._write(lambda _: people.part(session, account, reason))
