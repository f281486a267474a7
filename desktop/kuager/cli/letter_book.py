"""`kuager letter templates` and `kuager letter addressees`: the kinds of letters, and to whom they go."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli.console import Console
from kuager.flows import addressees, documents, templates
from kuager.flows.templates import Template


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands under `kuager letter`."""
    forms = verbs.add_parser("templates", help="the letters that can be written, and the office's own")
    forms.add_argument("--to", metavar="CODE", help="only those for an addressee of the address book")
    acts = forms.add_mutually_exclusive_group()
    acts.add_argument("--copy", metavar="ID", help="write a copy of one, to be edited, to --out")
    acts.add_argument("--check", type=Path, metavar="FILE", help="try a file, and write its letter to --out")
    acts.add_argument(
        "--take", type=Path, metavar="FILE", help="keep a file as a template of the office's own"
    )
    acts.add_argument("--remove", metavar="ID", help="throw one of the office's own away")
    forms.add_argument("--out", type=Path, metavar="FILE", help="where to write; an existing file stays")
    forms.set_defaults(run=_templates)
    book = verbs.add_parser("addressees", help="the address book of letters")
    acts = book.add_mutually_exclusive_group()
    acts.add_argument("--save", type=Path, metavar="FILE", help="write the office's own entries to a file")
    acts.add_argument("--take", type=Path, metavar="FILE", help="take over another office's entries")
    acts.add_argument("--remove", metavar="CODE", help="take an own entry away, or its changes")
    book.set_defaults(run=_addressees)


def _templates(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.copy:
            words = templates.copied(session, arguments.copy)
            _write(arguments.out, words.encode("utf-8"))
            console.show({"template": words}, [f"Written: {arguments.out}"] if arguments.out else [words])
        elif arguments.check:
            untrusted_bytes = documents.read(arguments.check, templates.FILE_LIMIT)
            looked = templates.look(session, untrusted_bytes, arguments.check.name)
            _write(arguments.out, looked.pdf)
            lacks = [f"It never says what is required: {', '.join(looked.lacking)}"] if looked.lacking else []
            console.show(
                {"id": looked.template.id, "lacking": looked.lacking},
                [f"It follows the form: {_line(looked.template)}", *lacks],
            )
        elif arguments.take:
            untrusted_bytes = documents.read(arguments.take, templates.FILE_LIMIT)
            kept = templates.take(session, untrusted_bytes, arguments.take.name)
            console.show({"id": kept.id, "version": kept.version}, [f"Kept: {_line(kept)}"])
        elif arguments.remove:
            templates.remove(session, arguments.remove)
            console.show({"removed": arguments.remove}, [f"Removed: {arguments.remove}"])
        else:
            found = (
                templates.for_addressee(session, arguments.to) if arguments.to else templates.every(session)
            )
            console.show([_data(each) for each in found], [_line(each) for each in found])


def _addressees(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.save:
            documents.write(arguments.save, addressees.to_json(session))
            console.show({"file": str(arguments.save)}, [f"Written: {arguments.save}"])
        elif arguments.take:
            count = addressees.take(session, documents.read(arguments.take, addressees.SIZE_LIMIT))
            console.show({"taken": count}, [f"Taken over: {count}"])
        elif arguments.remove:
            addressees.remove(session, arguments.remove)
            console.show({"removed": arguments.remove}, [f"Removed: {arguments.remove}"])
        else:
            book = addressees.every(session)
            console.show(book, [f"{each.code:20} {each.group:13} {each.name('en')}" for each in book])


def _data(form: Template) -> dict[str, object]:
    return {
        "id": form.id,
        "version": form.version,
        "language": form.language,
        "kind": form.kind,
        "groups": form.groups,
        "addressees": form.addressees,
        "title": form.title,
        "reviewed": form.reviewed,
        "sha256": form.digest,
    }


def _line(form: Template) -> str:
    state = "reviewed" if form.reviewed else "draft"
    whom = ", ".join(form.addressees or form.groups)
    return f"{form.id}  {form.language}  {form.kind}  to {whom}  version {form.version}, {state}"


def _write(path: Path | None, content: bytes) -> None:
    if path is not None:
        documents.write(path, content)
