"""A few processes that work beside this one: each gets bytes, gives bytes, and holds nothing else.

They are started fresh (no memory of this process goes with them), get no key, path or environment, and end
when their standard input does, so that none outlives who started it. A request and an answer are each eight
bytes of length, the highest first, and that many bytes. Unlike `child`, they do our own work and serve many
requests; foreign files do not belong here.

Errors: `WorkerLost` if one ended before it answered. Thread-safe.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from types import TracebackType
from typing import IO, Final, Self

_LENGTH: Final = 8
LIMIT: Final = 1 << 30
"""Bytes of the largest request or answer."""


class WorkerLost(Exception):  # noqa: N818 - says what happened
    """A worker ended before it answered."""


class Workers:
    """`count` processes that run a module, which calls `serve`; as a context manager it ends them."""

    def __init__(self, module: str, count: int) -> None:
        self._processes = [_started(module) for _ in range(count)]
        self._idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        for process in self._processes:
            self._idle.put(process)
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="workers")

    def ask(self, request: bytes) -> Future[bytes]:
        """The answer to come, from whichever is free first."""
        return self._threads.submit(self._asked, request)

    def _asked(self, request: bytes) -> bytes:
        process = self._idle.get()
        try:
            if process.stdin is None or process.stdout is None:
                raise AssertionError("both are pipes")
            try:
                _write(process.stdin, request)
                found = _read(process.stdout)
            except OSError as error:
                raise WorkerLost from error
            if found is None:
                raise WorkerLost
            return found
        finally:
            self._idle.put(process)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.wait()
        self._threads.shutdown()
        for process in self._processes:
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()


def serve(answer: Callable[[bytes], bytes]) -> None:
    """In a worker: answer until nobody asks any more."""
    while (request := _read(sys.stdin.buffer)) is not None:
        _write(sys.stdout.buffer, answer(request))


def _started(module: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-I", "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ},
        start_new_session=True,
    )


def _write(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(len(message).to_bytes(_LENGTH))
    pipe.write(message)
    pipe.flush()


def _read(pipe: IO[bytes]) -> bytes | None:
    head = pipe.read(_LENGTH)
    size = int.from_bytes(head)
    if len(head) < _LENGTH or size > LIMIT:
        return None
    message = pipe.read(size)
    return message if len(message) == size else None
