"""From characters to placed glyphs: the face of each character, then HarfBuzz.

Invariants:
- No glyph is ever the face's ".notdef": a character that no face has raises
  `AppError("letter.missing_glyph")`, because an empty box in the place of a letter of a name is worse than
  no letter at all.
- Every character of the text is carried by exactly one glyph, so that the text can be searched and copied.
- Lengths are in thousandths of an em; glyphs come in visual order.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple
from unicodedata import category, name

import uharfbuzz

from kuager.errors import AppError
from kuager.letters.fonts import Face

_DIGITS: Final = frozenset("0123456789")
_FEATURES: Final = {"kern": True, "liga": True}


class Glyph(NamedTuple):
    """A glyph of a shaped run.  `text` is what it stands for, `natural` its advance in the font itself."""

    number: int
    text: str
    natural: float
    advance: float
    right: float
    up: float


class Shaped(NamedTuple):
    """Glyphs in visual order, the sum of their advances, and how many of them are spaces."""

    glyphs: tuple[Glyph, ...]
    width: float
    spaces: int = 0


@lru_cache(maxsize=4096)
def script(char: str) -> str:
    """ "arabic", "han", "alphabet", or nothing for what belongs to its neighbours."""
    code = ord(char)
    if 0x0600 <= code <= 0x06FF or 0x0750 <= code <= 0x077F or 0x0870 <= code <= 0x08FF:
        return "arabic"
    if 0xFB50 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFE:
        return "arabic"
    if 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF00 <= code <= 0xFFEF:
        return "han"
    if 0x20000 <= code <= 0x3FFFF:
        return "han"
    return "alphabet" if char.isalpha() else ""


# Where the faces of a script stand in a stack. A letter never comes from the face of another script: the
# large Chinese one has many alphabets, none of which can stand beside the others.
_PLACES: Final = {"alphabet": slice(0, 1), "arabic": slice(1, 2), "han": slice(2, None)}


def faces(text: str, stack: tuple[Face, ...], base: str = "alphabet") -> list[Face]:
    """The face of each character: that of its script, and between two of one script theirs too.

    Digits always come from the alphabet's face, so that all numbers of a letter look alike.
    `stack` is in the order alphabet, Arabic, Han, rare Han; `base` is the script of what has none.
    """
    known = {char: script(char) for char in set(text)}
    first = stack[0]
    if base == "alphabet" and all(kind in ("", base) and first.has(char) for char, kind in known.items()):
        return [first] * len(text)  # as in most paragraphs
    scripts = [known[char] for char in text]
    following = [base] * (len(text) + 1)
    for at in range(len(text) - 1, -1, -1):
        following[at] = scripts[at] or following[at + 1]
    found: list[Face] = []
    before = base
    for at, char in enumerate(text):
        before = scripts[at] or before
        if scripts[at]:
            choice = stack[_PLACES[before]]
        elif char in _DIGITS:
            choice = stack
        else:
            near = before if before == following[at] else base
            choice = (*stack[_PLACES[near]], *stack)
        found.append(_face(char, choice, found[-1] if found else stack[0]))
    return found


def _face(char: str, choice: tuple[Face, ...], previous: Face) -> Face:
    for face in choice:
        if face.has(char):
            return face
    if category(char) == "Cf" or 0xFE00 <= ord(char) <= 0xFE0F or 0xE0100 <= ord(char) <= 0xE01EF:
        return previous
    raise missing(char)


def missing(char: str) -> AppError:
    """The refusal of a character that no face has."""
    return AppError("letter.missing_glyph", character=f"U+{ord(char):04X}", name=name(char, ""))


@lru_cache(maxsize=20_000)
def shape(text: str, face: Face, rtl: bool, language: str) -> Shaped:
    """The glyphs of a text of one face and direction."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.language = language
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    uharfbuzz.shape(face.font, buffer, _FEATURES)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    texts = {start: text[start:end] for start, end in pairwise([*starts, len(text)])}
    # Of several glyphs of one cluster the widest carries the text: it is the letter, the others its marks.
    carriers: dict[int, int] = {}
    for at, (info, position) in enumerate(zip(infos, positions, strict=True)):
        carrier = carriers.setdefault(info.cluster, at)
        if position.x_advance > positions[carrier].x_advance:
            carriers[info.cluster] = at
    scale = face.scale
    glyphs = []
    for at, (info, position) in enumerate(zip(infos, positions, strict=True)):
        if info.codepoint == 0:
            raise missing(texts[info.cluster][0])
        glyphs.append(
            Glyph(
                info.codepoint,
                texts[info.cluster] if carriers[info.cluster] == at else "",
                face.natural_width(info.codepoint),
                position.x_advance * scale,
                position.x_offset * scale,
                position.y_offset * scale,
            )
        )
    return Shaped(tuple(glyphs), sum(glyph.advance for glyph in glyphs), text.count(" "))
