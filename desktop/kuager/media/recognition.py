"""What a file is by its first bytes, whatever it is called; nothing of it is parsed.

Only what this program can show has a media type here: JPEG (ITU-T T.81), PNG (RFC 2083), WebP (RFC 9649), PDF
(ISO 32000-2) and plain text in UTF-8 or UTF-16. A file that would be two things at once is what it begins
with: a reader that searches for a beginning further on is what such files are made for.
"""

from __future__ import annotations

import codecs
from typing import Final

JPEG: Final = "image/jpeg"
PNG: Final = "image/png"
WEBP: Final = "image/webp"
PDF: Final = "application/pdf"
TEXT: Final = "text/plain"

IMAGES: Final = (JPEG, PNG, WEBP)
DRAWN: Final = (*IMAGES, PDF)
"""What the limited child draws (`media.picture`)."""

ENDINGS: Final = {JPEG: ".jpg", PNG: ".png", WEBP: ".webp", PDF: ".pdf", TEXT: ".txt"}

_TEXT_LIMIT: Final = 4 << 20
_CONTROLS: Final = frozenset(map(chr, range(32))) - set("\t\n\r\f")


def media_type(untrusted_content: bytes) -> str:
    """The media type, "" for everything that is kept and not shown."""
    start = untrusted_content[:16]
    if start.startswith(b"\xff\xd8\xff"):
        return JPEG
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return WEBP
    if start.startswith(b"%PDF-"):
        return PDF
    return TEXT if text(untrusted_content) else ""


def text(untrusted_content: bytes) -> str:
    """The words of a plain text, "" where it is none: another encoding, or control characters in it."""
    if len(untrusted_content) > _TEXT_LIMIT:
        return ""
    wide = untrusted_content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        words = untrusted_content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        return ""
    return "" if _CONTROLS & set(words) else words
