"""Nothing that is said in passing is lost, and the isolation of the tests holds."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QObject, Signal, qWarning

from tests.support.complaints import Complaints


class _Bell(QObject):
    rung = Signal()


def _stumble() -> None:
    raise RuntimeError("nobody sees this")


@pytest.mark.complains("strange")  # a record reaches every listener, so that of this test too
def test_a_log_record_a_qt_message_and_an_exception_in_a_slot_are_heard() -> None:
    bell = _Bell()
    bell.rung.connect(_stumble)
    with Complaints() as complaints:
        logging.getLogger("kuager.sample").warning("strange: %d", 7)
        logging.getLogger("kuager.sample").info("all well")
        qWarning("a crooked layout")
        bell.rung.emit()
    log, qt, slot = complaints.unexpected([])
    assert log == "log kuager.sample: strange: 7"
    assert qt == "Qt default: a crooked layout"
    assert "RuntimeError: nobody sees this" in slot
    assert complaints.unexpected(["strange", "crooked", "nobody"]) == []


def test_afterwards_nothing_is_held_back() -> None:
    before = sys.excepthook
    with Complaints() as complaints:
        pass
    assert sys.excepthook is before
    assert complaints not in logging.getLogger().handlers


def test_user_folders_are_of_this_run(home: Path) -> None:
    for folder in (
        *(Path.home(), Path(tempfile.gettempdir())),
        *(platformdirs.user_data_path("x"), platformdirs.user_config_path("x")),
    ):
        assert folder.is_relative_to(home)
    done = subprocess.run(["sh", "-c", "echo ~; echo $TMPDIR"], capture_output=True, check=True)
    assert done.stdout.decode().split() == [str(home / "home"), str(home / "tmp")]
    assert "DISPLAY" not in os.environ
