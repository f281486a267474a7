"""The team's authority, as the coordinator who holds it works with it: make, issue, withdraw, take along.

Its key is sealed for the member who made it or brought it in: others of the same vault cannot issue with it.
So it is lost with that member's last way in, unless a sealed copy lies elsewhere (an age file under a
passphrase of its own, which the public `age` opens).  Requests come as files and answers go as files; the
fingerprint of a request is compared aloud before it is answered, else a certificate in a colleague's name
goes to a stranger.

Errors: `certificate.no_authority`, `certificate.has_authority`, `certificate.unknown` and those of
`crypto.authority`; for sealed copies those of `crypto.age` and `input.malformed`.
"""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from typing import Final

import msgspec

from kuager.crypto import certificate as certificates
from kuager.crypto import pem
from kuager.crypto.age import Writer, decrypt_stream
from kuager.crypto.age_passphrase import ScryptIdentity, ScryptRecipient
from kuager.crypto.authority import Authority, ListFacts, Reason, Withdrawn
from kuager.crypto.certificate import CertificateFacts
from kuager.crypto.signing import fingerprint
from kuager.errors import AppError
from kuager.flows import signers, trust
from kuager.flows.signers import Holder
from kuager.flows.unlock import Session, check_new_passphrase
from kuager.vault.custody import Act

__all__ = ["CertificateFacts", "ListFacts", "Reason"]

SEALED_LIMIT: Final = 1 << 20
_KEPT: Final = "letter authority"
_YEARS: Final = 10
_ISSUED_DAYS: Final = 730
_LIST_DAYS: Final = 180
_SCRYPT_LIMIT: Final = 20
"""Work that a sealed copy may ask for: four times what is written here, and 1 GiB."""
_BEFORE: Final = timedelta(hours=12)
"""What is made is in force since then: clocks of other machines are not quite right."""


class _Issued(msgspec.Struct, frozen=True):
    certificate: bytes
    withdrawn: Withdrawn | None = None


class _Kept(msgspec.Struct, frozen=True):
    """An authority as `Authority.to_bytes` gives it, what it issued, and the number of its last list."""

    authority: bytes
    issued: tuple[_Issued, ...] = ()
    number: int = 0


class Issued(msgspec.Struct, frozen=True):
    """A certificate that the authority issued; `withdrawn` is "" or since when (ISO 8601)."""

    certificate: CertificateFacts
    withdrawn: str = ""
    reason: str = ""


class Held(msgspec.Struct, frozen=True):
    """The authority that a member holds, and what it issued, the latest first."""

    certificate: CertificateFacts
    issued: tuple[Issued, ...]
    list: ListFacts | None


class RequestFacts(msgspec.Struct, frozen=True):
    """What a request asks for; its fingerprint is for comparing aloud."""

    name: str
    fingerprint: str


def held(session: Session) -> Held | None:
    """The authority that this member holds here, if any."""
    found = session.own_secret(_KEPT)
    if found is None:
        return None
    kept = msgspec.json.decode(found, type=_Kept)
    own = Authority.from_bytes(kept.authority).certificate
    shown = [
        Issued(
            certificates.facts(each.certificate),
            each.withdrawn.since.isoformat() if each.withdrawn else "",
            each.withdrawn.reason if each.withdrawn else "",
        )
        for each in reversed(kept.issued)
    ]
    facts = certificates.facts(own)
    said = [each.list for each in trust.trusted(session) if each.certificate.fingerprint == facts.fingerprint]
    return Held(facts, tuple(shown), next((each for each in said if each is not None), None))


def make(session: Session, name: str) -> CertificateFacts:
    """Make the team's authority under this name, and trust it here."""
    if session.own_secret(_KEPT) is not None:
        raise AppError("certificate.has_authority")
    now = session.clock()
    made = Authority.create(name.strip(), now - _BEFORE, now + timedelta(days=365 * _YEARS))
    _keep(session, _Kept(made.to_bytes()))
    trust.add(session, made.certificate)
    renew_list(session)
    return certificates.facts(made.certificate)


def certificate(session: Session) -> bytes:
    """The authority's certificate as a file (PEM), for whoever is to trust its letters."""
    return pem.written([(pem.CERTIFICATE, _opened(session)[0].certificate)])


# Issuing --------------------------------------------------------------------------------------------


def read_request(untrusted: bytes) -> RequestFacts:
    """What a request file asks for."""
    request = certificates.read_request(untrusted)
    return RequestFacts(
        certificates.common_name(request.subject), fingerprint(pem.part(untrusted, pem.REQUEST))
    )


