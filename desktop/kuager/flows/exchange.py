"""Exchange: cards compared and trusted, bundles written, opened, looked at and brought in.

Opening changes nothing. It verifies everything and makes a plan; bringing in plans once more on what is held
by then, and adds all or nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from kuager import files
from kuager.bundle import card as cards
from kuager.bundle import draft as plans
from kuager.bundle import reader, writer
from kuager.bundle.card import Card
from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.opening import Trusted
from kuager.bundle.plan import MergePlan
from kuager.bundle.reader import Received
from kuager.bundle.receipt import Receipt
from kuager.bundle.roster import Chain
from kuager.bundle.writer import Sender, Written
from kuager.crypto.signing import VerifyKey
from kuager.errors import AppError
from kuager.flows import erasure, holders, organisation, plan_rows, roster_news
from kuager.flows.holders import Carried
from kuager.flows.plan_rows import PlanRow
from kuager.flows.roster_news import RosterNews
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from kuager.vault import listing as lists
from kuager.vault import merge, origins, relay, staying
from kuager.vault.custody import Act
from kuager.vault.history import utc_stamp

__all__ = ["PlanRow", "Written"]

ENDING = cards.ENDING


class CardFacts(msgspec.Struct, frozen=True):
    """A card in words; `state` is own, former, known or new, `alias` the name used here, else the card's own.

    Known is a card whose every key is trusted here: another receiving key is to be compared again. Former is
    what this vault was before it was restored or copied, until somebody compares that card, too.
    """

    origin: OriginId
    alias: str
    fingerprint: str
    state: str


class Outgoing(msgspec.Struct, frozen=True):
    """What a bundle would carry: records by kind, recorded here or of every machine.

    `withdrawn` interviews stay with all that holds their words. So do interviews, other sources and accounts
    that are at risk, and `parts` of others, unless the sender says that they go.
    """

    own: dict[str, int]
    all: dict[str, int]
    withdrawn: int = 0
    at_risk: int = 0
    parts: int = 0


class Incoming(msgspec.Struct, frozen=True):
    """An opened bundle: whose it is, and what bringing it in would do. Nothing has been changed yet.

    `media` files of `media_size` bytes come in the other ones of its `volumes`; `receipt` is what the sender
    tells to hold, where that is news.
    """

    sender: CardFacts
    time: str
    size: int
    new: dict[str, int]
    changed: dict[str, int]
    known: int
    revisions: int
    rows: tuple[PlanRow, ...]
    content: Content
    roster: bytes = b""
    roster_news: RosterNews | None = None
    volumes: int = 1
    media: int = 0
    media_size: int = 0
    receipt: Receipt | None = None

    @property
    def records(self) -> int:
        """How many records would be new or changed."""
        return sum(self.new.values()) + sum(self.changed.values())

    def count(self, state: str) -> int:
        """How many lines are of one state."""
        return sum(row.state == state for row in self.rows)


class Brought(msgspec.Struct, frozen=True):
    """What was brought in."""

    records: int
    revisions: int
    conflicts: int
    receipt: bool = False


def sender_card(session: Session, alias: str = "") -> Card:
    """This vault's card, without a name unless one was chosen."""
    key = session.origin_key.public
    return Card(key.ed25519, key.mldsa65, str(session.identity.recipient), alias)


def own_card(session: Session, alias: str = "") -> bytes:
    """This vault's card as a file: public keys, and a name only if one was chosen."""
    return cards.write(sender_card(session, alias), session.origin_key)


def export_card(session: Session, path: Path, alias: str = "") -> None:
    """Write this vault's card; an existing file is not touched."""
    files.write_whole(path, own_card(session, alias))


def own_fingerprint(session: Session) -> str:
    """Eight groups of four digits, to be read aloud."""
    return cards.fingerprint(sender_card(session))


def facts_of(session: Session, card: Card) -> CardFacts:
    """A card as it is shown."""
    alias = lists.alias(session.database, card.origin) or card.alias
    if card.origin == session.history.origin:
        state = "own"
    elif card.origin in origins.former(session.database, session.history.origin):
        state = "former"
    else:
        known = any(
            (key, recipient) == (card.key, card.recipient)
            for _, key, recipient, _ in origins.every(session.database)
        )
        state = "known" if known else "new"
    return CardFacts(card.origin, alias, cards.fingerprint(card), state)


