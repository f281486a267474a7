"""Other words of the template in a letter that somebody has already worded: what was changed by hand stays.

Of the blocks that the template gives now and gave before, those that differ are exchanged where the letter
still has them as they were given. Nothing else is touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from kuager.model.letter import WordedBlock

Blocks = tuple[WordedBlock, ...]


def merged(given: Blocks, wanted: Blocks, worded: Blocks) -> Blocks:
    """The wording with what the template wants in place of what it had given."""
    places = _places(given, worded)
    found = list(worded)
    # From the last to the first, so that the places before stay where they are.
    for tag, start, end, new_start, new_end in reversed(_changes(given, wanted)):
        if tag == "equal":
            continue
        at = _place_of(places, start, end, len(worded))
        if at is not None:
            found[at : at + end - start] = wanted[new_start:new_end]
    return tuple(found)


def _changes(before: Blocks, after: Blocks) -> Sequence[tuple[str, int, int, int, int]]:
    return list(SequenceMatcher(None, before, after, autojunk=False).get_opcodes())


def _places(given: Blocks, worded: Blocks) -> dict[int, int]:
    """Where the letter has each block that was given, if it has it as it was."""
    same = SequenceMatcher(None, given, worded, autojunk=False).get_matching_blocks()
    return {match.a + step: match.b + step for match in same for step in range(match.size)}


def _place_of(places: dict[int, int], start: int, end: int, count: int) -> int | None:
    """Where the given blocks from `start` to `end` stand, one after another and untouched; else None."""
    if start == end:  # something new, after the block before it
        return places[start - 1] + 1 if start - 1 in places else places.get(start, 0 if not count else None)
    found: Sequence[int | None] = [places.get(number) for number in range(start, end)]
    first = found[0]
    if first is None or list(found) != list(range(first, first + end - start)):
        return None
    return first
