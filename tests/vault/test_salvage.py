"""What can be read of a broken vault lives on in a new one, what cannot is named; the broken one stays."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from kuager.crypto.signing import Namespace, Signature
from kuager.errors import AppError
from kuager.flows import erasure, interview, keep, unlock, vocabularies
from kuager.flows.unlock import Session
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import header as headers
from kuager.vault import origins
from kuager.vault.database import Database
from kuager.vault.generation import VAULT, Generation, key_of
from kuager.vault.salvage import Salvaged, salvage
from kuager.vault.session import local_now
from tests.support import broken, vaults

PAGE = 4096


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, bytes]:
    """A vault that is only copied: its folder, master key, and all that was told."""
    root = tmp_path_factory.mktemp("salvage") / "vault"
    session = broken.full(root)
    for number in range(60):
        vaults.record(session, vaults.told(f"s{number}"))
    session.close_segments()
    vaults.record(session, vaults.told("last"))
    master, told = session.keys.master, broken.everything_told(session)
    session.lock()
    return root, master, told


@pytest.fixture
def generation(kept: tuple[Path, bytes, bytes], tmp_path: Path) -> Generation:
    shutil.copytree(kept[0], tmp_path / "vault")
    return Generation(tmp_path / "vault" / "generation-1", kept[1])


def _salvaged(generation: Generation, dest: Path) -> tuple[Salvaged, Session]:
    rules = EventRules.of(vocabularies.load())
    header = headers.read_every(generation.folder)[0]
    done = salvage(generation, header, dest, rules, local_now(), Task.silent())
    found = broken.looked_at(Generation(dest / "generation-1", generation.master)).damages
    told = {each.part for each in done.lost} | {each.name for each in done.lost if each.part == "database"}
    if "slot" in told:
        told.add("member")
    assert {each.part for each in found} <= told & {"blob", "custody", "member"}
    return done, unlock.unlock(dest, vaults.WORDS)


def _tickets(session: Session) -> set[str]:
    return {row.ticket for row in interview.listing(session)}


def test_of_a_whole_vault_everything_is_taken_over(
    generation: Generation, kept: tuple[Path, bytes, bytes], tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in generation.folder.rglob("*")}
    done, session = _salvaged(generation, tmp_path / "new")
    assert done.lost == ()
    assert broken.everything_told(session) == kept[2]
    assert [draft.title for draft in interview.drafts(session)] == ["99 · Айгүл Сынаққызы"]
    assert session.history.origin not in {row[0] for row in origins.every(session.database)[:1]}
    assert [member.name for member in session.keys.members()] == ["Marzhan", "Saule"]
    session.lock()
    unlock.unlock(tmp_path / "new", vaults.OTHER_WORDS).lock()
    assert {path: path.read_bytes() for path in generation.folder.rglob("*")} == before


@pytest.mark.parametrize("seed", range(12))
def test_around_broken_pages_everything_else_is_taken_over(
    generation: Generation, schema_pages: set[int], tmp_path: Path, seed: int
) -> None:
    path, chance = generation.folder / VAULT, random.Random(seed)
    whole = _tickets_of(generation)
    with generation.vault() as database:  # a root that is gone hides its whole table
        roots = {root for (root,) in database.rows("SELECT rootpage FROM sqlite_master")}
    data = bytearray(path.read_bytes())
    for _ in range(3):
        page = chance.randrange(len(data) // PAGE)
        if page not in schema_pages and page + 1 not in roots:
            data[page * PAGE + chance.randrange(PAGE)] ^= 1
    path.write_bytes(data)
    done, session = _salvaged(generation, tmp_path / "new")
    left = _tickets(session)
    lost = sum(each.part in {"section", "revision"} for each in done.lost)
    assert left - {""} <= whole
    unlisted = {each.name for each in done.lost if each.part == "database"} >= {"revision", "segment"}
    assert len(whole - left) <= lost or unlisted
    assert len(left) >= 40
    assert len(session.keys.members()) == 2 or any(each.name in {"member", "slot"} for each in done.lost)
    # What is signed still checks, and work goes on.
    vaults.record(session, vaults.told("after"))
    assert "after" in _tickets(session)
    for row in session.database.rows(
        "SELECT s.content, s.ed25519, s.mldsa65, o.id FROM segment s JOIN origin o ON o.n=s.origin"
    ):
        key = origins.key_of(session.database, row[3])
        assert key is not None
        key.verify(row[0], Signature(row[1], row[2]), Namespace.SEGMENT)
    session.lock()


def _tickets_of(generation: Generation) -> set[str]:
    """The tickets of the vault while it is whole."""
    with generation.vault() as database:
        return {ticket for (ticket,) in database.rows("SELECT ticket FROM interview")}


@pytest.fixture(scope="module")
def schema_pages(kept: tuple[Path, bytes, bytes], tmp_path_factory: pytest.TempPathFactory) -> set[int]:
    """The pages of the table of tables: without them nothing can be found."""
    shutil.copytree(kept[0], root := tmp_path_factory.mktemp("pages") / "vault")
    generation, found = Generation(root / "generation-1", kept[1]), set()
    path = generation.folder / VAULT
    for page in range(path.stat().st_size // PAGE):
        with broken.flipped(path, page * PAGE + 99, 0):
            try:
                with generation.vault() as database:
                    database.rows("SELECT value FROM meta LIMIT 0")
            except AppError:
                found.add(page)
    return found


def _with_key(generation: Generation, sql: str) -> None:
    database = Database(generation.folder / VAULT, key_of(generation.master, VAULT))
    database.run(sql)
    database.close()


def test_what_no_chain_covers_any_more_is_written_once_more(generation: Generation, tmp_path: Path) -> None:
    whole = _tickets_of(generation)
    _with_key(generation, "UPDATE segment SET content=zeroblob(8) WHERE number=2")
    done, session = _salvaged(generation, tmp_path / "new")
    assert [(each.part, each.reason) for each in done.lost] == [("segment", "malformed")]
    assert _tickets(session) == whole
    assert {row.conflicts for row in interview.listing(session) if row.ticket == "last"} == {0}
    again = session.database.value(
        "SELECT count(*) FROM revision r JOIN origin o ON o.n=r.origin WHERE o.id=?",
        (session.history.origin,),
    )
    assert again > 100
    session.lock()


def test_a_broken_blob_and_a_lost_key_are_named(generation: Generation, tmp_path: Path) -> None:
    (blob,) = generation.blobs.glob("*/*")
    with broken.flipped(blob, 70_000, 3):
        done, session = _salvaged(generation, tmp_path / "new")
    assert [(each.part, each.reason) for each in done.lost] == [("blob", "altered")]
    assert session.blobs.files() == []
    session.lock()
    _with_key(generation, "DELETE FROM secret")
    done, session = _salvaged(generation, tmp_path / "another")
    assert [(each.part, each.name) for each in done.lost] == [("origin", "receiving key")]
    assert len(session.blobs.files()) == 1
    session.lock()


def test_without_the_table_of_tables_nothing_can_be_found(
    generation: Generation, schema_pages: set[int], tmp_path: Path
) -> None:
    assert len(schema_pages) < 12
    with (
        broken.flipped(generation.folder / VAULT, max(schema_pages) * PAGE + 99, 0),
        pytest.raises(AppError, match=r"vault\.damaged"),
    ):
        _salvaged(generation, tmp_path / "new")


def test_what_was_erased_is_no_loss_and_stays_erased(tmp_path: Path) -> None:
    session = broken.full(tmp_path / "vault")
    (listed, *_) = vaults.found(session, "interview", "market")
    request = erasure.ask(session, listed.id, "testimony", "the family asks for it")
    session.lock()
    session = unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
    assert erasure.decide(session, request, agreed=True)
    keep.backup(session, tmp_path / "stick", Task.silent())
    assert broken.looked_at(session.generation).whole
    generation = session.generation
    session.lock()
    done, saved = _salvaged(generation, tmp_path / "new")
    restored, report = keep.restore(tmp_path / "stick", vaults.WORDS, tmp_path / "restored", Task.silent())
    assert done.lost == ()
    assert report.whole
    for vault in (saved, restored):
        assert listed.id not in {row.id for row in interview.listing(vault)}
        with pytest.raises(AppError, match=r"record\.erased"):
            interview.open_recorded(vault, listed.id)
        vault.lock()


def test_the_new_vault_needs_an_empty_folder(generation: Generation, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "something").touch()
    with pytest.raises(AppError, match=r"vault\.folder_not_empty"):
        _salvaged(generation, tmp_path / "new")
