"""The tab of a person's page with the pictures and documents that every source brought of the person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from kuager.flows import attachments
from kuager.flows.attachments import Attached
from kuager.flows.people import PersonPage
from kuager.gui import theme
from kuager.gui.attachments import words
from kuager.gui.attachments.preview import Preview
from kuager.gui.attachments.viewer import Viewer
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.widgets.layout import column, held, line, row, top
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.attachment import Attachment

_SIDE: Final = 96


class AttachedPane(QScrollArea):
    """Reads itself when it is first shown: most who open a page do not need it."""

    failed = Signal(object)

    def __init__(self, desk: Desk, page: PersonPage, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Pictures and papers"))
        self._desk, self._page, self._asked = desk, page, False
        self._shown: dict[Preview, Attachment] = {}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            session, person = self._desk.session, self._page.id
            self._desk.read(lambda _: attachments.of_person(session, person), self._show, self._fail)

    @Slot(object)
    def _show(self, found: Sequence[Attached]) -> None:
        lines = column(
            Text(self.tr("Pictures and papers"), "heading"),
            gap=10,
            margins=(theme.space("page"), 10, 16, 10),
        )
        for each in found:
            lines.addWidget(self._line(each))
            lines.addWidget(line())
        if not found:
            none = self.tr("No source brought any.")
            how = self.tr("They are added in an interview or another source, with the person.")
            lines.addWidget(Wrapped(f"{none} {how}", "body", "inkSoft"))
        lines.addStretch(1)
        self.setWidget(held(lines))

    def _line(self, each: Attached) -> QWidget:
        attachment = each.attachment
        name = f"{self.objectName()}_{attachment.blob[:8]}"
        preview = Preview(self._desk, _SIDE, name=name)
        self._shown[preview] = attachment
        preview.clicked.connect(self._open)
        mark = next((told.mark for told in self._page.columns if told.account == each.record), "")
        said = [
            Wrapped(words.title(self._desk, attachment), "strong"),
            Wrapped(words.line(self._desk, attachment), "small"),
            Wrapped(self.tr("Brought by source {mark}").format(mark=isolate(mark)), "small"),
        ]
        if each.here:
            preview.show_attachment(attachment)
        else:
            preview.setEnabled(False)
            said.append(Wrapped(self.tr("The file itself is not in this vault."), "small", "attention"))
        told = column(*said, None, gap=2)
        shown = row(preview, (told, 1), gap=14)
        top(shown, preview)
        return held(shown)

    @Slot()
    def _open(self) -> None:
        preview = self.sender()
        if isinstance(preview, Preview):
            Viewer(self, self._desk, self._shown[preview]).open()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
