"""Paragraphs of mixed scripts: the lines they are broken into, where each word stands, and how it is drawn.

Invariants:
- A text is plain: no character of it is markup.  What of it is bold or italic is said beside it (`looks`).
- A line ends where `breaks` allows.  What is wider than a line is parted at any of its spaces, and a word
  that is wider still between its letters.
- A space at which no line may end (U+00A0) is a space like any other in the text layer and when a line is
  justified.
- Words are drawn in logical order, each at its visual place, which is what lets the text be searched.
- Lengths are in points, but widths of pieces in thousandths of an em.

Errors: `letter.missing_glyph`, from `shaping`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final, Literal, NamedTuple

from kuager.letters import bidi, looks, shaping
from kuager.letters.breaks import break_points
from kuager.letters.document import Page
from kuager.letters.fonts import Face, stack
from kuager.letters.hyphenation import divisions
from kuager.letters.looks import Look
from kuager.letters.shaping import Glyph, Shaped
from kuager.model.letter import Span

Align = Literal["start", "end", "centre", "justify"]

_RIGHT_TO_LEFT_LANGUAGES: Final = ("kk-Arab", "ug")
# A justified line with wider spaces than this (thousandths of an em) is left ragged.
_MAX_STRETCH: Final = 1000.0
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
    """Shaped text of one face and level; `thicken` where a bold face is wanted and there is none.

    `spaces` are those that may be stretched: of the paragraph's own direction, because readers of PDF files
    take a name of another direction apart where it is stretched.
    """

    face: Face
    level: int
    shaped: Shaped
    thicken: bool
    spaces: int = 0


class Piece(NamedTuple):
    """What may stand alone on a line: a word and the space after it; `start` and `end` in the text.

    `gap` is the width of that space, `inner` how many spaces are inside the word, at which no line ends.
    """

    start: int
    end: int
    runs: tuple[Run, ...]
    width: float
    space: Run | None = None
    gap: float = 0.0
    inner: int = 0


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

    def __init__(self, text: str, language: str, *, bold: bool = False, spans: Sequence[Span] = ()) -> None:
        plain, self._looks = looks.tidy(text, spans, Look(bold))
        self.text = plain.replace("\u00a0", " ")
        self.base = direction(self.text, language)
        self._levels = bidi.phrase_levels(self.text, self.base)
        self.reordered = any(self._levels)
        self._language = language
        self._faces = self._chosen_faces()
        self._uniform = not self.reordered and len({*self._faces}) == 1 and len({*self._looks}) == 1
        points = [0, *break_points(plain, self.base), len(plain)]
        self._pieces = [self._piece(start, end) for start, end in pairwise(points) if start < end]

    def _chosen_faces(self) -> list[Face]:
        base = "arabic" if self.base else "alphabet"
        of_look = {
            look: shaping.faces(self.text, stack(bold=look.bold, italic=look.italic), base)
            for look in dict.fromkeys(self._looks)
        }
        if len(of_look) == 1:
            return of_look[self._looks[0]]
        return [of_look[look][at] for at, look in enumerate(self._looks)]

    def _run(self, start: int, end: int) -> Run:
        face, level = self._faces[start], self._levels[start]
        shaped = shaping.shape(self.text[start:end], face, bool(level % 2), self._language)
        thicken = self._looks[start].bold and not face.bold
        return Run(face, level, shaped, thicken, shaped.spaces if level % 2 == self.base else 0)

    def _setting(self, at: int) -> tuple[Face, int, Look]:
        """What neighbours must share to be shaped together."""
        return self._faces[at], self._levels[at], self._looks[at]

    def _piece(self, start: int, end: int) -> Piece:
        word_end = start + len(self.text[start:end].rstrip(" "))
        if self._uniform:
            runs = [self._run(start, word_end)] if start < word_end else []
        else:
            places = [[*alike] for _, alike in groupby(range(start, word_end), key=self._setting)]
            runs = [self._run(alike[0], alike[-1] + 1) for alike in places]
        space = self._run(word_end, end) if word_end < end else None
        return Piece(
            start,
            end,
            tuple(runs),
            sum(run.shaped.width for run in runs),
            space,
            space.shaped.width if space else 0.0,
            sum(run.spaces for run in runs),
        )

    @property
    def longest(self) -> float:
        """The width of its longest word (what no line may part), in thousandths of an em."""
        return max((piece.width for piece in self._pieces), default=0.0)

    @property
    def whole(self) -> float:
        """Its width on one line, in thousandths of an em."""
        return sum(piece.width + piece.gap for piece in self._pieces)

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
            (hyphen,), width, _ = shaping.shape("-", face, bool(level % 2), self._language)
            head = self._piece(piece.start, middle)
            if head.width + width <= room:
                # A soft hyphen in the text layer tells a reader that the word goes on.
                soft = Shaped((hyphen._replace(text="\u00ad"),), width)
                run = Run(face, level, soft, self._looks[middle].bold and not face.bold)
                head = head._replace(runs=(*head.runs, run), width=head.width + width)
                return [head], self._piece(middle, piece.end)
        return [], piece

    def _cut(self, piece: Piece, room: float) -> list[Piece]:
        """A piece that is wider than any line at its spaces, and a word that is wider letter by letter."""
        if piece.width <= room or len(piece.runs) == 0:
            return [piece]
        words = [piece.start, *self._words_within(piece), piece.end]
        if len(words) > 2:
            return [
                part for start, end in pairwise(words) for part in self._cut(self._piece(start, end), room)
            ]
        parts = []
        for run in piece.runs:
            for glyphs in _letters(run):
                width = sum(glyph.advance for glyph in glyphs)
                alone = run._replace(shaped=Shaped(glyphs, width))
                parts.append(Piece(piece.start, piece.start, (alone,), width))
        return [*parts[:-1], parts[-1]._replace(space=piece.space, gap=piece.gap)]

    def _words_within(self, piece: Piece) -> list[int]:
        """Where words begin inside a piece."""
        text = self.text
        return [at for at in range(piece.start + 1, piece.end) if text[at - 1] == " " and text[at] != " "]

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
            while at < len(runs) and _together(run, runs[at]):
                glyphs += runs[at].shaped.glyphs
                at += 1
            wider = stretch if run.level % 2 == self.base else 0.0
            page.show(run.face, style.size, place, y, glyphs, stretch=wider, thicken=run.thicken)


def direction(text: str, language: str) -> int:
    """The level of a paragraph: that of the letter's language, unless no word of the text runs that way.

    So a name in Arabic script at the head of a Russian sentence does not turn the sentence round.
    """
    own = int(language.startswith(_RIGHT_TO_LEFT_LANGUAGES))
    found = bidi.directions(text)
    return own if own in found or not found else 1 - own


def _together(run: Run, following: Run) -> bool:
    """Whether a run is drawn in one go with the one before it."""
    alike = (run.face, run.level, run.thicken) == (following.face, following.level, following.thicken)
    return alike and run.level % 2 == 0


def _spaces(pieces: Sequence[Piece]) -> int:
    """How many spaces of a line can be stretched."""
    inside = sum(piece.inner for piece in pieces)
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
