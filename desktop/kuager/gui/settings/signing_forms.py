"""The forms of signing: a name, the secret of a file, numbers to compare before something counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui.exchange.fingerprint import Fingerprint
from kuager.gui.unlock.strength_line import StrengthLine
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import Check, Choice, ChoiceBox, Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped


def holders() -> list[Choice]:
    """For whom a certificate is, as a choice."""
    translate = QCoreApplication.translate
    return [
        ("office", translate("Signers", "The office: every member signs with it")),
        ("me", translate("Signers", "Yourself: your own name, and only you sign with it")),
    ]


class Form(SubPage):
    """A box with a heading, what it is about, its fields, and an act that waits for what is lacking."""

    def __init__(self, title: str, about: str, act: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title, self._about, self._name = title, about, name
        self.says = NoticePlace(name=f"{name}_says")
        self.act = Button(act, Kind.PRIMARY, icon="check", name=f"{name}_act")
        self.act.clicked.connect(self._done)
        self.gate = Gate(self.act)

    def _lay_out(self, fields: Sequence[QWidget]) -> None:
        leave = Button(self.tr("Leave it"), name=f"{self._name}_leave")
        leave.clicked.connect(self.left)
        inner = column(
            Text(self._title, "heading"),
            Wrapped(self._about, "body", "inkSoft"),
            *fields,
            self.says,
            row(leave, (self.gate, 1), gap=10),
            gap=10,
            margins=(16, 12, 16, 14),
        )
        self.setLayout(column(panel(inner)))

    @Slot()
    def _done(self) -> None:
        raise NotImplementedError


class NameForm(Form):
    """`asked` carries a name and for whom it is: "office", "me", or "" where that is not asked."""

    asked = Signal(str, str)

    def __init__(
        self,
        title: str,
        about: str,
        label: str,
        act: str,
        *,
        words: str = "",
        for_whom: bool = False,
        name: str,
    ) -> None:
        super().__init__(title, about, act, name)
        self.entry = Entry(words, name=f"{name}_name")
        self.entry.textChanged.connect(self._look)
        self.holder = ChoiceBox(holders(), "office", name=f"{name}_holder")
        self._for_whom = for_whom
        fields: list[QWidget] = [Field(label, self.entry)]
        if for_whom:
            fields.insert(0, Field(self.tr("For whom"), self.holder))
        self._lay_out(fields)
        self.setFocusProxy(self.entry)
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.entry.text().strip():
            self.gate.open()
        else:
            self.gate.close_because(self.tr("Write the name first."))

    @Slot()
    def _done(self) -> None:
        self.asked.emit(self.entry.text().strip(), self.holder.code() if self._for_whom else "")


class SecretForm(Form):
    """`given` carries the secret of a file and for whom it is; a new one is typed twice, and is not weak."""

    given = Signal(str, str)

    def __init__(
        self, title: str, about: str, act: str, *, new: bool = False, for_whom: bool = False, name: str
    ) -> None:
        super().__init__(title, about, act, name)
        self.words = PassphraseField(self.tr("Password of the file"), name=f"{name}_words")
        self.again = PassphraseField(self.tr("The same again"), shows_keyboard=False, name=f"{name}_again")
        self.holder = ChoiceBox(holders(), "office", name=f"{name}_holder")
        self._strength = StrengthLine()
        self._new, self._for_whom = new, for_whom
        fields: list[QWidget] = [self.words]
        if for_whom:
            fields.insert(0, Field(self.tr("For whom"), self.holder))
        if new:
            fields += [self._strength, self.again]
        self._lay_out(fields)
        self.words.edited.connect(self._look)
        self.again.edited.connect(self._look)
        self.setFocusProxy(self.words)
        self._look()

    @Slot()
    def _look(self) -> None:
        self._strength.show_for(self.words.text() if self._new else "")
        if not self._new:
            self.gate.open()  # a file may have an empty password
        elif not self._strength.is_enough():
            self.gate.close_because(self.tr("The password is too easy to guess."))
        elif self.words.text() != self.again.text():
            self.gate.close_because(self.tr("Type the password twice."))
        else:
            self.gate.open()

    @Slot()
    def _done(self) -> None:
        self.given.emit(self.words.text(), self.holder.code() if self._for_whom else "")


class CompareForm(Form):
    """`agreed` follows when all eight groups were compared, and the act was asked for."""

    agreed = Signal()

    def __init__(self, title: str, about: str, digits: str, act: str, *more: QWidget, name: str) -> None:
        super().__init__(title, about, act, name)
        how = self.tr(
            "Let the other one read the numbers aloud, by telephone or in the same room, not in the way the "
            "file came. If one differs, leave it and say so."
        )
        self.compared = Check(
            self.tr("All eight groups were read aloud and are the same"), name=f"{name}_compared"
        )
        self.compared.changed.connect(self._look)
        self._lay_out(
            [
                Fingerprint(digits, name=f"{name}_fingerprint"),
                Wrapped(how, "small", "ink"),
                *more,
                self.compared,
            ]
        )
        self.setFocusProxy(self.compared)
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.compared.is_checked():
            self.gate.open()
        else:
            self.gate.close_because(self.tr("Compare the numbers first."))

    @Slot()
    def _done(self) -> None:
        self.agreed.emit()
