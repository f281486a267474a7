"""What stands on which page: settings of known heights, parted where they may be.

Invariants:
- No page begins or ends with fewer lines of a setting than it allows; what is `kept` stands on the page of
  the line before it, which is taken along where need be.
- What is `fresh` begins a page. A slice that is higher than a whole page has one of its own.
- The space over a setting is left out at the head of a page.

Lengths are in points; y grows upwards, `top` is the upper edge of what is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from kuager.letters.document import Page

Drawing = Callable[[Page, int, int, float], None]
"""Draws the slices from one number up to another, below a `top`."""

_ROUNDING: Final = 0.01


class Setting(NamedTuple):
    """Something of a certain size: `heights` are those of its lines or rows, its slices.

    - fewest: how many of them at least stand together on either side of a page break.
    - head: the height of what is drawn over them on every page, such as the header of a table.
    """

    heights: tuple[float, ...]
    draw: Drawing
    above: float = 0.0
    kept: bool = False
    fewest: int = 1
    head: float = 0.0
    fresh: bool = False


class Portion(NamedTuple):
    """Some slices of a setting on a page."""

    setting: Setting
    start: int
    end: int

    @property
    def height(self) -> float:
        """Without the space over it."""
        return self.setting.head + sum(self.setting.heights[self.start : self.end])


def pages(settings: Sequence[Setting], height: float) -> list[list[Portion]]:
    """The pages of this height that the settings fill, at least one."""
    found: list[list[Portion]] = [[]]
    for setting in settings:
        if setting.fresh and found[-1]:
            found.append([])
        start, end = 0, len(setting.heights)
        while start < end:
            page = found[-1]
            above = setting.above if page else 0.0
            most = _fitting(setting, start, height - used(page) - above - setting.head)
            fitting = _parted(setting, end - start, most)
            if not fitting and not page:
                fitting = max(1, most)
            if fitting:
                page.append(Portion(setting, start, start + fitting))
                start += fitting
            if start < end:
                found.append(_taken_along(page) if setting.kept and not fitting else [])
    return found


def used(page: Sequence[Portion]) -> float:
    """The height that the portions of a page take."""
    return sum(portion.height for portion in page) + sum(portion.setting.above for portion in page[1:])


def draw(page: Page, portions: Sequence[Portion], top: float) -> None:
    """Draw the portions of a page from its `top` down."""
    for number, portion in enumerate(portions):
        top -= portion.setting.above if number else 0.0
        portion.setting.draw(page, portion.start, portion.end, top)
        top -= portion.height


def _fitting(setting: Setting, start: int, room: float) -> int:
    """How many slices from `start` on go into a room."""
    count = 0
    for height in setting.heights[start:]:
        room -= height
        if room < -_ROUNDING:
            break
        count += 1
    return count


def _parted(setting: Setting, rest: int, fitting: int) -> int:
    """How many of the `rest` go on this page, of which so many fit."""
    if fitting >= rest:
        return rest
    most = min(fitting, rest - setting.fewest)
    return most if most >= setting.fewest else 0


def _taken_along(page: list[Portion]) -> list[Portion]:
    """Take from the end of a page what must not be parted from the setting that follows on the next."""
    taken: list[Portion] = []
    while page:
        last = page[-1]
        fewest = last.setting.fewest
        if last.end - last.start >= 2 * fewest:
            page[-1] = last._replace(end=last.end - fewest)
            return [last._replace(start=last.end - fewest), *taken]
        if len(page) == 1:
            break
        taken.insert(0, page.pop())
        if not last.setting.kept:
            break
    return taken
