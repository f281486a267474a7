"""A file is what it begins with, whatever it is called and whatever else is in it."""

from __future__ import annotations

import pytest

from kuager.media.recognition import JPEG, PDF, PNG, TEXT, WEBP, media_type, text
from tests.support import pictures_made


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (pictures_made.photo(), JPEG),
        (pictures_made.picture("PNG"), PNG),
        (pictures_made.picture("WEBP"), WEBP),
        (pictures_made.paper("one"), PDF),
        ("Мысал хат".encode(), TEXT),
        ("مىسال".encode("utf-16"), TEXT),
        (b"", ""),
        (pictures_made.picture("GIF"), ""),
        (pictures_made.picture("BMP"), ""),
        (b"\x00\x00\x00\x18ftypheic" + b"\x00" * 50, ""),
        (b"PK\x03\x04" + b"\x00" * 20, ""),
        (b"MZ junk before\x00 %PDF-1.7 a program that is a document", ""),
        (pictures_made.photo() + pictures_made.paper("behind"), JPEG),
        ("Русский текст".encode("cp1251"), ""),
        (b"words \x07 with a bell", ""),
    ],
)
def test_a_file_is_what_it_begins_with(content: bytes, found: str) -> None:
    assert media_type(content) == found


def test_the_words_of_a_text_lose_only_the_mark_in_front() -> None:
    assert text("\ufeffМысал\r\nхат".encode()) == "Мысал\r\nхат"
    assert text("مىسال".encode("utf-16")) == "مىسال"
    assert text(b"a" * (5 << 20)) == ""
