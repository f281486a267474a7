"""The child process of `letters.foreign`: it takes the pages of a PDF from outside, or joins PDFs, and ends.

`take` makes of each page a form (ISO 32000-1, 8.10): what it shows, upright, cropped as its maker says. What
forms and comments show is drawn into the page first; the fields, links, scripts, actions, names, layers,
embedded files, metadata and structure of the document stay behind, because only what the form draws with is
followed (`_Taking`). A page that holds anything this does not know to be harmless, or whose layers could be
hidden, is drawn as a picture instead.

`join` puts whole PDFs one behind the other for print, and what their signatures show into the page.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import sys
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

import pypdfium2
from PIL import Image
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from pypdfium2 import raw

from kuager import child
from kuager.letters.foreign import DRAWN, LARGE, PACKAGE_LIMIT, PAGES_LIMIT, PROCESSOR_SECONDS, TYPES

_OBJECTS_LIMIT: Final = 20_000
_VALUES_LIMIT: Final = 500_000
_DEPTH_LIMIT: Final = 40
_DOTS_PER_INCH: Final = 150
_PIXELS_LIMIT: Final = 8_000_000
_QUALITY: Final = 85
_TRIED: Final = 100_000
"""Pixels of a page that is drawn to see whether it ends: what has no end comes into no letter."""
_LARGEST: Final = 14_400.0  # points: ISO 32000-1, annex C

_RESOURCES: Final = ("/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/Shading", "/XObject")
_LEFT_OUT: Final = frozenset(
    {
        *("/A", "/AA", "/AF", "/Alternates", "/Annots", "/Dest", "/EF", "/JS", "/LastModified", "/Measure"),
        *("/Metadata", "/Next", "/OPI", "/OpenAction", "/Parent", "/PieceInfo", "/ProcSet", "/PtData"),
        *("/StructParent", "/StructParents", "/Thumb", "/URI"),
    }
)
"""Entries that nothing is drawn with."""
_UNKNOWN: Final = frozenset({"/F", "/FDecodeParms", "/FFilter", "/OC", "/PS", "/Ref", "/RichMediaContent"})
"""Entries of a stream or form that take what is drawn from elsewhere, or hide it."""
_MAPS: Final = frozenset({"/CharProcs", "/Colorants"})
"""Entries that hold a dictionary whose keys are anybody's words."""


class _RefusedError(Exception):
    """What the program is told: the code of an `AppError`."""


class _UnknownError(Exception):
    """A page holds what is not known to be harmless."""


def main() -> None:
    """Do what was asked for, once."""
    Image.preinit()  # afterwards nothing can be opened any more
    child.limit(seconds=PROCESSOR_SECONDS)
    asked = json.loads(sys.stdin.buffer.readline(child.HEAD_LIMIT))
    try:
        if asked["act"] == "join":
            sizes = [int(size) for size in asked["sizes"]]
            pages, made = _joined([sys.stdin.buffer.read(size) for size in sizes], even=bool(asked["even"]))
            child.answer({"pages": pages}, made)
        else:
            told, parts = _taken(sys.stdin.buffer.read())
            head = json.dumps(told).encode() + b"\n"
            if len(head) + sum(map(len, parts)) > PACKAGE_LIMIT:
                raise _RefusedError("annex.too_large")
            child.answer({}, head, *parts)
    except _RefusedError as error:
        child.answer({"error": str(error)})
    except MemoryError:
        child.answer({"error": "picture.too_large"})
    except Exception:  # noqa: BLE001 - whatever a reader makes of a broken file
        child.answer({"error": "picture.broken"})


def _opened(untrusted_pdf: bytes) -> Any:
    try:
        document = pypdfium2.PdfDocument(untrusted_pdf)
    except pypdfium2.PdfiumError:
        locked = raw.FPDF_GetLastError() in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise _RefusedError("annex.locked" if locked else "picture.broken") from None
    if not len(document):
        raise _RefusedError("picture.broken")
    return document


# -- pages of a document from outside -----------------------------------------------------------------


