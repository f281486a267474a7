"""Faces and glyphs: every character is drawn and carried once, or refused by its number."""

from __future__ import annotations

import pytest

from kuager.errors import CODES, AppError
from kuager.letters import fonts
from kuager.letters.fonts import stack
from kuager.letters.shaping import faces, shape
from tests.letters.names import NAMES

EVERY_NAME = [(script, name) for script, names in NAMES.items() for name in names]


def runs(text: str, *, bold: bool = False) -> list[tuple[str, str]]:
    """The face of each stretch of text."""
    found: list[tuple[str, str]] = []
    for char, face in zip(text, faces(text, stack(bold=bold)), strict=True):
        if found and found[-1][0] == face.name:
            found[-1] = (face.name, found[-1][1] + char)
        else:
            found.append((face.name, char))
    return found


def test_there_are_over_two_hundred_names_in_each_script() -> None:
    assert {script: len(set(names)) for script, names in NAMES.items()} == dict.fromkeys(NAMES, 210)


@pytest.mark.parametrize("bold", [False, True])
def test_every_name_is_drawn_and_carried(bold: bool) -> None:
    for script, name in EVERY_NAME:
        for face, text in ((fonts.face(face), text) for face, text in runs(name, bold=bold)):
            shaped = shape(text, face, script.endswith("Arabic"), "kk")
            carried = [glyph.text for glyph in shaped.glyphs if glyph.text]
            if script.endswith("Arabic"):
                carried.reverse()
            assert "".join(carried) == text
            assert all(glyph.number for glyph in shaped.glyphs)
            assert shaped.width == pytest.approx(sum(glyph.advance for glyph in shaped.glyphs))


def test_a_face_for_each_script_and_numbers_always_from_the_same() -> None:
    assert runs("Үлгі (ەلى، 1978 جىل), 玉丽格·斯那克 5") == [
        ("NotoSerif-Regular", "Үлгі ("),
        ("NotoNaskhArabic-Regular", "ەلى، "),
        ("NotoSerif-Regular", "1978"),
        ("NotoNaskhArabic-Regular", " جىل"),
        ("NotoSerif-Regular", "), "),
        ("HanaMinA", "玉丽格·斯那克"),
        ("NotoSerif-Regular", " 5"),
    ]


def test_rare_ideographs_come_from_the_second_half_of_the_face() -> None:
    assert runs("玉\U0002a6d6") == [("HanaMinA", "玉"), ("HanaMinB", "\U0002a6d6")]


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("char", ["\U0001fae8", "א", "\u0e01", "\x07", "\ue000", "\U0010ffff"])
def test_what_no_face_has_is_refused(char: str, bold: bool) -> None:
    with pytest.raises(AppError) as caught:
        faces(f"Үлгі {char}", stack(bold=bold))
    assert caught.value.code == "letter.missing_glyph"
    assert caught.value.facts["character"] == f"U+{ord(char):04X}"
    assert caught.value.code in CODES


def test_the_refusal_says_what_the_character_is() -> None:
    with pytest.raises(AppError) as caught:
        faces("א", stack(bold=False))
    assert caught.value.facts == {"character": "U+05D0", "name": "HEBREW LETTER ALEF"}


def test_a_missing_glyph_found_while_shaping_is_refused_too() -> None:
    with pytest.raises(AppError, match=r"letter\.missing_glyph"):
        shape("玉", fonts.face("NotoSerif-Regular"), False, "kk")


def test_arabic_letters_join() -> None:
    naskh = fonts.face("NotoNaskhArabic-Regular")
    lam_alef = shape("لا", naskh, True, "kk")
    assert lam_alef.width < shape("ل", naskh, True, "kk").width + shape("ا", naskh, True, "kk").width
    assert sorted(glyph.text for glyph in lam_alef.glyphs) == ["ا", "ل"]
    alone = {shape(char, naskh, True, "kk").glyphs[0].number for char in "بب"}
    joined = {glyph.number for glyph in shape("بب", naskh, True, "kk").glyphs}
    assert len(joined) == 2
    assert not alone & joined


def test_joiners_and_format_characters_draw_nothing() -> None:
    assert "".join(
        glyph.text for glyph in shape("a\u200db", fonts.face("NotoSerif-Regular"), False, "kk").glyphs
    )
    assert shape("\u200d", fonts.face("NotoSerif-Regular"), False, "kk").width == 0


def test_a_font_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("KUAGER_FONTS", str(tmp_path))
    with pytest.raises(AppError) as caught:
        fonts.Face("NotoSerif-Regular")
    assert caught.value.code == "file.missing"
    assert caught.value.facts == {"file": "NotoSerif-Regular.ttf"}


def test_a_subset_holds_the_glyphs_that_were_asked_for() -> None:
    face = fonts.face("HanaMinA")
    number = face.font.get_nominal_glyph(ord("玉"))
    data, renumbered = face.subset([number])
    assert len(data) < 4096
    assert renumbered[number] in range(1, 3)
