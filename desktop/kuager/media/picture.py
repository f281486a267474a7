"""Pictures and pages of foreign files, drawn by a limited child process: bytes in, bounded pixels out.

A decoder that a file breaks is broken in a process that holds nothing: it gets the bytes of this one file and
what to do on its standard input, never a key or a path, and may open no file or connection, start no program,
and use no more than so much memory and time (`picture_child`; where the system has no such limits, on
Windows, the bounds on time, size and output alone hold). It lives for one request. What comes back is
measured before it is believed. The bytes of a working copy come from a fresh encoder over bare pixels:
nothing of the original's metadata, and nothing of what lay under a black box, is in them.

Units: pixels, clockwise degrees, pages from 0, seconds. Errors: `picture.broken`, `picture.too_large`,
`picture.no_page`. One request at a time, so that the memory is used once.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, Any, Final, NamedTuple

from kuager.errors import AppError
from kuager.media.recognition import IMAGES, JPEG, PDF, PNG, media_type
from kuager.model.attachment import Edit
from kuager.task import Cancelled, Task

SECONDS: Final = 20.0
SIDE_LIMIT: Final = 8000
"""The longest side that is drawn."""
DRAWN_LIMIT: Final = 16_000_000
"""Pixels that are drawn at most; the whole picture may have more."""
PAGES_LIMIT: Final = 10_000
EDITS_LIMIT: Final = 200
WORKED_LIMIT: Final = 64 << 20
"""Bytes of a working copy."""

_HEAD_LIMIT: Final = 1 << 16
_ERRORS: Final = ("picture.broken", "picture.too_large", "picture.no_page")
_BYTES_PER_PIXEL: Final = 3
_LOOK: Final = 0.05
_ONE_AT_A_TIME: Final = threading.Lock()


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


def work(untrusted_content: bytes, edits: Sequence[Edit], task: Task, *, page: int = 0) -> bytes:
    """The page after the edits, as a file of its own: JPEG of a JPEG, else PNG."""
    if len(edits) > EDITS_LIMIT:
        raise AppError("picture.too_large", reason="edits")
    told = [[each.act, each.left, each.top, each.width, each.height, each.degrees] for each in edits]
    _, made = _asked(untrusted_content, {"act": "work", "page": page, "edits": told}, WORKED_LIMIT, task)
    if media_type(made) not in (JPEG, PNG):
        raise AppError("picture.broken", reason="form")
    return made


def _asked(
    untrusted_content: bytes, request: dict[str, object], limit: int, task: Task
) -> tuple[dict[str, Any], bytes]:
    found = media_type(untrusted_content)
    if found not in (*IMAGES, PDF):
        raise AppError("picture.broken", reason="form")
    line = json.dumps({**request, "media_type": found}).encode() + b"\n"
    with _ONE_AT_A_TIME:
        untrusted_reply = _of_a_child((line, untrusted_content), limit + _HEAD_LIMIT, task)
    untrusted_head, _, body = untrusted_reply.partition(b"\n")
    try:
        head = json.loads(untrusted_head) if len(untrusted_head) < _HEAD_LIMIT else None
    except ValueError:
        head = None
    if not isinstance(head, dict) or len(body) > limit:
        raise AppError("picture.broken", reason="no answer")  # it was stopped, or crashed
    if (code := head.get("error")) in _ERRORS:
        raise AppError(code)
    return head, body


def _of_a_child(parts: Sequence[bytes], limit: int, task: Task) -> bytes:
    """What the child says to this, cut off at the limit; nothing of it is to be believed."""
    with subprocess.Popen(
        [sys.executable, "-I", "-m", "kuager.media.picture_child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ},
        start_new_session=True,
    ) as child:
        if child.stdin is None or child.stdout is None:
            raise AssertionError("both are pipes")
        feeder = threading.Thread(target=_feed, args=(child.stdin, parts), daemon=True)
        done = threading.Event()
        watcher = threading.Thread(target=_end, args=(child, task, done), daemon=True)
        feeder.start()
        watcher.start()
        try:
            found = child.stdout.read(limit + 1)
        finally:
            done.set()
            child.kill()
            child.wait()
            feeder.join()
            watcher.join()
    task.step(0)
    return found


def _end(child: subprocess.Popen[bytes], task: Task, done: threading.Event) -> None:
    """End a child that takes too long, or that nobody waits for any more."""
    until = time.monotonic() + SECONDS
    with suppress(Cancelled):
        while not done.wait(_LOOK) and time.monotonic() < until:
            task.step(0)
    child.kill()


def _feed(pipe: IO[bytes], parts: Sequence[bytes]) -> None:
    with suppress(OSError), pipe:  # it may have ended before it read everything
        for part in parts:
            pipe.write(part)


def _number(head: dict[str, Any], name: str) -> int:
    found = head.get(name)
    if type(found) is not int or not 0 < found < 1 << 20:
        raise AppError("picture.broken", reason="size")
    return found
