"""What a signature shows of itself on the page: who, when, which certificate, and what it is not.

It is a page of its own, as large as the box of the signature, whose content becomes the appearance of the
signature's field: our own fonts, embedded, and shaped text of any script.  The words around it are data,
`resources/templates/signature/<language>.toml`.

Invariants: equal input gives equal bytes; everything stands inside the box, as large as it fits; a name that
no size makes fit is cut, with an ellipsis.  The day and time are those that the signature itself claims.

Lengths are in points.  Errors: `letter.missing_glyph`; `file.missing` for a font.
"""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, NamedTuple

import msgspec

from kuager import paths
from kuager.letters.content import Language, SignatureBox
from kuager.letters.document import Document, Page
from kuager.letters.text import Line, Paragraph, Style

_SIZES: Final = (8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0, 4.5)
_LEADING: Final = 1.25
_MARGIN: Final = 3.0
_RULE: Final = 0.5
_GROUPS: Final = 24
"""Characters of the fingerprint that stand on the page: five of its groups of four."""
_NO_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""A file has a day; what is taken from this one has none."""
_ANY: Final = "en"
"""The language of what is no sentence: it runs as its own letters do."""


class _Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    staff: str
    coordinator: str
    details: str
    meaning: str


class _Part(NamedTuple):
    """Some words of the stamp: their language and weight."""

    text: str
    language: str
    bold: bool


def render(box: SignatureBox, signer: str, fingerprint: str, moment: datetime, language: Language) -> bytes:
    """The stamp as a PDF of one page, as large as the box."""
    time = f"{moment:%d.%m.%Y %H:%M} {_zone(moment)}".rstrip()
    return _rendered(
        box.name, round(box.right - box.left, 2), round(box.top - box.bottom, 2),
        " ".join(signer.split()), fingerprint[:_GROUPS].strip(), time, language,
    )  # fmt: skip


def caption(name: str, language: Language) -> str:
    """What the field of a signature is called aloud, by those who cannot see its box."""
    return _heading(name, _wording(language)).rstrip(" :")


def forget() -> None:
    """Drop what was drawn: it holds the signers' names."""
    _rendered.cache_clear()


@lru_cache(maxsize=64)
def _rendered(
    name: str, width: float, height: float, signer: str, fingerprint: str, time: str, language: Language
) -> bytes:
    # Many letters of one minute show the same.
    wording = _wording(language)
    parts = [
        _Part(_heading(name, wording), language, bold=False),
        _Part(signer, _ANY, bold=True),
        _Part(wording.details.format(time=time, fingerprint=fingerprint), _ANY, bold=False),
        _Part(wording.meaning, language, bold=False),
    ]
    document = Document("", language, _NO_DAY, producer="", size=(width, height))
    page = document.page()
    page.begin_artifact()
    page.fill([(0, 0, _RULE, height)])  # one line at the start of it, as a mark
    _draw(page, parts, width - 2 * _MARGIN, height)
    page.end()
    return document.finish()


def _heading(name: str, wording: _Wording) -> str:
    return wording.coordinator if name == "coordinator" else wording.staff


def _draw(page: Page, parts: list[_Part], width: float, height: float) -> None:
    room = height - _MARGIN
    for size in _SIZES:
        lines = [_lines(part, width, size) for part in parts]
        if size == _SIZES[-1]:
            lines = [(paragraph, style, found[:1]) for paragraph, style, found in lines]
        if sum(len(found) for _, _, found in lines) * size * _LEADING <= room or size == _SIZES[-1]:
            break
    top = height - _MARGIN / 2
    for paragraph, style, found in lines:
        for line in found:
            paragraph.draw(page, line, style, _MARGIN + _RULE, top, width)
            top -= style.leading


def _lines(part: _Part, width: float, size: float) -> tuple[Paragraph, Style, list[Line]]:
    style = Style(size, size * _LEADING, bold=part.bold)
    paragraph = Paragraph(part.text, part.language, bold=part.bold)
    return paragraph, style, paragraph.lines(width, style)


@lru_cache(maxsize=8)
def _wording(language: str) -> _Wording:
    path = paths.resources() / "templates" / "signature" / f"{language}.toml"
    return msgspec.convert(tomllib.loads(path.read_text("utf-8")), _Wording)


def _zone(moment: datetime) -> str:
    zone = f"{moment:%z}"
    return f"{zone[:3]}:{zone[3:5]}" if zone else ""
