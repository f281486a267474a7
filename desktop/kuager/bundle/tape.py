"""The tar inside a bundle (POSIX.1-1988 ustar): regular files with neutral metadata, byte for byte one form.

A header is wholly determined by name and size: mode 0600, owner and group 0 without names, time 0. It is
what GNU tar writes with `--format=ustar --owner=0 --group=0 --numeric-owner --mtime=@0 --mode=0600`. So
reading needs no tar parser: the header that must stand there is compared. Nothing is ever extracted.
"""

from __future__ import annotations

import re
from typing import Final

BLOCK: Final = 512
END: Final = 2 * BLOCK
"""A tar ends with at least two blocks of zeros."""

_SIZE_FIELD: Final = slice(124, 136)
_SIZE_PATTERN: Final = re.compile(rb"[0-7]{11}\0")


def header(name: str, size: int) -> bytes:
    """The block before a member."""
    fields = (
        name.encode("ascii").ljust(100, b"\0")
        + b"0000600\0"  # mode
        + b"0000000\0"  # owner
        + b"0000000\0"  # group
        + b"%011o\0" % size
        + b"00000000000\0"  # time
        + b" " * 8  # the checksum counts as spaces
        + b"0"  # a regular file
        + bytes(100)  # no link
        + b"ustar\x0000"
        + bytes(64)  # no names of owner and group
        + b"0000000\x000000000\0"  # no device
    ).ljust(BLOCK, b"\0")
    return fields[:148] + b"%06o\0 " % sum(fields) + fields[156:]


def claimed_size(untrusted_header: bytes) -> int | None:
    """The size that a header claims; the caller bounds it and compares the whole header."""
    field = untrusted_header[_SIZE_FIELD]
    return int(field[:-1], 8) if _SIZE_PATTERN.fullmatch(field) else None


def filler(size: int) -> bytes:
    """The zeros between a member's end and the next block."""
    return bytes(-size % BLOCK)


def room(size: int) -> int:
    """The bytes that a member takes with its header and filler."""
    return BLOCK + size + -size % BLOCK
