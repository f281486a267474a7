"""`kuager bundle import` of many files, and what came too early."""

from __future__ import annotations

from pathlib import Path

import pytest

from kuager.cli import program
from kuager.flows import exchange
from tests.cli.conftest import Terminal
from tests.support import pieces, vaults
from tests.support.pieces import of


@pytest.fixture
def pieces_of_two(terminal: Terminal, tmp_path: Path) -> list[Path]:
    """Two bundles of a vault that trusts this one: the second segment of its history, and the first."""
    sender = vaults.vault(tmp_path / "sender", "Дана")
    for ticket, person in (("55", "Мұрат Үлгіұлы"), ("56", "Нұрлан Сынақұлы")):
        vaults.record(sender, vaults.told(ticket, person=person))
        sender.close_segments()
    card = exchange.own_card(sender)

    def made(here: object) -> list[Path]:
        exchange.trust(here, card, "the lake")  # type: ignore[arg-type]
        exchange.trust(sender, exchange.own_card(here), "here")  # type: ignore[arg-type]
        return [pieces.send(sender, here, tmp_path, of(sender, number)) for number in (2, 1)]  # type: ignore[arg-type]

    found = terminal.filled(made)
    sender.lock()
    return found


def tickets(terminal: Terminal) -> list[str]:
    return sorted(row["ticket"] for row in terminal.json("interview", "list"))


def test_what_came_too_early_waits_and_comes_in(terminal: Terminal, pieces_of_two: list[Path]) -> None:
    late, early = pieces_of_two
    assert terminal.run("bundle", "waiting").out == "Nothing waits.\n"
    assert "too early: 3 revisions wait here" in terminal.run("bundle", "import", late).out
    assert terminal.json("bundle", "waiting") == []
    assert terminal.json("bundle", "import", late, "--apply")["applied"]["waiting"] == 3
    (waits,) = terminal.json("bundle", "waiting")
    assert (waits["alias"], waits["why"], waits["changes"]) == ("the lake", "gap", 3)
    assert "waits for its parts 1 to 1" in terminal.run("bundle", "waiting").out
    assert terminal.refused("bundle", "forget", "no such") == "bundle.nothing_waits"
    assert terminal.json("bundle", "forget", waits["origin"][:6]) == {"forgotten": 1}
    assert terminal.json("bundle", "waiting") == []
    assert terminal.json("bundle", "forget", "--all") == {"forgotten": 0}
    terminal.json("bundle", "import", late, "--apply")
    assert "Forgotten of 1 machines" in terminal.run("bundle", "forget", "--all").out
    terminal.json("bundle", "import", late, "--apply")
    done = terminal.json("bundle", "import", early, "--apply")
    assert done["records"]["completing"] == 3
    assert tickets(terminal) == ["55", "56"]


def test_many_in_any_order_and_a_bad_one_is_named(
    terminal: Terminal, pieces_of_two: list[Path], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.age"
    bad.write_bytes(b"age-encryption.org/v1\nnothing")
    looked = terminal.run("--json", "bundle", "import", *pieces_of_two, bad)
    assert looked.code == program.FAILED
    assert [each["kind"] for each in looked.data["files"]] == ["records", "records", "refused"]
    named, counted = looked.err.splitlines()
    assert "bad.age: " in named
    assert counted.startswith("kuager: Of 3 files 1 could not be brought in")
    assert counted.endswith("[cli.some_refused]")
    assert looked.data["applied"] is None
    said = terminal.run("bundle", "import", "--apply", *pieces_of_two)
    assert said.code == program.DONE
    assert "Brought in: 6 records" in said.out
    assert tickets(terminal) == ["55", "56"]


def test_a_whole_folder(terminal: Terminal, pieces_of_two: list[Path], tmp_path: Path) -> None:
    stick, empty = tmp_path / "stick", tmp_path / "empty"
    for folder in (stick, empty):
        folder.mkdir()
    for path in pieces_of_two:
        path.rename(stick / path.name)
    (stick / "notes.txt").write_text("no bundle")
    assert terminal.refused("bundle", "import", empty) == "bundle.none_found"
    assert terminal.json("bundle", "import", stick, "--apply")["applied"]["records"] == 6
