"""Reading: an authentic bundle for us from somebody trusted, or one reason and nothing."""

from __future__ import annotations

import hashlib
import os
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuager.bundle import tape
from kuager.bundle.card import fingerprint
from kuager.bundle.content import Content
from kuager.bundle.manifest import (
    BLOBS,
    HEADERS,
    INDEX,
    MANIFEST,
    MLDSA65,
    PACKS,
    SECTIONS,
    SEGMENTS,
    SSHSIG,
    Manifest,
    Member,
)
from kuager.bundle.reader import Received, read
from kuager.bundle.writer import Sender, write
from kuager.crypto import age
from kuager.crypto.identity import Identity, recipient_digest
from kuager.crypto.padme import padded_size
from kuager.crypto.signing import Namespace, armored
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import RecordId, random_hex
from kuager.task import Cancelled, Task
from tests.support.histories import NOW, TIME, Writer, at_hand, trusting

NAMES = (INDEX, *(shape.name for shape in PACKS))
SENDER = Writer(alias="Шығыс")
US = Writer()
OTHERS = Writer()


def content() -> Content:
    author = Writer(key=SENDER.key, identity=SENDER.identity)
    for text in ("бір", "екі", "үш"):
        author.tell(RecordId(random_hex()), text)
    author.send_letter(RecordId(random_hex()), b"%PDF-1.7 invented")
    return author.export()


CONTENT = content()


def receive(path: Path, *trusted: Writer, by: Identity = US.identity) -> Received:
    return read(path, by, trusting(*(trusted or (SENDER,))), Task.silent())


def refusal(path: Path, *trusted: Writer) -> AppError:
    with pytest.raises(AppError) as caught:
        receive(path, *trusted)
    return caught.value


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    path = tmp_path / "whole.age"
    write(path, CONTENT, Sender(SENDER.key, SENDER.card, [US.card], NOW), Task.silent())
    return path


def plain_of(path: Path) -> bytes:
    with path.open("rb") as stream:
        return b"".join(age.decrypt_stream(stream, [US.identity]))


def members_of(plain: bytes) -> list[tuple[str, bytes]]:
    """The members of a bundle's tar."""
    found, at = [], 0
    while plain[at : at + 512].strip(b"\0"):
        name = plain[at : at + 100].rstrip(b"\0").decode()
        size = tape.claimed_size(plain[at : at + 512]) or 0
        found.append((name, plain[at + 512 : at + 512 + size]))
        at += tape.room(size)
    return found


def tar(members: Sequence[tuple[str, bytes]], end: int = tape.END) -> bytes:
    return b"".join(
        tape.header(name, len(data)) + data + tape.filler(len(data)) for name, data in members
    ) + bytes(end)


class Forge:
    """Makes bundles that no writer makes: right in everything but what a test changes."""

    def __init__(self, folder: Path, bundle: Path) -> None:
        self._folder = folder
        self.plain = plain_of(bundle)
        self.members = dict(members_of(self.plain))
        self.manifest = canonical.decode(self.members[MANIFEST], Manifest)

    def seal(self, plain: bytes, *recipients: Identity) -> Path:
        """Somebody who knows our key seals something to us."""
        path = self._folder / f"{random_hex()}.age"
        with (
            path.open("wb") as stream,
            age.Writer(stream, [who.recipient for who in recipients or (US.identity,)]) as out,
        ):
            out.write(plain)
        return path

    def tarred(self, *order: str, **members: bytes) -> Path:
        """The members in some order; others under their own names."""
        return self.seal(tar([(name, members.get(name, self.members.get(name, b""))) for name in order]))

    def signed(
        self,
        manifest: bytes,
        by: Writer = SENDER,
        namespace: Namespace = Namespace.BUNDLE,
        packs: Mapping[str, bytes] | None = None,
    ) -> Path:
        """Any manifest, signed."""
        found = self.members if packs is None else packs
        signature = by.key.sign(manifest, namespace)
        return self.seal(
            tar(
                [
                    (MANIFEST, manifest),
                    (SSHSIG, armored(by.key.public, signature, namespace).encode()),
                    (MLDSA65, signature.mldsa65),
                    *((name, found[name]) for name in NAMES),
                ]
            )
        )

    def changed(self, **fields: Any) -> Path:
        """The manifest with other fields, signed by its sender."""
        return self.signed(canonical.encode({**self._builtins(), **fields}))

    def repacked(self, **packs: bytes) -> Path:
        """Other packs, truly listed and signed by a sender who means harm."""
        members = {name: packs.get(name.split(".")[0], self.members[name]) for name in NAMES}
        listed = [Member(name, hashlib.sha256(data).hexdigest(), len(data)) for name, data in members.items()]
        return self.signed(
            canonical.encode(msgspec.structs.replace(self.manifest, members=tuple(listed))), packs=members
        )

    def _builtins(self) -> dict[str, Any]:
        built: dict[str, Any] = msgspec.json.decode(self.members[MANIFEST])
        return built


