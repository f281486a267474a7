"""Files that are wrong in every way in which what others hand over may be, by what is said of them.

`REFUSED` has for each error code the makers of files that it is for: each is right in everything but the one
thing that its name tells, signed and sealed as it should be by who could do so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from kuager.crypto.signing import Namespace
from tests.support.forging import Change, Forge, Seal, padme, tar, tar_header
from tests.support.sieges import OTHER, PDF, SENDER, STRANGER, Siege

Make = Callable[[Siege], bytes]


# How samples are made -------------------------------------------------------------------------------


def to(value: Any) -> Change:
    """Something else in the place of it."""
    return lambda _: value


def put(**fields: Any) -> Change:
    """Other fields; `None` takes one out."""
    return lambda value: {
        key: field for key, field in {**value, **fields}.items() if field is not None or key not in fields
    }


def sealed(plain: bytes) -> Make:
    """Anything, sealed for the reader by somebody who knows the key."""
    return lambda siege: Seal(siege.reader.identity)(plain)


def changed(stage: str, change: Change, **more: Any) -> Make:
    """A bundle that is another at one stage."""
    return lambda siege: siege.bundle({stage: change}, **more)


def media(stage: str, change: Change) -> Make:
    """A volume of media that is another at one stage."""
    return lambda siege: siege.media({stage: change})


def receipt(stage: str, change: Change) -> Make:
    """A receipt that is another at one stage."""
    return lambda siege: siege.receipt({stage: change})


def flipped(at: int) -> Change:
    """One bit of one byte turned."""
    return lambda data: data[:at] + bytes([data[at] ^ 1]) + data[at + 1 or len(data) :]


def appended(data: bytes) -> Change:
    """Something put behind."""
    return lambda before: before + data


def member(name: str, **fields: bytes) -> Change:
    """The tar with another header for a member."""

    def change(plain: bytes) -> bytes:
        at = plain.index(name.encode() + b"\0")
        size = int(plain[at + 124 : at + 135], 8)
        return plain[:at] + tar_header(name, size, **fields) + plain[at + 512 :]

    return change


NEWER: Final = put(format=2, zone="later")


def swapped(first: int, second: int) -> Change:
    def change(items: list[Any]) -> list[Any]:
        found = list(items)
        found[first], found[second] = found[second], found[first]
        return found

    return change


def wrong_half(namespace: Namespace) -> bytes:
    return OTHER.sign(b"something else", namespace)[1]


def listed(**fields: Any) -> Change:
    """The manifest with another line for one member."""

    def change(manifest: dict[str, Any]) -> dict[str, Any]:
        lines = [{**line, **fields} if at == 2 else line for at, line in enumerate(manifest["members"])]
        return {**manifest, "members": lines}

    return change


def blob_put(**fields: Any) -> Change:
    """The index of a set with media, with another line for its second file."""
    return lambda index: {**index, "blobs": [index["blobs"][0], {**index["blobs"][1], **fields}]}


NOT_A_BUNDLE: Final[dict[str, Make]] = {
    "empty": lambda _: b"",
    "a zip": lambda _: b"PK\3\4" + bytes(3000),
    "a later age": lambda _: b"age-encryption.org/v2\n" + bytes(3000),
    "armored": lambda _: b"-----BEGIN AGE ENCRYPTED FILE-----\n",
    "nothing sealed": sealed(b""),
    "zeros sealed": sealed(bytes(5000)),
    "a letter in a tar": sealed(tar([("letter.pdf", PDF)])),
    "a path in a tar": sealed(tar([("../manifest.json", b"{}")])),
    "a manifest that is a link": changed("plain", member("manifest.json", kind=b"2", link=b"/etc/passwd")),
    "a manifest that all may write": changed("plain", member("manifest.json", mode=b"0000666\0")),
    "a manifest beyond its bound": sealed(tar([("manifest.json", b"x" * 40_000)])),
    "another order": changed("members", swapped(0, 1)),
}

NOT_FOR_US: Final[dict[str, Make]] = {
    "sealed for others": lambda siege: Siege(OTHER).bundle(),
    "written to others, sealed anew": changed("manifest", put(recipients=[OTHER.digest])),
    "media for others": media("manifest", put(recipients=[OTHER.digest])),
    "a receipt for others": receipt("receipt", put(recipients=[OTHER.digest])),
    "a receipt for others in a bundle": lambda siege: siege.bundle(
        receipt=Forge(SENDER, OTHER).receipt(siege.held)
    ),
}

TRUNCATED: Final[dict[str, Make]] = {
    "cut": lambda siege: siege.bundle()[:-100],
    "cut within the header": lambda siege: siege.bundle()[:1000],
    "something added": lambda siege: siege.bundle() + b"\0",
    "media cut": lambda siege: siege.media()[:-100],
    "a receipt cut": lambda siege: siege.receipt()[:-100],
}


def cut_to_a_padme_size(siege: Siege) -> bytes:
    whole = siege.media()
    size = next(size for size in range(len(whole) - 1, 0, -1) if padme(size) == size)
    return whole[:size]


FILE_DAMAGED: Final[dict[str, Make]] = {
    "a bit in the payload": lambda siege: flipped(-5000)(siege.bundle()),
    "a bit in the last tag": lambda siege: flipped(-1)(siege.bundle()),
    "cut to a size that a bundle may have": cut_to_a_padme_size,
    "a bit in media": lambda siege: flipped(-1)(siege.media()),
    "a bit in a receipt": lambda siege: flipped(-1)(siege.receipt()),
}

MANIFEST_DAMAGED: Final[dict[str, Make]] = {
    "a line feed": changed("manifest.bytes", appended(b"\n")),
    "a field twice": changed(
        "manifest.bytes", lambda data: data.replace(b'"volume":1,', b'"volume":1,"volume":1,')
    ),
    "an unknown field": changed("manifest", put(zone=1)),
    "a field that lacks": changed("manifest", put(set=None)),
    "a needless escape": changed("manifest.bytes", lambda data: data.replace("Ш".encode(), b"\\u0428", 1)),
    "other order": changed(
        "manifest.bytes", lambda data: b'{"volumes":1,' + data[1:].replace(b',"volumes":1', b"")
    ),
    "deep": changed("manifest.bytes", to(b"[" * 20_000)),
    "not UTF-8": changed("manifest.bytes", lambda data: data.replace("Ш".encode(), b"\xff\xfe", 1)),
    "half a surrogate": changed(
        "manifest.bytes", lambda data: data.replace("Ш".encode(), b"\xed\xa0\x80", 1)
    ),
    "a float": changed("manifest.bytes", lambda data: data.replace(b'"format":1,', b'"format":1.0,', 1)),
    "the year of no calendar": changed("manifest", put(time="2026-02-30T14:00:00+05:00")),
    "a volume that is none": changed("manifest", put(volume=0)),
    "a volume beyond the last": changed("manifest", put(volume=2)),
    "nobody to read it": changed("manifest", put(recipients=[])),
    "more readers than a file has": changed(
        "manifest",
        lambda value: {
            **value,
            "recipients": sorted([*value["recipients"], *(f"{n:064x}" for n in range(64))]),
        },
    ),
    "readers out of order": changed(
        "manifest",
        lambda value: {**value, "recipients": sorted([*value["recipients"], "0" * 64], reverse=True)},
    ),
    "a sender without keys": changed("manifest", put(sender={})),
    "a sender with a name that turns": changed("manifest", put(sender={**SENDER.card, "alias": "\u202ex"})),
    "a sender with half a key": changed("manifest", put(sender={**SENDER.card, "ed25519": "AAAA"})),
    "a sender who cannot be written to": changed(
        "manifest", put(sender={**SENDER.card, "recipient": "age1pq" + "q" * 2000})
    ),
    "a path as a member": changed("manifest", listed(name="../../segments.pack")),
    "another size": changed("manifest", listed(size=1)),
    "less than nothing": changed("manifest", listed(size=-1)),
    "another digest": changed("manifest", listed(sha256="0" * 64)),
    "more than a bundle holds": changed("manifest", listed(size=(1 << 30) + 1)),
    "a member less": changed("manifest", lambda value: {**value, "members": value["members"][:-1]}),
    "members in another order": changed(
        "manifest", lambda value: {**value, "members": value["members"][::-1]}
    ),
    "records that are no first volume": changed("manifest", put(volume=2, volumes=2)),
}

TAR_DAMAGED: Final[dict[str, Make]] = {
    "packs in another order": changed("members", swapped(5, 6)),
    "a pack twice": changed("members", lambda found: [*found, found[-1]]),
    "a pack too few": changed("members", lambda found: found[:-1]),
    "a member between": changed("members", lambda found: [*found[:4], ("more", b"x"), *found[4:]]),
    "packs exchanged": changed(
        "members",
        lambda found: [*found[:5], (found[5][0], found[6][1]), (found[6][0], found[5][1]), *found[7:]],
    ),
    "a link": changed("plain", member("headers.pack", kind=b"1", link=b"manifest.json")),
    "a device": changed("plain", member("headers.pack", kind=b"3")),
    "a sparse file": changed("plain", member("headers.pack", kind=b"S")),
    "a long name to come": changed("plain", member("headers.pack", kind=b"L")),
    "a time": changed("plain", member("headers.pack", time=b"15000000000")),
    "an owner": changed("plain", member("headers.pack", names=b"root")),
    "a prefix": changed("plain", member("headers.pack", prefix=b"/etc")),
    "no end": changed("plain", lambda plain: plain[:-1024]),
    "something after the end": changed("plain", appended(b"x")),
    "something far after the end": changed("plain", appended(bytes(200_000) + b"x")),
    "something between": changed("plain", lambda plain: plain.replace(b"index.json\0", b"x", 1)),
}

INDEX_DAMAGED: Final[dict[str, Make]] = {
    "of another set": changed("index", put(set="0" * 32)),
    "of more volumes": changed("index", put(volumes=2)),
    "in other bytes": changed("index.bytes", appended(b" ")),
    "a file twice": media("index", lambda index: {**index, "blobs": [index["blobs"][0]] * 2}),
    "a part in the first volume": media("index", blob_put(parts=[{"size": 153600, "volume": 1}])),
    "a part in no volume": media("index", blob_put(parts=[{"size": 153600, "volume": 9}])),
    "parts that go back": media(
        "index", blob_put(parts=[{"size": 65536, "volume": 3}, {"size": 88064, "volume": 2}])
    ),
    "parts that are not all": media("index", blob_put(size=153601)),
    "a cut where none is": media(
        "index", blob_put(parts=[{"size": 65537, "volume": 2}, {"size": 88063, "volume": 3}])
    ),
    "no parts": media("index", blob_put(parts=[])),
    "a part of nothing": media(
        "index", blob_put(parts=[{"size": 0, "volume": 2}, {"size": 153600, "volume": 3}])
    ),
    "an id that is a path": media("index", blob_put(blob="../../../../../../etc/passwd0000")),
    "parts exchanged": media("members", swapped(1, 2)),
    "a part less": media("members", lambda found: [found[0], *found[2:]]),
    "a part more": media("members", lambda found: [*found[:3], ("part-000003", b"x"), *found[3:]]),
    "media that say to be records": media("manifest", put(volume=1)),
}


def twice(at: int) -> Change:
    return lambda items: [*items, items[at]]


def item(at: int, change: Change) -> Change:
    return lambda items: [change(each) if place == at else each for place, each in enumerate(items)]


PACK_DAMAGED: Final[dict[str, Make]] = {
    **{
        f"{name}, cut": changed(f"{name}.bytes", lambda data: data[:-1])
        for name in ("segments.pack", "headers.pack")
    },
    "a length beyond the end": changed("sections.pack.bytes", appended(b"\0\0\1\0x")),
    "a length of nothing": changed("headers.pack.bytes", appended(bytes(4))),
    "a length that is cut": changed("blobs.pack.bytes", appended(b"\0\0")),
    "a segment without its end": changed("segments.pack", item(0, lambda data: data[:3373])),
    "a section of salt alone": changed("sections.pack", item(0, lambda data: data[:16])),
    "a segment twice": changed("segments.pack", twice(0)),
    "another segment of the number": changed(
        "segments.pack", lambda items: [*items, items[0].replace(b'"first":1', b'"first":2')]
    ),
    "a header twice": changed("headers.pack", twice(0)),
    "a section twice": changed("sections.pack", twice(0)),
    "a file twice": changed("blobs.pack", twice(0)),
    "a header that nobody lists": changed("headers.pack", lambda items: [*items, b"{}"]),
    "a section that nobody names": changed("sections.pack", lambda items: [*items, b"s" * 16 + b"{}"]),
    "a file that nobody names": changed("blobs.pack", lambda items: [*items, b"b" * 16 + b"{}"]),
    "a segment that is no JSON": changed("segments.pack", item(0, lambda data: data[:3373] + b"{")),
    "a segment in other bytes": changed("segment/0.0.bytes", appended(b"\n")),
    "a segment of no origin": changed("segment/0.0", put(origin="me")),
    "a segment of nothing": changed("segment/0.0", put(headers=[])),
    "a segment of more than 256": changed(
        "segment/0.0", lambda value: {**value, "headers": [f"{n:064x}" for n in range(257)]}
    ),
    "a segment of the number nought": changed("segment/0.0", put(number=0)),
    "a segment of a number that JSON cannot carry": changed("segment/0.0", put(number=1 << 53)),
    "a segment at no time": changed("segment/0.0", put(time="2026-02-30T14:00:00+05:00")),
}

RECEIPT_DAMAGED: Final[dict[str, Make]] = {
    "a receipt in other bytes": receipt("document.bytes", appended(b"\n")),
    "a receipt with a field more": receipt("receipt", put(zone=1)),
    "a receipt number nought": receipt("receipt", put(number=0)),
    "a receipt at no time": receipt("receipt", put(time="2026-02-30T14:00:00+05:00")),
    "a receipt for nobody": receipt("receipt", put(recipients=[])),
    "runs that touch": receipt("receipt", lambda value: _holding(value, stubs=[[1, 2], [3, 4]])),
    "runs that go back": receipt("receipt", lambda value: _holding(value, stubs=[[4, 3]])),
    "segments that go back": receipt(
        "receipt", lambda value: _holding(value, segments=[[2, "0" * 64], [1, "0" * 64]])
    ),
    "a section without runs": receipt("receipt", lambda value: _holding(value, absent={"source": []})),
    "files twice": receipt("receipt", lambda value: {**value, "held": {"blobs": [["0" * 32, "0" * 64]] * 2}}),
    "two receipts in one": receipt("members", lambda found: found * 2),
    "something after a receipt": receipt("plain", appended(b"x")),
    "a receipt in a bundle that is none": lambda siege: siege.bundle(receipt=b"{}"),
}


def _holding(value: dict[str, Any], **fields: Any) -> dict[str, Any]:
    (origin,) = value["held"]["origins"]
    return {**value, "held": {"origins": [{**origin, **fields}]}}


DAMAGED: Final[dict[str, Make]] = {
    **FILE_DAMAGED,
    **MANIFEST_DAMAGED,
    **TAR_DAMAGED,
    **INDEX_DAMAGED,
    **PACK_DAMAGED,
    **RECEIPT_DAMAGED,
}

NEWER_ONES: Final[dict[str, Make]] = {
    "manifest": changed("manifest", NEWER),
    "manifest of nothing else": sealed(tar([("manifest.json", b'{"format":7}')])),
    "index": changed("index", NEWER),
    "segment": changed("segment/0.0", NEWER),
    "manifest of media": media("manifest", NEWER),
    "index of media": media("index", NEWER),
    "receipt": receipt("document", put(format=2)),
}

BAD_SIGNATURE: Final[dict[str, Make]] = {
    f"{kind}: {name}": make("sshsig" if half == 0 else "mldsa65", change)
    for kind, make, namespace in (
        ("bundle", changed, Namespace.BUNDLE),
        ("media", media, Namespace.BUNDLE),
        ("receipt", receipt, Namespace.RECEIPT),
    )
    for name, half, change in (
        ("the classic half by another", 0, to(OTHER.sign(b"x", namespace)[0] if kind != "receipt" else b"x")),
        ("the classic half cut", 0, lambda data: data[:-1]),
        ("the classic half empty", 0, to(b"")),
        ("the classic half with other line ends", 0, lambda data: data.replace(b"\n", b"\r\n")),
        ("the classic half no text", 0, to(b"\xff" * 300)),
        ("the other half by another", 1, to(wrong_half(namespace))),
        ("the other half empty", 1, to(b"")),
        ("the other half cut", 1, lambda data: data[:-1]),
    )
} | {
    "signed as a segment": lambda siege: _signed_as(siege, Namespace.SEGMENT),
    "signed as a card": lambda siege: _signed_as(siege, Namespace.CARD),
    "another sender named": changed("manifest", put(sender=OTHER.card)),
    "no classic half": changed("members", lambda found: [found[0], *found[2:]]),
    "no other half": changed("members", lambda found: [*found[:2], *found[3:]]),
    "halves exchanged": changed("members", swapped(1, 2)),
    "the classic half beyond its bound": changed("sshsig", to(b"x" * 5000)),
    "another holder named": receipt("receipt", put(holder=SENDER.card)),
    "a receipt changed after it was signed": receipt(
        "document.bytes", lambda data: data.replace(b'"number":1', b'"number":2')
    ),
}


def _signed_as(siege: Siege, namespace: Namespace) -> bytes:
    signed: list[bytes] = []

    def keep(manifest: bytes) -> bytes:
        signed.append(manifest)
        return manifest

    halves = [lambda _: SENDER.sign(signed[0], namespace)[0], lambda _: SENDER.sign(signed[0], namespace)[1]]
    return siege.bundle({"manifest.bytes": keep, "sshsig": halves[0], "mldsa65": halves[1]})


UNKNOWN_SENDER: Final[dict[str, Make]] = {
    "records": lambda siege: siege.bundle(sender=STRANGER),
    "media": lambda siege: siege.media(sender=STRANGER),
    "receipt": lambda siege: siege.receipt(sender=STRANGER),
}

TOO_LARGE: Final[dict[str, Make]] = {
    "a header": changed("headers.pack", lambda items: [*items, b"x" * 65537]),
    "a segment": changed("segments.pack", lambda items: [*items, b"x" * (3373 + 65537)]),
    "a section": changed("sections.pack", lambda items: [*items, b"x" * (16 + (1 << 20) + 1)]),
    "a file": changed("blobs.pack", lambda items: [*items, b"x" * (16 + (16 << 20) + 1)]),
    "a receipt": sealed(tar_header("receipt.json", (128 << 20) + 1) + bytes(5000)),
    "an index of media": sealed(tar_header("index.json", (64 << 20) + 1) + bytes(5000)),
}

REFUSED: Final[dict[str, dict[str, Make]]] = {
    "bundle.not_a_bundle": NOT_A_BUNDLE,
    "bundle.not_for_us": NOT_FOR_US,
    "bundle.truncated": TRUNCATED,
    "bundle.damaged": DAMAGED,
    "bundle.newer": NEWER_ONES,
    "bundle.bad_signature": BAD_SIGNATURE,
    "bundle.unknown_sender": UNKNOWN_SENDER,
    "bundle.too_large": TOO_LARGE,
}
