"""What does not leave a vault by a selection, and why: in figures, and one by one.

Of a record that stays whole one line tells; the accounts of a source that stays are told with it, and so is
what only belongs to others (links, decisions, consent). Only what is meant is told: what the selection's
office wrote, and what was picked.
"""

from __future__ import annotations

import json
from typing import Final

from kuager.vault import listing as lists
from kuager.vault.database import Database
from kuager.vault.relay import Relay
from kuager.vault.selection import ENDS, OFFICE
from kuager.vault.staying import Reason

TOLD: Final = ("testimony", "source", "account", "person", "letter")
"""The kinds that are told one by one; the others belong to them."""

_STAYING: Final = f"""
WITH named(reason, n) AS MATERIALIZED (
  SELECT j.value->>2, d.n FROM json_each(:reasons) j
    JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1),
whole(reason, n) AS MATERIALIZED (
  SELECT reason, n FROM named
  UNION ALL
  SELECT 'rule', d.n FROM json_each(:rules) j JOIN record d ON d.kind=j.value->>0
    WHERE j.value->>1='' AND d.n NOT IN (SELECT n FROM named)),
part(reason, n, section) AS (
  SELECT 'at_risk', d.n, j.value->>2 FROM json_each(:parts) j
    JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1
  UNION ALL
  SELECT 'rule', d.n, j.value->>1 FROM json_each(:rules) j JOIN record d ON d.kind=j.value->>0
    WHERE j.value->>1<>''),
picked(n) AS MATERIALIZED (
  SELECT d.n FROM json_each(:chosen) j JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1),
staying(reason, n, id, kind, section) AS (
  SELECT min(e.reason), d.n, d.id, d.kind, e.section FROM (
    SELECT reason, n, '' section FROM whole
    UNION ALL SELECT reason, n, section FROM part WHERE n NOT IN (SELECT n FROM whole)) e
  JOIN record d ON d.n=e.n
  WHERE (e.section<>'' OR d.kind IN {TOLD})
    AND (:chosen IS NULL OR d.n IN (SELECT n FROM picked))
    AND NOT (d.kind='account' AND e.section='' AND EXISTS(
      SELECT 1 FROM account a JOIN record o ON o.id=a.source AND o.kind IN ('testimony', 'source')
      WHERE a.id=d.id AND o.n IN (SELECT n FROM whole)))
    AND EXISTS(
      SELECT 1 FROM section s JOIN revision r ON r.n=s.revision
      WHERE s.record=d.n AND (e.section='' OR s.name=e.section) AND s.content IS NOT NULL
        AND r.origin IN (SELECT value->>0 FROM json_each(:spans)))
  GROUP BY d.n, e.section)
"""


def counted(database: Database, relay: Relay) -> list[tuple[str, str, str, int, str]]:
    """(reason, kind, section, of how many records, one of them) of what is withheld.

    The section is "" where all of a record is.
    """
    return database.rows(
        f"{_STAYING} SELECT reason, kind, section, count(*), min(id) FROM staying GROUP BY 1, 2, 3 "
        "ORDER BY section<>'', reason='rule', 1 DESC, 2 DESC, 3",
        _values(database, relay),
    )


def each(database: Database, relay: Relay, limit: int) -> list[tuple[str, str, str, str]]:
    """(reason, record, kind, section) of the same, one by one, so many at most."""
    return database.rows(
        f"{_STAYING} SELECT reason, id, kind, section FROM staying "
        "ORDER BY section<>'', reason='rule', 1 DESC, 3 DESC, 4, n LIMIT :limit",
        {**_values(database, relay), "limit": limit},
    )


def elsewhere(database: Database, relay: Relay) -> dict[str, int]:
    """How many interviews and other sources there are that nobody of the office wrote at."""
    if relay.selection.office is None:
        return {}
    return dict(
        database.rows(
            "SELECT d.kind, count(*) FROM record d WHERE d.kind IN ('testimony', 'source') AND NOT EXISTS("
            "SELECT 1 FROM section s JOIN revision r ON r.n=s.revision WHERE s.record=d.n "
            f"AND r.origin IN {OFFICE}) GROUP BY d.kind",
            relay.values,
        )
    )


def revoked(database: Database, relay: Relay) -> dict[str, int]:
    """Of how many records something stays because its machine was revoked before it wrote that."""
    if not relay.selection.ends:
        return {}
    where = f"AND r.origin IN {OFFICE}" if relay.selection.office is not None else ""
    return dict(
        database.rows(
            f"WITH ended(origin, last) AS ({ENDS}) SELECT d.kind, count(DISTINCT d.n) FROM ended e "
            "CROSS JOIN revision r ON r.origin=e.origin AND r.seq>e.last CROSS JOIN section s "
            "ON s.revision=r.n AND s.content IS NOT NULL JOIN record d ON d.n=s.record "
            f"WHERE d.kind IN {TOLD} {where} GROUP BY d.kind",
            relay.values,
        )
    )


def _values(database: Database, relay: Relay) -> dict[str, object]:
    reasons = {**relay.selection.withheld.records}
    reasons |= dict.fromkeys(lists.frozen(database), Reason.WITHDRAWN)
    listed = [(record, kind, reason) for (record, kind), reason in sorted(reasons.items())]
    return {**relay.values, "reasons": json.dumps(listed)}
