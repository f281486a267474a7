"""`kuager signing`: who signs letters here, who is trusted to, and what is done with a signed letter."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli import team_authority
from kuager.cli.console import Console, read_file, read_secret
from kuager.cli.verifying import data, lines
from kuager.flows import authority, documents, signers, signing, trust
from kuager.flows.signers import HOLDERS, Signer
from kuager.flows.trust import Trusted
from kuager.model.ids import RecordId

_PASSWORD_LIMIT = 4096


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("signing", help="certificates, trust, counter-signatures, timestamps")
    verbs = group.add_subparsers(dest="verb", required=True)
    verbs.add_parser("list", help="who signs, and who is trusted").set_defaults(run=_list)
    _add_signers(verbs)
    _add_trust(verbs)
    _add_letters(verbs)
    team_authority.add(verbs)


def _add_signers(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    choose = verbs.add_parser("as", help="sign as the office, or as yourself")
    choose.add_argument("holder", choices=HOLDERS)
    choose.set_defaults(run=_choose)
    request = verbs.add_parser("request", help="ask the team's authority for a certificate")
    request.add_argument("out", type=Path, metavar="FILE")
    request.add_argument("--name", required=True, help="what stands beside the signature: the office")
    add_holder(request)
    request.set_defaults(run=_request)
    answer = verbs.add_parser("answer", help="sign with what the authority issued on your request")
    answer.add_argument("file", type=Path)
    answer.add_argument(
        "--fingerprint", default="", help="of the authority, as read to you; if it is not trusted yet"
    )
    answer.set_defaults(run=_answer)
    bring = verbs.add_parser("import", help="sign with a key out of a PKCS#12 file (.p12, .pfx)")
    bring.add_argument("file", type=Path)
    bring.add_argument("--password-file", type=Path, required=True, metavar="FILE", help="its first line")
    add_holder(bring)
    bring.set_defaults(run=_import)
    remove = verbs.add_parser("remove", help="delete a signing key; letters it signed stay signed")
    remove.add_argument("holder", choices=HOLDERS)
    remove.set_defaults(run=_remove)
    certificate = verbs.add_parser("certificate", help="write the certificate letters are signed with (PEM)")
    certificate.add_argument("out", type=Path, metavar="FILE")
    certificate.set_defaults(run=_certificate)


def add_holder(parser: argparse.ArgumentParser) -> None:
    """For whom a certificate is."""
    parser.add_argument(
        "--for", dest="holder", choices=HOLDERS, default="office", help="the office (default), or yourself"
    )


def _add_trust(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    trusting = verbs.add_parser("trust", help="trust a certificate after comparing its fingerprint aloud")
    trusting.add_argument("file", type=Path)
    trusting.add_argument("--fingerprint", required=True, help="the 8 groups of 4 digits read to you")
    trusting.add_argument("--for", dest="use", choices=("letters", "time"), default="letters")
    trusting.set_defaults(run=_trust)
    distrust = verbs.add_parser("distrust", help="trust a certificate no more")
    distrust.add_argument("fingerprint")
    distrust.set_defaults(run=_distrust)
    withdrawn = verbs.add_parser("take-list", help="take an authority's list of withdrawn certificates (CRL)")
    withdrawn.add_argument("file", type=Path)
    withdrawn.set_defaults(run=_take_list)


def _add_letters(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    counter = verbs.add_parser("counter", help="whether letters keep a place for a counter-signature")
    counter.add_argument("wanted", choices=("on", "off"))
    counter.set_defaults(run=_counter)
    one = verbs.add_parser("countersign", help="counter-signs a letter of this vault")
    one.add_argument("letter", metavar="ID")
    one.set_defaults(run=_countersign)
    file = verbs.add_parser("countersign-file", help="counter-sign a signed PDF from elsewhere")
    file.add_argument("file", type=Path)
    file.add_argument("out", type=Path)
    file.add_argument("--language", choices=("kk", "ru", "en"), default="ru", help="of the visible words")
    file.set_defaults(run=_countersign_file)
    back = verbs.add_parser("take-back", help="keep the PDF of a letter that others counter-signed")
    back.add_argument("letter", metavar="ID")
    back.add_argument("file", type=Path)
    back.set_defaults(run=_take_back)
    ask = verbs.add_parser("timestamp-request", help="write what a time-stamping service is asked (.tsq)")
    ask.add_argument("letter", metavar="ID")
    ask.add_argument("out", type=Path, metavar="FILE")
    ask.set_defaults(run=_timestamp_request)
    stamp = verbs.add_parser("timestamp-add", help="keep the answer of a time-stamping service (.tsr)")
    stamp.add_argument("letter", metavar="ID")
    stamp.add_argument("file", type=Path)
    stamp.set_defaults(run=_timestamp_add)


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        mine, trusted = signers.every(session), trust.trusted(session)
        held, counter = authority.held(session), signing.is_counter_signed(session)
    said = [_signer_line(each) for each in mine]
    said.append(f"place for a counter-signature: {'yes' if counter else 'no'}")
    said += [_trusted_line(each) for each in trusted]
    if held is not None:
        said.append(f"your authority: {held.certificate.name}  {held.certificate.fingerprint}")
        said += [team_authority.issued_line(each) for each in held.issued]
    console.show({"signers": mine, "counter": counter, "trusted": trusted, "authority": held}, said)


def _signer_line(signer: Signer) -> str:
    marks = [
        mark for mark, holds in (("in use", signer.chosen), ("asked for another", signer.waiting)) if holds
    ]
    if signer.certificate is None:
        return "  ".join((f"{signer.holder}: none", *marks))
    state = "usable" if signer.usable else "withdrawn" if signer.revoked_since else "not in force"
    until = f"until {signer.certificate.valid_until[:10]}"
    return "  ".join(
        (f"{signer.holder}:", signer.certificate.name, signer.certificate.fingerprint, until, state, *marks)
    )


def _trusted_line(trusted: Trusted) -> str:
    listed = f"list of {trusted.list.made:%Y-%m-%d}, {trusted.list.count} withdrawn" if trusted.list else ""
    name, fingerprint = trusted.certificate.name, trusted.certificate.fingerprint
    return "  ".join((f"trusted for {trusted.use}:", name, fingerprint, listed)).rstrip()


def _choose(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        signers.choose(session, arguments.holder)
    console.show({"holder": arguments.holder}, [f"Letters are signed as: {arguments.holder}"])


def _request(arguments: argparse.Namespace, console: Console) -> None:
    documents.check_new(arguments.out)
    with console.session() as session:
        content, fingerprint = signers.request(session, arguments.holder, arguments.name)
        documents.write(arguments.out, content)
    console.show(
        {"file": str(arguments.out), "fingerprint": fingerprint},
        [f"Request written: {arguments.out}", f"Read this aloud to the coordinator: {fingerprint}"],
    )


def _answer(arguments: argparse.Namespace, console: Console) -> None:
    untrusted = read_file(arguments.file, trust.FILE_LIMIT)
    with console.session() as session:
        taken = signers.take_answer(session, untrusted, arguments.fingerprint)
    console.show(taken, [f"Letters are signed as {taken.certificate.name}, known to {taken.authority.name}."])


def _import(arguments: argparse.Namespace, console: Console) -> None:
    untrusted = read_file(arguments.file, trust.FILE_LIMIT)
    password = read_secret(arguments.password_file, _PASSWORD_LIMIT)
    with console.session() as session:
        facts = signers.import_pkcs12(session, arguments.holder, untrusted, password)
    console.show(facts, [f"Letters are signed as {facts.name} ({facts.fingerprint})."])


def _remove(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        signers.remove(session, arguments.holder)
    console.show({"removed": arguments.holder}, ["The key is gone. Letters it signed stay signed."])


def _certificate(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        content = signers.certificate(session)
        documents.write(arguments.out, content)
    fingerprint = trust.read_certificate(content).fingerprint
    console.show(
        {"file": str(arguments.out), "fingerprint": fingerprint},
        [f"Certificate written: {arguments.out}", f"Read this aloud to whom you give it: {fingerprint}"],
    )


def _trust(arguments: argparse.Namespace, console: Console) -> None:
    untrusted = read_file(arguments.file, trust.FILE_LIMIT)
    with console.session() as session:
        facts = trust.trust(session, untrusted, arguments.use, arguments.fingerprint)
    console.show(facts, [f"Trusted for {arguments.use}: {facts.name}"])


def _distrust(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        trust.distrust(session, arguments.fingerprint)
    console.show({"distrusted": arguments.fingerprint}, ["Trusted no more."])


def _take_list(arguments: argparse.Namespace, console: Console) -> None:
    untrusted = read_file(arguments.file, trust.FILE_LIMIT)
    with console.session() as session:
        facts = trust.take_list(session, untrusted)
    console.show(facts, [f"{facts.issuer}: {facts.count} withdrawn, list good until {facts.until:%Y-%m-%d}"])


def _counter(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        signing.keep_counter_signed(session, arguments.wanted == "on")
    console.show({"counter": arguments.wanted}, [f"Place for a counter-signature: {arguments.wanted}"])


def _countersign(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        verdict = signing.countersign(session, RecordId(arguments.letter))
    console.show(data(verdict), ["Counter-signed and kept.", *lines(verdict)])


def _countersign_file(arguments: argparse.Namespace, console: Console) -> None:
    untrusted_pdf = read_file(arguments.file, trust.PDF_LIMIT)
    documents.check_new(arguments.out)
    with console.session() as session:
        signed, verdict = signing.countersign_file(session, untrusted_pdf, arguments.language)
        documents.write(arguments.out, signed)
    console.show(data(verdict), [f"Counter-signed: {arguments.out}", *lines(verdict)])


def _take_back(arguments: argparse.Namespace, console: Console) -> None:
    untrusted_pdf = read_file(arguments.file, trust.PDF_LIMIT)
    with console.session() as session:
        verdict = signing.take_back(session, RecordId(arguments.letter), untrusted_pdf)
    console.show(data(verdict), ["Kept with the letter.", *lines(verdict)])


def _timestamp_request(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        documents.write(arguments.out, signing.timestamp_request(session, RecordId(arguments.letter)))
    console.show({"file": str(arguments.out)}, [f"Written, for a time-stamping service: {arguments.out}"])


def _timestamp_add(arguments: argparse.Namespace, console: Console) -> None:
    untrusted = read_file(arguments.file, trust.FILE_LIMIT)
    with console.session() as session:
        verdict = signing.add_timestamp(session, RecordId(arguments.letter), untrusted)
    console.show(data(verdict), ["Kept with the letter.", *lines(verdict)])
