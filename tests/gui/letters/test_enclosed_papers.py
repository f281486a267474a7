"""Papers from outside that go with a letter, in the window: seen in the preview, drawn by the child alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from kuager.flows import people
from kuager.flows.unlock import Session
from kuager.gui.letters.editor import LetterEditor
from kuager.gui.letters.new_letter import NewLetter
from kuager.gui.letters.page import LettersPage
from kuager.letters import forms, preview
from kuager.model.ids import RecordId
from tests.support import desks, enclosed, papers_made, people_told, pictures_made, vaults
from tests.support.desks import OpenDesk


def fill(session: Session) -> None:
    """A man of whom his cousin tells, with papers: one that means harm, one that is locked, one of no use."""
    told = vaults.record(session, people_told.cousin())
    enclosed.attach(session, told.persons[0].account, pictures_made.face(), "portrait")
    enclosed.attach(session, told.id, papers_made.harmful()["form"], "court_paper")
    enclosed.attach(session, told.id, papers_made.locked(), "official_paper")
    enclosed.attach(session, told.id, b"words", "private_letter")


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def on_desk(opened: OpenDesk) -> Iterator[LetterEditor]:
    page = LettersPage(opened.desk)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    opened.settle()
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    page.begin_letter(RecordId(rows[0].id))
    opened.settle()
    choice = page.findChild(NewLetter)
    assert choice is not None
    assert choice.list.choose(("request_ru", "mfa_kz"))
    QTest.keyClick(choice.list, Qt.Key.Key_Return)
    opened.settle()
    found = page.findChild(LetterEditor)
    assert found is not None
    look(opened, found)
    yield found
    page.close()
    page.deleteLater()
    opened.settle()


def look(opened: OpenDesk, on_desk: LetterEditor) -> None:
    """What the pauses after typing would do."""
    on_desk.hand.take_up()
    opened.settle()
    on_desk._pause.stop()
    on_desk._read()
    opened.settle()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def choose(opened: OpenDesk, on_desk: LetterEditor, what: str) -> None:
    boxes = on_desk.findChildren(QCheckBox)
    (found,) = [box for box in boxes if what in box.accessibleName()]
    found.click()
    opened.settle()
    look(opened, on_desk)


def test_a_paper_is_seen_in_the_preview(
    opened: OpenDesk, on_desk: LetterEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "neither a picture nor a PDF" in words(on_desk)
    before = on_desk.preview.count()
    drawn: list[bytes] = []
    render = preview.render

    def watched(own_pdf: bytes, number: int, width: int) -> preview.Picture:
        drawn.append(own_pdf)
        return render(own_pdf, number, width)

    monkeypatch.setattr(preview, "render", watched)
    choose(opened, on_desk, "court_paper")
    assert on_desk.preview.count() == before + 1
    assert [pdf for pdf in drawn if forms.MARK.encode() in pdf] == []
    choose(opened, on_desk, "portrait")
    assert on_desk.preview.count() == before + 2
    assert [each.title for each in on_desk.editing().enclosed] == ["Приговор или судебная бумага", "Портрет"]


def test_a_locked_paper_is_told_and_can_be_left_out(opened: OpenDesk, on_desk: LetterEditor) -> None:
    before = on_desk.preview.count()
    choose(opened, on_desk, "official_paper")
    assert "password" in words(on_desk.preview)
    choose(opened, on_desk, "official_paper")
    assert "password" not in words(on_desk.preview)
    assert on_desk.preview.count() == before
