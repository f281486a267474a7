"""Bring in: open a bundle, see what it would change, and only then let it change anything.

A refused bundle is refused whole, with its reason and a way out. The plan is made again when it is brought
in, on what is held by then; the act is one transaction and can be cancelled until it is done.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import arrivals, duplicates, exchange, receipts
from kuager.flows.arrivals import IncomingMedia
from kuager.flows.exchange import Brought, Incoming
from kuager.flows.receipts import Offered, Taken
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.exchange.known_notice import KnownNotice
from kuager.gui.exchange.media_copying import MediaCopying
from kuager.gui.exchange.media_view import MediaView
from kuager.gui.exchange.plan_view import PlanView
from kuager.gui.figures import moment_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, held, page_margins, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.task import Task


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
        self._media: IncomingMedia | None = None
        self._offered: Offered | None = None
        self._plan: QWidget | None = None
        self._wants_conflicts = False
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self._follow)
        self.perhaps = KnownNotice(desk, name=f"{name}_perhaps")
        self.perhaps.wanted.connect(self.duplicates_wanted)
        self.progress = ProgressLine(name=f"{name}_progress")
        self._copying = MediaCopying(desk, self.says, self.progress)
        self._copying.ended.connect(self._copied)
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
            lambda task: _opened(session, path, task),
            self._show,
            self._refuse,
            self._watch_open,
        )

    def _watch_open(self, job: Job) -> None:
        means = self.tr("Cancelling changes nothing.")
        self.progress.watch(job, self.tr("Checking the bundle"), cancel_means=means)

    @Slot(object)
    def _show(self, incoming: Incoming | Offered | IncomingMedia) -> None:
        if isinstance(incoming, Offered):
            self._offer(incoming)
            return
        if isinstance(incoming, IncomingMedia):
            self._show_media(incoming)
            return
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

    def _show_media(self, incoming: IncomingMedia) -> None:
        self._media = incoming
        self._plan = scroller(MediaView(incoming))
        self._stack.addWidget(self._plan)
        self._stack.setCurrentWidget(self._plan)
        self.decisions.setVisible(False)
        self._bar.show()
        self._bar.set_note(self.tr("Nothing has been changed yet."))
        self._open_gate()
        self._away.setFocus()

    def _open_gate_for(self, media: IncomingMedia) -> None:
        self.accept.set_words(self.tr("Copy %n file(s) into the vault", "", media.lacking))
        if media.lacking:
            self._gate.open()
        elif media.known:
            self._gate.close_because(self.tr("All of it is here already."))
        else:
            self._gate.close_because(self.tr("Bring in the file with the records first."))

    @Slot()
    def _open_gate(self) -> None:
        incoming = self._incoming
        if self._media is not None:
            self._open_gate_for(self._media)
        if incoming is None:
            return
        self.accept.set_words(self.tr("Bring in %n record(s)", "", incoming.records))
        if not incoming.records and incoming.receipts:
            self.accept.set_words(self.tr("Take the receipt"))
        if incoming.changes_anything or (self.decisions.is_checked() and incoming.count("asked")):
            self._gate.open()
        elif incoming.known and not incoming.rows:
            self._gate.close_because(self.tr("All of it is here already."))
        else:
            self._gate.close_because(self.tr("Nothing of it can be brought in now."))

    # A receipt that came alone ----------------------------------------------------------------------

    def _offer(self, offered: Offered) -> None:
        name, made = isolate(offered.holder.alias), moment_words(offered.time)
        words = self.tr("A receipt from {name}, made {time}.").format(name=name, time=made)
        if not offered.newer:
            self.says.say("neutral", words, self.tr("A newer one is known here; this one changes nothing."))
            return
        self._offered = offered
        about = self.tr("It says what is really held there. What it lists counts as safe once you take it.")
        self.says.say("neutral", words, about, self.tr("Take the receipt"))

    def _take(self, offered: Offered) -> None:
        session = self._desk.session
        self._desk.write(lambda _: receipts.take(session, offered), self._taken, self._refuse)

    @Slot(object)
    def _taken(self, taken: Taken) -> None:
        words = self.tr("The receipt of {name} counts now.").format(name=isolate(taken.alias))
        forked = self.tr(
            "{names}: there is another history there than here; nothing of it counts from there on."
        )
        if taken.forks:
            self.says.say("attention", words, forked.format(names=", ".join(map(isolate, taken.forks))))
        elif taken.behind:
            self.says.say("good", words, self.tr("It tells of records, too, that are not here yet."))
        else:
            self.says.say("good", words)
        self._desk.recorded.emit()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        tell(self.says, error)

    # Bringing in ------------------------------------------------------------------------------------

    @Slot()
    def _bring_in(self) -> None:
        session, incoming = self._desk.session, self._incoming
        if self._media is not None:
            self._gate.close_because(self.tr("It is being brought in."))
            self._away.setEnabled(False)
            self._copying.begin(self._media)
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
    def _copied(self) -> None:
        self.put_away()
        self._desk.recorded.emit()

    @Slot()
    def _follow(self) -> None:
        offered, self._offered = self._offered, None
        if offered is not None:
            self._take(offered)
        elif self._wants_conflicts:
            self.conflicts_wanted.emit()

    @Slot()
    def put_away(self) -> None:
        """Forget the opened bundle; its content must not stay in memory."""
        self._incoming = self._media = None
        self._offered = None
        self._wants_conflicts = False
        self._away.setEnabled(True)
        self._bar.hide()
        self._stack.setCurrentWidget(self._empty)
        if self._plan is not None:
            self.setFocus()
            self._stack.removeWidget(self._plan)
            self._plan.deleteLater()
            self._plan = None


def _opened(session: Session, path: Path, task: Task) -> Incoming | Offered | IncomingMedia:
    """A file that came: a receipt, records, or recordings and attachments."""
    offered = receipts.look(session, path, task)
    if offered is not None:
        return offered
    if arrivals.is_media(session, path):
        return arrivals.open_media(session, path)
    return exchange.open_bundle(session, path, task)
