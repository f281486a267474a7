"""Erasing for good: what would go, a request, the decision of a second member, and the end of the bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.erasure import DECIDERS, DECISION, REQUEST, Request, Statement, Target, decision_id
from kuager.model.ids import RecordId, consent_id, link_id, new_record_id
from kuager.model.merge import Key
from kuager.vault import decisions, tombstones
from kuager.vault import erasure as vault
from kuager.vault import listing as lists
from kuager.vault.accounts import file_of, pairs_of
from kuager.vault.custody import Act
from kuager.vault.decisions import Asked, Vote
from kuager.vault.folder import Folder
from kuager.vault.history import Change

__all__ = ["DECIDERS", "Vote"]

LISTED: Final = frozenset({"testimony", "source", "person", "letter"})
"""Kinds of records that a list shows."""


def listed(erased: Iterable[Key]) -> int:
    """How many of these a list shows."""
    return sum(kind in LISTED for _, kind in erased)


class Scope(msgspec.Struct, frozen=True):
    """What would go: the records, and for the reader how many of what.

    `titles` are what the records are called that a person can open, with their kind. `people` are files that
    would be left without any account.
    """

    targets: tuple[Target, ...]
    titles: tuple[tuple[str, str], ...]
    interviews: int
    sources: int
    accounts: int
    letters: int
    people: int
    drafts: int
    tickets: int = 0


class Asking(msgspec.Struct, frozen=True):
    """A request to erase, as the list of requests shows it; `record` is what it was asked for.

    `state` is waiting, refused (a member of this vault said no) or done. `alias` is the machine it comes
    from, "" for this one. `titles` leave out only what goes with another of them; of a request that is done
    they are what a list showed. `digest` names the request as it is shown. `mine` is what the member who is
    in decided: "yes", "no" or "". So many as `needed` have yet to agree. `after_mine` is who has to besides,
    once the member who is in said yes: "member", "coordinator" or "". `everywhere`: it will go on other
    machines, too.
    """

    id: RecordId
    digest: str
    record: RecordId
    state: str
    reason: str
    author: str
    alias: str
    time: str
    titles: tuple[tuple[str, str], ...]
    votes: tuple[Vote, ...]
    mine: str
    needed: int
    after_mine: str
    everywhere: bool


def scope(session: Session, record: RecordId, kind: str) -> Scope:
    """What belongs together and would go; `vault.no_record`, `record.erased`.

    An interview takes its consent, its accounts and the letters that hold its words; another source its
    accounts and such letters; a person takes the
    accounts about them, not the interviews in which they were told; a letter goes alone, its line in the
    register stays.
    """
    database = session.database
    tombstones.check(database, record, kind)
    if kind == "testimony" and session.history.exists(record, kind):
        accounts = [account for account, _ in lists.accounts_of(database, record)]
        roots = [(record, "testimony"), (consent_id(record), "consent"), (link_id(record), "link")]
    elif kind == "source" and session.history.exists(record, kind):
        accounts = [account for account, _ in lists.accounts_of(database, record)]
        roots = [(record, "source")]
    elif kind == "person" and lists.person(database, record) is not None:
        accounts, roots = lists.accounts_in(database, record), [(record, "person")]
    elif kind == "letter" and session.history.exists(record, kind):
        accounts, roots = [], [(record, "letter")]
    else:
        raise AppError("vault.no_record", kind=kind)
    letters = lists.letters_with(database, accounts, record)
    people = lists.people_of_only(database, accounts)
    keys: dict[Key, None] = dict.fromkeys(roots)
    for account in accounts:
        keys |= {(account, "account"): None, (link_id(account), "link"): None}
    keys |= {(pair, "pair"): None for pair in pairs_of(database, [record, *accounts])}
    keys |= {(person, "person"): None for person in people}
    keys |= {(letter, "letter"): None for letter in letters}
    tickets = session.tickets.count_about([each for each, _ in keys])
    return Scope(
        targets=tuple(Target(each, of) for each, of in keys),
        titles=_titles(session, [(each, of) for each, of in keys if of in LISTED]),
        interviews=int(kind == "testimony"),
        sources=int(kind == "source"),
        accounts=len(accounts),
        letters=sum(of == "letter" for _, of in keys),
        people=sum(of == "person" for _, of in keys),
        drafts=session.drafts.count_about([each for each, _ in keys]) - tickets,
        tickets=tickets,
    )


def _titles(session: Session, keys: Sequence[Key]) -> tuple[tuple[str, str], ...]:
    return tuple((kind, lists.title(session.database, record, kind)) for record, kind in keys)


def kind_of(session: Session, record: RecordId) -> str:
    """What can be erased or retracted under this id: testimony, source, letter, person; `vault.no_record`."""
    found = lists.kind_shown(session.database, record)
    if not found:
        raise AppError("vault.no_record", kind="record")
    return found


def is_coordinator(session: Session) -> bool:
    """Whether what a member says here is said on a coordinator's machine."""
    return (decisions.authority(session.database) or {}).get(session.history.origin, False)


def is_for_all(session: Session) -> bool:
    """Whether what is decided holds on other machines, too: in an organisation."""
    return decisions.authority(session.database) is not None


def waits_for(session: Session) -> str:
    """Who has to agree besides who asks: "member", or "coordinator" if this is no coordinator's machine."""
    return "coordinator" if is_for_all(session) and not is_coordinator(session) else "member"


def can_be_decided(session: Session) -> bool:
    """Whether there are enough who could decide: members here, or others in the organisation."""
    others = len(decisions.authority(session.database) or ()) > 1
    return others or len(session.keys.members()) >= DECIDERS