def read_card(session: Session, untrusted_bytes: bytes) -> CardFacts:
    """What a card file says; its fingerprint is to be compared aloud before trusting it."""
    return facts_of(session, cards.read(untrusted_bytes))


def open_card(session: Session, path: Path) -> tuple[bytes, CardFacts]:
    """Read a card file; the bytes are what `trust` takes after the fingerprints were compared."""
    untrusted_bytes = files.read_bounded(path, cards.SIZE_LIMIT)
    return untrusted_bytes, read_card(session, untrusted_bytes)


def trust(session: Session, untrusted_bytes: bytes, alias: str) -> CardFacts:
    """Trust a card under a name of one's own; call after its fingerprint was compared."""
    card = cards.read(untrusted_bytes)
    if card.origin == session.history.origin:
        raise AppError("card.own")
    alias = alias.strip() or card.alias
    if not alias:
        raise AppError("card.no_alias")
    checked = msgspec.structs.replace(card, alias=alias)
    origins.keep(
        session.database,
        card.key,
        card.recipient,
        checked.alias,
        session.member.id,
        utc_stamp(session.clock()),
    )
    holders.weigh(session)
    return facts_of(session, checked)


def trusted(session: Session) -> list[CardFacts]:
    """The cards that are trusted here, without the own one."""
    return [facts_of(session, card) for card in _trusted_cards(session)]


def addressees(session: Session) -> list[CardFacts]:
    """The trusted cards that a bundle may go to: not what this vault was itself, nobody who was revoked."""
    believed = organisation.beliefs(session)
    return [
        card
        for card in trusted(session)
        if card.state == "known" and (belief := believed(card.origin)) and belief.revoked is None
    ]


def _trusted_cards(session: Session) -> list[Card]:
    return [
        Card(key.ed25519, key.mldsa65, recipient, alias)
        for origin, key, recipient, alias in origins.every(session.database)
        if origin != session.history.origin
    ]


def outgoing(session: Session, *, at_risk: bool = False) -> Outgoing:
    """What may go; recorded here is also what this vault recorded before it was restored or copied."""
    held = staying.read(session.database)
    kept = staying.NOTHING if at_risk else held
    return Outgoing(
        relay.counts(session.database, session.history.origin, kept),
        relay.counts(session.database, None, kept),
        at_risk=held.count("testimony", "source", "account"),
        parts=len(held.parts),
        withdrawn=sum(kind == "testimony" for _, kind in lists.frozen(session.database)),
    )


class Parcel(NamedTuple):
    """Records that are about to leave: who sends them to whom, the roster for them, if any, and a receipt.

    `carried` is what is noted of the content once it is written.
    """

    sender: Sender
    content: Content
    roster: bytes
    receipt: bytes
    carried: Carried


def export(
    session: Session,
    folder: Path,
    recipients: list[OriginId],
    task: Task,
    *,
    everything: bool = False,
    at_risk: bool = False,
) -> tuple[Path, Written]:
    """Write the records alone, as one bundle under a neutral name; `sending` writes media, too."""
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    parcel = pack(session, recipients, everything=everything, at_risk=at_risk)
    path = folder / writer.suggested_name()
    written = writer.write(
        path, parcel.content, parcel.sender, task, roster=parcel.roster, receipt=parcel.receipt
    )
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
    *,
    everything: bool = False,
    at_risk: bool = False,
    media: int = 0,
) -> Parcel:
    """Take what goes to trusted cards out of the vault: what was recorded here, or all that is held.

    What is at risk goes only where the sender says so, to people whom he compared a card with. `media` is how
    many files go with it, for the custody log.
    """
    chosen = cards_for(session, recipients)
    while session.history.close_segment(session.clock()):
        pass
    origin = None if everything else session.history.origin
    kept = staying.NOTHING if at_risk else staying.read(session.database)
    segments, headers, sections, blobs = relay.content(session.database, session.blobs, origin, kept)
    if not segments:
        raise AppError("bundle.nothing")
    content = Content(
        [SignedSegment(*row) for row in segments],
        headers,
        sections,
        blobs,
    )
    sender = Sender(session.origin_key, sender_card(session), chosen, session.clock())
    receipt = holders.document(session, sender.card, chosen)
    session.custody.note(  # first: no copy without its line
        Act.EXPORTED,
        carried=_spans(relay.spans(session.database, origin)),
        to=" ".join(sorted(recipients)),
        media=media,
    )
    return Parcel(
        sender, content, roster_news.outgoing(session, recipients), receipt, holders.carried(content)
    )


