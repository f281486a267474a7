"""Who vouches for a certificate, and whether its issuer withdrew it: RFC 5280 with what is at hand.

A list counts when its issuer's key signed it.  For a certificate whose issuer has one, pyHanko is told to
require a list (`CRL_REQUIRED`), because it ignores one otherwise; what the list says of the certificate is
read here as well, so that "withdrawn" and "the list is out of date" are two answers.

Times are aware.  Errors: `certificate.malformed` for certificates that the reader gave.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

import msgspec
from asn1crypto.x509 import Certificate
from cryptography import x509
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError
from pyhanko_certvalidator.policy_decl import (
    CertRevTrustPolicy,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)

from kuager.crypto.authority import read_list
from kuager.errors import AppError

Revocation = Literal["no_list", "not_listed", "old_list", "revoked"]

_REQUIRED: Final = CertRevTrustPolicy(
    RevocationCheckingPolicy(
        ee_certificate_rule=RevocationCheckingRule.CRL_REQUIRED,
        intermediate_ca_cert_rule=RevocationCheckingRule.CHECK_IF_DECLARED,
    )
)


class Known(msgspec.Struct, frozen=True):
    """What a reader trusts, as DER: certificates for letters and for time, and lists of withdrawn ones."""

    letters: tuple[bytes, ...] = ()
    time: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()


class Revoked(NamedTuple):
    """What the issuer's list says; times are ISO 8601 in UTC, "" where there is none."""

    state: Revocation
    since: str = ""
    listed: str = ""


def revocation_of(
    certificate: Certificate, others: Iterable[Certificate], known: Known, moment: datetime
) -> Revoked:
    """What the newest list of its issuer says of a certificate; `moment` is when it matters."""
    name = certificate.issuer.dump()
    issuers = [
        each.dump()
        for each in (*map(Certificate.load, known.letters), *others)
        if each.subject.dump() == name
    ]
    newest = None
    for each in known.lists:
        try:
            der, _, said = read_list(each, issuers)
        except AppError:
            continue  # somebody else's
        if newest is None or said.number > newest[1].number:
            newest = der, said
    if newest is None:
        return Revoked("no_list")
    der, said = newest
    listed = said.made.isoformat()
    entry = x509.load_der_x509_crl(der).get_revoked_certificate_by_serial_number(certificate.serial_number)
    if entry is not None:
        return Revoked("revoked", entry.revocation_date_utc.isoformat(), listed)
    return Revoked("not_listed" if moment <= said.until else "old_list", "", listed)


def usable(certificate: Certificate, others: Sequence[Certificate], known: Known, moment: datetime) -> bool:
    """Whether pyHanko, which must see a list of its issuer's then, takes the certificate for signing."""
    context = ValidationContext(
        trust_roots=[Certificate.load(each) for each in known.letters],
        crls=list(known.lists),
        allow_fetching=False,
        moment=moment,
        revinfo_policy=_REQUIRED,
    )
    validator: Any = CertificateValidator(certificate, intermediate_certs=others, validation_context=context)
    try:
        asyncio.run(validator.async_validate_usage({"non_repudiation"}))
    except (PathError, ValidationError):
        return False
    return True
