"""The place of the people, driven as a user does: find, open, look, join, separate, decide."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget

from kuager.flows import interview as recording
from kuager.flows import people, review
from kuager.flows.unlock import Session
from kuager.gui.people.conflicts import ConflictsView
from kuager.gui.people.joining import SamePersonPage, SeparatePage
from kuager.gui.people.page import PeoplePage
from kuager.gui.people.people_list import PeopleList
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import ChoiceBox
from kuager.model.ids import RecordId
from kuager.model.steps import Representation, Representative, Reprisal, Reprisals, Step, Steps
from kuager.vault.heads import read_heads
from tests.support import desks, people_told, vaults, windows
from tests.support.desks import OpenDesk, heard


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """One man told of three times, and four others."""

    def fill(session: Session) -> None:
        people_told.three_accounts(session)
        people_told.crowd(session)

    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[PeoplePage]:
    """The place, in sight."""
    page = PeoplePage(opened.desk)
    page.resize(1170, 768)
    page.show()
    page.activateWindow()  # keys that are bound to a window need an active one
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def names(page: PeopleList) -> list[str]:
    model = page.list.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def button(page: QWidget, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None, name
    return found


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def open_man(opened: OpenDesk, page: PeoplePage) -> None:
    assert page.list.list.choose(person_id(opened))
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_Return)
    opened.settle()


def person_id(opened: OpenDesk, name: str = people_told.PERSON) -> str:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    return next(str(row.id) for row in rows if row.name == name)


def decide(opened: OpenDesk, page: QWidget, name: str, answer: str, reason: str) -> None:
    entry = page.findChild(QWidget, f"{name}_reason")
    assert entry is not None
    QTest.keyClicks(entry, reason)
    QTest.mouseClick(button(page, f"{name}_{answer}"), Qt.MouseButton.LeftButton)
    opened.settle()


def test_everybody_is_listed_and_found_by_any_spelling(opened: OpenDesk, page: PeoplePage) -> None:
    assert len(names(page.list)) == 5
    box = page.list.search_box
    for query, found in (("木沙勒", 1), ("serikbol", 1), ("школа", 0), ("ئايگۈل", 1), ("emin", 5)):
        box.clear()
        heard(box.searched, lambda query=query: page.search_for(query))  # type: ignore[misc]
        opened.settle()
        assert len(names(page.list)) == found, query
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert page.list.list.hasFocus()


def test_nobody_found_says_where_it_looked(opened: OpenDesk, page: PeoplePage) -> None:
    heard(page.list.search_box.searched, lambda: page.search_for("nobody of this name"))
    opened.settle()
    assert "Nobody was found" in words(page)
    heard(
        page.list.search_box.searched,
        lambda: QTest.mouseClick(button(page, "people_not_found_begin"), Qt.MouseButton.LeftButton),
    )
    opened.settle()
    assert len(names(page.list)) == 5


def test_an_empty_vault_says_how_it_begins(app: QApplication, tmp_path: Path) -> None:
    with desks.open_desk(tmp_path / "vault") as opened:
        page = PeoplePage(opened.desk)
        page.show()
        opened.settle()
        assert "No people yet" in words(page)
        page.close()
        page.deleteLater()


def test_enter_opens_a_page_that_shows_what_every_source_says(opened: OpenDesk, page: PeoplePage) -> None:
    open_man(opened, page)
    shown = words(page)
    for expected in (
        people_told.PERSON,
        "赛力克波力·木沙勒",
        "In prison",
        "according to",
        "15 years",
        "9 years",
        "65422119680312001X",
        "prayed at a funeral",
        "Threat to the family",
    ):
        assert expected in shown
    assert "The sources differ on: Sentence" in shown
    marks = [badge.text() for badge in page.findChildren(QLabel) if badge.text() in ("A", "B", "C")]
    assert set(marks) == {"A", "B", "C"}
    QTest.keyClick(button(page, "person_write"), Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_what_each_family_did_and_what_was_done_to_it_stands_under_its_source(
    opened: OpenDesk, page: PeoplePage
) -> None:
    open_man(opened, page)
    assert "The family did" not in words(page), "a row that nobody fills is left out"
    QTest.keyClick(button(page, "person_write"), Qt.Key.Key_Escape)
    opened.settle()

    def tell(session: Session) -> None:
        row = next(row for row in recording.listing(session) if row.ticket == "31")
        editing = recording.open_recorded(session, row.id)
        changed = msgspec.structs.replace(
            editing.interview,
            steps=Steps((Step("visit", to_whom="the consulate"), Step("call"))),
            representation=Representation((Representative("Үлгі Заңгерұлы", "lawyer"),)),
            reprisals=Reprisals((Reprisal("threat_call", what="do not speak"),)),
        )
        recording.save(session, editing.with_interview(changed))

    opened.write(tell)
    opened.desk.recorded.emit()
    opened.settle()
    open_man(opened, page)
    shown = words(page).replace("\u2068", "").replace("\u2069", "")
    assert "Visit to an office · the consulate\n\nTelephone call" in shown
    assert "Үлгі Заңгерұлы · Lawyer" in shown
    assert "Threat by telephone or message · do not speak" in shown
    (head,) = [label for label in page.findChildren(QLabel) if label.text() == "Done to the family"]
    assert head.property("tone") == "danger"


def test_the_page_asks_for_a_letter_and_for_an_interview(opened: OpenDesk, page: PeoplePage) -> None:
    open_man(opened, page)
    write = button(page, "person_write")
    asked = heard(page.letter_wanted, lambda: QTest.mouseClick(write, Qt.MouseButton.LeftButton))
    assert asked == (person_id(opened),)
    link = button(page, "person_accounts_table_open_A")
    record, field = heard(page.interview_wanted, lambda: QTest.mouseClick(link, Qt.MouseButton.LeftButton))
    assert field == ""
    assert len(str(record)) == 32
    assert heard(
        page.letter_wanted, lambda: QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    )


def test_another_persons_accounts_are_joined_with_a_reason(opened: OpenDesk, page: PeoplePage) -> None:
    open_man(opened, page)
    QTest.mouseClick(button(page, "person_accounts_same"), Qt.MouseButton.LeftButton)
    opened.settle()
    QTest.mouseClick(button(page, "own_duplicates_other"), Qt.MouseButton.LeftButton)
    opened.settle()
    others = page.findChild(PeopleList, "others_list_page")
    assert others is not None
    assert people_told.PERSON not in names(others)
    others.list.choose(person_id(opened, "Тоқтар Үлгіұлы"))
    QTest.keyClick(others.list, Qt.Key.Key_Return)
    opened.settle()
    compare = page.findChild(SamePersonPage)
    assert compare is not None
    assert "Тоқтар Үлгіұлы" in words(compare)
    assert not button(compare, "same_decision_same").isEnabled()
    assert "Write the reason first." in words(compare)
    decide(opened, compare, "same_decision", "same", "the sister said it on the telephone")
    assert page.findChild(SamePersonPage) is None
    assert "Тоқтар Үлгіұлы" in words(page)
    assert len(names(page.list)) == 4


def test_leaving_them_apart_changes_nothing(opened: OpenDesk, page: PeoplePage) -> None:
    open_man(opened, page)
    QTest.mouseClick(button(page, "person_accounts_separate"), Qt.MouseButton.LeftButton)
    separate = page.findChild(SeparatePage)
    assert separate is not None
    QTest.keyClick(separate, Qt.Key.Key_Escape)
    opened.settle()
    assert page.findChild(SeparatePage) is None
    assert len(names(page.list)) == 5


@pytest.mark.parametrize("mark", ["A", "B", "C"])
def test_an_account_is_separated_with_a_reason(opened: OpenDesk, page: PeoplePage, mark: str) -> None:
    open_man(opened, page)
    person = RecordId(person_id(opened))
    before = opened.write(lambda session: people.page(session, person))
    assert isinstance(before, people.PersonPage)
    QTest.mouseClick(button(page, "person_accounts_separate"), Qt.MouseButton.LeftButton)
    separate = page.findChild(SeparatePage)
    assert separate is not None
    assert "Choose the account." in words(separate)
    radio = separate.findChild(QRadioButton, f"separate_{mark}")
    assert radio is not None
    radio.click()
    decide(opened, separate, "separate_decision", "separate", "another man of this name")
    gone = next(column.account for column in before.columns if column.mark == mark)
    assert len(names(page.list)) == 6
    alone = opened.write(lambda session: people.page(session, RecordId(gone)))
    assert isinstance(alone, people.PersonPage)
    assert [column.account for column in alone.columns] == [gone]


def test_a_conflict_is_seen_looked_at_and_decided(opened: OpenDesk, page: PeoplePage) -> None:
    person = person_id(opened)
    opened.write(lambda session: people_told.conflict(session, person))
    opened.desk.recorded.emit()
    opened.settle()
    assert button(page, "people_conflicts").words() == "Two versions: 1"
    open_man(opened, page)
    QTest.mouseClick(button(page, "person_accounts_conflicts_act"), Qt.MouseButton.LeftButton)
    opened.settle()
    view = page.findChild(ConflictsView)
    assert view is not None
    shown = words(view)
    assert "12 March 1968" in shown
    assert "driver and mechanic" in shown
    assert "Sex" not in shown  # both say the same
    assert view.decision is not None
    assert view.decision.reason.hasFocus(), "what is written first has the keyboard"
    conflict = opened.write(review.conflicts)
    assert isinstance(conflict, list)
    kept = next(at for at, side in enumerate(conflict[0].sides) if side.section.profession == "driver")
    decide(opened, view, "person_conflicts_decision", "AB"[kept], "she corrected it")
    assert opened.write(review.conflicts) == []
    assert "Nothing waits for a decision" in words(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert "stand here in two versions" not in words(page)
    assert "12 March 1968" in words(page)


def test_a_version_that_is_not_here_is_not_decided_over(opened: OpenDesk, page: PeoplePage) -> None:
    person = person_id(opened)
    opened.write(lambda session: people_told.conflict(session, person))
    (conflict,) = review.conflicts(opened.desk.session)
    opened.write(lambda session: vaults.withhold_newest(session, conflict.section))
    view = ConflictsView(opened.desk, name="c")
    view.resize(1170, 768)
    view.show()
    opened.settle()
    assert view.table is not None
    assert view.decision is None
    assert "An office that has both can decide" in words(view)
    assert "not here" in words(view)


@pytest.mark.parametrize("wide", [700, 1170])
def test_a_conflict_of_more_sides_says_how_many_and_has_room(opened: OpenDesk, wide: int) -> None:
    """Also where one of fewer sides was shown before: the answers stand in lines as wide as there is room."""
    more = (*people_told.TWO_SIDES, ("1970", "a cook"), ("1971", "a cook in a school"))

    def fill(session: Session) -> None:
        first, second, third, *_ = [row.id for row in people.listing(session)]
        people_told.conflict(session, first)
        people_told.conflict(session, second, more[:3])
        people_told.conflict(session, third, more)

    opened.write(fill)
    view = windows.made(ConflictsView, opened.desk, name="c")
    windows.shown(view, wide, 700)
    opened.settle()
    said = {}
    for conflict in view._conflicts:
        title = view.findChild(QLabel, "c_header_title")
        assert title is not None
        said[len(conflict.sides)] = title.text()
        assert windows.nameless(view) == []
        assert view.minimumSizeHint().width() <= wide
        assert view.decision is not None
        for answer in view.decision.findChildren(Button):
            assert not answer.isVisible() or answer.geometry().right() < view.width()
        view._go_next()
        opened.settle()
        opened.settle()
    assert said == {2: "Two versions", 3: "Three versions", 4: "Versions: 4"}
    view.close()
    view.deleteLater()
    opened.settle()


def test_a_conflict_is_combined_line_by_line(opened: OpenDesk, page: PeoplePage) -> None:
    person = person_id(opened)
    opened.write(lambda session: people_told.conflict(session, person))
    (conflict,) = review.conflicts(opened.desk.session)
    view = ConflictsView(opened.desk, name="c")
    view.resize(1170, 768)
    view.show()
    opened.settle()
    assert view.decision is not None
    view.decision.reason.setText("each knows a part of it")
    combine = button(view, "c_decision_combine")
    assert not combine.isEnabled(), "nothing is chosen for anybody"
    taken = {}
    for at, row in enumerate(conflict.differences):
        box = view.findChild(ChoiceBox, f"c_table_{row.field}")
        assert box is not None
        assert (box.findData(str(review.ALL)) >= 0) is row.all
        assert box.code() == ""
        taken[row.field] = at % 2
        box.setCurrentIndex(box.findData(str(at % 2)))
        box.activated.emit(box.currentIndex())
    assert combine.isEnabled()
    QTest.mouseClick(combine, Qt.MouseButton.LeftButton)
    opened.settle()
    assert opened.write(review.conflicts) == []
    heads = read_heads(opened.desk.session.database, conflict.record, conflict.kind)
    (head,) = heads.sections[conflict.section]
    section = head.read()
    for field, at in taken.items():
        assert getattr(section, field) == getattr(conflict.sides[at].section, field)
    view.close()
    view.deleteLater()


def test_a_person_that_is_gone_is_said_and_the_list_shown(opened: OpenDesk, page: PeoplePage) -> None:
    page.open_person(RecordId("0" * 32))
    opened.settle()
    assert page.list.isVisible()
    assert "This record is not in the vault." in words(page)


def test_little_room_hides_the_timeline_behind_a_button(opened: OpenDesk, page: PeoplePage) -> None:
    open_man(opened, page)
    page.resize(850, 500)
    opened.settle()
    timeline = page.findChild(QWidget, "person_timeline")
    assert timeline is not None
    assert not timeline.isVisible()
    QTest.mouseClick(button(page, "person_body_open"), Qt.MouseButton.LeftButton)
    assert timeline.isVisible()
