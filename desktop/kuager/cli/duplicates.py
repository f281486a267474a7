"""`kuager people duplicates`, `compare` and `decide`: who may be one person, and what somebody decides."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final

from kuager.cli import names
from kuager.cli.console import Console
from kuager.flows import custody, duplicates, vocabularies
from kuager.flows.duplicates import Comparison, PairRow, Row, Side, Value
from kuager.flows.matching import Matcher
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Cancelled, Task

_MOST_SECONDS: Final = 20
"""How long a command that brought people in looks for those who may be known already."""
_NO_NAME: Final = "name not known"

_ROWS: Final = {
    "names": "names",
    "id_numbers": "ID numbers",
    "birth": "born",
    "sex": "sex",
    "origin": "from",
    "taken": "taken",
    "relatives": "named with",
    "told_by": "told by",
}

_REASONS: Final = {
    ("names", "same"): "sound the same",
    ("names", "alike"): "sound alike",
    ("names", "somewhat"): "sound somewhat alike",
    ("names", "unlike"): "sound different",
    ("id_numbers", "same"): "the same number",
    ("id_numbers", "one_digit"): "the same number but one character",
    ("id_numbers", "other"): "two different numbers",
    ("birth", "same"): "the same year",
    ("birth", "near"): "not far apart",
    ("birth", "apart"): "years apart",
    ("sex", "same"): "the same",
    ("sex", "other"): "not the same",
    ("origin", "same_county"): "the same county",
    ("origin", "other_county"): "another county",
    ("taken", "fits"): "fits",
    ("taken", "apart"): "at another time",
    ("relatives", "same"): "a name stands on both sides",
    ("told_by", "together"): "told of as two in one interview",
}

_MARKS: Final = {"for": "+", "against": "-", "unclear": "?", "": " "}

_DECIDED: Final = {
    "same": "Decided: one person. The two are one file now; it can be taken back.",
    "different": "Decided: two people. They are not asked about again.",
    "unsure": "Decided: nobody can tell yet.",
    "open": "The decision is taken back; the two wait again.",
}


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands among those on people."""
    listing = verbs.add_parser("duplicates", help="files that may be one person; nothing is joined by itself")
    listing.add_argument("--show", choices=duplicates.SHOWS, default="waiting", help="default: %(default)s")
    listing.add_argument("--anew", action="store_true", help="compare everybody again; decisions stay")
    listing.add_argument("--limit", type=int, default=1000, metavar="N", help="default: %(default)s")
    # Also behind the command, where one looks for it.
    listing.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print as JSON")
    listing.set_defaults(run=_duplicates)
    compare = verbs.add_parser("compare", help="two files side by side, and what speaks for one person")
    compare.add_argument("one")
    compare.add_argument("other")
    compare.set_defaults(run=_compare)
    decide = verbs.add_parser("decide", help="decide whether two files are one person")
    decide.add_argument("one")
    decide.add_argument("other")
    decide.add_argument("answer", choices=duplicates.ANSWERS, help="open: take a decision back")
    decide.add_argument("--why", required=True)
    decide.set_defaults(run=_decide)


