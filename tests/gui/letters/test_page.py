"""The letters, driven as a user does: begin, see what is missing, word, sign, take a copy, note what came."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from kuager.flows import interview as recording
from kuager.flows import letters, people
from kuager.flows.unlock import Session
from kuager.gui.letters.editor import LetterEditor
from kuager.gui.letters.new_letter import NewLetter
from kuager.gui.letters.page import LettersPage
from kuager.gui.letters.signed_view import SignedView
from kuager.gui.people.people_list import PeopleList
from kuager.gui.widgets.buttons import Button
from kuager.model.consent import Consent, Grant
from kuager.model.ids import RecordId
from kuager.model.letter import WordedBlock
from tests.support import desks, people_told
from tests.support.desks import OpenDesk, heard

RISK = "His wife is still there and is not named."


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", people_told.three_accounts) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[LettersPage]:
    page = LettersPage(opened.desk)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def person(opened: OpenDesk) -> RecordId:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    return RecordId(rows[0].id)


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    found = page.findChild(Button, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    opened.settle()


def editor(page: LettersPage) -> LetterEditor:
    found = page.findChild(LetterEditor)
    assert found is not None
    return found


def look(opened: OpenDesk, on_desk: LetterEditor) -> None:
    """What the pause after typing would do."""
    on_desk._pause.stop()
    on_desk._read()
    opened.settle()


def begin(opened: OpenDesk, page: LettersPage, template: str = "request_kk") -> LetterEditor:
    page.begin_letter(person(opened))
    opened.settle()
    choice = page.findChild(NewLetter)
    assert choice is not None
    assert choice.list.choose((template, "mfa_kz"))
    QTest.keyClick(choice.list, Qt.Key.Key_Return)
    opened.settle()
    look(opened, editor(page))
    return editor(page)


def answer_risk(opened: OpenDesk, on_desk: LetterEditor) -> None:
    on_desk.form.risk.setFocus()
    QTest.keyClicks(on_desk.form.risk, RISK)
    look(opened, on_desk)


def sign(opened: OpenDesk, page: LettersPage) -> SignedView:
    on_desk = begin(opened, page)
    answer_risk(opened, on_desk)
    press(opened, on_desk, "letter_sign")
    opened.settle()
    found = page.findChild(SignedView)
    assert found is not None
    return found


def test_an_empty_register_leads_to_the_choice_of_a_person(opened: OpenDesk, page: LettersPage) -> None:
    assert "No letters yet" in words(page)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    chosen = page.findChild(PeopleList, "about_list_page")
    assert chosen is not None
    chosen.list.choose(person(opened))
    QTest.keyClick(chosen.list, Qt.Key.Key_Return)
    opened.settle()
    choice = page.findChild(NewLetter)
    assert choice is not None
    QTest.keyClick(choice.list, Qt.Key.Key_Escape)
    opened.settle()
    assert page.register.isVisible()


@pytest.mark.parametrize("template", ["request_kk", "request_ru"])
def test_the_needs_are_counted_and_the_page_is_drawn(
    opened: OpenDesk, page: LettersPage, template: str
) -> None:
    on_desk = begin(opened, page, template)
    shown = words(on_desk)
    assert "6 of 6" in shown
    assert "Postal address of the applicant" in shown
    assert "Almaty, Invented street 1" in shown
    assert on_desk.preview.count() >= 1
    drawn = on_desk.preview.findChildren(QWidget)[-1].grab().toImage()
    assert not drawn.isNull()


def test_sign_says_what_it_waits_for(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    assert not on_desk.sign.isEnabled()
    assert "Signing waits for: an answer to what it may cost." in words(on_desk)
    press(opened, on_desk, "letter_needs_no_risk_answer_fill")
    assert on_desk.form.risk.hasFocus()
    answer_risk(opened, on_desk)
    assert on_desk.sign.isEnabled()
    assert "Nobody has said yet" not in words(on_desk)


def test_without_consent_a_letter_is_not_signed(opened: OpenDesk, page: LettersPage) -> None:
    def refuse(session: Session) -> None:
        for row in recording.listing(session):
            read = recording.open_recorded(session, row.id)
            consent = Consent(row.id, (Grant("kz_authorities", "no"),))
            recording.save(
                session, read.with_interview(msgspec.structs.replace(read.interview, consent=consent)), "said"
            )

    opened.write(refuse)
    on_desk = begin(opened, page)
    answer_risk(opened, on_desk)
    assert not on_desk.sign.isEnabled()
    assert "Signing waits for: consent." in words(on_desk)
    assert "Letters to Kazakh authorities" in words(on_desk)
    record, field = heard(
        page.interview_wanted, lambda: press(opened, on_desk, "letter_needs_no_consent_fill")
    )
    assert (record, field) == (on_desk.editing().basis.applicants[0], "consent")


def test_fill_it_in_leads_to_the_field_of_the_account(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    own = next(use for use in on_desk._assessment.sources if use.source in on_desk.editing().basis.applicants)
    record, field = heard(
        page.interview_wanted, lambda: press(opened, on_desk, "letter_needs_last_address_fill")
    )
    assert (record, field) == (own.source, f"persons.{own.account}.identity.last_address")


def test_wording_by_hand_reaches_the_page_and_the_draft(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    before = on_desk.editing()
    areas = {area.objectName(): area for area in on_desk.form.areas()}
    title = next(area for name, area in areas.items() if "_title_" in name)
    title.setPlainText("SECOND REQUEST")
    text = next(area for name, area in areas.items() if "_paragraph_" in name)
    text.setPlainText("One.\n\nTwo <b>plain</b>.\n \n\nThree.")
    wording = on_desk.editing().blocks
    assert WordedBlock("title", "SECOND REQUEST") in wording
    assert [block.text for block in wording if block.role == "paragraph"][:3] == [
        "One.",
        "Two <b>plain</b>.",
        "Three.",
    ]
    on_desk.leave()
    opened.settle()
    assert page.findChild(LetterEditor) is None
    assert "1 letter" in words(page)
    assert page.register.list.model().index(0, 0).data() == people_told.PERSON
    QTest.keyClick(page.register.list, Qt.Key.Key_Return)
    opened.settle()
    again = editor(page)
    assert again.editing().blocks == wording
    assert again.saved.words().startswith("Saved, encrypted")
    press(opened, again, "letter_wording_again")
    assert again.editing().blocks == before.blocks
    press(opened, again, "letter_says_notice_act")  # Undo
    assert again.editing().blocks == wording


def mark(opened: OpenDesk, on_desk: LetterEditor, position: int) -> None:
    """Turn the mark of somebody in whose name the letter may go."""
    box = on_desk.findChild(QCheckBox, f"letter_needs_parties_applicant_{position}")
    assert box is not None
    box.click()
    opened.settle()
    look(opened, on_desk)


def test_another_applicant_fills_the_letter_anew(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    other = next(
        use for use in on_desk._assessment.sources if use.source not in on_desk.editing().basis.applicants
    )
    first = on_desk.editing().basis.applicants
    offered = [testimony for testimony, _ in on_desk._assessment.parties.offered]
    mark(opened, on_desk, offered.index(other.source))
    assert set(on_desk.editing().basis.applicants) == {*first, other.source}
    mark(opened, on_desk, offered.index(first[0]))
    assert on_desk.editing().basis.applicants == (other.source,)
    applicant = next(block.text for block in on_desk.editing().blocks if block.role == "applicant")
    assert other.speaker in applicant.replace("\u00a0", " ")


def test_a_letter_is_thrown_away_only_after_a_question(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    answer_risk(opened, on_desk)
    on_desk.autosave.flush()
    opened.settle()
    press(opened, on_desk, "letter_wording_discard")
    dialog = page.findChild(QWidget, "letter_discard_confirm_dialog")
    assert dialog is not None
    press(opened, dialog, "letter_discard_confirm_act")
    opened.settle()
    assert opened.write(letters.drafts) == []
    assert page.register.isVisible()


def test_a_signed_letter_shows_what_was_verified_and_is_kept(opened: OpenDesk, page: LettersPage) -> None:
    view = sign(opened, page)
    shown = words(view)
    for expected in (
        "Unchanged since it was signed",
        "Signed by",
        "The certificate itself is trusted here",
        "The signatures cover the whole file",
    ):
        assert expected in shown
    assert view.preview.count() >= 1
    assert opened.write(letters.drafts) == []
    rows = opened.write(letters.listing)
    assert isinstance(rows, list)
    assert [(row.signed, row.state) for row in rows] == [(True, "signed")]


def test_a_copy_is_exported_and_never_over_another_file(
    opened: OpenDesk, page: LettersPage, tmp_path: Path
) -> None:
    view = sign(opened, page)
    file = tmp_path / "copy.pdf"
    view.export_to(file)
    opened.settle()
    assert "A copy is saved as \u2068copy.pdf\u2069." in words(view)
    assert file.read_bytes().startswith(b"%PDF")
    assert file.read_bytes() == opened.write(lambda session: letters.document(session, view.letter))
    view.export_to(file)
    opened.settle()
    assert view.says.notice is not None
    assert view.says.notice.property("ground") == "dangerSoft"


def test_a_lock_finds_the_draft_on_the_disk(opened: OpenDesk, page: LettersPage) -> None:
    assert heard(page.secured, page.secure) == (True,)
    on_desk = begin(opened, page)
    QTest.keyClicks(on_desk.form.risk, RISK)
    assert heard(page.secured, page.secure) == (True,)
    drafts = opened.write(letters.drafts)
    assert isinstance(drafts, list)
    assert len(drafts) == 1
    kept = opened.write(lambda session: letters.open_draft(session, drafts[0][0]))
    assert isinstance(kept, letters.LetterEditing)
    assert kept.risk == RISK


def test_nobody_to_speak_for_the_person_is_said(
    app: QApplication, opened: OpenDesk, page: LettersPage
) -> None:
    page.begin_letter(RecordId("0" * 32))
    opened.settle()
    assert "This record is not in the vault." in words(page)


def test_words_that_no_font_can_draw_are_said_beside_the_page(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    text = next(area for area in on_desk.form.areas() if "_title_" in area.objectName())
    text.setPlainText("\U0001f9ff")
    look(opened, on_desk)
    assert on_desk.preview.says.notice is not None


def test_the_drafts_name_is_searched_too(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    answer_risk(opened, on_desk)
    on_desk.leave()
    opened.settle()
    box = page.register.search_box
    heard(box.searched, lambda: page.search_for("nobody of this name"))
    opened.settle()
    assert "No letter was found" in words(page)
    heard(box.searched, lambda: page.search_for(people_told.PERSON[:5]))
    opened.settle()
    assert page.register.list.model().rowCount() == 1
