"""Fields keep what is typed, say what they understood, and never refuse."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kuager.gui import i18n, theme
from kuager.gui.widgets.badges import MOST, BadgeRow, standard
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import Check, ChoiceBox, Entry, TextArea
from kuager.gui.widgets.fields import Field, ToldField, Understanding
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.name_rows import NameRows, script_words
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.saved_line import SavedLine
from kuager.gui.widgets.text import Elided
from kuager.model.names import Name, script
from tests.gui.gallery import KINDS, NAMES, SOURCES
from tests.support.desks import heard
from tests.support.windows import press, settle, shown, type_words


def _understand(words: str) -> Understanding | None:
    if "2018" in words:
        return Understanding("Spring 2018", "EDTF 2018-21")
    return Understanding("Kept as told.", kind="attention", offer="Use")


def test_told_field_says_what_it_understood_when_typing_pauses(app: QApplication) -> None:
    field = ToldField("When", _understand, name="when")
    shown(field, 400, 120)
    edited: list[str] = []
    field.edited.connect(edited.append)
    assert field.understood_words() == ""
    type_words(field.entry, "spring 2018")
    assert edited[-1] == "spring 2018"
    heard(field._pause.timeout, lambda: None)
    assert field.understood_words() == "Spring 2018"
    assert field.entry.accessibleDescription() == "Spring 2018"
    assert field.text() == "spring 2018"


def test_told_field_understands_at_once_on_leaving(app: QApplication) -> None:
    field = ToldField("When", _understand, name="when")
    shown(field, 400, 120)
    left: list[bool] = []
    field.left.connect(lambda: left.append(True))
    type_words(field.entry, "the year after the fire")
    press(field.entry, Qt.Key.Key_Return, "\r")
    assert field.understood_words() == "Kept as told."
    assert left == [True]
    assert field.text() == "the year after the fire"


def test_room_for_the_meaning_is_kept(app: QApplication) -> None:
    field = ToldField("When", _understand)
    shown(field, 400, 140)
    before = field.sizeHint().height()
    field.set_text("2018")
    settle()
    assert field.sizeHint().height() == before


def test_an_offer_can_be_taken(app: QApplication) -> None:
    field = ToldField("Number", _understand, words="x", name="number")
    shown(field, 400, 120)
    taken: list[bool] = []
    field.offer_taken.connect(lambda: taken.append(True))
    offer = field.findChild(Button, "number_understood_offer")
    assert offer is not None
    offer.click()
    assert taken == [True]


def test_a_field_without_the_line_says_so(app: QApplication) -> None:
    with pytest.raises(RuntimeError):
        Field("Name", Entry()).show_understanding(Understanding("x"))


def test_a_field_names_its_control(app: QApplication) -> None:
    field = Field("Place last seen", Entry())
    assert field.control.accessibleName() == "Place last seen"


@pytest.mark.parametrize("words", ["سەرىكبول", "Серікбол", ""])
def test_names_in_arabic_script_are_larger(app: QApplication, words: str) -> None:
    entry = Entry(words, for_name=True)
    arabic = bool(words) and ord(words[0]) > 0x600
    assert (entry.font().pixelSize() > theme.font().pixelSize()) == arabic
    entry.setText("Latin")
    assert entry.font().pixelSize() == theme.font().pixelSize()


def test_choices_by_code_and_unknown_codes_kept(app: QApplication) -> None:
    box = ChoiceBox(KINDS, "official_cn")
    told: list[str] = []
    box.chosen.connect(told.append)
    assert box.code() == "official_cn"
    box.choose("father")
    assert told == []
    box.choose("from_a_newer_version")
    assert box.code() == "from_a_newer_version"
    box.set_choices(KINDS)
    assert box.code() == "from_a_newer_version"
    press(box, Qt.Key.Key_Up)
    assert told == ["father"]


def test_scrolling_over_a_choice_changes_nothing(app: QApplication) -> None:
    box = ChoiceBox(KINDS, "own")
    shown(box, 200, 40)
    box.clearFocus()
    point = QPointF(10, 10)
    wheel = QWheelEvent(
        point, point, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    app.sendEvent(box, wheel)
    assert box.code() == "own"


def test_text_area_lets_go_of_tab_and_of_the_primary_key(app: QApplication) -> None:
    area = TextArea("told")
    assert area.tabChangesFocus()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    event.accept()
    area.keyPressEvent(event)
    assert not event.isAccepted()
    assert area.toPlainText() == "told"


def test_check_tells_only_of_people(app: QApplication) -> None:
    check = Check("Videos", "9 files")
    told: list[bool] = []
    check.changed.connect(told.append)
    check.set_checked(True)
    assert told == []
    check.box.click()
    assert (told, check.is_checked()) == ([False], False)


def test_names_come_back_letter_for_letter(app: QApplication) -> None:
    rows = NameRows(KINDS, SOURCES, NAMES)
    assert rows.names() == NAMES
    odd = (Name("  Сери́к  «the driver» <b>", "own", "told"), Name("e\u0301", "other", "told"))
    rows.set_names(odd)
    assert rows.names() == odd


def test_a_spelling_is_added_typed_and_removed(app: QApplication) -> None:
    rows = NameRows(KINDS, SOURCES)
    shown(rows, 800, 300)
    edited: list[int] = []
    rows.edited.connect(lambda: edited.append(len(rows.names())))
    assert (rows.names(), len(rows.entries())) == ((), 1)
    type_words(rows.entries()[0], "Серік")
    add = rows.findChild(Button, "names_add")
    assert add is not None
    add.click()
    settle()
    type_words(rows.entries()[1], "赛力克")
    assert rows.names() == (Name("Серік", "own", "told"), Name("赛力克", "own", "told"))
    remove = rows.findChild(Button, "names_1_remove")
    assert remove is not None
    remove.click()
    assert rows.names() == (Name("赛力克", "own", "told"),)
    assert edited[-1] == 1


def test_there_is_always_a_line_to_type_in(app: QApplication) -> None:
    rows = NameRows(KINDS, SOURCES, [Name("Серік")])
    remove = rows.findChild(Button, "names_1_remove")
    assert remove is not None
    remove.click()
    assert len(rows.entries()) == 1
    assert rows.names() == ()


def test_names_take_two_lines_where_room_is_short(app: QApplication) -> None:
    rows = NameRows(KINDS, SOURCES, NAMES[:1])
    shown(rows, 800, 300)
    high = rows.sizeHint().height()
    shown(rows, 520, 300)
    assert rows.sizeHint().height() > high
    assert rows.width() == 520


def test_at_most_three_badges(app: QApplication) -> None:
    row = BadgeRow([standard(code) for code in ("risk", "ask", "here", "draft")])
    shown(row, 400, 40)
    assert len([child for child in row.children() if isinstance(child, QWidget)]) == MOST
    row.set_marks([])
    settle()
    assert not [child for child in row.children() if isinstance(child, QWidget)]


def test_a_closed_gate_says_why(app: QApplication) -> None:
    gate = Gate(Button("Sign", Kind.PRIMARY, name="sign"))
    gate.close_because("Waits for element 5.")
    assert not gate.button.isEnabled()
    assert gate.reason() == gate.button.accessibleDescription() == "Waits for element 5."
    gate.open()
    assert gate.button.isEnabled()
    assert gate.reason() == ""


@pytest.mark.parametrize("moves_on", [False, True])
def test_a_button_closed_by_its_own_press_gets_the_keyboard_back(app: QApplication, moves_on: bool) -> None:
    gate, beside, other = Gate(Button("Check")), Button("Not now"), Button("Elsewhere")
    window = QWidget()
    window.setLayout(column(beside, gate, other))
    shown(window, 400, 200)
    gate.button.setFocus()
    gate.close_because("It is being checked.")
    assert not gate.button.hasFocus()
    if moves_on:
        (beside if other.hasFocus() else other).setFocus()
    gate.open()
    assert gate.button.hasFocus() is not moves_on
    window.close()


def test_words_of_buttons_keep_their_ampersand(app: QApplication) -> None:
    button = Button("Tom & Anna")
    assert button.text() == "Tom && Anna"
    assert button.words() == "Tom & Anna"


def test_enter_presses_a_button(app: QApplication) -> None:
    button = Button("Save")
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    press(button, Qt.Key.Key_Return)
    assert pressed == [True]


def test_saved_line_never_claims_too_much(app: QApplication) -> None:
    saved = SavedLine()
    assert saved.words() == "Nothing to save yet"
    saved.show_saving()
    assert saved.words() == "Saving…"
    saved.show_saved(datetime(2026, 11, 22, 14, 33, 8))  # noqa: DTZ001 - local time, as it takes it
    assert saved.words() == "Saved, encrypted · 14:33:08"
    saved.show_failed()
    assert saved.words() == "Not saved"


def test_passphrase_is_hidden_taken_and_gone(app: QApplication) -> None:
    field = PassphraseField("Passphrase")
    hidden, normal = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    type_words(field.entry, "orchard")
    assert field.entry.echoMode() is hidden
    show = field.findChild(Button, "passphrase_show")
    assert show is not None
    show.click()
    assert (field.entry.echoMode(), show.words()) == (normal, "Hide")
    assert field.take() == "orchard"
    assert field.text() == ""
    assert field.entry.echoMode() is hidden


def test_passphrase_cannot_be_copied(app: QApplication) -> None:
    field = PassphraseField("Passphrase")
    field.show_letters(shown=True)
    type_words(field.entry, "orchard")
    field.entry.selectAll()
    app.clipboard().setText("before")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        press(field.entry, key, "", Qt.KeyboardModifier.ControlModifier)
    assert app.clipboard().text() == "before"
    assert field.text() == "orchard"


def test_enter_submits_a_passphrase(app: QApplication) -> None:
    field = PassphraseField("Passphrase")
    submitted: list[bool] = []
    field.submitted.connect(lambda: submitted.append(True))
    press(field.entry, Qt.Key.Key_Return, "\r")
    assert submitted == [True]


SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("letter", "modifier", "known"),
    [("a", NONE, False), ("A", NONE, True), ("A", SHIFT, False), ("a", SHIFT, True),
     ("Қ", NONE, True), ("7", NONE, None), ("木", NONE, None), ("ئ", SHIFT, None)],
)  # fmt: skip
def test_caps_lock_is_said_only_when_it_is_known(
    app: QApplication, letter: str, modifier: Qt.KeyboardModifier, known: bool | None
) -> None:
    field = PassphraseField("Passphrase")
    press(field.entry, Qt.Key.Key_unknown, letter, modifier)
    assert field.entry.caps_lock is known
    shown(field, 400, 120)
    said = field._caps.text() if field._caps.isVisible() else None
    assert said == {True: "Caps Lock is on", False: "Caps Lock is off", None: None}[known]


def test_caps_lock_key_turns_what_is_known(app: QApplication) -> None:
    field = PassphraseField("Passphrase")
    press(field.entry, Qt.Key.Key_CapsLock)
    assert field.entry.caps_lock is None
    type_words(field.entry, "a")
    press(field.entry, Qt.Key.Key_CapsLock)
    assert field.entry.caps_lock is True


def test_the_letters_are_named_where_no_layout_is_told(app: QApplication) -> None:
    field = PassphraseField("Passphrase")
    assert field._layout.text() == ""
    type_words(field.entry, "қ")
    assert field._layout.text() == "Cyrillic"


@pytest.mark.parametrize("at", [0, 1])
def test_a_spelling_that_was_removed_can_be_put_back(app: QApplication, at: int) -> None:
    rows = NameRows(KINDS, SOURCES, NAMES[:2])
    shown(rows, 800, 400)
    before = rows.names()
    remove = rows.findChild(Button, f"names_{at + 1}_remove")
    assert remove is not None
    remove.click()
    assert rows.names() == before[1 - at : 2 - at]
    back = rows.findChild(Button, "names_removed_notice_act")
    assert back is not None
    back.click()
    settle()
    assert rows.names() == before
    assert rows.entries()[at].hasFocus()


def test_the_only_spelling_comes_back_without_an_empty_line(app: QApplication) -> None:
    rows = NameRows(KINDS, SOURCES, NAMES[:1])
    shown(rows, 800, 300)
    for name in ("names_1_remove", "names_removed_notice_act"):
        button = rows.findChild(Button, name)
        assert button is not None
        button.click()
    assert rows.names() == tuple(NAMES[:1])
    assert len(rows.entries()) == 1


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_the_script_of_a_name_is_never_cut(app: QApplication, language: str) -> None:
    i18n.Speech(app).speak(language)
    for text in ("Мысал", "مىسال", "玉丽格", "Mysal"):
        rows = NameRows(KINDS, SOURCES, (Name(text),))
        shown(rows, 800, 200)
        label = next(each for each in rows.findChildren(Elided) if each.text() == script_words(script(text)))
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
        rows.close()


def test_the_choices_of_a_name_show_their_words_whole_in_one_line(app: QApplication) -> None:
    long = ("an answer of many words", "An answer of many words")
    rows = NameRows([KINDS[0], long], SOURCES, (Name("Мысал"), Name("Mysal", long[0])))
    shown(rows, 900, 200)
    boxes = rows.findChildren(ChoiceBox)
    assert len({box.width() for box in boxes if box.count() == 2 and box.itemText(1) == long[1]}) == 1
    assert all(box.width() >= box.whole_width() for box in boxes)
    rows.close()
