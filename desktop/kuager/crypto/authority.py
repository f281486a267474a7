"""The team's own authority: a P-256 key whose certificate vouches for those of members and offices.

It is made in the program and known to nobody outside until its certificate was given and its fingerprint
compared.  It issues certificates that sign documents and nothing else (path length 0: no further authority),
and the list of those that are withdrawn (a CRL, RFC 5280).  No certificate names a place where something
could be fetched: requests, answers and lists travel as files.  Whoever holds its key can make certificates
in anybody's name.

Errors: `crypto.bad_key` for kept bytes that are no such authority; those of `crypto.certificate` for
requests; `certificate.malformed` and `certificate.not_authority` for a list that is not the issuer's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

import msgspec
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from kuager.crypto import certificate as certificates
from kuager.crypto import pem
from kuager.crypto.certificate import check_times, document_certificate, named, private_bytes, usage
from kuager.crypto.signing import fingerprint
from kuager.errors import AppError

Reason = Literal["key_compromise", "affiliation_changed", "superseded", "cessation_of_operation"]
_REASONS: Final[dict[Reason, x509.ReasonFlags]] = {
    "key_compromise": x509.ReasonFlags.key_compromise,
    "affiliation_changed": x509.ReasonFlags.affiliation_changed,
    "superseded": x509.ReasonFlags.superseded,
    "cessation_of_operation": x509.ReasonFlags.cessation_of_operation,
}


class Withdrawn(msgspec.Struct, frozen=True):
    """A certificate that counts no more: its serial number (hexadecimal), since when, and why."""

    serial: str
    since: datetime
    reason: Reason


class ListFacts(msgspec.Struct, frozen=True):
    """What a list of withdrawn certificates says; times are aware. `number` grows with each list."""

    issuer: str
    number: int
    made: datetime
    until: datetime
    count: int


@dataclass(frozen=True, slots=True, repr=False)
class Authority:
    """Both as DER: `private_key` (PKCS#8, secret, unencrypted) and `certificate` (X.509)."""

    private_key: bytes
    certificate: bytes

    @classmethod
    def create(cls, name: str, valid_from: datetime, valid_until: datetime) -> Authority:
        """A fresh one; `certificate.no_name`."""
        check_times(valid_from, valid_until)
        key = ec.generate_private_key(ec.SECP256R1())
        subject, identifier = named(name), x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        made = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(valid_from)
            .not_valid_after(valid_until)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage(signs=False), critical=True)
            .add_extension(identifier, critical=False)
            .sign(key, hashes.SHA256())
        )
        return cls(private_bytes(key), made.public_bytes(serialization.Encoding.DER))

    @classmethod
    def from_bytes(cls, kept: bytes) -> Authority:
        """What `to_bytes` gave; refuses a key and a certificate that are not a pair."""
        pair = certificates.SigningCertificate.from_bytes(kept)
        if not certificates.facts(pair.certificate).authority:
            raise AppError("crypto.bad_key")
        return cls(pair.private_key, pair.certificate)

    def to_bytes(self) -> bytes:
        """For keeping sealed, in the form of `SigningCertificate.to_bytes`."""
        return certificates.SigningCertificate(self.private_key, self.certificate).to_bytes()

    def issue(
        self, untrusted_request: bytes, name: str, valid_from: datetime, valid_until: datetime
    ) -> bytes:
        """A certificate (DER) over the key of a request, under the name that is given here.

        The request's own name binds nobody. It never outlives the authority.
        """
        check_times(valid_from, valid_until)
        request = certificates.read_request(untrusted_request)
        own, key = self._loaded()
        until = min(valid_until, own.not_valid_after_utc)
        builder = document_certificate(
            named(name),
            request.public_key(),
            valid_from,
            until,
        )
        issued = (
            builder.issuer_name(own.subject)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(_identifier(own)),
                critical=False,
            )
            .sign(key, hashes.SHA256())
        )
        return issued.public_bytes(serialization.Encoding.DER)

    def withdraw(self, withdrawn: Iterable[Withdrawn], number: int, made: datetime, until: datetime) -> bytes:
        """The list (DER) of certificates that count no more; it is to be replaced before `until`."""
        check_times(made, until)
        own, key = self._loaded()
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(own.subject)
            .last_update(made)
            .next_update(until)
            .add_extension(x509.CRLNumber(number), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(_identifier(own)),
                critical=False,
            )
        )
        for each in withdrawn:
            entry = (
                x509.RevokedCertificateBuilder()
                .serial_number(int(each.serial, 16))
                .revocation_date(each.since)
                .add_extension(x509.CRLReason(_REASONS[each.reason]), critical=False)
            )
            builder = builder.add_revoked_certificate(entry.build())
        return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def fingerprint(self) -> str:
        """The certificate for comparing aloud."""
        return fingerprint(self.certificate)

    def _loaded(self) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
        key = serialization.load_der_private_key(self.private_key, None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise AppError("crypto.bad_key")
        return x509.load_der_x509_certificate(self.certificate), key


def _identifier(own: x509.Certificate) -> x509.SubjectKeyIdentifier:
    return own.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value


def read_list(untrusted: bytes, issuers: Iterable[bytes]) -> tuple[bytes, bytes, ListFacts]:
    """A list of withdrawn certificates, PEM or DER: as DER, whose of `issuers` it is, and what it says.

    `certificate.not_authority` where none of them signed it.
    """
    der = pem.part(untrusted, pem.REVOCATION_LIST)
    try:
        found = x509.load_der_x509_crl(der)
        facts = _list_facts(found)
        issuer = next((each for each in issuers if _signed(found, each)), None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise AppError("certificate.malformed") from None
    if issuer is None:
        raise AppError("certificate.not_authority")
    return der, issuer, facts


def list_facts(kept: bytes) -> ListFacts:
    """What a list (DER) says; `certificate.malformed`."""
    try:
        return _list_facts(x509.load_der_x509_crl(kept))
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise AppError("certificate.malformed") from None


def _list_facts(found: x509.CertificateRevocationList) -> ListFacts:
    try:
        number = found.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
    except x509.ExtensionNotFound:
        number = 0
    return ListFacts(
        issuer=certificates.common_name(found.issuer),
        number=number,
        made=found.last_update_utc,
        until=found.next_update_utc or found.last_update_utc,
        count=len(found),
    )


def _signed(found: x509.CertificateRevocationList, issuer: bytes) -> bool:
    loaded = certificates.load(issuer)
    key = loaded.public_key()
    if loaded.subject != found.issuer or not isinstance(key, ec.EllipticCurvePublicKey | rsa.RSAPublicKey):
        return False
    return found.is_signature_valid(key)
