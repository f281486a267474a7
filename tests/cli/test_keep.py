"""`kuager vault` backup, restore, check, salvage, inventory, clear: each works, gives JSON and speaks."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.cli.conftest import Terminal
from tests.support import broken, vaults


def _filled(terminal: Terminal) -> None:
    terminal.filled(lambda session: vaults.record(session, vaults.told()))


def test_a_backup_is_written_and_restored(terminal: Terminal, tmp_path: Path) -> None:
    _filled(terminal)
    done = terminal.json("vault", "backup", tmp_path / "stick")
    assert (done["files"], done["missing"]) == (4, 0)
    assert "is whole: 4 files" in terminal.run("vault", "backup", "--verify", tmp_path / "stick").out
    rows = {row["what"]: row for row in terminal.json("vault", "inventory")}
    assert rows["records"]["size"] == rows["records"]["in_backup"] > 0
    assert rows["records"]["only_here"] == 0
    assert "only here 0" in terminal.run("vault", "inventory").out
    secret = ("--passphrase-file", terminal.passphrase)
    refused = terminal.raw("--vault", tmp_path / "stick", *secret, "interview", "list")
    assert refused.err.endswith("[vault.is_backup]\n")
    restored = terminal.raw("--vault", tmp_path / "new", *secret, "vault", "restore", tmp_path / "stick")
    assert restored.code == 0
    assert "it signs with a new card from now on" in restored.err
    assert terminal.raw("--vault", tmp_path / "new", *secret, "interview", "list").out.count("\n") == 1


def test_a_backup_is_restored_with_recovery_sheets(terminal: Terminal, tmp_path: Path) -> None:
    _filled(terminal)
    files: list[object] = []
    for number, sheet in enumerate(terminal.json("keys", "make-recovery")["sheets"][:2]):
        path = tmp_path / f"sheet-{number}"
        path.write_text(sheet, "utf-8")
        files += ["--sheet-file", path]
    (tmp_path / "words").write_text(vaults.OTHER_WORDS, "utf-8")
    terminal.json("vault", "backup", tmp_path / "stick")
    restored = terminal.raw(
        *("--vault", tmp_path / "new", "vault", "restore", tmp_path / "stick", "--name", "Dana"),
        *(*files, "--new-passphrase-file", tmp_path / "words"),
    )
    assert restored.code == 0
    assert "a new card" in restored.err
    listed = terminal.raw(
        *("--vault", tmp_path / "new", "--passphrase-file", tmp_path / "words", "interview", "list")
    )
    assert listed.out.count("\n") == 1


def test_a_check_tells_what_is_damaged_and_salvage_takes_the_rest(terminal: Terminal, tmp_path: Path) -> None:
    _filled(terminal)
    assert terminal.json("vault", "check")["damages"] == []
    assert "Everything is whole" in terminal.run("vault", "check").out
    with broken.flipped(terminal.vault / "generation-1" / "drafts.db", 4, 1):
        told = terminal.run("vault", "check")
        assert told.code == 1
        assert "database drafts.db" in told.out
        assert told.err.endswith("[vault.damaged]\n")
        done = terminal.json("vault", "salvage", tmp_path / "new")
    assert done["revisions"] == 3
    assert [each["part"] for each in done["lost"]] == ["draft"]
    assert "Nothing was lost." in terminal.run("vault", "salvage", tmp_path / "whole").out


def test_a_copied_vault_asks_and_takes_the_answer(terminal: Terminal, tmp_path: Path) -> None:
    _filled(terminal)
    shutil.copytree(terminal.vault, tmp_path / "copy")
    secret = ("--vault", tmp_path / "copy", "--passphrase-file", terminal.passphrase)
    assert terminal.raw(*secret, "interview", "list").err.endswith("[vault.copied]\n")
    opened = terminal.raw(*secret, "--copy", "--json", "interview", "list")
    assert opened.code == 0
    assert len(opened.data) == 1
    assert opened.err.count("\n") == 1
    assert "it signs with a new card from now on" in opened.err
    assert "kuager card export" in opened.err
    assert terminal.raw(*secret, "interview", "list").err == ""


def test_an_older_state_that_was_put_back_says_that_it_has_a_new_card(
    terminal: Terminal, tmp_path: Path
) -> None:
    before = terminal.json("card", "export", tmp_path / "before.card")["fingerprint"]
    shutil.copytree(terminal.vault, tmp_path / "older")
    _filled(terminal)
    shutil.rmtree(terminal.vault)
    shutil.copytree(tmp_path / "older", terminal.vault)
    assert terminal.refused("interview", "list") == "vault.copied"
    opened = terminal.run("--moved", "card", "export", tmp_path / "after.card")
    assert "it signs with a new card from now on" in opened.err
    assert before not in opened.out
    assert terminal.json("interview", "list") == []


def test_clearing_asks_for_the_words(terminal: Terminal) -> None:
    _filled(terminal)
    assert terminal.run("vault", "clear").err.endswith("[clear.not_confirmed]\n")
    assert terminal.run("vault", "clear", "--confirm", "yes").err.endswith("[clear.not_confirmed]\n")
    assert terminal.run("interview", "list").code == 0
    assert "destroyed" in terminal.run("vault", "clear", "--confirm", "clear this vault").out
    assert not terminal.vault.exists()
