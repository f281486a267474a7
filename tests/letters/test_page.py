"""The finished file: found by search, one page or several, tagged, the same every time."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from unicodedata import normalize

import msgspec
import pypdfium2
import pytest

from kuager.errors import AppError
from kuager.letters import page, preview
from kuager.letters.content import Block, LetterContent
from tests.letters.names import NAMES

NOW = datetime(2026, 11, 22, 15, 4, 5, tzinfo=timezone(timedelta(hours=5)))
FORMAT = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
LETTER = LetterContent(
    "ru",
    "Заявление",
    (
        Block("addressee", "В Министерство примеров\nРеспублики Образцов"),
        Block("applicant", "Заявитель: Сынаққызы Үлгі (سىناققىزى ٷلگى; 玉丽格·斯那克)\nИИН: 000000000000"),
        Block("title", "ЗАЯВЛЕНИЕ"),
        Block("paragraph", "Мысалұлы Сынақбек (مىسالۇلى سىناقبەك; 米萨勒), 12.03.1978 г., уезд Примерный."),
        Block("paragraph", "На основании изложенного прошу:"),
        Block("request", "1. Установить местонахождение названного лица."),
        Block("request", "2. Дать мне письменный ответ."),
        Block("paragraph", "Приложения:"),
        Block("annex", "1. копия удостоверения"),
        Block("date", "г. Алматы, 22 ноября 2026 года"),
        Block("signature", "Подпись заявителя: ____________________ Сынаққызы Үлгі"),
    ),
)
ANCHOR = len(LETTER.blocks) - 2


def letter(*texts: str, language: str = "ru") -> LetterContent:
    return LetterContent(language, "Образец", tuple(Block("paragraph", text) for text in texts))  # type: ignore[arg-type]


def with_blocks(count: int, text: str = "Слово " * 60) -> LetterContent:
    """The letter with `count` more paragraphs before the requests."""
    more = (Block("paragraph", text),) * count
    return msgspec.structs.replace(LETTER, blocks=(*LETTER.blocks[:4], *more, *LETTER.blocks[4:]))


def poppler(pdf: bytes, tmp_path: Path, *command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf)
    ended = subprocess.run(
        [*command, str(file), *(["-"] * (command[0] == "pdftotext"))], capture_output=True, check=True
    )
    assert ended.stderr == b""
    return ended.stdout.decode()


def read(text: str) -> str:
    """Text as a search takes it: without format characters, one space for any."""
    return " ".join(FORMAT.sub("", text).split())


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [read(each.get_textpage().get_text_range()) for each in document]


@pytest.mark.parametrize("script", NAMES)
@pytest.mark.parametrize("language", ["ru", "kk"])
def test_poppler_finds_every_name_each_time_it_stands(script: str, language: str, tmp_path: Path) -> None:
    names = NAMES[script]
    # As a template fills them in: no line and so no page is broken within a name.
    held = [name.replace(" ", "\u00a0") for name in names]
    sentences = [f"Сынаққызы Үлгі ({name}), 12.03.1978 г., гражданство: нет сведений." for name in held]
    pdf = page.render(letter(*sentences, "; ".join(held) + ".", language=language), NOW)
    found = read(poppler(pdf, tmp_path, "pdftotext"))
    assert {name: found.count(name) for name in names if found.count(name) != 2} == {}


@pytest.mark.parametrize("script", NAMES)
def test_pdfium_finds_every_name(script: str) -> None:
    names = NAMES[script]
    found = normalize("NFKC", " ".join(pages(page.render(letter(*names), NOW))))
    assert [name for name in names if normalize("NFKC", name) not in found] == []


def test_a_whole_statement_in_arabic_script_is_found_word_by_word(tmp_path: Path) -> None:
    words = [word for name in NAMES["Uyghur, Arabic"] for word in name.split()]
    text = " ".join(words) + "، 2018-يىلى 12.03.2018."
    found = read(poppler(page.render(letter(text), NOW), tmp_path, "pdftotext"))
    assert [word for word in words if word not in found] == []
    assert "12.03.2018" in found


def test_the_same_letter_gives_the_same_bytes() -> None:
    first = page.render(LETTER, NOW)
    page.render(with_blocks(3), NOW)
    assert page.render(LETTER, NOW) == first
    assert page.render(LETTER, NOW + timedelta(seconds=1)) != first


def test_an_ordinary_letter_is_one_page_without_a_number() -> None:
    (text,) = pages(page.render(LETTER, NOW))
    assert "Страница" not in text
    assert text.index("Министерство") < text.index("ЗАЯВЛЕНИЕ") < text.index("прошу") < text.index("Подпись")


@pytest.mark.parametrize(("language", "number"), [("ru", "Страница 2 из 3"), ("kk", "2-бет, барлығы 3")])
def test_several_pages_are_numbered(language: str, number: str) -> None:
    content = msgspec.structs.replace(with_blocks(25), language=language)
    found = pages(page.render(content, NOW))
    assert len(found) == 3
    assert number in found[1]
    assert "".join(found).count("Слово") == 25 * 60


def test_a_letter_a_little_too_long_is_set_smaller() -> None:
    counts = [preview.page_count(page.render(with_blocks(count), NOW)) for count in range(1, 26)]
    assert counts == sorted(counts)
    assert 11.5 in font_sizes(page.render(with_blocks(1), NOW))
    fullest = font_sizes(page.render(with_blocks(counts.index(2)), NOW))
    assert 11.5 not in fullest
    assert fullest & {11.0, 10.5, 10.0}


def font_sizes(pdf: bytes) -> set[float]:
    with pypdfium2.PdfDocument(pdf) as document:
        return {
            round(found.get_font_size(), 1)
            for found in document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT])
        }


@pytest.mark.parametrize("count", range(8, 16))
@pytest.mark.parametrize("lines", [1, 2, 3, 4, 5])
def test_no_page_parts_what_belongs_together(count: int, lines: int) -> None:
    content = with_blocks(count, "Слово " * (14 * lines))
    for before, after in zip(*(pages(page.render(content, NOW))[start:] for start in (0, 1)), strict=False):
        body = before.rsplit(" Страница ", 1)[0]
        assert not body.endswith(":")
        assert not after.startswith(("Подпись", "г. Алматы"))


def test_a_letter_too_long_for_any_page_goes_on() -> None:
    found = pages(page.render(letter("Слово " * 6000), NOW))
    assert len(found) > 5
    assert sum(text.count("Слово") for text in found) == 6000


def test_the_metadata_hold_no_name(tmp_path: Path) -> None:
    pdf = page.render(LETTER, NOW)
    said = poppler(pdf, tmp_path, "pdfinfo")
    fields = {line.split(":")[0] for line in said.splitlines()}
    assert fields & {"Title", "Author", "Subject", "Keywords", "Creator", "Producer"} == {"Title", "Producer"}
    assert re.search(r"Title: +Заявление", said)
    assert re.search(r"Tagged: +yes", said)
    metadata = poppler(pdf, tmp_path, "pdfinfo", "-meta")
    assert "2026-11-22T15:04:05+05:00" in metadata
    assert "Сынаққызы" not in metadata
    assert "<pdfaid:part>2</pdfaid:part>" in metadata


def test_the_structure_names_title_and_lists(tmp_path: Path) -> None:
    said = poppler(page.render(LETTER, NOW), tmp_path, "pdfinfo", "-struct-text")
    tags = re.findall(r"^ *(\w+)(?: \(block\))?$", said, re.MULTILINE)
    assert tags[:4] == ["Document", "P", "P", "H1"]
    assert tags.count("L") == 2
    assert tags.count("LBody") == 3
    assert '"ЗАЯВЛЕНИЕ"' in said


def test_every_font_is_embedded_as_a_subset(tmp_path: Path) -> None:
    rows = poppler(page.render(LETTER, NOW), tmp_path, "pdffonts").splitlines()[2:]
    assert len(rows) == 4
    for row in rows:
        assert re.match(r"[A-Z]{6}\+", row)
        assert re.search(r"CID TrueType +Identity-H +yes yes yes", row)


def test_a_bold_title_may_hold_ideographs(tmp_path: Path) -> None:
    content = msgspec.structs.replace(LETTER, blocks=(Block("title", "ЗАЯВЛЕНИЕ 玉丽格"),))
    assert "ЗАЯВЛЕНИЕ 玉丽格" in read(poppler(page.render(content, NOW), tmp_path, "pdftotext"))


def test_an_empty_letter_is_a_blank_page() -> None:
    assert pages(page.render(letter("", " "), NOW)) == [""]


def test_nothing_in_a_text_is_markup() -> None:
    text = "<b>имя</b> &amp; (a) \\051 [b] /Name {placeholder} %% endstream endobj"
    assert pages(page.render(letter(text), NOW)) == [text]


def test_a_character_without_a_glyph_stops_the_letter() -> None:
    with pytest.raises(AppError) as caught:
        page.render(letter("Имя א"), NOW)
    assert caught.value.facts == {"character": "U+05D0", "name": "HEBREW LETTER ALEF"}


def test_the_zone_of_the_moment_is_kept(tmp_path: Path) -> None:
    pdf = page.render(LETTER, datetime(2026, 11, 22, tzinfo=UTC))
    assert "2026-11-22T00:00:00+00:00" in poppler(pdf, tmp_path, "pdfinfo", "-meta")
