"""A person's ties on the command line."""

from __future__ import annotations

from kuager.flows.unlock import Session
from kuager.model.interview import Interview
from tests.cli.conftest import Terminal
from tests.flows.test_family import MAN, SON, WIFE, telling
from tests.support import vaults


def _recorded(session: Session) -> Interview:
    return vaults.record(session, telling("31", WIFE, "female", (MAN, "husband"), (SON, "son")))


def test_a_family_is_shown_from_either_side(terminal: Terminal) -> None:
    interview = terminal.filled(_recorded)
    man, son = (told.account for told in interview.persons)
    shown = terminal.run("people", "family", man)
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.splitlines() == [
        f"{man}  {MAN}",
        f"  {interview.id}  {WIFE}: wife  (interview 31, 22.11.2026)",
        f"  {son}  {SON}: told of by {WIFE} too (son)  (interview 31, 22.11.2026)",
    ]
    shown = terminal.run("people", "family", interview.id)
    assert shown.out.splitlines() == [
        f"{interview.id}  {WIFE}",
        f"  speaks in interview 31, 22.11.2026: {MAN}, {SON}",
        f"  {man}  {MAN}: husband  (interview 31, 22.11.2026)",
        f"  {son}  {SON}: son  (interview 31, 22.11.2026)",
    ]


def test_a_family_as_json(terminal: Terminal) -> None:
    interview = terminal.filled(_recorded)
    data = terminal.json("people", "family", interview.id)
    assert data["file"] == interview.id
    assert [(tie["name"], tie["relation"], tie["way"]) for tie in data["relatives"]] == [
        (MAN, "husband", "is"),
        (SON, "son", "is"),
    ]
    assert data["speaks"][0]["interview"] == {"id": interview.id, "ticket": "31", "date": "22.11.2026"}


def test_an_unknown_person_has_no_family(terminal: Terminal) -> None:
    assert terminal.refused("people", "family", "0" * 32) == "vault.no_record"
