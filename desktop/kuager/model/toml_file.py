"""TOML that somebody may have written by hand, read within bounds.

The parser of the standard library takes time that grows with the square of the dots in a key, and nests as
deep as it is asked to; so size, dots in a line and nesting are bounded first. `AppError("input.too_large" |
"input.malformed")`.
"""

from __future__ import annotations

import tomllib
from typing import Any, Final, TypeVar

import msgspec

from kuager.errors import AppError

Some = TypeVar("Some", bound=msgspec.Struct)

SIZE_LIMIT: Final = 128 * 1024
"""Bytes of the largest file that is read."""
_DOTS_IN_A_LINE: Final = 60
"""More than a paragraph on one line has; a dotted key of as many parts is still read at once."""
_REASON_LENGTH: Final = 200


def read(untrusted_bytes: bytes, shape: type[Some], *, limit: int = SIZE_LIMIT) -> Some:
    """The file as a struct; what the struct does not know is refused, if it forbids unknown fields."""
    document = table(untrusted_bytes, limit=limit)
    try:
        return msgspec.convert(document, shape)
    except ValueError as error:
        raise malformed(str(error)) from error


def table(untrusted_bytes: bytes, *, limit: int = SIZE_LIMIT) -> dict[str, Any]:
    """The file as it stands, for whoever looks at every part of it. `limit` is in bytes."""
    if len(untrusted_bytes) > limit:
        raise AppError("input.too_large", size=len(untrusted_bytes), limit=limit)
    if any(line.count(b".") > _DOTS_IN_A_LINE for line in untrusted_bytes.splitlines()):
        raise malformed("too many dots in a line")
    try:
        # An editor of Windows may have put a byte order mark in front.
        return tomllib.loads(untrusted_bytes.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # TOML and UTF-8 alike
        raise malformed(str(error)) from error


def malformed(reason: str) -> AppError:
    """That the file is not in its form, and why."""
    return AppError("input.malformed", reason=reason[:_REASON_LENGTH])
