"""The head of the first page, the foot of every page, and the places for signatures."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import msgspec
import pypdfium2
import pytest
import zxingcpp

from kuager.letters import page, sheets
from kuager.letters.content import Block, Language, LetterContent, SignatureBox
from kuager.letters.document import A4
from tests.letters.test_page import LETTER, NOW, letter, pages, poppler, with_blocks

MARKS = "KUAGER1 2026-0001 7F3K-9QXM-2B4T 3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855a"
REFERENCE = "2026-0001 · 7F3K-9QXM-2B4T"


def headed(content: LetterContent = LETTER) -> LetterContent:
    return msgspec.structs.replace(
        content,
        header=("Общество «Образец»", "г. Алматы, ул. Примерная, 1"),
        reference=REFERENCE,
        marks=MARKS,
    )


def words(pdf: bytes, tmp_path: Path) -> list[tuple[float, float, str]]:
    """Each word of the first page with its left edge and its distance from the top."""
    said = poppler(pdf, tmp_path, "pdftotext", "-l", "1", "-bbox")
    found = []
    for line in said.splitlines():
        if line.strip().startswith("<word"):
            edges = [float(part.split('"')[1]) for part in line.split()[1:3]]
            found.append((edges[0], edges[1], line.split(">")[1].split("<")[0]))
    return found


def test_the_letterhead_stands_first_and_on_the_first_page_only(tmp_path: Path) -> None:
    content = msgspec.structs.replace(with_blocks(20), header=headed().header)
    first, second, *_ = pages(page.render(content, NOW))
    assert first.startswith("Общество «Образец» г. Алматы, ул. Примерная, 1 В Министерство")
    assert "Общество" not in second
    left = min(x for x, _, word in words(page.render(content, NOW), tmp_path) if word == "Общество")
    assert left > 150


def test_the_reference_is_at_the_foot_of_every_page() -> None:
    content = msgspec.structs.replace(with_blocks(20), reference=REFERENCE)
    found = pages(page.render(content, NOW))
    assert len(found) > 1
    assert all(text.count(REFERENCE) == 1 for text in found)


@pytest.mark.parametrize("language", get_args(Language))
def test_the_code_says_what_it_was_given(language: Language) -> None:
    content = msgspec.structs.replace(headed(), language=language)
    with pypdfium2.PdfDocument(page.render(content, NOW)) as opened:
        drawn = opened[0].render(scale=200 / 72).to_pil()
    (code,) = zxingcpp.read_barcodes(drawn)
    assert code.text == MARKS
    assert (code.position.top_left.x < drawn.width / 3) is (language != "en")


def test_nothing_stands_where_the_code_is(tmp_path: Path) -> None:
    for blocks in (LETTER.blocks, LETTER.blocks[2:], (Block("addressee", "В суд"), *LETTER.blocks[2:])):
        content = msgspec.structs.replace(headed(), blocks=blocks)
        found = words(page.render(content, NOW), tmp_path)
        caption = max(y for x, y, word in found if word.startswith("7F3K") and y < 400)
        beside = [word for x, y, word in found if 120 < y < caption and x < 85 + 25 * sheets.MM]
        assert set(beside) <= {"2026-0001", "·", "7F3K-9QXM-2B4T"}


@pytest.mark.parametrize(("language", "aside"), [("kk", True), ("ru", True), ("en", False)])
def test_the_addressee_stands_in_its_half(language: Language, aside: bool, tmp_path: Path) -> None:
    content = msgspec.structs.replace(LETTER, language=language)
    left = next(x for x, _, word in words(page.render(content, NOW), tmp_path) if word == "Министерство")
    assert (left > A4[0] / 2) is aside


def test_a_reader_that_speaks_is_told_what_the_code_is(tmp_path: Path) -> None:
    said = poppler(page.render(headed(), NOW), tmp_path, "pdfinfo", "-struct")
    assert said.count("Figure") == 1


@pytest.mark.parametrize("count", [1, 7, 12, 14])
def test_signatures_have_room_below_the_last_line(count: int, tmp_path: Path) -> None:
    made = page.typeset(with_blocks(count), NOW)
    staff, coordinator = made.boxes
    assert (staff.name, coordinator.name) == ("staff", "coordinator")
    assert staff.page == coordinator.page == len(pages(made.pdf)) - 1
    assert staff.right < coordinator.left
    assert (staff.bottom, staff.top) == (coordinator.bottom, coordinator.top)
    for box in made.boxes:
        assert 20 * sheets.MM - 0.1 <= box.bottom < box.top == pytest.approx(box.bottom + 18 * sheets.MM)
        assert 30 * sheets.MM - 0.1 <= box.left < box.right <= A4[0] - 15 * sheets.MM + 0.1
        assert not within(made.pdf, box)


def within(pdf: bytes, box: SignatureBox) -> str:
    """What is written where a signature will show."""
    with pypdfium2.PdfDocument(pdf) as opened:
        text: str = opened[box.page].get_textpage().get_text_bounded(box.left, box.bottom, box.right, box.top)
    return text.strip()


def test_a_page_without_a_line_to_sign_has_no_such_places() -> None:
    assert page.typeset(letter("Слово."), NOW).boxes == ()


def test_an_empty_head_changes_nothing() -> None:
    assert page.render(msgspec.structs.replace(LETTER, header=("", " ")), NOW) == page.render(LETTER, NOW)
