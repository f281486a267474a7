"""A photograph inside a PDF file: a JPEG as it is (ISO 32000-1, 7.4.8 and 8.9.5).

Only its head is read here, for the size and the number of colours; a decoder is the reader's. What comes here
was written anew by a limited child: baseline or progressive, grey or RGB. `AppError("letter.bad_picture")`
for anything else.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from kuager.errors import AppError
from kuager.letters import objects

_START: Final = b"\xff\xd8"
_FRAMES: Final = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive
_SCAN: Final = 0xDA
_COLOURS: Final = {1: "DeviceGray", 3: "DeviceRGB"}
_BITS: Final = 8


class Picture(NamedTuple):
    """A JPEG, its size in pixels and its colours."""

    jpeg: bytes
    width: int
    height: int
    colours: str


def read(jpeg: bytes) -> Picture:
    """What the head of a JPEG says (ITU-T T.81, annex B)."""
    if not jpeg.startswith(_START):
        raise AppError("letter.bad_picture")
    at = len(_START)
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big")
        frame = jpeg[at + 4 : at + 2 + length]
        if marker in _FRAMES and len(frame) >= 6:
            height, width = (int.from_bytes(frame[start : start + 2], "big") for start in (1, 3))
            if frame[0] == _BITS and width and height and frame[5] in _COLOURS:
                return Picture(jpeg, width, height, _COLOURS[frame[5]])
        if marker in (*_FRAMES, _SCAN) or length < 2:
            break
        at += 2 + length
    raise AppError("letter.bad_picture")


def write(picture: Picture) -> Any:
    """The image object."""
    return objects.plain(
        picture.jpeg,
        Type="/XObject",
        Subtype="/Image",
        Width=picture.width,
        Height=picture.height,
        ColorSpace=f"/{picture.colours}",
        BitsPerComponent=_BITS,
        Filter="/DCTDecode",
    )
