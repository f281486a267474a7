"""`kuager names`: the same name in any script, without a vault."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from kuager.cli.console import Console
from kuager.flows import names
from kuager.flows.matching import Explanation
from kuager.flows.names import Neighbour
from kuager.model.names import Name
from kuager.task import Task

_NOTES: Final = {
    "lexicon": "the same by the lexicon",
    "pinyin": "read as pinyin",
    "abjad": "vowels not written",
    "ayn": "with and without ğ",
    "loose": "without an ending of respect",
    "joined": "written as one word",
    "begins": "begins so",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("names", help="compare names across scripts; needs no vault")
    verbs = group.add_subparsers(dest="verb", required=True)
    compare = verbs.add_parser("compare", help="score the pairs name_a, name_b of a table")
    compare.add_argument("--tsv", type=Path, required=True, metavar="IN", help="tab-separated, with a header")
    compare.add_argument(
        "--out", type=Path, required=True, metavar="OUT", help="the same with a score, 0 to 1"
    )
    compare.set_defaults(run=_compare)
    nearest = verbs.add_parser("nearest", help="the names of a list that are most alike")
    nearest.add_argument("--list", type=Path, required=True, metavar="FILE", help="one name a line")
    nearest.add_argument("--limit", type=int, default=10, metavar="N")
    nearest.add_argument("name")
    nearest.set_defaults(run=_nearest)
    suggest = verbs.add_parser("suggest", help="spellings in other scripts: guesses, with their table")
    suggest.add_argument(
        "--language", action="append", default=[], metavar="CODE", help="kk, ug or ky; may be given again"
    )
    suggest.add_argument("name")
    suggest.set_defaults(run=_suggest)
    # Scores are measured by sound alone; whoever looks for somebody wants every form there is.
    compare.add_argument(
        "--lexicon",
        type=Path,
        nargs="?",
        const=names.own_lexicon(),
        metavar="FILE",
        help="irregular forms too",
    )
    nearest.add_argument(
        "--lexicon", type=Path, default=names.own_lexicon(), metavar="FILE", help="default: %(default)s"
    )


def _compare(arguments: argparse.Namespace, console: Console) -> None:
    comparing = names.comparer(arguments.lexicon)
    count = names.compare(comparing, arguments.tsv, arguments.out, Task.silent())
    console.show({"pairs": count}, [f"{count} pairs are scored."])


def _nearest(arguments: argparse.Namespace, console: Console) -> None:
    comparing = names.comparer(arguments.lexicon)
    limit = max(arguments.limit, 0)
    found = names.nearest(comparing, arguments.list, arguments.name, limit, Task.silent())
    console.show(found, [_line(row) for row in found] or ["No name is near."])


def _suggest(arguments: argparse.Namespace, console: Console) -> None:
    found = names.suggestions([Name(arguments.name)], arguments.language)
    console.show(
        [{"text": each.name.text, "script": each.script, "by": each.way} for each in found],
        [f"{each.script}  {each.name.text}  (a guess by: {names.table_of(each)})" for each in found]
        or ["No table spells it in another script."],
    )


def _line(row: Neighbour) -> str:
    why = "; ".join(reasons(row.why))
    return f"{row.score:.2f}  line {row.line}  {row.name}" + (f"  ({why})" if why else "")


def reasons(why: Explanation) -> list[str]:
    """An explanation in words: қ~q, й~y; order swapped."""
    letters = ", ".join(
        f"{left or '∅'}~{right or '∅'}" for match in why.matches for left, right in match.differences
    )
    notes = dict.fromkeys(_NOTES[note] for match in why.matches for note in match.notes)
    return [
        *([letters] if letters else []),
        *notes,
        *(["order swapped"] if why.swapped else []),
        *([f"without {', '.join('-' + ending for ending in why.endings)}"] if why.endings else []),
        *([f"only on one side: {', '.join(why.extra)}"] if why.extra else []),
        *([f"title left out: {', '.join(why.titles)}"] if why.titles else []),
    ]
