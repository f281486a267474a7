"""What holds for every test: folders of its own, and nothing that complains unheard.

The user's folders, the display and the buses are out of reach from the first line on, also
for programs that a test starts. Benchmarks are collected only when they are named.
Folders of tests lie in memory where there is room: nothing here outlives the machine, only processes, and a
disk takes milliseconds for each of the thousands of times that a vault is made safe on it.
"""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from multiprocessing.util import Finalize
from pathlib import Path

import pytest

from tests.support.complaints import Complaints

_ROOM = 4 << 30
_LONGEST = {"stories", "vault"}


def _outside() -> Path:
    """Where the folders of all tests are made; what TMPDIR says counts, also in further processes."""
    memory = Path("/dev/shm")
    usable = "TMPDIR" not in os.environ and os.access(memory, os.W_OK)
    return memory if usable and shutil.disk_usage(memory).free >= _ROOM else Path(tempfile.gettempdir())


_OUTSIDE = _outside()
_HOME = Path(tempfile.mkdtemp(prefix="kuager-tests-", dir=_OUTSIDE)).resolve()
_FOLDERS = {
    "HOME": _HOME / "home",
    "XDG_DATA_HOME": _HOME / "data",
    "XDG_CONFIG_HOME": _HOME / "config",
    "XDG_CACHE_HOME": _HOME / "cache",
    "XDG_STATE_HOME": _HOME / "state",
    "XDG_RUNTIME_DIR": _HOME / "runtime",
    "TMPDIR": _HOME / "tmp",
}


def _isolate() -> None:
    for variable, folder in _FOLDERS.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(folder)
    tempfile.tempdir = None  # read TMPDIR again
    # pytest's own folders stay outside, where they are kept after the run.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_OUTSIDE))
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LANGUAGE"):
        os.environ.pop(variable, None)
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={_HOME}/no-bus"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


_isolate()
# Removed at the end, after what `multiprocessing` keeps in it (its own is removed at priority -100).
Finalize(None, shutil.rmtree, args=(_HOME, True), exitpriority=-200)


def pytest_collection_finish() -> None:
    """What was imported stays: collections of garbage need not look at it again and again."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A file is one process's: those that take longest come first, so that none is left alone at the end."""
    items.sort(key=lambda item: item.path.parent.name not in _LONGEST)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave benchmarks out unless the command line names them."""
    if collection_path.name != "benchmarks":
        return None
    return not any("benchmarks" in argument for argument in config.args) or None


@pytest.fixture(scope="session")
def home() -> Path:
    """The folder that holds everything a program of this run may take for the user's own."""
    return _HOME


@pytest.fixture(scope="session", autouse=True)
def _stretched_once() -> Iterator[None]:
    """Most tests open one vault many times: its passphrase is stretched in earnest, but once."""
    from tests.support.remembered import stretched_once  # what it imports must not see the user's folders

    with stretched_once():
        yield


@pytest.fixture(autouse=True)
def _empty_home() -> None:
    """No test meets what an earlier one made the program remember; a story has a home of its own."""
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        for entry in _FOLDERS[variable].iterdir():
            shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()


@pytest.fixture(autouse=True)
def _complaints(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which something complained that it did not expect."""
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("complains")]
    with Complaints() as complaints:
        yield
    if unexpected := complaints.unexpected(expected):
        pytest.fail("unexpected complaints:\n" + "\n".join(unexpected), pytrace=False)
