"""Pictures and documents: kept as they came, worked on beside, gone with what they belong to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import attachments, interview, media
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.attachment import Attachment, Attachments, Edit
from kuager.model.ids import BlobId, RecordId, new_record_id
from kuager.model.interview import Interview
from kuager.model.testimony import SectionSafety
from kuager.task import Task
from kuager.vault import erasure, loose
from kuager.vault.custody import Act
from tests.support import pictures_made, vaults
from tests.support.pictures_made import CAMERA

TOLD = Attachment(
    blob=BlobId("0" * 32), sha256="0" * 64, size=0, kind="photograph", shows="The family in 2015"
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


@pytest.fixture
def recorded(session: Session) -> Interview:
    return vaults.record(session, vaults.told())


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_0012.jpg"
    path.write_bytes(pictures_made.photo())
    return path


# -- in ----------------------------------------------------------------------------------------------


def test_a_file_is_kept_as_it_came_and_told_of(session: Session, recorded: Interview, photo: Path) -> None:
    kept = attachments.add(session, RecordId(recorded.id), photo, TOLD)
    content = photo.read_bytes()
    assert (kept.file_name, kept.media_type, kept.size) == ("IMG_0012.jpg", "image/jpeg", len(content))
    assert kept.sha256 == hashlib.sha256(content).hexdigest()
    assert (kept.kind, kept.shows) == ("photograph", "The family in 2015")
    assert attachments.content(session, kept) == content
    stands = interview.open_recorded(session, RecordId(recorded.id)).interview
    assert stands.attachments == Attachments((kept,))


def test_the_same_bytes_are_not_kept_twice(session: Session) -> None:
    record = new_record_id()
    one = attachments.take_in(session, record, b"some words", "one.txt")
    other = attachments.take_in(session, record, b"some words", "two.txt")
    assert one.blob == other.blob
    assert attachments.take_in(session, new_record_id(), b"some words", "one.txt").blob != one.blob
    assert len(session.blobs.files()) == 2


def test_a_file_that_is_too_large_is_refused_before_it_is_read_whole(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(attachments.ATTACHMENT_LIMIT + 1)
    with pytest.raises(AppError) as caught:
        attachments.read_file(path)
    assert caught.value.code == "input.too_large"


def test_nothing_is_brought_in_for_a_record_that_is_not_there(session: Session, photo: Path) -> None:
    with pytest.raises(AppError) as caught:
        attachments.add(session, new_record_id(), photo, TOLD)
    assert caught.value.code == "vault.no_record"


def test_an_attachment_is_no_recording(session: Session, recorded: Interview, photo: Path) -> None:
    attachments.add(session, RecordId(recorded.id), photo, TOLD)
    assert media.listing(session) == media.waiting(session, RecordId(recorded.id)) == []
    assert media.check(session, Task()) == []


def test_what_is_told_of_it_is_searched(session: Session, recorded: Interview, photo: Path) -> None:
    account = RecordId(recorded.persons[0].account)
    attachments.add(
        session, RecordId(recorded.id), photo, msgspec.structs.replace(TOLD, given_by="Заурешбек")
    )
    attachments.add(session, account, photo, msgspec.structs.replace(TOLD, shows="Құжаттың мысалы"))
    assert [row.id for row in vaults.found(session, "interview", "Заурешбек")] == [recorded.id]
    assert len(vaults.found(session, "person", "мысалы")) == 1


# -- a draft -----------------------------------------------------------------------------------------


def test_what_a_draft_names_stays_and_what_nobody_names_goes(
    tmp_path: Path,
) -> None:
    session = vaults.vault(tmp_path / "vault")
    recorded = vaults.record(session, vaults.told())
    blank = Interview.blank()
    named = attachments.take_in(session, RecordId(blank.id), b"in the draft", "draft.txt")
    attachments.take_in(session, RecordId(blank.id), b"thrown away", "loose.txt")
    saved = attachments.take_in(session, RecordId(recorded.id), b"saved", "saved.txt")
    removed = attachments.take_in(session, RecordId(recorded.id), b"removed again", "removed.txt")
    interview.keep_draft(session, Editing(msgspec.structs.replace(blank, attachments=Attachments((named,)))))
    editing = interview.open_recorded(session, RecordId(recorded.id))
    for files in ((saved, removed), (saved,)):
        changed = msgspec.structs.replace(editing.interview, attachments=Attachments(files))
        editing = interview.save(session, editing.with_interview(changed)).editing
    session.lock()
    opened = vaults.unlocked_copy(tmp_path / "vault")
    try:
        left = {blob.id for blob in opened.blobs.files()}
        assert left == {named.blob, saved.blob, removed.blob}
        assert len(list(opened.blobs.folder.glob("??/*"))) == 3
        opened.drafts.discard(blank.id)
        assert loose.drop(opened.database, opened.blobs, opened.drafts) == 1
    finally:
        opened.lock()


# -- looking and working -----------------------------------------------------------------------------


def test_a_page_is_drawn(session: Session) -> None:
    kept = attachments.take_in(session, new_record_id(), pictures_made.paper("one", "two"), "a.pdf")
    assert attachments.draw(session, kept, 100, 100, Task(), page=1).pages == 2


def test_words_are_shown(session: Session) -> None:
    kept = attachments.take_in(session, new_record_id(), "Мысал хат".encode(), "a.txt")
    assert attachments.words(session, kept) == "Мысал хат"


def test_a_working_copy_stands_beside_the_untouched_original(
    session: Session, recorded: Interview, photo: Path
) -> None:
    original = attachments.add(session, RecordId(recorded.id), photo, TOLD)
    edits = (Edit("cover", left=0, top=0, width=50, height=50), Edit("crop", width=200, height=100))
    copy = attachments.work_on(session, original.blob, edits, Task())
    assert (copy.worked_from, copy.edits, copy.page) == (original.sha256, edits, 0)
    assert (copy.kind, copy.shows) == (original.kind, original.shows)
    assert copy.file_name == "IMG_0012-copy.jpg"
    assert CAMERA.encode() not in attachments.content(session, copy)
    assert attachments.content(session, original) == photo.read_bytes()
    found = attachments.of_record(session, RecordId(recorded.id))
    assert [each.attachment for each in found] == [original, copy]
    # Anybody who has both can make it again.
    assert attachments.reworked(session, original, copy.edits, Task()) == attachments.content(session, copy)


def test_a_working_copy_of_a_page_says_which(session: Session) -> None:
    record = new_record_id()
    original = attachments.take_in(session, record, pictures_made.paper("one", "two"), "a.pdf")
    made = attachments.reworked(session, original, (), Task(), 1)
    copy = attachments.keep_reworked(session, record, original, (), made, 1)
    assert (copy.page, copy.media_type, copy.file_name) == (2, "image/png", "a-copy.png")


def test_bytes_that_are_elsewhere_are_said_to_be(session: Session, recorded: Interview) -> None:
    told = msgspec.structs.replace(TOLD, media_type="image/png", kind="portrait")
    editing = interview.open_recorded(session, RecordId(recorded.id))
    person = msgspec.structs.replace(recorded.persons[0], attachments=Attachments((told,)))
    changed = msgspec.structs.replace(editing.interview, persons=(person,))
    interview.save(session, editing.with_interview(changed))
    with pytest.raises(AppError) as caught:
        attachments.content(session, told)
    assert caught.value.code == "attachment.elsewhere"
    (found,) = attachments.of_person(session, RecordId(person.account))
    assert not found.here
    assert attachments.portrait(session, RecordId(person.account)) is None


def test_the_portrait_of_a_person_is_the_first_that_can_be_shown(
    session: Session, recorded: Interview, photo: Path
) -> None:
    account = RecordId(recorded.persons[0].account)
    assert attachments.portrait(session, account) is None
    attachments.add(session, account, photo, TOLD)
    assert attachments.portrait(session, account) is None
    told = msgspec.structs.replace(TOLD, kind="portrait")
    kept = attachments.add(session, account, photo, told)
    assert attachments.portrait(session, account) == kept


# -- out and gone ------------------------------------------------------------------------------------


def test_a_copy_outside_is_noted_and_never_written_over(
    session: Session, recorded: Interview, photo: Path, tmp_path: Path
) -> None:
    account = RecordId(recorded.persons[0].account)
    kept = attachments.add(session, account, photo, TOLD)
    attachments.export(session, kept.blob, tmp_path / "out.jpg")
    assert (tmp_path / "out.jpg").read_bytes() == photo.read_bytes()
    with pytest.raises(AppError) as caught:
        attachments.export(session, kept.blob, tmp_path / "out.jpg")
    assert caught.value.code == "file.exists"
    entries = session.database.rows("SELECT content FROM custody WHERE record=?", (account,))
    assert any(b"attachment" in entry and Act.EXPORTED.encode() in entry for (entry,) in entries)


def test_what_is_only_in_a_draft_does_not_leave(
    session: Session, recorded: Interview, tmp_path: Path
) -> None:
    kept = attachments.take_in(session, RecordId(recorded.id), b"not saved yet", "a.txt")
    with pytest.raises(AppError) as caught:
        attachments.export(session, kept.blob, tmp_path / "out.txt")
    assert caught.value.code == "vault.no_record"
    assert not (tmp_path / "out.txt").exists()


@pytest.mark.parametrize(
    "safety",
    [
        {"level": "at_risk"},
        {"sections": (SectionSafety("attachments", "at_risk"),)},
    ],
)
def test_what_is_at_risk_stays_unless_somebody_says_so(
    session: Session, recorded: Interview, photo: Path, tmp_path: Path, safety: dict[str, object]
) -> None:
    record = RecordId(recorded.id)
    kept = attachments.add(session, record, photo, TOLD)
    editing = interview.open_recorded(session, record)
    said = msgspec.structs.replace(editing.interview.safety, **safety)
    changed = msgspec.structs.replace(editing.interview, safety=said)
    interview.save(session, editing.with_interview(changed))
    with pytest.raises(AppError) as caught:
        attachments.export(session, kept.blob, tmp_path / "out.jpg")
    assert caught.value.code == "safety.at_risk"
    attachments.export(session, kept.blob, tmp_path / "out.jpg", at_risk=True)


def test_after_a_withdrawal_nothing_leaves(
    session: Session, recorded: Interview, photo: Path, tmp_path: Path
) -> None:
    records = (RecordId(recorded.id), RecordId(recorded.persons[0].account))
    kept = [attachments.add(session, record, photo, TOLD) for record in records]
    interview.withdraw(session, RecordId(recorded.id))
    for each in kept:
        with pytest.raises(AppError) as caught:
            attachments.export(session, each.blob, tmp_path / "out.jpg")
        assert caught.value.code == "consent.withdrawn"


def test_erasing_takes_the_bytes_of_every_version_and_of_the_accounts(
    session: Session, recorded: Interview, photo: Path, tmp_path: Path
) -> None:
    record, account = RecordId(recorded.id), RecordId(recorded.persons[0].account)
    original = attachments.add(session, record, photo, TOLD)
    attachments.work_on(session, original.blob, [Edit("turn", degrees=90)], Task())
    attachments.add(session, account, photo, TOLD)
    attachments.take_in(session, account, b"never saved", "a.txt")
    other = attachments.take_in(session, new_record_id(), b"of another record", "b.txt")
    assert len(session.blobs.files()) == 5
    for key in ((record, "testimony"), (account, "account")):
        erasure._erase(session.database, session.blobs, key, new_record_id())
    session.blobs.gc()
    assert [blob.id for blob in session.blobs.files()] == [other.blob]
    assert len(list(session.blobs.folder.glob("??/*"))) == 1


def test_nothing_is_brought_in_for_what_was_erased(session: Session, recorded: Interview) -> None:
    record = RecordId(recorded.id)
    erasure._erase(session.database, session.blobs, (record, "testimony"), new_record_id())
    with pytest.raises(AppError) as caught:
        attachments.take_in(session, record, b"words", "a.txt")
    assert caught.value.code == "record.erased"


def test_no_byte_of_it_lies_in_the_clear(tmp_path: Path, photo: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    recorded = vaults.record(session, vaults.told())
    kept = attachments.add(session, RecordId(recorded.id), photo, TOLD)
    attachments.draw(session, kept, 96, 96, Task())
    attachments.work_on(session, kept.blob, [Edit("cover", width=9, height=9)], Task())
    session.lock()
    pieces = (CAMERA.encode(), photo.read_bytes()[600:632], TOLD.shows.encode(), photo.name.encode())
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path != photo]
    assert len(files) > 5
    for path in files:
        content = path.read_bytes()
        assert not [piece for piece in pieces if piece in content], path
