"""Receipts on the command line: given, taken, and what is only here."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kuager.flows import unlock
from tests.cli.conftest import Terminal
from tests.support import vaults


@pytest.fixture
def pair(terminal: Terminal, tmp_path: Path) -> tuple[Terminal, Terminal]:
    """Two vaults that compared their cards: here and there."""
    (tmp_path / "there").mkdir()
    there = Terminal(tmp_path / "there", terminal._capsys)
    for each in (terminal, there):
        if not each.vault.exists():
            vaults.vault(each.vault, "Дана").lock()
    for one, other, name in ((terminal, there, "there"), (there, terminal, "here")):
        card = tmp_path / f"{name}.card"
        said = other.json("card", "export", card)["fingerprint"]
        one.json("card", "trust", card, "--alias", name, "--fingerprint", said)
    return terminal, there


def test_from_only_here_to_safe(pair: tuple[Terminal, Terminal], tmp_path: Path) -> None:
    here, there = pair
    session = unlock.unlock(here.vault, vaults.WORDS)
    record = vaults.record(session, vaults.told()).id
    session.lock()

    def where() -> str:
        return here.run("receipt", "where", "interview", record).out

    assert where().startswith("What was told: only here. Files: none.\n  only here: ")
    bundle = here.json("bundle", "export", tmp_path, "--to", "there")["file"]
    assert where() == "What was told: sent, not confirmed. Files: none.\n  sent to there\n"
    there.json("bundle", "import", bundle, "--apply")
    assert here.run("receipt", "list").out == "Nobody has said yet what they hold.\n"
    receipt = there.json("receipt", "give", tmp_path, "--to", "here")["file"]
    assert here.json("receipt", "take", receipt)["newer"]
    assert where() == "What was told: safe. Files: none.\n  safely with there\n"
    again = here.run("receipt", "take", receipt).out
    assert again.endswith("A newer one is known; it changes nothing.\n")
    assert here.run("receipt", "list").out.endswith("  there  counts\n")


def test_what_was_lost_here_is_told_with_every_receipt(
    pair: tuple[Terminal, Terminal], tmp_path: Path
) -> None:
    """An older state of this vault was put back; the other one holds what it wrote since."""
    here, there = pair
    shutil.copytree(here.vault, tmp_path / "older")
    here.filled(lambda session: vaults.record(session, vaults.told()))
    sent = here.json("bundle", "export", tmp_path, "--to", "there")["file"]
    there.json("bundle", "import", sent, "--apply")
    shutil.rmtree(here.vault)
    shutil.copytree(tmp_path / "older", here.vault)
    card = tmp_path / "new.card"
    assert here.run("--copy", "card", "export", card).code == 0
    said = there.json("card", "show", card)["fingerprint"]
    there.json("card", "trust", card, "--alias", "here again", "--fingerprint", said)
    words = "there holds records that this vault wrote and that are not here any more."
    receipt = there.json("receipt", "give", tmp_path, "--to", "here again")["file"]
    assert words in here.run("receipt", "take", receipt).out
    assert words in here.run("receipt", "list").out
    lost = here.json("receipt", "list")
    assert [each["lost"] for each in lost] == [True]
    there.filled(lambda session: vaults.record(session, vaults.told("32", "Ажар Мысалқызы")))
    bundle = there.json("bundle", "export", tmp_path, "--to", "here again")["file"]
    assert words in here.run("bundle", "import", bundle, "--apply").out
    whole = there.json("bundle", "export", tmp_path, "--to", "here again", "--everything")["file"]
    assert words not in here.run("bundle", "import", whole, "--apply").out
    assert words not in here.run("receipt", "list").out
    assert len(here.json("interview", "list")) == 2


def test_what_is_no_receipt(pair: tuple[Terminal, Terminal], tmp_path: Path) -> None:
    here, _ = pair
    (tmp_path / "other.age").write_bytes(b"something else")
    assert here.refused("receipt", "take", tmp_path / "other.age") == "bundle.not_a_bundle"
    assert here.refused("receipt", "give", tmp_path, "--to", "nobody") == "bundle.no_recipient"
    assert here.refused("receipt", "where", "letter", "0" * 32) == "vault.no_record"
