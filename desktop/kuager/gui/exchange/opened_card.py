"""A card that somebody gave, before it is trusted: its numbers, how to compare them, a name for it here.

No code to scan stands here: who scanned it from this screen would compare the card with itself.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import exchange
from kuager.flows.exchange import CardFacts
from kuager.flows.fingerprints import Likeness
from kuager.gui.desk import Desk
from kuager.gui.exchange.comparing_field import ComparingField
from kuager.gui.exchange.fingerprint import Fingerprint
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import Check, Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped


class OpenedCard(QWidget):
    """`trusted` carries the card as it is known from now on; `left` means that it was put away."""

    trusted = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, untrusted_bytes: bytes, card: CardFacts, *, name: str = "opened") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._untrusted_bytes = desk, untrusted_bytes
        self.says = NoticePlace(name=f"{name}_says")
        self.alias = Entry(card.alias, name=f"{name}_alias")
        self.alias.textChanged.connect(self._look)
        self.compared = Check(
            self.tr("All eight groups were read aloud and are the same"), name=f"{name}_compared"
        )
        self.compared.changed.connect(self._look)
        self.typed = ComparingField(card.fingerprint, name=f"{name}_typed")
        self.typed.compared.connect(self._follow_typed)
        self.trust = Button(self.tr("Trust this card"), Kind.PRIMARY, icon="check", name=f"{name}_trust")
        self.trust.clicked.connect(self._trust)
        self._gate = Gate(self.trust)
        away = Button(self.tr("Put it away"), name=f"{name}_away")
        away.clicked.connect(self.left)
        how = self.tr(
            "Let the owner read the numbers aloud, by telephone or in the same room, "
            "not in the way the card came. If one differs, put the card away and say so."
        )
        inner = column(
            Text(self.tr("Compare this card"), "heading"),
            Fingerprint(card.fingerprint, name=f"{name}_fingerprint"),
            Wrapped(how, "small", "ink"),
            self.typed,
            4,
            Field(self.tr("How you call the owner here"), self.alias),
            self.compared,
            self.says,
            row(away, (self._gate, 1), gap=10),
            gap=8,
            margins=(16, 12, 16, 14),
        )
        self.setLayout(column(panel(inner)))
        self.setFocusProxy(self.alias)
        self._look()

    @Slot()
    def _follow_typed(self) -> None:
        if self.typed.likeness is Likeness.SAME:
            self.compared.set_checked(True)
        elif self.typed.likeness is Likeness.DIFFERS:
            self.compared.set_checked(False)
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.typed.likeness is Likeness.DIFFERS:
            self._gate.close_because(self.tr("What was typed differs: read the numbers once more."))
        elif not self.compared.is_checked():
            self._gate.close_because(self.tr("Compare the numbers first."))
        elif not self.alias.text().strip():
            self._gate.close_because(self.tr("Give the owner a name."))
        else:
            self._gate.open()

    @Slot()
    def _trust(self) -> None:
        session, untrusted_bytes, alias = self._desk.session, self._untrusted_bytes, self.alias.text().strip()
        self.trust.setEnabled(False)
        self._desk.write(
            lambda _: exchange.trust(session, untrusted_bytes, alias), self._was_trusted, self._say
        )

    @Slot(object)
    def _was_trusted(self, card: CardFacts) -> None:
        self.trusted.emit(card)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self._look()
        tell(self.says, error)
