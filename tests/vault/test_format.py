"""FORMAT.md is enough: a vault is read and verified by what it says, without a line of the program."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import shamir_mnemonic
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from kuager.crypto import age
from tests.support import vaults
from tests.vault import make_sample

SAMPLE = make_sample.SAMPLES / "schema-1"


def canonical(document: object) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def derived(master: bytes, label: str) -> bytes:
    return HKDF(hashes.SHA256(), 32, b"", label.encode()).derive(master)


def secrets(header: dict[str, Any], slot: dict[str, Any], way_in: bytes) -> bytes:
    """What a slot seals; `InvalidTag` for another way in."""
    sealed = base64.b64decode(slot["sealed"])
    bound = canonical({"slot": {**slot, "sealed": "", "master": ""}, "vault": header["vault"]})
    key = ChaCha20Poly1305(derived(way_in, "vault slot " + slot["id"]))
    return key.decrypt(sealed[:12], sealed[12:], bound)


def stretched(slot: dict[str, Any], passphrase: str) -> bytes:
    return Argon2id(
        salt=base64.b64decode(slot["salt"]),
        length=32,
        iterations=slot["iterations"],
        lanes=slot["lanes"],
        memory_cost=slot["memory"],
    ).derive(unicodedata.normalize("NFKC", passphrase).encode())


def master_key(header: dict[str, Any], slot: dict[str, Any], seed: bytes) -> bytes:
    """From the age file beside a slot; the one thing here that is not done by hand."""
    source = io.BytesIO(base64.b64decode(slot["master"]))
    text = b"".join(age.decrypt_stream(source, [age.HybridIdentity(seed)]))
    wrapped = json.loads(text)
    assert canonical(wrapped) == text
    assert (wrapped["slot"], wrapped["vault"]) == (slot["id"], header["vault"])
    return bytes.fromhex(wrapped["master"])


def opened(path: Path, key: bytes) -> Any:
    database = dbapi2.connect(f"file:{path}?immutable=1", uri=True)
    database.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return database


def test_a_stranger_reads_and_verifies_a_vault() -> None:
    generation = SAMPLE / (SAMPLE / "CURRENT").read_text().strip()
    header = json.loads((generation / "header.json").read_bytes())
    assert (generation / "header-copy.json").read_bytes() == (generation / "header.json").read_bytes()
    first, second, sheets = header["slots"]
    held = secrets(header, first, stretched(first, vaults.WORDS))
    seed, master = held[32:], master_key(header, first, held[:32])
    others = secrets(header, second, stretched(second, vaults.OTHER_WORDS))
    assert master_key(header, second, others[:32]) == master
    recovery = shamir_mnemonic.combine_mnemonics((SAMPLE / "sheets.txt").read_text().splitlines()[1:])
    assert master_key(header, sheets, secrets(header, sheets, recovery)) == master
    with pytest.raises(InvalidTag):
        secrets(header, first, stretched(first, vaults.OTHER_WORDS))
    with pytest.raises(InvalidTag):
        secrets(header, {**first, "epoch": 2}, stretched(first, vaults.WORDS))
    expected = hmac.digest(derived(master, "vault header mac"), canonical({**header, "mac": ""}), "sha256")
    assert base64.b64decode(header["mac"]) == expected

    vault = opened(generation / "vault.db", derived(master, "vault database"))
    assert vault.execute("PRAGMA user_version").fetchone() == (1,)
    assert dict(vault.execute("SELECT key, value FROM meta"))["epoch"] == header["epoch"] == 3
    rows = vault.execute("SELECT s.id, m.ed25519, m.mldsa65 FROM slot s JOIN member m ON m.id=s.member")
    members = {slot: (ed25519, mldsa65) for slot, ed25519, mldsa65 in rows}
    assert _public(seed) == members[first["id"]]
    origins = vault.execute("SELECT n, id, ed25519, mldsa65 FROM origin").fetchall()
    assert sum(_verified(vault, *origin) for origin in origins) > 10
    assert vault.execute("SELECT count(*) FROM erased").fetchone()[0] >= 3
    blobs = vault.execute("SELECT id, sha256, size, key, file FROM blob").fetchall()
    assert [_blob(*row) for row in blobs] == [make_sample.LETTER]
    vault.close()

    drafts = opened(generation / "drafts.db", derived(master, "vault drafts"))
    ((kind, content),) = drafts.execute("SELECT kind, content FROM draft")
    assert kind == "interview"
    assert canonical(json.loads(content)) == content
    drafts.close()


def _public(seed: bytes) -> tuple[bytes, bytes]:
    return (
        Ed25519PrivateKey.from_private_bytes(seed[:32]).public_key().public_bytes_raw(),
        MLDSA65PrivateKey.from_seed_bytes(seed[32:]).public_key().public_bytes_raw(),
    )


def _blob(blob: str, sha256: str, size: int, key: bytes, file: str) -> bytes:
    """A letter that fills less than one chunk: `tests/vault/test_blob_file.py` reads longer ones."""
    chunk = (SAMPLE / "blobs" / file).read_bytes()
    assert len(chunk) == 65564
    aad = b"kuager blob v1\0" + bytes.fromhex(blob) + (0).to_bytes(8, "big") + b"\1"
    plain = ChaCha20Poly1305(key).decrypt(chunk[:12], chunk[12:], aad)
    assert plain[-40:] == size.to_bytes(8, "big") + hashlib.sha256(plain[:size]).digest()
    assert plain[-32:].hex() == sha256
    return plain[:size]


def _verified(vault: Any, origin: int, name: str, ed25519: bytes, mldsa65: bytes) -> int:
    """Check an origin's whole chain; how many sections it signed."""
    assert hashlib.sha256(b"kuager origin v1\0" + ed25519 + mldsa65).hexdigest()[:32] == name
    previous, number, last, sections = "0" * 64, 0, 0, 0
    segments = vault.execute(
        "SELECT content, ed25519, mldsa65 FROM segment WHERE origin=? ORDER BY number", (origin,)
    )
    for content, one, other in segments.fetchall():
        signed = _to_be_signed(content)
        Ed25519PublicKey.from_public_bytes(ed25519).verify(one, signed)
        MLDSA65PublicKey.from_public_bytes(mldsa65).verify(other, signed, b"segment@kuager")
        segment = json.loads(content)
        assert canonical(segment) == content
        assert (segment["origin"], segment["previous"]) == (name, previous)
        assert (segment["number"], segment["first"]) == (number + 1, last + 1)
        for seq, digest in enumerate(segment["headers"], segment["first"]):
            sections += _revision(vault, origin, seq, digest)
        previous, number = hashlib.sha256(content).hexdigest(), segment["number"]
        last += len(segment["headers"])
    return sections


