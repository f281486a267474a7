"""`kuager letter register` and what belongs to it: dispatch, movements, replies, days, the next letter."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import msgspec

from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import attachments, deadlines, escalation, letters, register, register_sheet, vocabularies
from kuager.flows.register import Entry, Movement
from kuager.flows.register_sheet import LANGUAGES
from kuager.model import followup
from kuager.model.attachment import Attachment
from kuager.model.dates import When, understand
from kuager.model.ids import BlobId, RecordId

_DISPATCH = ("number", "sent", "way", "slip_number", "slip_date", "received_by")
_ANSWER = ("reply", "reply_date", "reply_number", "due", "next_step")
_DATES = frozenset({"sent", "slip_date", "reply_date", "due", "date", "until", "notified"})
_CODES = {"way": "dispatch_way", "kind": "letter_movement", "reply": "authority_response"}
_IN_WORDS = "in words, such as 24.11.2026"


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    whole = verbs.add_parser("register", help="the register: numbers, last days, how each letter stands")
    whole.add_argument("--hidden", action="store_true", help="retracted letters too")
    whole.add_argument("--out", type=Path, metavar="FILE", help="write it as .pdf or .csv, not locked")
    whole.add_argument("--language", choices=LANGUAGES, default="ru", help="of the file; default: ru")
    whole.add_argument("--at-risk", action="store_true", help="name those at risk in the file too")
    whole.set_defaults(run=_register)
    verbs.add_parser("due", help="letters whose answer is overdue or due soon").set_defaults(run=_due)
    show = verbs.add_parser("status", help="what became of one letter, and what was late")
    show.add_argument("id")
    show.set_defaults(run=_status)
    _add_changes(verbs)
    following = verbs.add_parser("next", help="an inquiry or complaint about a letter")
    following.add_argument("id")
    following.add_argument(
        "--template", metavar="ID", help="begin it and keep it as a draft; default: list them"
    )
    following.add_argument("--to", default="", metavar="ADDRESSEE", help="default: as the earlier letter")
    following.set_defaults(run=_next)
    days = verbs.add_parser("days", help="days that the government moved; without any they are shown")
    days.add_argument(
        "--off", action="append", metavar="LINE", help="a day off and what for; may be repeated"
    )
    days.add_argument("--worked", action="append", metavar="LINE", help="a working day; may be repeated")
    days.set_defaults(run=_days)
    sign = verbs.add_parser("number-sign", help="what the numbers of this office begin with")
    sign.add_argument("words", nargs="?", help="such as ALM; empty for none; without it the sign is shown")
    sign.set_defaults(run=_sign)


def _add_changes(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sent = verbs.add_parser("dispatch", help="how a letter went, and its receipt slip")
    sent.add_argument("id")
    sent.add_argument("--number", help="in the register; no two letters have the same")
    sent.add_argument("--sent", metavar="WHEN", help=_IN_WORDS)
    sent.add_argument("--way", help="a code of the vocabulary dispatch_way")
    sent.add_argument("--slip", dest="slip_number", metavar="NUMBER")
    sent.add_argument("--slip-date", metavar="WHEN", help="the day of receipt")
    sent.add_argument("--received-by", metavar="WHO")
    sent.set_defaults(run=_dispatch)
    moved = verbs.add_parser("moved", help="a longer term, another office, a reminder, a call")
    moved.add_argument("id")
    moved.add_argument("kind", help="a code of the vocabulary letter_movement: extended, forwarded, …")
    moved.add_argument("--date", default="", metavar="WHEN", help="decided, or received by the other office")
    moved.add_argument("--to", dest="to_whom", default="", metavar="OFFICE")
    moved.add_argument("--number", default="", help="of the office's paper")
    moved.add_argument("--until", default="", metavar="WHEN", help="the new last day")
    moved.add_argument("--notified", default="", metavar="WHEN", help="when the family was told")
    moved.add_argument("--remarks", default="")
    moved.set_defaults(run=_moved)
    reply = verbs.add_parser("reply", help="the answer, and what comes next")
    reply.add_argument("id")
    reply.add_argument("--code", dest="reply", help="a code of the vocabulary authority_response")
    reply.add_argument("--date", dest="reply_date", metavar="WHEN")
    reply.add_argument("--number", dest="reply_number")
    reply.add_argument("--due", metavar="WHEN", help="a last day that wins over the law's term")
    reply.add_argument("--next-step", metavar="WORDS")
    reply.add_argument("--file", type=Path, help="the answer itself, kept with the letter")
    reply.set_defaults(run=_reply)


def _line(entry: Entry) -> str:
    row, standing = entry.row, entry.standing
    due = (
        f"{standing.due} ({standing.left:+d})" if standing.state in ("waiting", "due_soon", "overdue") else ""
    )
    followed = "  followed up" if entry.followed else ""
    followed += "  NUMBER GIVEN TWICE" if entry.twice else ""
    return (
        f"{row.id}  {row.number:14} {row.addressee:16} {standing.state:11} {due or standing.due:16} "
        f"{row.persons}{followed}"
    )


def _register(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.out is None:
            found = register.listing(session, hidden=arguments.hidden)
            console.show(found, [_line(each) for each in found] or ["There is no letter yet."])
            return
        form: register_sheet.Form = "csv" if arguments.out.suffix.casefold() == ".csv" else "pdf"
        with console.progress() as task:
            done = register_sheet.export(
                session, arguments.out, form, arguments.language, task, at_risk=arguments.at_risk
            )
    kept = f"; {done.kept_back} of them without names" if done.kept_back else ""
    console.show(done, [f"Written, readable by anybody: {arguments.out}, {done.letters} letters{kept}"])


def _due(_: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = register.pressing(session)
    console.show(found, [_line(each) for each in found] or ["No answer is overdue or due soon."])


def _status(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        page = register.read(session, RecordId(arguments.id))
    told = page.told
    lines = [f"{page.standing.state}  due {page.standing.due or 'unknown'}  left {page.standing.left}"]
    lines += [f"{field:14} {_plain(getattr(told.dispatch, field))}" for field in _DISPATCH]
    for moved in told.followup.movements:
        parts = (moved.date.told, moved.kind, moved.to_whom, moved.number, moved.until.told, moved.remarks)
        lines.append(f"{'moved':14} {'  '.join(part for part in parts if part)}")
    lines += [f"{field:14} {_plain(getattr(told.followup, field))}" for field in _ANSWER]
    lines += [f"{'file':14} {each.blob}  {each.file_name}" for each in told.attachments.files]
    lines += [f"LATE           {each.code} {each.day}" for each in page.breaches]
    lines += [f"{'later letter':14} {row.id}  {row.number}" for row in page.later]
    console.show(page, lines)


def _plain(value: object) -> str:
    return value.told if isinstance(value, When) else str(value)


def _given(arguments: argparse.Namespace, fields: tuple[str, ...]) -> dict[str, Any]:
    """What was given, dates as they are understood; what was not given stays. `input.malformed`.

    A code that came from elsewhere is kept; one that is typed here and known nowhere is a slip of the pen.
    """
    given = {field: getattr(arguments, field) for field in fields if getattr(arguments, field) is not None}
    for field, code in given.items():
        if code and field in _CODES:
            known = [term.code for term in vocabularies.load()[_CODES[field]].terms]
            if code not in known:
                raise AppError("input.malformed", reason=f"{code} is none of {', '.join(known)}")
    return {
        field: When(text, understand(text).edtf) if field in _DATES else text for field, text in given.items()
    }


def _change(
    console: Console, letter: RecordId, dispatch: dict[str, Any], after: dict[str, Any], *moved: Movement
) -> None:
    with console.session() as session:
        told = register.read_told(session, letter)
        movements = followup.in_order((*told.followup.movements, *moved))
        register.change(
            session,
            letter,
            msgspec.structs.replace(told.dispatch, **dispatch),
            msgspec.structs.replace(told.followup, movements=movements, **after),
        )
        standing = register.read(session, letter).standing
    dates = (each for each in (*dispatch.values(), *after.values()) if isinstance(each, When))
    told_only = [
        f"{each.told}: kept as told, no day is understood" for each in dates if each.told and not each.edtf
    ]
    console.show(standing, [*told_only, f"Recorded. {standing.state}, due {standing.due or 'unknown'}"])


def _dispatch(arguments: argparse.Namespace, console: Console) -> None:
    _change(console, RecordId(arguments.id), _given(arguments, _DISPATCH), {})


def _moved(arguments: argparse.Namespace, console: Console) -> None:
    fields = _given(arguments, tuple(Movement.__struct_fields__))
    _change(console, RecordId(arguments.id), {}, {}, Movement(**fields))


def _reply(arguments: argparse.Namespace, console: Console) -> None:
    letter = RecordId(arguments.id)
    if arguments.file is not None:
        told = Attachment(blob=BlobId("0" * 32), sha256="0" * 64, size=0, kind="answer")
        with console.session() as session:
            attachments.add(session, letter, arguments.file, told)
    _change(console, letter, {}, _given(arguments, _ANSWER))


def _next(arguments: argparse.Namespace, console: Console) -> None:
    earlier = RecordId(arguments.id)
    with console.session() as session:
        if arguments.template is None:
            found = escalation.choices(session, earlier)
            lines = [f"{each.id:22} {each.addressee:16} {each.language}  {each.title}" for each in found]
            console.show(found, lines or ["No template is for a letter about this one."])
            return
        begun = escalation.begin(session, earlier, arguments.template, arguments.to)
        about = register.read_told(session, earlier).dispatch.number
        letters.keep_draft(session, begun, f"\u2068{about}\u2069 · \u2068{begun.basis.addressee}\u2069")
    console.show(
        {"draft": begun.letter, "filled": begun.filled},
        [f"Kept as a draft: {begun.letter}", *(f"{each.field:20} {each.text}" for each in begun.filled)],
    )


def _days(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.off is not None:
            deadlines.keep_own_days(session, "days_off", "\n".join(arguments.off))
        if arguments.worked is not None:
            deadlines.keep_own_days(session, "days_worked", "\n".join(arguments.worked))
        off = deadlines.own_days(session, "days_off")
        worked = deadlines.own_days(session, "days_worked")
    lines = [f"off     {each.day}  {each.reason}" for each in off]
    lines += [f"worked  {each.day}  {each.reason}" for each in worked]
    console.show({"off": off, "worked": worked}, lines or ["The calendar of Kazakhstan holds as it is."])


def _sign(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.words is not None:
            register.keep_sign(session, arguments.words)
        number = register.next_number(session)
    console.show({"next": number}, [f"The next letter will be {number}"])
