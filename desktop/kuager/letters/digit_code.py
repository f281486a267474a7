"""A QR code of digits, as rows of dark and light squares: for a screen, where no page is drawn.

Source: ISO/IEC 18004, numeric mode; 32 digits make 21 x 21 squares at level M.
"""

from __future__ import annotations

import segno


def squares(digits: str) -> tuple[tuple[bool, ...], ...]:
    """The rows from the top, without the light border of four squares that a reader needs around them."""
    return tuple(tuple(map(bool, row)) for row in segno.make_qr(digits, error="m").matrix)
