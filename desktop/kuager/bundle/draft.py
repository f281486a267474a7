"""Drawing up the plan of a merge: what of a bundle's content would be new to a vault.

It changes nothing. Each origin's segments are taken in their order from where the receiver stands: the
signature by the origin's trusted key, number, chain and sequence must continue what is held. What does not
fit stops that origin there and no other one; an origin without a trusted card waits, and a missing segment
is a gap. A segment that is held already adds nothing but what was withheld when it came.

The same plan comes whatever the order of the content. Errors: those of `verify.take_apart`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kuager.bundle.conflicts import conflicts, header_key
from kuager.bundle.content import Content
from kuager.bundle.matrix import Belief, Say, say
from kuager.bundle.plan import (
    Counts,
    Gap,
    HeldBack,
    MergePlan,
    Refused,
    Unknown,
    Withheld,
)
from kuager.bundle.verify import (
    Flaw,
    Parts,
    Reason,
    SegmentPart,
    check_section,
    read_revision,
    take_apart,
)
from kuager.crypto.signing import Namespace, Signature, VerifyKey
from kuager.errors import AppError
from kuager.model.erasure import is_kept
from kuager.model.ids import OriginId, RecordId
from kuager.model.merge import (
    BlobName,
    BlobRow,
    Held,
    OriginState,
    ParentRow,
    RevisionRow,
    Rows,
    SectionRow,
    SegmentRow,
)
from kuager.model.revision import NO_SEGMENT, WHY, Header
from kuager.task import Task


def plan(
    content: Content,
    held: Held,
    believed: Callable[[OriginId], Belief | None],
    task: Task,
    *,
    asked: bool = False,
) -> MergePlan:
    """Compare a bundle's content with what is held; `asked`: what the roles leave to be asked is taken."""
    parts, erased = _without_erased(take_apart(content, task), held)
    draft = _Draft(parts, held, erased, asked=asked)
    origins = draft.parts.segments
    for count, origin in enumerate(origins):
        task.step(count, len(origins))
        draft.add_origin(origin, believed(origin))
    return draft.finished()


def _without_erased(parts: Parts, held: Held) -> tuple[Parts, int]:
    """The same parts without the bytes of records that the receiver erased, and how many records those are.

    Tombstones come first: what they cover is from here on as if it had been withheld.
    """
    headers = {digest: header for digest, header in parts.read.items() if isinstance(header, Header)}
    erased = held.erased({header_key(header) for header in headers.values()})
    gone = {digest: header for digest, header in headers.items() if header_key(header) in erased}
    sections = {
        entry.digest
        for header in gone.values()
        for name, entry in header.sections.items()
        if not is_kept(header.kind, name)
    }
    if not gone:
        return parts, 0
    left = replace(
        parts,
        sections={digest: kept for digest, kept in parts.sections.items() if digest not in sections},
        documents={digest: blob for digest, blob in parts.documents.items() if digest not in gone},
    )
    return left, len(erased)


@dataclass(slots=True)
class _Addition:
    """What one segment adds; taken over whole or not at all."""

    segments: list[SegmentRow] = field(default_factory=list)
    revisions: list[RevisionRow] = field(default_factory=list)
    sections: list[SectionRow] = field(default_factory=list)
    parents: list[ParentRow] = field(default_factory=list)
    headers: dict[str, Header] = field(default_factory=dict)
    blobs: set[BlobName] = field(default_factory=set)
    held_back: Counter[tuple[OriginId, str, Say]] = field(default_factory=Counter)
    known: int = 0
    stubs: int = 0

    def take(self, other: _Addition) -> None:
        self.segments += other.segments
        self.revisions += other.revisions
        self.sections += other.sections
        self.parents += other.parents
        self.headers |= other.headers
        self.blobs |= other.blobs
        self.held_back += other.held_back
        self.known += other.known
        self.stubs += other.stubs


