"""The certificate under which letters are signed, with its private key, and the request for one.

Three kinds of certificate come here: one that a vault made for itself, with no authority behind it, which a
verifier trusts after having been given it; one that the team's authority issued (`crypto.authority`); and
one out of a PKCS#12 file (`crypto.pkcs12`).  Our own keys are P-256 (FIPS 186-5), because PDF readers take
neither Ed25519 nor post-quantum keys; others may be P-384 or RSA of 2048 to 4096 bits.  Signatures are over
SHA-256: ECDSA, or RSASSA-PKCS1-v1_5 (RFC 8017).

The extensions are those that RFC 5280 asks of a certificate that signs documents and nothing else: not an
authority, key usage digitalSignature and nonRepudiation (critical), and no extended usage, which some readers
would narrow.  The serial number is random, and the name is what the user chose to print: nothing else tells
of the machine.

Errors: `crypto.bad_key` for kept bytes that are not such a pair; `certificate.malformed`,
`certificate.unsupported` (another kind of key), `certificate.no_name`, `certificate.mixed_name`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes, PublicKeyTypes
from cryptography.x509.oid import NameOID

from kuager.crypto import pem
from kuager.crypto.signing import fingerprint
from kuager.errors import AppError

MAX_NAME_LENGTH: Final = 64  # ub-organization-name of RFC 5280, appendix A.1, in characters
_COMMON_NAME_BYTES: Final = 64  # ub-common-name, as libraries count it
_CUT: Final = "…"
_SHOWN: Final = 120
"""Characters of a name that are shown, whoever wrote it."""
_RSA_SIZES: Final = range(2048, 4097)
_CURVES: Final = ("secp256r1", "secp384r1")

OwnKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True, slots=True, repr=False)
class SigningCertificate:
    """All as DER: `private_key` (PKCS#8, secret, unencrypted), `certificate` (X.509), and `chain`."""

    private_key: bytes
    certificate: bytes
    chain: tuple[bytes, ...] = ()

    @classmethod
    def create(cls, common_name: str, valid_from: datetime, valid_until: datetime) -> SigningCertificate:
        """A fresh pair, signed by itself. The name has 1 to 64 characters; the times are aware."""
        check_times(valid_from, valid_until)
        key = ec.generate_private_key(ec.SECP256R1())
        name = named(common_name)
        builder = document_certificate(name, key.public_key(), valid_from, valid_until).issuer_name(name)
        identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        certificate = builder.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False
        ).sign(key, hashes.SHA256())
        return cls(private_bytes(key), certificate.public_bytes(serialization.Encoding.DER))

    @classmethod
    def of(cls, private_key: bytes, certificate: bytes, chain: tuple[bytes, ...] = ()) -> SigningCertificate:
        """A key and the certificate over it; `crypto.bad_key` where it is over another."""
        if _loaded(private_key, known=False).public_key() != public_key(certificate):
            raise AppError("crypto.bad_key")
        return cls(private_key, certificate, chain)

    @classmethod
    def from_bytes(cls, kept: bytes) -> SigningCertificate:
        """What `to_bytes` gave; refuses a key and a certificate that are not a pair."""
        size = int.from_bytes(kept[:4], "big")
        try:
            certificate, *chain = pem.elements(kept[4 + size :])
            return cls.of(kept[4 : 4 + size], certificate, tuple(chain))
        except (AppError, ValueError):
            raise AppError("crypto.bad_key") from None

    def to_bytes(self) -> bytes:
        """For keeping sealed: the key's length (4 bytes, big-endian), the key, the certificate, its chain."""
        size = len(self.private_key).to_bytes(4, "big")
        return b"".join((size, self.private_key, self.certificate, *self.chain))

    def sign(self, data: bytes) -> bytes:
        """A signature over SHA-256 of the data, as the kind of key makes it."""
        key = _loaded(self.private_key, known=True)
        if isinstance(key, rsa.RSAPrivateKey):
            return key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return key.sign(data, ec.ECDSA(hashes.SHA256()))

    def fingerprint(self) -> str:
        """The certificate for comparing aloud."""
        return fingerprint(self.certificate)


class CertificateFacts(msgspec.Struct, frozen=True):
    """What a certificate says; `authority`: whether it may issue others; times are ISO 8601 in UTC.

    Whether any of it is true is another matter. `issuer` is "" where it is signed by itself.
    """

    name: str
    issuer: str
    fingerprint: str
    valid_from: str
    valid_until: str
    authority: bool
    serial: str


@dataclass(frozen=True, slots=True, repr=False)
class CertificateRequest:
    """A key that waits for its certificate, and the request that was made for it (PKCS#10, RFC 2986)."""

    private_key: bytes
    request: bytes

    @classmethod
    def create(cls, common_name: str) -> CertificateRequest:
        """A fresh P-256 key and the request for this name."""
        key = ec.generate_private_key(ec.SECP256R1())
        request = x509.CertificateSigningRequestBuilder(named(common_name)).sign(key, hashes.SHA256())
        return cls(private_bytes(key), request.public_bytes(serialization.Encoding.DER))

    def fingerprint(self) -> str:
        """The request for comparing aloud."""
        return fingerprint(self.request)


def read_request(untrusted: bytes) -> x509.CertificateSigningRequest:
    """A request, PEM or DER, that is signed by its own key; `certificate.malformed`, `….unsupported`."""
    try:
        request = x509.load_der_x509_csr(pem.part(untrusted, pem.REQUEST))
        sound = request.is_signature_valid
        key = request.public_key()
    except (ValueError, TypeError, UnsupportedAlgorithm, InvalidSignature):
        raise AppError("certificate.malformed") from None
    check_kind(key)
    if not sound:
        raise AppError("certificate.malformed")
    return request


