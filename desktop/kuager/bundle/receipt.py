"""The receipt: what a vault really holds, told to another one, signed by the vault that holds it.

It is the only thing by which records count as safe elsewhere. Its document is canonical JSON with both
signatures, as a card's; it travels in a bundle of records, or alone as an age file for whom it is meant,
which looks like a bundle on a stick. The newest one of a holder counts: it has the greatest number.

FORMAT.md, "The receipt". Errors are those of a bundle: `bundle.not_a_bundle`, `.not_for_us`, `.truncated`,
`.damaged`, `.newer`, `.bad_signature`, `.unknown_sender`, `.too_large`; and those of `files`.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, BinaryIO, Final

import msgspec

from kuager.bundle import sealing, tape
from kuager.bundle.card import Card, fingerprint
from kuager.bundle.formats import FORMAT, is_newer
from kuager.bundle.manifest import RECEIPT, RECEIPT_LIMIT, RECIPIENTS_LIMIT
from kuager.bundle.opening import Trusted
from kuager.crypto import age
from kuager.crypto.identity import Identity, recipient_digest, with_dummies
from kuager.crypto.padme import padded_size
from kuager.crypto.signing import Namespace, Signature, SigningKey, armored, parse_armored
from kuager.errors import AppError
from kuager.files import failure, opened
from kuager.model import canonical
from kuager.model.holding import Holding
from kuager.model.revision import Count, Digest, Time
from kuager.task import Task

SIZE_LIMIT: Final = RECEIPT_LIMIT
LISTS_LIMIT: Final = 1 << 21
"""Runs, files and segments of one receipt together."""
_FILE_LIMIT: Final = SIZE_LIMIT + (16 << 20)
"""With padding, which takes an eighth at most."""


class Receipt(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is signed. `time` is the holder's clock, for display; `recipients` are sorted key digests."""

    holder: Card
    number: Count
    time: Time
    recipients: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=RECIPIENTS_LIMIT)]
    held: Holding

    def __post_init__(self) -> None:
        datetime.fromisoformat(self.time)
        if list(self.recipients) != sorted(set(self.recipients)):
            raise ValueError("recipients are sorted and not repeated")


class _Claims(msgspec.Struct, frozen=True):
    """Who says to have signed, and for whom: all that is read before the signatures verified."""

    holder: Card
    recipients: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=RECIPIENTS_LIMIT)]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)]
    mldsa65: bytes
    receipt: msgspec.Raw
    sshsig: str


def write(
    held: Holding, number: int, key: SigningKey, holder: Card, recipients: Sequence[Card], now: datetime
) -> bytes:
    """The signed document; `now` carries its UTC offset. `bundle.too_large` beyond what a reader takes."""
    if key.public != holder.key:
        raise ValueError("a receipt is signed by the keys of its holder's card")
    receipt = Receipt(
        holder=holder,
        number=number,
        time=now.isoformat(timespec="seconds"),
        recipients=tuple(sorted({recipient_digest(card.receiver).hex() for card in recipients})),
        held=held,
    )
    signed = canonical.encode(receipt)
    signature = key.sign(signed, Namespace.RECEIPT)
    sshsig = armored(holder.key, signature, Namespace.RECEIPT)
    document = canonical.encode(_File(FORMAT, signature.mldsa65, msgspec.Raw(signed), sshsig))
    if len(document) > SIZE_LIMIT or _lists(signed) > LISTS_LIMIT:
        raise AppError("bundle.too_large", part=RECEIPT, size=len(document), limit=SIZE_LIMIT)
    return document


