"""`kuager consent`: the texts that are read aloud when consent is asked."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import consent_texts
from kuager.flows.consent_texts import ConsentText, Offered


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("consent", help="the words that are read aloud when consent is asked")
    verbs = group.add_subparsers(dest="verb", required=True)
    verbs.add_parser("texts", help="which text there is in each language").set_defaults(run=_texts)
    show = verbs.add_parser("show", help="the words of one text")
    show.add_argument("version", help="as a record carries it, or as `texts` lists it")
    show.set_defaults(run=_show)
    adopt = verbs.add_parser("adopt", help="take the office's own text from a file")
    adopt.add_argument("file", type=Path)
    adopt.set_defaults(run=_adopt)
    draft = verbs.add_parser("draft", help="write the draft of a language to a file, to be corrected")
    draft.add_argument("language")
    draft.add_argument("out", type=Path, metavar="FILE")
    draft.set_defaults(run=_draft)


def _state(offered: Offered) -> str:
    if offered.ready:
        return f"checked by {offered.text.reviewed_by}"
    return "not marked as checked" if offered.own else "DRAFT, checked by nobody"


def _texts(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        offered = consent_texts.offered(session)
    console.show(offered, [f"{each.text.language:4} {each.text.stamp:40} {_state(each)}" for each in offered])


def _lines(text: ConsentText) -> list[str]:
    questions = [f"[{question.purpose}] {question.text}" for question in text.questions]
    return [text.title, "", *text.opening, "", *questions, "", *text.closing]


def _show(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        text = consent_texts.find(session, arguments.version)
    if text is None:
        raise AppError("vault.no_record", kind="consent text")
    console.show(text, _lines(text))


def _adopt(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        text = consent_texts.adopt(session, arguments.file)
    ready = "Kept." if text.reviewed else "Kept, but nobody is named as having checked it: it is not ready."
    console.show(text, [f"{text.language}  {text.stamp}", ready])


def _draft(arguments: argparse.Namespace, console: Console) -> None:
    consent_texts.write_draft(arguments.language, arguments.out)
    console.show({"file": str(arguments.out)}, ["Correct it, have it checked, then adopt it."])
