"""A second writer of what offices exchange, after FORMAT.md alone, that does anything wrong a test asks for.

Nothing of `kuager.bundle` is used: canonical JSON, tar, packs, chains of digests are made here from their
description; keys, signatures and the age layer are those of `kuager.crypto`. A file is made in stages, from a
section up to the sealed tar. At each stage `Changes` may put something else in the place of what is right;
everything above is then linked, digested, signed and sealed anew, so that a change deep inside reaches the
parser it is meant for.

Stages: `section/NAME`, `header/NAME`, `segment/NAME` (JSON values), the same with `.bytes`, `signature/NAME`
(a pair), a pack's name (its list of items), with `.bytes` its bytes; `index`, `manifest`, `receipt`, `card`,
`roster/NUMBER`, all with `.bytes`; `chain`, `document`; `sshsig`, `mldsa65`; `members` (pairs of name and
bytes), `plain` (the tar).
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Protocol

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kuager.crypto.aead import derive_key
from kuager.crypto.age_header import build_header
from kuager.crypto.identity import Identity, recipient_digest
from kuager.crypto.signing import Namespace, Signature, SigningKey, armored
from kuager.model.ids import OriginId

TIME = "2026-11-22T14:00:00+05:00"
NOTHING = "0" * 64
AUTHOR = "a" * 32
PACKS = ("segments.pack", "headers.pack", "sections.pack", "blobs.pack")

Change = Callable[[Any], Any]
Changes = Mapping[str, Change]


# Building blocks ------------------------------------------------------------------------------------


def canonical(value: object) -> bytes:
    """RFC 8785 for what the format uses."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def sha256(data: bytes) -> str:
    """In hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def b64(data: bytes) -> str:
    """As bytes stand in JSON."""
    return base64.b64encode(data).decode()


def tar_header(name: str, size: int, **fields: bytes) -> bytes:
    """What GNU tar writes with the options that FORMAT.md gives; other fields make another one."""
    values = {
        "name": name.encode().ljust(100, b"\0"),
        "mode": b"0000600\0",
        "owner": b"0000000\0",
        "group": b"0000000\0",
        "size": b"%011o\0" % size,
        "time": b"00000000000\0",
        "checksum": b" " * 8,
        "kind": b"0",
        "link": bytes(100),
        "magic": b"ustar\x0000",
        "names": bytes(64),
        "device": b"0000000\x000000000\0",
        "prefix": bytes(167),
    }
    for key, value in fields.items():
        values[key] = value.ljust(len(values[key]), b"\0")[: len(values[key])]
    values["checksum"] = b"%06o\0 " % sum(b"".join(values.values()))
    return b"".join(values.values())


def tar(members: Sequence[tuple[str, bytes]], end: int = 1024) -> bytes:
    """The members one after the other, and the end."""
    blocks = (tar_header(name, len(data)) + data + bytes(-len(data) % 512) for name, data in members)
    return b"".join(blocks) + bytes(end)


def packed(items: Sequence[bytes]) -> bytes:
    """Each item after its length."""
    return b"".join(len(item).to_bytes(4, "big") + item for item in items)


def padme(size: int) -> int:
    """The next Padmé size."""
    bits = size.bit_length() - 1
    step = 1 << (bits - bits.bit_length())
    return -(-size // step) * step


class Seal:
    """Seals again and again for one reader under one file key: a writer would never, a forger may."""

    def __init__(self, *readers: Identity) -> None:
        file_key, nonce = os.urandom(16), os.urandom(16)
        self.head = build_header(file_key, [reader.recipient for reader in readers]) + nonce
        self._cipher = ChaCha20Poly1305(derive_key(file_key, "payload", salt=nonce))

    def __call__(self, plain: bytes, *, padded: bool = True) -> bytes:
        """The age file."""
        if padded:
            least = len(self.head) + len(plain) + 16 * max(1, -(-len(plain) // 65536))
            plain += bytes(padme(least) - least)
        pieces = [plain[at : at + 65536] for at in range(0, len(plain), 65536)] or [b""]
        last = len(pieces) - 1
        return self.head + b"".join(
            self._cipher.encrypt(number.to_bytes(11, "big") + bytes([number == last]), piece, None)
            for number, piece in enumerate(pieces)
        )


# Machines and what they wrote -----------------------------------------------------------------------


class Machine:
    """A vault's keys, always the same for the same number; `key` in the place of what signs."""

    def __init__(self, number: int, alias: str = "", key: SigningKey | None = None) -> None:
        seed = hashlib.shake_256(b"machine %d" % number).digest(96)
        self.key: Final = key or SigningKey.from_seed(seed[:64])
        self.identity: Final = Identity(seed[64:])
        public = self.key.public
        self.card: dict[str, Any] = {
            "ed25519": b64(public.ed25519),
            "mldsa65": b64(public.mldsa65),
            "recipient": str(self.identity.recipient),
        }
        if alias:
            self.card["alias"] = alias
        self.origin: Final = OriginId(public.origin_id())
        self.digest: Final = recipient_digest(self.identity.recipient).hex()

        self.signature: Final = lru_cache(64)(self._signed)
        """Signs; the same again costs nothing."""

    def _signed(self, message: bytes, namespace: Namespace) -> Signature:
        return self.key.sign(message, namespace)

    def sign(self, message: bytes, namespace: Namespace) -> tuple[bytes, bytes]:
        """The armored half and the other one."""
        signature = self.signature(message, namespace)
        return armored(self.key.public, signature, namespace).encode(), signature.mldsa65


class Reader(Protocol):
    """For whom a file is: the receiving key, and its digest in hexadecimal."""

    @property
    def identity(self) -> Identity: ...

    @property
    def digest(self) -> str: ...


@dataclass
class Revision:
    """One change: sections as JSON values, or as the bytes that somebody says they are."""

    record: str
    kind: str
    sections: Mapping[str, Any]
    parents: Mapping[str, Sequence[str]] = field(default_factory=dict)
    schema: int = 1
    withheld: frozenset[str] = frozenset()
    is_stub: bool = False
    time: str = TIME


@dataclass
class History:
    """What a machine signed: revisions by segment, from some segment on."""

    machine: Machine
    segments: Sequence[Sequence[Revision]]
    number: int = 1
    first: int = 1
    previous: str = NOTHING

    def after(self, packs: Packs, *segments: Sequence[Revision]) -> History:
        """What the machine goes on with after the last segment that was made of this."""
        count = sum(len(segment) for segment in self.segments)
        return History(
            self.machine,
            segments,
            self.number + len(self.segments),
            self.first + count,
            packs.last[self.machine.origin],
        )


@dataclass
class Packs:
    """The items of each pack, and the digest of each origin's last segment."""

    segments: list[bytes] = field(default_factory=list)
    headers: list[bytes] = field(default_factory=list)
    sections: list[bytes] = field(default_factory=list)
    blobs: list[bytes] = field(default_factory=list)
    last: dict[str, str] = field(default_factory=dict)


