"""Drafts: kept on return, one for each member and document, gone when discarded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from kuager.model.ids import MemberId
from kuager.vault import schema
from kuager.vault.database import Database
from kuager.vault.drafts import Draft, Drafts
from tests.support import pages
from tests.support.vaults import FixedClock

KEY = b"k" * 32
MARZHAN, SAULE = MemberId("a" * 32), MemberId("b" * 32)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "drafts.db", KEY, shared=True)
    schema.create_drafts(opened)
    yield opened
    opened.close()


def test_a_draft_is_there_as_soon_as_it_was_kept(database: Database, tmp_path: Path) -> None:
    Drafts(database, MARZHAN, FixedClock()).keep("d1", "interview", "31 · Гүлшара", b"words")
    other = Database(tmp_path / "drafts.db", KEY, shared=True)  # another process after a kill
    drafts = Drafts(other, MARZHAN, FixedClock())
    assert drafts.read("d1") == b"words"
    assert drafts.read("d2") is None
    assert drafts.all("interview") == [
        Draft("d1", "interview", "31 · Гүлшара", "2026-11-22T09:01:00+05:00", MARZHAN)
    ]
    other.close()


def test_keeping_again_replaces_and_the_latest_comes_first(database: Database) -> None:
    drafts = Drafts(database, MARZHAN, FixedClock())
    drafts.keep("d1", "interview", "one", b"1")
    drafts.keep("d2", "interview", "two", b"2")
    drafts.keep("l1", "letter", "three", b"3")
    assert [draft.id for draft in drafts.all("interview")] == ["d2", "d1"]
    drafts.keep("d1", "interview", "one more", b"1 more")
    assert [(draft.id, draft.title) for draft in drafts.all("interview")] == [
        ("d1", "one more"),
        ("d2", "two"),
    ]
    assert drafts.read("d1") == b"1 more"
    assert [draft.id for draft in drafts.all("letter")] == ["l1"]
    assert drafts.all("another") == []


def test_two_members_keep_their_own_drafts_of_one_document(database: Database) -> None:
    hers, mine = Drafts(database, SAULE, FixedClock()), Drafts(database, MARZHAN, FixedClock())
    hers.keep("d1", "interview", "hers", b"hers")
    assert mine.read("d1") == b"hers"  # as long as one has none
    assert [draft.member for draft in mine.all("interview")] == [SAULE]
    mine.keep("d1", "interview", "mine", b"mine")
    assert (mine.read("d1"), hers.read("d1")) == (b"mine", b"hers")
    assert [draft.title for draft in mine.all("interview")] == ["mine"]
    mine.settle("d1")
    assert (mine.read("d1"), hers.read("d1")) == (b"hers", b"hers")
    mine.settle("d1")
    assert hers.read("d1") == b"hers"


def test_discarding_takes_the_own_draft_first(database: Database) -> None:
    hers, mine = Drafts(database, SAULE, FixedClock()), Drafts(database, MARZHAN, FixedClock())
    for drafts in (hers, mine):
        drafts.keep("d1", "interview", "title", b"words")
        drafts.keep("d2", "interview", "title", b"words")
    mine.discard("d1")
    assert [draft.member for draft in mine.all("interview")] == [MARZHAN, SAULE]
    mine.discard("d1")
    assert [draft.id for draft in hers.all("interview")] == ["d2"]
    mine.discard("nothing")
    assert len(mine.all("interview")) == 1


def test_what_was_discarded_or_replaced_is_overwritten(database: Database, tmp_path: Path) -> None:
    drafts = Drafts(database, MARZHAN, FixedClock())
    for number in range(40):
        drafts.keep(f"d{number}", "interview", "kept", b"kept " * 900)
        drafts.keep(f"e{number}", "interview", "qzxtitle", b"qzxwords" * 900)
        drafts.keep("one", "interview", "title", b"version%d " % number * 900)
    database.close()
    path = tmp_path / "drafts.db"
    assert pages.decrypted(path, KEY).count(b"qzxwords") > 30_000
    again = Database(path, KEY, shared=True)
    drafts = Drafts(again, MARZHAN, FixedClock())
    for number in range(40):
        drafts.discard(f"e{number}")
    again.close()
    left = pages.decrypted(path, KEY)
    assert b"qzx" not in left
    assert b"version38" not in left
    assert left.count(b"kept ") > 30_000
    assert b"version39" in left


def test_times_of_another_offset_are_kept_as_told(database: Database) -> None:
    moment = datetime(2026, 11, 22, 9, 0, 30, 999, tzinfo=timezone(timedelta(hours=6)))
    Drafts(database, MARZHAN, lambda: moment).keep("d1", "interview", "", b"")
    assert Drafts(database, MARZHAN, FixedClock()).all("interview")[0].changed == "2026-11-22T09:00:30+06:00"
