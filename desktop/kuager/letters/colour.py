"""The colour profile that a PDF/A file carries to say what its colours mean: sRGB.

An ICC profile of version 2.1 (ICC.1:2001-04): three primaries and one curve. It is made here, from the
numbers of IEC 61966-2-1, because a profile is what they say and nothing else; ready-made ones bring terms of
use or a date of their own. The primaries are adapted to the white of the profile connection space (D50) by
Bradford.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cache
from typing import Final

NAME: Final = "sRGB IEC61966-2.1"
_POINTS: Final = 256
_D50: Final = (0.9642, 1.0, 0.8249)
_D65: Final = (0.9505, 1.0, 1.0891)
_RED: Final = (0.43607, 0.22249, 0.01392)
_GREEN: Final = (0.38515, 0.71687, 0.09708)
_BLUE: Final = (0.14307, 0.06061, 0.71410)
_HEAD: Final = 128


@cache
def srgb() -> bytes:
    """The profile; always the same bytes."""
    curve = b"curv" + struct.pack(f">II{_POINTS}H", 0, _POINTS, *map(_linear, range(_POINTS)))
    name = NAME.encode("ascii") + b"\0"
    description = b"desc" + struct.pack(">II", 0, len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    tags = (
        (b"desc", description),
        (b"cprt", b"text" + bytes(4) + b"No rights are claimed.\0"),
        (b"wtpt", _xyz(_D65)),
        (b"rXYZ", _xyz(_RED)),
        (b"gXYZ", _xyz(_GREEN)),
        (b"bXYZ", _xyz(_BLUE)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    )
    at = _HEAD + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for tag, data in tags:
        if data not in places:
            places[data] = at + len(body)
            body += data + bytes(-len(data) % 4)
        table += tag + struct.pack(">II", places[data], len(data))
    size = at + len(body)
    head = struct.pack(
        ">I4sI4s4s4s6H4s28x3i48x",
        size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ",
        *(2000, 1, 1, 0, 0, 0), b"acsp", *map(_fixed, _D50),
    )  # fmt: skip
    return head + table + body


def _linear(step: int) -> int:
    """The light of a step of the scale, in 16 bits."""
    value = step / (_POINTS - 1)
    light = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return round(light * 0xFFFF)


def _fixed(number: float) -> int:
    return round(number * 0x10000)


def _xyz(point: Sequence[float]) -> bytes:
    return b"XYZ " + struct.pack(">I3i", 0, *map(_fixed, point))
