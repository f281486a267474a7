"""Streams of a PDF file, compressed or as they are (ISO 32000-1, 7.3.8).

Those of reportlab will not do for PDF/A: they have no line end after their last byte (ISO 19005-2, 6.1.7.1)
and always a list of filters.
"""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject


class _Stream(PDFObject):  # type: ignore[misc]  # reportlab has no types
    __RefOnly__ = 1

    def __init__(self, content: bytes, entries: dict[str, str | int]) -> None:
        self.content = content
        self._entries = entries

    def format(self, _document: Any) -> bytes:
        entries = " ".join(f"/{name} {value}" for name, value in self._entries.items())
        head = f"<< {entries} /Length {len(self.content)} >>\nstream\n"
        return head.encode("ascii") + self.content + b"\nendstream\n"


def compressed(content: bytes, **entries: str | int) -> Any:
    """A stream object; its further entries are given as they are written ("/Metadata")."""
    return _Stream(zlib.compress(content), {**entries, "Filter": "/FlateDecode"})


def plain(content: bytes, **entries: str | int) -> Any:
    """The same, its bytes as they are."""
    return _Stream(content, entries)
