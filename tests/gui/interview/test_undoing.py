"""What was done in the form is taken back, and done again: across fields, steps and rows that went."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kuager.flows import interview as recording
from kuager.gui.interview.editor import InterviewEditor
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.interview.undoing import Place, Steps
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import Entry, TextArea
from kuager.model.ids import BlobId
from kuager.model.interview import Interview
from kuager.model.testimony import Narrative, Video, Videos
from kuager.model.testimony import Session as Sitting
from tests.support import desks, rooms, vaults, windows
from tests.support.desks import OpenDesk, heard
from tests.support.rooms import control, document, editor_of

TICKET = Place("start", 0, "session_ticket", typed=True)
OFFICE = Place("start", 0, "session_office", typed=True)
BUTTON = Place("events", 0, "events_remove")


class Seconds:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def with_ticket(document: Interview, ticket: str) -> Interview:
    return msgspec.structs.replace(document, session=Sitting(ticket=ticket))


# The steps ------------------------------------------------------------------------------------------


def type_ticket(
    steps: Steps[Interview], clock: Seconds, document: Interview, words: str, pause: float
) -> Interview:
    for end in range(1, len(words) + 1):
        clock.now += pause
        after = with_ticket(document, words[:end])
        steps.note(document, after, TICKET)
        document = after
    return document


def test_a_run_of_typing_is_one_step() -> None:
    clock = Seconds()
    steps: Steps[Interview] = Steps(clock)
    blank = Interview.blank()
    typed = type_ticket(steps, clock, blank, "31a", 0.2)
    found = steps.undo(typed)
    assert found == (blank, TICKET)
    assert steps.undo(blank) is None
    assert steps.redo(blank) == (typed, TICKET)
    assert steps.redo(typed) is None


def test_a_pause_begins_another_step() -> None:
    clock = Seconds()
    steps: Steps[Interview] = Steps(clock)
    typed = type_ticket(steps, clock, Interview.blank(), "31", 5)
    found = steps.undo(typed)
    assert found is not None
    assert found[0].session.ticket == "3"


def test_another_field_or_a_button_is_another_step() -> None:
    steps: Steps[Interview] = Steps(Seconds())
    documents = [with_ticket(Interview.blank(), str(number)) for number in range(5)]
    for before, after, place in zip(documents, documents[1:], (TICKET, OFFICE, BUTTON, BUTTON), strict=False):
        steps.note(before, after, place)
    places = []
    while (found := steps.undo(documents[-1])) is not None:
        places.append(found[1])
    assert places == [BUTTON, BUTTON, OFFICE, TICKET]


def test_what_is_typed_after_taking_back_ends_the_other_way() -> None:
    steps: Steps[Interview] = Steps(Seconds())
    one, two, three = (with_ticket(Interview.blank(), ticket) for ticket in ("", "1", "2"))
    steps.note(one, two, TICKET)
    steps.undo(two)
    steps.note(one, three, OFFICE)
    assert steps.redo(three) is None


def test_what_came_from_elsewhere_meanwhile_stays() -> None:
    steps: Steps[Interview] = Steps(Seconds())
    one = Interview.blank()
    two = with_ticket(one, "31")
    steps.note(one, two, TICKET)
    now = msgspec.structs.replace(two, narrative=Narrative("told meanwhile"))
    found = steps.undo(now)
    assert found is not None
    assert (found[0].session.ticket, found[0].narrative.text) == ("", "told meanwhile")


def test_files_are_not_taken_back() -> None:
    steps: Steps[Interview] = Steps(Seconds())
    one = Interview.blank()
    video = Video("a.mp4", blob=BlobId("a" * 32))
    two = msgspec.structs.replace(one, videos=Videos((video,)))
    steps.note(one, two, BUTTON)
    assert steps.undo(two) is None
    three = msgspec.structs.replace(two, videos=Videos((msgspec.structs.replace(video, camera="camera 2"),)))
    steps.note(two, three, TICKET)
    copied = msgspec.structs.replace(three.videos.files[0], sha256="b" * 64)
    now = msgspec.structs.replace(three, videos=Videos((copied,)))
    found = steps.undo(now)
    assert found is not None
    assert found[0].videos.files == (copied,)


# The form -------------------------------------------------------------------------------------------


@pytest.fixture
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("undoing") / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A draft of a whole interview, open."""
    told = vaults.told()

    def keep(session: object) -> None:
        recording.keep_draft(opened.desk.session, recording.Editing(told))

    opened.write(keep)
    with rooms.interviews_page(opened) as page:
        page.open_interview(told.id)
        opened.settle()
        editor_of(page).undoing.steps._clock = Seconds()  # a slow machine makes no pauses in the typing
        yield page
        if page.editor is not None:
            page.editor.leave()
            opened.settle()


def undo(editor: InterviewEditor) -> None:
    key(editor, Qt.KeyboardModifier.ControlModifier)


def redo(editor: InterviewEditor) -> None:
    key(editor, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def key(editor: InterviewEditor, modifiers: Qt.KeyboardModifier) -> None:
    """Press Z where the keyboard is."""
    focused: QWidget | None = editor.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Z, modifiers)
    windows.settle()


def spellings(editor: InterviewEditor) -> list[QLineEdit]:
    """The names of the person in sight, from the first to the last."""
    windows.settle()
    found = editor.findChildren(QLineEdit, QRegularExpression("person_names_[0-9]+_text"))
    return [each for each in found if each.isVisibleTo(editor)]


