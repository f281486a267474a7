"""Consent texts are read strictly, and are named by their words as well as by their id."""

from __future__ import annotations

import pytest

from kuager.errors import AppError
from kuager.model.consent_text import Question, parse

FILE = """format = 1
id = "office-2026-03"
language = "kk"
reviewed = true
reviewed_by = "Үлгі Сынаққызы, 2026-03-01"
title = "Бастамас бұрын"
opening = ["Бірінші.", "Екінші."]
closing = ["Соңы."]
[[questions]]
purpose = "keep_and_study"
text = "Сақтауға бола ма?"
[[questions]]
purpose = "un_bodies"
text = "БҰҰ-ға жазуға бола ма?"
"""


def test_a_text_is_read_with_its_questions_in_order() -> None:
    text = parse(FILE.encode())
    assert text.questions[0] == Question("keep_and_study", "Сақтауға бола ма?")
    assert text.purposes == ("keep_and_study", "un_bodies")
    assert (text.reviewed, text.reviewed_by) == (True, "Үлгі Сынаққызы, 2026-03-01")
    assert text.opening == ("Бірінші.", "Екінші.")


def test_the_stamp_tells_other_words_under_the_same_id() -> None:
    first = parse(FILE.encode())
    second = parse(FILE.replace("Сақтауға", "Сақтап қоюға").encode())
    assert first.stamp.startswith("office-2026-03#")
    assert first.stamp != second.stamp
    assert first.stamp == parse(FILE.encode()).stamp


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("format = 1", "format = 2"),
        ("format = 1", ""),
        ('id = "office-2026-03"', 'id = "a b"'),
        ('id = "office-2026-03"', f'id = "{"a" * 41}"'),
        ('id = "office-2026-03"', 'id = "a#b"'),
        ('language = "kk"', 'language = "../kk"'),
        ('reviewed_by = "Үлгі Сынаққызы, 2026-03-01"', 'reviewed_by = " "'),
        ('title = "Бастамас бұрын"', 'title = " "'),
        ("closing", "closed"),
        ('"un_bodies"', '"keep_and_study"'),
        ('"БҰҰ-ға жазуға бола ма?"', '""'),
        ('"БҰҰ-ға жазуға бола ма?"', f'"{"ж" * 4001}"'),
        ('purpose = "un_bodies"', 'purpose = "un_bodies"\nanswer = "yes"'),
        ("reviewed = true", 'reviewed = "yes"'),
    ],
)
def test_what_is_wrong_is_refused(before: str, after: str) -> None:
    changed = FILE.replace(before, after)
    assert changed != FILE
    with pytest.raises(AppError) as caught:
        parse(changed.encode())
    assert caught.value.code == "input.malformed"


def test_a_text_that_is_not_reviewed_names_nobody() -> None:
    text = parse(FILE.replace("reviewed = true", "reviewed = false").encode())
    assert (text.reviewed, text.reviewed_by) == (False, "")