def issue(session: Session, untrusted_request: bytes, name: str) -> bytes:
    """Answer a request whose fingerprint was compared: a file of certificate, authority and list (PEM)."""
    own, kept = _opened(session)
    now = session.clock()
    issued = own.issue(untrusted_request, name.strip(), now - _BEFORE, now + timedelta(days=_ISSUED_DAYS))
    _keep(session, msgspec.structs.replace(kept, issued=(*kept.issued, _Issued(issued))))
    session.custody.note(Act.SIGNERS_CHANGED, change="issued")
    return pem.written(
        [
            (pem.CERTIFICATE, issued),
            (pem.CERTIFICATE, own.certificate),
            (pem.REVOCATION_LIST, pem.part(renew_list(session), pem.REVOCATION_LIST)),
        ]
    )


def issue_here(session: Session, holder: Holder, name: str) -> CertificateFacts:
    """A certificate of one's own authority for this vault's office or for oneself, and sign with it."""
    _opened(session)
    request, _ = signers.request(session, holder, name)
    return signers.take_answer(session, issue(session, request, name)).certificate


# Withdrawing ----------------------------------------------------------------------------------------


def withdraw(session: Session, serial: str, reason: Reason) -> bytes:
    """Let a certificate count no more; the new list as a file (PEM), for everybody who verifies letters."""
    _, kept = _opened(session)
    if not any(certificates.facts(each.certificate).serial == serial for each in kept.issued):
        raise AppError("certificate.unknown")
    gone = Withdrawn(serial, session.clock().replace(microsecond=0), reason)
    issued = tuple(
        each
        if certificates.facts(each.certificate).serial != serial or each.withdrawn
        else msgspec.structs.replace(each, withdrawn=gone)
        for each in kept.issued
    )
    _keep(session, msgspec.structs.replace(kept, issued=issued))
    session.custody.note(Act.SIGNERS_CHANGED, change="withdrawn")
    return renew_list(session)


def renew_list(session: Session) -> bytes:
    """A new list of what is withdrawn, good for half a year, as a file (PEM); it is known here at once."""
    own, kept = _opened(session)
    now: datetime = session.clock().replace(microsecond=0)
    withdrawn = [each.withdrawn for each in kept.issued if each.withdrawn is not None]
    number = kept.number + 1
    made = own.withdraw(withdrawn, number, now, now + timedelta(days=_LIST_DAYS))
    _keep(session, msgspec.structs.replace(kept, number=number))
    trust.take_list(session, made)
    return pem.written([(pem.REVOCATION_LIST, made)])


# Taking it along ------------------------------------------------------------------------------------


def sealed(session: Session, words: str) -> bytes:
    """A copy of the authority with its key: an age file under this passphrase. `vault.passphrase_weak`."""
    check_new_passphrase(words)
    _, kept = _opened(session)
    out = io.BytesIO()
    with Writer(out, [ScryptRecipient(words)]) as writer:
        writer.write(msgspec.json.encode(kept))
    session.custody.note(Act.SIGNERS_CHANGED, change="exported")
    return out.getvalue()


def bring_in(session: Session, untrusted: bytes, words: str) -> CertificateFacts:
    """Hold the authority of a sealed copy from now on; `age.not_for_us` for a wrong passphrase."""
    if session.own_secret(_KEPT) is not None:
        raise AppError("certificate.has_authority")
    if len(untrusted) > SEALED_LIMIT:
        raise AppError("input.too_large", size=len(untrusted), limit=SEALED_LIMIT)
    content = b"".join(decrypt_stream(io.BytesIO(untrusted), [ScryptIdentity(words, _SCRYPT_LIMIT)]))
    try:
        kept = msgspec.json.decode(content, type=_Kept)
    except msgspec.MsgspecError:
        raise AppError("input.malformed", reason="authority") from None
    own = Authority.from_bytes(kept.authority)
    _keep(session, kept)
    trust.add(session, own.certificate)
    renew_list(session)
    return certificates.facts(own.certificate)


def _opened(session: Session) -> tuple[Authority, _Kept]:
    found = session.own_secret(_KEPT)
    if found is None:
        raise AppError("certificate.no_authority")
    kept = msgspec.json.decode(found, type=_Kept)
    return Authority.from_bytes(kept.authority), kept


def _keep(session: Session, kept: _Kept) -> None:
    session.keep_own_secret(_KEPT, msgspec.json.encode(kept))
