"""Vaults of every released schema open, and a step that fails leaves the old one as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kuager.crypto.signing import Namespace, Signature, VerifyKey
from kuager.errors import AppError
from kuager.flows import exchange, interview, people, review, sources, unlock
from kuager.flows.unlock import Session
from kuager.model.letter import Document
from kuager.model.revision import digest_of, read_header
from kuager.vault import listing, schema
from kuager.vault.database import Database
from kuager.vault.heads import read_heads
from tests.support import people_told, vaults
from tests.vault import make_sample

SAMPLES = sorted(make_sample.SAMPLES.glob("schema-*"))


@pytest.fixture(params=SAMPLES, ids=lambda path: path.name)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a kept vault."""
    shutil.copytree(request.param, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault of the schema as it is now, with something recorded."""
    session = vaults.vault(tmp_path / "new")
    vaults.record(session, vaults.told())
    session.lock()
    return tmp_path / "new"


def test_there_is_a_sample_of_this_schema() -> None:
    assert [path.name for path in SAMPLES] == [f"schema-{n}" for n in range(1, schema.VERSION + 1)]
    for path in SAMPLES:
        names = {found.name for found in path.rglob("*") if found.is_file()}
        expected = {"CURRENT", "header.json", "header-copy.json", "vault.db", "drafts.db", "sheets.txt"}
        assert expected < names
        (blob,) = names - expected
        assert len(blob) == 32


def test_a_kept_vault_opens_with_everything_in_it(sample: Path) -> None:
    session = unlock.unlock(sample, vaults.WORDS)
    assert session.database.value("PRAGMA user_version") == schema.VERSION
    assert [member.name for member in session.keys.members()] == ["Marzhan", "Saule"]
    assert session.setting("language") == "kk"

    interviews = {row.ticket: row for row in interview.listing(session)}
    assert {ticket: row.testifier for ticket, row in interviews.items()} == {
        "31": "Гүлшара Мысалқызы",
        "12": "Дина Сынаққызы",
        "7": "Оразгүл Сынаққызы",
        "5": "Нұргүл Мысалқызы",
    }
    assert {row.consent for row in interviews.values()} == {"yes"}
    assert (interviews["31"].safety, interviews["31"].conflicts) == ("at_risk", 1)
    assert [row.ticket for row in vaults.found(session, "interview", "station")] != []

    answers = "SELECT answer, reason FROM pair ORDER BY answer"
    assert session.database.rows(answers) == [
        ("different", "another village"),
        ("same", "the same voice on both videos"),
    ]
    assert session.database.value("SELECT count(*) FROM linked WHERE node<>file") >= 3

    found = {row.name: row for row in people.listing(session)}
    assert set(found) == {people_told.PERSON, "叶尔兰·拜考", "Сериккали Мысалулы"}
    (source,) = sources.listing(session)
    assert (source.kind, source.persons) == ("official_statement", "Сериккали Мысалулы")
    man = found[people_told.PERSON]
    assert (man.accounts, man.letters, man.conflicts) == (3, 1, 1)
    assert (man.status, man.safety) == ("in_prison", "at_risk")
    page = people.page(session, man.id)
    assert next(fact for fact in page.facts if fact.code == "sentence").differs

    (conflict,) = review.conflicts(session)
    assert (conflict.kind, conflict.section) == ("account", "identity")
    (draft,) = interview.drafts(session)
    assert draft.title == "99 · Айгүл Сынаққызы"
    assert interview.open_draft(session, draft.id).interview.session.ticket == "99"
    (letter,) = listing.read(session.database, listing.LETTERS)
    assert (letter.state, letter.persons) == ("sent", people_told.PERSON)
    document = read_heads(session.database, letter.id, "letter").one(Document, "document")
    assert document is not None
    assert session.blobs.read(document.blob, document.sha256) == make_sample.LETTER
    (card,) = exchange.trusted(session)
    assert card.alias == "second office"
    session.lock()
    second = unlock.unlock(sample, vaults.OTHER_WORDS)
    assert (second.member.name, second.setting("language")) == ("Saule", "")
    second.lock()


def _tables(session: Session) -> list[tuple[object, ...]]:
    query = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    return session.database.rows(query) + session.drafts.database.rows(query)


def test_a_kept_vault_has_the_tables_of_a_new_one(sample: Path, vault: Path) -> None:
    # A change of the tables needs a new version and a step; before the first release, a new sample.
    kept, new = unlock.unlock(sample, vaults.WORDS), unlock.unlock(vault, vaults.WORDS)
    assert _tables(kept) == _tables(new)
    kept.lock()
    new.lock()


def test_a_kept_vault_rebuilds_to_the_same_rows(sample: Path) -> None:
    session = unlock.unlock(sample, vaults.WORDS)
    before = vaults.projected(session)
    assert all(before.values())
    session.rebuild()
    assert vaults.projected(session) == before
    session.lock()


def test_every_signature_of_a_kept_vault_still_verifies(sample: Path) -> None:
    session = unlock.unlock(sample, vaults.WORDS)
    rows = session.database.rows(
        "SELECT s.content, s.ed25519, s.mldsa65, o.ed25519, o.mldsa65 "
        "FROM segment s JOIN origin o ON o.n=s.origin"
    )
    assert len(rows) >= 2
    for content, ed25519, mldsa65, own_ed25519, own_mldsa65 in rows:
        key = VerifyKey(own_ed25519, own_mldsa65)
        key.verify(content, Signature(ed25519, mldsa65), Namespace.SEGMENT)
    for digest, header in session.database.rows("SELECT digest, header FROM revision"):
        assert digest_of(header) == digest.hex()
        assert read_header(header).seq > 0
    session.lock()


def test_work_goes_on_in_a_kept_vault(sample: Path) -> None:
    session = unlock.unlock(sample, vaults.WORDS)
    (draft,) = interview.drafts(session)
    saved = interview.save(session, interview.open_draft(session, draft.id))
    (conflict,) = review.conflicts(session)
    chosen = conflict.sides[0].section
    assert chosen is not None
    review.resolve(session, conflict, chosen, "seen in the papers")
    session.lock()
    again = unlock.unlock(sample, vaults.WORDS)
    assert saved.id in {row.id for row in interview.listing(again)}
    assert review.conflicts(again) == []
    again.lock()


# -- the machinery ------------------------------------------------------------------------------------


def _state(session: Session) -> dict[str, object]:
    tables = ("record", "revision", "section", "parent", "member", "meta")
    history = {table: session.database.rows(f"SELECT * FROM {table}") for table in tables}  # noqa: S608
    history["meta"] = [row for row in history["meta"] if row[0] != "height"]  # grows with each unlocking
    tables_now = session.database.rows("SELECT name, sql FROM sqlite_master ORDER BY name")
    return {**history, **vaults.projected(session), "tables": tables_now}


def _migrate_with(monkeypatch: pytest.MonkeyPatch, *steps: Callable[[Database], None]) -> None:
    first = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", first + len(steps))
    for number, step in enumerate(steps, first):
        monkeypatch.setitem(schema.STEPS, number, step)


def _add_note(database: Database) -> None:
    database.run("ALTER TABLE record ADD COLUMN note TEXT NOT NULL DEFAULT ''")


def _fill_note(database: Database) -> None:
    database.run("UPDATE record SET note='a note of ' || kind")


def _stumble(database: Database) -> None:
    database.run("UPDATE record SET kind='lost'")
    database.run("DELETE FROM section")
    raise AppError("disk.full")


def _misstep(database: Database) -> None:
    database.run("UPDATE nowhere SET kind='lost'")


def test_steps_run_in_order_and_the_read_tables_are_made_anew(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = unlock.unlock(vault, vaults.WORDS)
    before = vaults.projected(session)
    session.database.run("UPDATE interview SET ticket='stale'")
    session.lock()
    _migrate_with(monkeypatch, _add_note, _fill_note)
    session = unlock.unlock(vault, vaults.WORDS)
    assert session.database.value("PRAGMA user_version") == schema.VERSION
    notes = {note for (note,) in session.database.rows("SELECT note FROM record")}
    assert notes == {"a note of testimony", "a note of consent", "a note of account"}
    assert vaults.projected(session) == before
    assert interview.listing(session)[0].ticket == "31"
    session.lock()
    monkeypatch.setitem(schema.STEPS, schema.VERSION - 1, _stumble)
    unlock.unlock(vault, vaults.WORDS).lock()  # no step runs a second time


@pytest.mark.parametrize("failing", [_stumble, _misstep], ids=["expected", "a bug of ours"])
def test_a_failing_step_leaves_the_old_vault(
    vault: Path, monkeypatch: pytest.MonkeyPatch, failing: Callable[[Database], None]
) -> None:
    session = unlock.unlock(vault, vaults.WORDS)
    before = _state(session)
    session.lock()
    with monkeypatch.context() as patch:
        _migrate_with(patch, _add_note, failing)
        for _ in range(2):
            with pytest.raises(Exception, match=r"disk\.full|nowhere"):
                unlock.unlock(vault, vaults.WORDS)
    session = unlock.unlock(vault, vaults.WORDS)
    assert session.database.value("PRAGMA user_version") == schema.VERSION
    assert _state(session) == before
    session.lock()
    _migrate_with(monkeypatch, _add_note, _fill_note)
    unlock.unlock(vault, vaults.WORDS).lock()


def test_a_vault_from_the_future_is_left_alone(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        _migrate_with(patch, _add_note)
        unlock.unlock(vault, vaults.WORDS).lock()
    before = {path.name: path.read_bytes() for path in vault.rglob("*.db")}
    with pytest.raises(AppError) as refusal:
        unlock.unlock(vault, vaults.WORDS)
    assert refusal.value.code == "vault.newer"
    assert {path.name: path.read_bytes() for path in vault.rglob("*.db")} == before


def test_every_step_up_to_this_schema_is_there() -> None:
    assert sorted(schema.STEPS) == list(range(1, schema.VERSION))
