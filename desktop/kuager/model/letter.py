"""A letter: what it is, its wording, its signed page. What became of it is in `followup`."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kuager.model.dates import When
from kuager.model.section import (
    BlobRef,
    MaybeBlobRef,
    MaybeRecordRef,
    MaybeSha256,
    RecordRef,
    Section,
    Sha256,
    Whole,
)


class RepresentedBy(Section, frozen=True):
    """Who acts for the applicants: a position in the section `representation` of one of their testimonies."""

    testimony: RecordRef
    position: Whole


class LetterBasis(Section, frozen=True):
    """What the letter is: addressee, kind, language, template, whom it is about, in whose name.

    `applicants` are testimonies; none where the office itself writes. `accounts` are those whose words it
    holds, so that it is known what a withdrawn consent touches. `template_digest` is the SHA-256 of the
    template's file. `earlier_letter` is the letter that this one asks or complains about. It holds nothing
    that was told: it stays in the register when the letter is erased.
    """

    addressee: str
    kind: str
    language: str
    template: str
    template_version: Whole
    applicants: tuple[RecordRef, ...]
    persons: Annotated[tuple[RecordRef, ...], msgspec.Meta(min_length=1)]
    date: When = When()
    accounts: tuple[RecordRef, ...] = ()
    template_digest: MaybeSha256 = ""
    representative: RepresentedBy | None = None
    earlier_letter: MaybeRecordRef = ""


class Span(Section, frozen=True):
    """A stretch of a text, from character `start` up to `end`, that stands out: "bold" or "italic".

    Another style, of a later program, is drawn as plain text.
    """

    start: Whole
    end: Whole
    style: str


class WordedBlock(Section, frozen=True):
    """One piece of a letter as it was worded; a role of a later program is read as a paragraph."""

    role: str
    text: str = ""
    spans: tuple[Span, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class Choice(Section, frozen=True):
    """Whose word stands, of a fact of a person on which sources differ.

    `fact` is the code of `model.comparison`. Where nothing was chosen, the letter says who says what.
    """

    person: RecordRef
    fact: str
    account: RecordRef


class Filled(Section, frozen=True):
    """What somebody wrote into a field that the template has of its own."""

    field: str
    text: str


class Release(Section, frozen=True):
    """That a section at risk may be told in this letter, and why; all of a record where none is named."""

    record: RecordRef
    section: str
    reason: str


class Enclosed(Section, frozen=True):
    """What goes with the letter: a file that is attached to a record, the list of its persons, or a letter.

    `kind` is "attachment", then `record` and `blob` name it, "letter", then `record` does, or "persons".
    `title` stands above it.
    """

    kind: str
    title: str
    record: MaybeRecordRef = ""
    blob: MaybeBlobRef = ""


class Wording(Section, frozen=True):
    """The final words, block by block, and the decisions that led to them.

    `risk` is the answer to "what may this cost the family or the detained person?"; it is not in the letter.
    """

    blocks: tuple[WordedBlock, ...] = ()
    risk: str = ""
    choices: tuple[Choice, ...] = ()
    filled: tuple[Filled, ...] = ()
    released: tuple[Release, ...] = ()
    enclosed: tuple[Enclosed, ...] = ()


class Document(Section, frozen=True):
    """The signed PDF: bytes lie in the vault's blob store; size in bytes, SHA-256 of the whole file."""

    blob: BlobRef
    sha256: Sha256
    size: Whole
    pages: Whole
    signer: str = ""
