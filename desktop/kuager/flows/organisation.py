"""An organisation: founding and joining it, its roster, and how far each machine is believed.

Until one is founded or joined nothing of it shows, and every compared card has every say. Founding makes a
root of which only recovery sheets are left; its fingerprint is compared by everybody who joins. A change of
the roster is proposed by one coordinator and signed by a second one, or with the sheets; then it travels as a
file. Cards on the roster are trusted here without being compared one by one.

Errors: those of `bundle.roster_chain` and `crypto.recovery`; `organisation.joined` (there is one already),
`organisation.none`, `organisation.not_coordinator`, `organisation.unknown_machine`, `organisation.bad_name`,
`organisation.nothing_to_sign`, `card.other_fingerprint`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

import msgspec

from kuager import files
from kuager.bundle import card as cards
from kuager.bundle import roster_chain
from kuager.bundle.card import Card
from kuager.bundle.matrix import OUTSIDE, Belief
from kuager.bundle.roster import ENDING, SIZE_LIMIT, Chain, Entry, Revocation, Role, keys_digest
from kuager.crypto import recovery
from kuager.errors import AppError
from kuager.flows import aliases, erasure, merging, weighing
from kuager.flows.unlock import Session
from kuager.model.dates import check_days
from kuager.model.ids import OriginId
from kuager.model.merge import Key
from kuager.model.revision import NO_SEGMENT, digest_of
from kuager.task import Task
from kuager.vault import decisions, origins
from kuager.vault import listing as lists
from kuager.vault.custody import Act
from kuager.vault.erasure import settle
from kuager.vault.history import utc_stamp

__all__ = ["ENDING", "Role"]

_ROSTER = "organisation roster"
PROPOSAL = "organisation proposal"
"""The name of the secret that holds a version that waits for signatures: `roster_changes`."""

_read: Final = WeakKeyDictionary[Session, tuple[bytes, Chain]]()
"""The roster of each session as it was read and verified last."""


class Line(msgspec.Struct, frozen=True):
    """A machine of the organisation. `state` is in_force, early, ended or revoked; `own` is this vault."""

    origin: OriginId
    name: str
    office: str
    role: str
    since: str
    until: str
    state: str
    own: bool
    reason: str = ""
    segment: int = 0
    late: int = 0


class Organisation(msgspec.Struct, frozen=True):
    """What is joined here. `role` is this vault's own, "" where it is on no line that is in force.

    `file` says how a roster file that was read stands to what is joined here: newer, same, older, of an
    `other` organisation, or a `fork` (two versions have one number); "" for none. Just after it was taken,
    `came` records that waited for it came in, and `erased` that a list shows were erased with it, as was
    decided; `cut` revisions that waited are forgotten, for their machine was revoked before it wrote them.
    """

    name: str
    fingerprint: str
    version: int
    time: str
    role: str
    lines: tuple[Line, ...]
    file: str = ""
    came: int = 0
    erased: int = 0
    cut: int = 0


class Founding(msgspec.Struct, frozen=True):
    """An organisation that is about to be founded; it is nowhere until `found`, and the sheets only here."""

    sheets: tuple[str, ...]
    fingerprint: str
    chain: Chain


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A line as somebody wants it; `revoked` ends what counts with the last segment that is held here."""

    origin: OriginId
    role: Role
    name: str
    office: str = ""
    since: str = ""
    until: str = ""
    revoked: bool = False
    reason: str = ""


# Reading --------------------------------------------------------------------------------------------


def held(session: Session) -> Chain | None:
    """The roster that counts here, with all that proves it."""
    kept = session.optional_secret(_ROSTER)
    if kept is None:
        return None
    read = _read.get(session)
    if read is None or read[0] != kept:  # verifying takes milliseconds, and every plan asks several times
        read = _read[session] = kept, roster_chain.read(kept)
    return read[1]


def joined(session: Session) -> Chain:
    """The same; `organisation.none` where there is none."""
    chain = held(session)
    if chain is None:
        raise AppError("organisation.none")
    return chain


def organisation(session: Session) -> Organisation | None:
    """What was founded or joined here."""
    chain = held(session)
    return None if chain is None else _facts(session, chain)


def _facts(session: Session, chain: Chain) -> Organisation:
    newest = chain.newest
    own = newest.entry(signs_as(session, chain))
    return Organisation(
        name=newest.name,
        fingerprint=chain.root.fingerprint,
        version=newest.version,
        time=newest.time,
        role=own.role if own is not None and own.in_force(session.clock().date()) else "",
        lines=tuple(line_of(session, entry) for entry in newest.entries),
    )


