"""The order in which mixed scripts are drawn: embedding levels and visual order of a paragraph.

Follows UAX #9 (Unicode bidirectional algorithm): P2, W1-W7, N0-N2, I1-I2 and L2.  As HL3-HL4 allow, the
program and not the text says where a direction begins: directional format characters are removed (they could
make a signed letter read otherwise than its text layer says), and in a paragraph that runs left to right each
phrase of Arabic script is an isolate of its own, so that a date or a bracket after a name stays after it.

No library is used: python-bidi gives the reordered text but no levels, which the shaping needs, and PyICU
must be compiled.

Invariants: an even level is left-to-right, an odd one right-to-left; there are as many levels as characters.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final
from unicodedata import bidirectional

_MAX_OPEN_BRACKETS: Final = 63

_FORMAT: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_NEUTRALS: Final = frozenset({"B", "S", "WS", "ON"})
_RIGHT: Final = frozenset({"R", "AL"})
_NUMBERS: Final = frozenset({"EN", "AN"})
_PAIRS: Final = "()[]{}⁅⁆⁽⁾₍₎〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣⟦⟧⟨⟩⟪⟫"
_CLOSING_OF: Final = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)) | {"\u2329": "〉"}
_CLOSING: Final = {closing: closing for closing in _CLOSING_OF.values()} | {"\u232a": "〉"}

_ARABIC: Final = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe"
# Words of Arabic script, and between them only what a phrase of that script holds inside itself: a list of
# names divided by commas or brackets belongs to the sentence around it. A number may lead ("2018-يىلى").
PHRASE: Final = re.compile(
    f"(?:[0-9]+-)?[{_ARABIC}](?:[{_ARABIC} \u00a0\u200c\u200d·.:!«»0-9-]*[{_ARABIC}])?"
)


def cleaned(text: str) -> str:
    """The text without directional format characters."""
    return _FORMAT.sub("", text)


def directions(text: str) -> set[int]:
    """The levels that the strong characters of a text ask for: 0, 1, both or none."""
    kinds = set(map(bidirectional, set(text)))
    return {level for level, strong in ((0, {"L"}), (1, _RIGHT)) if kinds & strong}


def phrase_levels(text: str, base: int) -> tuple[int, ...]:
    """The level of each character of a cleaned paragraph whose own level is `base`."""
    if base == 1:
        return levels(text, 1)
    found = [0] * len(text)
    for phrase in PHRASE.finditer(text):
        found[phrase.start() : phrase.end()] = levels(phrase.group(), 1)
    return tuple(found)


def levels(text: str, base: int) -> tuple[int, ...]:
    """The level of each character by UAX #9 alone, for text without directional format characters."""
    kinds = [bidirectional(char) or "L" for char in text]
    kept = [at for at, kind in enumerate(kinds) if kind != "BN"]  # X9
    resolved = _Resolution([text[at] for at in kept], [kinds[at] for at in kept], base).levels()
    found = [base] * len(text)
    for at, level in zip(kept, resolved, strict=True):
        found[at] = level
    for at in range(1, len(text)):
        if kinds[at] == "BN":
            found[at] = found[at - 1]
    return tuple(found)


def visual_order(levels: Sequence[int]) -> list[int]:
    """The indices of a line's pieces from left to right (L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


class _Resolution:
    """The types of a paragraph's characters while the rules change them."""

    def __init__(self, text: Sequence[str], kinds: Sequence[str], level: int) -> None:
        self._text = text
        self._original = kinds
        self._kinds = list(kinds)
        self._level = level
        self._own = "R" if level % 2 else "L"

    def levels(self) -> list[int]:
        self._weak()
        self._brackets()
        self._neutral()
        if self._own == "R":  # I2
            return [self._level + (kind != "R") for kind in self._kinds]
        raised = {"R": 1, "AN": 2, "EN": 2}  # I1
        return [self._level + raised.get(kind, 0) for kind in self._kinds]

    def _weak(self) -> None:
        kinds = self._kinds
        previous = strong = self._own
        for at, kind in enumerate(kinds):
            if kind == "NSM":  # W1
                kinds[at] = previous
            previous = kinds[at]
            if previous in ("L", "R", "AL"):
                strong = previous
            elif previous == "EN" and strong == "AL":  # W2
                kinds[at] = "AN"
        kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]  # W3
        for at in range(1, len(kinds) - 1):  # W4
            before, after = kinds[at - 1], kinds[at + 1]
            if before == after and (
                (kinds[at] == "ES" and before == "EN") or (kinds[at] == "CS" and before in _NUMBERS)
            ):
                kinds[at] = before
        for start, end in _stretches(kinds, {"ET"}):  # W5
            if "EN" in (*kinds[max(0, start - 1) : start], *kinds[end : end + 1]):
                kinds[start:end] = ["EN"] * (end - start)
        strong = self._own
        for at, kind in enumerate(kinds):
            if kind in ("ET", "ES", "CS"):  # W6
                kinds[at] = "ON"
            elif kind in ("L", "R"):
                strong = kind
            elif kind == "EN" and strong == "L":  # W7
                kinds[at] = "L"

    def _brackets(self) -> None:
        """N0: a pair of brackets takes one direction together."""
        kinds = self._kinds
        for opening, closing in self._pairs():
            inside = {_side(kind) for kind in kinds[opening + 1 : closing]} & {"L", "R"}
            if not inside:
                continue
            side = self._own
            if side not in inside:
                before = (_side(kind) for kind in reversed(kinds[:opening]))
                side = next((kind for kind in before if kind in ("L", "R")), self._own)
            for bracket in (opening, closing):
                kinds[bracket] = side
                for at in range(bracket + 1, len(kinds)):
                    if self._original[at] != "NSM":
                        break
                    kinds[at] = side

    def _pairs(self) -> list[tuple[int, int]]:
        """The bracket pairs in the order of their opening (BD16)."""
        pairs = []
        opened: list[tuple[str, int]] = []
        for at, char in enumerate(self._text):
            if self._kinds[at] != "ON":
                continue
            if char in _CLOSING_OF:
                if len(opened) == _MAX_OPEN_BRACKETS:
                    return []
                opened.append((_CLOSING_OF[char], at))
            elif char in _CLOSING:
                for depth in range(len(opened) - 1, -1, -1):
                    if opened[depth][0] == _CLOSING[char]:
                        pairs.append((opened[depth][1], at))
                        del opened[depth:]
                        break
        return sorted(pairs)

    def _neutral(self) -> None:
        kinds = self._kinds
        for start, end in _stretches(kinds, _NEUTRALS):  # N1, N2
            before = _side(kinds[start - 1]) if start else self._own
            after = _side(kinds[end]) if end < len(kinds) else self._own
            kinds[start:end] = [before if before == after else self._own] * (end - start)


def _side(kind: str) -> str:
    """Numbers count as right-to-left where the rules of neutrals look for a direction."""
    return "R" if kind in _NUMBERS else kind


def _stretches(kinds: Sequence[str], wanted: Collection[str]) -> list[tuple[int, int]]:
    """The maximal stretches made of wanted kinds only, as half-open ranges."""
    found = []
    start = None
    for at, kind in enumerate((*kinds, "")):
        if kind in wanted:
            start = at if start is None else start
        elif start is not None:
            found.append((start, at))
            start = None
    return found
