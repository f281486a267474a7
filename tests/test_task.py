"""Long work reports and can be stopped, from any thread."""

from __future__ import annotations

import threading

import pytest

from kuager.errors import AppError
from kuager.task import Cancelled, Task


def test_steps_reach_the_listener_as_they_are() -> None:
    heard: list[tuple[int, int | None, str]] = []
    task = Task(lambda *step: heard.append(step))
    task.step(0)
    task.step(3, 10, "merge")
    assert heard == [(0, None, ""), (3, 10, "merge")]


def test_nobody_needs_to_listen() -> None:
    Task.silent().step(1, 2, "x")
    Task().step(1)


def test_a_cancelled_task_stops_at_its_next_step_and_at_each_after() -> None:
    heard: list[tuple[int, int | None, str]] = []
    task = Task(lambda *step: heard.append(step))
    task.cancel()
    for number in range(2):
        with pytest.raises(Cancelled):
            task.step(number)
    assert heard == []


def test_a_listener_may_cancel() -> None:
    task = Task(lambda done, total, what: task.cancel() if done == 3 else None)
    for done in range(4):
        task.step(done)
    with pytest.raises(Cancelled):
        task.step(4)


def test_another_thread_may_cancel() -> None:
    task, started = Task(), threading.Event()
    stopped: list[str] = []

    def work() -> None:
        try:
            while True:
                task.step(1)
                started.set()
        except Cancelled:
            stopped.append("cancelled")

    thread = threading.Thread(target=work)
    thread.start()
    assert started.wait(30)
    task.cancel()
    thread.join(30)
    assert stopped == ["cancelled"]


def test_being_cancelled_is_no_failure() -> None:
    assert not issubclass(Cancelled, AppError)
