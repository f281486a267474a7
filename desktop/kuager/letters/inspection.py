"""Looking at a PDF from outside in a process of its own, which is stopped when it asks for too much.

The process gets bytes, certificates and lists, never a key, and answers with JSON: no pickled object comes
back from it. It may use `_MEMORY` bytes and `_SECONDS` of the processor (where the system can limit them) and
lives no longer than `_PATIENCE` seconds. Whatever ends it makes the file `letter.unreadable`; its other
errors are those of `verification`. `kuager.child` would hold it tighter, but pyHanko runs event loops, which
need descriptors of their own.
"""

from __future__ import annotations

import logging
import multiprocessing
import sys
from datetime import datetime
from multiprocessing.connection import Connection
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.letters import verification
from kuager.letters.chain import Known
from kuager.letters.verification import SIZE_LIMIT, Verdict

_MEMORY: Final = 1 << 30
_SECONDS: Final = 10
_PATIENCE: Final = 30
_ANSWER_LIMIT: Final = 64 << 10


class _Asked(msgspec.Struct, frozen=True):
    """What the other side looks with, beside the file."""

    known: Known
    now: datetime | None


class _Refusal(msgspec.Struct, frozen=True, tag=True):
    """An `AppError` of the other side."""

    code: str


class _Seen(msgspec.Struct, frozen=True, tag=True):
    verdict: Verdict


def inspect(untrusted_pdf: bytes, known: Known, now: datetime | None = None) -> Verdict:
    """`verification.verify` at arm's length."""
    if len(untrusted_pdf) > SIZE_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_pdf), limit=SIZE_LIMIT)
    spawning = multiprocessing.get_context("spawn")  # a fork would carry our keys along
    here, there = spawning.Pipe()
    process = spawning.Process(target=_look, args=(there, _MEMORY, _SECONDS), daemon=True)
    process.start()
    there.close()
    try:
        for part in (untrusted_pdf, msgspec.json.encode(_Asked(known, now))):
            here.send_bytes(part)
        if not here.poll(_PATIENCE):
            raise AppError("letter.unreadable")
        answer = msgspec.json.decode(here.recv_bytes(_ANSWER_LIMIT), type=_Seen | _Refusal)
    except (OSError, EOFError, msgspec.MsgspecError):
        raise AppError("letter.unreadable") from None
    finally:
        process.kill()
        process.join()
        process.close()
        here.close()
    if isinstance(answer, _Seen):
        return answer.verdict
    raise AppError(answer.code if answer.code == "letter.not_signed" else "letter.unreadable")


def _look(there: Connection, memory: int, seconds: int) -> None:
    """The other side: limit oneself, read, look, answer."""
    _limit(memory, seconds)
    logging.disable()  # pyHanko would write what it finds, names among it
    untrusted_pdf = there.recv_bytes(SIZE_LIMIT)
    asked = msgspec.json.decode(there.recv_bytes(), type=_Asked)
    answer: _Seen | _Refusal
    try:
        answer = _Seen(verification.verify(untrusted_pdf, asked.known, asked.now))
    except AppError as error:
        answer = _Refusal(error.code)
    there.send_bytes(msgspec.json.encode(answer))


def _limit(memory: int, seconds: int) -> None:
    """Where the system knows such limits; elsewhere the other side's patience alone is one."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on every system

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
