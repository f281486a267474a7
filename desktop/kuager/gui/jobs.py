"""Long work off the window's thread: a `Worker` owns one thread and does one `Job` after the other.

A job is constructed, connected, then started: a signal connected after the start may be lost. It lives in
the window's thread and so do all its signals; the worker's thread holds only the callable and the `Task`,
and reports through the worker, so no QObject is ever touched or dropped in a thread that is not its own.
Which threads there are stands in `gui/workers.py`.

Errors: an `AppError` is handed over without its traceback, which would keep passphrases and rows alive in
its frames; any other exception keeps it, for it is a bug to report. Cancel is `kuager.task.Cancelled`:
the work rolls back. Progress arrives at most every 50 ms. Times are in seconds.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from kuager.errors import AppError
from kuager.task import Cancelled, Task

_PROGRESS_EVERY: Final = 0.05

Work = Callable[[Task], object]


class Job(QObject):
    """One piece of work. `progressed` is (done, total or None, what), counts that may pass 32 bits.

    Exactly one of `finished`, `failed`, `cancelled` comes, and then `ended`.
    """

    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    progressed = Signal(object, object, str)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work: Work | None = work
        self._task: Task | None = None

    def cancel(self) -> None:
        """Ask the work to stop and roll back; work that is already done stays done."""
        if self._task is not None:
            self._task.cancel()

    def _begin(self, listener: Callable[[int, int | None, str], None]) -> tuple[Task, Work]:
        if self._work is None:
            raise RuntimeError("a job is started once")
        self._task, work, self._work = Task(listener), self._work, None
        return self._task, work

    def _report(self, outcome: _Outcome) -> None:
        if isinstance(outcome.error, Cancelled):
            self.cancelled.emit()
        elif outcome.error is not None:
            self.failed.emit(outcome.error)
        else:
            self.finished.emit(outcome.result)
        self.ended.emit()


class _Outcome:
    """How a job ended: a result or an error."""

    def __init__(self, result: object = None, error: BaseException | None = None) -> None:
        self.result, self.error = result, error


class _Listener:
    """What the worker's thread tells of one job: not more often than an eye can follow."""

    def __init__(self, tell: Callable[[int, int, object, str], None], number: int) -> None:
        self._tell, self._number, self._told = tell, number, 0.0
        self._is_begun = False

    def __call__(self, done: int, total: int | None, what: str) -> None:
        if not self._is_begun:  # the first step is the worker's own, to see whether to begin at all
            self._is_begun = True
            return
        now = time.monotonic()
        if now - self._told >= _PROGRESS_EVERY:
            self._told = now
            self._tell(self._number, done, total, what)


class Worker(QObject):
    """One thread with a queue. Make it, use it and close it in the window's thread."""

    # Queued from the worker's thread to this object, which lives in the window's.
    _came_on = Signal(int, object, object, str)
    _came_to_end = Signal(int, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._jobs: dict[int, Job] = {}
        self._tasks: dict[int, Task] = {}
        self._numbers = itertools.count()
        self._queue: SimpleQueue[tuple[int, Task, Work] | None] = SimpleQueue()
        self._closed = False
        queued = Qt.ConnectionType.QueuedConnection
        self._came_on.connect(self._pass_progress, queued)
        self._came_to_end.connect(self._pass_outcome, queued)
        self._thread = Thread(target=self._run, name=name)
        self._thread.start()

    def start(self, job: Job) -> None:
        """Do a job when those before it are done."""
        if self._closed:
            raise RuntimeError("the worker is closed")
        number = next(self._numbers)
        task, work = job._begin(_Listener(self._came_on.emit, number))  # noqa: SLF001 - its own
        self._jobs[number], self._tasks[number] = job, task
        self._queue.put((number, task, work))

    def is_idle(self) -> bool:
        """Whether every job has reported its end."""
        return not self._jobs

    def close(self) -> None:
        """Cancel what waits and what runs, wait for the thread to end, and report all ends."""
        if self._closed:
            return
        self._closed = True
        for task in self._tasks.values():
            task.cancel()
        self._queue.put(None)
        self._thread.join()
        # The ends are posted to this object by now; deliver these and nothing else.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _run(self) -> None:
        """The thread: until None comes. Work must not stay referenced while the thread waits."""
        while (order := self._queue.get()) is not None:
            number, task, work = order
            del order
            outcome = _outcome(task, work)
            del work
            self._came_to_end.emit(number, outcome)
            del outcome

    @Slot(int, object, object, str)
    def _pass_progress(self, number: int, done: int, total: int | None, what: str) -> None:
        job = self._jobs.get(number)
        if job is not None:
            job.progressed.emit(done, total, what)

    @Slot(int, object)
    def _pass_outcome(self, number: int, outcome: _Outcome) -> None:
        del self._tasks[number]
        self._jobs.pop(number)._report(outcome)  # noqa: SLF001 - its own


def _outcome(task: Task, work: Work) -> _Outcome:
    try:
        task.step(0)
        return _Outcome(work(task))
    except AppError as error:
        error.__cause__ = error.__context__ = None
        return _Outcome(error=error.with_traceback(None))
    except BaseException as error:  # noqa: BLE001 - whatever it is, the window has to know
        return _Outcome(error=error)
