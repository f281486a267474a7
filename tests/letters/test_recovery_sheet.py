"""The sheet as a person, a scanner and a screen reader get it; and what must not be on it."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pypdfium2
import pytest
import zxingcpp
from shamir_mnemonic.wordlist import WORDLIST

from kuager import paths
from kuager.crypto import recovery
from kuager.errors import AppError
from kuager.letters import recovery_sheet
from kuager.letters.document import A4

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
SHEETS = recovery.split(bytes(range(16)), 2, 3)
LANGUAGES = recovery_sheet.LANGUAGES


def texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def scanned(pdf: bytes, dots_per_inch: int) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        (page,) = document
        return [code.text for code in zxingcpp.read_barcodes(page.render(scale=dots_per_inch / 72).to_pil())]


def test_there_is_a_wording_for_every_language_of_the_program() -> None:
    found = {path.stem for path in (paths.resources() / "templates" / "recovery_sheet").iterdir()}
    assert found == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_words_stand_numbered_on_one_page(language: str, number: int) -> None:
    words = SHEETS[number - 1]
    (text,) = texts(recovery_sheet.render(words, 3, language, NOW))
    numbered = re.findall(r"^(\d+)\s+([a-z]+)\s*$", text, re.MULTILINE)
    assert numbered == [(str(at), word) for at, word in enumerate(words.split(), 1)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_which_sheet_of_which_set_it_is_and_how_many_are_needed(language: str) -> None:
    sheets = recovery.split(bytes(16), 3, 5)
    share = recovery.read_share(sheets[3])
    (text,) = texts(recovery_sheet.render(sheets[3], 5, language, NOW))
    facts = text.splitlines()[1]
    assert sorted(re.findall(r"\d+", facts)) == sorted(map(str, (4, 5, share.set_number, 3)))
    assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dots_per_inch", [90, 300])
def test_a_scanner_reads_the_words(language: str, dots_per_inch: int) -> None:
    assert scanned(recovery_sheet.render(SHEETS[0], 3, language, NOW), dots_per_inch) == [SHEETS[0]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_finds_it_learns_no_name_from_page_or_metadata(language: str) -> None:
    pdf = recovery_sheet.render(SHEETS[0], 3, language, NOW)
    with pypdfium2.PdfDocument(pdf) as document:
        metadata = document.get_metadata_dict()
    for name in ("kuager", "куәгер"):
        assert name not in texts(pdf)[0].lower()
        assert name not in repr(metadata).lower()
        assert name.encode() not in pdf.lower()


def test_equal_sheets_have_equal_bytes() -> None:
    assert recovery_sheet.render(SHEETS[0], 3, "ru", NOW) == recovery_sheet.render(SHEETS[0], 3, "ru", NOW)


def test_words_that_are_no_share_are_never_printed() -> None:
    words = SHEETS[0].split()
    other = next(at for at, word in enumerate(words) if word != words[0])
    words[0], words[other] = words[other], words[0]
    with pytest.raises(AppError) as refused:
        recovery_sheet.render(" ".join(words), 3, "kk", NOW)
    assert refused.value.code == "recovery.wrong_words"


def test_every_word_has_room_in_its_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawn on sheets of twenty words each, no word passes the edge of its box."""
    share = recovery.read_share(SHEETS[0])
    monkeypatch.setattr(recovery, "read_share", lambda _: share)
    column = (A4[0] - 2 * recovery_sheet._LEFT) / 4
    longest = sorted(WORDLIST, key=len)[-40:]
    for words in (longest[:20], longest[20:]):
        with pypdfium2.PdfDocument(recovery_sheet.render(" ".join(words), 3, "en", NOW)) as document:
            page = document[0].get_textpage()
            text = page.get_text_range()
            for word in words:
                at = text.index(word)
                right = page.get_charbox(at + len(word) - 1)[2]
                left = page.get_charbox(at)[0]
                edge = recovery_sheet._LEFT + column * (1 + (left - recovery_sheet._LEFT) // column)
                assert right < edge - 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_passes_the_margins_or_the_code(language: str) -> None:
    with pypdfium2.PdfDocument(recovery_sheet.render(SHEETS[2], 3, language, NOW)) as document:
        page = document[0]
        text = page.get_textpage()
        boxes = [text.get_rect(at) for at in range(text.count_rects())]
        image = page.render(scale=1).to_pil().convert("L")
    assert min(left for left, *_ in boxes) >= recovery_sheet._LEFT - 1
    assert max(right for _, _, right, _ in boxes) <= A4[0] - recovery_sheet._LEFT + 1
    assert min(bottom for _, bottom, *_ in boxes) > 40
    ink = image.point(lambda value: 255 * (value < 128)).getbbox()
    assert ink is not None
    assert ink[0] >= recovery_sheet._LEFT - 2
    assert ink[2] <= A4[0] - recovery_sheet._LEFT + 2
