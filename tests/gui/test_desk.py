"""The desk: work on its thread, one answer each, settings in memory and in the vault."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from kuager.errors import AppError
from kuager.flows.matching import Matcher
from kuager.gui.desk import SETTINGS, read_settings
from kuager.gui.lasting import Ended, Kind
from kuager.task import Task
from tests.support import desks
from tests.support.desks import PATIENCE, OpenDesk, heard


class Ear(QObject):
    """A page that only listens."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.failures: list[Exception] = []

    @Slot(object)
    def done(self, result: object) -> None:
        self.results.append(result)

    @Slot(object)
    def failed(self, error: Exception) -> None:
        self.failures.append(error)


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


def test_each_kind_of_work_has_its_own_thread(opened: OpenDesk) -> None:
    ear, desk = Ear(), opened.desk
    kinds = (desk.write, desk.read, desk.draft, desk.file)
    for kind in kinds:
        job = kind(lambda _: threading.current_thread().name, ear.done, ear.failed)
        heard(job.ended, lambda: None)
    assert ear.results == ["writing", "reading", "drafts", "files"]
    assert ear.failures == []


def test_an_expected_failure_goes_to_the_page_alone(opened: OpenDesk) -> None:
    ear, broken = Ear(), Ear()
    opened.desk.broke.connect(broken.failed)

    def fail(_: Task) -> None:
        raise AppError("disk.full", file="vault.db")

    job = opened.desk.read(fail, ear.done, ear.failed)
    heard(job.ended, lambda: None)
    assert [getattr(error, "code", "") for error in ear.failures] == ["disk.full"]
    assert broken.failures == []


def test_a_bug_also_goes_to_the_window(opened: OpenDesk) -> None:
    ear, broken = Ear(), Ear()
    opened.desk.broke.connect(broken.failed)

    def fail(_: Task) -> None:
        raise ZeroDivisionError

    job = opened.desk.read(fail, ear.done, ear.failed)
    heard(job.ended, lambda: None)
    assert [type(error) for error in ear.failures] == [ZeroDivisionError]
    assert [type(error) for error in broken.failures] == [ZeroDivisionError]


def test_all_that_runs_can_be_cancelled_but_settings_are_kept(opened: OpenDesk) -> None:
    ear, waiting = Ear(), Event()

    def long(task: Task) -> None:
        assert waiting.wait(PATIENCE / 1000)
        task.step(1)

    job = opened.desk.write(long, ear.done, ear.failed)
    opened.desk.keep_setting("idle_minutes", "5")

    def cancel() -> None:
        opened.desk.cancel_all()
        waiting.set()

    heard(job.cancelled, cancel)
    assert ear.results == []
    assert ear.failures == []
    assert opened.write(lambda session: session.setting("idle_minutes")) == "5"


def test_settings_begin_with_what_holds_for_everybody(opened: OpenDesk) -> None:
    assert opened.write(read_settings) == dict(SETTINGS)


def test_a_setting_holds_at_once_and_is_told_once(opened: OpenDesk) -> None:
    told: list[tuple[str, str]] = []
    opened.desk.setting_changed.connect(lambda key, value: told.append((key, value)))
    opened.desk.keep_setting("scheme", "dark")
    opened.desk.keep_setting("scheme", "dark")
    assert opened.desk.setting("scheme") == "dark"
    assert told == [("scheme", "dark")]


def test_codes_are_called_as_the_language_calls_them(opened: OpenDesk) -> None:
    desk = opened.desk
    assert desk.label("sex", "female") == "Female"
    assert desk.label("sex", "") == ""
    assert desk.label("sex", "newer_code") == "newer_code"
    assert desk.choices("sex", "not said") == [("", "not said"), ("male", "Male"), ("female", "Female")]


def test_what_outlives_a_lock_is_not_cancelled_with_the_rest(opened: OpenDesk) -> None:
    ear, go_on, desk = Ear(), Event(), opened.desk

    def copy(task: Task) -> str:
        while not go_on.wait(0.001):
            task.step(1, 2)
        return threading.current_thread().name

    job = desk.outlive(Kind.COPY_IN, copy, ear.done, ear.failed)
    desk.cancel_all()
    heard(job.progressed, lambda: None)
    assert opened.workers.are_idle(), "a lock does not wait for it"
    assert heard(desk.outlived, go_on.set) == (Ended(Kind.COPY_IN, "copy in"),)
    assert ear.results == ["copy in"]


def test_there_is_one_matcher_on_a_thread_of_its_own(opened: OpenDesk) -> None:
    ear, desk = Ear(), opened.desk
    for _ in range(2):
        job = desk.match(lambda matcher, _: matcher, ear.done, ear.failed)
        heard(job.ended, lambda: None)
    first, second = ear.results
    assert isinstance(first, Matcher)
    assert first is second
    job = desk.match(lambda _matcher, _task: threading.current_thread().name, ear.done, ear.failed)
    heard(job.ended, lambda: None)
    assert ear.results[-1] == "matching"


def test_a_dropped_matcher_is_nobodys(opened: OpenDesk) -> None:
    ear, desk = Ear(), opened.desk
    job = desk.match(lambda matcher, _: weakref.ref(matcher), ear.done, ear.failed)
    heard(job.ended, lambda: None)
    (reference,) = ear.results
    assert callable(reference)
    assert reference() is not None
    desk.drop_matcher()
    gc.collect()
    assert reference() is None


def test_long_matching_is_cancelled_with_the_rest(opened: OpenDesk) -> None:
    ear, begun = Ear(), Event()

    def load(_: Matcher, task: Task) -> None:
        begun.set()
        while True:
            task.step(0)

    job = opened.desk.match(load, ear.done, ear.failed)
    assert begun.wait(PATIENCE / 1000)
    heard(job.cancelled, opened.desk.cancel_all)
    assert ear.results == []
    assert ear.failures == []
