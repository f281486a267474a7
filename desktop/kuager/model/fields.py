"""The one list of every recorded field, read from the structs, and a document as a flat row of texts.

A field is named by its path: the names of the struct's fields, joined by dots; `*` stands where a thing may
be repeated (`testifier.names.*.text`). In a document the repetitions are numbered from 1
(`testifier.names.1.text`). `values` and `build` are each other's inverse, but for what says nothing: the last
of a repeated thing with every part empty, and an empty text where the default is not empty. No more
repetitions than `REPEATED_LIMIT` are read. `AppError("input.malformed")` carries the path as its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, Literal, TypeVar

import msgspec
from msgspec import inspect

from kuager.errors import AppError
from kuager.model.interview import Interview
from kuager.model.kinds import KINDS

REPEATED_LIMIT: Final = 1000
REPEATED: Final = "*"
_YES: Final = "yes"
_NO: Final = "no"

Type = Literal["text", "whole", "yes_no", "bytes"]
S = TypeVar("S", bound=msgspec.Struct)

_CODED: Final[dict[tuple[str, str], str]] = {
    ("AccountSafety", "level"): "safety_level",
    ("Attachment", "kind"): "attachment_kind",
    ("Attachment", "languages"): "languages",
    ("Circumstances", "marital_status"): "marital_status",
    ("Consent", "given_how"): "consent_given_how",
    ("Consent", "language"): "languages",
    ("Consent", "read_aloud"): "consent_purpose",
    ("Dispatch", "way"): "dispatch_way",
    ("Event", "kind"): "event_kind",
    ("Event", "learned_how"): "learned_how",
    ("Event", "reliability"): "reliability",
    ("Facility", "kind"): "detention_type",
    ("FollowUp", "reply"): "authority_response",
    ("Grant", "answer"): "consent_answer",
    ("Grant", "purpose"): "consent_purpose",
    ("IdNumber", "kind"): "id_kind",
    ("Identity", "residence_status"): "residence_status",
    ("Identity", "sex"): "sex",
    ("LetterBasis", "addressee"): "letter_addressee",
    ("Movement", "kind"): "letter_movement",
    ("Name", "kind"): "name_kind",
    ("Name", "source"): "name_source",
    ("Pair", "answer"): "pair_answer",
    ("PersonTold", "connection"): "source_connection",
    ("PersonTold", "relation"): "relation",
    ("AccountSource", "connection"): "source_connection",
    ("AccountSource", "relation"): "relation",
    ("Representative", "capacity"): "representative_capacity",
    ("Representative", "document"): "power_document",
    ("Reprisal", "kind"): "reprisal_kind",
    ("Reprisal", "severity"): "reprisal_severity",
    ("Safety", "level"): "safety_level",
    ("Session", "languages"): "languages",
    ("SourceText", "kind"): "source_kind",
    ("SourceText", "languages"): "languages",
    ("Step", "kind"): "step_kind",
    ("Step", "response"): "authority_response",
    ("Testifier", "residence_status"): "residence_status",
    ("Testifier", "sex"): "sex",
}
"""(Struct, field) -> the vocabulary whose codes it holds."""


class Field(msgspec.Struct, frozen=True):
    """One field: `within` is the struct that has it, `vocabulary` whose codes it holds, "" for words.

    `required` says that the struct has no default for it.
    """

    path: str
    type: Type
    within: str
    vocabulary: str = ""
    required: bool = False

    @property
    def name(self) -> str:
        """The last part of the path that is a name."""
        return next(part for part in reversed(self.path.split(".")) if part != REPEATED)

    @property
    def repetitions(self) -> int:
        """How many numbers its path takes."""
        return self.path.split(".").count(REPEATED)


def of_struct(struct: type[msgspec.Struct]) -> tuple[Field, ...]:
    """Every field of a struct and of what lies in it, in their order."""
    return tuple(_walk(_type(struct), "", "", "", required=False))


@cache
def _type(struct: type[msgspec.Struct]) -> inspect.Type:
    return inspect.type_info(struct)  # it takes milliseconds


@cache
def _defaults(struct: type[msgspec.Struct]) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, field.default) for field in msgspec.structs.fields(struct))


@cache
def of_interview() -> tuple[Field, ...]:
    """Every field of an interview as one document, which is what the form, JSON and a table hold."""
    return of_struct(Interview)


@cache
def of_records() -> tuple[Field, ...]:
    """Every field of every kind of record; a path begins with the kind and the section."""
    return tuple(
        msgspec.structs.replace(field, path=f"{kind}.{name}.{field.path}")
        for kind, sections in KINDS.items()
        for name, section in sections.items()
        for field in of_struct(section)
    )


def pattern(path: str) -> str:
    """The path of the field that a numbered path of a document belongs to."""
    return ".".join(REPEATED if part.isdecimal() else part for part in path.split("."))


def _walk(type_: inspect.Type, path: str, within: str, name: str, *, required: bool) -> Iterator[Field]:
    type_ = _one(type_)
    if isinstance(type_, inspect.StructType):
        for field in type_.fields:
            inner = f"{path}.{field.name}" if path else field.name
            yield from _walk(field.type, inner, type_.cls.__name__, field.name, required=field.required)
    elif isinstance(type_, inspect.VarTupleType):
        yield from _walk(type_.item_type, f"{path}.{REPEATED}", within, name, required=required)
    elif isinstance(type_, inspect.TupleType):
        for position, item in enumerate(type_.item_types, 1):
            yield from _walk(item, f"{path}.{position}", within, name, required=True)
    else:
        yield Field(path, _leaf(type_), within, _CODED.get((within, name), ""), required)


def _one(type_: inspect.Type) -> inspect.Type:
    """What a type is apart from bounds of it, and from None."""
    if isinstance(type_, inspect.Metadata):
        return _one(type_.type)
    if isinstance(type_, inspect.UnionType):
        (type_,) = (each for each in type_.types if not isinstance(each, inspect.NoneType))
        return _one(type_)
    return type_


def _leaf(type_: inspect.Type) -> Type:
    if isinstance(type_, inspect.StrType):
        return "text"
    if isinstance(type_, inspect.IntType):
        return "whole"
    if isinstance(type_, inspect.BoolType):
        return "yes_no"
    if isinstance(type_, inspect.BytesType):
        return "bytes"
    raise TypeError(type_)  # a new type of field: say here what it is in a table


# A document as a row ----------------------------------------------------------------------------------


def values(document: msgspec.Struct) -> dict[str, str]:
    """What a document says, by numbered path; not what is empty, nor a number that is the default."""
    return dict(_told(document, ""))


def _told(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, msgspec.Struct):
        for name, default in _defaults(type(value)):
            inner = getattr(value, name)
            if not isinstance(inner, int) or inner != default:  # a code is told, chosen or not
                yield from _told(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, tuple):
        for number, inner in enumerate(value, 1):
            yield from _told(inner, f"{path}.{number}")
    elif isinstance(value, bool):
        yield path, _YES if value else _NO
    elif value not in ("", None):
        yield path, value.hex() if isinstance(value, bytes) else str(value)


_Tree = dict[str, "_Tree | str"]


def build(struct: type[S], told: Mapping[str, str]) -> S:
    """The document that says this, by numbered path; `input.malformed`."""
    tree: _Tree = {}
    for path, text in told.items():
        *parents, last = path.split(".")
        branch = tree
        for part in parents:
            inner = branch.setdefault(part, {})
            if isinstance(inner, str):
                raise AppError("input.malformed", reason=path)
            branch = inner
        if isinstance(branch.setdefault(last, text), dict):
            raise AppError("input.malformed", reason=path)
    plain = _grown(_type(struct), tree, "")
    try:
        return msgspec.convert(plain, struct)
    except msgspec.ValidationError as error:
        where = str(error).rpartition("$.")[2].rstrip("`") if "$." in str(error) else struct.__name__
        raise AppError("input.malformed", reason=where) from error


def _grown(type_: inspect.Type, tree: _Tree | str, path: str) -> object:
    type_ = _one(type_)
    if isinstance(type_, inspect.StructType):
        return _struct(type_, _branch(tree, path), path)
    if isinstance(type_, inspect.VarTupleType):
        numbers = [_number(part, path) for part in _branch(tree, path)]
        return [
            _grown(type_.item_type, _branch(tree, path).get(str(number), {}), f"{path}.{number}")
            for number in range(1, max(numbers, default=0) + 1)
        ]
    if isinstance(type_, inspect.TupleType):
        return [
            _grown(item, _branch(tree, path).get(str(number), ""), f"{path}.{number}")
            for number, item in enumerate(type_.item_types, 1)
        ]
    text = "" if tree == {} else tree
    if not isinstance(text, str):
        raise AppError("input.malformed", reason=path)
    return _value(_leaf(type_), text, path)


def _struct(type_: inspect.StructType, tree: _Tree, path: str) -> dict[str, object]:
    known = {field.name: field for field in type_.fields}
    for name in tree:
        if name not in known:
            raise AppError("input.malformed", reason=f"{path}.{name}".lstrip("."))
    grown: dict[str, object] = {}
    for name, field in known.items():
        inner = f"{path}.{name}".lstrip(".")
        if name in tree:
            grown[name] = _grown(field.type, tree[name], inner)
        elif field.required and isinstance(_one(field.type), inspect.StrType):
            grown[name] = ""
    return grown


def _branch(tree: _Tree | str, path: str) -> _Tree:
    if isinstance(tree, str):
        raise AppError("input.malformed", reason=path)
    return tree


def _number(part: str, path: str) -> int:
    if not (part.isascii() and part.isdecimal() and len(part) <= 4 and 1 <= int(part) <= REPEATED_LIMIT):
        raise AppError("input.malformed", reason=f"{path}.{part[:20]}")
    return int(part)


def _value(kind: Type, text: str, path: str) -> object:
    if kind == "text":
        return text
    try:
        if kind == "yes_no":
            return {_YES: True, _NO: False}[text]
        if kind == "whole" and text.isascii() and len(text) <= 20:
            return int(text)
    except (KeyError, ValueError) as error:
        raise AppError("input.malformed", reason=path) from error
    raise AppError("input.malformed", reason=path)
