"""What leaves a vault, also after somebody brought in what is made to get in the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kuager.bundle.content import Content
from kuager.flows import unlock
from kuager.model.ids import RecordId
from kuager.model.revision import read_segment
from kuager.vault import relay
from tests.support import leaving, vaults
from tests.support.histories import Writer
from tests.support.strangers import bring_in, trust

ONE, TWO, THREE = RecordId("1" * 32), RecordId("2" * 32), RecordId("3" * 32)


@pytest.mark.parametrize(
    ("kind", "schema"),
    [("later_kind", 1), ("letter", 7)],
    ids=["of an unknown kind", "of a later schema"],
)
def test_a_document_that_is_no_json_stops_nothing(tmp_path: Path, kind: str, schema: int) -> None:
    session, stranger = vaults.vault(tmp_path / "vault"), Writer()
    stranger.send_letter(ONE, b"%PDF-1.7 invented")
    stranger.save(TWO, kind, {"document": b"\xff\xfe no JSON at all"}, schema=schema)
    trust(session, stranger)
    bring_in(session, stranger.export())
    found = leaving.content(session)
    assert (len(found.segments), len(found.headers), len(found.sections)) == (1, 2, 2)
    assert [content for _, content in found.blobs] == [b"%PDF-1.7 invented"]
    session.lock()


def test_a_file_that_two_letters_name_leaves_once(tmp_path: Path) -> None:
    session, stranger = vaults.vault(tmp_path / "vault"), Writer()
    document = stranger.send_letter(ONE, b"%PDF-1.7 invented")
    stranger.save(THREE, "letter", {"document": document})
    trust(session, stranger)
    bring_in(session, stranger.export())
    assert len(leaving.content(session, stranger.origin).blobs) == 1
    assert leaving.content(session, session.history.origin) == Content([], [], [], [])
    session.lock()


def test_what_was_written_again_leaves_once(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    vaults.record(session, vaults.told())
    session.database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(tmp_path / "vault", tmp_path / "copy")
    session.close_segments()
    signed = leaving.content(session)
    session.lock()
    copy = unlock.unlock(tmp_path / "copy", vaults.WORDS, copied="copy")
    copy.close_segments()
    bring_in(copy, signed)
    found = leaving.content(copy)
    assert len({read_segment(content).origin for content, _, _ in found.segments}) == 2
    assert len(found.headers) == 2 * len(signed.headers)
    assert sorted(found.sections) == sorted(signed.sections)
    copy.lock()


def test_what_was_recorded_before_a_copy_was_recorded_here(tmp_path: Path) -> None:
    session, stranger = vaults.vault(tmp_path / "vault"), Writer()
    vaults.record(session, vaults.told())
    session.close_segments()
    before = session.history.origin
    recorded = leaving.relay(session, before).counts()
    session.lock()
    shutil.copytree(tmp_path / "vault", tmp_path / "copy")
    copy = unlock.unlock(tmp_path / "copy", vaults.WORDS, copied="copy")
    stranger.tell(ONE, "бір")
    trust(copy, stranger)
    bring_in(copy, stranger.export())
    own = copy.history.origin
    assert own != before
    assert leaving.relay(copy, own).counts() == recorded
    assert recorded["testimony"] == 1
    assert {origin for origin, _, _ in relay.spans(copy.database, own)} == {before}
    vaults.record(copy, vaults.told("55", "Дина Сынаққызы", "Мұрат Үлгіұлы"))
    copy.close_segments()
    assert leaving.relay(copy, own).counts()["testimony"] == 2
    assert {origin for origin, _, _ in relay.spans(copy.database, own)} == {before, own}
    found, everything = leaving.content(copy, own), leaving.content(copy)
    assert {read_segment(content).origin for content, _, _ in found.segments} == {before, own}
    assert len(found.headers) == len(everything.headers) - 1
    assert len(found.sections) == len(everything.sections) - 1
    assert len(leaving.content(copy, stranger.origin).segments) == 1
    copy.lock()


def test_what_came_leaves_as_it_came(tmp_path: Path) -> None:
    session, stranger = vaults.vault(tmp_path / "vault"), Writer()
    stranger.tell(ONE, "бір")
    stranger.tell(ONE, "екі")
    stranger.send_letter(TWO, b"%PDF-1.7 invented")
    content = stranger.export()
    trust(session, stranger)
    bring_in(session, content)
    found = leaving.content(session, stranger.origin)
    assert list(content.segments) == found.segments
    assert list(content.headers) == found.headers
    assert sorted(content.sections) == sorted(found.sections)
    assert found.blobs == list(content.blobs)
    assert leaving.relay(session).counts() == {"letter": 1, "source": 1}
    session.lock()
