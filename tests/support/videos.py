"""A small video that a player shows: uncompressed RGB in an AVI file (RIFF, Microsoft's "AVI RIFF File").

Every frame is of one colour, another for each; a comment stands in the file as cameras write one.
"""

from __future__ import annotations

import struct
from typing import Final

_WIDTH: Final = 64
_HEIGHT: Final = 48
_FRAME: Final = 3 * _WIDTH * _HEIGHT
_MICROSECONDS: Final = 40_000
_HAS_INDEX: Final = 0x10
_KEY_FRAME: Final = 0x10


def video(comment: str, frames: int = 25) -> bytes:
    """The content of a file with so many frames, 25 a second."""
    chunks = [_chunk(b"00db", bytes((at % 256, 128, 255 - at % 256)) * (_FRAME // 3)) for at in range(frames)]
    places = range(4, 4 + frames * (8 + _FRAME), 8 + _FRAME)
    index = b"".join(struct.pack("<4s3I", b"00db", _KEY_FRAME, place, _FRAME) for place in places)
    told = _list(b"INFO", _chunk(b"ICMT", comment.encode() + b"\0"))
    content = _list(b"hdrl", _headers(frames)) + told + _list(b"movi", b"".join(chunks))
    return _chunk(b"RIFF", b"AVI " + content + _chunk(b"idx1", index))


def _headers(frames: int) -> bytes:
    rate = _FRAME * 1_000_000 // _MICROSECONDS
    main = struct.pack(
        "<14I", _MICROSECONDS, rate, 0, _HAS_INDEX, frames, 0, 1, _FRAME, _WIDTH, _HEIGHT, 0, 0, 0, 0
    )
    timing = (0, 0, 0, _MICROSECONDS, 1_000_000, 0, frames, _FRAME, 0xFFFFFFFF, 0)
    stream = struct.pack("<4s4s10I4h", b"vids", b"DIB ", *timing, 0, 0, _WIDTH, _HEIGHT)
    bitmap = struct.pack("<IiiHH6I", 40, _WIDTH, _HEIGHT, 1, 24, 0, _FRAME, 0, 0, 0, 0)
    return _chunk(b"avih", main) + _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", bitmap))


def _list(kind: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", kind + content)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)
