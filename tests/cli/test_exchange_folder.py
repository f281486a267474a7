"""The exchange folder on the command line: chosen, looked at, synchronised, left."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kuager.cli import program
from kuager.flows import unlock
from tests.cli.conftest import Terminal
from tests.support import vaults


@pytest.fixture
def pair(terminal: Terminal, tmp_path: Path) -> tuple[Terminal, Terminal]:
    """Two vaults that compared their cards, here and there; something was recorded here."""
    (tmp_path / "there").mkdir()
    (tmp_path / "shared").mkdir()
    there = Terminal(tmp_path / "there", terminal._capsys)
    for each in (terminal, there):
        if not each.vault.exists():
            vaults.vault(each.vault, "Дана").lock()
    for one, other, name in ((terminal, there, "there"), (there, terminal, "here")):
        card = tmp_path / f"{name}.card"
        said = other.json("card", "export", card)["fingerprint"]
        one.json("card", "trust", card, "--alias", name, "--fingerprint", said)
    session = unlock.unlock(terminal.vault, vaults.WORDS)
    vaults.record(session, vaults.told())
    session.lock()
    return terminal, there


def test_from_choosing_to_leaving(pair: tuple[Terminal, Terminal], tmp_path: Path) -> None:
    here, there = pair
    folder = tmp_path / "shared"
    assert here.refused("exchange-folder", "show") == "folder.none"
    assert here.refused("exchange-folder", "choose", folder, "--to", "nobody") == "bundle.no_recipient"
    assert here.refused("exchange-folder", "choose", tmp_path / "no", "--to", "there") == "file.missing"
    chosen = here.run("exchange-folder", "choose", folder, "--to", "there")
    assert chosen.out == f"{folder}, for there\n"
    there.json("exchange-folder", "choose", folder, "--to", "here")
    (bundle,) = here.json("exchange-folder", "sync")["put"]
    shown = here.run("exchange-folder", "show").out
    assert shown.endswith(f"  {bundle}  put in by this vault, waits for there\n")
    (folder / "b.txt").write_text("a note", "utf-8")
    (folder / "c.age").write_bytes((folder / bundle).read_bytes()[:-1])
    said = there.run("exchange-folder", "sync").out.splitlines()
    assert said[0].startswith("taken in from here: ")
    assert said[1].startswith("put in: ")
    assert "  b.txt  nothing of Kuager; it is left" in said
    assert "  c.age  still being copied" in said
    assert f"  {bundle}  taken in, from here" in said
    (refused,) = [
        words for words in there.run("exchange-folder", "sync").out.splitlines() if "  c.age  " in words
    ]
    assert refused.startswith("  c.age  refused: This bundle is cut short")
    home = here.run("exchange-folder", "sync").out.splitlines()
    assert home[0].startswith("taken in from there: a receipt")
    assert home[1] == f"removed: {bundle}"
    assert here.run("exchange-folder", "sync").out.startswith("Nothing new.\n")
    assert here.run("exchange-folder", "leave").out.startswith("No folder is exchanged by")
    assert here.refused("exchange-folder", "sync") == "folder.none"
    assert {"b.txt", "c.age"} < {each.name for each in folder.iterdir()}


def test_again_and_again(
    pair: tuple[Terminal, Terminal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what is new is told; a share that is away for a while is told and waited for."""
    here, _ = pair
    folder, away = tmp_path / "shared", tmp_path / "away"
    here.run("exchange-folder", "choose", folder, "--to", "there")
    passed: list[float] = []

    def wait(seconds: float) -> None:
        passed.append(seconds)
        if len(passed) == 2:
            folder.rename(away)
        elif len(passed) == 3:
            away.rename(folder)
        elif len(passed) == 4:
            (put,) = folder.glob("*.age")
            put.rename(tmp_path / "kept.age")
            (folder / "b.txt").write_text("a note", "utf-8")
        elif len(passed) == 5:
            raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", wait)
    result = here.run("exchange-folder", "sync", "--every", "7")
    assert passed == [7] * 5
    assert result.out.count("put in: ") == 2
    assert "[folder.missing]" in result.err
    assert result.code == program.FAILED
    assert here.run("exchange-folder", "sync", "--every", "0").code == program.USAGE
