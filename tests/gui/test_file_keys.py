"""Files that wait for a new key get it while the vault is open, and nobody waits for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from kuager.flows import file_keys
from kuager.flows.unlock import Session
from kuager.gui.file_keys import FileKeys
from kuager.vault import blobs
from tests.support import desks
from tests.support.desks import OpenDesk

CONTENTS = [b"letter", b"another", b"a third " * 30_000]


def _keep(session: Session) -> None:
    session.blobs.enter(session.blobs.write([session.blobs.row(content) for content in CONTENTS]))
    blobs.outdate_keys(session.database)


def _contents(session: Session) -> list[bytes]:
    return sorted(session.blobs.read(each.id, each.sha256) for each in session.blobs.files())


def _files(opened: OpenDesk) -> set[str]:
    return {path.name for path in (opened.desk.session.folder / "blobs").glob("??/*")}


def test_every_file_gets_its_key(app: QApplication, tmp_path: Path) -> None:
    with desks.open_desk(tmp_path / "vault", _keep) as opened:
        before = _files(opened)
        FileKeys(opened.desk)
        opened.settle()
        assert opened.write(file_keys.due) == []
        assert opened.write(_contents) == sorted(CONTENTS)
        assert len(_files(opened)) == len(CONTENTS)
        assert not before & _files(opened)


def test_a_damaged_one_does_not_stop_the_others(app: QApplication, tmp_path: Path) -> None:
    with desks.open_desk(tmp_path / "vault", _keep) as opened:
        damaged = (
            opened.desk.session.folder
            / "blobs"
            / min(
                path.relative_to(opened.desk.session.folder / "blobs")
                for path in (opened.desk.session.folder / "blobs").glob("??/*")
            )
        )
        damaged.write_bytes(b"")
        FileKeys(opened.desk)
        opened.settle()
        assert opened.write(lambda session: [each.path for each in file_keys.due(session)]) == [damaged]
        assert len(_files(opened)) == len(CONTENTS)


def test_nothing_waits_in_most_vaults(app: QApplication, tmp_path: Path) -> None:
    with desks.open_desk(tmp_path / "vault") as opened:
        FileKeys(opened.desk)
        opened.settle()
        assert opened.write(file_keys.due) == []
