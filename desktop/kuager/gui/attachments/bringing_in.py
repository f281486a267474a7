"""Files on their way into the vault: picked, dropped, or pasted; read on one thread, kept on another.

Nothing of them is decoded here. What was copied as a picture is taken as the bytes of a file where the other
program offers them; else the picture that the system hands over is kept as PNG.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QImage

from kuager.flows import attachments
from kuager.gui.desk import Desk
from kuager.model.ids import RecordId
from kuager.task import Task

_PASTED: Final = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", "application/pdf": ".pdf"}


class BringingIn(QObject):
    """`record` is what the files are brought in for; it may still be a draft."""

    kept = Signal(object)
    """An `Attachment`."""
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.record = RecordId("")

    def take_files(self, paths: Sequence[Path]) -> None:
        """Bring files in, one after the other."""
        record = self.record
        for path in paths:
            self._desk.file(partial(_read, record, path), self._keep, self.failed_with)

    def take(self, data: QMimeData) -> bool:
        """Bring in what was copied or dropped; False where it is neither a file nor a picture."""
        paths = _files(data)
        if paths:
            self.take_files(paths)
            return True
        content, ending = _picture(data)
        if not content:
            return False
        moment = self._desk.now().strftime("%Y-%m-%d-%H%M%S")
        self._keep((self.record, f"pasted-{moment}{ending}", content))
        return True

    @Slot(object)
    def _keep(self, read: tuple[RecordId, str, bytes]) -> None:
        session, (record, name, content) = self._desk.session, read
        self._desk.write(
            lambda _: (record, attachments.take_in(session, record, content, name)),
            self._was_kept,
            self.failed_with,
        )

    @Slot(object)
    def _was_kept(self, outcome: tuple[RecordId, object]) -> None:
        record, attachment = outcome
        if record == self.record:  # else another record is shown by now; what nobody names is dropped
            self.kept.emit(attachment)

    @Slot(object)
    def failed_with(self, error: Exception) -> None:
        """Tell whoever listens."""
        self.failed.emit(error)


def _read(record: RecordId, path: Path, _: Task) -> tuple[RecordId, str, bytes]:
    return record, path.name, attachments.read_file(path)


def can_take(data: QMimeData) -> bool:
    """Whether there is anything to bring in."""
    return bool(_files(data)) or data.hasImage() or any(data.hasFormat(form) for form in _PASTED)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _picture(data: QMimeData) -> tuple[bytes, str]:
    for form, ending in _PASTED.items():
        if data.hasFormat(form):
            return bytes(data.data(form).data()), ending
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return b"", ""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes, the binding a str
    return bytes(buffer.data().data()), ".png"
