"""How a name may be spelled in the other scripts: guesses, each with the table it was made by.

A spelling is only offered where every letter of the name is in the table, and where what comes out can be
spoken. The language of a name is told by its letters, and by the languages that are spoken where it was
told; where several are possible, at most two are tried. Chinese characters are read, never made.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from kuager.names import chinese, kazakh, kyrgyz, russian, syllables, uyghur
from kuager.names.distance import likeness
from kuager.names.lexicon import Lexicon
from kuager.names.readings import HANZI
from kuager.names.rewriting import Rewrite, by_words, capital, folded

WAYS: Final[dict[str, str]] = {
    "kazakh_arabic": "Unicode 16.0, 9.2; MediaWiki KkConverter",
    "kazakh_cyrillic": "Unicode 16.0, 9.2; MediaWiki KkConverter, read backwards",
    "kazakh_latin": "BGN/PCGN 1979, Kazakh",
    "kazakh_from_latin": "BGN/PCGN 1979, Kazakh, and the draft alphabet of 2021, read backwards",
    "uyghur_arabic": "Duval and Janbaz 2006",
    "uyghur_cyrillic": "Duval and Janbaz 2006",
    "uyghur_latin": "Duval and Janbaz 2006; Xinjiang University 2001",
    "kyrgyz_arabic": "Johanson and Csató 1998, Kirghiz",
    "kyrgyz_cyrillic": "Johanson and Csató 1998, Kirghiz, read backwards",
    "kyrgyz_latin": "BGN/PCGN 1979, Kyrgyz",
    "russian": "practice of Russian papers, general knowledge",
    "russian_latin": "ICAO Doc 9303, part 3, section 6, table B",
    "pinyin": "ISO 7098:2015; Unihan",
    "lexicon": "the list of irregular forms",
    "chinese_sound": "DB65/T 2189-2005, read backwards",
}
"""What a spelling may be made by, and where that comes from."""


class Spelled(NamedTuple):
    """A guess at another spelling: in which script (ISO 15924), and by which of `WAYS`."""

    text: str
    script: str
    way: str


class _Alphabets(NamedTuple):
    """A language's ways through Cyrillic; without `from_latin` its Latin is not read."""

    to_arabic: Rewrite
    from_arabic: Rewrite
    to_latin: Rewrite
    from_latin: Rewrite | None


_OWN: Final = {
    "kk": _Alphabets(kazakh.to_arabic, kazakh.from_arabic, kazakh.to_latin, kazakh.from_latin),
    "ug": _Alphabets(uyghur.to_arabic, uyghur.from_arabic, uyghur.to_latin, uyghur.from_latin),
    "ky": _Alphabets(kyrgyz.to_arabic, kyrgyz.from_arabic, kyrgyz.to_latin, None),
}
_NAMED: Final = {"kk": "kazakh", "ug": "uyghur", "ky": "kyrgyz"}
_MOST_LANGUAGES: Final = 2
_CYRILLIC: Final = re.compile("[\u0400-\u052f]")
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_LATIN: Final = re.compile("[a-zıİ\u00c0-\u024f]", re.IGNORECASE)
_RUSSIAN: Final = frozenset(russian.LETTERS)
# Letters beside the Russian ones, and Russian ones that its names do not have.
_ALPHABETS: Final = {
    "kk": (frozenset("әғқңөұүһі"), frozenset("ьъщц")),
    "ug": (frozenset("әғқңөүһҗ"), frozenset("ыщцьъ")),
    "ky": (frozenset("ңөү"), frozenset("ьъщцф")),
}
_RUSSIAN_ONLY: Final = frozenset("уиюёэчвфьъщц")
"""A name in Russian letters alone that has one of these is not written as Kazakh writes."""
_NOT_KAZAKH: Final = re.compile("[кг][аоұы]|[аоұы][кг]|(?<=[бғдзклмнпрст])у(?=[бғдзклмнпрст])")
"""Kazakh writes қ ғ beside back vowels, and ұ ү between consonants."""
_LONG_VOWEL: Final = re.compile("аа|оо|өө|үү|ээ")
_KYRGYZ_ONLY: Final = re.compile("[ۅۉ]")
_ENDS_RUSSIAN: Final = re.compile("(ов|ев|ова|ева|ович|овна|евич|евна)$")
_LEAST_SYLLABLES: Final = 3


def spellings(text: str, languages: Sequence[str] = (), lexicon: Lexicon | None = None) -> list[Spelled]:
    """Every spelling that a table gives for a name, the likelier language first; `languages` as ISO 639-1."""
    if HANZI.search(text):
        found = _of_chinese(text, lexicon or Lexicon())
    elif _CYRILLIC.search(text):
        found = _of_cyrillic(text, languages)
    elif _ARABIC.search(text):
        found = _of_arabic(text, languages)
    elif _LATIN.search(text):
        found = _of_latin(text, languages)
    else:
        found = []
    own = folded(text)
    return [each for each in dict.fromkeys(found) if each.text and folded(each.text) != own]


