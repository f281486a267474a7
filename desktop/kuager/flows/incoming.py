"""Bundles that came: opened, as many as there are and in any order, looked at together, and brought in.

Opening changes nothing. Each file is verified by itself; a bad one is refused with its reason and the others
go on. What the good ones carry is planned together, with what waits on the shelf. Bringing in plans once more
on what is held by then, and adds all or nothing: the highest roster first, then the records, then receipts.

A sender whose card is not trusted is believed if a roster vouches for the card that continues the one held
here: it is signed by coordinators whom this vault believes, whoever brought it. It may come in the sender's
own bundle.

Errors: those of `bundle.reader` and `bundle.receipt`, `bundle.revoked_sender`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import msgspec

from kuager.bundle import reader
from kuager.bundle.reader import Received
from kuager.bundle.receipt import Receipt
from kuager.bundle.roster import Chain
from kuager.bundle.verify import Parts
from kuager.errors import AppError
from kuager.flows import erasure, holders, merging, organisation, plan_rows, roster_news, senders
from kuager.flows.merging import Came
from kuager.flows.plan_rows import PlanRow
from kuager.flows.roster_news import NEWER, RosterNews
from kuager.flows.senders import CardFacts
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task

__all__ = ["PlanRow"]


class Bundle(msgspec.Struct, frozen=True):
    """A bundle that verified: whose it is, and what it carries.

    `media` files of `media_size` bytes come in the other ones of its `volumes`.
    """

    path: Path
    sender: CardFacts
    time: str
    size: int
    parts: Parts
    volumes: int = 1
    media: int = 0
    media_size: int = 0


class Incoming(msgspec.Struct, frozen=True):
    """Opened bundles, at least one, and what bringing them in would do. Nothing has been changed yet.

    `waiting` revisions would be laid on the shelf, `completing` ones come in that lie there. `rosters` are
    files that nobody looked into yet, `news` what they say; `receipts` are those that tell something new.
    """

    bundles: tuple[Bundle, ...]
    new: dict[str, int]
    changed: dict[str, int]
    known: int
    revisions: int
    rows: tuple[PlanRow, ...]
    waiting: int = 0
    completing: int = 0
    rosters: tuple[bytes, ...] = ()
    news: tuple[RosterNews, ...] = ()
    receipts: tuple[Receipt, ...] = ()

    @property
    def sender(self) -> CardFacts:
        """Who sent the first of them."""
        return self.bundles[0].sender

    @property
    def time(self) -> str:
        """When the first was made."""
        return self.bundles[0].time

    @property
    def size(self) -> int:
        """How many bytes they have together."""
        return sum(each.size for each in self.bundles)

    @property
    def records(self) -> int:
        """How many records would be new or changed."""
        return sum(self.new.values()) + sum(self.changed.values())

    @property
    def media(self) -> int:
        """How many recordings and attachments come in other files."""
        return sum(each.media for each in self.bundles)

    @property
    def media_size(self) -> int:
        """How many bytes they have."""
        return sum(each.media_size for each in self.bundles)

    @property
    def newer_roster(self) -> int:
        """The version of a roster that would be taken, else 0."""
        return next((each.version for each in self.news if each.state == NEWER), 0)

    @property
    def changes_anything(self) -> bool:
        """Whether bringing them in would do anything."""
        return bool(self.revisions or self.waiting or self.receipts or self.newer_roster)

    def count(self, state: str) -> int:
        """How many lines are of one state."""
        return sum(row.state == state for row in self.rows)


class Brought(msgspec.Struct, frozen=True):
    """What was brought in. `roster` is the version of one that was taken; `receipts` so many count now.

    `waiting` revisions wait on the shelf, for `left_out` there was no room. `erased` records that a list
    shows were erased, as was decided elsewhere. `cut` ones that waited are forgotten, for their machine was
    revoked before it wrote them. `lost_with` are the names of those who told by a receipt to hold what this
    vault wrote and has no more.
    """

    records: int
    revisions: int
    conflicts: int
    receipts: int = 0
    roster: int = 0
    waiting: int = 0
    left_out: int = 0
    erased: int = 0
    cut: int = 0
    lost_with: tuple[str, ...] = ()

    @property
    def receipt(self) -> bool:
        """Whether a receipt counts now."""
        return self.receipts > 0


class Unopened(NamedTuple):
    """A file that was refused."""

    path: Path
    error: AppError


class _Read(NamedTuple):
    path: Path
    received: Received
    receipt: Receipt | None


def open_bundle(session: Session, path: Path, task: Task) -> Incoming:
    """Verify a bundle and plan what it would bring; changes nothing. Refused whole on any doubt."""
    incoming, refused = open_bundles(session, [path], task)
    if incoming is None:
        raise refused[0].error
    return incoming


def open_bundles(
    session: Session, paths: Sequence[Path], task: Task
) -> tuple[Incoming | None, list[Unopened]]:
    """Verify bundles and plan what they would bring together; None where none is good."""
    read, rosters, refused = _read_all(session, paths, task)
    if not read:
        return None, refused
    news, chain = roster_news.read(session, rosters)
    bundles = tuple(_bundle(session, each) for each in read)
    incoming = _planned(session, bundles, chain, task)
    found = msgspec.structs.replace(incoming, rosters=tuple(rosters), news=news, receipts=_highest(read))
    return found, refused


def _read_all(
    session: Session, paths: Sequence[Path], task: Task
) -> tuple[list[_Read], list[bytes], list[Unopened]]:
    """What verifies, the rosters that came with it, and what is refused."""
    read: dict[Path, _Read] = {}
    refused: dict[Path, AppError] = {}
    rosters: list[bytes] = []
    chain, left = organisation.held(session), list(dict.fromkeys(paths))
    while left:
        sizes = [_size(path) for path in left]
        for path, before in zip(left, accumulate(sizes, initial=0), strict=False):
            try:
                read[path] = _read(session, path, chain, task.part(before, sum(sizes), ""))
                refused.pop(path, None)
            except AppError as error:
                refused[path] = error
        left = [path for path in left if path in refused and refused[path].code == "bundle.unknown_sender"]
        came = [each.received.roster for each in read.values() if each.received.roster]
        own = [roster for path in left if (roster := _vouching(session, path, task))]
        rosters = list(dict.fromkeys([*came, *own]))
        longer = roster_news.read(session, rosters)[1]
        if longer == chain:
            break
        chain = longer
    keys = senders.sender_keys(session, chain)
    for path, each in list(read.items()):
        try:
            keys(each.received.sender.origin)
        except AppError as error:  # a roster that came with another file revokes him
            refused[path] = error
            del read[path]
    return list(read.values()), rosters, [Unopened(*each) for each in refused.items()]


def _vouching(session: Session, path: Path, task: Task) -> bytes:
    """The roster in an unknown sender's bundle, if it continues the one held here and names his card."""
    card, roster = reader.untrusted_roster(path, session.identity, task)
    chain = roster_news.read(session, [roster])[1] if roster else None
    is_named = chain is not None and card.origin in chain.newest.lines()
    return roster if is_named and chain != organisation.held(session) else b""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # its reader says what is the matter


