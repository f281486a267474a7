"""Records in which every field is filled, each with something that stands nowhere else.

Made from the types themselves, so that a field added later is filled too. A text holds its own path; a date
is told so and understood as a month; numbers and checksums are counted up.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec
from msgspec import inspect as types

from kuager.model.consent import Consent
from kuager.model.dates import When
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold
from kuager.model.kinds import KINDS
from kuager.model.source_document import SourceDocument

S = TypeVar("S", bound=msgspec.Struct)
_FIRST_NUMBER = 3601
_CHECKSUM = 64


class Filled:
    """`leaves` has every value that was written, by its path: kind.section.field, into structs and lists."""

    def __init__(self) -> None:
        self.leaves: dict[str, str | int | bool] = {}
        self._numbers: Iterator[int] = itertools.count(_FIRST_NUMBER)

    def struct(self, kind: type[S], path: str) -> S:
        """A struct, filled to its last field."""
        form = types.type_info(kind)
        assert isinstance(form, types.StructType)
        if kind is When:
            return kind(told=self._leaf(f"{path}.told", f"{path}.told"), edtf="2018-05")
        fields = {field.name: self._fill(field.type, f"{path}.{field.name}") for field in form.fields}
        return kind(**fields)

    def section(self, kind: str, name: str) -> Any:
        """A section of a record."""
        return self.struct(KINDS[kind][name], f"{kind}.{name}")

    def interview(self) -> Interview:
        """An interview about one person."""
        blank = Interview.blank()
        person = self._person(blank.persons[0].account)
        testimony = {name: self.section("testimony", name) for name in KINDS["testimony"]}
        del testimony["retraction"]
        consent: Consent = self.section("consent", "consent")
        return msgspec.structs.replace(
            blank,
            **testimony,
            consent=msgspec.structs.replace(consent, testimony=blank.id),
            persons=(person,),
        )

    def source(self) -> SourceDocument:
        """Another source that tells of one person."""
        blank = SourceDocument.blank()
        own = {name: self.section("source", name) for name in KINDS["source"] if name != "retraction"}
        person = self._person(blank.persons[0].account)
        return msgspec.structs.replace(blank, **own, persons=(person,))

    def _person(self, account_id: RecordId) -> PersonTold:
        account = {name: self.section("account", name) for name in KINDS["account"] if name != "retraction"}
        source = account.pop("source")
        return PersonTold(
            account=account_id, relation=source.relation, connection=source.connection, **account
        )

    def under(self, path: str) -> dict[str, str | int | bool]:
        """What was written at a path and below it."""
        return {at: leaf for at, leaf in self.leaves.items() if f"{at}.".startswith(f"{path}.")}

    def _leaf(self, path: str, value: Any) -> Any:
        self.leaves[path] = value
        return value

    def _fill(self, form: types.Type, path: str) -> Any:
        match form:
            case types.Metadata(type=inner):
                return self._fill(inner, path)
            case types.StrType(pattern=None):
                return self._leaf(path, path)
            case types.StrType(pattern=str() as pattern, max_length=int() as length):
                if "?" in pattern:
                    return ""
                made = f"{next(self._numbers):0{length}x}"
                # Ids tie records together: they are no field that somebody tells. Checksums are.
                return self._leaf(path, made) if length == _CHECKSUM else made
            case types.IntType():
                return self._leaf(path, next(self._numbers) * 1000)
            case types.BoolType():
                return self._leaf(path, True)
            case types.VarTupleType(item_type=item):
                return (self._fill(item, path),)
            case types.StructType(cls=cls):
                return self.struct(cls, path)
        raise NotImplementedError(form)
