"""What follows a letter: titles, the list of persons, where pictures and foreign pages stand."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pypdfium2
import pytest
from PIL import Image

from kuager.letters import annex, foreign, page
from kuager.letters.content import (
    Annex,
    Block,
    EventFacts,
    IdentityNumber,
    Language,
    LetterContent,
    PersonFacts,
    Version,
)
from kuager.letters.sheets import PORTRAIT
from kuager.model.dates import When
from kuager.task import Task
from tests.support import papers_made, pictures_made

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LETTER = LetterContent("ru", "Обращение", (Block("title", "Обращение"),))
PERSON = PersonFacts(
    name="Серікбол Мысалұлы",
    other_names=("赛力克波力·木沙勒",),
    birth=When("1968", "1968"),
    chinese_id="65422119680312001X",
    other_ids=(IdentityNumber("Паспорт", "G00000000"),),
    origin="село Мысал",
    last_address="уезд Сынак",
    events=(
        EventFacts(kind="Арест", code="arrest", part="taken", when=When("2018", "2018"), place="дом"),
        EventFacts(kind="Приговор", code="sentence", sentence="9 лет", source="Сестра"),
        EventFacts(kind="Приговор", code="sentence", sentence="7 лет", source="Очевидец"),
    ),
)


def dark(pdf: bytes, number: int) -> tuple[int, int, int, int]:
    """The box of what is drawn between head and foot of a page, in points."""
    document = pypdfium2.PdfDocument(pdf)
    image: Image.Image = document[number].render(scale=1).to_pil().convert("L")
    document.close()
    box = image.point(lambda value: 255 if value < 160 else 0).crop((0, 0, 595, 780)).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize(
    ("language", "title"), [("kk", "2-қосымша. Хат"), ("ru", "Приложение 2. Хат"), ("en", "Annex 2. Хат")]
)
def test_an_annex_has_its_number(language: Language, title: str) -> None:
    assert annex.headed(2, "Хат", language) == title


def test_a_row_tells_who_it_is_and_what_happened() -> None:
    header, row = annex.persons_rows([PERSON], "ru")
    assert len(header) == len(row)
    assert row == (
        "1",
        "Серікбол\u00a0Мысалұлы (赛力克波力·木沙勒)",
        "1968 год; 65422119680312001X; паспорт G00000000",
        "село Мысал; уезд Сынак",
        "арест, 2018 год, дом; 9 лет (сестра); 7 лет (очевидец)",
    )


def test_a_row_says_who_says_what() -> None:
    versions = (
        Version("birth", "Заявитель", when=When("1968", "1968")),
        Version("birth", "Официальный документ", when=When("12 марта 1967", "1967-03-12")),
    )
    told = PersonFacts(name="Айнұр", birth=When("1968", "1968"), versions=versions, differing=("birth",))
    _, row = annex.persons_rows([told], "ru")
    assert row[2] == "1968 год (заявитель); 12 марта 1967 года (официальный документ)"


def test_a_row_of_somebody_unknown_guesses_nothing() -> None:
    header, row = annex.persons_rows([PersonFacts(name="Айнұр")], "kk")
    assert row == ("1", "Айнұр", "", "", "")
    assert annex.persons_rows([], "kk") == (header,)


def test_a_long_list_repeats_its_header_and_loses_nobody() -> None:
    persons = [PersonFacts(name=f"Мысал Сынақ{number}") for number in range(80)]
    rows = annex.persons_rows(persons, "ru")
    pdf = page.render(LETTER, NOW, [Annex("Приложение 1. Список лиц", "persons", rows=rows)])
    document = pypdfium2.PdfDocument(pdf)
    pages = [each.get_textpage().get_text_bounded() for each in document][1:]
    document.close()
    assert len(pages) > 1
    assert all("Что произошло" in words for words in pages)
    found = " ".join(pages).split()
    assert all(f"Сынақ{number}" in found for number in range(80))


def test_a_small_page_is_not_enlarged_and_a_large_one_fits() -> None:
    small, large = (
        papers_made.one_page(content=b"0 0 %d %d re f" % size, box=size)
        for size in ((200, 150), (1684, 1190))
    )
    for untrusted_pdf, wide in ((small, 200), (large, 538)):
        package = foreign.take_over(untrusted_pdf, Task())
        pdf = page.render(LETTER, NOW, [Annex("", "pdf", package)])
        left, top, right, bottom = dark(pdf, 1)
        assert abs(right - left - wide) <= 2
        assert abs((left + right) / 2 - PORTRAIT.size[0] / 2) <= 2, "in the middle of the sheet"
        assert top >= 50
        assert bottom <= 785


def test_a_picture_of_few_pixels_is_not_blown_up() -> None:
    wide = []
    for pixels in (300, 3000):
        made = io.BytesIO()
        Image.new("RGB", (pixels, pixels // 2), "black").save(made, "JPEG")
        left, _, right, _ = dark(page.render(LETTER, NOW, [Annex("", "image", made.getvalue())]), 1)
        wide.append(right - left)
    assert wide == [pytest.approx(216, abs=2), pytest.approx(PORTRAIT.width, abs=2)]


def test_a_scan_of_many_bytes_is_drawn_again() -> None:
    package = foreign.take_over(pictures_made.scan(), Task())
    head, _, body = package.partition(b"\n")
    assert b'"picture"' in head
    assert b'"form"' not in head
    assert len(pictures_made.scan()) > foreign.LARGE > len(body)
