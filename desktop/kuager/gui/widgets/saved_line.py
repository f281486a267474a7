"""Whether what was typed is safe: "Saved, encrypted · 14:33:08", "Saving…", or a failure that stays."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.icons import Glyph
from kuager.gui.widgets.layout import row
from kuager.gui.widgets.text import Text


class SavedLine(QWidget):
    """The state of the draft, always in sight while one writes."""

    def __init__(self, *, name: str = "saved") -> None:
        super().__init__()
        self.setObjectName(name)
        self._mark = Glyph("lock-simple", "good", theme.tokens()["size"]["iconSmall"])
        self._words = Text("", "small", "ink")
        self.setLayout(row(self._mark, self._words, gap=5))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_nothing_yet()

    def show_nothing_yet(self) -> None:
        """Nothing has been typed."""
        self._say("lock-simple", "inkSoft", self.tr("Nothing to save yet"))

    def show_saving(self) -> None:
        """A draft is being written."""
        self._say("lock-simple", "inkSoft", self.tr("Saving…"))

    def show_saved(self, at: datetime) -> None:
        """The draft is on the disk, encrypted, since then (local time)."""
        time = QLocale().toString(QTime(at.hour, at.minute, at.second), "HH:mm:ss")
        self._say("lock-simple", "good", self.tr("Saved, encrypted · {time}").format(time=time))

    def show_failed(self) -> None:
        """The draft could not be written: it stands only in the window."""
        self._say("warning", "danger", self.tr("Not saved"))

    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def _say(self, icon: str, role: str, words: str) -> None:
        self._mark.show_icon(icon, role)
        self._words.setText(words)
        self._words.set_tone("danger" if role == "danger" else "ink")
        self.setAccessibleName(words)
