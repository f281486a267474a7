"""Chinese characters as syllables of pinyin, simplified and traditional alike.

Each character has one reading: the first of the Unihan data that pypinyin carries, but for characters
that transcribe names with another one. Characters without a reading are silent.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pypinyin.constants import PINYIN_DICT

from kuager.names.syllables import is_syllable, without_tones

# Readings in transcriptions, general knowledge: 尉犁 Yuli, 博乐 Bole (ONS), 约麦尔 Ömer.
_IN_NAMES: Final = {
    "尉": "yu",
    "乐": "le",
    "樂": "le",
    "约": "yue",
    "約": "yue",
    "卜": "bu",
    "喀": "ka",
    "曾": "zeng",
}


@lru_cache(maxsize=16384)
def syllable(character: str) -> str:
    """The syllable of one character; empty where none is known."""
    known = _IN_NAMES.get(character)
    if known:
        return known
    read = without_tones(PINYIN_DICT.get(ord(character), "").split(",")[0])
    return read if is_syllable(read) else ""
