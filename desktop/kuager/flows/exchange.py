"""Exchange: cards compared and trusted, bundles written, opened, looked at and brought in.

Opening changes nothing. It verifies everything and makes a plan; bringing in plans once more on what is held
by then, and adds all or nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from kuager import files
from kuager.bundle import card as cards
from kuager.bundle import draft as plans
from kuager.bundle import reader, writer
from kuager.bundle.card import Card
from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.matrix import Say
from kuager.bundle.plan import MergePlan
from kuager.bundle.writer import Sender, Written
from kuager.crypto.signing import VerifyKey
from kuager.errors import AppError
from kuager.flows import erasure, organisation
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from kuager.vault import listing as lists
from kuager.vault import merge, origins, relay, staying
from kuager.vault.custody import Act
from kuager.vault.history import utc_stamp

__all__ = ["Written"]

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


class PlanRow(msgspec.Struct, frozen=True):
    """One line of a plan that needs eyes: a state, what it is about, and facts for its words.

    States: erased (count of records that were erased here and stay so), conflict (record, kind, section),
    refused (origin, reason), unknown (origin, revisions), waiting (origin, next segment), asked and no_say
    (origin, kind, count of revisions): what the role of who wrote it leaves to be asked, or has no say in.
    """

    state: str
    title: str
    kind: str = ""
    section: str = ""
    alias: str = ""
    reason: str = ""
    count: int = 0


class Incoming(msgspec.Struct, frozen=True):
    """An opened bundle: whose it is, and what bringing it in would do. Nothing has been changed yet."""

    sender: CardFacts
    time: str
    size: int
    new: dict[str, int]
    changed: dict[str, int]
    known: int
    revisions: int
    rows: tuple[PlanRow, ...]
    content: Content

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


def _own(session: Session, alias: str = "") -> Card:
    key = session.origin_key.public
    return Card(key.ed25519, key.mldsa65, str(session.identity.recipient), alias)


def own_card(session: Session, alias: str = "") -> bytes:
    """This vault's card as a file: public keys, and a name only if one was chosen."""
    return cards.write(_own(session, alias), session.origin_key)


def export_card(session: Session, path: Path, alias: str = "") -> None:
    """Write this vault's card; an existing file is not touched."""
    files.write_whole(path, own_card(session, alias))


def own_fingerprint(session: Session) -> str:
    """Eight groups of four digits, to be read aloud."""
    return cards.fingerprint(_own(session))


def _facts(session: Session, card: Card) -> CardFacts:
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
    return _facts(session, cards.read(untrusted_bytes))


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
    return _facts(session, checked)


def trusted(session: Session) -> list[CardFacts]:
    """The cards that are trusted here, without the own one."""
    return [_facts(session, card) for card in _trusted_cards(session)]


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


def export(
    session: Session,
    folder: Path,
    recipients: list[OriginId],
    task: Task,
    *,
    everything: bool = False,
    at_risk: bool = False,
) -> tuple[Path, Written]:
    """Write a bundle for trusted cards under a neutral name; what was recorded here, or all that is held.

    What is at risk goes only where the sender says so, to people whom he compared a card with.
    """
    possible = {card.origin for card in addressees(session)}
    if not recipients or not possible.issuperset(recipients):
        raise AppError("bundle.no_recipient")
    chosen = [card for card in _trusted_cards(session) if card.origin in recipients]
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    while session.history.close_segment(session.clock()):
        pass
    origin = None if everything else session.history.origin
    kept = staying.NOTHING if at_risk else staying.read(session.database)
    segments, headers, sections, blobs = relay.content(session.database, session.blobs, origin, kept)
    if not segments:
        raise AppError("bundle.nothing")
    path = folder / writer.suggested_name()
    content = Content(
        [SignedSegment(*row) for row in segments],
        headers,
        sections,
        blobs,
    )
    now = session.clock()
    session.custody.note(  # first: no copy without its line
        Act.EXPORTED, carried=_spans(relay.spans(session.database, origin)), to=" ".join(sorted(recipients))
    )
    return path, writer.write(path, content, Sender(session.origin_key, _own(session), chosen, now), task)


def _spans(segments: Iterable[tuple[OriginId, int, int]]) -> dict[OriginId, tuple[int, int]]:
    """From the first to the last revision of each origin."""
    spans: dict[OriginId, tuple[int, int]] = {}
    for origin, first, last in segments:
        low, high = spans.get(origin, (first, last))
        spans[origin] = min(low, first), max(high, last)
    return spans


def _plan(session: Session, content: Content, task: Task, *, asked: bool = False) -> MergePlan:
    held = merge.VaultHeld(session.database, session.history.origin)
    return plans.plan(content, held, organisation.beliefs(session), task, asked=asked)


def open_bundle(session: Session, path: Path, task: Task) -> Incoming:
    """Verify a bundle and plan what it would bring; changes nothing. Refused whole on any doubt."""
    believed = organisation.beliefs(session)

    def key_of(origin: OriginId) -> VerifyKey | None:
        belief = believed(origin)
        if belief is not None and belief.revoked is not None:
            raise AppError("bundle.revoked_sender", alias=lists.alias(session.database, origin))
        return None if belief is None else belief.key

    received = reader.read(path, session.identity, key_of, task)
    plan = _plan(session, received.content, task)
    return Incoming(
        sender=_facts(session, received.sender),
        time=received.manifest.time,
        size=path.stat().st_size,
        new={kind: count.new for kind, count in plan.records.items() if count.new},
        changed={kind: count.changed for kind, count in plan.records.items() if count.changed},
        known=plan.known,
        revisions=plan.new,
        rows=_rows(session, plan),
        content=received.content,
    )


def _rows(session: Session, plan: MergePlan) -> tuple[PlanRow, ...]:
    database = session.database
    erased = (PlanRow("erased", "", count=plan.erased),) if plan.erased else ()
    return (
        *erased,
        *(
            PlanRow("conflict", lists.title(database, each.record, each.kind), each.kind, each.section)
            for each in plan.conflicts
        ),
        *(
            PlanRow("refused", "", alias=lists.alias(database, each.origin), reason=each.reason)
            for each in plan.refused
        ),
        *(PlanRow("unknown", each.origin, count=each.revisions) for each in plan.unknown),
        *(
            PlanRow(
                "asked" if each.say is Say.ASK else "no_say",
                "",
                each.kind,
                alias=lists.alias(database, each.origin),
                count=each.revisions,
            )
            for each in plan.held_back
        ),
        *(
            PlanRow("waiting", "", alias=lists.alias(database, each.origin), count=each.next)
            for each in plan.gaps
        ),
    )


def bring_in(session: Session, incoming: Incoming, task: Task, *, asked: bool = False) -> Brought:
    """Merge an opened bundle: one transaction, a union; the same bundle again changes nothing.

    `asked`: what the roles of an organisation leave to be asked comes in, too.
    """
    plan = _plan(session, incoming.content, task, asked=asked)
    if not plan.empty:
        erased = merge.apply(session.database, session.blobs, plan.rows, session.rules, task)
        carried = _spans((row.origin, row.first, row.last) for row in plan.rows.segments)
        session.custody.note(Act.MERGED, carried=carried, to=incoming.sender.origin)
        erasure.finish(session, erased)
    return Brought(
        sum(count.new + count.changed for count in plan.records.values()), plan.new, len(plan.conflicts)
    )
