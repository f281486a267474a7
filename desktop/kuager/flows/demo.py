"""The whole job with invented people: two volunteers, a coordinator, letters, bundles, a merge.

Everything is done by the same flows as in the window, in vaults made anew in a folder. The people come from
resources/demo and are invented; their names say so: Мысал, Үлгі, Сынақ, Ойдырма are example, sample, test and
fiction.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import msgspec

from kuager import paths
from kuager.errors import AppError
from kuager.flows import (
    duplicates,
    exchange,
    interview,
    letters,
    people,
    queue,
    review,
    search,
    slips,
    unlock,
)
from kuager.flows.choosing import Choice
from kuager.flows.matching import Matcher
from kuager.flows.queue import Told
from kuager.flows.search import Query
from kuager.flows.unlock import Session
from kuager.model.dates import When, understand
from kuager.model.ids import RecordId
from kuager.task import Task

PASSPHRASE = "ойдырма қоржын өзен 31 шапан"  # noqa: S105 - printed, protects nothing real
"""Of every vault of the demonstration."""

Say = Callable[[str], None]


class Demo(msgspec.Struct, frozen=True):
    """What the demonstration left: vaults to look into, and where to look first."""

    marzhan: Path
    aigerim: Path
    saule: Path
    person: RecordId
    interview: RecordId
    letter: RecordId
    waiting: Path
    """A bundle of Aigerim's that Saule has not brought in yet; it makes a conflict."""


def run(out: Path, say: Say) -> Demo:
    """Do the whole job into a new folder; `folder.not_empty` if there is something in it."""
    if out.exists() and any(out.iterdir()):
        raise AppError("folder.not_empty", folder=out.name)
    for name in ("vaults", "bundles", "letters", "cards"):
        (out / name).mkdir(parents=True)
    say(f"People, numbers and addresses are invented. Every passphrase: {PASSPHRASE}")
    with ExitStack() as stack:
        made = []
        for name in ("Marzhan", "Aigerim", "Saule"):
            session = unlock.create(out / "vaults" / name.lower(), name, PASSPHRASE)
            stack.callback(session.lock)
            made.append(session)
            say(f"vaults/{name.lower()}: the encrypted vault of {name}")
        marzhan, aigerim, saule = made
        for session, tickets in ((marzhan, ("31", "32")), (aigerim, ("12", "13", "14"))):
            for ticket in tickets:
                interview.import_json(session, _resource(f"interview-{ticket}.json"))
        _befriend(out, say, saule, marzhan, aigerim)
        for session in (marzhan, aigerim):
            _carry(out, session, saule, say)
        _conflict(out, say, marzhan, saule)
        first, second = _persons(saule)
        people.join(
            saule, RecordId(second), RecordId(first), "Same mother, same street; the neighbour was asked."
        )
        say("People: one person with two sources who differ on the sentence (9 and 15 years)")
        written = [
            _letter(out, saule, RecordId(first), each.id, say)
            for each in letters.choices(saule)
            if (each.addressee, each.kind) == ("mfa_kz", "request")
        ]
        _carry(out, saule, marzhan, say, everything=True)
        _look_for_duplicates(saule, say)
        waiting = _waiting(out, say, aigerim, saule)
        recorded = _interview(saule, "31")
        _door(saule, say)
        return Demo(
            out / "vaults" / "marzhan",
            out / "vaults" / "aigerim",
            out / "vaults" / "saule",
            RecordId(first),
            recorded,
            written[0],
            waiting,
        )


def _door(saule: Session, say: Say) -> None:
    """A morning's queue: one family was heard, one is out for a while, one was called."""
    told = msgspec.json.decode(_resource("tickets.json"), type=list[Told])
    first, second, *_ = [queue.add(saule, each) for each in told]
    queue.done(saule, first.id)
    queue.pause(saule, queue.take(saule, second.id).id)
    queue.call_next(saule)
    slips.keep_contact(saule, "+7 700 000 00 00")
    say(f"Queue: {len(told)} tickets of today in the vault of Saule")


def _resource(name: str) -> bytes:
    return (paths.resources() / "demo" / name).read_bytes()


