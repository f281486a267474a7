"""Packages of foreign pages: whatever a child says, nothing but what is drawn with is written."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from pyhanko.pdf_utils.reader import PdfFileReader

from kuager.errors import AppError
from kuager.letters import forms
from kuager.letters.document import Document
from kuager.letters.forms import Form
from kuager.letters.picture import Picture

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CONTENT = b"0 0 50 50 re f"


def name(text: str) -> dict[str, str]:
    return {"n": text}


def form(**entries: object) -> dict[str, object]:
    return {"d": {"Type": name("XObject"), "Subtype": name("Form"), "BBox": [0, 0, 100, 100], **entries}}


def package(*objects: Any, page: dict[str, object] | None = None, body: bytes = CONTENT) -> bytes:
    head = {
        "pages": [page or {"width": "100.00", "height": "100", "form": 0}],
        "objects": list(objects) or [[form(), len(CONTENT)]],
    }
    return json.dumps(head).encode() + b"\n" + body


def jpeg() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(made, "JPEG")
    return made.getvalue()


def drawn(untrusted_package: bytes) -> bytes:
    document = Document("title", "en", NOW)
    page = document.page()
    for taken in forms.read(untrusted_package):
        assert isinstance(taken.shown, Form)
        page.place_form(taken.shown, 100, 100, 2.0)
    return document.finish()


def test_a_form_is_drawn_where_it_is_placed() -> None:
    pdf = pypdfium2.PdfDocument(drawn(package()))
    image = pdf[0].render(scale=1).to_pil().convert("L")
    pdf.close()
    box = image.point(lambda value: 255 if value < 60 else 0).getbbox()
    assert box == (100, 641, 201, 742)  # the page is 841.89 high


def test_the_file_says_that_it_holds_foreign_pages() -> None:
    assert forms.MARK.encode() in drawn(package())


def test_a_photograph_of_a_page_is_a_picture() -> None:
    made = jpeg()
    (found,) = forms.read(
        package([None, len(made)], page={"width": "9", "height": "12", "picture": 0}, body=made)
    )
    assert isinstance(found.shown, Picture)
    assert (found.width, found.height, found.shown.width, found.shown.height) == (9, 12, 30, 20)


@pytest.mark.parametrize(
    "text", ["a b", "a/b", "a#b", "(", ")>>", "a\nendobj", "қ", "<<", "%", "a{0}b", "\u2028", "[", "\x01"]
)
def test_a_name_ends_nothing(text: str) -> None:
    pdf = drawn(package([form(Resources={"d": {"Font": {"d": {text: 7}}}}), len(CONTENT)]))
    reader = PdfFileReader(io.BytesIO(pdf), strict=True)
    shown = reader.root["/Pages"]["/Kids"][0]["/Resources"]["/XObject"]["/X1"]
    assert dict(shown["/Resources"]["/Font"]) == {"/" + text: 7}
    assert shown.data == CONTENT


ONE_MORE = [form(), len(CONTENT)]


@pytest.mark.parametrize(
    "untrusted_package",
    [
        b"",
        b"\n",
        b"[]\n",
        b"{}\n" + CONTENT,
        b"[" * 100_000 + b"\n",
        package(page={"width": "9", "height": "9", "form": 1}),
        package(page={"width": "9", "height": "9", "form": -2}),
        package(page={"width": "9", "height": "9"}),
        package(page={"width": "9", "height": "9", "form": 0, "picture": 0}),
        package(page={"width": "9", "height": "9", "picture": 0}),
        package(page={"width": "0", "height": "9", "form": 0}),
        package(page={"width": "nan", "height": "9", "form": 0}),
        package(page={"width": "1e3", "height": "9", "form": 0}),
        package(page={"width": "99999", "height": "9", "form": 0}),
        package(page={"width": "9", "height": "9", "form": 0, "more": 1}),
        package([form(), -1], body=b""),
        package([form(), 3]),
        package([form(), 99]),
        package([form(), -2]),
        package([form(Type=name("Page")), len(CONTENT)]),
        package([form(Type=name("Action")), len(CONTENT)]),
        package([form(Subtype=name("PS")), len(CONTENT)]),
        package([form(Length=3), len(CONTENT)]),
        package([form(F={"s": "61"}), len(CONTENT)]),
        package([form(KUAG_Foreign=True), len(CONTENT)]),
        package([form(A={"r": 1}), len(CONTENT)]),
        package([form(A={"r": -1}), len(CONTENT)]),
        package([form(A={"r": True}), len(CONTENT)]),
        package([form(A={"f": "1 0 R"}), len(CONTENT)]),
        package([form(A={"f": "٣"}), len(CONTENT)]),
        package([form(A={"s": "6"}), len(CONTENT)]),
        package([form(A={"s": ">>"}), len(CONTENT)]),
        package([form(A={"n": "a\0"}), len(CONTENT)]),
        package([form(A={"n": "a" * 2000}), len(CONTENT)]),
        package([form(A={"x": "a"}), len(CONTENT)]),
        package([form(A={"n": "a", "r": 0}), len(CONTENT)]),
        package([form(A=1.5), len(CONTENT)]),
        package([form(A="a"), len(CONTENT)]),
        package([form(A=1 << 40), len(CONTENT)]),
        package([form(A=[form(Type=name("Annot"))]), len(CONTENT)]),
        package(ONE_MORE, [name("Action"), -1]),
        package(ONE_MORE, [7, -1]),
        package(ONE_MORE, [[1], 0]),
        package([[], len(CONTENT)]),
    ],
)
def test_anything_else_is_refused(untrusted_package: bytes) -> None:
    with pytest.raises(AppError) as caught:
        forms.read(untrusted_package)
    assert caught.value.code == "letter.bad_picture"


def test_a_value_too_deep_is_refused() -> None:
    deep: object = 1
    for _ in range(200):
        deep = [deep]
    with pytest.raises(AppError):
        forms.read(package([form(A=deep), len(CONTENT)]))
