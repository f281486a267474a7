"""Persons and events: several of them, in order, understood as far as possible, known already or new."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTabBar, QWidget

from kuager.flows import interview as recording
from kuager.flows import people
from kuager.flows.interview import Editing, Saved
from kuager.flows.people import PersonRow
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.fields import UnderstoodLine
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import Notice
from kuager.model import idnumbers
from kuager.model.account import Identity
from kuager.model.dates import When
from kuager.model.idnumbers import IdNumber
from kuager.model.place import Place
from tests.support import desks, interviews_told, people_told, rooms, vaults, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import choose, control, document, editor_of, fill

NUMBER = IdNumber("cn_resident", "65422119680312001X")


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("persons") / "vault", people_told.three_accounts) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A new interview at its persons."""
    with rooms.interviews_page(opened) as page:
        page.begin()
        editor_of(page).go_to("persons")
        yield page


def names(page: InterviewsPage) -> list[str]:
    return [told.names.names[0].text if told.names.names else "" for told in document(page).persons]


def name_person(page: InterviewsPage, name: str) -> None:
    entry = editor_of(page)._page("persons").findChild(QWidget, "person_names_first")
    assert entry is not None
    target = entry.focusProxy()
    assert isinstance(target, QLineEdit)
    target.setFocus()
    target.end(False)
    windows.type_words(target, name)


def understood(page: InterviewsPage, name: str) -> str:
    return control(editor_of(page), f"{name}_understood", UnderstoodLine).words()


