"""Streams of a PDF file, compressed or as they are (ISO 32000-1, 7.3.8).

Those of reportlab will not do for PDF/A: they have no line end after their last byte (ISO 19005-2, 6.1.7.1)
and always a list of filters.
"""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject


class _Stream(PDFObject):  # type: ignore[misc]  # reportlab has no types
    __RefOnly__ = 1

    def __init__(self, content: bytes, entries: dict[str, Any]) -> None:
        self.content = content
        self._entries = entries

    def format(self, document: Any) -> bytes:
        head: bytes = PDFDictionary(self._entries | {"Length": len(self.content)}).format(document)
        return head + b"\nstream\n" + self.content + b"\nendstream\n"


def compressed(content: bytes, **entries: Any) -> Any:
    """A stream object with further entries in its dictionary."""
    return _Stream(zlib.compress(content), entries | {"Filter": PDFName("FlateDecode")})


def plain(content: bytes, **entries: Any) -> Any:
    """The same, its bytes as they are."""
    return _Stream(content, entries)
