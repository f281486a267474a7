"""What a trusted but hostile machine sends brings nothing back, erases nothing, and stops no erasure."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import erasure, interview, keep, letters, media, people
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, AccountSource
from kuager.model.erasure import REQUEST, Request, Target
from kuager.model.ids import RecordId, link_id
from kuager.model.interview import Interview
from kuager.model.letter import LetterBasis
from kuager.model.names import Name
from kuager.model.person import Link
from kuager.model.testimony import Video, Videos
from kuager.task import Task
from kuager.vault import erasure as deciding
from kuager.vault.accounts import file_of
from kuager.vault.heads import read_heads
from tests.flows.test_erasure import Office
from tests.flows.test_letters import begun
from tests.support import vaults
from tests.support.histories import Writer, without_headers, without_section
from tests.support.strangers import bring_in, trust

TASK = Task.silent()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path / "vault")
    yield opened
    opened.session.lock()


def _erase(office: Office, record: RecordId, kind: str) -> Session:
    request = erasure.ask(office.first(), record, kind, "the family asks for it")
    second = office.second()
    assert erasure.decide(second, request, agreed=True)
    return second


def _later(session: Session, record: RecordId, kind: str, name: str) -> dict[str, list[str]]:
    """The parents of a writing that replaces what stands."""
    return {name: [head.digest for head in read_heads(session.database, record, kind).sections[name]]}


def test_nobody_gets_a_record_erased_by_naming_what_was_erased(office: Office) -> None:
    session = office.session
    gone = vaults.record(session, vaults.told())
    stays = vaults.record(session, vaults.told("32", "Бибігүл", "Ерлан Байқауұлы"))
    account = stays.persons[0].account
    letter = letters.sign(session, begun(session, account)).id
    session = _erase(office, gone.id, "testimony")
    stranger = Writer()
    trust(session, stranger)
    source = AccountSource(source=gone.id)
    stranger.save(
        account, "account", {"source": source}, parents=_later(session, account, "account", "source")
    )
    basis = read_heads(session.database, letter, "letter").one(LetterBasis, "letter")
    assert basis is not None
    forged = msgspec.structs.replace(basis, applicants=(gone.id,), accounts=(gone.persons[0].account,))
    stranger.save(letter, "letter", {"letter": forged}, parents=_later(session, letter, "letter", "letter"))
    bring_in(session, stranger.export())
    assert letters.document(session, letter)
    assert [row.name for row in people.listing(session)] == ["Ерлан Байқауұлы"]
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def test_why_others_were_put_together_with_an_erased_one_goes_and_they_stay_together(office: Office) -> None:
    session = office.session
    gone = vaults.record(session, vaults.told())
    stay = [vaults.record(session, vaults.told(ticket)).persons[0].account for ticket in ("32", "33")]
    for account in stay:
        people.join(session, account, gone.persons[0].account, "Гүлшара says it is the same man")
    session = _erase(office, gone.id, "testimony")
    assert len({file_of(session.database, account) for account in stay}) == 1
    links = "SELECT s.content FROM section s JOIN record d ON d.n=s.record WHERE d.kind='link'"
    left = [content for (content,) in session.database.rows(links) if content is not None]
    assert len(left) == 2
    assert not any("Гүлшара".encode() in content for content in left)
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def test_why_somebody_was_put_together_goes_when_it_comes_after_the_erasure(office: Office) -> None:
    session = office.session
    gone = vaults.record(session, vaults.told())
    stays = vaults.record(session, vaults.told("32")).persons[0].account
    session = _erase(office, gone.id, "testimony")
    stranger = Writer()
    trust(session, stranger)
    link = Link(account=stays, person=gone.persons[0].account, reason="Гүлшара says so")
    stranger.save(link_id(stays), "link", {"link": link})
    bring_in(session, stranger.export())
    links = "SELECT s.content FROM section s JOIN record d ON d.n=s.record WHERE d.kind='link'"
    assert [content for (content,) in session.database.rows(links) if content is not None] == []


def test_what_belongs_to_an_erased_one_goes_when_it_comes(office: Office) -> None:
    gone = vaults.record(office.session, vaults.told())
    session = _erase(office, gone.id, "testimony")
    stranger, late = Writer(), RecordId("7" * 32)
    trust(session, stranger)
    told = stranger.save(
        late, "account", {"source": AccountSource(source=gone.id), "names": AccountNames((Name("Қайтқан"),))}
    )
    content = stranger.export()
    bring_in(session, without_headers(content, told))  # a stub, then without its words, then all of it
    bring_in(session, without_section(content, told, "names"))
    bring_in(session, content)
    assert vaults.found(session, "person", "Қайтқан", hidden=True) == []
    assert session.database.value("SELECT count(*) FROM section WHERE content LIKE '%Қайтқан%'") == 0
    assert session.database.value("SELECT 1 FROM erased WHERE record=?", (late,)) == 1


@pytest.mark.parametrize("opaque", [b"\xff\xfe no JSON", b"[" * 100_000], ids=["no JSON", "nested"])
def test_what_only_a_later_program_reads_stops_no_erasure(office: Office, opaque: bytes) -> None:
    told = vaults.record(office.session, vaults.told())
    stranger = Writer()
    trust(office.session, stranger)
    stranger.save(told.id, "testimony", {"later": opaque})
    stranger.save(told.persons[0].account, "account", {"source": opaque}, schema=9)
    stranger.save(RecordId("8" * 32), REQUEST, {"request": opaque}, schema=9)
    bring_in(office.session, stranger.export())
    session = _erase(office, told.id, "testimony")
    assert not interview.listing(session, hidden=True)
    assert not people.listing(session, hidden=True)
    assert (
        session.database.value(
            "SELECT count(*) FROM section s JOIN record d ON d.n=s.record "
            "WHERE d.id IN (?,?) AND s.content IS NOT NULL",
            (told.id, told.persons[0].account),
        )
        == 0
    )


def test_a_recording_goes_with_its_own_interview_only(office: Office, tmp_path: Path) -> None:
    session = office.session
    mine = vaults.record(session, vaults.told())
    (tmp_path / "a.mp4").write_bytes(b"invented video")
    video = media.bring_in(session, mine.id, tmp_path / "a.mp4", TASK)
    stranger, theirs = Writer(), RecordId("9" * 32)
    trust(session, stranger)
    stranger.save(
        theirs, "testimony", {"videos": Videos((Video("b.mp4", sha256=video.sha256, blob=video.blob),))}
    )
    bring_in(session, stranger.export())
    session = _erase(office, theirs, "testimony")
    assert [each.whole for each in media.check(session, TASK)] == [True]
    session = _erase(office, mine.id, "testimony")
    assert session.blobs.files() == []
    assert list((session.folder / "blobs").glob("??/*")) == []


def test_two_decisions_that_a_power_cut_left_are_carried_out(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = vaults.record(office.session, vaults.told())
    request = erasure.ask(office.session, told.id, "testimony", "asked")
    second = office.second()

    def cut(*_: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(deciding, "settle", cut)
    with pytest.raises(RuntimeError):
        erasure.decide(second, request, agreed=True)
    monkeypatch.undo()
    session = office.first()
    assert interview.listing(session, hidden=True) == []
    assert [each.state for each in erasure.requests(session)] == ["done"]
    assert keep.check(session, TASK).whole


def test_a_lost_tombstone_is_set_again(office: Office) -> None:
    told = vaults.record(office.session, vaults.told())
    session = _erase(office, told.id, "testimony")
    before = session.database.rows("SELECT record, kind FROM erased")
    session.database.run("DELETE FROM erased WHERE kind IN ('consent', 'account')")
    session = office.first()
    assert session.database.rows("SELECT record, kind FROM erased") == before


def test_a_request_names_everything_that_it_would_take(office: Office) -> None:
    session = office.session
    told = vaults.record(session, vaults.told())
    other = vaults.record(session, vaults.told("32", "Бибігүл", "Ерлан Байқауұлы"))
    stranger = Writer()
    trust(session, stranger)
    targets = (
        Target(told.id, "testimony"),
        Target(told.persons[0].account, "account"),
        Target(other.persons[0].account, "account"),
        Target(RecordId("6" * 32), "source"),
    )
    request = RecordId("5" * 32)
    stranger.save(request, REQUEST, {"request": Request(targets, "harmless")})
    bring_in(session, stranger.export())
    (asked,) = erasure.requests(session)
    assert asked.titles == (
        ("testimony", "31 Гүлшара Мысалқызы"),
        ("account", "Ерлан Байқауұлы"),
        ("source", ""),
    )


def test_one_agrees_only_to_what_was_shown(office: Office) -> None:
    session = office.session
    told = vaults.record(session, vaults.told())
    other = vaults.record(session, vaults.told("32"))
    request = erasure.ask(session, told.id, "testimony", "asked")
    session = office.second()
    (shown,) = erasure.requests(session)
    stranger = Writer()
    trust(session, stranger)
    stranger.save(
        request,
        REQUEST,
        {"request": Request((Target(other.id, "testimony"),), "asked")},
        parents=_later(session, request, REQUEST, "request"),
    )
    bring_in(session, stranger.export())
    with pytest.raises(AppError, match=r"erasure\.changed"):
        erasure.decide(session, request, agreed=True, shown=shown.digest)
    (now,) = erasure.requests(session)
    assert not erasure.decide(session, request, agreed=True, shown=now.digest)
    assert len(interview.listing(session)) == 2


# Drafts ----------------------------------------------------------------------------------------------


def _with_another(session: Session) -> Interview:
    told = vaults.told()
    more = vaults.told("1", "", "Ерлан Байқауұлы").persons[0]
    return vaults.record(session, msgspec.structs.replace(told, persons=(*told.persons, more)))


def test_a_draft_of_an_interview_keeps_no_word_of_an_erased_person(office: Office) -> None:
    told = _with_another(office.session)
    first, second = (person.account for person in told.persons)
    office.second()
    open_on_screen = interview.open_recorded(office.session, told.id)
    interview.keep_draft(office.session, open_on_screen)
    office.first()
    assert erasure.scope(office.session, first, "person").drafts == 1
    session = _erase(office, first, "person")
    assert interview.drafts(session) == []
    # The form that is still open goes on without that person.
    interview.keep_draft(session, open_on_screen)
    assert [each.account for each in interview.open_draft(session, told.id).interview.persons] == [second]
    saved = interview.save(session, open_on_screen)
    assert [each.account for each in saved.editing.interview.persons] == [second]
