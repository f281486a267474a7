"""The slip as a family carries it, and as whoever finds it reads it."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from kuager import paths
from kuager.errors import AppError
from kuager.letters import slip
from kuager.letters.document import A6

CONTACT = "+7 700 000 00 00\n10:00–17:00"


def text(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        (page,) = document
        return str(page.get_textpage().get_text_range())


def drawn(pdf: bytes) -> set[tuple[int, int]]:
    """The dark pixels of the page at 72 dots an inch."""
    with pypdfium2.PdfDocument(pdf) as document:
        bitmap = document[0].render(scale=1, grayscale=True)
        wide, high, pitch, pixels = bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
    return {(x, y) for y in range(high) for x in range(wide) if pixels[y * pitch + x] < 128}


def test_there_is_a_wording_for_each_language() -> None:
    found = {path.stem for path in (paths.resources() / "templates" / "slip").iterdir()}
    assert found == set(slip.LANGUAGES)


@pytest.mark.parametrize("language", slip.LANGUAGES)
def test_number_and_contact_stand_on_one_small_page(language: str) -> None:
    pdf = slip.render(37, CONTACT, language)
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx(A6, abs=0.01)
    lines = text(pdf).split("\r\n")
    assert lines[1] == "37"
    assert lines[-2:] == CONTACT.split("\n")
    assert len(lines) == 5


@pytest.mark.parametrize("language", slip.LANGUAGES)
def test_neither_page_nor_metadata_tell_what_it_is_for(language: str) -> None:
    pdf = slip.render(37, CONTACT, language)
    with pypdfium2.PdfDocument(pdf) as document:
        facts = document.get_metadata_dict()
    assert facts.pop("Title") == "37"
    assert {key for key, value in facts.items() if value} <= {"CreationDate", "ModDate"}
    told = (text(pdf) + pdf.decode("latin-1")).casefold()
    for word in ("kuager", "куәгер", "testimon", "куәлік", "свидетел", "证人", "گۇۋاھ"):
        assert word not in told
    assert not re.search("20(1|2)[1-9]", text(pdf))


def test_equal_slips_are_equal_whenever_they_are_made() -> None:
    assert slip.render(5, CONTACT, "kk") == slip.render(5, CONTACT, "kk")


@pytest.mark.parametrize("number", [1, 37, 1204, 1_000_000])
def test_a_number_fills_the_width_and_never_goes_beyond(number: int) -> None:
    places = drawn(slip.render(number, "", "kk"))
    assert min(x for x, _ in places) >= 20
    assert max(x for x, _ in places) <= A6[0] - 20
    assert sum(90 < y < 160 for _, y in places) > 300


def test_a_slip_without_a_contact_is_the_number_alone() -> None:
    assert text(slip.render(8, " \n ", "en")).split() == ["Number", "8"]


def test_what_has_no_room_is_refused() -> None:
    with pytest.raises(AppError, match=r"slip\.too_long"):
        slip.render(8, "a line\n" * 20, "en")


def test_a_telephone_number_runs_as_it_is_dialled_in_any_language() -> None:
    plain, mirrored = (drawn(slip.render(8, "+7 700 000 00 01", each)) for each in ("en", "ug"))
    rows = range(252, 266)
    assert {p for p in plain if p[1] in rows} == {p for p in mirrored if p[1] in rows}
