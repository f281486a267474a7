"""One section made of several writings of it: of each field that differs, one side or all of them.

What holds several things by its nature, a list or told words, can keep all sides: a list every thing of each
side once, in the order of the sides; words one after the other. A code, a number, a date says one thing
only, so there somebody has to choose. Nothing is chosen for anybody.

Errors: `review.no_choice` for a field that differs and was not chosen, or cannot be as it was chosen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

import msgspec

from kuager.errors import AppError
from kuager.model.section import Section

S = TypeVar("S", bound=Section)

ALL: Final = -1
"""Instead of a side: keep what each of them says."""

_LINE: Final = 80
"""Words longer than this, or of several lines, stand in paragraphs of their own."""


def differing(sides: Sequence[Section]) -> tuple[str, ...]:
    """The fields on which sections of one type differ, in their order."""
    first = sides[0]
    return tuple(
        field
        for field in first.__struct_fields__
        if any(getattr(side, field) != getattr(first, field) for side in sides)
    )


def can_keep_all(sides: Sequence[Section], field: str) -> bool:
    """Whether a field can keep what each side says."""
    values = [getattr(side, field) for side in sides]
    if all(isinstance(value, tuple) for value in values):
        return True
    said = [value for value in values if isinstance(value, str)]
    # Codes, ids and dates as machines write them have no blank.
    return len(said) == len(values) and any(" " in value or "\n" in value for value in said)


def combined(sides: Sequence[S], choices: Mapping[str, int]) -> S:
    """The section of these choices: for each field that differs the place of a side, or `ALL`."""
    if len({type(side) for side in sides}) != 1:
        raise AppError("review.no_choice")
    changed: dict[str, Any] = {}
    for field in differing(sides):
        chosen = choices.get(field)
        if chosen == ALL and can_keep_all(sides, field):
            changed[field] = _all([getattr(side, field) for side in sides])
        elif chosen is not None and 0 <= chosen < len(sides):
            changed[field] = getattr(sides[chosen], field)
        else:
            raise AppError("review.no_choice", field=field)
    return msgspec.structs.replace(sides[0], **changed)


def _all(values: Sequence[Any]) -> Any:
    if isinstance(values[0], tuple):
        things: list[Any] = []
        for value in values:
            things += [thing for thing in value if thing not in things]
        return tuple(things)
    said = [value.strip() for value in dict.fromkeys(values) if value.strip()]
    apart = "\n\n" if any("\n" in value or len(value) > _LINE for value in said) else " / "
    return apart.join(said)
