"""The common test vectors of age implementations (C2SP/CCTV, folder age), when they lie beside the project.

Each is checked for the category of its failure, and for all plaintext that is released before it. Vectors
of ASCII armor are out of scope: we write and read binary files only, and refuse armor as malformed.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kuager.crypto.age import (
    HybridIdentity,
    Identity,
    Reader,
    ScryptIdentity,
    X25519Identity,
    decrypt_stream,
)
from kuager.errors import AppError

FOLDER = Path(__file__).parents[2].parent / "shared" / "vectors" / "age"
CODES = {
    "success": "",
    "header failure": "age.malformed",
    "no match": "age.not_for_us",
    "HMAC failure": "age.damaged",
    "payload failure": "age.damaged",
}
BINARY_COUNT = 110
ARMORED_COUNT = 33


@dataclass
class Vector:
    file: bytes
    facts: dict[str, str] = field(default_factory=dict)
    identities: list[Identity] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Vector:
        head, _, body = path.read_bytes().partition(b"\n\n")
        vector = cls(body)
        for line in head.decode().splitlines():
            key, _, value = line.partition(": ")
            if key == "passphrase":
                vector.identities.append(ScryptIdentity(value))
            elif key == "identity" and value.startswith("AGE-SECRET-KEY-PQ-"):
                vector.identities.append(HybridIdentity.from_text(value))
            elif key == "identity":
                vector.identities.append(X25519Identity.from_text(value))
            else:
                vector.facts[key] = value
        if vector.facts.get("compressed") == "zlib":
            vector.file = zlib.decompress(body)
        return vector


def names(*, armored: bool) -> list[str]:
    if not FOLDER.is_dir():
        return []
    heads = {path.name: path.read_bytes().partition(b"\n\n")[0] for path in sorted(FOLDER.iterdir())}
    return [name for name, head in heads.items() if (b"\narmored: yes" in head) == armored]


def streamed(vector: Vector) -> tuple[str, bytes]:
    released = b""
    try:
        for chunk in decrypt_stream(io.BytesIO(vector.file), vector.identities):
            released += chunk
    except AppError as error:
        return error.code, released
    return "", released


def at_random(vector: Vector) -> tuple[str, bytes]:
    try:
        return "", Reader(io.BytesIO(vector.file), vector.identities).readall()
    except AppError as error:
        return error.code, b""


@pytest.mark.parametrize("name", names(armored=False))
def test_binary_vector(name: str) -> None:
    vector = Vector.load(FOLDER / name)
    code = CODES[vector.facts["expect"]]
    nothing = hashlib.sha256().hexdigest()
    released = streamed(vector)
    assert released[0] == code
    assert hashlib.sha256(released[1]).hexdigest() == vector.facts.get("payload", nothing)
    assert at_random(vector)[0] == code
    if not code:
        assert at_random(vector) == released


@pytest.mark.parametrize("name", names(armored=True))
def test_armor_is_refused_as_malformed(name: str) -> None:
    assert streamed(Vector.load(FOLDER / name)) == ("age.malformed", b"")


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the vectors do not lie beside the project")
def test_all_vectors_were_there() -> None:
    assert (len(names(armored=False)), len(names(armored=True))) == (BINARY_COUNT, ARMORED_COUNT)
