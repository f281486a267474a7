"""Many files at once in the window, and what came too early."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import exchange, interview, media, receipts, sending, waiting
from kuager.flows.unlock import Session
from kuager.gui.exchange.bring_in_pane import BringInPane
from kuager.gui.exchange.files_view import FilesView
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.task import Task
from tests.support import desks, pieces, vaults
from tests.support.desks import OpenDesk, heard
from tests.support.pieces import of

SILENT = Task.silent()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", lambda _: None) as opened:
        yield opened


@pytest.fixture
def other(opened: OpenDesk, tmp_path: Path) -> Iterator[Session]:
    """Another office, whose two interviews lie in a segment each."""
    session = vaults.vault(tmp_path / "other", "Ainur")
    card = exchange.own_card(session)
    opened.write(lambda here: exchange.trust(here, card, "Ainur"))
    own = opened.write(exchange.own_card)  # type: ignore[arg-type]
    assert isinstance(own, bytes)
    exchange.trust(session, own, "Marzhan")
    for ticket, person in (("55", "Мұрат Үлгіұлы"), ("56", "Нұрлан Сынақұлы")):
        vaults.record(session, vaults.told(ticket, person=person))
        session.close_segments()
    yield session
    session.lock()


@pytest.fixture
def pane(opened: OpenDesk) -> Iterator[BringInPane]:
    pane = BringInPane(opened.desk)
    pane.resize(1170, 768)
    pane.show()
    opened.settle()
    yield pane
    pane.close()
    pane.deleteLater()
    opened.settle()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def send(opened: OpenDesk, other: Session, stick: Path, *numbers: int) -> Path:
    return pieces.send(other, opened.desk.session, stick, of(other, *numbers))


def words(pane: QWidget) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def cells(view: QWidget) -> list[str]:
    model = view.list.model()  # type: ignore[attr-defined]
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [model.index(row, column).data() for row in rows for column in columns]


def said(pane: BringInPane) -> str:
    notice = pane.says.notice
    assert notice is not None
    return f"{notice.accessibleName()} {notice.accessibleDescription()}"


def test_what_came_too_early_is_kept_shown_and_comes_in(
    opened: OpenDesk, other: Session, pane: BringInPane, stick: Path
) -> None:
    assert not pane.waiting.isVisible()
    late, early = send(opened, other, stick, 2), send(opened, other, stick, 1)
    pane.open_bundle(late)
    opened.settle()
    assert pane.accept.words().startswith("Keep ")
    heard(opened.desk.recorded, pane.accept.click)
    opened.settle()
    assert "came too early and wait here." in said(pane)
    assert pane.waiting.isVisible()
    shown = cells(pane.waiting)
    assert shown[0] == "What \u2068Ainur\u2069 recorded"
    assert shown[1] == "An earlier bundle"
    pane.open_bundle(late)
    opened.settle()
    assert not pane.accept.isEnabled()
    pane.open_bundle(early)
    opened.settle()
    assert "that waited here come in with it." in words(pane)
    heard(opened.desk.recorded, pane.accept.click)
    opened.settle()
    assert len(opened.write(interview.listing)) == 2  # type: ignore[arg-type]
    assert not pane.waiting.isVisible()


def test_what_waits_is_forgotten_only_when_asked(
    opened: OpenDesk, other: Session, pane: BringInPane, stick: Path
) -> None:
    path = send(opened, other, stick, 2)
    opened.write(lambda here: exchange.bring_in(here, exchange.open_bundle(here, path, SILENT), SILENT))
    opened.desk.recorded.emit()
    opened.settle()
    pane.waiting.forget.click()
    question = pane.waiting.findChild(ConfirmDialog) or pane.window().findChild(ConfirmDialog)
    assert question is not None
    question.reject()
    opened.settle()
    assert len(opened.write(waiting.listing)) == 1  # type: ignore[arg-type]
    heard(pane.waiting.forgotten, lambda: (pane.waiting.forget.click(), _confirm(pane)))
    opened.settle()
    assert opened.write(waiting.listing) == []
    assert not pane.waiting.isVisible()


def _confirm(pane: BringInPane) -> None:
    questions = [each for each in pane.window().findChildren(ConfirmDialog) if each.isVisible()]
    questions[-1].accept()


def test_many_files_fall_in_at_once_and_bad_ones_are_named(
    opened: OpenDesk, other: Session, pane: BringInPane, stick: Path, tmp_path: Path
) -> None:
    film = tmp_path / "MVI_0031.MP4"
    film.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(70_000))
    media.bring_in(other, interview.listing(other)[0].id, film, SILENT)
    origin = opened.desk.session.history.origin
    sending.send(other, stick, [origin], SILENT)
    receipts.give(other, stick, [origin], SILENT)
    (stick / "bad.age").write_bytes(b"age-encryption.org/v1\nnothing")
    (stick / "notes.txt").write_text("no bundle")
    pane.open_bundle(stick)
    opened.settle()
    view = pane.findChild(FilesView)
    assert view is not None
    shown = cells(view)
    assert len(shown) == 4 * 3
    assert shown[0] == "\u2068bad.age\u2069"
    assert "Signed, for you; checked as it is copied" in shown
    assert "A receipt" in shown
    heard(pane._copying.ended, pane.accept.click)
    opened.settle()
    assert len(opened.write(interview.listing)) == 2  # type: ignore[arg-type]
    assert len(opened.write(media.listing)) == 1  # type: ignore[arg-type]
    assert len(opened.write(receipts.every)) == 1  # type: ignore[arg-type]
    assert "1 file was brought in." in said(pane)


def test_a_file_of_a_set_that_is_missing_is_named_before_and_after(
    opened: OpenDesk, other: Session, pane: BringInPane, stick: Path, tmp_path: Path
) -> None:
    film = tmp_path / "MVI_0031.MP4"
    film.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(3_000_000))
    media.bring_in(other, interview.listing(other)[0].id, film, SILENT)
    standing = sending.send(other, stick, [opened.desk.session.history.origin], SILENT, size=1 << 20)
    missing = stick / standing.written[2].file
    missing.rename(tmp_path / missing.name)
    pane.open_bundle(stick)
    opened.settle()
    to_come = "Still to be brought in: file \u20683\u2069 of 5."
    assert to_come in words(pane)
    heard(pane._copying.ended, pane.accept.click)
    opened.settle()
    assert to_come in said(pane)
    pane.open_bundle(tmp_path / missing.name)
    opened.settle()
    assert "Still to be brought in" not in words(pane)
    heard(pane._copying.ended, pane.accept.click)
    opened.settle()
    assert "Still to be brought in" not in said(pane)
    assert len(opened.write(media.listing)) == 1  # type: ignore[arg-type]


def test_files_can_be_dropped(opened: OpenDesk, other: Session, pane: BringInPane, stick: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(send(opened, other, stick, number))) for number in (2, 1)])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    pane.dropEvent(QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
    opened.settle()
    assert "New: 2 interviews" in words(pane)
    assert len(cells(pane.findChildren(FilesView)[0])) == 2 * 3
    assert pane.accept.isEnabled()


def test_what_came_instead_of_records_is_said(
    opened: OpenDesk, other: Session, pane: BringInPane, stick: Path
) -> None:
    path = send(opened, other, stick)
    opened.write(lambda here: exchange.bring_in(here, exchange.open_bundle(here, path, SILENT), SILENT))
    again, _ = exchange.export(other, stick, [opened.desk.session.history.origin], SILENT)
    pane.open_bundle(again)
    opened.settle()
    heard(opened.desk.recorded, pane.accept.click)
    opened.settle()
    assert said(pane).startswith("The receipt of \u2068Ainur\u2069 counts now.")
