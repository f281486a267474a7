"""All that a bundle must not carry, with the reason: consent, safety levels, and the rules for its receivers.

Of a record that stays only the digest of its revisions goes, of a part that stays the digest of its bytes.
Where several reasons hold, the strongest is told (`staying.Reason`). What is not allowed by its testifier
stays with everything that tells of it, and no sender can say otherwise; only where it was allowed once its
consent goes, for others may have it. For the same reason goes how careful to be, and nothing else, of what
came to be at risk.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import NamedTuple

from kuager.model.ids import RecordId, consent_id
from kuager.model.merge import Key
from kuager.vault import listing as lists
from kuager.vault import staying
from kuager.vault.database import Database
from kuager.vault.rules import Rule
from kuager.vault.staying import Part, Reason


class Withheld(NamedTuple):
    """Records that stay whole, parts of others, and rules of whatever record they meet.

    Of those records that are `heard` of the section `safety` goes.
    """

    records: Mapping[Key, Reason]
    parts: frozenset[Part] = frozenset()
    rules: frozenset[Rule] = frozenset()
    heard: frozenset[Key] = frozenset()


NOTHING = Withheld({})


def read(database: Database, rules: Collection[Rule] = (), *, at_risk: bool = False) -> Withheld:
    """What stays now; `at_risk`: the sender says that what is at risk goes."""
    records: dict[Key, Reason] = dict.fromkeys(_letters_of(database, rules), Reason.RULE)
    risky = staying.NOTHING if at_risk else staying.read(database)
    records |= dict.fromkeys(risky.records, Reason.AT_RISK)
    unallowed = staying.unallowed(database)
    for reason in (Reason.NOT_ASKED, Reason.REFUSED):
        of_it = [testimony for testimony, why in unallowed.items() if why is reason]
        records |= dict.fromkeys(_with_all(database, of_it), reason)
    frozen = lists.frozen(database)
    telling = staying.links_to(database, frozen) | staying.remarks_on(database, [node for node, _ in frozen])
    records |= dict.fromkeys(frozen | telling, Reason.WITHDRAWN)
    heard = staying.once_free(database, [key for key, why in records.items() if why is Reason.AT_RISK])
    return Withheld(records, risky.parts, frozenset(rules), frozenset(heard))


def _with_all(database: Database, testimonies: Collection[RecordId]) -> set[Key]:
    found = staying.tied(database, [(each, "testimony") for each in testimonies])
    heard = {(consent_id(each), "consent") for each in testimonies if staying.was_allowed(database, each)}
    return (found | staying.links_to(database, found)) - heard


def _letters_of(database: Database, rules: Collection[Rule]) -> set[Key]:
    """Letters may tell what only a part of an account or testimony tells."""
    parts = [rule for rule in rules if rule[1]]
    if not parts:
        return set()
    rows = database.rows(
        "WITH teller(id) AS (SELECT d.id FROM json_each(?1) j JOIN record d ON d.kind=j.value->>0 "
        "JOIN section s ON s.record=d.n AND s.name=j.value->>1 AND s.content IS NOT NULL) "
        "SELECT letter FROM letter_account WHERE account IN (SELECT id FROM teller) "
        "UNION SELECT letter FROM letter_applicant WHERE testimony IN (SELECT id FROM teller)",
        (json.dumps(parts),),
    )
    return {(RecordId(letter), "letter") for (letter,) in rows}
