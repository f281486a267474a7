"""A check finds and names whatever is not as it should be, to the single bit, and changes nothing."""

from __future__ import annotations

import contextlib
import random
import shutil
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.vault.check import Damage
from kuager.vault.database import Database
from kuager.vault.folder import Folder
from kuager.vault.generation import VAULT, Generation, key_of
from tests.support import broken, vaults

ROUNDS = {"vault.db": 3, "drafts.db": 20}
FLIPS = {"header.json": 250, "header-copy.json": 200, "CURRENT": 340}
BLOB_FLIPS = 130
PAGE, IV, MAC = 4096, 16, 64
"""Of SQLCipher 4: after what is enciphered come its start value and one code over both."""
SALT = 16
"""It stands in the clear where the first page begins."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, bytes]:
    """A vault that is only copied: its folder, master key, and all that was told."""
    root = tmp_path_factory.mktemp("check") / "vault"
    session = broken.full(root)
    master, told = session.keys.master, broken.everything_told(session)
    session.lock()
    return root, master, told


@pytest.fixture
def generation(kept: tuple[Path, bytes, bytes], tmp_path: Path) -> Generation:
    shutil.copytree(kept[0], tmp_path / "vault")
    return Generation(tmp_path / "vault" / "generation-1", kept[1])


@pytest.fixture
def database(generation: Generation) -> Iterator[Database]:
    """The tables, to be spoiled by somebody who has the key."""
    opened = Database(generation.folder / VAULT, key_of(generation.master, VAULT))
    yield opened
    opened.close()


def _found(generation: Generation) -> set[tuple[str, str]]:
    return {(each.part, each.reason) for each in broken.looked_at(generation).damages}


def test_a_whole_vault_is_whole_and_stays_as_it_is(generation: Generation) -> None:
    before = {path: path.read_bytes() for path in generation.folder.rglob("*")}
    report = broken.looked_at(generation)
    assert report.whole
    assert (report.revisions, report.segments, report.blobs) > (10, 0, 0)
    assert report.sections > report.revisions
    assert {path: path.read_bytes() for path in generation.folder.rglob("*")} == before


def test_a_vault_that_is_in_use_can_be_checked(tmp_path: Path) -> None:
    session = broken.full(tmp_path / "vault")
    vaults.record(session, vaults.told("in the log, not in a page yet"))
    assert broken.looked_at(Generation(tmp_path / "vault" / "generation-1", session.keys.master)).whole
    session.lock()


def _names(generation: Generation, path: Path) -> bool:
    """Whether a check tells of this very file."""
    damages = broken.looked_at(generation).damages
    if path.parent.parent.name == "blobs":
        return any(each.part == "blob" for each in damages)
    return any(each.name.startswith(path.name) for each in damages)


def _places(path: Path, chance: random.Random) -> Iterator[int]:
    """Where to flip: each part of each page of a database, and anywhere in other files."""
    size = path.stat().st_size
    if path.suffix != ".db":
        yield from (chance.randrange(size) for _ in range(FLIPS.get(path.name, BLOB_FLIPS)))
        return
    assert size % PAGE == 0
    yield chance.randrange(SALT)
    parts = ((0, PAGE - IV - MAC), (PAGE - IV - MAC, PAGE - MAC), (PAGE - MAC, PAGE))
    for _, page, (start, end) in product(range(ROUNDS[path.name]), range(0, size, PAGE), parts):
        yield page + chance.randrange(start, end)


def test_every_flipped_bit_of_every_file_is_noticed(
    generation: Generation, kept: tuple[Path, bytes, bytes]
) -> None:
    root, chance = generation.folder.parent, random.Random(7)
    files = [path for path in root.rglob("*") if path.is_file() and path.name != "lock"]
    assert {path.name for path in files} >= FLIPS.keys() | ROUNDS.keys()
    flips = unlocked = 0
    for path in files:
        for number, place in enumerate(_places(path, chance)):
            flips += 1
            with broken.flipped(path, place, chance.randrange(8)):
                if path.name == "CURRENT":
                    with pytest.raises(AppError) as caught:
                        Folder(root).generation()
                    assert caught.value.code == "vault.damaged"
                else:
                    assert _names(generation, path), (path.name, number)
                if number % 45 == 0:
                    unlocked += _opens_with_everything(root, kept[2])
    assert flips >= 2000
    assert unlocked >= 15  # by the header's copy, among others
    assert broken.looked_at(generation).whole


def _opens_with_everything(root: Path, told: bytes) -> bool:
    """Unlocking and reading a copy of a broken vault gives all of it or an error, never less."""
    copy = root.with_name("copy")
    shutil.copytree(root, copy)
    with contextlib.ExitStack() as ending:
        ending.callback(shutil.rmtree, copy)
        ending.enter_context(contextlib.suppress(AppError))
        session = vaults.unlocked_copy(copy)
        ending.callback(session.lock)
        assert broken.everything_told(session) == told
        return True
    return False


SPOILED: dict[str, tuple[str, set[tuple[str, str]]]] = {
    "another header": (
        "UPDATE revision SET header=(SELECT header FROM revision WHERE n=2) WHERE n=1",
        {("revision", "altered")},
    ),
    "a revision gone": ("DELETE FROM revision WHERE n=3", {("revision", "missing"), ("section", "extra")}),
    "another text": (
        "UPDATE section SET content=(SELECT content FROM section WHERE n=2) WHERE n=1",
        {("section", "altered")},
    ),
    "another salt": ("UPDATE section SET salt=zeroblob(16) WHERE n=4", {("section", "altered")}),
    "a section of another record": ("UPDATE section SET record=record+1 WHERE n=1", {("section", "altered")}),
    "a section gone": ("DELETE FROM section WHERE n=5", {("section", "missing")}),
    "a parent too many": (
        "INSERT INTO parent SELECT s.record, s.name, r.digest FROM head h, section s, revision r "  # noqa: ISC004
        "WHERE s.n=h.section AND r.n=s.revision LIMIT 1",
        {("parent", "extra"), ("list", "altered")},
    ),
    "no parents": ("DELETE FROM parent", {("parent", "missing"), ("list", "altered")}),
    "a signature": ("UPDATE segment SET ed25519=zeroblob(64)", {("segment", "bad_signature")}),
    "the other signature": ("UPDATE segment SET mldsa65=zeroblob(3309)", {("segment", "bad_signature")}),
    "a segment gone": ("DELETE FROM segment WHERE number=1", {("segment", "missing")}),
    "a list": ("UPDATE interview SET ticket='another'", {("list", "altered")}),
    "the search": ("DELETE FROM search_row", {("list", "altered")}),
    "an origin": ("UPDATE origin SET ed25519=zeroblob(32)", {("origin", "altered")}),
    "a member": ("DELETE FROM member WHERE name='Saule'", {("member", "missing")}),
    "the receiving key": ("DELETE FROM secret WHERE name='receiving key'", {("origin", "missing")}),
    "a blob's key": ("UPDATE blob SET key=zeroblob(32)", {("blob", "altered")}),
    "a blob's row": ("DELETE FROM blob", {("blob", "missing")}),
}


@pytest.mark.parametrize("name", SPOILED)
def test_what_somebody_with_the_key_spoiled_is_named(
    generation: Generation, database: Database, name: str
) -> None:
    sql, expected = SPOILED[name]
    database.run(sql)
    found = _found(generation)
    assert expected <= found
    assert {part for part, _ in found} - {part for part, _ in expected} <= {"list", "segment", "parent"}


def test_an_emptied_database_is_damage(generation: Generation) -> None:
    (generation.folder / VAULT).write_bytes(b"")
    assert _found(generation) == {("database", "unreadable")}
    with pytest.raises(AppError, match=r"vault\.damaged"):
        vaults.unlocked_copy(generation.folder.parent)


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        ("blobs/*/*", Damage("blob", "", "missing")),
        ("generation-1/drafts.db", Damage("database", "drafts.db", "unreadable")),
        ("generation-1/header-copy.json", Damage("header", "header-copy.json", "unreadable")),
    ],
    ids=["blob", "drafts", "header"],
)
def test_a_file_that_is_gone_is_named(generation: Generation, spoil: str, expected: Damage) -> None:
    next(generation.folder.parent.glob(spoil)).unlink()
    found = broken.looked_at(generation).damages
    assert any((each.part, each.reason) == (expected.part, expected.reason) for each in found)
    assert any(each.name.startswith(expected.name) for each in found)
