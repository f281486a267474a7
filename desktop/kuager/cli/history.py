"""`kuager record history` and `diff`: who saved what of a record, and what each saving changed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from kuager.cli.console import Console
from kuager.flows import custody, history
from kuager.flows.history import Against, Changed, Difference, Part, Saving
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId

_MISSING = {"absent": "withheld or erased", "newer": "written by a newer program"}


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands among those of a record."""
    past = verbs.add_parser("history", help="who saved what, when and why; the latest first")
    diff = verbs.add_parser("diff", help="what each saving changed, field by field")
    for verb in (past, diff):
        verb.add_argument("id")
        verb.add_argument("--kind", default="", help="where one id names several records: account, link …")
    past.set_defaults(run=_history)
    diff.add_argument("revision", nargs="?", default="", help="digest of a saving, or the beginning of it")
    diff.set_defaults(run=_diff)


def _read(session: Session, arguments: argparse.Namespace) -> list[Saving]:
    record = RecordId(arguments.id)
    kind = arguments.kind or history.kind_of(session, record)
    saved = history.savings(session, record, kind)
    custody.viewed(session, record, kind, "history")
    return saved


def _history(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        saved = _read(session, arguments)
    console.show(saved, [line for each in saved for line in _lines(each)])


def _diff(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        saved = _read(session, arguments)
        if arguments.revision:
            saved = [history.named(saved, arguments.revision)]
        found = [(each, history.changed(session, each)) for each in saved]
    lines = [line for each, changes in found for line in (*_lines(each), *_told(changes))]
    console.show([{"saving": each, "changes": changes} for each, changes in found], lines)


def _who(author: str, alias: str, *, own: bool) -> str:
    return ", ".join(part for part in (author, "" if own else alias or "an unnamed machine") if part)


def _lines(saving: Saving) -> Iterator[str]:
    who = _who(saving.author, saving.alias, own=saving.own)
    notes = ["first" if saving.first else "", "clock cannot be right" if saving.odd else ""]
    told = "  ".join(part for part in (saving.digest[:12], saving.time, who, *notes) if part)
    yield f"{told}  why: {saving.why}" if saving.why else told
    for each in saving.revisions:
        decided = " (a decision)" if each.decided else ""
        yield (
            "  "
            + " ".join(part for part in (each.kind, each.title, ", ".join(each.sections)) if part)
            + decided
        )


def _told(changes: tuple[Changed, ...]) -> Iterator[str]:
    for each in changes:
        for part in each.parts:
            yield f"    {each.revision.kind} {part.section}{'' if part.stands else ' (replaced since)'}"
            yield from (f"      {line}" for line in _part(part))


def _part(part: Part) -> Iterator[str]:
    if part.missing:
        yield f"not here: {_MISSING[part.missing]}"
    for each in part.said:
        yield from _difference(each)
    for against in part.against:
        yield from _against(against, several=len(part.against) > 1)


def _against(against: Against, *, several: bool) -> Iterator[str]:
    if not against.known:
        yield "what it was before is not here"
    elif several:
        yield f"beside what {_who(against.author, against.alias, own=against.own)} wrote at {against.time}:"
    for each in against.differences:
        yield from _difference(each)


def _difference(each: Difference) -> Iterator[str]:
    words = [each.field, *((_value(each.thing), each.part) if each.part else ())]
    yield " ".join([*words, "(another order)"] if each.moved else words)
    if each.before not in (None, "", {}):
        yield f"  - {_value(each.before)}"
    if each.after not in (None, "", {}):
        yield f"  + {_value(each.after)}"


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
