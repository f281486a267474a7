"""Everything that can still be read of a broken vault, into a new one with the same ways in.

What is signed and follows on stays as it was signed; a header that is gone is a stub, a section's bytes that
are gone are withheld, as if they had never come. What no unbroken chain of segments covers any more is
written once more under the new vault's origin (`origins.write_again`). Blobs are read through. What was lost
is named. The broken vault is not changed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Final

import msgspec

from kuager.crypto.identity import Identity
from kuager.crypto.signing import SigningKey, VerifyKey
from kuager.errors import AppError
from kuager.files import create_private, flush_file
from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId
from kuager.model.revision import Header as RevisionHeader
from kuager.model.revision import SectionBytes, digest_of, read_header
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import blob_file, chains, erasure, origins, projections, schema
from kuager.vault import header as headers
from kuager.vault.blobs import FOLDER, Blobs
from kuager.vault.chains import Chain, SegmentBytes
from kuager.vault.check import Damage
from kuager.vault.copying import copied
from kuager.vault.database import Database
from kuager.vault.folder import Folder
from kuager.vault.generation import DRAFTS, VAULT, Generation
from kuager.vault.header import Header
from kuager.vault.origins import Kept
from kuager.vault.rows import Opening, Rows

Sections = Mapping[str, tuple[bytes, bytes]]

_KEYED: Final = (
    ("member", "id, name, ed25519, mldsa65, created", "id"),
    ("slot", "id, kind, member, recipient, made", "id"),
    ("setting", "member, key, value", "member, key"),
    ("erased", "record, kind, erasure", "record, kind"),
    ("rule", "recipient, kind, section", "recipient, kind, section"),
)
"""Small tables that are taken over as they are: columns and key."""

_SHELF: Final = {
    "shelf": "origin, number, name, sender, since, changes, size, content, ed25519, mldsa65",
    "shelved": "segment, part, digest, record, kind, name, salt, content",
}
"""What waits is verified once it is taken in, as if it had just come."""


class Salvaged(msgspec.Struct, frozen=True):
    """What the new vault holds, and what is lost."""

    revisions: int
    sections: int
    blobs: int
    lost: tuple[Damage, ...]


def salvage(
    broken: Generation, header: Header, dest: Path, rules: EventRules, now: datetime, task: Task
) -> Salvaged:
    """Make the new vault in an empty folder; `vault.folder_not_empty`, `disk.full`.

    `vault.damaged` where not even the list of tables can be read.
    """
    with broken.vault() as database:  # fails where not even the tables are known
        schema.version_of(database)
    with _read(broken.vault) as rows:
        work = _Salvage(broken, rows, task)
        folder = Folder(dest)
        made = Generation(folder.begin(), broken.master)
        for name in (VAULT, DRAFTS):
            create_private(made.folder / name)
        with made.vault() as database:
            schema.create(database)
            with database.transaction():
                work.fill(database, header, dest, now)
                projections.rebuild(database, rules)
                erasure.settle(database, Blobs(database, dest / FOLDER), rules)
        with made.drafts() as drafts, _read(broken.drafts) as draft_rows:
            schema.create_drafts(drafts)
            found = draft_rows.keyed(
                "draft", "id, member, kind, title, changed, content, about", "id, member"
            )
            drafts.run_many("INSERT INTO draft VALUES(?,?,?,?,?,?,?)", found)
            work.lost += [Damage("draft", DRAFTS, "unreadable") for _ in draft_rows.lost]
    for name in (VAULT, DRAFTS):
        flush_file(made.folder / name)
    headers.write(made.folder, header)
    folder.publish_first()
    return Salvaged(work.revisions, work.sections, work.blobs, tuple(work.lost))


@contextlib.contextmanager
def _read(opening: Opening) -> Iterator[Rows]:
    rows = Rows(opening)
    try:
        yield rows
    finally:
        rows.close()


def _parents_first(kept: Iterable[Kept]) -> Iterator[Kept]:
    """In an order in which each follows those that it replaces."""
    ordered = sorted(kept, key=lambda each: (each.header.origin, each.header.seq))
    by_digest = {each.digest: each for each in ordered}
    graph = {
        digest: [
            parent
            for entry in each.header.sections.values()
            for parent in entry.parents
            if parent in by_digest
        ]
        for digest, each in by_digest.items()
    }
    return (by_digest[digest] for digest in TopologicalSorter(graph).static_order())


class _Salvage:
    def __init__(self, broken: Generation, rows: Rows, task: Task) -> None:
        self._broken = broken
        self._rows = rows
        self._task = task
        self._absent: set[tuple[int, str]] = set()
        self._numbers: dict[str, int] = {}
        self.lost: list[Damage] = []
        self.revisions = self.sections = self.blobs = 0

    def fill(self, database: Database, header: Header, dest: Path, now: datetime) -> None:
        """Write what can be read into the empty tables, and begin the new origin."""
        self._task.step(0, None, "salvage")
        database.run_many("INSERT INTO meta VALUES(?,?)", [("vault", header.vault), ("epoch", header.epoch)])
        secrets: dict[str, bytes] = dict(self._rows.keyed("secret", "name, value", "name"))
        seed = secrets.get(origins.SEED, b"")
        own = SigningKey.from_seed(seed).public.origin_id() if seed else ""
        if "receiving key" not in secrets:
            self.lost.append(Damage("origin", "receiving key", "missing"))
            secrets["receiving key"] = str(Identity.generate()).encode("ascii")
        recipient = str(Identity.from_text(secrets["receiving key"].decode("ascii")).recipient)
        database.run_many("INSERT INTO secret VALUES(?,?)", secrets.items())
        for table, columns, key in _KEYED:
            marks = ",".join("?" * len(columns.split(", ")))
            database.run_many(f"INSERT INTO {table} VALUES({marks})", self._rows.keyed(table, columns, key))
        self._history(database, own, recipient, now)
        database.run_many(
            "INSERT INTO custody VALUES(?,?,?,?)",
            [row[1:] for row in self._rows.numbered("custody", "origin, seq, record, content", "rowid")],
        )
        for table, columns in _SHELF.items():
            rows = self._rows.numbered(table, columns)
            marks = ",".join("?" * (1 + len(columns.split(", "))))
            database.run_many(f"INSERT INTO {table} VALUES({marks})", rows)
        self._blobs(database, dest)
        self.lost += [Damage("database", table, "unreadable") for table in self._rows.lost]

    # -- history ---------------------------------------------------------------------------------

    def _history(self, database: Database, own: str, recipient: str, now: datetime) -> None:
        sections = self._readable_sections()
        found = self._readable_headers()
        numbers: dict[int, str] = {}
        trusted = "id, ed25519, mldsa65, recipient, alias, trusted, trusted_by"
        for number, *row in self._rows.numbered("origin", trusted):
            with contextlib.suppress(AppError):
                if VerifyKey(row[1], row[2]).origin_id() == row[0]:
                    numbers[number] = row[0]
                    database.run(f"INSERT INTO origin(n, {trusted}) VALUES(?,?,?,?,?,?,?,?)", (number, *row))
                    continue
            self.lost.append(Damage("origin", row[0], "altered"))
        segments: dict[int, list[SegmentBytes]] = {}
        for _, origin, *rest in self._rows.numbered(
            "segment", "origin, number, content, ed25519, mldsa65", "rowid"
        ):
            segments.setdefault(origin, []).append(SegmentBytes(*rest))
        for number, origin in numbers.items():
            keys = database.row("SELECT ed25519, mldsa65 FROM origin WHERE n=?", (number,))
            rows = sorted(segments.get(number, []), key=lambda row: row.number)
            chain = chains.chain(OriginId(origin), VerifyKey(*(keys or (b"", b""))), rows)
            if chain.broken:
                self.lost.append(Damage("segment", f"{origin} {chain.broken}", chain.reason))
            self._signed(database, number, origin, chain, found, sections)
        self._holes(found.values())
        new = origins.begin(database, own, recipient, now)
        kept = [
            Kept(header, digest, self._held(digest, header, sections)) for digest, header in found.items()
        ]
        self.revisions += origins.write_again(database, new, _parents_first(kept))

    def _holes(self, unsigned: Iterable[RevisionHeader]) -> None:
        """What is missing between revisions that no segment covers; of the last ones nobody knows."""
        left: dict[str, set[int]] = {}
        for header in unsigned:
            left.setdefault(header.origin, set()).add(header.seq)
        for origin, numbers in sorted(left.items()):
            for seq in sorted({*range(min(numbers), max(numbers))} - numbers):
                self.lost.append(Damage("revision", f"{origin} {seq}", "missing"))

    def _readable_sections(self) -> Sections:
        found: dict[str, tuple[bytes, bytes]] = {}
        columns = "revision, name, salt, content"
        for _, revision, name, salt, content in self._rows.numbered("section", columns):
            if salt is not None and content is not None:
                found[SectionBytes(salt, content).digest] = (salt, content)
            else:  # withheld or erased: nothing that could be lost
                self._absent.add((revision, name))
        return found

    def _readable_headers(self) -> dict[str, RevisionHeader]:
        found: dict[str, RevisionHeader] = {}
        for number, digest, content in self._rows.numbered("revision", "digest, header"):
            self._numbers[digest.hex()] = number
            with contextlib.suppress(AppError):
                if content is not None and digest_of(content) == digest.hex():
                    found[digest.hex()] = read_header(content)
        return found

    def _signed(
        self,
        database: Database,
        number: int,
        origin: str,
        chain: Chain,
        found: dict[str, RevisionHeader],
        sections: Sections,
    ) -> None:
        """Write what an origin signed, and take it out of `found`."""
        for segment, row in zip(chain.segments, chain.signed, strict=True):
            last = segment.first + len(segment.headers) - 1
            database.run(
                "INSERT INTO segment VALUES(?,?,?,?,?,?,?)",
                (number, segment.number, segment.first, last, row.content, row.ed25519, row.mldsa65),
            )
        for seq, digest in enumerate(chain.digests(), 1):
            header = found.pop(digest, None)
            if header is None:
                self.lost.append(Damage("revision", f"{origin} {seq}", "missing"))
            revision = database.run(
                "INSERT INTO revision(origin, seq, digest, header) VALUES(?,?,?,?)",
                (number, seq, bytes.fromhex(digest), None if header is None else canonical.encode(header)),
            )
            if header is not None:
                self.revisions += 1
                origins.insert_sections(database, revision, header, self._held(digest, header, sections))

    def _held(self, digest: str, header: RevisionHeader, sections: Sections) -> Sections:
        """The sections of a revision that can be read; those that cannot are lost."""
        held: dict[str, tuple[bytes, bytes]] = {}
        for name, entry in header.sections.items():
            if entry.digest in sections:
                held[name] = sections[entry.digest]
                self.sections += 1
            elif (self._numbers[digest], name) not in self._absent:
                place = f"{header.origin} {header.seq} {name}"
                self.lost.append(Damage("section", place, "missing", header.record, header.kind))
        return held

    # -- blobs -----------------------------------------------------------------------------------

    def _blobs(self, database: Database, dest: Path) -> None:
        columns = "id, sha256, size, key, file, name, record, part"
        rows = self._rows.numbered("blob", columns, "rowid")
        total, done = sum(row[3] for row in rows), 0
        for _, blob, sha256, size, key, file, name, record, part in rows:
            step = self._task.part(done, total, "blobs")
            done += size
            source = self._broken.blobs / file
            try:
                opening = blob_file.cipher(BlobId(blob), key)
                with contextlib.closing(blob_file.Reader(source, opening)) as reader:
                    if reader.content != (size, sha256):
                        raise AppError("vault.damaged", part="blob")
                    reader.verify(step)
            except AppError as error:
                if error.code == "disk.full":
                    raise
                reason = "altered" if source.is_file() else "missing"
                self.lost.append(Damage("blob", blob, reason, record))
                continue
            copied(source, dest / FOLDER / file, step)
            database.run(
                f"INSERT INTO blob({columns}) VALUES(?,?,?,?,?,?,?,?)",
                (blob, sha256, size, key, file, name, record, part),
            )
            self.blobs += 1
