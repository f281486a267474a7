"""Whose history is believed here: machines whose card somebody compared, under names of this vault's own.

One of them is the vault's own origin, which writes here. A vault that was restored, salvaged or copied takes
a new one (`renew`): two vaults that wrote on under one origin would fork its chain, and others would have
to refuse both.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import msgspec

from kuager.crypto.identity import Identity
from kuager.crypto.signing import SigningKey, VerifyKey
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import MemberId, OriginId, RecordId
from kuager.model.revision import PARENTS_LIMIT, WHY, Header, SectionEntry, digest_of
from kuager.model.status import EventRules
from kuager.vault import projections
from kuager.vault.database import Database
from kuager.vault.history import record_number, utc_stamp

SEED = "origin seed"
"""The secret's name in the table of secrets."""

_FORMER = "former origin seed "
"""The beginning of the name under which the seed of an origin of before is kept; its id follows."""

_UNTOLD = "new origin"
"""The row of `meta` that is there until somebody was told that this vault took a new origin."""


class Kept(msgspec.Struct, frozen=True):
    """A revision that no signature covers: its header, and salt and content of its sections by name."""

    header: Header
    digest: str
    sections: Mapping[str, tuple[bytes | None, bytes | None]]


def keep(
    database: Database, key: VerifyKey, recipient: str, alias: str, trusted_by: MemberId, now: str
) -> OriginId:
    """Trust a machine's keys; the name is this vault's own. `vault.origin_keys` if its keys differ.

    A later card of the same machine brings its receiving key and name up to date.
    """
    origin = OriginId(key.origin_id())
    known = key_of(database, origin)
    if known is not None and known != key:
        raise AppError("vault.origin_keys")
    database.run(
        "INSERT INTO origin(id, ed25519, mldsa65, recipient, alias, trusted, trusted_by) "
        "VALUES(?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE "
        "SET recipient=excluded.recipient, alias=excluded.alias, trusted=excluded.trusted, "
        "trusted_by=excluded.trusted_by",
        (origin, key.ed25519, key.mldsa65, recipient, alias, now, trusted_by),
    )
    return origin


def key_of(database: Database, origin: OriginId) -> VerifyKey | None:
    """The keys of a trusted origin, None for a stranger."""
    row = database.row("SELECT ed25519, mldsa65 FROM origin WHERE id=?", (origin,))
    return None if row is None else VerifyKey(row[0], row[1])


def every(database: Database) -> list[tuple[OriginId, VerifyKey, str, str]]:
    """Every trusted machine in the order of trust: id, keys, receiving key, alias."""
    return [
        (OriginId(i), VerifyKey(ed25519, mldsa65), recipient, alias)
        for i, ed25519, mldsa65, recipient, alias in database.rows(
            "SELECT id, ed25519, mldsa65, recipient, alias FROM origin ORDER BY n"
        )
    ]


def held_after(database: Database, origin: OriginId, segment: int) -> int:
    """How many revisions of an origin are here that a later segment than this one covers."""
    return int(
        database.value(
            "SELECT coalesce(sum(g.last-g.first+1), 0) FROM segment g JOIN origin o ON o.n=g.origin "
            "WHERE o.id=? AND g.number>?",
            (origin, segment),
        )
    )


def last_segment(database: Database, origin: OriginId) -> tuple[int, bytes]:
    """Number and bytes of the last segment that is held of an origin; 0 and nothing where there is none."""
    row = database.row(
        "SELECT s.number, s.content FROM segment s JOIN origin o ON o.n=s.origin WHERE o.id=? "
        "ORDER BY s.number DESC LIMIT 1",
        (origin,),
    )
    return (0, b"") if row is None else (int(row[0]), bytes(row[1]))


def former(database: Database, own: OriginId) -> set[OriginId]:
    """Under what this vault wrote before, and nobody compared a card of since.

    Somebody who compares one says by it that the vault which this one was copied from goes on as another.
    """
    return {
        OriginId(origin)
        for (origin,) in database.rows("SELECT id FROM origin WHERE trusted_by='' AND id<>?", (own,))
    }


def former_key(database: Database, origin: OriginId) -> SigningKey | None:
    """The key of an origin of before, which writes no history any more; None where it is not kept here.

    An organisation whose only coordinator was restored could not change its roster without it.
    """
    seed = database.value("SELECT value FROM secret WHERE name=?", (_FORMER + origin,))
    return None if seed is None else SigningKey.from_seed(seed)


def renew(database: Database, rules: EventRules, now: datetime) -> OriginId:
    """From now on this vault writes under an origin of its own; all or nothing.

    What the origin before had signed stays as it is, under a trusted machine whose name tells the day. What
    it had not signed yet may be signed by the vault that was copied, at the same place with other content, so
    it is written once more under the new origin.
    """
    seed = database.value("SELECT value FROM secret WHERE name=?", (SEED,))
    if seed is None:
        raise AppError("vault.damaged", part="secret")
    before = SigningKey.from_seed(seed).public.origin_id()
    key = database.value("SELECT value FROM secret WHERE name='receiving key'")
    if key is None:
        raise AppError("vault.damaged", part="secret")
    recipient = str(Identity.from_text(key.decode("ascii")).recipient)
    with database.transaction():
        unsigned = _take_unsigned(database, before)
        new = begin(database, before, recipient, now)
        if unsigned:
            write_again(database, new, unsigned)
            projections.rebuild(database, rules)
    return new


