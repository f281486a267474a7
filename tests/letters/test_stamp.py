"""What a signature shows: inside its box, whole, the same for the same, in every language of a letter."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pypdfium2
import pytest

from kuager.errors import AppError
from kuager.letters import preview, stamp
from kuager.letters.content import Language, SignatureBox

MOMENT = datetime(2026, 11, 22, 14, 5, tzinfo=timezone(timedelta(hours=5)))
DIGITS = "2966 8660 0857 1234 5678 9012 3456 7890"
LONG = "«Мысал» қоғамдық бірлестігінің Алматы қаласындағы кеңсесі, бөлім 2"
SCALE = 4


def box(width: float = 215, height: float = 51, name: str = "staff") -> SignatureBox:
    return SignatureBox(name, 0, 85, 40, 85 + width, 40 + height)  # type: ignore[arg-type]


def drawn(of: SignatureBox, signer: str, language: Language) -> bytes:
    return stamp.render(of, signer, DIGITS, MOMENT, language)


def text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    found: str = document[0].get_textpage().get_text_bounded()
    document.close()
    return " ".join(found.split())


@pytest.mark.parametrize("name", ["staff", "coordinator"])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_it_says_who_when_and_what_it_is_not(name: str, language: Language) -> None:
    said = text(drawn(box(name=name), "Алматы кеңсесі", language))
    assert "Алматы кеңсесі" in said
    assert "22.11.2026 14:05 +05:00" in said
    assert DIGITS[:24].strip() in said
    assert {"kk": "Мемлекеттік ЭЦҚ емес", "ru": "ЭЦП", "en": "Not a state-recognised"}[language] in said
    assert said.startswith(stamp.caption(name, language))


@pytest.mark.parametrize(
    "signer", ["Кеңсе", LONG, "ئالماتى ئىشخانىسى", "阿拉木图办公室"], ids=["short", "long", "ug", "zh"]
)
@pytest.mark.parametrize("size", [(215, 51), (215, 40), (150, 36), (120, 28)], ids=str)
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_everything_stands_inside_its_box(size: tuple[int, int], signer: str, language: Language) -> None:
    pdf = drawn(box(*size, "coordinator"), signer, language)
    picture = preview.render(pdf, 0, size[0] * SCALE)
    row = picture.width * 3
    lines = [picture.rgb[at : at + row] for at in range(0, len(picture.rgb), row)]
    right = b"".join(line[-3 * SCALE :] for line in lines)
    assert set(right) == {255}, "something runs out at the end"
    ends = lines[0][6 * SCALE :] + lines[-1][6 * SCALE :]  # the mark at the start is as high as the box
    assert set(ends) == {255}, "something runs out above or below"
    if size[0] >= 150:
        assert signer.split(maxsplit=1)[0] in text(pdf)


def test_the_same_is_the_same() -> None:
    assert drawn(box(), "Кеңсе", "kk") == drawn(box(), " Кеңсе\n", "kk")
    assert drawn(box(), "Кеңсе", "kk") != drawn(box(), "Кеңсе", "ru")


def test_a_name_that_no_font_has_is_refused() -> None:
    with pytest.raises(AppError, match=r"letter\.missing_glyph"):
        drawn(box(), "Office \u0e01", "en")
