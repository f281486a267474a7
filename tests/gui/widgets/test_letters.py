"""Letters that a keyboard lacks: by click, by keyboard, by the script of the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kuager.gui.widgets import letters
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.letters import LACKING, neighbour
from kuager.gui.widgets.name_rows import NameRows
from kuager.model.names import Name, script
from tests.gui.gallery import KINDS, LOOKS, NAMES, SOURCES, dressed
from tests.support.windows import cut_off, nameless, press, settle, shown, type_words


def rows_with_letters(*names: Name) -> NameRows:
    rows = NameRows(KINDS, SOURCES, names, letters=True)
    shown(rows, 800, 300)
    rows.entries()[0].setFocus()
    rows.entries()[0].setCursorPosition(len(rows.entries()[0].text()))
    settle()
    return rows


def keys(rows: NameRows) -> dict[str, QAbstractButton]:
    settle()  # keys made just now are shown by the event loop
    inside = rows.findChildren(QAbstractButton)
    return {key.text(): key for key in inside if key.isVisible() and len(key.text()) == 1}


def test_the_row_is_hidden_until_it_is_wanted(app: QApplication) -> None:
    rows = NameRows(KINDS, SOURCES)
    shown(rows, 800, 200)
    wanted: list[bool] = []
    rows.letters_wanted.connect(wanted.append)
    assert keys(rows) == {}
    QTest.keyClick(rows.entries()[0], Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert set(keys(rows)) == set(LACKING["Cyrl"])
    QTest.keyClick(rows.entries()[0], Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert keys(rows) == {}
    assert wanted == [True, False]
    rows.close()


def test_a_click_writes_where_the_cursor_stands(app: QApplication) -> None:
    rows = rows_with_letters(Name("Сері"))
    edited: list[int] = []
    rows.edited.connect(lambda: edited.append(1))
    left: list[int] = []
    rows.left.connect(lambda: left.append(1))
    for letter in "құ":
        QTest.mouseClick(keys(rows)[letter], Qt.MouseButton.LeftButton)
    assert rows.names() == (Name("Серіқұ"),)
    assert rows.entries()[0].hasFocus()
    assert (len(edited), left) == (2, []), "it is an edit like any other, and the field was not left"
    rows.entries()[0].setSelection(0, 4)
    QTest.mouseClick(keys(rows)["ө"], Qt.MouseButton.LeftButton)
    assert rows.names() == (Name("Өқұ"),)
    rows.close()


def test_a_word_begins_with_a_capital(app: QApplication) -> None:
    rows = rows_with_letters(Name("Мысал "))
    QTest.mouseClick(keys(rows)["ө"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(keys(rows)["ө"], Qt.MouseButton.LeftButton)
    assert rows.entries()[0].text() == "Мысал Өө"
    rows.close()


def test_the_letters_are_those_of_the_script(app: QApplication) -> None:
    rows = rows_with_letters(*NAMES)
    for entry in rows.entries():
        entry.setFocus()
        settle()
        assert set(keys(rows)) == set(LACKING[script(entry.text())])
    entry = rows.entries()[0]
    entry.setFocus()
    entry.selectAll()
    type_words(entry, "Mysal")
    assert set(keys(rows)) == set(LACKING["Latn"])
    button = rows.findChild(QAbstractButton, "names_letters_row_script")
    assert button is not None
    seen = []
    for _ in LACKING:
        button.click()
        seen.append("".join(sorted(keys(rows))))
    assert sorted(seen) == sorted("".join(sorted(each)) for each in LACKING.values())
    rows.close()


def test_the_row_is_one_stop_and_the_arrows_go_along_it(app: QApplication) -> None:
    rows = rows_with_letters(Name("Бо"))
    row = list(keys(rows).values())
    stops = [key for key in row if key.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [keys(rows)["ә"]]
    stops[0].setFocus()
    press(stops[0], Qt.Key.Key_Right)
    assert keys(rows)["ғ"].hasFocus()
    press(keys(rows)["ғ"], Qt.Key.Key_Left)
    press(keys(rows)["ә"], Qt.Key.Key_Left)
    last = keys(rows)[LACKING["Cyrl"][-1]]
    assert last.hasFocus()
    press(last, Qt.Key.Key_Return)
    assert rows.entries()[0].text() == "Боҗ"
    assert rows.entries()[0].hasFocus()
    rows.close()


@pytest.mark.parametrize(
    ("typed", "turned"),
    [
        ("Нур", ["Нур"]),  # р has no neighbour
        ("Сынак", ["Сынақ", "Сынак"]),
        ("У", ["Ұ", "Ү", "У"]),
        ("نو", ["نۇ", "نۆ", "نۈ", "نۋ", "نو"]),
        ("Gu", ["Gü", "Gū", "Gu"]),
        ("", [""]),
    ],
)
def test_a_key_turns_the_letter_before_the_cursor(app: QApplication, typed: str, turned: list[str]) -> None:
    rows = rows_with_letters(Name(typed))
    entry = rows.entries()[0]
    for expected in turned:
        QTest.keyClick(entry, Qt.Key.Key_F3)
        assert entry.text() == expected
    assert entry.cursorPosition() == len(entry.text())
    rows.close()


def test_every_letter_that_lacks_is_a_neighbour_or_stands_alone() -> None:
    alone = "·ٴئ"
    reached = set()
    for letter in {each for group in letters._NEIGHBOURS for each in group}:
        follower = neighbour(letter)
        assert follower
        assert follower != letter
        reached.add(follower)
    assert set("".join(LACKING.values())) - reached - set(alone) == set()


def test_a_selection_is_not_turned(app: QApplication) -> None:
    entry = Entry("Сынак")
    entry.selectAll()
    assert not letters.next_letter(entry)
    assert entry.text() == "Сынак"


@pytest.mark.parametrize("look", [*LOOKS, "form-rtl-pseudo-150"])
@pytest.mark.parametrize("width", [320, 520, 800])
def test_nothing_is_cut_or_nameless(app: QApplication, look: str, width: int) -> None:
    with dressed(app, look):
        rows = NameRows(KINDS, SOURCES, NAMES, letters=True)
        for code in LACKING:
            rows._letters.show_script(code)
            shown(rows, width, 500)
            row = rows._letters
            assert max(key.geometry().right() for key in keys(rows).values()) < row.width()
            assert min(key.geometry().left() for key in keys(rows).values()) >= 0
            if width > 500:
                assert cut_off(rows) == []
            assert nameless(rows) == []
        rows.close()
