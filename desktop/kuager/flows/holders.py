"""Holders: the machines that have something of this vault; whose word counts, and what each is told.

A receipt makes records safe if its holder is a coordinator, or if there is no organisation; anybody else's
says no more than that something arrived. Whoever was revoked counts no more, and neither does what a vault
was before it was restored: it may have lost what it held. `weigh` brings that up to date; call it whenever
cards or roster changed.

Errors: those of `bundle.receipt`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import msgspec

from kuager.bundle import receipt as receipts
from kuager.bundle.card import Card
from kuager.bundle.content import Content
from kuager.bundle.receipt import Receipt
from kuager.bundle.roster import Role
from kuager.crypto.signing import VerifyKey
from kuager.errors import AppError
from kuager.flows import organisation
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.model.merge import BlobName
from kuager.model.revision import digest_of
from kuager.vault import listing as lists
from kuager.vault import origins
from kuager.vault import receipts as kept
from kuager.vault.receipts import Carried


class Taken(msgspec.Struct, frozen=True):
    """What became of a receipt. `newer`: it took the place of what was known of `alias`.

    `forks` are the names of machines of which the holder has another history than this vault; `behind` says
    that it tells of records that are not here yet.
    """

    alias: str
    newer: bool
    forks: tuple[str, ...] = ()
    behind: bool = False


# Whose word counts ----------------------------------------------------------------------------------


def weigh(session: Session) -> None:
    """How much each machine's receipt counts as things are now."""
    with session.database.transaction():
        kept.weigh(session.database, _weights(session))


def _weights(session: Session) -> dict[OriginId, int]:
    believed = organisation.beliefs(session)
    own = session.history.origin
    former = origins.former(session.database, own)
    # Two machines with one receiving key are one vault that was restored or copied: the later one counts.
    latest = {recipient: origin for origin, _, recipient, _ in origins.every(session.database)}
    weights = {}
    for origin, _, recipient, _ in origins.every(session.database):
        belief = believed(origin)
        if origin == own or origin in former or belief is None or belief.revoked is not None:
            continue
        if latest[recipient] == origin or latest[recipient] == own:
            weights[origin] = kept.SAFE if belief.standing is Role.COORDINATOR else kept.SENT
    return weights


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
    session: Session, to: Iterable[OriginId], content: Content, media: Collection[BlobName] = ()
) -> None:
    """Note what was written for these machines; `media` are the files in volumes of their own."""
    blobs = {(blob, digest_of(data)) for blob, data in content.blobs}
    carried = Carried(
        [signed.content for signed in content.segments],
        content.headers,
        {digest_of(salt + data) for salt, data in content.sections},
        blobs | set(media),
    )
    with session.database.transaction():
        kept.weigh(session.database, _weights(session))
        kept.sent(session.database, to, carried)


def read(session: Session, untrusted_document: bytes) -> Receipt:
    """A receipt by a machine that is trusted here, for this vault."""
    believed = organisation.beliefs(session)

    def key_of(origin: OriginId) -> VerifyKey | None:
        belief = believed(origin)
        if belief is not None and belief.revoked is not None:
            raise AppError("bundle.revoked_sender", alias=lists.alias(session.database, origin))
        return None if belief is None else belief.key

    return receipts.read(untrusted_document, session.identity, key_of)


def take(session: Session, receipt: Receipt) -> Taken:
    """Count from now on what this receipt tells, in the place of the holder's former one."""
    database, holder = session.database, receipt.holder.origin
    with database.transaction():
        kept.weigh(database, _weights(session))
        told = kept.take(database, holder, receipt.number, receipt.time, receipt.held)
    forks = tuple(lists.alias(database, origin) or origin[:8] for origin in told.forks)
    return Taken(lists.alias(database, holder), told.newer, forks, told.behind)
