"""The letter's fonts: which face has which character, and the subset of a face that a PDF embeds.

Faces are read once and kept; HarfBuzz maps the files, so that the large ones cost nothing until used.
Advances are in thousandths of an em of the letter's size, in which a face may be `enlarged`; the metrics of
the font itself in thousandths of its own em.  A font that is not in `paths.fonts()` raises
`AppError("file.missing")`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from typing import Final, NamedTuple

import uharfbuzz

from kuager import paths
from kuager.errors import AppError

_SERIF: Final = {
    (False, False): "NotoSerif-Regular",
    (True, False): "NotoSerif-Bold",
    (False, True): "NotoSerif-Italic",
    (True, True): "NotoSerif-BoldItalic",
}
# Arabic script and Chinese characters know no italic: they stay upright.
_NASKH: Final = ("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold")
# Two halves of one face: the common and the rare Chinese characters. It has no bold.
_HAN: Final = ("HanaMinA", "HanaMinB")

_SLANT: Final = -12
"""Degrees from the upright of Noto Serif's italics (its table "post")."""

# Beside Cyrillic of the same size the low letters of Naskh are too small to read.
_ENLARGED: Final = {"NotoNaskhArabic-Regular": 1.2, "NotoNaskhArabic-Bold": 1.2}
# Preparing a face takes as long as so many subsets (and 70 MB for the Chinese ones), and those after it take
# next to nothing: who makes one letter is spared it, who makes many gains.
_WORTH_PREPARING: Final = 12
# A PDF needs outlines and metrics only.
_UNEMBEDDED: Final = ("BASE", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "gasp", "name", "post", "vhea", "vmtx")


class Box(NamedTuple):
    """The box of all the glyphs of a face together."""

    left: int
    bottom: int
    right: int
    top: int


class Face:
    """One font file."""

    def __init__(self, name: str) -> None:
        path = paths.fonts() / f"{name}.ttf"
        if not path.is_file():
            raise AppError("file.missing", file=path.name)
        self.name = name
        self.bold = "-Bold" in name
        self.slant = _SLANT if name.endswith("Italic") else 0
        self._face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        self._source = self._face
        self._subsets = 0
        self.font = uharfbuzz.Font(self._face)
        self.enlarged: float = _ENLARGED.get(name, 1.0)
        self._unit: float = 1000 / self._face.upem
        self.scale: float = self._unit * self.enlarged

    def has(self, char: str) -> bool:
        """Whether the face has a glyph of its own for the character."""
        return bool(self.font.get_nominal_glyph(ord(char)))

    def natural_width(self, glyph: int) -> float:
        """The advance that the font itself gives a glyph."""
        advance: int = self.font.get_glyph_h_advance(glyph)
        return advance * self.scale

    def own_width(self, glyph: int) -> int:
        """The same in the font's own em."""
        advance: int = self.font.get_glyph_h_advance(glyph)
        return round(advance * self._unit)

    @cached_property
    def ascent(self) -> int:
        return round(float(self.font.get_font_extents("ltr").ascender) * self._unit)

    @cached_property
    def descent(self) -> int:
        return round(float(self.font.get_font_extents("ltr").descender) * self._unit)

    @cached_property
    def box(self) -> Box:
        head = bytes(self._face.reference_table("head").data)
        edges = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in range(36, 44, 2))
        return Box(*(round(edge * self._unit) for edge in edges))

    def subset(self, glyphs: Iterable[int]) -> tuple[bytes, dict[int, int]]:
        """The font file with these glyphs only, and the new number of each old one."""
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.drop_table_tag_set.update(_tag(name) for name in _UNEMBEDDED)
        flags = uharfbuzz.SubsetFlags
        wanted.flags = (
            flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NO_BIDI_CLOSURE | flags.NOTDEF_OUTLINE
        )
        self._subsets += 1
        if self._subsets == _WORTH_PREPARING:
            self._source = uharfbuzz.subset_preprocess(self._face)
        plan = uharfbuzz.SubsetPlan(self._source, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "big")


@cache
def face(name: str) -> Face:
    """The face of this file name (without its ending)."""
    return Face(name)


def stack(*, bold: bool, italic: bool = False) -> tuple[Face, ...]:
    """The faces in which a character is looked for, in this order."""
    return tuple(face(name) for name in (_SERIF[bold, italic], _NASKH[bold], *_HAN))
