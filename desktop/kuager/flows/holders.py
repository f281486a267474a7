"""Holders: the machines that have something of this vault; whose word counts, and what each is told.

See `weighing` for whose receipt makes records safe.

Errors: those of `bundle.receipt`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet

import msgspec

from kuager.bundle import receipt as receipts
from kuager.bundle.card import Card
from kuager.bundle.opening import Trusted
from kuager.bundle.receipt import Receipt
from kuager.bundle.roster import Role
from kuager.flows import organisation, weighing
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.model.merge import BlobName
from kuager.vault import confirmed, origins, rosters_sent
from kuager.vault import listing as lists
from kuager.vault import receipts as kept
from kuager.vault.receipts import NOTHING_CARRIED, Carried

__all__ = ["NOTHING_CARRIED", "Carried"]


class Taken(msgspec.Struct, frozen=True):
    """What became of a receipt. `newer`: it took the place of what was known of `alias`.

    `forks` are the names of machines of which the holder has another history than this vault; `behind` says
    that it tells of records that are not here yet, `lost` that this vault itself wrote some of them.
    """

    alias: str
    newer: bool
    forks: tuple[str, ...] = ()
    behind: bool = False
    lost: bool = False


# What others are told -------------------------------------------------------------------------------


def told_of(session: Session, to: Collection[OriginId]) -> set[OriginId] | None:
    """Of which machines' records these may be told that they are here; None for all.

    Of those that they know of: their own, what they brought, what they were sent. Coordinators, and everybody
    where there is no organisation, know of all.
    """
    believed = organisation.beliefs(session)
    found: set[OriginId] = set()
    for each in to:
        belief = believed(each)
        if belief is not None and belief.standing is Role.COORDINATOR:
            return None
        found |= kept.known_to(session.database, each)
    return found


def document(session: Session, card: Card, to: Sequence[Card]) -> bytes:
    """A new receipt for these, by the vault whose card this is; what is not signed yet is signed first."""
    while session.history.close_segment(session.clock()):
        pass
    with session.database.transaction():
        number = kept.next_number(session.database)
        told = kept.holding(session.database, session.blobs, told_of(session, [each.origin for each in to]))
    return receipts.write(told, number, session.origin_key, card, to, session.clock())


# What is known of others ----------------------------------------------------------------------------


def sent(
    session: Session, to: Collection[OriginId], what: Carried, media: AbstractSet[BlobName] = frozenset()
) -> None:
    """Note what was written for these machines; `media` are files in volumes of their own."""
    with session.database.sparing(), session.database.transaction():
        weighing.weigh(session, organisation.beliefs(session))
        kept.sent(session.database, to, what._replace(blobs=what.blobs | media))
        if what.roster:
            rosters_sent.note(session.database, to, what.roster)


def read(session: Session, untrusted_document: bytes, trusted: Trusted) -> Receipt:
    """A receipt by a machine that is trusted here, for this vault."""
    return receipts.read(untrusted_document, session.identity, trusted)


def is_newer(session: Session, receipt: Receipt) -> bool:
    """Whether it tells more than what is known of its holder."""
    return receipt.number > kept.number_of(session.database, receipt.holder.origin)


def take(session: Session, receipt: Receipt) -> Taken:
    """Count from now on what this receipt tells, in the place of the holder's former one."""
    database, holder = session.database, receipt.holder.origin
    with database.transaction():
        weighing.weigh(session, organisation.beliefs(session))
        told = kept.take(database, holder, receipt.number, receipt.time, receipt.held)
    forks = tuple(lists.alias(database, origin) or origin[:8] for origin in told.forks)
    lost = told.behind and holder in lost_with(session)
    return Taken(lists.alias(database, holder), told.newer, forks, told.behind, lost)


def lost_with(session: Session) -> set[OriginId]:
    """The machines that hold what this vault wrote and has no more: an older state of it was put back.

    They give it with everything they have, in a bundle or a folder: it is another machine's now (`former`).
    """
    own = session.history.origin
    return confirmed.ahead(session.database, {own, *origins.former(session.database, own)})
