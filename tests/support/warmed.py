"""Imported by the server that children are forked from: what a first vault loads is loaded once there."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.support import vaults

with tempfile.TemporaryDirectory() as folder:
    session = vaults.vault(Path(folder) / "vault")
    vaults.record(session, vaults.told())
    session.lock()
