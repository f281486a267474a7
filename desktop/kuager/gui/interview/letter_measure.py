"""Enough for a letter? A quiet count for each letter, under the steps and in the review, and the way on.

Whatever is wanted here never stands in the way of saving, nor of the letter itself. What was not asked for
yet, the consent, comes before what is missing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows import vocabularies
from kuager.flows.letter_needs import Element, LetterNeed
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.interview.needed import Needed, element_words
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, line, row
from kuager.gui.widgets.segments import Segments
from kuager.gui.widgets.text import Elided, Text


def letter_words(desk: Desk, addressee: str) -> str:
    """What a letter to somebody is called where there is little room."""
    short = vocabularies.load()["letter_addressee"].fact(addressee, f"short_{desk.language}")
    return short or desk.label("letter_addressee", addressee)


class _Letter(QWidget):
    """One letter: its name, how much of it is there, and the first thing that is not."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, addressee: str, name: str) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName(f"{name}_{addressee}")
        self._title = Elided(letter_words(desk, addressee), "small", "ink")
        self._count = Text("", "small")
        self._marks = Segments(0, 0)
        self._field = ""
        self._lacks = Elided("", "small")
        self._link = Button("", Kind.LINK, name=f"{name}_{addressee}_link")
        self._link.clicked.connect(self._ask)
        head = row((self._title, 1), self._count, gap=6)
        self.setLayout(column(head, self._marks, self._lacks, row(self._link, None, gap=0), gap=2))

    def show_need(self, need: LetterNeed, persons: int) -> None:
        """Show how it stands."""
        counted, missing = need.counted, need.missing
        done = len(counted) - len(missing)
        words = self.tr("{done} of {total}").format(done=done, total=len(counted))
        self._count.setText(words)
        self._marks.set_progress(done, len(counted), "accent" if missing else "good")
        lacks = ""
        if need.consent != "yes":
            said = self._desk.label("consent_answer", need.consent) or self.tr("Not asked")
            lacks = self.tr("Consent: {answer}").format(answer=said)
            self._field = f"consent.{need.purpose}_not_asked"
            self._link.set_words(self.tr("Ask"))
        elif missing:
            lacks = self.tr("Missing: {what}").format(what=missing_words(missing[0], persons))
            self._field = missing[0].field
            self._link.set_words(self.tr("Fill it in"))
        self._lacks.setText(lacks)
        self._lacks.setVisible(bool(lacks))
        self._link.setVisible(bool(lacks))
        self._link.setAccessibleDescription(lacks)
        self.setAccessibleName(f"{self._title.text()}: {words}")

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(self._field)


class LetterMeasure(QWidget):
    """`wanted` carries the path of a field of the document."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, *, ruled: bool = True, name: str = "letter_measure") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._letters: dict[str, _Letter] = {}
        self._place = QVBoxLayout()
        self._place.setSpacing(6)
        lines = column(Text(self.tr("Enough for a letter?"), "caption"), self._place, gap=4)
        if ruled:
            lines.insertWidget(0, line())
        self.setLayout(lines)

    def show_needs(self, needs: Sequence[LetterNeed], persons: int) -> None:
        """Show how every letter stands now."""
        for need in needs:
            key = f"{need.addressee}_{need.kind}"
            if key not in self._letters:
                letter = _Letter(self._desk, need.addressee, self.objectName())
                letter.wanted.connect(self.wanted)
                self._letters[key] = letter
                self._place.addWidget(letter)
            self._letters[key].show_need(need, persons)


def missing_words(element: Element, persons: int) -> str:
    """What is missing, and of whom where several persons are told of."""
    words = element_words(element)
    parts = element.field.split(".")
    if persons < 2 or parts[0] != "persons":
        return words
    of = QCoreApplication.translate("LetterMeasure", "{what} (person {number})")
    return of.format(what=isolate(words), number=int(parts[1]) + 1)


def wanted_words(desk: Desk, wanted: Sequence[Needed]) -> str:
    """What is still wanted for which letters; empty where every letter has it."""
    letters = _by_letter(wanted)
    letters.pop("", None)
    sentence = QCoreApplication.translate("LetterMeasure", "Still wanted for {letter}: {things}.")
    return " ".join(
        sentence.format(letter=isolate(letter_words(desk, letter)), things=", ".join(things))
        for letter, things in letters.items()
    )


def open_words(desk: Desk, wanted: Sequence[Needed]) -> str:
    """What is not there, and for which letters it would be."""
    whole = QCoreApplication.translate("LetterMeasure", "{things} (for {letter})")
    parts = []
    for letter, things in _by_letter(wanted).items():
        words = ", ".join(things)
        of = isolate(letter_words(desk, letter)) if letter else ""
        parts.append(whole.format(things=words, letter=of) if letter else words)
    return "; ".join(parts)


def _by_letter(wanted: Sequence[Needed]) -> dict[str, list[str]]:
    """What is not there by the letter that wants it, "" where none does."""
    found: dict[str, dict[str, None]] = {}
    for each in wanted:
        for letter in (each.letters or ("",)) if not each.there else ():
            found.setdefault(letter, {})[each.words] = None
    return {letter: list(things) for letter, things in found.items()}