def focused(editor: InterviewEditor) -> str:
    found: QWidget | None = editor.window().focusWidget()
    return found.objectName() if found is not None else ""


def test_fields_are_taken_back_one_by_one_and_come_again(page: InterviewsPage) -> None:
    editor, before = editor_of(page), document(page)
    rooms.fill(editor, "session_ticket", "77")
    rooms.fill(editor, "session_office", "Алматы")
    after = document(page)
    undo(editor)
    assert (document(page).session.office, focused(editor)) == ("", "session_office")
    undo(editor)
    assert document(page) == before
    assert (control(editor, "session_ticket", QLineEdit).text(), focused(editor)) == ("31", "session_ticket")
    undo(editor)
    assert document(page) == before
    redo(editor)
    redo(editor)
    assert document(page) == after
    assert control(editor, "session_office", QLineEdit).text() == "Алматы"
    assert control(editor, "session_office", QLineEdit).cursorPosition() == len("Алматы")


def test_a_step_leads_back_to_where_it_was(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("narrative")
    rooms.fill(editor, "narrative_text", "Other words.\nTwo lines.")
    rooms.fill(editor, "notes", "none")
    editor.go_to("testifier")
    undo(editor)
    assert document(page).narrative.notes == "Asks that the wife is not named."
    assert control(editor, "notes", QPlainTextEdit).toPlainText() == "Asks that the wife is not named."
    undo(editor)
    assert document(page).narrative.text == "She saw him last at the market."
    assert (focused(editor), editor._steps.current()) == ("narrative_text", "narrative")


def test_what_an_input_method_wrote_is_taken_back(page: InterviewsPage) -> None:
    editor, before = editor_of(page), document(page)
    entry = control(editor, "session_office", QLineEdit)
    entry.setFocus()
    written = QInputMethodEvent()
    written.setCommitString("阿拉木图")
    QApplication.sendEvent(entry, written)
    assert document(page).session.office == "阿拉木图"
    undo(editor)
    assert document(page) == before


def test_an_event_that_was_removed_comes_back(page: InterviewsPage) -> None:
    editor, before = editor_of(page), document(page)
    editor.go_to("events")
    for _ in range(3):
        rooms.press(editor, "events_remove")
    assert document(page).persons[0].events.events == ()
    for left in (1, 2, 3):
        undo(editor)
        assert len(document(page).persons[0].events.events) == left
    assert document(page) == before


def test_a_person_who_was_removed_comes_back_whole(page: InterviewsPage) -> None:
    editor, before = editor_of(page), document(page)
    editor.go_to("persons")
    rooms.press(editor, "persons_remove")
    assert document(page).persons == ()
    undo(editor)
    assert document(page) == before
    redo(editor)
    assert document(page).persons == ()


def test_a_spelling_that_was_removed_comes_back(page: InterviewsPage) -> None:
    editor, before = editor_of(page), document(page)
    editor.go_to("persons")
    rooms.press(editor, "person_names_2_remove")
    assert len(document(page).persons[0].names.names) == 2
    undo(editor)
    assert document(page) == before
    assert spellings(editor)[1].text() == "سەرىكبول مىسالۇلى"
    typed = spellings(editor)[2]
    typed.setFocus()
    windows.type_words(typed, "x")
    undo(editor)
    assert document(page) == before
    assert spellings(editor)[2].hasFocus()


def test_a_choice_and_a_mark_are_steps(page: InterviewsPage) -> None:
    editor, before = editor_of(page), document(page)
    editor.go_to("testifier")
    rooms.choose(editor, "testifier_sex", "female")
    assert document(page).testifier.sex == "female"
    for _ in range(5):
        undo(editor)
    assert document(page) == before


def test_what_was_taken_back_is_kept_as_a_draft(page: InterviewsPage, opened: OpenDesk) -> None:
    editor = editor_of(page)
    rooms.fill(editor, "session_ticket", "77")
    undo(editor)
    desks.keep_now(editor.keeper.autosave)
    kept = opened.write(lambda session: recording.open_draft(session, document(page).id))
    assert isinstance(kept, recording.Editing)
    assert kept.interview.session.ticket == "31"


def test_what_is_recorded_is_not_taken_back(page: InterviewsPage, opened: OpenDesk) -> None:
    editor = editor_of(page)
    rooms.fill(editor, "session_ticket", "77")
    heard(editor.recorded, lambda: editor._save(leave_after=False))
    opened.settle()
    undo(editor)
    assert document(page).session.ticket == "77"


def test_a_withdrawal_is_not_taken_back(page: InterviewsPage) -> None:
    editor = editor_of(page)
    rooms.fill(editor, "session_ticket", "77")
    editor._withdrawal.withdraw("by telephone")
    undo(editor)
    consent = document(page).consent
    assert consent is not None
    assert {grant.answer for grant in consent.grants} == {"withdrawn"}


def test_a_field_outside_of_such_a_form_takes_back_itself(app: QApplication) -> None:
    for field in (Entry(), TextArea()):
        windows.shown(field, 200, 60)
        windows.type_words(field, "one")
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert (field.text() if isinstance(field, Entry) else field.toPlainText()) != "one"
        field.close()


def test_the_keys_are_in_the_list_of_all_keys(page: InterviewsPage) -> None:
    words = {action.shortcut().toString() for action in editor_of(page).actions()}
    assert {"Ctrl+Z", "Ctrl+Shift+Z"} <= words
    assert control(editor_of(page), "interview_next", Button).isEnabled()