def test_persons_are_added_turned_to_and_removed(page: InterviewsPage) -> None:
    editor = editor_of(page)
    name_person(page, "Серікбол")
    control(editor, "persons_add", Button).click()
    windows.settle()
    name_person(page, "Айнұр")
    assert names(page) == ["Серікбол", "Айнұр"]
    bar = control(editor, "persons_tabs_bar", QTabBar)
    assert [bar.tabText(at) for at in range(bar.count())] == ["Серікбол", "Айнұр"]
    QTest.keyClick(editor, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert bar.currentIndex() == 0
    name_person(page, " Мысалұлы")
    assert names(page) == ["Серікбол Мысалұлы", "Айнұр"]
    control(editor, "persons_remove", Button).click()
    assert names(page) == ["Айнұр"]
    control(editor, "persons_notice_notice_act", Button).click()
    assert names(page) == ["Серікбол Мысалұлы", "Айнұр"]


def test_events_follow_the_person_that_was_open(page: InterviewsPage) -> None:
    editor = editor_of(page)
    name_person(page, "Серікбол")
    control(editor, "persons_add", Button).click()
    windows.settle()
    name_person(page, "Айнұр")
    editor.go_to("events")
    control(editor, "events_empty_begin", Button).click()
    choose(editor, "event_kind", "camp")
    assert [len(told.events.events) for told in document(page).persons] == [0, 1]
    editor.go_to("persons")
    assert control(editor, "persons_tabs_bar", QTabBar).currentIndex() == 1


def test_a_recorded_account_stays_in_its_interview(opened: OpenDesk) -> None:
    saved = opened.write(lambda session: recording.save(session, Editing(interviews_told.whole("51"))))
    assert isinstance(saved, Saved)
    with rooms.interviews_page(opened) as page:
        page.open_interview(saved.id)
        opened.settle()
        editor_of(page).go_to("persons")
        remove = editor_of(page).findChild(Button, "persons_remove")
        assert remove is not None
        assert not remove.isVisible()


def test_a_date_is_kept_as_told_and_what_was_understood_is_said(page: InterviewsPage) -> None:
    editor = editor_of(page)
    fill(editor, "person_birth", "about 1968")
    QTest.keyClick(control(editor, "person_birth", QLineEdit), Qt.Key.Key_Tab)
    assert understood(page, "person_birth") == "Around 1968"
    fill(editor, "person_birth", "the year after the fire")
    QTest.keyClick(control(editor, "person_birth", QLineEdit), Qt.Key.Key_Tab)
    assert understood(page, "person_birth").startswith("Kept as told;")
    assert document(page).persons[0].identity.birth.told == "the year after the fire"
    assert document(page).persons[0].identity.birth.edtf == ""


def test_a_number_offers_birth_sex_and_county(page: InterviewsPage) -> None:
    editor = editor_of(page)
    fill(editor, "person_id_numbers_1", NUMBER.text)
    assert understood(page, "person_id_numbers_1") == "Dörbiljin County · 12 March 1968 · man"
    assert document(page).persons[0].identity == Identity(id_numbers=(NUMBER,)), "nothing is taken unasked"
    control(editor, "person_id_numbers_1_understood_offer", Button).click()
    identity = document(page).persons[0].identity
    assert (identity.birth.told, identity.birth.edtf, identity.sex) == ("12 March 1968", "1968-03-12", "male")
    assert identity.origin == Place("Dörbiljin County", "654221")
    assert control(editor, "person_sex", QComboBox).currentData() == "male"
    control(editor, "person_id_numbers_1_understood_offer", Button).click()
    assert document(page).persons[0].identity == identity
    assert kept(page) == [], "what agrees needs no word"


def test_what_a_number_offers_never_replaces_what_was_told(page: InterviewsPage) -> None:
    editor = editor_of(page)
    fill(editor, "person_birth", "about 1968")
    fill(editor, "person_origin", "a village")
    fill(editor, "person_id_numbers_1", NUMBER.text)
    control(editor, "person_id_numbers_1_understood_offer", Button).click()
    identity = document(page).persons[0].identity
    assert (identity.birth.told, identity.origin.told) == ("about 1968", "a village")
    assert identity.sex == "male"
    assert kept(page) == ["What was told stays: Born, Place of origin."]


def test_a_division_that_no_gazetteer_has_is_shown_by_its_code(page: InterviewsPage) -> None:
    editor = editor_of(page)
    number = "11010119680312001"
    fill(editor, "person_id_numbers_1", number + idnumbers.cn_check_character(number))
    assert understood(page, "person_id_numbers_1") == "110101 · 12 March 1968 · man"
    control(editor, "person_id_numbers_1_understood_offer", Button).click()
    assert document(page).persons[0].identity.origin == Place()


def kept(page: InterviewsPage) -> list[str]:
    windows.settle()
    notices = editor_of(page).findChildren(Notice, "person_id_numbers_removed_notice")
    return [notice.accessibleName() for notice in notices if notice.isVisible()]


@pytest.mark.parametrize(
    ("kind", "number", "words"),
    [
        (
            "cn_resident",
            "654221196803120011",
            "The last digit does not fit. Kept as told; read it back once.",
        ),
        ("cn_resident", "6542211968", "It should have 18 characters. Kept as told; read it back once."),
        ("kz_iin", "68031230012", "It should have 12 characters. Kept as told; read it back once."),
        ("kz_iin", "680312 30012x", "Not only digits. Kept as told; read it back once."),
    ],
)
def test_a_number_that_does_not_fit_is_kept(page: InterviewsPage, kind: str, number: str, words: str) -> None:
    editor = editor_of(page)
    choose(editor, "person_id_numbers_1_kind", kind)
    fill(editor, "person_id_numbers_1", number)
    assert understood(page, "person_id_numbers_1") == words
    assert document(page).persons[0].identity.id_numbers[0].text == number


def test_a_number_of_another_kind_offers_that_kind_and_changes_nothing_unasked(page: InterviewsPage) -> None:
    editor = editor_of(page)
    fill(editor, "person_id_numbers_1", "680312300125")
    told = IdNumber("cn_resident", "680312300125")
    assert understood(page, "person_id_numbers_1") == (
        "It does not fit this kind, but it fits: \u2068IIN\u2069."
    )
    assert document(page).persons[0].identity.id_numbers == (told,)
    control(editor, "person_id_numbers_1_understood_offer", Button).click()
    assert document(page).persons[0].identity.id_numbers == (IdNumber("kz_iin", "680312300125"),)
    assert understood(page, "person_id_numbers_1").startswith("12 March 1968")
    assert document(page).persons[0].identity.birth == When(), "what it tells is offered for itself"


def test_the_relation_is_said_the_other_way_round(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("testifier")
    choose(editor, "testifier_sex", "female")
    editor.go_to("persons")
    choose(editor, "person_relation", "elder_brother")
    assert understood(page, "person_relation") == "The other way round: Younger sister"


def person(opened: OpenDesk) -> PersonRow:
    rows = opened.write(lambda session: vaults.found(session, "person", "Serikbol"))
    assert isinstance(rows, list)
    found = rows[0]
    assert isinstance(found, PersonRow)
    return found


def test_a_person_who_is_known_is_searched_chosen_and_taken_back(
    page: InterviewsPage, opened: OpenDesk
) -> None:
    editor, known = editor_of(page), person(opened)
    words = control(editor, "person_known_words", QLabel)
    assert words.text() == "To a new file of its own"
    control(editor, "person_known", Button).click()
    opened.settle()
    find = control(editor, "person_find", QLineEdit)
    windows.type_words(find, "Serikbol")
    QTest.keyClick(find, Qt.Key.Key_Return)
    opened.settle()
    found = control(editor, "person_found", ListView)
    assert found.model().rowCount() >= 1
    assert found.choose(known.id)
    QTest.keyClick(found, Qt.Key.Key_Return)
    opened.settle()
    assert document(page).persons[0].person == known.id
    assert words.text() == f"To the file of \u2068{known.name}\u2069"
    control(editor, "person_apart", Button).click()
    assert document(page).persons[0].person == ""


def test_saving_joins_the_account_to_the_chosen_file(page: InterviewsPage, opened: OpenDesk) -> None:
    editor, known = editor_of(page), person(opened)
    name_person(page, "Серік")
    control(editor, "person_known", Button).click()
    opened.settle()
    find = control(editor, "person_find", QLineEdit)
    windows.type_words(find, "Serikbol")
    QTest.keyClick(find, Qt.Key.Key_Return)
    opened.settle()
    found = control(editor, "person_found", ListView)
    assert found.choose(known.id)
    QTest.keyClick(found, Qt.Key.Key_Return)
    opened.settle()
    desks.heard(editor.recorded, editor._save_now)
    opened.settle()
    row = opened.write(lambda session: people.page(session, known.id).row)
    assert isinstance(row, PersonRow)
    assert row.accounts == known.accounts + 1
    assert document(page).persons[0].person == known.id


def event_kinds(page: InterviewsPage) -> list[str]:
    return [event.kind for event in document(page).persons[0].events.events]


def test_events_are_ordered_by_keys_removed_and_put_back(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("events")
    control(editor, "events_empty_begin", Button).click()
    choose(editor, "event_kind", "camp")
    for kind in ("sentence", "release"):
        control(editor, "events_add", Button).click()
        windows.settle()
        choose(editor, "event_kind", kind)
    assert event_kinds(page) == ["camp", "sentence", "release"]
    events = control(editor, "events_list", ListView)
    events.setFocus()
    QTest.keyClick(events, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert event_kinds(page) == ["camp", "release", "sentence"]
    QTest.keyClick(events, Qt.Key.Key_Up)
    assert control(editor, "event_kind", QComboBox).currentData() == "camp"
    QTest.keyClick(events, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert event_kinds(page) == ["release", "camp", "sentence"]
    control(editor, "events_remove", Button).click()
    assert event_kinds(page) == ["release", "sentence"]
    control(editor, "events_notice_notice_act", Button).click()
    assert event_kinds(page) == ["release", "camp", "sentence"]


def test_the_list_of_events_says_what_the_form_says(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("events")
    control(editor, "events_empty_begin", Button).click()
    choose(editor, "event_kind", "sentence")
    fill(editor, "event_happened", "2018")
    fill(editor, "event_sentence", "9 years")
    model = control(editor, "events_list", ListView).model()
    assert [model.index(0, column).data() for column in range(2)] == ["Sentence", "\u20682018\u2069"]
