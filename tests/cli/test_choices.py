"""What travels, on the command line: looked at first, then written as it was looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from kuager.flows import exchange, people
from tests.cli.conftest import Terminal
from tests.support import vaults


@pytest.fixture
def pair(terminal: Terminal, tmp_path: Path) -> tuple[Terminal, Terminal]:
    """Here, with two interviews, and there; they compared their cards."""
    (tmp_path / "there").mkdir()
    there = Terminal(tmp_path / "there", terminal._capsys)
    for each in (terminal, there):
        if not each.vault.exists():
            vaults.vault(each.vault, "Дана").lock()
    for one, other, name in ((terminal, there, "there"), (there, terminal, "here")):
        card = tmp_path / f"{name}.card"
        said = other.json("card", "export", card)["fingerprint"]
        one.json("card", "trust", card, "--alias", name, "--fingerprint", said)
    for ticket in ("5", "6"):
        terminal.filled(
            lambda session, ticket=ticket: vaults.record(
                session, vaults.told(ticket, f"Гүлшара {ticket}ші", f"Серікбол {ticket}ұлы")
            )
        )
    return terminal, there


def test_a_name_of_several_cards_says_so(pair: tuple[Terminal, Terminal], tmp_path: Path) -> None:
    """As they were trusted before names had to differ."""
    here, _ = pair
    third = vaults.vault(tmp_path / "third", "Сауле")
    card = exchange.own_card(third)
    third.lock()
    here.filled(lambda session: exchange.trust(session, card, "third"))
    here.filled(lambda session: session.database.run("UPDATE origin SET alias='there' WHERE alias='third'"))
    assert here.refused("bundle", "plan", "--to", "there") == "bundle.several_recipients"
    assert "The name there is that of 2 cards to send to." in here.run("bundle", "plan", "--to", "there").err


def test_a_card_is_not_trusted_under_a_name_that_is_taken(
    pair: tuple[Terminal, Terminal], tmp_path: Path
) -> None:
    here, there = pair
    third = vaults.vault(tmp_path / "third", "Сауле")
    (tmp_path / "third.card").write_bytes(exchange.own_card(third))
    said = exchange.own_fingerprint(third)
    third.lock()
    trust = ("card", "trust", tmp_path / "third.card", "--fingerprint", said, "--alias")
    assert here.refused(*trust, "thеre") == "card.alias_taken"
    assert "is trusted here as there," in here.run(*trust, "There").err
    assert here.refused(*trust, "x" * 200) == "card.bad_alias"
    assert there.refused("card", "export", tmp_path / "own.card", "--alias", "a\u200bb") == "card.bad_alias"
    assert not (tmp_path / "own.card").exists()
    assert here.json(*trust, " Saule ")["alias"] == "Saule"
    assert there.json("card", "export", tmp_path / "own.card", "--alias", "there ")["file"]


def test_a_plan_is_looked_at_and_kept_to(pair: tuple[Terminal, Terminal], tmp_path: Path) -> None:
    here, there = pair
    here.json("card", "rules", "there", "--never", "testimony.contact")
    assert here.refused("card", "rules", "there", "--never", "consent") == "rule.unknown"
    said = here.run("bundle", "plan", "--to", "there", "--items").out
    assert "2 testimony.contact: a rule for the recipient" in said
    assert "5 Гүлшара 5ші  goes" in said
    before = here.json("bundle", "plan", "--to", "there")["plan"]
    assert before["goes"]["testimony"] == 2
    here.filled(lambda session: vaults.record(session, vaults.told("7")))
    out = ("bundle", "export", tmp_path, "--to", "there")
    assert here.refused(*out, "--as-planned", before["stamp"]) == "bundle.plan_changed"
    (person,) = here.filled(lambda session: [row.id for row in people.listing(session) if "5" in row.name])
    only = ("--person", person, "--since", "2026-11-01")
    plan = here.json("bundle", "plan", "--to", "there", *only)["plan"]
    assert {each["kind"]: each["count"] for each in plan["stays"] if each["reason"] == "not_chosen"}[
        "testimony"
    ] == 2
    bundle = here.json(*out, *only, "--as-planned", plan["stamp"])["file"]
    there.json("bundle", "import", bundle, "--apply")
    receipt = there.json("receipt", "give", tmp_path, "--to", "here")["file"]
    here.json("receipt", "take", receipt)
    assert here.json("bundle", "plan", "--to", "there")["plan"]["goes"]["testimony"] == 2
    assert here.refused(*out, *only) == "bundle.nothing_new"
    assert here.json("card", "rules", "there", "--none")["never"] == []
