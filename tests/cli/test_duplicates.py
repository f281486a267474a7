"""Who may be one person, at the command line: found, compared, decided, and told of after an import."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kuager.cli import duplicates as cli_duplicates
from kuager.cli import program
from kuager.flows import duplicates, interview
from kuager.flows.matching import Matcher
from kuager.flows.unlock import Session
from kuager.model.interview import to_json
from kuager.task import Task
from tests.cli.conftest import Terminal
from tests.cli.test_program import HOSTILE, _steers
from tests.support import files_told, vaults
from tests.support.files_told import person, spoken


@pytest.fixture
def two(terminal: Terminal) -> list[str]:
    def fill(session: Session) -> list[str]:
        return [
            files_told.told(session, name, born="1968", origin="Emin county")
            for name in ("Серік Мысалұлы", "Serik Mysaluly")
        ]

    found: list[str] = terminal.filled(fill)
    return found


def test_a_pair_is_found_compared_and_decided(terminal: Terminal, two: list[str]) -> None:
    told = terminal.run("people", "duplicates")
    assert (told.code, told.err) == (0, "")
    assert "Серік Мысалұлы" in told.out
    assert "Serik Mysaluly" in told.out
    assert told.out.endswith("Pairs: 1 probable, 0 possible, 0 contradictory.\n")
    assert len(terminal.json("people", "list")) == 2, "nothing is joined by itself"
    compared = terminal.run("people", "compare", *two)
    assert compared.code == 0
    assert "+ names       Серік Мысалұлы | Serik Mysaluly  [sound alike" in compared.out
    assert "+ born        1968 | 1968  [the same year]" in compared.out
    assert "+ from        Emin county | Emin county  [the same county]" in compared.out
    assert "Together: probable" in compared.out
    decided = terminal.run("people", "decide", *two, "different", "--why", "another father")
    assert decided.out == "Decided: two people. They are not asked about again.\n"
    assert terminal.run("people", "duplicates").out == "Pairs: 0 probable, 0 possible, 0 contradictory.\n"
    assert "[different: another father]" in terminal.run("people", "duplicates", "--show", "different").out
    assert "Marzhan: different, another father" in terminal.run("people", "compare", *two).out
    terminal.run("people", "decide", *two, "open", "--why", "a mistake")
    decision = terminal.json("people", "decide", *two, "same", "--why", "the mother said so")
    assert decision["answer"] == "same"
    assert len(terminal.json("people", "list")) == 1


def test_json_before_and_behind_the_command(terminal: Terminal, two: list[str]) -> None:
    before = terminal.json("people", "duplicates")
    behind = terminal.run("people", "duplicates", "--json").data
    assert before == behind
    (pair,) = before["pairs"]
    assert {pair["one"], pair["other"]} == set(two)
    assert (pair["band"], pair["role"], pair["group"], pair["size"]) == ("probable", "people", 0, 2)
    assert before["counts"] == {"probable": 1, "possible": 0, "contradictory": 0}
    assert before["progress"]["done"] == before["progress"]["total"] > 0
    assert terminal.json("people", "duplicates", "--limit", "0")["pairs"] == []
    compared = terminal.json("people", "compare", *two)
    assert [row["code"] for row in compared["rows"]][:2] == ["names", "id_numbers"]
    assert compared["rows"][0]["why"]


def test_groups_stand_together(terminal: Terminal) -> None:
    number = files_told.number()
    names = ("Серік Мысалұлы", "Serik Mysaluly", "赛力克·木沙勒")
    terminal.filled(lambda session: [files_told.told(session, name, number=number) for name in names])
    lines = terminal.run("people", "duplicates").out.splitlines()
    assert lines[0] == "Perhaps one person, 3 files:"
    assert [line.startswith("  probable") for line in lines[1:4]] == [True] * 3
    assert lines[4] == "Pairs: 3 probable, 0 possible, 0 contradictory."


def test_anew_finds_the_same_and_leaves_decisions(terminal: Terminal, two: list[str]) -> None:
    before = terminal.json("people", "duplicates")
    assert terminal.json("people", "duplicates", "--anew") == before
    terminal.run("people", "decide", *two, "unsure", "--why", "ask again")
    assert terminal.json("people", "duplicates", "--anew")["pairs"] == []
    assert len(terminal.json("people", "duplicates", "--show", "unsure")["pairs"]) == 1


def test_what_was_compared_before_an_interrupt_is_kept(
    terminal: Terminal, two: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.filled(lambda session: files_told.told(session, "Нұрлан Үлгіұлы"))
    plainly: Callable[..., Any] = Matcher.batch

    def pressed(matcher: Matcher, session: Session, task: Task, seconds: float = 0.0) -> Any:
        if duplicates.progress(session).done:
            raise KeyboardInterrupt
        return plainly(matcher, session, task, 0.0)

    monkeypatch.setattr(Matcher, "batch", pressed)
    stopped = terminal.run("--json", "people", "duplicates")
    assert stopped.code == program.DONE
    done = stopped.data["progress"]
    assert 0 < done["done"] < done["total"]
    assert stopped.err == (
        f"kuager: stopped; {done['done']} of {done['total']} files are compared, "
        "the next time goes on from there\n"
    )
    monkeypatch.undo()
    assert terminal.json("people", "duplicates")["counts"]["probable"] == 1


def test_what_cannot_be_decided(terminal: Terminal, two: list[str]) -> None:
    nobody = "0" * 32
    assert terminal.refused("people", "decide", *two, "same", "--why", " ") == "review.no_reason"
    assert terminal.refused("people", "decide", two[0], nobody, "same", "--why", "x") == "vault.no_record"
    assert terminal.refused("people", "decide", *two, "open", "--why", "x") == "vault.no_record"
    assert terminal.refused("people", "compare", two[0], nobody) == "vault.no_record"
    assert terminal.run("people", "decide", *two, "perhaps", "--why", "x").code == program.USAGE
    assert terminal.run("people", "decide", *two, "same").code == program.USAGE
    assert terminal.run("people", "duplicates", "--show", "all").code == program.USAGE


def test_looking_at_two_is_noted(terminal: Terminal, two: list[str]) -> None:
    terminal.run("people", "compare", *two)
    for each in two:
        assert any(line["act"] == "viewed" for line in terminal.json("custody", "list", "--record", each))


def test_an_import_tells_who_may_be_known(terminal: Terminal, two: list[str], tmp_path: Path) -> None:
    known = spoken(person("赛力克·木沙勒", born="1968", origin="Emin county"), speaker="Құралай Үлгіқызы")
    stranger = spoken(person("Нұрлан Үлгіұлы"), speaker="Айгүл Сынаққызы")
    for name, document in (("known", known), ("stranger", stranger)):
        (tmp_path / name).write_bytes(to_json(document))
    told = terminal.run("interview", "import", tmp_path / "stranger")
    assert "Known already" not in told.out
    told = terminal.run("interview", "import", tmp_path / "known")
    assert told.out.endswith("Known already, perhaps: 1. See kuager people duplicates.\n")
    (data,) = terminal.json("interview", "import", tmp_path / "known")
    assert data == {"id": known.id, "records": 0, "perhaps_known": []}, "nothing new came"


def test_a_bundle_tells_who_may_be_known(terminal: Terminal, two: list[str], tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    second = Terminal(tmp_path / "second", terminal._capsys)
    vaults.vault(second.vault, "Дана").lock()
    account = second.filled(
        lambda session: files_told.told(session, "赛力克·木沙勒", born="1968", origin="Emin county")
    )
    for one, other in ((terminal, second), (second, terminal)):
        card = tmp_path / f"{id(one)}.card"
        fingerprint = one.json("card", "export", card)["fingerprint"]
        other.json("card", "trust", card, "--alias", "the other", "--fingerprint", fingerprint)
    bundle = second.json("bundle", "export", tmp_path, "--to", "the other")["file"]
    assert terminal.json("bundle", "import", bundle)["perhaps_known"] is None
    told = terminal.run("bundle", "import", bundle, "--apply")
    assert told.out.endswith("Known already, perhaps: 1. See kuager people duplicates.\n")
    pairs = terminal.json("people", "duplicates")["pairs"]
    assert account in {each for pair in pairs for each in (pair["one"], pair["other"])}


def test_an_interrupt_while_an_import_is_compared_loses_nothing(
    terminal: Terminal, two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(duplicates, "brought_in", pressed)
    (tmp_path / "one").write_bytes(to_json(spoken(person("Нұрлан Үлгіұлы"))))
    told = terminal.run("interview", "import", tmp_path / "one")
    assert told.code == program.DONE
    assert told.out.endswith("was not looked at to the end: kuager people duplicates.\n")
    assert len(terminal.json("interview", "list")) == 3


def test_comparing_holds_nobody_for_long(
    terminal: Terminal, two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_duplicates, "_MOST_SECONDS", -1)
    (tmp_path / "one").write_bytes(to_json(spoken(person("Нұрлан Үлгіұлы"))))
    told = terminal.run("interview", "import", tmp_path / "one")
    assert told.out.endswith("was not looked at to the end: kuager people duplicates.\n")


def test_names_do_not_steer_the_terminal(terminal: Terminal) -> None:
    def fill(session: Session) -> list[str]:
        number = files_told.number()
        names = ("Серік Мысалұлы" + HOSTILE, "Serik Mysaluly" + HOSTILE)
        told = [files_told.record(session, person(name, number=number), speaker=HOSTILE) for name in names]
        for each in told:
            interview.export_json(session, each.id)
        return [each.persons[0].account for each in told]

    two = terminal.filled(fill)
    terminal.run("people", "decide", *two, "unsure", "--why", HOSTILE)
    for words in (
        ("people", "duplicates"),
        ("people", "duplicates", "--show", "unsure"),
        ("people", "compare", *two),
    ):
        for result in (terminal.run(*words), terminal.run("--json", *words)):
            assert result.code == 0
            assert not _steers(result.out)
    assert json.loads(terminal.run("people", "duplicates", "--show", "unsure", "--json").out)["pairs"]
