"""The clipboard: what leaves a list is marked as a secret, and what is ours is taken back on lock.

Clipboard histories that respect a mark keep no copy: `x-kde-passwordManagerHint` (Klipper, GNOME tools),
`ExcludeClipboardContentFromMonitorProcessing` (Windows 10 1809 and later), `org.nspasteboard.ConcealedType`
(macOS, nspasteboard.org). Others cannot be told: the clipboard is no safe place, only a short one.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01",
    "org.nspasteboard.ConcealedType": b"1",
}


def copy(words: str) -> None:
    """Put words on the clipboard, marked as a secret."""
    data = QMimeData()
    data.setText(words)
    for kind, value in _MARKS.items():
        data.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(data)


def forget() -> None:
    """Empty what comes from this program: the clipboard, and on X11 what the middle button pastes.

    Whatever is selected in a field is in that selection, whether anybody copied it or not; on macOS what was
    searched for is in the find pasteboard.
    """
    board = QGuiApplication.clipboard()
    data: QMimeData | None = board.mimeData()  # the binding says never None; offscreen it is
    marked = data is not None and data.hasFormat(next(iter(_MARKS)))
    if marked or board.ownsClipboard():  # some platforms do not know who owns it
        board.clear()
    if board.supportsSelection() and board.ownsSelection():
        board.clear(QClipboard.Mode.Selection)
    if board.supportsFindBuffer() and board.ownsFindBuffer():
        board.clear(QClipboard.Mode.FindBuffer)
