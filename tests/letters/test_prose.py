"""Headings, lists and quotations: how they are set and what they are to a reader that speaks."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from kuager.letters import page
from kuager.letters.content import Block, LetterContent
from kuager.model.letter import Span
from tests.letters.test_head import words
from tests.letters.test_page import LETTER, NOW, pages, poppler, with_blocks


def made(*blocks: Block) -> LetterContent:
    return msgspec.structs.replace(LETTER, blocks=blocks)


def test_each_has_its_tag(tmp_path: Path) -> None:
    content = made(
        Block("title", "Название"),
        Block("heading", "Раздел"),
        Block("quote", "Цитата"),
        Block("item", "Первое"),
        Block("item", "Второе"),
        Block("paragraph", "Абзац"),
        Block("item", "Третье"),
    )
    said = poppler(page.render(content, NOW), tmp_path, "pdfinfo", "-struct-text")
    tags = re.findall(r"^ *(\w+)(?: \(block\))?$", said, re.MULTILINE)
    item = ["LI", "Lbl", "LBody"]
    assert tags == ["Document", "H1", "H2", "BlockQuote", "L", *item, *item, "P", "L", *item]
    assert pages(page.render(content, NOW)) == ["Название Раздел Цитата – Первое – Второе Абзац – Третье"]


def test_the_lines_of_an_entry_stand_below_each_other(tmp_path: Path) -> None:
    content = made(Block("item", "Слово " * 40))
    found = words(page.render(content, NOW), tmp_path)
    mark = next(x for x, _, word in found if word == "–")
    lefts = {min(x for x, y, word in found if y == line and word == "Слово") for _, line, _ in found}
    assert len(lefts) == 1
    assert mark < min(lefts)


@pytest.mark.parametrize("count", range(8, 16))
@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_heading_never_ends_a_page(count: int, lines: int) -> None:
    heading = Block("heading", "Раздел с названием")
    content = with_blocks(count, "Слово " * (14 * lines))
    content = msgspec.structs.replace(content, blocks=(*content.blocks[:-6], heading, *content.blocks[-7:]))
    for text in pages(page.render(content, NOW)):
        assert not re.sub(r" ?Страница \d из \d$", "", text).endswith("Раздел с названием")


def test_a_quotation_is_narrower_on_both_sides(tmp_path: Path) -> None:
    def edges(role: str) -> tuple[float, float]:
        content = made(Block(role, "слово " * 60))  # type: ignore[arg-type]
        said = poppler(page.render(content, NOW), tmp_path, "pdftotext", "-bbox")
        found = re.findall(r'xMin="([0-9.]+)".* xMax="([0-9.]+)"', said)
        return min(float(left) for left, _ in found), max(float(right) for _, right in found)

    left, right = edges("paragraph")
    inner_left, inner_right = edges("quote")
    assert inner_left > left + 20
    assert inner_right < right - 20


def test_spans_go_with_their_lines(tmp_path: Path) -> None:
    text = "Имя Сынақ\nГод 1978\nМесто Мысал"
    spans = (
        Span(text.index("Сынақ"), text.index("1978"), "bold"),
        Span(len(text) - 5, len(text) + 9, "italic"),
    )
    pdf = page.render(made(Block("addressee", text, spans)), NOW)
    said = poppler(pdf, tmp_path, "pdftotext", "-bbox-layout")
    assert "Сынақ" in said
    fonts = poppler(pdf, tmp_path, "pdffonts")
    assert re.findall(r"NotoSerif-\w+", fonts) == ["NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic"]


def test_a_text_of_two_scripts_breaks_over_pages_in_its_order(tmp_path: Path) -> None:
    """Mixed paragraphs over page breaks: every word once, in the order in which it was told."""
    parts = [f"сөз{at} (سىناق{at}) 玉丽格 {at}.03.2018;" for at in range(700)]
    pdf = page.render(made(Block("paragraph", " ".join(parts))), NOW)
    found = pages(pdf)
    assert len(found) > 3
    whole = " ".join(re.sub(r" ?Страница \d+ из \d+$", "", text) for text in found)
    assert re.findall(r"сөз(\d+)", whole) == [str(at) for at in range(700)]
    assert re.findall(r"(\d+)\.03\.2018", whole) == [str(at) for at in range(700)]
    arabic = [int(at) for at in re.findall(r"سىناق(\d+)", whole)]
    assert sorted(arabic) == list(range(700))
