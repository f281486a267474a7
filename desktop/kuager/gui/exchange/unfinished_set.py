"""A set of files that was cut off: how much of it is written, and the two ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows.sending import Standing
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.layout import column, ground, row
from kuager.gui.widgets.text import Wrapped


class UnfinishedSet(QWidget):
    """Hidden while nothing was cut off. `give_up_wanted` follows a question: an hour's work may be lost."""

    go_on_wanted = Signal()
    give_up_wanted = Signal()

    def __init__(self, *, name: str = "unfinished_set") -> None:
        super().__init__()
        self.setObjectName(name)
        self._head = Wrapped("", "strong")
        self._detail = Wrapped("", "small", "ink")
        self.go_on = Button(self.tr("Go on…"), icon="folder-open", name=f"{name}_go_on")
        self.go_on.clicked.connect(self.go_on_wanted)
        self.give_up = Button(self.tr("Give it up…"), name=f"{name}_give_up")
        self.give_up.clicked.connect(self._ask)
        words = column(self._head, self._detail, gap=2)
        inner = row(Glyph("hourglass", "attention"), (words, 1), self.go_on, self.give_up, gap=10)
        inner.setContentsMargins(16, 8, 16, 8)
        self.setLayout(column(ground("attentionSoft", inner), gap=0))
        self.hide()

    @Slot()
    def _ask(self) -> None:
        question = ConfirmDialog(
            self,
            self.tr("Give this set up?"),
            self.tr("The files that are written are removed; to send them, all of it is written anew."),
            self.tr("Give it up"),
            self.tr("Keep it"),
            name=f"{self.objectName()}_giving_up",
        )
        question.confirmed.connect(self.give_up_wanted)
        question.open()

    def show_standing(self, standing: Standing | None) -> None:
        """How far it is; None where nothing was cut off."""
        self.setVisible(standing is not None)
        if standing is None:
            return
        done = self.tr("{done} of {all} files are written and checked.")
        self._head.setText(done.format(done=len(standing.written), all=standing.volumes))
        where = self.tr("The last ones in {folder}. Go on there, or with another stick.")
        self._detail.setText(where.format(folder=isolate(standing.folder)))
        self.setAccessibleName(self._head.text())
