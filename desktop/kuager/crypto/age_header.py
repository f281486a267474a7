"""The header of an age v1 file (C2SP age.md, "Header"): stanzas and their MAC.

What is not exactly of the form that the specification gives is `age.malformed`; the MAC covers the
very bytes that were read, nothing re-encoded. Bounds beyond the specification: a header is at most
1 MiB and has at most 64 stanzas (about 100 KiB of post-quantum ones).
Errors: `age.malformed`, `age.not_for_us`, and `age.damaged` for a MAC that does not fit.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from kuager.crypto.aead import derive_key
from kuager.crypto.age_passphrase import SCRYPT
from kuager.crypto.age_stanza import Identity, Recipient, Stanza, decode_base64, encode_base64
from kuager.errors import AppError

MAX_HEADER_SIZE: Final = 1 << 20
MAX_STANZAS: Final = 64

_VERSION_LINE: Final = "age-encryption.org/v1"
_STANZA_MARK: Final = "-> "
_MAC_MARK: Final = "---"
_MAC_SIZE: Final = 32
_COLUMNS: Final = 64


class Source(Protocol):
    """A buffered stream of bytes to read: `read` returns fewer than asked at the end only."""

    def read(self, size: int, /) -> bytes: ...

    def readline(self, size: int, /) -> bytes: ...


def build_header(file_key: bytes, recipients: Sequence[Recipient]) -> bytes:
    """The header that wraps one file key for all recipients.

    Who mixes types, adds somebody to a passphrase, or names nobody, has a bug: `ValueError`.
    """
    if not 1 <= len(recipients) <= MAX_STANZAS:
        raise ValueError("an age file has 1 to 64 recipients")
    stanzas = [recipient.wrap(file_key) for recipient in recipients]
    kinds = {stanza.arguments[0] for stanza in stanzas}
    if len(kinds) > 1:
        raise ValueError("recipients of different types are not mixed")
    if SCRYPT in kinds and len(stanzas) > 1:
        raise ValueError("a passphrase is the only recipient")
    lines = [_VERSION_LINE]
    for stanza in stanzas:
        lines += _stanza_lines(stanza)
    covered = "".join(line + "\n" for line in lines).encode() + _MAC_MARK.encode()
    return covered + f" {encode_base64(_mac(file_key, covered))}\n".encode()


def read_file_key(source: Source, identities: Sequence[Identity]) -> bytes:
    """The file key of the header at the start of `source`, which is left at the payload."""
    header = _read(source)
    kinds = [stanza.arguments[0] for stanza in header.stanzas]
    if SCRYPT in kinds and len(kinds) > 1:
        raise AppError("age.malformed", part=SCRYPT)
    file_key = _unwrapped(header.stanzas, identities)
    if file_key is None:
        raise AppError("age.not_for_us")
    if not hmac.compare_digest(_mac(file_key, header.covered), header.mac):
        raise AppError("age.damaged", part="header")
    return file_key


@dataclass(frozen=True, slots=True)
class _Header:
    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes


class _Lines:
    """The lines of an untrusted header, each without its line feed, and the bytes read so far."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.taken = bytearray()

    def next(self) -> str:
        line = self._source.readline(MAX_HEADER_SIZE - len(self.taken))
        if not line.endswith(b"\n"):
            raise AppError("age.malformed", part="header")
        self.taken += line
        try:
            return line[:-1].decode("ascii")
        except UnicodeDecodeError:
            raise AppError("age.malformed", part="header") from None


def _read(source: Source) -> _Header:
    lines = _Lines(source)
    if lines.next() != _VERSION_LINE:
        raise AppError("age.malformed", part="version")
    stanzas: list[Stanza] = []
    while True:
        before = len(lines.taken)
        line = lines.next()
        if line.startswith(_MAC_MARK):
            break
        if len(stanzas) == MAX_STANZAS:
            raise AppError("age.malformed", part="stanzas")
        stanzas.append(_read_stanza(line, lines))
    covered = bytes(lines.taken[: before + len(_MAC_MARK)])
    mark, space, untrusted_mac = line.partition(" ")
    mac = decode_base64(untrusted_mac)
    if mark != _MAC_MARK or not space or len(mac) != _MAC_SIZE or not stanzas:
        raise AppError("age.malformed", part="mac")
    return _Header(tuple(stanzas), covered, mac)


def _read_stanza(line: str, lines: _Lines) -> Stanza:
    arguments = tuple(line.removeprefix(_STANZA_MARK).split(" "))
    if not line.startswith(_STANZA_MARK) or not all(map(_is_argument, arguments)):
        raise AppError("age.malformed", part="stanza")
    body = b""
    while True:
        untrusted_base64 = lines.next()
        if len(untrusted_base64) > _COLUMNS:
            raise AppError("age.malformed", part="stanza")
        body += decode_base64(untrusted_base64)
        if len(untrusted_base64) < _COLUMNS:
            return Stanza(arguments, body)


def _is_argument(ascii_text: str) -> bool:
    return ascii_text != "" and ascii_text.isprintable() and " " not in ascii_text


def _stanza_lines(stanza: Stanza) -> Iterator[str]:
    yield _STANZA_MARK + " ".join(stanza.arguments)
    body = encode_base64(stanza.body)
    # One line more than full ones: the last is always short, and may be empty.
    for start in range(0, len(body) + 1, _COLUMNS):
        yield body[start : start + _COLUMNS]


def _unwrapped(stanzas: Sequence[Stanza], identities: Sequence[Identity]) -> bytes | None:
    for identity in identities:
        for stanza in stanzas:
            file_key = identity.unwrap(stanza)
            if file_key is not None:
                return file_key
    return None


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(derive_key(file_key, "header"), covered, "sha256")