def read(untrusted_bytes: bytes, identity: Identity, trusted: Trusted) -> Receipt:
    """The receipt of a document: by a trusted holder, for us, unaltered.

    What is held is taken apart last, since it may be long: a stranger's is not.
    """
    if len(untrusted_bytes) > SIZE_LIMIT:
        raise AppError("bundle.too_large", part=RECEIPT, size=len(untrusted_bytes), limit=SIZE_LIMIT)
    if is_newer(untrusted_bytes):
        raise AppError("bundle.newer")
    try:
        file = canonical.decode(untrusted_bytes, _File, limit=SIZE_LIMIT)
        signed = bytes(file.receipt)
        untrusted_claims = canonical.decode_kept(signed, _Claims)
    except (AppError, msgspec.DecodeError, RecursionError, UnicodeError):
        raise AppError("bundle.damaged", part=RECEIPT) from None
    holder = untrusted_claims.holder
    try:
        ed25519 = parse_armored(file.sshsig, holder.key, Namespace.RECEIPT)
        holder.key.verify(signed, Signature(ed25519, file.mldsa65), Namespace.RECEIPT)
    except AppError:
        raise AppError("bundle.bad_signature") from None
    if trusted(holder.origin) != holder.key:
        raise AppError("bundle.unknown_sender", origin=holder.origin, fingerprint=fingerprint(holder))
    if recipient_digest(identity.recipient).hex() not in untrusted_claims.recipients:
        raise AppError("bundle.not_for_us")
    if _lists(signed) > LISTS_LIMIT:
        raise AppError("bundle.too_large", part=RECEIPT, size=_lists(signed), limit=LISTS_LIMIT)
    try:
        return canonical.decode(signed, Receipt, limit=SIZE_LIMIT)
    except AppError:
        raise AppError("bundle.damaged", part=RECEIPT) from None


def _lists(signed: bytes) -> int:
    """How many lists a receipt has at most, counted before any is made: one takes twenty times its bytes."""
    return signed.count(b"[")


# A file of its own ----------------------------------------------------------------------------------


def seal(path: Path, document: bytes, recipients: Sequence[Card], task: Task) -> None:
    """Write a document as a file for those it is meant for; an existing file is not touched."""
    receivers = {card.recipient: card.receiver for card in recipients}
    with sealing.volume(path, with_dummies([*receivers.values()]), task) as made:
        made.member(RECEIPT, document)


@contextlib.contextmanager
def _read(path: Path) -> Iterator[BinaryIO]:
    """The file; a stick that fails while it is read is said to."""
    with opened(path) as stream:
        try:
            yield stream
        except OSError as error:
            raise failure(error, "file.unreadable", path) from error


def is_receipt(path: Path, identity: Identity) -> bool:
    """Whether a file that opens with our key begins as a receipt; nothing of it is verified."""
    if not path.is_file():
        return False
    with _read(path) as stream:
        try:
            return _claimed(next(age.decrypt_stream(stream, [identity]), b"")) is not None
        except AppError:
            return False  # what it is then, the reader of bundles says


def _claimed(plain: bytes) -> int | None:
    """The size of the document, where one stands first."""
    wanted = tape.claimed_size(plain[: tape.BLOCK])
    begins = wanted is not None and plain[: tape.BLOCK] == tape.header(RECEIPT, wanted)
    return wanted if begins else None


def open_file(path: Path, identity: Identity, task: Task) -> bytes | None:
    """The untrusted document of a receipt that came alone; None for whatever does not begin as one."""
    if path.exists() and not path.is_file():
        return None
    with _read(path) as stream:
        size = os.fstat(stream.fileno()).st_size
        try:
            chunks = age.decrypt_stream(stream, [identity])
            plain = bytearray(next(chunks, b""))
        except AppError:
            return None  # what it is then, the reader of bundles says
        wanted = _claimed(bytes(plain[: tape.BLOCK]))
        if wanted is None:
            return None
        if wanted > SIZE_LIMIT or size > _FILE_LIMIT:
            raise AppError("bundle.too_large", part=RECEIPT, size=max(wanted, size), limit=SIZE_LIMIT)
        try:
            for chunk in chunks:
                task.step(len(plain), size)
                plain += chunk
        except AppError as error:
            if not error.code.startswith("age."):
                raise
            if padded_size(size) != size:
                raise AppError("bundle.truncated", size=size) from error
            raise AppError("bundle.damaged", part="file") from error
    end = tape.BLOCK + wanted
    if len(plain) < end + tape.END or plain.count(0, end) < len(plain) - end:
        raise AppError("bundle.damaged", part=RECEIPT)
    return bytes(memoryview(plain)[tape.BLOCK : end])
