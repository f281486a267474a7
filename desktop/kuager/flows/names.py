"""Names without a vault: a table of pairs, the nearest names of a list, spellings in other scripts.

Both files are untrusted and bounded. Texts are UTF-8, one record a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from kuager import files, paths
from kuager.errors import AppError
from kuager.flows import documents
from kuager.model import names as told_names
from kuager.model.names import Name
from kuager.names import transliteration
from kuager.names.comparison import Comparer
from kuager.names.explanation import Explanation, explain
from kuager.names.index import NameIndex
from kuager.names.lexicon import Lexicon
from kuager.task import Task

_MOST_BYTES: Final = 256 << 20
_MOST_LEXICON_BYTES: Final = 1 << 20
_STEP: Final = 2000
_COLUMNS: Final = ("name_a", "name_b")
_SCORE: Final = "score"


class Neighbour(msgspec.Struct, frozen=True):
    """A name of a list: its line, its score, and why."""

    name: str
    line: int
    score: float
    why: Explanation


SUGGESTED: Final = "suggested"
"""The source of a spelling that a table gave and a person confirmed (vocabulary name_source)."""

_MOST_SUGGESTED: Final = 4
_ORDER: Final = ("Cyrl", "Arab", "Latn", "Hani")  # which spelling of a name is best to go by
_TOLD_BY_SOUND: Final = frozenset({"chinese_sound", "lexicon"})
_RUSSIAN: Final = "russian"
_NOT_FOR: Final = frozenset({"misspelling", "nickname"})


class Suggestion(msgspec.Struct, frozen=True):
    """A spelling that may be taken, as it would be kept; `way` is one of `transliteration.WAYS`."""

    name: Name
    script: str
    way: str


def suggestions(given: Sequence[Name], languages: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """What is not among the spellings of a name, but a table can tell; at most four.

    Names of one kind are one name. A script that is there is not suggested again, but for the spelling of
    Russian papers, and pinyin. `languages` (ISO 639-1) are those that are spoken where the name is told.
    """
    found: list[Suggestion] = []
    there = {told_names.search_text(name.text) for name in given}
    for kind in dict.fromkeys(name.kind for name in given if name.kind not in _NOT_FOR):
        alike = [name for name in given if name.kind == kind and name.text.strip()]
        scripts = {told_names.script(name.text) for name in alike}
        any_scripts = scripts | {told_names.script(name.text) for name in given if name.kind == "own"}
        for name in sorted(alike, key=lambda name: _rank(told_names.script(name.text))):
            for spelled in transliteration.spellings(name.text, languages, _lexicon()):
                by_sound = spelled.way in _TOLD_BY_SOUND
                wanted = spelled.way in (_RUSSIAN, "pinyin") or spelled.script not in scripts
                if not wanted or (by_sound and any_scripts & {"Cyrl", "Arab"}):
                    continue
                text = told_names.search_text(spelled.text)
                if text not in there:
                    there.add(text)
                    spelling = Name(spelled.text, "own" if by_sound else kind, SUGGESTED)
                    found.append(Suggestion(spelling, spelled.script, spelled.way))
            # What is best to go by has said what there is to say of these scripts.
            scripts |= {each.script for each in found if each.name.kind == kind}
    return tuple(found[:_MOST_SUGGESTED])


def table_of(suggestion: Suggestion) -> str:
    """The source of the table that a suggestion was made by."""
    return transliteration.WAYS[suggestion.way]


def _rank(script: str) -> int:
    return _ORDER.index(script) if script in _ORDER else len(_ORDER)


@cache
def _lexicon() -> Lexicon:
    return Lexicon.read(_text(own_lexicon(), _MOST_LEXICON_BYTES))


def own_lexicon() -> Path:
    """The irregular forms that come with the program."""
    return paths.resources() / "names" / "lexicon.toml"


def comparer(lexicon: Path | None) -> Comparer:
    """A comparer with the lexicon of this file; by sound alone where none is named."""
    return Comparer(Lexicon.read(_text(lexicon, _MOST_LEXICON_BYTES)) if lexicon else None)


def compare(comparing: Comparer, table: Path, out: Path, task: Task) -> int:
    """Write the rows of a tab-separated table anew, with a column `score`; how many there are.

    The first line names the columns; `input.malformed` where name_a or name_b is not among them. An
    existing file at `out` is replaced. A row with too few columns has empty ones at its end.
    """
    lines = _lines(_text(table, _MOST_BYTES))
    header = lines[0].split("\t") if lines else []
    if any(header.count(column) != 1 for column in _COLUMNS):
        raise AppError("input.malformed", reason="the columns name_a and name_b are needed")
    left, right = map(header.index, _COLUMNS)
    kept = [place for place, column in enumerate(header) if column != _SCORE]
    written = ["\t".join([*(header[place] for place in kept), _SCORE])]
    for number, line in enumerate(lines[1:]):
        if number % _STEP == 0:
            task.step(number, len(lines) - 1)
        cells = line.split("\t")
        cells += [""] * (len(header) - len(cells))
        score = comparing.score(cells[left], cells[right])
        written.append("\t".join([*(cells[place] for place in kept), f"{score:.6f}"]))
    files.write_whole(out, ("\n".join(written) + "\n").encode(), replace=True)
    return len(lines) - 1


def nearest(comparing: Comparer, listed: Path, name: str, limit: int, task: Task) -> list[Neighbour]:
    """The names of a list, one a line, that are most alike, best first."""
    lines = _lines(_text(listed, _MOST_BYTES))
    index = NameIndex(comparing)
    for number, line in enumerate(lines):
        if number % _STEP == 0:
            task.step(number, len(lines))
        index.add(number, line)
    return [
        Neighbour(
            lines[found.number], found.number + 1, found.score, explain(comparing, name, lines[found.number])
        )
        for found in index.nearest(name, limit)
    ]


def _text(path: Path, limit: int) -> str:
    try:
        return documents.read(path, limit).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AppError("input.malformed", reason="not UTF-8") from error


def _lines(text: str) -> list[str]:
    """Lines as a table has them: only line breaks divide, no other separators of Unicode."""
    lines = text.replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines
