"""FORMAT.md by hand: what public tools make of a bundle and a card, with no code of ours but age's.

(Debian's own `age` is older than post-quantum keys; where it can be had, `age -d` takes the place of that.)
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kuager.bundle import card
from kuager.bundle import manifest as manifests
from kuager.bundle.reader import read
from kuager.bundle.writer import Sender, write
from kuager.crypto import age
from kuager.errors import AppError
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.support.histories import NOW, Writer, trusting

SENDER, US = Writer(alias="Шығыс"), Writer()
ONE = RecordId("1" * 32)

pytestmark = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen")


def allowed(folder: Path, ed25519: bytes) -> Path:
    """An allowed_signers file, from nothing but the 32 bytes in the card."""
    name = b"ssh-ed25519"
    blob = len(name).to_bytes(4, "big") + name + len(ed25519).to_bytes(4, "big") + ed25519
    path = folder / "allowed_signers"
    path.write_text(f"sender ssh-ed25519 {base64.b64encode(blob).decode()}\n")
    return path


def verifies(folder: Path, message: str, namespace: str, signers: Path) -> bool:
    asked = ["-f", str(signers), "-I", "sender", "-n", namespace, "-s", f"{message}.sig"]
    done = subprocess.run(
        ["ssh-keygen", "-Y", "verify", *asked],
        cwd=folder,
        input=(folder / message).read_bytes(),
        capture_output=True,
        check=False,
    )
    return done.returncode == 0


def items(pack: bytes) -> list[bytes]:
    found, at = [], 0
    while at < len(pack):
        length = int.from_bytes(pack[at : at + 4], "big")
        found.append(pack[at + 4 : at + 4 + length])
        at += 4 + length
    return found


@pytest.fixture
def opened(tmp_path: Path) -> Path:
    """A bundle decrypted and unpacked into a folder."""
    author = Writer(SENDER.key, SENDER.identity)
    author.tell(ONE, "ұлым туралы")
    author.send_letter(RecordId("2" * 32), b"%PDF-1.7 invented")
    path, folder = tmp_path / "x.age", tmp_path / "opened"
    write(path, author.export(), Sender(SENDER.key, SENDER.card, [US.card], NOW), Task.silent())
    folder.mkdir()
    with path.open("rb") as stream:
        plain = b"".join(age.decrypt_stream(stream, [US.identity]))
    done = subprocess.run(["tar", "-xf", "-"], cwd=folder, input=plain, capture_output=True, check=True)
    assert done.stderr == b""
    return folder


def test_tar_takes_it_apart(opened: Path) -> None:
    assert sorted(path.name for path in opened.iterdir()) == [
        "blobs.pack",
        "headers.pack",
        "index.json",
        "manifest.json",
        "manifest.json.mldsa65",
        "manifest.json.sig",
        "sections.pack",
        "segments.pack",
    ]
    manifest = json.loads((opened / "manifest.json").read_bytes())
    for member in manifest["members"]:
        pack = (opened / member["name"]).read_bytes()
        assert (hashlib.sha256(pack).hexdigest(), len(pack)) == (member["sha256"], member["size"])


def test_ssh_keygen_verifies_the_manifest(opened: Path) -> None:
    manifest = json.loads((opened / "manifest.json").read_bytes())
    signers = allowed(opened, base64.b64decode(manifest["sender"]["ed25519"]))
    assert verifies(opened, "manifest.json", "bundle@kuager", signers)
    assert not verifies(opened, "manifest.json", "segment@kuager", signers)
    (opened / "manifest.json").write_bytes((opened / "manifest.json").read_bytes() + b"\n")
    assert not verifies(opened, "manifest.json", "bundle@kuager", signers)


def test_the_scripts_of_the_description_run(opened: Path) -> None:
    text = (Path(manifests.__file__).parent / "FORMAT.md").read_text("utf-8")
    keys, records, _ = re.findall(r"python3 - <<'END'\n(.*?)\nEND", text, re.DOTALL)
    subprocess.run([sys.executable, "-c", keys], cwd=opened, check=True)
    assert verifies(opened, "manifest.json", "bundle@kuager", opened / "allowed_signers")
    done = subprocess.run([sys.executable, "-c", records], cwd=opened, check=True, capture_output=True)
    assert f"source {ONE}" in done.stdout.decode()
    assert "ұлым туралы" in done.stdout.decode()
    assert any(path.read_bytes() == b"%PDF-1.7 invented" for path in opened.iterdir())


def test_a_reader_from_the_description_finds_the_words(opened: Path) -> None:
    sections = {
        hashlib.sha256(item).hexdigest(): item[16:] for item in items((opened / "sections.pack").read_bytes())
    }
    headers = {
        hashlib.sha256(item).hexdigest(): json.loads(item)
        for item in items((opened / "headers.pack").read_bytes())
    }
    blobs = {item[:16].hex(): item[16:] for item in items((opened / "blobs.pack").read_bytes())}
    texts = []
    for item in items((opened / "segments.pack").read_bytes()):
        segment = json.loads(item[64 + 3309 :])
        for place, digest in enumerate(segment["headers"]):
            header = headers[digest]
            assert (header["origin"], header["seq"]) == (segment["origin"], segment["first"] + place)
            texts += [json.loads(sections[entry["digest"]]) for entry in header["sections"].values()]
    assert texts[0]["text"] == "ұлым туралы"
    assert blobs[texts[1]["blob"]] == b"%PDF-1.7 invented"


def test_ssh_keygen_verifies_a_segment(opened: Path) -> None:
    (item,) = items((opened / "segments.pack").read_bytes())
    content, ed25519 = item[64 + 3309 :], item[:64]

    # The bare 64 bytes become a file that ssh-keygen reads when the SSHSIG frame is put around them.
    def string(data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + data

    key = string(b"ssh-ed25519") + string(SENDER.card.ed25519)
    frame = b"SSHSIG" + (1).to_bytes(4, "big") + string(key) + string(b"segment@kuager") + string(b"")
    frame += string(b"sha512") + string(string(b"ssh-ed25519") + string(ed25519))
    text = base64.encodebytes(frame).decode()
    (opened / "segment").write_bytes(content)
    (opened / "segment.sig").write_text(f"-----BEGIN SSH SIGNATURE-----\n{text}-----END SSH SIGNATURE-----\n")
    assert verifies(opened, "segment", "segment@kuager", allowed(opened, SENDER.card.ed25519))


def test_ssh_keygen_verifies_a_card(tmp_path: Path) -> None:
    document = json.loads(card.write(SENDER.card, SENDER.key))
    # What `jq -cjS .card` prints.
    inner = json.dumps(document["card"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (tmp_path / "card.json").write_bytes(inner.encode())
    (tmp_path / "card.json.sig").write_text(document["sshsig"])
    signers = allowed(tmp_path, base64.b64decode(document["card"]["ed25519"]))
    assert verifies(tmp_path, "card.json", "card@kuager", signers)


def test_a_bundle_made_by_hand_is_read(opened: Path, tmp_path: Path) -> None:
    names = ["manifest.json", "manifest.json.sig", "manifest.json.mldsa65", "index.json"]
    names += ["segments.pack", "headers.pack", "sections.pack", "blobs.pack"]
    neutral = ["--format=ustar", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "--mode=0600"]
    plain = subprocess.run(
        ["tar", *neutral, "-cf", "-", *names], cwd=opened, capture_output=True, check=True
    ).stdout
    path = tmp_path / "by-hand.age"
    with path.open("wb") as stream, age.Writer(stream, [US.card.receiver]) as out:
        out.write(plain)
    received = read(path, US.identity, trusting(SENDER), Task.silent())
    assert received.sender == SENDER.card
    with pytest.raises(AppError):
        read(path, SENDER.identity, trusting(SENDER), Task.silent())


@pytest.mark.skipif(shutil.which("jq") is None, reason="needs jq")
def test_jq_prints_the_signed_bytes_of_a_card(tmp_path: Path) -> None:
    file = card.write(SENDER.card, SENDER.key)
    printed = subprocess.run(["jq", "-cjS", ".card"], input=file, capture_output=True, check=True).stdout
    assert printed in file
