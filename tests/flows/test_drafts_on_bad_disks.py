"""Drafts where the disk is full or gone: what was kept stays, what is not kept says so, and it goes on."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import interview as recording
from kuager.flows import unlock
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.testimony import Narrative
from tests.support import disks, vaults

MIB = 1 << 20


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    try:
        with disks.small_disk(tmp_path / "disk", 16 * MIB) as mounted:
            yield mounted
    except OSError as error:
        pytest.skip(f"this user may not mount a disk: {error}")


@pytest.fixture
def session(disk: Path) -> Iterator[Session]:
    opened = vaults.vault(disk / "vault")
    yield opened
    opened.lock()


def with_story(editing: Editing, words: str) -> Editing:
    return editing.with_interview(msgspec.structs.replace(editing.interview, narrative=Narrative(words)))


def test_a_full_disk_takes_nothing_that_was_kept(session: Session, disk: Path) -> None:
    first, second = (Editing(vaults.told(ticket)) for ticket in ("31", "32"))
    for editing in (first, second):
        recording.keep_draft(session, editing)
    ballast = disks.fill(disk)
    longer = with_story(first, "a long story " * 20_000)
    for _ in range(3):  # as autosave tries again
        with pytest.raises(AppError):
            recording.keep_draft(session, longer)
    assert recording.open_draft(session, first.interview.id) == first
    assert recording.open_draft(session, second.interview.id) == second
    ballast.unlink()
    recording.keep_draft(session, longer)
    assert recording.open_draft(session, first.interview.id) == longer
    assert recording.open_draft(session, second.interview.id) == second


@contextmanager
def unwritable() -> Iterator[None]:
    """No file takes another byte, as on a disk that was pulled."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_was_pulled_takes_nothing_that_was_kept(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    editing = Editing(vaults.told())
    recording.keep_draft(session, editing)
    longer = with_story(editing, "a long story " * 20_000)
    with unwritable(), pytest.raises(AppError) as refusal:
        recording.keep_draft(session, longer)
    assert refusal.value.code == "file.unwritable"
    assert recording.open_draft(session, editing.interview.id) == editing
    recording.keep_draft(session, longer)
    session.lock()
    again = unlock.unlock(tmp_path / "vault", vaults.WORDS)
    try:
        assert recording.open_draft(again, editing.interview.id) == longer
    finally:
        again.lock()
