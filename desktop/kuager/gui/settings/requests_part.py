"""Requests to erase: what would go and why, for another member to decide."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows import erasure
from kuager.flows.erasure import Asking
from kuager.flows.organisation import Role
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import kind_label
from kuager.gui.people.words import joined
from kuager.gui.settings.organisation_forms import role_words
from kuager.gui.settings.parts_page import reveal
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmPanel
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped

_TOLD: Final = 8


def _titles(asking: Asking) -> list[str]:
    """What would go, each by its kind and what it is called."""
    return [joined((kind_label(kind), title)) for kind, title in asking.titles]


class _Request(QWidget):
    """One request with its two equal answers; `answered` carries it and whether it is a yes."""

    answered = Signal(object, bool)

    def __init__(self, asking: Asking, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._asking = asking
        titles = _titles(asking)
        lines = column(gap=4, margins=(12, 10, 12, 10))
        lines.addWidget(Wrapped(titles[0] if titles else self.tr("Something that is not here"), "strong"))
        for title in titles[1:_TOLD]:
            lines.addWidget(Wrapped(self.tr("with it: {title}").format(title=title)))
        if len(titles) > _TOLD:
            lines.addWidget(Wrapped(self.tr("and %n more", "", len(titles) - _TOLD)))
        who = (
            isolate(asking.author or asking.alias)
            if asking.author or asking.alias
            else self.tr("Another computer")
        )
        lines.addWidget(Wrapped(joined((who, moment_words(asking.time))), "small"))
        lines.addWidget(Wrapped(self.tr("Reason: {reason}").format(reason=isolate(asking.reason))))
        for vote in asking.votes:
            said = self.tr("{name} says yes") if vote.agreed else self.tr("{name} says no")
            voter = isolate(vote.name or vote.alias or self.tr("Another computer"))
            role = role_words(Role.COORDINATOR) if vote.coordinator else ""
            lines.addWidget(Wrapped(joined((said.format(name=voter), role)), "small", "ink"))
        self._answers(lines, name)
        self.setLayout(column(panel(lines)))

    def _answers(self, lines: QVBoxLayout, name: str) -> None:
        asking = self._asking
        if asking.state == "done":
            lines.addWidget(Wrapped(self.tr("It was carried out."), "small", "ink"))
            return
        buttons: list[QWidget] = []
        if asking.mine != "yes":
            agree = Button(self.tr("Erase it…"), icon="check", name=f"{name}_yes")
            agree.clicked.connect(self._agree)
            buttons.append(agree)
        else:
            said = self.tr("You said yes. Another member has to agree.")
            if asking.after_mine == "coordinator":
                said = self.tr("You said yes. A coordinator has to agree, on another computer.")
            lines.addWidget(Wrapped(said, "small", "ink"))
        if asking.mine != "no":
            words = self.tr("Take it back") if asking.mine == "yes" else self.tr("Do not erase it")
            refuse = Button(words, icon="prohibit", name=f"{name}_no")
            refuse.clicked.connect(self._refuse)
            buttons.append(refuse)
        self.setFocusProxy(buttons[0])
        lines.addLayout(row(*buttons, None))

    @Slot()
    def _agree(self) -> None:
        self.answered.emit(self._asking, True)

    @Slot()
    def _refuse(self) -> None:
        self.answered.emit(self._asking, False)


class RequestsPart(QWidget):
    """`due_changed` says how many wait for the member who is in."""

    due_changed = Signal(int)

    def __init__(self, desk: Desk, *, name: str = "requests") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._name = desk, name
        self._chosen: Asking | None = None
        self._heading = Text(self.tr("Requests to erase"), "heading")
        self.says = NoticePlace(name=f"{name}_says")
        self._none = Wrapped(self.tr("Nobody has asked for an erasure."), "body", "inkSoft")
        self._lines = column(gap=10)
        about = self.tr(
            "Erasing is asked for where a record is shown, under “Who saw this”. Nothing goes before two "
            "members agree, each under an own passphrase; in an organisation one of them on a coordinator’s "
            "computer."
        )
        self.setLayout(
            column(
                self._heading,
                Wrapped(about, "body", "inkSoft"),
                self.says,
                self._none,
                self._lines,
                gap=8,
            )
        )
        desk.recorded.connect(self.read)
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the requests again."""
        session = self._desk.session
        self._desk.read(lambda _: erasure.requests(session), self._show, self._say)

    @Slot(object)
    def _show(self, asked: list[Asking]) -> None:
        self._clear()
        self._none.setVisible(not asked)
        for at, asking in enumerate(asked):
            request = _Request(asking, name=f"{self._name}_{at}")
            request.answered.connect(self._answer)
            self._lines.addWidget(request)
            if self._chosen is not None and asking.id == self._chosen.id and self._heading.hasFocus():
                request.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chosen = None
        self.due_changed.emit(sum(each.state == "waiting" and not each.mine for each in asked))

    def _clear(self) -> None:
        """Empty the list. The keyboard stays in this part: what comes next on the page clears the machine."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._heading.setFocus(Qt.FocusReason.OtherFocusReason)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot(object, bool)
    def _answer(self, asking: Asking, agreed: bool) -> None:
        self._chosen = asking
        if not agreed:
            self._decide(agreed=False)
            return
        follows = self.tr(
            "It goes in every version, with drafts, letters and their files, and cannot be taken back. "
            "Backups made before, and computers that have it, keep what they hold."
        )
        if asking.everywhere:
            follows = self.tr(
                "It goes in every version, with drafts, letters and their files, and cannot be taken back. "
                "Backups made before keep what they hold; computers of the organisation erase it when they "
                "hear of it."
            )
        if asking.after_mine:
            after = self.tr("One more member has to agree after you.")
            if asking.after_mine == "coordinator":
                after = self.tr("A coordinator has to agree after you, on another computer.")
            follows = after + " " + follows
        question = self.tr("Erase it for good?")
        if titles := _titles(asking):
            question = self.tr("Erase “{what}” for good?").format(what=titles[0])
        if with_it := titles[1:_TOLD]:
            if len(titles) > _TOLD:
                with_it.append(self.tr("and %n more", "", len(titles) - _TOLD))
            follows = self.tr("With it goes: {what}.").format(what="; ".join(with_it)) + " " + follows
        panel = ConfirmPanel(
            question,
            follows,
            self.tr("Erase"),
            self.tr("Leave it"),
            name=f"{self._name}_erasing",
        )
        panel.confirmed.connect(self._agree)
        panel.declined.connect(self.read)
        self._clear()
        self._lines.addWidget(panel)
        panel.setFocus()
        reveal(panel)

    @Slot()
    def _agree(self) -> None:
        self._decide(agreed=True)

    def _decide(self, *, agreed: bool) -> None:
        # From here on the heading has the keyboard: a second Enter must not take back what was just said.
        request, self._chosen = self._chosen, None
        if request is not None:
            session: Session = self._desk.session
            self._clear()
            self._desk.write(
                lambda _: erasure.decide(session, request.id, agreed=agreed, shown=request.digest),
                self._was_decided,
                self._say,
            )

    @Slot(object)
    def _was_decided(self, erased: bool) -> None:
        self.says.say("good", self.tr("It was erased.") if erased else self.tr("Your answer is kept."))
        reveal(self._heading)
        self._desk.recorded.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