def _spans(segments: Iterable[tuple[OriginId, int, int]]) -> dict[OriginId, tuple[int, int]]:
    """From the first to the last revision of each origin."""
    spans: dict[OriginId, tuple[int, int]] = {}
    for origin, first, last in segments:
        low, high = spans.get(origin, (first, last))
        spans[origin] = min(low, first), max(high, last)
    return spans


def _plan(
    session: Session, content: Content, task: Task, *, asked: bool = False, coming: Chain | None = None
) -> MergePlan:
    held = merge.VaultHeld(session.database, session.history.origin)
    return plans.plan(content, held, organisation.beliefs(session, coming), task, asked=asked)


def sender_keys(session: Session) -> Trusted:
    """Whose bundles are opened: of trusted cards; `bundle.revoked_sender` for who was revoked."""
    believed = organisation.beliefs(session)

    def key_of(origin: OriginId) -> VerifyKey | None:
        belief = believed(origin)
        if belief is not None and belief.revoked is not None:
            raise AppError("bundle.revoked_sender", alias=lists.alias(session.database, origin))
        return None if belief is None else belief.key

    return key_of


def open_bundle(session: Session, path: Path, task: Task) -> Incoming:
    """Verify a bundle and plan what it would bring; changes nothing. Refused whole on any doubt."""
    received = reader.read(path, session.identity, sender_keys(session), task)
    news, chain = roster_news.read(session, received.roster)
    plan = _plan(session, received.content, task, coming=chain)
    return Incoming(
        sender=facts_of(session, received.sender),
        time=received.manifest.time,
        size=path.stat().st_size,
        new={kind: count.new for kind, count in plan.records.items() if count.new},
        changed={kind: count.changed for kind, count in plan.records.items() if count.changed},
        known=plan.known,
        revisions=plan.new,
        rows=plan_rows.rows(session, plan, chain),
        content=received.content,
        roster=received.roster,
        roster_news=news,
        receipt=_receipt(session, received),
        volumes=received.index.volumes,
        media=len(received.index.blobs),
        media_size=sum(placed.size for placed in received.index.blobs),
    )


def _receipt(session: Session, received: Received) -> Receipt | None:
    """The receipt that came along, where it is the sender's and tells something new."""
    if not received.receipt:
        return None
    receipt = holders.read(session, received.receipt, sender_keys(session))
    is_own = receipt.holder.origin == received.sender.origin
    return receipt if is_own and holders.is_newer(session, receipt) else None


def bring_in(session: Session, incoming: Incoming, task: Task, *, asked: bool = False) -> Brought:
    """Merge an opened bundle: one transaction, a union; the same bundle again changes nothing.

    A newer roster is taken first. `asked`: what the roles of an organisation leave to be asked comes in, too.
    """
    news, _ = roster_news.read(session, incoming.roster)
    if news is not None and news.state == roster_news.NEWER:
        organisation.take(session, incoming.roster)
    plan = _plan(session, incoming.content, task, asked=asked)
    if not plan.empty:
        erased = merge.apply(session.database, session.blobs, plan.rows, session.rules, task)
        carried = _spans((row.origin, row.first, row.last) for row in plan.rows.segments)
        session.custody.note(Act.MERGED, carried=carried, to=incoming.sender.origin)
        erasure.finish(session, erased)
    if incoming.receipt is not None:
        holders.take(session, incoming.receipt)
    return Brought(
        sum(count.new + count.changed for count in plan.records.values()),
        plan.new,
        len(plan.conflicts),
        incoming.receipt is not None,
    )
