"""What never goes to a certain machine, whoever sends and whatever is chosen: kinds of records, and sections.

A rule is kept by the receiving key, beside the trusted card: it holds too where that machine is restored and
gets another card with the same key. A rule is (kind, section); "" for the section is the kind as a whole.
What everybody has to hear is never ruled out: safety, consent, and what was decided on erasing.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Final

from kuager.model import erasure
from kuager.model.ids import OriginId
from kuager.model.kinds import KINDS
from kuager.vault.database import Database

Rule = tuple[str, str]
"""Kind and section."""

_HEARD_KINDS: Final = frozenset({"consent", erasure.REQUEST, erasure.DECISION})
_HEARD_SECTIONS: Final = frozenset({"safety", "retraction"})
_WHOLE: Final = ("letter", "source", "person")


def possible() -> list[Rule]:
    """Every rule that may be made: some kinds as a whole, and of the records that are told their parts."""
    parts = [
        (kind, section)
        for kind in ("testimony", "account", "source")
        for section in KINDS[kind]
        if section not in _HEARD_SECTIONS and (kind, section) != ("account", "source")
    ]
    return [*((kind, "") for kind in _WHOLE), *parts]


def may_be(rule: Rule) -> bool:
    """Whether a rule is one that holds back something that nobody has to hear."""
    return rule[0] not in _HEARD_KINDS and rule[1] not in _HEARD_SECTIONS


def read(database: Database, origins: Collection[OriginId]) -> frozenset[Rule]:
    """What goes to none of these machines."""
    rows = database.rows(
        "SELECT r.kind, r.section FROM rule r JOIN origin o USING(recipient) "
        "WHERE o.id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(origins)),),
    )
    return frozenset((kind, section) for kind, section in rows)


def keep(database: Database, origin: OriginId, rules: Collection[Rule]) -> None:
    """Let these hold for a trusted machine from now on, in the place of what held before."""
    if not all(map(may_be, rules)):
        raise ValueError("everybody has to hear that")
    with database.transaction():
        database.run("DELETE FROM rule WHERE recipient=(SELECT recipient FROM origin WHERE id=?)", (origin,))
        database.run_many(
            "INSERT INTO rule SELECT recipient, ?, ? FROM origin WHERE id=?",
            ((kind, section, origin) for kind, section in sorted(set(rules))),
        )
