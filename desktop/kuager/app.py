"""The composition root: with words the command line, without any the window.

Qt is imported only for the window, so that the command line starts without it.
"""

from __future__ import annotations

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
    """The whole job with invented people."""
    from kuager.flows import demo  # noqa: PLC0415

    demo.run(out, print)


def _no_core_dumps() -> None:
    """A crash must not write the keys and names that are in memory to the disk (POSIX; elsewhere nothing)."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
