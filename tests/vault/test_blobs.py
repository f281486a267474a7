"""Small files lie in the database and are what the signed section says they are."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.model.ids import BlobId, is_id
from kuager.vault import schema
from kuager.vault.blobs import SIZE_LIMIT, Blobs
from kuager.vault.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "vault.db", b"k" * 32)
    schema.create(opened)
    yield opened
    opened.close()


def _kept(database: Database, content: bytes) -> tuple[BlobId, str]:
    row = Blobs.row(content)
    database.run("INSERT INTO blob VALUES(?,?,?)", row)
    return row.id, row.sha256


@pytest.mark.parametrize("content", [b"", b"\0" * 10, b"%PDF-1.7" + bytes(range(256)) * 400])
def test_what_was_kept_is_read(database: Database, content: bytes) -> None:
    blob, sha256 = _kept(database, content)
    assert is_id(blob)
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert Blobs(database).read(blob, sha256) == content


def test_the_same_bytes_twice_are_two_blobs(database: Database) -> None:
    one, other = _kept(database, b"letter"), _kept(database, b"letter")
    assert one[0] != other[0]
    assert one[1] == other[1]


def test_what_is_not_there_or_another_is_refused(database: Database) -> None:
    blob, sha256 = _kept(database, b"letter")
    for wanted in ((BlobId("0" * 32), sha256), (blob, "0" * 64), (blob, "")):
        with pytest.raises(AppError) as refusal:
            Blobs(database).read(*wanted)
        assert refusal.value.code == "vault.no_record"


def test_changed_bytes_are_damage(database: Database) -> None:
    blob, sha256 = _kept(database, b"letter")
    database.run("UPDATE blob SET content=? WHERE id=?", (b"Letter", blob))
    with pytest.raises(AppError) as refusal:
        Blobs(database).read(blob, sha256)
    assert refusal.value.code == "vault.damaged"


def test_a_video_does_not_belong_here() -> None:
    assert len(Blobs.row(bytes(SIZE_LIMIT)).content) == SIZE_LIMIT
    with pytest.raises(AppError) as refusal:
        Blobs.row(bytes(SIZE_LIMIT + 1))
    assert refusal.value.code == "input.too_large"
