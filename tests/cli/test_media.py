"""`kuager media`: a recording in, listed, out again, checked; a damaged one is named."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from kuager.flows.unlock import Session
from kuager.model.interview import Interview
from tests.cli.conftest import Terminal
from tests.support import vaults

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def interview(terminal: Terminal) -> str:
    def fill(session: Session) -> Interview:
        return vaults.record(session, vaults.told("31"))

    return str(terminal.filled(fill).id)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "MVI_0031.MP4"
    path.write_bytes(b"invented video " * 50_000)
    return path


def test_in_listed_checked_and_out(terminal: Terminal, interview: str, source: Path, tmp_path: Path) -> None:
    sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
    kept = terminal.json("media", "import", interview, source)
    assert (kept["file_name"], kept["sha256"]) == ("MVI_0031.MP4", sha256)
    (listed,) = terminal.json("media", "list")
    assert (listed["id"], listed["record"], listed["state"]) == (kept["blob"], interview, "kept")
    assert "31" in listed["title"]
    (video,) = terminal.json("interview", "export", interview)["videos"]["files"]
    assert video == {"file_name": "MVI_0031.MP4", "size": 750_000, "sha256": sha256, "blob": kept["blob"]}
    (checked,) = terminal.json("media", "check")
    assert checked["whole"]
    out = tmp_path / "out.mp4"
    assert terminal.json("media", "export", kept["blob"], out) == {"file": str(out)}
    assert out.read_bytes() == source.read_bytes()
    assert out.stat().st_mode & 0o777 == 0o600
    acts = [line["act"] for line in terminal.json("custody", "list", "--record", interview)]
    assert acts.count("exported") == 2
    assert terminal.refused("media", "export", kept["blob"], out) == "file.exists"
    assert terminal.refused("media", "remove", kept["blob"]) == "media.in_use"


def test_people_read_it_too(terminal: Terminal, interview: str, source: Path, tmp_path: Path) -> None:
    assert terminal.run("media", "list").out == "No recordings.\n"
    said = terminal.run("media", "import", interview, source)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Kept in the vault: ")
    blob = said.out.split()[4]
    assert "MVI_0031.MP4" in terminal.run("media", "list").out
    assert terminal.run("media", "check").out.startswith("whole ")
    assert "not encrypted" in terminal.run("media", "export", blob, tmp_path / "out.mp4").out


def test_the_same_again_keeps_one_copy(terminal: Terminal, interview: str, source: Path) -> None:
    first = terminal.json("media", "import", interview, source)
    assert terminal.json("media", "import", interview, source) == first
    assert len(terminal.json("media", "list")) == 1
    assert len(list((terminal.vault / "blobs").glob("??/*"))) == 1


def test_a_damaged_recording_is_named_and_not_written_out(
    terminal: Terminal, interview: str, source: Path, tmp_path: Path
) -> None:
    kept = terminal.json("media", "import", interview, source)
    (stored,) = (terminal.vault / "blobs").glob("??/*")
    content = bytearray(stored.read_bytes())
    content[100_000] ^= 1
    stored.write_bytes(content)
    result = terminal.run("media", "check")
    assert result.code == 1
    assert result.out.startswith("DAMAGED ")
    assert kept["blob"] in result.out
    out = tmp_path / "out.mp4"
    assert terminal.refused("media", "export", kept["blob"], out) == "vault.damaged"
    assert not out.exists()
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("import", "0" * 32, "{source}"), "vault.no_record"),
        (("import", "{interview}", "no such"), "file.missing"),
        (("export", "0" * 32, "out"), "vault.no_record"),
    ],
)
def test_what_is_not_there(
    terminal: Terminal, interview: str, source: Path, words: tuple[str, ...], code: str
) -> None:
    given = [word.format(interview=interview, source=source) for word in words]
    assert terminal.refused("media", *given) == code


def test_after_a_kill_the_same_command_goes_on(terminal: Terminal, interview: str, tmp_path: Path) -> None:
    source = tmp_path / "long.mp4"
    with source.open("wb") as stream:
        stream.truncate(600 << 20)  # a hole
    command = [
        *(sys.executable, "-m", "kuager", "--vault", str(terminal.vault)),
        *("--passphrase-file", str(terminal.passphrase), "media", "import", interview, str(source)),
    ]
    with subprocess.Popen(command, cwd=ROOT / "desktop") as child:
        while not any(path.stat().st_size > 1 << 20 for path in (terminal.vault / "blobs").glob("??/*")):
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(timeout=0.01)
        child.kill()
    (stopped,) = terminal.json("media", "list")
    assert (stopped["state"], stopped["name"]) == ("stopped", "long.mp4")
    kept = terminal.json("media", "import", interview, source)
    assert kept["blob"] == stopped["id"]
    assert kept["size"] == 600 << 20
    assert [each["whole"] for each in terminal.json("media", "check")] == [True]


def test_a_stopped_copy_can_be_forgotten(terminal: Terminal, interview: str, source: Path) -> None:
    def begin(session: Session) -> str:
        from kuager.flows import media
        from kuager.model.ids import RecordId

        return media.begin(session, RecordId(interview), source).id

    blob = terminal.filled(begin)
    assert terminal.json("media", "remove", blob) == {"removed": True}
    assert terminal.json("media", "list") == []
    assert not list((terminal.vault / "blobs").glob("??/*"))


def test_a_new_master_key_brings_new_keys_for_recordings(
    terminal: Terminal, interview: str, source: Path, tmp_path: Path
) -> None:
    kept = terminal.json("media", "import", interview, source)
    (before,) = (terminal.vault / "blobs").glob("??/*")
    new = tmp_path / "new passphrase"
    new.write_text(vaults.OTHER_WORDS)
    terminal.json("keys", "change-passphrase", "--leaked", "--new-passphrase-file", new)
    terminal.passphrase.write_text(vaults.OTHER_WORDS)
    (after,) = (terminal.vault / "blobs").glob("??/*")
    assert before.name != after.name
    assert [each["recording"]["id"] for each in terminal.json("media", "check")] == [kept["blob"]]
    assert terminal.run("keys", "renew-files").out == "No file waits for a new key.\n"