class Forge:
    """Makes files by `sender` for `reader`; `stages` are those of the last one, with the right values."""

    def __init__(
        self, sender: Machine, reader: Reader, changes: Changes | None = None, seal: Seal | None = None
    ) -> None:
        self.sender, self.reader = sender, reader
        self.changes: Changes = changes or {}
        self.stages: dict[str, Any] = {}
        self.seal = seal or Seal(reader.identity)

    def _at(self, stage: str, value: Any) -> Any:
        self.stages[stage] = value
        change = self.changes.get(stage)
        return value if change is None else change(value)

    def _bytes_of(self, stage: str, value: Any) -> bytes:
        changed = self._at(stage, value)
        found: bytes = self._at(
            f"{stage}.bytes", changed if isinstance(changed, bytes) else canonical(changed)
        )
        return found

    # Records

    def packs(self, histories: Sequence[History], blobs: Sequence[tuple[str, bytes]] = ()) -> Packs:
        """Link and sign what these machines wrote."""
        packs = Packs(blobs=[bytes.fromhex(name) + data for name, data in blobs])
        for at, history in enumerate(histories):
            self._history(packs, history, f"{at}")
        return packs

    def _history(self, packs: Packs, history: History, name: str) -> None:
        machine, seq, previous = history.machine, history.first, history.previous
        for number, revisions in enumerate(history.segments, history.number):
            digests = []
            for place, revision in enumerate(revisions):
                here = f"{name}.{number - history.number}.{place}"
                digests.append(self._revision(packs, machine, seq + place, revision, here))
            claims = {
                "custody": NOTHING,
                "first": seq,
                "format": 1,
                "headers": digests,
                "number": number,
                "origin": machine.origin,
                "previous": previous,
                "time": TIME,
            }
            here = f"{name}.{number - history.number}"
            content = self._bytes_of(f"segment/{here}", claims)
            signature = machine.signature(content, Namespace.SEGMENT)
            halves = self._at(f"signature/{here}", (signature.ed25519, signature.mldsa65))
            packs.segments.append(b"".join(halves) + content)
            previous = packs.last[machine.origin] = sha256(content)
            seq += len(revisions)

    def _revision(self, packs: Packs, machine: Machine, seq: int, revision: Revision, name: str) -> str:
        entries: dict[str, Any] = {}
        for label, value in revision.sections.items():
            content = self._bytes_of(f"section/{name}.{label}", value)
            salt = hashlib.sha256(f"{machine.origin}{seq}{label}".encode()).digest()[:16]
            entries[label] = {"digest": sha256(salt + content)}
            if parents := revision.parents.get(label):
                entries[label]["parents"] = sorted(parents)
            if revision.schema != 1:
                entries[label]["schema"] = revision.schema
            if label not in revision.withheld and not revision.is_stub:
                packs.sections.append(salt + content)
        header = {
            "author": AUTHOR,
            "format": 1,
            "kind": revision.kind,
            "origin": machine.origin,
            "record": revision.record,
            "sections": entries,
            "seq": seq,
            "time": revision.time,
        }
        content = self._bytes_of(f"header/{name}", header)
        if not revision.is_stub:
            packs.headers.append(content)
        return sha256(content)

    # Volumes

    def bundle(
        self,
        packs: Packs,
        *,
        roster: bytes = b"",
        receipt: bytes = b"",
        blobs: Sequence[Any] = (),
        volumes: int = 1,
    ) -> bytes:
        """The first volume."""
        identity = sha256(b"set")[:32]
        found = {"index.json": self._index(identity, blobs, volumes)}
        documents = {"roster.json": roster, "receipt.json": receipt}
        found |= {name: document for name, document in documents.items() if document}
        lists = (packs.segments, packs.headers, packs.sections, packs.blobs)
        for name, items in zip(PACKS, lists, strict=True):
            found[name] = self._at(f"{name}.bytes", packed(self._at(name, items)))
        signed = self._signed(identity, 1, volumes, found)
        return self._sealed([*signed, *found.items()])

    def media(
        self,
        parts: Sequence[bytes],
        *,
        blobs: Sequence[Any],
        volume: int = 2,
        volumes: int = 2,
    ) -> bytes:
        """A further volume with these parts."""
        identity = sha256(b"set")[:32]
        found = {"index.json": self._index(identity, blobs, volumes)}
        for number, part in enumerate(parts, 1):
            found[f"part-{number:06}"] = self._at(f"part/{number}", part)
        return self._sealed([*found.items(), *self._signed(identity, volume, volumes, found)])

    def _index(self, identity: str, blobs: Sequence[Any], volumes: int) -> bytes:
        index = {"blobs": list(blobs), "format": 1, "set": identity, "volumes": volumes}
        return self._bytes_of("index", index)

    def _signed(
        self, identity: str, volume: int, volumes: int, found: Mapping[str, bytes]
    ) -> list[tuple[str, bytes]]:
        manifest = {
            "format": 1,
            "members": [
                {"name": name, "sha256": sha256(data), "size": len(data)} for name, data in found.items()
            ],
            "recipients": sorted([self.reader.digest]),
            "sender": self.sender.card,
            "set": identity,
            "time": TIME,
            "volume": volume,
            "volumes": volumes,
        }
        content = self._bytes_of("manifest", manifest)
        sshsig, mldsa65 = self.sender.sign(content, Namespace.BUNDLE)
        return [
            ("manifest.json", content),
            ("manifest.json.sig", self._at("sshsig", sshsig)),
            ("manifest.json.mldsa65", self._at("mldsa65", mldsa65)),
        ]

    def _sealed(self, members: Sequence[tuple[str, bytes]]) -> bytes:
        plain = self._at("plain", tar(self._at("members", list(members))))
        return self.seal(plain)

    # Cards, rosters, receipts

    def card(self) -> bytes:
        """The sender's card as a file."""
        card = self._bytes_of("card", self.sender.card)
        sshsig, mldsa65 = self.sender.sign(card, Namespace.CARD)
        return self._around("card", card, sshsig, mldsa65)

    def receipt(self, held: object, number: int = 1) -> bytes:
        """What the sender holds, as a document."""
        claims = {
            "held": held,
            "holder": self.sender.card,
            "number": number,
            "recipients": [self.reader.digest],
            "time": TIME,
        }
        content = self._bytes_of("receipt", claims)
        sshsig, mldsa65 = self.sender.sign(content, Namespace.RECEIPT)
        return self._around("receipt", content, sshsig, mldsa65)

    def receipt_file(self, document: bytes) -> bytes:
        """A receipt that travels alone."""
        return self._sealed([("receipt.json", document)])

    def _around(self, name: str, signed: bytes, sshsig: bytes, mldsa65: bytes) -> bytes:
        """The document around what was signed, whatever bytes that is."""
        file = {
            "format": 1,
            "mldsa65": b64(self._at("mldsa65", mldsa65)),
            name: "\0",
            "sshsig": self._at("sshsig", sshsig).decode("utf-8", "replace"),
        }
        document = canonical(self._at("document", file)).replace(canonical("\0"), signed)
        found: bytes = self._at("document.bytes", document)
        return found

    def roster(
        self, root: Machine, versions: Sequence[Mapping[str, Any]], machines: Sequence[Machine]
    ) -> bytes:
        """A roster file: each version is the fields that it has otherwise, and `by`, who signs it."""
        by_origin = {machine.origin: machine for machine in machines}
        cards = [nameless(by_origin[origin]) for origin in sorted(by_origin)]
        made: list[Any] = []
        previous = NOTHING
        for number, fields in enumerate(versions, 1):
            roster = {
                "entries": [entry(by_origin[origin]) for origin in sorted(by_origin)],
                "format": 1,
                "name": "Үлгі ұйым",
                "organisation": organisation(root),
                "previous": previous,
                "time": TIME,
                "version": number,
                **{key: value for key, value in fields.items() if key != "by"},
            }
            content = self._bytes_of(f"roster/{number}", roster)
            signatures = [
                _signed_by(who, root, content)
                for who in fields.get("by", (root,) if number == 1 else machines)
            ]
            made.append((content, sorted(signatures, key=lambda each: str(each["by"]))))
            previous = sha256(content)
        chain = {
            "cards": cards,
            "format": 1,
            "root": {key: root.card[key] for key in ("ed25519", "mldsa65")},
            "versions": [{"roster": f"\0{at}", "signatures": signed} for at, (_, signed) in enumerate(made)],
        }
        document = canonical(self._at("chain", chain))
        for at, (content, _) in enumerate(made):
            document = document.replace(canonical(f"\0{at}"), content)
        found: bytes = self._at("chain.bytes", document)
        return found