def facts(untrusted_certificate: bytes) -> CertificateFacts:
    """What a certificate (DER) says; `certificate.malformed`."""
    loaded = load(untrusted_certificate)
    try:
        basic = loaded.extensions.get_extension_for_class(x509.BasicConstraints).value
        authority = basic.ca
    except (x509.ExtensionNotFound, ValueError):
        authority = False
    return CertificateFacts(
        name=common_name(loaded.subject),
        issuer="" if loaded.issuer == loaded.subject else common_name(loaded.issuer),
        fingerprint=fingerprint(untrusted_certificate),
        valid_from=loaded.not_valid_before_utc.isoformat(),
        valid_until=loaded.not_valid_after_utc.isoformat(),
        authority=authority,
        serial=f"{loaded.serial_number:x}",
    )


def load(untrusted_certificate: bytes) -> x509.Certificate:
    """A certificate (DER) whose names, dates and key can be read; `certificate.malformed`."""
    try:
        loaded = x509.load_der_x509_certificate(untrusted_certificate)
        _ = loaded.subject, loaded.issuer, loaded.not_valid_after_utc, loaded.extensions
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise AppError("certificate.malformed") from None
    return loaded


def is_issued_by(untrusted_certificate: bytes, issuer: bytes) -> bool:
    """Whether the issuer's key signed the certificate, and the names agree; `certificate.malformed`."""
    try:
        load(untrusted_certificate).verify_directly_issued_by(load(issuer))
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def public_key(certificate: bytes) -> CertificatePublicKeyTypes:
    """The key of a certificate; `certificate.malformed`, `certificate.unsupported`."""
    try:
        key = load(certificate).public_key()
    except (ValueError, UnsupportedAlgorithm):
        raise AppError("certificate.unsupported") from None
    check_kind(key)
    return key


def common_name(name: x509.Name) -> str:
    """The name that a distinguished name stands for, as `named` writes it; else the whole of it.

    A stranger may have written it: it is of one line, of bounded length, and turns no text round.
    """
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    whole = name.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    if common and whole and str(whole[0].value).startswith(str(common[0].value).removesuffix(_CUT)):
        found = str(whole[0].value)
    else:
        found = str(common[0].value) if common else name.rfc4514_string()
    shown = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in found[:_SHOWN])
    return shown + (_CUT if len(found) > _SHOWN else "")


def named(name: str) -> x509.Name:
    """A distinguished name of a common name; `certificate.no_name`, `….mixed_name` where it cannot be one.

    What is more than a common name can hold, by the narrow count of its bytes, stands whole as the
    organisation, and cut as the common name.
    """
    if not 1 <= len(name) <= MAX_NAME_LENGTH or not name.strip():
        raise AppError("certificate.no_name", most=MAX_NAME_LENGTH)
    if not _runs_one_way(name):
        raise AppError("certificate.mixed_name")
    if len(name.encode()) <= _COMMON_NAME_BYTES:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    room = _COMMON_NAME_BYTES - len(_CUT.encode())
    cut = name.encode()[:room].decode(errors="ignore").rstrip() + _CUT
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name),
            x509.NameAttribute(NameOID.COMMON_NAME, cut),
        ]
    )


def _runs_one_way(name: str) -> bool:
    """Whether it can be compared as RFC 4518 says (RFC 3454, section 6): else no reader verifies."""
    ways = [unicodedata.bidirectional(char) for char in name]
    if not {"R", "AL"} & set(ways):
        return True
    return "L" not in ways and ways[0] in ("R", "AL") and ways[-1] in ("R", "AL")


def check_times(valid_from: datetime, valid_until: datetime) -> None:
    """Times without their zone are a bug."""
    if valid_from.tzinfo is None or valid_until.tzinfo is None:
        raise ValueError("a time without its zone")


def check_kind(key: PublicKeyTypes) -> None:
    """`certificate.unsupported` for a key that a letter cannot be signed with."""
    if isinstance(key, rsa.RSAPublicKey) and key.key_size in _RSA_SIZES:
        return
    if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in _CURVES:
        return
    raise AppError("certificate.unsupported")


def document_certificate(
    name: x509.Name, key: CertificatePublicKeyTypes, valid_from: datetime, valid_until: datetime
) -> x509.CertificateBuilder:
    """What every certificate of ours that signs documents says; its issuer is lacking still."""
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid_from)
        .not_valid_after(valid_until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage(signs=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def usage(*, signs: bool) -> x509.KeyUsage:
    """Key usage of who signs documents, or of who signs certificates and lists."""
    return x509.KeyUsage(
        digital_signature=signs,
        content_commitment=signs,  # as X.509 now calls nonRepudiation
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=not signs,
        crl_sign=not signs,
        encipher_only=False,
        decipher_only=False,
    )


def private_bytes(key: OwnKey) -> bytes:
    """PKCS#8, unencrypted: for what is kept sealed."""
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _loaded(private_key: bytes, *, known: bool) -> OwnKey:
    """A private key; RSA's own arithmetic is checked once, when it comes, and not at every letter."""
    try:
        key = serialization.load_der_private_key(private_key, None, unsafe_skip_rsa_key_validation=known)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise AppError("crypto.bad_key") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise AppError("crypto.bad_key")
    return key
