"""An interview goes out as JSON and comes back the same; a hostile document does not come in."""

from __future__ import annotations

import json
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kuager.errors import AppError
from kuager.model.consent import Consent
from kuager.model.ids import RecordId, consent_id
from kuager.model.interview import (
    DOCUMENT_LIMIT,
    PERSONS_LIMIT,
    Interview,
    PersonTold,
    from_json,
    json_schema,
    to_json,
)
from kuager.model.kinds import KINDS
from tests.support import vaults
from tests.support.made_up import interviews

ID, OTHER, THIRD = "1" * 32, "2" * 32, "3" * 32
SCHEMA: dict[str, Any] = json.loads(json_schema())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def _code(untrusted_document: object) -> str:
    given = untrusted_document
    with pytest.raises(AppError) as refusal:
        from_json(given if isinstance(given, bytes) else json.dumps(given).encode())
    return refusal.value.code


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(interviews())
@example(vaults.told())
@example(Interview.blank())
def test_what_goes_out_comes_back_the_same(interview: Interview) -> None:
    document = to_json(interview)
    assert from_json(document) == interview
    assert to_json(from_json(document)) == document
    assert not list(VALIDATOR.iter_errors(json.loads(document)))


def test_a_document_tells_its_format_and_reads_well() -> None:
    text = to_json(vaults.told()).decode()
    assert json.loads(text)["format"] == 1
    assert text.endswith("}\n")
    assert '"text": "سەرىكبول مىسالۇلى"' in text
    assert text.count("\n") > 50


def test_a_document_by_hand_needs_only_an_id() -> None:
    assert from_json(b'{"id": "%s"}' % ID.encode()) == Interview(id=RecordId(ID))


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"null",
        b"[]",
        b'"id"',
        {},
        {"id": 1},
        {"id": ""},
        {"id": "../../etc/passwd"},
        {"id": ID.upper().replace("1", "A")},
        {"id": ID + "\n"},
        {"id": "١" * 32},
        {"id": ID, "format": 0},
        {"id": ID, "format": "1"},
        {"id": ID, "format": 1.5},
        {"id": ID, "unknown": 1},
        {"id": ID, "session": {"ticket": 31}},
        {"id": ID, "session": {"unknown": ""}},
        {"id": ID, "session": None},
        {"id": ID, "persons": [{}]},
        {"id": ID, "persons": [{"account": "x"}]},
        {"id": ID, "persons": [{"account": OTHER, "person": "x"}]},
        {"id": ID, "persons": [{"account": OTHER, "events": {"events": [{"happened": {"told": "2018"}}]}}]},
        {"id": ID, "consent": {"testimony": OTHER}},
        {"id": ID, "videos": {"files": [{"file_name": "a", "size": -2}]}},
        {"id": ID, "videos": {"files": [{"file_name": "a", "size": 1 << 53}]}},
        {"id": ID, "videos": {"files": [{"file_name": "a", "size": 10**40}]}},
        b'{"id": "%s", "narrative": {"text": "\\ud800"}}' % ID.encode(),
        b'{"id": "%s", "narrative": {"text": "\xff"}}' % ID.encode(),
        b'\xef\xbb\xbf{"id": "%s"}' % ID.encode(),
        b'{"id": "%s"} {}' % ID.encode(),
        f'{{"id": "{ID}"}}'.encode("utf-16"),
    ],
    ids=lambda value: repr(value)[:60],
)
def test_a_wrong_document_is_refused(document: object) -> None:
    assert _code(document) == "input.malformed"


@pytest.mark.parametrize("ids", [(ID,), (OTHER, OTHER), (OTHER, THIRD, OTHER)])
def test_an_account_stands_once_and_is_not_the_testimony(ids: tuple[str, ...]) -> None:
    assert _code({"id": ID, "persons": [{"account": each} for each in ids]}) == "input.malformed"


@pytest.mark.parametrize(
    "text",
    [
        f'{{"id": "{OTHER}", "id": "{ID}"}}',
        f'{{"id": "{ID}", "narrative": {{"text": "kept"}}, "narrative": {{"text": "other"}}}}',
        f'{{"id": "{ID}", "narrative": {{"text": "kept", "\\u0074ext": "other"}}}}',
    ],
)
def test_a_field_given_twice_is_refused(text: str) -> None:
    assert _code(text.encode()) == "input.malformed"


