"""Tables: bring in what an office has as CSV or XLSX; beside it, interviews written as CSV.

An opened table changes nothing: it is shown what its columns may mean and what would happen, and the plan is
made again with every choice. Bringing in is one transaction and can be cancelled. Rows that are not taken can
be written to a file for whoever wrote them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import duplicates, importing
from kuager.flows.importing import Brought, Mapping, Plan, Sheet
from kuager.gui.desk import Desk
from kuager.gui.exchange import table_words
from kuager.gui.exchange.known_notice import KnownNotice
from kuager.gui.exchange.mapping_view import MappingView
from kuager.gui.exchange.table_plan_view import TablePlanView
from kuager.gui.exchange.write_table import WriteTable
from kuager.gui.file_choice import Asked, FileChoice, ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.beside import Beside
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.layout import column, ground, held, page_margins, panel, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Wrapped

_MAPPING_WIDTH: Final = 420


class TablePane(QWidget):
    """Both ways; `open_table` takes the file that was chosen.

    `duplicates_wanted` carries the files that came and may be of somebody who is known.
    """

    duplicates_wanted = Signal(object)

    def __init__(self, desk: Desk, *, name: str = "tables") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._path: Path | None = None
        self._sheet: Sheet | None = None
        self._plan: Plan | None = None
        self._planning: Job | None = None
        self._mapping: MappingView | None = None
        self._opened: QWidget | None = None
        self.says = NoticePlace(name=f"{name}_says")
        self.out = WriteTable(desk)
        self.perhaps = KnownNotice(desk, name=f"{name}_perhaps")
        self.perhaps.wanted.connect(self.duplicates_wanted)
        self.progress = ProgressLine(name=f"{name}_progress")
        self._stack = QStackedWidget()
        self._stack.addWidget(scroller(self._start(name)))
        self.accept = Button("", Kind.PRIMARY, icon="download-simple", name=f"{name}_accept")
        self.accept.clicked.connect(self._bring_in)
        self._gate = Gate(self.accept)
        self._away = Button(self.tr("Not now"), name=f"{name}_away")
        self._away.clicked.connect(self.put_away)
        self._back = Button(self.tr("Write the rows not taken…"), name=f"{name}_back")
        self._back.clicked.connect(self._ask_back)
        self._bar = ActionBar(end=(self._back, self._away, self._gate), name=f"{name}_bar")
        self._bar.hide()
        self.setLayout(column(self.says, self.perhaps, self.progress, (self._stack, 1), self._bar, gap=0))
        self.setFocusProxy(self.open)

    def _start(self, name: str) -> QWidget:
        self.open = Button(self.tr("Open a table…"), icon="folder-open", name=f"{name}_open")
        self.open.clicked.connect(self._ask_table)
        bring = panel(
            column(
                Wrapped(self.tr("Bring in a table"), "heading"),
                Wrapped(
                    self.tr(
                        "Paper forms and lists that an office keeps as XLSX or CSV. You see what each column "
                        "means and what would happen before anything changes."
                    ),
                    "body",
                    "inkSoft",
                ),
                4,
                row(self.open, None),
                margins=(16, 12, 16, 14),
            )
        )
        return held(column(bring, self.out, None, gap=16, margins=page_margins()))

    # Opening ----------------------------------------------------------------------------------------

    @Slot()
    def _ask_table(self) -> None:
        listed, everything = self.tr("Tables"), self.tr("All files")
        dialog = FileChoice(
            self,
            self.tr("Open a table"),
            Asked.FILE,
            filters=(f"{listed} (*.xlsx *.csv *.txt *.tsv)", f"{everything} (*)"),
            name=f"{self.objectName()}_dialog",
        )
        dialog.chosen.connect(self.open_table)
        dialog.open()

    @Slot(object)
    def open_table(self, path: Path) -> None:
        """Read a table and show what it may mean."""
        self.put_away()
        self.says.clear()
        self.perhaps.clear()
        self._path = path
        self._read("", "")

    @Slot(str, str)
    def _read(self, encoding: str, sheet: str) -> None:
        path = self._path
        if path is not None:
            self._desk.file(
                lambda task: importing.read(path, task, encoding, sheet),
                self._guess,
                self._say,
                self._watch_read,
            )

    @Slot(object)
    def _guess(self, sheet: Sheet) -> None:
        session = self._desk.session
        self._desk.read(
            lambda _: (sheet, importing.guess(session, sheet), importing.mappings(session)),
            self._show,
            self._say,
        )

    def _watch_read(self, job: Job) -> None:
        self.progress.watch(job, self.tr("Reading"), cancel_means=self.tr("Cancelling changes nothing."))

    @Slot(object)
    def _show(self, found: tuple[Sheet, Mapping, list[Mapping]]) -> None:
        self._sheet, meaning, kept = found
        self._drop_opened()
        self._mapping = MappingView(self._desk, self._sheet, meaning, kept)
        self._mapping.changed.connect(self._look)
        self._mapping.reread_wanted.connect(self._read)
        self._mapping.keep_wanted.connect(self._keep)
        self._plan_place = column(gap=0)
        first = ground("window", column(self._mapping, gap=0))
        self._opened = Beside(first, held(self._plan_place), _MAPPING_WIDTH)
        self._stack.addWidget(self._opened)
        self._stack.setCurrentWidget(self._opened)
        self._bar.show()
        self._bar.set_note(self.tr("Nothing has been changed yet."))
        self._look()
        self._mapping.setFocus()

    # Planning ---------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """Make the plan anew."""
        session, sheet, view = self._desk.session, self._sheet, self._mapping
        if sheet is None or view is None:
            return
        meaning = view.meaning
        self._plan = None
        self._back.hide()
        if self._planning is not None:
            self._planning.cancel()
        if not meaning.columns:
            self._show_plan(Plan((), ()))
            return
        self._gate.close_because(self.tr("It is being looked at."))
        self._planning = self._desk.read(
            lambda task: importing.plan(session, sheet, meaning, task),
            self._show_plan,
            self._not_planned,
            self._watch_read,
        )

    @Slot(object)
    def _show_plan(self, plan: Plan) -> None:
        if self._opened is None:
            return
        self._plan, self._planning = plan, None
        self._clear_plan()
        self._plan_place.addWidget(TablePlanView(plan))
        self._back.setVisible(bool(plan.problems))
        wanted = plan.count("new") + plan.count("changed")
        self.accept.set_words(self.tr("Bring in %n interview(s)", "", wanted))
        view = self._mapping
        if view is not None:
            view.ask_words(plan.problems)
        if view is None or not view.meaning.columns:
            self._gate.close_because(self.tr("Choose what the columns mean."))
        elif wanted:
            self._gate.open()
        elif plan.problems:
            self._gate.close_because(self.tr("No row can be taken as it is."))
        else:
            self._gate.close_because(self.tr("All of it is here already."))

    @Slot(object)
    def _not_planned(self, error: Exception) -> None:
        self._planning = None
        self._clear_plan()
        self._gate.close_because(self.tr("Choose what the columns mean."))
        tell(self.says, error)

    def _clear_plan(self) -> None:
        while (item := self._plan_place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    @Slot(str)
    def _keep(self, name: str) -> None:
        session, view = self._desk.session, self._mapping
        if view is not None:
            meaning = view.meaning
            self._desk.write(lambda _: importing.keep_mapping(session, meaning, name), self._kept, self._say)

    @Slot(object)
    def _kept(self, kept: Mapping) -> None:
        self.says.say("good", self.tr("The mapping is kept as {name}.").format(name=isolate(kept.name)))

    # Bringing in ------------------------------------------------------------------------------------

    @Slot()
    def _bring_in(self) -> None:
        session, plan = self._desk.session, self._plan
        if plan is None:
            return
        self._gate.close_because(self.tr("It is being brought in."))
        self._away.setEnabled(False)
        why = self.tr("from a table")
        job = self._desk.write(
            lambda task: (duplicates.mark(session), importing.bring_in(session, plan, why, task)),
            self._brought,
            self._not_brought,
            self._watch_bring,
        )
        job.cancelled.connect(self._was_cancelled)

    def _watch_bring(self, job: Job) -> None:
        means = self.tr("Cancelling brings nothing in; everything stays as it was.")
        self.progress.watch(job, self.tr("Bringing the table in"), cancel_means=means)

    @Slot(object)
    def _brought(self, done: tuple[int, Brought]) -> None:
        since, brought = done
        refused = self._plan.count("refused") if self._plan is not None else 0
        happened = self.tr("%n interview(s) were brought in.", "", brought.interviews)
        detail = self.tr("%n interview(s) of the table were not taken.", "", refused) if refused else ""
        if not refused:
            self.put_away()
        else:
            self._away.setEnabled(True)
            self._look()  # what was taken is there now; the rest can still be written for those who wrote it
        self._bar.set_note("")
        self.says.say("good", happened, detail)
        self.perhaps.look(since)
        self._desk.recorded.emit()

    @Slot(object)
    def _not_brought(self, error: Exception) -> None:
        self._away.setEnabled(True)
        self._gate.open()
        tell(self.says, error)

    @Slot()
    def _was_cancelled(self) -> None:
        self._away.setEnabled(True)
        self._gate.open()
        self.says.say("neutral", self.tr("Nothing was brought in; everything is as it was."))

    @Slot()
    def _ask_back(self) -> None:
        ask_to_save(
            self,
            self.tr("Write the rows that are not taken"),
            "rows.csv",
            self.give_back,
            name=f"{self.objectName()}_back_dialog",
        )

    @Slot(object)
    def give_back(self, path: Path) -> None:
        """Write the rows that are not taken, each with its reason."""
        sheet, plan, view = self._sheet, self._plan, self._mapping
        if sheet is None or plan is None or view is None:
            return
        meaning, head = view.meaning, self.tr("Why it was not taken")
        reasons = {problem: table_words.reason_line(problem) for problem in plan.problems}
        self._desk.file(
            lambda _: importing.give_back(path, sheet, meaning, plan, reasons.__getitem__, head),
            self._gave_back,
            self._say,
        )

    @Slot(object)
    def _gave_back(self, rows: int) -> None:
        happened = self.tr("%n row(s) were written, with the reasons in the last column.", "", rows)
        self.says.say("good", happened, self.tr("The file is not encrypted."))

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)

    @Slot()
    def put_away(self) -> None:
        """Forget the opened table; its content must not stay in memory."""
        if self._planning is not None:
            self._planning.cancel()
        self._path = self._sheet = self._plan = self._planning = None
        self._away.setEnabled(True)
        self._bar.hide()
        self._drop_opened()

    def _drop_opened(self) -> None:
        self._stack.setCurrentIndex(0)
        if self._opened is not None:
            self.setFocus()
            self._stack.removeWidget(self._opened)
            self._opened.deleteLater()
        self._opened = self._mapping = None
