"""Another build of SQLCipher's format reads a vault that was made here, by what FORMAT.md says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from keyring.backends.SecretService import Keyring

from kuager.flows import interview, keys
from kuager.flows.interview import Editing
from tests.support import keyrings, vaults

READER = Path(__file__).with_name("second_reader.py")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], dict[str, int]]:
    """A vault's folder, its recovery sheets, and how many rows each table of it has."""
    folder = tmp_path_factory.mktemp("read") / "vault"
    session = vaults.vault(folder)
    vaults.record(session, vaults.told())
    interview.keep_draft(session, Editing(vaults.told("99", "Айгүл Сынаққызы", "Ерлан Мысалұлы")))
    sheets = keys.make_recovery(session)
    tables = session.database.rows("SELECT name FROM sqlite_master WHERE type='table'")
    rows = {name: session.database.value(f'SELECT count(*) FROM "{name}"') for (name,) in tables}  # noqa: S608
    session.lock()
    rows["segment"] += 1  # closed and signed by the lock
    return folder, sheets, rows


def read(folder: Path, **given: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(READER), str(folder)]
    return subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)


@pytest.mark.parametrize("way", ["passphrase", "first two sheets", "last two sheets"])
def test_it_reads_everything_by_any_way_in(made: tuple[Path, list[str], dict[str, int]], way: str) -> None:
    folder, sheets, rows = made
    ways: dict[str, dict[str, Any]] = {
        "passphrase": {"passphrase": vaults.WORDS},
        "first two sheets": {"sheets": sheets[:2]},
        "last two sheets": {"sheets": sheets[1:]},
    }
    ended = read(folder, **ways[way])
    assert ended.stderr == ""
    found = json.loads(ended.stdout)
    assert found["integrity"] == "ok"
    assert found["version"] == 1
    assert {name: count for name, count in found["rows"].items() if count} == {
        name: count for name, count in rows.items() if count
    }
    assert [narrative["text"] for narrative in found["narratives"]] == ["She saw him last at the market."]
    (draft,) = found["drafts"]
    assert "Айгүл Сынаққызы" in json.dumps(draft, ensure_ascii=False)


def test_another_passphrase_or_one_sheet_opens_nothing(made: tuple[Path, list[str], dict[str, int]]) -> None:
    folder, sheets, _ = made
    assert read(folder, passphrase=vaults.OTHER_WORDS).stderr == "no way in\n"
    assert "Wrong number of mnemonics" in read(folder, sheets=sheets[:1]).stderr


@keyrings.needed
def test_it_reads_a_vault_bound_to_this_computer_with_what_the_keyring_holds(tmp_path: Path) -> None:
    with keyrings.login_keyring():
        session = vaults.vault(tmp_path / "vault")
        vaults.record(session, vaults.told())
        keys.bind_to_computer(session, vaults.WORDS)
        name = session.keys.header.vault
        session.lock()
        digits = Keyring().get_password("computer", name)  # type: ignore[no-untyped-call]
    found = json.loads(read(tmp_path / "vault", passphrase=vaults.WORDS, computer=digits).stdout)
    assert len(found["narratives"]) == 1
    ended = read(tmp_path / "vault", passphrase=vaults.WORDS, computer="00" * 32)
    assert ended.stderr == "no way in\n"
