"""Work on real threads: each end is reported once, in the window's thread, and threads are joined."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from PySide6.QtWidgets import QApplication

from kuager.errors import AppError
from kuager.gui.jobs import Job, Work, Worker
from kuager.gui.workers import Workers
from kuager.task import Task
from tests.support.desks import heard


class Listener(QObject):
    """Hears all of a job, and in which thread."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.heard: list[tuple[str, object]] = []
        self.threads: set[object] = set()
        job.finished.connect(self._finished)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.progressed.connect(self._progressed)

    def _note(self, kind: str, value: object) -> None:
        self.heard.append((kind, value))
        self.threads.add(threading.get_ident())

    @Slot(object)
    def _finished(self, result: object) -> None:
        self._note("finished", result)

    @Slot(object)
    def _failed(self, error: object) -> None:
        self._note("failed", error)

    @Slot()
    def _cancelled(self) -> None:
        self._note("cancelled", None)

    @Slot(object, object, str)
    def _progressed(self, done: object, total: object, what: str) -> None:
        self._note("progressed", (done, total, what))


@pytest.fixture
def worker(app: QApplication) -> Iterator[Worker]:
    made = Worker("test")
    yield made
    made.close()


def run(worker: Worker, work: Work) -> Listener:
    """Do one job to its end."""
    job = Job(work)
    listener = Listener(job)
    heard(job.ended, lambda: worker.start(job))
    return listener


def test_result_comes_to_the_window_thread_from_another(worker: Worker) -> None:
    listener = run(worker, lambda _: threading.get_ident())
    kind, where = listener.heard[-1]
    assert kind == "finished"
    assert where != threading.get_ident()
    assert listener.threads == {threading.get_ident()}


def test_all_jobs_share_one_thread_in_order(worker: Worker) -> None:
    ran: list[tuple[int, int]] = []

    def noting(number: int) -> Work:
        return lambda _: ran.append((number, threading.get_ident()))

    jobs = [Job(noting(number)) for number in range(20)]
    for job in jobs[:-1]:
        worker.start(job)
    heard(jobs[-1].ended, lambda: worker.start(jobs[-1]))
    assert [number for number, _ in ran] == list(range(20))
    assert len({thread for _, thread in ran}) == 1
    assert worker.is_idle()


def test_expected_failure_comes_without_its_frames(worker: Worker) -> None:
    def work(_: Task) -> None:
        passphrase = "orchard"  # noqa: F841 - must not live on in a frame
        try:
            raise OSError("no room")
        except OSError as error:
            raise AppError("disk.full") from error

    ((kind, error),) = run(worker, work).heard[-1:]
    assert kind == "failed"
    assert isinstance(error, AppError)
    assert error.code == "disk.full"
    assert error.__traceback__ is None
    assert error.__cause__ is None


def test_bug_comes_with_its_traceback(worker: Worker) -> None:
    ((kind, error),) = run(worker, lambda _: 1 // 0).heard[-1:]
    assert kind == "failed"
    assert isinstance(error, ZeroDivisionError)
    assert error.__traceback__ is not None
    assert run(worker, lambda _: "still there").heard[-1] == ("finished", "still there")


def test_cancel_stops_at_the_next_step(worker: Worker) -> None:
    begun = threading.Event()

    def work(task: Task) -> None:
        while True:
            begun.set()
            task.step(1)

    job = Job(work)
    listener = Listener(job)

    def act() -> None:
        worker.start(job)
        assert begun.wait(20)
        job.cancel()

    heard(job.ended, act)
    ends = [kind for kind, _ in listener.heard if kind != "progressed"]
    assert ends == ["cancelled"]


def test_work_that_is_done_stays_done_though_cancelled(worker: Worker) -> None:
    done = threading.Event()

    def work(_: Task) -> str:
        done.set()
        return "kept"

    job = Job(work)
    listener = Listener(job)

    def act() -> None:
        worker.start(job)
        assert done.wait(20)
        job.cancel()

    heard(job.ended, act)
    assert listener.heard[-1] == ("finished", "kept")


def test_cancelled_before_its_turn_never_runs(worker: Worker) -> None:
    gate = threading.Event()
    ran: list[object] = []
    first, second = Job(lambda _: gate.wait(20)), Job(ran.append)
    listener = Listener(second)
    worker.start(first)

    def act() -> None:
        worker.start(second)
        second.cancel()
        gate.set()

    heard(second.ended, act)
    assert ran == []
    assert listener.heard == [("cancelled", None)]


def test_progress_is_thinned_and_passes_32_bits(worker: Worker) -> None:
    large = 2**40

    def work(task: Task) -> None:
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            task.step(large, 2 * large, "bytes")

    progress = [value for kind, value in run(worker, work).heard if kind == "progressed"]
    assert 2 <= len(progress) <= 12
    assert (large, 2 * large, "bytes") in progress


def test_close_joins_cancels_and_reports_before_it_returns(app: QApplication) -> None:
    worker = Worker("closing")
    begun = threading.Event()

    def endless(task: Task) -> None:
        while True:
            begun.set()
            task.step(1)

    jobs = [Job(endless), Job(lambda _: None), Job(lambda _: None)]
    listeners = [Listener(job) for job in jobs]
    for job in jobs:
        worker.start(job)
    assert begun.wait(20)
    worker.close()
    assert [listener.heard[-1][0] for listener in listeners] == ["cancelled"] * 3
    assert not any(thread.name == "closing" for thread in threading.enumerate())
    worker.close()
    with pytest.raises(RuntimeError):
        worker.start(Job(lambda _: None))


def test_job_is_started_once(worker: Worker) -> None:
    job = Job(lambda _: None)
    heard(job.ended, lambda: worker.start(job))
    with pytest.raises(RuntimeError):
        worker.start(job)


def test_nothing_of_a_job_is_kept(worker: Worker) -> None:
    class Secret:
        """Something that must not outlive its job."""

    def with_secret() -> weakref.ref[Secret]:
        secret = Secret()
        run(worker, lambda _: secret)
        return weakref.ref(secret)

    left = with_secret()
    run(worker, lambda _: None)  # the thread has let go of the one before
    gc.collect()
    assert left() is None


def test_three_workers_run_beside_each_other(app: QApplication) -> None:
    workers = Workers()
    meeting = threading.Barrier(3)
    jobs = [Job(lambda _: meeting.wait(20)) for _ in range(3)]
    try:
        workers.writing.start(jobs[0])
        workers.reading.start(jobs[1])
        listener = Listener(jobs[2])
        heard(jobs[2].ended, lambda: workers.drafts.start(jobs[2]))
        assert listener.heard[-1][0] == "finished"
    finally:
        workers.close()
    assert QThread.currentThread() is app.thread()
