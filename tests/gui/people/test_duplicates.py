"""Pairs that may be one person: looked at, decided by keys and buttons, found again, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import duplicates, people, side_by_side
from kuager.flows.duplicates import PairRow
from kuager.flows.unlock import Session
from kuager.gui import i18n
from kuager.gui.matching import Comparing
from kuager.gui.people import pair_words
from kuager.gui.people.comparing_line import ComparingLine
from kuager.gui.people.duplicates import DuplicatesPage
from kuager.gui.people.page import PeoplePage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.keys import is_key_at
from tests.support import desks, look_alikes, windows
from tests.support.desks import OpenDesk

CODES = {"names", "id_numbers", "birth", "sex", "origin", "taken", "relatives", "told_by"}
WIDE, NARROW, TINY = (1170, 768), (850, 620), (600, 620)


def fill(session: Session) -> None:
    look_alikes.record(session)
    look_alikes.same_witness(session)


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def place(opened: OpenDesk) -> Iterator[PeoplePage]:
    """The place of people, in sight; everybody has been compared."""
    place = PeoplePage(opened.desk)
    windows.shown(place, *WIDE)
    place.comparing.start()
    opened.settle()
    yield place
    place.close()
    place.deleteLater()
    opened.settle()


@pytest.fixture
def page(opened: OpenDesk, place: PeoplePage) -> DuplicatesPage:
    """All pairs that wait."""
    button(place, "people_duplicates").click()
    opened.settle()
    return review(place)


def review(place: PeoplePage) -> DuplicatesPage:
    found = [each for each in place.findChildren(DuplicatesPage) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def button(root: QWidget, name: str) -> Button:
    found = root.findChild(Button, name)
    assert found is not None, name
    return found


def words(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def named(pair: PairRow) -> frozenset[str]:
    return frozenset((pair.name, pair.other_name))


def choose(opened: OpenDesk, page: DuplicatesPage, names: tuple[str, ...]) -> PairRow:
    pair = next(each for each in page._rows if named(each) == frozenset(names))
    assert page.list.choose((pair.one, pair.other))
    opened.settle()
    return pair


def reason(page: DuplicatesPage) -> QWidget:
    assert page.pair is not None
    assert page.pair.decision is not None
    return page.pair.decision.reason


def waiting(opened: OpenDesk, show: str = "waiting") -> list[frozenset[str]]:
    rows = opened.write(lambda session: duplicates.waiting(session, show))
    assert isinstance(rows, list)
    return [named(each) for each in rows]


def test_the_button_tells_how_many_pairs_wait(opened: OpenDesk, place: PeoplePage) -> None:
    assert button(place, "people_duplicates").words() == f"Same person? {len(waiting(opened))}"


def test_the_list_has_the_keyboard_and_both_files_stand_side_by_side(
    opened: OpenDesk, page: DuplicatesPage
) -> None:
    assert page.list.hasFocus()
    choose(opened, page, look_alikes.ALIKE)
    shown = words(page)
    for expected in (
        *look_alikes.NUMBER.split(),
        "about 1971",
        "The same number",
        "The same year",
        "speaks for one person",
        "Райхан Үлгіқызы",
        "Comparison: probable",
    ):
        assert expected in shown
    assert "%" not in shown
    links = {button(page, f"duplicates_pair_table_open_{at}").words() for at in (1, 2)}
    assert links == set(look_alikes.ALIKE)


def test_no_answer_is_open_before_a_reason_and_none_stands_out(
    opened: OpenDesk, page: DuplicatesPage
) -> None:
    answers = [button(page, f"duplicates_pair_decision_{code}") for code in ("same", "different", "unsure")]
    assert not any(each.isEnabled() for each in answers)
    assert len({each.property("kind") for each in answers}) == 1
    QTest.keyClicks(reason(page), "her sister said it")
    assert all(each.isEnabled() for each in answers)


@pytest.mark.parametrize(
    ("key", "answer"), [(Qt.Key.Key_S, "same"), (Qt.Key.Key_N, "different"), (Qt.Key.Key_Space, "unsure")]
)
def test_a_key_leads_to_the_reason_and_enter_decides(
    opened: OpenDesk, page: DuplicatesPage, key: Qt.Key, answer: str
) -> None:
    choose(opened, page, look_alikes.ALIKE)
    QTest.keyClick(page.list, key)
    assert reason(page).hasFocus()
    assert "then Enter means" in words(page)
    QTest.keyClicks(reason(page), "her sister said it")
    QTest.keyClick(reason(page), Qt.Key.Key_Return)
    opened.settle()
    assert frozenset(look_alikes.ALIKE) not in waiting(opened)
    assert page.list.hasFocus(), "the next pair is answered by keys again"
    if answer == "same":
        assert len(opened.write(people.listing)) == 7  # type: ignore[arg-type]
    else:
        assert waiting(opened, answer) == [frozenset(look_alikes.ALIKE)]


def test_a_written_reason_and_a_key_decide_at_once(opened: OpenDesk, page: DuplicatesPage) -> None:
    choose(opened, page, look_alikes.ALIKE)
    QTest.keyClicks(reason(page), "her sister said it")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_N)
    opened.settle()
    assert waiting(opened, "different") == [frozenset(look_alikes.ALIKE)]


def test_enter_in_the_reason_alone_decides_nothing(opened: OpenDesk, page: DuplicatesPage) -> None:
    before = waiting(opened)
    QTest.keyClicks(reason(page), "not sure at all")
    QTest.keyClick(reason(page), Qt.Key.Key_Return)
    opened.settle()
    assert waiting(opened) == before


@pytest.mark.parametrize(
    ("key", "scan", "text", "letter"),
    [
        (0x42B, 39, "ы", "S"),  # a Russian or Kazakh layout
        (0x422, 57, "т", "N"),
        (0x42B, 0, "ы", "S"),  # where no place is told, the letter that stands there
        (ord("O"), 39, "o", "S"),  # Dvorak
    ],
)
def test_keys_are_known_by_their_place(key: int, scan: int, text: str, letter: str) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan, 0, 0, text)
    assert is_key_at(event, letter)


@pytest.mark.parametrize(("key", "scan"), [(ord("S"), 57), (ord("A"), 0)])
def test_other_places_are_other_keys(key: int, scan: int) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan, 0, 0, "")
    assert not is_key_at(event, "S")


def test_a_cyrillic_layout_answers_too(opened: OpenDesk, page: DuplicatesPage) -> None:
    windows.press(page.list, Qt.Key(0x42B), "ы")
    assert "Same person" in words(page).split("then Enter means")[1]


def test_a_decision_is_found_again_and_taken_back(opened: OpenDesk, page: DuplicatesPage) -> None:
    choose(opened, page, look_alikes.ALIKE)
    QTest.keyClicks(reason(page), "born in another village")
    button(page, "duplicates_pair_decision_different").click()
    opened.settle()
    button(page, "duplicates_says_notice_act").click()
    opened.settle()
    assert page.filter.code() == "different"
    shown = words(page)
    assert "Marzhan" in shown
    assert "born in another village" in shown
    assert page.findChild(Button, "duplicates_pair_decision_same") is None
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_S)
    assert page.list.hasFocus(), "an answer that cannot be given has no key either"
    QTest.keyClicks(reason(page), "it was a mistake")
    button(page, "duplicates_pair_decision_open").click()
    opened.settle()
    assert "No two were held to be two people" in words(page)
    page.show_pairs("waiting")
    opened.settle()
    assert frozenset(look_alikes.ALIKE) in map(named, page._rows)


def test_what_was_joined_is_parted_by_taking_it_back(opened: OpenDesk, page: DuplicatesPage) -> None:
    before = opened.write(people.listing)
    choose(opened, page, look_alikes.ALIKE)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_S)
    QTest.keyClicks(reason(page), "one number, one man")
    QTest.keyClick(reason(page), Qt.Key.Key_Return)
    opened.settle()
    page.show_pairs("same")
    opened.settle()
    QTest.keyClicks(reason(page), "the number was copied wrongly")
    button(page, "duplicates_pair_decision_open").click()
    opened.settle()
    assert opened.write(people.listing) == before


def test_more_than_two_are_told_and_stand_together(opened: OpenDesk, page: DuplicatesPage) -> None:
    thrice = frozenset(look_alikes.THRICE)
    places = [at for at, each in enumerate(page._rows) if named(each) <= thrice]
    assert places == list(range(places[0], places[0] + len(places)))
    pair = page._rows[places[0]]
    assert pair.size == 3
    page.list.choose((pair.one, pair.other))
    opened.settle()
    assert "may all be one person" in words(page)


def test_two_testifiers_are_compared_and_their_interview_is_opened(
    opened: OpenDesk, place: PeoplePage, page: DuplicatesPage
) -> None:
    pair = choose(opened, page, ("Жанаргүл Ойдырмақызы", "Zhanargul Oidyrmakyzy"))
    assert pair.role == "witnesses"
    link = button(page, "duplicates_pair_table_open_1")
    record, field = desks.heard(place.interview_wanted, link.click)
    assert record in (pair.one, pair.other)
    assert field == ""


def test_a_person_is_opened_and_one_comes_back_to_the_pair(
    opened: OpenDesk, place: PeoplePage, page: DuplicatesPage
) -> None:
    pair = choose(opened, page, look_alikes.ALIKE)
    button(page, "duplicates_pair_table_open_1").click()
    opened.settle()
    assert not page.isVisible()
    assert place.findChild(QWidget, "person_name") is not None
    QTest.keyClick(button(place, "person_write"), Qt.Key.Key_Escape)
    opened.settle()
    assert page.isVisible()
    assert page.list.chosen_key() == (pair.one, pair.other)
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert place.list.isVisible()


def test_a_persons_page_asks_who_may_be_the_same(opened: OpenDesk, place: PeoplePage) -> None:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    person = next(row.id for row in rows if row.name == look_alikes.ALIKE[1])
    place.open_person(person)
    opened.settle()
    button(place, "person_accounts_same").click()
    opened.settle()
    page = review(place)
    assert [named(each) for each in page._rows] == [frozenset(look_alikes.ALIKE)]
    assert button(page, "own_duplicates_pair_table_open_1").words() == look_alikes.ALIKE[1]
    QTest.keyClick(page.list, Qt.Key.Key_S)
    QTest.keyClicks(reason(page), "one number, one man")
    QTest.keyClick(reason(page), Qt.Key.Key_Return)
    opened.settle()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    opened.settle()
    shown = words(place)
    assert look_alikes.ALIKE[0] in shown
    assert look_alikes.ALIKE[1] in shown


def test_a_person_who_is_opened_from_elsewhere_is_seen_though_a_review_stood_there(
    opened: OpenDesk, place: PeoplePage
) -> None:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    place.open_duplicates()
    opened.settle()
    page = review(place)
    place.open_person(rows[0].id)
    opened.settle()
    assert not page.isVisible()
    shown = place.findChild(QWidget, "person_name")
    assert shown is not None
    assert shown.isVisible()
    QTest.keyClick(button(place, "person_write"), Qt.Key.Key_Escape)
    opened.settle()
    assert page.isVisible()


def test_only_pairs_of_those_who_were_brought_in(opened: OpenDesk, place: PeoplePage) -> None:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    place.open_duplicates_of(frozenset(row.id for row in rows if row.name == look_alikes.ALIKE[0]))
    opened.settle()
    assert [named(each) for each in review(place)._rows] == [frozenset(look_alikes.ALIKE)]


def test_decisions_that_contradict_each_other_are_told(opened: OpenDesk, page: DuplicatesPage) -> None:
    pair = choose(opened, page, look_alikes.ALIKE)
    opened.write(lambda session: duplicates.decide(session, pair.one, pair.other, "different", "two men"))
    opened.write(lambda session: people.join_files(session, pair.one, pair.other, "one man"))
    opened.desk.recorded.emit()
    opened.settle()
    button(page, "duplicates_contradictions_notice_act").click()
    opened.settle()
    assert page.filter.code() == "contradictory"
    assert len(page._rows) == 1
    for answer in ("same", "different", "unsure"):
        assert button(page, f"duplicates_pair_decision_{answer}").isVisible()


def test_leaving_it_goes_on_to_the_next_pair(opened: OpenDesk, page: DuplicatesPage) -> None:
    first = page.list.chosen_key()
    button(page, "duplicates_pair_decision_leave").click()
    opened.settle()
    assert page.list.chosen_key() not in (None, first)
    assert "2 of" in words(page)


def test_an_empty_vault_says_what_comes_here(app: QApplication, tmp_path: Path) -> None:
    with desks.open_desk(tmp_path / "vault") as opened:
        place = PeoplePage(opened.desk)
        windows.shown(place, *WIDE)
        place.open_duplicates()
        opened.settle()
        assert "No pair waits for a decision" in words(place)
        place.close()
        place.deleteLater()


# Room, direction, longer words ------------------------------------------------------------------------


@pytest.mark.parametrize("size", [WIDE, NARROW, TINY])
@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_is_cut_and_everything_is_named(
    app: QApplication, opened: OpenDesk, place: PeoplePage, size: tuple[int, int], rtl: bool
) -> None:
    place.resize(*size)
    i18n.force_direction(app, rtl=rtl)
    place.open_duplicates()
    opened.settle()
    page = review(place)
    windows.settle()
    assert windows.cut_off(page) == []
    assert windows.nameless(page) == []
    beside = size == WIDE
    assert page.list.isVisible() is beside
    assert button(page, "duplicates_next").isVisible() is not beside


def test_longer_words_find_room(app: QApplication, opened: OpenDesk, place: PeoplePage) -> None:
    i18n.Speech(app).speak_pseudo()
    place.open_duplicates()
    opened.settle()
    windows.settle()
    assert windows.cut_off(review(place)) == []


# How far it is ----------------------------------------------------------------------------------------


def test_the_line_says_what_goes_on_and_its_button_what_can_be_done(opened: OpenDesk) -> None:
    parent = QObject()
    comparing = Comparing(opened.desk, parent)
    line = ComparingLine(comparing, after=0)
    line.show()
    assert line.words() == "Everybody has been compared with everybody."
    comparing.start()
    windows.settle()
    assert line.words() == "The names of everybody are being read."
    line.button.click()
    assert line.words().startswith("Comparing is paused:")
    assert line.button.words() == "Go on"
    opened.settle()
    line.button.click()
    opened.settle()
    assert line.button.words() == "Compare everybody again"
    line.button.click()
    opened.settle()
    assert line.words() == "Everybody has been compared with everybody."
    line.deleteLater()
    parent.deleteLater()


def test_a_short_run_is_not_told_at_the_foot(opened: OpenDesk) -> None:
    parent = QObject()
    comparing = Comparing(opened.desk, parent)
    usual, at_once = ComparingLine(comparing, brief=True), ComparingLine(comparing, brief=True, after=0)
    comparing.start()
    windows.settle()
    assert usual.isHidden()
    assert not at_once.isHidden()
    opened.settle()
    assert at_once.isHidden()
    for each in (usual, at_once, parent):
        each.deleteLater()


# Words ------------------------------------------------------------------------------------------------


def test_every_reason_that_the_flow_gives_has_words(app: QApplication) -> None:
    """The codes stand in a table at the head of the flow."""
    lines = [line.split() for line in (side_by_side.__doc__ or "").splitlines() if "   " in line]
    found = 0
    for line in lines:
        code = ""
        for word in line:
            if word.rstrip(",") in CODES:
                code = word
            elif code:
                assert pair_words.reason_words(code, word.rstrip(",")), (code, word)
                found += 1
    assert found > 15
