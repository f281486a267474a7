"""Processes that are killed in the middle of their work, many in a short time.

A child is forked from a server that has everything loaded and no thread, so that it begins at once. It
tells of what is done, one message after the other; it is killed (SIGKILL) a moment after some of them.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import time
from collections.abc import Callable, Collection, Iterator
from itertools import islice
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

_PRELOADED = ["kuager.flows.exchange", "kuager.flows.keys", "kuager.flows.letters", "tests.support.warmed"]

Tell = Callable[[Any], None]
Work = Callable[[Path, Tell], None]
"""What a child does in a folder; a function of a module, for it goes there by name."""


def _begin(work: Work, folder: Path, out: Connection) -> None:
    work(folder, out.send)


def _heard(receiving: Connection) -> Iterator[Any]:
    """What a child tells, until it ends."""
    with contextlib.suppress(EOFError):
        while True:
            yield receiving.recv()


@contextlib.contextmanager
def _child(work: Work, folder: Path, ends: Collection[int]) -> Iterator[tuple[BaseProcess, Iterator[Any]]]:
    """A child at work and what it tells; it ends with one of these codes, after the block."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=_begin, args=(work, folder, sending))
    child.start()
    sending.close()
    with receiving:
        yield child, _heard(receiving)
    child.join()
    assert child.exitcode in ends, "the child failed: see what it wrote to stderr"
    child.close()


def seconds(work: Work, folder: Path) -> float:
    """How long a child that nobody kills takes from its first message to its last.

    Moments that are drawn from this come within the work on a slow and busy machine too.
    """
    with _child(work, folder, {0}) as (_, heard):
        times = [time.monotonic() for _ in heard]
    return times[-1] - times[0]


def told_until_killed(work: Work, folder: Path, moment: float, *, messages: int = 1) -> list[Any]:
    """What a child told before it was killed, `moment` seconds after so many of its messages.

    A child that ends before is whole: its last message then is its own. One that fails fails the test.
    """
    with _child(work, folder, {0, -signal.SIGKILL}) as (child, heard):
        told = list(islice(heard, messages))
        child.join(moment)
        child.kill()
        told += heard
    return told
