"""The sounds of alphabetic spellings, and how near any two of them are.

Every spelling of a name is brought to these letters, one character a sound, so a reading is a plain
string. A letter of a script that is read in several ways (Latin j, Arabic wāw, any vowel that an abjad
leaves out) is one sign for that choice, and is as near as the nearest of its readings.

A cost is 0 for what is written the same and about 1 for unrelated consonants. It says how often one
sound is written for another in these languages (voicing, k and q, h and x, vowel harmony), not how like
they are to a stranger's ear. Source of the inventory and of the alternations: Johanson and Csató, "The
Turkic Languages" (1998), chapters Kazakh, Kirghiz, Uyghur, Uzbek; the numbers are ours.
"""

from __future__ import annotations

from typing import Final

VOWELS: Final = "aäeiıoöuü"
CONSONANTS: Final = "bpfvwtdkgqğxhszšjčcylrmnŋ"

# Sign of a choice -> its readings, each with what that reading costs.
CHOICES: Final[dict[str, dict[str, float]]] = {
    "ə": dict.fromkeys("aäeiıu", 0.06) | {"o": 0.08},  # a vowel that an abjad need not write
    "E": {"e": 0.0, "ä": 0.0},  # Latin e, Cyrillic е
    "A": {"a": 0.0, "ä": 0.02},  # Latin a
    "I": {"i": 0.0, "ı": 0.0, "y": 0.05},  # Latin i, Cyrillic и
    "Y": {"y": 0.0, "ı": 0.0, "i": 0.03},  # Latin y
    "U": {"u": 0.0, "ü": 0.0, "w": 0.05},  # Latin u, Cyrillic у
    "O": {"o": 0.0, "ö": 0.0},  # Latin o, Cyrillic о
    "W": {"w": 0.0, "v": 0.0, "u": 0.03, "ü": 0.03, "o": 0.05, "ö": 0.08},  # Latin w, Arabic wāw
    "Я": {"i": 0.0, "ı": 0.0, "a": 0.05, "y": 0.05},  # a final yā of Arabic: i, or a (alif maqṣūra)
    "J": {"j": 0.0, "y": 0.08},  # Latin j: ж, or й of scholars
    "X": {"x": 0.0, "h": 0.05, "š": 0.3},  # Latin x: х, or sh of the Yengi Yeziq
    "H": {"h": 0.0, "x": 0.0},  # Latin h, Cyrillic х
    "C": {"c": 0.1, "k": 0.1, "j": 0.1, "č": 0.1, "s": 0.15},  # Latin c: Slavic, English, Turkish
    "Q": {"q": 0.0, "k": 0.03, "č": 0.35},  # Latin q: қ, or ch of the Yengi Yeziq
    "Г": {"g": 0.0},  # the g of ng, often only there to write ŋ
    "Л": {"l": 0.0},  # the l of the Arabic article, silent before half of the consonants
}
LETTERS: Final = VOWELS + CONSONANTS + "".join(CHOICES)

# What leaving a sound out costs; 1 where none is named. Unstressed vowels are reduced, and y, w, h and ğ
# are heard by one clerk and not by another.
DROP: Final[dict[str, float]] = {
    "a": 0.25,
    "ä": 0.25,
    "e": 0.25,
    "i": 0.18,
    "ı": 0.16,
    "o": 0.25,
    "ö": 0.25,
    "u": 0.22,
    "ü": 0.22,
    "y": 0.2,
    "w": 0.3,
    "h": 0.33,
    "x": 0.5,
    "ğ": 0.4,
    "r": 0.6,
    "l": 0.75,
    "n": 0.75,
    "ŋ": 0.7,
    "f": 0.9,
    "ə": 0.01,
    "Г": 0.08,
    "Л": 0.08,
}

_VOWEL_PAIRS: Final = (
    "aä.05 aı.28 ao.15 ae.12 ai.3 aö.2 au.55 aü.55 äe.03 äi.18 äı.2 äo.2 äö.15 äu.55 äü.5 ei.07 eı.1 eo.2 "
    "eö.15 eu.2 eü.17 iı.01 iö.17 iü.1 io.2 iu.17 ıo.17 ıö.17 ıu.12 ıü.14 oö.03 ou.08 oü.12 öu.1 öü.06 uü.02"
)
_GLIDE_PAIRS: Final = "iy.08 ıy.1 ey.15 uw.1 üw.1 ow.15 öw.15 uv.3 üv.3 ov.3 ıw.2"
_CONSONANT_PAIRS: Final = (
    "pb.25 bv.3 bw.35 pf.2 fv.3 vw.05 pv.5 bf.45 td.25 kg.3 kq.06 qx.3 qh.35 qg.25 kx.4 kh.5 ğg.08 ğx.35 "
    "ğh.3 ğk.4 ğq.25 xh.05 gh.5 gx.5 sz.25 sš.4 zj.35 šč.35 šj.5 jč.35 čs.6 zš.6 jy.3 lr.7 nŋ.08 mn.55 mŋ.7 "
    "xš.7 dz.7 tč.7 dj.7 kč.8 qč.8 cs.12 cz.2 cč.2 cj.3 ct.4 cš.4 ğw.5 yğ.6 hw.6 ny.8 wm.8 bm.7"
)


def _pairs(table: str) -> dict[tuple[str, str], float]:
    costs = {}
    for entry in table.split():
        costs[entry[0], entry[1]] = costs[entry[1], entry[0]] = float(entry[2:])
    return costs


NEAR_VOWELS: Final = _pairs(_VOWEL_PAIRS)
NEAR_GLIDES: Final = _pairs(_GLIDE_PAIRS)
NEAR_CONSONANTS: Final = _pairs(_CONSONANT_PAIRS)


def readings_of(letter: str) -> dict[str, float]:
    """The sounds that a letter may stand for, with the cost of each; itself where there is no choice."""
    return CHOICES.get(letter, {letter: 0.0})
