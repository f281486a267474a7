"""Comparing in the background: it ends, follows what is recorded, pauses, goes on, and begins anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kuager.errors import AppError
from kuager.flows import duplicates
from kuager.flows.duplicates import PairRow
from kuager.flows.unlock import Session
from kuager.gui.matching import Comparing, State
from tests.support import desks, look_alikes, vaults
from tests.support.desks import OpenDesk


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", look_alikes.record) as opened:
        yield opened


@pytest.fixture
def comparing(opened: OpenDesk) -> Iterator[Comparing]:
    parent = QObject()
    yield Comparing(opened.desk, parent)
    parent.deleteLater()
    opened.settle()


def rest(opened: OpenDesk, comparing: Comparing) -> None:
    opened.settle()
    assert comparing.state is State.RESTING, repr(comparing.error)


def pairs(opened: OpenDesk) -> set[frozenset[str]]:
    rows = opened.write(duplicates.waiting)
    assert isinstance(rows, list)
    return {frozenset((row.name, row.other_name)) for row in rows if isinstance(row, PairRow)}


def test_nothing_is_compared_before_the_start(opened: OpenDesk, comparing: Comparing) -> None:
    opened.desk.recorded.emit()
    opened.settle()
    assert pairs(opened) == set()


def test_everybody_is_compared_and_counted(opened: OpenDesk, comparing: Comparing) -> None:
    told: list[duplicates.Counts] = []
    comparing.counted.connect(told.append)
    comparing.start()
    assert comparing.state is State.RUNNING
    rest(opened, comparing)
    assert frozenset(look_alikes.ALIKE) in pairs(opened)
    assert told[-1] == opened.write(duplicates.count)
    assert told[-1].probable >= 1
    assert comparing.progress.done == comparing.progress.total > 0


def test_what_is_recorded_later_is_compared_too(opened: OpenDesk, comparing: Comparing) -> None:
    comparing.start()
    rest(opened, comparing)
    late = look_alikes.interview("9", "Айнұр Үлгіқызы", "Toqtar Synaquly", birth="1950", origin="Kulja")
    opened.write(lambda session: vaults.record(session, late))
    assert frozenset((look_alikes.APART, "Toqtar Synaquly")) not in pairs(opened)
    opened.desk.recorded.emit()
    rest(opened, comparing)
    assert frozenset((look_alikes.APART, "Toqtar Synaquly")) in pairs(opened)


def test_a_pause_stays_one_until_somebody_goes_on(opened: OpenDesk, comparing: Comparing) -> None:
    comparing.start()
    comparing.pause()
    opened.settle()
    assert comparing.state is State.PAUSED
    opened.desk.recorded.emit()
    opened.settle()
    assert comparing.state is State.PAUSED
    comparing.start()
    rest(opened, comparing)
    assert frozenset(look_alikes.ALIKE) in pairs(opened)


def test_who_pauses_and_goes_on_at_once_loses_nothing(opened: OpenDesk, comparing: Comparing) -> None:
    for _ in range(5):
        comparing.start()
        comparing.pause()
    comparing.start()
    rest(opened, comparing)
    assert frozenset(look_alikes.ALIKE) in pairs(opened)


def test_beginning_anew_finds_the_same(opened: OpenDesk, comparing: Comparing) -> None:
    comparing.start()
    rest(opened, comparing)
    found = pairs(opened)
    opened.write(lambda session: session.database.run("DELETE FROM likely"))
    assert pairs(opened) == set()
    comparing.begin_anew()
    rest(opened, comparing)
    assert pairs(opened) == found


def test_a_rebuild_on_the_way_is_gone_along_with(opened: OpenDesk, comparing: Comparing) -> None:
    comparing.start()
    rest(opened, comparing)
    found = pairs(opened)
    opened.write(Session.rebuild)
    opened.desk.recorded.emit()
    rest(opened, comparing)
    assert pairs(opened) == found


def test_a_failure_stops_it_and_somebody_may_try_again(
    opened: OpenDesk, comparing: Comparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_session: Session, _batch: object) -> bool:
        raise AppError("disk.full", file="vault.db")

    with monkeypatch.context() as broken:
        broken.setattr(duplicates, "keep", full)
        comparing.start()
        opened.settle()
    assert comparing.state is State.FAILED
    assert isinstance(comparing.error, AppError)
    comparing.start()
    rest(opened, comparing)
    assert comparing.error is None


def test_a_lock_ends_it_for_good(opened: OpenDesk, comparing: Comparing) -> None:
    comparing.start()
    opened.desk.cancel_all()
    opened.settle()
    assert comparing.state is State.PAUSED
