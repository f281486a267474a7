"""Whose history is believed: keys that belong to their origin, and a later card of the same machine."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kuager.bundle import card as cards
from kuager.crypto.identity import Identity
from kuager.flows import exchange
from kuager.vault import origins
from tests.support import vaults
from tests.support.histories import Writer


def test_a_later_card_with_another_receiving_key_is_compared_again_and_then_holds(tmp_path: Path) -> None:
    session, stranger = vaults.vault(tmp_path / "vault"), Writer(alias="Aigerim")
    first = cards.write(stranger.card, stranger.key)
    later_card = msgspec.structs.replace(stranger.card, recipient=str(Identity.generate().recipient))
    later = cards.write(later_card, stranger.key)
    assert exchange.read_card(session, first).state == "new"
    exchange.trust(session, first, "")
    assert exchange.read_card(session, first).state == "known"
    assert exchange.read_card(session, later).state == "new"
    exchange.trust(session, later, "Aigerim of Talgar")
    assert exchange.read_card(session, later).state == "known"
    assert [(recipient, alias) for _, _, recipient, alias in origins.every(session.database)][1:] == [
        (later_card.recipient, "Aigerim of Talgar")
    ]
    assert exchange.read_card(session, exchange.own_card(session)).state == "own"
    session.lock()
