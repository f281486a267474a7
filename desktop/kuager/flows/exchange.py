"""Exchange: cards compared and trusted, bundles written; `incoming` opens them and brings them in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kuager import files
from kuager.bundle import card as cards
from kuager.bundle import writer
from kuager.bundle.card import Card
from kuager.bundle.volumes import Index
from kuager.bundle.writer import Sender, Written
from kuager.errors import AppError
from kuager.flows import (
    aliases,
    choosing,
    erasure,
    holders,
    merging,
    organisation,
    roster_news,
    senders,
    weighing,
)
from kuager.flows.choosing import OURS, Choice, Chosen
from kuager.flows.holders import Carried
from kuager.flows.incoming import Brought, Incoming, PlanRow, bring_in, open_bundle
from kuager.flows.senders import CardFacts, facts_of, sender_keys
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from kuager.vault import origins
from kuager.vault.custody import Act
from kuager.vault.database import Database
from kuager.vault.history import utc_stamp

__all__ = [
    "Brought",
    "CardFacts",
    "Incoming",
    "PlanRow",
    "Written",
    "bring_in",
    "facts_of",
    "open_bundle",
    "sender_keys",
]

ENDING = cards.ENDING


def sender_card(session: Session, alias: str = "") -> Card:
    """This vault's card, without a name unless one was chosen."""
    key = session.origin_key.public
    return Card(key.ed25519, key.mldsa65, str(session.identity.recipient), alias)


def own_card(session: Session, alias: str = "") -> bytes:
    """This vault's card as a file: public keys, and a name only if one was chosen."""
    return cards.write(sender_card(session, aliases.checked(alias)), session.origin_key)


def export_card(session: Session, path: Path, alias: str = "") -> None:
    """Write this vault's card; an existing file is not touched."""
    files.write_whole(path, own_card(session, alias))


def own_fingerprint(session: Session) -> str:
    """Eight groups of four digits, to be read aloud."""
    return cards.fingerprint(sender_card(session))


def read_card(session: Session, untrusted_bytes: bytes) -> CardFacts:
    """What a card file says; its fingerprint is to be compared aloud before trusting it."""
    return facts_of(session, cards.read(untrusted_bytes))


def open_card(session: Session, path: Path) -> tuple[bytes, CardFacts]:
    """Read a card file; the bytes are what `trust` takes after the fingerprints were compared."""
    untrusted_bytes = files.read_bounded(path, cards.SIZE_LIMIT)
    return untrusted_bytes, read_card(session, untrusted_bytes)


def trust(session: Session, untrusted_bytes: bytes, alias: str) -> CardFacts:
    """Trust a card under a name of one's own; call after its fingerprint was compared.

    What waited for it comes in with that. `card.alias_taken` where another machine has that name here, or one
    that looks like it.
    """
    card = cards.read(untrusted_bytes)
    if card.origin == session.history.origin:
        raise AppError("card.own")
    alias = aliases.checked(alias) or card.alias
    if not alias:
        raise AppError("card.no_alias")
    aliases.check_free(session, card.origin, alias)
    checked = msgspec.structs.replace(card, alias=alias)
    with session.database.transaction():
        origins.keep(
            session.database,
            card.key,
            card.recipient,
            checked.alias,
            session.member.id,
            utc_stamp(session.clock()),
        )
        believed = organisation.beliefs(session)
        weighing.weigh(session, believed)
        merged = merging.merge(session, (), believed, Task.silent())
    erasure.finish(session, merged.erased)
    facts = facts_of(session, checked)
    return msgspec.structs.replace(facts, came=merged.records, erased=erasure.listed(merged.erased))


def trusted(session: Session) -> list[CardFacts]:
    """The cards that are trusted here, without the own one."""
    return senders.facts(session, _trusted_cards(session))


def addressees(session: Session) -> list[CardFacts]:
    """The trusted cards that a bundle may go to: not what this vault was itself, nobody who was revoked."""
    return [card for card in trusted(session) if card.state == "known"]


def _trusted_cards(session: Session) -> list[Card]:
    return [
        Card(key.ed25519, key.mldsa65, recipient, alias)
        for origin, key, recipient, alias in origins.every(session.database)
        if origin != session.history.origin
    ]


@dataclass(frozen=True, slots=True)
class Parcel:
    """Records that are about to leave: who sends what to whom, the roster for them, if any, and a receipt.

    `carried` is what is noted of it once it is written.
    """

    database: Database
    sender: Sender
    chosen: Chosen
    roster: bytes
    receipt: bytes
    carried: Carried

    def write(self, path: Path, task: Task, index: Index | None = None) -> Written:
        """Write it, at once on the thread that packed it, or as a part of a set later and on any thread.

        `bundle.plan_changed` if something of it was changed meanwhile.
        """
        with self.database.sparing(), self.database.snapshot():
            if index is not None:
                self.chosen.check_amount()
            return writer.write(path, self.chosen.relay, self.sender, task, index, self.roster, self.receipt)


def export(
    session: Session,
    folder: Path,
    recipients: Collection[OriginId],
    task: Task,
    choice: Choice = OURS,
    *,
    seen: str = "",
) -> tuple[Path, Written]:
    """Write the records alone, as one bundle under a neutral name; `sending` writes media, too.

    `seen` is the stamp of the plan that somebody looked at.
    """
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    alone = msgspec.structs.replace(choice, recordings=False, attachments=False)
    parcel = pack(session, recipients, alone, seen=seen)
    path = folder / writer.suggested_name()
    written = parcel.write(path, task)
    holders.sent(session, recipients, parcel.carried)
    return path, written


def cards_for(session: Session, recipients: Collection[OriginId]) -> list[Card]:
    """The cards of those to whom something is to go; `bundle.no_recipient`."""
    possible = {card.origin for card in addressees(session)}
    if not recipients or not possible.issuperset(recipients):
        raise AppError("bundle.no_recipient")
    return [card for card in _trusted_cards(session) if card.origin in recipients]


def pack(
    session: Session,
    recipients: Collection[OriginId],
    choice: Choice = OURS,
    *,
    seen: str = "",
    empty: bool = False,
    after: Mapping[OriginId, int] = choosing.NOTHING_BEFORE,
) -> Parcel:
    """Make ready what goes to trusted cards, and note it in the custody log with what stays.

    What is at risk goes only where the sender says so, to people whom he compared a card with. `empty`: also
    where they have signed for all of it, for the receipt that comes along; a roster that is new to one of
    them is reason enough. `after`: as in `choosing.choose`.
    """
    cards_ = cards_for(session, recipients)
    while session.history.close_segment(session.clock()):
        pass
    sender = Sender(session.origin_key, sender_card(session), cards_, session.clock())
    with session.database.sparing():
        with session.database.snapshot():
            chosen = choosing.choose(session, recipients, choice, after)
            chosen.check(seen)
            reach, carried = chosen.relay.reach(), chosen.relay.carried()
            if not reach and not empty and not chosen.media and not chosen.roster:
                raise AppError("bundle.nothing_new" if chosen.relay.signed_for() else "bundle.nothing")
            withheld, media = chosen.withheld(), len(chosen.media)
        receipt = holders.document(session, sender.card, cards_)
    session.custody.note(  # first: no copy without its line
        Act.EXPORTED,
        carried=reach,
        to=" ".join(sorted(recipients)),
        media=media,
        **withheld,
    )
    roster = roster_news.outgoing(session, recipients)
    if chosen.roster:
        carried = carried._replace(roster=chosen.roster)
    return Parcel(session.database, sender, chosen, roster, receipt, carried)
