"""A process killed in the middle of its work loses nothing that it said was saved.

A child process works in the vault and tells of each call that returned. It is killed (SIGKILL) at a random
moment; then the vault is opened as after a crash and looked through.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from kuager.crypto.signing import Namespace, Signature
from kuager.errors import AppError
from kuager.flows import interview, keys, unlock
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, consent_id
from kuager.model.interview import Interview
from kuager.model.revision import NO_SEGMENT, digest_of, read_header, read_segment
from kuager.model.testimony import Narrative
from kuager.task import Task
from tests.support import kills, vaults
from tests.support.kills import Tell, Work

CHANGED = "a third invented bridle mountain 9"
VAULTS, KILLS, DRAFT_KILLS, SLOT_KILLS = 4, 30, 55, 15
LONGEST, SHORT = 0.1, 0.03
"""Seconds from the first line of a child to the kill, at most: some thirty saves, or ten.

A save is over in milliseconds, so a short time meets each moment of it; a few long ones let much be written
before.
"""


def _save(folder: Path, tell: Tell) -> None:
    """Record interviews and correct each twice; tells id and version after each call that returned."""
    session = unlock.unlock(folder, vaults.WORDS)
    number = len(interview.listing(session))
    while True:
        number += 1
        saved = interview.save(session, interview.Editing(vaults.told(str(number))))
        tell((saved.id, 0))
        for version in (1, 2):
            text = Narrative(f"version {version}")
            document = msgspec.structs.replace(saved.editing.interview, narrative=text)
            saved = interview.save(session, saved.editing.with_interview(document), "heard again")
            tell((saved.id, version))


def _draft(folder: Path, tell: Tell) -> None:
    """Keep drafts and save each at the end."""
    session = unlock.unlock(folder, vaults.WORDS)
    while True:
        editing = interview.Editing(vaults.told("draft"))
        for version in range(1, 6):
            document = msgspec.structs.replace(editing.interview, narrative=Narrative(f"version {version}"))
            editing = editing.with_interview(document)
            interview.keep_draft(session, editing)
            tell((editing.interview.id, version))
        interview.save(session, editing)
        tell((editing.interview.id, 6))


def _change_ways_in(folder: Path, tell: Tell) -> None:
    """Let a member in and take them away, change one's passphrase there and back; tells what holds now."""
    own = vaults.WORDS
    try:
        session = unlock.unlock(folder, own)
    except AppError:
        own = CHANGED
        session = unlock.unlock(folder, own)
    while True:
        guests = [slot.id for slot in keys.slots(session) if not slot.own]
        tell((own, len(guests)))
        for guest in guests:
            session = keys.remove(session, guest, Task.silent())
        tell((own, 0))
        unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
        tell((own, 1))
        other = CHANGED if own == vaults.WORDS else vaults.WORDS
        keys.change_passphrase(session, own, other)
        own = other


def _moment(moments: random.Random, kill: int) -> float:
    """Seconds until a kill; each sixth may come late."""
    return moments.uniform(0, SHORT if kill % 6 else LONGEST)


def _acknowledged(work: Work, folder: Path, moment: float) -> dict[RecordId, int]:
    """The last version that a child told of each id."""
    return dict(kills.told_until_killed(work, folder, moment))


@contextmanager
def _reopened(folder: Path, words: str = vaults.WORDS) -> Iterator[Session]:
    session = unlock.unlock(folder, words)
    try:
        yield session
    finally:
        session.lock()


def _version(document: Interview) -> int:
    text = document.narrative.text
    return int(text.removeprefix("version ")) if text.startswith("version ") else 0


def _whole(document: Interview) -> Interview:
    """The interview as the child meant it, given what is random and how far it came."""
    made = vaults.told(document.session.ticket)
    assert made.consent is not None
    return msgspec.structs.replace(
        made,
        id=document.id,
        consent=msgspec.structs.replace(made.consent, testimony=document.id),
        persons=(msgspec.structs.replace(made.persons[0], account=document.persons[0].account),),
        narrative=document.narrative if _version(document) else made.narrative,
    )


