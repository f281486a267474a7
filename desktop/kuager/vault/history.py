"""What is recorded: revisions appended, heads read, segments closed.

Nothing here is updated in place. `save` writes one signed-chain revision per changed record in one
transaction and refreshes the projections in it; what `save` returned is on the disk. What does not follow its
schema, or is too large, is not saved: `input.malformed`, `input.too_large`.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import msgspec

from kuager.crypto.signing import Namespace, SigningKey
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import MemberId, OriginId, RecordId
from kuager.model.kinds import SCHEMA, section_type
from kuager.model.merge import BlobRow
from kuager.model.revision import (
    NO_SEGMENT,
    PARENTS_LIMIT,
    SALT_SIZE,
    SECTION_BYTES_LIMIT,
    SEGMENT_LIMIT,
    WHY,
    Header,
    SectionBytes,
    SectionEntry,
    Segment,
    Why,
    digest_of,
    read_header,
)
from kuager.model.section import Section
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import custody, projections, tombstones
from kuager.vault.blobs import Blobs
from kuager.vault.database import Database


class Change(msgspec.Struct, frozen=True):
    """What is to be saved of one record.

    `seen` gives, per section, the head digests that the author had before the eyes; a section that is not
    in it replaces the heads of now. A head that came in meanwhile is thus not overwritten but stays beside.
    """

    record: RecordId
    kind: str
    sections: Mapping[str, Section]
    why: str = ""
    seen: Mapping[str, tuple[str, ...]] = {}


def stamp(now: datetime) -> str:
    """A claimed time as headers carry it: seconds and UTC offset."""
    return now.isoformat(timespec="seconds")


def utc_stamp(now: datetime) -> str:
    """A time for local bookkeeping, in UTC."""
    return now.astimezone(UTC).isoformat(timespec="seconds")


class History:
    """The revisions of a vault, and the origin that writes here."""

    def __init__(self, database: Database, blobs: Blobs, key: SigningKey, rules: EventRules) -> None:
        self._database = database
        self._blobs = blobs
        self._rules = rules
        self._key = key
        self.origin = OriginId(key.public.origin_id())
        self._own = int(database.value("SELECT n FROM origin WHERE id=?", (self.origin,)))

    # -- writing ---------------------------------------------------------------------------------

    def save(
        self,
        changes: Sequence[Change],
        author: MemberId,
        now: datetime,
        blobs: Sequence[BlobRow] = (),
        task: Task | None = None,
    ) -> list[str]:
        """Append one revision per change, all or none; returns their digests. Durable on return.

        Cancelling the task leaves none of them.
        """
        database, task = self._database, task or Task.silent()
        written = self._blobs.write(blobs)
        with database.transaction():
            self._blobs.enter(written)
            digests = []
            for done, change in enumerate(changes):
                task.step(done, len(changes), "writing")
                digests.append(self._append(change, author, now))
            renewed = [(change.record, change.kind) for change in changes]
            projections.refresh(database, renewed, self._rules, task)
        while self._open_count() >= SEGMENT_LIMIT:
            self.close_segment(now)
        return digests

    def _append(self, change: Change, author: MemberId, now: datetime) -> str:
        # What is written is read at once as others will: what they refuse must never be signed, for after it
        # they would take nothing of this machine.
        database = self._database
        tombstones.check(database, change.record, change.kind, change.sections)
        record = record_number(database, change.record, change.kind)
        sections = dict(change.sections)
        if change.why:
            sections[WHY] = Why(text=change.why)
        stored: dict[str, SectionBytes] = {}
        entries: dict[str, SectionEntry] = {}
        for name, section in sections.items():
            section_content = canonical.encode(section)
            known = section_type(change.kind, name) or type(section)
            if len(section_content) > SECTION_BYTES_LIMIT:
                raise AppError("record.too_long", section=name)
            canonical.decode(section_content, known, limit=SECTION_BYTES_LIMIT)
            stored[name] = SectionBytes(secrets.token_bytes(SALT_SIZE), section_content)
            parents: tuple[str, ...] = ()
            if name != WHY:
                parents = change.seen[name] if name in change.seen else self.head_digests(record, name)
            # Where more heads stand than a header may name, the rest stay for another decision.
            named = tuple(sorted(set(parents))[:PARENTS_LIMIT])
            entries[name] = SectionEntry(stored[name].digest, named, SCHEMA)
        seq = 1 + int(
            database.value("SELECT coalesce(max(seq), 0) FROM revision WHERE origin=?", (self._own,))
        )
        header = Header(
            origin=self.origin,
            seq=seq,
            record=change.record,
            kind=change.kind,
            author=author,
            time=stamp(now),
            sections=entries,
        )
        content = canonical.encode(header)
        read_header(content)
        digest = digest_of(content)
        revision = database.run(
            "INSERT INTO revision(origin, seq, digest, header) VALUES(?,?,?,?)",
            (self._own, seq, bytes.fromhex(digest), content),
        )
        for name, section_bytes in stored.items():
            section_number = database.run(
                "INSERT INTO section(record, name, revision, salt, content) VALUES(?,?,?,?,?)",
                (record, name, revision, section_bytes.salt, section_bytes.content),
            )
            if name == WHY:
                continue
            database.run_many(
                "INSERT OR IGNORE INTO parent VALUES(?,?,?)",
                ((record, name, bytes.fromhex(parent)) for parent in entries[name].parents),
            )
            database.run(
                "DELETE FROM head WHERE record=? AND name=? AND section IN (SELECT s.n FROM section s "
                "JOIN revision r ON r.n=s.revision JOIN parent p ON p.record=s.record "
                "AND p.name=s.name AND p.digest=r.digest WHERE s.record=? AND s.name=?)",
                (record, name, record, name),
            )
            database.run("INSERT INTO head VALUES(?,?,?)", (record, name, section_number))
        return digest

    def _open_count(self) -> int:
        return int(
            self._database.value(
                "SELECT count(*) FROM revision WHERE origin=?1 AND seq > "
                "(SELECT coalesce(max(last), 0) FROM segment WHERE origin=?1)",
                (self._own,),
            )
        )

    def close_segment(self, now: datetime) -> bool:
        """Sign the revisions that no segment covers yet, 256 at most; False if there are none."""
        database = self._database
        before = database.row(
            "SELECT number, last, content FROM segment WHERE origin=? ORDER BY number DESC LIMIT 1",
            (self._own,),
        )
        number, last, previous = (
            (before[0], before[1], digest_of(before[2])) if before else (0, 0, NO_SEGMENT)
        )
        rows = database.rows(
            "SELECT digest FROM revision WHERE origin=? AND seq>? ORDER BY seq LIMIT ?",
            (self._own, last, SEGMENT_LIMIT),
        )
        if not rows:
            return False
        segment = Segment(
            origin=self.origin,
            number=number + 1,
            first=last + 1,
            previous=previous,
            custody=custody.head(database, self._own),
            time=stamp(now),
            headers=tuple(row[0].hex() for row in rows),
        )
        content = canonical.encode(segment)
        signature = self._key.sign(content, Namespace.SEGMENT)
        with database.transaction():
            database.run(
                "INSERT INTO segment VALUES(?,?,?,?,?,?,?)",
                (
                    self._own,
                    segment.number,
                    segment.first,
                    last + len(rows),
                    content,
                    signature.ed25519,
                    signature.mldsa65,
                ),
            )
        return True

    # -- reading ---------------------------------------------------------------------------------

    def head_digests(self, record: int, name: str) -> tuple[str, ...]:
        """Digests of the revisions that are the heads of a section."""
        rows = self._database.rows(
            "SELECT r.digest FROM head h JOIN section s ON s.n=h.section "
            "JOIN revision r ON r.n=s.revision WHERE h.record=? AND h.name=? ORDER BY r.digest",
            (record, name),
        )
        return tuple(row[0].hex() for row in rows)

    def exists(self, record: RecordId, kind: str) -> bool:
        """Whether anything is recorded under this id and kind."""
        return bool(self._database.value("SELECT 1 FROM record WHERE id=? AND kind=?", (record, kind)))


def record_number(database: Database, record: RecordId, kind: str) -> int:
    """The row number of a record, made on first use."""
    found = database.value("SELECT n FROM record WHERE id=? AND kind=?", (record, kind))
    if found is not None:
        return int(found)
    return database.run("INSERT INTO record(id, kind) VALUES(?,?)", (record, kind))
