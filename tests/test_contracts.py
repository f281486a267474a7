"""Who may import whom: the contracts of pyproject.toml hold, and each of them bites."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# One forbidden import for each thing that a contract promises, in the order of the contracts.
TRESPASSES = [
    ("Rooms import downwards", "bundle/trespass.py", "import kuager.vault"),
    ("model imports", "model/trespass.py", "import kuager.task"),
    ("crypto imports", "crypto/trespass.py", "import kuager.model.testimony"),
    ("of the side rooms", "vault/trespass.py", "import kuager.paths"),
    ("cli imports", "cli/trespass.py", "import kuager.vault"),
    ("gui imports", "gui/trespass.py", "import kuager.crypto"),
    ("only gui imports Qt", "flows/trespass.py", "import PySide6.QtCore"),
    ("only vault imports", "bundle/other_trespass.py", "import sqlite3"),
    ("only crypto imports cryptography", "vault/other_trespass.py", "import cryptography.x509"),
    ("only crypto imports SLIP-39", "flows/other_trespass.py", "import keyring.backends.null"),
]


def _lint(tree: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache", "--no-logo"],
        cwd=tree,
        # The copy must come before the source root that the environment points at.
        env={**os.environ, "PYTHONPATH": str(tree / "desktop"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_contracts_hold() -> None:
    linted = _lint(ROOT)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_each_contract_bites(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for _, module, line in TRESPASSES:
        (tmp_path / "desktop/kuager" / module).write_text(f'"""Trespass."""\n\n{line}\n', "utf-8")
    linted = _lint(tmp_path)
    verdicts = re.findall(r"^(.+) (KEPT|BROKEN)", linted.stdout, re.MULTILINE)
    for (name, _, _), (contract, verdict) in zip(TRESPASSES, verdicts, strict=True):
        assert contract.startswith(name), linted.stdout
        assert verdict == "BROKEN", contract
