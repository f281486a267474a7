"""The shelf: what is laid up comes back as it was, in bounds, and without what was erased."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.bundle.content import Content
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.account import AccountSource
from kuager.model.ids import OriginId, RecordId, consent_id, link_id, new_record_id
from kuager.model.person import Link
from kuager.model.revision import SectionBytes, digest_of, read_segment
from kuager.vault import shelf, tombstones
from kuager.vault.shelf import Parts, Waiting
from tests.support import vaults
from tests.support.histories import Writer

NOW = "2026-11-22T09:00:00Z"
SENDER, OTHER = OriginId("5" * 32), OriginId("6" * 32)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


@pytest.fixture
def author() -> Writer:
    return Writer()


def put(session: Session, content: Content, *numbers: int, sender: OriginId = SENDER) -> shelf.Laid:
    """Lay up these segments of a content, or all."""
    parts = Parts(
        {digest_of(header): header for header in content.headers},
        {SectionBytes(*each).digest: each for each in content.sections},
        {(blob, hashlib.sha256(data).hexdigest()): data for blob, data in content.blobs},
    )
    segments = [
        Waiting(*each, sender)
        for each in content.segments
        if not numbers or read_segment(each.content).number in numbers
    ]
    with session.database.transaction():
        return shelf.put(session.database, segments, parts, NOW)


def segments(author: Writer, *texts: str) -> Content:
    """One segment for each text."""
    for text in texts:
        author.tell(new_record_id(), text)
        author.close()
    return author.export()


def back(session: Session, author: Writer) -> Content:
    drawn = shelf.drawn(session.database, [author.origin])
    return Content(*(list(each) for each in drawn))  # type: ignore[arg-type]


def size(session: Session) -> int:
    held = session.database.value(
        "SELECT coalesce((SELECT sum(length(content)+length(ed25519)+length(mldsa65)) FROM shelf), 0) "
        "+ coalesce((SELECT sum(length(salt)+length(content)) FROM shelved), 0)"
    )
    assert held == session.database.value("SELECT coalesce(sum(size), 0) FROM shelf")
    return int(held)


def test_it_comes_back_as_it_was(session: Session, author: Writer) -> None:
    author.send_letter(RecordId("1" * 32), b"%PDF invented")
    content = segments(author, "бір", "екі")
    assert put(session, content) == shelf.Laid(changes=3)
    found = back(session, author)
    for name in ("segments", "headers", "sections", "blobs"):
        came = [tuple(each) if name == "segments" else each for each in getattr(content, name)]
        assert sorted(getattr(found, name)) == sorted(came), name
    assert size(session) > 0
    assert back(session, Writer()) == Content([], [], [], [])


def test_twice_is_once_and_what_was_lacking_is_added(session: Session, author: Writer) -> None:
    content = segments(author, "бір")
    assert put(session, Content(content.segments)).changes == 1
    assert back(session, author).headers == []
    assert put(session, content, sender=OTHER) == shelf.Laid()
    assert len(back(session, author).sections) == 1
    before = size(session)
    assert put(session, content) == shelf.Laid()
    assert size(session) == before
    (lot,) = shelf.lots(session.database)
    assert (lot.senders, lot.segments, lot.changes, lot.first, lot.held) == ((SENDER,), 1, 1, 1, 0)


def test_two_under_one_number_lie_side_by_side(session: Session, author: Writer) -> None:
    content = segments(author, "бір")
    forged = content.segments[0]._replace(ed25519=bytes(64))
    put(session, content)
    put(session, Content([forged], content.headers, content.sections))
    assert len(back(session, author).segments) == 2
    assert len(back(session, author).sections) == 1


def test_it_is_bounded(session: Session, author: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    content = segments(author, "бір", "екі", "үш")
    monkeypatch.setattr(shelf, "SENDER_SEGMENTS_LIMIT", 2)
    assert put(session, content) == shelf.Laid(changes=2, left_out=1)
    assert shelf.lots(session.database)[0].segments == 2
    # Another one has room of his own, until all of it is taken.
    assert put(session, content, sender=OTHER) == shelf.Laid(changes=1)
    assert shelf.forget(session.database, author.origin, after=1) == 2
    monkeypatch.setattr(shelf, "LIMIT", size(session) + 100)
    assert put(session, content) == shelf.Laid(left_out=2)
    monkeypatch.setattr(shelf, "LIMIT", 1 << 20)
    monkeypatch.setattr(shelf, "SENDER_LIMIT", size(session) - 1)
    assert put(session, content) == shelf.Laid(left_out=2)
    assert put(session, content, sender=OTHER).changes == 1


def test_a_header_that_cannot_be_read_keeps_its_segment_out(session: Session, author: Writer) -> None:
    author.tell(RecordId("1" * 32), "бір")
    content = segments(author)
    header = content.headers[0].replace(b'"format":1', b'"format":9')
    named = read_segment(content.segments[0].content)
    changed = canonical.encode(
        type(named)(
            **{**{f: getattr(named, f) for f in named.__struct_fields__}, "headers": (digest_of(header),)}
        )
    )
    broken = Content([content.segments[0]._replace(content=changed)], [header], content.sections)
    assert put(session, broken) == shelf.Laid(left_out=1)


def test_what_was_erased_is_not_there_either(session: Session, author: Writer) -> None:
    gone, kept = new_record_id(), new_record_id()
    account, strange = new_record_id(), new_record_id()
    for record in (gone, kept):
        author.save(record, "testimony", {"narrative": b'{"text":"invented"}'})
        author.save(consent_id(record), "consent", {"consent": b"{}"})
    author.save(account, "account", {"source": AccountSource(gone), "identity": b"{}"})
    author.save(strange, "account", {"source": AccountSource(kept), "identity": b'{"sex":"male"}'})
    author.save(link_id(account), "link", {"link": Link(account, new_record_id())})
    content = author.export()
    put(session, content)

    def there() -> set[tuple[str, str]]:
        rows = session.database.rows("SELECT record, kind FROM shelved WHERE part='section'")
        return {(record, kind) for record, kind in rows}

    assert len(there()) == 7
    assert session.database.rows(tombstones.ERASED_WAITING) == []
    session.database.run("INSERT INTO erased VALUES(?,?,?)", (gone, "testimony", "e" * 32))
    assert session.database.rows(tombstones.ERASED_WAITING) == [(gone, "testimony", "narrative")]
    put(session, content)  # laying up the same again looks, too
    assert there() == {(kept, "testimony"), (consent_id(kept), "consent"), (strange, "account")}
    assert len(back(session, author).headers) == 7
    size(session)
    shelf.forget(session.database, author.origin)
    put(session, content)
    assert (gone, "testimony") not in there()
    assert (account, "account") not in there()