@pytest.fixture
def forge(tmp_path: Path, bundle: Path) -> Forge:
    return Forge(tmp_path, bundle)


class TestWhole:
    def test_what_was_written_is_read(self, bundle: Path) -> None:
        received = receive(bundle)
        assert at_hand(received.content) == CONTENT
        assert received.sender == SENDER.card
        assert received.manifest.time == TIME

    def test_reading_again_is_no_matter(self, bundle: Path) -> None:
        one, other = receive(bundle), receive(bundle)
        assert at_hand(one.content) == at_hand(other.content)
        assert one.manifest == other.manifest

    def test_the_same_content_in_another_bundle_is_read(self, bundle: Path, tmp_path: Path) -> None:
        write(tmp_path / "again.age", CONTENT, Sender(SENDER.key, SENDER.card, [US.card], NOW), Task.silent())
        one, other = receive(bundle), receive(tmp_path / "again.age")
        assert at_hand(one.content) == at_hand(other.content)
        assert one.manifest.set != other.manifest.set

    def test_the_forge_makes_good_ones_too(self, forge: Forge) -> None:
        # Else each refusal below might have another reason than the one it is there for.
        for path in (
            forge.seal(forge.plain),
            forge.tarred(*forge.members),
            forge.changed(),
            forge.repacked(),
            forge.seal(tar(list(forge.members.items()), end=10_240)),
            forge.seal(forge.plain, US.identity, OTHERS.identity),
        ):
            assert at_hand(receive(path).content) == CONTENT

    def test_empty_content(self, tmp_path: Path) -> None:
        path = tmp_path / "empty.age"
        write(path, Content(), Sender(SENDER.key, SENDER.card, [US.card], NOW), Task.silent())
        assert at_hand(receive(path).content) == Content([], [], [], [])

    def test_nothing_is_written(self, bundle: Path, tmp_path: Path) -> None:
        receive(bundle)
        assert list(tmp_path.iterdir()) == [bundle]

    def test_can_be_cancelled(self, bundle: Path) -> None:
        task = Task()
        task.cancel()
        with pytest.raises(Cancelled):
            read(bundle, US.identity, trusting(SENDER), task)


