"""Where something is: what may be meant is offered while one types; only picking sets a code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget

from kuager.gui import i18n, theme
from kuager.gui.interview.parts import LinePart
from kuager.gui.interview.place_part import PlacePart
from kuager.gui.widgets.layout import column, held, scroller
from kuager.gui.widgets.list_model import CELL
from kuager.gui.widgets.list_view import ListView
from kuager.model.place import Place
from tests.support import desks, windows
from tests.support.desks import OpenDesk

Some = TypeVar("Some", bound=QWidget)

EMIN, GHULJA_CITY, GHULJA_COUNTY, ALMATY = "654221", "654002", "654021", "750000000"


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("places") / "vault") as opened:
        yield opened


class Page:
    """A page with a place and a line under it."""

    def __init__(self, opened: OpenDesk) -> None:
        self.opened = opened
        self.part = PlacePart(opened.desk, "Place of origin", name="origin")
        self.below = LinePart("Work", name="work")
        filler = QWidget()
        filler.setMinimumHeight(600)
        self.window: QScrollArea = scroller(held(column(self.part, self.below, filler)))
        windows.shown(self.window, 520, 520)
        self.entry = self._child(QLineEdit, "origin")
        self.offers = self._child(ListView, "origin_offers")
        self.edits = 0
        self.part.edited.connect(self._count)
        self.entry.setFocus()

    def _child(self, kind: type[Some], name: str) -> Some:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def _count(self) -> None:
        self.edits += 1

    def write(self, words: str) -> None:
        """Type after what stands there, and wait until the answers are here."""
        windows.type_words(self.entry, words)
        self.look()

    def look(self) -> None:
        """As if the typing paused."""
        self.part._look()
        self.opened.settle()

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.entry, key)

    def rows(self) -> list[str]:
        """What is offered, in sight."""
        if not self.offers.isVisible():
            return []
        model = self.offers.model()
        return [model.data(model.index(at, 0), CELL).words for at in range(model.rowCount())]

    def understood(self) -> str:
        return self.part._field.understood_words()


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[Page]:
    page = Page(opened)
    yield page
    page.window.close()
    page.window.deleteLater()
    opened.settle()


def test_typing_offers_and_sets_nothing(page: Page) -> None:
    page.write("Құлжа")
    assert page.rows() == ["Ghulja City, Ili Prefecture", "Ghulja County, Ili Prefecture"]
    assert page.offers.chosen_key() is None
    assert page.part.value() == Place("Құлжа")
    page.key(Qt.Key.Key_Return)
    assert page.part.value() == Place("Құлжа"), "Enter picks nothing while no row is marked"
    assert page.rows() == []


def test_arrows_and_enter_pick_and_the_words_stay(page: Page) -> None:
    page.write("Құлж")
    page.key(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.offers.chosen_key() == GHULJA_COUNTY
    assert "Ghulja County" in page.entry.accessibleDescription()
    edits = page.edits
    page.key(Qt.Key.Key_Return)
    assert page.part.value() == Place("Құлж", GHULJA_COUNTY)
    assert page.edits == edits + 1
    assert page.rows() == []
    assert page.entry.hasFocus()
    assert page.understood() == "Ghulja County, Ili Prefecture"


def test_the_marks_go_round_past_the_ends(page: Page) -> None:
    page.write("Құлжа")
    page.key(Qt.Key.Key_Up)
    assert page.offers.chosen_key() == GHULJA_COUNTY
    page.key(Qt.Key.Key_Down)
    assert page.offers.chosen_key() is None
    page.key(Qt.Key.Key_Down)
    assert page.offers.chosen_key() == GHULJA_CITY


def test_escape_puts_the_list_away_and_is_the_pages_again(page: Page) -> None:
    page.write("Құлжа")
    page.key(Qt.Key.Key_Escape)
    assert page.rows() == []
    assert page.part.value() == Place("Құлжа")


def test_leaving_puts_the_list_away_and_keeps_the_words(page: Page) -> None:
    page.write("Құлжа")
    page.below.setFocus()
    windows.settle()
    assert page.rows() == []
    assert page.part.value() == Place("Құлжа")


def test_a_press_picks_too(page: Page) -> None:
    page.write("额敏")
    spot = page.offers.visualRect(page.offers.model().index(0, 0)).center()
    QTest.mouseClick(page.offers.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.part.value() == Place("额敏", EMIN)
    assert page.entry.hasFocus()


def test_what_only_sounds_alike_says_so(page: Page) -> None:
    page.write("Emn")
    model = page.offers.model()
    assert page.rows() == ["Dörbiljin County, Tacheng Prefecture"]
    assert "Emin" in model.data(model.index(0, 0), CELL).below
    assert model.data(model.index(0, 0), CELL).below.startswith("sounds alike")


def test_an_answer_to_other_words_is_dropped(page: Page) -> None:
    windows.type_words(page.entry, "Құлжа")
    page.part._look()
    windows.type_words(page.entry, "y")
    page.opened.settle()
    assert page.rows() == []


def test_an_answer_that_comes_after_leaving_is_dropped(page: Page) -> None:
    windows.type_words(page.entry, "Құлжа")
    page.part._look()
    page.below.setFocus()
    page.opened.settle()
    assert page.rows() == []


def test_other_words_drop_the_code_and_it_is_not_offered_while_they_mean_it(page: Page) -> None:
    page.part.set_value(Place("Құлж", GHULJA_COUNTY))
    page.key(Qt.Key.Key_End)
    page.write("а ауданы, Мысал ауылы")
    assert page.part.value() == Place("Құлжа ауданы, Мысал ауылы", GHULJA_COUNTY)
    assert page.rows() == []
    assert page.understood()
    page.entry.selectAll()
    page.write("Құлжа қаласы")
    assert page.part.value() == Place("Құлжа қаласы")
    assert page.rows() == ["Ghulja City, Ili Prefecture"]
    assert not page.understood()
    page.below.setFocus()
    windows.settle()
    page.entry.setFocus()
    page.entry.selectAll()
    windows.type_words(page.entry, "Құлж")
    assert page.part.value() == Place("Құлж"), "gone once the field was left"


def test_a_slip_of_the_finger_does_not_lose_the_code(page: Page) -> None:
    page.part.set_value(Place("Құлжа ауданы", GHULJA_COUNTY))
    page.key(Qt.Key.Key_Home)
    windows.type_words(page.entry, "Ы")
    page.key(Qt.Key.Key_Backspace)
    page.look()
    assert page.part.value() == Place("Құлжа ауданы", GHULJA_COUNTY)


def test_it_can_be_taken_back(page: Page) -> None:
    page.part.set_value(Place("Алматы", ALMATY))
    assert page.understood() == "Almaty City"
    button = page.window.findChild(QPushButton, "origin_understood_offer")
    assert button is not None
    assert button.text() == "Take it back"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert page.part.value() == Place("Алматы")
    assert not page.understood()
    assert page.entry.hasFocus()


@pytest.mark.parametrize("place", [Place(), Place("Мысал ауылы"), Place("", EMIN), Place("Мысал", "110101")])
def test_whatever_is_recorded_comes_back(page: Page, place: Place) -> None:
    page.part.set_value(place)
    page.entry.setFocus()
    page.below.setFocus()
    windows.settle()
    assert page.part.value() == place
    assert page.edits == 0
    assert bool(page.understood()) == bool(place.code)


@pytest.mark.parametrize(
    ("words", "picked"),
    [("Алмат", "Алмат"), ("قۇلجا", "قۇلجا"), ("غۇلجا", "غۇلجا"), ("阿拉木图", "阿拉木图")],
)
def test_every_script_is_offered_for(page: Page, words: str, picked: str) -> None:
    page.write(words)
    assert page.rows()
    page.key(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.part.value().told == picked
    assert page.part.value().code


def test_the_list_lies_under_its_field_mirrored_and_large(app: QApplication, opened: OpenDesk) -> None:
    i18n.force_direction(app, rtl=True)
    large = theme.Appearance(app, theme.Scheme.LIGHT, 150)
    try:
        page = Page(opened)
        page.write("Құлжа")
        frame = page.offers.parentWidget()
        assert frame is not None
        start = page.entry.mapTo(page.window, page.entry.rect().bottomLeft())
        at = frame.mapTo(page.window, frame.rect().topLeft())
        assert (at.x(), frame.width()) == (start.x(), page.entry.width())
        assert start.y() < at.y() < start.y() + 6
        bottom = frame.mapTo(page.window, frame.rect().bottomLeft()).y()
        assert bottom <= page.window.height(), "in sight"
        assert windows.cut_off(page.window) == []
        assert windows.nameless(page.window) == []
        page.window.close()
        page.window.deleteLater()
        opened.settle()
    finally:
        i18n.force_direction(app, rtl=False)
        large.choose_text_size(100)
        large.deleteLater()


def test_the_tab_key_passes_the_list_by(page: Page) -> None:
    page.write("Құлжа")
    QTest.keyClick(page.entry, Qt.Key.Key_Tab)
    windows.settle()
    assert QApplication.focusWidget() is page.window.findChild(QLineEdit, "work")
