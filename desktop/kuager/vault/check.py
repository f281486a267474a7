"""Is everything in a vault what it should be? Finds and names what is not; changes nothing.

It needs the master key and no open session, so that a vault that does not open any more can be looked at too.
In this order: the header and its copy; every page of both databases (SQLCipher's own MAC, then SQLite's
structure); origins and members; every revision, section and parent against the digest that names it; every
origin's chain of segments with both signatures; every blob; the read tables against ones made anew.
What a page's damage hides is not told a second time: a broken page spoils its connection, so that each step
has a connection of its own and one that ends early is told as unreadable.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from kuager.crypto.signing import SigningKey, VerifyKey
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import OriginId
from kuager.model.letter import Document
from kuager.model.revision import WHY
from kuager.model.revision import Header as RevisionHeader
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import chains, custody, projections, schema, search, tombstones
from kuager.vault import header as headers
from kuager.vault.blobs import Blobs
from kuager.vault.chains import SegmentBytes
from kuager.vault.database import Database
from kuager.vault.folder import read_part
from kuager.vault.generation import DRAFTS, VAULT, Generation
from kuager.vault.header import Header
from kuager.vault.heads import read_heads
from kuager.vault.schema import PROJECTION_TABLES

_STEP: Final = 1000
_TOLD: Final = 1000
"""Damages that are told; a vault with more needs no longer list."""
_NOT_ERASED: Final = (
    "SELECT d.id, d.kind, s.name FROM section s JOIN record d ON d.n=s.record "
    f"WHERE s.content IS NOT NULL AND s.n IN ({tombstones.ERASED_SECTIONS}) UNION ALL "
    f"{tombstones.ERASED_WAITING}"
)
_COLUMNS: Final = {"search": f"id, kind, {', '.join(search.COLUMNS)}", "search_row": "id, kind"}
"""What of a read table is compared, where the numbers of its rows mean nothing."""


class Damage(msgspec.Struct, frozen=True):
    """One thing that is not as it should be.

    `part` is header, database, origin, member, revision, section, parent, segment, custody, blob, list or
    draft; `name` is the file, the table, or what else tells one from another; `reason` is missing, altered,
    unreadable, extra, malformed, chain or bad_signature. `record` and `kind` name the
    record where one is known.
    """

    part: str
    name: str
    reason: str
    record: str = ""
    kind: str = ""


class Report(msgspec.Struct, frozen=True):
    """What was looked at, and what was found; `more` counts damages beyond those that are told."""

    revisions: int = 0
    sections: int = 0
    segments: int = 0
    blobs: int = 0
    damages: tuple[Damage, ...] = ()
    more: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing is damaged."""
        return not self.damages


def check(generation: Generation, rules: EventRules, task: Task) -> Report:
    """Look at everything."""
    return _Check(generation, rules, task).run()


_Stored = tuple[int, str, str, bytes | None, bytes | None]
"""A section's row: number, id and kind of its record, salt, content."""


class _Undone(Exception):  # noqa: N818 - rolls a transaction back
    pass


