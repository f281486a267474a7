"""What another machine signed for, asked for one machine at a time, and what is gone here meanwhile.

A place is an origin, a sequence number and a section's name, "" for a whole revision. Reading only.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from kuager.model import canonical
from kuager.model.holding import Holding
from kuager.model.ids import BlobId, OriginId
from kuager.model.merge import BlobName
from kuager.vault.database import Database

Place = tuple[OriginId, int, str]


class Confirmed(NamedTuple):
    """Up to which number of each origin a machine has everything but `lacking`, and which files."""

    reach: Mapping[OriginId, int]
    lacking: AbstractSet[Place]
    blobs: AbstractSet[BlobName]


def of(database: Database, holder: OriginId) -> Confirmed:
    """By the machine's last receipt; nothing where there is none."""
    told = "x JOIN origin h ON h.n=x.holder WHERE x.told=1 AND h.id=?"
    return Confirmed(
        dict(database.rows(f"SELECT o.id, x.last FROM reach {_with_origin(told)}", (holder,))),
        {
            (OriginId(origin), seq, name)
            for origin, seq, name in database.rows(
                f"SELECT o.id, x.seq, x.name FROM lacking {_with_origin(told)}", (holder,)
            )
        },
        {
            (BlobId(blob), sha256)
            for blob, sha256 in database.rows(f"SELECT x.blob, x.sha256 FROM elsewhere {told}", (holder,))
        },
    )


def ahead(database: Database, origins: Collection[OriginId]) -> set[OriginId]:
    """The machines whose last receipt tells of more segments of these origins than are here."""
    here: dict[str, int] = dict(
        database.rows("SELECT o.id, max(g.number) FROM segment g JOIN origin o ON o.n=g.origin GROUP BY o.n")
    )
    rows = database.rows(
        "SELECT o.id, h.content FROM holder h JOIN origin o ON o.n=h.n WHERE h.number>0 AND h.behind=1"
    )
    return {
        OriginId(holder)
        for holder, content in rows
        for told in canonical.decode_kept(content, Holding).origins
        if told.origin in origins and told.segments[-1][0] > here.get(told.origin, 0)
    }


def _with_origin(told: str) -> str:
    return told.replace("WHERE", "JOIN origin o ON o.n=x.origin WHERE", 1)


def gone(database: Database, reach: Mapping[OriginId, int]) -> set[Place]:
    """What is not here, or no more, of these origins up to these numbers."""
    asked = json.dumps(reach)
    stubs = database.rows(
        "SELECT o.id, r.seq, '' FROM json_each(?) j JOIN origin o ON o.id=j.key "
        "JOIN revision r ON r.origin=o.n AND r.seq<=j.value WHERE r.header IS NULL",
        (asked,),
    )
    absent = database.rows(
        "SELECT o.id, r.seq, s.name FROM json_each(?) j JOIN origin o ON o.id=j.key "
        "JOIN revision r ON r.origin=o.n AND r.seq<=j.value JOIN section s ON s.revision=r.n "
        "WHERE s.content IS NULL",
        (asked,),
    )
    return {(OriginId(origin), seq, name) for origin, seq, name in (*stubs, *absent)}
