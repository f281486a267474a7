"""What of all that is held is meant to leave, and the same in SQL.

A header that is a stub here, and a section that was withheld from us, are simply not there. So are the
revisions of what is frozen or stays here: of them the segment's digests go, and nothing else. Of a part that
stays its digest goes, too; and nothing tells why it was changed.

`lacked_by` narrows to what somebody of these has not signed for: of each origin what comes after the last
revision that all of them have (whole segments, for they are a chain), and before it what may fill now what
one of them lacks. `after` narrows to what comes after these numbers of these origins, `ends` to segments of
origins that were revoked up to these numbers, `chosen` to records; then the segments after the last one of
them are left out.

The SQL takes named values: `office`, an origin; `ends`, JSON of origins and segments; `records`, `heard`,
`parts`, `rules` and `chosen`, JSON lists of what `withholding` and `picking` name; `spans`, of each origin's
row after which revision and up to which one; `filling`, rows of revisions before that; `lacked_by`, rows of
origins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kuager.model.ids import OriginId
from kuager.model.merge import Key
from kuager.model.revision import WHY
from kuager.vault.withholding import NOTHING, Withheld

OFFICE: Final = "(SELECT w.n FROM origin w JOIN origin o USING(recipient) WHERE o.id=:office)"
"""An origin and what else receives with its key: what it was before a restore, and other copies of it."""

_OF: Final = "JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1 JOIN section s ON s.record=d.n"
WHAT: Final = f"""
WITH hearing(revision) AS MATERIALIZED (
  SELECT s.revision FROM json_each(:heard) j {_OF} AND s.name='safety'),
stays(revision) AS MATERIALIZED (
  SELECT s.revision FROM json_each(:records) j {_OF} AND s.revision NOT IN (SELECT revision FROM hearing)
  UNION ALL
  SELECT s.revision FROM json_each(:rules) j JOIN record d ON d.kind=j.value->>0 AND j.value->>1=''
    JOIN section s ON s.record=d.n),
chosen(revision) AS MATERIALIZED (SELECT s.revision FROM json_each(:chosen) j {_OF}),
withheld(n, revision) AS MATERIALIZED (
  SELECT s.n, s.revision FROM hearing h JOIN section s ON s.revision=h.revision AND s.name<>'safety'
  UNION ALL
  SELECT s.n, s.revision FROM json_each(:parts) j {_OF} AND s.name=j.value->>2
  UNION ALL
  SELECT s.n, s.revision FROM json_each(:rules) j JOIN record d ON d.kind=j.value->>0
    JOIN section s ON s.record=d.n AND s.name=j.value->>1)
"""
GOES: Final = (
    "r.header IS NOT NULL AND r.n NOT IN (SELECT revision FROM stays) "
    "AND (:chosen IS NULL OR r.n IN (SELECT revision FROM chosen))"
)
COUNTED: Final = f"s.name<>'{WHY}' AND s.revision NOT IN (SELECT revision FROM hearing)"
"""A section by which a record is counted: of what is only heard of, nothing is told."""
GOING: Final = f"""{WHAT},
going(n) AS (
  SELECT r.n FROM json_each(:spans) b CROSS JOIN revision r
    ON r.origin=b.value->>0 AND r.seq>b.value->>1 AND r.seq<=b.value->>2 WHERE {GOES}
  UNION ALL
  SELECT value FROM json_each(:filling))
"""
BYTES: Final = (
    "s.content IS NOT NULL AND s.n NOT IN (SELECT n FROM withheld) "
    f"AND NOT (s.name='{WHY}' AND s.revision IN (SELECT revision FROM withheld))"
)
"""A section that does not stay here; nor why one that does was changed."""
ENDS: Final = (
    "SELECT o.n, coalesce(max(g.last), 0) FROM json_each(:ends) j JOIN origin o ON o.id=j.value->>0 "
    "LEFT JOIN segment g ON g.origin=o.n AND g.number<=j.value->>1 GROUP BY o.n"
)
"""Of each revoked origin's row the last revision that counts."""
COUNTING: Final = "told=1 AND holder IN (SELECT value FROM json_each(:lacked_by))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is meant: of one origin's office or of all that is held, without what is withheld, narrowed."""

    office: OriginId | None = None
    withheld: Withheld = NOTHING
    chosen: frozenset[Key] | None = None
    lacked_by: tuple[OriginId, ...] = ()
    after: tuple[tuple[OriginId, int], ...] = ()
    ends: tuple[tuple[OriginId, int], ...] = ()
