"""Bring in: open files, see what they would change, and only then let them change anything.

Each file is verified by itself; a refused one is refused whole, with its reason and a way out, and the others
go on. The plan is made again when it is brought in, on what is held by then; the act is one transaction and
can be cancelled until it is done. Volumes of media are copied after the records that name what is in them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import duplicates, gathering, receipts
from kuager.flows.arrivals import IncomingMedia
from kuager.flows.gathering import Gathered
from kuager.flows.incoming import Brought
from kuager.flows.receipts import Offered, Taken
from kuager.gui.desk import Desk
from kuager.gui.exchange.brought_words import BroughtWords
from kuager.gui.exchange.files_view import FilesView
from kuager.gui.exchange.known_notice import KnownNotice
from kuager.gui.exchange.media_copying import MediaCopying
from kuager.gui.exchange.media_view import MediaView
from kuager.gui.exchange.plan_view import PlanView
from kuager.gui.exchange.waiting_view import WaitingView
from kuager.gui.exchange.words import lost_words
from kuager.gui.figures import moment_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, held, page_margins, row, scroller
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
        self.setAcceptDrops(True)
        self._desk = desk
        self._gathered: Gathered | None = None
        self._offered: Offered | None = None
        self._plan: QWidget | None = None
        self._wants_conflicts = self._is_copying = False
        self._words = BroughtWords(self)
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
                "A bundle is a file that ends in .age; open one or several, in any order, or drop them here. "
                "They are checked first, and you see what they would change before anything changes."
            ),
            self.tr("Open bundles"),
            icon="folder-open",
            name=f"{name}_empty",
        )
        empty.begun.connect(self.open_bundle_file)
        self.folder = Button(
            self.tr("Open a folder of bundles"), Kind.QUIET, icon="folder", name=f"{name}_folder"
        )
        self.folder.clicked.connect(self.open_bundle_folder)
        self.waiting = WaitingView(desk, name=f"{name}_waiting")
        margins = page_margins()
        self._empty = scroller(
            held(column(empty, row(self.folder, None), 16, self.waiting, None, margins=margins))
        )
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
        """Ask for bundles."""
        bundles, everything = self.tr("Bundles"), self.tr("All files")
        dialog = FileChoice(
            self,
            self.tr("Open bundles"),
            Asked.FILES,
            filters=(f"{bundles} (*.age)", f"{everything} (*)"),
            name=f"{self.objectName()}_dialog",
        )
        dialog.chosen.connect(self.open_files)
        dialog.open()

    @Slot()
    def open_bundle_folder(self) -> None:
        """Ask for a folder of bundles."""
        dialog = FileChoice(
            self,
            self.tr("Open a folder of bundles"),
            Asked.FOLDER,
            name=f"{self.objectName()}_folder_dialog",
        )
        dialog.chosen.connect(self.open_bundle)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped(event)
        if paths and self._away.isEnabled():  # else something is being brought in
            event.acceptProposedAction()
            self.open_files(paths)

    @Slot(object)
    def open_bundle(self, path: Path) -> None:
        """Check a bundle, or all of a folder, and show the plan."""
        self.open_files([path])

    @Slot(object)
    def open_files(self, paths: Sequence[Path]) -> None:
        """Check several files and show what they would bring together."""
        self.put_away()
        self.says.clear()
        self.perhaps.clear()
        session = self._desk.session
        self._desk.read(
            lambda task: gathering.look(session, paths, task), self._show, self._refuse, self._watch_open
        )

    def _watch_open(self, job: Job) -> None:
        means = self.tr("Cancelling changes nothing.")
        self.progress.watch(job, self.tr("Checking the bundle"), cancel_means=means)

    @Slot(object)
    def _show(self, gathered: Gathered) -> None:
        (first, *others) = gathered.files
        if not others and first.error is not None:
            self._refuse(first.error)
            return
        if not others and gathered.offered:
            self._offer(gathered.offered[0])
            return
        self._gathered = gathered
        parts: list[QWidget] = [FilesView(gathered)] if others else []
        if gathered.incoming is not None:
            parts.append(PlanView(self._desk, gathered.incoming))
        elif not others:
            parts.append(MediaView(gathered.media[0]))
        *above, last = parts
        self._plan = scroller(held(column(*above, (last, 1), margins=page_margins(), gap=14)))
        self._stack.addWidget(self._plan)
        self._stack.setCurrentWidget(self._plan)
        self.decisions.setVisible(gathered.incoming is not None and gathered.incoming.count("asked") > 0)
        self.decisions.set_checked(False)
        self._bar.show()
        self._bar.set_note(self.tr("Nothing has been changed yet."))
        self._open_gate()
        if gathered.incoming is not None:
            parts[-1].setFocus()
        else:
            self._away.setFocus()

    @Slot()
    def _open_gate(self) -> None:
        gathered = self._gathered
        if gathered is None:
            return
        if gathered.incoming is None and len(gathered.files) == 1:
            self._open_gate_for(gathered.media[0])
            return
        self.accept.set_words(self._words.act(gathered))
        incoming = gathered.incoming
        asked = incoming is not None and self.decisions.is_checked() and incoming.count("asked")
        if gathered.changes_anything or asked or any(_may_copy(each) for each in gathered.media):
            self._gate.open()
        elif gathered.refused == len(gathered.files):
            self._gate.close_because(self.tr("None of these files can be brought in."))
        elif incoming is None or (incoming.known and not incoming.rows):
            self._gate.close_because(self.tr("All of it is here already."))
        else:
            self._gate.close_because(self.tr("Nothing of it can be brought in now."))

    def _open_gate_for(self, media: IncomingMedia) -> None:
        self.accept.set_words(self.tr("Copy %n file(s) into the vault", "", media.lacking))
        if media.lacking:
            self._gate.open()
        elif media.known:
            self._gate.close_because(self.tr("All of it is here already."))
        else:
            self._gate.close_because(self.tr("Bring in the file with the records first."))

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
        elif taken.lost:
            self.says.say("attention", words, lost_words([taken.alias]))
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
        session, gathered = self._desk.session, self._gathered
        if gathered is None:
            return
        asked = self.decisions.is_checked()
        self._gate.close_because(self.tr("It is being brought in."))
        self._away.setEnabled(False)
        if gathered.incoming is None and not gathered.offered:
            self._is_copying = True
            self._copying.begin([each.path for each in gathered.media])
            return
        job = self._desk.write(
            lambda task: (duplicates.mark(session), gathering.take(session, gathered, task, asked=asked)),
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
        gathered = self._gathered
        media = [] if gathered is None else [each.path for each in gathered.media]
        holders = [] if gathered is None else gathered.new_holders
        self.put_away()
        self.perhaps.look(since)
        self._wants_conflicts = brought.conflicts > 0
        happened, *more = self._words.done(brought, holders)
        if media:
            self._copying.begin(media, " ".join([happened, *more]))
        elif self._wants_conflicts:
            detail = " ".join([*more, self._words.conflicts(brought)])
            self.says.say("good", happened, detail, self.tr("Look at both versions"))
        else:
            tone = "attention" if brought.left_out or brought.lost_with else "good"
            self.says.say(tone, happened, " ".join(more))
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
        if self._is_copying:  # else something new may have been opened meanwhile
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
        """Forget what was opened."""
        self._gathered = self._offered = None
        self._wants_conflicts = self._is_copying = False
        self._away.setEnabled(True)
        self._bar.hide()
        self._stack.setCurrentWidget(self._empty)
        if self._plan is not None:
            self.setFocus()
            self._stack.removeWidget(self._plan)
            self._plan.deleteLater()
            self._plan = None


def _may_copy(media: IncomingMedia) -> bool:
    """Whether something of it is lacking, or may be once records are here."""
    return bool(media.lacking or media.unnamed)


def _dropped(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """The files and folders of this computer that are being dragged or dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
