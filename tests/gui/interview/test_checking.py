"""The second check in the form: closed in words for whoever recorded it, open for another member."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from kuager.flows import interview as recording
from kuager.flows import unlock
from kuager.flows.unlock import Session
from kuager.gui.interview.page import InterviewsPage
from kuager.model.interview import Interview
from kuager.model.testimony import Narrative, SecondCheck
from tests.support import desks, rooms, vaults, windows
from tests.support.desks import OpenDesk, heard
from tests.support.rooms import control, document, editor_of


def begun(*members: str) -> Callable[[Path], Session]:
    def begin(folder: Path) -> Session:
        session = vaults.vault(folder)
        for member in members:
            unlock.add_member(session, member, vaults.OTHER_WORDS)
        return session

    return begin


@contextmanager
def recorded_by_marzhan(app: QApplication, folder: Path, words: str) -> Iterator[tuple[OpenDesk, Interview]]:
    """A desk of whoever unlocks with these words; Marzhan recorded the interview."""
    session = begun("Saule")(folder)
    told = vaults.record(session, vaults.told())
    session.lock()
    with desks.open_desk(folder, begin=lambda folder: unlock.unlock(folder, words)) as opened:
        yield opened, told


@contextmanager
def at_review(opened: OpenDesk, told: Interview) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        page.open_interview(told.id)
        opened.settle()
        editor_of(page).go_to("review")
        opened.settle()
        yield page
        if page.editor is not None:
            page.editor.leave()
            opened.settle()


def said(page: InterviewsPage, name: str) -> str:
    found = [each for each in editor_of(page).findChildren(QLabel, name) if each.isVisibleTo(editor_of(page))]
    return found[0].text().replace("\u2068", "").replace("\u2069", "") if found else ""


def test_whoever_recorded_it_sees_why_the_check_is_closed(app: QApplication, tmp_path: Path) -> None:
    with (
        recorded_by_marzhan(app, tmp_path / "vault", vaults.WORDS) as (opened, told),
        at_review(opened, told) as page,
    ):
        assert not control(editor_of(page), "check_done", QCheckBox).isEnabled()
        assert said(page, "check_why_not") == "You recorded this interview: another member makes the check."
        remarks = control(editor_of(page), "check_remarks", QLineEdit)
        assert remarks.isReadOnly()
        assert remarks.accessibleDescription() == said(page, "check_why_not")
        windows.type_words(remarks, "please look at the date")
        assert document(page).check == SecondCheck()
        labels = [part.label for part in editor_of(page)._takers()]
        assert "Remarks of that person" not in labels


def test_another_member_makes_the_check_and_is_named(app: QApplication, tmp_path: Path) -> None:
    with (
        recorded_by_marzhan(app, tmp_path / "vault", vaults.OTHER_WORDS) as (opened, told),
        at_review(opened, told) as page,
    ):
        editor = editor_of(page)
        assert said(page, "check_why_not") == ""
        rooms.press(editor, "check_done")
        rooms.fill(editor, "check_remarks", "one date")
        assert document(page).check == SecondCheck(done=True, remarks="one date")
        heard(editor.recorded, lambda: editor._save(leave_after=False))
        opened.settle()
        assert said(page, "check_made").startswith("Checked by Saule, ")
        assert "changed since" not in said(page, "check_made")
        editor.go_to("narrative")
        rooms.fill(editor, "narrative_text", "In spring.")
        heard(editor.recorded, lambda: editor._save(leave_after=False))
        editor.go_to("review")
        opened.settle()
        assert said(page, "check_made").endswith("It was changed since, 1 time.")


def test_what_is_not_saved_cannot_be_checked(app: QApplication, tmp_path: Path) -> None:
    with (
        desks.open_desk(tmp_path / "vault", begin=begun("Saule")) as opened,
        rooms.interviews_page(opened) as page,
    ):
        page.begin()
        editor_of(page).go_to("review")
        opened.settle()
        assert said(page, "check_why_not") == "Another member makes the check, once this is saved."
        editor_of(page).leave()
        opened.settle()


def test_the_only_member_reads_what_to_do(app: QApplication, tmp_path: Path) -> None:
    def fill(session: Session) -> None:
        vaults.record(session, told)

    told = vaults.told()
    with desks.open_desk(tmp_path / "vault", fill) as opened, at_review(opened, told) as page:
        assert "you are the only one here" in said(page, "check_why_not")


def test_a_check_that_is_refused_leaves_the_draft(app: QApplication, tmp_path: Path) -> None:
    """A draft of before, or of another program, may say it all the same."""
    with recorded_by_marzhan(app, tmp_path / "vault", vaults.WORDS) as (opened, told):

        def keep(session: Session) -> None:
            editing = recording.open_recorded(session, told.id)
            claimed = msgspec.structs.replace(
                editing.interview, check=SecondCheck(done=True), narrative=Narrative("typed since")
            )
            recording.keep_draft(session, editing.with_interview(claimed))

        opened.write(keep)
        with at_review(opened, told) as page:
            heard(editor_of(page).keeper.not_recorded, lambda: editor_of(page)._save(leave_after=True))
            opened.settle()
            assert page.editor is not None
            words = " ".join(label.text() for label in page.editor.findChildren(QLabel))
            assert "Whoever recorded an interview cannot be its second check." in words
            editor_of(page).go_to("review")
            opened.settle()
            rooms.press(page.editor, "check_done")  # the way out that was named
            heard(page.editor.recorded, lambda: editor_of(page)._save(leave_after=False))
            opened.settle()
            assert document(page).check == SecondCheck()
