"""What a program says while nobody listens: log records, Qt messages, exceptions in slots.

PySide6 prints an exception raised in a slot and goes on; a test would pass over a bug. So from
entering to leaving, everything of level warning and above is collected, to be asked for
afterwards. A message that a pattern expects but that does not come is no complaint.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Iterable
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_QUIET_QT: Final = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
_OFFSCREEN: Final = (
    # The platform without a screen says this whenever a window with size limits is shown.
    r"This plugin does not support propagateSizeHints\(\)",
)


class Complaints(logging.Handler):
    """Collects complaints as lines while it is entered."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._lines: list[str] = []

    def __enter__(self) -> Self:
        logging.getLogger().addHandler(self)
        self._qt_handler = qInstallMessageHandler(self._qt_message)
        self._excepthook = sys.excepthook
        sys.excepthook = self._exception
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._excepthook
        qInstallMessageHandler(self._qt_handler)
        logging.getLogger().removeHandler(self)

    def unexpected(self, patterns: Iterable[str]) -> list[str]:
        """The complaints that none of the regular expressions finds."""
        known = [re.compile(pattern) for pattern in (*patterns, *_OFFSCREEN)]
        return [line for line in self._lines if not any(p.search(line) for p in known)]

    def emit(self, record: logging.LogRecord) -> None:
        """Take a log record."""
        self._lines.append(f"log {record.name}: {record.getMessage()}")

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind not in _QUIET_QT:
            self._lines.append(f"Qt {context.category or 'default'}: {text}")

    def _exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._lines.append("".join(traceback.format_exception(kind, error, trace)))
