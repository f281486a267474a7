"""A real vault for each test of a flow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.flows.unlock import Session
from tests.support import vaults


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()
