"""What a stranger makes after FORMAT.md without a line of this program is trusted, opened and brought in.

Cards, records and media are made with `ssh-keygen`, GNU `tar`, the npm package `age-encryption` (or `age`
from 1.3 on), `json`, and a library of FIPS 204: here the one that this program uses, too, called by itself.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey

from kuager.flows import arrivals, exchange, sources
from kuager.model.ids import BlobId
from kuager.task import Task
from tests.bundle import test_emergency as tools
from tests.support import vaults

pytestmark = [
    tools.pytestmark,
    pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen"),
]

TIME = "2026-11-22T14:00:00+05:00"
NOTHING = "0" * 64
SOURCE, SCAN = "1" * 32, "2" * 32
PAPER = b"a paper that was invented " * 9000


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def pack(*items: bytes) -> bytes:
    return b"".join(map(string, items))


class Stranger:
    """Keys in files, and the programs that use them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "key")
        blob = base64.b64decode((folder / "key.pub").read_text().split()[1])
        self._mldsa = MLDSA65PrivateKey.generate()
        self.keys = (blob[-32:], self._mldsa.public_key().public_bytes_raw())
        self.origin = hashlib.sha256(b"kuager origin v1\0" + b"".join(self.keys)).hexdigest()[:32]

    def _run(self, *words: str, **more: Any) -> bytes:
        done = subprocess.run(words, cwd=self.folder, check=True, capture_output=True, **more)
        return bytes(done.stdout)

    def sign(self, message: bytes, namespace: str) -> tuple[str, bytes, bytes]:
        """The armored signature, its 64 bytes, and the other half."""
        (self.folder / "message").write_bytes(message)
        (self.folder / "message.sig").unlink(missing_ok=True)
        self._run("ssh-keygen", "-q", "-Y", "sign", "-f", "key", "-n", namespace, "message")
        armored = (self.folder / "message.sig").read_text()
        inner = base64.b64decode("".join(armored.splitlines()[1:-1]))
        hashed = string(hashlib.sha512(message).digest())
        signed = b"SSHSIG" + string(namespace.encode()) + string(b"") + string(b"sha512") + hashed
        return armored, inner[-64:], self._mldsa.sign(signed, namespace.encode())

    def card(self, recipient: str) -> dict[str, str]:
        ed25519, mldsa65 = map(b64, self.keys)
        return {"alias": "Қолдан", "ed25519": ed25519, "mldsa65": mldsa65, "recipient": recipient}

    def card_file(self, recipient: str) -> bytes:
        card = self.card(recipient)
        armored, _, mldsa65 = self.sign(canonical(card), "card@kuager")
        return canonical({"card": card, "format": 1, "mldsa65": b64(mldsa65), "sshsig": armored})

    def segment(self, *headers: bytes) -> bytes:
        """The first segment: what stands in its pack."""
        content = canonical(
            {
                "custody": NOTHING,
                "first": 1,
                "format": 1,
                "headers": [hashlib.sha256(header).hexdigest() for header in headers],
                "number": 1,
                "origin": self.origin,
                "previous": NOTHING,
                "time": TIME,
            }
        )
        _, ed25519, mldsa65 = self.sign(content, "segment@kuager")
        return ed25519 + mldsa65 + content

    def volume(self, number: int, members: dict[str, bytes], card: dict[str, str], to: str) -> Path:
        """A sealed volume of a set of two."""
        index = {
            "blobs": [
                {
                    "blob": SCAN,
                    "parts": [{"size": len(PAPER), "volume": 2}],
                    "sha256": hashlib.sha256(PAPER).hexdigest(),
                    "size": len(PAPER),
                }
            ],
            "format": 1,
            "set": "f" * 32,
            "volumes": 2,
        }
        members = {"index.json": canonical(index), **members}
        manifest = canonical(
            {
                "format": 1,
                "members": [
                    {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
                    for name, data in members.items()
                ],
                "recipients": [hashlib.sha256(to.encode()).hexdigest()],
                "sender": card,
                "set": "f" * 32,
                "time": TIME,
                "volume": number,
                "volumes": 2,
            }
        )
        armored, _, mldsa65 = self.sign(manifest, "bundle@kuager")
        signed = {
            "manifest.json": manifest,
            "manifest.json.sig": armored.encode(),
            "manifest.json.mldsa65": mldsa65,
        }
        return self.sealed(signed | members if number == 1 else members | signed, number, to)

    def sealed(self, members: dict[str, bytes], number: int, to: str) -> Path:
        for name, data in members.items():
            (self.folder / name).write_bytes(data)
        neutral = ["--format=ustar", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "--mode=0600"]
        (self.folder / "plain.tar").write_bytes(self._run("tar", *neutral, "-cf", "-", *members))
        path = self.folder / f"{number}.age"
        tools.encrypt(self.folder / "plain.tar", path, to)
        return path


def test_a_stranger_s_set_is_brought_in(tmp_path: Path) -> None:
    (tmp_path / "hand").mkdir()
    session, stranger = vaults.vault(tmp_path / "vault"), Stranger(tmp_path / "hand")
    to = json.loads(exchange.own_card(session))["card"]["recipient"]
    own = str(tools.SENDER.identity.recipient)  # where the stranger receives
    facts = exchange.trust(session, stranger.card_file(own), "")
    assert (facts.origin, facts.alias, facts.state) == (stranger.origin, "Қолдан", "known")
    sections = {
        "attachments": {
            "files": [
                {
                    "blob": SCAN,
                    "file_name": "paper.txt",
                    "sha256": hashlib.sha256(PAPER).hexdigest(),
                    "size": len(PAPER),
                }
            ]
        },
        "source": {"kind": "media", "text": "қолдан жасалған"},
    }
    salted = {
        name: bytes([number]) * 16 + canonical(each) for number, (name, each) in enumerate(sections.items())
    }
    header = canonical(
        {
            "author": "a" * 32,
            "format": 1,
            "kind": "source",
            "origin": stranger.origin,
            "record": SOURCE,
            "sections": {name: {"digest": hashlib.sha256(data).hexdigest()} for name, data in salted.items()},
            "seq": 1,
            "time": TIME,
        }
    )
    packs = {
        "segments.pack": pack(stranger.segment(header)),
        "headers.pack": pack(header),
        "sections.pack": pack(*salted.values()),
        "blobs.pack": b"",
    }
    card = stranger.card(own)
    records = stranger.volume(1, packs, card, to)
    media = stranger.volume(2, {"part-000001": PAPER}, card, to)

    incoming = exchange.open_bundle(session, records, Task.silent())
    assert (incoming.sender.alias, incoming.new, incoming.rows) == ("Қолдан", {"source": 1}, ())
    exchange.bring_in(session, incoming, Task.silent())
    (listed,) = sources.listing(session)
    assert "қолдан жасалған" in sources.export_json(session, listed.id).decode()
    assert arrivals.is_media(session, media)
    assert arrivals.bring_in(session, media, Task.silent()).whole == 1
    assert session.blobs.read(BlobId(SCAN), hashlib.sha256(PAPER).hexdigest()) == PAPER
    session.lock()