def _read(session: Session, path: Path, chain: Chain | None, task: Task) -> _Read:
    keys = senders.sender_keys(session, chain)
    received = reader.read(path, session.identity, keys, task)
    if not received.receipt:
        return _Read(path, received, None)
    receipt = holders.read(session, received.receipt, keys)
    is_own = receipt.holder.origin == received.sender.origin
    return _Read(path, received, receipt if is_own and holders.is_newer(session, receipt) else None)


def _bundle(session: Session, read: _Read) -> Bundle:
    received = read.received
    return Bundle(
        path=read.path,
        sender=senders.facts_of(session, received.sender),
        time=received.manifest.time,
        size=read.path.stat().st_size,
        parts=received.parts,
        volumes=received.index.volumes,
        media=len(received.index.blobs),
        media_size=sum(placed.size for placed in received.index.blobs),
    )


def _highest(read: Sequence[_Read]) -> tuple[Receipt, ...]:
    """Of each holder the latest receipt."""
    found: dict[OriginId, Receipt] = {}
    for receipt in (each.receipt for each in read):
        if receipt is not None:
            known = found.get(receipt.holder.origin)
            if known is None or known.number < receipt.number:
                found[receipt.holder.origin] = receipt
    return tuple(found.values())


def _came(bundles: Sequence[Bundle]) -> list[Came]:
    return [Came(each.parts, each.sender.origin) for each in bundles]


def _planned(session: Session, bundles: tuple[Bundle, ...], chain: Chain | None, task: Task) -> Incoming:
    plan, waiting, completing = merging.foresee(
        session, _came(bundles), organisation.beliefs(session, chain), task
    )
    return Incoming(
        bundles=bundles,
        new={kind: count.new for kind, count in plan.records.items() if count.new},
        changed={kind: count.changed for kind, count in plan.records.items() if count.changed},
        known=plan.known,
        revisions=plan.new,
        rows=plan_rows.rows(session, plan, chain),
        waiting=waiting,
        completing=completing,
    )


def bring_in(session: Session, incoming: Incoming, task: Task, *, asked: bool = False) -> Brought:
    """Merge opened bundles: one transaction, a union; the same bundles again change nothing.

    `asked`: what the roles of an organisation leave to be asked comes in, too.
    """
    erased = []
    with session.database.transaction():
        news, chain = roster_news.read(session, incoming.rosters)
        version = next((each.version for each in news if each.state == NEWER), 0)
        if version and chain is not None:
            erased += organisation.adopt(session, chain)
        merged = merging.merge(
            session, _came(incoming.bundles), organisation.beliefs(session), task, asked=asked
        )
        erased += merged.erased
        told = [holders.take(session, receipt) for receipt in incoming.receipts]
    erasure.finish(session, erased)
    return Brought(
        records=merged.records,
        revisions=merged.plan.new,
        conflicts=len(merged.plan.conflicts),
        receipts=len(incoming.receipts),
        roster=version,
        waiting=merged.waiting,
        left_out=merged.left_out,
        erased=erasure.listed(erased),
        cut=merged.cut,
        lost_with=tuple(each.alias for each in told if each.lost),
    )
