"""`kuager signing authority`: the coordinator makes it, issues certificates with it, and withdraws them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import get_args

from kuager.cli.console import Console, read_file
from kuager.cli.keys import add_new_passphrase
from kuager.errors import AppError
from kuager.flows import authority, documents, trust
from kuager.flows.authority import Issued, Reason
from kuager.flows.signers import HOLDERS


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands among those of signing."""
    group = commands.add_parser("authority", help="the team's own authority (coordinators)")
    verbs = group.add_subparsers(dest="act", required=True)
    make = verbs.add_parser("make", help="make it; its key stays with you")
    make.add_argument("--name", required=True, help="what it is called in certificates: the team")
    make.set_defaults(run=_make)
    certificate = verbs.add_parser("certificate", help="write its certificate (PEM), to be trusted")
    certificate.add_argument("out", type=Path, metavar="FILE")
    certificate.set_defaults(run=_certificate)
    show = verbs.add_parser("show", help="what a request asks for")
    show.add_argument("file", type=Path)
    show.set_defaults(run=_show)
    issue = verbs.add_parser("issue", help="answer a request after comparing its fingerprint aloud")
    issue.add_argument("file", type=Path)
    issue.add_argument("out", type=Path)
    issue.add_argument("--fingerprint", required=True, help="of the request, as read to you")
    issue.add_argument("--name", default="", help="another name than the one asked for")
    issue.set_defaults(run=_issue)
    here = verbs.add_parser("issue-here", help="a certificate for this vault's own office, or for yourself")
    here.add_argument("--name", required=True)
    here.add_argument("--for", dest="holder", choices=HOLDERS, default="office")
    here.set_defaults(run=_issue_here)
    withdraw = verbs.add_parser("withdraw", help="let a certificate count no more; write the new list")
    withdraw.add_argument("serial")
    withdraw.add_argument("out", type=Path, metavar="FILE")
    withdraw.add_argument("--reason", choices=get_args(Reason), required=True)
    withdraw.set_defaults(run=_withdraw)
    renew = verbs.add_parser("list", help="write a new list of withdrawn certificates (CRL, half a year)")
    renew.add_argument("out", type=Path, metavar="FILE")
    renew.set_defaults(run=_renew)
    seal = verbs.add_parser("seal", help="a copy with its key, under a passphrase of its own (age)")
    seal.add_argument("out", type=Path, metavar="FILE")
    add_new_passphrase(seal)
    seal.set_defaults(run=_seal)
    bring = verbs.add_parser("bring-in", help="hold the authority of a sealed copy")
    bring.add_argument("file", type=Path)
    add_new_passphrase(bring)
    bring.set_defaults(run=_bring_in)


def issued_line(issued: Issued) -> str:
    """A certificate that was issued, in one line."""
    facts = issued.certificate
    state = f"withdrawn {issued.withdrawn[:10]} ({issued.reason})" if issued.withdrawn else "counts"
    return f"  issued: {facts.serial}  {facts.name}  until {facts.valid_until[:10]}  {state}"


def _make(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        facts = authority.make(session, arguments.name)
    console.show(
        facts,
        [
            f"Made: {facts.name}",
            f"Read this aloud to whom you give its certificate: {facts.fingerprint}",
            "Only you can issue with it. Make a sealed copy: kuager signing authority seal.",
        ],
    )


def _certificate(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        documents.write(arguments.out, authority.certificate(session))
    console.show({"file": str(arguments.out)}, [f"Certificate written: {arguments.out}"])


def _show(arguments: argparse.Namespace, console: Console) -> None:
    facts = authority.read_request(read_file(arguments.file, trust.FILE_LIMIT))
    console.show(facts, [f"{facts.name}  {facts.fingerprint}"])


def _issue(arguments: argparse.Namespace, console: Console) -> None:
    untrusted = read_file(arguments.file, trust.FILE_LIMIT)
    asked = authority.read_request(untrusted)
    if "".join(arguments.fingerprint.split()) != "".join(asked.fingerprint.split()):
        raise AppError("certificate.other_fingerprint")
    documents.check_new(arguments.out)
    with console.session() as session:
        documents.write(arguments.out, authority.issue(session, untrusted, arguments.name or asked.name))
    console.show({"file": str(arguments.out)}, [f"Answer written, to be given back: {arguments.out}"])


def _issue_here(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        facts = authority.issue_here(session, arguments.holder, arguments.name)
    console.show(facts, [f"Letters are signed as {facts.name}."])


def _withdraw(arguments: argparse.Namespace, console: Console) -> None:
    documents.check_new(arguments.out)
    with console.session() as session:
        documents.write(arguments.out, authority.withdraw(session, arguments.serial, arguments.reason))
    console.show(
        {"file": str(arguments.out)},
        [f"It counts no more. Give this list to everybody who verifies letters: {arguments.out}"],
    )


def _renew(arguments: argparse.Namespace, console: Console) -> None:
    documents.check_new(arguments.out)
    with console.session() as session:
        documents.write(arguments.out, authority.renew_list(session))
    console.show({"file": str(arguments.out)}, [f"List written, for everybody: {arguments.out}"])


def _seal(arguments: argparse.Namespace, console: Console) -> None:
    documents.check_new(arguments.out)
    with console.session() as session:
        words = console.new_passphrase("Passphrase of the sealed copy: ")
        documents.write(arguments.out, authority.sealed(session, words))
    console.show({"file": str(arguments.out)}, [f"Sealed copy written: {arguments.out}"])


def _bring_in(arguments: argparse.Namespace, console: Console) -> None:
    untrusted = read_file(arguments.file, authority.SEALED_LIMIT)
    with console.session() as session:
        words = console.new_passphrase("Passphrase of the sealed copy: ")
        facts = authority.bring_in(session, untrusted, words)
    console.show(facts, [f"You hold {facts.name} now."])
