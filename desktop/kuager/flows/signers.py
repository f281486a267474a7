"""With which key and certificate letters are signed here: the office's, or a member's own by choice.

The office's signer is every member's to use; a member's own is sealed for that member alone.  Each is one of
three: made by this vault for itself (the office's, until there is another), issued by the team's authority on
a request, or out of a PKCS#12 file.  A certificate names the office; it names a person only where that person
chose an own one.

Errors: `certificate.*`, see `kuager.errors`; with `certificate.expired` and `certificate.revoked` nothing is
signed.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final, Literal

import msgspec
from asn1crypto.x509 import Certificate

from kuager.crypto import certificate as certificates
from kuager.crypto import pem, pkcs12
from kuager.crypto.certificate import CertificateFacts, CertificateRequest, SigningCertificate
from kuager.errors import AppError
from kuager.flows import trust
from kuager.flows.unlock import Session
from kuager.letters import chain
from kuager.model.ids import random_hex
from kuager.vault.custody import Act

__all__ = ["CertificateFacts"]

Holder = Literal["office", "me"]
HOLDERS: Final[tuple[Holder, ...]] = ("office", "me")
Kind = Literal["", "self_made", "issued", "imported"]

_KEPT: Final = "letter signer"
_SELF_MADE: Final = "letter certificate"
_CHOSEN: Final = "letters signed as"
_YEARS: Final = 10


class _Kept(msgspec.Struct, frozen=True):
    """A pair as `SigningCertificate.to_bytes` gives it, and a key that waits with its request; or nothing."""

    pair: bytes = b""
    kind: Kind = ""
    waiting_key: bytes = b""
    waiting_request: bytes = b""


class Signer(msgspec.Struct, frozen=True):
    """Who may sign, as it is shown. `kind` is "" where there is no certificate.

    `waiting`: the fingerprint of a request that is not answered yet, else "". `revoked_since`: ISO 8601.
    """

    holder: Holder
    chosen: bool
    kind: Kind
    certificate: CertificateFacts | None = None
    waiting: str = ""
    in_force: bool = False
    revoked_since: str = ""

    @property
    def usable(self) -> bool:
        """Whether a letter can be signed with it today."""
        return self.certificate is not None and self.in_force and not self.revoked_since


class Answer(msgspec.Struct, frozen=True):
    """What an answer to a request holds; `trusted`: whether its authority is trusted here already."""

    holder: Holder
    certificate: CertificateFacts
    authority: CertificateFacts
    trusted: bool


# Who signs ------------------------------------------------------------------------------------------


def every(session: Session) -> list[Signer]:
    """The office's signer and one's own, whether there is one or not; makes nothing."""
    return [_shown(session, holder) for holder in HOLDERS]


def chosen(session: Session) -> Holder:
    """As whom this member signs."""
    return "me" if session.setting(_CHOSEN) == "me" else "office"


def choose(session: Session, holder: Holder) -> None:
    """Sign as the office or as oneself from now on; `certificate.unknown` where there is no own one."""
    if holder == "me" and not _kept(session, "me").pair:
        raise AppError("certificate.unknown")
    session.keep_setting(_CHOSEN, holder)


def current(session: Session) -> SigningCertificate:
    """What letters are signed with now, made where the office has none yet.

    `certificate.expired`, `certificate.revoked`: there is one, and it may not be used.
    """
    pair = _pair(session, chosen(session)) or _office(session)
    _check(session, pair, session.clock())
    return pair


def _check(session: Session, pair: SigningCertificate, now: datetime) -> None:
    loaded = Certificate.load(pair.certificate)
    if not loaded.not_valid_before <= now <= loaded.not_valid_after:
        raise AppError("certificate.expired")
    if _revoked_since(session, pair):
        raise AppError("certificate.revoked")


def _revoked_since(session: Session, pair: SigningCertificate) -> str:
    others = [Certificate.load(each) for each in pair.chain]
    found = chain.revocation_of(
        Certificate.load(pair.certificate), others, trust.known(session), session.clock()
    )
    return found.since if found.state == "revoked" else ""


def certificate(session: Session) -> bytes:
    """A file (PEM) of the certificate that letters are signed with now and its issuers, to be given away."""
    pair = _pair(session, chosen(session)) or _office(session)
    return pem.written((pem.CERTIFICATE, each) for each in (pair.certificate, *pair.chain))


def _shown(session: Session, holder: Holder) -> Signer:
    kept = _kept(session, holder)
    pair = _pair(session, holder)
    waiting = CertificateRequest(kept.waiting_key, kept.waiting_request).fingerprint()
    shown = Signer(
        holder=holder,
        chosen=chosen(session) == holder,
        kind=kept.kind if kept.pair else "self_made" if pair is not None else "",
        waiting=waiting if kept.waiting_request else "",
    )
    if pair is None:
        return shown
    facts = certificates.facts(pair.certificate)
    now = session.clock().astimezone(UTC).isoformat()
    return msgspec.structs.replace(
        shown,
        certificate=facts,
        in_force=facts.valid_from <= now <= facts.valid_until,
        revoked_since=_revoked_since(session, pair),
    )


# Getting a certificate ------------------------------------------------------------------------------


def request(session: Session, holder: Holder, name: str) -> tuple[bytes, str]:
    """A file for the team's authority, and its fingerprint; the signer of now stays until the answer."""
    made = CertificateRequest.create(name.strip())
    kept = _kept(session, holder)
    waiting = msgspec.structs.replace(kept, waiting_key=made.private_key, waiting_request=made.request)
    _keep(session, holder, waiting)
    return pem.written([(pem.REQUEST, made.request)]), made.fingerprint()


