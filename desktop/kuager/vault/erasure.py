"""Erasing: what two members decided (`decisions`) is carried out, and no byte of it is left in this vault.

`settle`, in the transaction that brings a decision or new bytes, carries out what is decided: tombstones,
then content and salt of every version, heads, keys of blobs, read tables. What belongs to an erased record is
erased with it, also if it comes later: consent, accounts and decisions, and letters with the words of them.
Whose link names an erased one stays, but the bytes of a writing that tells why do not; `naming` gives them to
whoever decides, to be written again without a reason first.
Headers stay, so every chain and signature still checks; without the salt a digest tells nothing.

`finish`, after the transaction, takes what lies outside: drafts, files, older generations, free pages and the
WAL. It writes both databases anew: `secure_delete` overwrites what is deleted where it lies (a scan found
nothing else), but nobody promises it of the copies that a split page leaves. A mark in `meta` makes the next
unlocking do it where the power went between; it settles too.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from typing import Any, Final

import msgspec

from kuager.model import erasure
from kuager.model.ids import BlobId, RecordId, consent_id, link_id
from kuager.model.merge import BlobName, Key
from kuager.model.person import Link
from kuager.model.revision import WHY
from kuager.model.status import EventRules
from kuager.vault import decisions, linked, projections, shelf_erasure, tombstones
from kuager.vault.accounts import pairs_of
from kuager.vault.blobs import Blobs
from kuager.vault.custody import Act, Custody
from kuager.vault.database import Database
from kuager.vault.drafts import Drafts
from kuager.vault.folder import Folder
from kuager.vault.heads import read_heads

_UNFINISHED: Final = "unfinished_erasure"


# Carrying it out ------------------------------------------------------------------------------------


def settle(database: Database, blobs: Blobs, rules: EventRules) -> list[Key]:
    """Erase what is decided and what belongs to it; call in the transaction, and `finish` after it.

    Gives the records that it erased; most often none.
    """
    pending = _decided(database)
    done: list[Key] = []
    while pending:
        for key, by in pending.items():
            _erase(database, blobs, key, by)
        projections.refresh(database, pending, rules)
        done += pending
        pending = _belonging(database)
    done += _without_reasons(database, rules)
    if shelf_erasure.purge(database) or done:
        database.run("INSERT OR REPLACE INTO meta VALUES(?,1)", (_UNFINISHED,))
    return done


def note(custody: Custody, erased: Iterable[Key]) -> None:
    """Tell the custody log what was erased, as far as a list shows it."""
    for record, kind in erased:
        if kind in ("testimony", "person", "letter"):
            custody.note(Act.ERASED, record, kind)


def _decided(database: Database) -> dict[Key, RecordId]:
    """What is to be erased and by which request: what two members agreed to, else what belongs to such."""
    decided: dict[Key, RecordId] = {}
    for record, targets in decisions.decided(database).items():
        for target in targets:
            decided.setdefault((target.record, target.kind), record)
    return decided or _belonging(database)


def _belonging(database: Database) -> dict[Key, RecordId]:
    """What belongs to an erased record and has no tombstone yet, with the request it goes back to."""
    found: dict[Key, RecordId] = {}
    erased = {(record, kind): by for record, kind, by in database.rows("SELECT * FROM erased")}
    for (record, kind), by in erased.items():
        if kind == "testimony":
            found[consent_id(record), "consent"] = by
        if kind in ("testimony", "account"):
            found[link_id(record), "link"] = by
            found |= {(pair, "pair"): by for pair in pairs_of(database, [record])}
    for account, by in database.rows(
        "SELECT a.id, e.erasure FROM erased e JOIN account a ON a.source=e.record "
        "WHERE e.kind IN ('testimony', 'source')"
    ):
        found[RecordId(account), "account"] = by
    for letter, by in database.rows(
        "SELECT l.letter, e.erasure FROM erased e JOIN letter_account l ON l.account=e.record "
        "WHERE e.kind='account' UNION SELECT l.letter, e.erasure FROM erased e "
        "JOIN letter_applicant l ON l.testimony=e.record WHERE e.kind='testimony' ORDER BY 2"
    ):
        found[RecordId(letter), "letter"] = by
    return {key: by for key, by in found.items() if key not in erased and _has_always_belonged(database, key)}


def naming(database: Database, nodes: Iterable[RecordId]) -> list[Link]:
    """The links of others that lead to one of these nodes and tell why, as they stand."""
    found = {}
    for writing in linked.leading_to(database, set(nodes)):
        link = read_heads(database, writing.link, "link").one(Link, "link")
        if link is not None and link.reason:
            found[writing.link] = link
    return list(found.values())


def _without_reasons(database: Database, rules: EventRules) -> list[Key]:
    """Erase why somebody was linked to an erased one; gives the records of these links."""
    erased = database.rows("SELECT record FROM erased WHERE kind IN ('testimony', 'account')")
    found = linked.leading_to(database, {RecordId(record) for (record,) in erased})
    telling = [writing for writing in found if writing.reason]
    if not telling:
        return []
    revisions = json.dumps([writing.revision for writing in telling])
    numbers = database.rows(
        f"SELECT n FROM section WHERE name IN ('link', '{WHY}') "
        "AND revision IN (SELECT value FROM json_each(?))",
        (revisions,),
    )
    _empty(database, [n for (n,) in numbers])
    touched: list[Key] = list(dict.fromkeys((writing.link, "link") for writing in telling))
    projections.refresh(database, touched, rules)
    return touched


def _empty(database: Database, sections: Iterable[int]) -> None:
    """Take content and salt of sections; that they were written stays."""
    database.run(
        "UPDATE section SET salt=NULL, content=NULL WHERE n IN (SELECT value FROM json_each(?))",
        (json.dumps(list(sections)),),
    )


def _has_always_belonged(database: Database, key: Key) -> bool:
    """Whether every writing of a record that is held names something that was erased.

    Else whoever can bring in a writing of somebody's record could have it erased by naming what was.
    """
    record, kind = key
    if kind not in tombstones.TOLD_IN or kind == "pair":  # its id is derived
        return True
    writings = database.rows(
        "SELECT s.content FROM record d JOIN section s ON s.record=d.n AND s.name=? "
        "WHERE d.id=? AND d.kind=? AND s.content IS NOT NULL",
        (tombstones.TOLD_IN[kind], record, kind),
    )
    return all(tombstones.among(database, tombstones.owners(kind, content)) for (content,) in writings)


def _erase(database: Database, blobs: Blobs, key: Key, by: RecordId) -> None:
    record, kind = key
    database.run("INSERT INTO erased VALUES(?,?,?)", (record, kind, by))
    sections = [
        (number, content)
        for number, name, content in database.rows(
            "SELECT s.n, s.name, s.content FROM record d JOIN section s ON s.record=d.n "
            "WHERE d.id=? AND d.kind=?",
            key,
        )
        if not erasure.is_kept(kind, name)
    ]
    numbers = [number for number, _ in sections]
    _empty(database, numbers)
    database.run("DELETE FROM head WHERE section IN (SELECT value FROM json_each(?))", (json.dumps(numbers),))
    named = {name for _, content in sections if content is not None for name in _blobs_in(content)}
    # A recording goes with the record that it was brought in for, whoever else names it.
    owned = "SELECT 1 FROM blob WHERE id=? AND sha256=? AND record NOT IN ('', ?)"
    named = {name for name in named if database.value(owned, (*name, record)) is None}
    named |= {(blob.id, blob.sha256) for blob in blobs.brought_in_for(record)}
    blobs.remove(sorted(named))
    for ingest in blobs.unfinished():
        if ingest.record == record:
            blobs.cancel(ingest.id)


def _blobs_in(content: bytes) -> Iterable[BlobName]:
    """Every blob that a section names, whatever its schema: id and checksum stand side by side."""
    waiting: list[Any] = []
    with contextlib.suppress(
        msgspec.DecodeError, UnicodeError, RecursionError
    ):  # no JSON: of a later program
        waiting.append(msgspec.json.decode(content))
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            blob, sha256 = value.get("blob"), value.get("sha256")
            if isinstance(blob, str) and isinstance(sha256, str):
                yield BlobId(blob), sha256
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def finish(folder: Folder, database: Database, drafts: Drafts, blobs: Blobs) -> None:
    """Take away what an erasure left outside the history; nothing to do most of the time.

    An older generation that was kept as a copy goes too. Backups elsewhere are out of reach.
    """
    records = [RecordId(record) for (record,) in database.rows("SELECT record FROM erased")]
    if not records:
        return
    gone = drafts.erase(records)
    if gone or database.value("SELECT 1 FROM meta WHERE key=?", (_UNFINISHED,)):
        drafts.database.pack()
        blobs.gc()
        packed = database.pack()
        with contextlib.suppress(OSError):  # then the next unlocking tries again
            folder.destroy_kept()
            if packed:
                database.run("DELETE FROM meta WHERE key=?", (_UNFINISHED,))
