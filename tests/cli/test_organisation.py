"""Organisations on the command line: founded, joined, changed, revoked."""

from __future__ import annotations

from pathlib import Path

import pytest

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


def _founded(terminal: Terminal, tmp_path: Path) -> list[Path]:
    """Founded; two of its sheets as files."""
    made = terminal.json("organisation", "found", "--name", "Үлгі ұйым", "--own-name", "Аида Үлгіқызы")
    files = []
    for number, words in enumerate(made["sheets"][:2]):
        files.append(tmp_path / f"sheet{number}")
        files[-1].write_text(words)
    return files


def test_from_founding_to_revoking(pair: tuple[Terminal, Terminal], tmp_path: Path) -> None:
    here, there = pair
    assert here.run("organisation", "show").out == "No organisation was founded or joined here.\n"
    assert here.refused("organisation", "export", tmp_path / "none") == "organisation.none"
    one, two = _founded(here, tmp_path)
    shown = here.json("organisation", "show")["organisation"]
    assert (shown["name"], shown["version"], shown["role"]) == ("Үлгі ұйым", 1, "coordinator")

    waiting = here.run("organisation", "propose", "there", "--role", "staff", "--name", "Бөлме 2")
    assert "waits for 1 more" in waiting.out
    assert here.refused("organisation", "propose", "nobody", "--role", "staff") == (
        "organisation.unknown_machine"
    )
    wrong_day = ("--role", "staff", "--until", "2020-13-45")
    assert here.refused("organisation", "propose", "there", *wrong_day) == "input.malformed"
    signed = here.run("organisation", "sign", "--sheet-file", one, "--sheet-file", two)
    assert signed.out.startswith("It counts now.")
    here.json("organisation", "export", tmp_path / "roster")
    assert there.json("organisation", "look", tmp_path / "roster")["version"] == 2
    assert there.json("organisation", "show")["organisation"] is None
    wrong = "0000 " * 8
    assert there.refused("organisation", "join", tmp_path / "roster", "--fingerprint", wrong) == (
        "card.other_fingerprint"
    )
    joined = there.json("organisation", "join", tmp_path / "roster", "--fingerprint", shown["fingerprint"])
    assert joined["role"] == "staff"
    assert there.refused("organisation", "propose", "here", "--role", "staff") == (
        "organisation.not_coordinator"
    )

    sheets = ("--sheet-file", one, "--sheet-file", two)
    revoked = here.json("organisation", "propose", "Бөлме 2", "--revoke", "құрылғы тәркіленді", *sheets)
    assert revoked["counts"]
    here.json("organisation", "export", tmp_path / "newer")
    lines = there.json("organisation", "take", tmp_path / "newer")["lines"]
    assert [(line["name"], line["state"]) for line in lines if line["role"] == "staff"] == [
        ("Бөлме 2", "revoked")
    ]
    assert "older than what counts here" in there.run("organisation", "take", tmp_path / "roster").out
    assert here.refused("bundle", "export", tmp_path, "--to", "there") == "bundle.no_recipient"
    (card,) = here.json("card", "list")
    assert (card["alias"], card["state"]) == ("there", "revoked")


def test_two_coordinators_carry_a_proposal(pair: tuple[Terminal, Terminal], tmp_path: Path) -> None:
    here, there = pair
    one, two = _founded(here, tmp_path)
    here.json(
        "organisation", "propose", "there", "--role", "coordinator", "--sheet-file", one, "--sheet-file", two
    )
    here.json("organisation", "export", tmp_path / "roster")
    said = here.json("organisation", "show")["organisation"]["fingerprint"]
    there.json("organisation", "join", tmp_path / "roster", "--fingerprint", said)
    here.json("organisation", "propose", "there", "--office", "2-кеңсе")
    here.json("organisation", "export-proposal", tmp_path / "proposal")
    assert there.json("organisation", "sign", tmp_path / "proposal")["counts"]
    there.json("organisation", "export", tmp_path / "newest")
    assert here.json("organisation", "take", tmp_path / "newest")["version"] == 3
    here.json("organisation", "propose", "there", "--until", "2030-01-01")
    assert here.json("organisation", "withdraw") == {"withdrawn": True}
    assert here.refused("organisation", "sign") == "organisation.nothing_to_sign"
    assert here.refused("organisation", "sign", tmp_path / "roster") == "organisation.nothing_to_sign"


def test_what_a_volunteer_asks_to_erase_a_coordinator_decides(
    pair: tuple[Terminal, Terminal], tmp_path: Path
) -> None:
    here, there = pair
    one, two = _founded(here, tmp_path)
    sheets = ("--sheet-file", one, "--sheet-file", two)
    here.json("organisation", "propose", "there", "--role", "volunteer", *sheets)
    here.json("organisation", "export", tmp_path / "roster")
    said = here.json("organisation", "show")["organisation"]["fingerprint"]
    there.json("organisation", "join", tmp_path / "roster", "--fingerprint", said)
    told = there.filled(lambda session: vaults.record(session, vaults.told()).id)

    assert "until a coordinator agrees" in there.run("erasure", "ask", told, "--why", "the family asks").out
    (waits,) = there.json("erasure", "list")
    assert (waits["needed"], waits["after_mine"]) == (1, "coordinator")
    there.json("bundle", "export", tmp_path, "--to", "here")
    (bundle,) = tmp_path.glob("*.age")
    assert "asks to erase: " in here.run("bundle", "import", bundle, "--apply").out
    listed = here.run("erasure", "list").out
    assert "[there yes]" in listed
    assert "A yes of yours carries it out." in listed
    assert here.run("erasure", "agree", waits["id"]).out == "Erased.\n"
    bundle.unlink()
    here.json("bundle", "export", tmp_path, "--to", "there")
    (bundle,) = tmp_path.glob("*.age")
    brought = there.run("bundle", "import", bundle, "--apply").out
    assert "will be erased: 31 Гүлшара Мысалқызы, " in brought
    assert "; 2 interviews, sources, people or letters were erased, as was decided" in brought
    done = there.run("erasure", "list").out
    assert "here (coordinator) yes" in done


def test_the_sheets_can_be_pages(terminal: Terminal, tmp_path: Path) -> None:
    vaults.vault(terminal.vault, "Дана").lock() if not terminal.vault.exists() else None
    folder = tmp_path / "pages"
    folder.mkdir()
    made = terminal.json(
        "organisation", "found", "--name", "Үлгі ұйым", "--own-name", "Аида", "--save-to", folder
    )
    assert made["sheets"] == []
    assert [Path(file).read_bytes()[:5] for file in made["files"]] == [b"%PDF-"] * 3
