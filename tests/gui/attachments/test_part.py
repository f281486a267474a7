"""Pictures and documents in the form: brought in, told of, opened, worked on, all by the keyboard too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kuager.flows import interview as recording
from kuager.gui.attachments.part import AttachmentsPart
from kuager.gui.attachments.preview import Preview
from kuager.gui.attachments.viewer import Viewer
from kuager.gui.file_choice import FileChoice
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.notice import Notice
from kuager.model.attachment import Attachment
from tests.support import desks, pictures_made, rooms, windows
from tests.support.desks import OpenDesk, heard
from tests.support.pictures_made import HIGH, WIDE
from tests.support.rooms import choose, control, document, editor_of, fill


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        page.begin()
        windows.shown(page.window(), 1180, 760)
        editor_of(page).go_to("evidence")
        yield page


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_0012.jpg"
    path.write_bytes(pictures_made.photo())
    return path


def part(page: InterviewsPage, name: str = "attachments") -> AttachmentsPart:
    return control(editor_of(page), f"{name}_part", AttachmentsPart)


def files(page: InterviewsPage) -> tuple[Attachment, ...]:
    return document(page).attachments.files


def brought(page: InterviewsPage, opened: OpenDesk, path: Path) -> Attachment:
    heard(part(page).edited, lambda: part(page).take(path))
    opened.settle()
    return files(page)[-1]


def viewer_of(page: InterviewsPage, opened: OpenDesk) -> Viewer:
    control(editor_of(page), "attachments_preview", Preview).click()
    opened.settle()
    windows.settle()
    found = page.window().findChild(Viewer)
    assert found is not None
    return found


def test_a_picked_file_is_in_the_draft_with_its_checksum(
    page: InterviewsPage, opened: OpenDesk, photo: Path
) -> None:
    control(editor_of(page), "attachments_empty_begin", Button).click()
    choice = page.window().findChild(FileChoice, "attachment_choice")
    assert choice is not None
    heard(part(page).edited, lambda: choice.chosen.emit(photo))
    choice.close()
    fill(editor_of(page), "attachments_given_by", "Invented aunt")
    choose(editor_of(page), "attachments_kind", "screenshot")
    (told,) = files(page)
    assert (told.file_name, told.media_type, told.kind) == ("IMG_0012.jpg", "image/jpeg", "screenshot")
    assert told.given_by == "Invented aunt"
    opened.settle()
    assert control(editor_of(page), "attachments_preview", Preview).is_drawn()
    record = document(page).id
    kept = desks.done(opened.workers.drafts, lambda: recording.open_draft(opened.desk.session, record))
    assert isinstance(kept, recording.Editing)
    assert kept.interview.attachments.files == (told,)


def test_the_same_file_is_listed_once(page: InterviewsPage, opened: OpenDesk, photo: Path) -> None:
    brought(page, opened, photo)
    part(page).take(photo)
    opened.settle()
    assert len(files(page)) == 1
    assert control(editor_of(page), "attachments_part_notice_notice", Notice).accessibleName()


def test_files_are_dropped_and_pasted(page: InterviewsPage, opened: OpenDesk, photo: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    none = Qt.MouseButton.NoButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, none, Qt.KeyboardModifier.NoModifier)
    heard(part(page).edited, lambda: part(page).dropEvent(event))
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    QGuiApplication.clipboard().setImage(image)
    heard(part(page).edited, control(editor_of(page), "attachments_paste", Button).click)
    QGuiApplication.clipboard().setText("only words")
    control(editor_of(page), "attachments_paste", Button).click()
    opened.settle()
    dropped, pasted = files(page)
    assert dropped.file_name == "IMG_0012.jpg"
    assert pasted.file_name.startswith("pasted-")
    assert pasted.media_type == "image/png"
    assert control(editor_of(page), "attachments_part_notice_notice", Notice).accessibleName()


def test_what_is_removed_can_be_put_back(page: InterviewsPage, opened: OpenDesk, photo: Path) -> None:
    told = brought(page, opened, photo)
    control(editor_of(page), "attachments_remove", Button).click()
    assert files(page) == ()
    control(editor_of(page), "attachments_notice_notice_act", Button).click()
    assert files(page) == (told,)


def test_a_portrait_stands_with_the_person(page: InterviewsPage, opened: OpenDesk, tmp_path: Path) -> None:
    face = tmp_path / "face.png"
    face.write_bytes(pictures_made.face())
    editor = editor_of(page)
    editor.go_to("persons")
    control(editor, "person_portrait", Preview).click()
    choice = page.window().findChild(FileChoice, "attachment_choice")
    assert choice is not None
    heard(part(page, "person_attachments").edited, lambda: choice.chosen.emit(face))
    choice.close()
    opened.settle()
    (told,) = document(page).persons[0].attachments.files
    assert told.kind == "portrait"
    assert control(editor, "person_portrait", Preview).is_drawn()


# -- the viewer --------------------------------------------------------------------------------------


def test_pages_are_turned_zoomed_and_turned_over(
    page: InterviewsPage, opened: OpenDesk, tmp_path: Path
) -> None:
    paper = tmp_path / "answer.pdf"
    paper.write_bytes(pictures_made.paper("one", "two"))
    brought(page, opened, paper)
    viewer = viewer_of(page, opened)
    canvas = viewer._canvas
    assert (canvas.full.width(), canvas.full.height()) == (1653, 2339)
    before = canvas.scale
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert canvas.scale > before
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert canvas.scale == before
    QTest.keyClick(viewer, Qt.Key.Key_R)
    assert (canvas.full.width(), canvas.full.height()) == (2339, 1653)
    QTest.keyClick(viewer, Qt.Key.Key_PageDown)
    opened.settle()
    assert viewer._looking.number.text() == "Page 2 of 2"
    assert not windows.cut_off(viewer)
    viewer.close()


def test_a_working_copy_is_made_with_the_keyboard_alone(
    page: InterviewsPage, opened: OpenDesk, photo: Path
) -> None:
    original = brought(page, opened, photo)
    viewer = viewer_of(page, opened)
    control(viewer, "viewer_work", Button).click()
    control(viewer, "viewer_cover", Button).click()
    (start,) = viewer._canvas.covers
    QTest.keyClick(viewer._canvas, Qt.Key.Key_Left)
    QTest.keyClick(viewer._canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    (moved,) = viewer._canvas.covers
    assert moved.left() < start.left()
    assert moved.height() > start.height()
    control(viewer, "viewer_cover", Button).click()
    QTest.keyClick(viewer._canvas, Qt.Key.Key_Delete)
    assert viewer._canvas.covers == [moved]
    heard(viewer.worked, control(viewer, "viewer_keep", Button).click)
    opened.settle()
    kept, copy = files(page)
    assert kept == original
    assert copy.worked_from == original.sha256
    (edit,) = copy.edits
    assert (edit.act, edit.left, edit.width) == ("cover", moved.left(), moved.width())


def test_boxes_are_dragged_and_turn_with_the_page(
    page: InterviewsPage, opened: OpenDesk, photo: Path
) -> None:
    brought(page, opened, photo)
    viewer = viewer_of(page, opened)
    control(viewer, "viewer_work", Button).click()
    canvas = viewer._canvas
    left, scale = Qt.MouseButton.LeftButton, canvas.scale
    QTest.mousePress(canvas, left, pos=QPoint(round(10 * scale), round(20 * scale)))
    QTest.mouseMove(canvas, QPoint(round(110 * scale), round(60 * scale)))
    QTest.mouseRelease(canvas, left, pos=QPoint(round(110 * scale), round(60 * scale)))
    (box,) = canvas.covers
    assert abs(box.x() - 10) <= 2
    assert abs(box.width() - 100) <= 3
    for _ in range(4):
        viewer._turn_page()
    assert canvas.covers == [box]
    viewer._turn_page()
    assert canvas.covers[0].width() == box.height()
    assert canvas.full.width() == HIGH
    assert canvas.full.height() == WIDE
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert viewer.isVisible()
    assert canvas.covers == []
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("words.txt", "Мысал хат".encode()),
        ("photo.heic", b"\x00\x00\x00\x18ftypheic" + b"\x00" * 40),
        ("broken.jpg", b"\xff\xd8\xff and nothing"),
    ],
)
def test_what_cannot_be_drawn_is_read_or_said(
    page: InterviewsPage, opened: OpenDesk, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    brought(page, opened, path)
    viewer = viewer_of(page, opened)
    if name == "words.txt":
        assert viewer._text.toPlainText() == "Мысал хат"
    else:
        assert viewer.findChild(Notice, "viewer_says_notice") is not None
    assert not windows.cut_off(viewer)
    viewer.close()


def test_nothing_leaves_before_it_is_recorded(page: InterviewsPage, opened: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("Мысал", "utf-8")
    brought(page, opened, path)
    viewer = viewer_of(page, opened)
    control(viewer, "viewer_export", Button).click()
    choice = page.window().findChild(FileChoice, "attachment_dialog")
    assert choice is not None
    choice.close()
    viewer._out.write_to(tmp_path / "out.txt")
    opened.settle()
    assert viewer.findChild(Notice, "viewer_says_notice") is not None
    assert not (tmp_path / "out.txt").exists()
    viewer.close()
