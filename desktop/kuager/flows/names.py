"""Comparing names without a vault: a table of pairs, and the nearest names of a list.

Both files are untrusted and bounded. Texts are UTF-8, one record a line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from kuager import files, paths
from kuager.errors import AppError
from kuager.flows import documents
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
