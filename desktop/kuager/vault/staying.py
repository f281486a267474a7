"""What stays on this machine unless somebody says otherwise: records, and parts of records, at risk.

A level lies in the section `safety`: of a testimony or another source, which holds for all of its accounts;
of an account; of a person's file, which holds for all accounts in it. Besides, each of their other sections
can have a level of its own. What is at risk stays, and so does a level that this program cannot read. The
section `safety` itself goes with the record, for whoever gets the rest must know how careful to be; and it
goes alone where a record came to be at risk later, for who has it from before must know it, too.

`unallowed` is what the testifier did not allow anybody to keep and study: no level, and nobody's choice.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import NamedTuple

import msgspec

from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.consent import KEEPING, Consent, answer
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.merge import Key
from kuager.model.testimony import Safety
from kuager.vault import linked
from kuager.vault import listing as lists
from kuager.vault.accounts import pairs_of, safety_of
from kuager.vault.database import Database
from kuager.vault.heads import SAFETY_STRICTNESS, Heads, read_heads

Part = tuple[RecordId, str, str]
"""Record, kind and section."""

AT_RISK = SAFETY_STRICTNESS[-1]
_SOURCES = ("testimony", "source")


class Reason(StrEnum):
    """Why something stays, the weakest first: of several the last one is told."""

    RULE = "rule"
    AT_RISK = "at_risk"
    NOT_ASKED = "not_asked"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Staying(NamedTuple):
    """Records of which nothing leaves, and parts of others."""

    records: frozenset[Key] = frozenset()
    parts: frozenset[Part] = frozenset()

    def count(self, *kinds: str) -> int:
        """How many records of these kinds stay whole."""
        return sum(kind in kinds for _, kind in self.records)


NOTHING = Staying()


def read(database: Database) -> Staying:
    """What stays now, with everything that tells of it: accounts, links, decisions, letters, consent.

    A consent that was taken back is none of it: who has the testimony from before must hear of that.
    """
    sources: set[Key] = set()
    accounts: set[RecordId] = set()
    records: set[Key] = set()
    parts: set[Part] = set()
    for record, kind in database.rows(
        "SELECT DISTINCT d.id, d.kind FROM head h JOIN record d ON d.n=h.record WHERE h.name='safety'"
    ):
        heads = read_heads(database, record, kind, "safety")
        if heads.safety() != AT_RISK:
            parts |= {(record, kind, name) for name in _parts(heads)}
        elif kind in _SOURCES:
            sources.add((record, kind))
        elif kind == "account":
            accounts.add(record)
        elif kind == "person":
            records.add((record, kind))
            accounts |= set(lists.accounts_in(database, record))
    records |= tied(database, sources, accounts)
    records |= links_to(database, records)
    # They may tell what only a part of an account or testimony tells.
    of_parts = {record for record, _, _ in parts}
    records |= _letters(database, of_parts) | remarks_on(database, of_parts)
    return Staying(frozenset(records), frozenset(parts))


def tied(database: Database, sources: Iterable[Key], accounts: Iterable[RecordId] = ()) -> set[Key]:
    """Sources and accounts with everything that tells of them."""
    found = set(sources)
    told = set(accounts)
    for source, _ in found:
        told |= {account for account, _ in lists.accounts_of(database, source)}
    nodes = [*(source for source, _ in found), *told]
    consents = {
        (consent_id(source), "consent")
        for source, kind in found
        if kind == "testimony" and not lists.is_withdrawn(database, source)
    }
    found |= {(account, "account") for account in told} | consents
    found |= {(link_id(node), "link") for node in nodes}
    found |= {(pair, "pair") for pair in pairs_of(database, nodes)}
    return found | remarks_on(database, nodes) | _letters(database, nodes)


def remarks_on(database: Database, nodes: Collection[RecordId]) -> set[Key]:
    """The remarks on the files that these nodes are in, or ever were: they may tell of these."""
    asked = {*nodes, *linked.named_by(database, nodes)}
    rows = database.rows(
        "SELECT d.id FROM record d LEFT JOIN linked l ON l.node=d.id "
        "WHERE d.kind='person' AND coalesce(l.file, d.id) IN ("
        "SELECT coalesce(l.file, j.value) FROM json_each(?) j LEFT JOIN linked l ON l.node=j.value)",
        (json.dumps(sorted(asked)),),
    )
    return {(RecordId(file), "person") for (file,) in rows}


def links_to(database: Database, stay: Iterable[Key]) -> set[Key]:
    """The links by which somebody put other nodes with these, ever: why they did may tell of these."""
    nodes = {record for record, kind in stay if kind in ("testimony", "account")}
    return {(writing.link, "link") for writing in linked.leading_to(database, nodes)}


def once_free(database: Database, records: Iterable[Key]) -> set[Key]:
    """Of records at risk those that were not always: others may have them, and must hear of the level."""
    found: set[Key] = set()
    at_first: set[Key] = set()
    for record, kind, is_first, content in database.rows(
        "SELECT d.id, d.kind, s.revision=(SELECT min(revision) FROM section WHERE record=d.n), s.content "
        "FROM json_each(?) j JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1 "
        "JOIN section s ON s.record=d.n AND s.name='safety'",
        (json.dumps(sorted(records)),),
    ):
        key = (RecordId(record), kind)
        at_first |= {key} if is_first else set()
        with contextlib.suppress(msgspec.DecodeError, UnicodeError, RecursionError):  # of a later program
            level = "" if content is None else canonical.decode_kept(content, Safety).level
            found |= {key} if level in SAFETY_STRICTNESS[:-1] else set()
    return found | (set(records) - at_first)


def unallowed(database: Database) -> dict[RecordId, Reason]:
    """The testimonies that nobody may keep and study: refused, withdrawn, or never answered."""
    rows = database.rows("SELECT id, keeping FROM interview WHERE keeping<>'yes'")
    reasons = {"no": Reason.REFUSED, "withdrawn": Reason.WITHDRAWN}
    return {RecordId(testimony): reasons.get(said, Reason.NOT_ASKED) for testimony, said in rows}


def was_allowed(database: Database, testimony: RecordId) -> bool:
    """Whether any writing of a consent ever allowed it: then others may have it, and must hear the rest."""
    rows = database.rows(
        "SELECT s.content FROM record d JOIN section s ON s.record=d.n AND s.name='consent' "
        "WHERE d.id=? AND d.kind='consent' AND s.content IS NOT NULL",
        (consent_id(testimony),),
    )
    for (content,) in rows:
        with contextlib.suppress(msgspec.DecodeError, UnicodeError, RecursionError):  # of a later program
            if answer((canonical.decode_kept(content, Consent),), KEEPING) == "yes":
                return True
    return False


def check(database: Database, source: RecordId, kind: str) -> None:
    """`safety.at_risk` if a testimony or source, an account of it, or a part of either is at risk."""
    own = read_heads(database, source, kind, "safety")
    accounts = [account for account, _ in lists.accounts_of(database, source)]
    told = [read_heads(database, account, "account", "safety") for account in accounts]
    if any(heads.safety() == AT_RISK or _parts(heads) for heads in (own, *told)):
        raise AppError("safety.at_risk")


def of_account(database: Database, account: RecordId, source: RecordId) -> str:
    """The level that holds for an account, at risk also where only a part of it or of its source is."""
    said = [read_heads(database, source, kind, "safety") for kind in _SOURCES]
    own = read_heads(database, account, "account", "safety")
    return AT_RISK if any(map(_parts, (own, *said))) else safety_of(database, account, source)


def _parts(heads: Heads) -> set[str]:
    """The sections that stay, by any head."""
    return {
        each.section
        for safety in heads.all(Safety, "safety")
        for each in safety.sections
        if each.level not in SAFETY_STRICTNESS[:-1] and each.section != "safety"
    }


def _letters(database: Database, nodes: Iterable[RecordId]) -> set[Key]:
    """Letters that hold words of these accounts, or are in the name of these testifiers."""
    rows = database.rows(
        "SELECT a.letter FROM json_each(?1) j JOIN letter_account a ON a.account=j.value "
        "UNION SELECT l.letter FROM json_each(?1) j JOIN letter_applicant l ON l.testimony=j.value",
        (json.dumps(list(nodes)),),
    )
    return {(RecordId(letter), "letter") for (letter,) in rows}
