"""The PDF file of a letter: pages, embedded fonts, structure, metadata.

ISO 32000-1 with tagged structure (14.8), a text layer (9.10.3) and subsets of the fonts as composite fonts
(`embedding`).  Built from the objects of reportlab, whose own fonts cannot carry shaped text.

The file claims PDF/A-2b (ISO 19005-2): every font is embedded, the colours are those of sRGB, nothing is
transparent, encrypted, scripted or fetched, and the metadata say so. What of this was checked with which tool
is in tests/letters/test_archival.py; no validator of that part of the standard was to be had. A file with
pages from outside (`forms`) claims nothing: nobody looked at what they need.

Invariants:
- Equal input gives equal bytes: the file's id is a digest of what it holds, the dates are given, and nothing
  is random.
- The metadata hold the title and the language that were given and the producer's name, nothing else.
- Lengths are in points from the lower left corner, advances of glyphs in thousandths of an em.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFPage,
    PDFString,
    ViewerPreferencesPDFDictionary,
)

from kuager.letters import colour, embedding, metadata, objects, picture
from kuager.letters.embedding import EmbeddedFont
from kuager.letters.fonts import Face
from kuager.letters.forms import Form
from kuager.letters.metadata import About
from kuager.letters.picture import Picture
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


class Element:
    """A node of the logical structure.

    `text` replaces what the glyphs say to a reader that speaks; `alternative` tells it what a picture shows.
    """

    def __init__(self, tag: str, text: str = "", *, alternative: str = "") -> None:
        self.tag = tag
        self.text = text
        self.alternative = alternative
        self.children: list[Element] = []
        self.marks: list[tuple[int, int]] = []

    def child(self, tag: str, text: str = "", *, alternative: str = "") -> Element:
        """A new node below this one."""
        element = Element(tag, text, alternative=alternative)
        self.children.append(element)
        return element


class Page:
    """One page while it is drawn; `number` counts from 0."""

    def __init__(self, document: Document, number: int) -> None:
        self._document = document
        self.number = number
        self.operators: list[str] = []
        self.elements: list[Element] = []

    def begin(self, element: Element) -> None:
        """What is drawn until `end` belongs to the element."""
        element.marks.append((self.number, len(self.elements)))
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

    def place(self, shown: Picture, left: float, bottom: float, width: float, height: float) -> None:
        """Draw a picture as large as the box."""
        name = self._document.picture(shown)
        self.operators.append(f"q {width:.2f} 0 0 {height:.2f} {left:.2f} {bottom:.2f} cm /{name} Do Q")

    def place_form(self, form: Form, left: float, bottom: float, scale: float) -> None:
        """Draw a page from outside."""
        name = self._document.form(form)
        self.operators.append(f"q {scale:.5f} 0 0 {scale:.5f} {left:.2f} {bottom:.2f} cm /{name} Do Q")

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
        wider = stretch * 1000 / size
        for glyph in glyphs:
            _, text, natural, advance, right, up = glyph
            if abs(up - rise) > _TOLERANCE:
                show_parts()
                rise = up
                self.operators.append(f"{rise * size / 1000:.2f} Ts")
            shift = wanted + right - pen
            if abs(shift) > _TOLERANCE:
                flush()
                shift = round(shift, 1)
                parts.append(f"{-shift / face.enlarged:.1f}")
                pen += shift
            codes.append(font.code(glyph))
            pen += natural
            wanted += advance
            if wider and text == " ":
                wanted += wider
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
        self._about = About(title, language, created, producer)
        self._size = size
        self._pages: list[Page] = []
        self._fonts: dict[str, EmbeddedFont] = {}
        self._pictures: dict[Picture, str] = {}
        self._forms: dict[Form, str] = {}
        self.root = Element("Document")

    def page(self) -> Page:
        """A new page after the others."""
        page = Page(self, len(self._pages))
        self._pages.append(page)
        return page

    @property
    def pages(self) -> Sequence[Page]:
        """The pages so far."""
        return self._pages

    def font(self, face: Face) -> EmbeddedFont:
        """The embedded font of a face."""
        name = face.name
        if name not in self._fonts:
            self._fonts[name] = EmbeddedFont(face, f"F{len(self._fonts) + 1}")
        return self._fonts[name]

    def picture(self, shown: Picture) -> str:
        """The name of an embedded picture; the same one is embedded once."""
        return self._pictures.setdefault(shown, f"P{len(self._pictures) + 1}")

    def form(self, form: Form) -> str:
        """The name of an embedded page from outside; with one, the file claims no PDF/A."""
        return self._forms.setdefault(form, f"X{len(self._forms) + 1}")

    def finish(self) -> bytes:
        """The bytes of the file."""
        file = PDFDocument(invariant=1, pdfVersion=(1, 7), lang=self._about.language)
        file.info = metadata.Information(self._about)
        resources = file.Reference(self._resources(file))
        pages = []
        for number, page in enumerate(self._pages):
            content = "\n".join(page.operators).encode("ascii")
            file.updateSignature(content)
            drawn = _Page()
            drawn.Resources = resources
            drawn.MediaBox = PDFArray([0, 0, *self._size])
            drawn.Contents = objects.compressed(content)
            drawn.StructParents = number
            drawn.Tabs = PDFName("S")
            file.addPage(drawn)
            pages.append(file.Reference(drawn))
        self._write_structure(file, pages)
        file.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        file.Catalog.ViewerPreferences = ViewerPreferencesPDFDictionary({"DisplayDocTitle": "true"})
        packet = metadata.packet(self._about, archival=not self._forms)
        file.Catalog.Metadata = packet
        file.updateSignature(packet.content)
        file.Catalog.__NoDefault__ = (*file.Catalog.__NoDefault__, "OutputIntents")
        file.Catalog.OutputIntents = PDFArray([file.Reference(_output_intent(file))])
        return bytes(file.GetPDFData(None))

    def _resources(self, file: Any) -> Any:
        """What the pages draw with; one dictionary for all of them."""
        entries = {}
        if self._fonts:
            fonts = {
                font.resource: file.Reference(embedding.write(file, font)) for font in self._fonts.values()
            }
            entries["Font"] = PDFDictionary(fonts)
        drawn = {}
        for shown, name in self._pictures.items():
            file.updateSignature(shown.jpeg)
            drawn[name] = file.Reference(picture.write(shown))
        packages = {package: package.write(file) for package in {form.package: None for form in self._forms}}
        for form, name in self._forms.items():
            drawn[name] = packages[form.package][form.number]
        if drawn:
            entries["XObject"] = PDFDictionary(drawn)
        return PDFDictionary(entries)

    def _write_structure(self, file: Any, pages: Sequence[Any]) -> None:
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root_reference = file.Reference(root)
        written: dict[int, Any] = {}

        def write(element: Element, parent: Any) -> Any:
            node = _Node(element, parent, pages)
            reference = file.Reference(node)
            written[id(element)] = reference
            node.children = [write(child, reference) for child in element.children]
            return reference

        root["K"] = PDFArray([write(self.root, root_reference)])
        numbers: list[Any] = []
        for number, page in enumerate(self._pages):
            numbers += [number, PDFArray([written[id(element)] for element in page.elements])]
        root["ParentTree"] = PDFDictionary({"Nums": PDFArray(numbers)})
        root["ParentTreeNextKey"] = len(self._pages)
        file.Catalog.StructTreeRoot = root_reference


def _output_intent(file: Any) -> Any:
    """What the colours of the pages mean (ISO 19005-2, 6.2.3)."""
    profile = file.Reference(objects.compressed(colour.srgb(), N=3))
    name = f"({colour.NAME})"
    return objects.dictionary(
        f"/Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier {name} /Info {name} "
        "/DestOutputProfile {}",
        profile,
    )


class _Node(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An element of the structure as it is written (14.7.2)."""

    __RefOnly__ = 1

    def __init__(self, element: Element, parent: Any, pages: Sequence[Any]) -> None:
        self._element, self._parent, self._pages = element, parent, pages
        self.children: list[Any] = []

    def format(self, document: Any) -> bytes:
        element = self._element
        kids = [objects.number(document, child) for child in self.children]
        for page, mark in element.marks:
            kids.append(f"<< /Type /MCR /Pg {objects.number(document, self._pages[page])} /MCID {mark} >>")
        parent = objects.number(document, self._parent)
        entries = f"/Type /StructElem /S /{element.tag} /P {parent} /K [{' '.join(kids)}]"
        if element.tag == "TH":
            entries += " /A << /O /Table /Scope /Column >>"
        written = entries.encode("ascii")
        for name, text in ((b"ActualText", element.text), (b"Alt", element.alternative)):
            if text:
                written += b" /" + name + b" " + PDFString(text).format(document)
        return b"<< " + written + b" >>"


class _Page(PDFPage):  # type: ignore[misc]  # reportlab has no types
    """A page that may also say which part of the structure it holds."""

    __NoDefault__ = (*PDFPage.__NoDefault__, "StructParents", "Tabs")
    Override_default_compilation = 1

    def check_format(self, document: Any) -> None:
        self.Parent = document.Reference(document.Pages)