def _taken(untrusted_pdf: bytes) -> tuple[dict[str, object], list[bytes]]:
    document = _opened(untrusted_pdf)
    if len(document) > PAGES_LIMIT:
        raise _RefusedError("annex.too_large")
    document.init_forms()  # so that fields show what was filled in
    sizes = []
    for number in range(len(document)):
        page = document[number]
        raw.FPDFPage_Flatten(page, raw.FLAT_PRINT)
        page.close()
        page = document[number]
        width, height = page.get_width(), page.get_height()
        if not (1 <= width <= _LARGEST and 1 <= height <= _LARGEST):
            raise _RefusedError("picture.broken")
        page.render(scale=min(1.0, math.sqrt(_TRIED / (width * height))))
        sizes.append((width, height))
    forms = _forms(document, sizes)
    found = _told(document, sizes, forms)
    if forms is not None and sum(map(len, found[1])) > LARGE:
        found = _told(document, sizes, None)  # scans at a high resolution: a letter has room for less
    return found


def _told(
    document: Any, sizes: Sequence[tuple[float, float]], forms: Sequence[Any] | None
) -> tuple[dict[str, object], list[bytes]]:
    """The pages as forms where there are any, else as pictures."""
    taking = _Taking()
    pages: list[dict[str, object]] = []
    for number, (width, height) in enumerate(sizes):
        page = {"width": f"{width:.2f}", "height": f"{height:.2f}"}
        try:
            if forms is None:
                raise _UnknownError
            pages.append({**page, "form": taking.form(forms[number])})
        except (_UnknownError, ArithmeticError, LookupError, RecursionError, TypeError, ValueError):
            pages.append({**page, "picture": taking.picture(_drawn(document[number], width, height))})
    return {"pages": pages, "objects": taking.objects}, taking.streams


def _forms(document: Any, sizes: Sequence[tuple[float, float]]) -> list[Any] | None:
    """Each page as a form in a new file; nothing where that file cannot be read back."""
    made = pypdfium2.PdfDocument.new()
    for number, size in enumerate(sizes):
        form = document.page_as_xobject(number, made)
        page = made.new_page(*size)
        page.insert_obj(form.as_pageobject())
        page.gen_content()
    written = io.BytesIO()
    made.save(written)
    try:
        reader = PdfFileReader(written, strict=False)
        kids = reader.root["/Pages"]["/Kids"]
        found = []
        for number in range(len(sizes)):
            held = kids[number]["/Resources"]["/XObject"]
            (name,) = held
            found.append(held.raw_get(name))
    except Exception:  # noqa: BLE001 - then every page is drawn
        return None
    return found


def _drawn(page: Any, width: float, height: float) -> bytes:
    scale = min(_DOTS_PER_INCH / 72, math.sqrt(_PIXELS_LIMIT / (width * height)))
    image: Image.Image = page.render(scale=scale, rev_byteorder=True).to_pil().convert("RGB")
    made = io.BytesIO()
    image.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()


