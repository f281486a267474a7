"""Pages of PDFs from outside, taken over by a limited child process; PDFs joined for print in the same way.

What `take_over` gives is a package: one line of JSON, then the bytes of streams, as `foreign_child` says. It
is the only form in which anything foreign comes into a letter, and `forms` looks at every value of it before
it is written. `join` is for PDFs of our own making, which may hold foreign pages by then.

Units: bytes, seconds. Errors: `annex.locked`, `annex.too_large`, `picture.broken`, `picture.too_large`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kuager import child
from kuager.errors import AppError
from kuager.task import Task

PAGES_LIMIT: Final = 100
"""Of one document."""
PACKAGE_LIMIT: Final = 12 << 20
LARGE: Final = 6 << 20
"""A document that is larger is drawn, page by page, no finer than a printer needs."""
JOINED_LIMIT: Final = 512 << 20

TYPES: Final = frozenset(
    {
        *("/CIDFont", "/CMap", "/Encoding", "/ExtGState", "/Font", "/FontDescriptor", "/Function", "/Group"),
        *("/Halftone", "/Mask", "/Pattern", "/Shading", "/XObject"),
    }
)
"""The types of dictionaries that something is drawn with; a page, an annotation, an action is none."""
DRAWN: Final = frozenset({"/Form", "/Image"})
"""The subtypes of external objects; the third there is, PostScript, is a program."""

_CHILD: Final = "kuager.letters.foreign_child"
_ERRORS: Final = ("annex.locked", "annex.too_large", "picture.broken", "picture.too_large")
_START: Final = b"%PDF-"
_SECONDS_EACH: Final = 0.25

SECONDS: Final = 60.0
"""For one document, however many pages it has."""
PROCESSOR_SECONDS: Final = 180
"""For all that one child does."""


def take_over(untrusted_pdf: bytes, task: Task) -> bytes:
    """The pages of a PDF as a package."""
    if not untrusted_pdf.startswith(_START):
        raise AppError("picture.broken", reason="form")
    _, package = _asked({"act": "take"}, (untrusted_pdf,), PACKAGE_LIMIT, task, SECONDS)
    return package


def join(own_pdfs: Sequence[bytes], task: Task, *, even: bool = False) -> tuple[bytes, int]:
    """All in one PDF for print, and how many pages they have; `even`: each begins on the front of a sheet."""
    request = {"act": "join", "even": even, "sizes": [len(each) for each in own_pdfs]}
    seconds = child.SECONDS + _SECONDS_EACH * len(own_pdfs)
    head, made = _asked(request, own_pdfs, JOINED_LIMIT, task, seconds)
    pages = head.get("pages")
    if type(pages) is not int or not made.startswith(_START):
        raise AppError("picture.broken", reason="form")
    return made, pages


def _asked(
    request: dict[str, object], parts: Sequence[bytes], limit: int, task: Task, seconds: float
) -> tuple[dict[str, object], bytes]:
    said = child.ask(_CHILD, request, parts, limit, task, seconds)
    if said is None:
        raise AppError("picture.broken", reason="no answer")  # it was stopped, or crashed
    head, body = said
    if "error" in head:
        code = head["error"]
        raise AppError(code if isinstance(code, str) and code in _ERRORS else "picture.broken")
    return head, body
