"""The format number that manifests, cards and headers carry: it tells a later form from a broken one."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

FORMAT: Final = 1


class _Claim(msgspec.Struct, frozen=True):
    format: Annotated[int, msgspec.Meta(ge=1)]


def is_newer(untrusted_bytes: bytes) -> bool:
    """Whether a JSON document says that it is of a later format than this program knows."""
    try:
        return msgspec.json.decode(untrusted_bytes, type=_Claim).format > FORMAT
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return False
