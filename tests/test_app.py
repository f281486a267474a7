"""The composition root: words go to the command line, none to the window; a crash leaves no core."""

from __future__ import annotations

import subprocess
import sys

import pytest

import kuager
from kuager import app
from kuager.cli import program as commands
from kuager.gui import program as window


def test_words_go_to_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[object] = []
    monkeypatch.setattr(commands, "main", lambda words, demo: heard.append(words) or 3)
    assert app.main(["people"]) == 3
    assert heard == [["people"]]


def test_no_words_open_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "run", lambda: 5)
    assert app.main([]) == 5


def test_the_command_line_starts_without_qt() -> None:
    program = (
        "import sys; from kuager import app; code = app.main(['--version']);"
        "assert not any(name.startswith('PySide6') for name in sys.modules), 'Qt was imported';"
        "sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, f"kuager {kuager.__version__}", "")


@pytest.mark.skipif(sys.platform == "win32", reason="core dumps are a matter of POSIX")
def test_a_crash_leaves_no_core_dump() -> None:
    program = (
        "import resource; from kuager import app; app.main(['--version']);"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "(0, 0)"
