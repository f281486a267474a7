"""What the columns of somebody's table mean: the mapping by which rows become interviews.

A row of a table is about one person told of. Its fields are those of an interview (`model.fields`), those of
the person under `person` instead of `persons.*`: `session.date.told`, `person.names.names.1.text`. As JSON a
mapping is a file that offices hand on; unknown and repeated fields are refused. What ties records together,
files and the second check are never set by a table. `AppError("table.bad_mapping")` with a reason.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Final, Literal

import msgspec

from kuager.errors import AppError
from kuager.model import fields
from kuager.model.fields import Field
from kuager.model.section import Section

SIZE_LIMIT: Final = 1 << 20
PERSON: Final = "person."
_PERSONS: Final = "persons.*."
ID: Final = "id"
ACCOUNT: Final = "person.account"

Key = Literal["", "id", "session.reference", "session.ticket"]
"""By what a row finds the interview that it corrects: "" makes a new interview of every row."""

_NOT_SET: Final = (
    *("id", "format", "witness", "videos.", "attachments.", "check.", "consent.testimony"),
    *("narrative.notes_used.", "person.account", "person.person", "person.attachments."),
)
_Text = Annotated[str, msgspec.Meta(max_length=1000)]


class Column(Section, frozen=True):
    """What one column means. `also` are other fields that a filled cell sets (`….kind` = `kz_iin`).

    `words` are the column's own words for codes; one with the code "" is left out.
    """

    header: _Text
    field: _Text
    also: dict[_Text, _Text] = msgspec.field(default_factory=dict)
    words: dict[_Text, _Text] = msgspec.field(default_factory=dict)


class Mapping(Section, frozen=True):
    """The columns that mean something, and the key; `header_row` is the row of the headers, from 1."""

    columns: Annotated[tuple[Column, ...], msgspec.Meta(max_length=16_384)] = ()
    key: Key = ""
    header_row: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 1
    name: Annotated[str, msgspec.Meta(max_length=100)] = ""


@cache
def row_fields() -> dict[str, Field]:
    """Every field that a row of a table tells, by its path there."""
    return {row_path(field.path): field for field in fields.of_interview()}


@cache
def settable() -> dict[str, Field]:
    """The fields that a table can set."""
    return {path: field for path, field in row_fields().items() if not path.startswith(_NOT_SET)}


def row_path(path: str) -> str:
    """The path in a row of a path in the list of fields."""
    return PERSON + path.removeprefix(_PERSONS) if path.startswith(_PERSONS) else path


def field_at(path: str) -> Field | None:
    """The field that a numbered path of a row can set, or by which it finds its interview; None if none."""
    numbers = [part for part in path.split(".") if part.isdecimal()]
    if not all(0 < int(number) <= fields.REPEATED_LIMIT and number.isascii() for number in numbers):
        return None
    pattern = fields.pattern(path)
    return row_fields()[path] if path in (ID, ACCOUNT) else settable().get(pattern)


def check(mapping: Mapping) -> Mapping:
    """The mapping, if each of its fields can be set, none by two columns."""
    taken: set[str] = set()
    for column in mapping.columns:
        for path in (column.field, *column.also):
            if field_at(path) is None:
                raise AppError("table.bad_mapping", reason=f"no field {path[:100]}")
        if column.field in taken:
            raise AppError("table.bad_mapping", reason=f"two columns for {column.field}")
        taken.add(column.field)
    if mapping.key and mapping.key not in taken:
        raise AppError("table.bad_mapping", reason=f"no column for the key {mapping.key}")
    return mapping


def from_json(untrusted_bytes: bytes) -> Mapping:
    """Read a mapping."""
    if len(untrusted_bytes) > SIZE_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_bytes), limit=SIZE_LIMIT)
    try:
        return check(msgspec.json.decode(untrusted_bytes, type=Mapping))
    except (RecursionError, ValueError) as error:
        raise AppError("table.bad_mapping", reason=str(error)[:200]) from error


def to_json(mapping: Mapping) -> bytes:
    """The mapping as indented JSON, for people."""
    return msgspec.json.format(msgspec.json.encode(mapping), indent=2) + b"\n"
