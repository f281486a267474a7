"""`kuager letter check|offers|make`: what a letter has and lacks, what could go with it; make and sign it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kuager.cli import verifying
from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import documents, enclosures, escalation, letters, templates
from kuager.flows.enclosures import Offer
from kuager.flows.letters import Assessment, LetterEditing
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.letter import Filled, RepresentedBy


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    for name, run, words in (
        ("check", _check, "what a letter about people has and lacks"),
        (
            "offers",
            _offers,
            "what could go with a letter: files, the list of its persons, the earlier letter",
        ),
        ("make", _make, "make, sign and keep a letter about people"),
    ):
        verb = verbs.add_parser(name, help=words)
        verb.add_argument("person", nargs="+")
        verb.set_defaults(run=run)
        verb.add_argument("--template", required=True, metavar="ID")
        verb.add_argument("--addressee", default="", metavar="CODE", help="default: the first it is for")
        verb.add_argument(
            "--applicant",
            action="append",
            default=[],
            metavar="INTERVIEW",
            help="in whose name, repeatable; default: who agreed first",
        )
        verb.add_argument(
            "--representative",
            metavar="INTERVIEW:N",
            help="who signs for them: the n-th representative that this interview tells of",
        )
        verb.add_argument(
            "--believe",
            action="append",
            default=[],
            metavar="FACT=ACCOUNT",
            help="whose word stands where sources differ, repeatable; default: the letter says who says what",
        )
        verb.add_argument(
            "--field", action="append", default=[], metavar="CODE=TEXT", help="a field of the template"
        )
        verb.add_argument(
            "--enclose",
            action="append",
            default=[],
            metavar="ID",
            help="what goes with it, repeatable: see letter offers",
        )
        verb.add_argument("--earlier", default="", metavar="LETTER", help="the letter that it is about")
        verb.add_argument("--risk", default="", help="what may this cost the family or the detained person?")
        verb.add_argument(
            "--tell-at-risk",
            default="",
            metavar="WHY",
            help="tell what is at risk too, and why it may be told",
        )
        if name == "make":
            verb.add_argument("--out", type=Path, metavar="FILE", help="write a copy of the PDF")


def pair(text: str, between: str) -> tuple[str, str]:
    """Two words that stand on both sides of a sign; `input.malformed`."""
    first, found, second = text.partition(between)
    if not found or not first or not second:
        raise AppError("input.malformed", reason=text[:80])
    return first, second


def filled(session: Session, arguments: argparse.Namespace) -> tuple[Filled, ...]:
    """What was written for the fields of the template; `input.malformed` for one that it has not.

    Also for an addressee whom the template is not for: no request under a law goes to who does not apply it.
    """
    form = templates.load(session, arguments.template)
    to = arguments.addressee
    if to and form.id not in {each.id for each in templates.for_addressee(session, to)}:
        raise AppError("input.malformed", reason=f"{form.id} is not for {to}"[:80])
    known = {each.code for each in form.fields}
    told = tuple(Filled(*pair(each, "=")) for each in arguments.field)
    for each in told:
        if each.field not in known:
            raise AppError("input.malformed", reason=f"{each.field}: {', '.join(sorted(known))}"[:80])
    return told


def _begin(session: Session, arguments: argparse.Namespace) -> LetterEditing:
    written = filled(session, arguments)
    first, *others = [RecordId(each) for each in arguments.person]
    editing = letters.begin(
        session,
        first,
        arguments.template,
        [RecordId(each) for each in arguments.applicant],
        others=others,
        addressee=arguments.addressee,
    )
    editing = msgspec.structs.replace(editing, risk=arguments.risk, filled=written)
    if arguments.representative:
        testimony, number = pair(arguments.representative, ":")
        if not number.isdecimal():
            raise AppError("input.malformed", reason=arguments.representative[:80])
        by = RepresentedBy(RecordId(testimony), int(number) - 1)
        editing = editing.with_basis(representative=by)
    for each in arguments.believe:
        fact, account = pair(each, "=")
        editing = _believing(session, editing, fact, RecordId(account))
    if arguments.tell_at_risk:
        for part in letters.assess(session, editing).at_risk:
            editing = editing.releasing(part.record, part.section, arguments.tell_at_risk)
    if arguments.earlier:
        editing = escalation.about(session, editing, RecordId(arguments.earlier))
    return letters.reworded(session, _enclosing(session, editing, arguments.enclose))


def _enclosing(session: Session, editing: LetterEditing, wanted: Sequence[str]) -> LetterEditing:
    if not wanted:
        return editing
    known = {_name(each): each.enclosed for each in enclosures.offers(session, editing)}
    for name in wanted:
        if name not in known:
            raise AppError("input.malformed", reason=name[:80])
    return msgspec.structs.replace(editing, enclosed=tuple(known[name] for name in wanted))


def _name(offer: Offer) -> str:
    """What an offer is called here: the id of a file, "persons", "letter"."""
    return offer.enclosed.blob or offer.enclosed.kind


def _offers(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        offers = enclosures.offers(session, _begin(session, arguments))
    lines = []
    for each in offers:
        told = each.attachment
        size = f"{told.file_name} {told.size} bytes" if told else ""
        note = "; a blackened copy is offered too" if each.covered else ""
        note += "; of a witness whom the letter does not name" if each.witness else ""
        why = f"STAYS: {each.reason}" if each.reason else "may go"
        lines.append(f"{why:16} {_name(each)}  {each.enclosed.title}  {size}{note}")
    console.show(offers, lines)


def _believing(session: Session, editing: LetterEditing, fact: str, account: RecordId) -> LetterEditing:
    for each in letters.assess(session, editing).contradictions:
        if each.fact == fact and any(version.account == account for version in each.versions):
            return editing.choosing(each.person, fact, account)
    raise AppError("input.malformed", reason=f"{fact}={account}"[:80])


def _lines(assessment: Assessment) -> list[str]:
    law = [each for each in assessment.elements if each.rank != "useful"]
    counted = [each for each in law if each.rank == "law" or each.state != "missing"]
    there = sum(each.state != "missing" for each in counted)
    lines = [f"{there} of {len(counted)} required elements"]
    for element in assessment.elements:
        state = "would help" if element.state == "missing" and element.rank != "law" else element.state
        lines.append(f"{state:13} {element.code:20} {', '.join(element.fact.splitlines())}")
    for obstacle in assessment.obstacles:
        facts = ", ".join(f"{name} {value}" for name, value in obstacle.facts.items())
        lines.append(f"{'BLOCKS' if obstacle.blocking else 'note':13} {obstacle.code} {facts}")
    for use in assessment.sources:
        if use.reason:
            why = f"consent for {assessment.purpose}: {use.consent or 'not asked'}"
            lines.append(f"{'left out':13} {use.account} {why if use.reason == 'consent' else use.reason}")
    lines += [
        f"{'kept back':13} {part.kind} {part.record} {part.section or 'all of it'}: {part.level}"
        for part in assessment.at_risk
    ]
    for each in assessment.contradictions:
        for version in each.versions:
            stands = "believed" if version.account == each.chosen else ""
            lines.append(
                f"{'differs':13} {each.fact:20} {version.account} {version.source}: {version.text} {stands}"
            )
    return lines


def _check(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        assessment = letters.assess(session, _begin(session, arguments))
    console.show(assessment, _lines(assessment))


def _make(arguments: argparse.Namespace, console: Console) -> None:
    if arguments.out is not None:
        documents.check_new(arguments.out)  # a signed letter is kept: no second one for a name of a file
    with console.session() as session:
        editing = _begin(session, arguments)
        assessment = letters.assess(session, editing)
        if not assessment.ready:
            blocking = [obstacle.code for obstacle in assessment.obstacles if obstacle.blocking]
            raise AppError("letter.not_ready", reasons=", ".join(blocking))
        signed = letters.sign(session, editing)
        if arguments.out is not None:
            letters.export(session, signed.id, arguments.out)
    lines = [*_lines(assessment), f"Signed and kept: {signed.id}, {signed.pages} pages"]
    if arguments.out is not None:
        lines.append(f"A copy: {arguments.out}")
    console.show(
        {"id": signed.id, "verdict": verifying.data(signed.verdict), "assessment": assessment}, lines
    )
