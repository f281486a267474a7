"""A small vault with something of everything, and ways to break it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from kuager.flows import interview as recording
from kuager.flows import unlock, vocabularies
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, new_record_id
from kuager.model.letter import Document, LetterBasis
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import check
from kuager.vault.blobs import Blobs
from kuager.vault.check import Report
from kuager.vault.generation import Generation
from kuager.vault.history import Change
from tests.support import people_told, vaults
from tests.support.vaults import when

LETTER = b"%PDF-1.7 invented" * 9000


def full(root: Path) -> Session:
    """A vault of two members with interviews, a conflict, a letter, a draft; unlocked."""
    session = vaults.vault(root)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    person = people_told.three_accounts(session)
    session.close_segments()
    people_told.conflict(session, person)
    (listed, *_) = vaults.found(session, "interview", "market")
    recording.keep_draft(session, Editing(vaults.told("99", "Айгүл Сынаққызы", "Ерлан Мысалұлы")))
    blob = Blobs.row(LETTER)
    basis = LetterBasis(
        "mfa", "request", "kk", "mfa-request-kk", 1, (listed.id,), (RecordId(person),), when("23.11.2026")
    )
    document = Document(blob.id, blob.sha256, len(LETTER), 1)
    change = Change(new_record_id(), "letter", {"letter": basis, "document": document})
    session.history.save([change], session.member.id, session.clock(), blobs=[blob])
    return session


def looked_at(generation: Generation) -> Report:
    """What a check finds."""
    return check.check(generation, EventRules.of(vocabularies.load()), Task.silent())


def master_of(root: Path) -> bytes:
    """The master key of a vault."""
    session = vaults.unlocked_copy(root)
    try:
        return session.keys.master
    finally:
        session.lock()


@contextmanager
def flipped(path: Path, place: int, bit: int) -> Iterator[None]:
    """One bit of a file is another one for the length of the block; the file is what it was after it."""
    with path.open("r+b") as stream:
        stream.seek(place)
        kept = stream.read(1)
        stream.seek(place)
        stream.write(bytes([kept[0] ^ 1 << bit]))
    try:
        yield
    finally:
        with path.open("r+b") as stream:
            stream.seek(place)
            stream.write(kept)


def everything_told(session: Session) -> bytes:
    """All interviews as they open, and the letter's bytes: what was acknowledged."""
    opened = [recording.open_recorded(session, row.id).interview for row in recording.listing(session)]
    letters = [session.blobs.read(blob.id, blob.sha256) for blob in session.blobs.files()]
    return msgspec.json.encode([sorted(opened, key=lambda each: each.id), letters])
