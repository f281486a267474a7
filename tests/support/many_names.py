"""Many invented names in four scripts, some borne by many, as a list of a whole office would be."""

from __future__ import annotations

import bisect
import itertools
import random

_ONSETS = ["", "б", "д", "ж", "қ", "к", "м", "н", "с", "т", "ш", "ғ", "р"]
_VOWELS = ["а", "е", "ы", "ұ", "ә", "ө", "і"]
_CODAS = ["", "", "л", "н", "р", "т", "с", "қ", "м", "з"]
_LETTERS = "абдежқкмнсштғрыұәөілз"
_SOUNDED = "a b d e zh q k m n s sh t gh r y u a o i l z"
_LATIN = dict(zip(_LETTERS, _SOUNDED.split(), strict=True))
_ARABIC = dict(zip(_LETTERS, "ابدەجقكمنسشتغرىۇاوىلز", strict=True))
_HANZI = {
    "ба": "巴",
    "да": "达",
    "жа": "加",
    "қа": "哈",
    "ка": "卡",
    "ма": "玛",
    "на": "娜",
    "са": "沙",
    "та": "塔",
    "ша": "夏",
    "ға": "尕",
    "ра": "拉",
    "а": "阿",
    "л": "勒",
    "н": "恩",
    "р": "尔",
    "т": "提",
    "с": "斯",
    "қ": "克",
    "м": "木",
    "з": "孜",
    "ұ": "吾",
    "і": "依",
    "е": "叶",
    "ө": "沃",
    "ы": "依",
    "ә": "艾",
    "б": "布",
    "д": "德",
    "ж": "吉",
    "к": "克",
    "ш": "什",
    "ғ": "格",
}
_VOCABULARY = 4000
_MISSPELT = 0.07


def names(count: int, seed: int = 11) -> list[str]:
    """So many names of two parts, of one vocabulary; the same for the same seed."""
    fixed, chance = random.Random(11), random.Random(seed)
    syllables = ["".join(parts) for parts in itertools.product(_ONSETS, _VOWELS, _CODAS)]
    words = ["".join(fixed.choices(syllables, k=fixed.choice((2, 2, 3)))) for _ in range(_VOCABULARY)]
    common = list(itertools.accumulate(1 / (place + 5) ** 0.7 for place in range(len(words))))

    def word() -> str:
        return words[bisect.bisect(common, chance.random() * common[-1])]

    return [_spelled(chance, word(), word()) for _ in range(count)]


def _spelled(chance: random.Random, one: str, other: str) -> str:
    script = chance.choices(("kk", "la", "ar", "zh"), (55, 20, 10, 15))[0]
    if script == "zh":
        return f"{_hanzi(one)}·{_hanzi(other)}"
    pair = f"{_misspelt(chance, one)} {_misspelt(chance, other)}"
    if script == "kk":
        return pair.title()
    table = _LATIN if script == "la" else _ARABIC
    return "".join(table.get(letter, letter) for letter in pair)


def _misspelt(chance: random.Random, word: str) -> str:
    if chance.random() > _MISSPELT:
        return word
    place = chance.randrange(1, len(word))
    return word[:place] + chance.choice("аеырнлтс") + word[place + chance.choice((0, 1)) :]


def _hanzi(word: str) -> str:
    found, place = "", 0
    while place < len(word):
        size = 2 if word[place : place + 2] in _HANZI else 1
        found += _HANZI.get(word[place : place + size], "")
        place += size
    return found
