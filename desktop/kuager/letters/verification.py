"""Looking at a signed PDF: what holds of each signature, and of the file, as facts apart from each other.

*Intact*: the signed bytes are unchanged.  *Valid*: the signature is the certificate's.  *Known*: somebody
whom the reader trusts vouches for the certificate: it is trusted itself, or its issuer is.  *Term*: whether
the certificate is in force now, or was when a trusted timestamp says that the signature existed.
*Revocation*: whether its issuer withdrew it, as far as a list of the issuer's is at hand.  *Whole*: the last
signature covers the file to its last byte; before it came nothing but the signatures that the first one
allowed, in fields that it knew; and the room kept for each signature holds nothing else.

The time of a signature is what its maker's clock said; that of a timestamp (RFC 3161) what its authority
says.  Revocation counts whenever it happened.  Nothing is ever fetched.

A PDF that cannot be read is `letter.unreadable`, one without a signature `letter.not_signed`.  A file can be
small and still cost minutes and gigabytes: one that comes from outside goes through `inspection`, which calls
this in a process that can be stopped.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final, Literal

import msgspec
from asn1crypto import parser
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from kuager.crypto.certificate import CertificateFacts, facts
from kuager.errors import AppError
from kuager.letters import signature
from kuager.letters.chain import Known, Revocation, revocation_of, usable

SIZE_LIMIT: Final = 64 << 20
_SIGNATURES_LIMIT: Final = 16

Term = Literal["in_force", "expired", "not_yet"]


class Timestamp(msgspec.Struct, frozen=True):
    """What a time-stamping authority says: the signature existed at `time` (ISO 8601).

    `valid`: it is over this signature and is the authority's; `known`: the reader trusts that authority.
    """

    time: str
    authority: str
    valid: bool
    known: bool


class Signed(msgspec.Struct, frozen=True):
    """What holds of one signature.

    `by` is its certificate; `known_by` the certificate through which it is known, itself perhaps, or None.
    `signed_at` is claimed (ISO 8601), "" if not given; `field` its name in the form; `revoked_since` and
    `listed` (when the list was made) are ISO 8601, "" where there is nothing to say.
    """

    field: str
    by: CertificateFacts
    signed_at: str
    intact: bool
    valid: bool
    known_by: CertificateFacts | None
    term: Term
    revocation: Revocation
    revoked_since: str = ""
    listed: str = ""
    timestamp: Timestamp | None = None

    @property
    def in_time(self) -> bool:
        """Whether its certificate is in force, or was at a time that somebody trusted says."""
        stamped = self.timestamp is not None and self.timestamp.valid and self.timestamp.known
        return self.term == "in_force" or (self.term == "expired" and stamped)

    @property
    def trusted(self) -> bool:
        """Known, in time, and not withdrawn; a list out of date says too little to call it so."""
        return self.known_by is not None and self.in_time and self.revocation in ("no_list", "not_listed")


class Verdict(msgspec.Struct, frozen=True):
    """What a signed PDF shows; signatures in the order in which they were made.

    `awaits`: the field for a counter-signature is there and empty.
    """

    whole_file: bool
    signatures: tuple[Signed, ...]
    awaits: bool = False

    @property
    def intact(self) -> bool:
        """Of every signature."""
        return all(each.intact for each in self.signatures)

    @property
    def valid(self) -> bool:
        """Of every signature."""
        return all(each.valid for each in self.signatures)

    @property
    def trusted(self) -> bool:
        """Of every signature."""
        return all(each.trusted for each in self.signatures)

    @property
    def unchanged(self) -> bool:
        """Whether what is shown is what was signed, by whomever."""
        return self.intact and self.valid and self.whole_file

    @property
    def good(self) -> bool:
        """All of it."""
        return self.unchanged and self.trusted


def verify(untrusted_pdf: bytes, known: Known, now: datetime | None = None) -> Verdict:
    """Look at a PDF with the certificates and lists that the reader has; `now` is aware, else the clock's."""
    if len(untrusted_pdf) > SIZE_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_pdf), limit=SIZE_LIMIT)
    try:
        return _verify(untrusted_pdf, known, now or datetime.now(UTC))
    except AppError as error:
        if error.code == "letter.not_signed":
            raise
        raise AppError("letter.unreadable") from error
    except (Exception, RecursionError) as error:
        raise AppError("letter.unreadable") from error