def nameless(machine: Machine) -> dict[str, Any]:
    """A card as rosters have it."""
    return {key: value for key, value in machine.card.items() if key != "alias"}


def organisation(root: Machine) -> str:
    """The id of the organisation that this root is."""
    return sha256(b"kuager organisation v1\0" + root.key.public.ed25519 + root.key.public.mldsa65)[:32]


def entry(machine: Machine, role: str = "coordinator", **more: Any) -> dict[str, Any]:
    """A line of a roster."""
    card = {key: value for key, value in machine.card.items() if key != "alias"}
    return {
        "keys": sha256(canonical(card)),
        "name": "Үлгі үстел",
        "origin": machine.origin,
        "role": role,
        **more,
    }


def _signed_by(who: Machine, root: Machine, content: bytes) -> dict[str, Any]:
    signature = who.signature(content, Namespace.ROSTER)
    by = "root" if who is root else who.origin
    return {"by": by, "ed25519": b64(signature.ed25519), "mldsa65": b64(signature.mldsa65)}


def placed(blob: str, content: bytes, *parts: tuple[int, int]) -> dict[str, Any]:
    """A file in an index: `parts` are pairs of volume and size."""
    return {
        "blob": blob,
        "parts": [{"size": size, "volume": volume} for volume, size in parts or ((2, len(content)),)],
        "sha256": sha256(content),
        "size": len(content),
    }


def written(folder: Path, content: bytes, name: str = "") -> Path:
    """A file under a neutral name."""
    path = folder / (name or f"{os.urandom(4).hex()}.age")
    path.write_bytes(content)
    return path
