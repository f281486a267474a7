"""Asking for consent: which text, read by keys, what each answer shuts, and taking all of it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from kuager import paths
from kuager.flows import consent_texts
from kuager.flows import interview as recording
from kuager.flows.interview import Editing, Saved
from kuager.gui.interview import consent_words
from kuager.gui.interview.consent_band import ConsentBand
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.interview.reading_view import ReadingView
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.notice import Notice
from kuager.gui.widgets.text import Elided, Wrapped
from kuager.model.consent import Consent, Grant, frozen
from kuager.model.ids import RecordId
from tests.flows.test_consent_texts import checked
from tests.gui import gallery
from tests.support import desks, interviews_told, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control, document, editor_of

DRAFT = consent_texts.drafts()["kk"]
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A new interview in Kazakh, at its consent."""
    with rooms.interviews_page(opened) as page:
        page.begin()
        rooms.press(editor_of(page), "session_languages_kk")
        editor_of(page).go_to("consent")
        opened.settle()
        yield page
        editor = page.editor
        if editor is not None:
            editor.leave()
        opened.settle()


def adopted(opened: OpenDesk, path: Path, content: bytes = b"") -> None:
    path.write_bytes(content or checked())
    opened.write(lambda session: consent_texts.adopt(session, path))


def consent_of(page: InterviewsPage) -> Consent:
    consent = document(page).consent
    assert consent is not None
    return consent


def view_of(page: InterviewsPage) -> ReadingView:
    return control(editor_of(page), "reading", ReadingView)


def read_the_draft(page: InterviewsPage) -> ReadingView:
    editor = editor_of(page)
    rooms.press(editor, "consent_read_draft")
    rooms.press(editor, "reading_question_act")
    return view_of(page)


def means(page: InterviewsPage, purpose: str) -> str:
    return control(editor_of(page), f"consent_{purpose}_means", Wrapped).text()


# Which text ----------------------------------------------------------------------------------------


def test_a_draft_is_not_offered_as_ready(page: InterviewsPage) -> None:
    editor = editor_of(page)
    notice = control(editor, "reading_state_notice", Notice)
    assert notice.accessibleName() == "There is no checked text in this language: \u2068Kazakh\u2069."
    assert "a draft that nobody has checked" in notice.accessibleDescription()
    begin = editor.findChild(Button, "consent_read")
    assert begin is not None
    assert not begin.isVisible()


def test_a_draft_is_read_only_after_a_sentence_and_the_safe_answer_has_the_keyboard(
    page: InterviewsPage,
) -> None:
    editor = editor_of(page)
    rooms.press(editor, "consent_read_draft")
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "reading_question_safe"
    QTest.keyClick(focus, Qt.Key.Key_Space)
    windows.settle()
    view = editor.findChild(ReadingView, "reading")
    assert view is not None
    assert not view.isVisible()
    assert document(page).consent is None


def test_a_text_of_the_office_is_read_at_once(page: InterviewsPage, opened: OpenDesk, tmp_path: Path) -> None:
    editor_of(page).leave()
    opened.settle()
    adopted(opened, tmp_path / "kk.toml")
    page.begin()
    rooms.press(editor_of(page), "session_languages_kk")
    editor_of(page).go_to("consent")
    opened.settle()
    notice = control(editor_of(page), "reading_state_notice", Notice)
    assert "Үлгі Сынаққызы" in notice.accessibleDescription()
    rooms.press(editor_of(page), "consent_read")
    QTest.keyClick(view_of(page), Qt.Key.Key_PageDown)
    QTest.keyClick(view_of(page), Qt.Key.Key_PageDown)
    assert consent_of(page).text_version.startswith("office-1#")
    warning = view_of(page).findChild(Notice, "reading_unchecked_notice")
    assert warning is None


