"""The signature itself: CMS SignedData (RFC 5652) with the attributes of PAdES B-B (EN 319 142-1, 6).

Written as DER at once: pyHanko builds it twice from objects, which costs more than the page and its signature
together.  What is the same for every signature of a certificate is made once.  Signed attributes are content
type, message digest and the certificate's own digest (signing-certificate-v2, RFC 5035); the time stands in
the PDF, where PAdES has it.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Final, NamedTuple

from asn1crypto import core, parser
from asn1crypto.x509 import Certificate

from kuager.crypto.certificate import SigningCertificate

_SEQUENCE: Final = (0, 1, 16)
_SET: Final = (0, 1, 17)
_OCTETS: Final = (0, 0, 4)
_FIRST: Final = (2, 1, 0)  # [0], as everything that is tagged here is


def _value(kind: tuple[int, int, int], *parts: bytes) -> bytes:
    written: bytes = parser.emit(*kind, b"".join(parts))
    return written


def _identifier(dotted: str) -> bytes:
    written: bytes = core.ObjectIdentifier(dotted).dump()
    return written


_DATA: Final = _identifier("1.2.840.113549.1.7.1")
_SIGNED_DATA: Final = _identifier("1.2.840.113549.1.7.2")
_CONTENT_TYPE: Final = _value(_SEQUENCE, _identifier("1.2.840.113549.1.9.3"), _value(_SET, _DATA))
_MESSAGE_DIGEST: Final = _identifier("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE: Final = _identifier("1.2.840.113549.1.9.16.2.47")
_SHA256: Final = _value(_SEQUENCE, _identifier("2.16.840.1.101.3.4.2.1"))
_NULL: Final = b"\x05\x00"
_ALGORITHMS: Final = {
    "ec": _value(_SEQUENCE, _identifier("1.2.840.10045.4.3.2")),  # ecdsa-with-SHA256
    "rsa": _value(_SEQUENCE, _identifier("1.2.840.113549.1.1.11"), _NULL),  # sha256WithRSAEncryption
}
_VERSION: Final = b"\x02\x01\x01"


class _Of(NamedTuple):
    """What all signatures under a certificate share."""

    certificates: bytes
    issuer_and_serial: bytes
    signing_certificate: bytes
    algorithm: bytes


def signed_data(own: SigningCertificate, digest: bytes) -> bytes:
    """A signature over a SHA-256 digest: the whole ContentInfo."""
    shared = _shared(own.certificate, own.chain)
    message = _value(_SEQUENCE, _MESSAGE_DIGEST, _value(_SET, _value(_OCTETS, digest)))
    attributes = sorted((_CONTENT_TYPE, message, shared.signing_certificate))  # as DER orders a set
    signature = own.sign(_value(_SET, *attributes))
    signer = _value(
        _SEQUENCE,
        _VERSION,
        shared.issuer_and_serial,
        _SHA256,
        _value(_FIRST, *attributes),
        shared.algorithm,
        _value(_OCTETS, signature),
    )
    content = _value(
        _SEQUENCE,
        _VERSION,
        _value(_SET, _SHA256),
        _value(_SEQUENCE, _DATA),
        shared.certificates,
        _value(_SET, signer),
    )
    return _value(_SEQUENCE, _SIGNED_DATA, _value(_FIRST, content))


def forget() -> None:
    """Drop the certificates that were read: a person may stand in them."""
    _shared.cache_clear()


@lru_cache(maxsize=16)
def _shared(certificate: bytes, chain: tuple[bytes, ...]) -> _Of:
    loaded = Certificate.load(certificate)
    issuer: bytes = loaded.issuer.dump()
    serial: bytes = core.Integer(loaded.serial_number).dump()
    named = _value(_SEQUENCE, _value(_SEQUENCE, _value((2, 1, 4), issuer)), serial)
    digest = _value(_OCTETS, hashlib.sha256(certificate).digest())
    ours = _value(_SEQUENCE, _value(_SEQUENCE, _value(_SEQUENCE, digest, named)))
    return _Of(
        certificates=_value(_FIRST, *sorted({certificate, *chain})),
        issuer_and_serial=_value(_SEQUENCE, issuer, serial),
        signing_certificate=_value(_SEQUENCE, _SIGNING_CERTIFICATE, _value(_SET, ours)),
        algorithm=_ALGORITHMS[loaded.public_key.algorithm],
    )
