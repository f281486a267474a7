"""In the whole program: a copy goes on while the vault is locked, and its interview hears of the end."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from kuager.flows import media, unlock
from kuager.flows.media import Ingest
from kuager.gui.interview.copies import Copies
from kuager.gui.program import Program
from kuager.model.ids import RecordId
from kuager.model.testimony import Video
from kuager.task import Task
from kuager.vault.blob_file import Content
from tests.support import programs, rooms
from tests.support.desks import heard
from tests.support.programs import let_in, locked_words, places, rest


@pytest.fixture
def inside(app: QApplication, tmp_path: Path) -> Iterator[Program]:
    with programs.running(app, tmp_path / "vault") as program:
        programs.make_first(program)
        yield program


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "MVI_0031.MP4"
    path.write_bytes(b"invented video " * 100_000)
    return path


def _begin_copy(program: Program, source: Path) -> Video:
    """Begin an interview and a copy; the copy waits."""
    written = programs.begin_interview(program, "31")
    page = places(program).interviews
    editor = rooms.editor_of(page)
    editor.go_to("evidence")
    rest(program)
    copies = editor.findChild(Copies, "evidence_copies")
    assert copies is not None
    heard(copies.began, lambda: copies.keep(source))
    (video,) = rooms.document(page).videos.files
    assert rooms.document(page).id == written.id
    return video


def _evidence_again(program: Program) -> tuple[Video, ...]:
    """What the list of videos says when the interview is opened again."""
    page = places(program).interviews
    (draft,) = page._desk.session.drafts.all("interview")
    page.open_interview(RecordId(draft.id))
    rest(program)
    rooms.editor_of(page).go_to("evidence")
    rest(program)
    return rooms.document(page).videos.files


def _held_up(monkeypatch: pytest.MonkeyPatch, until: Event) -> None:
    """Let a copy come no further until an event, or until it is cancelled."""
    run = Ingest.run

    def slowly(self: Ingest, task: Task) -> Content:
        def step(done: int, total: int | None, what: str) -> None:
            task.step(done, total, what)
            while not until.wait(0.01):
                task.step(done, total, what)

        return run(self, Task(step))

    monkeypatch.setattr(Ingest, "run", slowly)


def test_it_ends_while_the_vault_is_locked(
    inside: Program, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    _held_up(monkeypatch, go_on)
    begun = _begin_copy(inside, source)
    heard(inside.locked, inside.lock)
    assert "MVI_0031" not in locked_words(inside)
    heard(inside._workers.lasting.ended, go_on.set)
    let_in(inside)
    sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
    assert _evidence_again(inside) == (Video("MVI_0031.MP4", begun.size, sha256=sha256, blob=begun.blob),)


def test_it_ends_after_the_vault_is_open_again(
    inside: Program, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    _held_up(monkeypatch, go_on)
    _begin_copy(inside, source)
    heard(inside.locked, inside.lock)
    let_in(inside)
    (video,) = _evidence_again(inside)
    assert video.sha256 == ""
    heard(inside._workers.lasting.ended, go_on.set)
    rest(inside)
    (video,) = rooms.document(places(inside).interviews).videos.files
    assert video.sha256 == hashlib.sha256(source.read_bytes()).hexdigest()


def test_the_panic_key_ends_it_and_leaves_nothing(
    inside: Program, source: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _held_up(monkeypatch, Event())
    _begin_copy(inside, source)
    heard(inside.ended, places(inside).panicked.emit)
    assert inside._workers.lasting.running() == []
    assert not list((tmp_path / "vault" / "blobs").glob("??/*"))
    session = unlock.unlock(tmp_path / "vault", programs.WORDS)
    assert media.listing(session) == []
    session.lock()
