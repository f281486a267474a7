"""Keeps what is on the desk as an encrypted draft: never are more than two seconds of typing unkept.

It is written after a pause of one second, at once on leaving a field, and one and a half seconds after the
first letter while somebody types on and on; the rest of the two seconds is for the disk.

What is typed is taken in the window's thread, sealed and written in that of the drafts; the window never
waits. While one state is being written a newer one waits for it. A failure leaves the draft unsafe, says so,
and is tried again; nothing typed is forgotten before it is on the disk.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal, Slot

from kuager.gui.desk import Desk
from kuager.gui.jobs import Work

PAUSE_MS: Final = 1000
LONGEST_MS: Final = 1500
RETRY_MS: Final = 10_000


class Autosave(QObject):
    """`capture` takes what is typed now and gives the work that writes it as a draft.

    `settled` follows each end of writing, good or bad.
    """

    saving = Signal()
    kept = Signal(object)
    """The local time since when the draft is on the disk."""
    failed = Signal(object)
    settled = Signal()

    def __init__(self, desk: Desk, capture: Callable[[], Work], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._capture = desk, capture
        self.has_draft = False
        """Whether a draft waits on the disk."""
        self.kept_until: datetime | None = None
        """The local time up to which everything typed here is on the disk; None before the first writing."""
        self._captured = desk.now()
        self._unsafe = False
        self._writing = False
        self._held = False
        self._latest = QDeadlineTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def is_safe(self) -> bool:
        """Whether everything typed is on the disk."""
        return not self._unsafe and not self._writing

    @Slot()
    def touch(self) -> None:
        """Something was typed."""
        if not self._unsafe:
            self._latest.setRemainingTime(LONGEST_MS)
        self._unsafe = True
        self._pause.start(min(PAUSE_MS, self._latest.remainingTime()))

    @Slot()
    def flush(self) -> None:
        """Write now what is not on the disk yet; if something is being written, right after it."""
        self._pause.stop()
        if not self._unsafe or self._writing or self._held:
            return
        self._unsafe, self._writing = False, True
        self._captured = self._desk.now()
        self.saving.emit()
        self._desk.draft(self._capture(), self._was_kept, self._was_not_kept)

    def forget(self) -> None:
        """Write nothing more: it was recorded or thrown away."""
        self._unsafe = False
        self._pause.stop()

    def hold(self) -> None:
        """Start no writing: the record itself is being saved."""
        self._held = True

    def release(self, *, unsafe: bool) -> None:
        """Go on; `unsafe` says whether the draft is behind what is typed."""
        self._held, self._unsafe = False, unsafe
        self._pause.stop()
        self.flush()

    @Slot(object)
    def _was_kept(self, _: object) -> None:
        self._writing = False
        self.kept_until = self._captured
        self.has_draft = True
        if not self._unsafe:
            self.kept.emit(self._desk.now())
        elif not self._pause.isActive():
            self.flush()
        self.settled.emit()

    @Slot(object)
    def _was_not_kept(self, error: Exception) -> None:
        self._writing, self._unsafe = False, True
        self._latest.setRemainingTime(LONGEST_MS)
        self._pause.start(RETRY_MS)
        self.failed.emit(error)
        self.settled.emit()
