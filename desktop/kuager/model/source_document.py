"""Another source as one document: what its form edits, a draft keeps, and JSON carries in and out.

It is the view of several records at once, like an interview (`model.interview`): the source, and an account
of each person it tells of. `kuager schema source` publishes its JSON Schema.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from kuager.model.attachment import Attachments
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import (
    FORMAT,
    PersonsTold,
    PersonTold,
    SectionKey,
    account_sections,
    check_persons,
    read_document,
)
from kuager.model.section import RecordRef, Section
from kuager.model.source import SourceText
from kuager.model.testimony import Safety


class SourceDocument(Section, frozen=True):
    """One source, whole."""

    id: RecordRef
    format: Annotated[int, msgspec.Meta(ge=1)] = 1
    source: SourceText = SourceText(kind="")
    safety: Safety = Safety()
    attachments: Attachments = Attachments()
    persons: PersonsTold = ()

    @classmethod
    def blank(cls, person: str = "") -> SourceDocument:
        """A new source with a random id, and a person to begin with, perhaps of a file that is known."""
        return cls(id=new_record_id(), persons=(PersonTold(account=new_record_id(), person=person),))

    def files(self) -> dict[RecordId, RecordId]:
        """The file that each account is said to belong to."""
        return {told.account: RecordId(told.person or told.account) for told in self.persons}

    def sections(self) -> dict[SectionKey, Section]:
        """The sections of all its records."""
        own: dict[SectionKey, Section] = {
            (self.id, "source", "source"): self.source,
            (self.id, "source", "safety"): self.safety,
            (self.id, "source", "attachments"): self.attachments,
        }
        return own | account_sections(self.id, self.persons)


def to_json(document: SourceDocument) -> bytes:
    """The document as indented JSON (UTF-8); it always tells its format."""
    told = {**msgspec.to_builtins(document), "format": FORMAT}
    return msgspec.json.format(msgspec.json.encode(told, order="sorted"), indent=2) + b"\n"


def from_json(untrusted_bytes: bytes) -> SourceDocument:
    """Read a source; the errors of `interview.read_document`."""
    document = read_document(untrusted_bytes, SourceDocument)
    check_persons(document.id, document.persons)
    return document


def json_schema() -> bytes:
    """The JSON Schema (2020-12) of the document, indented."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Kuager source",
        **msgspec.json.schema(SourceDocument),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"
