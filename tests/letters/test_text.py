"""Paragraphs: where lines end, how wide they are, which way they run."""

from __future__ import annotations

from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.letters.breaks import break_points
from kuager.letters.text import Line, Paragraph, Style, direction
from kuager.model.letter import Span
from tests.letters.names import NAMES

STYLE = Style(11, 15)
JUSTIFIED = Style(11, 15, "justify", first=30)


def texts(paragraph: Paragraph, lines: list[Line]) -> list[str]:
    """What stands on each line, as its glyphs carry it, right-to-left runs in logical order."""
    found = []
    for line in lines:
        parts = []
        for piece in line.pieces:
            for run in (*piece.runs, *([piece.space] if piece.space else [])):
                glyphs = run.shaped.glyphs[::-1] if run.level % 2 else run.shaped.glyphs
                parts += [glyph.text for glyph in glyphs]
        found.append("".join(parts))
    return found


def pieces(text: str) -> list[str]:
    points = [0, *break_points(text, 0), len(text)]
    return [text[start:end] for start, end in pairwise(points)]


@given(
    st.text(alphabet="абвгқұің abc ۇەلى 玉丽格,.()-—/№12 ", max_size=200),
    st.floats(40, 500),
    st.sampled_from([STYLE, JUSTIFIED]),
)
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, width: float, style: Style) -> None:
    paragraph = Paragraph(text, "kk")
    lines = paragraph.lines(width, style)
    assert "".join(texts(paragraph, lines)).replace("\u00ad", "") == paragraph.text
    for line in lines:
        indent = style.first if line.first else 0
        # One letter may be wider than a very narrow line.
        alone = len(line.pieces) == 1
        assert alone or line.width * style.size / 1000 <= width - indent + 0.01
    assert [line.last for line in lines] == [False] * (len(lines) - 1) + [True] * bool(lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Үлгі Сынақ", ["Үлгі ", "Сынақ"]),
        ("г. Алматы, кв. 5", ["г. Алматы, ", "кв. 5"]),
        ("А. Б. Мысалов жоқ", ["А. Б. Мысалов ", "жоқ"]),
        ("№ 5 от", ["№ 5 ", "от"]),
        ("22 қараша 2026 жылғы", ["22 ", "қараша ", "2026 жылғы"]),
        ("қоғамдық-саяси", ["қоғамдық-", "саяси"]),
        ("Алма-Ата 2018-03-15 1-үй", ["Алма-Ата ", "2018-03-15 ", "1-үй"]),
        ("брат (玉丽格·斯那克), тут", ["брат ", "(玉丽格·斯那克), ", "тут"]),
        ("(سىناق ەلى) тут", ["(سىناق ەلى) ", "тут"]),
        ("玉丽格，斯那克。", ["玉丽格，", "斯那克。"]),
        ("玉丽格·斯那克、米萨勒 тут", ["玉丽格·斯那克、", "米萨勒 ", "тут"]),
        ("阿力普别玉丽格斯·虚构古丽玉丽格斯 тут", ["阿力普别玉丽格斯·虚构古丽玉丽格斯 ", "тут"]),
    ],
)
def test_break_points(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize("between", ["·", "・", "‧", "•", "∙", "⋅", "．", "-", " ", " · "])
def test_the_parts_of_a_name_in_ideographs_stay_together(between: str) -> None:
    name = f"玉丽格{between}斯那克"
    assert pieces(f"брат {name} тут") == ["брат ", f"{name} ", "тут"]


def test_a_long_text_of_ideographs_is_broken_anywhere() -> None:
    assert len(pieces("玉丽格斯那克" * 5)) == 30


@pytest.mark.parametrize("script", NAMES)
def test_a_short_name_in_arabic_script_or_ideographs_is_never_parted(script: str) -> None:
    if not script.endswith("Arabic") and script != "Han":
        return
    for name in NAMES[script]:
        assert pieces(f"брат ({name}), 5") == ["брат ", f"({name}), ", "5"]


def test_a_word_is_divided_only_where_a_justified_line_would_be_loose() -> None:
    text = "Бұл министрлігінің қызметкерлеріне жауапкершіліктерін түсіндіру"
    paragraph = Paragraph(text, "kk")
    assert any("\u00ad" in line for line in texts(paragraph, paragraph.lines(190, JUSTIFIED)))
    assert not any("\u00ad" in line for line in texts(paragraph, paragraph.lines(190, STYLE)))


def test_a_word_wider_than_the_line_is_cut() -> None:
    paragraph = Paragraph("https://example.invalid/" + "a" * 200, "ru")
    lines = paragraph.lines(100, STYLE)
    assert len(lines) > 10
    assert all(line.width * 11 / 1000 <= 100.01 for line in lines)


@pytest.mark.parametrize(
    ("text", "language", "level"),
    [
        ("سىناق — брат", "ru", 0),
        ("سىناق ەلى كەتتى، 1978.", "kk", 1),
        ("12.03", "kk", 0),
        ("брат", "ug", 0),
        ("سىناق — брат", "ug", 1),
        ("سىناق — брат", "kk-Arab", 1),
    ],
)
def test_a_name_in_another_script_does_not_turn_a_sentence_round(
    text: str, language: str, level: int
) -> None:
    assert direction(text, language) == level


def test_text_is_composed_but_compatibility_ideographs_keep_their_form() -> None:
    assert Paragraph("и\u0306 \uf900", "ru").text == "й \uf900"
    assert Paragraph(" a\n\tb\u2028c ", "ru").text == "a b c"


def seen(paragraph: Paragraph) -> list[tuple[str, str]]:
    """Each run of a paragraph on one line: its face and its words."""
    (line,) = paragraph.lines(2000, STYLE)
    runs = [run for piece in line.pieces for run in (*piece.runs, *([piece.space] if piece.space else []))]
    return [
        (run.face.name + "+" * run.thicken, "".join(glyph.text for glyph in run.shaped.glyphs))
        for run in runs
    ]


def test_spans_choose_the_face_of_their_characters() -> None:
    spans = (Span(4, 8, "bold"), Span(6, 14, "italic"), Span(12, 99, "purple"))
    assert seen(Paragraph("Имя Сынақ мысал", "kk", spans=spans)) == [
        ("NotoSerif-Regular", "Имя"),
        ("NotoSerif-Regular", " "),
        ("NotoSerif-Bold", "Сы"),
        ("NotoSerif-BoldItalic", "на"),
        ("NotoSerif-Italic", "қ"),
        ("NotoSerif-Italic", " "),
        ("NotoSerif-Italic", "мыса"),
        ("NotoSerif-Regular", "л"),
    ]


def test_spans_fall_on_the_same_characters_after_the_text_is_tidied() -> None:
    text = "  и\u0306мя \n\u200f Сынақ  玉"
    start = text.index("Сынақ")
    assert seen(Paragraph(text, "ru", spans=(Span(start, len(text), "bold"),))) == [
        ("NotoSerif-Regular", "ймя"),
        ("NotoSerif-Regular", " "),
        ("NotoSerif-Bold", "Сынақ"),
        ("NotoSerif-Bold", " "),
        ("HanaMinA+", "玉"),
    ]


def test_other_scripts_have_no_italic_and_stay_upright() -> None:
    found = seen(Paragraph("玉 سىناق", "ru", spans=(Span(0, 9, "italic"),)))
    assert {face for face, words in found if words.strip()} == {"HanaMinA", "NotoNaskhArabic-Regular"}


@given(
    st.text(alphabet="абй\u0306 \n玉ۇ\u200f", max_size=60),
    st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70), st.sampled_from(["bold", "italic"]))),
)
def test_spans_change_no_character(text: str, spans: list[tuple[int, int, str]]) -> None:
    """But for what is composed of two looks."""
    styled = Paragraph(text, "kk", spans=[Span(*span) for span in spans])
    assert normalize("NFC", styled.text) == Paragraph(text, "kk").text


def test_no_line_ends_at_a_space_that_forbids_it() -> None:
    name = "Мысалұлы\u00a0Сынақбек"
    paragraph = Paragraph(f"{'бір ' * 20}{name} тут", "kk")
    lines = texts(paragraph, paragraph.lines(200, STYLE))
    assert any(line.startswith("Мысалұлы Сынақбек") for line in lines)
    alone = Paragraph(name, "kk")
    assert texts(alone, alone.lines(70, STYLE)) == ["Мысалұлы ", "Сынақбек"]
