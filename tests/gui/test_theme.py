"""Colours hold their promised contrast; the look follows the user; nothing keeps a default."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QPushButton

from kuager import paths
from kuager.gui import icons, theme
from kuager.gui.icons import Glyph
from kuager.gui.style_sheet import style_sheet
from tests.gui.gallery import dressed

SCHEMES = ("light", "dark")


def _luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_knows_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("kind", "floor"), [("pairs", 4.5), ("edges", 3.0)])
def test_every_promised_pair_holds(scheme: str, kind: str, floor: float) -> None:
    colours = theme.tokens()["colour"][scheme]
    short = {
        f"{front} on {back}": round(contrast(colours[front], colours[back]), 2)
        for front, back in theme.tokens()[kind]
        if contrast(colours[front], colours[back]) < floor
    }
    assert short == {}


def test_both_schemes_have_the_same_roles() -> None:
    light, dark = (theme.tokens()["colour"][scheme] for scheme in SCHEMES)
    assert light.keys() == dark.keys()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_style_sheet_never_says_left_or_right(scheme: str) -> None:
    sheet = style_sheet(theme.tokens()["colour"][scheme], theme.tokens(), scheme, 125)
    assert not re.findall(r"\b(?:left|right)\b", sheet)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("picture", "role"), [("chevron", "inkSoft"), ("tick", "accentInk")])
def test_pictures_of_the_style_sheet_have_the_colours_of_the_tokens(
    scheme: str, picture: str, role: str
) -> None:
    drawn = (paths.resources() / "icons" / f"{picture}-{scheme}.svg").read_text("utf-8")
    assert f'stroke="{theme.tokens()["colour"][scheme][role]}"' in drawn


def test_scheme_changes_live_and_tells(app: QApplication) -> None:
    with dressed(app, "light"):
        appearance = theme.Appearance(app, theme.Scheme.LIGHT)
        told: list[str] = []
        appearance.scheme_changed.connect(lambda: told.append(theme.look().scheme.value))
        appearance.choose_scheme(theme.Scheme.DARK)
        appearance.choose_scheme(theme.Scheme.DARK)
        dark = theme.tokens()["colour"]["dark"]
        assert told == ["dark"]
        assert app.palette().color(QPalette.ColorRole.Window).name().upper() == dark["surface"]
        appearance.choose_scheme(theme.Scheme.LIGHT)


def test_text_size_grows_type_and_controls(app: QApplication) -> None:
    heights = {}
    for look in ("100", "150"):
        with dressed(app, look):
            button = QPushButton("Aa")
            button.ensurePolished()
            heights[look] = (button.sizeHint().height(), button.fontMetrics().height())
    assert heights["100"][0] == 36
    assert heights["150"][0] == 54
    assert heights["150"][1] > 1.4 * heights["100"][1]


@pytest.mark.parametrize("words", ["Мысалұлы", "سەرىكبول", "赛力克", "Mysaluly", "Үлгіқызы"])
def test_every_script_has_a_font(app: QApplication, words: str) -> None:
    for bold in (False, True):
        font = theme.font(bold=bold)
        assert all(_has(font, letter) for letter in words if letter != " ")


def _has(font: QFont, letter: str) -> bool:
    """Whether one of the fonts that would be tried has the letter."""
    candidates = []
    for family in font.families():
        one = QFont(font)
        one.setFamilies([family])
        candidates.append(QRawFont.fromFont(one))
    return any(raw.isValid() and raw.supportsCharacter(ord(letter)) for raw in candidates)


def test_arabic_names_are_larger(app: QApplication) -> None:
    assert theme.arabic_name_font().pixelSize() == round(theme.font().pixelSize() * 1.1)
    # The cut for interfaces keeps a line no higher than a Latin one by a quarter.
    arabic, latin = QFontMetrics(theme.arabic_name_font()), QFontMetrics(theme.font())
    assert arabic.height() < 1.5 * latin.height()


def test_icons_follow_the_scheme_while_they_are_shown(app: QApplication) -> None:
    with dressed(app, "light"):
        appearance = theme.Appearance(app, theme.Scheme.LIGHT)
        glyph = Glyph("square", "danger", 40)
        icon = icons.icon("square", "danger")

        def inks() -> set[str]:
            """The strongest ink of the widget and of the icon."""
            pictures = (glyph.grab().toImage(), icon.pixmap(40, 40).toImage())
            return {_strongest(picture, theme.colour("danger").name()) for picture in pictures}

        light = inks()
        appearance.choose_scheme(theme.Scheme.DARK)
        dark = inks()
        assert light == {theme.tokens()["colour"]["light"]["danger"].lower()}
        assert dark == {theme.tokens()["colour"]["dark"]["danger"].lower()}
        appearance.choose_scheme(theme.Scheme.LIGHT)


def _strongest(picture: QImage, wanted: str) -> str:
    """The wanted colour if any pixel has it, else that of the middle of the lower edge."""
    colours = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
    }
    return wanted if wanted in colours else ", ".join(sorted(colours)[:5])


def test_an_unknown_icon_is_known_at_once(app: QApplication) -> None:
    with pytest.raises(KeyError):
        icons.icon("no-such-icon")


def test_the_programs_icon_draws(app: QApplication) -> None:
    assert not icons.app_icon().pixmap(32, 32).toImage().isNull()
