"""The PDF file of a letter: pages, embedded fonts, structure, metadata.

ISO 32000-1 with tagged structure (14.8), a text layer (9.10.3) and subsets of the fonts as composite fonts
(9.7), one code for each pair of glyph and text it stands for.  Built from the objects of reportlab, whose
own fonts cannot carry shaped text.  Nothing about PDF/A is claimed.

Invariants:
- Equal input gives equal bytes: the file's id is a digest of what it holds, the dates are given, and nothing
  is random.
- The metadata hold the title and the language that were given and the producer's name, nothing else.
- Lengths are in points from the lower left corner, advances of glyphs in thousandths of an em.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFName,
    PDFPage,
    PDFStream,
    PDFString,
    PDFZCompress,
    ViewerPreferencesPDFDictionary,
)

from kuager.letters.fonts import Face
from kuager.letters.shaping import Glyph

Size = tuple[float, float]
"""Width and height."""

A4: Final[Size] = (595.276, 841.89)
A6: Final[Size] = (297.638, 419.528)
PRODUCER: Final = "Kuager"

# Displacements below this many thousandths of an em are not worth their bytes.
_TOLERANCE: Final = 0.5
_THICKENED: Final = 0.035
"""The stroke that stands for a bold face where there is none, in ems."""
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


class Element:
    """A node of the logical structure; `text` replaces what the glyphs say to a reader that speaks."""

    def __init__(self, tag: str, text: str = "") -> None:
        self.tag = tag
        self.text = text
        self.children: list[Element] = []
        self.marks: list[tuple[int, int]] = []

    def child(self, tag: str, text: str = "") -> Element:
        """A new node below this one."""
        element = Element(tag, text)
        self.children.append(element)
        return element


class _EmbeddedFont:
    """What one document uses of a face: codes 1, 2, 3 … in the order of first use."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.codes: dict[tuple[int, str], int] = {}

    def code(self, glyph: Glyph) -> int:
        return self.codes.setdefault((glyph.number, glyph.text), len(self.codes) + 1)


class Page:
    """One page while it is drawn."""

    def __init__(self, document: Document, number: int) -> None:
        self._document = document
        self._number = number
        self.operators: list[str] = []
        self.elements: list[Element] = []

    def begin(self, element: Element) -> None:
        """What is drawn until `end` belongs to the element."""
        element.marks.append((self._number, len(self.elements)))
        self.operators.append(f"/{element.tag} <</MCID {len(self.elements)}>> BDC")
        self.elements.append(element)

    def begin_artifact(self) -> None:
        """What is drawn until `end` is no part of the text: a page number, a rule."""
        self.operators.append("/Artifact BMC")

    def end(self) -> None:
        self.operators.append("EMC")

    def fill(self, boxes: Iterable[tuple[float, float, float, float]]) -> None:
        """Blacken boxes (left, bottom, width, height) as one shape: no seam shows where two of them touch."""
        shape = (
            f"{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re" for left, bottom, width, height in boxes
        )
        self.operators += [*shape, "f"]

    def show(
        self,
        face: Face,
        size: float,
        x: float,
        y: float,
        glyphs: Sequence[Glyph],
        *,
        stretch: float = 0.0,
        thicken: bool = False,
    ) -> None:
        """Draw glyphs of one face from `x` to the right; each space is `stretch` wider (in points)."""
        font = self._document.font(face)
        parts: list[str] = []
        codes: list[str] = []
        rise = 0.0
        wanted = pen = 0.0

        def flush() -> None:
            if codes:
                parts.append(f"<{''.join(codes)}>")
                codes.clear()

        def show_parts() -> None:
            flush()
            if parts:
                self.operators.append(f"[{''.join(parts)}] TJ")
                parts.clear()

        self.operators.append(f"BT /{font.resource} {size * face.enlarged:g} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm")
        if thicken:
            self.operators.append(f"2 Tr {size * _THICKENED:.2f} w")
        for glyph in glyphs:
            if abs(glyph.up - rise) > _TOLERANCE:
                show_parts()
                rise = glyph.up
                self.operators.append(f"{rise * size / 1000:.2f} Ts")
            shift = round(wanted + glyph.right - pen, 1)
            if abs(shift) > _TOLERANCE:
                flush()
                parts.append(f"{-shift / face.enlarged:.1f}")
                pen += shift
            codes.append(f"{font.code(glyph):04X}")
            pen += glyph.natural
            wanted += glyph.advance
            if stretch and glyph.text == " ":
                wanted += stretch * 1000 / size
        show_parts()
        if rise:
            self.operators.append("0 Ts")
        if thicken:
            self.operators.append("0 Tr")
        self.operators.append("ET")


