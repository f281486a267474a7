"""Unlock, save, lists and search: each beside the bare engine doing the same work in the same run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.crypto import passphrase
from kuager.flows import interview, people, search, unlock
from kuager.flows.search import Query
from kuager.flows.unlock import Session
from kuager.vault import header as headers
from kuager.vault import slots
from kuager.vault.database import Database
from kuager.vault.folder import Folder
from tests.benchmarks import ratio
from tests.support import crowd, vaults

PEOPLE = 10_000


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bench") / "vault"
    session = vaults.vault(folder)
    crowd.record(session, PEOPLE)
    session.lock()
    return folder


@pytest.fixture
def session(root: Path) -> Iterator[Session]:
    opened = unlock.unlock(root, vaults.WORDS)
    yield opened
    opened.lock()


def test_unlock_without_the_key_derivation(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (header,) = headers.read_every(Folder(root).generation())
    salt, cost = slots.salt_and_cost(header)
    stretched = passphrase.stretch(vaults.WORDS, salt, cost)
    monkeypatch.setattr(passphrase, "stretch", lambda *_: stretched)
    session = unlock.unlock(root, vaults.WORDS)
    key = session.database._key
    session.lock()
    path = Folder(root).generation() / "vault.db"

    def bare() -> None:
        database = Database(path, key)
        database.value("SELECT count(*) FROM meta")
        database.close()

    ours = ratio.seconds(lambda: unlock.unlock(root, vaults.WORDS).lock(), 15)
    assert ratio.show("unlock and lock, minus KDF", ours, "open, read, close", ratio.seconds(bare, 15)) < 60


def test_save_an_interview(session: Session) -> None:
    def ours() -> None:
        interview.save(session, interview.Editing(vaults.told()))

    ours()
    rows = session.database.rows(
        "SELECT record, name, revision, salt, content FROM section ORDER BY n DESC LIMIT 13"
    )
    session.database.run("CREATE TABLE IF NOT EXISTS floor(record, name, revision, salt, content)")

    def bare() -> None:
        with session.database.transaction():
            session.database.run_many("INSERT INTO floor VALUES(?,?,?,?,?)", rows)

    taken, floor = ratio.seconds(ours, 30), ratio.seconds(bare, 30)
    session.database.run("DROP TABLE floor")
    assert ratio.show("save an interview", taken, "the same sections by plain INSERT", floor) < 30


def test_people_list_and_search(session: Session) -> None:
    def bare() -> list[object]:
        return list(session.database.rows("SELECT * FROM person ORDER BY name_key, id"))

    assert len(people.listing(session)) >= PEOPLE
    ours, floor = ratio.seconds(lambda: people.listing(session), 9), ratio.seconds(bare, 9)
    assert ratio.show(f"list of {PEOPLE} people", ours, "SELECT of the same rows", floor) < 5
    word = people.listing(session)[PEOPLE // 2].name.split()[0][:5].lower()

    def scan() -> list[object]:
        return list(
            session.database.rows(
                "SELECT * FROM person WHERE name_key LIKE ? OR other_names LIKE ?", (f"%{word}%", f"%{word}%")
            )
        )

    query = Query(word)
    assert search.exact(session, "person", query)
    found, floor = ratio.seconds(lambda: search.exact(session, "person", query), 15), ratio.seconds(scan, 15)
    assert ratio.show("search of a name's beginning", found, "LIKE over the same table", floor) < 5


def test_typing_is_kept_without_waiting(session: Session) -> None:
    editing = interview.Editing(vaults.told())
    document = msgspec.json.encode(editing)
    path = session.folder / "floor"

    def bare() -> None:
        import os

        with path.open("wb") as stream:
            stream.write(document)
            stream.flush()
            os.fsync(stream.fileno())

    ours = ratio.seconds(lambda: interview.keep_draft(session, editing), 30)
    floor = ratio.seconds(bare, 30)
    path.unlink()
    assert ratio.show("keep a draft", ours, "write and fsync of the same bytes", floor) < 20
