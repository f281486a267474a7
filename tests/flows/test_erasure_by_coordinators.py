"""In an organisation two members decide on erasing, one of them on a coordinator's machine, anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.flows import erasure, exchange, incoming, interview, organisation, roster_changes, unlock
from kuager.flows.choosing import Choice
from kuager.flows.organisation import Organisation, Role, Wanted
from kuager.flows.unlock import Session
from kuager.model.erasure import DECISION, Statement, decision_id
from kuager.model.ids import RecordId
from kuager.task import Task
from kuager.vault import decisions
from kuager.vault.history import Change
from tests.support import vaults

TASK = Task.silent()
ROLES = {"bureau": Role.COORDINATOR, "field": Role.VOLUNTEER, "desk": Role.STAFF}


class Team:
    """A coordinator's machine, a volunteer's and one of the staff, who all have one interview."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.vaults = {name: vaults.vault(folder / name, name) for name in ROLES}
        self.erased: dict[str, int] = {}
        vaults.befriend(*self.vaults.values())
        bureau = self["bureau"]
        founding = organisation.prepare(bureau, "Үлгі ұйым", "Үлгі кеңсе", "", 2, 3)
        self.fingerprint = organisation.found(bureau, founding).fingerprint
        self.sheets = founding.sheets[:2]
        self.change(*(self.line(name) for name in ROLES))
        self.told = vaults.record(self["field"], vaults.told()).id
        for name in ("bureau", "desk"):
            self.carry("field", name)

    def __getitem__(self, name: str) -> Session:
        return self.vaults[name]

    def line(self, name: str, *, revoked: bool = False, role: Role | None = None) -> Wanted:
        origin = self[name].history.origin
        return Wanted(origin=origin, role=role or ROLES[name], name=f"Үлгі {name}", revoked=revoked)

    def change(self, *lines: Wanted) -> None:
        """The next version of the roster, which all have at once."""
        assert isinstance(roster_changes.propose(self["bureau"], lines, self.sheets), Organisation)
        for name, session in self.vaults.items():
            taken = organisation.join(session, organisation.content(self["bureau"]), self.fingerprint)
            self.erased[name] = taken.erased

    def carry(self, sender: str, receiver: str) -> tuple[str, ...]:
        """All that one has comes to the other; what its plan had told."""
        to, choice = self[receiver], Choice(everything=True)
        path, _ = exchange.export(self[sender], self.folder, [to.history.origin], TASK, choice)
        came = incoming.open_bundle(to, path, TASK)
        self.brought = incoming.bring_in(to, came, TASK)
        return tuple(row.state for row in came.rows)

    def has(self, name: str) -> bool:
        """Whether the interview is there."""
        return bool(interview.listing(self[name], hidden=True))

    def ask(self, name: str) -> RecordId:
        return erasure.ask(self[name], self.told, "testimony", "the family asks for it")

    def second(self, name: str) -> None:
        """Another member of a machine goes in."""
        unlock.add_member(self[name], f"{name} two", vaults.OTHER_WORDS)
        folder, clock = self[name].folder, self[name].clock
        self[name].lock()
        self.vaults[name] = vaults.unlocked_copy(folder, clock, vaults.OTHER_WORDS)

    def request(self, name: str) -> erasure.Asking:
        (found,) = erasure.requests(self[name])
        return found


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    made = Team(tmp_path)
    yield made
    for session in made.vaults.values():
        session.lock()


def test_a_volunteer_asks_a_coordinator_agrees_and_it_goes_everywhere(team: Team) -> None:
    request = team.ask("field")
    assert (team.request("field").needed, team.request("field").after_mine) == (1, "coordinator")
    assert team.carry("field", "bureau") == ("request",)
    waits = team.request("bureau")
    assert (waits.state, waits.alias, waits.needed, waits.after_mine) == ("waiting", "field", 1, "")
    assert erasure.decide(team["bureau"], request, agreed=True)
    assert not team.has("bureau")
    for name in ("desk", "field"):
        assert "erases" in team.carry("bureau", name)
        assert team.brought.erased == 2, "the interview, and the person of whom nothing else is told"
        assert not team.has(name)
        done = team.request(name)
        assert (done.state, done.needed) == ("done", 0)
        assert any(vote.coordinator and vote.alias == "bureau" for vote in done.votes)
        content = team[name].database.value("SELECT count(*) FROM section WHERE content LIKE '%Мысалұлы%'")
        assert content == 0


