"""Why two names are taken for one: the letters that differ, part by part, and what was left out.

Everything here is data: the words belong to the face that shows it. A difference is a stretch of letters
of each side that stand for each other although they do not plainly sound the same (қ and q are shown,
since q may be another letter; м and m are not). An empty side: the letters have nothing beside them.
"""

from __future__ import annotations

from itertools import groupby
from typing import Final, NamedTuple

from kuager.names import distance
from kuager.names.comparison import Comparer, Pairing
from kuager.names.parts import Name, Part, parse
from kuager.names.phonemes import CHOICES, VOWELS
from kuager.names.readings import Reading

_NOTICEABLE: Final = 0.08  # cheaper steps are how the scripts differ, not the spellings


class PartMatch(NamedTuple):
    """Two parts that stand for each other.

    `notes` are codes: `lexicon` (a list says they are one name), `pinyin`, `abjad`, `ayn` (how a side was
    read), `loose` (without an ending of respect), `joined` (as one word on a side), `begins` (the left
    is the beginning of the right).
    """

    left: str
    right: str
    likeness: float
    differences: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


class Explanation(NamedTuple):
    """A score and what made it; `endings` and `titles` were left out, `extra` only one side has."""

    score: float
    matches: tuple[PartMatch, ...]
    swapped: bool
    extra: tuple[str, ...]
    endings: tuple[str, ...]
    titles: tuple[str, ...]


def explain(comparer: Comparer, left: str, right: str) -> Explanation:
    """Why two names have the score that they have."""
    names = parse(left), parse(right)
    arranged = comparer.arrange(left, right)
    matches = tuple(_match(comparer, names, pairing) for pairing in arranged.pairings)
    extra: list[str] = []
    for side, name in enumerate(names):
        used = {place for pairing in arranged.pairings for place in (pairing.left, pairing.right)[side]}
        extra += [part.text for place, part in enumerate(name.parts) if place not in used]
    endings = tuple(part.ending for name in names for part in name.parts if part.ending)
    titles = names[0].titles + names[1].titles
    return Explanation(arranged.score, matches, arranged.swapped, tuple(extra), endings, titles)


def explain_unfinished(comparer: Comparer, typed: str, name: str) -> Explanation:
    """The same of a name that is still being typed: its last part may be only the beginning of one.

    What was not typed yet says nothing, so there is no `extra` then.
    """
    whole = explain(comparer, typed, name)
    parts, others = parse(typed).parts, list(parse(name).parts)
    if not parts or not others:
        return whole
    last = parts[-1]
    begun, place = max((distance.beginning_likeness(last.text, o.text), -i) for i, o in enumerate(others))
    other = others.pop(-place)
    if comparer.parts(last, other) >= begun - _NOTICEABLE:
        return whole
    match = PartMatch(last.text, other.text, begun, (), ("begins",))
    before = explain(comparer, *(" ".join(part.text for part in side) for side in (parts[:-1], others)))
    score = max(whole.score, begun if len(parts) == 1 else min(begun, before.score))
    return Explanation(score, (*before.matches, match), before.swapped, (), (), before.titles)


def _match(comparer: Comparer, names: tuple[Name, Name], pairing: Pairing) -> PartMatch:
    a = _one([names[0].parts[place] for place in pairing.left])
    b = _one([names[1].parts[place] for place in pairing.right])
    notes = ["joined"] if len(pairing.left) + len(pairing.right) > 2 else []
    if comparer.lexicon.same(a.text, b.text):
        return PartMatch(a.text, b.text, pairing.likeness, (), (*notes, "lexicon"))
    best = distance.best_match(a.text, b.text)
    if best.likeness < pairing.likeness:
        notes.append("loose")
        best = distance.best_match(a.bare or a.text, b.bare or b.text)
    if best.left is None or best.right is None:
        return PartMatch(a.text, b.text, pairing.likeness, (), tuple(notes))
    notes += [way for way in dict.fromkeys((best.left.way, best.right.way)) if way != "plain"]
    differences = _differences(a.text, b.text, best.left, best.right)
    return PartMatch(a.text, b.text, pairing.likeness, differences, tuple(notes))


def _one(parts: list[Part]) -> Part:
    return parts[0] if len(parts) == 1 else Part("".join(part.text for part in parts), "", "")


class _Stretch(NamedTuple):
    left: tuple[int, int]
    right: tuple[int, int]
    notable: bool


def _differences(left: str, right: str, one: Reading, other: Reading) -> tuple[tuple[str, str], ...]:
    """The stretches of letters that stand for each other and are worth showing, in order, once each."""
    joined: list[_Stretch] = []
    for step in distance.steps(one, other):
        here = _Stretch(
            _span(one, step.left, joined[-1].left[1] if joined else 0),
            _span(other, step.right, joined[-1].right[1] if joined else 0),
            _notable(one, other, step),
        )
        # Several sounds of one letter, or several letters of one sound, are shown together.
        if joined and _one_stretch(joined[-1], here):
            last = joined.pop()
            here = _Stretch(
                (last.left[0], max(last.left[1], here.left[1])),
                (last.right[0], max(last.right[1], here.right[1])),
                last.notable or here.notable,
            )
        joined.append(here)
    shown = [(left[slice(*s.left)], right[slice(*s.right)]) for s in joined if s.notable]
    return tuple(pair for pair, _ in groupby(shown) if pair[0] != pair[1])


def _span(reading: Reading, place: int, after: int) -> tuple[int, int]:
    return reading.spelling.spans[place] if place >= 0 else (after, after)


def _one_stretch(last: _Stretch, here: _Stretch) -> bool:
    # A letter left out beside one put in is a letter for another.
    beside = (last.left[0] == last.left[1] and here.right[0] == here.right[1]) or (
        last.right[0] == last.right[1] and here.left[0] == here.left[1]
    )
    return beside or _overlap(last.left, here.left) or _overlap(last.right, here.right)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _notable(one: Reading, other: Reading, step: distance.Step) -> bool:
    if step.cost >= _NOTICEABLE:
        return True
    if step.left < 0 or step.right < 0:
        return False
    sounds = one.spelling.sounds[step.left], other.spelling.sounds[step.right]
    # A consonant whose letter may be another one is named even where it is taken to be the same.
    return sounds[0] != sounds[1] and any(
        (sound in CHOICES and not any(reading in VOWELS for reading in CHOICES[sound])) or sound in "yY"
        for sound in sounds
    )