def _of_cyrillic(text: str, languages: Sequence[str]) -> list[Spelled]:
    found = []
    spoken = _languages_of_cyrillic(folded(text), languages)
    for language in spoken:
        name, own = _NAMED[language], _OWN[language]
        found.append(Spelled(by_words(text, own.to_arabic), "Arab", f"{name}_arabic"))
        found.append(Spelled(by_words(text, own.to_latin), "Latn", f"{name}_latin"))
    if set(folded(text)) & _beyond_russian():
        found.append(Spelled(by_words(text, russian.from_neighbours), "Cyrl", "russian"))
    elif not spoken or set(folded(text)) & _RUSSIAN_ONLY:
        found.append(Spelled(by_words(text, russian.to_latin), "Latn", "russian_latin"))
    return found


def _beyond_russian() -> frozenset[str]:
    return frozenset().union(*(letters for letters, _ in _ALPHABETS.values()))


def _languages_of_cyrillic(small: str, languages: Sequence[str]) -> list[str]:
    letters = {letter for letter in small if letter.isalpha()}
    special = letters - _RUSSIAN
    if not special and any(_ENDS_RUSSIAN.search(word) for word in small.split()):
        return []
    fitting = [
        language
        for language, (own, strange) in _ALPHABETS.items()
        if special <= own and not letters & strange
    ]
    if not special:  # most names in Russian letters are no Kyrgyz ones
        fitting = [each for each in fitting if each != "ky" or each in languages]
    if _LONG_VOWEL.search(small):
        fitting = [each for each in fitting if each == "ky"]
    if (not special and letters & _RUSSIAN_ONLY) or (len(fitting) > 1 and _NOT_KAZAKH.search(small)):
        fitting = [each for each in fitting if each != "kk"]
    return _preferred(fitting, languages)


def _preferred(fitting: Sequence[str], languages: Sequence[str]) -> list[str]:
    named = [language for language in languages if language in fitting]
    return (named or list(fitting))[:_MOST_LANGUAGES]


def _of_arabic(text: str, languages: Sequence[str]) -> list[Spelled]:
    found = []
    likely = (
        ("ky",) if _KYRGYZ_ONLY.search(text) else ("kk", "ug", "ky") if "ky" in languages else ("kk", "ug")
    )
    read = {language: by_words(text, _OWN[language].from_arabic) for language in likely}
    for language in _preferred([each for each, cyrillic in read.items() if cyrillic], languages):
        name = _NAMED[language]
        found.append(Spelled(read[language], "Cyrl", f"{name}_cyrillic"))
        found.append(Spelled(by_words(read[language], _OWN[language].to_latin), "Latn", f"{name}_latin"))
    return found


def _of_latin(text: str, languages: Sequence[str]) -> list[Spelled]:
    if _is_pinyin(text):
        return []
    found = []
    read = {name: by_words(text, own.from_latin) for name, own in _OWN.items() if own.from_latin}
    for language in _preferred([each for each, cyrillic in read.items() if cyrillic], languages):
        name = _NAMED[language]
        way = "kazakh_from_latin" if language == "kk" else f"{name}_cyrillic"
        found.append(Spelled(read[language], "Cyrl", way))
        found.append(Spelled(by_words(read[language], _OWN[language].to_arabic), "Arab", f"{name}_arabic"))
    return found


def _is_pinyin(text: str) -> bool:
    """Whether every word divides into Chinese syllables, one of them into more than a name of ours would."""
    divided = [syllables.divide(word) for word in folded(syllables.without_tones(text)).split()]
    counts = [len(each[0]) if each else 0 for each in divided]
    return all(counts) and max(counts, default=0) >= _LEAST_SYLLABLES


def _of_chinese(text: str, lexicon: Lexicon) -> list[Spelled]:
    words, ways = [], set()
    for part in chinese.parts(text):
        forms = [form for form in lexicon.forms(part) if _CYRILLIC.match(form)]
        known = max(forms, key=lambda form: likeness(part, folded(form)), default="")
        words.append(capital(known or chinese.guess(part)))
        ways.add("lexicon" if known else "chinese_sound")
    guessed = " ".join(words) if all(words) else ""
    way = "lexicon" if ways == {"lexicon"} else "chinese_sound"
    return [Spelled(chinese.pinyin(text), "Latn", "pinyin"), Spelled(guessed, "Cyrl", way)]
