"""Where things lie: the program's own resources, and the user's folders.

Nothing here is created or read; a caller that needs a folder makes it. Resources, fonts and built
translations lie beside the source root, where `packaging/setup.sh` puts the last two.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import platformdirs

_ROOT: Final = Path(__file__).resolve().parents[2]
_NAME: Final = "kuager"


def resources() -> Path:
    """Templates, vocabularies, theme, icons and manuals that come with the program."""
    return _ROOT / "resources"


def fonts() -> Path:
    """The TrueType fonts of screen and letter; `KUAGER_FONTS` names another folder."""
    named = os.environ.get("KUAGER_FONTS")
    return Path(named) if named else _ROOT / ".fonts"


def translations() -> Path:
    """The built `kuager_<lang>.qm` files."""
    return _ROOT / ".built" / "translations"


def user_data() -> Path:
    """The folder of this user that holds vaults when no other place was chosen."""
    return platformdirs.user_data_path(_NAME, appauthor=False)


def user_state() -> Path:
    """This user's folder for how far each vault had come on this machine (`vault.place`)."""
    return platformdirs.user_state_path(_NAME, appauthor=False)


def user_config() -> Path:
    """This user's folder for what is needed before a vault is open: never a name or a trace."""
    return platformdirs.user_config_path(_NAME, appauthor=False)
