"""Where it is said that what was typed last is not on the disk yet, with the way to try again.

Together with the line that says where the words are it follows one autosave.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Slot

from kuager.gui.autosave import Autosave
from kuager.gui.messages import message_for
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.saved_line import SavedLine


class UnkeptPlace(NoticePlace):
    """Empty while everything is kept."""

    def __init__(self, autosave: Autosave, saved: SavedLine, *, name: str) -> None:
        super().__init__(name=name)
        self._saved = saved
        autosave.saving.connect(saved.show_saving)
        autosave.kept.connect(self._was_kept)
        autosave.failed.connect(self._was_not_kept)
        self.acted.connect(autosave.flush)

    @Slot(object)
    def _was_kept(self, at: datetime) -> None:
        self._saved.show_saved(at)
        self.clear()

    @Slot(object)
    def _was_not_kept(self, error: Exception) -> None:
        self._saved.show_failed()
        message = message_for(error)
        self.say(
            "danger",
            self.tr("What you typed last is not kept yet; it stands only in this window."),
            f"{message.happened} {message.way_out}",
            self.tr("Try again"),
        )