def _verify(untrusted_pdf: bytes, known: Known, now: datetime) -> Verdict:
    reader = PdfFileReader(io.BytesIO(untrusted_pdf), strict=True)
    # A timestamp over the whole document is no signature of a person, and comes as an addition.
    signatures: Sequence[EmbeddedPdfSignature] = reader.embedded_regular_signatures
    if not signatures:
        raise AppError("letter.not_signed")
    if len(signatures) > _SIGNATURES_LIMIT:
        raise AppError("letter.unreadable")
    looked = [_look(each, known, now) for each in signatures]
    statuses = [status for status, _ in looked]
    whole = (
        statuses[-1].coverage == SignatureCoverageLevel.ENTIRE_FILE
        and all(_unchanged(status) for status in statuses)
        and all(_alone(each) for each in signatures)
        and _only_signatures(reader, signatures)
    )
    return Verdict(whole, tuple(found for _, found in looked), signature.has_room(reader))


def _look(embedded: EmbeddedPdfSignature, known: Known, now: datetime) -> tuple[PdfSignatureStatus, Signed]:
    """One signature, its chain looked at when its certificate was in force: that it is so now is apart."""
    certificate: Certificate = embedded.signer_cert
    others: list[Certificate] = list(embedded.other_embedded_certs)
    start, end = certificate.not_valid_before, certificate.not_valid_after
    moment = min(max(now, start), end)
    status = validate_pdf_signature(
        embedded,
        ValidationContext(trust_roots=_loaded(known.letters), allow_fetching=False, moment=moment),
        ts_validation_context=ValidationContext(
            trust_roots=_loaded(known.time), allow_fetching=False, moment=now
        ),
    )
    anchor = _anchor(status)
    revoked = revocation_of(certificate, others, known, moment) if anchor is not None else None
    listed_clean = revoked is not None and revoked.state == "not_listed" and moment == now
    if listed_clean and not usable(certificate, others, known, moment):
        anchor = None  # our reading of the list and pyHanko's differ: then it is nobody's
    reported = status.signer_reported_dt
    return status, Signed(
        field=str(embedded.field_name),
        by=facts(certificate.dump()),
        signed_at="" if reported is None else reported.isoformat(),
        intact=bool(status.intact),
        valid=bool(status.valid),
        known_by=None if anchor is None else facts(anchor.dump()),
        term="not_yet" if now < start else "expired" if now > end else "in_force",
        revocation="no_list" if revoked is None else revoked.state,
        revoked_since="" if revoked is None else revoked.since,
        listed="" if revoked is None else revoked.listed,
        timestamp=_timestamp(status, end),
    )


def _loaded(certificates: Sequence[bytes]) -> list[Certificate]:
    return [Certificate.load(each) for each in certificates]


def _anchor(status: PdfSignatureStatus) -> Certificate | None:
    """The trusted certificate at the end of the chain, if there is one."""
    path = status.validation_path
    return path.first if status.trusted and path is not None else None


def _timestamp(status: PdfSignatureStatus, end: datetime) -> Timestamp | None:
    found = status.timestamp_validity
    if found is None:
        return None
    return Timestamp(
        time=found.timestamp.astimezone(UTC).isoformat(),
        authority=facts(found.signing_cert.dump()).name,
        valid=bool(found.intact and found.valid),
        # One that came after the certificate's last day proves nothing for it.
        known=bool(found.trusted) and found.timestamp <= end,
    )


def _unchanged(status: PdfSignatureStatus) -> bool:
    return bool(status.docmdp_ok) and status.modification_level in (
        ModificationLevel.NONE,
        ModificationLevel.LTA_UPDATES,
        ModificationLevel.FORM_FILLING,
    )


def _only_signatures(reader: PdfFileReader, signatures: Sequence[EmbeddedPdfSignature]) -> bool:
    """Whether every later part of the file came with a signature of its own, in a field that was there.

    The rules of `diff_analysis` let a new, invisible field be added even where nothing may change.
    """
    first = signatures[0].signed_revision
    if [each.signed_revision for each in signatures] != list(range(first, first + len(signatures))):
        return False
    if reader.xrefs.total_revisions != first + len(signatures):
        return False
    return _count_fields(reader.get_historical_resolver(first).root) == _count_fields(reader.root)


def _count_fields(root: Any) -> int:
    return len(root["/AcroForm"]["/Fields"])


def _alone(embedded: EmbeddedPdfSignature) -> bool:
    """Whether nothing but zeros follows the signature in the room that was kept for it."""
    room = bytes(embedded.pkcs7_content)
    return not any(room[parser.peek(room) :])
