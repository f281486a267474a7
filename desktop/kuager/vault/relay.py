"""What may leave a vault: signed segments, and what they list, exactly as it was signed.

A `Relay` reads what a `Selection` means, row by row and as often as it is asked, so that nothing of it has to
be held in memory. Ask it inside one `Database.snapshot` where more than one answer must be of the same state.
Only what a segment covers may leave: close the own segment first. What the own segments do not cover yet is
taken for covered, so that what would leave can be told before.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId
from kuager.model.letter import Document
from kuager.model.merge import BlobName
from kuager.model.revision import Header
from kuager.vault import listing as lists
from kuager.vault import named
from kuager.vault.blobs import Blobs
from kuager.vault.database import Database
from kuager.vault.heads import read_section
from kuager.vault.receipts import Carried
from kuager.vault.selection import BYTES, COUNTED, COUNTING, ENDS, GOES, GOING, OFFICE, WHAT, Selection


class Media(NamedTuple):
    """A recording or an attachment that may travel; `part` is which of the two (`Blob.part`)."""

    id: BlobId
    sha256: str
    size: int
    part: str


class Amount(NamedTuple):
    """How much there is to go: headers, sections, their bytes; `mark` differs where anything else goes."""

    revisions: int
    sections: int
    size: int
    mark: tuple[int, int]


class _Span(NamedTuple):
    """Of an origin's row: after which revision, up to which one."""

    origin: int
    low: int
    high: int


class _Covering(NamedTuple):
    """A segment that goes."""

    origin: int
    number: int
    first: int
    last: int


