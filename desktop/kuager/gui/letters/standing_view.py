"""How a letter stands: its day, what an office did wrong, the letters before and after it, the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows.register import LetterRow, Page
from kuager.gui.i18n import isolate
from kuager.gui.letters.register_words import breach_words, due_words
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.facts import Reminder
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Wrapped


class _Way(QWidget):
    """Another letter that belongs to this one, and the way to it."""

    opened = Signal(object)

    def __init__(self, words: str, letter: LetterRow, *, name: str) -> None:
        super().__init__()
        self._letter = letter.id
        called = isolate(letter.number or letter.date)
        way = Button(self.tr("Open {number}").format(number=called), Kind.LINK, name=name)
        way.clicked.connect(self._open)
        self.setLayout(row((Wrapped(words), 1), way, gap=8))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._letter)


class StandingView(QWidget):
    """`next_wanted` asks for a letter about this one; `letter_wanted` carries the one to be opened."""

    next_wanted = Signal()
    letter_wanted = Signal(object)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self._next = Button(self.tr("Write about this letter…"), icon="envelope-simple", name=f"{name}_next")
        self._next.clicked.connect(self.next_wanted)
        self.setLayout(column(self._lines, row(self._next, None), gap=8))

    def show_page(self, page: Page) -> None:
        """Show how it stands now."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        standing = page.standing
        kind = "attention" if standing.state in ("overdue", "due_soon", "no_receipt") else "inkSoft"
        words = due_words(standing)
        if standing.state == "no_receipt":
            words = self.tr("The law's term begins on the day of receipt, and no receipt is written down.")
        if words:
            below = self.tr("The first term was made longer.") if standing.extended else ""
            self._lines.addWidget(Reminder("clock", words, below, kind=kind, name=f"{self._name}_due"))
        for number, breach in enumerate(page.breaches):
            told = breach_words(breach)
            self._lines.addWidget(
                Reminder("scales", told, kind="attention", name=f"{self._name}_breach{number}")
            )
        if page.earlier is not None:
            self._add_way(self.tr("It is about an earlier letter."), page.earlier)
        for later in page.later:
            self._add_way(self.tr("Another letter was written about it."), later)
        self._next.setVisible(bool(page.told.dispatch.sent.told))

    def _add_way(self, words: str, letter: LetterRow) -> None:
        way = _Way(words, letter, name=f"{self._name}_way")
        way.opened.connect(self.letter_wanted)
        self._lines.addWidget(way)
