"""The words of a template, piece by piece, each with the place where it stands in the text of its file.

So they can be worded anew without touching anything else of the file: conditions, placeholders, comments and
the order of the blocks stay as they are written. Only strings between single quotation marks (TOML's basic
strings of one line) are found; a template that is written otherwise gives fewer pieces, or none.
"""

from __future__ import annotations

import re
import tomllib
from typing import Final

import msgspec

from kuager.letters import template
from kuager.letters.content import Role
from kuager.letters.template import TemplateBlock, opened

_BLOCK: Final = re.compile(r"^\[\[blocks\]\][^\n]*\n", re.MULTILINE)
_HEAD: Final = re.compile(r"^\[", re.MULTILINE)
_STRING: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_ESCAPED: Final = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\n": " ", "\f": "\\f", "\r": " "}


class Piece(msgspec.Struct, frozen=True):
    """A part of a block: `start` and `end` are where its string stands in the file, with its marks.

    `each`, `to`, `needs` and `unless` say when it comes, those of its block included.
    """

    role: Role
    text: str
    start: int
    end: int
    each: str = ""
    to: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


def pieces(words: str) -> tuple[Piece, ...]:
    """Every part that was found, in the order of the file; `letter.template_invalid`."""
    form = template.parse(words.encode("utf-8"))
    starts = [match.end() for match in _BLOCK.finditer(words)]
    if len(starts) != len(form.blocks):
        return ()
    found: list[Piece] = []
    for block, start in zip(form.blocks, starts, strict=True):
        following = _HEAD.search(words, start)
        found += _of_block(block, words, start, following.start() if following else len(words))
    return tuple(found)


def _of_block(block: TemplateBlock, words: str, start: int, end: int) -> list[Piece]:
    found: list[Piece] = []
    strings = _STRING.finditer(words, start, end)
    for part in map(opened, block.parts):
        match = next((each for each in strings if _value(each[0]) == part.text), None)
        if match is None:
            break
        needs, unless = (*block.needs, *part.needs), (*block.unless, *part.unless)
        found.append(
            Piece(block.role, part.text, match.start(), match.end(), block.each, block.to, needs, unless)
        )
    return found


def worded(words: str, found: tuple[Piece, ...], number: int, text: str) -> tuple[str, tuple[Piece, ...]]:
    """The file with other words for a piece, and where all pieces stand then."""
    piece = found[number]
    string = '"' + "".join(_ESCAPED.get(sign, sign) for sign in text) + '"'
    moved = len(string) - (piece.end - piece.start)
    after = (
        msgspec.structs.replace(each, start=each.start + moved, end=each.end + moved)
        for each in found[number + 1 :]
    )
    changed = msgspec.structs.replace(piece, text=text, end=piece.end + moved)
    return words[: piece.start] + string + words[piece.end :], (*found[:number], changed, *after)


def _value(string: str) -> str:
    try:
        return str(tomllib.loads(f"x = {string}")["x"])
    except tomllib.TOMLDecodeError:
        return ""
