"""Erasure: what is to be erased, and who of a vault's members decided so.

A `Request` names records; a member's `Decision` signs the digest of its bytes (namespace `erasure@kuager`).
The decisions are records of their own, with ids derived from the request and the member, so that decisions
made apart meet. A request is carried out in a vault once two different members agreed to it whose word counts
there (`vault.decisions`); the tombstones that it leaves dominate whatever is there or comes later. How it is
done: `vault.erasure`.
"""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from kuager.model.ids import MemberId, RecordId, derived_id
from kuager.model.section import RecordRef, Section, Sha256, Whole

REQUEST: Final = "erasure"
DECISION: Final = "erasure_decision"

DECIDERS: Final = 2
"""So many different members have to agree."""

KEPT: Final[dict[str, frozenset[str]]] = {
    "letter": frozenset({"letter", "dispatch", "followup", "retraction"})
}
"""Sections that stay when a record of a kind is erased: that a letter went out remains in the register."""

LASTING: Final = frozenset({REQUEST, DECISION})
"""Kinds that cannot be erased: they are what an erasure rests on."""


class Target(Section, frozen=True):
    """A record that is to be erased."""

    record: RecordRef
    kind: Annotated[str, msgspec.Meta(max_length=32)]


class Request(Section, frozen=True):
    """The records to be erased, the one that was asked for first, and why. What belongs to them goes too."""

    targets: Annotated[tuple[Target, ...], msgspec.Meta(min_length=1, max_length=4096)]
    reason: str = ""


class Statement(Section, frozen=True):
    """What a member signs: yes or no to the request with a digest. Of several the highest number counts."""

    erasure: RecordRef
    request: Sha256
    member: Annotated[MemberId, msgspec.Meta(pattern="^[0-9a-f]{32}$", max_length=32)]
    agreed: bool = True
    number: Whole = 1


class Decision(Section, frozen=True):
    """A statement with both signatures over its canonical bytes, in base64."""

    statement: Statement
    ed25519: Annotated[bytes, msgspec.Meta(max_length=64)]
    mldsa65: Annotated[bytes, msgspec.Meta(max_length=3309)]


def decision_id(erasure: RecordId, member: MemberId) -> RecordId:
    """Id of the record that holds a member's decision on a request."""
    return derived_id("erasure decision", erasure, member)


def is_kept(kind: str, name: str) -> bool:
    """Whether a section outlasts the erasure of its record."""
    return name in KEPT.get(kind, frozenset())