class TestFile:
    def test_missing(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "none.age").code == "file.missing"

    def test_folder(self, tmp_path: Path) -> None:
        assert refusal(tmp_path).code == "bundle.not_a_bundle"

    @pytest.mark.parametrize(
        "start", [b"", b"PK\3\4", b"age-encryption.org/v2\n", b"%PDF-1.7\n", bytes(5000)]
    )
    def test_other_files(self, tmp_path: Path, start: bytes) -> None:
        path = tmp_path / "x.age"
        path.write_bytes(start + bytes(3000))
        assert refusal(path).code == "bundle.not_a_bundle"

    def test_empty(self, tmp_path: Path) -> None:
        path = tmp_path / "x.age"
        path.touch()
        assert refusal(path).code == "bundle.not_a_bundle"

    def test_pipe(self, tmp_path: Path) -> None:
        path = tmp_path / "x.age"
        os.mkfifo(path)
        assert refusal(path).code == "bundle.not_a_bundle"

    def test_larger_than_a_volume(self, tmp_path: Path) -> None:
        path = tmp_path / "x.age"
        path.touch()
        os.truncate(path, (2 << 30) + 1)  # sparse: nothing is written, and nothing is read
        assert refusal(path).code == "bundle.too_large"

    def test_truncated_anywhere(self, bundle: Path, tmp_path: Path) -> None:
        whole, path = bundle.read_bytes(), tmp_path / "cut.age"
        sizes = [*range(0, len(whole), 997), len(whole) - 1, len(whole) - 16, len(whole) - 512]
        for size in sizes:
            path.write_bytes(whole[:size])
            code = refusal(path).code
            if size < 22:
                assert code == "bundle.not_a_bundle"
            elif padded_size(size) != size:
                assert code == "bundle.truncated"
            else:
                assert code == "bundle.damaged"

    def test_something_appended(self, bundle: Path) -> None:
        with bundle.open("ab") as stream:
            stream.write(b"\0")
        assert refusal(bundle).code == "bundle.truncated"

    def test_any_flipped_byte(self, bundle: Path, tmp_path: Path) -> None:
        whole, path = bundle.read_bytes(), tmp_path / "flipped.age"
        for place in [*range(0, len(whole), 251), len(whole) - 1]:
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x01]) + whole[place + 1 :])
            code = refusal(path).code
            if place < 22:
                assert code == "bundle.not_a_bundle"
            elif place > 2500:
                assert code == "bundle.damaged"
            else:  # in the header a stanza may become another key's
                assert code in {"bundle.damaged", "bundle.not_for_us"}


class TestWho:
    def test_written_to_others(self, tmp_path: Path) -> None:
        path = tmp_path / "x.age"
        write(path, CONTENT, Sender(SENDER.key, SENDER.card, [OTHERS.card], NOW), Task.silent())
        assert refusal(path).code == "bundle.not_for_us"

    def test_sealed_anew_to_us(self, tmp_path: Path, forge: Forge) -> None:
        # Others may send on what they received; it still says to whom it was written.
        path = tmp_path / "x.age"
        write(path, CONTENT, Sender(SENDER.key, SENDER.card, [OTHERS.card], NOW), Task.silent())
        with path.open("rb") as stream:
            plain = b"".join(age.decrypt_stream(stream, [OTHERS.identity]))
        assert refusal(forge.seal(plain)).code == "bundle.not_for_us"

    def test_unknown_sender(self, bundle: Path) -> None:
        error = refusal(bundle, OTHERS)
        assert error.code == "bundle.unknown_sender"
        assert error.facts == {"origin": SENDER.origin, "fingerprint": fingerprint(SENDER.card)}

    def test_other_keys_under_the_same_origin(self, bundle: Path) -> None:
        with pytest.raises(AppError, match=r"bundle\.unknown_sender"):
            read(bundle, US.identity, lambda origin: OTHERS.key.public, Task.silent())

    def test_signed_by_another_than_the_sender_it_names(self, forge: Forge) -> None:
        assert refusal(forge.signed(forge.members[MANIFEST], OTHERS), SENDER, OTHERS).code == (
            "bundle.bad_signature"
        )

    def test_another_sender_put_in(self, forge: Forge) -> None:
        manifest = canonical.encode(msgspec.structs.replace(forge.manifest, sender=OTHERS.card))
        assert refusal(forge.signed(manifest, SENDER), SENDER, OTHERS).code == "bundle.bad_signature"
        received = receive(forge.signed(manifest, OTHERS), OTHERS)
        assert received.sender == OTHERS.card

    def test_signed_as_another_kind_of_thing(self, forge: Forge) -> None:
        for namespace in (Namespace.CARD, Namespace.SEGMENT):
            path = forge.signed(forge.members[MANIFEST], namespace=namespace)
            assert refusal(path).code == "bundle.bad_signature"

    def test_each_half_of_the_signature_is_needed(self, forge: Forge) -> None:
        order = tuple(forge.members)
        wrong = OTHERS.key.sign(forge.members[MANIFEST], Namespace.BUNDLE)
        sshsig = armored(SENDER.key.public, wrong, Namespace.BUNDLE).encode()
        names = [name for name in order if name != MLDSA65]
        for path in (
            forge.tarred(*order, **{MLDSA65: wrong.mldsa65}),
            forge.tarred(*order, **{SSHSIG: sshsig}),
            forge.tarred(*order, **{MLDSA65: b""}),
            forge.tarred(*order, **{SSHSIG: b""}),
            forge.tarred(*order, **{SSHSIG: b"\xff" * 300}),
            forge.tarred(*order, **{SSHSIG: b"x" * 5000}),
            forge.tarred(*names),
            forge.tarred(*[name for name in order if name != SSHSIG]),
        ):
            assert refusal(path).code == "bundle.bad_signature"


