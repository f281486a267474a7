"""A signing key and its certificate out of a PKCS#12 file (RFC 7292), as other authorities hand them out.

Taken: P-256, P-384, RSA of 2048 to 4096 bits.  Not taken: the keys of GOST 34.310 and 34.10, which
Kazakhstan's and Russia's state authorities issue: no library here can use them, and it is said so.  The
library tells a wrong password and a key that it does not know by the same words, so that the file's own MAC
(appendix B) is asked which it was.

Errors: `certificate.malformed` (no PKCS#12), `certificate.wrong_password`, `certificate.gost`,
`certificate.unsupported`, `certificate.no_key` (it holds no key with a certificate over it).
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from asn1crypto import core
from asn1crypto import pkcs12 as forms
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from kuager.crypto import certificate as certificates
from kuager.crypto.certificate import SigningCertificate
from kuager.errors import AppError

SIZE_LIMIT: Final = 1 << 20
_CHAIN_LIMIT: Final = 8
# The arcs of object identifiers under which Kazakhstan (1.2.398) and Russia (1.2.643) name their algorithms,
# as they stand in DER: 0x2a is 1.2, then 398 and 643 in base 128.
_GOST: Final = (b"\x2a\x83\x0e\x03\x0a", b"\x2a\x85\x03")
_IDENTIFIER: Final = 0x06
_FOR_MAC: Final = 3
_DIGESTS: Final = ("sha1", "sha256", "sha384", "sha512")
_MOST_ROUNDS: Final = 1_000_000


def read(untrusted: bytes, password: str) -> SigningCertificate:
    """The key, its certificate and the issuers that the file brings along."""
    if len(untrusted) > SIZE_LIMIT:
        raise AppError("input.too_large", size=len(untrusted), limit=SIZE_LIMIT)
    _check_form(untrusted)
    try:
        found = pkcs12.load_pkcs12(untrusted, password.encode() or None)
    except UnsupportedAlgorithm:
        raise _unusable(untrusted, password) from None
    except ValueError:
        raise _unusable(untrusted, password) from None
    key, certificate = found.key, found.cert
    if key is None or certificate is None:
        raise AppError("certificate.no_key")
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise AppError("certificate.unsupported")
    der = certificate.certificate.public_bytes(serialization.Encoding.DER)
    certificates.public_key(der)  # of a kind that we take
    others = tuple(
        each.certificate.public_bytes(serialization.Encoding.DER) for each in found.additional_certs
    )
    return SigningCertificate.of(certificates.private_bytes(key), der, others[:_CHAIN_LIMIT])


def _check_form(untrusted: bytes) -> None:
    try:
        pfx = forms.Pfx.load(untrusted, strict=True)
        version, mac = pfx["version"].native, pfx["mac_data"]
        rounds = int(mac["iterations"].native) if isinstance(mac, forms.MacData) else 1
    except (ValueError, TypeError):
        raise AppError("certificate.malformed") from None
    if version != "v3":
        raise AppError("certificate.malformed")
    if not 1 <= rounds <= _MOST_ROUNDS:  # the library would work for as long as the file asks
        raise AppError("certificate.unsupported")


def _unusable(untrusted: bytes, password: str) -> AppError:
    """Why the library could not read it: a state's algorithms, a wrong password, or another kind of key."""
    if any(_names(untrusted + _inner(untrusted), arc) for arc in _GOST):
        return AppError("certificate.gost")
    return AppError(
        "certificate.unsupported" if _opens(untrusted, password) else "certificate.wrong_password"
    )


def _opens(untrusted: bytes, password: str) -> bool:
    """Whether the file's MAC is of this password, or nothing can be said of it."""
    pfx = forms.Pfx.load(untrusted)
    try:
        kept = pfx["mac_data"]
        if not isinstance(kept, forms.MacData):
            return True
        name = kept["mac"]["digest_algorithm"]["algorithm"].native
        rounds = int(kept["iterations"].native)
        if name not in _DIGESTS:
            return True
        key = _mac_key(name, password, kept["mac_salt"].native, rounds)
        made = hmac.digest(key, _inner(untrusted), name)
        return hmac.compare_digest(made, kept["mac"]["digest"].native)
    except (ValueError, TypeError, KeyError):
        return False


def _mac_key(name: str, password: str, salt: bytes, rounds: int) -> bytes:
    """RFC 7292, appendix B.2, for a key no longer than the digest, so that its step 6 C is never reached."""
    block = hashlib.new(name).block_size
    words = password.encode("utf-16-be") + b"\0\0"
    made = bytes((_FOR_MAC,)) * block + _filled(salt, block) + _filled(words, block)
    for _ in range(rounds):
        made = hashlib.new(name, made).digest()
    return made


def _filled(words: bytes, block: int) -> bytes:
    """Repeated until whole blocks are full."""
    size = block * -(-len(words) // block)
    return (words * (size // max(1, len(words)) + 1))[:size]


def _names(der: bytes, arc: bytes) -> bool:
    """Whether an object identifier that begins with these bytes stands in DER."""
    at = der.find(arc)
    while at >= 2:
        if der[at - 2] == _IDENTIFIER and len(arc) <= der[at - 1] <= 16:
            return True
        at = der.find(arc, at + 1)
    return False


def _inner(untrusted: bytes) -> bytes:
    """The octets inside: what they hold is hidden from a search where they are in pieces (BER)."""
    try:
        content = forms.Pfx.load(untrusted)["auth_safe"]["content"]
        return bytes(content.native) if isinstance(content, core.OctetString) else b""
    except (ValueError, TypeError, KeyError):
        return b""
