"""Deciding on erasing: the requests that are held, who agreed to which of them, and whether that is enough.

A member of this vault who has a way in counts by the own key, wherever the decision was written; one whose
way in was taken does not. Without an organisation nobody else does: two of them decide. In one, a member of
another machine counts, too, if the roster has that machine and did not revoke it; for a member's keys are
known nowhere else, and the segment of the machine stands for what its members said. So all members of another
machine are one voice here, and a seized machine alone erases nothing elsewhere. Two voices decide, one of
them a coordinator's machine. What a machine said before it was revoked and nobody carried out here is a
request like any other.

`empower` keeps what the roster says of that beside it: reading rosters is not the vault's part.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from kuager.crypto.signing import Namespace, Signature, SigningKey, VerifyKey
from kuager.errors import AppError
from kuager.model import canonical, erasure
from kuager.model.erasure import DECIDERS, DECISION, REQUEST, Decision, Request, Statement, decision_id
from kuager.model.ids import MemberId, OriginId, RecordId
from kuager.model.revision import SECTION_BYTES_LIMIT
from kuager.vault import tombstones
from kuager.vault.database import Database
from kuager.vault.heads import read_heads

_AUTHORITY: Final = "erasure authority"
"""The secret's name: JSON, origin to whether it is a coordinator's, of the machines that have a say."""

Authority = Mapping[OriginId, bool]


class Paper(NamedTuple):
    """A section of a request or of a decision: whose record it is, and which machine wrote it."""

    record: RecordId
    kind: str
    content: bytes
    origin: OriginId


class Vote(msgspec.Struct, frozen=True):
    """What somebody decided on a request: a member of this vault, else of the machine called `alias`.

    `office` is the receiving key of another machine, also of copies of it; "" for a member of this vault.
    """

    member: MemberId
    name: str
    agreed: bool
    alias: str = ""
    coordinator: bool = False
    office: str = ""


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


class _Member(NamedTuple):
    name: str
    key: VerifyKey
    has_way_in: bool


class _Said(NamedTuple):
    """A decision as somebody wrote it; `office` is the receiving key of the machine, also of copies of it."""

    decision: Decision
    origin: OriginId
    office: str
    alias: str


def signed(key: SigningKey, statement: Statement) -> Decision:
    """A member's decision."""
    signature = key.sign(canonical.encode(statement), Namespace.ERASURE)
    return Decision(statement, signature.ed25519, signature.mldsa65)


def empower(database: Database, machines: Authority) -> None:
    """Keep which machines have a say, and whether a coordinator's, in place of what was known before."""
    database.run("INSERT OR REPLACE INTO secret VALUES(?,?)", (_AUTHORITY, msgspec.json.encode(machines)))


def authority(database: Database) -> Authority | None:
    """Which machines have a say; None where there is no organisation."""
    kept = database.value("SELECT value FROM secret WHERE name=?", (_AUTHORITY,))
    return None if kept is None else msgspec.json.decode(kept, type=dict[OriginId, bool])


# What is held ---------------------------------------------------------------------------------------


