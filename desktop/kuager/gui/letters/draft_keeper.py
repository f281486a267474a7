"""Keeps the letter on the desk as an encrypted draft: a second after a pause, at once on leaving a part.

While one state is being written a newer one waits for it; what could not be written is said, kept and tried
again. `settled` follows each end of writing.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kuager.flows import letters
from kuager.flows.letters import LetterEditing
from kuager.gui.desk import Desk

_PAUSE_MS: Final = 1000
_RETRY_MS: Final = 10_000


class DraftKeeper(QObject):
    """Writes what it was last given."""

    saving = Signal()
    kept = Signal()
    failed = Signal(object)
    settled = Signal()

    def __init__(self, desk: Desk, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._title = desk, title
        self._waiting: LetterEditing | None = None
        self._sent: LetterEditing | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.flush)

    def is_safe(self) -> bool:
        """Whether everything that was changed is on the disk."""
        return self._waiting is None and self._sent is None

    def keep(self, editing: LetterEditing) -> None:
        """Write this soon."""
        self._waiting = editing
        self._pause.start(_PAUSE_MS)

    def drop(self) -> None:
        """Write nothing more: the letter was signed or thrown away."""
        self._waiting = None
        self._pause.stop()

    @Slot()
    def flush(self) -> None:
        """Write now what is not on the disk yet."""
        self._pause.stop()
        if self._waiting is None or self._sent is not None:
            return
        editing = self._sent = self._waiting
        self._waiting = None
        session, title = self._desk.session, self._title
        self.saving.emit()
        self._desk.draft(
            lambda _: letters.keep_draft(session, editing, title), self._was_kept, self._was_not_kept
        )

    @Slot(object)
    def _was_kept(self, _: object) -> None:
        self._sent = None
        self.kept.emit()
        if self._waiting is not None and not self._pause.isActive():
            self.flush()
        self.settled.emit()

    @Slot(object)
    def _was_not_kept(self, error: Exception) -> None:
        self._waiting, self._sent = self._waiting or self._sent, None
        self._pause.start(_RETRY_MS)
        self.failed.emit(error)
        self.settled.emit()
