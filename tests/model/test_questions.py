"""Files of questions are read strictly."""

from __future__ import annotations

import pytest

from kuager.errors import AppError
from kuager.model.questions import Question, parse

FILE = """format = 1
language = "kk"
reviewed = false
[[questions]]
code = "person_names"
field = "persons.names"
text = "Оның аты-жөні кім?"
"""


def test_a_file_is_read() -> None:
    assert parse(FILE.encode()).questions == (
        Question("person_names", "persons.names", "Оның аты-жөні кім?"),
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("format = 1", "format = 2"),
        ("persons.names", "persons"),
        ("persons.names", "persons.0.names"),
        ("persons.names", "a.b.c.d.e"),
        ("Оның аты-жөні кім?", ""),
        ("Оның аты-жөні кім?", "а" * 401),
        ('language = "kk"', 'language = "kk"\nother = 1'),
        ("[[questions]]", '[[questions]]\ncode = "a"\nfield = "a.b"\ntext = "c"\n[[questions]]\nx = 1'),
        ("[[questions]]", '[[questions]]\ncode = "person_names"\nfield = "a.b"\ntext = "c"\n[[questions]]'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused(before: str, after: str) -> None:
    changed = FILE.replace(before, after)
    assert changed != FILE
    with pytest.raises(AppError) as caught:
        parse(changed.encode())
    assert caught.value.code == "input.malformed"
