"""Tables: widths, pages, what a reader gets of them."""

from __future__ import annotations

import io
import re
from itertools import pairwise
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from PIL import Image

from kuager.errors import AppError
from kuager.letters import page, sheets, table
from kuager.letters.content import Annex, Block, LetterContent
from kuager.letters.document import Element
from kuager.letters.text import Style
from tests.letters.names import NAMES
from tests.letters.test_page import LETTER, NOW, letter, pages, poppler, read

HEADER = ("№", "Имя", "Год", "Что известно")


def rows(count: int, told: str = "Сведений нет.") -> tuple[tuple[str, ...], ...]:
    names = NAMES["Kazakh, Cyrillic"]
    return (HEADER, *((str(at + 1), names[at % len(names)], "1978", told) for at in range(count)))


def with_table(*told: tuple[str, ...]) -> LetterContent:
    return msgspec.structs.replace(
        letter("Список:"), blocks=(Block("paragraph", "Список:"), Block("table", "", rows=told))
    )


def portrait(grey: int = 120, size: tuple[int, int] = (60, 80)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (grey, 60, 60)).save(out, "JPEG")
    return out.getvalue()


def test_every_cell_is_found_once_and_the_header_on_every_page() -> None:
    content = with_table(*rows(120))
    found = pages(page.render(content, NOW))
    assert len(found) > 2
    assert all("Имя" in text and "Что известно" in text for text in found)
    whole = " ".join(found)
    assert [name for _, name, *_ in rows(120)[1:] if whole.count(name) != 1] == []
    assert whole.count("Сведений нет.") == 120


def test_no_page_of_a_table_is_overfull(tmp_path: Path) -> None:
    said = poppler(page.render(with_table(*rows(120)), NOW), tmp_path, "pdftotext", "-bbox")
    bottoms = [float(found) for found in re.findall(r'yMax="([0-9.]+)">(?!стр|из|\d+<)', said)]
    assert max(bottoms) < 841.89 - 10


def test_a_reader_that_speaks_hears_a_table(tmp_path: Path) -> None:
    said = poppler(page.render(with_table(*rows(2)), NOW), tmp_path, "pdfinfo", "-struct-text")
    tags = re.findall(r"^ *(\w+)(?:| \(block\)|:)$", said, re.MULTILINE)
    assert tags == ["Document", "P", "Table", "THead", "TR", *["TH"] * 4, "TBody", *["TR", *["TD"] * 4] * 2]
    assert said.count("/Scope /Column") == 4


def test_a_row_of_many_lines_is_parted_and_loses_nothing() -> None:
    told = "слово " * 1500
    found = pages(page.render(with_table(*rows(1, told)), NOW))
    assert len(found) > 1
    assert sum(text.count("слово") for text in found) == 1500


def test_rows_are_as_long_as_the_header() -> None:
    found = " ".join(
        pages(page.render(with_table(HEADER, ("1", "Сынақ"), ("2", "a", "b", "c", "лишнее")), NOW))
    )
    assert "Сынақ" in found
    assert "лишнее" not in found


@pytest.mark.parametrize("told", [(), ((),), ((), ("a",))])
def test_a_table_without_columns_is_nothing(told: tuple[tuple[str, ...], ...]) -> None:
    assert pages(page.render(with_table(*told), NOW)) == ["Список:"]


def test_a_header_alone_is_drawn() -> None:
    assert pages(page.render(with_table(HEADER), NOW)) == ["Список: № Имя Год Что известно"]


def test_columns_share_the_width_by_what_they_hold() -> None:
    found = table.read(rows(3, "Слово " * 40), Element("Document"), "ru")
    assert found is not None
    edges = found._edges(100, 400, Style(10, 13))
    widths = [after - before for before, after in pairwise(edges)]
    assert edges[0] == 100
    assert edges[-1] == pytest.approx(500)
    assert widths[0] < widths[2] < widths[1] < widths[3]


def test_a_table_too_wide_for_the_page_is_cut_not_lost() -> None:
    long = tuple("ы" * 60 for _ in range(12))
    found = "".join(pages(page.render(with_table(long, long), NOW, sheet=sheets.LANDSCAPE)))
    assert found.count("ы") == 60 * 12 * 2


def test_names_in_cells_are_found_in_every_script(tmp_path: Path) -> None:
    names = [name.replace(" ", "\u00a0") for script in NAMES for name in NAMES[script][::7]]
    content = with_table(("Имя", "Где"), *((name, f"там ({name})") for name in names))
    found = read(poppler(page.render(content, NOW), tmp_path, "pdftotext", "-layout"))
    assert [name for name in names if found.count(name.replace("\u00a0", " ")) < 2] == []


def test_persons_with_portraits_are_an_annex(tmp_path: Path) -> None:
    annex = Annex(
        "Приложение 1. Список лиц", "persons", rows=rows(20), portraits=(portrait(), b"", portrait(200))
    )
    pdf = page.render(LETTER, NOW, [annex])
    first, *rest = pages(pdf)
    assert first.endswith(f"Страница 1 из {len(rest) + 1}")
    assert rest[0].startswith("Приложение 1. Список лиц № Имя")
    assert pdf.count(portrait()) == pdf.count(portrait(200)) == 1
    said = poppler(pdf, tmp_path, "pdfinfo", "-struct")
    assert said.count("Figure") == 2
    with pypdfium2.PdfDocument(pdf) as opened:
        pictures = [*opened[1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])]
        left, bottom, right, top = pictures[0].get_bounds()
    assert (right - left, top - bottom) == pytest.approx((19.5 * sheets.MM, 26 * sheets.MM), rel=0.01)


def test_a_photograph_fills_a_page_of_its_own() -> None:
    data = portrait(size=(900, 1200))
    pdf = page.render(LETTER, NOW, [Annex("Приложение 2. Удостоверение", "image", data=data)])
    with pypdfium2.PdfDocument(pdf) as opened:
        assert len(opened) == 2
        (shown,) = opened[1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        left, bottom, right, top = shown.get_bounds()
        width, height = opened[1].get_size()
    assert bottom > 20 * sheets.MM - 1
    assert right < width - 15 * sheets.MM + 1
    assert (right - left) / (top - bottom) == pytest.approx(0.75, rel=0.001)
    assert top - bottom > height / 2


def test_a_picture_that_is_none_stops_the_letter() -> None:
    with pytest.raises(AppError) as caught:
        page.render(LETTER, NOW, [Annex("Приложение", "image", data=b"GIF89a")])
    assert caught.value.code == "letter.bad_picture"
