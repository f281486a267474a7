"""Two versions combined on the command line."""

from __future__ import annotations

from kuager.flows import unlock
from kuager.model.ids import RecordId
from tests.cli.conftest import Terminal
from tests.support import people_told, vaults


def _conflict(terminal: Terminal) -> dict[str, object]:
    if not terminal.vault.exists():
        vaults.vault(terminal.vault).lock()
    session = unlock.unlock(terminal.vault, vaults.WORDS)
    people_told.three_accounts(session)
    person = vaults.found(session, "person", "Серікбол")[0].id
    people_told.conflict(session, RecordId(person))
    session.lock()
    (found,) = terminal.json("conflicts", "list")
    assert isinstance(found, dict)
    return found


def test_of_each_field_one_side(terminal: Terminal) -> None:
    found = _conflict(terminal)
    place = (found["record"], found["section"])
    combine = ("conflicts", "combine", *place, "--why", "each knows a part")
    fields = [row["field"] for row in found["differences"]]  # type: ignore[attr-defined]
    assert len(fields) > 1
    shown = terminal.run("conflicts", "list").out
    assert "  A  " in shown
    assert "  B  " in shown
    assert terminal.refused(*combine, "--take", f"{fields[0]}=A") == "review.no_choice"
    wrong = [word for field in fields for word in ("--take", f"{field}=Z")]
    assert terminal.refused(*combine, *wrong) == "review.no_choice"
    nobody = ("conflicts", "combine", "0" * 32, found["section"], "--why", "x")
    assert terminal.refused(*nobody) == "vault.no_record"
    takes = [word for at, field in enumerate(fields) for word in ("--take", f"{field}={'AB'[at % 2]}")]
    assert terminal.json(*combine, *takes) == {"resolved": True}
    assert terminal.json("conflicts", "list") == []


def test_a_side_that_is_withheld_is_said_to_be_and_not_decided_over(terminal: Terminal) -> None:
    found = _conflict(terminal)
    session = unlock.unlock(terminal.vault, vaults.WORDS)
    vaults.withhold_newest(session, str(found["section"]))
    session.lock()
    assert "(withheld: not here to be read)" in terminal.run("conflicts", "list").out
    (shown,) = terminal.json("conflicts", "list")
    keep = ("conflicts", "resolve", shown["record"], shown["section"])
    for side in shown["sides"]:
        assert terminal.refused(*keep, side["digest"], "--why", "x") == "review.withheld"
    for words in ("", "zzzz"):
        assert terminal.refused(*keep, words, "--why", "x") == "review.no_side"
