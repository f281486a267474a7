"""Volumes of media: what was put in comes out, and nothing else than what a trusted sender signed."""

from __future__ import annotations

import hashlib
import random
import secrets
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kuager.bundle import opening, sealing, tape
from kuager.bundle.manifest import INDEX, MANIFEST, MLDSA65, SSHSIG, Manifest, Member
from kuager.bundle.media import MediaVolume, opened_media
from kuager.bundle.reader import read
from kuager.bundle.volumes import VOLUME_LEAST, File, Index, Piece, Placed, layout
from kuager.bundle.writer import Sender, write, write_media
from kuager.crypto import age
from kuager.crypto.padme import padded_size
from kuager.crypto.signing import Namespace, armored
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import BlobId, random_hex
from kuager.task import Cancelled, Task
from tests.support.histories import NOW, Writer, trusting

SENDER, US, OTHERS = Writer(alias="Шығыс"), Writer(), Writer()
SILENT = Task.silent()
SIZES = (0, 70_000, 5, 2_500_000, 900_000)


class Source:
    """A file in memory; counts what is open."""

    open = 0

    def __init__(self, content: bytes) -> None:
        self._content = content
        Source.open += 1

    def read_at(self, position: int, target: memoryview) -> int:
        piece = self._content[position : position + len(target)]
        target[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        Source.open -= 1


class Sent:
    """A set that was written into a folder, and what is in it."""

    def __init__(self, folder: Path, sizes: tuple[int, ...] = SIZES, to: Writer = US) -> None:
        self.sender = Sender(SENDER.key, SENDER.card, [to.card], NOW)
        contents = [secrets.token_bytes(size) for size in sizes]
        listed = [
            File(BlobId(random_hex()), hashlib.sha256(each).hexdigest(), len(each)) for each in contents
        ]
        self.content = {file.blob: each for file, each in zip(listed, contents, strict=True)}
        self.index = layout(random_hex(), listed, VOLUME_LEAST, self.sender.head)
        self.paths = {number: folder / f"{number}.age" for number in range(2, self.index.volumes + 1)}
        for number, path in self.paths.items():
            write_media(path, self.index, number, self.source, self.sender, SILENT)

    def source(self, placed: Placed) -> Source:
        return Source(self.content[BlobId(placed.blob)])


def whole(volume: MediaVolume, piece: Piece) -> bytes:
    """A part, read to its end."""
    buffer, done = memoryview(bytearray(piece.size)), 0
    with volume.reading(piece) as reader:
        while count := reader.readinto(buffer[done:]):
            done += count
    return bytes(buffer)


def taken(path: Path, *trusted: Writer) -> dict[tuple[str, int], bytes]:
    """What is in a volume, by blob and first byte."""
    with opened_media(path, US.identity, trusting(*(trusted or (SENDER,)))) as volume:
        return {(piece.placed.blob, piece.first): whole(volume, piece) for piece in volume.pieces}


def refusal(path: Path, *trusted: Writer) -> str:
    with pytest.raises(AppError) as caught:
        taken(path, *trusted)
    return caught.value.code


def test_all_of_it_comes_out(tmp_path: Path) -> None:
    sent = Sent(tmp_path)
    assert sent.index.volumes > 4
    found: dict[str, dict[int, bytes]] = {}
    for path in sent.paths.values():
        assert padded_size(path.stat().st_size) == path.stat().st_size <= VOLUME_LEAST
        assert opening.is_media(path, US.identity)
        for (blob, first), content in taken(path).items():
            found.setdefault(blob, {})[first] = content
    joined = {blob: b"".join(parts[first] for first in sorted(parts)) for blob, parts in found.items()}
    assert joined == sent.content
    assert Source.open == 0


def test_parts_are_taken_in_any_order_and_others_left(tmp_path: Path) -> None:
    sent = Sent(tmp_path, (5_000, 6_000, 70_000))
    with opened_media(sent.paths[2], US.identity, trusting(SENDER)) as volume:
        for piece in (volume.pieces[2], volume.pieces[0]):
            assert whole(volume, piece) == sent.content[BlobId(piece.placed.blob)]


def test_a_part_that_is_not_read_to_the_end_is_not_verified(tmp_path: Path) -> None:
    sent = Sent(tmp_path, (5_000,))
    with (
        pytest.raises(AppError, match=r"bundle\.damaged"),
        opened_media(sent.paths[2], US.identity, trusting(SENDER)) as volume,
        volume.reading(volume.pieces[0]) as reader,
    ):
        reader.readinto(memoryview(bytearray(10)))


def test_records_and_media_are_told_apart(tmp_path: Path) -> None:
    sent, records = Sent(tmp_path, (10,)), tmp_path / "1.age"
    author = Writer(SENDER.key, SENDER.identity)
    write(records, author.export(), sent.sender, SILENT, sent.index, b'{"a":1}')
    assert not opening.is_media(records, US.identity)
    received = read(records, US.identity, trusting(SENDER), SILENT)
    assert (received.index, received.roster) == (sent.index, b'{"a":1}')
    with pytest.raises(AppError, match=r"bundle\.not_a_bundle"):
        read(sent.paths[2], US.identity, trusting(SENDER), SILENT)
    assert refusal(records) == "bundle.not_a_bundle"


def test_who_may_not_read_or_was_not_written_to(tmp_path: Path) -> None:
    sent = Sent(tmp_path, (10,), OTHERS)
    assert refusal(sent.paths[2]) == "bundle.not_for_us"
    with sent.paths[2].open("rb") as stream:
        plain = b"".join(age.decrypt_stream(stream, [OTHERS.identity]))
    assert refusal(sealed(tmp_path, plain)) == "bundle.not_for_us"
    (tmp_path / "again").mkdir()
    again = Sent(tmp_path / "again", (10,))
    assert refusal(again.paths[2], OTHERS) == "bundle.unknown_sender"


def sealed(folder: Path, plain: bytes) -> Path:
    path = folder / f"{random_hex()}.age"
    with path.open("wb") as stream, age.Writer(stream, [US.identity.recipient]) as out:
        out.write(plain)
    return path


class Forge:
    """Volumes that no writer makes: right in everything but what a test changes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sent = Sent(folder, (70_000, 5_000))
        self.path = self.sent.paths[2]
        with self.path.open("rb") as stream:
            self.plain = b"".join(age.decrypt_stream(stream, [US.identity]))
        self.members: dict[str, bytes] = {}
        at = 0
        while self.plain[at : at + 512].strip(b"\0"):
            name = self.plain[at : at + 100].rstrip(b"\0").decode()
            size = tape.claimed_size(self.plain[at : at + 512]) or 0
            self.members[name] = self.plain[at + 512 : at + 512 + size]
            at += tape.room(size)
        self.manifest = canonical.decode(self.members[MANIFEST], Manifest)

    def tar(self, members: list[tuple[str, bytes]], end: bytes = bytes(tape.END)) -> Path:
        plain = b"".join(
            tape.header(name, len(data)) + data + tape.filler(len(data)) for name, data in members
        )
        return sealed(self.folder, plain + end)

    def signed(self, members: dict[str, bytes], by: Writer = SENDER, **fields: object) -> Path:
        """Other members, truly listed and signed by a sender who means harm."""
        listed = [Member(name, hashlib.sha256(data).hexdigest(), len(data)) for name, data in members.items()]
        told = {**msgspec.to_builtins(self.manifest), "members": listed, **fields}
        manifest = canonical.encode({**told, "sender": self.manifest.sender})
        signature = by.key.sign(manifest, Namespace.BUNDLE)
        return self.tar(
            [
                *members.items(),
                (MANIFEST, manifest),
                (SSHSIG, armored(by.key.public, signature, Namespace.BUNDLE).encode()),
                (MLDSA65, signature.mldsa65),
            ]
        )

    @property
    def inner(self) -> dict[str, bytes]:
        """Index and parts."""
        return {name: data for name, data in self.members.items() if not name.startswith(MANIFEST)}


@pytest.fixture
def forge(tmp_path: Path) -> Forge:
    return Forge(tmp_path)


def test_the_forge_makes_good_ones_too(forge: Forge) -> None:
    all_of_it = taken(forge.path)
    for path in (
        forge.signed(forge.inner),
        forge.tar(list(forge.members.items())),
        forge.tar(list(forge.members.items()), bytes(10_240)),
    ):
        assert taken(path) == all_of_it


def test_what_was_altered_is_refused(forge: Forge) -> None:
    one, two = "part-000001", "part-000002"
    members = forge.members
    other = {**members, one: b"x" + members[one][1:]}
    swapped = {**members, one: members[two], two: members[one]}
    index = canonical.decode(members[INDEX], Index)
    elsewhere = canonical.encode(msgspec.structs.replace(index, set="0" * 32))
    longer = canonical.encode(msgspec.structs.replace(index, volumes=9))
    empty = canonical.encode(msgspec.structs.replace(index, blobs=()))
    later = canonical.encode({**msgspec.to_builtins(index), "format": 2})
    order = list(members.items())
    cases: dict[str, list[Path]] = {
        "bundle.damaged": [
            forge.tar(list(other.items())),
            forge.tar(list(swapped.items())),
            forge.tar([*order[:1], *order[2:]]),
            forge.tar([*order[:3], ("part-000003", b"more"), *order[3:]]),
            forge.tar([*order[:1], ("part-000009", b"more"), *order[1:]]),
            forge.tar([*order[:1], ("../x", b"more"), *order[1:]]),
            forge.tar(order, b""),
            forge.tar(order, bytes(2000) + b"x"),
            forge.tar(order[:3]),
            forge.tar([("index.json", elsewhere), *order[1:]]),
            forge.signed({**forge.inner, INDEX: elsewhere}),
            forge.signed({**forge.inner, INDEX: longer}),
            forge.signed({**forge.inner, INDEX: empty}),
            forge.signed({**forge.inner, INDEX: b"{}"}),
            forge.signed({**forge.inner, one: members[one] + b"x"}),
            forge.signed(forge.inner, volume=1),
            forge.signed(forge.inner, volume=3),
            forge.signed(forge.inner, volumes=7),
            forge.signed({INDEX: members[INDEX]}),
        ],
        "bundle.bad_signature": [
            forge.tar(order[:4]),
            forge.signed(forge.inner, by=OTHERS),
            forge.tar([*order[:4], (SSHSIG, b"nonsense"), *order[5:]]),
            forge.tar([*order[:5], (MLDSA65, bytes(3309))]),
        ],
        "bundle.newer": [forge.signed({**forge.inner, INDEX: later}), forge.signed(forge.inner, format=2)],
        "bundle.not_a_bundle": [
            forge.tar(order[1:]),
            sealed(forge.folder, b"a letter"),
            sealed(forge.folder, b""),
        ],
    }
    for code, paths in cases.items():
        for number, path in enumerate(paths):
            assert (code, number, refusal(path)) == (code, number, code)


def test_a_part_of_other_bytes_stands_behind_a_good_manifest(forge: Forge) -> None:
    """Its neighbours are taken all the same; it is not."""
    other = {**forge.members, "part-000002": b"x" * len(forge.members["part-000002"])}
    path = forge.tar(list(other.items()))
    with opened_media(path, US.identity, trusting(SENDER)) as volume:
        one, two = volume.pieces
        assert whole(volume, one) == forge.members["part-000001"]
        with pytest.raises(AppError, match=r"bundle\.damaged"):
            whole(volume, two)


def test_truncated_anywhere(forge: Forge) -> None:
    file, path = forge.path.read_bytes(), forge.folder / "cut.age"
    for size in [*range(0, len(file), 9973), len(file) - 1, len(file) - 16]:
        path.write_bytes(file[:size])
        assert refusal(path) in {"bundle.not_a_bundle", "bundle.truncated", "bundle.damaged"}


@pytest.mark.parametrize("where", ["file", "plain"])
def test_mutations_are_refused_or_harmless(forge: Forge, where: str) -> None:
    chance, all_of_it = random.Random(20261123), taken(forge.path)
    codes: Counter[str] = Counter()

    def damaged(data: bytes) -> bytes:
        out = bytearray(data)
        at, length = chance.randrange(len(out)), chance.choice((1, 4, 100, 5000))
        match chance.randrange(3):
            case 0:
                out[at] ^= 1 << chance.randrange(8)
            case 1:
                del out[at : at + length]
            case _:
                out[at:at] = chance.randbytes(length)
        return bytes(out)

    make: Callable[[], bytes] = {
        "file": lambda: damaged(forge.path.read_bytes()),
        "plain": lambda: sealed(forge.folder, damaged(forge.plain)).read_bytes(),
    }[where]
    for _ in range(150):
        path = forge.folder / "mutated.age"
        path.write_bytes(make())
        try:
            assert taken(path) == all_of_it
        except AppError as error:
            codes[error.code] += 1
    assert codes.total() > 100
    assert all(code.startswith("bundle.") for code in codes)


class Stopping(Task):
    """Is cancelled once so much is done."""

    def __init__(self, stop: int) -> None:
        super().__init__()
        self._stop = stop

    def step(self, done: int, total: int | None = None, what: str = "") -> None:
        if done >= self._stop:
            self.cancel()
        super().step(done, total, what)


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    sender = Sender(SENDER.key, SENDER.card, [US.card], NOW)
    content = secrets.token_bytes(3_000_000)
    file = File(BlobId("1" * 32), hashlib.sha256(content).hexdigest(), len(content))
    index = layout("5" * 32, [file], 8 << 20, sender.head)
    for stop in (0, 1_000_000, 3_000_000, 4_000_000):
        task = Stopping(stop)
        with pytest.raises(Cancelled):
            write_media(tmp_path / "x.age", index, 2, lambda _: Source(content), sender, task)
        assert not list(tmp_path.iterdir())
    assert Source.open == 0


@pytest.mark.parametrize("place", [0, 100, 2_000, 30_000, -1, None])
def test_a_stick_that_lies_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int | None
) -> None:
    """It gives back something else than was written: anywhere in it, or less of it."""
    real = sealing.read_back

    def lying(part: Path, made: sealing.Volume, task: Task) -> str:
        data = bytearray(part.read_bytes())
        if place is None:
            del data[-70_000:]
        else:
            data[place] ^= 1
        part.write_bytes(data)
        return real(part, made, task)

    monkeypatch.setattr(sealing, "read_back", lying)
    with pytest.raises(AppError, match=r"bundle\.copy_differs"):
        Sent(tmp_path, (100_000,))
    assert not list(tmp_path.iterdir())


def test_what_is_told_of_a_volume_is_what_lies_there(tmp_path: Path) -> None:
    sent = Sent(tmp_path, (100_000,))
    (path,) = sent.paths.values()
    again = write_media(tmp_path / "again.age", sent.index, 2, sent.source, sent.sender, SILENT)
    data = (tmp_path / "again.age").read_bytes()
    assert (again.sha256, again.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert len(data) == path.stat().st_size