class _Draft:
    def __init__(self, parts: Parts, held: Held, erased: int, *, asked: bool) -> None:
        self.parts = parts
        self._asked = asked
        self._erased = erased
        self._held = held
        self._total = _Addition()
        self._refused: list[Refused] = []
        self._unknown: list[Unknown] = []
        self._gaps: list[Gap] = []

    def add_origin(self, origin: OriginId, belief: Belief | None) -> None:
        """Take an origin's segments as far as they can be taken."""
        segments = self.parts.segments[origin]
        if belief is None:
            self._unknown.append(Unknown(origin, sum(len(part.segment.headers) for part in segments)))
            return
        state = self._held.origin(origin)
        number, last = len(state.segments), state.last
        digest = state.segments[-1] if state.segments else NO_SEGMENT
        for part in segments:
            segment = part.segment
            if segment.number > number + 1:
                self._gaps.append(Gap(origin, number, segment.number))
                return
            try:
                _check_revocation(part, belief)
                if segment.number <= len(state.segments):
                    self._check_known(part, belief.key, state)
                    addition = self._filled(part, state, belief)
                else:
                    self._check_next(part, belief.key, digest, last)
                    addition = self._added(part, belief)
                    number, last, digest = segment.number, last + len(segment.headers), part.digest
            except Flaw as flaw:
                self._refused.append(Refused(origin, segment.number, flaw.reason))
                return
            self._total.take(addition)

    def _check_known(self, part: SegmentPart, key: VerifyKey, state: OriginState) -> None:
        if state.segments[part.segment.number - 1] != part.digest:
            # Only what the origin itself signed twice is a fork; else somebody else forged it.
            _check_signature(part, key)
            raise Flaw(Reason.FORK)

    def _check_next(self, part: SegmentPart, key: VerifyKey, previous: str, last: int) -> None:
        segment = part.segment
        _check_signature(part, key)
        if segment.origin == self._held.own:
            raise Flaw(Reason.OWN_AHEAD)
        if segment.previous != previous:
            raise Flaw(Reason.CHAIN if previous == NO_SEGMENT else Reason.FORK)
        if segment.first != last + 1:
            raise Flaw(Reason.CHAIN)
        if len(set(segment.headers)) != len(segment.headers):
            raise Flaw(Reason.MALFORMED)

    def _added(self, part: SegmentPart, belief: Belief) -> _Addition:
        segment, signed = part.segment, part.signed
        origin = OriginId(segment.origin)
        addition = _Addition()
        for seq, digest in enumerate(segment.headers, segment.first):
            self._add_revision(addition, digest, origin, seq, belief)
        end = segment.first + len(segment.headers) - 1
        addition.segments.append(
            SegmentRow(
                origin, segment.number, segment.first, end, signed.content, signed.ed25519, signed.mldsa65
            )
        )
        return addition

    def _filled(self, part: SegmentPart, state: OriginState, belief: Belief) -> _Addition:
        """What a segment that is held brings nevertheless: headers of stubs, absent sections, blobs."""
        segment, parts = part.segment, self.parts
        origin = OriginId(segment.origin)
        addition = _Addition()
        for seq, digest in enumerate(segment.headers, segment.first):
            header = parts.read.get(digest)
            if header is not None and digest in state.stubs:
                self._add_revision(addition, digest, origin, seq, belief)
                continue
            addition.known += 1
            if digest in parts.documents:
                addition.blobs.add(parts.documents[digest])
            if not state.absent or not isinstance(header, Header):
                continue
            for name, entry in header.sections.items():
                if (digest, name) in state.absent and entry.digest in parts.sections:
                    check_section(parts, header.kind, name, entry)
                    addition.sections.append(_section_row(parts, header, name))
        return addition

    def _add_revision(
        self, addition: _Addition, digest: str, origin: OriginId, seq: int, belief: Belief
    ) -> None:
        parts = self.parts
        header = read_revision(parts, digest, origin, seq)
        answer = Say.ACCEPT if header is None else say(header.kind, belief.standing)
        if header is not None and (answer is Say.REFUSE or (answer is Say.ASK and not self._asked)):
            addition.held_back[origin, header.kind, answer] += 1
            header = None
        signed = None if header is None else parts.headers[digest]
        addition.revisions.append(RevisionRow(origin, seq, bytes.fromhex(digest), signed))
        if header is None:
            addition.stubs += 1
            return
        addition.headers[digest] = header
        if digest in parts.documents:
            addition.blobs.add(parts.documents[digest])
        for name, entry in header.sections.items():
            addition.sections.append(_section_row(parts, header, name))
            for parent in entry.parents if name != WHY else ():
                addition.parents.append(
                    ParentRow(RecordId(header.record), header.kind, name, bytes.fromhex(parent))
                )

    def finished(self) -> MergePlan:
        """The plan, for which the receiver is asked the rest at once."""
        total = self._total
        keys = {header_key(header) for header in total.headers.values()}
        held_keys = self._held.records(keys) if keys else set()
        new, changed = Counter[str](), Counter[str]()
        for key in keys:
            (changed if key in held_keys else new)[key[1]] += 1
        blobs, blobs_withheld = self._blobs()
        touched = {(row.record, row.kind) for row in total.sections}
        return MergePlan(
            new=len(total.headers),
            known=total.known,
            records={kind: Counts(new[kind], changed[kind]) for kind in sorted(new | changed)},
            conflicts=conflicts(self.parts, total.headers, self._held, held_keys),
            refused=self._refused,
            unknown=self._unknown,
            gaps=self._gaps,
            withheld=Withheld(
                total.stubs, sum(row.content is None for row in total.sections), blobs_withheld
            ),
            held_back=[HeldBack(*key, revisions=count) for key, count in sorted(total.held_back.items())],
            erased=self._erased,
            rows=Rows(total.segments, total.revisions, total.sections, total.parents, blobs, sorted(touched)),
        )

    def _blobs(self) -> tuple[list[BlobRow], int]:
        """The named blobs that are lacking: those that came, and how many did not."""
        if not self._total.blobs:
            return [], 0
        lacking = sorted(self._total.blobs - self._held.blobs(self._total.blobs))
        found = self.parts.blobs
        rows = [
            BlobRow(blob, sha256, found[blob, sha256]) for blob, sha256 in lacking if (blob, sha256) in found
        ]
        return rows, len(lacking) - len(rows)


def _section_row(parts: Parts, header: Header, name: str) -> SectionRow:
    salt, content = parts.sections.get(header.sections[name].digest, (None, None))
    return SectionRow(
        OriginId(header.origin), header.seq, RecordId(header.record), header.kind, name, salt, content
    )


def _check_revocation(part: SegmentPart, belief: Belief) -> None:
    """`Flaw` for what a revoked machine signed after the last segment of it that counts."""
    last = belief.revoked
    if last is None or part.segment.number < last.segment:
        return
    if part.segment.number > last.segment or part.digest != last.digest:
        raise Flaw(Reason.REVOKED)


def _check_signature(part: SegmentPart, key: VerifyKey) -> None:
    signed = part.signed
    try:
        key.verify(signed.content, Signature(signed.ed25519, signed.mldsa65), Namespace.SEGMENT)
    except AppError:
        raise Flaw(Reason.BAD_SIGNATURE) from None
