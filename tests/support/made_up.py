"""Structs made up by hypothesis from their own types, so that a field added later is tried too."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from hypothesis import strategies as st
from msgspec import inspect as types

from kuager.model.ids import consent_id
from kuager.model.interview import Interview

S = TypeVar("S", bound=msgspec.Struct)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
IDS = st.binary(min_size=16, max_size=16).map(bytes.hex)


def struct(kind: type[S]) -> st.SearchStrategy[S]:
    """Any value of a struct, each field within its bounds."""
    return _of(types.type_info(kind))


def _of(form: types.Type) -> st.SearchStrategy[Any]:
    match form:
        case types.Metadata(type=inner):
            return _of(inner)
        case types.StrType(pattern=None):
            return TEXT
        case types.StrType(pattern=str() as pattern, max_length=int() as length):
            digits = st.binary(min_size=length // 2, max_size=length // 2).map(bytes.hex)
            return digits | st.just("") if "?" in pattern else digits  # an empty text beside an id
        case types.IntType(ge=low, lt=high):
            return st.integers(-1 if low is None else low, (1 << 53) - 1 if high is None else high - 1)
        case types.BoolType():
            return st.booleans()
        case types.BytesType(max_length=longest):
            return st.binary(max_size=longest)
        case types.NoneType():
            return st.none()
        case types.VarTupleType(item_type=item, min_length=least):
            return st.lists(_of(item), min_size=least or 0, max_size=3).map(tuple)
        case types.TupleType(item_types=items):
            return st.tuples(*map(_of, items))
        case types.UnionType(types=members):
            return st.one_of(*map(_of, members))
        case types.StructType(cls=cls, fields=fields):
            return st.builds(cls, **{field.name: _of(field.type) for field in fields})
    raise NotImplementedError(form)


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    """An interview that a form could have made: own ids, and a consent that is its own."""
    made = draw(struct(Interview))
    ids = draw(st.lists(IDS, min_size=1 + len(made.persons), max_size=1 + len(made.persons), unique=True))
    consent = made.consent and msgspec.structs.replace(made.consent, testimony=ids[0])
    persons = zip(
        made.persons, ids[1:], draw(st.lists(IDS | st.just(""), min_size=3, max_size=3)), strict=False
    )
    made = msgspec.structs.replace(
        made,
        id=ids[0],
        format=1,
        consent=consent,
        persons=tuple(
            msgspec.structs.replace(told, account=account, person=person) for told, account, person in persons
        ),
    )
    assert consent_id(made.id) not in ids
    return made