class Docket:
    """All requests and decisions that are held, and `coming`, which are about to be; read once for many."""

    def __init__(
        self, database: Database, coming: Iterable[Paper] = (), machines: Authority | None = None
    ) -> None:
        self._database = database
        self._authority = authority(database) if machines is None else machines
        self._members: dict[MemberId, _Member] = {
            MemberId(member): _Member(name, VerifyKey(ed25519, mldsa65), bool(has_way_in))
            for member, name, ed25519, mldsa65, has_way_in in database.rows(
                "SELECT m.id, m.name, m.ed25519, m.mldsa65, EXISTS(SELECT 1 FROM slot s WHERE s.member=m.id) "
                "FROM member m"
            )
        }
        offices: dict[str, tuple[str, str]] = {
            origin: (recipient, alias)
            for origin, recipient, alias in database.rows("SELECT id, recipient, alias FROM origin")
        }
        self._requests: dict[RecordId, dict[str, Request]] = {}
        self._said: dict[RecordId, list[_Said]] = {}
        for paper in (*_held(database), *coming):
            with contextlib.suppress(AppError):  # of a later program
                if paper.kind == REQUEST:
                    request = canonical.decode(paper.content, Request, limit=SECTION_BYTES_LIMIT)
                    digest = hashlib.sha256(paper.content).hexdigest()
                    self._requests.setdefault(paper.record, {})[digest] = request
                else:
                    said = canonical.decode(paper.content, Decision)
                    on, member = said.statement.erasure, said.statement.member
                    if paper.record == decision_id(on, member):
                        office = offices.get(paper.origin, (paper.origin, ""))
                        self._said.setdefault(on, []).append(_Said(said, paper.origin, *office))

    def requests(self) -> Mapping[RecordId, Mapping[str, Request]]:
        """Every version of each request, by the digest that decisions sign."""
        return self._requests

    def last_number(self, record: RecordId, member: MemberId) -> int:
        """The number of a member's last decision on a request, 0 if there is none."""
        statements = (each.decision.statement for each in self._said.get(record, ()))
        return max((each.number for each in statements if each.member == member), default=0)

    def votes(self, record: RecordId, digest: str) -> tuple[Vote, ...]:
        """What counts of the decisions on one version of a request, members of this vault first."""
        by_voter: dict[tuple[str, MemberId], list[_Said]] = {}
        for said in self._said.get(record, ()):
            if (office := self._office(said)) is not None:
                by_voter.setdefault((office, said.decision.statement.member), []).append(said)
        last = [max(each, key=self._rank) for each in by_voter.values()]
        votes = [self._vote(said) for said in last if said.decision.statement.request == digest]
        return tuple(sorted(votes, key=lambda vote: (vote.alias, vote.name, vote.member)))

    def may_be_decided(self, record: RecordId) -> bool:
        """Whether so many decided at all: asked first, since the rest takes a query and two signatures."""
        return len(self._said.get(record, ())) >= DECIDERS

    def is_decided(self, record: RecordId, digest: str) -> bool:
        """Whether enough members agreed to this version of a request."""
        return self.may_be_decided(record) and lacking(self.votes(record, digest), self._authority) == (
            0,
            False,
        )

    def _office(self, said: _Said) -> str | None:
        """For which voter a decision speaks, "" for a member of this vault; None where it does not count."""
        member = self._members.get(said.decision.statement.member)
        if member is None:
            return said.office if said.origin in (self._authority or {}) else None
        if not member.has_way_in:
            return None
        signature = Signature(said.decision.ed25519, said.decision.mldsa65)
        try:
            member.key.verify(canonical.encode(said.decision.statement), signature, Namespace.ERASURE)
        except AppError:  # forged
            return None
        return ""

    def _rank(self, said: _Said) -> tuple[int, bool, bool]:
        """An older yes that is sent again changes nothing. Signed yes and no under one number: it is no."""
        statement = said.decision.statement
        return statement.number, not statement.agreed, self._is_coordinator(said.origin)

    def _is_coordinator(self, origin: OriginId) -> bool:
        return self._authority is not None and self._authority.get(origin, False)

    def _vote(self, said: _Said) -> Vote:
        statement = said.decision.statement
        member = self._members.get(statement.member)
        return Vote(
            member=statement.member,
            name="" if member is None else member.name,
            agreed=statement.agreed,
            alias=said.alias if member is None else "",
            coordinator=self._is_coordinator(said.origin),
            office=said.office if member is None else "",
        )


def lacking(votes: Iterable[Vote], machines: Authority | None) -> tuple[int, bool]:
    """How many have yet to agree, and whether a coordinator among them; (0, False): it is decided.

    All members of one other machine are one voice: whoever holds it, even a seized one, can make up members.
    """
    agreed = [vote for vote in votes if vote.agreed]
    lacks_coordinator = machines is not None and not any(vote.coordinator for vote in agreed)
    members, voices = {vote.member for vote in agreed}, {vote.office or vote.member for vote in agreed}
    missing = DECIDERS - min(len(members), len(voices))
    return max(missing, int(lacks_coordinator)), lacks_coordinator


