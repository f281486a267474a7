"""Recovery sheets: how many, then the sheets themselves, to be printed, saved or copied by hand.

The words stand here until the form is left, and nowhere after that. Leaving before the sheets were printed,
saved or looked at needs a second word.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QDialog, QRadioButton

from kuager.flows import recovery_sheets
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import LANGUAGES, isolate
from kuager.gui.printing import PagesToPrint, has_printer
from kuager.gui.settings.parts_page import reveal
from kuager.gui.settings.words_grid import WordsGrid
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.confirm import ConfirmPanel
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, held, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped

_USUAL: Final = (2, 3)
_MORE: Final = (3, 5)


class SheetsWords(NamedTuple):
    """What the sheets are for, in words: of the vault's own, and of an organisation's root."""

    title: str
    about: str
    usual: str
    more: str
    unsaved: str
    """What leaving without them means."""
    notes: Sequence[str] = ()


Make = Callable[[Session, int, int], Sequence[str]]
"""Makes the words of a set: session, sheets needed, sheets made."""


class SheetsForm(SubPage):
    """`made` follows a new set, `finished` the end of the work with it."""

    made = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, words: SheetsWords, make: Make, *, name: str = "sheets") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._make_sheets = desk, make
        self._sheets: list[str] = []
        self._pages: list[bytes] = []
        self._at = 0
        self._is_out = False
        self.says = NoticePlace(name=f"{name}_says")
        self._choice = held(self._choosing(words, name))
        self._result = held(self._showing(name))
        self._result.hide()
        self._question = ConfirmPanel(
            self.tr("Leave without the sheets?"),
            words.unsaved,
            self.tr("Leave without them"),
            self.tr("Stay"),
            name=f"{name}_question",
        )
        self._question.confirmed.connect(self.left)
        self._question.declined.connect(self._stay)
        self._question.hide()
        inner = column(
            self._choice, self._result, self._question, self.says, gap=10, margins=(16, 12, 16, 14)
        )
        self.setLayout(column(panel(inner)))
        self.setFocusProxy(self.make)

    def _choosing(self, words: SheetsWords, name: str) -> QBoxLayout:
        self.usual = QRadioButton(words.usual)
        self.more = QRadioButton(words.more)
        self.usual.setObjectName(f"{name}_usual")
        self.more.setObjectName(f"{name}_more")
        self.usual.setChecked(True)
        self.more.hide()
        self._advanced = Button(self.tr("Advanced"), Kind.QUIET, name=f"{name}_advanced")
        self._advanced.clicked.connect(self._show_more)
        self.language = ChoiceBox(
            [(language.code, language.name) for language in LANGUAGES],
            self._desk.language,
            name=f"{name}_language",
        )
        self.make = Button(self.tr("Make the sheets"), Kind.PRIMARY, icon="files", name=f"{name}_make")
        self.make.clicked.connect(self._make)
        self._gate = Gate(self.make)
        leave = Button(self.tr("Not now"), name=f"{name}_leave")
        leave.clicked.connect(self.left)
        lines = column(
            Text(words.title, "heading"),
            Wrapped(words.about, "body", "inkSoft"),
            self.usual,
            self.more,
            row(self._advanced, None),
            row((Field(self.tr("Language of the instructions"), self.language), 1), None),
            gap=10,
        )
        for note in words.notes:
            lines.addWidget(Wrapped(note, "small", "ink"))
        lines.addLayout(row(leave, (self._gate, 1), gap=10))
        return lines

    def _showing(self, name: str) -> QBoxLayout:
        self._head = Text("", "heading")
        self.print = Button(self.tr("Print them…"), Kind.PRIMARY, icon="printer", name=f"{name}_print")
        self.print.clicked.connect(self._print)
        self._print_gate = Gate(self.print, beside=False)
        self.save = Button(self.tr("Save as PDF files…"), icon="folder-open", name=f"{name}_save")
        self.save.clicked.connect(self._ask_folder)
        self.look = Button(self.tr("Show the words"), Kind.QUIET, icon="eye", name=f"{name}_look")
        self.look.clicked.connect(self._turn)
        self._before = Button(self.tr("Sheet before"), Kind.QUIET, icon="back", name=f"{name}_before")
        self._next = Button(self.tr("Next sheet"), Kind.QUIET, icon="forward", name=f"{name}_next")
        self._before.clicked.connect(self._go_before)
        self._next.clicked.connect(self._go_next)
        self._which = Text("", "strong")
        self._words = WordsGrid(name=f"{name}_words")
        self._on_screen = held(column(row(self._which, None, self._before, self._next), self._words, gap=8))
        self._on_screen.hide()
        self.done = Button(self.tr("I have them on paper"), name=f"{name}_done")
        self.done.clicked.connect(self._finish)
        self._done_gate = Gate(self.done)
        return column(
            self._head,
            Wrapped(
                self.tr(
                    "They are shown this once and kept nowhere. Best is paper straight from the printer; a "
                    "file can be found by whoever takes the disk or the stick, so delete it after printing."
                ),
                "body",
                "inkSoft",
            ),
            self._print_gate,
            row(self.save, self.look, None),
            self._on_screen,
            self._done_gate,
            gap=10,
        )

    def leave(self) -> None:
        if self._sheets and not self._is_out:
            self._question.show()
            self._question.setFocus()
            reveal(self._question)
        else:
            super().leave()

    @Slot()
    def _stay(self) -> None:
        self._question.hide()
        self.save.setFocus()

    # Making -----------------------------------------------------------------------------------------

    @Slot()
    def _show_more(self) -> None:
        self.more.show()
        self._advanced.hide()
        self.more.setFocus()

    @Slot()
    def _make(self) -> None:
        session, language, now = self._desk.session, self.language.code(), self._desk.now()
        make = self._make_sheets
        threshold, count = _MORE if self.more.isChecked() else _USUAL
        self.says.clear()
        self._gate.close_because(self.tr("The sheets are being made."))

        def work(_: object) -> tuple[list[str], list[bytes]]:
            sheets = list(make(session, threshold, count))
            return sheets, recovery_sheets.pages(sheets, language, now)

        self._desk.write(work, self._show, self._say)

    @Slot(object)
    def _show(self, made: tuple[Sequence[str], Sequence[bytes]]) -> None:
        self._sheets, self._pages = list(made[0]), list(made[1])
        self._head.setText(self.tr("%n sheet(s) are made", "", len(self._sheets)))
        if has_printer():
            self._print_gate.open()
        else:
            self._print_gate.close_because(self.tr("No printer is set up on this computer."))
        self._done_gate.close_because(self.tr("Print, save or copy them first."))
        self._result.show()
        (self.print if self.print.isEnabled() else self.save).setFocus()
        self._choice.hide()
        self.made.emit()

    # Taking them out --------------------------------------------------------------------------------

    @Slot()
    def _print(self) -> None:
        dialog = PagesToPrint(self, self._pages, name=f"{self.objectName()}_printing")
        dialog.printed.connect(self._was_printed)
        dialog.refused.connect(self._was_not_printed)
        QDialog.open(dialog)

    @Slot()
    def _was_printed(self) -> None:
        self._are_out(self.tr("The sheets went to the printer."), self.tr("Take them out of it yourself."))

    @Slot()
    def _was_not_printed(self) -> None:
        happened = self.tr("The printer did not take the sheets.")
        self.says.say("danger", happened, self.tr("Look at the printer, then try again, or save them."))

    @Slot()
    def _ask_folder(self) -> None:
        choice = FileChoice(
            self, self.tr("A folder for the sheets"), Asked.FOLDER, name=f"{self.objectName()}_folder"
        )
        choice.chosen.connect(self.save_to)
        choice.open()

    @Slot(object)
    def save_to(self, folder: Path) -> None:
        """Write the sheets into a folder."""
        pages = list(self._pages)
        self.says.clear()
        self._desk.file(lambda _: recovery_sheets.save(pages, folder), self._was_saved, self._say)

    @Slot(object)
    def _was_saved(self, paths: Sequence[Path]) -> None:
        names = ", ".join(isolate(path.name) for path in paths)
        self._are_out(
            self.tr("Saved: {files}.").format(files=names),
            self.tr("Print them, then delete the files; until then whoever finds them can read the words."),
        )

    @Slot()
    def _turn(self) -> None:
        hidden = self._on_screen.isHidden()
        self._on_screen.setVisible(hidden)
        self.look.set_words(self.tr("Hide the words") if hidden else self.tr("Show the words"))
        self.look.set_icon("eye-slash" if hidden else "eye")
        self._show_sheet(0)
        if hidden:
            self._is_out = True
            self._done_gate.open()
            reveal(self)

    def _show_sheet(self, at: int) -> None:
        self._at = at
        shown = not self._on_screen.isHidden()
        words = self.tr("Sheet {number} of {count}").format(number=at + 1, count=len(self._sheets))
        self._which.setText(words)
        self._words.show_words(self._sheets[at] if shown else "")
        self._before.setEnabled(at > 0)
        self._next.setEnabled(at + 1 < len(self._sheets))

    @Slot()
    def _go_before(self) -> None:
        self._show_sheet(max(0, self._at - 1))

    @Slot()
    def _go_next(self) -> None:
        self._show_sheet(min(len(self._sheets) - 1, self._at + 1))

    def _are_out(self, happened: str, more: str) -> None:
        self._is_out = True
        self._question.hide()
        self._done_gate.open()
        self.says.say("good", happened, more)
        reveal(self)

    @Slot()
    def _finish(self) -> None:
        self._sheets, self._pages = [], []
        self._words.show_words("")
        self.finished.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self._gate.open()
        tell(self.says, error)
