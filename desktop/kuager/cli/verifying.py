"""`kuager letter verify`: what holds of a signed PDF, fact by fact."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli.console import Console, read_file
from kuager.errors import AppError
from kuager.flows import documents, trust
from kuager.flows.trust import Signed, Verdict

_REVOCATION = {
    "no_list": "no list of withdrawn certificates of its authority is here",
    "not_listed": "not withdrawn, as of the list of {listed}",
    "old_list": "not on the list of {listed}, which is out of date: take a newer one",
    "revoked": "WITHDRAWN since {since}",
}
_TERM = {"in_force": "in force", "expired": "EXPIRED", "not_yet": "NOT IN FORCE YET"}


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command among those of letters."""
    verify = verbs.add_parser(
        "verify", help="facts about a signed PDF: unchanged, by whom, trusted by whom, whole file, withdrawn"
    )
    verify.add_argument("file", type=Path)
    verify.add_argument(
        "--trust", type=Path, action="append", default=[], metavar="FILE", help="a certificate; repeat"
    )
    verify.add_argument(
        "--no-vault", action="store_true", help="ask for no passphrase; then only --trust is trusted"
    )
    verify.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")
    verify.set_defaults(run=_verify)


def _verify(arguments: argparse.Namespace, console: Console) -> None:
    untrusted_pdf = read_file(arguments.file, trust.PDF_LIMIT)
    also = [read_file(path, trust.FILE_LIMIT) for path in arguments.trust]
    if arguments.no_vault:
        verdict = trust.verify(None, untrusted_pdf, also)
    else:
        with console.session() as session:
            verdict = trust.verify(session, untrusted_pdf, also)
    console.show(data(verdict), lines(verdict))
    if not verdict.unchanged:
        raise AppError("letter.changed")


def data(verdict: Verdict) -> object:
    """The verdict as data, with what follows from its facts."""
    return {
        "good": verdict.good,
        "intact": verdict.intact,
        "valid": verdict.valid,
        "whole_file": verdict.whole_file,
        "trusted": verdict.trusted,
        "awaits": verdict.awaits,
        "signatures": [
            {**_plain(each), "in_time": each.in_time, "trusted": each.trusted} for each in verdict.signatures
        ],
    }


def _plain(signed: Signed) -> dict[str, object]:
    plain = documents.plain(signed)
    assert isinstance(plain, dict)  # noqa: S101 - of a struct
    return plain


def lines(verdict: Verdict) -> list[str]:
    """The verdict in words."""
    said = [
        f"The whole file is covered: {'yes' if verdict.whole_file else 'NO, something was added'}",
    ]
    for number, each in enumerate(verdict.signatures, start=1):
        said += [f"Signature {number}: {_field(each.field)}", *(f"  {line}" for line in _facts(each))]
    if verdict.awaits:
        said.append("Its place for a counter-signature is empty.")
    return said


def _field(name: str) -> str:
    return {"staff": "of who made the letter", "coordinator": "counter-signature"}.get(name, name)


def _facts(signed: Signed) -> list[str]:
    by = signed.by
    said = [
        f"Unchanged since it was signed: {'yes' if signed.intact else 'NO'}",
        f"The signature is the certificate's: {'yes' if signed.valid else 'NO'}",
        f"Signed by {by.name} ({by.fingerprint}), time claimed {signed.signed_at or 'none'}",
        f"The certificate, {by.valid_from[:10]} to {by.valid_until[:10]}: {_TERM[signed.term]}",
    ]
    if signed.known_by is None:
        said.append("Trusted: no, nobody trusted here vouches for it")
    elif signed.known_by.fingerprint == by.fingerprint:
        said.append("Trusted: the certificate itself is trusted here")
    else:
        said.append(f"Trusted: vouched for by {signed.known_by.name} ({signed.known_by.fingerprint})")
    if signed.known_by is not None and signed.known_by.fingerprint != by.fingerprint:
        listed, since = signed.listed[:10], signed.revoked_since[:10]
        said.append(f"Withdrawn: {_REVOCATION[signed.revocation].format(listed=listed, since=since)}")
    stamp = signed.timestamp
    if stamp is not None:
        holds = "holds" if stamp.valid else "DOES NOT HOLD"
        whose = "trusted here" if stamp.known else "not trusted here"
        said.append(f"Timestamp {stamp.time} by {stamp.authority}: {holds}, {whose}")
    return said
