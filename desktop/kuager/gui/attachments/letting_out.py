"""A readable copy of an attachment for outside: first what it may give away is said, then it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kuager.errors import AppError
from kuager.flows import attachments
from kuager.flows.attachments import IMAGES
from kuager.gui.desk import Desk
from kuager.gui.file_choice import ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.telling import tell
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.notice import NoticePlace
from kuager.model.attachment import Attachment


class LettingOut(QObject):
    """Asks over `window`, and says in its place what came of it."""

    def __init__(self, desk: Desk, says: NoticePlace, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._says, self._window = desk, says, window
        self._attachment: Attachment | None = None
        self._path: Path | None = None

    def ask(self, attachment: Attachment) -> None:
        """Ask what is to be known first, then for the file."""
        self._attachment = attachment
        if attachment.media_type not in IMAGES or attachment.worked_from:
            self._choose()
            return
        question = ConfirmDialog(
            self._window,
            self.tr("Save a copy of the original?"),
            self.tr(
                "It may hold what the camera wrote into it: where and when it was taken, and with what. "
                "A working copy holds nothing of this."
            ),
            self.tr("Save the original"),
            self.tr("Not now"),
            name="attachment_original",
        )
        question.confirmed.connect(self._choose)
        question.open()

    @Slot()
    def _choose(self) -> None:
        if self._attachment is None:
            return
        ending = Path(self._attachment.file_name).suffix.lstrip(".")
        ask_to_save(
            self._window,
            self.tr("Save a copy outside"),
            f"attachment-{self._attachment.blob[:8]}{'.' if ending else ''}{ending}",
            self.write_to,
            name="attachment_dialog",
        )

    @Slot(object)
    def write_to(self, path: Path) -> None:
        """Write the copy."""
        self._write(path, at_risk=False)

    def _write(self, path: Path, *, at_risk: bool) -> None:
        session, attachment = self._desk.session, self._attachment
        if attachment is None:
            return
        self._path = path

        def work(_: object) -> Path:
            attachments.export(session, attachment.blob, path, at_risk=at_risk)
            return path

        self._desk.write(work, self._written, self._was_refused)

    @Slot()
    def _write_all_the_same(self) -> None:
        if self._path is not None:
            self._write(self._path, at_risk=True)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self._says.say(
            "good",
            self.tr("A copy is saved as {file}.").format(file=isolate(path.name)),
            self.tr("It is not locked: whoever has the file can see it. The vault keeps its own."),
        )

    @Slot(object)
    def _was_refused(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code == "vault.no_record":
            self._says.say(
                "neutral",
                self.tr("It is not recorded yet, so no copy was written."),
                self.tr("Save the interview or source first: every copy outside is noted with its record."),
            )
            return
        if isinstance(error, AppError) and error.code == "safety.at_risk":
            question = ConfirmDialog(
                self._window,
                self.tr("It is at risk. Save a copy outside all the same?"),
                self.tr(
                    "Somebody said that this stays on this computer. What is outside cannot be called back."
                ),
                self.tr("Save the copy"),
                self.tr("Leave it here"),
                name="attachment_at_risk",
            )
            question.confirmed.connect(self._write_all_the_same)
            question.open()
            return
        tell(self._says, error)
