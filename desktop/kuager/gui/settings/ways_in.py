"""Who and what opens this vault: members, recovery sheets; another passphrase; taking a way in away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows import keys
from kuager.flows.keys import SlotInfo
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.renewal import Renewing
from kuager.gui.settings.form_place import FormPlace
from kuager.gui.settings.new_member_form import NewMemberForm
from kuager.gui.settings.parts_page import reveal
from kuager.gui.settings.passphrase_form import PassphraseForm
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import Badge, Mark
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.confirm import ConfirmPanel
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Elided, Text, Wrapped
from kuager.task import Task


class WaysIn(QWidget):
    """A line for each way in; the one that was just used is marked and stays."""

    shown = Signal(object)
    """The ways in as they were read: a list of `SlotInfo`."""

    def __init__(self, desk: Desk, *, name: str = "ways_in") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._slots: list[SlotInfo] = []
        self._leaving: SlotInfo | None = None
        self._unfinished = ""
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self._finish_removal)
        self._lines = column(gap=0)
        self.change = Button(self.tr("Change my passphrase…"), icon="key", name=f"{name}_change")
        self.change.clicked.connect(self._open_passphrase)
        self.add = Button(self.tr("Add a member…"), icon="user-plus", name=f"{name}_add")
        self.add.clicked.connect(self._open_member)
        self.forms = FormPlace(self.change, self.add)
        self._question = QVBoxLayout()
        self._asking: ConfirmPanel | None = None
        about = self.tr(
            "Each member has an own passphrase. To change seats, lock and let the other one unlock."
        )
        self.setLayout(
            column(
                Text(self.tr("Ways in"), "heading"),
                Wrapped(about, "body", "inkSoft"),
                self.says,
                self._lines,
                self._question,
                self.forms,
                row(self.change, self.add, None),
                gap=8,
            )
        )
        self.read()

    @Slot()
    def read(self) -> None:
        """Read what opens this vault."""
        session = self._desk.session
        self._desk.write(
            lambda _: (keys.slots(session), keys.unfinished_removal(session)), self._show, self._say
        )

    @Slot(object)
    def _show(self, found: tuple[list[SlotInfo], str]) -> None:
        self._slots, self._unfinished = found
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for slot in self._slots:
            self._lines.addWidget(self._line(slot))
            self._lines.addWidget(line())
        if self._unfinished:
            self.says.say(
                "attention",
                self.tr("Taking a way in away was cut off."),
                self.tr("It opens the vault still. What was begun can be finished now."),
                self.tr("Finish it"),
            )
        self.shown.emit(self._slots)

    def _line(self, slot: SlotInfo) -> QWidget:
        words = self.words_of(slot)
        marks = [Badge(Mark(self.tr("you"), "accent"))] if slot.own else []
        if slot.computer:
            marks.append(Badge(Mark(self.tr("only on this computer"), "neutral", "desktop")))
        since = self.tr("since {time}").format(time=moment_words(slot.made)) if slot.made else ""
        icon = "user" if slot.member is not None else "files"
        told = [Text(since, "small")] if since else []
        box = row(Glyph(icon), Elided(words), *marks, *told, None, gap=10, margins=(0, 6, 0, 6))
        if not slot.own:
            remove = Button(self.tr("Take away…"), Kind.QUIET, name=f"{self.objectName()}_remove")
            remove.setAccessibleDescription(words)
            remove.setProperty("slot", slot.id)
            remove.clicked.connect(self._ask_removal)
            box.addWidget(remove)
        shown = held(box)
        shown.setMinimumHeight(theme.size("control") + 12)
        shown.setObjectName(f"{self.objectName()}_line")
        shown.setAccessibleName(words)
        return shown

    def words_of(self, slot: SlotInfo) -> str:
        """What a way in is called."""
        return slot.member.name if slot.member is not None else self.tr("Recovery sheets")

    # Forms ------------------------------------------------------------------------------------------

    @Slot()
    def _open_member(self) -> None:
        self._clear()
        form = NewMemberForm(self._desk)
        form.added.connect(self._was_added)
        self.forms.open(form, self.add)

    @Slot(str)
    def _was_added(self, name: str) -> None:
        self.forms.close_form()
        words = self.tr("{name} can unlock this vault now.").format(name=isolate(name))
        self.says.say("good", words)
        self.read()

    @Slot()
    def _open_passphrase(self) -> None:
        self._clear()
        form = PassphraseForm(self._desk)
        form.changed.connect(self._was_changed)
        self.forms.open(form, self.change)

    @Slot(bool)
    def _was_changed(self, leaked: bool) -> None:
        self.forms.close_form()
        happened = self.tr("Your passphrase is changed. The old one opens nothing here any more.")
        self.says.say("good", happened)
        if leaked:
            title = self.tr("The vault gets a new master key.")
            self._desk.renewal_wanted.emit(Renewing(keys.renew, title, happened, self._advice()))
        else:
            self.read()

    # Taking away ------------------------------------------------------------------------------------

    @Slot()
    def _ask_removal(self) -> None:
        wanted = self.sender().property("slot")
        self._leaving = next((slot for slot in self._slots if slot.id == wanted), None)
        if self._leaving is None:
            return
        self._clear()
        session, slot = self._desk.session, self._leaving.id
        self._desk.write(lambda _: keys.check_removable(session, slot), self._confirm_removal, self._say)

    @Slot(object)
    def _confirm_removal(self, _: object) -> None:
        slot = self._leaving
        if slot is None:
            return
        if slot.member is not None:
            question = self.tr("Take away the way in of {name}?").format(name=isolate(slot.member.name))
            what = self.tr("What {name} recorded stays.").format(name=isolate(slot.member.name))
        else:
            question = self.tr("Take away the recovery sheets?")
            what = self.tr("Without others, a forgotten passphrase will mean a lost vault.")
        follows = self.tr(
            "The vault gets a new master key, which may take a minute, and opens again by itself. "
            "Backups and copies made before still open with it: make a new backup and destroy the old ones."
        )
        act, safe = self.tr("Take it away"), self.tr("Keep it")
        self._asking = ConfirmPanel(
            question, f"{what} {follows}", act, safe, name=f"{self.objectName()}_confirm"
        )
        self._asking.confirmed.connect(self._remove)
        self._asking.declined.connect(self._close_question)
        self._question.addWidget(self._asking)
        self._asking.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self._asking)

    @Slot()
    def _remove(self) -> None:
        slot = self._leaving
        self._close_question()
        if slot is not None:
            self._renew_without(slot.id)

    @Slot()
    def _finish_removal(self) -> None:
        if self._unfinished:
            self._renew_without(self._unfinished)

    def _renew_without(self, slot: str) -> None:
        def work(session: Session, task: Task) -> Session:
            return keys.remove(session, slot, task)

        title = self.tr("A way in is taken away; the vault gets a new master key.")
        happened = self.tr("The way in is taken away. It opens nothing here any more.")
        self._desk.renewal_wanted.emit(Renewing(work, title, happened, self._advice()))

    def _advice(self) -> str:
        """What is left to do after a new master key."""
        return self.tr(
            "Backups and copies made before can still be opened with it. Make a new backup now, and destroy "
            "the old ones."
        )

    @Slot()
    def _close_question(self) -> None:
        self._leaving = None
        self._drop_question()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_question(self) -> None:
        if self._asking is not None:
            self._question.removeWidget(self._asking)
            self._asking.hide()
            self._asking.deleteLater()
            self._asking = None

    def _clear(self) -> None:
        self.says.clear()
        self._drop_question()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
