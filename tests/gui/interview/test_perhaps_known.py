"""Who may be known already, while somebody is being told of: shown quietly, compared, taken, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kuager.flows import interview as recording
from kuager.flows import people
from kuager.flows.matching import Matcher
from kuager.flows.unlock import Session
from kuager.gui import i18n
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.interview.perhaps_known import PerhapsKnown
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.list_view import ListView
from kuager.task import Task
from tests.support import desks, look_alikes, rooms, windows
from tests.support.desks import PATIENCE, OpenDesk
from tests.support.rooms import control, document, editor_of, fill

WITNESS = "Жанаргүл Ойдырмақызы"


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    def record(session: Session) -> None:
        look_alikes.record(session)
        look_alikes.same_witness(session)

    with desks.open_desk(tmp_path / "vault", record) as opened:
        load(opened)
        yield opened


class _Nobody:
    @staticmethod
    def take(_: object) -> None:
        """Whatever comes."""


def load(opened: OpenDesk) -> None:
    """Let the matcher know everybody."""
    session = opened.desk.session
    opened.desk.match(lambda matcher, task: matcher.load(session, task), _Nobody.take, _Nobody.take)
    opened.settle()


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A new interview at its persons."""
    with rooms.interviews_page(opened) as page:
        page.begin()
        editor_of(page).go_to("persons")
        yield page


def perhaps(page: InterviewsPage, step: str = "persons") -> PerhapsKnown:
    found = editor_of(page)._page(step).findChild(PerhapsKnown)
    assert found is not None
    return found


def name(page: InterviewsPage, words: str, step: str = "persons") -> QLineEdit:
    """Type a name after what stands there."""
    first = editor_of(page)._page(step).first_field
    entry = editor_of(page)._page(step).findChild(QWidget, first)
    assert entry is not None
    target = entry.focusProxy()
    assert isinstance(target, QLineEdit)
    target.setFocus()
    windows.type_words(target, words)
    return target


def ask(opened: OpenDesk, page: InterviewsPage, step: str = "persons") -> None:
    """As if the typing paused."""
    perhaps(page, step).ask_now()
    opened.settle()


def lines(page: InterviewsPage, step: str = "persons") -> list[str]:
    shown = perhaps(page, step)
    if shown.isHidden():
        return []
    return [
        label.text()
        for label in shown.findChildren(QLabel)
        if label.objectName().endswith(("_name", "_details")) and label.isVisibleTo(shown)
    ]


def file_of(opened: OpenDesk, wanted: str) -> str:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    return next(str(row.id) for row in rows if row.name == wanted)


def test_nothing_is_shown_before_a_name(opened: OpenDesk, page: InterviewsPage) -> None:
    ask(opened, page)
    assert lines(page) == []


def test_whoever_sounds_alike_in_any_script_is_shown_with_what_tells_him_apart(
    opened: OpenDesk, page: InterviewsPage
) -> None:
    target = name(page, "Adilgazy Mysaluly")
    ask(opened, page)
    shown = "\n".join(lines(page))
    for each in look_alikes.THRICE:
        assert f"Perhaps known: \u2068{each}\u2069" in shown
    assert "1968" in shown
    assert "Emin county" in shown
    assert "told by \u2068Гүлшара Ойдырмақызы\u2069" in shown
    assert target.hasFocus(), "it never takes the keyboard"
    assert document(page).persons[0].person == "", "and decides nothing"


def test_a_number_is_enough(opened: OpenDesk, page: InterviewsPage) -> None:
    fill(editor_of(page), "person_id_numbers_1", look_alikes.NUMBER)
    ask(opened, page)
    shown = "\n".join(lines(page))
    assert look_alikes.ALIKE[0] in shown
    assert look_alikes.ALIKE[1] in shown


def test_the_typing_asks_after_a_pause(opened: OpenDesk, page: InterviewsPage) -> None:
    name(page, look_alikes.APART)
    pause = perhaps(page)._pause
    assert pause.isActive()
    desks.heard(pause.timeout, lambda: None)
    opened.settle()
    assert look_alikes.APART in "\n".join(lines(page))


def test_an_answer_to_an_older_question_is_dropped(opened: OpenDesk, page: InterviewsPage) -> None:
    held, begun = Event(), Event()

    def hold(_matcher: Matcher, _task: Task) -> None:
        begun.set()
        assert held.wait(PATIENCE / 1000)

    opened.desk.match(hold, _Nobody.take, _Nobody.take)
    assert begun.wait(PATIENCE / 1000)
    target = name(page, look_alikes.APART)
    perhaps(page).ask_now()
    target.clear()
    windows.type_words(target, look_alikes.THRICE[0])
    perhaps(page).ask_now()
    held.set()
    opened.settle()
    shown = "\n".join(lines(page))
    assert look_alikes.APART not in shown
    assert look_alikes.THRICE[0] in shown


def test_when_nobody_is_alike_any_more_the_fields_stay_where_they_are(
    opened: OpenDesk, page: InterviewsPage
) -> None:
    target = name(page, look_alikes.APART)
    ask(opened, page)
    target.clear()
    windows.type_words(target, "Ұқсамас")
    ask(opened, page)
    assert lines(page) == []
    assert perhaps(page).isVisible()
    assert "Nobody who is known is alike any more." in [
        label.text() for label in perhaps(page).findChildren(QLabel) if label.isVisible()
    ]


