"""The list of fields, and documents as flat rows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.errors import AppError
from kuager.flows import vocabularies
from kuager.model import fields
from kuager.model.ids import new_record_id
from kuager.model.interview import Interview
from kuager.model.kinds import KINDS
from tests.support.interviews_told import whole

BLANK = {"id": "a" * 32}


def _paths() -> set[str]:
    return {field.path for field in fields.of_interview()}


def test_the_list_goes_down_to_single_values_and_names_repetitions() -> None:
    found = {field.path: field for field in fields.of_interview()}
    assert found["testifier.names.*.text"].required
    assert found["testifier.names.*.kind"].vocabulary == "name_kind"
    assert found["persons.*.events.events.*.happened.edtf"].repetitions == 2
    assert found["persons.*.events.events.*.timecode"].type == "whole"
    assert found["session.languages.*"].name == "languages"
    assert found["check.done"].type == "yes_no"
    assert found["consent.grants.*.answer"].vocabulary == "consent_answer"
    assert len(found) == len(fields.of_interview())


def test_every_section_of_every_kind_has_its_fields_in_the_list() -> None:
    listed = {tuple(field.path.split(".")[:2]) for field in fields.of_records()}
    assert listed == {(kind, section) for kind, sections in KINDS.items() for section in sections}
    assert "letter.wording.blocks.*.rows.*.*" in {field.path for field in fields.of_records()}


def test_every_vocabulary_named_exists() -> None:
    known = vocabularies.load()
    assert {field.vocabulary for field in fields.of_records()} - {""} <= known.keys()


def test_a_whole_interview_comes_back_from_its_row() -> None:
    told = whole()
    row = fields.values(told)
    assert row["testifier.names.1.text"] == "Гүлшара Мысалқызы"
    assert row["persons.1.events.events.3.timecode"] == "870"
    assert row["persons.1.safety.level"] == "open"
    assert "persons.1.events.events.1.timecode" not in row
    assert {fields.pattern(path) for path in row} <= _paths()
    assert fields.build(Interview, row) == told


def test_a_gap_keeps_the_numbers_of_what_follows() -> None:
    told = fields.build(Interview, BLANK | {"session.languages.2": "ug", "steps.taken.2.what": "asked"})
    assert told.session.languages == ("", "ug")
    assert [step.what for step in told.steps.taken] == ["", "asked"]


def test_yes_and_no() -> None:
    assert fields.build(Interview, BLANK | {"check.done": "yes"}).check.done
    assert fields.values(fields.build(Interview, BLANK | {"check.done": "yes"}))["check.done"] == "yes"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("session.colour", "red"),
        ("nothing", "x"),
        ("session", "x"),
        ("session.ticket.1", "x"),
        ("testifier.names", "x"),
        ("testifier.names.0.text", "x"),
        ("testifier.names.-1.text", "x"),
        ("testifier.names.1001.text", "x"),
        ("testifier.names.99999999999999999999.text", "x"),
        ("testifier.names.١.text", "x"),
        ("persons.1.account", "not an id"),
        ("check.done", "perhaps"),
        ("videos.files.1.size", "many"),
        ("videos.files.1.size", "9" * 20),
        ("", "x"),
    ],
)
def test_what_fits_no_field_is_refused_with_its_path(path: str, text: str) -> None:
    with pytest.raises(AppError) as refused:
        fields.build(Interview, BLANK | {path: text})
    assert refused.value.code == "input.malformed"


def test_a_path_cannot_be_a_value_and_a_branch() -> None:
    for first, second in (("session", "session.ticket"), ("session.ticket", "session")):
        with pytest.raises(AppError):
            fields.build(Interview, BLANK | {first: "1", second: "2"})


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(_paths())), st.text(min_size=1, max_size=9), max_size=30))
def test_any_row_of_words_comes_back(told: dict[str, str]) -> None:
    texts = {field.path for field in fields.of_interview() if field.type == "text"}
    references = ("id", "witness", "account", "person", "testimony", "blob", "sha256", "worked_from")
    row = {
        path.replace("*", "1"): text
        for path, text in told.items()
        if path in texts and path.rpartition(".")[2] not in references and "attachments." not in path
    }
    row |= BLANK
    if any(path.startswith("persons.") for path in row):
        row["persons.1.account"] = new_record_id()
    if any(path.startswith("consent.") for path in row):
        row["consent.testimony"] = row["id"]
    built = fields.build(Interview, row)
    again = fields.values(built)
    assert {path: again.get(path, text) for path, text in row.items()} == row
    assert fields.build(Interview, again) == built
