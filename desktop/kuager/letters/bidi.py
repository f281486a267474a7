"""The order in which mixed scripts are drawn: embedding levels and visual order of a paragraph.

Follows UAX #9 (Unicode bidirectional algorithm): P2-P3, isolates, W1-W7, N0-N2, I1-I2 and L2.  Explicit
embeddings and overrides (LRE, RLE, LRO, RLO, PDF) are removed first: they could make a signed letter read
otherwise than its text layer says, and HL3 allows a higher protocol to do so.

No library is used: python-bidi gives the reordered text but no levels, which the shaping needs, and PyICU
must be compiled.

Invariants: an even level is left-to-right, an odd one right-to-left; `resolve` returns as many levels as
characters, and none of those characters is a directional format character.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from unicodedata import bidirectional

MAX_DEPTH: Final = 125
_MAX_OPEN_BRACKETS: Final = 63

_EMBEDDING: Final = re.compile("[\u202a-\u202e]")
_FORMAT: Final = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069\ufeff")
_REORDERED: Final = re.compile("[\u0590-\u08ff\u200f\u2066-\u2068\ufb1d-\ufdff\ufe70-\ufefe]")
_ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
_NEUTRALS: Final = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
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


def first_strong(text: str) -> int | None:
    """The level that the first strong character asks for (P2), or None if there is no strong one."""
    depth = 0
    for char in text:
        kind = bidirectional(char)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in _RIGHT:
            return 1
        elif depth == 0 and kind == "L":
            return 0
    return None


def isolate_phrases(text: str) -> str:
    """Set each phrase of Arabic script apart (FSI … PDI), for a paragraph that runs left to right.

    Without it a date or a number after a name in Arabic script would be drawn before that name (W2, N1).
    Text that already holds isolates is left as it is: somebody knew better.
    """
    if _ISOLATES.intersection(map(bidirectional, text)):
        return text
    return PHRASE.sub("\u2068\\g<0>\u2069", text)


def resolve(text: str, base: int) -> tuple[str, tuple[int, ...]]:
    """The text without directional format characters, and the embedding level of each character left."""
    text = _EMBEDDING.sub("", text)
    if base == 0 and not _REORDERED.search(text):
        text = "".join(char for char in text if char not in _FORMAT)
        return text, (0,) * len(text)
    levels = _Paragraph(text, base).levels
    kept = [(char, level) for char, level in zip(text, levels, strict=True) if char not in _FORMAT]
    return "".join(char for char, _ in kept), tuple(level for _, level in kept)


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


class _Paragraph:
    """One paragraph while its levels are found."""

    def __init__(self, text: str, base: int) -> None:
        self.text = text
        self.kinds = [bidirectional(char) or "L" for char in text]
        self.levels = [base] * len(text)
        self._closing = self._matching_isolates()
        self._run(0, len(text), base)
        for index in range(1, len(text)):
            if self.kinds[index] == "BN":
                self.levels[index] = self.levels[index - 1]

    def _matching_isolates(self) -> dict[int, int]:
        """The index of the closing PDI of each isolate that has one (BD9)."""
        closing, opened = {}, []
        for index, kind in enumerate(self.kinds):
            if kind in _ISOLATES:
                opened.append(index)
            elif kind == "PDI" and opened:
                closing[opened.pop()] = index
        return closing

    def _run(self, start: int, end: int, level: int) -> None:
        """Resolve `start:end` at one level, and what is isolated inside it at its own (X5a-X6a, X10)."""
        sequence = []
        index = start
        while index < end:
            kind = self.kinds[index]
            self.levels[index] = level
            if kind != "BN":
                sequence.append(index)
            index += 1
            if kind not in _ISOLATES:
                continue
            close = self._closing.get(index - 1, end)
            right = kind == "RLI" or (kind == "FSI" and first_strong(self.text[index:close]) == 1)
            inner = (level + 1) | 1 if right else (level + 2) & ~1
            if inner <= MAX_DEPTH:
                self._run(index, close, inner)
                index = close
        if sequence:
            _Sequence(self, sequence, level).resolve()


class _Sequence:
    """One isolating run sequence: characters of one level with what is isolated between them left out.

    Its level is never below its neighbours', so that sos and eos are both the direction of the level.
    """

    def __init__(self, paragraph: _Paragraph, indices: list[int], level: int) -> None:
        self._paragraph = paragraph
        self._indices = indices
        self._level = level
        self._own = "R" if level % 2 else "L"
        self._kinds = [paragraph.kinds[index] for index in indices]

    def resolve(self) -> None:
        self._weak()
        self._brackets()
        self._neutral()
        for kind, index in zip(self._kinds, self._indices, strict=True):  # I1, I2
            if self._own == "R":
                raised = int(kind != "R")
            else:
                raised = 1 if kind == "R" else 2 if kind in _NUMBERS else 0
            self._paragraph.levels[index] = self._level + raised

    def _weak(self) -> None:
        kinds = self._kinds
        previous = strong = self._own
        for at, kind in enumerate(kinds):
            if kind == "NSM":  # W1
                kinds[at] = "ON" if previous in _ISOLATES or previous == "PDI" else previous
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
                    if self._paragraph.kinds[self._indices[at]] != "NSM":
                        break
                    kinds[at] = side

    def _pairs(self) -> list[tuple[int, int]]:
        """The bracket pairs in the order of their opening (BD16)."""
        pairs = []
        opened: list[tuple[str, int]] = []
        for at, index in enumerate(self._indices):
            char = self._paragraph.text[index]
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


def _stretches(kinds: Sequence[str], wanted: set[str] | frozenset[str]) -> list[tuple[int, int]]:
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
