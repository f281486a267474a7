"""A font inside a PDF file: the subset of a face that is used, as a composite font (ISO 32000-1, 9.7).

One code for each pair of glyph and text it stands for, so that the text layer (9.10.3) tells the same glyph
of two letters apart. Codes are 1, 2, 3 … in the order of first use, which is what makes equal letters equal
bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any, Final

from kuager.letters import objects
from kuager.letters.fonts import Face
from kuager.letters.shaping import Glyph

_TO_UNICODE_HEAD: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TO_UNICODE_TAIL: Final = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_CMAP_BLOCK: Final = 100


class EmbeddedFont:
    """What one document uses of a face."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.codes: dict[tuple[int, str], int] = {}
        self._written: dict[Glyph, str] = {}

    def code(self, glyph: Glyph) -> str:
        """The code of a glyph as it stands in a string of hexadecimal digits."""
        written = self._written.get(glyph)
        if written is None:
            code = self.codes.setdefault((glyph.number, glyph.text), len(self.codes) + 1)
            written = self._written[glyph] = f"{code:04X}"
        return written


def write(file: Any, font: EmbeddedFont) -> Any:
    """The composite font (9.7) of what a document uses of a face."""
    face = font.face
    data, renumbered = face.subset(number for number, _ in font.codes)
    letters = (chr(ord("A") + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
    name = f"{''.join(letters)}+{face.name}"
    file_reference = file.Reference(objects.compressed(data, Length1=len(data)))
    descriptor = objects.dictionary(
        f"/Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{' '.join(map(str, face.box))}] "
        f"/ItalicAngle {face.slant} /Ascent {face.ascent} /Descent {face.descent} /CapHeight 700 "
        f"/StemV {140 if face.bold else 80} /FontFile2 {{}}",
        file_reference,
    )
    glyphs = b"\0\0" + b"".join(renumbered[number].to_bytes(2, "big") for number, _ in font.codes)
    widths = " ".join(str(face.own_width(number)) for number, _ in font.codes)
    descendant = objects.dictionary(
        f"/Type /Font /Subtype /CIDFontType2 /BaseFont /{name} "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/DW 1000 /W [1 [{widths}]] /FontDescriptor {{}} /CIDToGIDMap {{}}",
        file.Reference(descriptor),
        file.Reference(objects.compressed(glyphs)),
    )
    return objects.dictionary(
        f"/Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        "/DescendantFonts [{}] /ToUnicode {}",
        file.Reference(descendant),
        file.Reference(objects.compressed(_to_unicode(font.codes.items()))),
    )


def _to_unicode(codes: Iterable[tuple[tuple[int, str], int]]) -> bytes:
    """The table from codes to the text they stand for (9.10.3)."""
    entries = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for (_, text), code in codes if text
    ]
    blocks = [entries[at : at + _CMAP_BLOCK] for at in range(0, len(entries), _CMAP_BLOCK)]
    body = "".join(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar\n" for block in blocks)
    return (_TO_UNICODE_HEAD + body + _TO_UNICODE_TAIL).encode("ascii")
