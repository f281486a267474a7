"""Another passphrase for oneself: the present one, and the new one twice."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kuager.flows import keys
from kuager.gui.desk import Desk
from kuager.gui.telling import tell
from kuager.gui.unlock.strength_line import StrengthLine
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped


class PassphraseForm(SubPage):
    """`changed` says whether the vault needs a new master key too, because the old words are known."""

    changed = Signal(bool)

    def __init__(self, desk: Desk, *, name: str = "new_words") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._busy = False
        self.says = NoticePlace(name=f"{name}_says")
        self.old = PassphraseField(self.tr("Your passphrase now"), name=f"{name}_old")
        self.words = PassphraseField(self.tr("The new passphrase"), name=f"{name}_new")
        self.again = PassphraseField(self.tr("The same again"), shows_keyboard=False, name=f"{name}_again")
        self._strength = StrengthLine()
        self.leaked = Check(
            self.tr("Somebody may know the old one"),
            self.tr(
                "The vault then gets a new master key, so that an older copy of its header opens nothing "
                "that is written from now on. It is locked for a moment."
            ),
            name=f"{name}_leaked",
        )
        self._change = Button(self.tr("Change it"), Kind.PRIMARY, name=f"{name}_change")
        self._change.clicked.connect(self._ask)
        self._gate = Gate(self._change)
        leave = Button(self.tr("Keep the old one"), name=f"{name}_leave")
        leave.clicked.connect(self.left)
        self.setLayout(
            column(
                panel(
                    column(
                        Text(self.tr("Another passphrase for you"), "heading"),
                        Wrapped(
                            self.tr(
                                "Backups that were made before still open with the old one: "
                                "make a new backup afterwards."
                            ),
                            "body",
                            "inkSoft",
                        ),
                        self.old,
                        column(self.words, self._strength, gap=4),
                        self.again,
                        self.leaked,
                        self.says,
                        row(leave, (self._gate, 1), gap=10),
                        gap=10,
                        margins=(16, 12, 16, 14),
                    )
                )
            )
        )
        for field in (self.old, self.words, self.again):
            field.edited.connect(self._look)
        self.again.submitted.connect(self._ask)
        self.setFocusProxy(self.old)
        self._look()

    @Slot()
    def _look(self) -> None:
        self._strength.show_for(self.words.text())
        missing = self._missing()
        if missing:
            self._gate.close_because(missing)
        else:
            self._gate.open()

    def _missing(self) -> str:
        if self._busy:
            return self.tr("The passphrase is being changed.")
        if not self.old.text():
            return self.tr("Type the passphrase that you have now.")
        if not self.words.text():
            return self.tr("Choose a new passphrase.")
        if not self._strength.is_enough():
            return self.tr("The passphrase is too easy to guess.")
        if self.words.text() != self.again.text():
            return self.tr("Type the passphrase twice.")
        return ""

    @Slot()
    def _ask(self) -> None:
        if self._missing():
            return
        self.says.clear()
        session, old, new = self._desk.session, self.old.text(), self.words.text()
        self._busy = True
        self._look()
        self._desk.write(lambda _: keys.change_passphrase(session, old, new), self._was_changed, self._say)

    @Slot(object)
    def _was_changed(self, _: object) -> None:
        for field in (self.old, self.words, self.again):
            field.clear()
        self.changed.emit(self.leaked.is_checked())

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self._busy = False
        self._look()
        tell(self.says, error)
