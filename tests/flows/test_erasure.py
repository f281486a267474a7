"""Two members decide, and no byte is left: not in a page, free or not, a log, an index, a draft or a blob."""

from __future__ import annotations

import random
import string
from pathlib import Path

import msgspec
import pytest

from kuager.crypto.signing import Namespace, Signature
from kuager.errors import AppError
from kuager.flows import (
    custody,
    erasure,
    exchange,
    interview,
    letters,
    people,
    register,
    retraction,
    review,
    unlock,
)
from kuager.flows.choosing import Choice
from kuager.flows.register import Dispatch, FollowUp
from kuager.flows.unlock import Session
from kuager.model.account import Circumstances, Events
from kuager.model.erasure import Decision, decision_id
from kuager.model.event import Event
from kuager.model.ids import RecordId, consent_id, pair_id
from kuager.model.interview import Interview
from kuager.model.letter import WordedBlock
from kuager.model.person import Pair
from kuager.model.testimony import Narrative
from kuager.task import Task
from kuager.vault import custody as log
from kuager.vault import decisions
from kuager.vault import erasure as deciding
from kuager.vault.generation import DRAFTS, VAULT, key_of
from kuager.vault.history import Change
from tests.flows.test_letters import begun
from tests.support import pages, vaults

TASK = Task.silent()


