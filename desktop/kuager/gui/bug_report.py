"""What a person sees of a mistake of ours: honest words, and scrubbed details to copy for those who help."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from kuager.errors import scrubbed_details
from kuager.gui import clipboard
from kuager.gui.messages import message_for
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import TextArea
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.sheet import Sheet
from kuager.gui.widgets.text import Text, Wrapped


class BugReport(Sheet):
    """Show it with `open()`. It says where the program failed, never what was told or typed."""

    def __init__(self, window: QWidget, error: BaseException) -> None:
        super().__init__(window, width=560, name="bug_report")
        words = message_for(error)
        self._details = TextArea(
            f"{platform.system()} · Python {platform.python_version()}\n{scrubbed_details(error)}",
            lines=6,
            name="bug_details",
        )
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details, without any names"))
        copy = Button(self.tr("Copy the details"), icon="copy", name="bug_copy")
        copy.clicked.connect(self._copy)
        close = Button(self.tr("Close"), name="bug_close")
        close.clicked.connect(self.reject)
        self.setLayout(
            column(
                Wrapped(words.happened, "heading"),
                Wrapped(words.detail),
                Text(self.tr("Details, without any names"), "caption"),
                (self._details, 1),
                row(None, copy, close),
                gap=10,
                margins=(20, 16, 20, 16),
            )
        )
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _copy(self) -> None:
        clipboard.copy(self._details.toPlainText())
