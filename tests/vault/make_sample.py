"""Makes the sample vault of the schema as it is now: `python -m tests.vault.make_sample`, once per release.

The sample is committed and never made anew: it stands for the vaults that people have. The people are
invented, the cost of the passphrases is the lowest that is accepted.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec

from kuager.flows import duplicates, erasure, exchange, interview, keys, retraction, sources, unlock
from kuager.flows.interview import Editing
from kuager.flows.sources import Editing as SourceEditing
from kuager.flows.unlock import Session
from kuager.model.followup import Dispatch
from kuager.model.ids import RecordId, new_record_id
from kuager.model.letter import Document, LetterBasis, WordedBlock, Wording
from kuager.model.testimony import Narrative
from kuager.task import Task
from kuager.vault import schema
from kuager.vault.blobs import Blobs
from kuager.vault.history import Change
from tests.support import people_told, sources_told, vaults
from tests.support.vaults import when

SAMPLES = Path(__file__).parent / "samples"
LETTER = b"%PDF-1.7 stands for a letter of the sample"


def main() -> None:
    """Write the folder of this schema; refuses to replace one."""
    folder = SAMPLES / f"schema-{schema.VERSION}"
    session = vaults.vault(folder)
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    (folder / "sheets.txt").write_text("\n".join(keys.make_recovery(session)) + "\n")
    session.keep_setting("language", "kk")
    person = people_told.three_accounts(session)
    people_told.conflict(session, person)
    (listed, *_) = vaults.found(session, "interview", "market")
    read = interview.open_recorded(session, listed.id)
    changed = msgspec.structs.replace(read.interview, narrative=Narrative("She saw him last at the station."))
    interview.save(session, read.with_interview(changed), "heard again on the video")
    interview.keep_draft(session, Editing(vaults.told("99", "Айгүл Сынаққызы", "Ерлан Мысалұлы")))
    _letter(session, listed.id, RecordId(person))
    _bring_in_what_another_told(session)
    sources.save(session, SourceEditing(sources_told.told()))
    hidden = vaults.record(session, vaults.told("97", "Әлия Сынаққызы", "Бекзат Мысалұлы"))
    duplicates.decide(session, hidden.id, listed.id, "same", "the same voice on both videos")
    duplicates.decide(session, hidden.persons[0].account, RecordId(person), "different", "another village")
    retraction.retract(session, hidden.id, "testimony", "recorded twice")
    gone = vaults.record(session, vaults.told("98", "Сара Сынаққызы", "Мұрат Сынақұлы"))
    request = erasure.ask(session, gone.id, "testimony", "the family asked")
    session.lock()
    session = unlock.unlock(folder, vaults.OTHER_WORDS)
    assert erasure.decide(session, request, agreed=True)
    session.database.run("DELETE FROM meta WHERE key='place'")  # it is to open wherever it is copied to
    session.lock()
    (folder / "lock").unlink()


def _letter(session: Session, applicant: RecordId, person: RecordId) -> None:
    blob = Blobs.row(LETTER)
    account = RecordId(session.database.value("SELECT id FROM account WHERE source=?", (applicant,)))
    basis = LetterBasis(
        "mfa", "request", "kk", "mfa-request-kk", 1, (applicant,), (person,), when("23.11.2026"), (account,)
    )  # fmt: skip
    sections = {
        "letter": basis,
        "wording": Wording((WordedBlock("paragraph", "Invented words."),), "none known"),
        "document": Document(blob.id, blob.sha256, len(LETTER), 1),
        "dispatch": Dispatch(when("24.11.2026"), "by hand", "Т-7"),
    }
    change = Change(new_record_id(), "letter", sections)
    session.history.save([change], session.member.id, session.clock(), blobs=[blob])


def _bring_in_what_another_told(session: Session) -> None:
    with tempfile.TemporaryDirectory() as folder:
        other = vaults.vault(Path(folder) / "vault", "Дана")
        vaults.record(other, vaults.told("5", "Нұргүл Мысалқызы", "叶尔兰·拜考"))
        exchange.trust(other, exchange.own_card(session, "coordinator"), "coordinator")
        exchange.trust(session, exchange.own_card(other), "second office")
        path, _ = exchange.export(other, Path(folder), [session.history.origin], Task.silent())
        other.lock()
        exchange.bring_in(session, exchange.open_bundle(session, path, Task.silent()), Task.silent())


if __name__ == "__main__":
    main()
