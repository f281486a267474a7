"""The history of a record: what was changed in it, who saw it, and what can be done with it as a whole.

Hiding is done at once and offers its way back. Withdrawing and asking to erase say first what follows.
Whoever looks at what was changed sees what the record tells, and is noted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kuager.flows import custody, erasure, interview, records, retraction
from kuager.flows.custody import Happened
from kuager.flows.family import Spoken
from kuager.flows.records import About
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.people.record_words import kind_label
from kuager.gui.people.words import interview_words, joined
from kuager.gui.records.act import Act
from kuager.gui.records.changes_view import ChangesView
from kuager.gui.records.next_relative import NextRelative
from kuager.gui.records.words import act_words, detail_words
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmPanel
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, line, page_margins, row, scroller
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.side_pane import SidePane
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.tabs import TabbedPages
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import RecordId

_ACTS_WIDTH: Final = 424
_CORRECTED: Final = ("testimony", "source")
"""What has a form to correct it in."""


class RecordPage(SubPage):
    """Reads itself; `shown` follows. What is done here is told to every list by the desk."""

    shown = Signal()
    correction_wanted = Signal(object)
    """The record that is to be corrected."""
    next_wanted = Signal(object, bool)
    """The interview whose frame another one begins in, and whether the same one speaks."""

    def __init__(self, desk: Desk, record: RecordId, kind: str, *, name: str = "record") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk, self._record, self._kind, self._name = desk, record, kind, name
        self._is_noted = False
        self._waits_for = "member"
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self._show_again)
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        correct = Button(self.tr("Correct it"), icon="pencil-simple", name=f"{name}_correct")
        correct.clicked.connect(self._ask_correction)
        acts = [correct] if kind in _CORRECTED else []
        model: ListModel[Happened] = ListModel(_columns(), _key)
        self.log = ListView(model, self.tr("Who saw this"), name=f"{name}_log")
        nothing = Wrapped(self.tr("Nobody has opened, copied or changed it since this log began."))
        self._logged = QStackedWidget()
        self._logged.addWidget(self.log)
        self._logged.addWidget(held(column(nothing, None)))
        note = Wrapped(
            self.tr("The log of this computer alone. Nothing can be taken out of it unseen."), "small"
        )
        self._spoken = Wrapped("")
        self._spoken.setObjectName(f"{name}_spoken")
        self._spoken.hide()
        self._acts = QVBoxLayout()
        side = theme.space("page")
        self.changes = ChangesView(desk, record, kind, name=f"{name}_changes")
        self.changes.left.connect(self.left)
        seen = held(column((self._logged, 1), note, gap=8, margins=(side, 10, side, 10)))
        self.tabs = TabbedPages(
            [("changes", self.tr("What was changed"), self.changes), ("seen", self.tr("Who saw this"), seen)],
            name=f"{name}_tabs",
        )
        self.body = SidePane(
            held(column(row(self._spoken, margins=(side, 8, side, 0)), (self.tabs, 1), gap=0)),
            scroller(self._acts),
            self.tr("What can be done"),
            icon="sliders",
            width=_ACTS_WIDTH,
            name=f"{name}_body",
        )
        self._head = PageHeader(
            self.tr("History"), items=[self.body.button, *acts, back], name=f"{name}_header"
        )
        self.setLayout(column(self._head, self.says, (self.body, 1), gap=0))
        self.setFocusProxy(self.changes)
        if kind in _CORRECTED:
            add_key(self, self.tr("Correct it"), "F2", self._ask_correction)
        desk.recorded.connect(self.read)
        self.read()

    @Slot()
    def _ask_correction(self) -> None:
        self.correction_wanted.emit(self._record)

    @Slot(bool)
    def _ask_next(self, same_speaker: bool) -> None:
        self.next_wanted.emit(self._record, same_speaker)

    @Slot(object)
    def _was_noted(self, _: object) -> None:
        """That it was looked at is in the log."""

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the log and how the record stands."""
        session, record, kind = self._desk.session, self._record, self._kind
        self._desk.read(lambda _: records.about(session, record, kind), self._show, self._say)

    @Slot(object)
    def _show(self, about: About) -> None:
        self._head.set_below(f"{kind_label(about.kind)}   {about.title}".strip())
        self._spoken.setText(self._spoken_words(about.spoken))
        self._spoken.setVisible(bool(about.spoken))
        self.log.show_rows(about.happened)
        self._logged.setCurrentIndex(0 if about.happened else 1)
        if about.happened and self.log.chosen_key() is None:
            self.log.choose_first()
        self._fill(self._parts(about))
        self.shown.emit()
        if not self._is_noted:  # after the log was read: it begins with those who were here before
            self._is_noted = True
            session, record, kind = self._desk.session, self._record, self._kind
            self._desk.write(
                lambda _: custody.viewed(session, record, kind, "history"), self._was_noted, self._say
            )

    def _spoken_words(self, spoken: tuple[Spoken, ...]) -> str:
        """In which other interviews the same witness speaks, and of whom."""
        told = []
        for each in spoken:
            words = joined((interview_words(each.interview.ticket), each.interview.date), ", ")
            told.append(f"{words} ({joined(each.names, ', ')})" if each.names else words)
        return self.tr("The same witness speaks in other interviews too: {interviews}.").format(
            interviews="; ".join(told)
        )

    def _fill(self, parts: list[QWidget]) -> None:
        while (item := self._acts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = column(gap=12, margins=page_margins())
        for at, part in enumerate(parts):
            if at:
                lines.addWidget(line())
            lines.addWidget(part)
        lines.addStretch(1)
        self._acts.addWidget(held(lines))

    # What can be done -------------------------------------------------------------------------------

    def _parts(self, about: About) -> list[QWidget]:
        if about.scope is None:
            return [Wrapped(self.tr("It was erased, as two members decided. Only the register is left."))]
        parts: list[QWidget] = [self._hiding(about)]
        if about.kind == "testimony":
            following = NextRelative(withdrawn=about.withdrawn, name=f"{self._name}_next")
            following.wanted.connect(self._ask_next)
            parts.insert(0, following)
            parts.append(self._withdrawing(about))
        parts.append(self._erasing(about))
        return parts

    def _hiding(self, about: About) -> QWidget:
        if about.hidden:
            act = Act(
                self.tr("Hidden as a mistake"),
                self.tr("It is in no list, search or choice, here and wherever this travels."),
                self.tr("Show it again"),
                icon="eye",
                name=f"{self._name}_show_again",
            )
            act.asked.connect(self._show_again)
            return act
        act = Act(
            self.tr("A mistake?"),
            self.tr(
                "Hiding takes it out of lists, search and choices. Nothing is lost; it can be shown again."
            ),
            self.tr("Hide it"),
            hint=self.tr("For example: recorded twice"),
            icon="eye-slash",
            name=f"{self._name}_hide",
        )
        act.asked.connect(self._hide)
        return act

    def _withdrawing(self, about: About) -> QWidget:
        act = Act(
            self.tr("The family takes the consent back?"),
            self.tr(
                "From that moment nothing of this interview goes into letters, bundles or copies. It can "
                "still be read here. The withdrawal itself travels, so that others stop too."
            ),
            self.tr("Withdraw the consent…"),
            icon="undo",
            name=f"{self._name}_withdraw",
        )
        if about.withdrawn:
            act.close_because(
                self.tr("The consent is withdrawn. A new answer is recorded in the interview, under Consent.")
            )
        act.asked.connect(self._ask_withdraw)
        return act

    def _erasing(self, about: About) -> QWidget:
        act = Act(
            self.tr("Erase for good?"),
            f"{self._what_goes(about)} {self._what_stays(about)}",
            self.tr("Ask to erase it"),
            hint=self.tr("Stays for ever: name nobody"),
            danger=True,
            icon="eraser",
            name=f"{self._name}_erase",
        )
        if about.asked:
            who = self.tr("It has been asked for. Another member decides, in the settings under This vault.")
            if about.waits_for == "coordinator":
                who = self.tr("It has been asked for. A coordinator decides, on another computer.")
            act.close_because(who)
        elif not about.can_be_decided:
            act.close_because(
                self.tr("Two members decide, and you are the only one here. Add another in the settings.")
            )
        self._waits_for = about.waits_for
        act.asked.connect(self._erase)
        return act

    def _what_goes(self, about: About) -> str:
        scope = about.scope
        if scope is None:
            return ""
        counts = (
            (scope.interviews, self.tr("%n interview(s)", "", scope.interviews)),
            (scope.sources, self.tr("%n other source(s)", "", scope.sources)),
            (scope.accounts, self.tr("%n account(s)", "", scope.accounts)),
            (scope.people, self.tr("%n person(s) of whom nothing else is told", "", scope.people)),
            (scope.letters, self.tr("%n letter(s)", "", scope.letters)),
            (scope.drafts, self.tr("%n draft(s)", "", scope.drafts)),
            (scope.tickets, self.tr("%n ticket(s)", "", scope.tickets)),
        )
        goes = ", ".join(words for count, words in counts if count)
        return self.tr("What would go, in every version: {goes}.").format(goes=goes)

    def _what_stays(self, about: About) -> str:
        stays = self.tr(
            "It cannot be taken back. Nothing goes before a second member agrees. Backups made before, and "
            "computers that have it, keep what they hold."
        )
        if about.everywhere:
            stays = self.tr(
                "It cannot be taken back. Nothing goes before a second member agrees, one of the two on a "
                "coordinator’s computer. Backups made before keep what they hold; computers of the "
                "organisation erase it when they hear of it."
            )
        if about.kind == "person":
            told = self.tr("What interviews tell in their own words stays: correct it there.")
            return f"{told} {stays}"
        if about.scope is not None and about.scope.letters:
            register = self.tr("That a letter went out stays in the register.")
            return f"{register} {stays}"
        return stays

    # Doing ------------------------------------------------------------------------------------------

    def _write(self, work: Callable[[Session], object], done: Callable[[object], None]) -> None:
        session = self._desk.session
        self._desk.write(lambda _: work(session), done, self._say)

    @Slot(str)
    def _hide(self, reason: str) -> None:
        record, kind = self._record, self._kind
        self._write(lambda session: retraction.retract(session, record, kind, reason), self._was_hidden)

    @Slot(object)
    def _was_hidden(self, _: object) -> None:
        self.says.say("good", self.tr("It is hidden now."), act=self.tr("Undo"))
        self._desk.recorded.emit()

    @Slot()
    def _show_again(self) -> None:
        record, kind = self._record, self._kind
        self._write(lambda session: retraction.show_again(session, record, kind), self._was_shown)

    @Slot(object)
    def _was_shown(self, _: object) -> None:
        self.says.say("good", self.tr("It is shown again."))
        self._desk.recorded.emit()

    @Slot()
    def _ask_withdraw(self) -> None:
        panel = ConfirmPanel(
            self.tr("Withdraw the consent to this interview?"),
            self.tr("Every answer becomes “withdrawn”. Only a new answer of the family changes that."),
            self.tr("Withdraw"),
            self.tr("Leave it as it is"),
            name=f"{self._name}_withdrawing",
        )
        panel.confirmed.connect(self._withdraw)
        panel.declined.connect(self.read)
        self._fill([panel])
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _withdraw(self) -> None:
        record = self._record
        self._write(lambda session: interview.withdraw(session, record), self._was_withdrawn)

    @Slot(object)
    def _was_withdrawn(self, _: object) -> None:
        self.says.say("good", self.tr("The consent is withdrawn. Nothing of it is used from now on."))
        self._desk.recorded.emit()

    @Slot(str)
    def _erase(self, reason: str) -> None:
        record, kind = self._record, self._kind
        self._write(lambda session: erasure.ask(session, record, kind, reason), self._was_asked)

    @Slot(object)
    def _was_asked(self, _: object) -> None:
        happened = self.tr("Asked. Nothing is erased yet.")
        detail = self.tr("Another member finds the request in the settings, under This vault.")
        if self._waits_for == "coordinator":
            detail = self.tr("A coordinator hears of it with your next bundle.")
        self.says.say("good", happened, detail)
        self._desk.recorded.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)


def _columns() -> list[Column[Happened]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("RecordPage", "What"), _what_cell),
        Column(translate("RecordPage", "Who"), _who_cell, width=160),
        Column(translate("RecordPage", "When"), _when_cell, width=210, leaves=1),
    ]


def _key(happened: Happened) -> object:
    return (happened.own, happened.number)


def _what_cell(happened: Happened) -> Cell:
    return Cell(act_words(happened.act), detail_words(happened))


def _who_cell(happened: Happened) -> Cell:
    return Cell(happened.member or "…")


def _when_cell(happened: Happened) -> Cell:
    return Cell(moment_words(happened.time))