def _check_history(session: Session) -> None:
    """Revisions, sections, parents and segments fit together without a hole."""
    database = session.database
    rows = database.rows("SELECT seq, digest, header, n FROM revision ORDER BY seq")
    assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
    known = {digest.hex() for _, digest, _, _ in rows}
    for seq, digest, content, number in rows:
        header = read_header(content)
        assert (header.seq, header.origin, digest_of(content)) == (seq, session.history.origin, digest.hex())
        stored = database.rows("SELECT name, salt, content FROM section WHERE revision=?", (number,))
        assert {name: sha256(salt + text).hexdigest() for name, salt, text in stored} == {
            name: entry.digest for name, entry in header.sections.items()
        }
        assert {parent for entry in header.sections.values() for parent in entry.parents} <= known
    while session.history.close_segment(session.clock()):
        pass
    listed: list[str] = []
    previous = NO_SEGMENT
    for content, ed25519, mldsa65 in database.rows(
        "SELECT content, ed25519, mldsa65 FROM segment ORDER BY number"
    ):
        session.origin_key.public.verify(content, Signature(ed25519, mldsa65), Namespace.SEGMENT)
        segment = read_segment(content)
        assert (segment.previous, segment.first) == (previous, len(listed) + 1)
        previous = digest_of(content)
        listed += segment.headers
    assert listed == [digest.hex() for _, digest, _, _ in rows]


def _check_interviews(session: Session, acknowledged: dict[RecordId, int]) -> int:
    """Everything acknowledged is there and whole; so is what was not, or it is not there at all."""
    found = {row.id: row for row in interview.listing(session)}
    assert set(acknowledged) <= set(found)
    for record, row in found.items():
        document = interview.open_recorded(session, record).interview
        assert document == _whole(document)
        assert _version(document) >= acknowledged.get(record, 0)
        assert (row.person_count, row.consent, row.conflicts) == (1, "yes", 0)
        assert session.history.exists(consent_id(record), "consent")
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before
    assert interview.drafts(session) == []
    return len(found)


@pytest.mark.parametrize("number", range(VAULTS))
def test_a_kill_during_saving_loses_nothing_acknowledged(tmp_path: Path, number: int) -> None:
    folder, moments = tmp_path / "vault", random.Random(number)
    vaults.vault(folder).lock()
    acknowledged: dict[RecordId, int] = {}
    for kill in range(KILLS):
        acknowledged |= _acknowledged(_save, folder, _moment(moments, kill))
        with _reopened(folder) as session:
            recorded = _check_interviews(session, acknowledged)
            _check_history(session)
        # The kill may come after the commit and before the line, so at most one was not told of.
        assert len(acknowledged) <= recorded <= len(acknowledged) + kill + 1


def test_a_kill_during_autosave_loses_no_draft(tmp_path: Path) -> None:
    folder, moments = tmp_path / "vault", random.Random(0)
    vaults.vault(folder).lock()
    acknowledged: dict[RecordId, int] = {}
    for kill in range(DRAFT_KILLS):
        acknowledged |= _acknowledged(_draft, folder, _moment(moments, kill))
        with _reopened(folder) as session:
            drafts = {row.id: interview.open_draft(session, row.id) for row in interview.drafts(session)}
            for record, version in acknowledged.items():
                if record in drafts:
                    assert version <= 5
                    assert _version(drafts[record].interview) >= version
                else:
                    recorded = interview.open_recorded(session, record).interview
                    assert _version(recorded) == min(version, 5)
            # What was only a draft is whole, can be gone on with and saved.
            for record, editing in drafts.items():
                assert editing.interview == _whole(editing.interview)
                acknowledged[record] = _version(interview.save(session, editing).editing.interview)
            assert interview.drafts(session) == []
            _check_history(session)


def test_a_kill_while_ways_in_change_shuts_nobody_out_and_lets_nobody_in(tmp_path: Path) -> None:
    folder, moments = tmp_path / "vault", random.Random(2)
    session = vaults.vault(folder)
    vaults.record(session, vaults.told())
    session.lock()
    generations = set()
    # After each of the first four words, one kill in each of so many equal parts of the time that follows.
    for part, messages in itertools.product(range(SLOT_KILLS), range(1, 5)):
        moment = LONGEST * (part + moments.random()) / SLOT_KILLS
        told = kills.told_until_killed(_change_ways_in, folder, moment, messages=messages)
        own, _ = told[-1]
        # The change after the last word may have been made; one of the two opens, and never both.
        ways = [words for words in (vaults.WORDS, CHANGED) if vaults.opens(folder, words)]
        assert len(ways) == 1
        assert own == ways[0] or told[-1][1] == 1
        with _reopened(folder, ways[0]) as session:
            assert [row.ticket for row in interview.listing(session)] == ["31"]
            _check_history(session)
            known = {slot.id for slot in keys.slots(session)}
            assert {row[0] for row in session.database.rows("SELECT id FROM slot")} >= known
            removing = keys.unfinished_removal(session) != ""
            guests = len(keys.slots(session)) - 1
        assert vaults.opens(folder, vaults.OTHER_WORDS) == (guests == 1 and not removing)
        assert not (folder / "begun").exists()
        (generation,) = folder.glob("generation-*")
        generations.add(generation.name)
    assert len(generations) > 1