class Office:
    """A vault with two members, one in at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.session = vaults.vault(folder)
        unlock.add_member(self.session, "Saule", vaults.OTHER_WORDS)

    def enter(self, words: str) -> Session:
        self.session.lock()
        self.session = unlock.unlock(self.folder, words)
        return self.session

    def second(self) -> Session:
        return self.enter(vaults.OTHER_WORDS)

    def first(self) -> Session:
        return self.enter(vaults.WORDS)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


@pytest.fixture(autouse=True)
def locked(office: Office) -> object:
    yield None
    office.session.lock()


def _erase(office: Office, record: RecordId, kind: str) -> Session:
    """Asked by the first member, decided by the second."""
    request = erasure.ask(office.session, record, kind, "the family asks for it")
    second = office.second()
    assert erasure.decide(second, request, agreed=True)
    return second


# What is left of the bytes --------------------------------------------------------------------------


class Words:
    """Made-up words that all end alike: an index drops the beginning that one shares with the word before."""

    def __init__(self, ending: str) -> None:
        self.ending = ending
        self._random = random.Random(ending)

    def one(self) -> str:
        return "".join(self._random.choices(string.ascii_lowercase, k=9)) + self.ending

    def text(self, count: int) -> str:
        return " ".join(self.one() for _ in range(count))


def _remains(session: Session, words: Words) -> dict[str, int]:
    """How often the words stand in the decrypted pages of each file and its log, free pages too."""
    generation = session.folder / (session.folder / "CURRENT").read_text().strip()
    found = {}
    for name in (VAULT, DRAFTS):
        key = key_of(session.keys.master, name)
        for part, content in (
            (name, pages.decrypted(generation / name, key)),
            (f"{name}-wal", pages.decrypted_log(generation / f"{name}-wal", key)),
        ):
            low = content.lower()
            found[part] = sum(
                low.count(words.ending.encode(coding)) for coding in ("utf-8", "utf-16-le", "utf-16-be")
            )
    return {part: count for part, count in found.items() if count}


def _told(words: Words, ticket: str) -> Interview:
    blank = vaults.told(ticket, f"{words.one()} {words.one()}", f"{words.one()} {words.one()}")
    account = msgspec.structs.replace(
        blank.persons[0],
        circumstances=Circumstances(needs=words.text(40)),
        events=Events((Event("camp", vaults.when("2018"), description=words.text(60)),)),
    )
    return msgspec.structs.replace(
        blank, narrative=Narrative(words.text(700), words.text(9), words.text(9)), persons=(account,)
    )


def test_no_byte_is_left_in_any_page(office: Office) -> None:
    session, others, ours = office.session, Words("wvzxq"), Words("qxzvw")
    goes: list[Interview] = []
    for number in range(40):
        if number % 8 == 3:
            goes.append(vaults.record(session, _told(ours, str(number))))
        else:
            vaults.record(session, _told(others, str(number)))
    for told in goes:  # versions, reasons, a letter, drafts
        read = interview.open_recorded(session, told.id)
        changed = msgspec.structs.replace(read.interview, narrative=Narrative(ours.text(300)))
        saved = interview.save(session, read.with_interview(changed), ours.text(3))
        interview.keep_draft(
            session,
            saved.editing.with_interview(
                msgspec.structs.replace(changed, narrative=Narrative(ours.text(99)))
            ),
        )
        letter = msgspec.structs.replace(
            begun(session, told.persons[0].account),
            blocks=(WordedBlock("paragraph", ours.text(20)),),
            risk=ours.text(4),
        )
        letters.sign(session, letter)
        waiting = msgspec.structs.replace(begun(session, told.persons[0].account), risk=ours.text(4))
        letters.keep_draft(session, waiting, ours.text(2))
        retraction.retract(session, told.id, "testimony", ours.text(3))
    # As a vault is after weeks: rows have moved, pages were split.
    session.rebuild()
    assert {part.removesuffix("-wal") for part in _remains(session, ours)} == {VAULT, DRAFTS}
    blobs = {path for path in (session.folder / "blobs").rglob("*") if path.is_file()}
    assert len(blobs) == len(goes)
    for told in goes:
        office.first()
        session = _erase(office, told.id, "testimony")
    assert _remains(session, ours) == {}
    assert not [path for path in (session.folder / "blobs").rglob("*") if path.is_file()]
    assert _remains(session, others)[VAULT] > 35 * 800
    session.lock()
    session = office.session = unlock.unlock(office.folder, vaults.WORDS)
    assert _remains(session, ours) == {}
    session.rebuild()
    assert _remains(session, ours) == {}
    assert len(interview.listing(session, hidden=True)) == 35


def test_what_a_power_cut_left_is_taken_away_at_the_next_unlocking(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes, stays = Words("qxzvw"), Words("wvzxq")
    told = vaults.record(office.session, _told(goes, "1"))
    interview.keep_draft(office.session, interview.open_recorded(office.session, told.id))
    interview.keep_draft(office.session, interview.Editing(_told(stays, "2")))
    request = erasure.ask(office.session, told.id, "testimony", "asked")
    second = office.second()
    monkeypatch.setattr(deciding, "finish", lambda *_: None)
    assert erasure.decide(second, request, agreed=True)
    assert _remains(second, goes)
    second.lock()
    monkeypatch.undo()
    session = office.session = unlock.unlock(office.folder, vaults.WORDS)
    assert _remains(session, goes) == {}
    assert _remains(session, stays)
    assert [draft.title.split()[0] for draft in interview.drafts(session)] == ["2"]


# What goes, and what stays --------------------------------------------------------------------------


def _letter(session: Session, told: Interview) -> RecordId:
    return letters.sign(session, begun(session, told.persons[0].account)).id


def test_an_interview_takes_everything_that_holds_its_words(office: Office) -> None:
    session = office.session
    told = vaults.record(session, vaults.told())
    other = vaults.record(session, vaults.told("32", "Бибігүл", "Ерлан Байқауұлы"))
    letter = _letter(session, told)
    scope = erasure.scope(session, told.id, "testimony")
    assert (scope.interviews, scope.accounts, scope.letters, scope.people, scope.drafts) == (1, 1, 1, 1, 0)
    assert ("testimony", "31 Гүлшара Мысалқызы") in scope.titles
    revisions = session.database.value("SELECT count(*) FROM revision")
    session = _erase(office, told.id, "testimony")
    assert [row.id for row in interview.listing(session)] == [other.id]
    assert [row.name for row in people.listing(session)] == ["Ерлан Байқауұлы"]
    assert vaults.found(session, "interview", "Мысалқызы", hidden=True) == []
    (row,) = letters.listing(session)
    assert (row.id, row.erased, row.signed, row.persons, row.applicant) == (letter, True, True, "", "")
    assert row.addressee == "mfa_kz"
    for act in (
        lambda: interview.open_recorded(session, told.id),
        lambda: interview.save(session, interview.Editing(told)),
        lambda: interview.keep_draft(session, interview.Editing(told)),
        lambda: letters.document(session, letter),
        lambda: interview.withdraw(session, told.id),
        lambda: erasure.scope(session, told.id, "testimony"),
    ):
        with pytest.raises(AppError, match=r"record\.erased"):
            act()
    # The register goes on: an answer may still come.
    editing, signed = letters.open_letter(session, letter)
    assert (editing.blocks, signed) == ((), False)
    register.change(session, letter, Dispatch(slip_number="Т-1"), FollowUp())
    assert session.database.value("SELECT count(*) FROM revision") > revisions
    _still_signed(session)
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before
    assert review.conflicts(session) == []
    assert [line.act for line in custody.listing(session, told.id)][:2] == ["erased", "erasure_asked"]


def _still_signed(session: Session) -> None:
    """Every chain and signature checks, and no section has other bytes than its header says."""
    session.close_segments()
    rows = session.database.rows("SELECT content, ed25519, mldsa65 FROM segment")
    for content, ed25519, mldsa65 in rows:
        session.origin_key.public.verify(content, Signature(ed25519, mldsa65), Namespace.SEGMENT)
    own = session.database.value("SELECT n FROM origin WHERE id=?", (session.history.origin,))
    assert log.flaw(session.database, own) is None
    assert (
        session.database.value("SELECT count(*) FROM section WHERE (salt IS NULL) <> (content IS NULL)") == 0
    )


def test_what_was_decided_about_somebody_goes_with_the_words(office: Office) -> None:
    session = office.session
    told, other = vaults.record(session, vaults.told()), vaults.record(session, vaults.told("32"))
    third = vaults.record(session, vaults.told("33"))
    account, person = told.persons[0].account, other.persons[0].account
    people.join(session, third.id, told.id, "her voice")
    people.join(session, told.id, person, "her face")
    pairs = [(account, person, "her scar"), (told.id, third.id, "her hand")]
    changes = [
        Change(pair_id(one, two), "pair", {"pair": Pair(*sorted((one, two)), "same", reason)})
        for one, two, reason in pairs
    ]
    session.history.save(changes, session.member.id, session.clock())
    assert _rows(session, "pair") == 2
    session = _erase(office, told.id, "testimony")
    assert _rows(session, "pair") == 0
    assert session.database.rows("SELECT node, file FROM linked") == [(third.id, told.id)]
    assert _rows(session, "spelling", told.id) == _rows(session, "trait", account) == 0
    kept = b"".join(row[0] for row in session.database.rows("SELECT content FROM section WHERE content<>''"))
    assert b"her voice" not in kept  # why another one was put together with her
    assert not [words for words in (b"her face", b"her scar", b"her hand") if words in kept]
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def _rows(session: Session, table: str, node: str = "") -> int:
    where = "WHERE node=?" if node else ""
    values = (node,) if node else ()
    return int(session.database.value(f"SELECT count(*) FROM {table} {where}", values))  # noqa: S608


def test_a_person_goes_without_the_interview_in_which_they_were_told(office: Office) -> None:
    session = office.session
    told = vaults.record(session, vaults.told())
    account = told.persons[0].account
    session = _erase(office, account, "person")
    assert people.listing(session, hidden=True) == []
    (row,) = interview.listing(session)
    assert (row.id, row.person_count, row.persons) == (told.id, 0, "")
    assert interview.open_recorded(session, told.id).interview.persons == ()
    saved = interview.save(session, interview.open_recorded(session, told.id).with_interview(told))
    assert saved.editing.interview.persons == ()  # a form that was open still has them; they are not saved


def test_a_letter_goes_alone(office: Office) -> None:
    session = office.session
    told = vaults.record(session, vaults.told())
    letter, other = _letter(session, told), _letter(session, told)
    session = _erase(office, letter, "letter")
    assert {row.id: row.erased for row in letters.listing(session)} == {letter: True, other: False}
    assert letters.document(session, other)
    assert len(interview.listing(session)) == 1
    assert next(row for row in letters.listing(session) if row.erased).persons == "Серікбол Мысалұлы"


# Who decides ----------------------------------------------------------------------------------------


def test_one_member_alone_erases_nothing(office: Office) -> None:
    session = office.session
    told = vaults.record(session, vaults.told())
    request = erasure.ask(session, told.id, "testimony", "asked")
    assert not erasure.decide(session, request, agreed=True)
    (waiting,) = erasure.requests(session)
    assert (waiting.state, waiting.mine, waiting.needed) == ("waiting", "yes", 1)
    assert waiting.titles[0] == ("testimony", "31 Гүлшара Мысалқызы")
    assert len(interview.listing(session)) == 1
    with pytest.raises(AppError, match=r"erasure\.asked"):
        erasure.ask(session, told.id, "testimony", "again")


def test_a_refusal_holds_until_its_member_says_otherwise(office: Office) -> None:
    session = office.session
    told = vaults.record(session, vaults.told())
    request = erasure.ask(session, told.id, "testimony", "asked")
    second = office.second()
    assert not erasure.decide(second, request, agreed=False)
    (asked,) = erasure.requests(second)
    assert (asked.state, asked.mine, asked.author) == ("refused", "no", "Marzhan")
    first = office.first()
    assert not erasure.decide(first, request, agreed=False)  # taken back
    second = office.second()
    assert not erasure.decide(second, request, agreed=True)
    assert len(interview.listing(second)) == 1
    assert erasure.decide(office.first(), request, agreed=True)
    (done,) = erasure.requests(office.session)
    assert (done.state, done.titles[0], done.needed) == ("done", ("testimony", ""), 0)
    with pytest.raises(AppError, match=r"erasure\.done"):
        erasure.decide(office.session, request, agreed=True)


def test_an_older_yes_sent_again_and_a_forged_one_count_for_nothing(office: Office) -> None:
    session = office.session
    told = vaults.record(session, vaults.told())
    request = erasure.ask(session, told.id, "testimony", "asked")
    mine = decision_id(request, session.member.id)
    content = session.database.value(
        "SELECT s.content FROM section s JOIN record d ON d.n=s.record WHERE d.id=?", (mine,)
    )
    yes = msgspec.json.decode(content, type=Decision)
    erasure.decide(session, request, agreed=False)
    second = office.second()
    _write(second, mine, yes)  # the first member's yes, replayed by somebody else
    statement = msgspec.structs.replace(yes.statement, number=9)
    _write(second, mine, decisions.signed(second.member_key, statement))  # and one in their name
    assert not erasure.decide(second, request, agreed=True)
    assert {vote.name: vote.agreed for vote in erasure.requests(second)[0].votes} == {
        "Marzhan": False,
        "Saule": True,
    }


def _write(session: Session, record: RecordId, decision: Decision) -> None:
    change = Change(record, "erasure_decision", {"decision": decision})
    session.history.save([change], session.member.id, session.clock())


def test_what_two_others_decided_elsewhere_is_a_request_here(office: Office, tmp_path: Path) -> None:
    session = office.session
    bureau = vaults.vault(tmp_path / "bureau", "Дана")
    for one, other in ((session, bureau), (bureau, session)):
        exchange.trust(one, exchange.own_card(other), other.member.name)
    told = vaults.record(session, vaults.told())
    _carry(session, bureau, tmp_path)
    second = _erase(office, told.id, "testimony")
    _carry(second, bureau, tmp_path)
    assert len(interview.listing(bureau)) == 1
    (asked,) = erasure.requests(bureau)
    assert (asked.state, asked.alias, asked.votes, asked.needed) == ("waiting", "Marzhan", (), 2)
    # What comes back from there brings nothing back.
    _carry(bureau, second, tmp_path, everything=True)
    assert interview.listing(second, hidden=True) == []
    held = second.database.rows(
        "SELECT s.content FROM section s JOIN record d ON d.n=s.record WHERE d.id IN (?,?)",
        (told.id, consent_id(told.id)),
    )
    assert {content for (content,) in held} == {None}
    bureau.lock()


def _carry(sender: Session, receiver: Session, folder: Path, *, everything: bool = False) -> None:
    path, _ = exchange.export(sender, folder, [receiver.history.origin], TASK, Choice(everything=everything))
    exchange.bring_in(receiver, exchange.open_bundle(receiver, path, TASK), TASK)
