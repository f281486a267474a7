"""Work that outlives a lock: it runs beside the vault, tells how far it is, and ends when it is told to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from kuager.errors import AppError
from kuager.gui.jobs import Job
from kuager.gui.lasting import Ended, Kind, LastingJobs
from kuager.task import Task
from tests.support.desks import PATIENCE, heard


@pytest.fixture
def lasting(app: QApplication) -> Iterator[LastingJobs]:
    jobs = LastingJobs()
    yield jobs
    jobs.close()


class Copy:
    """Work that says how far it is, and then waits until it may end or is cancelled."""

    def __init__(self, done: int = 40, total: int | None = 100) -> None:
        self._done, self._total = done, total
        self.go_on = Event()
        self.thread = ""

    def __call__(self, task: Task) -> str:
        self.thread = threading.current_thread().name
        task.step(self._done, self._total)
        while not self.go_on.wait(0.001):
            task.step(self._done, self._total)
        return "copied"


def test_what_runs_is_known_with_its_words_until_it_ends(lasting: LastingJobs) -> None:
    copy, job = Copy(), None
    job = Job(copy)
    lasting.start(Kind.BACKUP, job)
    assert [running.words() for running in lasting.running()] == ["A backup is being made."]
    heard(job.progressed, lambda: None)
    assert [running.words() for running in lasting.running()] == ["A backup is being made. 40 %"]
    assert heard(lasting.ended, copy.go_on.set) == (Ended(Kind.BACKUP, "copied"),)
    assert lasting.running() == []


def test_each_kind_has_its_own_thread(lasting: LastingJobs) -> None:
    copies = {kind: Copy(total=None) for kind in Kind}
    jobs = {kind: Job(copy) for kind, copy in copies.items()}
    for kind, job in jobs.items():
        lasting.start(kind, job)
    for kind, job in jobs.items():
        heard(job.ended, copies[kind].go_on.set)
    assert [copy.thread for copy in copies.values()] == ["copy in", "backup"]


def test_a_failure_is_told_to_whoever_is_there(lasting: LastingJobs) -> None:
    def fail(_: Task) -> None:
        raise AppError("disk.full", file="stick")

    (ended,) = heard(lasting.ended, lambda: lasting.start(Kind.COPY_IN, Job(fail)))
    assert isinstance(ended, Ended)
    assert isinstance(ended.error, AppError)
    assert ended.error.code == "disk.full"


def test_all_of_it_can_be_cancelled(lasting: LastingJobs) -> None:
    job = Job(Copy())
    lasting.start(Kind.COPY_IN, job)
    assert heard(lasting.ended, lasting.cancel_all) == (Ended(Kind.COPY_IN),)


def test_closing_cancels_and_leaves_no_thread(app: QApplication) -> None:
    jobs = LastingJobs()
    ends: list[object] = []
    jobs.ended.connect(ends.append)
    begun = Event()

    def work(task: Task) -> None:
        while True:
            begun.set()
            task.step(1)

    jobs.start(Kind.BACKUP, Job(work))
    assert begun.wait(PATIENCE / 1000)
    jobs.close()
    assert ends == [Ended(Kind.BACKUP)]
    assert not any(thread.name == "backup" for thread in threading.enumerate())