def test_a_newer_document_says_so_whatever_it_holds() -> None:
    assert _code({"id": ID, "format": 2}) == "input.newer"
    assert _code({"id": {"another": "shape"}, "format": 2, "unheard": [1]}) == "input.newer"


@pytest.mark.parametrize(
    "opening", [b'{"id":', b"[", b'{"narrative":{"text":', b'{"persons":[', b'{"format":']
)
def test_a_deep_document_is_refused(opening: bytes) -> None:
    assert _code(opening * 200_000) == "input.malformed"
    assert _code(b'{"id": "%s", "unknown": %s}' % (ID.encode(), b"[" * 200_000)) == "input.malformed"


def test_a_large_document_is_refused_unread() -> None:
    assert _code(b" " * (DOCUMENT_LIMIT + 1)) == "input.too_large"


def test_only_so_many_persons() -> None:
    persons = [{"account": f"{number:032x}"} for number in range(PERSONS_LIMIT + 1)]
    assert len(from_json(json.dumps({"id": ID, "persons": persons[1:]}).encode()).persons) == PERSONS_LIMIT
    assert _code({"id": ID, "persons": persons}) == "input.malformed"


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(untrusted_bytes: bytes) -> None:
    assert _code(untrusted_bytes) in ("input.malformed", "input.newer")


def test_the_schema_is_one_of_2020_12() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for name, definition in SCHEMA["$defs"].items():
        assert definition["description"], name
        assert definition["additionalProperties"] is False, name


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"id": "x"},
        {"id": ID.replace("1", "A")},
        {"id": ID, "format": 0},
        {"id": ID, "unknown": 1},
        {"id": ID, "session": {"ticket": 31}},
        {"id": ID, "session": {"unknown": ""}},
        {"id": ID, "persons": [{"account": "x"}]},
        {"id": ID, "persons": [{"account": OTHER, "person": "x"}]},
        {"id": ID, "persons": [{"account": OTHER}] * (PERSONS_LIMIT + 1)},
        {"id": ID, "videos": {"files": [{"file_name": "a", "size": -2}]}},
        {"id": ID, "videos": {"files": [{"size": 1}]}},
    ],
    ids=lambda value: repr(value)[:60],
)
def test_the_schema_refuses_what_we_refuse(document: object) -> None:
    assert list(VALIDATOR.iter_errors(document))
    assert _code(document) == "input.malformed"


def test_a_blank_interview_has_a_person_to_begin_with_and_nothing_said() -> None:
    one, other = Interview.blank(), Interview.blank()
    assert one.id != other.id
    assert [told.account for told in one.persons] != [told.account for told in other.persons]
    assert one.consent is None
    assert one.persons[0] == PersonTold(account=one.persons[0].account)


def test_sections_are_those_of_the_kinds_each_in_its_record() -> None:
    interview = vaults.told()
    second = PersonTold(account=RecordId(OTHER), relation="sister_younger")
    interview = msgspec.structs.replace(interview, persons=(*interview.persons, second))
    sections = interview.sections()
    for (record, kind, name), section in sections.items():
        assert type(section) is KINDS[kind][name], record
    assert {name for _, kind, name in sections if kind == "testimony"} == set(KINDS["testimony"]) - {
        "retraction"
    }
    for told in interview.persons:
        names = {name for record, kind, name in sections if (record, kind) == (told.account, "account")}
        assert names == set(KINDS["account"]) - {"retraction"}
    source = msgspec.structs.asdict(sections[second.account, "account", "source"])
    assert source == {
        "source": interview.id, "relation": "sister_younger", "connection": "", "position": 1
    }  # fmt: skip
    assert isinstance(sections[consent_id(interview.id), "consent", "consent"], Consent)
    assert len(sections) == 11 + 1 + 2 * 7
    without = msgspec.structs.replace(interview, consent=None).sections()
    assert not [name for _, kind, name in without if kind == "consent"]
