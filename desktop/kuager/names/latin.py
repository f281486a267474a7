"""Latin spellings as sounds, whichever of the many ways of writing they follow.

They are: Kazakh Latin of 2017, 2018 and 2021; Uyghur Latin (ULY, Xinjiang University, 2001; BGN/PCGN 2023)
and Yengi Yeziq (1965); Turkish (1928), Azerbaijani (1991), Uzbek (1995); BGN/PCGN and GOST 7.79 for Kazakh
and Russian; English of newspapers. Letters that mean different sounds in them (c, j, x, y) are choices
(phonemes.CHOICES). Values are general knowledge of these alphabets.
"""

from __future__ import annotations

from typing import Final

LETTERS: Final[dict[str, str]] = {
    "a": "A", "b": "b", "c": "C", "d": "d", "e": "E", "f": "f", "g": "g", "h": "H", "i": "I", "j": "J",
    "k": "k", "l": "l", "m": "m", "n": "n", "o": "O", "p": "p", "q": "Q", "r": "r", "s": "s", "t": "t",
    "u": "U", "v": "v", "w": "W", "x": "X", "y": "Y", "z": "z",
    # two letters and more
    "shch": "š", "tsch": "č", "dzh": "j", "sch": "š", "tch": "č", "tsh": "tš",
    "sh": "š", "ch": "č", "zh": "j", "kh": "x",
    "gh": "ğ", "ng": "nГ", "ts": "c", "dj": "j", "ph": "f", "th": "t", "ck": "k", "ou": "U",
    "oo": "U", "ee": "I", "iy": "I", "ie": "IE", "kx": "x", "ya": "ya", "yo": "yO", "ye": "yE",
    "yu": "yU", "ja": "JA", "je": "JE", "jo": "JO", "ju": "JU",
    # letters with marks
    "ä": "ä", "á": "ä", "ə": "ä", "ǝ": "ä", "â": "a", "ā": "a", "ë": "e", "é": "e", "è": "e", "ê": "e",
    "ē": "e", "ï": "I", "í": "I", "î": "i", "ī": "i", "ı": "ı", "ì": "I", "ö": "ö", "ó": "ö", "ô": "O",
    "ō": "O", "ø": "ö", "ɵ": "ö", "ò": "O", "ü": "ü", "ú": "ü", "ū": "u", "ů": "u", "û": "U", "ù": "U",
    "ý": "Y", "ğ": "ğ", "ǵ": "ğ", "ģ": "ğ", "ġ": "ğ", "ƣ": "ğ", "ĝ": "ğ", "ḡ": "ğ", "ş": "š", "š": "š",
    "ś": "š", "ç": "č", "č": "č", "ć": "č", "ñ": "ŋ", "ń": "ŋ", "ŋ": "ŋ", "ň": "ŋ", "ṅ": "ŋ", "ž": "j",
    "ź": "z", "ż": "j", "ẑ": "j", "ǰ": "j", "ḥ": "H", "ḩ": "H", "ḵ": "x", "ẖ": "x", "ⱪ": "q", "ķ": "q",
    "ⱨ": "h", "ⱬ": "j", "ṣ": "s", "ṭ": "t", "ẓ": "z", "ḍ": "z", "ʿ": "", "ʾ": "",
}  # fmt: skip
