"""What may leave a vault: signed segments, and what they list, exactly as it was signed."""

from __future__ import annotations

import json
from typing import NamedTuple

from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId
from kuager.model.letter import Document
from kuager.model.merge import BlobName
from kuager.model.revision import WHY, Header
from kuager.vault import listing as lists
from kuager.vault import named
from kuager.vault.blobs import Blobs
from kuager.vault.database import Database
from kuager.vault.heads import read_section
from kuager.vault.staying import NOTHING, Staying

_OFFICE = "(SELECT w.n FROM origin w JOIN origin o USING(recipient) WHERE o.id=?1)"
"""An origin and what else receives with its key: what it was before a restore, and other copies of it."""

_FROZEN = (
    "SELECT f.revision FROM json_each(?2) j JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1 "
    "JOIN section f ON f.record=d.n"
)

_PARTS = (
    "SELECT p.n FROM json_each(?3) j JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1 "
    "JOIN section p ON p.record=d.n AND p.name=j.value->>2"
)
_NO_PART = (
    f"s.n NOT IN ({_PARTS}) AND NOT (s.name='{WHY}' AND s.revision IN "
    f"(SELECT revision FROM section WHERE n IN ({_PARTS})))"
)
"""A section that does not stay here; nor why one that does was changed."""


class Media(NamedTuple):
    """A recording or an attachment that may travel; `part` is which of the two (`Blob.part`)."""

    id: BlobId
    sha256: str
    size: int
    part: str


def content(
    database: Database, blobs: Blobs, origin: OriginId | None, staying: Staying = NOTHING
) -> tuple[
    list[tuple[bytes, bytes, bytes]], list[bytes], list[tuple[bytes, bytes]], list[tuple[BlobId, bytes]]
]:
    """Segments, headers, sections and blobs of one origin's office, or of all that is held, as signed.

    Only what a segment covers may leave: close the own segment first. A header that is a stub here, and a
    section that was withheld from us, are simply not there. So are the revisions of what is frozen or stays
    here: of them the segment's digests go, and nothing else. Of a part that stays its digest goes, too.
    """
    where = f"AND r.origin IN {_OFFICE}" if origin is not None else "AND ?1 IS NULL"
    covered = (
        f"r.header IS NOT NULL {where} AND r.seq <= (SELECT coalesce(max(g.last), 0) FROM segment g "
        f"WHERE g.origin=r.origin) AND r.n NOT IN ({_FROZEN})"
    )
    frozen = json.dumps(sorted(lists.frozen(database) | staying.records))
    parts = json.dumps(sorted(staying.parts))
    segments = database.rows(
        f"SELECT r.content, r.ed25519, r.mldsa65 FROM segment r WHERE 1 {where} ORDER BY r.origin, r.number",
        (origin,),
    )
    headers = database.rows(
        f"SELECT r.header FROM revision r WHERE {covered} ORDER BY r.origin, r.seq", (origin, frozen)
    )
    sections = database.rows(
        "SELECT s.salt, s.content FROM revision r JOIN section s ON s.revision=r.n "
        f"WHERE {covered} AND s.content IS NOT NULL AND {_NO_PART} ORDER BY r.n, s.name",
        (origin, frozen, parts),
    )
    documents = database.rows(
        "SELECT r.header, s.content FROM revision r JOIN section s ON s.revision=r.n "
        f"JOIN record d ON d.n=s.record WHERE {covered} AND d.kind='letter' AND s.name='document'",
        (origin, frozen),
    )
    held = database.rows(
        "SELECT b.id, b.sha256 FROM json_each(?) j "
        "JOIN blob b ON b.id=j.value->>0 AND b.sha256=j.value->>1 ORDER BY b.id, b.sha256",
        (json.dumps(sorted({name for row in documents if (name := _named(*row))})),),
    )
    # A copied vault wrote again what it had not signed; where the first writing came too, the bytes are one.
    once = list(dict.fromkeys(sections))
    return segments, [row[0] for row in headers], once, [(row[0], blobs.read(*row)) for row in held]


def _named(header: bytes, content: bytes | None) -> BlobName | None:
    """The blob that a letter's document names; None where only a later program can read it."""
    schema = canonical.decode_kept(header, Header).sections["document"].schema
    document = read_section("letter", "document", schema, content)
    return (document.blob, document.sha256) if isinstance(document, Document) else None


def media(database: Database, origin: OriginId | None, staying: Staying = NOTHING) -> list[Media]:
    """The recordings and attachments that `content` names and that are here, small ones first."""
    where = f"AND r.origin IN {_OFFICE}" if origin is not None else "AND ?1 IS NULL"
    told = named.among(
        database.rows(
            "SELECT d.id, s.name, s.content FROM section s JOIN record d ON d.n=s.record "
            f"JOIN revision r ON r.n=s.revision WHERE s.name IN {named.SECTIONS} AND s.content IS NOT NULL "
            f"{where} AND r.n NOT IN ({_FROZEN}) AND {_NO_PART} ORDER BY s.n",
            (
                origin,
                json.dumps(sorted(lists.frozen(database) | staying.records)),
                json.dumps(sorted(staying.parts)),
            ),
        )
    )
    here = {(blob, sha256): size for blob, sha256, size in database.rows("SELECT id, sha256, size FROM blob")}
    found = [Media(*name, here[name], each.part) for name, each in told.items() if name in here]
    return sorted(found, key=lambda each: (each.part, each.size, each.id, each.sha256))


def spans(database: Database, origin: OriginId | None) -> list[tuple[OriginId, int, int]]:
    """(origin, first, last) of the revisions that `content` would carry."""
    where = f"WHERE g.origin IN {_OFFICE}" if origin is not None else "WHERE ?1 IS NULL"
    return database.rows(
        f"SELECT o.id, min(g.first), max(g.last) FROM segment g JOIN origin o ON o.n=g.origin {where} "
        "GROUP BY o.id",
        (origin,),
    )


def counts(database: Database, origin: OriginId | None, staying: Staying = NOTHING) -> dict[str, int]:
    """How many records of each kind a bundle of this origin's office, or of all, would carry."""
    where = f"WHERE r.origin IN {_OFFICE}" if origin is not None else "WHERE ?1 IS NULL"
    return dict(
        database.rows(
            "SELECT d.kind, count(DISTINCT d.n) FROM revision r JOIN section s ON s.revision=r.n "
            f"JOIN record d ON d.n=s.record {where} AND s.name<>'{WHY}' AND s.content IS NOT NULL "
            f"AND r.n NOT IN ({_FROZEN}) GROUP BY d.kind",
            (origin, json.dumps(sorted(lists.frozen(database) | staying.records))),
        )
    )
