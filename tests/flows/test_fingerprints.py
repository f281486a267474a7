"""Fingerprints compared: typed in parts, in any script, with whatever stands between; and as a code."""

from __future__ import annotations

import pytest

from kuager.flows import fingerprints
from kuager.flows.fingerprints import Likeness

SHOWN = "8100 1852 2275 1510 5368 8298 7855 0093"


@pytest.mark.parametrize(
    ("told", "likeness", "group"),
    [
        ("", Likeness.NOTHING, 0),
        (" -\t", Likeness.NOTHING, 0),
        ("8", Likeness.SO_FAR, 0),
        ("8100 18", Likeness.SO_FAR, 1),
        ("8100-1852\n2275", Likeness.SO_FAR, 3),
        (SHOWN, Likeness.SAME, 8),
        (SHOWN.replace(" ", ""), Likeness.SAME, 8),
        (SHOWN.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")), Likeness.SAME, 8),
        (SHOWN.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")), Likeness.SAME, 8),
        ("8100 1853", Likeness.DIFFERS, 2),
        ("8I00", Likeness.DIFFERS, 1),
        (f"{SHOWN} 1", Likeness.DIFFERS, 9),
        (SHOWN[:-1] + "4", Likeness.DIFFERS, 8),
    ],
)
def test_compared_as_far_as_it_was_told(told: str, likeness: Likeness, group: int) -> None:
    assert fingerprints.compare(SHOWN, told) == (likeness, group)


def test_the_code_holds_digits_alone() -> None:
    """32 digits fit the smallest code there is: nothing else is in it."""
    squares = fingerprints.code(SHOWN)
    assert {len(row) for row in squares} == {len(squares)} == {21}
    assert squares[0][:8] == (True,) * 7 + (False,)
    assert squares == fingerprints.code(SHOWN.replace(" ", ""))
    assert squares != fingerprints.code(SHOWN[::-1])
