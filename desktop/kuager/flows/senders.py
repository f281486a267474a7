"""Senders: the card under which something came, in words, and whose files are opened at all."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kuager.bundle import card as cards
from kuager.bundle.card import Card
from kuager.bundle.opening import Trusted
from kuager.bundle.roster import Chain
from kuager.crypto.signing import VerifyKey
from kuager.errors import AppError
from kuager.flows import organisation
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.vault import listing as lists
from kuager.vault import origins


class CardFacts(msgspec.Struct, frozen=True):
    """A card in words; `state` is own, former, known, revoked or new, `alias` the name used here, or its own.

    Known is a card whose every key is trusted here: another receiving key is to be compared again. Revoked is
    such a card where the organisation ended what its machine may do. Former is what this vault was before it
    was restored or copied, until somebody compares that card, too. `came`: so many records waited for the
    card and came in when it was trusted just now; `erased`: so many that a list shows were erased with that,
    as was decided.
    """

    origin: OriginId
    alias: str
    fingerprint: str
    state: str
    came: int = 0
    erased: int = 0


def facts_of(session: Session, card: Card) -> CardFacts:
    """A card as it is shown."""
    return facts(session, [card])[0]


def facts(session: Session, several: Iterable[Card]) -> list[CardFacts]:
    """Cards as they are shown."""
    database, own = session.database, session.history.origin
    former, believed = origins.former(database, own), organisation.beliefs(session)
    trusted = [(key, recipient) for _, key, recipient, _ in origins.every(database)]

    def state_of(card: Card) -> str:
        if card.origin == own:
            return "own"
        if card.origin in former:
            return "former"
        if (card.key, card.recipient) not in trusted:
            return "new"
        belief = believed(card.origin)
        return "revoked" if belief is not None and belief.revoked is not None else "known"

    return [
        CardFacts(
            card.origin,
            lists.alias(database, card.origin) or card.alias,
            cards.fingerprint(card),
            state_of(card),
        )
        for card in several
    ]


def sender_keys(session: Session, coming: Chain | None = None) -> Trusted:
    """Whose bundles are opened: of trusted cards; `bundle.revoked_sender` for who was revoked.

    `coming` is a newer roster that is about to be taken: as if it had been.
    """
    believed = organisation.beliefs(session, coming)

    def key_of(origin: OriginId) -> VerifyKey | None:
        belief = believed(origin)
        if belief is not None and belief.revoked is not None:
            raise AppError("bundle.revoked_sender", alias=lists.alias(session.database, origin))
        return None if belief is None else belief.key

    return key_of
