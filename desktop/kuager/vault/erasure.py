"""Erasing: a request, the decisions of two members, and then no byte of it is left in this vault.

`settle`, in the transaction that brings a decision or new bytes, carries out what is decided: tombstones,
then content and salt of every version, heads, keys of blobs, read tables. What belongs to an erased record is
erased with it, also if it comes later: consent, accounts and decisions, and letters with the words of them.
Headers stay, so every chain and signature still checks; without the salt a digest tells nothing.

`finish`, after the transaction, takes what lies outside: drafts, files, older generations, free pages and the
WAL. It writes both databases anew: `secure_delete` overwrites what is deleted where it lies (a scan found
nothing else), but nobody promises it of the copies that a split page leaves. A mark in `meta` makes the next
unlocking do it where the power went between; it settles too.

Decisions count for members of this vault who have a way in; from elsewhere it is a request (`Asked`).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

import msgspec

from kuager.crypto.signing import Namespace, Signature, SigningKey, VerifyKey
from kuager.errors import AppError
from kuager.model import canonical, erasure
from kuager.model.account import AccountSource
from kuager.model.erasure import (
    DECIDERS,
    DECISION,
    REQUEST,
    Decision,
    Request,
    Statement,
    Target,
    decision_id,
)
from kuager.model.ids import BlobId, MemberId, OriginId, RecordId, consent_id, link_id
from kuager.model.letter import LetterBasis
from kuager.model.merge import BlobName, Key
from kuager.model.revision import SECTION_BYTES_LIMIT
from kuager.model.status import EventRules
from kuager.vault import projections, tombstones
from kuager.vault.accounts import pairs_of
from kuager.vault.blobs import Blobs
from kuager.vault.custody import Act, Custody
from kuager.vault.database import Database
from kuager.vault.drafts import Drafts
from kuager.vault.folder import Folder
from kuager.vault.heads import read_heads

_UNFINISHED: Final = "unfinished_erasure"


class Vote(msgspec.Struct, frozen=True):
    """What a member of this vault decided on a request."""

    member: MemberId
    name: str
    agreed: bool


class Asked(msgspec.Struct, frozen=True):
    """A request as it stands. `digest` is what a decision signs; `done` says that it was carried out here."""

    id: RecordId
    request: Request
    digest: str
    origin: OriginId
    author: str
    time: str
    votes: tuple[Vote, ...]
    done: bool


def signed(key: SigningKey, statement: Statement) -> Decision:
    """A member's decision."""
    signature = key.sign(canonical.encode(statement), Namespace.ERASURE)
    return Decision(statement, signature.ed25519, signature.mldsa65)


def every(database: Database) -> list[Asked]:
    """All requests that can be read, the latest first."""
    found = [
        asked
        for (record,) in database.rows("SELECT id FROM record WHERE kind=?", (REQUEST,))
        if (asked := one(database, RecordId(record))) is not None
    ]
    return sorted(found, key=lambda asked: (asked.time, asked.id), reverse=True)


def one(database: Database, record: RecordId) -> Asked | None:
    """A request by its id; None where there is none, or only a later program can read it."""
    heads = read_heads(database, record, REQUEST)
    request = heads.one(Request, "request")
    if request is None:
        return None
    head = heads.shown("request")
    digest = hashlib.sha256(head.content or b"").hexdigest()
    done = not _left(database, request)
    author = database.value("SELECT name FROM member WHERE id=?", (head.author,))
    votes = tuple(
        Vote(member, name, vote.agreed)
        for member, name, vote in _votes(database, record)
        if vote.request == digest
    )
    return Asked(record, request, digest, head.origin, author or "", head.time, votes, done)


def last_number(database: Database, record: RecordId, member: MemberId) -> int:
    """The number of a member's last decision on a request, 0 if there is none."""
    return max((each.number for each in _statements(database, record, member, None)), default=0)


def _votes(database: Database, record: RecordId) -> list[tuple[MemberId, str, Statement]]:
    """The decision that counts of each member, among those who have a way in."""
    found = []
    for member, name, ed25519, mldsa65 in database.rows(
        "SELECT m.id, m.name, m.ed25519, m.mldsa65 FROM member m "
        "WHERE EXISTS(SELECT 1 FROM slot s WHERE s.member=m.id) ORDER BY m.name, m.id"
    ):
        statements = _statements(database, record, MemberId(member), VerifyKey(ed25519, mldsa65))
        # Signed yes and no under one number: it is no.
        last = max(statements, key=lambda each: (each.number, not each.agreed), default=None)
        if last is not None:
            found.append((MemberId(member), name, last))
    return found


