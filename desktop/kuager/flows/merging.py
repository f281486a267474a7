"""Merging: one plan over all that came together and all that waits, carried out in one transaction.

Whatever makes it possible to take more (another bundle, a card, a roster) draws on the shelf: what waited and
can be taken now comes in with it, what still waits stays, and what is new and has to wait is laid up.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from kuager.bundle import draft, verify
from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.matrix import Belief
from kuager.bundle.plan import MergePlan, WaitsFor
from kuager.bundle.plan import Waiting as Planned
from kuager.bundle.verify import Parts, Reason
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.model.merge import Key
from kuager.task import Task
from kuager.vault import merge as vault
from kuager.vault import shelf
from kuager.vault.custody import Act
from kuager.vault.shelf import Waiting

Believed = Callable[[OriginId], Belief | None]


class Came(NamedTuple):
    """The content of a bundle and who brought it."""

    parts: Parts
    sender: OriginId


class Merged(NamedTuple):
    """What was done. `erased` records lost their bytes by it: `erasure.finish` is due after the transaction.

    `waiting` revisions were laid on the shelf, for `left_out` there was no room. `cut` ones that lay there
    are forgotten, for their machine was revoked before it wrote them.
    """

    plan: MergePlan
    erased: list[Key]
    waiting: int
    left_out: int
    cut: int

    @property
    def records(self) -> int:
        """How many records are new or changed by it."""
        return sum(count.new + count.changed for count in self.plan.records.values())


class Foreseen(NamedTuple):
    """A plan, and what it means for the shelf.

    `waiting` revisions would be laid up, `completing` ones lie there and come in.
    """

    plan: MergePlan
    waiting: int
    completing: int


class _Drawn(NamedTuple):
    """What a plan is drawn over: what came, and last what waits and may go on with it or by itself."""

    contents: list[Parts]
    origins: list[OriginId]

    @property
    def shelf(self) -> int:
        """The number of the content that waited."""
        return len(self.contents) - 1

    def name(self, content: int, part: verify.SegmentPart) -> bytes:
        """By what the shelf knows a segment."""
        return shelf.name_of(*self.contents[content].signed(part))


def foresee(session: Session, came: Sequence[Came], believed: Believed, task: Task) -> Foreseen:
    """What bringing in would do; changes nothing."""
    drawn = _drawn(session, came, believed, task)
    plan = draft.plan(drawn.contents, _held(session), believed, task)
    here = shelf.names(session.database)
    coming = {drawn.name(each.content, each.part): each.part.revisions for each in _to_wait(plan, drawn)}
    taken = {drawn.name(where, part): part.revisions for where, part in plan.taken}
    return Foreseen(
        plan,
        sum(revisions for name, revisions in coming.items() if name not in here),
        sum(revisions for name, revisions in taken.items() if name in here),
    )


def merge(
    session: Session, came: Sequence[Came], believed: Believed, task: Task, *, asked: bool = False
) -> Merged:
    """Take in what can be taken, with what waited for it; call it inside the writing transaction."""
    cut = _cut_revoked(session, believed)
    drawn = _drawn(session, came, believed, task)
    plan = draft.plan(drawn.contents, _held(session), believed, task, asked=asked)
    erased: list[Key] = []
    if not plan.empty:
        erased = vault.apply(session.database, session.blobs, plan.rows, session.rules, task)
        senders = {each.sender for each in came} or _senders(session, plan.carried)
        session.custody.note(Act.MERGED, carried=plan.carried, to=" ".join(sorted(senders)))
    shelf.settle(session.database, drawn.origins, _still(plan, drawn))
    changes = left_out = 0
    for number, each in enumerate(came):
        segments = [
            Waiting(*each.parts.signed(waits.part), each.sender)
            for waits in _to_wait(plan, drawn)
            if waits.content == number
        ]
        if segments:
            parts = shelf.Parts(each.parts.headers, each.parts.sections, each.parts.blobs)
            laid = shelf.put(session.database, segments, parts, session.clock().isoformat(timespec="seconds"))
            changes, left_out = changes + laid.changes, left_out + laid.left_out
    return Merged(plan, erased, changes, left_out, cut)


def spans(segments: Iterable[tuple[OriginId, int, int]]) -> dict[OriginId, tuple[int, int]]:
    """From the first to the last revision of each origin."""
    found: dict[OriginId, tuple[int, int]] = {}
    for origin, first, last in segments:
        low, high = found.get(origin, (first, last))
        found[origin] = min(low, first), max(high, last)
    return found


def _held(session: Session) -> vault.VaultHeld:
    return vault.VaultHeld(session.database, session.history.origin)


def _drawn(session: Session, came: Sequence[Came], believed: Believed, task: Task) -> _Drawn:
    coming = {part.origin for each in came for part in each.parts.segments}
    origins = [
        lot.origin
        for lot in shelf.lots(session.database)
        if (lot.origin in coming or lot.first <= lot.held + 1) and believed(lot.origin) is not None
    ]
    segments, headers, sections, blobs = shelf.drawn(session.database, origins)
    waited = Content([SignedSegment(*row) for row in segments], headers, sections, blobs)
    return _Drawn(
        [*(each.parts for each in came), verify.take_apart(waited, task, whole=False)],
        origins,
    )


def _to_wait(plan: MergePlan, drawn: _Drawn) -> list[Planned]:
    """What came and has to wait; but not what the roles leave to be asked: that can be brought again."""
    return [
        each for each in plan.waiting if each.content < drawn.shelf and each.waits_for is not WaitsFor.YES
    ]


def _still(plan: MergePlan, drawn: _Drawn) -> list[bytes]:
    """The names of those drawn from the shelf that go on waiting.

    What was refused does not; but what follows it was not looked at, unless it was refused as forged.
    """
    waiting = {each.part for each in plan.waiting if each.content == drawn.shelf}
    stopped = {each.origin: each.segment for each in plan.refused if each.reason is not Reason.BAD_SIGNATURE}
    return [
        drawn.name(drawn.shelf, part)
        for part in drawn.contents[drawn.shelf].segments
        if part in waiting or part.number > stopped.get(part.origin, part.number)
    ]


def _senders(session: Session, of: Collection[OriginId]) -> set[OriginId]:
    return {sender for lot in shelf.lots(session.database) if lot.origin in of for sender in lot.senders}


def _cut_revoked(session: Session, believed: Believed) -> int:
    """Forget what waits of machines from after their end; how many revisions that were."""
    cut = 0
    for origin in shelf.origins(session.database):
        belief = believed(origin)
        if belief is not None and belief.revoked is not None:
            cut += shelf.forget(session.database, origin, belief.revoked.segment)
    return cut
