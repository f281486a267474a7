"""Pictures and pages of foreign files, drawn by a limited child process: bytes in, bounded pixels out.

The child (`picture_child`) is held as `kuager.child` says. What comes back is measured before it is believed.
The bytes of a working copy, or of a photograph for print, come from a fresh encoder over bare pixels: nothing
of the original's metadata, and nothing of what lay under a black box, is in them.

Units: pixels, clockwise degrees, pages from 0. Errors: `picture.broken`, `picture.too_large`,
`picture.no_page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from kuager import child
from kuager.errors import AppError
from kuager.media.recognition import IMAGES, JPEG, PDF, PNG, media_type
from kuager.model.attachment import Edit
from kuager.task import Task

SIDE_LIMIT: Final = 8000
"""The longest side that is drawn."""
DRAWN_LIMIT: Final = 16_000_000
"""Pixels that are drawn at most; the whole picture may have more."""
PAGES_LIMIT: Final = 10_000
EDITS_LIMIT: Final = 200
WORKED_LIMIT: Final = 64 << 20
"""Bytes of a working copy."""

_CHILD: Final = "kuager.media.picture_child"
_ERRORS: Final = ("picture.broken", "picture.too_large", "picture.no_page")
_BYTES_PER_PIXEL: Final = 3


class Drawn(NamedTuple):
    """A page as pixels, row by row from the top, three bytes each, no padding.

    `full_width` and `full_height` are the size of the whole page, in which edits are meant; a page of a
    document has 200 pixels an inch. `pages` counts the pages of the file.
    """

    width: int
    height: int
    full_width: int
    full_height: int
    pages: int
    rgb: bytes


def draw(untrusted_content: bytes, width: int, height: int, task: Task, *, page: int = 0) -> Drawn:
    """A page within `width` by `height`, upright; a small one is not blown up."""
    box = {"width": min(width, SIDE_LIMIT), "height": min(height, SIDE_LIMIT)}
    request = {"act": "draw", "page": page, **box}
    head, rgb = _asked(untrusted_content, request, DRAWN_LIMIT * _BYTES_PER_PIXEL, task)
    drawn = Drawn(
        _number(head, "width"),
        _number(head, "height"),
        _number(head, "full_width"),
        _number(head, "full_height"),
        _number(head, "pages"),
        rgb,
    )
    if drawn.width * drawn.height * _BYTES_PER_PIXEL != len(rgb) or not rgb:
        raise AppError("picture.broken", reason="size")
    return drawn


class Leaf(NamedTuple):
    """One of several pages, as pixels."""

    width: int
    height: int
    rgb: bytes


def leaf_through(untrusted_pdf: bytes, first: int, count: int, width: int, task: Task) -> list[Leaf]:
    """Several pages of a document, each within this width and as high, by one child.

    For pages no higher than twice their width; `DRAWN_LIMIT` holds for all of them together.
    """
    width = min(width, SIDE_LIMIT)
    request = {"act": "leaf", "page": first, "count": count, "width": width, "height": 2 * width}
    head, rgb = _asked(untrusted_pdf, request, DRAWN_LIMIT * _BYTES_PER_PIXEL, task)
    untrusted_sizes = head.get("sizes")
    if not isinstance(untrusted_sizes, list) or len(untrusted_sizes) != count:
        raise AppError("picture.broken", reason="size")
    found, at = [], 0
    for size in untrusted_sizes:
        if not isinstance(size, dict):
            raise AppError("picture.broken", reason="size")
        wide, high = _number(size, "width"), _number(size, "height")
        end = at + wide * high * _BYTES_PER_PIXEL
        found.append(Leaf(wide, high, rgb[at:end]))
        at = end
    if at != len(rgb):
        raise AppError("picture.broken", reason="size")
    return found


def work(untrusted_content: bytes, edits: Sequence[Edit], task: Task, *, page: int = 0) -> bytes:
    """The page after the edits, as a file of its own: JPEG of a JPEG, else PNG."""
    if len(edits) > EDITS_LIMIT:
        raise AppError("picture.too_large", reason="edits")
    told = [[each.act, each.left, each.top, each.width, each.height, each.degrees] for each in edits]
    _, made = _asked(untrusted_content, {"act": "work", "page": page, "edits": told}, WORKED_LIMIT, task)
    if media_type(made) not in (JPEG, PNG):
        raise AppError("picture.broken", reason="form")
    return made


def photograph(untrusted_content: bytes, width: int, height: int, task: Task) -> bytes:
    """A JPEG of the picture for print, upright and within `width` by `height`; a small one stays small."""
    box = {"width": min(width, SIDE_LIMIT), "height": min(height, SIDE_LIMIT)}
    _, made = _asked(untrusted_content, {"act": "photograph", "page": 0, **box}, WORKED_LIMIT, task)
    if media_type(made) != JPEG:
        raise AppError("picture.broken", reason="form")
    return made


def _asked(
    untrusted_content: bytes, request: dict[str, object], limit: int, task: Task
) -> tuple[dict[str, Any], bytes]:
    found = media_type(untrusted_content)
    if found not in (*IMAGES, PDF):
        raise AppError("picture.broken", reason="form")
    told = {**request, "media_type": found}
    said = child.ask(_CHILD, told, (untrusted_content,), limit, task, child.SECONDS)
    if said is None:
        raise AppError("picture.broken", reason="no answer")  # it was stopped, or crashed
    head, body = said
    if (code := head.get("error")) in _ERRORS:
        raise AppError(code)
    return head, body


def _number(head: dict[str, Any], name: str) -> int:
    found = head.get(name)
    if type(found) is not int or not 0 < found < 1 << 20:
        raise AppError("picture.broken", reason="size")
    return found
