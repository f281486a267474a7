"""`kuager bundle plan`, `bundle export` and `card rules`: what travels, what stays and why."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from kuager.cli import sets
from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import choosing, exchange
from kuager.flows.choosing import Choice, Plan, Rule, Stays
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId, RecordId

_NO_REASON = {
    "withdrawn": "the consent was withdrawn",
    "refused": "to keep and study it was refused",
    "not_asked": "to keep and study it was not allowed yet",
    "at_risk": "at risk",
    "rule": "a rule for the recipient",
    "revoked": "recorded by a machine after it was revoked",
    "outside": "it goes to nobody who is not on it: send to the others alone, or kuager organisation export",
    "not_chosen": "not chosen",
    "elsewhere": "recorded by other machines (--everything)",
    "left_out": "left out (--media)",
}


def add(bundle_verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register what has to do with bundles."""
    plan = bundle_verbs.add_parser("plan", help="what a bundle would carry, what stays here and why")
    _add_choice(plan)
    plan.add_argument("--items", action="store_true", help="also every single record")
    plan.set_defaults(run=_plan)
    out = bundle_verbs.add_parser("export", help="an encrypted, signed bundle for trusted cards")
    out.add_argument("folder", type=Path)
    _add_choice(out)
    out.add_argument(
        "--as-planned", default="", metavar="STAMP", help="only if it is still what this plan showed"
    )
    sets.add_options(out)
    out.set_defaults(run=_export)


def add_rules(card_verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the rules for a trusted card."""
    ruled = card_verbs.add_parser("rules", help="what never goes to a trusted card")
    ruled.add_argument("alias")
    ruled.add_argument(
        "--never",
        action="append",
        metavar="KIND[.SECTION]",
        help="in the place of all others; repeat it",
    )
    ruled.add_argument("--none", action="store_true", help="no rules any more")
    ruled.set_defaults(run=_rules)


def _add_choice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", action="append", required=True, metavar="ALIAS", help="may be repeated")
    parser.add_argument("--everything", action="store_true", help="also what other machines recorded")
    parser.add_argument(
        "--again", action="store_true", help="also what the recipients have signed for already"
    )
    parser.add_argument("--at-risk", action="store_true", help="also what is at risk and else stays")
    parser.add_argument(
        "--person", action="append", default=[], metavar="ID", help="only this person's file; may be repeated"
    )
    parser.add_argument("--since", default="", metavar="DAY", help="only what was recorded since YYYY-MM-DD")
    parser.add_argument("--until", default="", metavar="DAY", help="only what was recorded until then")
    media = parser.add_mutually_exclusive_group()
    media.add_argument(
        "--media", action="store_true", help="also recordings and attachments, in volumes of their own"
    )
    media.add_argument("--attachments", action="store_true", help="also attachments, and no recordings")


def _choice(arguments: argparse.Namespace) -> Choice:
    return Choice(
        everything=arguments.everything,
        only_new=not arguments.again,
        at_risk=arguments.at_risk,
        people=tuple(RecordId(each) for each in arguments.person),
        since=arguments.since,
        until=arguments.until,
        recordings=arguments.media,
        attachments=arguments.media or arguments.attachments,
    )


def addressed(session: Session, aliases: Iterable[str]) -> list[OriginId]:
    """Those to whom something may go, by their names here; `bundle.no_recipient`, `.several_recipients`."""
    chosen: list[OriginId] = []
    for alias in aliases:
        found = [card.origin for card in exchange.addressees(session) if card.alias == alias]
        if len(found) > 1:
            raise AppError("bundle.several_recipients", alias=alias, count=len(found))
        if not found:
            raise AppError("bundle.no_recipient")
        chosen += found
    return chosen


def _plan(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        to, choice = addressed(session, arguments.to), _choice(arguments)
        plan = choosing.plan(session, to, choice)
        items = choosing.items(session, to, choice) if arguments.items else []
    data: dict[str, object] = {"plan": plan}
    lines = list(_plan_lines(plan))
    if arguments.items:
        data["items"] = items
        for each in items:
            section = f".{each.section}" if each.section else ""
            why = _NO_REASON.get(each.reason, each.reason) if each.reason else "goes"
            lines.append(f"{each.record}  {each.kind}{section}  {each.title}  {why}")
    console.show(data, lines)


def _plan_lines(plan: Plan) -> Iterator[str]:
    left_out = [f"{each.kind}s" for each in plan.stays if each.reason == "left_out"]
    yield "This goes:"
    for kind, count in sorted(plan.goes.items()):
        yield f"  {count} {kind}"
    for name, files in (("recordings", plan.recordings), ("attachments", plan.attachments)):
        if files.count and name not in left_out:
            yield f"  {files.count} {name}, {files.size} bytes"
    if plan.roster:
        yield f"  the roster of the organisation, version {plan.roster}"
    if not plan.goes:
        yield "  no records"
    if plan.stays:
        yield "This stays:"
    yield from (f"  {_stays_line(each)}" for each in plan.stays)
    if plan.signed_for:
        counts = ", ".join(f"{count} {kind}" for kind, count in sorted(plan.signed_for.items()))
        yield f"Signed for already, since {plan.receipt}: {counts} (--again sends them too)"
    yield f"Records: about {plan.size} bytes. Plan: {plan.stamp}"


def _stays_line(stays: Stays) -> str:
    what = f"{stays.kind}.{stays.section}" if stays.section else stays.kind
    size = f", {stays.size} bytes" if stays.size else ""
    return f"{stays.count} {what}{size}: {_NO_REASON.get(stays.reason, stays.reason)}"


def _export(arguments: argparse.Namespace, console: Console) -> None:
    choice = _choice(arguments)
    with console.session() as session, console.progress() as task:
        to = addressed(session, arguments.to)
        if choice.attachments:
            sets.export(session, console, task, arguments, to, choice)
            return
        path, written = exchange.export(
            session, arguments.folder, to, task, choice, seen=arguments.as_planned
        )
    console.show(
        {"file": str(path), "size": written.size, "sha256": written.sha256},
        [f"Bundle written: {path}", f"{written.size} bytes, read back: SHA-256 {written.sha256}"],
    )


def _rules(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        (origin,) = addressed(session, [arguments.alias])
        if arguments.never or arguments.none:
            choosing.keep_rules(session, origin, [_rule(each) for each in arguments.never or ()])
        kept = sorted(map(_words, choosing.rules_for(session, origin)))
        possible = [_words(each) for each in choosing.possible_rules()]
    console.show(
        {"never": kept, "possible": possible},
        [f"never: {each}" for each in kept] or ["No rules. What may be one: " + ", ".join(possible)],
    )


def _rule(words: str) -> Rule:
    kind, _, section = words.partition(".")
    return kind, section


def _words(rule: Rule) -> str:
    return ".".join(filter(None, rule))
