"""What the domain names has a place in the model, and every place is a section of a kind."""

from __future__ import annotations

import inspect
import json
import typing

import jsonschema  # type: ignore[import-untyped]  # it carries no types
import msgspec
import pytest

from kuager.model import canonical
from kuager.model.consent import Consent
from kuager.model.event import Event
from kuager.model.kinds import KINDS, json_schema, section_type
from kuager.model.section import Section
from tests.support import vaults
from tests.support.domain import EVENT, OF_SOURCES, PLACES


def _field(struct: type[msgspec.Struct], name: str) -> type:
    """The type of a field, or of what a tuple of them holds."""
    kind = typing.get_type_hints(struct)[name]
    while typing.get_origin(kind) is tuple:
        kind = typing.get_args(kind)[0]
    return typing.cast("type", kind)


@pytest.mark.parametrize(
    ("words", "path"), [*PLACES, *OF_SOURCES], ids=[words for words, _ in (*PLACES, *OF_SOURCES)]
)
def test_what_the_domain_names_has_a_place(words: str, path: str) -> None:
    kind, section, *fields = path.split(".")
    found: type = KINDS[kind][section]
    for name in fields:
        assert issubclass(found, msgspec.Struct), (words, name)
        found = _field(found, name)


def test_two_things_never_share_a_place() -> None:
    paths = [path for _, path in PLACES]
    assert len(set(paths)) == len(paths)
    assert {path.split(".")[0] for path in EVENT.values()} == set(Event.__struct_fields__)


def test_every_part_is_frozen_and_refuses_what_it_does_not_know() -> None:
    for sections in KINDS.values():
        for known in sections.values():
            assert issubclass(known, Section)
            _check(known)


def _check(struct: type[msgspec.Struct]) -> None:
    config = struct.__struct_config__
    assert config.frozen
    assert config.forbid_unknown_fields
    assert config.omit_defaults
    for name in struct.__struct_fields__:
        inner = _field(struct, name)
        if inspect.isclass(inner) and issubclass(inner, msgspec.Struct):
            _check(inner)


def test_a_section_is_found_by_kind_and_name() -> None:
    assert section_type("consent", "consent") is Consent
    assert section_type("consent", "narrative") is None
    assert section_type("of_a_newer_program", "narrative") is None
    assert section_type("account", "why") is not None  # why a revision was made, of any record


def test_every_section_has_its_published_schema() -> None:
    schema = json.loads(json_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for kind, sections in KINDS.items():
        for name, section in sections.items():
            assert set(schema["properties"][kind]["properties"]) == {*sections, "why"}
            definition = schema["$defs"][section.__name__]
            assert set(definition["properties"]) == set(section.__struct_fields__), name
    told = vaults.told()
    for (_, kind, name), content in told.sections().items():
        assert not list(validator.iter_errors({kind: {name: json.loads(canonical.encode(content))}}))
    assert list(validator.iter_errors({"link": {"link": {"account": told.id, "person": "nobody"}}}))
    assert list(validator.iter_errors({"unknown": {}}))
