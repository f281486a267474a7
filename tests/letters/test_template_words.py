"""The words of a template are found where they stand, and worded anew without touching anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.errors import AppError
from kuager.letters import template
from kuager.letters.template import Template, opened
from kuager.letters.template_words import pieces, worded

FORMS = template.every()
REQUEST = template.source("request_ru")


@pytest.mark.parametrize("form", FORMS, ids=[form.id for form in FORMS])
def test_every_part_of_a_template_is_found(form: Template) -> None:
    found = pieces(template.source(form.id))
    parts = [(block.role, opened(part).text) for block in form.blocks for part in block.parts]
    assert [(piece.role, piece.text) for piece in found] == parts


@given(
    st.integers(0, len(pieces(REQUEST)) - 1),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="{}"), min_size=1, max_size=40),
)
def test_only_the_piece_is_another(number: int, text: str) -> None:
    found = pieces(REQUEST)
    changed, moved = worded(REQUEST, found, number, text)
    assert pieces(changed) == moved
    assert [piece.text for piece in moved] == [
        text if at == number else piece.text for at, piece in enumerate(found)
    ]
    back, _ = worded(changed, moved, number, found[number].text)
    assert pieces(back) == found


def test_what_is_no_string_of_toml_becomes_one() -> None:
    changed, moved = worded(REQUEST, pieces(REQUEST), 0, 'a "b"\\\n\tc')
    assert moved[0].text == 'a "b"\\\n\tc'
    assert pieces(changed)[0].text == 'a "b"\\ \tc'


def test_conditions_come_with_their_piece() -> None:
    found = pieces(REQUEST)
    to_ministry = next(piece for piece in found if "дипломатическим" in piece.text)
    assert to_ministry.to == ("mfa_kz",)
    assert next(piece for piece in found if "о лицах" in piece.text).needs == ("several",)
    assert next(piece for piece in found if "{event_kind}" in piece.text).each == "event"


def test_what_is_written_otherwise_gives_fewer_pieces() -> None:
    several_lines = REQUEST.replace('"ЗАЯВЛЕНИЕ"', '"""\nЗАЯВЛЕНИЕ"""')
    assert len(pieces(several_lines)) == len(pieces(REQUEST)) - 1
    with pytest.raises(AppError, match=r"letter\.template_invalid"):
        pieces("format = 1")
