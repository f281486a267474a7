"""The shapes of a letter are frozen data, and nothing stands in them that was not given."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from kuager.letters.content import (
    ApplicantFacts,
    Block,
    LetterContent,
    LetterFacts,
    PersonFacts,
    VersionField,
)


def test_a_letter_cannot_be_changed_once_it_is_worded() -> None:
    content = LetterContent("kk", "Өтініш", (Block("title", "ӨТІНІШ"),))
    with pytest.raises(AttributeError):
        content.blocks[0].text = "x"  # type: ignore[misc]
    assert content == LetterContent("kk", "Өтініш", (Block("title", "ӨТІНІШ"),))


def test_facts_begin_empty() -> None:
    facts = LetterFacts()
    assert [*facts.applicants, *facts.persons, *facts.requests, *facts.annexes] == []
    assert facts.date is None
    assert all(not value for value in msgspec.structs.asdict(ApplicantFacts()).values())


def test_versions_are_of_facts_of_a_person() -> None:
    assert set(get_args(VersionField)) <= set(PersonFacts.__struct_fields__)