def begin(database: Database, before: str, recipient: str, now: datetime) -> OriginId:
    """Make a new own origin in place of the one before; in the caller's transaction."""
    key = SigningKey.generate()
    # The machine that it was is a trusted other from now on, by nobody's word (`former`). Its name must read
    # in every language.
    database.run("UPDATE origin SET alias=?, trusted_by='' WHERE id=?", (f"≤ {utc_stamp(now)[:10]}", before))
    database.run("UPDATE secret SET name=? WHERE name=?", (_FORMER + before, SEED))
    origin = OriginId(key.public.origin_id())
    database.run(
        "INSERT INTO origin(id, ed25519, mldsa65, recipient, alias, trusted, trusted_by) "
        "VALUES(?,?,?,?,'',?,'')",
        (origin, key.public.ed25519, key.public.mldsa65, recipient, utc_stamp(now)),
    )
    database.run("INSERT OR REPLACE INTO secret VALUES(?,?)", (SEED, key.seed))
    database.run("INSERT OR REPLACE INTO meta VALUES(?,1)", (_UNTOLD,))
    return origin


def is_news(database: Database) -> bool:
    """Whether this vault took a new origin since this was asked last."""
    if not database.value("SELECT 1 FROM meta WHERE key=?", (_UNTOLD,)):
        return False
    with contextlib.suppress(AppError):  # a full disk: it is told once more
        database.run("DELETE FROM meta WHERE key=?", (_UNTOLD,))
    return True


def _take_unsigned(database: Database, origin: str) -> list[Kept]:
    """The revisions of an origin after its last segment, taken out of the tables."""
    rows = database.rows(
        "SELECT r.n, r.digest, r.header FROM revision r JOIN origin o ON o.n=r.origin WHERE o.id=? "
        "AND r.seq > (SELECT coalesce(max(g.last), 0) FROM segment g WHERE g.origin=o.n) ORDER BY r.seq",
        (origin,),
    )
    taken: list[Kept] = []
    for n, digest, content in rows:
        sections = {
            name: (salt, text)
            for name, salt, text in database.rows(
                "SELECT name, salt, content FROM section WHERE revision=?", (n,)
            )
        }
        taken.append(Kept(canonical.decode_kept(content, Header), digest.hex(), sections))
        database.run("DELETE FROM section WHERE revision=?", (n,))
        database.run("DELETE FROM revision WHERE n=?", (n,))
    return taken


def write_again(database: Database, origin: OriginId, revisions: Iterable[Kept]) -> int:
    """Append revisions under an origin that writes here; in the caller's transaction, before a rebuild.

    Each keeps its author, time and sections. It also names the revision that it was as a parent: should that
    one still come, from the vault that this one was copied from, then it is the replaced one.
    """
    number, last = database.row(
        "SELECT o.n, coalesce((SELECT max(seq) FROM revision WHERE origin=o.n), 0) "
        "FROM origin o WHERE o.id=?",
        (origin,),
    ) or (0, 0)
    renamed: dict[str, str] = {}
    for seq, kept in enumerate(revisions, last + 1):
        entries = {
            name: entry if name == WHY else _entry(entry, kept.digest, renamed)
            for name, entry in kept.header.sections.items()
        }
        header = msgspec.structs.replace(kept.header, origin=origin, seq=seq, sections=entries)
        content = canonical.encode(header)
        renamed[kept.digest] = digest_of(content)
        row = database.run(
            "INSERT INTO revision(origin, seq, digest, header) VALUES(?,?,?,?)",
            (number, seq, bytes.fromhex(digest_of(content)), content),
        )
        insert_sections(database, row, header, kept.sections)
    return len(renamed)


def _entry(entry: SectionEntry, was: str, renamed: Mapping[str, str]) -> SectionEntry:
    parents = {renamed.get(parent, parent) for parent in entry.parents} | {was}
    return msgspec.structs.replace(entry, parents=_bounded(parents, was))


def _bounded(parents: set[str], was: str) -> tuple[str, ...]:
    others: Sequence[str] = sorted(parents - {was})[: PARENTS_LIMIT - 1]
    return tuple(sorted((*others, was)))


def insert_sections(
    database: Database,
    revision: int,
    header: Header,
    sections: Mapping[str, tuple[bytes | None, bytes | None]],
) -> None:
    """Store the sections that a header names, those without bytes as withheld, and whom they replace."""
    record = record_number(database, RecordId(header.record), header.kind)
    for name, entry in header.sections.items():
        salt, content = sections.get(name, (None, None))
        database.run(
            "INSERT INTO section(record, name, revision, salt, content) VALUES(?,?,?,?,?)",
            (record, name, revision, salt, content),
        )
        if name != WHY:
            database.run_many(
                "INSERT OR IGNORE INTO parent VALUES(?,?,?)",
                ((record, name, bytes.fromhex(parent)) for parent in entry.parents),
            )
