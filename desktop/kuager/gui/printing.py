"""Pages of ours on the system's printer, as pictures of 300 dots an inch.

Qt's own print dialog is shown with `open()`. What the system keeps of a printed page, in its spooler and in
the printer, is out of our hands; so only what the user wants on paper comes here.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from kuager.flows import documents
from kuager.gui.widgets.sheet import EVERYWHERE


def has_printer() -> bool:
    """Whether the system knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def draw_pages(printer: QPrinter, pdfs: Sequence[bytes]) -> bool:
    """Print every page of our PDFs, as large as the paper allows; whether the printer took them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    pictures = (picture for pdf in pdfs for picture in documents.printed(pdf))
    for at, picture in enumerate(pictures):
        if at and not printer.newPage():
            painter.end()
            return False
        image = QImage(
            picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
        )
        room = QRectF(painter.viewport())
        size = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    return painter.end()


class PagesToPrint(QPrintDialog):
    """Asks for the printer; `printed` follows when the pages went to it, `refused` when it took none."""

    printed = Signal()
    refused = Signal()

    def __init__(
        self,
        parent: QWidget,
        pdfs: Sequence[bytes],
        *,
        size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
        name: str = "printing",
    ) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(size))
        printer.setFullPage(True)
        printer.setDocName("Kuager")
        super().__init__(printer, parent.window())
        self._printer = printer  # the dialog does not own it
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._pdfs = list(pdfs)
        for action in parent.window().actions():
            if action.property(EVERYWHERE):
                self.addAction(action)
        self.accepted.connect(self._print)

    @Slot()
    def _print(self) -> None:
        if draw_pages(self._printer, self._pdfs):
            self.printed.emit()
        else:
            self.refused.emit()
