"""The composition root: with words the command line, without any the window.

Qt is imported only for the window, so that the command line starts without it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(words: Sequence[str]) -> int:
    """Run what the words ask for; returns the exit code."""
    _no_core_dumps()
    if words:
        from kuager.cli import program as commands  # noqa: PLC0415 - each face pays for itself only

        return commands.main(words, _demonstrate)
    from kuager.gui import program as window  # noqa: PLC0415

    return window.run()


def _demonstrate(out: Path) -> None:
    """The whole job with invented people, and a picture of each window; without a display, offscreen."""
    from kuager.flows import demo  # noqa: PLC0415

    done = demo.run(out, print)
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kuager.gui import tour  # noqa: PLC0415

    (out / "screenshots").mkdir()
    tour.take_pictures(done, out / "screenshots", print)


def _no_core_dumps() -> None:
    """A crash must not write the keys and names that are in memory to the disk (POSIX; elsewhere nothing)."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
