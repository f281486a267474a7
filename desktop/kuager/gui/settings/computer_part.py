"""Binding the own passphrase to this computer, and an honest choice where there is no keyring for it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.errors import AppError
from kuager.flows import keys
from kuager.flows.keys import SlotInfo
from kuager.gui.desk import Desk
from kuager.gui.messages import message_for
from kuager.gui.settings.form_place import FormPlace
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped

_NO_KEYRING = {"keyring.none", "keyring.plain"}


class _BindForm(SubPage):
    """`done` says whether the passphrase is bound now; `refused` carries why there is no keyring."""

    done = Signal(bool)
    refused = Signal(object)

    def __init__(self, desk: Desk, *, bind: bool, name: str = "bind") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._bind = desk, bind
        self.says = NoticePlace(name=f"{name}_says")
        self.words = PassphraseField(self.tr("Your passphrase"), name=f"{name}_passphrase")
        act = self.tr("Bind it") if bind else self.tr("Let it open everywhere")
        self._act = Button(act, Kind.PRIMARY, name=f"{name}_act")
        self._act.clicked.connect(self._ask)
        self._gate = Gate(self._act)
        leave = Button(self.tr("Leave it as it is"), name=f"{name}_leave")
        leave.clicked.connect(self.left)
        self.words.edited.connect(self._look)
        self.words.submitted.connect(self._ask)
        self.setLayout(
            column(
                panel(
                    column(
                        self.words,
                        self.says,
                        row(leave, (self._gate, 1), gap=10),
                        gap=10,
                        margins=(16, 12, 16, 14),
                    )
                )
            )
        )
        self.setFocusProxy(self.words)
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.words.text():
            self._gate.open()
        else:
            self._gate.close_because(self.tr("Type your passphrase."))

    @Slot()
    def _ask(self) -> None:
        if not self.words.text():
            return
        session, words = self._desk.session, self.words.take()
        self.says.clear()
        self._gate.close_because(self.tr("The keyring may ask you for its own password."))
        change = keys.bind_to_computer if self._bind else keys.unbind
        self._desk.write(lambda _: change(session, words), self._was_done, self._say)

    @Slot(object)
    def _was_done(self, _: object) -> None:
        self.done.emit(self._bind)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self._look()
        if isinstance(error, AppError) and error.code in _NO_KEYRING:
            self.refused.emit(error)
        else:
            tell(self.says, error)


class ComputerPart(QWidget):
    """`changed` follows a binding or its end; the ways in are then to be read again."""

    changed = Signal()

    def __init__(self, desk: Desk, *, name: str = "computer") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._bound = False
        self._state = Wrapped("", "body", "inkSoft")
        self.says = NoticePlace(name=f"{name}_says")
        self.act = Button("", icon="desktop", name=f"{name}_act")
        self.act.clicked.connect(self._open)
        self.without = Button(self.tr("Go on without a keyring"), name=f"{name}_without")
        self.without.clicked.connect(self._go_without)
        self.without.hide()
        self.forms = FormPlace(self.act)
        self.setLayout(
            column(
                Text(self.tr("Only on this computer"), "heading"),
                self._state,
                self.says,
                self.forms,
                row(self.act, self.without, None),
                gap=8,
            )
        )
        self.show_ways_in([])

    @Slot(object)
    def show_ways_in(self, slots: list[SlotInfo]) -> None:
        """Take the ways in as they were read."""
        self._bound = any(slot.own and slot.computer for slot in slots)
        if self._bound:
            words = self.tr(
                "Your passphrase opens the vault only while you are logged in on this computer. A disk that "
                "is taken away cannot be guessed at. Make recovery sheets too, in case the computer is lost."
            )
        elif self._desk.setting("without_keyring"):
            words = self.tr(
                "You chose to go on without: this computer has no keyring that may be used. Whoever copies "
                "the disk can try passphrases on it for years, so a long passphrase is what protects you."
            )
        else:
            words = self.tr(
                "Your passphrase can be bound to this computer: a second secret then lies in the keyring of "
                "your login, and a copied or seized disk alone cannot be guessed at."
            )
        self._state.setText(words)
        self.act.set_words(
            self.tr("Let it open on other computers too…")
            if self._bound
            else self.tr("Bind my passphrase to this computer…")
        )

    @Slot()
    def _open(self) -> None:
        self.says.clear()
        self.without.hide()
        form = _BindForm(self._desk, bind=not self._bound)
        form.done.connect(self._was_done)
        form.refused.connect(self._has_no_keyring)
        self.forms.open(form, self.act)

    @Slot(bool)
    def _was_done(self, bound: bool) -> None:
        self.forms.close_form()
        self._desk.keep_setting("without_keyring", "")
        self.says.say(
            "good",
            self.tr("Your passphrase opens the vault only on this computer now.")
            if bound
            else self.tr("Your passphrase opens the vault on every computer now."),
        )
        self.changed.emit()

    @Slot(object)
    def _has_no_keyring(self, error: AppError) -> None:
        self.forms.close_form()
        message = message_for(error)
        self.says.say("attention", message.happened, message.detail)
        self.without.show()
        self.act.set_words(self.tr("Try again…"))

    @Slot()
    def _go_without(self) -> None:
        self.without.hide()
        self.says.clear()
        self._desk.keep_setting("without_keyring", "yes")
        self.changed.emit()
