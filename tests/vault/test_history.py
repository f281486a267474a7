"""Revisions: appended, chained, signed; conflicts kept; read tables that rebuild to the same rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.crypto.signing import Namespace, Signature
from kuager.errors import AppError
from kuager.flows import interview, people, review
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.person import Link
from kuager.model.revision import NO_SEGMENT, SECTION_BYTES_LIMIT, digest_of, read_header, read_segment
from kuager.model.section import Section
from kuager.model.testimony import Narrative, Testifier
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from tests.support import vaults


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    if hasattr(opened, "history"):
        opened.lock()


def _rename(session: Session, editing: interview.Editing, name: str) -> interview.Saved:
    document = msgspec.structs.replace(editing.interview, testifier=Testifier((Name(name),)))
    return interview.save(session, editing.with_interview(document), "spelling")


def test_headers_are_what_is_stored_and_digests_name_them(session: Session) -> None:
    vaults.record(session, vaults.told())
    rows = session.database.rows("SELECT seq, digest, header FROM revision ORDER BY seq")
    assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
    for _, digest, header in rows:
        assert digest_of(header) == digest.hex()
        assert read_header(header).origin == session.history.origin


def test_only_what_changed_is_written(session: Session) -> None:
    document = vaults.record(session, vaults.told())
    editing = interview.open_recorded(session, document.id)
    assert interview.save(session, editing).records == 0
    before = session.database.value("SELECT count(*) FROM section")
    saved = _rename(session, editing, "Гүлшара Сынаққызы")
    assert saved.records == 1
    # The section and the reason.
    assert session.database.value("SELECT count(*) FROM section") == before + 2
    assert interview.open_recorded(session, document.id).interview.testifier.names[0].text == (
        "Гүлшара Сынаққызы"
    )
    head = read_heads(session.database, document.id, "testimony").sections["testifier"][0]
    assert head.why == "spelling"


def test_two_edits_from_one_reading_stand_side_by_side_until_decided(session: Session) -> None:
    document = vaults.record(session, vaults.told())
    editing = interview.open_recorded(session, document.id)
    _rename(session, editing, "Гүлшара А")
    _rename(session, editing, "Гүлшара Б")
    assert interview.listing(session)[0].conflicts == 1
    (conflict,) = review.conflicts(session)
    assert {side.section.names[0].text for side in conflict.sides} == {"Гүлшара А", "Гүлшара Б"}  # type: ignore[union-attr]
    assert [row.field for row in conflict.differences] == ["names"]
    chosen = conflict.sides[1].section
    assert chosen is not None
    review.resolve(session, conflict, chosen, "heard again on the video")
    assert review.conflicts(session) == []
    assert interview.listing(session)[0].conflicts == 0
    heads = read_heads(session.database, document.id, "testimony").sections["testifier"]
    (row,) = session.database.rows(
        "SELECT header FROM revision WHERE digest=?", (bytes.fromhex(heads[0].digest),)
    )
    parents = read_header(row[0]).sections["testifier"].parents
    assert set(parents) == {side.digest for side in conflict.sides}


def test_equal_content_is_no_conflict(session: Session) -> None:
    document = vaults.record(session, vaults.told())
    editing = interview.open_recorded(session, document.id)
    _rename(session, editing, "Гүлшара А")
    _rename(session, editing, "Гүлшара А")
    assert len(read_heads(session.database, document.id, "testimony").sections["testifier"]) == 2
    assert review.conflicts(session) == []


def test_an_edit_never_swallows_a_writing_its_author_did_not_see(session: Session) -> None:
    document = vaults.record(session, vaults.told())
    opened = interview.open_recorded(session, document.id)
    _rename(session, opened, "Гүлшара А")
    _rename(session, opened, "Гүлшара Б")
    # Opened with a conflict: one side is shown, only that one is replaced.
    again = interview.open_recorded(session, document.id)
    _rename(session, again, "Гүлшара В")
    names = {
        head.read().names[0].text  # type: ignore[union-attr]
        for head in read_heads(session.database, document.id, "testimony").sections["testifier"]
    }
    assert "Гүлшара В" in names
    assert len(names) == 2


def test_segments_chain_and_both_signatures_verify(session: Session) -> None:
    document = vaults.record(session, vaults.told())
    editing = interview.open_recorded(session, document.id)
    for number in range(260):
        editing = _rename(session, editing, f"Гүлшара {number}").editing
    while session.history.close_segment(session.clock()):
        pass
    rows = session.database.rows("SELECT content, ed25519, mldsa65, first, last FROM segment ORDER BY number")
    assert len(rows) == 2
    previous, expected = NO_SEGMENT, 1
    listed: list[str] = []
    for content, ed25519, mldsa65, first, last in rows:
        session.origin_key.public.verify(content, Signature(ed25519, mldsa65), Namespace.SEGMENT)
        segment = read_segment(content)
        assert (segment.previous, segment.first, first) == (previous, expected, expected)
        previous, expected = digest_of(content), last + 1
        listed += segment.headers
    assert listed == [
        row[0].hex() for row in session.database.rows("SELECT digest FROM revision ORDER BY seq")
    ]
    assert not session.history.close_segment(session.clock())


def test_rebuilding_gives_the_same_rows(session: Session) -> None:
    first = vaults.record(session, vaults.told())
    second = vaults.record(session, vaults.told("32", "Дина Сынаққызы", "Серік Мысалұлы", "15 years"))
    people.join(session, second.persons[0].account, first.persons[0].account, "same mother")
    editing = interview.open_recorded(session, first.id)
    _rename(session, editing, "Гүлшара А")
    _rename(session, editing, "Гүлшара Б")
    before = vaults.projected(session)
    assert all(before[table] for table in ("head", "interview", "account", "person", "search"))
    session.rebuild()
    assert vaults.projected(session) == before


def test_accounts_of_one_person_stand_side_by_side_and_can_be_parted(session: Session) -> None:
    first = vaults.record(session, vaults.told())
    second = vaults.record(session, vaults.told("32", "Дина Сынаққызы", "Серік Мысалұлы", "15 years"))
    account, person = second.persons[0].account, first.persons[0].account
    assert len(people.listing(session)) == 2
    people.join(session, account, person, "same mother")
    (row,) = people.listing(session)
    assert (row.accounts, row.contradictions) == (2, 1)
    page = people.page(session, RecordId(row.id))
    assert {column.speaker for column in page.columns} == {"Гүлшара Мысалқызы", "Дина Сынаққызы"}
    sentence = next(fact for fact in page.facts if fact.code == "sentence")
    assert sentence.differs
    assert set(sentence.values) == {"9 years", "15 years"}
    people.part(session, account, "another father")
    assert len(people.listing(session)) == 2


def test_an_interview_is_found_by_every_spelling_of_its_persons(session: Session) -> None:
    vaults.record(session, vaults.told())
    for query in ("серікбол", "سەرىكبول", "赛力克"):
        assert len(vaults.found(session, "interview", query)) == 1, query


def test_search_finds_every_spelling_and_survives_hostile_queries(session: Session) -> None:
    vaults.record(session, vaults.told())
    for query in ("серік", "МЫСАЛҰ", "سەرىك", "赛力克", "木", "31", "market", "гүлшара мыс"):
        assert vaults.found(session, "interview", query) + vaults.found(session, "person", query), query
    for query in ('"', "*", "NOT", "a AND", "x:y", "^a", "(", "'; DROP TABLE person", "-", "31-4", "\x00"):
        vaults.found(session, "interview", query)
    assert vaults.found(session, "interview", "жоқ") == []


@pytest.mark.parametrize(
    ("kind", "section"),
    [
        ("link", Link(account=RecordId("1" * 32), person=RecordId("no id"))),
        ("link", Narrative("not what a link is")),
        ("Link", Link(account=RecordId("1" * 32), person=RecordId("1" * 32))),
    ],
    ids=["a field that others refuse", "a section of another kind", "a kind that is no label"],
)
def test_nothing_is_signed_that_others_would_refuse(session: Session, kind: str, section: Section) -> None:
    change = Change(RecordId("2" * 32), kind, {"link": section})
    with pytest.raises(AppError, match=r"input\.malformed"):
        session.history.save([change], session.member.id, session.clock())
    assert session.database.value("SELECT count(*) FROM revision") == 0


def test_a_section_that_is_too_large_is_not_saved_at_all(session: Session) -> None:
    record = RecordId("2" * 32)
    large = Change(record, "testimony", {"narrative": Narrative("ж" * (SECTION_BYTES_LIMIT // 2))})
    with pytest.raises(AppError, match=r"record\.too_long.*narrative"):
        session.history.save([large], session.member.id, session.clock())
    assert not session.history.exists(record, "testimony")
