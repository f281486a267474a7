"""The roster of an organisation: which machines belong to it, in which role, up to where they are believed.

An organisation is a *root key*, of which nothing is kept but recovery sheets (`crypto.recovery`). Its id is
derived from that key, whose fingerprint is compared aloud by everybody who joins. The root appoints the first
coordinators; from then on a version of the roster counts if two coordinators of the version before signed it,
or the root and one of them, or, where none is left, the root alone. Versions are chained by digest, so that
nobody can show an older one as the newest without being told by those who saw more.

A roster file carries the whole chain: the root's public keys, the cards of all machines, and every version
with its signatures, from the first on; so whoever has compared the root needs to believe nobody else.

What is here is well formed and no more; `roster_chain` verifies and writes. FORMAT.md, "The roster".
"""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Final

import msgspec

from kuager.bundle.card import ALIAS_LIMIT, Card, readable
from kuager.bundle.formats import FORMAT
from kuager.crypto.signing import VerifyKey
from kuager.crypto.signing import fingerprint as fingerprint_of
from kuager.model import canonical
from kuager.model.revision import NO_SEGMENT, Count, Digest, Id, Time

ENDING: Final = ".kuager-roster"
SIZE_LIMIT: Final = 8 << 20
ENTRIES_LIMIT: Final = 512
VERSIONS_LIMIT: Final = 4096
SIGNATURES_LIMIT: Final = 8
ROOT: Final = "root"
"""Stands for the root among signers."""

_DOMAIN: Final = b"kuager organisation v1\0"

Words = Annotated[str, msgspec.Meta(max_length=ALIAS_LIMIT)]
Signer = Annotated[str, msgspec.Meta(pattern=r"\A(root|[0-9a-f]{32})\Z")]


class Role(StrEnum):
    """What a machine is trusted to decide; see `matrix`."""

    VOLUNTEER = "volunteer"
    STAFF = "staff"
    COORDINATOR = "coordinator"


class Revocation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The last segment that still counts, by number and digest (0 and 64 zeros: none does), and why."""

    segment: Annotated[int, msgspec.Meta(ge=0, lt=1 << 53)] = 0
    digest: Digest = NO_SEGMENT
    reason: Words = ""

    def __post_init__(self) -> None:
        if (self.segment == 0) != (self.digest == NO_SEGMENT):
            raise ValueError("a segment has its digest")


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """A machine. `keys`: digest of its card without alias; `since` and `until`: days, "" for open."""

    origin: Id
    keys: Digest
    role: Role
    name: Words
    office: Words = ""
    since: str = ""
    until: str = ""
    revoked: Revocation | None = None

    def __post_init__(self) -> None:
        if not self.name or not all(map(readable, (self.name, self.office))):
            raise ValueError("a name that can be read")
        for day in (self.since, self.until):
            if day and date.fromisoformat(day).isoformat() != day:
                raise ValueError("a day as YYYY-MM-DD")

    def in_force(self, day: date) -> bool:
        """Whether the machine is on the roster on a day, and not revoked."""
        today = day.isoformat()
        return self.revoked is None and self.since <= today and (not self.until or today <= self.until)


class Roster(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One version: what is signed. Entries are sorted by origin."""

    format: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)] = FORMAT
    organisation: Id
    name: Words
    version: Count
    previous: Digest
    time: Time
    entries: Annotated[tuple[Entry, ...], msgspec.Meta(min_length=1, max_length=ENTRIES_LIMIT)]

    def __post_init__(self) -> None:
        datetime.fromisoformat(self.time)
        origins = [entry.origin for entry in self.entries]
        if origins != sorted(set(origins)):
            raise ValueError("entries are sorted and not repeated")
        if not self.name or not readable(self.name):
            raise ValueError("a name that can be read")

    @property
    def digest(self) -> str:
        """SHA-256 of the canonical bytes, which the next version names."""
        return hashlib.sha256(canonical.encode(self)).hexdigest()

    def entry(self, origin: str) -> Entry | None:
        """The line of a machine."""
        return self.lines().get(origin)

    def lines(self) -> dict[str, Entry]:
        """The entries by origin."""
        return {entry.origin: entry for entry in self.entries}

    def coordinators(self, day: date) -> frozenset[str]:
        """The machines that may sign the next version."""
        return frozenset(
            entry.origin for entry in self.entries if entry.role is Role.COORDINATOR and entry.in_force(day)
        )


class SignedBy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Both halves of a signature by an origin, or by the root."""

    by: Signer
    ed25519: bytes
    mldsa65: bytes


class Version(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A version and who signed it, sorted by signer."""

    roster: Roster
    signatures: Annotated[tuple[SignedBy, ...], msgspec.Meta(min_length=1, max_length=SIGNATURES_LIMIT)]

    def __post_init__(self) -> None:
        signers = [each.by for each in self.signatures]
        if signers != sorted(set(signers)):
            raise ValueError("signatures are sorted and not repeated")


class Root(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The public keys of the root."""

    ed25519: bytes
    mldsa65: bytes

    @property
    def key(self) -> VerifyKey:
        """What verifies its signatures."""
        return VerifyKey(self.ed25519, self.mldsa65)

    @property
    def organisation(self) -> str:
        """The id of the organisation that this root is: 32 hex digits."""
        return hashlib.sha256(_DOMAIN + self.ed25519 + self.mldsa65).hexdigest()[:32]

    @property
    def fingerprint(self) -> str:
        """8 groups of 4 digits, compared aloud by who joins."""
        return fingerprint_of(_DOMAIN + self.ed25519 + self.mldsa65)


class Chain(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A roster file: all that is needed to believe its newest version, once the root was compared."""

    format: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)] = FORMAT
    root: Root
    cards: Annotated[tuple[Card, ...], msgspec.Meta(min_length=1, max_length=ENTRIES_LIMIT)]
    versions: Annotated[tuple[Version, ...], msgspec.Meta(min_length=1, max_length=VERSIONS_LIMIT)]

    @property
    def newest(self) -> Roster:
        """The version that counts."""
        return self.versions[-1].roster

    def card(self, origin: str) -> Card:
        """The keys of a machine on the roster."""
        return next(card for card in self.cards if card.origin == origin)


def keys_digest(card: Card) -> str:
    """What an entry says of a card: SHA-256 of its canonical bytes without the alias."""
    return hashlib.sha256(canonical.encode(msgspec.structs.replace(card, alias=""))).hexdigest()
