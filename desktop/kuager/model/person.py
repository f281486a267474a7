"""A person: the accounts that somebody decided are about the same human being.

A person holds nothing that a source said. The decision itself is a record of its own per account (`Link`),
whose id is derived from the account's, so that two offices' decisions meet.
"""

from __future__ import annotations

from kuager.model.section import RecordRef, Section


class PersonFile(Section, frozen=True):
    """The staff's own remarks on the file."""

    remarks: str = ""


class Link(Section, frozen=True):
    """This account is about that person; who and when is in the revision, why is here."""

    account: RecordRef
    person: RecordRef
    reason: str = ""


class Difference(Section, frozen=True):
    """These two are, or are no longer held to be, different people; the pair is sorted."""

    one: RecordRef
    other: RecordRef
    different: bool = True
    reason: str = ""
