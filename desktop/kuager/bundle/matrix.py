"""Who may decide what: one table of kinds of record and roles, and how it is asked.

It speaks of the machine that *wrote* a revision, not of the one that brought it. `accept`: taken as it comes.
`ask`: taken if the person who brings the bundle in says so; else it stays a stub, which a later bundle can
fill. `refuse`: stays a stub. The signatures verify in every case. Without an organisation every compared card
has the say of a coordinator. FORMAT.md has the same table, and a test holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from kuager.bundle.roster import Revocation, Role
from kuager.crypto.signing import VerifyKey

OUTSIDE: Final = "outside"
"""A machine whose card was compared here and that is on no roster."""

Standing = Role | Literal["outside"]


class Say(StrEnum):
    """What becomes of a revision."""

    ACCEPT = "accept"
    ASK = "ask"
    REFUSE = "refuse"


_TOLD: Final = (Say.ACCEPT, Say.ACCEPT, Say.ACCEPT, Say.ASK)
_DECIDED: Final = (Say.ASK, Say.ACCEPT, Say.ACCEPT, Say.ASK)
_COLUMNS: Final[tuple[Standing, ...]] = (Role.VOLUNTEER, Role.STAFF, Role.COORDINATOR, OUTSIDE)

_ROWS: Final[dict[str, tuple[Say, Say, Say, Say]]] = {
    "testimony": _TOLD,
    "consent": _TOLD,
    "account": _TOLD,
    "source": _TOLD,
    "link": _DECIDED,
    "pair": _DECIDED,
    "person": _DECIDED,
    "letter": _DECIDED,
    "erasure": _TOLD,
    # Taken to be counted, not obeyed: nothing goes without a coordinator's yes (vault.decisions).
    "erasure_decision": (Say.ACCEPT, Say.ACCEPT, Say.ACCEPT, Say.REFUSE),
}
_UNKNOWN: Final = _DECIDED
"""Kinds that a later program brought."""

MATRIX: Final[dict[str, dict[Standing, Say]]] = {
    kind: dict(zip(_COLUMNS, row, strict=True)) for kind, row in _ROWS.items()
}


def say(kind: str, standing: Standing) -> Say:
    """What becomes of a revision of this kind by a machine of this standing."""
    found = MATRIX.get(kind)
    return dict(zip(_COLUMNS, _UNKNOWN, strict=True))[standing] if found is None else found[standing]


@dataclass(frozen=True, slots=True)
class Belief:
    """How far a machine is believed: its keys, its standing, and where its history ends if it was revoked."""

    key: VerifyKey
    standing: Standing = Role.COORDINATOR
    revoked: Revocation | None = None
