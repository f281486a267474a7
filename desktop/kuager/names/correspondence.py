"""What the parts of a Chinese syllable stand for when it transcribes a Turkic, Persian or Arabic name.

A *sign* is one part of a syllable: its initial, its vowel, or its coda; one character each. Vowels in
small letters are full. The digits are vowels that Chinese needs though the name has none (克 k, 木 m,
提 t): 1 is such an i, 2 a u or o, 3 an e. E is ai, I is ei, O is ou and ao; N and Ŋ are codas, R is 尔.

For each sign: the letters (phonemes.LETTERS) it stands for, with a cost. 0 is the plain case; Chinese
has no r- in many syllables, no final consonant but n and ŋ, and no voiced stops, so one sign serves
several letters. The rules behind it are DB65/T 2189-2005, 维吾尔人名汉字音译转写规则 (syllable for syllable,
by Putonghua, established forms kept), which also replaced 买买提 by 麦麦提. The costs are ours: general
knowledge of how these rules are followed and broken, to be looked over by a speaker.
"""

from __future__ import annotations

from typing import Final

FULL_VOWELS: Final = "aoeiuüEIO"
WEAK_VOWELS: Final = "123"
VOWELS: Final = FULL_VOWELS + WEAK_VOWELS

STANDS_FOR: Final[dict[str, dict[str, float]]] = {
    "b": {"b": 0.0, "p": 0.25, "v": 0.25, "w": 0.3, "f": 0.45},
    "p": {"p": 0.0, "b": 0.12, "f": 0.12, "v": 0.35},
    "m": {"m": 0.0, "n": 0.5, "b": 0.6},
    "f": {"f": 0.0, "p": 0.08, "b": 0.25, "v": 0.1, "w": 0.25},
    "d": {"d": 0.0, "t": 0.12},
    "t": {"t": 0.0, "d": 0.15},
    "n": {"n": 0.0, "ŋ": 0.1, "m": 0.5, "l": 0.6},
    "l": {"l": 0.0, "r": 0.1},
    "g": {"g": 0.0, "ğ": 0.0, "k": 0.12, "q": 0.12, "x": 0.5, "h": 0.55},
    "k": {"k": 0.0, "q": 0.0, "g": 0.2, "ğ": 0.25, "x": 0.3, "h": 0.5},
    "h": {"h": 0.0, "x": 0.0, "ğ": 0.08, "q": 0.12, "g": 0.35, "k": 0.3},
    "j": {"j": 0.0, "z": 0.3, "g": 0.25, "k": 0.35, "č": 0.3, "y": 0.45, "c": 0.4},
    "q": {"č": 0.0, "k": 0.4, "q": 0.45, "š": 0.35, "j": 0.3, "c": 0.3},
    "x": {"š": 0.0, "s": 0.08, "x": 0.45, "h": 0.45, "z": 0.4, "č": 0.4},
    "ž": {"j": 0.0, "z": 0.04, "č": 0.5, "d": 0.6},
    "č": {"č": 0.0, "j": 0.3, "š": 0.4, "s": 0.5, "c": 0.3},
    "š": {"š": 0.0, "s": 0.05, "z": 0.35, "č": 0.4},
    "r": {"r": 0.0, "j": 0.35, "l": 0.3, "y": 0.45},
    "z": {"z": 0.0, "s": 0.15, "j": 0.2, "c": 0.2, "d": 0.5},
    "c": {"c": 0.0, "s": 0.12, "z": 0.25, "č": 0.4, "t": 0.6},
    "s": {"s": 0.0, "š": 0.3, "z": 0.15, "c": 0.15},
    "y": {"y": 0.0, "j": 0.3, "i": 0.08, "ı": 0.12, "e": 0.15, "ü": 0.15},
    "w": {"w": 0.0, "v": 0.0, "u": 0.08, "ü": 0.1, "o": 0.12, "ö": 0.12, "b": 0.4, "f": 0.4, "ğ": 0.45},
    "R": {"r": 0.0, "l": 0.3},  # 尔 and 儿: r, sometimes l
    "N": {"n": 0.0, "ŋ": 0.02, "m": 0.3},  # coda -n, for -m too
    "Ŋ": {"ŋ": 0.0, "n": 0.03, "m": 0.4},  # coda -ng
    "a": {"a": 0.0, "ä": 0.02, "e": 0.1, "o": 0.12, "ı": 0.15, "i": 0.2, "u": 0.35, "ö": 0.2, "ü": 0.3},
    "o": {"o": 0.0, "ö": 0.0, "u": 0.08, "ü": 0.1, "a": 0.12, "e": 0.2, "w": 0.15},
    "e": {"e": 0.0, "ä": 0.03, "a": 0.07, "ı": 0.08, "i": 0.1, "o": 0.12, "ö": 0.1, "u": 0.18, "ü": 0.18},
    "i": {"i": 0.0, "ı": 0.0, "e": 0.05, "ä": 0.1, "y": 0.05, "ü": 0.1, "ö": 0.17, "a": 0.2, "u": 0.17},
    "u": {"u": 0.0, "ü": 0.0, "o": 0.04, "ö": 0.05, "w": 0.08, "v": 0.12, "ı": 0.12, "a": 0.35, "i": 0.18},
    "ü": {"ü": 0.0, "u": 0.04, "ö": 0.05, "o": 0.1, "i": 0.1, "y": 0.15},
    "E": {"e": 0.0, "ä": 0.0, "a": 0.05, "i": 0.1, "ı": 0.12},  # ai: 买 me, 艾 e
    "I": {"e": 0.0, "ä": 0.05, "i": 0.05, "y": 0.15},  # ei: 贝 be
    "O": {"o": 0.0, "ö": 0.0, "u": 0.03, "ü": 0.05, "a": 0.15, "w": 0.1, "v": 0.15},  # ou, ao: 欧 o, 毛 mo
    "1": {"i": 0.0, "ı": 0.0, "e": 0.04, "ä": 0.08, "y": 0.05, "ü": 0.08, "a": 0.14, "u": 0.12, "o": 0.18},
    "2": {"u": 0.0, "ü": 0.0, "o": 0.03, "ö": 0.05, "ı": 0.08, "w": 0.1, "i": 0.14, "a": 0.16, "e": 0.16},
    "3": {"e": 0.0, "ä": 0.03, "ı": 0.04, "i": 0.06, "a": 0.06, "o": 0.1, "ö": 0.08, "u": 0.12, "ü": 0.14},
}  # fmt: skip
# What leaving a sign out costs; 1 where none is named.
DROP: Final[dict[str, float]] = {
    "1": 0.02, "2": 0.03, "3": 0.02, "a": 0.25, "o": 0.25, "e": 0.2, "i": 0.14, "u": 0.2, "ü": 0.2,
    "E": 0.25, "I": 0.2, "O": 0.25, "y": 0.18, "w": 0.25, "h": 0.25, "R": 0.4, "N": 0.45, "Ŋ": 0.6, "r": 0.7,
}  # fmt: skip
