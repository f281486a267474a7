"""A source as one document: JSON there and back, what of it is refused, and its sections."""

from __future__ import annotations

import json

import msgspec
import pytest

from kuager.errors import AppError
from kuager.model import source_document
from kuager.model.interview import DOCUMENT_LIMIT, FORMAT, PERSONS_LIMIT, PersonTold
from kuager.model.kinds import KINDS
from kuager.model.source_document import SourceDocument
from tests.support import sources_told


def _refused(document: bytes) -> str:
    with pytest.raises(AppError) as caught:
        source_document.from_json(document)
    return caught.value.code


def test_a_source_comes_back_from_json_as_it_was() -> None:
    document = sources_told.told()
    written = source_document.to_json(document)
    assert source_document.from_json(written) == document
    assert json.loads(written)["format"] == FORMAT


def test_what_is_unknown_newer_or_too_large_is_refused() -> None:
    told = json.loads(source_document.to_json(sources_told.told()))
    assert _refused(json.dumps({**told, "surprise": 1}).encode()) == "input.malformed"
    assert _refused(json.dumps({**told, "format": FORMAT + 1}).encode()) == "input.newer"
    assert _refused(b" " * (DOCUMENT_LIMIT + 1)) == "input.too_large"
    assert _refused(b'{"id":"%s","id":"%s"}' % (b"a" * 32, b"b" * 32)) == "input.malformed"
    assert _refused(b"[" * 100_000) == "input.malformed"


def test_an_account_is_told_once_and_the_persons_are_bounded() -> None:
    document = sources_told.told()
    twice = msgspec.structs.replace(document, persons=(*document.persons, *document.persons))
    assert _refused(source_document.to_json(twice)) == "input.malformed"
    many = tuple(PersonTold(account=f"{number:032x}") for number in range(PERSONS_LIMIT + 1))  # type: ignore[arg-type]
    crowded = msgspec.structs.replace(document, persons=many)
    assert _refused(source_document.to_json(crowded)) == "input.malformed"


def test_every_section_of_a_source_and_its_accounts_is_one_of_their_kinds() -> None:
    document = sources_told.told()
    sections = document.sections()
    assert {name for record, kind, name in sections if kind == "source"} >= {"source", "safety"}
    assert all(isinstance(section, KINDS[kind][name]) for (_, kind, name), section in sections.items())
    assert {record for record, kind, _ in sections if kind == "account"} == {document.persons[0].account}


def test_the_schema_names_every_field() -> None:
    schema = source_document.json_schema().decode()
    assert all(f'"{field}"' in schema for field in SourceDocument.__struct_fields__)
    assert all(f'"{field}"' in schema for field in sources_told.SAID.__struct_fields__)


def test_no_field_of_the_sample_is_left_at_its_default() -> None:
    empty = type(sources_told.SAID)(kind="")
    assert [f for f in empty.__struct_fields__ if getattr(sources_told.SAID, f) == getattr(empty, f)] == []
