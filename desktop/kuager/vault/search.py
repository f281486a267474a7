"""Full-text search: one way to cut text into words, for what is indexed and for what is asked.

Words are runs of letters and digits of `model.names.search_text`; every Han character is a word of its own,
since Chinese names are written without spaces. What is asked matches where each of its words begins a word;
Han characters that were typed together must also stand together. Of a query, which may be anything that was
pasted, only the beginning is read, and nothing but words of it ever reaches the engine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from kuager.model import idnumbers, names

COLUMNS: Final = ("tickets", "names", "others", "places", "texts")
"""What is told of a record, each apart, so that it is known by what it was found."""

_HAN_RANGES: Final = "\u2e80-\u2fff\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_HAN: Final = re.compile(f"[{_HAN_RANGES}]")
_HAN_TOGETHER: Final = re.compile(f"{_HAN.pattern}{{2,}}")
_LETTERS: Final = re.compile(r"[^\W_]+")
_WORDS: Final = re.compile(rf"(?![\W_]){_HAN.pattern}|[^\W_{_HAN_RANGES}]+")
MOST_CHARACTERS: Final = 400
"""Of a query; what is pasted beyond them is not looked at."""

_MOST_WORDS: Final = 16
_LONGEST_WORD: Final = 64
_LEAST_DIGITS: Final = 3
_SERIES: Final = re.compile("[a-zх]")
_NOT_NUMBER: Final = re.compile("[^0-9A-Z]")
_BETWEEN: Final = ";"  # parts the texts of one column, and no text holds it: words have no signs


def is_han(word: str) -> bool:
    """Whether a word is a Chinese character."""
    return bool(_HAN.fullmatch(word))


def words(text: str) -> list[str]:
    """The words of a text in the form in which they are compared."""
    return _WORDS.findall(names.search_text(text))


class Entry(NamedTuple):
    """What a record is found by: texts as told, for each of `COLUMNS`."""

    tickets: Sequence[str] = ()
    names: Sequence[str] = ()
    others: Sequence[str] = ()
    places: Sequence[str] = ()
    texts: Sequence[str] = ()

    def columns(self) -> tuple[str, ...]:
        """The columns as they are indexed."""
        return tuple(_joined(told) for told in self)


def _joined(told: Iterable[str]) -> str:
    return _BETWEEN.join(
        filter(None, dict.fromkeys(" ".join(words(text)) for text in dict.fromkeys(told) if text))
    )


class Fragment(NamedTuple):
    """Digits that may be a part of a number; `words` are those it was typed as."""

    text: str
    words: tuple[str, ...]

    def in_phone(self) -> str:
        """The same with the other first digit: in Kazakhstan +7 and 8 are dialled for each other."""
        return {"7": "8", "8": "7"}.get(self.text[0], self.text[0]) + self.text[1:]


class Asked(NamedTuple):
    """What was typed. `together` are Han characters that must stand side by side."""

    words: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    fragments: tuple[Fragment, ...] = ()

    @classmethod
    def of(cls, untrusted_text: str) -> Asked:
        """What is asked for; no words if there is nothing that could be found."""
        text = untrusted_text[:MOST_CHARACTERS]
        plain = names.search_text(text)
        together = (" ".join(run) for run in _HAN_TOGETHER.findall(plain))
        found = dict.fromkeys(word[:_LONGEST_WORD] for word in words(text))
        return cls(tuple(found)[:_MOST_WORDS], tuple(together), tuple(_fragments(plain)))

    def besides_numbers(self) -> tuple[str, ...]:
        """The words that are no part of a fragment."""
        within = {word for fragment in self.fragments for word in fragment.words}
        return tuple(word for word in self.words if word not in within)


def _fragments(plain: str) -> Iterator[Fragment]:
    """Each run of tokens that look like numbers is one number: nobody types an ID in one piece."""
    run: list[str] = []
    for token in (*_LETTERS.findall(plain), ""):
        if token and _looks_like_number(token):
            run.append(token)
            continue
        text = _NOT_NUMBER.sub("", idnumbers.bare("".join(run)))
        if sum(character.isdigit() for character in text) >= _LEAST_DIGITS:
            yield Fragment(text[:_LONGEST_WORD], tuple(run))
        run = []


def _looks_like_number(token: str) -> bool:
    """Mostly digits, or the one letter that passports begin and Chinese numbers end with."""
    digits = sum(character.isdigit() for character in token)
    return 2 * digits >= len(token) or bool(_SERIES.fullmatch(token))


def match(asked: Iterable[str], columns: Iterable[str] = COLUMNS, *, whole: bool = False) -> str:
    """The expression of FTS5 that finds all these words in these columns, as beginnings or as whole words."""
    terms = " AND ".join(f'"{word}"' if whole else f'"{word}"*' for word in asked)
    return f"{{{' '.join(columns)}}} : ({terms})"


def match_any(alternatives: Iterable[tuple[Sequence[str], Iterable[Sequence[str]]]]) -> str:
    """The expression that finds all of these: words as beginnings anywhere, or else some words of places."""
    return " AND ".join(
        f"({' OR '.join([match(words), *(match(place, ('places',), whole=True) for place in places)])})"
        for words, places in alternatives
    )


def as_one(asked: Iterable[str]) -> str:
    """These words as the only text of a column that is bounded by `bounded`."""
    return f"{_BETWEEN}{' '.join(asked)}{_BETWEEN}"


def bounded(column: str) -> str:
    """The SQL of a column in which each text has a bound on either side."""
    return f"'{_BETWEEN}' || {column} || '{_BETWEEN}'"
