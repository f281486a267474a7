"""The folder of a vault: made empty, found by its pointer, held by one process."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.files import write_whole
from kuager.vault.folder import Folder


def _code(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as refusal:
        act()
    return refusal.value.code


def test_a_folder_is_there_once_it_was_published(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "a" / "vault")
    assert not folder.exists()
    folder.begin()
    assert not folder.exists()
    assert _code(folder.generation) == "vault.missing"
    folder.publish_first()
    assert folder.exists()
    assert folder.generation() == tmp_path / "a" / "vault" / "generation-1"
    assert (folder.root / "CURRENT").read_bytes() == b"generation-1\n"
    for path in (folder.root, folder.generation()):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_a_new_vault_takes_an_empty_folder_only(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir(mode=0o755)
    Folder(tmp_path / "empty").begin()
    assert stat.S_IMODE((tmp_path / "empty").stat().st_mode) == 0o700
    Folder(tmp_path / "empty").begin()  # what a crash left of a beginning is cleared away
    (tmp_path / "empty" / "photo.jpg").write_bytes(b"x")
    assert _code(Folder(tmp_path / "empty").begin) == "vault.folder_not_empty"


def test_a_place_that_cannot_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"words")
    assert not Folder(tmp_path / "file").exists()
    for path in (tmp_path / "file", tmp_path / "file" / "vault", tmp_path / ("n" * 300)):
        assert _code(Folder(path).begin) == "file.unwritable"
    assert _code(Folder(tmp_path / ("n" * 300)).exists) == "file.unreadable"
    assert (tmp_path / "file").read_bytes() == b"words"


@pytest.mark.parametrize(
    "pointer",
    [
        b"",
        b"\n",
        b"generation-0\n",
        b"generation-01\n",
        b"generation-1 \n",
        b"generation-1\n\n",
        b"generation-2\n",
        b"generation-9999999999\n",
        b"../generation-1\n",
        b"generation-1\n/..",
        b"\xff\xfe",
    ],
)
def test_a_pointer_elsewhere_is_damage(tmp_path: Path, pointer: bytes) -> None:
    folder = Folder(tmp_path / "vault")
    folder.begin()
    (folder.root / "CURRENT").write_bytes(pointer)
    assert _code(folder.generation) == "vault.damaged"


def test_a_long_pointer_is_not_read(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "vault")
    folder.begin()
    (folder.root / "CURRENT").write_bytes(b"generation-1\n" * 100)
    assert _code(folder.generation) == "vault.damaged"


def test_one_process_holds_it_and_lets_it_go(tmp_path: Path) -> None:
    one, other = Folder(tmp_path / "vault"), Folder(tmp_path / "vault")
    one.begin()
    one.acquire()
    assert _code(other.acquire) == "vault.open_elsewhere"
    one.release()
    other.acquire()
    other.release()


def test_what_could_not_be_published_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Folder(tmp_path / "vault")
    (folder.begin() / "header.json").write_bytes(b"{}")
    with monkeypatch.context() as patch:
        patch.setattr("kuager.vault.folder.write_whole", _full)
        with pytest.raises(AppError, match=r"disk\.full"):
            folder.publish_first()
    assert not folder.exists()
    folder.begin()
    folder.publish_first()
    assert folder.generation().name == "generation-1"
    assert not any(folder.generation().iterdir())


@pytest.mark.parametrize("what", ["first", "next"])
def test_a_pointer_that_was_switched_never_points_at_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    folder = Folder(tmp_path / "vault")
    folder.begin()
    if what == "next":
        folder.publish_first()
        folder.begin_next()
    with monkeypatch.context() as patch:
        patch.setattr("kuager.vault.folder.write_whole", _written_and_then_full)
        if what == "next":
            assert folder.publish_next().name == "generation-1"
        else:
            with pytest.raises(AppError, match=r"disk\.full"):
                folder.publish_first()
    assert folder.generation().name == ("generation-2" if what == "next" else "generation-1")


def _written_and_then_full(path: Path, content: bytes, *, replace: bool) -> None:
    write_whole(path, content, replace=replace)
    raise AppError("disk.full", file="CURRENT")


def _full(*_: object, **__: object) -> None:
    raise AppError("disk.full", file="CURRENT")