class TestManifest:
    def test_other_bytes_for_the_same_claims(self, forge: Forge) -> None:
        manifest = forge.members[MANIFEST]
        for other in (
            manifest + b"\n",
            manifest.replace(b'{"format"', b'{ "format"', 1),
            manifest.replace(b'"volume":1,', b'"volume":1,"volume":1,', 1),
            manifest.replace("Ш".encode(), b"\\u0428", 1),
            manifest[:-1] + b',"zone":1}',
            manifest[:-1],
            b"{}",
            b"[" * 20_000,
            b"",
        ):
            assert other != manifest
            assert refusal(forge.signed(other)).code == "bundle.damaged"

    def test_later_format(self, forge: Forge) -> None:
        assert refusal(forge.changed(format=2, compression="x")).code == "bundle.newer"
        assert refusal(forge.seal(tar([(MANIFEST, b'{"format":7}')]))).code == "bundle.newer"

    def test_claims_that_cannot_be(self, forge: Forge) -> None:
        members = msgspec.json.decode(forge.members[MANIFEST])["members"]
        digest = recipient_digest(US.identity.recipient).hex()
        claims: tuple[dict[str, Any], ...] = (
            {"format": 0},
            {"volume": 2},
            {"volume": 0},
            {"set": "x"},
            {"time": "yesterday"},
            {"time": "2026-13-41T25:00:00+05:00"},
            {"recipients": []},
            {"recipients": [digest, digest]},
            {"recipients": ["f" * 64, digest]} if digest < "f" * 64 else {"recipients": []},
            {"recipients": [f"{n:064x}" for n in range(64)] + [digest]},
            {"members": members[:-1]},
            {"members": members[::-1]},
            {"members": [*members, {**members[0], "name": "more"}]},
            {"members": [{**members[0], "name": "../x"}, *members[1:]]},
            {"members": [{**members[0], "size": -1}, *members[1:]]},
            {"members": [{**members[0], "size": 1 << 31}, *members[1:]]},
            {"members": [{**member, "size": 1 << 29} for member in members]},
            {"sender": {}},
            {"sender": {**msgspec.json.decode(forge.members[MANIFEST])["sender"], "alias": "\u202ex"}},
        )
        for fields in claims:
            assert refusal(forge.changed(**fields)).code == "bundle.damaged", fields

    def test_packs_that_are_not_the_ones_listed(self, forge: Forge) -> None:
        members = [msgspec.structs.asdict(member) for member in forge.manifest.members]
        for change in (
            {"sha256": "0" * 64},
            {"size": members[2]["size"] - 1},
            {"size": members[2]["size"] + 1},
        ):
            altered = [*members[:2], {**members[2], **change}, members[3]]
            assert refusal(forge.changed(members=altered)).code == "bundle.damaged"

    def test_too_large_a_manifest(self, forge: Forge) -> None:
        path = forge.seal(tar([(MANIFEST, b"x" * 40_000)]))
        assert refusal(path).code == "bundle.not_a_bundle"


