"""Whom this vault trusts to sign letters and to tell the time, and looking at any signed PDF with that.

Trust is this vault's own and goes into no bundle.  A certificate is trusted after its eight groups were
compared aloud; lists of withdrawn certificates are taken where an authority that is trusted signed them, and
only the newest of each is kept.

Errors: `certificate.malformed`, `certificate.other_fingerprint`, `certificate.not_authority`,
`certificate.older_list`, `certificate.unknown`; for PDFs those of `letters.inspection`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import msgspec

from kuager.crypto import authority as authorities
from kuager.crypto import certificate as certificates
from kuager.crypto import pem
from kuager.crypto.authority import ListFacts
from kuager.crypto.certificate import CertificateFacts
from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.letters import inspection
from kuager.letters.chain import Known
from kuager.letters.verification import SIZE_LIMIT, Signed, Timestamp, Verdict
from kuager.vault.custody import Act

__all__ = ["CertificateFacts", "ListFacts", "Signed", "Timestamp", "Verdict"]

Use = Literal["letters", "time"]
FILE_LIMIT: Final = 1 << 20
PDF_LIMIT: Final = SIZE_LIMIT
_KEPT: Final = "letter trust"


class Trusted(msgspec.Struct, frozen=True):
    """A certificate that is trusted, for what, and the newest list of it that is here."""

    certificate: CertificateFacts
    use: Use
    list: ListFacts | None = None


def known(session: Session) -> Known:
    """What is trusted, as the verification takes it."""
    kept = session.optional_secret(_KEPT)
    return Known() if kept is None else msgspec.json.decode(kept, type=Known)


def _keep(session: Session, changed: Known) -> None:
    session.keep_secret(_KEPT, msgspec.json.encode(changed))


def trusted(session: Session) -> list[Trusted]:
    """Everything that is trusted, letters first."""
    kept = known(session)
    found: list[Trusted] = []
    for each in kept.letters:
        lists = (_list_of(untrusted, each) for untrusted in kept.lists)
        own = next((said for said in lists if said is not None), None)
        found.append(Trusted(certificates.facts(each), "letters", own))
    return [*found, *(Trusted(certificates.facts(each), "time") for each in kept.time)]


def _list_of(untrusted: bytes, issuer: bytes) -> ListFacts | None:
    try:
        return authorities.read_list(untrusted, [issuer])[2]
    except AppError:
        return None


def read_certificate(untrusted: bytes) -> CertificateFacts:
    """What a certificate file (PEM or DER) says; nothing is trusted yet."""
    return certificates.facts(pem.part(untrusted, pem.CERTIFICATE))


def trust(session: Session, untrusted: bytes, use: Use, fingerprint: str) -> CertificateFacts:
    """Trust a certificate file whose eight groups were compared; `fingerprint` is what was read aloud."""
    certificate = pem.part(untrusted, pem.CERTIFICATE)
    facts = certificates.facts(certificate)
    compare(facts, fingerprint)
    add(session, certificate, use)
    return facts


def compare(facts: CertificateFacts, fingerprint: str) -> None:
    """`certificate.other_fingerprint` where what was read aloud is another one."""
    if "".join(fingerprint.split()) != "".join(facts.fingerprint.split()):
        raise AppError("certificate.other_fingerprint")


def add(session: Session, certificate: bytes, use: Use = "letters") -> None:
    """Trust a certificate (DER) that was compared, or is this vault's own."""
    kept = known(session)
    have: tuple[bytes, ...] = getattr(kept, use)
    if certificate not in have:
        _keep(session, msgspec.structs.replace(kept, **{use: (*have, certificate)}))
        session.custody.note(Act.SIGNERS_CHANGED, change="trusted")


def distrust(session: Session, fingerprint: str) -> None:
    """Trust a certificate no more, for nothing; `certificate.unknown`."""
    kept = known(session)

    def others(have: tuple[bytes, ...]) -> tuple[bytes, ...]:
        return tuple(each for each in have if certificates.facts(each).fingerprint != fingerprint)

    letters, time = others(kept.letters), others(kept.time)
    if (letters, time) == (kept.letters, kept.time):
        raise AppError("certificate.unknown")
    lists = tuple(
        each for each in kept.lists if any(_list_of(each, issuer) is not None for issuer in letters)
    )
    _keep(session, Known(letters, time, lists))
    session.custody.note(Act.SIGNERS_CHANGED, change="distrusted")


def take_list(session: Session, untrusted: bytes) -> ListFacts:
    """Keep a list of withdrawn certificates, in the place of the older one of the same authority."""
    kept = known(session)
    der, issuer, facts = authorities.read_list(untrusted, kept.letters)
    others: list[bytes] = []
    for each in kept.lists:
        before = _list_of(each, issuer)
        if before is None:
            others.append(each)
        elif (before.number, before.made) > (facts.number, facts.made):
            raise AppError("certificate.older_list")
    _keep(session, Known(kept.letters, kept.time, (*others, der)))
    return facts


def verify(session: Session | None, untrusted_pdf: bytes, also: Sequence[bytes] = ()) -> Verdict:
    """Look at any PDF, writing nothing: with what an open vault trusts, and certificate files beside."""
    kept = Known() if session is None else known(session)
    given = tuple(part for each in also for part in _all(each))
    now = None if session is None else session.clock()
    whole = msgspec.structs.replace(kept, letters=(*kept.letters, *given))
    return inspection.inspect(untrusted_pdf, whole, now)


def _all(untrusted: bytes) -> list[bytes]:
    """The certificates of a file, each looked at once; `certificate.malformed` where there is none."""
    found = pem.parts(untrusted, pem.CERTIFICATE)
    if not found:
        raise AppError("certificate.malformed")
    for each in found:
        certificates.facts(each)
    return found
