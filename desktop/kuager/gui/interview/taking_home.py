"""What the family takes home: its copy of each letter in its name, and the neutral slip.

Where there is no letter yet it is said plainly what is lacking, and the way to it is offered. A copy of a
letter tells everything; the slip beside it tells only the number and how to reach the office. Which of them
is safe to carry is the family's to say.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kuager.flows import audiences, family_copy, letters
from kuager.flows.family_copy import FamilyCopy, LetterRow
from kuager.gui.desk import Desk
from kuager.gui.file_choice import ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.interview.step import caption
from kuager.gui.printing import PagesToPrint, has_printer
from kuager.gui.telling import tell
from kuager.gui.today.slip_part import SlipPart
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Wrapped
from kuager.model import consent
from kuager.model.ids import RecordId
from kuager.model.interview import Interview

_LONGEST_NUMBER = 6
_AUTHORITIES = "kz_authority"
"""The group of addressees that the families write to."""


class _LetterLine(QWidget):
    """One signed letter: to whom, of which day, and its copy."""

    print_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, desk: Desk, letter: LetterRow, number: int) -> None:
        super().__init__()
        self._letter = letter
        to = desk.label("letter_addressee", letter.addressee)
        about = " · ".join(isolate(part) for part in (letter.persons, letter.date) if part)
        name = f"home_letter_{number}"
        self._print = Button(self.tr("Print the copy"), icon="printer", name=f"{name}_print")
        self._print.clicked.connect(self._ask_print)
        self._print.setVisible(has_printer())
        save = Button(self.tr("Save it as a file…"), Kind.QUIET, icon="floppy-disk", name=f"{name}_save")
        save.clicked.connect(self._ask_save)
        for button in (self._print, save):
            button.setAccessibleDescription(f"{to}, {about}")
        words = column(Wrapped(to), Wrapped(about, "small"), gap=1)
        self.setLayout(column(words, row(self._print, save, None, gap=8), gap=4))

    @Slot()
    def _ask_print(self) -> None:
        self.print_wanted.emit(self._letter.id)

    @Slot()
    def _ask_save(self) -> None:
        self.save_wanted.emit(self._letter.id)


class _WriteLine(QWidget):
    """A person of whom a letter could be written."""

    wanted = Signal(object)

    def __init__(self, person: RecordId, name: str, number: int) -> None:
        super().__init__()
        self._person = person
        words = self.tr("Write a letter about {name}").format(name=isolate(name or "…"))
        button = Button(words, Kind.LINK, name=f"home_write_{number}")
        button.clicked.connect(self._ask)
        self.setLayout(row(button, None, gap=0))

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(self._person)


class TakingHome(QWidget):
    """`letter_wanted` carries the person whom a letter is to be about."""

    letter_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("taking_home")
        self._desk = desk
        self._interview = Interview.blank()
        self._letter = RecordId("")
        self._says = NoticePlace(name="home_says")
        self._lines = QVBoxLayout()
        self._slip = SlipPart(desk, self._says, name="home_slip")
        self._no_slip = Wrapped(
            self.tr("A slip carries the number of a ticket. This interview has none."), "small"
        )
        self.setLayout(
            column(caption(self.tr("For the family to take home")), self._lines, self._says, self._slip,
                   self._no_slip, gap=8)
        )  # fmt: skip

    def show_interview(self, interview: Interview) -> None:
        """Show what there is for the family of this interview, as it is recorded."""
        self._interview = interview
        number = interview.session.ticket.strip()
        is_number = number.isascii() and number.isdigit() and len(number) <= _LONGEST_NUMBER
        self._slip.setVisible(is_number)
        self._no_slip.setVisible(not is_number)
        if is_number:
            self._slip.show_number(int(number))
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Look what is recorded by now."""
        session, record = self._desk.session, RecordId(self._interview.id)
        self._desk.read(lambda _: family_copy.of(session, record), self._show, self._say)

    @Slot(object)
    def _show(self, found: FamilyCopy) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, letter in enumerate(found.letters, 1):
            line = _LetterLine(self._desk, letter, number)
            line.print_wanted.connect(self._print)
            line.save_wanted.connect(self._ask_where)
            self._lines.addWidget(line)
        if found.letters:
            return
        words, may_write = self._lacking(found)
        lacking = Wrapped(words, "body", "inkSoft")
        lacking.setObjectName("home_lacking")
        self._lines.addWidget(lacking)
        for number, (person, name) in enumerate(found.persons if may_write else (), 1):
            way = _WriteLine(person, name, number)
            way.wanted.connect(self.letter_wanted)
            self._lines.addWidget(way)

    def _lacking(self, found: FamilyCopy) -> tuple[str, bool]:
        """What stands between the family and its letter, and whether one can be written now."""
        given = (self._interview.consent,) if self._interview.consent is not None else ()
        purpose = audiences.of_group(_AUTHORITIES).purpose
        agreed = not consent.frozen(given) and consent.answer(given, purpose) == "yes"
        if not agreed:
            words = self.tr("No letter: the family has not agreed to letters to Kazakh authorities.")
            return words, False
        if not found.persons:
            words = self.tr("No letter yet. Save the interview, then write it; its copy is then here.")
            return words, False
        return self.tr("No letter is signed yet. When one is, the family's copy is here."), True

    # A copy -----------------------------------------------------------------------------------------

    @Slot(object)
    def _print(self, letter: RecordId) -> None:
        session = self._desk.session
        self._desk.write(lambda _: family_copy.to_print(session, letter), self._was_read, self._say)

    @Slot(object)
    def _was_read(self, pdf: bytes) -> None:
        dialog = PagesToPrint(self, [pdf], name="home_printing")
        dialog.refused.connect(self._was_refused)
        QDialog.open(dialog)

    @Slot()
    def _was_refused(self) -> None:
        self._says.say("danger", self.tr("The printer took nothing."), self.tr("Look at it and try again."))

    @Slot(object)
    def _ask_where(self, letter: RecordId) -> None:
        self._letter = letter
        ask_to_save(
            self,
            self.tr("Save the family's copy"),
            f"letter-{letter[:8]}.pdf",
            self._save_to,
            name="home_file",
        )

    @Slot(object)
    def _save_to(self, path: Path) -> None:
        session, letter = self._desk.session, self._letter

        def work(_: object) -> Path:
            letters.export(session, letter, path)
            return path

        self._desk.write(work, self._was_saved, self._say)

    @Slot(object)
    def _was_saved(self, path: Path) -> None:
        words = self.tr("The copy was written to {file}, not encrypted.").format(file=isolate(path.name))
        self._says.say("good", words)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self._says, error)