def _statements(
    database: Database, record: RecordId, member: MemberId, key: VerifyKey | None
) -> list[Statement]:
    """Every statement of a member, of all versions held: an older yes that is sent again changes nothing."""
    found: list[Statement] = []
    for (content,) in database.rows(
        "SELECT s.content FROM record d JOIN section s ON s.record=d.n AND s.name='decision' "
        "WHERE d.id=? AND d.kind=? AND s.content IS NOT NULL",
        (decision_id(record, member), DECISION),
    ):
        try:
            decision = canonical.decode(content, Decision)
            statement = decision.statement
            if key is not None:
                signature = Signature(decision.ed25519, decision.mldsa65)
                key.verify(canonical.encode(statement), signature, Namespace.ERASURE)
        except AppError:  # of a later program, or forged
            continue
        if (statement.erasure, statement.member) == (record, member):
            found.append(statement)
    return found


def _agreed(database: Database, record: RecordId) -> list[Target]:
    """What two members agreed to erase and is still there, whichever version of the request they signed."""
    asked: dict[str, list[Target]] = {}
    for (content,) in database.rows(
        "SELECT s.content FROM record d JOIN section s ON s.record=d.n AND s.name='request' "
        "WHERE d.id=? AND d.kind=? AND s.content IS NOT NULL",
        (record, REQUEST),
    ):
        with contextlib.suppress(AppError):  # of a later program
            if left := _left(database, canonical.decode(content, Request, limit=SECTION_BYTES_LIMIT)):
                asked[hashlib.sha256(content).hexdigest()] = left
    if not asked:
        return []
    agreed = Counter(vote.request for _, _, vote in _votes(database, record) if vote.agreed)
    return [target for digest, left in asked.items() if agreed[digest] >= DECIDERS for target in left]


def _left(database: Database, request: Request) -> list[Target]:
    """The targets that have no tombstone yet."""
    targets = [target for target in request.targets if target.kind not in erasure.LASTING]
    gone = tombstones.among(database, {(target.record, target.kind) for target in targets})
    return [target for target in targets if (target.record, target.kind) not in gone]


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
    if done:
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
    for (record,) in database.rows("SELECT id FROM record WHERE kind=? ORDER BY n", (REQUEST,)):
        for target in _agreed(database, RecordId(record)):
            decided.setdefault((target.record, target.kind), RecordId(record))
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


_TOLD_IN: Final = {"account": "source", "letter": "letter"}
"""The section that says to what a record belongs."""


def _has_always_belonged(database: Database, key: Key) -> bool:
    """Whether every writing of a record that is held names something that was erased.

    Else whoever can bring in a writing of somebody's record could have it erased by naming what was.
    """
    record, kind = key
    if kind not in _TOLD_IN:  # its id is derived
        return True
    writings = database.rows(
        "SELECT s.content FROM record d JOIN section s ON s.record=d.n AND s.name=? "
        "WHERE d.id=? AND d.kind=? AND s.content IS NOT NULL",
        (_TOLD_IN[kind], record, kind),
    )
    return all(tombstones.among(database, _owners(kind, content)) for (content,) in writings)


def _owners(kind: str, content: bytes) -> set[Key]:
    """What a writing of an account or a letter belongs to; nothing where only a later program can read it."""
    with contextlib.suppress(AppError):
        if kind == "account":
            told = canonical.decode(content, AccountSource, limit=SECTION_BYTES_LIMIT)
            return {(told.source, "testimony"), (told.source, "source")}
        basis = canonical.decode(content, LetterBasis, limit=SECTION_BYTES_LIMIT)
        accounts: set[Key] = {(account, "account") for account in basis.accounts}
        return accounts | {(applicant, "testimony") for applicant in basis.applicants}
    return set()


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
    numbers = json.dumps([number for number, _ in sections])
    database.run(
        "UPDATE section SET salt=NULL, content=NULL WHERE n IN (SELECT value FROM json_each(?))", (numbers,)
    )
    database.run("DELETE FROM head WHERE section IN (SELECT value FROM json_each(?))", (numbers,))
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
