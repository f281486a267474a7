"""Reads a vault as FORMAT.md says, with another build of the database and without a line of the program.

A program of its own: `second_reader.py FOLDER`, on its input JSON with `passphrase` and perhaps `computer`
(the digits in the keyring), or `sheets` (the words of recovery sheets). It writes JSON: what the databases
hold. The database is SQLite3 Multiple Ciphers, with its own implementation of SQLCipher's format; the age
file is taken apart by hand.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

import apsw
import shamir_mnemonic
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def derived(secret: bytes, label: str, salt: bytes = b"") -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, label.encode()).derive(secret)


def canonical(document: object) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def way_in(slot: dict[str, Any], given: dict[str, Any]) -> bytes | None:
    """Step 1 of header.json."""
    if slot["kind"] == "recovery" and "sheets" in given:
        return bytes(shamir_mnemonic.combine_mnemonics(given["sheets"]))
    if slot["kind"] == "passphrase" and "passphrase" in given:
        words = unicodedata.normalize("NFKC", given["passphrase"]).encode()
        cost = {"iterations": slot["iterations"], "lanes": slot["lanes"], "memory_cost": slot["memory"]}
        stretched = Argon2id(salt=base64.b64decode(slot["salt"]), length=32, **cost).derive(words)
        return stretched + (bytes.fromhex(given["computer"]) if slot.get("computer") else b"")
    return None


def identity_seed(vault: str, slot: dict[str, Any], way: bytes) -> bytes:
    """Steps 2 and 3; `InvalidTag` for another way in."""
    sealed = base64.b64decode(slot["sealed"])
    bound = canonical({"slot": {**slot, "sealed": "", "master": ""}, "vault": vault})
    key = derived(way, "vault slot " + slot["id"])
    return ChaCha20Poly1305(key).decrypt(sealed[:12], sealed[12:], bound)[:32]


def opened_age_file(content: bytes, seed: bytes) -> bytes:
    """Step 4: a file in age's format (C2SP age.md) to one mlkem768x25519 identity, of one chunk."""
    header, _, rest = content.partition(b"\n--- ")
    version, stanza, *body = header.decode().split("\n")
    assert version == "age-encryption.org/v1"
    kind, share = stanza.removeprefix("-> ").split(" ")
    assert kind == "mlkem768x25519"
    expanded = hashlib.shake_256(seed).digest(96)
    key = hpke.MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), X25519PrivateKey.from_private_bytes(expanded[64:])
    )
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    sealed = b"".join(base64.b64decode(text + "===") for text in (share, "".join(body)))
    file_key = suite.decrypt(sealed, key, b"age-encryption.org/mlkem768x25519")
    payload = rest.partition(b"\n")[2]
    chunk_key = derived(file_key, "payload", salt=payload[:16])
    return ChaCha20Poly1305(chunk_key).decrypt(bytes(11) + b"\1", payload[16:], None)


def master_key(generation: Path, given: dict[str, Any]) -> bytes | None:
    header = json.loads((generation / "header.json").read_bytes())
    for slot in header["slots"]:
        way = way_in(slot, given)
        if way is None:
            continue
        try:
            seed = identity_seed(header["vault"], slot, way)
        except InvalidTag:
            continue
        return bytes.fromhex(json.loads(opened_age_file(base64.b64decode(slot["master"]), seed))["master"])
    return None


def opened(path: Path, key: bytes) -> apsw.Connection:
    database = apsw.Connection(
        f"file:{path}?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    )
    for pragma in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key.hex()}'\""):
        database.execute(f"PRAGMA {pragma}").fetchall()
    return database


def main() -> None:
    folder, given = Path(sys.argv[1]), json.load(sys.stdin)
    generation = folder / (folder / "CURRENT").read_text().strip()
    master = master_key(generation, given)
    if master is None:
        sys.exit("no way in")
    vault = opened(generation / "vault.db", derived(master, "vault database"))
    drafts = opened(generation / "drafts.db", derived(master, "vault drafts"))
    tables = [name for (name,) in vault.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    found = {
        "integrity": vault.pragma("integrity_check"),
        "version": vault.pragma("user_version"),
        "rows": {name: vault.execute(f'SELECT count(*) FROM "{name}"').get for name in tables},  # noqa: S608
        "narratives": [
            json.loads(content)
            for (content,) in vault.execute("SELECT content FROM section WHERE name='narrative'")
        ],
        "drafts": [json.loads(content) for (content,) in drafts.execute("SELECT content FROM draft")],
    }
    assert not {"kuager", "sqlcipher3", "sqlite3"} & sys.modules.keys()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