def test_who_is_no_coordinator_decides_alone_neither_here_nor_elsewhere(team: Team) -> None:
    request = team.ask("desk")
    team.second("desk")
    assert team.request("desk").after_mine == "coordinator"
    assert not erasure.decide(team["desk"], request, agreed=True)
    assert team.carry("desk", "field") == ("request",)
    assert team.has("desk")
    assert team.has("field")
    # The same two yes do once their machine is a coordinator's; elsewhere all of one machine are one voice.
    team.change(team.line("desk", role=Role.COORDINATOR))
    assert not team.has("desk")
    assert team.has("field")
    assert team.erased == {"bureau": 0, "desk": 2, "field": 0}
    assert (team.request("field").needed, team.request("field").after_mine) == (1, "")
    assert erasure.decide(team["field"], request, agreed=True)
    assert not team.has("field")


def test_what_a_machine_decided_that_was_revoked_since_is_a_request(team: Team) -> None:
    team.change(team.line("desk", role=Role.COORDINATOR))
    request = team.ask("desk")
    team.second("desk")
    assert erasure.decide(team["desk"], request, agreed=True)
    path, _ = exchange.export(team["desk"], team.folder, [team["field"].history.origin], TASK)
    team.change(team.line("desk", role=Role.COORDINATOR, revoked=True))
    assert team.has("field")
    assert team.has("bureau")
    with pytest.raises(Exception, match=r"bundle\.revoked_sender"):
        incoming.open_bundle(team["field"], path, TASK)


def test_nobody_votes_twice_or_for_somebody_else(team: Team) -> None:
    request = team.ask("bureau")  # a coordinator's only member: one yes
    team.carry("bureau", "field")
    member, digest = team["bureau"].member.id, team.request("field").digest
    field = team["field"]
    for number, agreed in ((7, True), (9, False)):  # in the coordinator's name, with another key
        forged = decisions.signed(field.member_key, Statement(request, digest, member, agreed, number))
        change = Change(decision_id(request, member), DECISION, {"decision": forged})
        field.history.save([change], field.member.id, field.clock())
    for name in ("bureau", "desk"):
        team.carry("field", name)
        assert team.has(name)
    at_desk = {(vote.alias, vote.agreed) for vote in team.request("desk").votes}
    assert at_desk == {("bureau", True), ("field", False)}
    assert [(vote.name, vote.agreed) for vote in team.request("bureau").votes if vote.name] == [
        ("bureau", True)
    ]
    assert erasure.decide(team["desk"], request, agreed=True)
    assert not team.has("desk")


def test_who_takes_a_yes_back_in_time_is_heard(team: Team) -> None:
    request = team.ask("field")
    team.carry("field", "desk")
    erasure.decide(team["field"], request, agreed=False)
    assert team.request("field").state == "refused"
    team.carry("field", "bureau")
    assert not erasure.decide(team["bureau"], request, agreed=True)
    assert team.carry("bureau", "desk") == ()
    assert team.request("desk").needed == 1
    assert all(team.has(name) for name in ROLES)


def test_who_has_no_way_in_any_more_counts_for_nothing(team: Team) -> None:
    request = team.ask("bureau")
    first = team["bureau"].member.id
    team.second("bureau")
    team["bureau"].database.run("DELETE FROM slot WHERE member=?", (first,))
    assert not erasure.decide(team["bureau"], request, agreed=True)
    assert team.has("bureau")


def test_without_an_organisation_only_its_own_members_decide(tmp_path: Path) -> None:
    here, there = vaults.vault(tmp_path / "here", "here"), vaults.vault(tmp_path / "there", "there")
    vaults.befriend(here, there)
    told = vaults.record(here, vaults.told())
    request = erasure.ask(here, told.id, "testimony", "asked")
    assert not erasure.can_be_decided(here)
    path, _ = exchange.export(here, tmp_path, [there.history.origin], TASK)
    came = incoming.open_bundle(there, path, TASK)
    assert [row.state for row in came.rows] == ["request"]
    incoming.bring_in(there, came, TASK)
    assert not erasure.decide(there, request, agreed=True)
    assert [msgspec.structs.asdict(vote)["name"] for vote in erasure.requests(there)[0].votes] == ["there"]
    assert interview.listing(there)
    here.lock()
    there.lock()
