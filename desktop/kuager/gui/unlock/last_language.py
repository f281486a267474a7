"""The language of the first window, kept outside the vault: two letters, nothing else."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kuager import paths
from kuager.gui.i18n import LANGUAGES

_LONGEST = 8


def read() -> str:
    """The code that was chosen last, "" where none was."""
    with contextlib.suppress(OSError, UnicodeDecodeError), _file().open(encoding="ascii") as file:
        code = file.read(_LONGEST).strip()
        if any(each.code == code for each in LANGUAGES):
            return code
    return ""


def keep(code: str) -> None:
    """Keep a code; a disk that takes nothing is no reason to stop."""
    with contextlib.suppress(OSError):
        _file().parent.mkdir(parents=True, exist_ok=True)
        _file().write_text(code + "\n", encoding="ascii")


def _file() -> Path:
    return paths.user_config() / "language"