class Relay:
    """What is meant by a selection, read from a vault that writes as `own`."""

    def __init__(self, database: Database, blobs: Blobs, own: OriginId, selection: Selection) -> None:
        self._database, self._blobs, self._own = database, blobs, own
        self.selection = selection
        """What is meant."""
        withheld = selection.withheld
        chosen = selection.chosen
        self.values: dict[str, object] = {
            "office": selection.office,
            "own": own,
            # What is frozen stays whatever the selection says.
            "records": json.dumps(sorted(lists.frozen(database) | withheld.records.keys())),
            "heard": json.dumps(sorted(withheld.heard)),
            "parts": json.dumps(sorted(withheld.parts)),
            "rules": json.dumps(sorted(withheld.rules)),
            "chosen": None if chosen is None else json.dumps(sorted(chosen)),
            "lacked_by": json.dumps(self._rows_of(selection.lacked_by)),
            "ends": json.dumps(selection.ends),
        }
        self.values["spans"] = json.dumps(self._spans())
        self.values["filling"] = json.dumps(self._filling())

    def _rows_of(self, origins: tuple[OriginId, ...]) -> list[int]:
        """The holders whose word counts at all."""
        return [
            n
            for (n,) in self._database.rows(
                "SELECT o.n FROM origin o JOIN holder h ON h.n=o.n AND h.weight>0 "
                "WHERE o.id IN (SELECT value FROM json_each(?)) ORDER BY o.n",
                (json.dumps(sorted(origins)),),
            )
        ]

    def _spans(self) -> list[_Span]:
        where = f"WHERE o.n IN {OFFICE}" if self.selection.office is not None else ""
        held = self._database.rows(
            "SELECT o.n, CASE WHEN o.id=:own THEN (SELECT max(seq) FROM revision WHERE origin=o.n) "
            f"ELSE (SELECT max(last) FROM segment WHERE origin=o.n) END FROM origin o {where} ORDER BY o.n",
            self.values,
        )
        least: dict[int, int] = {}
        if self.selection.lacked_by:
            asked = {**self.values, "count": len(self.selection.lacked_by)}
            least = dict(
                self._database.rows(
                    f"SELECT origin, min(last) FROM reach WHERE {COUNTING} GROUP BY origin "
                    "HAVING count(*)=:count",
                    asked,
                )
            )
        if self.selection.after:
            numbers: dict[OriginId, int] = dict(self._database.rows("SELECT id, n FROM origin"))
            for origin, seq in self.selection.after:
                least[numbers[origin]] = max(least.get(numbers[origin], 0), seq)
        ends: dict[int, int] = dict(self._database.rows(ENDS, self.values))
        highest = ((n, min(last, ends.get(n, last))) for n, last in held if last)
        return [_Span(n, min(least.get(n, 0), last), last) for n, last in highest if last]

    def _filling(self) -> list[int]:
        """Revisions that all were told of before, of which something may go that one of them lacks."""
        if not self.selection.lacked_by:
            return []
        rows = self._database.rows(
            f"{WHAT} SELECT DISTINCT r.n FROM json_each(:spans) b CROSS JOIN lacking l "
            f"ON l.origin=b.value->>0 AND l.seq<=b.value->>1 AND {COUNTING} "
            f"JOIN revision r ON r.origin=l.origin AND r.seq=l.seq WHERE {GOES} AND (l.name='' OR EXISTS("
            f"SELECT 1 FROM section s WHERE s.revision=r.n AND s.name=l.name AND {BYTES})) "
            "ORDER BY r.origin, r.seq",
            self.values,
        )
        return [n for (n,) in rows]

    @cached_property
    def _covering(self) -> list[_Covering]:
        """The segments that go, in their order."""
        rows = self._database.rows(
            "SELECT g.origin, g.number, g.first, g.last FROM json_each(:spans) b CROSS JOIN segment g "
            "ON g.origin=b.value->>0 AND g.last>b.value->>1 AND g.first<=b.value->>2 "
            "ORDER BY g.origin, g.number",
            self.values,
        )
        if self.selection.chosen is not None:
            ends: dict[int, int] = dict(
                self._database.rows(
                    f"{GOING} SELECT r.origin, max(r.seq) FROM going JOIN revision r ON r.n=going.n "
                    "GROUP BY r.origin",
                    self.values,
                )
            )
            rows = [row for row in rows if row[2] <= ends.get(row[0], 0)]
        filled = self._database.rows(
            "SELECT DISTINCT g.origin, g.number, g.first, g.last FROM json_each(:filling) f "
            "JOIN revision r ON r.n=f.value JOIN segment g "
            "ON g.origin=r.origin AND r.seq BETWEEN g.first AND g.last",
            self.values,
        )
        return sorted({_Covering(*row) for row in (*rows, *filled)})

    # What goes: each look reads anew --------------------------------------------------------------

    @property
    def segments(self) -> Iterator[tuple[bytes, bytes, bytes]]:
        """Each as its bytes and its origin's two signatures."""
        return self._database.each(
            "SELECT g.content, g.ed25519, g.mldsa65 FROM json_each(?) j CROSS JOIN segment g "
            "ON g.origin=j.value->>0 AND g.number=j.value->>1",
            (json.dumps(self._covering),),
        )

    @property
    def headers(self) -> Iterator[bytes]:
        """Each as it was signed."""
        rows = self._database.each(
            f"{GOING} SELECT r.header FROM going CROSS JOIN revision r ON r.n=going.n", self.values
        )
        return (header for (header,) in rows)

    @property
    def sections(self) -> Iterator[tuple[bytes, bytes]]:
        """Each as its salt and its bytes, none twice."""
        seen: set[tuple[bytes, bytes]] = set()
        for row in self._database.each(
            f"{GOING} SELECT s.salt, s.content FROM going CROSS JOIN section s ON s.revision=going.n "
            f"WHERE {BYTES}",
            self.values,
        ):
            if row[0] in self._again:
                if row in seen:
                    continue
                seen.add(row)
            yield row

    @cached_property
    def _again(self) -> set[bytes]:
        """The salts of sections that stand twice.

        A copied vault wrote again what it had not signed; where the first writing came too, the bytes are
        one. A copy receives with the key of what it was copied from.
        """
        if not self._database.value("SELECT 1 FROM origin GROUP BY recipient HAVING count(*)>1"):
            return set()
        rows = self._database.rows(
            f"{GOING} SELECT s.salt FROM going CROSS JOIN section s ON s.revision=going.n "
            f"WHERE {BYTES} GROUP BY s.salt HAVING count(*)>1",
            self.values,
        )
        return {salt for (salt,) in rows}

    @property
    def blobs(self) -> Iterator[tuple[BlobId, bytes]]:
        """The small files that the sections name and that are here."""
        return ((blob, self._blobs.read(blob, sha256)) for blob, sha256, _ in self._documents)

    @cached_property
    def _documents(self) -> list[tuple[BlobId, str, int]]:
        rows = self._database.each(
            f"{GOING} SELECT r.header, s.content FROM going CROSS JOIN revision r ON r.n=going.n "
            "JOIN section s ON s.revision=r.n AND s.name='document' JOIN record d ON d.n=s.record "
            f"WHERE d.kind='letter' AND {BYTES}",
            self.values,
        )
        names = {name for row in rows if (name := _named(*row))}
        return self._database.rows(
            "SELECT b.id, b.sha256, b.size FROM json_each(?) j "
            "JOIN blob b ON b.id=j.value->>0 AND b.sha256=j.value->>1 ORDER BY b.id, b.sha256",
            (json.dumps(sorted(names)),),
        )

    def media(self) -> list[Media]:
        """The recordings and attachments that the records name and that are here, small ones first.

        Also those of records that everybody has already, if somebody has not signed for the file.
        """
        told = named.among(
            self._database.each(
                f"{GOING} SELECT d.id, s.name, s.content FROM going CROSS JOIN section s "
                f"ON s.revision=going.n JOIN record d ON d.n=s.record "
                f"WHERE s.name IN {named.SECTIONS} AND {BYTES} ORDER BY s.n",
                self._of_all,
            )
        )
        here = self._database.each("SELECT id, sha256, size FROM blob")
        sizes = {(blob, sha256): size for blob, sha256, size in here if (blob, sha256) in told}
        for name in self._signed_for():
            sizes.pop(name, None)
        found = [Media(*name, sizes[name], each.part) for name, each in told.items() if name in sizes]
        return sorted(found, key=lambda each: (each.part, each.size, each.id, each.sha256))

    @property
    def _of_all(self) -> dict[str, object]:
        """The same as if nobody had signed for anything."""
        spans = [_Span(origin, 0, high) for origin, _, high in self._spans()]
        return {**self.values, "spans": json.dumps(spans), "filling": "[]"}

    def _signed_for(self) -> list[BlobName]:
        """The files that all of them have."""
        if not self.selection.lacked_by:
            return []
        return self._database.rows(
            f"SELECT blob, sha256 FROM elsewhere WHERE {COUNTING} GROUP BY blob, sha256 "
            "HAVING count(*)=:count",
            {**self.values, "count": len(self.selection.lacked_by)},
        )

    # What it amounts to -----------------------------------------------------------------------------

    def counts(self) -> dict[str, int]:
        """How many records of each kind something goes of."""
        return self._counted(self.values)

    def signed_for(self) -> dict[str, int]:
        """Of how many nothing goes because those whom it is for have signed for all of it."""
        if not self.selection.lacked_by:
            return {}
        going = self.counts()
        left = {kind: count - going.get(kind, 0) for kind, count in self._counted(self._of_all).items()}
        return {kind: count for kind, count in left.items() if count}

    def going(self, kinds: tuple[str, ...], limit: int) -> list[tuple[str, str]]:
        """(record, kind) of what something goes of, so many at most."""
        return self._database.rows(
            f"{GOING} SELECT DISTINCT d.id, d.kind FROM going CROSS JOIN section s ON s.revision=going.n "
            "JOIN record d ON d.n=s.record WHERE d.kind IN (SELECT value FROM json_each(:kinds)) "
            f"AND {COUNTED} AND {BYTES} ORDER BY d.kind DESC, d.n LIMIT :limit",
            {**self.values, "kinds": json.dumps(kinds), "limit": limit},
        )

    def not_chosen(self) -> dict[str, int]:
        """How many of each kind would go besides if nothing had been picked."""
        if self.selection.chosen is None:
            return {}
        chosen = self._counted(self._of_all)
        every = self._counted({**self._of_all, "chosen": None})
        left = {kind: count - chosen.get(kind, 0) for kind, count in every.items()}
        return {kind: count for kind, count in left.items() if count}

    def _counted(self, values: dict[str, object]) -> dict[str, int]:
        return dict(
            self._database.rows(
                f"{GOING} SELECT d.kind, count(DISTINCT d.n) FROM going CROSS JOIN section s "
                f"ON s.revision=going.n JOIN record d ON d.n=s.record WHERE {COUNTED} AND {BYTES} "
                "GROUP BY d.kind",
                values,
            )
        )

    def amount(self) -> Amount:
        """How much goes."""
        heads = self._database.row(
            f"{GOING} SELECT count(*), total(r.n), total(length(r.header)) FROM going "
            "CROSS JOIN revision r ON r.n=going.n",
            self.values,
        ) or (0, 0, 0)
        parts = self._database.row(
            f"{GOING} SELECT count(*), total(s.n), total(length(s.content)) FROM going "
            f"CROSS JOIN section s ON s.revision=going.n WHERE {BYTES}",
            self.values,
        ) or (0, 0, 0)
        size = int(heads[2] + parts[2]) + sum(size for _, _, size in self._documents)
        return Amount(heads[0], parts[0], size, (int(heads[1]), int(parts[1])))

    def reach(self) -> dict[OriginId, tuple[int, int]]:
        """From the first to the last revision of each origin that the segments cover."""
        return {origin: (covered[0][0], covered[-1][1]) for origin, covered in self._runs().items()}

    def _runs(self) -> dict[OriginId, tuple[tuple[int, int], ...]]:
        ids: dict[int, OriginId] = dict(self._database.rows("SELECT n, id FROM origin"))
        found: dict[OriginId, list[tuple[int, int]]] = {}
        for segment in self._covering:
            listed = found.setdefault(ids[segment.origin], [])
            if listed and listed[-1][1] == segment.first - 1:
                listed[-1] = (listed[-1][0], segment.last)
            else:
                listed.append((segment.first, segment.last))
        return {origin: tuple(listed) for origin, listed in found.items()}

    def carried(self) -> Carried:
        """What is to be noted of it once it is written; small where little is withheld."""
        stubs = self._database.rows(
            f"{GOING} SELECT o.id, r.seq FROM json_each(:covering) g CROSS JOIN revision r "
            "ON r.origin=g.value->>0 AND r.seq BETWEEN g.value->>2 AND g.value->>3 "
            "JOIN origin o ON o.n=r.origin WHERE r.n NOT IN (SELECT n FROM going)",
            {**self.values, "covering": json.dumps(self._covering)},
        )
        absent: dict[tuple[OriginId, int], tuple[str, ...]] = {}
        for origin, seq, name in self._database.each(
            f"{GOING} SELECT o.id, r.seq, s.name FROM going CROSS JOIN section s ON s.revision=going.n "
            f"JOIN revision r ON r.n=going.n JOIN origin o ON o.n=r.origin WHERE NOT ({BYTES})",
            self.values,
        ):
            absent[origin, seq] = (*absent.get((origin, seq), ()), name)
        blobs = {(blob, sha256) for blob, sha256, _ in self._documents}
        return Carried(self._runs(), frozenset(stubs), absent, blobs)


def spans(database: Database, office: OriginId | None) -> list[tuple[OriginId, int, int]]:
    """(origin, first, last) of all that is signed of one origin's office, or of all that is held."""
    where = f"WHERE g.origin IN {OFFICE}" if office is not None else ""
    return database.rows(
        f"SELECT o.id, min(g.first), max(g.last) FROM segment g JOIN origin o ON o.n=g.origin {where} "
        "GROUP BY o.id",
        {"office": office},
    )


def _named(header: bytes, content: bytes) -> BlobName | None:
    """The blob that a letter's document names; None where only a later program can read it."""
    schema = canonical.decode_kept(header, Header).sections["document"].schema
    document = read_section("letter", "document", schema, content)
    return (document.blob, document.sha256) if isinstance(document, Document) else None
