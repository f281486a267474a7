"""What one writing of a section says otherwise than another: field by field, and thing by thing in a list.

Values are the JSON form of what stands in a section. Nothing is judged: a thing of a list that shares
something with one that is gone counts as that one, changed; what shares nothing left or came. `runs` says the
same of two texts word by word. The work is bounded: where too much is different, all of it counts as
different.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

import msgspec

from kuager.model.section import Section

_WHOLE: Final = 4
"""A thing of a list with no more fields than this is read as one: a name, a number, a date, an answer."""
_PAIRS_LIMIT: Final = 40_000
_WORDS_LIMIT: Final = 400_000

_WORD: Final = re.compile(
    r"\s+|[\u2e80-\u9fff\U00020000-\U0003ffff]|\w[\w\u0300-\u036f\u0610-\u065f]*|.", re.S
)


class Difference(msgspec.Struct, frozen=True, omit_defaults=True):
    """One field, or one `part` of a `thing` in the list that the field holds, before and after.

    None is what was not there at all. `moved`: the things are the same, in another order.
    """

    field: str
    before: Any = None
    after: Any = None
    thing: Any = None
    part: str = ""
    moved: bool = False


class Run(msgspec.Struct, frozen=True):
    """Words of two texts that are in both (`same`), only in the first (`gone`) or in the second (`new`)."""

    kind: str
    text: str


def differences(before: Section | None, after: Section) -> tuple[Difference, ...]:
    """Where the second differs from the first; from nothing it differs in everything that it says."""
    found: list[Difference] = []
    for field in after.__struct_fields__:
        was, now = getattr(before, field, None), getattr(after, field)
        if was == now:
            continue
        if isinstance(now, tuple):
            found += _of_list(field, was or (), now)
        elif was is not None or not is_nothing(now):
            found.append(Difference(field, _plain(was), _plain(now)))
    return tuple(found)


def is_nothing(value: Any) -> bool:
    """Whether a value is how a field stands while nobody said anything."""
    return value is None or _plain(value) in ("", -1, {}, [])


def _plain(value: Any) -> Any:
    return msgspec.to_builtins(value)


def _of_list(field: str, was: Sequence[Any], now: Sequence[Any]) -> list[Difference]:
    stayed = Counter(was) & Counter(now)
    lost, kept_before = _split(was, stayed)
    came, kept_now = _split(now, stayed)
    found: list[Difference] = []
    changed: list[tuple[int, int]] = []
    if _has_parts(was, now) and len(lost) * len(came) <= _PAIRS_LIMIT:
        changed = _paired(was, now, lost, came)
        for old, new in changed:
            found += _of_thing(field, was[old], now[new])
        lost = [at for at in lost if at not in {old for old, _ in changed}]
        came = [at for at in came if at not in {new for _, new in changed}]
        found += [Difference(field, before=_plain(was[at])) for at in lost]
        found += [Difference(field, after=_plain(now[at])) for at in came]
    elif lost or came:
        gone, new_ones = [_plain(was[at]) for at in lost], [_plain(now[at]) for at in came]
        found.append(Difference(field, gone or None, new_ones or None))
    became = {old: now[new] for old, new in changed}
    kept_now |= {new for _, new in changed}
    before = [became.get(at, thing) for at, thing in enumerate(was) if at in kept_before or at in became]
    after = [thing for at, thing in enumerate(now) if at in kept_now]
    if before != after:
        found.append(Difference(field, _plain(before), _plain(after), moved=True))
    return found


def _split(things: Sequence[Any], stayed: Counter[Any]) -> tuple[list[int], set[int]]:
    """The places of those that did not stay, and of those that did."""
    left, gone, kept = Counter(stayed), [], set()
    for at, thing in enumerate(things):
        if left[thing] > 0:
            left[thing] -= 1
            kept.add(at)
        else:
            gone.append(at)
    return gone, kept


def _has_parts(*lists: Sequence[Any]) -> bool:
    things = [thing for each in lists for thing in each]
    return all(isinstance(thing, Section) and len(thing.__struct_fields__) > _WHOLE for thing in things)


def _paired(
    was: Sequence[Section], now: Sequence[Section], lost: Sequence[int], came: Sequence[int]
) -> list[tuple[int, int]]:
    """Which of those that came is which of those that are gone: the most alike first."""
    alike = [(_shared(was[old], now[new]), old, new) for old in lost for new in came]
    ranked = sorted((-shared, abs(old - new), old, new) for shared, old, new in alike if shared)
    olds: set[int] = set()
    news: set[int] = set()
    found = []
    for _, _, old, new in ranked:
        if old not in olds and new not in news:
            olds.add(old)
            news.add(new)
            found.append((old, new))
    return sorted(found, key=lambda pair: pair[1])


def _shared(one: Section, other: Section) -> int:
    """How many fields say the same something."""
    if type(one) is not type(other):
        return 0
    values = ((getattr(one, field), getattr(other, field)) for field in one.__struct_fields__)
    return sum(was == now and not is_nothing(now) for was, now in values)


def _of_thing(field: str, was: Section, now: Section) -> list[Difference]:
    parts = ((part, getattr(was, part), getattr(now, part)) for part in now.__struct_fields__)
    return [
        Difference(field, _plain(old), _plain(new), _plain(now), part)
        for part, old, new in parts
        if old != new
    ]


def runs(before: str, after: str) -> tuple[Run, ...]:
    """Two texts as one, word by word: what is in both, what is gone, what is new."""
    was, now = _WORD.findall(before), _WORD.findall(after)
    start = 0
    while start < min(len(was), len(now)) and was[start] == now[start]:
        start += 1
    end = 0
    while end < min(len(was), len(now)) - start and was[-1 - end] == now[-1 - end]:
        end += 1
    old, new = was[start : len(was) - end], now[start : len(now) - end]
    found = [Run("same", "".join(was[:start]))]
    if len(old) * len(new) > _WORDS_LIMIT:
        found += [Run("gone", "".join(old)), Run("new", "".join(new))]
    else:
        matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
        for what, a, b, c, d in matcher.get_opcodes():
            if what == "equal":
                found.append(Run("same", "".join(old[a:b])))
            else:
                found += [Run("gone", "".join(old[a:b])), Run("new", "".join(new[c:d]))]
    found.append(Run("same", "".join(was[len(was) - end :])))
    return tuple(run for run in found if run.text)
