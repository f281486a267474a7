"""Pictures of the pages of a letter that this program made.

Invariants: only PDFs of our own making come here, and none with pages from outside is drawn (`forms.MARK`):
those belong in a limited child process.  PDFium is not thread-safe, so that one page is drawn at a time.

Units: pixels.  Errors: `letter.unreadable`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, Final, NamedTuple

import pypdfium2

from kuager.errors import AppError

_LOCK: Final = Lock()
_BYTES_PER_PIXEL: Final = 3


class Picture(NamedTuple):
    """Pixels row by row from the top, three bytes each, no padding."""

    width: int
    height: int
    rgb: bytes


def page_count(own_pdf: bytes) -> int:
    """How many pages the letter has."""
    with _opened(own_pdf) as document:
        return len(document)


def render(own_pdf: bytes, page: int, width: int) -> Picture:
    """Page number `page`, from 0, drawn `width` pixels wide."""
    with _opened(own_pdf) as document:
        drawn = document[page]
        bitmap = drawn.render(scale=width / drawn.get_width(), rev_byteorder=True)
        pixels, row = bytes(bitmap.buffer), bitmap.width * _BYTES_PER_PIXEL
        rows = (pixels[start : start + row] for start in range(0, len(pixels), bitmap.stride))
        return Picture(bitmap.width, bitmap.height, b"".join(rows))


@contextmanager
def _opened(own_pdf: bytes) -> Iterator[Any]:
    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(own_pdf)
        except pypdfium2.PdfiumError as error:
            raise AppError("letter.unreadable") from error
        try:
            document.init_forms()  # else what signatures show of themselves would not be drawn
            yield document
        finally:
            document.close()
