"""The short string by which a letter on paper is found again, and what its QR code says.

The reference is `XXXX-XXXX-XXXX`: the first 60 bits, in the digits of Crockford's base 32, of the SHA-256 of
`kuager letter reference 1`, a zero byte, and the canonical JSON of `[language, title, [line of the letterhead
…], [[role, text, [[start, end, style] …], [[cell …] …]] …]]`. Two letters with the same words have the same;
one other character gives another. It says nothing that the paper does not say.

The code says `KUAGER1 <reference> <custody root>`: the digest of the last entry of the custody log when the
letter was made. A letter that lies with an office so bears witness that this log is as old as the letter.
Everything is in capitals, which makes the code half as large (ISO/IEC 18004, alphanumeric mode).
"""

from __future__ import annotations

import hashlib
from typing import Final

import msgspec

from kuager.letters.content import LetterContent
from kuager.model import canonical

_DOMAIN: Final = b"kuager letter reference 1\0"
_DIGITS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH: Final = 12
_GROUP: Final = 4
_CODE: Final = "KUAGER1"


def of_content(content: LetterContent) -> str:
    """The reference of a letter."""
    blocks = [
        [block.role, block.text, [[*msgspec.structs.astuple(span)] for span in block.spans], block.rows]
        for block in content.blocks
    ]
    said = [content.language, content.title, content.header, blocks]
    digest = hashlib.sha256(_DOMAIN + canonical.encode(said)).digest()
    number = int.from_bytes(digest, "big") >> (len(digest) * 8 - 5 * _LENGTH)
    digits = [_DIGITS[number >> 5 * at & 31] for at in reversed(range(_LENGTH))]
    return "-".join("".join(digits[at : at + _GROUP]) for at in range(0, _LENGTH, _GROUP))


def marked(content: LetterContent, custody_root: str) -> LetterContent:
    """The letter with its reference and its code; `custody_root` are hexadecimal digits."""
    found = of_content(content)
    return msgspec.structs.replace(content, reference=found, marks=f"{_CODE} {found} {custody_root.upper()}")
