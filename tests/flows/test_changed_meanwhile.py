"""A stick that is exchanged, or taken out, between looking at a bundle and bringing it in."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import exchange
from kuager.flows.unlock import Session
from kuager.task import Task
from tests.support import vaults

SILENT = Task.silent()


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Session, Session]:
    sender, receiver = vaults.vault(tmp_path / "sender"), vaults.vault(tmp_path / "receiver", "Saule")
    vaults.befriend(sender, receiver)
    return sender, receiver


def held(session: Session) -> list[int]:
    tables = ("revision", "section", "segment", "record", "head", "interview", "custody")
    return [session.database.value(f"SELECT count(*) FROM {table}") for table in tables]  # noqa: S608


def test_nothing_comes_in_of_another_file(pair: tuple[Session, Session], tmp_path: Path) -> None:
    sender, receiver = pair
    for number in range(6):  # more than one chunk of the file, of which the last one read is kept
        document = vaults.told(str(number))
        long = msgspec.structs.replace(document.narrative, text="қысқа емес " * 2000)
        vaults.record(sender, msgspec.structs.replace(document, narrative=long))
    path, _ = exchange.export(sender, tmp_path, [receiver.history.origin], SILENT)
    other, _ = exchange.export(sender, tmp_path, [receiver.history.origin], SILENT)
    incoming = exchange.open_bundle(receiver, path, SILENT)
    before = held(receiver)
    whole = path.read_bytes()
    shutil.copyfile(other, path)
    with pytest.raises(AppError, match=r"bundle\.changed"):
        exchange.bring_in(receiver, incoming, SILENT)
    path.unlink()
    with pytest.raises(AppError, match=r"file\.missing"):
        exchange.bring_in(receiver, incoming, SILENT)
    assert held(receiver) == before
    path.write_bytes(whole)
    assert exchange.bring_in(receiver, incoming, SILENT).revisions == 18
