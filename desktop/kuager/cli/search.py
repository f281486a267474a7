"""`kuager search` and `kuager people search`: what was found, the surest first, and why in words."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Final

import msgspec

from kuager.cli import names
from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import gazetteer, search, vocabularies
from kuager.flows.matching import Matcher
from kuager.flows.search import Filters, Hit, InterviewRow, PersonRow, Query, Saved, SourceRow, Why
from kuager.flows.unlock import Session

_WHY: Final = {
    "number": "number {}",
    "ticket": "ticket {}",
    "name": "{}",
    "told_of": "tells of {}",
    "applicant": "in the name of {}",
    "place": "place {}",
    "words": "“{}”",
    "name_alike": "sounds like {}",
    "told_of_alike": "tells of somebody who sounds like {}",
    "applicant_alike": "in a name that sounds like {}",
    "place_alike": "a place that sounds like {}",
}
_VOCABULARIES: Final = {"status": "person_status", "sex": "sex", "consent": "consent_answer"}
_STATES: Final = ("draft", "signed", "sent", "answered")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    everywhere = commands.add_parser("search", help="find any record, and say why")
    everywhere.add_argument("--kind", choices=search.KINDS, default="", help="default: all of them")
    _ask(everywhere)
    kept = commands.add_parser("saved", help="searches that are kept under a name")
    verbs = kept.add_subparsers(dest="verb", required=True)
    verbs.add_parser("list", help="all of them").set_defaults(run=_list)
    again = verbs.add_parser("run", help="search once more")
    again.add_argument("name")
    again.add_argument("--kind", choices=search.KINDS, default="", help="where several have this name")
    _how(again)
    again.set_defaults(run=_again)
    forget = verbs.add_parser("forget", help="keep one no longer")
    forget.add_argument("name")
    forget.add_argument("--kind", choices=search.KINDS, default="", help="where several have this name")
    forget.set_defaults(run=_forget)


def add_people(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `search` among the commands on people."""
    people = verbs.add_parser("search", help="names in any script, misspelt or begun, numbers, places, words")
    people.set_defaults(kind="person")
    _ask(people)


def _ask(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="*", help="name in any script, part of a number, ticket, place, words")
    add_filters(parser)
    parser.add_argument("--hidden", action="store_true", help="retracted ones too")
    parser.add_argument("--save", metavar="NAME", default="", help="keep this search under a name")
    _how(parser)
    parser.set_defaults(run=_search)


def add_filters(parser: argparse.ArgumentParser) -> None:
    """What a row must be besides; `filters` reads it."""
    for code, name in _VOCABULARIES.items():
        answers = [term.code for term in vocabularies.load()[name].terms]
        parser.add_argument(f"--{code}", choices=[*answers, search.NONE], metavar="CODE", default="")
    parser.add_argument(
        "--county", type=_county, default="", metavar="NAME", help="in any script, or its code of GB/T 2260"
    )
    parser.add_argument("--year", default="", help="of what happened to people, of interviews, of letters")
    parser.add_argument("--office", default="")
    parser.add_argument("--video", choices=(search.YES, search.NO), default="")
    parser.add_argument("--letter", choices=(*_STATES, search.NONE), default="")


def _how(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--exact", action="store_true", help="only what is written so; much faster")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="default: %(default)s")
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print as JSON")


def filters(arguments: argparse.Namespace) -> Filters:
    """What was given to the options of `add_filters`."""
    return Filters(**{code: getattr(arguments, code) for code in Filters.__struct_fields__})


def _query(arguments: argparse.Namespace) -> Query:
    return Query(" ".join(arguments.words), filters(arguments), arguments.hidden)


def _county(words: str) -> str:
    """The code of the county that is named; an error of use where that is none, or several."""
    found = gazetteer.counties(words)
    if words and len(found) != 1:
        meant = ", ".join(f"{code} {gazetteer.label(code, 'en')}" for code in found) or "no county"
        raise argparse.ArgumentTypeError(f"{words} may mean {meant}")
    return found[0] if found else ""


def _search(arguments: argparse.Namespace, console: Console) -> None:
    query = _query(arguments)
    with console.session() as session:
        if arguments.save:
            search.save(session, arguments.save, arguments.kind, query)
        hits = _found(session, console, arguments, arguments.kind, query)
    _show(console, hits)


def _found(
    session: Session, console: Console, arguments: argparse.Namespace, kind: str, query: Query
) -> list[Hit]:
    limit = max(arguments.limit, 0)
    one = next((each for each in search.KINDS if each == kind), None)
    hits = search.exact(session, one, query) if one else search.everywhere(session, query, limit)
    if query.words.strip() and not arguments.exact:
        matcher = Matcher()
        with console.progress() as task:
            matcher.load(session, task)
        hits += (
            search.alike(session, matcher, one, query, hits)
            if one
            else search.everywhere_alike(session, matcher, query, hits, limit)
        )
    return search.together(hits)[:limit]


def _show(console: Console, hits: list[Hit]) -> None:
    console.show(hits, [_line(hit) for hit in hits] or ["Nothing is found."])


def _line(hit: Hit) -> str:
    row, why = hit.row, "; ".join(map(_because, hit.why))
    about: tuple[str, ...]
    if isinstance(row, PersonRow):
        about = (row.name or "name not known", row.birth, row.status)
    elif isinstance(row, InterviewRow):
        about = (row.ticket, row.date, f"{row.testifier}: {row.persons}" if row.persons else row.testifier)
    elif isinstance(row, SourceRow):
        about = (row.kind, row.title, row.author, row.date, row.persons)
    else:
        about = (row.persons, row.addressee, row.date, row.state)
    told = ", ".join(part for part in (*about, "retracted" if row.hidden else "") if part)
    return f"{hit.kind:9}  {row.id}  {told}" + (f"  [{why}]" if why else "")


def _because(why: Why) -> str:
    words = _WHY[why.kind].format(why.text)
    letters = "; ".join(names.reasons(why.explanation)) if why.explanation else ""
    return f"{words} ({letters})" if letters else words


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        kept = search.saved(session)
    console.show(kept, [f"{each.name}: {_asked(each)}" for each in kept] or ["None is kept."])


def _asked(saved: Saved) -> str:
    filters = msgspec.structs.asdict(saved.query.filters)
    told: Iterable[str] = (f"{code} {answer}" for code, answer in filters.items() if answer)
    return ", ".join(part for part in (saved.kind, saved.query.words, *told) if part)


def _named(session: Session, name: str, kind: str) -> Saved:
    for each in search.saved(session):
        if each.name == name and kind in (each.kind, ""):
            return each
    raise AppError("vault.no_record", kind="saved search")


def _again(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        saved = _named(session, arguments.name, arguments.kind)
        hits = _found(session, console, arguments, saved.kind, saved.query)
    _show(console, hits)


def _forget(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        saved = _named(session, arguments.name, arguments.kind)
        search.forget(session, saved.name, saved.kind)
    console.show({"forgotten": saved.name}, ["It is kept no longer; what it finds stays."])
