"""Certificates, requests and lists in files: PEM (RFC 7468), several in one, or one alone as DER.

Only base64 is undone here; what the bytes are is for who asked for them. At most `_LIMIT` parts are read.
Errors: `certificate.malformed` where there is nothing of the kind that is asked for.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from typing import Final

from asn1crypto import parser

from kuager.errors import AppError

CERTIFICATE: Final = "CERTIFICATE"
REQUEST: Final = "CERTIFICATE REQUEST"
REVOCATION_LIST: Final = "X509 CRL"
_LIMIT: Final = 32
_LINE: Final = 64
_PART: Final = re.compile(
    rb"-----BEGIN (?P<label>[A-Z0-9 ]{1,40})-----\s(?P<body>[A-Za-z0-9+/=\s]*)-----END (?P=label)-----"
)


def parts(untrusted: bytes, label: str) -> list[bytes]:
    """The parts of this label, as DER; a file that is no PEM at all is one part."""
    found = list(_PART.finditer(untrusted))
    if not found and b"-----BEGIN " not in untrusted:
        return elements(untrusted)[:1]
    return [
        base64.b64decode(part["body"].translate(None, b" \t\r\n"))
        for part in found[:_LIMIT]
        if part["label"].decode("ascii") == label and len(part["body"].translate(None, b" \t\r\n")) % 4 == 0
    ]


def part(untrusted: bytes, label: str) -> bytes:
    """The first of them."""
    found = parts(untrusted, label)
    if not found:
        raise AppError("certificate.malformed")
    return found[0]


def written(contents: Iterable[tuple[str, bytes]]) -> bytes:
    """A file of such parts, each with its label."""
    lines: list[bytes] = []
    for label, der in contents:
        body = base64.b64encode(der)
        lines += [
            b"-----BEGIN %s-----" % label.encode("ascii"),
            *(body[at : at + _LINE] for at in range(0, len(body), _LINE)),
            b"-----END %s-----" % label.encode("ascii"),
        ]
    return b"\n".join((*lines, b""))


def elements(der: bytes) -> list[bytes]:
    """The values of DER that follow each other, each whole."""
    found: list[bytes] = []
    at = 0
    while at < len(der):
        try:
            size = parser.peek(der[at:])
        except ValueError:
            raise AppError("certificate.malformed") from None
        found.append(der[at : at + size])
        at += size
    return found