class Document:
    """A PDF file while it is written."""

    def __init__(
        self, title: str, language: str, created: datetime, producer: str = PRODUCER, *, size: Size = A4
    ) -> None:
        self._title = title
        self._size = size
        self._producer = producer
        self._language = language
        self._created = created
        self._pages: list[Page] = []
        self._fonts: dict[str, _EmbeddedFont] = {}
        self.root = Element("Document")

    def page(self) -> Page:
        """A new page after the others."""
        page = Page(self, len(self._pages))
        self._pages.append(page)
        return page

    def font(self, face: Face) -> _EmbeddedFont:
        """The embedded font of a face."""
        name = face.name
        if name not in self._fonts:
            self._fonts[name] = _EmbeddedFont(face, f"F{len(self._fonts) + 1}")
        return self._fonts[name]

    def finish(self) -> bytes:
        """The bytes of the file."""
        file = PDFDocument(invariant=1, pdfVersion=(1, 7), lang=self._language)
        file.info = _Info(self._title, self._created, self._producer)
        fonts = {font.resource: file.Reference(_font(file, font)) for font in self._fonts.values()}
        resources = PDFDictionary({"Font": PDFDictionary(fonts)})
        pages = []
        for number, page in enumerate(self._pages):
            content = "\n".join(page.operators).encode("ascii")
            file.updateSignature(content)
            drawn = _Page()
            drawn.Resources = resources
            drawn.MediaBox = PDFArray([0, 0, *self._size])
            drawn.Contents = _stream(content)
            drawn.StructParents = number
            drawn.Tabs = PDFName("S")
            file.addPage(drawn)
            pages.append(file.Reference(drawn))
        self._write_structure(file, pages)
        file.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        file.Catalog.ViewerPreferences = ViewerPreferencesPDFDictionary({"DisplayDocTitle": "true"})
        file.Catalog.Metadata = self._metadata()
        file.updateSignature(self._metadata().content)
        return bytes(file.GetPDFData(None))

    def _write_structure(self, file: Any, pages: Sequence[Any]) -> None:
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root_reference = file.Reference(root)
        written: dict[int, Any] = {}

        def write(element: Element, parent: Any) -> Any:
            node = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent})
            reference = file.Reference(node)
            written[id(element)] = reference
            marks = (
                PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[page], "MCID": mark})
                for page, mark in element.marks
            )
            node["K"] = PDFArray([*(write(child, reference) for child in element.children), *marks])
            if element.text:
                node["ActualText"] = PDFString(element.text)
            return reference

        root["K"] = PDFArray([write(self.root, root_reference)])
        numbers: list[Any] = []
        for number, page in enumerate(self._pages):
            numbers += [number, PDFArray([written[id(element)] for element in page.elements])]
        root["ParentTree"] = PDFDictionary({"Nums": PDFArray(numbers)})
        root["ParentTreeNextKey"] = len(self._pages)
        file.Catalog.StructTreeRoot = root_reference

    def _metadata(self) -> Any:
        moment = self._created.isoformat(timespec="seconds")
        packet = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(self._title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{escape(self._language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{escape(self._producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
        plain = PDFStream(content=packet.encode())
        plain.dictionary["Type"] = PDFName("Metadata")
        plain.dictionary["Subtype"] = PDFName("XML")
        return plain


class _Page(PDFPage):  # type: ignore[misc]  # reportlab has no types
    """A page that may also say which part of the structure it holds."""

    __NoDefault__ = (*PDFPage.__NoDefault__, "StructParents", "Tabs")
    Override_default_compilation = 1

    def check_format(self, document: Any) -> None:
        self.Parent = document.Reference(document.Pages)


class _Info(PDFInfo):  # type: ignore[misc]  # reportlab has no types
    """The document information: no author, no subject, and the dates that were given."""

    def __init__(self, title: str, created: datetime, producer: str) -> None:
        super().__init__()
        self.title = title
        self._producer = producer
        self._created = created

    def format(self, document: Any) -> bytes:
        zone = f"{self._created:%z}"
        moment = f"D:{self._created:%Y%m%d%H%M%S}" + (f"{zone[:3]}'{zone[3:5]}'" if zone else "")
        entries = {
            "Title": PDFString(self.title),
            "CreationDate": PDFString(moment),
            "ModDate": PDFString(moment),
            "Producer": PDFString(self._producer),
        }
        return bytes(PDFDictionary(entries).format(document))


def _stream(content: bytes, **entries: Any) -> Any:
    return PDFStream(PDFDictionary(entries), content, [PDFZCompress])


def _font(file: Any, font: _EmbeddedFont) -> Any:
    """The composite font (9.7) of what a document uses of a face."""
    face = font.face
    data, renumbered = face.subset(number for number, _ in font.codes)
    letters = (chr(ord("A") + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
    name = PDFName(f"{''.join(letters)}+{face.name}")
    descriptor = PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": name,
            "Flags": 4,
            "FontBBox": PDFArray(list(face.box)),
            "ItalicAngle": face.slant,
            "Ascent": face.ascent,
            "Descent": face.descent,
            "CapHeight": 700,
            "StemV": 140 if face.bold else 80,
            "FontFile2": file.Reference(_stream(data, Length1=len(data))),
        }
    )
    glyphs = b"\0\0" + b"".join(renumbered[number].to_bytes(2, "big") for number, _ in font.codes)
    widths = [face.own_width(number) for number, _ in font.codes]
    descendant = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": name,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": file.Reference(descriptor),
            "DW": 1000,
            "W": PDFArray([1, PDFArray(widths)]),
            "CIDToGIDMap": file.Reference(_stream(glyphs)),
        }
    )
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": name,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([file.Reference(descendant)]),
            "ToUnicode": file.Reference(_stream(_to_unicode(font.codes.items()))),
        }
    )


def _to_unicode(codes: Iterable[tuple[tuple[int, str], int]]) -> bytes:
    """The table from codes to the text they stand for (9.10.3)."""
    entries = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for (_, text), code in codes if text
    ]
    blocks = [entries[at : at + _CMAP_BLOCK] for at in range(0, len(entries), _CMAP_BLOCK)]
    body = "".join(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar\n" for block in blocks)
    return (_TO_UNICODE_HEAD + body + _TO_UNICODE_TAIL).encode("ascii")
