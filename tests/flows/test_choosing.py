"""What travels and what stays: what the plan says is what the other office gets, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import choosing, custody, exchange, letters, people, receipts, sending
from kuager.flows import interview as recording
from kuager.flows.choosing import OURS, Choice, Files, Plan, Stays
from kuager.flows.unlock import Session
from kuager.model.consent import Consent, Grant
from kuager.model.ids import OriginId, RecordId
from kuager.model.interview import Interview
from kuager.model.testimony import Contact, Narrative, Safety, SectionSafety
from kuager.task import Cancelled, Task
from kuager.vault import rules
from tests.flows.test_letters import begun
from tests.support import vaults

SILENT = Task.silent()
NEW = Choice(only_new=True)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[list[Session]]:
    """Three vaults that trust each other."""
    made = [vaults.vault(tmp_path / name, name) for name in ("aul", "town", "centre")]
    vaults.befriend(*made)
    yield made
    for each in made:
        each.lock()


def origin_of(session: Session) -> OriginId:
    return OriginId(session.history.origin)


def told(session: Session, ticket: str, **parts: object) -> Interview:
    interview = vaults.told(ticket, f"Гүлшара {ticket}ші", f"Серікбол {ticket}ұлы")
    return vaults.record(session, msgspec.structs.replace(interview, **parts))


def answered(session: Session, ticket: str, *answers: str) -> Interview:
    """An interview in which keeping and studying was answered so, if at all."""
    interview = vaults.told(ticket)
    grants = tuple(Grant("keep_and_study", each) for each in answers)
    consent = Consent(interview.id, grants, "Marzhan", "kk")
    return vaults.record(session, msgspec.structs.replace(interview, consent=consent))


def answer_again(session: Session, interview: Interview, given: str) -> None:
    editing = recording.open_recorded(session, interview.id)
    consent = Consent(interview.id, (Grant("keep_and_study", given),), "Marzhan", "kk")
    recording.save(
        session, editing.with_interview(msgspec.structs.replace(editing.interview, consent=consent)), "asked"
    )


def send(one: Session, other: Session, folder: Path, choice: Choice = OURS) -> exchange.Incoming:
    path, _ = exchange.export(one, folder, [origin_of(other)], SILENT, choice)
    incoming = exchange.open_bundle(other, path, SILENT)
    exchange.bring_in(other, incoming, SILENT)
    return incoming


def sign_for(one: Session, other: Session, folder: Path) -> None:
    """A receipt of the first vault, taken by the other one."""
    offered = receipts.look(other, receipts.give(one, folder, [origin_of(other)], SILENT), SILENT)
    assert offered is not None
    receipts.take(other, offered)


def untitled(plan: Plan) -> tuple[Stays, ...]:
    return tuple(msgspec.structs.replace(each, title="") for each in plan.stays)


def tickets(session: Session) -> set[str]:
    return {row.ticket for row in recording.listing(session)}


def code(work: object) -> str:
    with pytest.raises(AppError) as caught:
        work()  # type: ignore[operator]
    return caught.value.code


def test_nothing_goes_that_may_not_be_kept(offices: list[Session], tmp_path: Path) -> None:
    aul, town, _ = offices
    answered(aul, "1", "yes")
    silent, refused = answered(aul, "2"), answered(aul, "3", "no")
    withdrawn = answered(aul, "4", "yes")
    recording.withdraw(aul, withdrawn.id)
    plan = choosing.plan(aul, [origin_of(town)], Choice(at_risk=True))
    assert plan.goes["testimony"] == 1
    assert untitled(plan) == (
        Stays("withdrawn", "testimony", 1),
        Stays("refused", "testimony", 1),
        Stays("not_asked", "testimony", 1),
    )
    incoming = send(aul, town, tmp_path)
    assert {kind: count for kind, count in plan.goes.items() if kind != "consent"} == {
        kind: count for kind, count in incoming.new.items() if kind != "consent"
    }
    assert tickets(town) == {"1"}
    answer_again(aul, silent, "yes")
    assert choosing.plan(aul, [origin_of(town)], OURS).goes["testimony"] == 2
    send(aul, town, tmp_path)
    assert tickets(town) == {"1", "2"}
    # Who has it must hear that it is not to be kept any more; of what never left nobody hears.
    answer_again(aul, silent, "no")
    send(aul, town, tmp_path)
    there = recording.open_recorded(town, silent.id).interview.consent
    assert there is not None
    assert [grant.answer for grant in there.grants] == ["no"]
    assert code(lambda: recording.open_recorded(town, refused.id)) == "vault.no_record"
    assert tickets(town) == {"1", "2"}


def test_a_rule_holds_whatever_is_chosen(offices: list[Session], tmp_path: Path) -> None:
    aul, town, centre = offices
    interview = told(aul, "1", safety=Safety("at_risk"))
    letters.sign(aul, begun(aul, RecordId(interview.persons[0].account)))
    choosing.keep_rules(aul, origin_of(town), [("testimony", "contact"), ("account", "identity")])
    assert choosing.rules_for(aul, origin_of(centre)) == frozenset()
    everything = Choice(everything=True, at_risk=True)
    plan = choosing.plan(aul, [origin_of(town), origin_of(centre)], everything)
    assert untitled(plan) == (
        Stays("rule", "letter", 1),
        Stays("rule", "testimony", 1, "contact"),
        Stays("rule", "account", 1, "identity"),
    )
    send(aul, town, tmp_path, everything)
    there = recording.open_recorded(town, interview.id).interview
    assert (there.contact, there.narrative) == (Contact(), interview.narrative)
    assert letters.listing(town) == []
    send(aul, centre, tmp_path, everything)
    assert recording.open_recorded(centre, interview.id).interview.contact == interview.contact
    # Once the rule is gone, what it held back is new for them.
    sign_for(town, aul, tmp_path)
    choosing.keep_rules(aul, origin_of(town), [])
    again = choosing.plan(aul, [origin_of(town)], Choice(only_new=True, at_risk=True))
    assert (again.goes["testimony"], again.goes["letter"]) == (1, 1)
    send(aul, town, tmp_path, Choice(only_new=True, at_risk=True))
    assert recording.open_recorded(town, interview.id).interview.contact == interview.contact
    assert len(letters.listing(town)) == 1
    assert code(lambda: choosing.keep_rules(aul, origin_of(town), [("consent", "")])) == "rule.unknown"
    with pytest.raises(ValueError, match="hear"):
        rules.keep(aul.database, origin_of(town), [("testimony", "safety")])


def test_only_what_they_have_not_signed_for(offices: list[Session], tmp_path: Path) -> None:
    aul, town, centre = offices
    first = told(aul, "1", safety=Safety("careful", sections=(SectionSafety("contact"),)))
    to, never = [origin_of(town)], Choice(only_new=True, since="2031-01-01")
    assert code(lambda: exchange.export(aul, tmp_path, to, SILENT, never)) == "bundle.nothing"
    send(aul, town, tmp_path)
    sign_for(town, aul, tmp_path)
    assert code(lambda: exchange.export(aul, tmp_path, to, SILENT, NEW)) == "bundle.nothing_new"
    plan = choosing.plan(aul, to, NEW)
    assert (plan.goes, plan.signed_for["testimony"]) == ({}, 1)
    assert plan.receipt
    told(aul, "2")
    assert choosing.plan(aul, [origin_of(town)], NEW).goes["testimony"] == 1
    # Of several the least counts: the centre has nothing yet.
    both = choosing.plan(aul, [origin_of(town), origin_of(centre)], NEW)
    assert (both.goes["testimony"], both.receipt) == (2, "")
    send(aul, town, tmp_path, NEW)
    assert tickets(town) == {"1", "2"}
    sign_for(town, aul, tmp_path)
    # What may fill a part that was held back goes, with what was changed since.
    editing = recording.open_recorded(aul, first.id)
    calm = msgspec.structs.replace(editing.interview, safety=Safety("careful"))
    recording.save(aul, editing.with_interview(calm), "she said so")
    assert choosing.plan(aul, [origin_of(town)], NEW).goes == {"testimony": 1}
    going = choosing.choose(aul, [origin_of(town)], NEW).relay.amount().revisions
    assert going == 2, "one revision is new, the other one was there without its contact"
    send(aul, town, tmp_path, NEW)
    assert recording.open_recorded(town, first.id).interview.contact == first.contact


def test_only_the_file_of_one_person(offices: list[Session], tmp_path: Path) -> None:
    aul, town, _ = offices
    one, other, third = told(aul, "1"), told(aul, "2"), told(aul, "3")
    file = RecordId(one.persons[0].account)
    people.join(aul, file, RecordId(third.persons[0].account), "the same")
    (row,) = vaults.found(aul, "person", "Серікбол 1ұлы")
    plan = choosing.plan(aul, [origin_of(town)], Choice(people=(RecordId(row.id),)))
    assert (plan.goes["testimony"], plan.goes["account"], plan.goes["consent"]) == (2, 2, 2)
    assert Stays("not_chosen", "testimony", 1) in untitled(plan)
    incoming = send(aul, town, tmp_path, Choice(people=(RecordId(row.id),)))
    assert incoming.rows == (), "nothing waits for what was not chosen"
    assert tickets(town) == {"1", "3"}
    assert len(people.listing(town)) == 1
    assert code(lambda: recording.open_recorded(town, other.id)) == "vault.no_record"
    sign_for(town, aul, tmp_path)
    send(aul, town, tmp_path, NEW)
    assert tickets(town) == {"1", "2", "3"}


def test_only_certain_days(offices: list[Session], tmp_path: Path) -> None:
    aul, town, _ = offices
    for ticket, day in (("1", "3.10.2026"), ("2", "22.11.2026"), ("3", "")):
        interview = vaults.told(ticket)
        sitting = msgspec.structs.replace(interview.session, date=vaults.when(day))
        vaults.record(aul, msgspec.structs.replace(interview, session=sitting))
    november = Choice(since="2026-11-01", until="2026-11-30")  # the third one was written in November
    plan = choosing.plan(aul, [origin_of(town)], november)
    assert (plan.goes["testimony"], plan.goes["account"]) == (2, 2)
    assert choosing.plan(aul, [], Choice(until="2026-10-31")).goes["testimony"] == 1
    send(aul, town, tmp_path, november)
    assert tickets(town) == {"2", "3"}
    assert code(lambda: choosing.plan(aul, [], Choice(since="2026-13-01"))) == "input.malformed"


def test_nothing_goes_that_nobody_looked_at(offices: list[Session], tmp_path: Path) -> None:
    aul, town, _ = offices
    interview, to = told(aul, "1"), [origin_of(town)]
    seen = choosing.plan(aul, to, OURS).stamp
    assert seen == choosing.plan(aul, to, OURS).stamp
    told(aul, "2")
    assert code(lambda: exchange.export(aul, tmp_path, to, SILENT, seen=seen)) == "bundle.plan_changed"
    seen = choosing.plan(aul, to, OURS).stamp
    editing = recording.open_recorded(aul, interview.id)
    changed = msgspec.structs.replace(editing.interview, narrative=Narrative("told anew"))
    recording.save(aul, editing.with_interview(changed), "told anew")
    assert code(lambda: sending.begin(aul, tmp_path, to, seen=seen)) == "bundle.plan_changed"
    seen = choosing.plan(aul, to, OURS).stamp
    choosing.keep_rules(aul, origin_of(town), [("testimony", "narrative")])
    assert code(lambda: exchange.export(aul, tmp_path, to, SILENT, seen=seen)) == "bundle.plan_changed"
    assert list(tmp_path.glob("*.age*")) == []
    assert custody.listing(aul) == []
    seen = choosing.plan(aul, to, OURS).stamp
    exchange.export(aul, tmp_path, to, SILENT, seen=seen)
    line = custody.listing(aul)[0]
    assert (line.act, line.facts["withheld"]) == ("exported", "rule:testimony.narrative=2")


def test_a_set_is_gone_on_with_as_it_was_chosen(offices: list[Session], tmp_path: Path) -> None:
    aul, town, _ = offices
    told(aul, "1")
    told(aul, "2", safety=Safety("at_risk"))
    stick = tmp_path / "stick"
    stick.mkdir()

    def cancel(done: int, total: int | None, what: str) -> None:
        raise Cancelled

    for write_more in (False, True):
        shipment = sending.begin(aul, stick, [origin_of(town)], Choice(at_risk=True))
        with pytest.raises(Cancelled):
            sending.run(aul, shipment, Task(cancel))
        if write_more:  # the records are not written yet, and are not what they were
            told(aul, "3")
            assert code(lambda: sending.go_on(aul, stick)) == "bundle.set_changed"
            continue
        standing = sending.run(aul, sending.go_on(aul, stick), SILENT)
        path = stick / standing.written[0].file
        exchange.bring_in(town, exchange.open_bundle(town, path, SILENT), SILENT)
        assert tickets(town) == {"1", "2"}


def test_every_item_is_told(offices: list[Session]) -> None:
    aul, town, _ = offices
    told(aul, "1")
    answered(aul, "2")
    choosing.keep_rules(aul, origin_of(town), [("testimony", "contact"), ("person", "")])
    items = choosing.items(aul, [origin_of(town)], OURS)
    assert [(each.title, each.kind, each.section, each.reason) for each in items] == [
        ("2 Гүлшара Мысалқызы", "testimony", "", "not_asked"),
        ("1 Гүлшара 1ші", "testimony", "contact", "rule"),
        ("1 Гүлшара 1ші", "testimony", "", ""),
        ("Серікбол 1ұлы", "account", "", ""),
    ]
    assert choosing.plan(aul, [origin_of(town)], OURS).attachments == Files()
    told(town, "7")
    assert untitled(choosing.plan(aul, [], OURS)) == (Stays("not_asked", "testimony", 1),)
