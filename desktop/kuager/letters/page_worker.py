"""A worker that sets letters on paper and looks at signed ones; it never sees a key.

What it is asked and what it answers are the structs below, in MessagePack; `AppError` goes back as data, and
so does a name for anything else that went wrong, which is a bug.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

import msgspec

from kuager import workers
from kuager.errors import AppError
from kuager.letters import page, preview, verification
from kuager.letters.chain import Known
from kuager.letters.content import Annex, LetterContent, SignatureBox
from kuager.letters.verification import Verdict


class Setting(msgspec.Struct, frozen=True, tag="set"):
    """Set a letter; `moment` becomes the date of the file."""

    content: LetterContent
    moment: datetime
    annexes: tuple[Annex, ...] = ()


class Looking(msgspec.Struct, frozen=True, tag="look"):
    """Look at a letter that was just signed."""

    pdf: bytes
    known: Known
    moment: datetime


class Sheet(msgspec.Struct, frozen=True, tag="sheet"):
    """A letter on paper."""

    pdf: bytes
    boxes: tuple[SignatureBox, ...]


class Looked(msgspec.Struct, frozen=True, tag="looked"):
    """What holds of a signed letter."""

    verdict: Verdict
    pages: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """An expected failure, or the name of an unexpected one in `bug`."""

    code: str = ""
    facts: Mapping[str, str | int] = {}
    bug: str = ""


Request = Setting | Looking
Reply = Sheet | Looked | Failed

_REQUESTS: Final = msgspec.msgpack.Decoder(Request)
_REPLIES: Final = msgspec.msgpack.Decoder(Reply)


def ask(request: Request) -> bytes:
    """A request as bytes."""
    return msgspec.msgpack.encode(request)


def told(answer: bytes) -> Sheet | Looked:
    """An answer; raises the `AppError` that it tells of."""
    reply: Reply = _REPLIES.decode(answer)
    if isinstance(reply, Failed):
        if reply.bug:
            raise AssertionError(f"in a worker: {reply.bug}")
        raise AppError(reply.code, **reply.facts)
    return reply


def _answered(request: bytes) -> bytes:
    try:
        reply = _done(_REQUESTS.decode(request))
    except AppError as error:
        reply = Failed(error.code, error.facts)
    except Exception as error:  # noqa: BLE001 - told to who asked, who raises it
        reply = Failed(bug=type(error).__name__)
    return msgspec.msgpack.encode(reply)


def _done(request: Request) -> Reply:
    if isinstance(request, Setting):
        made = page.typeset(request.content, request.moment, request.annexes)
        return Sheet(made.pdf, made.boxes)
    verdict = verification.verify(request.pdf, request.known, request.moment)
    return Looked(verdict, preview.page_count(request.pdf))


if __name__ == "__main__":
    workers.serve(_answered)
