"""The receipt: signed by its holder, for whom it is meant, the same alone and in a bundle; else refused."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.bundle import reader, receipt, writer
from kuager.bundle.writer import Sender
from kuager.crypto import age
from kuager.crypto.padme import padded_size
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.holding import Holding, OriginHolding, Within, numbers, runs, told_segments
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.support.histories import NOW, Writer, trusting

HOLDER, US, OTHER = Writer(alias="Шығыс"), Writer(), Writer()
SILENT = Task.silent()
DIGEST = "ab" * 32
HELD = Holding(
    origins=(
        OriginHolding(
            origin="1" * 32,
            segments=((1, DIGEST), (3, DIGEST)),
            stubs=((2, 4),),
            absent={"narrative": ((7, 7),)},
        ),
    ),
    blobs=(("2" * 32, DIGEST),),
)


def document(held: Holding = HELD, number: int = 1) -> bytes:
    return receipt.write(held, number, HOLDER.key, HOLDER.card, [US.card], NOW)


def code(untrusted: bytes, by: Writer = US, trusted: Writer = HOLDER) -> str:
    with pytest.raises(AppError) as refused:
        receipt.read(untrusted, by.identity, trusting(trusted))
    return refused.value.code


def test_what_was_signed_is_read() -> None:
    read = receipt.read(document(), US.identity, trusting(HOLDER))
    assert (read.holder, read.number, read.held) == (HOLDER.card, 1, HELD)


def test_who_it_is_not_for_and_whom_nobody_trusts() -> None:
    assert code(document(), by=OTHER) == "bundle.not_for_us"
    assert code(document(), trusted=OTHER) == "bundle.unknown_sender"


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("receipt", "number"), 2, "bundle.bad_signature"),
        (("receipt", "held", "blobs"), [], "bundle.bad_signature"),
        (("receipt", "held", "origins", 0, "stubs"), [[2, 3]], "bundle.bad_signature"),
        (("receipt", "held", "origins", 0, "stubs"), [[4, 2]], "bundle.bad_signature"),
        (("receipt", "held", "origins", 0, "stubs"), [[2, 3], [4, 4]], "bundle.bad_signature"),
        (("receipt", "held", "origins", 0, "segments"), [], "bundle.bad_signature"),
        (("receipt", "held", "origins", 0, "segments"), [[3, DIGEST], [1, DIGEST]], "bundle.bad_signature"),
        (("receipt", "held", "origins", 0, "absent"), {"narrative": []}, "bundle.bad_signature"),
        (("receipt", "more"), 1, "bundle.bad_signature"),
        (("receipt", "holder"), {}, "bundle.damaged"),
        (("receipt", "recipients"), 1, "bundle.damaged"),
        (("more",), 1, "bundle.damaged"),
        (("mldsa65",), base64.b64encode(bytes(3309)).decode(), "bundle.bad_signature"),
        (("sshsig",), "x", "bundle.bad_signature"),
        (("format",), 2, "bundle.newer"),
    ],
)
def test_altered_ones_are_refused(path: tuple[str | int, ...], value: object, expected: str) -> None:
    told = json.loads(document())
    place = told
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert code(canonical.encode(told)) == expected


@given(st.data())
def test_no_byte_may_change(data: st.DataObject) -> None:
    whole = bytearray(document())
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    assert code(bytes(whole)).startswith("bundle.")


def test_alone_it_looks_like_any_bundle(tmp_path: Path) -> None:
    path = tmp_path / "x.age"
    receipt.seal(path, document(), [US.card, OTHER.card, US.card], SILENT)
    size = path.stat().st_size
    assert padded_size(size) == size
    assert path.read_bytes().count(b"-> mlkem768x25519 ") == 2
    assert receipt.open_file(path, US.identity, SILENT) == document_in(path)
    assert receipt.open_file(path, HOLDER.identity, SILENT) is None
    with pytest.raises(AppError, match=r"bundle\.not_a_bundle"):
        reader.read(path, US.identity, trusting(HOLDER), SILENT)


def document_in(path: Path) -> bytes:
    """What the public `tar` finds in what `age` opens."""
    with path.open("rb") as stream:
        plain = b"".join(age.decrypt_stream(stream, [US.identity]))
    done = subprocess.run(["tar", "-xOf", "-", "receipt.json"], input=plain, capture_output=True, check=True)
    return done.stdout


def test_a_file_that_was_cut_or_is_something_else(tmp_path: Path) -> None:
    path = tmp_path / "x.age"
    blobs = tuple(sorted((f"{at:032x}", DIGEST) for at in range(3000)))
    receipt.seal(path, document(Holding(blobs=blobs)), [US.card], SILENT)
    whole = path.read_bytes()
    path.write_bytes(whole[:-100])
    with pytest.raises(AppError, match=r"bundle\.truncated"):
        receipt.open_file(path, US.identity, SILENT)
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(AppError, match=r"bundle\.damaged"):
        receipt.open_file(path, US.identity, SILENT)
    for other in (b"", b"something else", whole[:1000]):
        path.write_bytes(other)
        assert receipt.open_file(path, US.identity, SILENT) is None
    assert receipt.open_file(tmp_path, US.identity, SILENT) is None


def test_in_a_bundle_it_is_the_same(tmp_path: Path) -> None:
    HOLDER.tell(RecordId("3" * 32), "бір")
    path = tmp_path / "x.age"
    sender = Sender(HOLDER.key, HOLDER.card, [US.card], NOW)
    said = document()
    writer.write(path, HOLDER.export(), sender, SILENT, receipt=said)
    received = reader.read(path, US.identity, trusting(HOLDER), SILENT)
    assert received.receipt == said
    assert receipt.open_file(path, US.identity, SILENT) is None


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen")
def test_the_public_tool_checks_half_of_the_signature(tmp_path: Path) -> None:
    told = json.loads(document())
    (tmp_path / "r.sig").write_text(told["sshsig"])
    name, key = b"ssh-ed25519", base64.b64decode(told["receipt"]["holder"]["ed25519"])
    blob = len(name).to_bytes(4, "big") + name + len(key).to_bytes(4, "big") + key
    (tmp_path / "allowed").write_text(f"sender ssh-ed25519 {base64.b64encode(blob).decode()}\n")
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "sender", "-s", "r.sig", "-n"]
    for namespace, verifies in (("receipt@kuager", True), ("bundle@kuager", False)):
        done = subprocess.run(
            [*command, namespace],
            cwd=tmp_path,
            input=canonical.encode(told["receipt"]),
            capture_output=True,
            check=False,
        )
        assert (done.returncode == 0) is verifies


@given(st.sets(st.integers(1, 60)))
def test_runs_say_just_these_numbers(listed: set[int]) -> None:
    made = runs(sorted(listed))
    assert list(numbers(made, 60)) == sorted(listed)
    assert list(numbers(made, 30)) == sorted(each for each in listed if each <= 30)
    assert {number for number in range(62) if number in Within(made)} == listed
    msgspec.convert(made, tuple[tuple[int, int], ...])
    if made:
        OriginHolding(origin="1" * 32, segments=((1, DIGEST),), stubs=made)


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_whoever_is_behind_finds_a_segment_that_he_knows(count: int, held: int) -> None:
    told = told_segments(count)
    assert told == sorted(set(told))
    assert told[-1] == count
    assert len(told) <= 15
    if held < count:
        known = max(each for each in told if each <= held) if told[0] <= held else 0
        assert count - known <= 2 * (count - held) or known == 0


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file of which no byte can be read")
def test_a_stick_that_fails_while_it_is_read() -> None:
    failing = Path("/proc/self/mem")
    for look in (
        lambda: receipt.is_receipt(failing, US.identity),
        lambda: receipt.open_file(failing, US.identity, SILENT),
    ):
        with pytest.raises(AppError) as raised:
            look()
        assert raised.value.code == "file.unreadable"