def test_the_office_brings_its_text_by_a_file(page: InterviewsPage, opened: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "kk.toml"
    path.write_bytes(checked())
    rooms.press(editor_of(page), "consent_take_text")
    dialog = page.window().findChild(QFileDialog, "consent_text_choice")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    opened.settle()
    assert control(editor_of(page), "consent_read", Button).isEnabled()
    path.write_bytes(b"format = 9")
    rooms.press(editor_of(page), "consent_take_text")
    dialog = page.window().findChild(QFileDialog, "consent_text_choice")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    opened.settle()
    said = control(editor_of(page), "reading_says_notice", Notice)
    assert said.accessibleName() == "This file is not in the form it should have."


def test_a_draft_is_written_to_a_file_to_be_corrected(
    page: InterviewsPage, opened: OpenDesk, tmp_path: Path
) -> None:
    rooms.press(editor_of(page), "consent_write_draft")
    dialog = page.window().findChild(QFileDialog, "consent_draft_choice")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "out.toml"))
    dialog.close()
    opened.settle()
    assert (tmp_path / "out.toml").read_bytes() == (paths.resources() / "consent" / "kk.toml").read_bytes()


def test_a_paper_is_named_by_typing(page: InterviewsPage) -> None:
    rooms.fill(editor_of(page), "consent_text_version", "paper of March 2026")
    assert consent_of(page).text_version == "paper of March 2026"
    assert consent_of(page).read_aloud == ()


def test_the_language_is_the_first_that_the_family_speaks_and_has_a_text(
    page: InterviewsPage, opened: OpenDesk
) -> None:
    editor = editor_of(page)
    assert control(editor, "reading_language", ChoiceBox).code() == "kk"
    editor.go_to("start")
    rooms.press(editor, "session_languages_kk")
    rooms.press(editor, "session_languages_tt")
    rooms.press(editor, "session_languages_ug")
    editor.go_to("consent")
    assert control(editor, "reading_language", ChoiceBox).code() == "ug"


# Reading -------------------------------------------------------------------------------------------


def test_reading_by_keys_records_text_language_reader_and_each_purpose(page: InterviewsPage) -> None:
    view = read_the_draft(page)
    assert page.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.purpose() == "keep_and_study"
    QTest.keyClick(view, Qt.Key.Key_1)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_2)
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_3)
    consent = consent_of(page)
    assert consent.grants == (
        Grant("keep_and_study", "yes"), Grant("show_partners", "no"), Grant("kz_authorities", "ask_again"),
    )  # fmt: skip
    assert consent.read_aloud == ("keep_and_study", "show_partners", "kz_authorities")
    assert (consent.text_version, consent.language, consent.read_by) == (DRAFT.stamp, "kk", "Marzhan")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    windows.settle()
    assert not view.isVisible()
    assert page.editor is not None, "Escape closes the text only"
    assert means(page, "kz_authorities").startswith("Read aloud. No until it is asked again.")
    count = control(editor_of(page), "reading_count", Wrapped)
    assert count.text().startswith("Read aloud: 3 of 7 questions")


def test_a_question_that_is_turned_over_was_read_and_stays_unanswered(page: InterviewsPage) -> None:
    view = read_the_draft(page)
    pages = len(view.pages())
    assert pages == len(DRAFT.questions) + 2
    for _ in range(pages):
        QTest.keyClick(view, Qt.Key.Key_Right)
    windows.settle()
    assert not view.isVisible(), "behind the last page is the form"
    assert consent_of(page).read_aloud == DRAFT.purposes
    assert consent_of(page).grants == ()


def test_turning_back_reads_nothing_and_shows_the_answer_that_was_given(page: InterviewsPage) -> None:
    view = read_the_draft(page)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_2, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(view, key)
    assert view.purpose() == "keep_and_study"
    assert consent_of(page).read_aloud == ("keep_and_study",)
    assert [view._answers._group.button(number).isChecked() for number in range(3)] == [False, True, False]


def test_arrows_follow_the_page(app: QApplication, opened: OpenDesk) -> None:
    with gallery.dressed(app, "rtl"), rooms.interviews_page(opened) as page:
        page.begin()
        editor_of(page).go_to("consent")
        opened.settle()
        view = read_the_draft(page)
        QTest.keyClick(view, Qt.Key.Key_Left)
        assert view.purpose() == "keep_and_study"
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert view.purpose() == ""


