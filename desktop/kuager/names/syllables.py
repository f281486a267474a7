"""Chinese syllables: dividing pinyin and Wade-Giles into them, and a syllable into signs.

A spelling is syllabic only if it divides into syllables without a rest. Sources: ISO 7098:2015 for the
syllables of pinyin; for Wade-Giles the table of initials of the Library of Congress pinyin conversion
project (2001), its finals from general knowledge. Which vowels only carry a consonant is ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from kuager.names.spelling import Spelling, once

_INITIALS: Final = {"zh": "ž", "ch": "č", "sh": "š"}  # the others are their own signs
_FINALS: Final = {
    "a": "a", "ai": "E", "an": "aN", "ang": "aŊ", "ao": "O", "e": "e", "ei": "I", "en": "eN", "eng": "eŊ",
    "er": "eR",
    "i": "i", "ia": "a", "ian": "eN", "iang": "aŊ", "iao": "O", "ie": "e", "in": "iN", "ing": "iŊ",
    "iong": "oŊ", "iu": "u", "o": "o", "ong": "oŊ", "ou": "O", "u": "u", "ua": "a", "uai": "wE", "uan": "aN",
    "uang": "waŊ", "ue": "e", "ui": "I", "un": "uN", "uo": "o", "ü": "ü", "üe": "e", "v": "ü", "ve": "e",
}  # fmt: skip
# The syllables of the standard: initial, and the finals it takes.
_TABLE: Final = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe v ve",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe v ve",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
_DIVIDED: Final[dict[str, tuple[str, str]]] = {
    initial + final: (initial, final) for initial, finals in _TABLE.items() for final in finals.split()
}
_LONGEST: Final = max(map(len, _DIVIDED))
# After these initials the vowel often only carries a consonant that Chinese can't end a syllable with.
_WEAK_AFTER: Final = {
    "i": ("1", "b p m d t n l z c s zh ch sh r q j x"),
    "u": ("2", "b p m f d t k g l h zh sh"),
    "o": ("2", "b p m f"),
    "e": ("3", "t d k g l h r z s c zh ch sh m n"),
}
_WEAK: Final = {vowel: (sign, frozenset(after.split())) for vowel, (sign, after) in _WEAK_AFTER.items()}
_IRREGULAR: Final = {
    "yi": "i",
    "yin": "iN",
    "ying": "iŊ",
    "wu": "u",
    "yu": "ü",
    "yue": "yo",
    "yuan": "yaN",
    "yun": "yuN",
    "ju": "jü",
    "qu": "qü",
    "xu": "xü",
}
_NASALS: Final = "NŊ"


def spell_syllables(syllables: Sequence[str], spans: Sequence[tuple[int, int]]) -> Spelling:
    """The signs of a name from its syllables, each of which was written on the span beside it."""
    sounds = ""
    found: list[tuple[int, int]] = []
    for place, (syllable, span) in enumerate(zip(syllables, spans, strict=True)):
        signs = _signs(syllable, first=place == 0)
        if signs == "eN" and sounds[-1:] in tuple(_NASALS):
            signs = "3"  # 恩 after a nasal only carries it over (金恩斯)
        sounds += signs
        found += [span] * len(signs)
    return once(Spelling(sounds, tuple(found)))


def _signs(syllable: str, *, first: bool) -> str:
    if syllable == "er":
        return "eR" if first else "R"
    irregular = _IRREGULAR.get(syllable)
    if irregular:
        return irregular
    initial, final = _DIVIDED[syllable]
    sign = _INITIALS.get(initial, initial)
    weak, after = _WEAK.get(final, ("", frozenset()))
    # A name's first vowel is spoken.
    return sign + (weak if initial in after and not first else _FINALS[final])


def is_syllable(text: str) -> bool:
    """Whether this is one syllable of pinyin, without a tone."""
    return text in _DIVIDED


def divide(text: str) -> tuple[list[str], list[tuple[int, int]]] | None:
    """The syllables of pinyin, and where each stands; None if it is none.

    An apostrophe, and a tone's digit, end a syllable. The fewest syllables win; of those, the longest first.
    """
    syllables: list[str] = []
    spans: list[tuple[int, int]] = []
    for part in re.finditer("[^'1-5]+", text):
        divided = _divide_part(part.group())
        if divided is None:
            return None
        start = part.start()
        for syllable in divided:
            syllables.append(syllable)
            spans.append((start, start + len(syllable)))
            start += len(syllable)
    return syllables, spans


def _divide_part(text: str) -> list[str] | None:
    best: list[list[str] | None] = [None] * len(text) + [[]]
    for start in range(len(text) - 1, -1, -1):
        for end in range(min(len(text), start + _LONGEST), start, -1):
            rest = best[end]
            if rest is None or text[start:end] not in _DIVIDED:
                continue
            here = best[start]
            if here is None or len(rest) + 1 < len(here):
                best[start] = [text[start:end], *rest]
    return best[0]


_TONES: Final = "\u0300\u0301\u0304\u030c"


def without_tones(text: str) -> str:
    """The same letters without the marks of the four tones; ü stays."""
    marked = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in marked if c not in _TONES))


# --- Wade-Giles ------------------------------------------------------------------------------------
_WG_INITIALS: Final = (
    ("tz'", "c"), ("ts'", "c"), ("ch'", "ch"), ("p'", "p"), ("t'", "t"), ("k'", "k"), ("hs", "x"),
    ("sh", "sh"), ("ch", "zh"), ("tz", "z"), ("ts", "z"), ("ss", "s"), ("sz", "s"), ("p", "b"),
    ("t", "d"), ("k", "g"), ("j", "r"), ("m", "m"), ("f", "f"), ("n", "n"), ("l", "l"), ("h", "h"),
    ("s", "s"), ("y", "y"), ("w", "w"),
)  # fmt: skip
_WG_FINALS: Final = {
    "ih": "i", "u": "u", "ieh": "ie", "üeh": "ue", "ien": "ian", "üan": "uan", "ün": "un", "ung": "ong",
    "iung": "iong", "uei": "ui", "erh": "er", "o": "o", "eh": "e", "ou": "ou", "ê": "e", "ên": "en",
    "êng": "eng",
    "ü": "u",
}  # fmt: skip
_PALATAL: Final = {"zh": "j", "ch": "q"}


@lru_cache(maxsize=4096)
def from_wade_giles(text: str) -> str:
    """One syllable of Wade-Giles as pinyin; empty if it is none."""
    if text == "i":
        return "yi"
    for written, initial in (*_WG_INITIALS, ("", "")):
        if not text.startswith(written):
            continue
        rest = text[len(written) :]
        final = _WG_FINALS.get(rest, rest)
        palatal = rest[:1] in ("ü", "i") and rest != "ih"
        sound = _PALATAL.get(initial, initial) if palatal else initial
        if final == "u" and written in ("tz", "tz'", "ss", "sz"):
            final = "i"
        # After these o is the vowel of 哥; after others it is -uo, where pinyin has no plain -o.
        vowels = {"o": ("e",) if sound in ("g", "k", "h", "") else ("o", "uo")}.get(final, (final,))
        for vowel in vowels:
            if sound + vowel in _DIVIDED:
                return sound + vowel
    return ""