def test_two_are_compared_in_place_and_escape_closes_that_alone(
    opened: OpenDesk, page: InterviewsPage
) -> None:
    editor = editor_of(page)
    name(page, look_alikes.APART)
    fill(editor, "person_birth", "1950")
    ask(opened, page)
    compare = control(editor, "person_perhaps_1_compare", Button)
    compare.setFocus()
    QTest.keyClick(compare, Qt.Key.Key_Return)
    table = control(editor, "person_perhaps_table", QWidget)
    shown = "\n".join(label.text() for label in table.findChildren(QLabel))
    for expected in ("Told now", look_alikes.APART, "Sound the same", "The same year", "Kulja"):
        assert expected in shown
    QTest.keyClick(control(editor, "person_perhaps_close", Button), Qt.Key.Key_Escape)
    windows.settle()
    assert page.editor is editor
    assert editor.findChild(QWidget, "person_perhaps_table") is None
    assert control(editor, "person_perhaps_1_compare", Button).hasFocus()


def test_an_open_comparison_follows_what_is_told(opened: OpenDesk, page: InterviewsPage) -> None:
    editor = editor_of(page)
    name(page, look_alikes.APART)
    ask(opened, page)
    control(editor, "person_perhaps_1_compare", Button).click()
    fill(editor, "person_birth", "1951")
    ask(opened, page)
    table = control(editor, "person_perhaps_table", QWidget)
    assert "1951" in [label.text() for label in table.findChildren(QLabel)]


def test_it_is_the_same_person_and_is_not_again(opened: OpenDesk, page: InterviewsPage) -> None:
    editor = editor_of(page)
    name(page, look_alikes.APART)
    ask(opened, page)
    control(editor, "person_perhaps_1_same", Button).click()
    opened.settle()
    file = file_of(opened, look_alikes.APART)
    assert document(page).persons[0].person == file
    assert lines(page) == []
    words = control(editor, "person_known_words", QLabel)
    assert words.text() == f"To the file of \u2068{look_alikes.APART}\u2069"
    control(editor, "person_apart", Button).click()
    ask(opened, page)
    assert document(page).persons[0].person == ""
    assert look_alikes.APART in "\n".join(lines(page))


def test_saving_puts_the_account_into_that_file(opened: OpenDesk, page: InterviewsPage) -> None:
    editor = editor_of(page)
    name(page, "Toqtar Synaquly")
    ask(opened, page)
    control(editor, "person_perhaps_1_same", Button).click()
    opened.settle()
    desks.heard(editor.recorded, editor._save_now)
    opened.settle()
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    assert [row.accounts for row in rows if row.name == look_alikes.APART] == [2]


def test_others_of_this_interview_and_ones_own_file_are_left_out(
    opened: OpenDesk, page: InterviewsPage
) -> None:
    editor = editor_of(page)
    name(page, look_alikes.APART)
    desks.heard(editor.recorded, editor._save_now)
    opened.settle()
    load(opened)
    name(page, "ұлы")
    ask(opened, page)
    own = document(page).persons[0].account
    assert own not in [found.sides[1].file for found in perhaps(page)._shown]


def test_another_person_of_the_interview_begins_with_nothing(opened: OpenDesk, page: InterviewsPage) -> None:
    name(page, look_alikes.APART)
    ask(opened, page)
    assert lines(page)
    control(editor_of(page), "persons_add", Button).click()
    opened.settle()
    assert lines(page) == []


def test_whoever_speaks_may_have_spoken_before(opened: OpenDesk, page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("testifier")
    name(page, WITNESS, "testifier")
    fill(editor, "testifier_birth", "3 May 1975")
    ask(opened, page, "testifier")
    shown = "\n".join(lines(page, "testifier"))
    assert WITNESS in shown
    assert "Zhanargul Oidyrmakyzy" in shown
    control(editor, "testifier_perhaps_1_same", Button).click()
    opened.settle()
    witness = document(page).witness
    rows = opened.write(recording.listing)
    assert isinstance(rows, list)
    assert witness in [row.id for row in rows]
    assert control(editor, "testifier_known_words", QLabel).text().startswith("The same as \u2068")
    desks.heard(editor.recorded, editor._save_now)
    opened.settle()
    read = opened.write(lambda session: recording.open_recorded(session, document(page).id))
    assert isinstance(read, recording.Editing)
    assert read.interview.witness == witness


def test_a_search_finds_testifiers_and_any_script(opened: OpenDesk, page: InterviewsPage) -> None:
    editor = editor_of(page)
    control(editor, "person_known", Button).click()
    opened.settle()
    find = control(editor, "person_find", QLineEdit)
    windows.type_words(find, "Жанаргул Ойдырмак")
    QTest.keyClick(find, Qt.Key.Key_Return)
    opened.settle()
    model = control(editor, "person_found", ListView).model()
    found = [model.index(at, 0).data() for at in range(model.rowCount())]
    assert WITNESS in found
    assert "Zhanargul Oidyrmakyzy" in found


@pytest.mark.parametrize("size", [(rooms.WIDTH, rooms.HEIGHT), (850, 620), (600, 620)])
@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_is_cut_and_everything_is_named(
    app: QApplication, opened: OpenDesk, size: tuple[int, int], rtl: bool
) -> None:
    i18n.force_direction(app, rtl=rtl)
    with rooms.interviews_page(opened) as page:
        page.resize(*size)
        page.begin()
        editor_of(page).go_to("persons")
        name(page, look_alikes.APART)
        ask(opened, page)
        control(editor_of(page), "person_perhaps_1_compare", Button).click()
        windows.settle()
        assert windows.cut_off(perhaps(page)) == []
        assert windows.nameless(perhaps(page)) == []
