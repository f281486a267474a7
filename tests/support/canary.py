"""Looks for planted names in everything that a program may have written.

A name is looked for as text and in the shapes in which programs store text: UTF-8 and both
UTF-16, composed and decomposed, upper and lower case, escaped for JSON and for addresses; in file
names too. Zip members, compressed streams of PDFs and the text that a PDF shows (its glyph codes
hide it from a search of bytes) are opened. Pictures and encrypted files tell nothing here.
"""

from __future__ import annotations

import contextlib
import json
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pypdfium2

_STREAM: Final = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


@dataclass(frozen=True)
class Hit:
    """A planted name, the file it was found in, and where inside."""

    name: str
    file: Path
    where: str


def scan(paths: Iterable[Path], names: Iterable[str]) -> list[Hit]:
    """Every place in these files and folders that holds one of the names, one hit per part of a file."""
    shapes = {name: _shapes(name) for name in names}
    hits = []
    for path in paths:
        for file in sorted(each for each in (path, *path.rglob("*")) if not each.is_dir()):
            parts = [("file name", str(file).encode()), *_parts(file)]
            for where, content in parts:
                for name, shape in shapes.items():
                    if any(form in content for form in shape):
                        hits.append(Hit(name, file, where))
    return hits


def _shapes(name: str) -> frozenset[bytes]:
    spellings = {name, name.casefold(), name.upper(), name.lower()}
    for form in ("NFC", "NFD", "NFKC"):
        spellings |= {unicodedata.normalize(form, spelling) for spelling in set(spellings)}
    escaped = {json.dumps(spelling)[1:-1] for spelling in spellings}
    escaped |= {quote(spelling) for spelling in spellings}
    return frozenset(
        [text.encode() for text in spellings | escaped]
        + [text.encode("utf-16-le") for text in spellings]
        + [text.encode("utf-16-be") for text in spellings]
    )


def _parts(file: Path) -> Iterator[tuple[str, bytes]]:
    if not file.is_file():
        return  # a socket or a dangling link
    content = file.read_bytes()
    yield "content", content
    yield from _inside(content, "")


def _inside(content: bytes, where: str) -> Iterator[tuple[str, bytes]]:
    if content.startswith(b"PK\x03\x04"):
        with contextlib.suppress(zipfile.BadZipFile), zipfile.ZipFile(BytesIO(content)) as archive:
            for member in archive.namelist():
                within = archive.read(member)
                yield f"{where}{member}", within
                yield from _inside(within, f"{where}{member}: ")
    elif content.startswith(b"%PDF-"):
        for number, stream in enumerate(_STREAM.finditer(content), 1):
            try:
                yield f"{where}stream {number}", zlib.decompressobj().decompress(stream[1])
            except zlib.error:
                continue  # not compressed: the bytes themselves were searched
        with contextlib.suppress(pypdfium2.PdfiumError), pypdfium2.PdfDocument(content) as document:
            for number, page in enumerate(document, 1):
                yield f"{where}page {number}", page.get_textpage().get_text_range().encode()
