"""The questions are the same in every language, and lead to fields that the form has."""

from __future__ import annotations

import re

import pytest

from kuager.flows import questions
from kuager.model.names import script

LANGUAGES = {"en": "Latn", "kk": "Cyrl", "ru": "Cyrl", "ug": "Arab", "zh": "Hani"}


def test_they_are_there_in_every_language_in_the_same_order() -> None:
    found = questions.load()
    assert set(found) == set(LANGUAGES)
    asked = {tuple((each.code, each.field) for each in one.questions) for one in found.values()}
    assert len(asked) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_in_its_own_script_and_marked_as_not_checked(language: str) -> None:
    file = questions.load()[language]
    assert not file.reviewed
    assert {script(each.text) for each in file.questions} == {LANGUAGES[language]}


def test_none_supposes_an_answer() -> None:
    """No question that yes or no would answer, and no word that names what may have been done."""
    closed = re.compile(r"^(did|was|were|is|are|has|have|do|does|can|could|isn't|wasn't)\b", re.IGNORECASE)
    loaded = re.compile(r"camp|arrest|tortur|beat|forced|prison|police|guilty|detain", re.IGNORECASE)
    for each in questions.load()["en"].questions:
        # "Is there anything …" leaves the answer open.
        assert not closed.match(each.text) or each.text.startswith("Is there anything"), each.text
        assert not loaded.search(each.text), each.text
