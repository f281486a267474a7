"""How much each machine's receipt counts: safe if it is a coordinator's, or if there is no organisation.

Anybody else's says no more than that something arrived. Whoever was revoked counts no more, and neither does
what a vault was before it was restored: it may have lost what it held.
"""

from __future__ import annotations

from collections.abc import Callable

from kuager.bundle.matrix import Belief
from kuager.bundle.roster import Role
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.vault import origins, receipts


def weigh(session: Session, believed: Callable[[OriginId], Belief | None]) -> None:
    """Bring it up to date after cards or roster changed; call it inside the writing transaction."""
    receipts.weigh(session.database, _weights(session, believed))


def _weights(session: Session, believed: Callable[[OriginId], Belief | None]) -> dict[OriginId, int]:
    own = session.history.origin
    former = origins.former(session.database, own)
    every = origins.every(session.database)
    # Two machines with one receiving key are one vault that was restored or copied: the later one counts.
    latest = {recipient: origin for origin, _, recipient, _ in every}
    weights = {}
    for origin, _, recipient, _ in every:
        belief = believed(origin)
        if origin == own or origin in former or belief is None or belief.revoked is not None:
            continue
        if latest[recipient] in (origin, own):
            weights[origin] = receipts.SAFE if belief.standing is Role.COORDINATOR else receipts.SENT
    return weights
