"""What is typed is kept: after a pause, on leaving, at once where asked, and when the disk refuses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kuager.errors import AppError
from kuager.flows import history
from kuager.flows import interview as recording
from kuager.flows.interview import DraftRow, Editing
from kuager.flows.unlock import Session
from kuager.gui.autosave import PAUSE_MS
from kuager.gui.interview.editor import InterviewEditor
from kuager.gui.interview.fields import WHY
from kuager.gui.interview.keeper import without_blanks
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.notice import Notice
from kuager.gui.widgets.saved_line import SavedLine
from kuager.model.event import Event as Told
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import Interview, PersonTold
from kuager.model.testimony import Video, Videos
from tests.support import desks, rooms, vaults, windows
from tests.support.desks import OpenDesk, heard
from tests.support.rooms import control, document, editor_of


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        yield page


def drafts(opened: OpenDesk) -> list[DraftRow]:
    found = opened.write(recording.drafts)
    assert isinstance(found, list)
    return found


def draft(opened: OpenDesk, record: RecordId) -> Interview:
    found = opened.write(lambda session: recording.open_draft(session, record))
    assert isinstance(found, Editing)
    return found.interview


def recorded(opened: OpenDesk) -> Interview:
    def only(session: Session) -> Interview:
        (row,) = recording.listing(session)
        return recording.open_recorded(session, row.id).interview

    found = opened.write(only)
    assert isinstance(found, Interview)
    return found


def saved_words(page: InterviewsPage) -> str:
    return control(editor_of(page), "saved", SavedLine).words()


def test_an_interview_that_was_only_opened_leaves_no_draft(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    editor_of(page).leave()
    opened.settle()
    assert page.editor is None
    assert drafts(opened) == []


def test_a_draft_is_kept_after_a_pause_in_typing(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    autosave = editor_of(page).keeper.autosave
    control(editor_of(page), "session_ticket", QLineEdit).setFocus()
    windows.type_words(control(editor_of(page), "session_ticket", QLineEdit), "31")
    assert autosave._pause.isActive()
    assert autosave._pause.interval() == PAUSE_MS
    assert drafts(opened) == []
    heard(autosave.kept, autosave._pause.timeout.emit)
    assert draft(opened, document(page).id).session.ticket == "31"
    assert saved_words(page).startswith("Saved, encrypted · ")


def test_somebody_who_types_without_a_pause_is_kept_too(
    page: InterviewsPage, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.begin()
    autosave = editor_of(page).keeper.autosave
    monkeypatch.setattr("kuager.gui.autosave.LONGEST_MS", 0)
    ticket = control(editor_of(page), "session_ticket", QLineEdit)
    heard(autosave.kept, lambda: QTest.keyClick(ticket, "3"))
    assert autosave._pause.interval() == 0
    heard(autosave.kept, lambda: QTest.keyClick(ticket, "1"))
    assert draft(opened, document(page).id).session.ticket == "31"


def test_a_draft_is_kept_at_once_when_a_field_is_left(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    autosave = editor_of(page).keeper.autosave
    ticket = control(editor_of(page), "session_ticket", QLineEdit)
    ticket.setFocus()
    windows.type_words(ticket, "32")
    heard(autosave.kept, lambda: QTest.keyClick(ticket, Qt.Key.Key_Tab))
    assert draft(opened, document(page).id).session.ticket == "32"


def test_notes_are_kept_when_they_are_left(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    editor = editor_of(page)
    notes = control(editor, "notes", QPlainTextEdit)
    notes.setFocus()
    windows.type_words(notes, "She weeps.")
    heard(editor.keeper.autosave.kept, control(editor, "session_ticket", QLineEdit).setFocus)
    assert draft(opened, document(page).id).narrative.notes == "She weeps."


def test_typing_while_a_draft_is_written_is_written_next(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    editor, autosave = editor_of(page), editor_of(page).keeper.autosave
    rooms.fill(editor, "session_ticket", "3")
    autosave.flush()
    rooms.fill(editor, "session_ticket", "33")
    desks.keep_now(autosave)
    assert autosave.is_safe()
    assert draft(opened, document(page).id).session.ticket == "33"


def test_a_draft_that_cannot_be_kept_says_so_until_it_is(
    page: InterviewsPage, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.begin()
    editor, autosave = editor_of(page), editor_of(page).keeper.autosave
    with monkeypatch.context() as broken:

        def refuse(_session: Session, _editing: Editing) -> None:
            raise AppError("disk.full", file="drafts.db")

        broken.setattr(recording, "keep_draft", refuse)
        rooms.fill(editor, "session_ticket", "34")
        heard(autosave.failed, autosave.flush)
        assert saved_words(page) == "Not saved"
        notice = control(editor, "interview_unkept_notice", Notice)
        assert (
            notice.accessibleName() == "What you typed last is not kept yet; it stands only in this window."
        )
        assert notice.property("ground") == "dangerSoft"
        editor.leave()
        opened.settle()
        assert page.editor is editor, "it went although nothing was kept"
        assert control(editor, "interview_unkept_notice", Notice).isVisible()
    heard(autosave.kept, control(editor, "interview_unkept_notice_act", Button).click)
    assert not editor._unkept.isVisibleTo(editor)
    assert draft(opened, document(page).id).session.ticket == "34"
    editor.leave()
    opened.settle()
    assert page.editor is None


def test_saving_makes_a_record_and_the_draft_is_gone(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    editor = editor_of(page)
    rooms.fill(editor, "session_ticket", "35")
    editor.go_to("narrative")
    rooms.fill(editor, "narrative_text", "She saw him last at the market.")
    heard(editor.recorded, lambda: QTest.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier))
    opened.settle()
    assert page.editor is editor, "Ctrl+S stays"
    assert drafts(opened) == []
    assert recorded(opened).narrative.text == "She saw him last at the market."
    assert recorded(opened).persons == (), "a person who was never filled in is none"
    assert editor.keeper.is_safe()


def test_the_button_of_the_last_step_saves_and_goes_back(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    editor = editor_of(page)
    rooms.fill(editor, "session_ticket", "36")
    editor.go_to("review")
    save = control(editor, "interview_next", Button)
    assert save.words() == "Save the interview"
    heard(editor.recorded, save.click)
    opened.settle()
    assert page.editor is None
    assert drafts(opened) == []
    assert recorded(opened).session.ticket == "36"


def test_what_is_typed_while_it_is_saved_is_a_draft_over_the_record(
    page: InterviewsPage, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.begin()
    editor, keeper = editor_of(page), editor_of(page).keeper
    rooms.fill(editor, "session_ticket", "37")

    sent: list[Interview] = []
    save = recording.save

    def slowly(session: Session, editing: Editing, why: str) -> recording.Saved:
        sent.append(editing.interview)
        assert typed.wait(desks.PATIENCE / 1000)
        return save(session, editing, why)

    typed = Event()
    monkeypatch.setattr(recording, "save", slowly)
    keeper.save("", leave_after=False)
    desks.done(opened.workers.drafts, lambda: None)  # the writing has been handed over
    heard(keeper.recorded, lambda: _type_notes(editor, typed))
    opened.settle()
    assert sent[0].narrative.notes == ""
    assert recorded(opened).narrative.notes == ""
    assert keeper.interview.narrative.notes == "One thing more."
    assert draft(opened, keeper.interview.id).narrative.notes == "One thing more."
    assert keeper.recorded_ids(), "it goes on from the record"


def _type_notes(editor: InterviewEditor, typed: Event) -> None:
    rooms.fill(editor, "notes", "One thing more.")
    typed.set()


def test_a_saving_that_fails_keeps_the_draft(
    page: InterviewsPage, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.begin()
    editor = editor_of(page)
    rooms.fill(editor, "session_ticket", "38")

    def refuse(_session: Session, _editing: Editing, _why: str) -> None:
        raise AppError("disk.full", file="vault.db")

    with monkeypatch.context() as broken:
        broken.setattr(recording, "save", refuse)
        heard(editor.keeper.not_recorded, lambda: editor._save(leave_after=True))
        opened.settle()
    assert page.editor is editor
    assert control(editor, "interview_notice_notice", Notice).isVisible()
    assert draft(opened, document(page).id).session.ticket == "38"


def test_a_correction_asks_why_and_hands_the_reason_on(
    page: InterviewsPage, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = opened.write(lambda session: recording.save(session, Editing(vaults.told())))
    assert isinstance(saved, recording.Saved)
    page.open_interview(saved.id)
    opened.settle()
    editor = editor_of(page)
    reasons: list[str] = []
    save = recording.save

    def listening(session: Session, editing: Editing, why: str) -> recording.Saved:
        reasons.append(why)
        return save(session, editing, why)

    monkeypatch.setattr(recording, "save", listening)
    rooms.fill(editor, "session_office", "Almaty 2")
    editor.go_to("review")
    assert control(editor, "interview_next", Button).words() == "Save the correction"
    rooms.fill(editor, "why", "the office was missing")
    heard(editor.recorded, control(editor, "interview_next", Button).click)
    opened.settle()
    assert reasons == ["the office was missing"]
    assert recorded(opened).session.office == "Almaty 2"


def test_the_reason_is_asked_for_by_a_key_and_waits_in_the_draft(
    page: InterviewsPage, opened: OpenDesk
) -> None:
    saved = opened.write(lambda session: recording.save(session, Editing(vaults.told())))
    assert isinstance(saved, recording.Saved)
    page.open_interview(saved.id, WHY)
    opened.settle()
    editor = editor_of(page)
    why = control(editor, "why", QLineEdit)
    assert why.hasFocus()
    windows.type_words(why, "she spelled it")
    editor.go_to("start")
    QTest.keyClick(control(editor, "session_ticket", QLineEdit), Qt.Key.Key_F2)
    assert control(editor, "why", QLineEdit).hasFocus()
    editor.leave()
    opened.settle()
    page.open_interview(saved.id)
    opened.settle()
    editor = editor_of(page)
    editor.go_to("review")
    assert control(editor, "why", QLineEdit).text() == "she spelled it"
    editor.go_to("narrative")
    rooms.fill(editor, "narrative_doubts", "one date")
    heard(editor.recorded, lambda: editor._save(leave_after=False))
    opened.settle()
    editor.go_to("review")
    assert control(editor, "why", QLineEdit).text() == ""
    past = opened.write(lambda session: history.savings(session, saved.id, "testimony"))
    assert isinstance(past, list)
    assert past[0].why == "she spelled it"


def test_a_new_interview_asks_for_no_reason(page: InterviewsPage) -> None:
    page.begin()
    editor_of(page).go_to("review")
    assert not [w for w in editor_of(page).findChildren(QLineEdit, "why") if w.isVisibleTo(editor_of(page))]


def test_escape_goes_back_and_the_draft_waits_above_the_list(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    editor = editor_of(page)
    rooms.fill(editor, "session_ticket", "39")
    ticket = control(editor, "session_ticket", QLineEdit)
    QTest.keyClick(ticket, Qt.Key.Key_Escape)
    opened.settle()
    assert page.editor is None
    control(page, "draft_open", Button).click()
    opened.settle()
    assert document(page).session.ticket == "39"


def test_blank_rows_are_nothing_that_was_told() -> None:
    kept, blank, known = (PersonTold(account=new_record_id()) for _ in range(3))
    kept = msgspec.structs.replace(
        kept,
        relation="son",
        events=msgspec.structs.replace(kept.events, events=(Told(kind=""), Told(kind="camp"))),
    )
    document = Interview(
        id=new_record_id(),
        persons=(blank, kept, known),
        videos=Videos((Video(file_name=""), Video(file_name="a.mp4"))),
    )
    left = without_blanks(document, frozenset({known.account}))
    assert [told.account for told in left.persons] == [kept.account, known.account]
    assert [event.kind for event in left.persons[0].events.events] == ["camp"]
    assert [video.file_name for video in left.videos.files] == ["a.mp4"]


@pytest.mark.parametrize(
    ("step", "field", "said"),
    [
        ("narrative", "narrative_text", "What was told · In words"),
        ("testifier", "contact_phones", "Address and telephone · Telephone 1"),
        ("persons", "person_last_address", "Person told of · Last address"),
        ("start", "notes", "What was told · Notes"),
    ],
)
def test_a_text_that_is_too_long_is_named_and_one_is_led_there(
    page: InterviewsPage, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch, step: str, field: str, said: str
) -> None:
    monkeypatch.setattr("kuager.vault.history.SECTION_BYTES_LIMIT", 600)
    page.begin()
    editor = editor_of(page)
    editor.go_to(step)
    entry = control(editor, field, QWidget)
    assert isinstance(entry, QLineEdit | QPlainTextEdit)
    entry.setFocus()
    QApplication.clipboard().setText("she said so " * 60)
    entry.paste()
    opened.settle()
    editor.go_to("review")
    heard(editor.keeper.not_recorded, lambda: editor._save(leave_after=False))
    opened.settle()
    (notice,) = (each for each in editor.findChildren(Notice, "interview_notice_notice") if each.isVisible())
    told = notice.accessibleName().replace("\u2068", "").replace("\u2069", "")
    assert told == f"This is longer than a record can hold: {said}."
    notice.acted.emit()
    opened.settle()
    assert control(editor, field, QWidget).hasFocus()
