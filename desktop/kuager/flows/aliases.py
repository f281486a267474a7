"""Aliases: what trusted machines are called here, so that no two of them are taken for each other.

Whoever trusts a card chooses another name where one is taken; of cards that a roster brought, which nobody
chose, the fingerprint tells them apart.

Errors: `card.bad_alias`, `card.alias_taken`.
"""

from __future__ import annotations

from collections.abc import Iterable

from kuager.bundle import card as cards
from kuager.bundle.card import Card
from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.names.lookalikes import alike
from kuager.vault import origins


def checked(untrusted_alias: str) -> str:
    """A name as it may stand on a card, without white space around it; `card.bad_alias`."""
    alias = untrusted_alias.strip()
    if not cards.readable(alias):
        raise AppError("card.bad_alias", limit=cards.ALIAS_LIMIT)
    return alias


def check_free(session: Session, origin: OriginId, alias: str) -> None:
    """`card.alias_taken` where another machine is called so, or by a name that looks like it."""
    found = _like(_others(session, origin), alias)
    if found:
        raise AppError("card.alias_taken", alias=found)


def told_apart(session: Session, card: Card, alias: str) -> str:
    """The name, or with as many groups of the card's fingerprint behind it as make it another than all."""
    groups, others = cards.fingerprint(card).split(), _others(session, card.origin)
    for count in range(len(groups) + 1):
        behind = "".join(f" {group}" for group in groups[:count])
        told = f"{alias[: cards.ALIAS_LIMIT - len(behind)].rstrip()}{behind}"
        if not _like(others, told):
            return told
    return cards.fingerprint(card)


def _others(session: Session, origin: OriginId) -> list[str]:
    """What the other trusted machines are called."""
    own = {origin, session.history.origin}
    return [name for each, _, _, name in origins.every(session.database) if each not in own]


def _like(others: Iterable[str], alias: str) -> str:
    """The one of these names that may be read for this one; "" where there is none."""
    return next((name for name in others if alike(name, alias)), "")
