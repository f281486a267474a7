"""Pages of PDFs from outside: what they show comes into a letter, what they bring with them stays behind."""

from __future__ import annotations

import io
import json
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from kuager import child
from kuager.errors import AppError
from kuager.letters import foreign, page
from kuager.letters.content import Annex, Block, LetterContent
from kuager.task import Cancelled, Task
from tests.support import papers_made, pictures_made
from tests.support.papers_made import CANARY, SHOWN

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LETTER = LetterContent("ru", "Обращение", (Block("title", "Обращение"),), reference="ABCD-EFGH-JKLM")
ACTIVE = {
    *("/A", "/AA", "/AcroForm", "/AF", "/Annots", "/EF", "/EmbeddedFiles", "/JS", "/JavaScript", "/Names"),
    *("/OCProperties", "/OpenAction", "/OPI", "/Outlines", "/PieceInfo", "/Ref", "/RichMediaContent", "/URI"),
    *("/XFA", "/Thumb", "/FFilter", "/FDecodeParms"),
}
HARMFUL = papers_made.harmful()
DRAWN_ONLY = papers_made.drawn_only()
NO_PAGE = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>")


def letter_with(*untrusted_pdfs: bytes) -> bytes:
    annexes = [
        Annex(f"Приложение {number}", "pdf", foreign.take_over(each, Task()))
        for number, each in enumerate(untrusted_pdfs, start=1)
    ]
    return page.render(LETTER, NOW, annexes)


def code_of(untrusted_pdf: bytes) -> str:
    with pytest.raises(AppError) as caught:
        foreign.take_over(untrusted_pdf, Task())
    return caught.value.code


def objects(pdf: bytes) -> Iterator[Any]:
    reader = PdfFileReader(io.BytesIO(pdf), strict=True)
    for number in range(1, int(reader.trailer["/Size"])):
        yield generic.Reference(number, 0, reader).get_object()


def told(pdf: bytes) -> tuple[set[str], bytes]:
    """Every name of an entry in the file, and everything that stands in it, unpacked."""
    names: set[str] = set()
    words = b""
    waiting = [*objects(pdf)]
    while waiting:
        found = waiting.pop()
        if isinstance(found, generic.StreamObject) and found.get("/Filter") != "/DCTDecode":
            words += found.data
        if isinstance(found, dict):
            names |= set(found)
            waiting += found.values()
        elif isinstance(found, list):
            waiting += found
        elif not isinstance(found, generic.NullObject):
            words += str(found).encode()
    return names, words


def text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(each.get_textpage().get_text_bounded() for each in document)
    finally:
        document.close()


@pytest.mark.parametrize("harm", HARMFUL)
def test_only_what_is_shown_comes_along(harm: str) -> None:
    pdf = letter_with(HARMFUL[harm])
    names, words = told(pdf)
    assert SHOWN in text(pdf)
    assert SHOWN.encode() in words, "as text, not as a picture"
    assert not names & ACTIVE
    assert CANARY not in words
    assert CANARY not in pdf


def test_what_was_filled_into_a_form_is_shown() -> None:
    assert "Filled in" in text(letter_with(HARMFUL["form"]))


@pytest.mark.parametrize("harm", DRAWN_ONLY)
def test_what_is_not_known_to_be_harmless_is_drawn(harm: str) -> None:
    pdf = letter_with(DRAWN_ONLY[harm])
    names, words = told(pdf)
    assert SHOWN.encode() not in words
    assert not names & ACTIVE
    assert CANARY not in words
    assert pdf.count(b"/DCTDecode") == 1
    document = pypdfium2.PdfDocument(pdf)
    image = document[1].render(scale=1).to_pil().convert("L")
    document.close()
    assert image.crop((60, 150, 300, 260)).getextrema()[0] < 80, "its words are to be seen"


def test_only_the_page_that_needs_it_is_drawn() -> None:
    hidden, plain = DRAWN_ONLY["hidden layer"], papers_made.one_page()
    pages = [
        json.loads(foreign.take_over(each, Task()).partition(b"\n")[0])["pages"] for each in (hidden, plain)
    ]
    assert [list(each[0]) for each in pages] == [["width", "height", "picture"], ["width", "height", "form"]]


