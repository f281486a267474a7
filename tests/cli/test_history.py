"""`kuager record`: who changed what, when and why."""

from __future__ import annotations

import msgspec
import pytest

from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.model.interview import Interview
from kuager.model.place import Place
from kuager.model.testimony import Contact, Narrative
from tests.cli.conftest import Terminal
from tests.support import vaults


@pytest.fixture
def told(terminal: Terminal) -> Interview:
    interview = vaults.told()

    def record(session: Session) -> None:
        vaults.record(session, interview)
        editing = recording.open_recorded(session, interview.id)
        document = msgspec.structs.replace(
            editing.interview,
            contact=Contact(Place("Almaty, Invented street 2")),
            narrative=Narrative("At the market, in spring.\x1b[2J"),
        )
        recording.save(session, editing.with_interview(document), "heard again")

    terminal.filled(record)
    return interview


def test_history_tells_every_saving(terminal: Terminal, told: Interview) -> None:
    latest, first = terminal.json("record", "history", told.id)
    assert (latest["author"], latest["why"], latest["first"]) == ("Marzhan", "heard again", False)
    assert latest["revisions"][0]["sections"] == ["contact", "narrative"]
    assert first["first"]
    shown = terminal.run("record", "history", told.id).out.splitlines()
    assert shown[0].endswith("Marzhan  why: heard again")
    assert shown[1] == "  testimony 31 Гүлшара Мысалқызы contact, narrative"


def test_diff_tells_before_and_after(terminal: Terminal, told: Interview) -> None:
    latest, _ = terminal.json("record", "history", told.id)
    digest = latest["revisions"][0]["digest"]
    shown = terminal.run("record", "diff", told.id, digest[:12].upper()).out
    for line in (
        '        - {"told": "Almaty, Invented street 1"}',
        '        + {"told": "Almaty, Invented street 2"}',
        "      phones",
        "        + At the market, in spring.\N{REPLACEMENT CHARACTER}[2J",
    ):
        assert f"{line}\n" in shown
    assert len(terminal.json("record", "diff", told.id)) == 2
    (one,) = terminal.json("record", "diff", told.id, digest)
    assert [part["section"] for part in one["changes"][0]["parts"]] == ["contact", "narrative"]


def test_an_account_alone_has_a_history_by_its_kind(terminal: Terminal, told: Interview) -> None:
    account = told.persons[0].account
    (only,) = terminal.json("record", "history", account, "--kind", "account")
    assert [each["kind"] for each in only["revisions"]] == ["account"]


def test_whoever_read_the_history_is_in_the_log(terminal: Terminal, told: Interview) -> None:
    terminal.run("record", "diff", told.id)
    assert "viewed" in terminal.run("custody", "list", "--record", told.id).out


def test_what_is_not_there_is_refused(terminal: Terminal, told: Interview) -> None:
    assert terminal.refused("record", "history", "0" * 32) == "vault.no_record"
    assert terminal.refused("record", "diff", told.id, "zz") == "vault.no_record"
    assert terminal.refused("record", "diff", told.id, "--kind", "letter") == "vault.no_record"
