"""Backups: when the last one was made, where the next one goes, how often one is reminded; and making it.

The snapshot is taken of the open vault; what is already encrypted is copied behind it and goes on through a
lock. A backup that was there stays whole until the new one is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import keep, keys
from kuager.flows.keep import Done, LastBackup, Pending
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words, size_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.lasting import Ended
from kuager.gui.lasting import Kind as Lasting
from kuager.gui.settings.reminders import backup_is_due
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import Check, Choice, ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Elided, Text, Wrapped

_DAYS: Final = (1, 3, 7, 14, 30)


class BackupPart(QWidget):
    """`due_changed` says whether a backup should be made."""

    due_changed = Signal(bool)

    def __init__(self, desk: Desk, *, name: str = "backup") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._busy = False
        self._since = ""
        self.says = NoticePlace(name=f"{name}_says")
        self.progress = ProgressLine(name=f"{name}_progress")
        self._state = Wrapped("", "body", "inkSoft")
        self._state.setObjectName(f"{name}_state")
        self._folder = Elided("", "body")
        choose = Button(self.tr("Choose the folder…"), icon="folder-open", name=f"{name}_choose")
        choose.clicked.connect(self._ask_folder)
        self.days = ChoiceBox(self._choices(), desk.setting("backup_days"), name=f"{name}_days")
        self.days.chosen.connect(self._choose_days)
        self.verify = Check(
            self.tr("Read everything that is there already, too"),
            self.tr(
                "What is written now is always read back. This takes longer and finds an old stick that "
                "fails."
            ),
            name=f"{name}_verify",
        )
        self.make = Button(self.tr("Make a backup now"), Kind.PRIMARY, icon="hard-drive", name=f"{name}_make")
        self.make.clicked.connect(self._begin)
        self._gate = Gate(self.make)
        self.setLayout(
            column(
                Text(self.tr("Backup"), "heading"),
                Wrapped(
                    self.tr(
                        "An encrypted copy of the whole vault, opened by the same ways in. Keep it on a "
                        "stick or disk that lies elsewhere than this computer."
                    ),
                    "body",
                    "inkSoft",
                ),
                self._state,
                column(
                    Text(self.tr("Where it goes"), "caption"), row((self._folder, 1), choose, gap=8), gap=4
                ),
                row((Field(self.tr("Remind me when the last one is older than"), self.days), 1), None),
                self.verify,
                self.says,
                self.progress,
                row((self._gate, 1)),
                gap=10,
            )
        )
        desk.outlived.connect(self._hear)
        self._show_folder()
        self.read()

    def _choices(self) -> list[Choice]:
        return [(str(days), self.tr("%n day(s)", "", days)) for days in _DAYS] + [("0", self.tr("never"))]

    # The last one -----------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read when the last backup was made."""
        session = self._desk.session
        self._desk.write(
            lambda _: (keep.last_backup(session), min(slot.made for slot in keys.slots(session))),
            self._show_last,
            self._say,
        )

    @Slot(object)
    def _show_last(self, found: tuple[LastBackup | None, str]) -> None:
        last, made = found
        self._since = last.time if last is not None else made
        if last is None:
            self._state.setText(self.tr("There is no backup yet with the present keys."))
        else:
            words = self.tr("The last one: {time}, {size}, in {place}.")
            self._state.setText(
                words.format(
                    time=moment_words(last.time), size=size_words(last.size), place=isolate(last.place)
                )
            )
        self._look_whether_due()

    def _look_whether_due(self) -> None:
        due = backup_is_due(self._since, self._desk.setting("backup_days"), self._desk.now().date())
        self._state.set_tone("attention" if due else "inkSoft")
        self.due_changed.emit(due)

    @Slot(str)
    def _choose_days(self, days: str) -> None:
        self._desk.keep_setting("backup_days", days)
        self._look_whether_due()

    # Where ------------------------------------------------------------------------------------------

    @Slot()
    def _ask_folder(self) -> None:
        title = self.tr("A folder for the backup")
        choice = FileChoice(self, title, Asked.FOLDER, name=f"{self.objectName()}_dialog")
        choice.chosen.connect(self.choose_folder)
        choice.open()

    @Slot(object)
    def choose_folder(self, folder: Path) -> None:
        """Where backups go from now on."""
        self._desk.keep_setting("backup_folder", str(folder))
        self.says.clear()
        self._show_folder()

    def _show_folder(self) -> None:
        folder = self._desk.setting("backup_folder")
        self._folder.setText(isolate(folder) if folder else self.tr("none chosen yet"))
        self._folder.set_tone("" if folder else "inkSoft")
        self._look()

    def _look(self) -> None:
        if self._busy or any(each.kind is Lasting.BACKUP for each in self._desk.lasting.running()):
            self._gate.close_because(self.tr("A backup is being made."))
        elif not self._desk.setting("backup_folder"):
            self._gate.close_because(self.tr("Choose a folder first, for example on a stick."))
        else:
            self._gate.open()

    # Making one -------------------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        session, folder = self._desk.session, Path(self._desk.setting("backup_folder"))
        verify = self.verify.is_checked()
        self.says.clear()
        self._busy = True
        self._look()
        job = self._desk.write(
            lambda task: keep.begin_backup(session, folder, task, verify=verify),
            self._go_on,
            self._fail,
            self._watch,
        )
        job.cancelled.connect(self._was_cancelled)

    @Slot(object)
    def _go_on(self, pending: Pending) -> None:
        job = self._desk.outlive(
            Lasting.BACKUP,
            lambda task: keep.finish_backup(pending, task),
            self._made,
            self._fail,
            self._watch,
        )
        job.cancelled.connect(self._was_cancelled)

    def _watch(self, job: Job) -> None:
        self.progress.watch(
            job,
            self.tr("Making a backup"),
            cancel_means=self.tr("Cancelling leaves the backup before as it is. You can work meanwhile."),
        )

    @Slot(object)
    def _made(self, done: Done) -> None:
        self._end()
        size = size_words(done.size)
        happened = self.tr("The backup is made and was read back: {size}.").format(size=size)
        if done.missing:
            more = self.tr("%n file(s) of the vault are missing; check the vault.", "", done.missing)
            self.says.say("attention", happened, more)
        else:
            self.says.say("good", happened, self.tr("Keep it elsewhere than this computer."))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._end()
        tell(self.says, error)

    @Slot()
    def _was_cancelled(self) -> None:
        self._end()
        self.says.say("neutral", self.tr("No backup was made; the one before is as it was."))

    def _end(self) -> None:
        self._busy = False
        self._look()
        self.read()

    @Slot(object)
    def _hear(self, ended: Ended) -> None:
        """One ended that somebody began before the last lock."""
        if ended.kind is Lasting.BACKUP and not self._busy:
            self._look()
            self.read()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
