"""Canonical JSON: the only byte form of what is hashed and signed.

The form is RFC 8785 (JSON Canonicalization Scheme) restricted to ASCII keys and to objects, arrays,
strings, booleans, null and integers of magnitude below 2**53; there are no floats. Fields that hold their
default are left out. What is read must encode again to the very same bytes: that one check refuses
duplicate keys, unknown fields, other orders, other spacing and other escapes at once (msgspec alone lets
the first two pass).
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from kuager.errors import AppError

T = TypeVar("T")

_encoder = msgspec.json.Encoder(order="sorted")
_decoders: dict[object, msgspec.json.Decoder[object]] = {}


def encode(value: object) -> bytes:
    """The canonical bytes of a struct or of plain JSON data."""
    return _encoder.encode(value)


def decode(untrusted_bytes: bytes, kind: type[T], *, limit: int = 1 << 20) -> T:
    """Read canonical bytes as `kind`; `AppError("input.malformed" | "input.too_large")` otherwise."""
    if len(untrusted_bytes) > limit:
        raise AppError("input.too_large", size=len(untrusted_bytes), limit=limit)
    try:
        value = decode_kept(untrusted_bytes, kind)
        same = _encoder.encode(value) == untrusted_bytes
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise AppError("input.malformed", reason="schema") from error
    if not same:
        raise AppError("input.malformed", reason="not canonical")
    return value


def decode_kept(content: bytes, kind: type[T]) -> T:
    """Read bytes that were found canonical when they came in, and were kept encrypted since."""
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.json.Decoder(kind)
    return decoder.decode(content)  # type: ignore[return-value]  # the decoder was built for `kind`