def _befriend(out: Path, say: Say, saule: Session, *volunteers: Session) -> None:
    for session in (saule, *volunteers):
        path = out / "cards" / f"{session.member.name.lower()}{exchange.ENDING}"
        exchange.export_card(session, path, session.member.name)
        say(f"cards/{path.name}: public keys, fingerprint {exchange.own_fingerprint(session)}")
    for volunteer in volunteers:
        for one, other in ((saule, volunteer), (volunteer, saule)):
            path = out / "cards" / f"{other.member.name.lower()}{exchange.ENDING}"
            untrusted_bytes, facts = exchange.open_card(one, path)
            if facts.fingerprint != exchange.own_fingerprint(other):
                raise AppError("card.other_fingerprint")
            exchange.trust(one, untrusted_bytes, other.member.name)


def _carry(out: Path, sender: Session, receiver: Session, say: Say, *, everything: bool = False) -> Path:
    task = Task.silent()
    recipient = [receiver.history.origin]
    # Between these two offices goes also what is at risk, which stays at home unless somebody says so.
    path, written = exchange.export(
        sender, out / "bundles", recipient, task, Choice(everything=everything, at_risk=True)
    )
    incoming = exchange.open_bundle(receiver, path, task)
    brought = exchange.bring_in(receiver, incoming, task)
    again = exchange.bring_in(receiver, exchange.open_bundle(receiver, path, task), task)
    say(
        f"bundles/{path.name}: {written.size} bytes, {sender.member.name} to {receiver.member.name}; "
        f"brought in {brought.records} records, {brought.conflicts} conflicts; "
        f"the same bundle again: {again.records}"
    )
    return path


def _interview(session: Session, ticket: str) -> RecordId:
    return search.exact(session, "interview", Query(ticket))[0].row.id


def _rebirth(session: Session, ticket: str, told: str) -> None:
    """Correct when a testifier was born, without having heard of the other one."""
    editing = interview.open_recorded(session, _interview(session, ticket))
    document = editing.interview
    testifier = msgspec.structs.replace(document.testifier, birth=When(told, understand(told).edtf))
    corrected = msgspec.structs.replace(document, testifier=testifier)
    interview.save(session, editing.with_interview(corrected), "Read from the identity card.")


def _conflict(out: Path, say: Say, marzhan: Session, saule: Session) -> None:
    _rebirth(saule, "31", "14 March 1973")
    _rebirth(marzhan, "31", "14 March 1974")
    _carry(out, marzhan, saule, say)
    (conflict,) = review.conflicts(saule)
    say("Conflicts: interview 31, when she was born: both kept until Saule decides")
    kept = next(side for side in conflict.sides if not side.own)
    if kept.section is None:
        raise AppError("vault.damaged", part="section")
    review.resolve(saule, conflict, kept.section, "Marzhan has the card in front of her.")
    say("Conflicts: decided by a signed revision with both as parents")


def _look_for_duplicates(saule: Session, say: Say) -> None:
    duplicates.run(saule, Matcher(), Task.silent())
    for row in duplicates.waiting(saule):
        say(f"People: {row.name} and {row.other_name} may be one person ({row.band}): Saule is to decide")


def _waiting(out: Path, say: Say, aigerim: Session, saule: Session) -> Path:
    _rebirth(saule, "12", "spring 1968")
    _rebirth(aigerim, "12", "about 1970")
    path, _ = exchange.export(
        aigerim, out / "bundles", [saule.history.origin], Task.silent(), Choice(at_risk=True)
    )
    say(f"bundles/{path.name}: waits for Saule: opened in her vault, its plan shows a conflict")
    return path


def _persons(saule: Session) -> tuple[str, str]:
    first, second = (
        search.exact(saule, "person", Query(name))[0] for name in ("Серікбол", "Серік жүргізуші")
    )
    return first.row.id, second.row.id


def _letter(out: Path, saule: Session, person: RecordId, template: str, say: Say) -> RecordId:
    editing = letters.begin(saule, person, template)
    editing = msgspec.structs.replace(editing, risk="Told to the family; she agreed on 12 October.")
    assessment = letters.assess(saule, editing)
    missing = [element.code for element in assessment.elements if element.state == "missing"]
    signed = letters.sign(saule, editing)
    path = out / "letters" / f"{editing.basis.addressee}-{editing.basis.language}.pdf"
    letters.export(saule, signed.id, path)
    say(
        f"letters/{path.name}: signed, {signed.pages} pages; intact, valid and whole: {signed.verdict.good}; "
        f"missing: {', '.join(missing) or 'nothing'}"
    )
    return signed.id
