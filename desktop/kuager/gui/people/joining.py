"""Deciding whose accounts belong together: any two files, or one account that stands for itself.

Accounts are grouped, never changed, and each decision is a signed revision with its reason that can be
taken back by another. Nothing here proposes an answer.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from kuager.flows import people
from kuager.flows.people import PersonPage
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.people.decision import Decision
from kuager.gui.people.pair_view import PairView
from kuager.gui.people.words import joined, name_or_unknown, speaker, told_of, where_told
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, page_margins, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import RecordId


class SamePersonPage(SubPage):
    """Two files that somebody chose, side by side. `done` comes with the decision; else see `PairView`."""

    done = Signal()
    opened = Signal(object)
    interview_wanted = Signal(object)

    def __init__(
        self, desk: Desk, one: RecordId, other: RecordId, below: str = "", *, name: str = "same"
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        head = PageHeader(self.tr("Same person?"), below, (back,), name=f"{name}_header")
        self.pair = PairView(desk, one, other, self.tr("Leave it open"), name=name)
        self.pair.left.connect(self.left)
        self.pair.opened.connect(self.opened)
        self.pair.interview_wanted.connect(self.interview_wanted)
        self.pair.decided.connect(self._was_decided)
        self.setLayout(column(head, (self.pair, 1), gap=0))
        self.setFocusProxy(back)

    @Slot(str)
    def _was_decided(self, _: str) -> None:
        self.done.emit()


class SeparatePage(SubPage):
    """One account leaves a person's file and stands for itself. `done` carries the file of the others."""

    done = Signal(object)

    def __init__(self, desk: Desk, page: PersonPage, *, name: str = "separate") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk, self._page = desk, page
        self._choice = QButtonGroup()
        lines = column(
            Wrapped(self.tr("Which account is about somebody else?"), "heading"), 4,
            gap=0, margins=page_margins(),
        )  # fmt: skip
        for at, told in enumerate(page.columns):
            radio = QRadioButton(f"{told.mark}   {isolate(speaker(told))}".replace("&", "&&"))
            radio.setObjectName(f"{name}_{told.mark}")
            self._choice.addButton(radio, at)
            lines.addWidget(radio)
            line = Wrapped(joined((told_of(desk, told), *where_told(desk, told))), "small")
            lines.addLayout(row(theme.size("icon") + theme.space("s") + 2, (line, 1), gap=0))
        lines.addStretch(1)
        self.decision = Decision(
            [("separate", self.tr("Separate the account"), "git-branch")],
            self.tr("Leave them together"),
            hint=self.tr("For example: another man of the same name"),
            name=f"{name}_decision",
        )
        self.decision.set_obstacle(self.tr("Choose the account."))
        self.decision.decided.connect(self._separate)
        self.decision.left.connect(self.left)
        self._choice.idClicked.connect(self._was_chosen)
        title = self.tr("Separate an account")
        head = PageHeader(title, name_or_unknown(page.name), name=f"{name}_header")
        self.says = NoticePlace(name=f"{name}_says")
        area = scroller(held(lines))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(title)
        self.setLayout(column(head, self.says, (area, 1), self.decision, gap=0))

    @Slot(int)
    def _was_chosen(self, _: int) -> None:
        self.decision.set_obstacle("")

    @Slot(str, str)
    def _separate(self, _: str, reason: str) -> None:
        session = self._desk.session
        account = self._page.columns[self._choice.checkedId()].account
        self.decision.set_busy(True)
        self._desk.write(lambda _: people.part(session, account, reason), self._separated, self._fail)

    @Slot(object)
    def _separated(self, others: RecordId) -> None:
        self.done.emit(others)
        self._desk.recorded.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.decision.set_busy(False)
        tell(self.says, error)