def ask(session: Session, record: RecordId, kind: str, reason: str) -> RecordId:
    """Ask for an erasure, which is also the own yes. `review.no_reason`, `erasure.asked`."""
    if not reason.strip():
        raise AppError("review.no_reason")
    request = Request(scope(session, record, kind).targets, reason.strip())
    for other in decisions.every(session.database):
        if not other.done and other.request.targets[0] == request.targets[0] and other.votes:
            raise AppError("erasure.asked")
    made = new_record_id()
    digest = hashlib.sha256(canonical.encode(request)).hexdigest()
    _save(
        session, [Change(made, REQUEST, {"request": request}), _decision(session, made, digest, agreed=True)]
    )
    session.custody.note(Act.ERASURE_ASKED, record, kind, erasure=made)
    return made


def requests(session: Session) -> list[Asking]:
    """Every request, those that wait first, then the latest."""
    found = [_asking(session, asked) for asked in decisions.every(session.database)]
    return sorted(found, key=lambda each: each.state != "waiting")


def _asking(session: Session, asked: Asked) -> Asking:
    mine = next((vote for vote in asked.votes if vote.member == session.member.id), None)
    targets = [(target.record, target.kind) for target in asked.request.targets]
    shown = [key for key in targets if key[1] in LISTED] if asked.done else _telling(session, targets)
    refused = any(not vote.agreed for vote in asked.votes)
    machines = decisions.authority(session.database)
    own_yes = Vote(session.member.id, session.member.name, agreed=True, coordinator=is_coordinator(session))
    left, lacks_coordinator = decisions.lacking(
        [own_yes, *(vote for vote in asked.votes if vote != mine)], machines
    )
    return Asking(
        id=asked.id,
        digest=asked.digest,
        record=asked.request.targets[0].record,
        state="done" if asked.done else "refused" if refused else "waiting",
        reason=asked.request.reason,
        author=asked.author,
        alias=lists.alias(session.database, asked.origin),
        time=asked.time,
        titles=_titles(session, shown),
        votes=asked.votes,
        mine="" if mine is None else "yes" if mine.agreed else "no",
        needed=0 if asked.done else decisions.lacking(asked.votes, machines)[0],
        after_mine="coordinator" if lacks_coordinator else "member" if left else "",
        everywhere=machines is not None,
    )


def _telling(session: Session, targets: Sequence[Key]) -> list[Key]:
    """The targets but those that go with another: whoever asks must not hide one behind the rest."""
    keys = set(targets)
    implied: set[Key] = set()
    for record, kind in targets:
        implied |= {(pair, "pair") for pair in pairs_of(session.database, [record])}
        if kind == "testimony":
            implied |= {(consent_id(record), "consent"), (link_id(record), "link")}
        elif kind == "account":
            implied.add((link_id(record), "link"))
            person, source = file_of(session.database, record), lists.source_of(session.database, record)
            owners = {(person, "person")}
            if source is not None:
                owners |= {(source, "testimony"), (source, "source")}
            if keys & owners:
                implied.add((record, kind))
    return [key for key in targets if key not in implied]


def decide(session: Session, request: RecordId, *, agreed: bool, shown: str = "") -> bool:
    """Say yes or no to a request, or change one's mind; whether it was carried out by that.

    `shown` is the digest of the request that the member read. Carrying it out writes the databases anew:
    seconds for many thousand records. `erasure.done`, `erasure.changed`.
    """
    asked = decisions.one(session.database, request)
    if asked is None:
        raise AppError("vault.no_record", kind="request")
    if asked.done:
        raise AppError("erasure.done")
    if shown and shown != asked.digest:  # another version of it came in meanwhile
        raise AppError("erasure.changed")
    _save(session, [_decision(session, request, asked.digest, agreed=agreed)])
    if not agreed:
        first = asked.request.targets[0]
        session.custody.note(Act.ERASURE_REFUSED, first.record, first.kind, erasure=request)
        return False
    if decisions.Docket(session.database).is_decided(request, asked.digest):
        _link_without_reasons(session, asked.request)
    with session.database.transaction():
        erased = vault.settle(session.database, session.blobs, session.rules)
    finish(session, erased)
    return bool(erased)


def _link_without_reasons(session: Session, request: Request) -> None:
    """Who was put together through one that goes stays together; why, may tell of it and goes with it."""
    nodes = [target.record for target in request.targets if target.kind in ("testimony", "account")]
    targets = {(target.record, target.kind) for target in request.targets}
    links = [
        Change(link_id(RecordId(link.account)), "link", {"link": msgspec.structs.replace(link, reason="")})
        for link in vault.naming(session.database, nodes)
        if (link_id(RecordId(link.account)), "link") not in targets
    ]
    if links:
        _save(session, links)


def finish(session: Session, erased: Sequence[Key]) -> None:
    """After records were erased: note it, and leave no trace of their bytes. Nothing to do for none."""
    vault.note(session.custody, erased)
    if erased:
        vault.finish(Folder(session.folder), session.database, session.drafts, session.blobs)


def _decision(session: Session, request: RecordId, digest: str, *, agreed: bool) -> Change:
    member = session.member.id
    number = decisions.Docket(session.database).last_number(request, member) + 1
    statement = Statement(request, digest, member, agreed, number)
    decision = decisions.signed(session.member_key, statement)
    return Change(decision_id(request, member), DECISION, {"decision": decision})


def _save(session: Session, changes: Sequence[Change]) -> None:
    session.history.save(changes, session.member.id, session.clock())
