"""The versions of a roster from the first on: founding, proposing, signing, and believing them.

`founded` makes the first version, `proposed` the next one with one signature, `countersigned` adds another;
`read` takes a roster file apart and verifies all of it. A version that still lacks a signature stands last in
a file that is a *proposal*: it is shown, and nothing is believed of it.

Who signs: the first version the root; each further one two coordinators of the version before, or the root
and one of them, or the root alone where that version has none in force on the day the new one was made.

Invariants: a machine that was on the roster stays on it under the same keys; a revocation is never lifted,
only moved to an earlier segment. Times are the signers' clocks.
Errors: `roster.malformed`, `roster.newer`, `roster.bad_signature` and `roster.not_enough` (with the version),
`roster.other` (another organisation), `roster.fork` (two versions of one number).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

import msgspec

from kuager.bundle.card import Card
from kuager.bundle.formats import is_newer
from kuager.bundle.roster import (
    ROOT,
    SIZE_LIMIT,
    Chain,
    Entry,
    Revocation,
    Role,
    Root,
    Roster,
    SignedBy,
    Version,
    keys_digest,
)
from kuager.crypto.aead import derive_key
from kuager.crypto.signing import SEED_SIZE, Namespace, Signature, SigningKey, VerifyKey
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import OriginId
from kuager.model.revision import NO_SEGMENT

_RANKS: Final = (Role.VOLUNTEER, Role.STAFF, Role.COORDINATOR)
NEEDED: Final = 2
"""Signatures under every version but the first."""


class Difference(NamedTuple):
    """A line that a version has otherwise than the one before; `before` is None where it is new."""

    before: Entry | None
    after: Entry


def root_key(secret: bytes) -> SigningKey:
    """The root's key from the 16 bytes that its recovery sheets hold."""
    return SigningKey.from_seed(derive_key(secret, "organisation root", SEED_SIZE))


def founded(root: SigningKey, name: str, entries: Sequence[tuple[Card, Entry]], time: datetime) -> Chain:
    """The first version, signed by the root; there must be a coordinator among the entries."""
    public = Root(root.public.ed25519, root.public.mldsa65)
    roster = Roster(
        organisation=public.organisation,
        name=name,
        version=1,
        previous=NO_SEGMENT,
        time=time.isoformat(timespec="seconds"),
        entries=tuple(sorted((entry for _, entry in entries), key=lambda entry: entry.origin)),
    )
    if not roster.coordinators(time.date()):
        raise ValueError("somebody has to be coordinator")
    cards = _cards(card for card, _ in entries)
    return _verified(Chain(root=public, cards=cards, versions=(_version(roster, ROOT, root),)))


def proposed(
    chain: Chain, entries: Sequence[tuple[Card, Entry]], by: str, key: SigningKey, time: datetime
) -> Chain:
    """The chain with a next version in which these entries are new or changed; `by` signs it first.

    It is complete where that one signature is enough, else a proposal (`is_complete`).
    """
    before = chain.newest
    lines = {entry.origin: entry for entry in before.entries} | {entry.origin: entry for _, entry in entries}
    roster = msgspec.structs.replace(
        before,
        version=before.version + 1,
        previous=before.digest,
        time=time.isoformat(timespec="seconds"),
        entries=tuple(lines[origin] for origin in sorted(lines)),
    )
    longer = msgspec.structs.replace(
        chain,
        cards=_cards([*chain.cards, *(card for card, _ in entries)]),
        versions=(*chain.versions, _version(roster, by, key)),
    )
    return _verified(longer, proposal=True)


def countersigned(proposal: Chain, by: str, key: SigningKey) -> Chain:
    """The proposal with one more signature; who signed it already signs it anew."""
    last = proposal.versions[-1]
    others = [each for each in last.signatures if each.by != by]
    signatures = sorted([*others, _signature(last.roster, by, key)], key=lambda each: each.by)
    signed = msgspec.structs.replace(
        proposal, versions=(*proposal.versions[:-1], Version(last.roster, tuple(signatures)))
    )
    return _verified(signed, proposal=True)


def write(chain: Chain) -> bytes:
    """The roster file."""
    return canonical.encode(chain)


def read(untrusted_bytes: bytes, *, proposal: bool = False) -> Chain:
    """The chain of a roster file, verified from the root on; the last version may be a proposal if asked for.

    Whose root it is, the fingerprint says, which is compared aloud.
    """
    if is_newer(untrusted_bytes[:SIZE_LIMIT]):
        raise AppError("roster.newer")
    try:
        chain = canonical.decode(untrusted_bytes, Chain, limit=SIZE_LIMIT)
    except AppError:
        raise AppError("roster.malformed") from None
    return _verified(chain, proposal=proposal)


def is_complete(chain: Chain) -> bool:
    """Whether the newest version has the signatures it needs."""
    return _enough(chain.versions[-1], _roster_before(chain))


def merged(held: Chain | None, came: Chain) -> Chain:
    """The longer of two verified chains of one organisation.

    Two versions of one number are a fork (`roster.fork`), until the root settles it: with a version that the
    shorter chain has no number for, in a chain that has every line of the shorter one and gives nobody more
    than the shorter one left him.
    """
    if held is None:
        return came
    if held.root != came.root:
        raise AppError("roster.other")
    is_longer = len(came.versions) > len(held.versions)
    longer, shorter = (came, held) if is_longer else (held, came)
    for mine, other in zip(held.versions, came.versions, strict=False):
        if mine.roster != other.roster and not _settles(longer, shorter):
            raise AppError("roster.fork", version=mine.roster.version)
    return longer


