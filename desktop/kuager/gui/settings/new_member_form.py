"""Another member for this vault: a name and an own passphrase, typed twice by the one whom it belongs to."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kuager.flows import unlock
from kuager.flows.unlock import Member
from kuager.gui.desk import Desk
from kuager.gui.telling import tell
from kuager.gui.unlock.strength_line import StrengthLine
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped


class NewMemberForm(SubPage):
    """`added` carries the name; `left` means that nobody was added."""

    added = Signal(str)

    def __init__(self, desk: Desk, *, name: str = "new_member") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._busy = False
        self.says = NoticePlace(name=f"{name}_says")
        self.entry = Entry(name=f"{name}_name")
        self.words = PassphraseField(self.tr("Their passphrase"), name=f"{name}_passphrase")
        self.again = PassphraseField(self.tr("The same again"), shows_keyboard=False, name=f"{name}_again")
        self._strength = StrengthLine()
        self._add = Button(self.tr("Add the member"), Kind.PRIMARY, icon="user-plus", name=f"{name}_add")
        self._add.clicked.connect(self._ask)
        self._gate = Gate(self._add)
        leave = Button(self.tr("Add nobody"), name=f"{name}_leave")
        leave.clicked.connect(self.left)
        hint = self.tr(
            "Let them type it themselves. It opens all that is in this vault, "
            "and shows in the records who wrote what."
        )
        self.setLayout(
            column(
                panel(
                    column(
                        Text(self.tr("Another member"), "heading"),
                        Wrapped(hint, "body", "inkSoft"),
                        Field(self.tr("Their name, as colleagues know them"), self.entry),
                        column(self.words, self._strength, gap=4),
                        self.again,
                        self.says,
                        row(leave, (self._gate, 1), gap=10),
                        gap=10,
                        margins=(16, 12, 16, 14),
                    )
                )
            )
        )
        self.entry.textChanged.connect(self._look)
        self.words.edited.connect(self._look)
        self.again.edited.connect(self._look)
        self.again.submitted.connect(self._ask)
        self.setFocusProxy(self.entry)
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
            return self.tr("The member is being added.")
        if not self.entry.text().strip():
            return self.tr("Write the name first.")
        if not self.words.text():
            return self.tr("Choose a passphrase.")
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
        session, name, words = self._desk.session, self.entry.text().strip(), self.words.text()
        self._busy = True
        self._look()
        self._desk.write(lambda _: unlock.add_member(session, name, words), self._was_added, self._say)

    @Slot(object)
    def _was_added(self, member: Member) -> None:
        self.words.clear()
        self.again.clear()
        self.added.emit(member.name)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self._busy = False
        self._look()
        tell(self.says, error)
