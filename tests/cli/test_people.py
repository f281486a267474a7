"""`kuager people show` and the interview's JSON: what each family did and what was done to it."""

from __future__ import annotations

import json

import msgspec

from kuager.flows.unlock import Session
from kuager.model.account import AccountSafety
from kuager.model.interview import Interview
from kuager.model.steps import Representation, Representative, Reprisal, Reprisals, Step, Steps
from tests.cli.conftest import Terminal
from tests.support import vaults


def told() -> Interview:
    whole = vaults.told()
    first = msgspec.structs.replace(whole.persons[0], safety=AccountSafety("at_risk", "a child"))
    return msgspec.structs.replace(
        whole,
        persons=(first,),
        steps=Steps(
            (Step("appeal", vaults.when("2019"), "an office", "", "Т-7", "token"),), "before that, fear"
        ),
        representation=Representation((Representative("Үлгі Заңгерұлы", "lawyer"),)),
        reprisals=Reprisals((Reprisal("threat_call", what="do not speak"),)),
    )


def test_a_file_tells_of_each_family(terminal: Terminal) -> None:
    interview = told()

    def record(session: Session) -> None:
        vaults.record(session, interview)

    terminal.filled(record)
    account = interview.persons[0].account
    shown = terminal.run("people", "show", account).out
    for line in (
        "step               A: 2019, appeal, an office, Т-7, token",
        "none possible      A: before that, fear",
        "representative     A: Үлгі Заңгерұлы, lawyer",
        "reprisal           A: threat_call, do not speak",
    ):
        assert line in shown
    page = terminal.json("people", "show", account)
    assert page["columns"][0]["family"]["reprisals"]["incidents"][0]["kind"] == "threat_call"
    assert page["row"]["safety"] == "at_risk"

    document = json.loads(terminal.run("interview", "export", "--at-risk", interview.id).out)
    assert document["steps"]["taken"][0]["number"] == "Т-7"
    assert document["persons"][0]["safety"] == {"level": "at_risk", "reason": "a child"}


def test_a_file_of_a_family_of_which_nothing_is_told_has_no_such_line(terminal: Terminal) -> None:
    interview = vaults.told()
    terminal.filled(lambda session: vaults.record(session, interview))
    shown = terminal.run("people", "show", interview.persons[0].account).out
    assert not any(word in shown for word in ("step ", "reprisal", "representative", "none possible"))
