"""Whether recordings and attachments go too, and how large each file of the set may be."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows.sending import SIZES, USUAL, Travelling
from kuager.gui.figures import size_words
from kuager.gui.widgets.entries import Check, ChoiceBox
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.text import Text


class MediaChoice(QWidget):
    """Hidden while there is nothing to choose."""

    changed = Signal()

    def __init__(self, *, name: str = "media_choice") -> None:
        super().__init__()
        self.setObjectName(name)
        self._check = Check(
            self.tr("Recordings and attachments too"),
            self.tr("They go in files of their own, each of which opens by itself."),
            name=f"{name}_check",
        )
        self._check.changed.connect(self._toggle)
        self._caption = Text(self.tr("Each file at most"), "caption")
        self._size = ChoiceBox(
            [
                ("700M", self.tr("700 MB: a CD")),
                ("2G", self.tr("2 GB: any stick")),
                ("4G", self.tr("4 GB: the largest that older sticks take")),
                ("8G", self.tr("8 GB: newer sticks and disks")),
            ],
            USUAL,
            name=f"{name}_size",
        )
        self._size.setAccessibleName(self._caption.text())
        self.setLayout(column(self._check, self._caption, self._size, gap=4))
        self._found = Travelling()
        self.hide()
        self._toggle()

    def show_found(self, found: Travelling) -> None:
        """What there is to go."""
        self._found = found
        self.setVisible(bool(found.recordings or found.attachments))

    def is_chosen(self) -> bool:
        """Whether media is to go."""
        return self._check.is_checked() and bool(self._found.recordings or self._found.attachments)

    @property
    def file_size(self) -> int:
        """How many bytes a file may have at most."""
        return SIZES[self._size.code()]

    def lines(self) -> list[str]:
        """What goes, in words."""
        found = self._found
        if not self.is_chosen():
            return []
        told = []
        if found.recordings:
            told.append(self.tr("%n recording(s)", "", found.recordings))
        if found.attachments:
            told.append(self.tr("%n attachment(s)", "", found.attachments))
        return [self.tr("{media}, {size}").format(media=", ".join(told), size=size_words(found.size))]

    @Slot()
    def _toggle(self) -> None:
        chosen = self._check.is_checked()
        self._caption.setVisible(chosen)
        self._size.setVisible(chosen)
        self.changed.emit()