def _held(database: Database) -> Iterable[Paper]:
    return (
        Paper(RecordId(record), kind, content, OriginId(origin))
        for record, kind, content, origin in database.rows(
            "SELECT d.id, d.kind, s.content, o.id FROM record d CROSS JOIN section s ON s.record=d.n "
            "JOIN revision r ON r.n=s.revision JOIN origin o ON o.n=r.origin "
            f"WHERE d.kind IN ('{REQUEST}', '{DECISION}') AND s.content IS NOT NULL "
            f"AND s.name=iif(d.kind='{REQUEST}', 'request', 'decision') ORDER BY d.n, s.n"
        )
    )


# Requests as they stand -----------------------------------------------------------------------------


def every(database: Database) -> list[Asked]:
    """All requests that can be read, the latest first."""
    docket = Docket(database)
    found = [asked for record in docket.requests() if (asked := _asked(database, docket, record)) is not None]
    return sorted(found, key=lambda asked: (asked.time, asked.id), reverse=True)


def one(database: Database, record: RecordId) -> Asked | None:
    """A request by its id; None where there is none, or only a later program can read it."""
    return _asked(database, Docket(database), record)


def _asked(database: Database, docket: Docket, record: RecordId) -> Asked | None:
    heads = read_heads(database, record, REQUEST)
    request = heads.one(Request, "request")
    if request is None:
        return None
    head = heads.shown("request")
    digest = hashlib.sha256(head.content or b"").hexdigest()
    author = database.value("SELECT name FROM member WHERE id=?", (head.author,))
    return Asked(
        id=record,
        request=request,
        digest=digest,
        origin=head.origin,
        author=author or "",
        time=head.time,
        votes=docket.votes(record, digest),
        done=not left(database, request),
    )


def left(database: Database, request: Request) -> list[erasure.Target]:
    """The targets of a request that have no tombstone yet."""
    targets = [target for target in request.targets if target.kind not in erasure.LASTING]
    gone = tombstones.among(database, {(target.record, target.kind) for target in targets})
    return [target for target in targets if (target.record, target.kind) not in gone]


class Foreseen(NamedTuple):
    """A request that comes or is held: who wrote it, what of it is still there, and whether it is decided."""

    record: RecordId
    origin: OriginId
    targets: tuple[erasure.Target, ...]
    votes: tuple[Vote, ...]
    is_decided: bool


def foreseen(
    database: Database, coming: Sequence[Paper], machines: Authority | None = None
) -> list[Foreseen]:
    """What these papers would ask for or decide, if they were held and these machines had a say.

    What nothing is left of is not told.
    """
    docket = Docket(database, coming, machines)
    new = {(paper.record, hashlib.sha256(paper.content).hexdigest()): paper.origin for paper in coming}
    found = []
    for record, versions in docket.requests().items():
        for digest, request in versions.items():
            is_decided = docket.is_decided(record, digest)
            targets = left(database, request)
            if targets and (is_decided or (record, digest) in new):
                origin = new.get((record, digest), OriginId(""))
                votes = docket.votes(record, digest)
                found.append(Foreseen(record, origin, tuple(targets), votes, is_decided))
    return found


def decided(database: Database) -> dict[RecordId, list[erasure.Target]]:
    """What was agreed to and is still there, by request, whichever version of it was signed."""
    docket = Docket(database)
    found: dict[RecordId, list[erasure.Target]] = {}
    for record, versions in docket.requests().items():
        for digest, request in versions.items() if docket.may_be_decided(record) else ():
            if (targets := left(database, request)) and docket.is_decided(record, digest):
                found.setdefault(record, []).extend(targets)
    return found