class _Taking:
    """Objects that were followed, as data: `objects` are `[value, length of the stream or -1]`.

    A value is null, true, false, a whole number, a list, or an object of one entry: `n` a name, `f` a number
    with a fraction, `s` a string (hexadecimal), `r` the position of an object, `d` a dictionary.
    """

    def __init__(self) -> None:
        self.objects: list[list[object]] = []
        self.streams: list[bytes] = []
        self._numbers: dict[object, int] = {}
        self._known: dict[object, int] = {}
        self._open: set[object] = set()
        self._values = 0

    def picture(self, jpeg: bytes) -> int:
        """A stream of its own."""
        return self._add(None, jpeg)

    def form(self, reference: Any) -> int:
        """A form and everything that it draws with; nothing stays of one that is refused."""
        before = len(self.objects)
        try:
            return self._object(reference, 0)
        except BaseException:
            del self.objects[before:], self.streams[before:]
            self._open.clear()
            for kept in (self._numbers, self._known):
                for key in [key for key, number in kept.items() if number >= before]:
                    del kept[key]
            raise

    def _object(self, reference: Any, depth: int, *, keyed: bool = False) -> int:
        key = (reference.idnum, reference.generation)
        if key in self._open:  # what draws with itself
            raise _UnknownError
        if key not in self._numbers:
            self._open.add(key)
            self._numbers[key] = self._held(reference.get_object(), depth, keyed=keyed)
            self._open.discard(key)
        return self._numbers[key]

    def _held(self, found: Any, depth: int, *, keyed: bool) -> int:
        """The number of an object; one that is there already, under another number of the file, is used."""
        content = None
        if isinstance(found, generic.StreamObject):
            if found.get("/Type") in ("/Metadata", "/EmbeddedFile") or "/Crypt" in str(found.get("/Filter")):
                raise _UnknownError
            content = bytes(found.encoded_data)
        value = self._value(found, depth, keyed=keyed)
        digest = hashlib.sha256(json.dumps([value, content is None]).encode() + (content or b"")).digest()
        if digest not in self._known:
            self._known[digest] = self._add(value, content)
        return self._known[digest]

    def _add(self, value: object, content: bytes | None) -> int:
        if len(self.objects) >= _OBJECTS_LIMIT:
            raise _UnknownError
        self.objects.append([value, -1 if content is None else len(content)])
        self.streams.append(content or b"")
        return len(self.objects) - 1

    def _value(self, found: Any, depth: int, *, keyed: bool = False) -> object:
        self._values += 1
        if depth > _DEPTH_LIMIT or self._values > _VALUES_LIMIT:
            raise _UnknownError
        if isinstance(found, generic.IndirectObject):
            whole = found.get_object()  # type: ignore[no-untyped-call]
            if not isinstance(whole, generic.DictionaryObject | generic.ArrayObject):
                return self._value(whole, depth + 1)
            return {"r": self._object(found, depth + 1, keyed=keyed)}
        if isinstance(found, generic.DictionaryObject):
            return {"d": self._map(found, depth) if keyed else self._dictionary(found, depth)}
        if isinstance(found, generic.ArrayObject):
            return [self._value(found.raw_get(at), depth + 1) for at in range(len(found))]
        if isinstance(found, generic.NullObject):
            return None
        if isinstance(found, generic.BooleanObject):
            return bool(found.value)
        if isinstance(found, generic.NameObject):
            return {"n": str(found)[1:]}
        if isinstance(found, generic.NumberObject):
            return int(found)
        if isinstance(found, generic.FloatObject):
            return {"f": f"{Decimal(found):f}"}
        if isinstance(found, generic.TextStringObject):
            return {"s": bytes(found.original_bytes).hex()}
        if isinstance(found, generic.ByteStringObject):
            return {"s": bytes(found).hex()}
        raise _UnknownError

    def _dictionary(self, found: generic.DictionaryObject, depth: int) -> dict[str, object]:
        kind, subtype = found.get("/Type"), found.get("/Subtype")
        drawn = isinstance(found, generic.StreamObject) or kind == "/XObject"
        if kind is not None and kind not in TYPES:
            raise _UnknownError
        if subtype == "/PS" or (kind == "/XObject" and subtype not in DRAWN):
            raise _UnknownError
        if drawn and _UNKNOWN & set(found):
            raise _UnknownError
        made: dict[str, object] = {}
        for name in found:
            held = found.raw_get(name)
            if name in _LEFT_OUT or (drawn and name in ("/Length", "/DL")):
                continue
            if name == "/Resources":
                made["Resources"] = {"d": self._resources(found[name], depth + 1)}
            else:
                made[str(name)[1:]] = self._value(held, depth + 1, keyed=name in _MAPS)
        return made

    def _map(self, found: generic.DictionaryObject, depth: int) -> dict[str, object]:
        return {str(name)[1:]: self._value(found.raw_get(name), depth + 1) for name in found}

    def _resources(self, found: generic.DictionaryObject, depth: int) -> dict[str, object]:
        """What a page may draw with; its marks for structure go, those of layers are not known."""
        made: dict[str, object] = {}
        for name in _RESOURCES:
            if name in found:
                made[name[1:]] = self._value(found.raw_get(name), depth + 1, keyed=True)
        marks = found.get("/Properties", {})
        if any(marks[mark].get("/Type") in ("/OCG", "/OCMD") for mark in marks):
            raise _UnknownError
        if marks:
            made["Properties"] = {"d": {str(mark)[1:]: {"d": {}} for mark in marks}}
        return made


# -- for print -----------------------------------------------------------------------------------------


def _joined(own_pdfs: Sequence[bytes], *, even: bool) -> tuple[int, bytes]:
    """All pages in one file; `even`: each PDF begins on the front of a sheet."""
    made = pypdfium2.PdfDocument.new()
    for own_pdf in own_pdfs:
        document = _opened(own_pdf)
        for number in range(len(document)):
            raw.FPDFPage_Flatten(document[number], raw.FLAT_PRINT)
        made.import_pages(document)
        if even and len(document) % 2 and own_pdf is not own_pdfs[-1]:
            last = document[len(document) - 1]
            made.new_page(last.get_width(), last.get_height())
        document.close()
    written = io.BytesIO()
    made.save(written)
    return len(made), written.getvalue()


if __name__ == "__main__":
    main()
