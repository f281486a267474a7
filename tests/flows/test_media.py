"""Recordings: kept for an interview, told when nobody heard the end, forgotten only when unnamed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import erasure, media, unlock
from kuager.flows import interview as interviews
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.ids import BlobId, RecordId
from kuager.model.interview import Interview
from kuager.model.testimony import Video, Videos
from kuager.task import Cancelled, Task
from tests.support import vaults

SILENT = Task.silent()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "MVI_0031.MP4"
    path.write_bytes(b"invented video " * 200_000)
    return path


@pytest.fixture
def interview(session: Session) -> Interview:
    return vaults.record(session, vaults.told("31"))


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def cancelled() -> Task:
    task = Task()
    task.cancel()
    return task


def videos(session: Session, record: RecordId) -> tuple[Video, ...]:
    return interviews.open_recorded(session, record).interview.videos.files


def test_a_recording_is_kept_and_recorded(session: Session, interview: Interview, source: Path) -> None:
    video = media.bring_in(session, interview.id, source, SILENT)
    assert video == Video("MVI_0031.MP4", source.stat().st_size, sha256=sha256(source), blob=video.blob)
    assert videos(session, interview.id) == (video,)
    (found,) = media.listing(session)
    assert (found.id, found.record, found.state) == (video.blob, interview.id, "kept")
    assert found.title == "31 Гүлшара Мысалқызы"
    assert source.exists()


def test_what_was_written_down_of_the_same_file_stays(
    session: Session, interview: Interview, source: Path
) -> None:
    told = Video("camera's name", camera="camera 2", sha256=sha256(source), location="blue disk")
    editing = interviews.open_recorded(session, interview.id)
    described = msgspec.structs.replace(editing.interview, videos=Videos((Video("other"), told)))
    interviews.save(session, editing.with_interview(described))
    video = media.bring_in(session, interview.id, source, SILENT)
    assert videos(session, interview.id) == (
        Video("other"),
        msgspec.structs.replace(told, size=source.stat().st_size, blob=video.blob),
    )


def test_two_unknown_files_are_two() -> None:
    assert len(media.listed((Video("one"),), Video("two"))) == 2
    assert (
        len(
            media.listed(
                (Video("one", sha256="a" * 64, blob="b" * 32),), Video("two", sha256="a" * 64, blob="c" * 32)
            )
        )
        == 2
    )


def test_cancelling_leaves_nothing(session: Session, interview: Interview, source: Path) -> None:
    with pytest.raises(Cancelled):
        media.bring_in(session, interview.id, source, cancelled())
    assert media.listing(session) == []
    assert videos(session, interview.id) == ()


def test_an_interview_that_is_not_there(session: Session, source: Path) -> None:
    with pytest.raises(AppError, match=r"vault\.no_record"):
        media.bring_in(session, RecordId("0" * 32), source, SILENT)
    assert media.listing(session) == []


def test_begun_twice_is_begun_once(session: Session, interview: Interview, source: Path) -> None:
    first = media.begin(session, interview.id, source)
    assert media.begin(session, interview.id, source) == first
    assert media.go_on(session, first.id) == first
    other = media.begin(session, RecordId("a" * 32), source)
    assert other.id != first.id
    with source.open("ab") as stream:
        stream.write(b"more")
    third = media.begin(session, interview.id, source)
    assert third.id != first.id
    assert {each.id for each in media.listing(session)} == {other.id, third.id}


def test_what_ended_while_the_vault_was_locked_is_told(tmp_path: Path, source: Path) -> None:
    folder = tmp_path / "vault"
    session = vaults.vault(folder)
    interview = vaults.record(session, vaults.told("31"))
    on_its_way = media.begin(session, interview.id, source)
    assert [each.state for each in media.waiting(session, interview.id)] == ["stopped"]
    session.lock()
    on_its_way.run(SILENT)
    session = unlock.unlock(folder, vaults.WORDS)
    (found,) = media.waiting(session, interview.id)
    assert (found.id, found.state, found.sha256) == (on_its_way.id, "kept", sha256(source))
    assert media.waiting(session, RecordId("a" * 32)) == []
    session.lock()


def test_what_ended_and_nobody_recorded_is_recorded(
    session: Session, interview: Interview, source: Path
) -> None:
    on_its_way = media.begin(session, interview.id, source)
    on_its_way.run(SILENT)
    assert [each.state for each in media.waiting(session, interview.id)] == ["kept"]
    assert media.finish(session, on_its_way.id).sha256 == sha256(source)


def test_one_that_is_being_copied_is_not_taken_for_stopped(
    session: Session, interview: Interview, source: Path
) -> None:
    states: list[str] = []
    on_its_way = media.begin(session, interview.id, source)
    on_its_way.run(Task(lambda *_: states.extend(each.state for each in media.listing(session))))
    assert set(states) == {"copying"}


class TestForgetting:
    def test_one_that_no_record_names(self, session: Session, interview: Interview, source: Path) -> None:
        on_its_way = media.begin(session, interview.id, source)
        on_its_way.run(SILENT)
        media.finish(session, on_its_way.id)
        media.give_up(session, on_its_way.id)
        assert media.listing(session) == []
        assert not list((session.folder / "blobs").glob("??/*"))

    def test_one_that_an_old_version_names_stays(
        self, session: Session, interview: Interview, source: Path
    ) -> None:
        video = media.bring_in(session, interview.id, source, SILENT)
        editing = interviews.open_recorded(session, interview.id)
        without = msgspec.structs.replace(editing.interview, videos=Videos())
        interviews.save(session, editing.with_interview(without), "the wrong file")
        with pytest.raises(AppError, match=r"media\.in_use"):
            media.give_up(session, BlobId(video.blob))
        assert len(media.listing(session)) == 1

    def test_one_that_another_member_s_draft_names_stays(self, tmp_path: Path, source: Path) -> None:
        folder = tmp_path / "vault"
        session = vaults.vault(folder)
        unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
        interview = vaults.told("31")
        on_its_way = media.begin(session, interview.id, source)
        on_its_way.run(SILENT)
        video = media.finish(session, on_its_way.id)
        interviews.keep_draft(session, Editing(msgspec.structs.replace(interview, videos=Videos((video,)))))
        session.lock()
        session = unlock.unlock(folder, vaults.OTHER_WORDS)
        with pytest.raises(AppError, match=r"media\.in_use"):
            media.give_up(session, on_its_way.id)
        session.lock()
        session = unlock.unlock(folder, vaults.WORDS)
        media.give_up(session, on_its_way.id)
        assert media.listing(session) == []
        session.lock()


def test_export_needs_room_and_a_name(
    session: Session, interview: Interview, source: Path, tmp_path: Path
) -> None:
    video = media.bring_in(session, interview.id, source, SILENT)
    out = tmp_path / "out.mp4"
    with pytest.raises(Cancelled):
        media.export(session, BlobId(video.blob), out, cancelled())
    assert not list(tmp_path.glob("out*"))
    media.export(session, BlobId(video.blob), out, SILENT)
    assert out.read_bytes() == source.read_bytes()


def test_a_withdrawn_consent_keeps_a_recording_in(
    session: Session, interview: Interview, source: Path, tmp_path: Path
) -> None:
    video = media.bring_in(session, interview.id, source, SILENT)
    interviews.withdraw(session, interview.id, "told by phone")
    with pytest.raises(AppError, match=r"consent\.withdrawn"):
        media.export(session, BlobId(video.blob), tmp_path / "out.mp4", SILENT)
    assert not (tmp_path / "out.mp4").exists()


def test_an_erased_interview_takes_its_recordings_along(tmp_path: Path, source: Path) -> None:
    folder = tmp_path / "vault"
    session = vaults.vault(folder)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    interview = vaults.record(session, vaults.told("31"))
    video = media.bring_in(session, interview.id, source, SILENT)
    other = source.with_name("other.mp4")
    other.write_bytes(b"stopped")
    media.begin(session, interview.id, other)
    request = erasure.ask(session, interview.id, "testimony", "the family asks for it")
    session.lock()
    session = unlock.unlock(folder, vaults.OTHER_WORDS)
    assert erasure.decide(session, request, agreed=True)
    assert media.listing(session) == []
    assert not list((folder / "blobs").glob("??/*"))
    with pytest.raises(AppError, match=r"vault\.no_record"):
        session.blobs.open(BlobId(video.blob), video.sha256)
    with pytest.raises(AppError, match=r"record\.erased"):
        media.begin(session, interview.id, source)
    session.lock()
