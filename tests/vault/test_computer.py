"""The secret of this computer in a real keyring, and what is refused as one."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from keyring.backends.SecretService import Keyring

from kuager.errors import AppError
from kuager.vault import computer
from tests.support import keyrings
from tests.support.keyrings import LoginKeyring

LABEL = "0123456789abcdef0123456789abcdef"
SECRET = bytes(range(32))


@pytest.fixture
def keyring() -> Iterator[LoginKeyring]:
    with keyrings.login_keyring() as login:
        yield login


def code(refused: pytest.ExceptionInfo[AppError]) -> str:
    return refused.value.code


@keyrings.needed
class TestInARealKeyring:
    def test_a_secret_is_kept_replaced_and_forgotten(self, keyring: LoginKeyring) -> None:
        computer.keep(LABEL, SECRET)
        assert computer.read(LABEL) == SECRET
        computer.keep(LABEL, SECRET[::-1])
        assert computer.read(LABEL) == SECRET[::-1]
        assert len(keyring.entries()) == 1
        computer.forget(LABEL)
        computer.forget(LABEL)
        assert not keyring.entries()

    def test_another_thread_reads_it(self, keyring: LoginKeyring) -> None:
        computer.keep(LABEL, SECRET)
        found: list[bytes] = []
        thread = threading.Thread(target=lambda: found.append(computer.read(LABEL)))
        thread.start()
        thread.join()
        assert found == [SECRET]

    def test_its_entry_names_nothing_of_ours_and_the_disk_holds_it_sealed(
        self, keyring: LoginKeyring
    ) -> None:
        computer.keep(LABEL, SECRET)
        assert "kuager" not in repr(keyring.entries()).lower()
        files = [path for path in keyring.home.rglob("*") if path.is_file()]
        assert any(path.suffix == ".keyring" for path in files)
        for path in files:
            content = path.read_bytes()
            assert SECRET not in content
            assert SECRET.hex().encode() not in content

    def test_a_keyring_without_password_is_refused_and_nothing_stays_in_it(
        self, keyring: LoginKeyring
    ) -> None:
        keyring.take_one_without_password()
        with pytest.raises(AppError) as refused:
            computer.keep(LABEL, SECRET)
        assert code(refused) == "keyring.plain"
        (written,) = (keyring.home / "data" / "keyrings").glob("open.keyring")
        assert written.read_bytes().startswith(b"[keyring]")
        assert SECRET.hex().encode() not in written.read_bytes()
        assert not keyring.entries()

    def test_one_that_stays_locked_says_so(self, keyring: LoginKeyring) -> None:
        computer.keep(LABEL, SECRET)
        keyring.lock()
        for act in (lambda: computer.read(LABEL), lambda: computer.keep(LABEL, SECRET)):
            with pytest.raises(AppError) as refused:
                act()
            assert code(refused) == "keyring.locked"

    def test_what_it_does_not_hold_is_lost(self, keyring: LoginKeyring) -> None:
        with pytest.raises(AppError) as refused:
            computer.read(LABEL)
        assert code(refused) == "keyring.lost"

    @pytest.mark.parametrize("altered", ["", "00", "no digits at all", SECRET.hex() + "00"])
    def test_an_entry_that_another_program_altered_is_lost(self, keyring: LoginKeyring, altered: str) -> None:
        computer.keep(LABEL, SECRET)
        Keyring().set_password("computer", LABEL, altered)  # type: ignore[no-untyped-call]
        with pytest.raises(AppError) as refused:
            computer.read(LABEL)
        assert code(refused) == "keyring.lost"

    def test_no_setting_of_keyring_leads_elsewhere(
        self, keyring: LoginKeyring, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/x")
        computer.keep(LABEL, SECRET)
        assert len(keyring.entries()) == 1

    def test_a_session_that_ended_has_no_keyring(self, keyring: LoginKeyring) -> None:
        computer.keep(LABEL, SECRET)
        keyring.end()
        with pytest.raises(AppError) as refused:
            computer.read(LABEL)
        assert code(refused) == "keyring.none"


@pytest.mark.parametrize("address", [None, "", "unix:path=/nowhere/at/all", "nonsense"])
@pytest.mark.parametrize(
    "act",
    [lambda: computer.keep(LABEL, SECRET), lambda: computer.read(LABEL), lambda: computer.forget(LABEL)],
)
def test_without_a_session_bus_there_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch, address: str | None, act: Callable[[], object]
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(AppError) as refused:
        act()
    assert code(refused) == "keyring.none"


def test_a_secret_of_another_size_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="size"):
        computer.keep(LABEL, b"short")


def test_nothing_of_the_keyring_is_loaded_before_it_is_needed(tmp_path: Path) -> None:
    loaded = "import sys, kuager.vault.computer; sys.exit(any('keyring' in name for name in sys.modules))"
    subprocess.run([sys.executable, "-c", loaded], check=True, cwd=tmp_path)
