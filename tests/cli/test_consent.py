"""Consent texts on the command line."""

from __future__ import annotations

from pathlib import Path

from kuager.flows import consent_texts
from tests.cli.conftest import Terminal
from tests.flows.test_consent_texts import checked


def test_drafts_are_called_drafts(terminal: Terminal) -> None:
    terminal.filled(lambda _: None)
    shown = terminal.run("consent", "texts")
    assert (shown.code, shown.err) == (0, "")
    lines = shown.out.splitlines()
    assert len(lines) == len(consent_texts.drafts())
    assert all(line.endswith("DRAFT, checked by nobody") for line in lines)


def test_an_office_corrects_a_draft_and_brings_it(terminal: Terminal, tmp_path: Path) -> None:
    terminal.filled(lambda _: None)
    path = tmp_path / "kk.toml"
    assert terminal.run("consent", "draft", "kk", path).code == 0
    kept = terminal.run("consent", "adopt", path)
    assert "it is not ready" in kept.out
    path.write_bytes(checked())
    adopted = terminal.json("consent", "adopt", path)
    shown = terminal.run("consent", "show", adopted["stamp"]).out
    assert all(question["text"] in shown for question in adopted["questions"])
    assert f"{adopted['stamp']:40} checked by Үлгі Сынаққызы" in terminal.run("consent", "texts").out


def test_what_is_not_there_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    terminal.filled(lambda _: None)
    assert terminal.refused("consent", "show", "paper 2024") == "vault.no_record"
    assert terminal.refused("consent", "adopt", tmp_path / "none.toml") == "file.missing"
