"""Sheets of paper and their margins, in points.

Source: margins of an official letter as in GOST R 7.0.97-2016, 3.1: 30 mm where it is bound, 15 mm beside the
hand that turns it, 20 mm above and below.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from kuager.letters.document import A4, Size

MM: Final = 72 / 25.4


class Sheet(NamedTuple):
    """A sheet; what is printed stands between its margins."""

    size: Size
    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        """Between the left and the right margin."""
        return self.size[0] - self.left - self.right

    @property
    def height(self) -> float:
        """Between the upper and the lower margin."""
        return self.size[1] - self.top - self.bottom


PORTRAIT: Final = Sheet(A4, left=30 * MM, right=15 * MM, top=20 * MM, bottom=20 * MM)
LANDSCAPE: Final = Sheet((A4[1], A4[0]), left=20 * MM, right=20 * MM, top=30 * MM, bottom=15 * MM)