def _revision(vault: Any, origin: int, seq: int, digest: str) -> int:
    row, content = vault.execute(
        "SELECT n, header FROM revision WHERE origin=? AND seq=?", (origin, seq)
    ).fetchone()
    assert hashlib.sha256(content).hexdigest() == digest
    header = json.loads(content)
    for name, entry in header["sections"].items():
        salt, section, record, kind = vault.execute(
            "SELECT s.salt, s.content, d.id, d.kind FROM section s JOIN record d ON d.n=s.record "
            "WHERE s.revision=? AND s.name=?",
            (row, name),
        ).fetchone()
        assert (record, kind) == (header["record"], header["kind"])
        if _is_erased(vault, record, kind):
            assert (salt, section) == (None, None)
            continue
        assert hashlib.sha256(salt + section).hexdigest() == entry["digest"]
        assert canonical(json.loads(section)) == section
    return len(header["sections"])


def _is_erased(vault: Any, record: str, kind: str) -> bool:
    return (
        vault.execute("SELECT 1 FROM erased WHERE record=? AND kind=?", (record, kind)).fetchone() is not None
    )


def _to_be_signed(message: bytes) -> bytes:
    parts = (b"segment@kuager", b"", b"sha512", hashlib.sha512(message).digest())
    return b"SSHSIG" + b"".join(len(part).to_bytes(4, "big") + part for part in parts)
