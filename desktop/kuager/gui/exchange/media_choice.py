"""Whether recordings and attachments go too, and how large each file of the set may be."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows.choosing import Files, Plan
from kuager.flows.sending import SIZES, USUAL
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
        self._recordings = self._attachments = Files()
        self.hide()
        self._toggle()

    def show_found(self, plan: Plan) -> None:
        """What there is to go."""
        self._recordings, self._attachments = plan.recordings, plan.attachments
        self.setVisible(self._is_any())

    def _is_any(self) -> bool:
        return bool(self._recordings.count or self._attachments.count)

    def is_chosen(self) -> bool:
        """Whether media is to go."""
        return self._check.is_checked() and self._is_any()

    @property
    def file_size(self) -> int:
        """How many bytes a file may have at most."""
        return SIZES[self._size.code()]

    def lines(self) -> list[str]:
        """What goes, in words."""
        if not self.is_chosen():
            return []
        told = []
        if self._recordings.count:
            told.append(self.tr("%n recording(s)", "", self._recordings.count))
        if self._attachments.count:
            told.append(self.tr("%n attachment(s)", "", self._attachments.count))
        size = size_words(self._recordings.size + self._attachments.size)
        return [self.tr("{media}, {size}").format(media=", ".join(told), size=size)]

    @Slot()
    def _toggle(self) -> None:
        chosen = self._check.is_checked()
        self._caption.setVisible(chosen)
        self._size.setVisible(chosen)
        self.changed.emit()
