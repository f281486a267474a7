"""What may not leave an office, decided anew from what its sections say, and not by the program."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from kuager.flows import choosing, interview
from kuager.model.ids import OriginId
from tests.support.offices import Office

AT_RISK = "at_risk"


def kept_sections(office: Office, to: Collection[OriginId], *, at_risk: bool) -> Iterator[bytes]:
    """The sections that must not leave an office now for these; `at_risk`: those at risk may.

    A part that stays takes along why it was changed.
    """
    session = office.session
    rules = {rule for each in to for rule in choosing.rules_for(session, each)}
    heads: dict[tuple[str, str], list[dict[str, object]]] = defaultdict(list)
    for record, kind, content in session.database.rows(
        "SELECT d.id, d.kind, s.content FROM head h JOIN record d ON d.n=h.record "
        "JOIN section s ON s.n=h.section WHERE h.name='safety'"
    ):
        # A writing of which the bytes are not here may say anything.
        heads[record, kind].append(json.loads(content) if content else {"level": AT_RISK})
    hidden = {
        (row.id, "testimony")
        for row in interview.listing(session, hidden=True)
        if row.frozen or (not at_risk and _any_at_risk(heads[row.id, "testimony"]))
    }
    hidden |= {
        (account, "account")
        for account, source in session.database.rows("SELECT id, source FROM account")
        if (source, "testimony") in hidden
    }
    nodes = {record for record, _ in hidden}
    hidden |= {
        (link, "link")
        for link, content in session.database.rows(
            "SELECT d.id, s.content FROM section s JOIN record d ON d.n=s.record "
            "WHERE s.name='link' AND s.content IS NOT NULL"
        )
        if (said := json.loads(content))["person"] in nodes or said["account"] in nodes
    }
    parts = set() if at_risk else set(_parts(heads))
    for record, kind, name, content, why in session.database.rows(
        "SELECT d.id, d.kind, s.name, s.content, w.content FROM section s JOIN record d ON d.n=s.record "
        "LEFT JOIN section w ON w.revision=s.revision AND w.name='why' WHERE s.content IS NOT NULL"
    ):
        ruled = (kind, name) in rules or (kind, "") in rules
        if ruled or (record, kind) in hidden or (record, kind, name) in parts:
            yield from (content, why or b"")


def _any_at_risk(levels: Iterable[dict[str, object]]) -> bool:
    return any(each.get("level", "careful") == AT_RISK for each in levels)


def _parts(heads: dict[tuple[str, str], list[dict[str, object]]]) -> Iterator[tuple[str, str, str]]:
    for (record, kind), levels in heads.items():
        for each in levels:
            sections = each.get("sections", [])
            assert isinstance(sections, list)
            yield from ((record, kind, part["section"]) for part in sections)
