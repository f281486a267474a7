"""Photographs in a letter: only what the head of a JPEG says is believed."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PIL import Image

from kuager.errors import AppError
from kuager.letters import picture
from kuager.letters.document import A6, Document
from kuager.letters.picture import Picture
from tests.letters.test_page import NOW


def jpeg(mode: str = "RGB", *, progressive: bool = False) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (40, 30)).save(out, "JPEG", progressive=progressive)
    return out.getvalue()


@pytest.mark.parametrize(
    ("mode", "progressive", "colours"),
    [("RGB", False, "DeviceRGB"), ("L", False, "DeviceGray"), ("RGB", True, "DeviceRGB")],
)
def test_size_and_colours_are_read(mode: str, progressive: bool, colours: str) -> None:
    data = jpeg(mode, progressive=progressive)
    assert picture.read(data) == Picture(data, 40, 30, colours)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\x89PNG\r\n\x1a\n",
        jpeg("CMYK"),
        jpeg()[:30],
        b"\xff\xd8\xff\xda" + jpeg()[2:],
        b"\xff\xd8\xff\xe0\x00\x00" * 9,
        b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x00\x00\x10\x01",
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(AppError) as caught:
        picture.read(data)
    assert caught.value.code == "letter.bad_picture"


def test_a_picture_is_drawn_and_embedded_once() -> None:
    red = io.BytesIO()
    Image.new("RGB", (200, 100), (250, 10, 10)).save(red, "JPEG")
    document = Document("Образец", "ru", NOW, size=A6)
    page = document.page()
    figure = document.root.child("Figure", alternative="Үлгі")
    shown = picture.read(red.getvalue())
    for bottom in (100, 200):
        page.begin(figure)
        page.place(shown, 50, bottom, 100, 50)
        page.end()
    pdf = document.finish()
    assert pdf.count(red.getvalue()) == 1
    with pypdfium2.PdfDocument(pdf) as opened:
        drawn = opened[0].render(scale=1).to_pil().convert("RGB")
    for x, y, seen in ((100, 294, True), (100, 194, True), (40, 294, False), (100, 240, False)):
        pixel = drawn.getpixel((x, y))
        assert isinstance(pixel, tuple)
        assert (pixel[1] < 60) is seen