class _Check:
    def __init__(self, generation: Generation, rules: EventRules, task: Task) -> None:
        self._generation = generation
        self._rules = rules
        self._task = task
        self._damages: list[Damage] = []
        self._more = 0
        self._counts = {"revisions": 0, "sections": 0, "segments": 0, "blobs": 0}

    def run(self) -> Report:
        self._headers()
        if not self._is_a_vault():
            return Report(damages=tuple(self._damages))
        self._pages(VAULT, self._generation.vault)
        self._pages(DRAFTS, self._generation.drafts)
        self._on_vault("origin", self._origins)
        self._on_vault("member", self._members)
        self._on_vault("revision", self._revisions)
        self._on_vault("segment", self._segments)
        # What is made of the history is looked at only where the history is sound.
        sound = not {each.part for each in self._damages} & {"database", "revision", "section"}
        self._on_vault("blob", self._blobs)
        if sound:
            self._on_vault("blob", self._documents)
            self._on_vault("list", self._lists)
        with self._unreadable("draft", DRAFTS), self._generation.drafts() as database:
            self._drafts(database)
        return Report(**self._counts, damages=tuple(self._damages), more=self._more)

    def _is_a_vault(self) -> bool:
        before = len(self._damages)
        with self._unreadable("database", VAULT), self._generation.vault() as database:
            schema.version_of(database)
        return len(self._damages) == before

    def _found(self, part: str, name: str, reason: str, record: str = "", kind: str = "") -> None:
        damage = Damage(part, name, reason, record, kind)
        if damage in self._damages[-_STEP:]:
            return
        if len(self._damages) < _TOLD:
            self._damages.append(damage)
        else:
            self._more += 1

    @contextlib.contextmanager
    def _unreadable(self, part: str, name: str) -> Iterator[None]:
        try:
            yield
        except AppError as error:
            if error.code != "vault.damaged":
                raise
            self._found(part, name, "unreadable")

    def _on_vault(self, part: str, look: Callable[[Database], None]) -> None:
        with self._unreadable(part, VAULT), self._generation.vault() as database:
            look(database)

    # -- files -----------------------------------------------------------------------------------

    def _headers(self) -> None:
        kept: set[bytes] = set()
        for name in headers.NAMES:
            try:
                content = read_part(self._generation.folder / name, headers.LIMIT)
                header = canonical.decode(content, Header, limit=headers.LIMIT)
            except AppError:
                self._found("header", name, "unreadable")
                continue
            kept.add(content)
            if not header.is_sealed_by(self._generation.master):
                self._found("header", name, "altered")
        if len(kept) > 1:
            self._found("header", headers.NAMES[1], "altered")

    def _pages(self, name: str, opened: Callable[[], contextlib.AbstractContextManager[Database]]) -> None:
        with self._unreadable("database", name), opened() as database:
            self._task.step(0, None, "pages")
            database.rows("PRAGMA wal_checkpoint(TRUNCATE)")  # what is in the log is in no page yet
            for (told,) in database.rows("PRAGMA cipher_integrity_check"):
                self._found("database", f"{name}: {told}", "altered")
        with self._unreadable("database", name), opened() as database:
            self._task.step(0, None, "pages")
            for (told,) in database.rows("PRAGMA integrity_check(20)"):
                if told != "ok":
                    self._found("database", name, "malformed")

    # -- history ---------------------------------------------------------------------------------

    def _origins(self, database: Database) -> None:
        for origin, ed25519, mldsa65 in database.rows("SELECT id, ed25519, mldsa65 FROM origin"):
            with contextlib.suppress(AppError):
                if VerifyKey(ed25519, mldsa65).origin_id() == origin:
                    continue
            self._found("origin", origin, "altered")
        seed = database.value("SELECT value FROM secret WHERE name='origin seed'")
        if seed is None:
            self._found("origin", "own", "missing")
        elif not database.value(
            "SELECT 1 FROM origin WHERE id=?", (SigningKey.from_seed(seed).public.origin_id(),)
        ):
            self._found("origin", "own", "altered")
        if database.value("SELECT 1 FROM secret WHERE name='receiving key'") is None:
            self._found("origin", "receiving key", "missing")

    def _members(self, database: Database) -> None:
        with contextlib.suppress(AppError):  # told of already
            for slot in headers.read_every(self._generation.folder)[0].slots:
                found = database.row(
                    "SELECT s.member, m.id FROM slot s LEFT JOIN member m ON m.id=s.member WHERE s.id=?",
                    (slot.id,),
                )
                if found is None or (found[0] and found[1] is None):
                    self._found("member", slot.id, "missing")

    def _revisions(self, database: Database) -> None:
        origins: dict[int, str] = dict(database.rows("SELECT n, id FROM origin"))
        named: set[tuple[int, str, bytes]] = set()
        total = int(database.value("SELECT count(*) FROM revision"))
        last = 0
        while rows := database.rows(
            "SELECT n, origin, seq, digest, header FROM revision WHERE n>? ORDER BY n LIMIT ?", (last, _STEP)
        ):
            self._task.step(self._counts["revisions"], total, "revisions")
            sections = _by_revision(database, rows[0][0], rows[-1][0])
            for n, origin, seq, digest, content in rows:
                self._counts["revisions"] += 1
                if content is None:
                    continue
                place = f"{origins.get(origin, '?')} {seq}"
                header = chains.header_of(content, OriginId(origins.get(origin, "")), seq, digest.hex())
                if header is None:
                    self._found("revision", place, "altered")
                else:
                    named |= self._sections(place, header, sections.pop(n, {}))
            last = rows[-1][0]
            for n in sections.keys() - {row[0] for row in rows if row[4] is not None}:
                self._found("section", f"of revision {n}", "extra")
        for record, kind, name in database.rows(_NOT_ERASED):
            self._found("section", f"{name}, which was erased", "extra", record, kind)
        held = {(record, name, digest) for record, name, digest in database.rows("SELECT * FROM parent")}
        for _, name, digest in named - held:
            self._found("parent", f"{name} {digest.hex()}", "missing")
        for _, name, digest in held - named:
            self._found("parent", f"{name} {digest.hex()}", "extra")

    def _sections(
        self,
        place: str,
        header: RevisionHeader,
        stored: dict[str, _Stored],
    ) -> set[tuple[int, str, bytes]]:
        named: set[tuple[int, str, bytes]] = set()
        for name, entry in header.sections.items():
            self._counts["sections"] += 1
            found = stored.pop(name, None)
            told = (f"{place} {name}", header.record, header.kind)
            if found is None:
                self._found("section", told[0], "missing", *told[1:])
                continue
            number, record, kind, salt, content = found
            absent = content is None  # withheld or erased
            if (record, kind) != (header.record, header.kind) or not (
                absent or chains.is_section(header, name, salt, content)
            ):
                self._found("section", told[0], "altered", *told[1:])
            if name != WHY:
                named.update((number, name, bytes.fromhex(parent)) for parent in entry.parents)
        for name in stored:
            self._found("section", f"{place} {name}", "extra", header.record, header.kind)
        return named

    def _segments(self, database: Database) -> None:
        own = database.value("SELECT value FROM secret WHERE name='origin seed'")
        own_id = "" if own is None else SigningKey.from_seed(own).public.origin_id()
        for n, origin, ed25519, mldsa65 in database.rows("SELECT n, id, ed25519, mldsa65 FROM origin"):
            rows = [
                SegmentBytes(*row)
                for row in database.rows(
                    "SELECT number, content, ed25519, mldsa65 FROM segment WHERE origin=? ORDER BY number",
                    (n,),
                )
            ]
            self._task.step(self._counts["segments"], None, "signatures")
            chain = chains.chain(OriginId(origin), VerifyKey(ed25519, mldsa65), rows)
            self._counts["segments"] += len(chain.segments)
            if chain.broken:
                self._found("segment", f"{origin} {chain.broken}", chain.reason)
                continue
            digests = [
                digest.hex()
                for (digest,) in database.rows(
                    "SELECT digest FROM revision WHERE origin=? ORDER BY seq", (n,)
                )
            ]
            count, last = database.row(
                "SELECT count(*), coalesce(max(seq), 0) FROM revision WHERE origin=?", (n,)
            ) or (0, 0)
            if count != last or (len(digests) < chain.last) or (origin != own_id and last > chain.last):
                self._found("revision", f"{origin} {min(count, chain.last) + 1}", "missing")
            elif digests[: chain.last] != chain.digests():
                self._found("segment", origin, "altered")
            if origin == own_id or database.value("SELECT 1 FROM custody WHERE origin=?", (n,)):
                entry = custody.flaw(database, n, former=origin != own_id)
                if entry is not None:
                    self._found("custody", f"{origin} {entry}", "chain")
        if database.value("SELECT 1 FROM segment WHERE origin NOT IN (SELECT n FROM origin)"):
            self._found("origin", "of a segment", "missing")

    # -- what is kept beside ---------------------------------------------------------------------

    def _blobs(self, database: Database) -> None:
        blobs = Blobs(database, self._generation.blobs)
        held = blobs.files()
        total, done = sum(blob.size for blob in held), 0
        for blob in held:
            self._counts["blobs"] += 1
            self._task.step(done, total, "blobs")
            done += blob.size
            try:
                blobs.verify(blob.id, blob.sha256, self._task.part(done - blob.size, total, "blobs"))
            except AppError as error:
                missing = not (self._generation.blobs / blob.file).is_file()
                self._found("blob", blob.id, "missing" if missing else "altered", blob.record)
                if error.code != "vault.damaged":
                    raise

    def _documents(self, database: Database) -> None:
        """The PDF of a letter that was signed here; that of another machine may have been withheld."""
        known = set(database.rows("SELECT id, sha256 FROM blob"))
        own = {origin for (origin,) in database.rows("SELECT id FROM origin WHERE trusted_by=''")}
        seed = database.value("SELECT value FROM secret WHERE name='origin seed'")
        own |= set() if seed is None else {SigningKey.from_seed(seed).public.origin_id()}
        for (record,) in database.rows("SELECT id FROM record WHERE kind='letter'"):
            for head in read_heads(database, record, "letter", "document").sections.get("document", ()):
                document = head.read()
                if not isinstance(document, Document) or head.origin not in own:
                    continue
                if (document.blob, document.sha256) not in known:
                    self._found("blob", document.blob, "missing", record, "letter")

    def _lists(self, database: Database) -> None:
        before = _fingerprints(database)
        after = before
        with contextlib.suppress(_Undone), database.transaction():
            self._task.step(0, None, "lists")
            projections.rebuild(database, self._rules, self._task)
            after = _fingerprints(database)
            raise _Undone
        for table, fingerprint in before.items():
            if after[table] != fingerprint:
                self._found("list", table, "altered")

    def _drafts(self, database: Database) -> None:
        for draft, content in database.rows("SELECT id, content FROM draft"):
            try:
                canonical.decode(content, dict, limit=1 << 26)
            except AppError:
                self._found("draft", draft, "malformed")


def _by_revision(database: Database, first: int, last: int) -> dict[int, dict[str, _Stored]]:
    """The stored sections of a run of revisions, by revision and name."""
    found: dict[int, dict[str, _Stored]] = {}
    for revision, name, *row in database.rows(
        "SELECT s.revision, s.name, s.record, coalesce(d.id, ''), coalesce(d.kind, ''), s.salt, s.content "
        "FROM section s LEFT JOIN record d ON d.n=s.record WHERE s.revision BETWEEN ? AND ?",
        (first, last),
    ):
        found.setdefault(revision, {})[name] = (row[0], row[1], row[2], row[3], row[4])
    return found


def _fingerprints(database: Database) -> dict[str, bytes]:
    """A digest of each read table."""
    return {
        table: hashlib.sha256(
            "\n".join(
                sorted(repr(row) for row in database.rows(f"SELECT {_COLUMNS.get(table, '*')} FROM {table}"))
            ).encode("utf-8", "surrogatepass")
        ).digest()
        for table in PROJECTION_TABLES
    }
