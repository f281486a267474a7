"""Bring in: open a bundle, see what it would change, and only then let it change anything.

A refused bundle is refused whole, with its reason and a way out. The plan is made again when it is brought
in, on what is held by then; the act is one transaction and can be cancelled until it is done.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import duplicates, exchange
from kuager.flows.exchange import Brought, Incoming
from kuager.gui.desk import Desk
from kuager.gui.exchange.known_notice import KnownNotice
from kuager.gui.exchange.plan_view import PlanView
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, held, page_margins, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine


class BringInPane(QWidget):
    """`conflicts_wanted` follows the way to what waits for a decision after a merge.

    `duplicates_wanted` carries the files that came and may be of somebody who is known.
    """

    conflicts_wanted = Signal()
    duplicates_wanted = Signal(object)

    def __init__(self, desk: Desk, *, name: str = "bring_in") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._incoming: Incoming | None = None
        self._plan: QWidget | None = None
        self._wants_conflicts = False
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self._follow)
        self.perhaps = KnownNotice(desk, name=f"{name}_perhaps")
        self.perhaps.wanted.connect(self.duplicates_wanted)
        self.progress = ProgressLine(name=f"{name}_progress")
        empty = EmptyState(
            self.tr("No bundle is open"),
            self.tr(
                "A bundle is a file that ends in .age. It is checked first, and you see what it would "
                "change before anything changes."
            ),
            self.tr("Open a bundle"),
            icon="folder-open",
            name=f"{name}_empty",
        )
        empty.begun.connect(self.open_bundle_file)
        self._empty = held(column(empty, margins=page_margins()))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self.accept = Button("", Kind.PRIMARY, icon="download-simple", name=f"{name}_accept")
        self.accept.clicked.connect(self._bring_in)
        self._gate = Gate(self.accept)
        self._away = Button(self.tr("Not now"), name=f"{name}_away")
        self._away.clicked.connect(self.put_away)
        self.decisions = Check(
            self.tr("Take the decisions too that roles leave to you"), name=f"{name}_asked"
        )
        self.decisions.changed.connect(self._open_gate)
        self._bar = ActionBar(start=(self.decisions,), end=(self._away, self._gate), name=f"{name}_bar")
        self._bar.hide()
        self.setLayout(column(self.says, self.perhaps, self.progress, (self._stack, 1), self._bar, gap=0))
        self.setFocusProxy(empty.button)

    # Opening ----------------------------------------------------------------------------------------

    @Slot()
    def open_bundle_file(self) -> None:
        """Ask for a bundle."""
        bundles, everything = self.tr("Bundles"), self.tr("All files")
        dialog = FileChoice(
            self,
            self.tr("Open a bundle"),
            Asked.FILE,
            filters=(f"{bundles} (*.age)", f"{everything} (*)"),
            name=f"{self.objectName()}_dialog",
        )
        dialog.chosen.connect(self.open_bundle)
        dialog.open()

    @Slot(object)
    def open_bundle(self, path: Path) -> None:
        """Check a bundle and show its plan."""
        self.put_away()
        self.says.clear()
        self.perhaps.clear()
        session = self._desk.session
        self._desk.read(
            lambda task: exchange.open_bundle(session, path, task), self._show, self._refuse, self._watch_open
        )

    def _watch_open(self, job: Job) -> None:
        means = self.tr("Cancelling changes nothing.")
        self.progress.watch(job, self.tr("Checking the bundle"), cancel_means=means)

    @Slot(object)
    def _show(self, incoming: Incoming) -> None:
        self._incoming = incoming
        plan = PlanView(self._desk, incoming)
        self._plan = scroller(plan)
        self._stack.addWidget(self._plan)
        self._stack.setCurrentWidget(self._plan)
        self.decisions.setVisible(incoming.count("asked") > 0)
        self.decisions.set_checked(False)
        self._bar.show()
        self._bar.set_note(self.tr("Nothing has been changed yet."))
        self._open_gate()
        plan.setFocus()

    @Slot()
    def _open_gate(self) -> None:
        incoming = self._incoming
        if incoming is None:
            return
        self.accept.set_words(self.tr("Bring in %n record(s)", "", incoming.records))
        if incoming.revisions or (self.decisions.is_checked() and incoming.count("asked")):
            self._gate.open()
        elif incoming.known and not incoming.rows:
            self._gate.close_because(self.tr("All of it is here already."))
        else:
            self._gate.close_because(self.tr("Nothing of it can be brought in now."))

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        tell(self.says, error)

    # Bringing in ------------------------------------------------------------------------------------

    @Slot()
    def _bring_in(self) -> None:
        session, incoming = self._desk.session, self._incoming
        if incoming is None:
            return
        asked = self.decisions.is_checked()
        self._gate.close_because(self.tr("It is being brought in."))
        self._away.setEnabled(False)
        job = self._desk.write(
            lambda task: (duplicates.mark(session), exchange.bring_in(session, incoming, task, asked=asked)),
            self._brought,
            self._not_brought,
            self._watch_merge,
        )
        job.cancelled.connect(self._was_cancelled)

    def _watch_merge(self, job: Job) -> None:
        means = self.tr("Cancelling brings nothing in; everything stays as it was.")
        self.progress.watch(job, self.tr("Bringing the bundle in"), cancel_means=means)

    @Slot(object)
    def _brought(self, done: tuple[int, Brought]) -> None:
        since, brought = done
        self.put_away()
        self.perhaps.look(since)
        self._wants_conflicts = brought.conflicts > 0
        happened = self.tr("%n record(s) were brought in.", "", brought.records)
        detail = self.tr("%n part(s) stand in two versions now.", "", brought.conflicts)
        if self._wants_conflicts:
            self.says.say("good", happened, detail, self.tr("Look at both versions"))
        else:
            self.says.say("good", happened)
        self._desk.recorded.emit()

    @Slot(object)
    def _not_brought(self, error: Exception) -> None:
        self._away.setEnabled(True)
        self._open_gate()
        tell(self.says, error)

    @Slot()
    def _was_cancelled(self) -> None:
        self._away.setEnabled(True)
        self._open_gate()
        self.says.say("neutral", self.tr("Nothing was brought in; everything is as it was."))

    @Slot()
    def _follow(self) -> None:
        if self._wants_conflicts:
            self.conflicts_wanted.emit()

    @Slot()
    def put_away(self) -> None:
        """Forget the opened bundle; its content must not stay in memory."""
        self._incoming = None
        self._wants_conflicts = False
        self._away.setEnabled(True)
        self._bar.hide()
        self._stack.setCurrentWidget(self._empty)
        if self._plan is not None:
            self.setFocus()
            self._stack.removeWidget(self._plan)
            self._plan.deleteLater()
            self._plan = None