class TestTar:
    def test_something_else_for_us(self, forge: Forge) -> None:
        for plain in (b"", b"hello", bytes(5000), tar([("letter.pdf", b"%PDF")]), b"\xff" * 70_000):
            assert refusal(forge.seal(plain)).code == "bundle.not_a_bundle"

    def test_other_orders(self, forge: Forge) -> None:
        order = list(forge.members)
        for at in range(len(order) - 1):
            swapped = [*order[:at], order[at + 1], order[at], *order[at + 2 :]]
            expected = {0: "bundle.not_a_bundle", 1: "bundle.bad_signature", 2: "bundle.bad_signature"}
            assert refusal(forge.tarred(*swapped)).code == expected.get(at, "bundle.damaged")

    def test_members_more_less_and_twice(self, forge: Forge) -> None:
        order = list(forge.members)
        for names in (
            [*order, "more"],
            [*order[:-1]],
            [*order, order[-1]],
            [*order[:4], "more", *order[4:]],
            [*order[:3], *order[4:]],
        ):
            assert refusal(forge.tarred(*names)).code == "bundle.damaged"

    def test_swapped_contents(self, forge: Forge) -> None:
        swapped = {HEADERS.name: forge.members[SECTIONS.name], SECTIONS.name: forge.members[HEADERS.name]}
        assert refusal(forge.tarred(*forge.members, **swapped)).code == "bundle.damaged"

    @pytest.mark.parametrize(
        ("at", "field"),
        [
            (0, b"/etc/x"),
            (0, b"../manifest"),
            (100, b"0000777\0"),
            (108, b"0001750\0"),
            (116, b"0001750\0"),
            (136, b"15000000000\0"),
            *((156, kind) for kind in (b"\0", b"1", b"2", b"3", b"5", b"7", b"x", b"g", b"L", b"S")),
            (157, b"/etc/passwd"),
            (257, b"ustar  \0"),
            (265, b"root"),
            (345, b"prefix"),
        ],
    )
    def test_any_other_metadata(self, forge: Forge, at: int, field: bytes) -> None:
        codes = []
        for name in (MANIFEST, HEADERS.name):
            place = forge.plain.index(tape.header(name, len(forge.members[name])))
            block = bytearray(forge.plain[place : place + 512])
            block[at : at + len(field)] = field
            block[148:156] = b" " * 8
            block[148:156] = b"%06o\0 " % sum(block)
            codes.append(refusal(forge.seal(self._with(forge.plain, place, bytes(block)))).code)
        assert codes == ["bundle.not_a_bundle", "bundle.damaged"]

    def test_claims_of_huge_sizes(self, forge: Forge) -> None:
        place = forge.plain.index(tape.header(SECTIONS.name, len(forge.members[SECTIONS.name])))
        for size, code in ((8**11 - 1, "bundle.too_large"), (1 << 29, "bundle.damaged")):
            plain = self._with(forge.plain, place, tape.header(SECTIONS.name, size))
            assert refusal(forge.seal(plain)).code == code

    def test_bytes_between_members(self, forge: Forge) -> None:
        place = forge.plain.index(tape.header(SSHSIG, len(forge.members[SSHSIG]))) - 1
        assert refusal(forge.seal(self._with(forge.plain, place, b"x"))).code == "bundle.not_a_bundle"

    def test_bytes_after_the_end(self, forge: Forge) -> None:
        members = list(forge.members.items())
        for plain in (
            tar(members) + b"x",
            tar(members) + bytes(200_000) + b"x",
            tar(members, end=512),
            tar(members, end=0),
            tar(members, end=512) + tape.header("more", 0) + bytes(1024),
        ):
            assert refusal(forge.seal(plain)).code == "bundle.damaged"

    @staticmethod
    def _with(plain: bytes, place: int, field: bytes) -> bytes:
        return plain[:place] + field + plain[place + len(field) :]