def signs_as(session: Session, chain: Chain) -> OriginId:
    """As which machine this vault signs a roster: itself, or the coordinator that it was before a restore.

    It was that only where it is none itself, so that nobody signs twice.
    """
    own, coordinators = session.history.origin, chain.newest.coordinators(session.clock().date())
    if own not in coordinators:
        for each in sorted(origins.former(session.database, own) & coordinators):
            if origins.former_key(session.database, OriginId(each)) is not None:
                return OriginId(each)
    return own


def line_of(session: Session, entry: Entry) -> Line:
    """A line of a roster as it is shown."""
    return Line(
        origin=OriginId(entry.origin),
        name=entry.name,
        office=entry.office,
        role=entry.role.value,
        since=entry.since,
        until=entry.until,
        state=_state(entry, session.clock().date()),
        own=entry.origin == session.history.origin,
        reason=entry.revoked.reason if entry.revoked else "",
        segment=entry.revoked.segment if entry.revoked else 0,
        late=origins.held_after(session.database, OriginId(entry.origin), entry.revoked.segment)
        if entry.revoked
        else 0,
    )


def ends(session: Session) -> tuple[tuple[OriginId, int], ...]:
    """The other machines that were revoked, with the last segment of each that counts."""
    chain = held(session)
    return tuple(
        (OriginId(each.origin), each.revoked.segment)
        for each in (() if chain is None else chain.newest.entries)
        if each.revoked is not None and each.origin != session.history.origin
    )


def _state(entry: Entry, today: date) -> str:
    if entry.revoked is not None:
        return "revoked"
    if entry.in_force(today):
        return "in_force"
    return "early" if entry.since > today.isoformat() else "ended"


def beliefs(session: Session, coming: Chain | None = None) -> Callable[[OriginId], Belief | None]:
    """How far each machine is believed as things are now; None for one whose card is not trusted.

    `coming` is a newer roster that is about to be taken: as if it had been.
    """
    chain = coming or held(session)
    coming_lines = {} if coming is None else coming.newest.lines()
    lines = {} if chain is None else chain.newest.lines()
    own = {session.history.origin, *origins.former(session.database, session.history.origin)}

    def believed(origin: OriginId) -> Belief | None:
        key = origins.key_of(session.database, origin)
        if key is None and coming is not None and origin in coming_lines:
            key = coming.card(origin).key
        if key is None:
            return None
        if chain is None or origin in own:
            return Belief(key)
        entry = lines.get(origin)
        # Days bind what is signed from now on, which no clock of another machine can prove: what a machine
        # wrote in its time stays believed, and who is to be believed no more is revoked.
        return Belief(key, OUTSIDE) if entry is None else Belief(key, entry.role, entry.revoked)

    return believed


# Founding and joining -------------------------------------------------------------------------------


def prepare(session: Session, name: str, own_name: str, office: str, threshold: int, count: int) -> Founding:
    """An organisation of which this vault is the first coordinator, with `count` sheets of its root."""
    if session.optional_secret(_ROSTER) is not None:
        raise AppError("organisation.joined")
    secret = secrets.token_bytes(recovery.SECRET_SIZE)
    line = Wanted(origin=session.history.origin, role=Role.COORDINATOR, name=own_name, office=office)
    chain = roster_chain.founded(
        roster_chain.root_key(secret), _name(name), [entry_of(session, line)], session.clock()
    )
    return Founding(tuple(recovery.split(secret, threshold, count)), chain.root.fingerprint, chain)


def found(session: Session, founding: Founding) -> Organisation:
    """Found it, once the sheets are written down."""
    if session.optional_secret(_ROSTER) is not None:
        raise AppError("organisation.joined")
    return keep(session, founding.chain)


def look(session: Session, untrusted_bytes: bytes) -> Organisation:
    """What a roster file says; its fingerprint is to be compared aloud before joining."""
    came = roster_chain.read(untrusted_bytes)
    return msgspec.structs.replace(_facts(session, came), file=_stands(held(session), came))


def _stands(before: Chain | None, came: Chain) -> str:
    """How a roster stands to the one that counts."""
    if before is None:
        return ""
    if before.newest == came.newest:
        return "same"
    try:
        return "newer" if roster_chain.merged(before, came) is came else "older"
    except AppError as error:
        return error.code.removeprefix("roster.")


def open_file(path: Path) -> bytes:
    """The bytes of a roster file, for `look`, `join`, `take` and `open_proposal`."""
    return files.read_bounded(path, SIZE_LIMIT)


