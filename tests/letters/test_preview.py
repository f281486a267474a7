"""Pictures of pages."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from kuager.errors import AppError
from kuager.letters import page, preview, signature
from kuager.letters.content import Block, LetterContent, SignatureBox
from tests.support import signed_letters as told

NOW = datetime(2026, 11, 22, 10, 4, 5, tzinfo=UTC)
LETTER = LetterContent("kk", "Өтініш", (Block("title", "ӨТІНІШ"), *(Block("paragraph", "Сынақ. " * 90),) * 9))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return page.render(LETTER, NOW)


def test_a_picture_is_as_wide_as_asked_and_as_high_as_the_sheet(pdf: bytes) -> None:
    picture = preview.render(pdf, 0, 301)
    assert picture.width == 301
    assert picture.height == pytest.approx(301 * 297 / 210, abs=1)
    assert len(picture.rgb) == picture.width * picture.height * 3
    assert picture.rgb[:3] == b"\xff\xff\xff"
    assert min(picture.rgb) < 60


def test_each_page_has_its_own_picture(pdf: bytes) -> None:
    assert preview.page_count(pdf) == 2
    assert preview.render(pdf, 0, 200) != preview.render(pdf, 1, 200)


def test_pictures_may_be_asked_for_from_several_threads(pdf: bytes) -> None:
    expected = preview.render(pdf, 0, 150)
    with ThreadPoolExecutor(4) as pool:
        assert all(found == expected for found in pool.map(lambda _: preview.render(pdf, 0, 150), range(16)))


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(AppError, match=r"letter\.unreadable"):
        preview.page_count(b"no letter at all")


def test_what_a_signature_shows_is_in_the_picture_and_an_empty_place_is_white() -> None:
    def dark(pdf: bytes, box: SignatureBox) -> bool:
        picture = preview.render(pdf, 0, 595)
        row = picture.width * 3
        inside = range(picture.height - int(box.top) + 2, picture.height - int(box.bottom) - 2)
        left, right = int(box.left) + 2, int(box.right) - 2
        return any(min(picture.rgb[at * row + 3 * left : at * row + 3 * right]) < 250 for at in inside)

    waiting = told.signed(told.member("Алматы кеңсесі"))
    both = signature.countersign(waiting, told.member("Үйлестіруші"), told.NOW, "ru")
    assert [dark(told.page(), box) for box in (told.STAFF, told.COORDINATOR)] == [False, False]
    assert [dark(waiting, box) for box in (told.STAFF, told.COORDINATOR)] == [True, False]
    assert [dark(both, box) for box in (told.STAFF, told.COORDINATOR)] == [True, True]
