"""The files of one go: what each is, of whom, and what is the matter with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from kuager.flows.gathering import File, Gathered
from kuager.gui import theme
from kuager.gui.exchange.brought_words import BroughtWords
from kuager.gui.figures import moment_words, size_words
from kuager.gui.i18n import isolate
from kuager.gui.messages import message_for
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import Notice
from kuager.gui.widgets.text import Text

_ROWS_IN_SIGHT: Final = 5


class FilesView(QWidget):
    """One line for each file; those that were refused first."""

    def __init__(self, gathered: Gathered, *, name: str = "files") -> None:
        super().__init__()
        self.setObjectName(name)
        model: ListModel[tuple[int, File]] = ListModel(
            [
                Column(self.tr("File"), self._file_cell, width=190),
                Column(self.tr("What it is"), self._kind_cell, width=270, leaves=1),
                Column(self.tr("What is the matter"), self._state_cell),
            ],
            lambda line: line[0],
        )
        head = self.tr("%n file(s)", "", len(gathered.files))
        self.list = ListView(model, head, name=f"{name}_list")
        lines = sorted(enumerate(gathered.files), key=lambda line: line[1].kind != "refused")
        self.list.show_rows(lines)
        rows = min(len(lines), _ROWS_IN_SIGHT)
        self.list.setFixedHeight(theme.size("row") + rows * theme.size("rowTwoLine") + 2)
        parts = column(Text(head, "heading"), self.list, gap=6)
        for absent in gathered.absent:
            whose = self.tr("Recordings and attachments from {sender}")
            whose = whose.format(sender=isolate(absent.sender.alias))
            detail = BroughtWords(self).still_to_come(absent.numbers, absent.volumes)
            parts.addWidget(Notice("attention", whose, detail, name=f"{name}_absent"))
        self.setLayout(parts)
        self.setFocusProxy(self.list)

    def _file_cell(self, line: tuple[int, File]) -> Cell:
        file = line[1]
        return Cell(isolate(file.name), size_words(file.size), icon="file")

    def _kind_cell(self, line: tuple[int, File]) -> Cell:
        file = line[1]
        head = {
            "records": self.tr("Records"),
            "receipt": self.tr("A receipt"),
            "media": self.tr("Recordings, file {volume} of {volumes}").format(
                volume=file.volume, volumes=file.volumes
            ),
        }.get(file.kind, "")
        if file.sender is None:
            return Cell(head)
        told = self.tr("{sender}, {time}").format(
            sender=isolate(file.sender.alias), time=moment_words(file.time)
        )
        return Cell(head, told)

    def _state_cell(self, line: tuple[int, File]) -> Cell:
        file = line[1]
        if file.error is not None:
            message = message_for(file.error)
            return Cell(message.happened, message.way_out, icon="prohibit", tone="danger")
        if not file.newer:
            return Cell(self.tr("A newer one is known"), icon="check", tone="inkSoft")
        if file.kind == "media":
            return Cell(self.tr("Signed, for you; checked as it is copied"), icon="check", tone="good")
        return Cell(self.tr("Whole, signed, for you"), icon="check", tone="good")
