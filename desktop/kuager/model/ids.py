"""Identifiers of records, origins, members and blobs.

Every identifier is 128 bits written as 32 lower-case hexadecimal digits. A record's id is random, so that
it says nothing about time, place or machine. Two kinds of record take an id *derived* from what they decide
about (the link of a node to its file, what two files are to each other), so that decisions made apart, on
machines that never met, are heads of one record and not two records.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from typing import NewType

RecordId = NewType("RecordId", str)
OriginId = NewType("OriginId", str)
MemberId = NewType("MemberId", str)
BlobId = NewType("BlobId", str)

_PATTERN = re.compile(r"[0-9a-f]{32}\Z")


def random_hex() -> str:
    """128 random bits as 32 hexadecimal digits."""
    return secrets.token_hex(16)


def new_record_id() -> RecordId:
    """A random id for a new record."""
    return RecordId(random_hex())


def is_id(text: str) -> bool:
    """Whether the text has the form of an identifier."""
    return _PATTERN.match(text) is not None


def derived_id(label: str, *parts: str) -> RecordId:
    """The id that every machine derives alike: SHA-256("kuager id v1", label, parts...)[:16].

    The parts are identifiers, so joining them with NUL is unambiguous.
    """
    joined = "\0".join(("kuager id v1", label, *parts))
    return RecordId(hashlib.sha256(joined.encode("utf-8")).hexdigest()[:32])


def link_id(node: RecordId) -> RecordId:
    """Id of the record that says which person an account is about, or who a testifier is."""
    return derived_id("link", node)


def pair_id(one: RecordId, other: RecordId) -> RecordId:
    """Id of the record that says whether two files are one person; the order of the two does not matter."""
    return derived_id("pair", *sorted((one, other)))


def consent_id(testimony: RecordId) -> RecordId:
    """Id of the record that holds the consent given with a testimony."""
    return derived_id("consent", testimony)