@pytest.mark.parametrize(("rotation", "corner"), [(0, (0, 0)), (90, (1, 0)), (180, (1, 1)), (270, (0, 1))])
def test_a_page_stands_as_its_maker_turned_it(rotation: int, corner: tuple[int, int]) -> None:
    pdf = letter_with(papers_made.turned(rotation))
    document = pypdfium2.PdfDocument(pdf)
    image = document[1].render(scale=1).to_pil().convert("L")
    document.close()
    dark = image.point(lambda value: 255 if value < 60 else 0)
    # The foot and the title are dark too: what is looked at is the middle of the sheet's quarters.
    quarters = {
        (x, y): dark.crop((40 + x * 270, 75 + y * 350, 300 + x * 250, 400 + y * 350)).histogram()[255]
        for x in (0, 1)
        for y in (0, 1)
    }
    assert max(quarters, key=lambda each: quarters[each]) == corner


def test_every_page_has_the_foot_of_the_letter() -> None:
    pdf = letter_with(papers_made.many(3), papers_made.one_page())
    document = pypdfium2.PdfDocument(pdf)
    pages = [each.get_textpage().get_text_bounded() for each in document]
    document.close()
    assert len(pages) == 5
    for number, words in enumerate(pages, start=1):
        assert f"Страница {number} из 5" in words
        assert "ABCD-EFGH-JKLM" in words
    assert "Приложение 1" in pages[1]
    assert "Приложение" not in pages[2]
    assert "Приложение 2" in pages[4]


def test_equal_files_give_equal_bytes() -> None:
    assert letter_with(HARMFUL["form"]) == letter_with(HARMFUL["form"])


def test_a_letter_with_foreign_pages_claims_no_archive() -> None:
    assert b"pdfaid:part>" not in letter_with(papers_made.one_page())
    assert b"pdfaid:part>" in page.render(LETTER, NOW)


def test_what_pages_share_is_there_once() -> None:
    one, ten = (len(foreign.take_over(papers_made.many(count), Task())) for count in (1, 10))
    assert ten < one + 9 * 500
    pdf = letter_with(papers_made.many(10))
    assert pdf.count(b"/BaseFont /Helvetica ") == 1


@pytest.mark.parametrize(
    ("untrusted_pdf", "code"),
    [
        (b"", "picture.broken"),
        (b"%PDF-1.7", "picture.broken"),
        (b"\n" + papers_made.one_page(), "picture.broken"),
        (papers_made.one_page()[:300], "picture.broken"),
        (pictures_made.photo(), "picture.broken"),
        (pictures_made.pdf_of_size(200_000, 3), "picture.broken"),
        (papers_made.pdf(*NO_PAGE), "picture.broken"),
        (papers_made.locked(), "annex.locked"),
        (papers_made.many(101), "annex.too_large"),
    ],
    ids=["empty", "head", "shifted", "cut", "photo", "strip", "no page", "locked", "many"],
)
def test_a_broken_file_ends_in_words(untrusted_pdf: bytes, code: str) -> None:
    assert code_of(untrusted_pdf) == code


def test_a_page_that_never_ends_comes_into_no_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign, "SECONDS", 2.0)
    began = time.monotonic()
    assert code_of(pictures_made.endless_pdf()) == "picture.broken"
    assert time.monotonic() - began < 10


def test_nobody_waits_for_pages_that_were_cancelled() -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        foreign.take_over(pictures_made.endless_pdf(), task)


@pytest.mark.parametrize("reply", [b"", b"no json\n", b'{"error": "vault.damaged"}\n', b'{"error": []}\n'])
def test_a_child_that_was_taken_over_is_not_believed(reply: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_said", lambda *_: reply)
    assert code_of(papers_made.one_page()) == "picture.broken"


def test_letters_are_joined_for_print() -> None:
    letters = [letter_with(papers_made.many(count)) for count in (1, 2, 1)]
    joined, pages = foreign.join(letters, Task())
    assert pages == 7
    assert len(pypdfium2.PdfDocument(joined)) == 7
    assert text(joined).count("ABCD-EFGH-JKLM") == 7
    even, sheets = foreign.join(letters, Task(), even=True)
    document = pypdfium2.PdfDocument(even)
    words = [bool(each.get_textpage().get_text_bounded().strip()) for each in document]
    document.close()
    assert sheets == 8
    assert words == [True, True, True, True, True, False, True, True]


def test_poppler_reads_it_without_a_word(tmp_path: Path) -> None:
    found = tmp_path / "letter.pdf"
    found.write_bytes(letter_with(HARMFUL["metadata of a picture"], papers_made.many(2)))
    said = subprocess.run(["pdftotext", found, "-"], capture_output=True, check=True, timeout=60)
    assert said.stderr == b""
    assert SHOWN in said.stdout.decode()