def read_answer(session: Session, untrusted: bytes) -> Answer:
    """What the answer to a request says; nothing is taken yet. `certificate.not_asked`, `….malformed`."""
    return _answer(session, untrusted)[0]


def take_answer(session: Session, untrusted: bytes, fingerprint: str = "") -> Answer:
    """Sign with what the authority issued.

    Where the authority is not trusted yet, `fingerprint` is what was read aloud of its certificate.
    """
    answer, pair = _answer(session, untrusted)
    if not answer.trusted:
        trust.compare(answer.authority, fingerprint)
    trust.add(session, pair.chain[0])
    if pem.parts(untrusted, pem.REVOCATION_LIST):
        try:
            trust.take_list(session, untrusted)
        except AppError as error:
            if error.code != "certificate.older_list":
                raise
    _use(session, answer.holder, pair, "issued")
    return answer


def _answer(session: Session, untrusted: bytes) -> tuple[Answer, SigningCertificate]:
    issued, *others = pem.parts(untrusted, pem.CERTIFICATE) or [b""]
    facts = certificates.facts(issued)
    authority = next((each for each in others if _issued_by(issued, each)), None)
    if authority is None:
        raise AppError("certificate.malformed")
    for holder in HOLDERS:
        waiting = _kept(session, holder).waiting_key
        if not waiting:
            continue
        try:
            pair = SigningCertificate.of(waiting, issued, (authority,))
        except AppError as error:
            if error.code == "crypto.bad_key":
                continue
            raise
        is_trusted = authority in trust.known(session).letters
        return Answer(holder, facts, certificates.facts(authority), is_trusted), pair
    raise AppError("certificate.not_asked")


def _issued_by(untrusted: bytes, authority: bytes) -> bool:
    if not certificates.facts(authority).authority:
        return False
    return certificates.is_issued_by(untrusted, authority)


def import_pkcs12(session: Session, holder: Holder, untrusted: bytes, password: str) -> CertificateFacts:
    """Sign with a key out of a PKCS#12 file from now on; its certificate is trusted here as one's own."""
    pair = pkcs12.read(untrusted, password)
    _check(session, pair, session.clock())
    trust.add(session, pair.certificate)
    _use(session, holder, pair, "imported")
    return certificates.facts(pair.certificate)


def remove(session: Session, holder: Holder) -> None:
    """Sign with it no more; the key is gone. The office goes back to the one this vault made itself."""
    if not _kept(session, holder).pair and not _kept(session, holder).waiting_key:
        raise AppError("certificate.unknown")
    session.forget_secret(_KEPT, own=holder == "me")
    if holder == "me":
        session.keep_setting(_CHOSEN, "office")
    session.custody.note(Act.SIGNERS_CHANGED, change="removed")


# Keeping --------------------------------------------------------------------------------------------


def _kept(session: Session, holder: Holder) -> _Kept:
    found = session.own_secret(_KEPT) if holder == "me" else session.optional_secret(_KEPT)
    return _Kept() if found is None else msgspec.json.decode(found, type=_Kept)


def _keep(session: Session, holder: Holder, kept: _Kept) -> None:
    content = msgspec.json.encode(kept)
    if holder == "me":
        session.keep_own_secret(_KEPT, content)
    else:
        session.keep_secret(_KEPT, content)


def _use(session: Session, holder: Holder, pair: SigningCertificate, kind: Kind) -> None:
    _keep(session, holder, _Kept(pair.to_bytes(), kind))
    session.keep_setting(_CHOSEN, holder)
    session.custody.note(Act.SIGNERS_CHANGED, change=kind)


def _pair(session: Session, holder: Holder) -> SigningCertificate | None:
    kept = _kept(session, holder).pair
    if not kept and holder == "office":
        kept = session.optional_secret(_SELF_MADE) or b""
    return SigningCertificate.from_bytes(kept) if kept else None


def _office(session: Session) -> SigningCertificate:
    """The office's, or the one that this vault makes for itself when there is none."""
    kept = _pair(session, "office")
    if kept is not None:
        return kept
    now = session.clock()
    # Random, so that a letter in an office's files does not lead to the card of a machine.
    name = f"Kuager {random_hex()[:8]}"
    made = SigningCertificate.create(name, now - timedelta(days=1), now + timedelta(days=365 * _YEARS))
    session.keep_secret(_SELF_MADE, made.to_bytes())
    trust.add(session, made.certificate)
    return made
