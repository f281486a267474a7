"""Signatures in the windows: any PDF is looked at, a letter is counter-signed, taken back, time-stamped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import authority, letters, signing, trust
from kuager.flows.unlock import Session
from kuager.gui.letters.check_page import CheckPage
from kuager.gui.letters.page import LettersPage
from kuager.gui.letters.signature_acts import SignatureActs
from kuager.gui.letters.signed_view import SignedView
from kuager.gui.widgets.buttons import Button
from kuager.model.ids import RecordId
from tests.support import desks, people_told, tampering, vaults
from tests.support import signed_letters as told
from tests.support.desks import OpenDesk, heard


def of_a_team(session: Session) -> RecordId:
    """A letter that the office of a team signed, with a place for a counter-signature."""
    person = people_told.three_accounts(session)
    authority.make(session, "Мысал тобы")
    authority.issue_here(session, "office", "Алматы кеңсесі")
    signing.keep_counter_signed(session, wanted=True)
    return told.of_a_vault(session, person, "kk")


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", of_a_team) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[LettersPage]:
    page = LettersPage(opened.desk)
    page.resize(1366, 768)
    page.show()
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    found = page.findChild(Button, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    opened.settle()


def record(opened: OpenDesk) -> RecordId:
    (row,) = opened.write(letters.listing)  # type: ignore[misc]
    return RecordId(row.id)


def pdf(opened: OpenDesk) -> bytes:
    found = opened.write(lambda session: letters.document(session, record_of(session)))
    assert isinstance(found, bytes)
    return found


def record_of(session: Session) -> RecordId:
    return RecordId(letters.listing(session)[0].id)


def checking(opened: OpenDesk, page: LettersPage) -> CheckPage:
    press(opened, page, "register_check")
    found = page.findChild(CheckPage)
    assert found is not None
    return found


def looked_at(opened: OpenDesk, page: CheckPage, path: Path) -> str:
    heard(page.looked, lambda: page.look_at(path))
    opened.settle()
    return words(page)


# Any PDF --------------------------------------------------------------------------------------------


def test_a_letter_of_the_team_is_said_to_be_whole_and_by_whom(
    opened: OpenDesk, page: LettersPage, tmp_path: Path
) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf(opened))
    check = checking(opened, page)
    shown = looked_at(opened, check, file)
    for expected in (
        "letter.pdf",
        "This PDF is whole, and signed by those whom you trust.",
        "The signatures cover the whole file",
        "The place for a counter-signature is empty",
        "Signature of who made the letter",
        "Unchanged since it was signed",
        "Signed by",
        "Vouched for by",
        "The certificate was not withdrawn",
    ):
        assert expected in shown
    assert "Алматы кеңсесі" in shown
    assert "Мысал тобы" in shown
    QTest.keyClick(check, Qt.Key.Key_Escape)
    opened.settle()
    assert page.register.isVisible()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda pdf: pdf + b"\n", "Something was added after the signature"),
        (tampering.overlay, "Something was added after the signature"),
        (lambda pdf: tampering.flip(pdf, pdf.index(b"stream\n") + 20), "Changed after it was signed"),
    ],
    ids=["appended", "overlay", "flipped"],
)
def test_a_changed_one_is_not_to_be_relied_on(
    opened: OpenDesk, page: LettersPage, tmp_path: Path, change: object, expected: str
) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(change(pdf(opened)))  # type: ignore[operator]
    shown = looked_at(opened, checking(opened, page), file)
    assert expected in shown
    assert "Do not rely on it." in shown


def test_who_is_withdrawn_or_unknown_is_said(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf(opened))

    def withdraw(session: Session) -> None:
        held = authority.held(session)
        assert held is not None
        authority.withdraw(session, held.issued[0].certificate.serial, "key_compromise")

    opened.write(withdraw)
    check = checking(opened, page)
    assert "The certificate was withdrawn" in looked_at(opened, check, file)

    def distrust(session: Session) -> None:
        for each in trust.trusted(session):
            trust.distrust(session, each.certificate.fingerprint)

    opened.write(distrust)
    shown = looked_at(opened, check, file)
    assert "Nobody whom this vault trusts vouches for it" in shown
    assert "you cannot know yet who signed it" in shown


def test_what_is_no_pdf_is_said_in_words(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"something else")
    check = checking(opened, page)
    assert "cannot be read" in looked_at(opened, check, file)
    assert "letter.pdf" in words(check)


def test_a_file_can_be_dropped(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf(opened))
    check = checking(opened, page)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    entering = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    check.dragEnterEvent(entering)
    assert entering.isAccepted()
    dropped = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    heard(check.looked, lambda: check.dropEvent(dropped))
    assert "This PDF is whole" in words(check)


def test_so_it_can_on_the_register(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf(opened))
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, carried, left, none)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, carried, left, none))
    opened.settle()
    check = page.findChild(CheckPage)
    assert check is not None
    assert "This PDF is whole" in words(check)


# A letter's own signatures --------------------------------------------------------------------------


def test_a_letter_is_counter_signed_here(opened: OpenDesk, page: LettersPage) -> None:
    page.open_letter(record(opened))
    opened.settle()
    view = page.findChild(SignedView)
    assert view is not None
    press(opened, view, "signed_acts_countersign")
    assert "You signed this letter already" in words(view)
    opened.write(lambda session: authority.issue_here(session, "me", "Сынаққызы Мысал"))
    press(opened, view, "signed_acts_countersign")
    opened.settle()
    again = page.findChildren(SignedView)[-1]
    shown = words(again)
    assert "Counter-signature" in shown
    assert "Сынаққызы Мысал" in shown
    assert again.findChild(Button, "signed_acts_countersign") is None


def test_or_a_copy_is_taken_back(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    with_coordinator = vaults.vault(tmp_path / "coordinator", "Сынаққызы Үлгі")
    sealed = opened.write(lambda session: authority.sealed(session, "төрт бөлек сөз мұнда"))
    assert isinstance(sealed, bytes)
    authority.bring_in(with_coordinator, sealed, "төрт бөлек сөз мұнда")
    authority.issue_here(with_coordinator, "me", "Сынаққызы Үлгі")
    both, _ = signing.countersign_file(with_coordinator, pdf(opened), "kk")
    with_coordinator.lock()
    page.open_letter(record(opened))
    opened.settle()
    acts = page.findChild(SignatureActs)
    assert acts is not None
    (tmp_path / "other.pdf").write_bytes(both + b"\n")
    acts.take_back(tmp_path / "other.pdf")
    opened.settle()
    assert "does not verify" in words(acts)
    (tmp_path / "both.pdf").write_bytes(both)
    heard(acts.changed, lambda: acts.take_back(tmp_path / "both.pdf"))
    opened.settle()
    assert pdf(opened) == both
    assert "Сынаққызы Үлгі" in words(page.findChildren(SignedView)[-1])


def test_a_timestamp_is_asked_for_by_a_file(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    page.open_letter(record(opened))
    opened.settle()
    acts = page.findChild(SignatureActs)
    assert acts is not None
    acts.write_request(tmp_path / "letter.tsq")
    opened.settle()
    assert "The request is saved as" in words(acts)
    assert 40 < (tmp_path / "letter.tsq").stat().st_size < 100
    (tmp_path / "letter.tsr").write_bytes(b"nothing")
    acts.add_answer(tmp_path / "letter.tsr")
    opened.settle()
    assert "no timestamp that can be read" in words(acts)
