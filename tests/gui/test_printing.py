"""Pages on a printer: each sheet becomes one page, upright and whole."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from kuager.crypto import recovery
from kuager.flows import recovery_sheets
from kuager.gui import printing
from kuager.gui.printing import PagesToPrint, draw_pages
from tests.support.desks import heard


def test_every_sheet_is_a_page_that_is_not_blank(app: QApplication, tmp_path: Path) -> None:
    sheets = recovery.split(bytes(range(16)), 2, 3)
    pages = recovery_sheets.pages(sheets, "kk", datetime(2026, 11, 22, tzinfo=UTC))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    assert draw_pages(printer, pages)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert len(printed) == len(pages)
        for number in range(len(pages)):
            bitmap = printed[number].render(scale=0.5, grayscale=True)
            pixels = bytes(bitmap.buffer)
            assert bitmap.height > bitmap.width
            assert min(pixels) < 80
            assert pixels.count(255) > len(pixels) // 2


@pytest.mark.parametrize("taken", [True, False])
def test_it_is_told_whether_the_printer_took_the_pages(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    monkeypatch.setattr(printing, "draw_pages", lambda *_: taken)
    window = QWidget()
    dialog = PagesToPrint(window, [])
    heard(dialog.printed if taken else dialog.refused, lambda: dialog.done(1))
    window.deleteLater()
