"""Paragraphs of mixed scripts: where lines break, where each word stands, and how it is drawn.

Invariants:
- A text is plain: no character of it is markup.  It is composed (NFC), so that it is found by whoever types
  it; compatibility ideographs keep their own form.
- A line is broken between words, after a dash, and around ideographs; never inside a run of at most 24
  ideographs or a short phrase of Arabic script among Cyrillic (names), nor between a number sign, initials or
  an abbreviated word and what it belongs to.  A word wider than the line is cut.
- Words are drawn in logical order, each at its visual place, which is what lets the text be searched.
- Lengths are in points, but widths of pieces in thousandths of an em.

Errors: `letter.missing_glyph`, from `shaping`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal, NamedTuple
from unicodedata import normalize

from kuager.letters import bidi, shaping
from kuager.letters.document import Page
from kuager.letters.fonts import Face, stack
from kuager.letters.hyphenation import divisions
from kuager.letters.shaping import Glyph, Shaped

Align = Literal["start", "end", "centre", "justify"]

_COMPOSED: Final = re.compile("[^\uf900-\ufaff\U0002f800-\U0002fa1f]+")
_BLANK: Final = re.compile("[ \t\n\v\f\r\x85\u2028\u2029]+")
_HAN: Final = "[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
# What stands between the parts of a name in ideographs, in all the forms that are typed for it.
_BETWEEN: Final = "(?: ?[·・‧•∙⋅․．᛫-] ?| )"
_NAME: Final = re.compile(f"(?<!{_HAN}){_HAN}(?:{_BETWEEN}?{_HAN}){{0,23}}(?!{_BETWEEN}?{_HAN})")
_LONGEST_NAME: Final = 40
_NO_START: Final = frozenset("，。、；：？！）》〉」』】〕·%）.,;:!?)]}»”’…、،؛؟")
_NO_END: Final = frozenset("（《〈「『【〔([{«“‘№")
# No break at these spaces: "№ 5", "г. Алматы", "А. Б. Мысалов", "кв. 5", "2026 жылғы", "2026 г.".
_GLUED: Final = re.compile(
    r"(?<=№) |(?<=\b[^\W\d_]\.) (?=\S)|(?<=\b[^\W\d_]{2}\.) (?=\d)|(?<=\d) (?=(?:жылғы|жылы|ж|года|году|г)\b)"
)
_RIGHT_TO_LEFT_LANGUAGES: Final = ("kk-Arab", "ug")
# A justified line with wider spaces than this (thousandths of an em) is left ragged.
_MAX_STRETCH: Final = 1500.0
# A word is divided before spaces grow by more than this.
_LOOSE: Final = 450.0
_BASELINE: Final = 0.76
"""Where the baseline lies in the height of a line."""


class Style(NamedTuple):
    """How a paragraph is set; `first` is the indent of its first line."""

    size: float
    leading: float
    align: Align = "start"
    bold: bool = False
    first: float = 0.0


class Run(NamedTuple):
    """Shaped text of one face and level."""

    face: Face
    level: int
    shaped: Shaped
    thicken: bool

    @property
    def spaces(self) -> int:
        return sum(glyph.text == " " for glyph in self.shaped.glyphs)


class Piece(NamedTuple):
    """What may stand alone on a line: a word and the space after it; `start` and `end` in the text."""

    start: int
    end: int
    runs: tuple[Run, ...]
    width: float
    space: Run | None

    @property
    def gap(self) -> float:
        return self.space.shaped.width if self.space else 0.0


class Line(NamedTuple):
    """The pieces of one line, and whether it is the last of its paragraph or the first."""

    pieces: tuple[Piece, ...]
    first: bool
    last: bool

    @property
    def width(self) -> float:
        """Without the space at its end."""
        return sum(piece.width + piece.gap for piece in self.pieces) - self.pieces[-1].gap


class Paragraph:
    """A text ready to be broken into lines of any width and size."""

    def __init__(self, text: str, language: str, *, bold: bool = False) -> None:
        plain = _BLANK.sub(" ", bidi.cleaned(text)).strip(" ")
        self.text = _COMPOSED.sub(lambda part: normalize("NFC", part.group()), plain)
        self.base = direction(self.text, language)
        self._levels = bidi.phrase_levels(self.text, self.base)
        self.reordered = any(self._levels)
        self._language = language
        self._bold = bold
        self._faces = shaping.faces(self.text, stack(bold=bold), "arabic" if self.base else "alphabet")
        points = [0, *break_points(self.text, self.base), len(self.text)]
        self._pieces = [self._piece(start, end) for start, end in pairwise(points) if start < end]

    def _run(self, start: int, end: int) -> Run:
        face, level = self._faces[start], self._levels[start]
        shaped = shaping.shape(self.text[start:end], face, bool(level % 2), self._language)
        return Run(face, level, shaped, self._bold and not face.bold)

    def _piece(self, start: int, end: int) -> Piece:
        word_end = start + len(self.text[start:end].rstrip(" "))
        runs = []
        at = start
        while at < word_end:
            to = at + 1
            while to < word_end and (self._faces[to], self._levels[to]) == (
                self._faces[at],
                self._levels[at],
            ):
                to += 1
            runs.append(self._run(at, to))
            at = to
        space = self._run(word_end, end) if word_end < end else None
        return Piece(start, end, tuple(runs), sum(run.shaped.width for run in runs), space)

    def lines(self, width: float, style: Style) -> list[Line]:
        """Break the paragraph to a width, each line as full as it goes.

        A word is divided only where a justified line would otherwise be stretched too far.
        """
        lines: list[Line] = []
        current: list[Piece] = []
        used = 0.0

        def room() -> float:
            return (width - (0.0 if lines else style.first)) * 1000 / style.size

        for piece in self._pieces:
            for whole in self._cut(piece, room()):
                part = whole
                if current and used + part.width > room() + 0.01:
                    if style.align == "justify" and _stretch(current, room() - used) > _LOOSE:
                        head, part = self._divided(part, room() - used)
                        current += head
                    lines.append(Line(tuple(current), not lines, last=False))
                    current, used = [], 0.0
                current.append(part)
                used += part.width + part.gap
        if current:
            lines.append(Line(tuple(current), not lines, last=True))
        return lines

    def _divided(self, piece: Piece, room: float) -> tuple[list[Piece], Piece]:
        """As much of a word as fits, with a hyphen after it, and the rest; or nothing and the whole."""
        for at in reversed(divisions(self.text[piece.start : piece.end])):
            middle = piece.start + at
            face, level = self._faces[middle], self._levels[middle]
            (hyphen,), width = shaping.shape("-", face, bool(level % 2), self._language)
            head = self._piece(piece.start, middle)
            if head.width + width <= room:
                # A soft hyphen in the text layer tells a reader that the word goes on.
                soft = Shaped((hyphen._replace(text="\u00ad"),), width)
                run = Run(face, level, soft, self._bold and not face.bold)
                head = head._replace(runs=(*head.runs, run), width=head.width + width)
                return [head], self._piece(middle, piece.end)
        return [], piece

    def _cut(self, piece: Piece, room: float) -> list[Piece]:
        """A piece that is wider than any line, letter by letter."""
        if piece.width <= room or len(piece.runs) == 0:
            return [piece]
        parts = []
        for run in piece.runs:
            for glyphs in _letters(run):
                width = sum(glyph.advance for glyph in glyphs)
                alone = run._replace(shaped=Shaped(glyphs, width))
                parts.append(Piece(piece.start, piece.start, (alone,), width, None))
        return [*parts[:-1], parts[-1]._replace(space=piece.space)]

    def draw(self, page: Page, line: Line, style: Style, left: float, top: float, width: float) -> None:
        """Draw one line whose upper edge is at `top`."""
        indent = style.first if line.first else 0.0
        spare = width - indent - line.width * style.size / 1000
        stretch = 0.0
        gaps = _spaces(line.pieces)
        if style.align == "justify" and not line.last and 0 < spare < gaps * _MAX_STRETCH * style.size / 1000:
            stretch = spare / gaps
            spare = 0.0
        runs: list[Run] = []
        for piece in line.pieces:
            runs += piece.runs
            if piece.space and (piece is not line.pieces[-1] or not self.base):
                # A space at the end of a line belongs to the paragraph's own direction (L1).
                at_end = piece is line.pieces[-1]
                runs.append(piece.space._replace(level=self.base) if at_end else piece.space)
        offset = 0.0
        if style.align == "centre":
            offset = spare / 2
        elif (style.align == "end") != bool(self.base):
            offset = spare
        x = left + offset + (0.0 if self.base else indent)
        places = [0.0] * len(runs)
        for at in bidi.visual_order([run.level for run in runs]):
            places[at] = x
            x += runs[at].shaped.width * style.size / 1000 + stretch * runs[at].spaces
        self._show(page, runs, places, style, top - style.leading * _BASELINE, stretch)

    def _show(
        self, page: Page, runs: list[Run], places: list[float], style: Style, y: float, stretch: float
    ) -> None:
        """Draw runs in logical order, neighbours that run left to right together."""
        at = 0
        while at < len(runs):
            run = runs[at]
            glyphs: list[Glyph] = [*run.shaped.glyphs]
            place = places[at]
            at += 1
            while at < len(runs) and runs[at][:2] == run[:2] and run.level % 2 == 0:
                glyphs += runs[at].shaped.glyphs
                at += 1
            page.show(run.face, style.size, place, y, glyphs, stretch=stretch, thicken=run.thicken)


def direction(text: str, language: str) -> int:
    """The level of a paragraph: that of the letter's language, unless no word of the text runs that way.

    So a name in Arabic script at the head of a Russian sentence does not turn the sentence round.
    """
    own = int(language.startswith(_RIGHT_TO_LEFT_LANGUAGES))
    found = bidi.directions(text)
    return own if own in found or not found else 1 - own


def _spaces(pieces: Sequence[Piece]) -> int:
    """How many spaces of a line can be stretched."""
    inside = sum(run.spaces for piece in pieces for run in piece.runs)
    return inside + sum(piece.space.spaces for piece in pieces[:-1] if piece.space)


def _stretch(pieces: Sequence[Piece], room: float) -> float:
    """How much wider each space becomes if the pieces and the room after them fill a line."""
    spaces = _spaces(pieces)
    return (room + pieces[-1].gap) / spaces if spaces else math.inf


def _letters(run: Run) -> list[tuple[Glyph, ...]]:
    """The glyphs of a run in logical order, each letter together with its marks."""
    glyphs = run.shaped.glyphs[::-1] if run.level % 2 else run.shaped.glyphs
    letters: list[tuple[Glyph, ...]] = []
    for glyph in glyphs:
        if letters and (not glyph.advance or not glyph.text):
            letters[-1] += (glyph,)
        else:
            letters.append((glyph,))
    return letters


@lru_cache(maxsize=2_000)
def break_points(text: str, base: int) -> tuple[int, ...]:
    """Where a line of a paragraph of this level may end, as indices into the text (a part of UAX #14)."""
    names = list(_NAME.finditer(text))
    if base == 0:
        names += (phrase for phrase in bidi.PHRASE.finditer(text) if len(phrase.group()) <= _LONGEST_NAME)
    held = {at for name in names for at in range(name.start() + 1, name.end())}
    held |= {glued.end() for glued in _GLUED.finditer(text)}
    return tuple(
        at for at in range(1, len(text)) if at not in held and _may_break(text[at - 1], text[at], text, at)
    )


def _may_break(before: str, after: str, text: str, at: int) -> bool:
    if before in " \u200b":
        return after not in " \u200b"
    if before in "—–/-" and at > 1:
        return text[at - 2].isalpha() and (after.islower() if before == "-" else after.isalpha())
    if "han" in (shaping.script(before), shaping.script(after)):
        return (
            after not in _NO_START and after not in " \u00a0" and before not in _NO_END and before != "\u00a0"
        )
    return False
