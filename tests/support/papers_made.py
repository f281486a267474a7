"""PDFs from outside, made for tests: invented, and most of them mean harm.

`CANARY` stands in everything that must stay behind, `SHOWN` in what the page shows.
"""

from __future__ import annotations

import io
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas

CANARY: Final = b"INVENTED-CANARY"
SHOWN: Final = "Invented words"
_CONTENT: Final = b"BT /F1 24 Tf 70 700 Td (" + SHOWN.encode() + b") Tj ET"
_FONT: Final = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_SCRIPT: Final = b"<</S/JavaScript/JS(app.alert('" + CANARY + b"'))>>"
_LAUNCH: Final = b"<</S/Launch/F(" + CANARY + b".exe)>>"


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), entries, content)


def pdf(*objects: bytes) -> bytes:
    """A file of these objects, from number 1, the catalog first."""
    made, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start, count = len(made), len(objects) + 1
    return made + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (count, table, count, start)
    )


def one_page(
    *further: bytes,
    catalog: bytes = b"",
    page: bytes = b"",
    resources: bytes = b"",
    content: bytes = _CONTENT,
    drawing: bytes = b"",
    box: tuple[int, int] = (595, 842),
) -> bytes:
    """A page with a line of text; `further` objects are numbered from 6."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>%s>>%s>>" % (*box, resources, page),
        stream(content + drawing),
        _FONT,
        *further,
    )


def harmful() -> dict[str, bytes]:
    """Pages that show a line and bring something with them."""
    annotation = b"<</Type/Annot/Subtype/%s/Rect[50 50 200 90]%s>>"
    hidden = annotation % (b"FreeText", b"/F 2/Contents(" + CANARY + b")")
    address = b"/A<</S/URI/URI(http://" + CANARY + b".invalid)>>"
    file = b"<</Type/Filespec/F(" + CANARY + b".exe)/EF<</F 7 0 R>>>>"
    private = b"/Metadata 6 0 R/PieceInfo<</X<</Private(" + CANARY + b")>>>>"
    embedded = stream(CANARY, b"/Type/EmbeddedFile")
    field = b"/FT/Tx/T(" + CANARY + b")/F 4/V(Invented)"
    look = stream(
        b"BT /F1 12 Tf 2 8 Td (Filled in) Tj ET",
        b"/Type/XObject/Subtype/Form/BBox[0 0 150 40]/Resources<</Font<</F1 5 0 R>>>>",
    )
    return {
        "opening script": one_page(_SCRIPT, catalog=b"/OpenAction 6 0 R"),
        "script by name": one_page(_SCRIPT, catalog=b"/Names<</JavaScript<</Names[(a)6 0 R]>>>>"),
        "catalog actions": one_page(_SCRIPT, catalog=b"/AA<</WC 6 0 R/DP 6 0 R>>"),
        "page actions": one_page(_SCRIPT, page=b"/AA<</O 6 0 R/C 6 0 R>>"),
        "launch": one_page(annotation % (b"Link", b"/A 7 0 R"), _LAUNCH, page=b"/Annots[6 0 R]"),
        "link": one_page(annotation % (b"Link", address), page=b"/Annots[6 0 R]"),
        "embedded file": one_page(
            file, embedded, catalog=b"/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>/AF[6 0 R]"
        ),
        "file in a comment": one_page(
            annotation % (b"FileAttachment", b"/FS 8 0 R"), embedded, file, page=b"/Annots[6 0 R]"
        ),
        "form": one_page(
            annotation % (b"Widget", field + b"/AA<</K 8 0 R>>/AP<</N 7 0 R>>"),
            look,
            _SCRIPT,
            catalog=b"/AcroForm<</Fields[6 0 R]/XFA(" + CANARY + b")/DA(/F1 9 Tf)/DR<</Font<</F1 5 0 R>>>>>>",
            page=b"/Annots[6 0 R]",
        ),
        "hidden comment": one_page(hidden, page=b"/Annots[6 0 R]"),
        "film": one_page(
            annotation % (b"RichMedia", b"/RichMediaContent<</Assets<</Names[(a)8 0 R]>>>>"),
            embedded,
            file,
            page=b"/Annots[6 0 R]",
        ),
        "metadata": one_page(
            stream(CANARY, b"/Type/Metadata/Subtype/XML"),
            catalog=private,
            page=private + b"/LastModified(" + CANARY + b")",
        ),
        "outline and structure": one_page(
            b"<</Title(" + CANARY + b")/Parent 7 0 R/A 9 0 R>>",
            b"<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 1>>",
            b"<</Type/StructTreeRoot/K<</S/P/P 8 0 R/ActualText(" + CANARY + b")>>>>",
            _SCRIPT,
            catalog=b"/Outlines 7 0 R/StructTreeRoot 8 0 R/MarkInfo<</Marked true>>",
            page=b"/StructParents 0",
        ),
        "metadata of a picture": one_page(
            stream(
                b"\x00\xff\x00",
                b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB"
                b"/BitsPerComponent 8/Metadata 7 0 R/OPI<</F(" + CANARY + b")>>/StructParent 1",
            ),
            stream(CANARY, b"/Type/Metadata/Subtype/XML"),
            resources=b"/XObject<</I 6 0 R>>",
            drawing=b" q 90 0 0 90 300 300 cm /I Do Q",
        ),
        "thumbnail and beads": one_page(stream(CANARY), page=b"/Thumb 6 0 R/B[6 0 R]/PresSteps 6 0 R"),
    }


def drawn_only() -> dict[str, bytes]:
    """Pages of which a picture is taken, because they hold what is not known to be harmless."""
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 500 500]"
    use: dict[str, Any] = {"resources": b"/XObject<</X 6 0 R>>", "drawing": b" /X Do"}
    off = b"/OCProperties<</OCGs[%d 0 R]/D<</OFF[%d 0 R]>>>>"
    layer = b"<</Type/OCG/Name(" + CANARY + b")>>"
    return {
        "hidden layer": one_page(
            layer,
            catalog=off % (6, 6),
            resources=b"/Properties<</L 6 0 R>>",
            drawing=b" /OC /L BDC BT /F1 20 Tf 70 600 Td (" + CANARY + b") Tj ET EMC",
        ),
        "hidden form": one_page(stream(b"", form + b"/OC 7 0 R"), layer, catalog=off % (7, 7), **use),
        "program": one_page(stream(b"%!PS (" + CANARY + b") =", b"/Type/XObject/Subtype/PS"), **use),
        "program without a type": one_page(stream(b"%!PS (" + CANARY + b") =", b"/Subtype/PS"), **use),
        "page of another file": one_page(
            stream(b"", form + b"/Ref<</F(" + CANARY + b".pdf)/Page 0>>"), **use
        ),
        "bytes of another file": one_page(stream(b"", form + b"/F(" + CANARY + b")"), **use),
        "form that draws itself": one_page(stream(b"", form + b"/Resources<</XObject<</X 6 0 R>>>>"), **use),
        "annotation to draw with": one_page(
            b"<</Type/Annot/Subtype/Link/A<</S/URI/URI(" + CANARY + b")>>>>",
            resources=b"/ExtGState<</G 6 0 R>>",
            drawing=b" /G gs",
        ),
    }


def locked() -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, encrypt="invented")
    canvas.drawString(70, 700, SHOWN)
    canvas.save()
    return made.getvalue()


def turned(rotation: int) -> bytes:
    """A page with a black box in its upper left corner before it is turned (clockwise)."""
    return one_page(content=b"0 742 100 100 re f", page=b"/Rotate %d" % rotation)


def many(count: int) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made)
    for number in range(count):
        canvas.drawString(70, 700, f"{SHOWN} {number}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()
