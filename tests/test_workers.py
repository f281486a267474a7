"""Processes that work beside this one: they answer, end with it, and one that is lost is told."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from kuager.errors import AppError
from kuager.letters import page_worker
from kuager.letters.chain import Known
from kuager.letters.content import Block, LetterContent
from kuager.letters.page_worker import Looking, Setting, Sheet
from kuager.workers import WorkerLost, Workers

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def setting(words: str) -> bytes:
    return page_worker.ask(Setting(LetterContent("ru", "Заявление", (Block("paragraph", words),)), NOW))


def test_a_page_is_the_same_wherever_it_is_set() -> None:
    with Workers(page_worker.__name__, 2) as workers:
        found = [workers.ask(setting("Сынақ")) for _ in range(4)]
        sheets = [page_worker.told(each.result()) for each in found]
    assert all(isinstance(sheet, Sheet) for sheet in sheets)
    assert len({sheet.pdf for sheet in sheets if isinstance(sheet, Sheet)}) == 1


def test_failures_come_back_as_data() -> None:
    with Workers(page_worker.__name__, 1) as workers:
        with pytest.raises(AppError, match=r"letter\.missing_glyph") as error:
            page_worker.told(workers.ask(setting("\U0001f9ff")).result())
        assert error.value.facts
        with pytest.raises(AppError, match=r"letter\.unreadable"):
            page_worker.told(workers.ask(page_worker.ask(Looking(b"no PDF", Known(), NOW))).result())
        with pytest.raises(AssertionError, match="in a worker"):
            page_worker.told(workers.ask(b"no request").result())


def test_one_that_ends_is_told() -> None:
    with Workers(page_worker.__name__, 1) as workers:
        page_worker.told(workers.ask(setting("Сынақ")).result())
        workers._processes[0].kill()
        with pytest.raises(WorkerLost):
            workers.ask(setting("Сынақ")).result()


def test_none_outlives_who_started_it() -> None:
    with Workers(page_worker.__name__, 2) as workers:
        processes = workers._processes
        workers.ask(setting("Сынақ"))
        begun = time.monotonic()
    assert all(process.poll() is not None for process in processes)
    assert time.monotonic() - begun < 5