def _duplicates(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        try:
            if arguments.anew:
                duplicates.start_over(session)
            with console.progress() as task:
                duplicates.run(session, Matcher(), task)
        except (KeyboardInterrupt, Cancelled):
            pass  # what was compared is kept, and is told below
        done = duplicates.progress(session)
        found = duplicates.waiting(session, arguments.show, max(arguments.limit, 0))
        counts = duplicates.count(session)
    if done.done < done.total:
        so_far = f"{done.done} of {done.total} files are compared"
        print(f"kuager: stopped; {so_far}, the next time goes on from there", file=sys.stderr)
    waiting = f"{counts.probable} probable, {counts.possible} possible, {counts.contradictory} contradictory"
    console.show({"progress": done, "counts": counts, "pairs": found}, [*_lines(found), f"Pairs: {waiting}."])


def _lines(found: Iterable[PairRow]) -> Iterator[str]:
    group = 0
    for row in found:
        if row.group and row.group != group:
            yield f"Perhaps one person, {row.size} files:"
        group = row.group
        decided = f"  [{row.answer}: {row.reason}]" if row.answer else ""
        indent = "  " if row.group else ""
        both = f"{row.name or _NO_NAME} | {row.other_name or _NO_NAME}"
        yield f"{indent}{row.band:8}  {row.bits:5.1f}  {row.one}  {row.other}  {both}{decided}"


def _compare(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        matcher = Matcher()
        matcher.load(session, task)
        found = duplicates.compare(session, matcher, RecordId(arguments.one), RecordId(arguments.other))
        for side in found.sides:
            kind = "person" if side.is_person else "testimony"
            custody.viewed(session, side.file, kind, "identity")
    console.show(found, _comparison(found))


def _comparison(found: Comparison) -> Iterator[str]:
    one, other = found.sides
    yield f"{_head(one)}  |  {_head(other)}"
    for row in found.rows:
        if row.left or row.right:
            why = f"  [{words}]" if (words := _why(row)) else ""
            sides = f"{_values(row, row.left)} | {_values(row, row.right)}"
            yield f"{_MARKS[row.verdict]} {_ROWS[row.code]:11} {sides}{why}"
    yield f"Together: {found.band}, {found.bits:.1f} bits"
    for decision in found.decisions:
        who = decision.author or "another office"
        yield f"{decision.time}  {who}: {decision.answer}, {decision.reason}"


def _head(side: Side) -> str:
    counts = [f"{side.accounts} accounts"] if side.accounts else []
    counts += [f"speaks in {side.speaks}"] if side.speaks else []
    status = vocabularies.load()["person_status"].label(side.status, "en") if side.status else ""
    return ", ".join(part for part in (side.name or _NO_NAME, *counts, *side.offices, status) if part)


def _values(row: Row, values: Iterable[Value]) -> str:
    return "; ".join(_value(row, value) for value in values) or "–"


def _value(row: Row, value: Value) -> str:
    words = vocabularies.load()[row.coded].label(value.text, "en") if row.coded else value.text
    note = "fails its own check" if value.note == "fails_check" else value.note
    if row.code == "told_by" and note:
        note = vocabularies.load()["relation"].label(note, "en").lower()
    about = ", ".join(part for part in (note, *value.more) if part)
    return f"{words or _NO_NAME} ({about})" if about else words or _NO_NAME


def _why(row: Row) -> str:
    words = [_REASONS.get((row.code, row.reason), "")]
    words += names.reasons(row.why) if row.why is not None else []
    return "; ".join(word for word in words if word)


def _decide(arguments: argparse.Namespace, console: Console) -> None:
    answer, why = arguments.answer, arguments.why
    pair = RecordId(arguments.one), RecordId(arguments.other)
    with console.session() as session:
        if answer == "open":
            decision = duplicates.take_back(session, *pair, why)
        else:
            decision = duplicates.decide(session, *pair, answer, why)
    console.show({"decision": decision, "answer": answer}, [_DECIDED[answer]])


def perhaps_known(session: Session, since: int, task: Task) -> list[RecordId] | None:
    """Whom of those brought in since a mark somebody else may be; None where that was cut short.

    What was brought in is recorded by then: stopping here loses nothing, and nobody waits for long.
    """
    end = time.monotonic() + _MOST_SECONDS

    def step(done: int, total: int | None, what: str) -> None:
        task.step(done, total, what)
        if time.monotonic() > end:
            raise Cancelled

    try:
        return duplicates.brought_in(session, Matcher(), since, Task(step))
    except (KeyboardInterrupt, Cancelled):
        return None


def known_lines(known: list[RecordId] | None) -> list[str]:
    """A line about them, none where there is nobody."""
    if known is None:
        return ["Who of them may be known already was not looked at to the end: kuager people duplicates."]
    return [f"Known already, perhaps: {len(known)}. See kuager people duplicates."] if known else []
