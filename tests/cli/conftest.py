"""A command line over a vault of its own that opens quickly."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kuager.cli import program
from kuager.flows import unlock
from kuager.flows.unlock import Session
from tests.support import vaults


@dataclass(frozen=True)
class Result:
    """What a command said."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The output as JSON."""
        return json.loads(self.out)


class Terminal:
    """Runs commands in this process; the passphrase lies in a file."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.vault = folder / "vault"
        self.passphrase = folder / "passphrase"
        self.passphrase.write_text(vaults.WORDS + "\nnot a part of it\n", "utf-8")
        self.demonstrated: list[Path] = []
        self._capsys = capsys

    def raw(self, *words: object) -> Result:
        """Run words as they are."""
        self._capsys.readouterr()
        code = program.main([str(word) for word in words], self.demonstrated.append)
        said = self._capsys.readouterr()
        return Result(code, said.out, said.err)

    def run(self, *words: object) -> Result:
        """Run a command on the vault."""
        return self.raw("--vault", self.vault, "--passphrase-file", self.passphrase, *words)

    def json(self, *words: object) -> Any:
        """Run a command that must succeed; its result."""
        result = self.run("--json", *words)
        assert (result.code, result.err) == (program.DONE, "")
        return result.data

    def refused(self, *words: object) -> str:
        """Run a command that must fail as expected; the code at the end of its one line."""
        result = self.run(*words)
        assert result.code == program.FAILED
        assert result.err.count("\n") == 1
        assert result.err.startswith("kuager: ")
        assert result.err.endswith("]\n")
        return result.err.rsplit("[", 1)[1][:-2]

    def filled(self, fill: Callable[[Session], Any]) -> Any:
        """Do something to the vault without the command line."""
        session = unlock.unlock(self.vault, vaults.WORDS)
        try:
            return fill(session)
        finally:
            session.lock()


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    found = Terminal(tmp_path, capsys)
    vaults.vault(found.vault).lock()
    return found
