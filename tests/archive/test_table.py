"""Guarding against formulas, and what is written is what is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.archive import delimited, table

TELLING = ["=1+1", "+7 700 000 00 00", "-5", "@cmd", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''+7"]


@pytest.mark.parametrize("text", TELLING)
def test_what_could_be_a_formula_gets_an_apostrophe_and_loses_it_again(text: str) -> None:
    assert table.guarded(text) == "'" + text
    assert table.unguarded(table.guarded(text)) == text


@pytest.mark.parametrize("text", ["", "'", "O'Neil", "'quoted'", "Серікбол", "2017-05", "9 = 9"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert table.guarded(text) == text == table.unguarded(text)


def test_the_file_is_marked_and_no_cell_of_it_begins_a_formula() -> None:
    content = table.to_csv([["name", "phone"], ["=HYPERLINK(1)", "+7"]])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines() == ["name,phone", "'=HYPERLINK(1),'+7"]


@given(
    st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=3, max_size=3))
)
def test_any_words_come_back(rows: list[list[str]]) -> None:
    rows = [["a", "b", "c"], *rows]
    sheet = delimited.read(table.to_csv(rows), "utf-8", ",")
    assert [list(row.cells) for row in sheet.rows] == [row for row in rows if any(row)]
