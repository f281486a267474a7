"""An open desk for pages under test: a real vault on real workers, and waiting on their signals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, SignalInstance

from kuager.flows.unlock import Session
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job, Worker
from kuager.gui.workers import Workers
from tests.support import vaults

PATIENCE = 20_000
"""Milliseconds after which a signal that was waited for counts as lost."""


def heard(signal: SignalInstance, act: Callable[[], object]) -> tuple[object, ...]:
    """Do something, and give what the signal then carries; it may come at once or later."""
    carried: list[tuple[object, ...]] = []
    loop = QEventLoop()

    def hear(*values: object) -> None:
        carried.append(values)
        loop.quit()

    signal.connect(hear)
    act()
    if not carried:
        lost = QTimer()
        lost.setSingleShot(True)
        lost.timeout.connect(loop.quit)
        lost.start(PATIENCE)
        loop.exec()  # QSignalSpy.wait would keep the interpreter's lock from the workers
        lost.stop()
    signal.disconnect(hear)
    assert carried, "the signal did not come"
    return carried[0]


def keep_now(autosave: Autosave) -> None:
    """Until everything typed is on the disk; it may have been written of itself while the test was slow."""
    autosave.flush()
    if not autosave.is_safe():
        heard(autosave.kept, autosave.flush)


def done(worker: Worker, work: Callable[[], object]) -> object:
    """The result of work on a worker's thread."""
    job = Job(lambda _: work())
    failures: list[BaseException] = []
    job.failed.connect(failures.append)
    outcomes: list[object] = []
    job.finished.connect(outcomes.append)
    heard(job.ended, lambda: worker.start(job))
    if failures:
        raise failures[0]
    return outcomes[0]


class OpenDesk:
    """A desk, its workers, and ways to act on the vault beside the pages."""

    def __init__(self, desk: Desk, workers: Workers) -> None:
        self.desk = desk
        self.workers = workers

    def write(self, work: Callable[[Session], object]) -> object:
        """Do something on the writing thread."""
        return done(self.workers.writing, lambda: work(self.desk.session))

    def settle(self) -> None:
        """Wait until nothing is under way: each worker does an empty job after those that wait."""
        own = self.workers
        workers = (own.writing, own.reading, own.matching, own.drafts, own.files, own.carrying)
        for _ in range(20):
            for worker in workers:
                done(worker, lambda: None)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QCoreApplication.processEvents()
            if all(worker.is_idle() for worker in workers):
                return
        raise AssertionError("the pages never come to rest")


@contextmanager
def open_desk(
    folder: Path,
    fill: Callable[[Session], object] | None = None,
    language: str = "en",
    begin: Callable[[Path], Session] = vaults.vault,
) -> Iterator[OpenDesk]:
    """A new vault, or what `begin` opens, with what `fill` records in it, on a desk."""
    workers = Workers()
    try:
        session = done(workers.writing, lambda: begin(folder))
        assert isinstance(session, Session)
        if fill is not None:
            done(workers.writing, lambda: fill(session))
        opened = OpenDesk(Desk(session, workers, {}, language), workers)
        yield opened
        opened.settle()
        done(workers.writing, opened.desk.session.lock)
    finally:
        workers.close()