def test_uyghur_words_begin_at_the_right_in_any_interface(page: InterviewsPage) -> None:
    box = control(editor_of(page), "reading_language", ChoiceBox)
    box.choose("ug")
    box.chosen.emit("ug")
    view = read_the_draft(page)
    words = [each for each in view.findChildren(QLabel) if each.property("role") == "reading"]
    assert words
    for each in words:
        assert each.alignment() & Qt.AlignmentFlag.AlignRight
        assert each.fontInfo().pixelSize() > 20


def test_another_text_begins_its_count_anew(page: InterviewsPage) -> None:
    view = read_the_draft(page)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_1, Qt.Key.Key_PageDown, Qt.Key.Key_1, Qt.Key.Key_Escape):
        QTest.keyClick(view, key)
    box = control(editor_of(page), "reading_language", ChoiceBox)
    box.choose("ru")
    box.chosen.emit("ru")
    view = read_the_draft(page)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_1)
    consent = consent_of(page)
    assert consent.read_aloud == ("keep_and_study",)
    assert consent.text_version == consent_texts.drafts()["ru"].stamp
    assert len(consent.grants) == 2, "answers given to another text stay"


def test_another_step_closes_the_text(page: InterviewsPage) -> None:
    view = read_the_draft(page)
    editor_of(page).go_to("testifier")
    editor_of(page).go_to("consent")
    windows.settle()
    assert not view.isVisible()


LAPTOP, HALF, DOUBLE = (1306, 768), (910, 560), (626, 384)
LOOKS = [
    *((look, size) for look in ("light", "rtl") for size in (LAPTOP, HALF, DOUBLE)),
    *((look, size) for look in ("150", "pseudo") for size in (LAPTOP, HALF)),
]


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_no_word_of_a_text_is_cut_off(
    app: QApplication, opened: OpenDesk, look: str, size: tuple[int, int]
) -> None:
    with gallery.dressed(app, look), rooms.interviews_page(opened) as page:
        windows.shown(page, *size)
        page.begin()
        editor_of(page).go_to("consent")
        opened.settle()
        rooms.press(editor_of(page), "consent_read_draft")
        windows.settle()
        assert windows.cut_off(page) == []
        rooms.press(editor_of(page), "reading_question_act")
        view = view_of(page)
        for _ in view.pages():
            opened.settle()  # what is saved meanwhile is said in the head
            for _ in range(3):
                windows.settle()
            assert windows.cut_off(page) == [], view.purpose()
            assert windows.nameless(page) == []
            QTest.keyClick(view, Qt.Key.Key_PageDown)


# What an answer means ------------------------------------------------------------------------------


def test_every_answer_to_every_purpose_says_what_it_means(page: InterviewsPage) -> None:
    codes = [code for code, _ in editor_of(page)._desk.choices("consent_purpose")]
    assert tuple(codes) == consent_words.PURPOSES
    for code in codes:
        said = {answer: consent_words.meaning(code, answer) for answer in ("", "yes", "no", "ask_again")}
        assert all(said.values())
        assert len(set(said.values())) == len(said)
        assert consent_words.meaning(code, "withdrawn") == said["no"]
    assert consent_words.meaning("of_another_office", "no") == ""


def test_the_table_says_it_at_once(page: InterviewsPage) -> None:
    assert means(page, "un_bodies") == "Not asked counts as no. No letter to UN bodies may use it."
    rooms.press(editor_of(page), "consent_un_bodies_yes")
    assert means(page, "un_bodies") == "Letters to UN bodies may use it."


def test_the_band_says_what_is_shut_asked_or_not(page: InterviewsPage) -> None:
    editor = editor_of(page)
    band = control(editor, "consent_band", ConsentBand)
    shut = control(band, "band_shut", Elided)
    assert shut.text().startswith("Not possible: keeping it, ")
    for purpose in consent_words.PURPOSES[:-1]:
        rooms.press(editor, f"consent_{purpose}_yes")
    assert shut.text() == "Not possible: publishing without names."
    rooms.press(editor, "consent_publish_anonymised_yes")
    assert not shut.isVisible()


