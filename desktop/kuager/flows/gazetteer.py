"""Which divisions are meant where somebody tells of a place, in any script.

A told place is words: names of divisions, words for their kinds (county, ауданы, 县), villages, and more.
A name that several divisions bear means all of them, a prefecture all its counties, until another word
says which: its kind, or a division within it. So the answer is every county that may be meant; where two
answers have none in common, the places are two. A name that is not in the gazetteer is taken for the one
that sounds most like it (names.distance), if that is near enough; nothing of what was told is kept.

There are two files. Xinjiang, where people are from, is what counties are compared and searched by;
Kazakhstan is only there to choose from, as are townships (flows.townships). Reading the first place takes
most of a second, for then the words of a file are made ready to be compared by sound; each further one about
a millisecond.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from kuager import paths
from kuager.flows import townships
from kuager.model import gazetteer
from kuager.model.gazetteer import Gazetteer
from kuager.names import blocking, distance
from kuager.names.readings import readings
from kuager.names.sieve import Sieve

ALIKE: Final = 0.88
"""How alike a word must sound to be taken for a name of the gazetteer."""

_MOST_CHARACTERS: Final = 200
_MOST_ALIKE: Final = 6  # words of one place are compared by sound
_LEAST_LETTERS: Final = 4  # of a word that is compared by sound
_LEAST_STEM: Final = 3
_LEAST_HAN: Final = 2
_MARGIN: Final = 0.02
XINJIANG: Final = "xinjiang"
KAZAKHSTAN: Final = "kazakhstan"
FILES: Final = (XINJIANG, KAZAKHSTAN)
_HAN: Final = re.compile("[\u3400-\u9fff]")
_TOKEN: Final = re.compile(
    r"[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+|(?<!\d)\d{6}(?:\d{3})?(?!\d)|[,;،、。；/()\n]"
)
_BREAKS: Final = frozenset(",;،、。；/()\n")
_APOSTROPHES: Final = dict.fromkeys(map(ord, "'\u2018\u2019\u02bb\u02bc\u0060"))


class _Word(NamedTuple):
    """What a word of the gazetteer may be: a name of divisions, a kind, or a mark of what is smaller."""

    codes: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    smaller: bool = False


_BREAK: Final = _Word()  # nothing of the gazetteer: what stands on its two sides is not beside each other
_IGNORED: Final = _Word(kinds=frozenset({"ignored"}))
_ELSEWHERE: Final = _Word(kinds=frozenset({"elsewhere"}))


@cache
def load(file: str = XINJIANG) -> Gazetteer:
    """The divisions of a file that comes with the program, read once; `AppError` where it is damaged."""
    return gazetteer.parse((paths.resources() / "gazetteer" / f"{file}.toml").read_bytes())


def label(code: str, language: str) -> str:
    """What a division or township is called in a language; an unknown code shows as itself."""
    if (township := townships.get(code)) is not None:
        return township.label(language)
    return _of(code).label(code, language)


def whole_label(code: str, language: str) -> str:
    """What a division is called, and after it what it lies in; "" for an unknown code."""
    if (township := townships.get(code)) is not None:
        return f"{township.label(language)}, {label(township.county, language)}"
    known = _of(code)
    division = known.get(code)
    if division is None:
        return ""
    told = (known.label(each, language) for each in (division.code, known.holder(division.code)) if each)
    return ", ".join(told)


def other_names(code: str, language: str) -> tuple[str, ...]:
    """What else a division is called in a language, and what it is called in Chinese."""
    division = _of(code).get(code)
    if division is None:
        return ()
    own = division.names.get(language, ())[1:]
    chinese = division.names.get(gazetteer.OFFICIAL_LANGUAGE, ())
    return own if language == gazetteer.OFFICIAL_LANGUAGE else (*own, *chinese[:1])


def _of(code: str) -> Gazetteer:
    """The file that has a code, or any."""
    return next((known for known in map(load, FILES) if known.get(code)), load())


def meant(words: str) -> tuple[str, ...]:
    """The present codes of all divisions, of any file, that told words may mean, ascending.

    The words may be a code, as a Chinese resident number begins with it, also one that is no longer given.
    """
    return tuple(sorted({code for file in FILES for codes in _read(file, words) for code in codes}))


def counties(words: str) -> tuple[str, ...]:
    """The present codes of all counties of Xinjiang that told words may mean; none for a place elsewhere."""
    known = load()
    found = _read(XINJIANG, words)
    return tuple(sorted({county for codes in found for code in codes for county in known.counties(code)}))


def last_part(words: str) -> str:
    """What stands after the last comma or other break."""
    return re.split(f"[{re.escape(''.join(_BREAKS))}]", words[:_MOST_CHARACTERS])[-1].strip()


def part_of_name(words: str) -> str:
    """What may be a name, or the beginning of one, at the end of told words: without words for kinds, folded.

    "" where the place is told to be smaller than a county.
    """
    tokens = _TOKEN.findall(_fold(last_part(words)))
    kept: list[str] = []
    place = 0
    while place < len(tokens):
        found = [_vocabulary(file).longest(tokens, place) for file in FILES]
        length = max(length for _, length in found)
        if any(word.codes for word, _ in found) or not length:
            length = max(length, 1)
            kept += tokens[place : place + length]
        elif any(word.smaller for word, _ in found):
            return ""
        place += length
    return re.sub(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])", "", " ".join(kept))


def fold(text: str) -> str:
    """A text as it is looked up: letters only, without what differs between two ways to write one word."""
    return _key(text)


def _read(file: str, words: str) -> list[frozenset[str]]:
    """The divisions of a file that the words name; none where they tell of a place elsewhere."""
    vocabulary = _vocabulary(file)
    told = vocabulary.words(_fold(words[:_MOST_CHARACTERS]))
    if _ELSEWHERE in told:
        return []
    return _narrowed(vocabulary.known, list(dict.fromkeys(_mentions(vocabulary, told))))


def _narrowed(known: Gazetteer, mentions: list[frozenset[str]]) -> list[frozenset[str]]:
    """Of a name what another one means too or lies around, and not that wider one any more."""
    narrow: list[frozenset[str]] = []
    broad: set[frozenset[str]] = set()
    for mention in mentions:
        kept = mention
        for other in mentions:
            if other == mention:
                continue
            inside = frozenset(c for c in kept if any(known.lies_in(c, o) for o in other))
            if inside:
                broad.add(other)
            kept = inside | (kept & other) or kept
        narrow.append(kept)
    return [codes for codes, told in zip(narrow, mentions, strict=True) if told not in broad]


def _mentions(vocabulary: _Vocabulary, words: list[_Word]) -> Iterator[frozenset[str]]:
    """The names among the words, each narrowed by the kind that stands beside it."""
    used = -1  # a kind belongs to the name before it, else to the one after it
    for place, word in enumerate(words):
        if not word.codes:
            continue
        beside = _BREAK
        if place + 1 < len(words) and _says_kind(words[place + 1]):
            used = place + 1
            beside = words[used]
        elif place - 1 > used and _says_kind(words[place - 1]):
            beside = words[place - 1]
        codes = _of_kind(vocabulary, word.codes, beside.kinds)
        if codes and not (beside.smaller and not beside.kinds):
            yield codes


def _of_kind(vocabulary: _Vocabulary, codes: frozenset[str], kinds: frozenset[str]) -> frozenset[str]:
    """The divisions of a kind; where none is, all, for a county becomes a city; but no prefecture does."""
    divisions = vocabulary.known.divisions
    exactly = frozenset(code for code in codes if divisions[code].kind in kinds)
    if exactly or not kinds or kinds & vocabulary.of_prefectures:
        return exactly or codes
    return frozenset(code for code in codes if not divisions[code].is_prefecture())


def _says_kind(word: _Word) -> bool:
    return not word.codes and (bool(word.kinds) or word.smaller)


def _fold(text: str) -> str:
    """Without what differs between two ways to write one word: case, marks above Arabic, apostrophes."""
    plain = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold()
    return "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cf"))


class _Vocabulary:
    """All words of the gazetteer as they are looked up: folded, and without what stands between them."""

    def __init__(self, known: Gazetteer) -> None:
        self.known = known
        self._words: dict[str, _Word] = {}
        for kind in known.kinds.values():
            for text in kind.words:
                self._add(text, kinds=frozenset({kind.kind}))
        for text in known.smaller:
            self._add(text, smaller=True)
        names = [
            (name, division.code)
            for division in known.divisions.values()
            for name in (*(each for told in division.names.values() for each in told), division.official)
            if name
        ]
        for name, code in [*names, *known.present.items()]:
            self._add(name, codes=frozenset({code}))
        self._words |= {_key(text): _IGNORED for text in known.ignored}
        self._words |= {_key(text): _ELSEWHERE for text in known.elsewhere}
        self._endings = frozenset(map(_fold, known.endings))
        written = [*dict(names), *known.ignored, *known.elsewhere]
        self.of_prefectures = {each.kind for each in known.divisions.values() if each.is_prefecture()}
        self._longest = max(len(_TOKEN.findall(_fold(text))) for text in written)
        self._forms = sorted({_key(name) for name, _ in names})
        self._sieve = Sieve(ALIKE)
        self._outlines = {
            number: tuple(map(self._sieve.outline, readings(form))) for number, form in enumerate(self._forms)
        }
        self._by_sound: dict[str, list[int]] = {}
        for number, form in enumerate(self._forms):
            for key in blocking.stored(form):
                self._by_sound.setdefault(key, []).append(number)

    def _add(
        self,
        text: str,
        *,
        codes: frozenset[str] = frozenset(),
        kinds: frozenset[str] = frozenset(),
        smaller: bool = False,
    ) -> None:
        before = self._words.get(_key(text), _Word())
        self._words[_key(text)] = _Word(before.codes | codes, before.kinds | kinds, before.smaller or smaller)

    def words(self, text: str) -> list[_Word]:
        """The words one after another, of several that begin at one place the longest; nothing ignored."""
        tokens = _TOKEN.findall(text)
        found: list[_Word | str] = []
        place = 0
        while place < len(tokens):
            word, length = self.longest(tokens, place)
            if length:
                found.append(word)
            elif _HAN.match(tokens[place]) and found and isinstance(found[-1], str) and _HAN.match(found[-1]):
                found[-1] += tokens[place]  # Chinese characters that stand together are one word
            else:
                found.append(_BREAK if tokens[place] in _BREAKS else tokens[place])
            place += max(length, 1)
        unknown = [word for word in found if isinstance(word, str)]
        alike = {word: self.alike(word) for word in unknown[:_MOST_ALIKE]}
        words = (alike.get(word, _BREAK) if isinstance(word, str) else word for word in found)
        return [word for word in words if word is not _IGNORED]

    def longest(self, tokens: list[str], place: int) -> tuple[_Word, int]:
        """The word that begins here, and how many tokens it takes: 0 where none is known."""
        for length in range(min(self._longest, len(tokens) - place), 0, -1):
            word = self._words.get("".join(tokens[place : place + length]))
            if word is not None:
                return word, length
        for stem in self._stems(tokens[place]):
            if stem in self._words:
                return self._words[stem], 1
        return _BREAK, 0

    def _stems(self, token: str) -> list[str]:
        """A word without each ending that it may carry, the longest ending first."""
        cuts = range(_LEAST_STEM, len(token))
        return [token[:cut] for cut in cuts if token[cut:] in self._endings]

    def alike(self, token: str) -> _Word:
        """What sounds most like a word, with its ending or without; nothing where that is not near."""
        found = self._alike(token)
        return self._alike(stems[0]) if found is _BREAK and (stems := self._stems(token)) else found

    def _alike(self, token: str) -> _Word:
        if len(token) < (_LEAST_HAN if _HAN.match(token) else _LEAST_LETTERS):
            return _BREAK
        met = {number for key in blocking.asked(token) for number in self._by_sound.get(key, ())}
        if met:
            outlines = map(self._sieve.outline, readings(token))
            met = self._sieve.passing(outlines, met, self._outlines)
        forms = [self._forms[number] for number in met]
        scores = {form: distance.likeness(token, form, ALIKE) for form in forms}
        best = max(scores.values(), default=0.0)
        if best < ALIKE:
            return _BREAK
        near = [self._words[form].codes for form, score in scores.items() if score >= best - _MARGIN]
        return _Word(codes=frozenset().union(*near))


def _key(text: str) -> str:
    return "".join(_TOKEN.findall(_fold(text)))


@cache
def _vocabulary(file: str) -> _Vocabulary:
    return _Vocabulary(load(file))