def join(session: Session, untrusted_bytes: bytes, fingerprint: str) -> Organisation:
    """Join, or take a newer roster of what was joined; `fingerprint` is what was read aloud."""
    chain = roster_chain.read(untrusted_bytes)
    if "".join(fingerprint.split()) != "".join(chain.root.fingerprint.split()):
        raise AppError("card.other_fingerprint")
    return _take(session, chain)


def take(session: Session, untrusted_bytes: bytes) -> Organisation:
    """A newer roster of the organisation that was joined; an older one changes nothing, which `file` says."""
    joined(session)
    return _take(session, roster_chain.read(untrusted_bytes))


def _take(session: Session, came: Chain) -> Organisation:
    before = held(session)
    merged = roster_chain.merged(before, came)
    facts = _facts(session, merged) if merged is before else keep(session, merged)
    return msgspec.structs.replace(facts, file=_stands(before, came))


def content(session: Session) -> bytes:
    """The roster file as it counts now."""
    return roster_chain.write(joined(session))


def export(session: Session, path: Path) -> None:
    """Write the roster; an existing file stays."""
    files.write_whole(path, content(session))


def keep(session: Session, chain: Chain) -> Organisation:
    """Keep the roster and trust its cards; what waited for one of them comes in with it. All or nothing."""
    with session.database.transaction():
        erased = adopt(session, chain)
        merged = merging.merge(session, (), beliefs(session), Task.silent())
    erased += merged.erased
    erasure.finish(session, erased)
    facts = _facts(session, chain)
    told = {"came": merged.records, "erased": erasure.listed(erased), "cut": merged.cut}
    return msgspec.structs.replace(facts, **told)


def adopt(session: Session, chain: Chain) -> list[Key]:
    """Keep the roster, trust its cards, and forget a proposal that it settles; in the caller's transaction.

    What is decided about erasing by whoever has a say from now on is carried out with it: gives the records
    that were erased, for `erasure.finish`.
    """
    now, database = utc_stamp(session.clock()), session.database
    session.keep_secret(_ROSTER, roster_chain.write(chain))
    for entry in chain.newest.entries:
        if entry.origin == session.history.origin:
            continue
        card = chain.card(entry.origin)
        # Who was compared here keeps the name that was given then.
        own_name = lists.alias(database, card.origin)
        alias = own_name or aliases.told_apart(session, card, f"{entry.name} {entry.office}".strip())
        origins.keep(database, card.key, card.recipient, alias, session.member.id, now)
    session.forget_secret(PROPOSAL)  # it followed another version than this one
    weighing.weigh(session, beliefs(session))
    session.custody.note(Act.ROSTER_CHANGED, version=chain.newest.version)
    decisions.empower(database, deciders(chain))
    return settle(database, session.blobs, session.rules)


def deciders(chain: Chain) -> dict[OriginId, bool]:
    """The machines whose members have a say in erasing, and whether a coordinator's; `vault.decisions`."""
    return {
        OriginId(entry.origin): entry.role is Role.COORDINATOR
        for entry in chain.newest.entries
        if entry.revoked is None
    }


def entry_of(session: Session, wanted: Wanted) -> tuple[Card, Entry]:
    """A line of a roster as it is signed, with the card that it names."""
    check_days(wanted.since, wanted.until)
    chain = held(session)
    card = _card(session, chain, wanted.origin)
    entry = Entry(
        origin=wanted.origin,
        keys=keys_digest(card),
        role=wanted.role,
        name=_name(wanted.name),
        office=wanted.office.strip(),
        since=wanted.since,
        until=wanted.until,
        revoked=_revocation(session, chain, wanted),
    )
    return card, entry


def _revocation(session: Session, chain: Chain | None, wanted: Wanted) -> Revocation | None:
    """Where a machine's history ends: with the last segment of it that is held here; a standing end stays."""
    if not wanted.revoked:
        return None
    line = None if chain is None else chain.newest.entry(wanted.origin)
    if line is not None and line.revoked is not None:
        return line.revoked
    number, content = origins.last_segment(session.database, wanted.origin)
    digest = digest_of(content) if number else NO_SEGMENT
    return Revocation(number, digest, wanted.reason.strip())


def _card(session: Session, chain: Chain | None, origin: OriginId) -> Card:
    if chain is not None and chain.newest.entry(origin) is not None:
        return chain.card(origin)  # keys on the roster stay, whatever card was compared since
    for each, key, recipient, _ in origins.every(session.database):
        if each == origin:
            return Card(key.ed25519, key.mldsa65, recipient)
    raise AppError("organisation.unknown_machine")


def _name(untrusted_name: str) -> str:
    name = untrusted_name.strip()
    if not name or not cards.readable(name):
        raise AppError("organisation.bad_name", limit=cards.ALIAS_LIMIT)
    return name
