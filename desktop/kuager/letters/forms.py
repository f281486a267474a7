"""Pages from outside inside a PDF file of ours: forms (ISO 32000-1, 8.10), and photographs of pages.

A package (`foreign`) was made by a child that a hostile file may have taken over, so that nothing of it is
believed: it is read as data of known kinds and bounded size, and written out here value by value. It cannot
end an object, name one outside the package, or be anything but what is drawn with.

Units: points, from the lower left corner of a page. `AppError("letter.bad_picture")` for anything else.
"""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple

import msgspec
from reportlab.pdfbase.pdfdoc import PDFObject

from kuager.errors import AppError
from kuager.letters import objects, picture
from kuager.letters.foreign import PACKAGE_LIMIT, PAGES_LIMIT, TYPES
from kuager.letters.picture import Picture

MARK: Final = "KUAG_Foreign"
"""The entry by which a file says that it holds pages from outside: only a limited child may draw it."""

_LARGEST: Final = 14_400.0
_DEPTH_LIMIT: Final = 90
_FRACTION: Final = re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,20})?", re.ASCII)
_STRING: Final = re.compile(r"([0-9a-f]{2}){0,65536}")
_PLAIN: Final = frozenset(b"*+,-.:_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_ELSEWHERE: Final = frozenset({"F", "FDecodeParms", "FFilter", "Length", MARK})
"""What the dictionary of a stream must not say of itself."""
_NAME_LIMIT: Final = 1000
_WHOLE_LIMIT: Final = 1 << 31

Written = tuple[str | int, ...]
"""What is written of a value: text, and the positions of objects that it names."""


class _PageToTake(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    width: str
    height: str
    form: int = -1
    picture: int = -1


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pages: list[_PageToTake]
    objects: list[tuple[Any, int]]


class _Held(NamedTuple):
    """An object of a package: what is written, and its stream, if it is one."""

    value: Written
    stream: bytes | None


class Package:
    """The objects of one document from outside; two are the same only if they are one."""

    def __init__(self, held: list[_Held]) -> None:
        self.held = held

    def write(self, file: Any) -> list[Any]:
        """References to them all."""
        references: list[Any] = []
        for each in self.held:
            if each.stream is not None:
                file.updateSignature(each.stream)
            references.append(file.Reference(_Object(each, references)) if each.value else None)
        return references


class Form(NamedTuple):
    """A page as a form: the package, and its position there."""

    package: Package
    number: int


class Taken(NamedTuple):
    """A page from outside and its size."""

    width: float
    height: float
    shown: Form | Picture


def read(untrusted_package: bytes) -> list[Taken]:
    """The pages of a package."""
    try:
        return _read(untrusted_package)
    except (msgspec.MsgspecError, LookupError, ValueError, TypeError, RecursionError) as error:
        raise AppError("letter.bad_picture") from error


def _read(untrusted_package: bytes) -> list[Taken]:
    if len(untrusted_package) > PACKAGE_LIMIT:
        raise ValueError
    untrusted_head, _, rest = untrusted_package.partition(b"\n")
    head = msgspec.json.decode(untrusted_head, type=_Head)
    if not 0 < len(head.pages) <= PAGES_LIMIT:
        raise ValueError
    streams: list[bytes | None] = []
    at = 0
    for _, length in head.objects:
        if not -1 <= length <= len(rest) - at:
            raise ValueError
        streams.append(None if length < 0 else rest[at : at + length])
        at += max(length, 0)
    if at != len(rest):
        raise ValueError
    forms = {page.form for page in head.pages if page.form >= 0}
    count = len(head.objects)
    photographs = {page.picture for page in head.pages if page.picture >= 0}
    held = []
    for number, ((value, _), stream) in enumerate(zip(head.objects, streams, strict=True)):
        if number in photographs:
            held.append(_Held((), stream))  # written as a picture, not with the package
            continue
        if not isinstance(value, dict | list) or "n" in value or (stream is not None and not _alone(value)):
            raise ValueError
        held.append(_Held(_value(value, count, 0, form=number in forms), stream))
    package = Package(held)
    return [_page(page, package) for page in head.pages]


def _page(page: _PageToTake, package: Package) -> Taken:
    shown = page.form if page.form >= 0 else page.picture
    if (page.form < 0) == (page.picture < 0):
        raise ValueError
    stream = package.held[shown].stream
    if stream is None:
        raise ValueError
    for each in (page.width, page.height):
        if not _FRACTION.fullmatch(each) or not 1 <= float(each) <= _LARGEST:
            raise ValueError
    drawn = Form(package, shown) if page.form >= 0 else picture.read(stream)
    return Taken(float(page.width), float(page.height), drawn)


# -- values --------------------------------------------------------------------------------------------


def _value(untrusted: object, count: int, depth: int, *, form: bool = False) -> Written:
    """A value as it is written; `count` objects may be named."""
    if depth > _DEPTH_LIMIT:
        raise ValueError
    if form and not _is_form(untrusted):
        raise ValueError
    if untrusted is None:
        return ("null",)
    if isinstance(untrusted, bool):
        return ("true" if untrusted else "false",)
    if isinstance(untrusted, int):
        if abs(untrusted) > _WHOLE_LIMIT:
            raise ValueError
        return (str(untrusted),)
    if isinstance(untrusted, list):
        parts: list[str | int] = ["["]
        for each in untrusted:
            parts += [*_value(each, count, depth + 1), " "]
        return (*parts, "]")
    if not isinstance(untrusted, dict) or len(untrusted) != 1:
        raise ValueError
    ((kind, held),) = untrusted.items()
    if kind == "d" and isinstance(held, dict):
        return _dictionary(held, count, depth, form=form)
    if kind == "r" and type(held) is int and 0 <= held < count:
        return (held,)
    if not isinstance(held, str):
        raise ValueError
    if kind == "n":
        return (_name(held),)
    if kind == "f" and _FRACTION.fullmatch(held):
        return (held,)
    if kind == "s" and _STRING.fullmatch(held):
        return (f"<{held}>",)
    raise ValueError


def _dictionary(untrusted: dict[str, object], count: int, depth: int, *, form: bool) -> Written:
    told = untrusted.get("Type")
    if isinstance(told, dict) and "n" in told and f"/{told['n']}" not in TYPES:
        raise ValueError
    parts: list[str | int] = ["<< "]
    for name, value in untrusted.items():
        parts += [_name(name), " ", *_value(value, count, depth + 1), " "]
    return (*parts, f"/{MARK} true " if form else "", ">>")


def _alone(untrusted: object) -> bool:
    """Whether this is the dictionary of a stream whose bytes are here."""
    held = untrusted.get("d") if isinstance(untrusted, dict) else None
    return isinstance(held, dict) and not _ELSEWHERE & held.keys()


def _is_form(untrusted: object) -> bool:
    held = untrusted.get("d") if isinstance(untrusted, dict) else None
    return isinstance(held, dict) and held.get("Subtype") == {"n": "Form"}


def _name(untrusted: str) -> str:
    """A name, what is not plain in it as hexadecimal digits (7.3.5)."""
    content = untrusted.encode()
    if len(content) > _NAME_LIMIT or 0 in content:
        raise ValueError
    return "/" + "".join(chr(byte) if byte in _PLAIN else f"#{byte:02X}" for byte in content)


class _Object(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object of a package as it is written."""

    __RefOnly__ = 1

    def __init__(self, held: _Held, references: list[Any]) -> None:
        self._held, self._references = held, references

    def format(self, document: Any) -> bytes:
        text = "".join(
            objects.number(document, self._references[part]) if isinstance(part, int) else part
            for part in self._held.value
        ).encode("ascii")
        stream = self._held.stream
        if stream is None:
            return text
        head = text.removesuffix(b">>") + f"/Length {len(stream)} >>\nstream\n".encode("ascii")
        return head + stream + b"\nendstream\n"
