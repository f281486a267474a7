"""Objects of a PDF file as they are written: dictionaries whose entries are known, and streams.

reportlab makes a file of its own kinds of objects. Those take a third of the time of a letter, and its
streams will not do for PDF/A: they have no line end after their last byte (ISO 19005-2, 6.1.7.1) and always a
list of filters. These are written out here, and reportlab numbers and collects them.
"""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject


class _Dictionary(PDFObject):  # type: ignore[misc]  # reportlab has no types
    __RefOnly__ = 1

    def __init__(self, text: str, references: tuple[Any, ...]) -> None:
        self._text, self._references = text, references

    def format(self, document: Any) -> bytes:
        numbers = (number(document, reference) for reference in self._references)
        return f"<< {self._text.format(*numbers)} >>".encode("ascii")


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


def dictionary(text: str, *references: Any) -> Any:
    """A dictionary of these entries; each `{}` in the text stands for a reference."""
    return _Dictionary(text, references)


def number(document: Any, reference: Any) -> str:
    """A reference as it is written, once the file numbers its objects."""
    return "{} {} R".format(*document.idToObjectNumberAndVersion[reference.name])
