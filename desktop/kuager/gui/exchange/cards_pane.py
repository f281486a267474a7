"""Cards: one's own to give away, another's to compare aloud, and the list of those that are trusted.

A card is trusted only after its eight groups were compared by voice, in another way than the card came.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from kuager.flows import exchange
from kuager.flows.exchange import CardFacts
from kuager.gui.desk import Desk
from kuager.gui.exchange.brought_words import BroughtWords
from kuager.gui.exchange.fingerprint import Fingerprint
from kuager.gui.exchange.fingerprint_code import FingerprintCode
from kuager.gui.exchange.opened_card import OpenedCard
from kuager.gui.file_choice import Asked, FileChoice, ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.people.words import joined
from kuager.gui.telling import tell
from kuager.gui.widgets.beside import Beside
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, ground, held, line, page_margins, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped

_OWN_WIDTH = 400
_ENDING = exchange.ENDING.lstrip(".")


class CardsPane(QWidget):
    """`trusted` follows each card that was trusted here."""

    trusted = Signal()

    def __init__(self, desk: Desk, *, name: str = "cards") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        self._own_digits = Fingerprint(name=f"{name}_own_fingerprint")
        self._own_code = FingerprintCode(name=f"{name}_own_code")
        self.alias = Entry(hint=self.tr("For example: the name of a river"), name=f"{name}_alias")
        self._export = Button(self.tr("Save my card…"), icon="identification-card", name=f"{name}_export")
        self._export.clicked.connect(self._ask_where)
        self._open = Button(self.tr("Open a card…"), icon="folder-open", name=f"{name}_open")
        self._open.clicked.connect(self.open_card_file)
        self._opened_place = column(gap=0)
        self._opened: OpenedCard | None = None
        self._list = column(gap=0)
        own = ground("window", self._own())
        own.setObjectName(f"{name}_own")
        others = column(
            row(Text(self.tr("Trusted cards"), "heading"), None, self._open, gap=8),
            self._opened_place,
            self._list,
            None,
            gap=10,
            margins=page_margins(),
        )
        self.setLayout(column(self.says, (Beside(own, held(others), _OWN_WIDTH), 1), gap=0))
        self.read()

    def _own(self) -> QBoxLayout:
        head = Text(self.tr("Your card"), "heading")
        what = self.tr(
            "Give it to those who send bundles to you or get them from you. "
            "It holds keys only: no office, no place, and no name unless you write one."
        )
        aloud = self.tr("Read these numbers aloud to whom you gave it, by telephone or in the same room.")
        scanned = self.tr("Or let the other one scan them from this screen.")
        alias = Field(self.tr("A name on the card, if you want one"), self.alias)
        return column(
            head,
            Wrapped(what, "body", "inkSoft"),
            4,
            self._own_digits,
            Wrapped(aloud, "small"),
            row(self._own_code, (Wrapped(scanned, "small"), 1), gap=12),
            8,
            alias,
            row(self._export, None),
            None,
            margins=page_margins(),
        )

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the own fingerprint and the trusted cards."""
        session = self._desk.session
        self._desk.read(
            lambda _: (exchange.own_fingerprint(session), exchange.trusted(session)),
            self._show,
            self._say,
        )

    @Slot(object)
    def _show(self, found: tuple[str, list[CardFacts]]) -> None:
        own, trusted = found
        self._own_digits.show_digits(own)
        self._own_code.show_digits(own)
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for card in trusted:
            self._list.addWidget(self._trusted_line(card))
            self._list.addWidget(line())
        if all(card.state == "former" for card in trusted):
            words = self.tr("No card is trusted yet. Open the card that somebody gave you, and compare it.")
            self._list.addWidget(Wrapped(words, "body", "inkSoft"))

    def _trusted_line(self, card: CardFacts) -> QWidget:
        said = [card.alias, card.fingerprint]
        if card.state == "former":
            said.append(self.tr("This vault itself, before it was restored or copied"))
        if card.state == "revoked":
            said.append(self.tr("Revoked: nothing goes to it or comes from it"))
        name, *more = said
        words = column(
            Wrapped(name, "strong"),
            *(Wrapped(each, "small") for each in more),
            gap=0,
            margins=(8, 8, 8, 8),
        )
        shown = held(words)
        shown.setObjectName(f"{self.objectName()}_trusted")
        shown.setAccessibleName(joined(said, ", "))
        return shown

    # The own card -----------------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        ask_to_save(
            self,
            self.tr("Save my card"),
            f"card.{_ENDING}",
            self.export_to,
            name=f"{self.objectName()}_save_dialog",
        )

    @Slot(object)
    def export_to(self, path: Path) -> None:
        """Write the own card to a file."""
        session, alias = self._desk.session, self.alias.text().strip()

        def work(_: object) -> Path:
            exchange.export_card(session, path, alias)
            return path

        self._desk.read(work, self._exported, self._say)

    @Slot(object)
    def _exported(self, path: Path) -> None:
        words = self.tr("Your card is saved as {file}.").format(file=isolate(path.name))
        more = self.tr("Give it away as you like; then compare the numbers aloud.")
        self.says.say("good", words, more)

    # A card that somebody gave ----------------------------------------------------------------------

    @Slot()
    def open_card_file(self) -> None:
        """Ask for a card file."""
        cards, everything = self.tr("Cards"), self.tr("All files")
        dialog = FileChoice(
            self,
            self.tr("Open a card"),
            Asked.FILE,
            filters=(f"{cards} (*.{_ENDING})", f"{everything} (*)"),
            name=f"{self.objectName()}_open_dialog",
        )
        dialog.chosen.connect(self.open_card)
        dialog.open()

    @Slot(object)
    def open_card(self, path: Path) -> None:
        """Look at a card; nothing is trusted yet."""
        session = self._desk.session
        self.says.clear()
        self._desk.read(lambda _: exchange.open_card(session, path), self._compare, self._say)

    @Slot(object)
    def _compare(self, found: tuple[bytes, CardFacts]) -> None:
        untrusted_bytes, card = found
        self._close_opened()
        if card.state == "own":
            self.says.say("neutral", self.tr("This is your own card."), self.tr("Open the other one's card."))
            return
        if card.state in ("known", "revoked"):
            words = self.tr("You trust this card already, as {alias}.").format(alias=isolate(card.alias))
            self.says.say("good", words)
            return
        self._opened = OpenedCard(self._desk, untrusted_bytes, card, name=f"{self.objectName()}_opened")
        self._opened.trusted.connect(self._was_trusted)
        self._opened.left.connect(self._close_opened)
        self._opened_place.addWidget(self._opened)
        self._opened.setFocus()

    @Slot()
    def _close_opened(self) -> None:
        if self._opened is not None:
            self._open.setFocus()
            self._opened.hide()
            self._opened.deleteLater()
            self._opened = None

    @Slot(object)
    def _was_trusted(self, card: CardFacts) -> None:
        self._close_opened()
        words = self.tr("The card of {alias} is trusted.").format(alias=isolate(card.alias))
        completed = BroughtWords(self).completed(card.came, card.erased)
        detail = self.tr("Bundles can go to it and come from it.")
        self.says.say("good", words, " ".join([detail, *completed]))
        if completed:
            self._desk.recorded.emit()
        self.read()
        self.trusted.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
