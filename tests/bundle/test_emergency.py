"""The way out without this program: every volume of a set opened, and made, by public tools alone.

`age` from 1.3 on, else the npm package `age-encryption`; `tar`, `sha256sum`, `ssh-keygen`, and the lines of
FORMAT.md as they stand there.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import subprocess
from pathlib import Path

import pytest

from kuager.bundle import manifest as manifests
from kuager.bundle.media import opened_media
from kuager.bundle.reader import read
from kuager.bundle.volumes import VOLUME_LEAST, File, Placed, layout
from kuager.bundle.writer import Sender, write, write_media
from kuager.model.ids import BlobId, RecordId, random_hex
from kuager.task import Task
from tests.support.histories import NOW, Writer, trusting

ROOT = Path(__file__).parents[2]
HOME = ROOT / ".built" / "age"
SENDER, US = Writer(alias="Шығыс"), Writer()
SILENT = Task.silent()
SIZES = (5_000, 900_000, 2_300_000)


def _is_new(program: str) -> bool:
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"(\d+)\.(\d+)", said)
    return found is not None and (int(found[1]), int(found[2])) >= (1, 3)


AGE = shutil.which("age")
USES_AGE = AGE is not None and _is_new(AGE)
pytestmark = pytest.mark.skipif(
    not (USES_AGE or (shutil.which("node") and (HOME / "node_modules").is_dir())),
    reason="needs age 1.3, or node and age-encryption",
)


def decrypt(path: Path, out: Path) -> None:
    """With the secret key, as `age -d` does."""
    key = out.with_suffix(".key")
    key.write_text(str(US.identity) + "\n")
    if USES_AGE:
        subprocess.run(["age", "-d", "-i", str(key), "-o", str(out), str(path)], check=True)
    else:
        _node("decrypt", str(US.identity), path, out)


def encrypt(path: Path, out: Path, recipient: str = str(US.identity.recipient)) -> None:
    """To a public key, as `age -r` does."""
    if USES_AGE:
        subprocess.run(["age", "-r", recipient, "-o", str(out), str(path)], check=True)
    else:
        _node("encrypt", recipient, path, out)


def _node(act: str, key: str, path: Path, out: Path) -> None:
    environment = {**os.environ, "AGE_HOME": str(HOME)}
    script = ROOT / "packaging" / "age" / "age.mjs"
    subprocess.run(["node", str(script), act, key, str(path), str(out)], check=True, env=environment)


class Source:
    """A file in memory."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def read_at(self, position: int, target: memoryview) -> int:
        piece = self._content[position : position + len(target)]
        target[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        pass


def commands() -> str:
    return (Path(manifests.__file__).parent / "FORMAT.md").read_text("utf-8")


def by_hand(folder: Path, lines: str) -> None:
    subprocess.run(["bash", "-euo", "pipefail", "-c", lines], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def written(tmp_path: Path) -> tuple[list[Path], dict[BlobId, bytes]]:
    """A set: records, and media of which one file is cut."""
    sender = Sender(SENDER.key, SENDER.card, [US.card], NOW)
    contents = [secrets.token_bytes(size) for size in SIZES]
    files = [File(BlobId(random_hex()), hashlib.sha256(each).hexdigest(), len(each)) for each in contents]
    by_id = {file.blob: content for file, content in zip(files, contents, strict=True)}
    index = layout(random_hex(), files, VOLUME_LEAST, sender.head)
    author = Writer(SENDER.key, SENDER.identity)
    author.tell(RecordId("1" * 32), "ұлым туралы")
    paths = [tmp_path / f"{number}.age" for number in range(1, index.volumes + 1)]
    write(paths[0], author.export(), sender, SILENT, index)

    def opened(placed: Placed) -> Source:
        return Source(by_id[BlobId(placed.blob)])

    for number, path in enumerate(paths[1:], 2):
        write_media(path, index, number, opened, sender, SILENT)
    return paths, by_id


@pytest.mark.skipif(shutil.which("jq") is None, reason="needs jq")
def test_each_volume_opens_verifies_and_gives_its_files(
    written: tuple[list[Path], dict[BlobId, bytes]], tmp_path: Path
) -> None:
    paths, by_id = written
    assert len(paths) >= 5
    text = commands()
    check, *_ = re.findall(r"^jq -r '\.members.*$", text, re.MULTILINE)
    verify, *_ = re.findall(r"^ssh-keygen -Y verify.*$", text, re.MULTILINE)
    keys, records, parts = re.findall(r"(python3 - <<'END'\n.*?\nEND\n)", text, re.DOTALL)
    for path in reversed(paths):  # in any order
        folder = tmp_path / path.stem
        folder.mkdir()
        decrypt(path, tmp_path / "plain.tar")
        by_hand(folder, "tar -xf ../plain.tar")
        by_hand(folder, f"{check}\n{keys}\n{verify}")
        by_hand(folder, records if path == paths[0] else parts)
    for blob, content in by_id.items():
        assert (tmp_path / blob).read_bytes() == content


def test_each_volume_made_by_hand_is_read(
    written: tuple[list[Path], dict[BlobId, bytes]], tmp_path: Path
) -> None:
    paths, by_id = written
    text = commands()
    (tar,) = re.findall(r"^tar --format=ustar.*manifest\.json …$", text, re.MULTILINE)
    found: dict[str, dict[int, bytes]] = {}
    for path in paths:
        folder = tmp_path / path.stem
        folder.mkdir()
        decrypt(path, tmp_path / "plain.tar")
        by_hand(folder, "tar -xf ../plain.tar")
        order = subprocess.run(
            ["tar", "-tf", tmp_path / "plain.tar"], capture_output=True, text=True, check=True
        )
        by_hand(folder, tar.replace("manifest.json …", " ".join(order.stdout.split())) + " > ../made.tar")
        made = tmp_path / f"{path.stem}-by-hand.age"
        encrypt(tmp_path / "made.tar", made)
        if path == paths[0]:
            assert read(made, US.identity, trusting(SENDER), SILENT).sender == SENDER.card
            continue
        with opened_media(made, US.identity, trusting(SENDER)) as volume:
            for piece in volume.pieces:
                buffer, done = memoryview(bytearray(piece.size)), 0
                with volume.reading(piece) as reader:
                    while count := reader.readinto(buffer[done:]):
                        done += count
                found.setdefault(piece.placed.blob, {})[piece.first] = bytes(buffer)
    joined = {BlobId(blob): b"".join(parts[at] for at in sorted(parts)) for blob, parts in found.items()}
    assert joined == by_id