def _settles(longer: Chain, shorter: Chain) -> bool:
    later = longer.versions[len(shorter.versions) :]
    is_by_root = any(each.by == ROOT for version in later for each in version.signatures)
    if not is_by_root or not _follows(shorter.newest, longer.newest):
        return False
    pairs = zip(longer.versions, shorter.versions, strict=False)
    common = next((mine.roster for mine, other in reversed([*pairs]) if mine.roster == other.roster), None)
    lines = longer.newest.lines()
    return all(
        _gives_no_more(each.after, lines[each.after.origin]) for each in differences(common, shorter.newest)
    )


def _gives_no_more(old: Entry, new: Entry) -> bool:
    """Whether a line lets its machine do nothing that another one does not."""
    ends_as_soon = not old.until or "" < new.until <= old.until
    return _RANKS.index(new.role) <= _RANKS.index(old.role) and new.since >= old.since and ends_as_soon


def differences(before: Roster | None, after: Roster) -> list[Difference]:
    """The lines that are new or changed."""
    lines = {} if before is None else before.lines()
    return [
        Difference(lines.get(entry.origin), entry)
        for entry in after.entries
        if lines.get(entry.origin) != entry
    ]


def signers_lacking(proposal: Chain) -> int:
    """How many more coordinators have to sign the newest version; 0 where it is complete."""
    if is_complete(proposal):
        return 0
    return max(NEEDED - len(proposal.versions[-1].signatures), 1)


def _roster_before(chain: Chain) -> Roster | None:
    return chain.versions[-2].roster if len(chain.versions) > 1 else None


def _cards(cards: Iterable[Card]) -> tuple[Card, ...]:
    by_origin = {card.origin: msgspec.structs.replace(card, alias="") for card in cards}
    return tuple(by_origin[origin] for origin in sorted(by_origin))


def _version(roster: Roster, by: str, key: SigningKey) -> Version:
    return Version(roster, (_signature(roster, by, key),))


def _signature(roster: Roster, by: str, key: SigningKey) -> SignedBy:
    signature = key.sign(canonical.encode(roster), Namespace.ROSTER)
    return SignedBy(by, signature.ed25519, signature.mldsa65)


def _verified(chain: Chain, *, proposal: bool = False) -> Chain:
    """The chain if everything in it holds."""
    keys = {card.origin: card for card in chain.cards}
    sealed = {origin: keys_digest(card) for origin, card in keys.items()}
    if list(keys) != sorted(keys) or len(keys) < len(chain.cards) or any(card.alias for card in chain.cards):
        raise AppError("roster.malformed")

    def key_of(signer: str) -> VerifyKey | None:
        if signer == ROOT:
            return chain.root.key
        card = keys.get(OriginId(signer))
        return None if card is None else card.key

    before: Roster | None = None
    named: set[str] = set()
    for number, version in enumerate(chain.versions, start=1):
        roster = version.roster
        previous = NO_SEGMENT if before is None else before.digest
        if (roster.organisation, roster.version, roster.previous) != (
            chain.root.organisation,
            number,
            previous,
        ):
            raise AppError("roster.malformed")
        if any(sealed.get(OriginId(entry.origin)) != entry.keys for entry in roster.entries):
            raise AppError("roster.malformed")
        if before is not None and not _follows(before, roster):
            raise AppError("roster.malformed")
        if not {each.by for each in version.signatures} <= _signers(roster, before):
            raise AppError("roster.bad_signature", version=number)
        _check_signatures(version, key_of)
        last = number == len(chain.versions)
        if not _enough(version, before) and not (proposal and last and number > 1):
            raise AppError("roster.not_enough", version=number)
        named.update(entry.origin for entry in roster.entries)
        before = roster
    if named != set(keys):
        raise AppError("roster.malformed")  # a card that no version names
    return chain


def _check_signatures(version: Version, key_of: Callable[[str], VerifyKey | None]) -> None:
    signed = canonical.encode(version.roster)
    for each in version.signatures:
        key = key_of(each.by)
        try:
            if key is None:
                raise AppError("crypto.bad_signature")
            key.verify(signed, Signature(each.ed25519, each.mldsa65), Namespace.ROSTER)
        except AppError:
            raise AppError("roster.bad_signature", version=version.roster.version) from None


def _signers(roster: Roster, before: Roster | None) -> frozenset[str]:
    """Who may sign a version."""
    if before is None:
        return frozenset({ROOT})
    return before.coordinators(datetime.fromisoformat(roster.time).date()) | {ROOT}


def _enough(version: Version, before: Roster | None) -> bool:
    """Whether so many have signed as are needed, of whom `_verified` knows that they may."""
    return len(version.signatures) >= min(NEEDED, len(_signers(version.roster, before)))


def _follows(before: Roster, after: Roster) -> bool:
    """Whether no line is gone, keys stay, and no revocation is lifted or moved to a later segment."""
    lines = after.lines()
    for old in before.entries:
        new = lines.get(old.origin)
        if new is None or new.keys != old.keys:
            return False
        if old.revoked is not None and not _as_strict(old.revoked, new.revoked):
            return False
    return True


def _as_strict(old: Revocation, new: Revocation | None) -> bool:
    if new is None or new.segment > old.segment:
        return False
    return new.segment < old.segment or new.digest == old.digest
