"""The certificate under which a vault signs its letters: a P-256 key and a self-signed X.509 one.

No authority stands behind it: a verifier sees a valid signature, and trusts it after having been given
the certificate, whose fingerprint is compared like any other key's. P-256 (FIPS 186-5) because PDF
readers take neither Ed25519 nor post-quantum keys. The extensions are those that RFC 5280 asks of a
certificate that signs documents and nothing else: not an authority, key usage digitalSignature and
nonRepudiation (critical), and no extended usage, which some readers would narrow. The serial number is
random, and the name is what the user chose to print: nothing else tells of the machine.

Errors: `crypto.bad_key` for kept bytes that are not such a pair.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kuager.crypto.signing import fingerprint
from kuager.errors import AppError

_MAX_NAME_LENGTH: Final = 64  # ub-common-name of RFC 5280, appendix A.1
_KEY_USAGE: Final = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,  # as X.509 now calls nonRepudiation
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


@dataclass(frozen=True, slots=True, repr=False)
class SigningCertificate:
    """Both as DER: `private_key` (PKCS#8, secret, unencrypted) and `certificate` (X.509)."""

    private_key: bytes
    certificate: bytes

    @classmethod
    def create(cls, common_name: str, valid_from: datetime, valid_until: datetime) -> SigningCertificate:
        """A fresh pair. The name has 1 to 64 characters; the times are aware."""
        if not 1 <= len(common_name) <= _MAX_NAME_LENGTH:
            raise ValueError("a common name has 1 to 64 characters")
        if valid_from.tzinfo is None or valid_until.tzinfo is None:
            raise ValueError("a time without its zone")
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
        identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(valid_from)
            .not_valid_after(valid_until)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_KEY_USAGE, critical=True)
            .add_extension(identifier, critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier),
                critical=False,
            )
            .sign(key, hashes.SHA256())
        )
        return cls(
            key.private_bytes(
                serialization.Encoding.DER,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            ),
            certificate.public_bytes(serialization.Encoding.DER),
        )

    @classmethod
    def from_bytes(cls, kept: bytes) -> SigningCertificate:
        """What `to_bytes` gave; refuses a key and a certificate that are not a pair."""
        size = int.from_bytes(kept[:4], "big")
        pair = cls(kept[4 : 4 + size], kept[4 + size :])
        try:
            key = serialization.load_der_private_key(pair.private_key, None)
            certified = x509.load_der_x509_certificate(pair.certificate).public_key()
        except (ValueError, TypeError, UnsupportedAlgorithm):
            raise AppError("crypto.bad_key") from None
        if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certified:
            raise AppError("crypto.bad_key")
        return pair

    def to_bytes(self) -> bytes:
        """For keeping sealed: the key's length (4 bytes, big-endian), the key, the certificate."""
        return len(self.private_key).to_bytes(4, "big") + self.private_key + self.certificate

    def fingerprint(self) -> str:
        """The certificate for comparing aloud."""
        return fingerprint(self.certificate)
