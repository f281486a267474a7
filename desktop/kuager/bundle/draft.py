"""Drawing up the plan of a merge: what of the content of bundles would be new to a vault.

It changes nothing. Several contents are one union, so that what one of them lacks another one may bring. Each
origin's segments are taken in their order from where the receiver stands: the signature by the origin's
trusted key, number, chain and sequence must continue what is held. What does not fit stops that origin there
and no other one; an origin without a trusted card waits, and what comes after a missing segment waits, too.
A segment that is held already adds nothing but what was withheld when it came. Where contents carry different
segments of one number, a forged one is refused and the true one taken; two true ones are a fork. Where there
are none but forged ones, the number counts as missing: whoever forges must not keep out what others bring.

The same plan comes whatever the order of the contents, and of what is in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kuager.bundle.coming import BlobPages, Coming, Pages, Reading, Revision, header_key
from kuager.bundle.conflicts import Writings
from kuager.bundle.matrix import Belief, Say
from kuager.bundle.plan import (
    Gap,
    HeldBack,
    MergePlan,
    Refused,
    Unknown,
    Waiting,
    WaitsFor,
    Withheld,
)
from kuager.bundle.touched import Touched
from kuager.bundle.union import Union
from kuager.bundle.verify import Flaw, Parts, Reason, SegmentPart
from kuager.crypto.signing import Namespace, Signature, VerifyKey
from kuager.errors import AppError
from kuager.model.ids import OriginId
from kuager.model.merge import NOTHING_LACKING, BlobName, Held, Key, OriginState, Rows
from kuager.model.revision import NO_SEGMENT, KnownHeader, KnownSegment
from kuager.task import Task

_Candidate = tuple[int, SegmentPart]
"""Which of the contents, and the segment in it."""


def plan(
    contents: Sequence[Parts],
    held: Held,
    believed: Callable[[OriginId], Belief | None],
    task: Task,
    *,
    asked: bool = False,
) -> MergePlan:
    """Compare the union of contents with what is held.

    `asked`: what the roles leave to be asked is taken. What cannot be taken and may be later is in
    `MergePlan.waiting`, for the caller to keep and to draw a plan over together with what comes then.
    """
    draft = _Draft(Union(contents), held, task, asked=asked)
    for origin in sorted(draft.union.segments):
        draft.add_origin(origin, believed(origin))
    return draft.finished()


@dataclass(slots=True)
class _Addition:
    """What one segment adds, counted; taken over whole or not at all."""

    headers: list[tuple[int, KnownHeader]] = field(default_factory=list)
    filled: list[KnownHeader] = field(default_factory=list)
    blobs: set[BlobName] = field(default_factory=set)
    held_back: Counter[tuple[OriginId, str, Say]] = field(default_factory=Counter)
    known: int = 0
    stubs: int = 0
    withheld: int = 0
    is_empty: bool = True

    def take(self, other: _Addition) -> None:
        """All but the headers, of which there may be very many."""
        self.blobs |= other.blobs
        self.held_back += other.held_back
        self.known += other.known
        self.stubs += other.stubs
        self.withheld += other.withheld


class _Draft:
    def __init__(self, union: Union, held: Held, task: Task, *, asked: bool) -> None:
        self.union = union
        self._task = task
        self._done, self._segments = 0, sum(len(parts.segments) for parts in union.contents)
        self._reading = Reading(union, asked=asked)
        self._held = held
        self._total = _Addition()
        self._new = 0
        self._records = Touched()
        self._writings = Writings(union)
        self._coming: list[Coming] = []
        self._erased: set[Key] = set()
        self._taken: list[_Candidate] = []
        self._carried: dict[OriginId, tuple[int, int]] = {}
        self._refused: list[Refused] = []
        self._unknown: list[Unknown] = []
        self._gaps: list[Gap] = []
        self._waiting: list[Waiting] = []

    # One origin --------------------------------------------------------------------------------------

    def add_origin(self, origin: OriginId, belief: Belief | None) -> None:
        """Take an origin's segments as far as they can be taken."""
        numbered = self.union.segments[origin]
        if belief is None:
            every = [candidate for number in sorted(numbered) for candidate in numbered[number]]
            revisions = {part.digest: part.revisions for _, part in every}
            self._unknown.append(Unknown(origin, sum(revisions.values())))
            self._wait(every, WaitsFor.CARD)
            return
        before = state = self._held.origin(origin)
        for number in sorted(numbered):
            self._task.step(self._done, self._segments)
            self._done += len(numbered[number])
            if number > state.number + 1:
                self._add_gap(origin, state.number, number, belief)
                return
            try:
                if number <= before.number:
                    self._fill(number, numbered[number], belief)
                else:
                    state = self._add(state, numbered[number], belief)
            except _Forged:
                continue
            except _Stop:
                return

    def _add_gap(self, origin: OriginId, held: int, number: int, belief: Belief) -> None:
        """What comes after a missing segment waits, but what never could be taken."""
        numbered = self.union.segments[origin]
        waiting: list[_Candidate] = []
        for later in sorted(each for each in numbered if each >= number):
            try:
                waiting += self._verified(numbered[later], belief)
            except _Forged:
                continue
            except _Stop:
                break
        if waiting:
            self._gaps.append(Gap(origin, held, waiting[0][1].number))
            self._wait(waiting, WaitsFor.SEGMENTS)

    def _fill(self, number: int, candidates: Sequence[_Candidate], belief: Belief) -> None:
        """What a segment that is held brings nevertheless: headers of stubs, absent sections, blobs."""
        origin = candidates[0][1].origin
        digest = self._held.segment(origin, number)
        same = [candidate for candidate in candidates if candidate[1].digest == digest]
        others = [candidate for candidate in candidates if candidate[1].digest != digest]
        for candidate in same[:1]:
            self._refuse_if(candidate, lambda part: _check_revocation(part, belief))
        # Only what the origin itself signed twice is a fork; else somebody else forged it.
        for candidate in self._verified(others, belief) if not same else self._signed(others, belief):
            self._refuse(candidate, Reason.FORK)
        if not same:
            raise _Stop
        self._take(same[0], self.union.segment(*same[0]), belief, is_held=True)

    def _add(self, state: OriginState, candidates: Sequence[_Candidate], belief: Belief) -> OriginState:
        """Take the next segment; what is held then."""
        found = self._verified(candidates, belief)
        for candidate in found:
            if candidate[1].digest != found[0][1].digest:
                self._refuse(candidate, Reason.FORK)
                raise _Stop
        where, part = found[0]
        segment = self.union.segment(where, part)
        last = segment.first + part.revisions - 1
        if segment.previous != state.digest:
            self._refuse(found[0], Reason.CHAIN if state.digest == NO_SEGMENT else Reason.FORK)
        elif segment.first != state.last + 1:
            self._refuse(found[0], Reason.CHAIN)
        elif len(set(segment.headers)) != part.revisions:
            self._refuse(found[0], Reason.MALFORMED)
        else:
            self._take(found[0], segment, belief, is_held=False)
            self._taken.append(found[0])
            first, _ = self._carried.get(part.origin, (segment.first, last))
            self._carried[part.origin] = first, last
            return OriginState(part.number, last, part.digest)
        raise _Stop

    def _verified(self, candidates: Sequence[_Candidate], belief: Belief) -> list[_Candidate]:
        """Those that `_signed` leaves; `_Stop` where it leaves none, `_Forged` where nobody's were true."""
        before = len(self._refused)
        found = self._signed(candidates, belief)
        if not found:
            reasons = {each.reason for each in self._refused[before:]}
            raise _Forged if reasons == {Reason.BAD_SIGNATURE} else _Stop
        return found

    def _signed(self, candidates: Sequence[_Candidate], belief: Belief) -> list[_Candidate]:
        """Those that the origin signed, and that count; the others are refused."""
        found = []
        for where, part in candidates:
            try:
                _check_revocation(part, belief)
                self._check_signature(where, part, belief.key)
                if part.origin == self._held.own and part.number > self._held.origin(part.origin).number:
                    raise Flaw(Reason.OWN_AHEAD)
                found.append((where, part))
            except Flaw as flaw:
                self._refuse((where, part), flaw.reason)
        return found

    def _take(self, candidate: _Candidate, segment: KnownSegment, belief: Belief, *, is_held: bool) -> None:
        """Count what a segment brings, and note it for the rows."""
        where, part = candidate
        last = segment.first + part.revisions - 1
        lacking = self._held.lacking(part.origin, segment.first, last) if is_held else None
        if lacking == NOTHING_LACKING and not self.union.has_documents:
            self._total.known += part.revisions
            return
        coming = Coming(where, part, belief.standing, lacking, frozenset())
        try:
            revisions = list(self._reading.revisions(coming, segment))
            keys = {header_key(each.header) for each in revisions if each.header is not None}
            erased = self._held.erased(keys) if keys else keys
            if erased:
                coming = coming._replace(erased=erased)
                revisions = list(self._reading.revisions(coming, segment))
        except Flaw as flaw:
            self._refuse(candidate, flaw.reason)
            raise _Stop from None
        addition = self._counted(coming, revisions)
        self._total.take(addition)
        self._note_records(addition)
        self._erased.update(erased)
        if not addition.is_empty:
            self._coming.append(coming)
        if any(answer is Say.ASK for _, _, answer in addition.held_back):
            same = (each for each in self.union.segments[part.origin][part.number])
            self._wait([each for each in same if each[1].digest == part.digest], WaitsFor.YES)

    def _note_records(self, addition: _Addition) -> None:
        """Count the records that get something, and keep what their conflicts will be found by."""
        held = self._held.records({header_key(header) for _, header in addition.headers})
        for spot, header in addition.headers:
            key = header_key(header)
            self._new += 1
            self._writings.add(spot, header, is_held=key in held)
            self._records.add(key, is_held=key in held)
        for header in addition.filled:
            self._new += 1
            self._records.add(header_key(header), is_held=True)

    def _counted(self, coming: Coming, revisions: Sequence[Revision]) -> _Addition:
        addition = _Addition(is_empty=coming.lacking is not None)
        for revision in revisions:
            if revision.held_back is not None:
                addition.held_back[coming.part.origin, *revision.held_back] += 1
            if revision.sections or not revision.is_known:
                addition.is_empty = False
            blob = self._reading.blob(coming, revision)
            if blob is not None:
                addition.blobs.add(blob)
            if revision.is_known and revision.sections and revision.header is not None:
                addition.filled.append(revision.header)
            elif revision.is_known and revision.held_back is None:
                addition.known += 1
            elif revision.header is None or (spot := revision.spot) is None:
                addition.stubs += 1
            else:
                addition.headers.append((spot, revision.header))
                addition.withheld += sum(spot is None for _, spot in revision.sections)
        return addition

    # What becomes of a segment -----------------------------------------------------------------------

    def _wait(self, candidates: Sequence[_Candidate], waits_for: WaitsFor) -> None:
        self._waiting += [Waiting(where, part, waits_for) for where, part in candidates]

    def _refuse(self, candidate: _Candidate, reason: Reason) -> None:
        where, part = candidate
        self._refused.append(Refused(part.origin, part.number, reason, where))

    def _refuse_if(self, candidate: _Candidate, check: Callable[[SegmentPart], None]) -> None:
        try:
            check(candidate[1])
        except Flaw as flaw:
            self._refuse(candidate, flaw.reason)
            raise _Stop from None

    def _check_signature(self, where: int, part: SegmentPart, key: VerifyKey) -> None:
        signed = self.union.contents[where].signed(part)
        try:
            key.verify(signed.content, Signature(signed.ed25519, signed.mldsa65), Namespace.SEGMENT)
        except AppError:
            raise Flaw(Reason.BAD_SIGNATURE) from None

    # All of them -------------------------------------------------------------------------------------

    def finished(self) -> MergePlan:
        """The plan."""
        total = self._total
        lacking = sorted(total.blobs - self._held.blobs(total.blobs)) if total.blobs else []
        blobs = [name for name in lacking if self.union.has_blob(name)]
        return MergePlan(
            new=self._new,
            known=total.known,
            records=self._records.counts(),
            conflicts=self._writings.conflicts(self._held, self._task),
            refused=self._refused,
            unknown=self._unknown,
            gaps=self._gaps,
            withheld=Withheld(total.stubs, total.withheld, len(lacking) - len(blobs)),
            held_back=[HeldBack(*key, revisions=count) for key, count in sorted(total.held_back.items())],
            waiting=self._waiting,
            erased=len(self._erased),
            taken=self._taken,
            carried=self._carried,
            rows=Rows(Pages(self._reading, self._coming), BlobPages(self.union, blobs), len(self._coming)),
            empty=not (self._coming or blobs),
        )


class _Stop(Exception):  # noqa: N818 - no error: nothing more of this origin is taken
    """What is next of an origin is not taken, and so nothing after it."""


class _Forged(_Stop):
    """Nothing that came under a number is the origin's: as if nothing had come, the true one still may."""


def _check_revocation(part: SegmentPart, belief: Belief) -> None:
    """`Flaw` for what a revoked machine signed after the last segment of it that counts."""
    last = belief.revoked
    if last is None or part.number < last.segment:
        return
    if part.number > last.segment or part.digest != last.digest:
        raise Flaw(Reason.REVOKED)
