"""An older vault becomes a newer one, whenever the power goes, and stays beside it until it is not needed."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kuager.errors import AppError
from kuager.flows import interview, keep, unlock
from kuager.flows import keys as keys_flow
from kuager.task import Cancelled, Task
from kuager.vault import entry, schema
from kuager.vault import upgrade as upgrading
from kuager.vault.database import Database
from tests.support import broken, kills, vaults

KILLS = 40


def _upgrade(folder: Path, tell: kills.Tell) -> None:
    """Open a vault with a later program; tells when the upgrade begins, and the end."""
    upgrade = entry.upgrade

    def told(*arguments: Any) -> Any:
        tell("begun")
        return upgrade(*arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "VERSION", schema.VERSION + 1)
        patch.setitem(schema.STEPS, schema.VERSION - 1, step)
        patch.setattr(entry, "upgrade", told)
        vaults.unlocked_copy(folder).lock()
    tell("done")


def step(database: Database) -> None:
    """What a later schema might do."""
    database.run("ALTER TABLE record ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    database.run("UPDATE record SET note=kind")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    broken.full(tmp_path / "vault").lock()
    return tmp_path / "vault"


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Makes this program one of the next schema."""

    def make() -> None:
        monkeypatch.setitem(schema.STEPS, schema.VERSION, step)
        monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)

    return make


def _generations(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir() if path.is_dir() and path.name != "blobs")


def test_an_upgrade_is_a_next_generation_and_the_older_stays(root: Path, newer: Callable[[], None]) -> None:
    before = {path.name: path.read_bytes() for path in (root / "generation-1").iterdir()}
    session = unlock.unlock(root, vaults.WORDS)
    told = broken.everything_told(session)
    session.lock()
    before = {path.name: path.read_bytes() for path in (root / "generation-1").iterdir()}
    newer()
    steps: list[str] = []
    watched = Task(lambda _done, _total, what: steps.append(what))
    session = unlock.unlock(root, vaults.WORDS, task=watched)
    assert session.database.value("PRAGMA user_version") == schema.VERSION
    assert broken.everything_told(session) == told
    assert {draft.title for draft in interview.drafts(session)} == {"99 · Айгүл Сынаққызы"}
    session.lock()
    assert "upgrade" in steps
    assert _generations(root) == ["generation-1", "generation-2"]
    kept = {path.name: path.read_bytes() for path in (root / "generation-1").iterdir()}
    assert {name: kept[name] for name in before} == before
    unlock.unlock(root, vaults.WORDS).lock()
    assert _generations(root) == ["generation-1", "generation-2"]


def test_the_next_backup_or_master_key_destroys_the_older(root: Path, newer: Callable[[], None]) -> None:
    newer()
    session = unlock.unlock(root, vaults.WORDS)
    keep.backup(session, root.with_name("stick"), Task.silent())
    assert _generations(root) == ["generation-2"]
    (root / "generation-1").mkdir()
    (root / "generation-1" / "kept").touch()
    (other,) = [slot for slot in session.keys.slots() if not slot.own]
    keys_flow.remove(session, other.id, Task.silent()).lock()
    assert _generations(root) == ["generation-3"]


def test_a_cancelled_upgrade_leaves_the_older_vault(root: Path, newer: Callable[[], None]) -> None:
    newer()
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        unlock.unlock(root, vaults.WORDS, task=task)
    assert (root / "CURRENT").read_text() == "generation-1\n"
    unlock.unlock(root, vaults.WORDS).lock()
    assert _generations(root) == ["generation-1", "generation-2"]


def test_an_upgrade_asks_for_room_first(
    root: Path, newer: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    newer()

    def full(_folder: Path, _needed: int) -> None:
        raise AppError("disk.too_small", needed_bytes=2, free_bytes=1)

    monkeypatch.setattr(upgrading, "check_room", full)
    with pytest.raises(AppError, match=r"disk\.too_small"):
        unlock.unlock(root, vaults.WORDS)
    assert _generations(root) == ["generation-1"]


def test_a_kill_at_any_moment_of_an_upgrade_loses_nothing(tmp_path: Path) -> None:
    chance, upgraded, cut = random.Random(5), 0, 0
    session = broken.full(tmp_path / "vault")
    for number in range(40):
        vaults.record(session, vaults.told(str(number)))
    told = broken.everything_told(session)
    session.lock()
    root = tmp_path / "vault"
    longest = 1.2 * kills.seconds(_upgrade, root)
    _back_to_before(root)
    for number in range(KILLS):
        messages = 1 if number % 8 else 2  # some are killed when all is done
        moment = chance.uniform(0, longest)
        done = kills.told_until_killed(_upgrade, root, moment, messages=messages)[-1] == "done"
        upgraded += done
        cut += not done
        current = (root / "CURRENT").read_text()
        assert current != "generation-1\n" or not done
        if current == "generation-1\n":  # the older program still opens it
            opened = vaults.unlocked_copy(root)
            assert broken.everything_told(opened) == told
            opened.lock()
        else:
            _back_to_before(root)
    assert cut > 0
    assert upgraded > 0


def _back_to_before(root: Path) -> None:
    """The older vault again, from the copy that an upgrade leaves."""
    (root / "CURRENT").write_text("generation-1\n")
    (root / "generation-1" / "kept").unlink()
