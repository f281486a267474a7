"""A copy kept in the vault from the evidence step: progress, cancel, and what waits afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from kuager.errors import AppError
from kuager.flows import media
from kuager.flows.media import Ingest
from kuager.flows.unlock import Session
from kuager.gui.file_choice import FileChoice
from kuager.gui.interview.copies import Copies
from kuager.gui.interview.evidence_step import EvidenceStep
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import Notice
from kuager.gui.widgets.progress import ProgressLine
from kuager.model.testimony import Video
from kuager.task import Task
from kuager.vault.blob_file import Content
from tests.support import desks, rooms
from tests.support.desks import PATIENCE, OpenDesk, heard
from tests.support.rooms import control, document, editor_of

SILENT = Task.silent()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        page.begin()
        editor_of(page).go_to("evidence")
        opened.settle()
        yield page


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "MVI_0031.MP4"
    path.write_bytes(b"invented video " * 100_000)
    return path


def copies(page: InterviewsPage) -> Copies:
    found = editor_of(page).findChild(Copies, "evidence_copies")
    assert found is not None
    return found


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def proofs(page: InterviewsPage) -> list[str]:
    """What the last column says of each video."""
    view = control(editor_of(page), "videos_list", ListView)
    model = view.model()
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def stored(opened: OpenDesk) -> list[Path]:
    return list((opened.desk.session.folder / "blobs").glob("??/*"))


def listing(opened: OpenDesk) -> list[media.Recording]:
    found = opened.write(media.listing)
    assert isinstance(found, list)
    return found


def held_up(monkeypatch: pytest.MonkeyPatch, until: Event) -> None:
    """Let every copy wait for an event before it begins."""
    run = Ingest.run

    def slowly(self: Ingest, task: Task) -> Content:
        assert until.wait(PATIENCE / 1000)
        return run(self, task)

    monkeypatch.setattr(Ingest, "run", slowly)


def test_a_kept_copy_is_whole_and_in_the_list(page: InterviewsPage, source: Path, opened: OpenDesk) -> None:
    control(editor_of(page), "evidence_keep", Button).click()
    choice = page.window().findChild(FileChoice, "evidence_keep_choice")
    assert choice is not None
    _, video = heard(copies(page).kept, lambda: choice.chosen.emit(source))
    choice.close()
    opened.settle()
    assert isinstance(video, Video)
    assert video == Video("MVI_0031.MP4", source.stat().st_size, sha256=sha256(source), blob=video.blob)
    assert document(page).videos.files == (video,)
    assert proofs(page) == ["Copy in the vault"]
    (recording,) = listing(opened)
    assert (recording.id, recording.record, recording.state) == (video.blob, document(page).id, "kept")
    assert source.exists()


def test_it_stands_in_the_list_while_it_is_copied(
    page: InterviewsPage, source: Path, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    held_up(monkeypatch, go_on)
    heard(copies(page).began, lambda: copies(page).keep(source))
    assert proofs(page) == ["Being copied"]
    rooms.fill(editor_of(page), "video_camera", "camera 2")
    (told,) = document(page).videos.files
    assert (told.file_name, told.camera, told.sha256) == ("MVI_0031.MP4", "camera 2", "")
    heard(copies(page).kept, go_on.set)
    opened.settle()
    (told,) = document(page).videos.files
    assert (told.camera, told.sha256) == ("camera 2", sha256(source))


def test_the_size_and_checksum_of_a_copy_are_not_typed_over(page: InterviewsPage, source: Path) -> None:
    heard(copies(page).kept, lambda: copies(page).keep(source))
    for field in ("video_sha256", "video_size"):
        assert not control(editor_of(page), field, QLineEdit).isEnabled()
    control(editor_of(page), "videos_add", Button).click()
    assert control(editor_of(page), "video_sha256", QLineEdit).isEnabled()


def test_cancelling_leaves_no_copy_and_no_line(
    page: InterviewsPage, source: Path, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    held_up(monkeypatch, go_on)
    heard(copies(page).began, lambda: copies(page).keep(source))
    line = editor_of(page).findChild(ProgressLine, "evidence_copying")
    assert line is not None

    def cancel() -> None:
        line.button.click()
        go_on.set()

    heard(copies(page).dropped, cancel)
    opened.settle()
    assert document(page).videos.files == ()
    assert stored(opened) == []
    assert listing(opened) == []
    assert source.exists()


def test_what_was_written_down_meanwhile_stays_when_the_copy_is_cancelled(
    page: InterviewsPage, source: Path, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    held_up(monkeypatch, go_on)
    heard(copies(page).began, lambda: copies(page).keep(source))
    rooms.fill(editor_of(page), "video_camera", "camera 2")
    opened.workers.lasting.cancel_all()
    heard(copies(page).dropped, go_on.set)
    assert document(page).videos.files == (Video("MVI_0031.MP4", source.stat().st_size, camera="camera 2"),)


def test_two_files_are_kept_one_after_the_other(
    page: InterviewsPage, source: Path, tmp_path: Path, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    second, go_on = tmp_path / "MVI_0032.MP4", Event()
    second.write_bytes(b"another " * 1000)
    held_up(monkeypatch, go_on)
    heard(copies(page).began, lambda: copies(page).keep(source))
    heard(copies(page).began, lambda: copies(page).keep(second))
    assert proofs(page) == ["Being copied"] * 2
    kept: list[Video] = []
    copies(page).kept.connect(lambda _, video: kept.append(video))
    go_on.set()
    while len(kept) < 2:
        heard(copies(page).kept, lambda: None)
    opened.settle()
    assert [video.sha256 for video in document(page).videos.files] == [sha256(source), sha256(second)]


def test_the_same_file_twice_is_kept_once(page: InterviewsPage, source: Path, opened: OpenDesk) -> None:
    for _ in range(2):
        heard(copies(page).kept, lambda: copies(page).keep(source))
        opened.settle()
    assert len(document(page).videos.files) == 1
    assert len(stored(opened)) == 1


def test_a_file_that_was_described_before_gets_its_copy(
    page: InterviewsPage, source: Path, opened: OpenDesk
) -> None:
    step = editor_of(page)._page("evidence")
    assert isinstance(step, EvidenceStep)
    heard(step.edited, lambda: step.describe(source))
    rooms.fill(editor_of(page), "video_camera", "camera 2")
    heard(copies(page).kept, lambda: copies(page).keep(source))
    opened.settle()
    (video,) = document(page).videos.files
    assert (video.camera, video.sha256) == ("camera 2", sha256(source))
    assert video.blob == listing(opened)[0].id


def test_what_cannot_be_copied_is_said_in_words(
    page: InterviewsPage, tmp_path: Path, opened: OpenDesk
) -> None:
    copies(page).keep(tmp_path / "gone.mp4")
    opened.settle()
    assert control(editor_of(page), "evidence_copy_notice_notice", Notice).accessibleName()
    assert document(page).videos.files == ()


def test_a_stopped_copy_can_be_gone_on_with(
    page: InterviewsPage, source: Path, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Ingest.run

    def failing(self: Ingest, task: Task) -> Content:
        raise AppError("file.unreadable")

    monkeypatch.setattr(Ingest, "run", failing)
    heard(copies(page).began, lambda: copies(page).keep(source))
    heard(copies(page).changed, lambda: None)
    monkeypatch.setattr(Ingest, "run", run)
    assert control(editor_of(page), "evidence_copy_notice_notice", Notice).accessibleName()
    heard(copies(page).kept, control(editor_of(page), "evidence_copy_go", Button).click)
    opened.settle()
    assert [video.sha256 for video in document(page).videos.files] == [sha256(source)]


def _meanwhile(opened: OpenDesk, page: InterviewsPage, source: Path) -> Callable[[], None]:
    """A copy that ended where nobody heard of it; what opens the step again."""

    def copy(session: Session) -> None:
        media.begin(session, document(page).id, source).run(SILENT)

    opened.write(copy)

    def open_again() -> None:
        editor_of(page).go_to("narrative")
        editor_of(page).go_to("evidence")
        opened.settle()

    return open_again


def test_what_ended_unheard_can_be_added(page: InterviewsPage, source: Path, opened: OpenDesk) -> None:
    _meanwhile(opened, page, source)()
    control(editor_of(page), "evidence_copy_go", Button).click()
    opened.settle()
    (video,) = document(page).videos.files
    assert video.sha256 == sha256(source)
    assert proofs(page) == ["Copy in the vault"]
    assert not control(editor_of(page), "evidence_copies", Copies)._panel.isVisible()


def test_or_deleted_after_a_question(page: InterviewsPage, source: Path, opened: OpenDesk) -> None:
    _meanwhile(opened, page, source)()
    for name in ("evidence_copy_delete_safe", "evidence_copy_delete_act"):
        assert len(stored(opened)) == 1
        control(editor_of(page), "evidence_copy_forget", Button).click()
        answer = page.window().findChild(Button, name)
        assert answer is not None
        if name.endswith("safe"):
            answer.click()
            opened.settle()
        else:
            heard(copies(page).dropped, answer.click)
    opened.settle()
    assert document(page).videos.files == ()
    assert stored(opened) == []


def test_a_line_whose_copy_ended_unheard_gets_its_checksum(
    page: InterviewsPage, source: Path, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a lock: the draft names the blob, nothing more."""
    go_on = Event()
    held_up(monkeypatch, go_on)
    heard(copies(page).began, lambda: copies(page).keep(source))
    step_copies = copies(page)
    step_copies._jobs.clear()  # the page that heard of the end is gone
    heard(opened.desk.outlived, go_on.set)
    opened.settle()
    (video,) = document(page).videos.files
    assert video.sha256 == sha256(source)