class TestPacks:
    def test_lengths_that_lie(self, forge: Forge) -> None:
        for packs in (
            {"headers": b"\xff\xff\xff\xff"},
            {"headers": b"\0\0\0\0"},
            {"segments": b"\0\0\0\1x"},
            {"sections": b"\0\0\0\x10" + bytes(16)},
            {"blobs": b"x"},
        ):
            assert refusal(forge.repacked(**packs)).code == "bundle.damaged"

    def test_items_beyond_their_bound(self, forge: Forge) -> None:
        for packs in (
            {"headers": (65_537).to_bytes(4, "big") + bytes(65_537)},
            {"sections": (17 + (1 << 20)).to_bytes(4, "big") + bytes(17 + (1 << 20))},
        ):
            assert refusal(forge.repacked(**packs)).code == "bundle.too_large"

    def test_all_four_shapes(self) -> None:
        assert [shape.fixed for shape in (SEGMENTS, HEADERS, SECTIONS, BLOBS)] == [
            (64, 3309),
            (),
            (16,),
            (16,),
        ]


TOLD = st.lists(
    st.tuples(st.sampled_from([RecordId(digit * 32) for digit in "12"]), st.text(max_size=30), st.booleans()),
    max_size=6,
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TOLD)
def test_any_content_is_read_as_it_was_written(
    tmp_path: Path, told: Sequence[tuple[RecordId, str, bool]]
) -> None:
    author = Writer(key=SENDER.key, identity=SENDER.identity)
    for record, text, is_letter in told:
        if is_letter:
            author.send_letter(record, text.encode() or b"%PDF")
        else:
            author.tell(record, text)
    content = author.export()
    path = tmp_path / f"{random_hex()}.age"
    write(path, content, Sender(SENDER.key, SENDER.card, [US.card], NOW), Task.silent())
    received = receive(path)
    assert at_hand(received.content) == content
    # What parses encodes again to the same bytes.
    members = members_of(plain_of(path))
    assert members[0] == (MANIFEST, canonical.encode(received.manifest))
    again = tmp_path / f"{random_hex()}.age"
    write(again, received.content, Sender(SENDER.key, SENDER.card, [US.card], NOW), Task.silent())
    assert members_of(plain_of(again))[4:] == members[4:]


class Mutations:
    """1000 arbitrary damages: to the file, to the plaintext, to packs that are signed again."""

    def __init__(self, forge: Forge, whole: bytes, folder: Path) -> None:
        self._random = random.Random(20261122)
        self._forge = forge
        self._whole = whole
        self._path = folder / "mutated.age"

    def damaged(self, data: bytes) -> bytes:
        chance = self._random
        out = bytearray(data)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(out) + 1)
            length = chance.choice((1, 1, 4, 100, 5000))
            match chance.randrange(4):
                case 0:
                    out[at : at + 1] = bytes([chance.randrange(256)])
                case 1:
                    del out[at : at + length]
                case 2:
                    out[at:at] = chance.randbytes(length)
                case _:
                    out[at : at + length] = out[: len(out[at : at + length])]
        return bytes(out)

    def file(self) -> Path:
        self._path.write_bytes(self.damaged(self._whole))
        return self._path

    def plain(self) -> Path:
        return self._forge.seal(self.damaged(self._forge.plain))

    def manifest(self) -> Path:
        return self._forge.signed(self.damaged(self._forge.members[MANIFEST]))

    def pack(self) -> Path:
        name = self._random.choice(PACKS).name
        return self._forge.repacked(**{name.split(".")[0]: self.damaged(self._forge.members[name])})


@pytest.mark.parametrize("where", ["file", "plain", "manifest", "pack"])
def test_mutations_are_refused_or_harmless(where: str, forge: Forge, bundle: Path, tmp_path: Path) -> None:
    mutations = Mutations(forge, bundle.read_bytes(), tmp_path)
    make: Callable[[], Path] = getattr(mutations, where)
    codes: Counter[str] = Counter()
    for _ in range(250):
        path = make()
        try:
            received = receive(path)
            # A pack may be damaged into another one; what the sender signed is then what is read.
            assert where == "pack" or at_hand(received.content) == CONTENT
            US.plan(received.content, SENDER)
        except AppError as error:
            codes[error.code] += 1
        path.unlink()
    assert codes.total() > 200
    assert all(code.startswith("bundle.") for code in codes)
