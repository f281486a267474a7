"""A child process that can do little: it gets the bytes of foreign files and is stopped if it takes too long.

A decoder that a file breaks is broken in a process that holds nothing: it gets bytes and what to do with them
on its standard input, never a key or a path, and after `limit` it may open no file or connection, start no
program, and use no more than so much memory and time. Where the system has no such limits, on Windows, the
bounds on time, size and output alone hold. It lives for one request, and nothing that it says is to be
believed before it was measured.

One line of JSON goes in, bytes follow; one line of JSON comes out, bytes follow. Units: bytes, seconds. One
child at a time, so that the memory is used once. `Cancelled` ends it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO, Any, Final

from kuager.task import Cancelled, Task

MEMORY: Final = 1536 << 20
PROCESSOR_SECONDS: Final = 20
SECONDS: Final = 20.0
HEAD_LIMIT: Final = 1 << 16
"""Of the line of JSON, either way."""
_LOOK: Final = 0.05
_ONE_AT_A_TIME: Final = threading.Lock()


def ask(
    module: str, request: Mapping[str, object], parts: Sequence[bytes], limit: int, task: Task, seconds: float
) -> tuple[dict[str, Any], bytes] | None:
    """What a module says, run as a child: head and body; nothing if it was stopped, crashed or said too much.

    `limit` is for the body.
    """
    line = json.dumps(request).encode() + b"\n"
    with _ONE_AT_A_TIME:
        untrusted_reply = _said(module, (line, *parts), limit + HEAD_LIMIT, task, seconds)
    untrusted_head, _, body = untrusted_reply.partition(b"\n")
    try:
        head = json.loads(untrusted_head) if len(untrusted_head) < HEAD_LIMIT else None
    except (ValueError, RecursionError):
        head = None
    return (head, body) if isinstance(head, dict) and len(body) <= limit else None


def limit(memory: int = MEMORY, seconds: int = PROCESSOR_SECONDS) -> None:
    """In the child: give up what it does not need. What is imported later is imported before.

    These limits can be lowered, never raised again.
    """
    try:
        import resource  # noqa: PLC0415 - of Unix only
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, 3),
    ):
        _, hard = resource.getrlimit(what)
        lowered = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (lowered, lowered))


def answer(head: Mapping[str, object], *parts: bytes) -> None:
    """In the child: say it."""
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n")
    for part in parts:
        sys.stdout.buffer.write(part)
    sys.stdout.buffer.flush()


def _said(module: str, parts: Sequence[bytes], limit: int, task: Task, seconds: float) -> bytes:
    """What the child says to this, cut off at the limit."""
    with subprocess.Popen(
        [sys.executable, "-I", "-m", module],
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
        watcher = threading.Thread(target=_end, args=(child, task, done, seconds), daemon=True)
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


def _end(child: subprocess.Popen[bytes], task: Task, done: threading.Event, seconds: float) -> None:
    """End a child that takes too long, or that nobody waits for any more."""
    until = time.monotonic() + seconds
    with suppress(Cancelled):
        while not done.wait(_LOOK) and time.monotonic() < until:
            task.step(0)
    child.kill()


def _feed(pipe: IO[bytes], parts: Sequence[bytes]) -> None:
    with suppress(OSError), pipe:  # it may have ended before it read everything
        for part in parts:
            pipe.write(part)