def test_a_partner_who_was_named_is_not_called_shut_out(opened: OpenDesk) -> None:
    given = Consent(RecordId("1" * 32), (Grant("show_partners", "yes", "Үлгі қоры"),))
    assert "showing it to partners not named" in consent_words.shut_words(opened.desk, given)
    withdrawn = Consent(RecordId("1" * 32), (Grant("keep_and_study", "withdrawn"),))
    assert consent_words.shut_words(opened.desk, withdrawn) == ["every use"]


# Taking it back ------------------------------------------------------------------------------------


def withdraw(page: InterviewsPage, why: str = "") -> None:
    editor = editor_of(page)
    editor.go_to("consent")
    if why:
        rooms.fill(editor, "consent_withdraw_reason", why)
    rooms.press(editor, "consent_withdraw_act")
    dialog = page.window().findChild(ConfirmDialog, "withdrawing_dialog")
    assert dialog is not None
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.objectName() == "withdrawing_safe"
    control(dialog, "withdrawing_act", Button).click()


def test_what_was_recorded_is_withdrawn_at_once_and_nothing_typed_is_lost(
    page: InterviewsPage, opened: OpenDesk
) -> None:
    editor_of(page).leave()
    opened.settle()
    saved = opened.write(lambda session: recording.save(session, Editing(interviews_told.whole())))
    assert isinstance(saved, Saved)
    page.open_interview(saved.id)
    opened.settle()
    rooms.fill(editor_of(page), "session_office", "Almaty 2")
    editor_of(page).go_to("consent")
    rooms.fill(editor_of(page), "consent_remarks", "her words")
    withdraw(page, "her son, by telephone")
    opened.settle()
    recorded = opened.write(lambda session: recording.open_recorded(session, saved.id).interview)
    assert recorded.consent is not None  # type: ignore[attr-defined]
    assert {grant.answer for grant in recorded.consent.grants} == {"withdrawn"}  # type: ignore[attr-defined]
    assert document(page).session.office == "Almaty 2"
    assert consent_of(page).remarks == "her words"
    assert frozen((consent_of(page),))
    act = control(editor_of(page), "consent_withdraw_act", Button)
    assert not act.isEnabled()
    # Saving goes on from the withdrawal: no second writing stands beside it.
    editor_of(page)._save_now()
    opened.settle()
    after = opened.write(lambda session: recording.open_recorded(session, saved.id))
    heads = [each.heads for each in after.seen if each.kind == "consent"]  # type: ignore[attr-defined]
    assert [len(each) for each in heads] == [1]
    assert after.interview.consent.remarks == "her words"  # type: ignore[attr-defined]
    assert frozen((after.interview.consent,))  # type: ignore[attr-defined]


def test_what_was_never_recorded_only_changes_its_answers(page: InterviewsPage, opened: OpenDesk) -> None:
    rooms.press(editor_of(page), "consent_kz_authorities_yes")
    withdraw(page)
    assert {grant.answer for grant in consent_of(page).grants} == {"withdrawn"}
    assert editor_of(page).keeper.recorded_ids() == frozenset()


def test_leaving_it_as_it_is_changes_nothing(page: InterviewsPage) -> None:
    rooms.press(editor_of(page), "consent_kz_authorities_yes")
    before = document(page)
    rooms.press(editor_of(page), "consent_withdraw_act")
    dialog = page.window().findChild(ConfirmDialog, "withdrawing_dialog")
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    windows.settle()
    assert document(page) == before


def test_who_told_it_may_stay_empty(page: InterviewsPage) -> None:
    assert control(editor_of(page), "consent_withdraw_act", Button).isEnabled()
    assert control(editor_of(page), "consent_withdraw_reason", QLineEdit).text() == ""
