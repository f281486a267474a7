"""Cards: the public keys of one vault, handed over so that others can trust it and write to it.

A card holds no name, role or office, only keys and an alias that its owner may choose. Its origin's id is
derived from the signing keys. The file is signed by those keys themselves, so whoever made it holds them;
whose they are is settled by comparing the fingerprint aloud, never by the file.

The file is one canonical JSON object: `card`, and the two signatures over the canonical bytes of `card`
(`mldsa65` in base 64, `sshsig` as the text that `ssh-keygen -Y verify` reads). FORMAT.md, "Card".
Errors: `card.malformed`, `card.newer`, `card.bad_signature`.
"""

from __future__ import annotations

import unicodedata
from typing import Annotated, Final

import msgspec

from kuager.bundle.formats import FORMAT, is_newer
from kuager.crypto.identity import Recipient
from kuager.crypto.signing import (
    Namespace,
    Signature,
    SigningKey,
    VerifyKey,
    armored,
    parse_armored,
)
from kuager.crypto.signing import fingerprint as fingerprint_of
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import OriginId

ENDING: Final = ".kuager-card"
SIZE_LIMIT: Final = 16 << 10
ALIAS_LIMIT: Final = 64

_FINGERPRINT_DOMAIN: Final = b"kuager card v1\0"
# Control, format (with the bidirectional overrides), surrogate, private use; separators of lines.
_UNSEEN: Final = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The keys: Ed25519 (32 bytes) and ML-DSA-65 (1952 bytes) to verify, `age1pq1…` to write to.

    A card that exists is well formed; `card.malformed` otherwise.
    """

    ed25519: bytes
    mldsa65: bytes
    recipient: Annotated[str, msgspec.Meta(max_length=4096)]
    alias: str = ""

    def __post_init__(self) -> None:
        try:
            # Both constructors refuse keys of a wrong form.
            _ = self.key, self.receiver
        except AppError:
            raise AppError("card.malformed", part="key") from None
        if not readable(self.alias):
            raise AppError("card.malformed", part="alias")

    @property
    def key(self) -> VerifyKey:
        """What verifies this origin's segments and bundles."""
        return VerifyKey(self.ed25519, self.mldsa65)

    @property
    def origin(self) -> OriginId:
        """The origin that these keys are."""
        return OriginId(self.key.origin_id())

    @property
    def receiver(self) -> Recipient:
        """To whom a bundle for this vault is encrypted."""
        return Recipient.from_text(self.recipient)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)]
    card: Card
    mldsa65: bytes
    sshsig: str


def readable(untrusted_name: str) -> bool:
    """Whether a name is short, without characters that are not seen, and without white space around it."""
    unseen = any(unicodedata.category(character) in _UNSEEN for character in untrusted_name)
    return not unseen and len(untrusted_name) <= ALIAS_LIMIT and untrusted_name == untrusted_name.strip()


def write(card: Card, signing_key: SigningKey) -> bytes:
    """The card file; who signs a card with other keys than its own has a bug."""
    if signing_key.public != card.key:
        raise ValueError("a card is signed by its own keys")
    signature = signing_key.sign(canonical.encode(card), Namespace.CARD)
    sshsig = armored(card.key, signature, Namespace.CARD)
    return canonical.encode(_File(FORMAT, card, signature.mldsa65, sshsig))


def read(untrusted_bytes: bytes) -> Card:
    """The card of a card file whose signatures verify by its own keys."""
    if len(untrusted_bytes) > SIZE_LIMIT:
        raise AppError("card.malformed", part="size")
    if is_newer(untrusted_bytes):
        raise AppError("card.newer")
    try:
        file = canonical.decode(untrusted_bytes, _File, limit=SIZE_LIMIT)
    except AppError as error:
        if error.code == "card.malformed":
            raise
        raise AppError("card.malformed", part="file") from None
    key = file.card.key
    try:
        ed25519 = parse_armored(file.sshsig, key, Namespace.CARD)
        key.verify(canonical.encode(file.card), Signature(ed25519, file.mldsa65), Namespace.CARD)
    except AppError:
        raise AppError("card.bad_signature", fingerprint=fingerprint(file.card)) from None
    return file.card


def fingerprint(card: Card) -> str:
    """All public keys of a card in 8 groups of 4 digits, to compare aloud; the alias has no part in it."""
    return fingerprint_of(_FINGERPRINT_DOMAIN + card.ed25519 + card.mldsa65 + card.recipient.encode("ascii"))
