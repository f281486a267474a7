"""Videos: a file that is picked is read through, can be cancelled, and fails in words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from kuager.flows import evidence
from kuager.gui.file_choice import FileChoice
from kuager.gui.interview.evidence_step import EvidenceStep
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.notice import Notice
from kuager.gui.widgets.progress import ProgressLine
from kuager.model.testimony import Video
from kuager.task import Task
from tests.support import desks, rooms
from tests.support.desks import PATIENCE, OpenDesk, heard
from tests.support.rooms import control, document, editor_of


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        page.begin()
        editor_of(page).go_to("evidence")
        yield page


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "MVI_0031.MP4"
    path.write_bytes(b"invented video " * 100_000)
    return path


def step(page: InterviewsPage) -> EvidenceStep:
    found = editor_of(page)._page("evidence")
    assert isinstance(found, EvidenceStep)
    return found


def test_a_picked_file_comes_with_its_name_size_and_checksum(page: InterviewsPage, video: Path) -> None:
    editor = editor_of(page)
    control(editor, "evidence_pick", Button).click()
    choice = page.window().findChild(FileChoice, "evidence_choice")
    assert choice is not None
    heard(step(page).edited, lambda: choice.chosen.emit(video))
    choice.close()
    content = video.read_bytes()
    assert document(page).videos.files == (
        Video("MVI_0031.MP4", size=len(content), sha256=hashlib.sha256(content).hexdigest()),
    )


def test_what_cannot_be_read_is_said_in_words(page: InterviewsPage, tmp_path: Path, opened: OpenDesk) -> None:
    step(page).describe(tmp_path / "gone.mp4")
    desks.done(opened.workers.files, lambda: None)
    notice = control(editor_of(page), "evidence_notice_notice", Notice)
    assert notice.accessibleName()
    assert document(page).videos.files == ()


def test_reading_can_be_cancelled_and_adds_nothing(
    page: InterviewsPage, opened: OpenDesk, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancelled = Event()

    def slowly(_path: Path, task: Task) -> Video:
        assert cancelled.wait(PATIENCE / 1000)
        task.step(1, 2)
        raise AssertionError("it was not cancelled")

    monkeypatch.setattr(evidence, "describe_video", slowly)
    step(page).describe(video)
    line = editor_of(page).findChild(ProgressLine, "evidence_progress")
    assert line is not None

    def cancel() -> None:
        line.button.click()
        cancelled.set()

    heard(line.ended, cancel)
    assert document(page).videos.files == ()
    assert not line.isVisible()


def test_writing_goes_on_while_a_file_is_read(
    page: InterviewsPage, opened: OpenDesk, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    describe, go_on = evidence.describe_video, Event()

    def slowly(path: Path, task: Task) -> Video:
        assert go_on.wait(PATIENCE / 1000)
        return describe(path, task)

    monkeypatch.setattr(evidence, "describe_video", slowly)
    evidence_step = step(page)
    evidence_step.describe(video)
    editor_of(page).go_to("narrative")
    rooms.fill(editor_of(page), "narrative_text", "She saw him.")
    heard(evidence_step.edited, go_on.set)
    assert document(page).narrative.text == "She saw him."
    assert [each.file_name for each in document(page).videos.files] == ["MVI_0031.MP4"]
