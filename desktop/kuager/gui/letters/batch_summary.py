"""What came of many letters: how many were made, who got none and why, and one file of all to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import letter_batch, print_letters
from kuager.flows.letter_batch import Line, Summary
from kuager.flows.print_letters import Merged
from kuager.gui.desk import Desk
from kuager.gui.file_choice import ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.letters.words import element_label
from kuager.gui.people.words import name_or_unknown
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import Mark
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, page_margins, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Text, Wrapped


class _Counts(QObject):
    """Words that change with a number."""

    def made(self, count: int) -> str:
        return self.tr("%n letter(s) made, signed and kept.", "", count)

    def before(self, count: int) -> str:
        return self.tr("%n made before.", "", count)

    def not_made(self, count: int) -> str:
        return self.tr("For %n person(s) none was made.", "", count)

    def waiting(self, count: int) -> str:
        return self.tr("%n wait.", "", count)

    def printed(self, count: int) -> str:
        return self.tr("%n letter(s) in one file.", "", count)


class BatchSummary(QWidget):
    """`go_on` asks to make those that wait; the others carry a record to open."""

    go_on = Signal(object)
    person_wanted = Signal(object)
    letter_wanted = Signal(object)

    def __init__(self, desk: Desk, *, name: str = "summary") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._summary: Summary | None = None
        self._file = ""
        self._head = Wrapped("", "heading")
        self._more = Wrapped("", "body", "inkSoft")
        self.says = NoticePlace(name=f"{name}_says")
        self.progress = ProgressLine(name=f"{name}_progress")
        model: ListModel[Line] = ListModel(
            [
                Column(self.tr("About"), _name_cell, width=260),
                Column(self.tr("Why not, or what to look at"), self._why_cell),
                Column("", self._mark_cell, width=150, leaves=1),
            ],
            lambda each: each.letter or each.person,
        )
        self.list = ListView(model, self.tr("Who got none, and letters to look at"), name=f"{name}_list")
        self.list.opened.connect(self._open)
        self.print = Button(self.tr("All in one PDF, for printing…"), icon="printer", name=f"{name}_print")
        self.print.clicked.connect(self._ask_file)
        self.rest = Button(self.tr("Go on with the rest"), Kind.PRIMARY, icon="pen-nib", name=f"{name}_rest")
        self.rest.clicked.connect(self._go_on)
        side = page_margins()[0]
        self._empty = Text(self.tr("Nobody was left out, and there is nothing to look at."), "body")
        self.setLayout(
            column(
                column(self._head, self._more, gap=2, margins=(side, 12, side, 4)),
                self.says,
                column(self._empty, (self.list, 1), gap=0, margins=(side, 8, side, 8)),
                self.progress,
                row(None, self.print, self.rest, margins=(side, 8, side, 8)),
                gap=0,
            )
        )

    def show_summary(self, summary: Summary) -> None:
        """Show what came of it: first those who got none."""
        self._summary = summary
        counts = _Counts()
        self._head.setText(counts.made(summary.made))
        more = [counts.before(summary.before)] if summary.before else []
        more += [counts.not_made(len(summary.not_made))] if summary.not_made else []
        more += [counts.waiting(summary.waiting)] if summary.waiting else []
        self._more.setText(" ".join(more))
        self._more.setVisible(bool(more))
        shown = [*summary.not_made, *(each for each in summary.lines if each.letter and each.told)]
        self.list.show_rows(shown)
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self.rest.setVisible(summary.waiting > 0)
        self.print.setVisible(summary.made + summary.before > 0)
        self.says.clear()

    @Slot()
    def _go_on(self) -> None:
        self.go_on.emit(None)

    @Slot(object)
    def _open(self, record: object) -> None:
        made = {each.letter for each in self._summary.lines} if self._summary is not None else set()
        (self.letter_wanted if record in made else self.person_wanted).emit(record)

    def _why_cell(self, each: Line) -> Cell:
        if each.letter is not None:
            words = [reason_words(code) for code in each.told]
            return Cell("; ".join(words))
        words = [reason_words(code) for code in each.reasons if code != "incomplete"]
        if each.lacking:
            language = self._desk.language
            lacking = ", ".join(element_label(element, language) for element in each.lacking)
            words.append(self.tr("lacking: {things}").format(things=lacking))
        return Cell("; ".join(words))

    def _mark_cell(self, each: Line) -> Cell:
        if each.letter is not None:
            return Cell(badges=(Mark(self.tr("Look at it"), "neutral", "info"),))
        return Cell(badges=(Mark(self.tr("Not made"), "attention", "warning"),))

    # Printing ---------------------------------------------------------------------------------------

    @Slot()
    def _ask_file(self) -> None:
        ask_to_save(
            self, self.tr("All in one PDF"), "letters.pdf", self.print_to, name=f"{self.objectName()}_dialog"
        )

    @Slot(object)
    def print_to(self, path: Path) -> None:
        """Write all letters of the order into one file."""
        if self._summary is None:
            return
        session, order = self._desk.session, self._summary.order
        self._file = path.name
        self._desk.write(
            lambda task: print_letters.save(session, letter_batch.made(session, order), path, task),
            self._printed,
            self._say,
            self._watch,
        )

    def _watch(self, job: Job) -> None:
        self.progress.watch(job, self.tr("Writing the file"), cancel_means=self.tr("Nothing is left of it."))

    @Slot(object)
    def _printed(self, merged: Merged) -> None:
        words = self.tr("Whoever has the file {file} can read it. Delete it when it is printed.")
        self.says.say("good", _Counts().printed(len(merged.letters)), words.format(file=isolate(self._file)))

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)


def _name_cell(each: Line) -> Cell:
    return Cell(name_or_unknown(each.name))


def reason_words(code: str) -> str:
    """Why a letter was not made by itself, or what to look at in one that was."""
    translate = QCoreApplication.translate
    return {
        "no_applicant": translate("Batch", "nobody who gave a testimony"),
        "no_consent": translate("Batch", "no consent for this addressee"),
        "retracted": translate("Batch", "the applicant's interview is hidden as a mistake"),
        "applicant_at_risk": translate("Batch", "the applicant is at risk"),
        "no_risk_answer": translate("Batch", "nobody has said what it may cost"),
        "taken_back": translate("Batch", "words that may no longer be used"),
        "letter.no_applicant": translate("Batch", "nobody who gave a testimony"),
        "letter.missing_glyph": translate("Batch", "a sign that no font here can print"),
        "letter.check_failed": translate("Batch", "the signed letter did not verify"),
        "reprisals": translate("Batch", "incidents against the family"),
        "left_out": translate("Batch", "a source left out: no consent"),
        "kept_back": translate("Batch", "something kept back: at risk"),
        "contradiction": translate("Batch", "sources differ: the letter says who says what"),
        "power_missing": translate("Batch", "no power of attorney on record"),
    }.get(code, code)
