"""A letter: from its wording to the answer. Sections: `letter`, `wording`, `document`, `dispatch`."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kuager.model.dates import When
from kuager.model.section import BlobRef, RecordRef, Section, Sha256, Whole


class LetterBasis(Section, frozen=True):
    """What the letter is: addressee, kind, language, template, whom it is about, in whose name.

    `accounts` are those whose words it holds, so that it is known what a withdrawn consent touches. It holds
    nothing that was told: it stays in the register when the letter is erased.
    """

    addressee: str
    kind: str
    language: str
    template: str
    template_version: Whole
    applicant: RecordRef
    persons: Annotated[tuple[RecordRef, ...], msgspec.Meta(min_length=1)]
    date: When = When()
    accounts: tuple[RecordRef, ...] = ()


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


class Wording(Section, frozen=True):
    """The final words, block by block.

    `risk` is the answer to "what may this cost the family or the detained person?"; it is not in the letter.
    """

    blocks: tuple[WordedBlock, ...] = ()
    risk: str = ""


class Document(Section, frozen=True):
    """The signed PDF: bytes lie in the vault's blob store; size in bytes, SHA-256 of the whole file."""

    blob: BlobRef
    sha256: Sha256
    size: Whole
    pages: Whole
    signer: str = ""


class Dispatch(Section, frozen=True):
    """What happened to the letter outside: sent, receipt slip (талон), answer."""

    sent: When = When()
    way: str = ""
    slip_number: str = ""
    slip_date: When = When()
    received_by: str = ""
    due: When = When()
    reply: str = ""
    reply_date: When = When()
    next_step: str = ""
