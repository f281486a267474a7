"""Headers and segments are read within bounds, from one byte form; heads are whom nobody names."""

from __future__ import annotations

import contextlib
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import RecordId
from kuager.model.revision import (
    HEADER_BYTES_LIMIT,
    NO_SEGMENT,
    SEGMENT_LIMIT,
    Header,
    SectionBytes,
    SectionEntry,
    Segment,
    digest_of,
    heads,
    read_header,
    read_segment,
)

ID = "0123456789abcdef" * 2
DIGESTS = [hashlib.sha256(bytes([number])).hexdigest() for number in range(70)]
TIME = "2026-11-22T14:33:08+05:00"


def header(**changed: Any) -> Header:
    fields: dict[str, Any] = {
        "origin": ID,
        "seq": 7,
        "record": RecordId("a" * 32),
        "kind": "testimony",
        "author": "b" * 32,
        "time": TIME,
        "sections": {
            "narrative": SectionEntry(DIGESTS[0], tuple(sorted(DIGESTS[1:4]))),
            "why": SectionEntry(DIGESTS[5]),
        },
    }
    return Header(**{**fields, **changed})


def segment(**changed: Any) -> Segment:
    fields: dict[str, Any] = {
        "origin": ID,
        "number": 2,
        "first": 257,
        "previous": DIGESTS[0],
        "time": TIME,
        "headers": tuple(DIGESTS[:3]),
    }
    return Segment(**{**fields, **changed})


def _refused(untrusted_bytes: bytes, code: str = "input.malformed") -> bool:
    read = read_segment if b'"headers"' in untrusted_bytes else read_header
    with pytest.raises(AppError) as refusal:
        read(untrusted_bytes)
    return refusal.value.code == code


def test_a_header_is_the_bytes_that_the_format_shows() -> None:
    written = canonical.encode(header(sections={"narrative": SectionEntry(DIGESTS[0])}))
    assert written.decode() == (
        '{"author":"' + "b" * 32 + '","format":1,"kind":"testimony","origin":"' + ID + '","record":"'
        + "a" * 32 + '","sections":{"narrative":{"digest":"' + DIGESTS[0] + '"}},"seq":7,"time":"'
        + TIME + '"}'
    )  # fmt: skip
    assert read_header(written).sections["narrative"] == SectionEntry(DIGESTS[0], (), 1)
    assert digest_of(written) == hashlib.sha256(written).hexdigest()


def test_a_segment_is_the_bytes_that_the_format_shows() -> None:
    written = canonical.encode(segment(headers=(DIGESTS[0],)))
    assert written.decode() == (
        '{"custody":"' + NO_SEGMENT + '","first":257,"format":1,"headers":["' + DIGESTS[0]
        + '"],"number":2,"origin":"' + ID + '","previous":"' + DIGESTS[0] + '","time":"' + TIME + '"}'
    )  # fmt: skip
    assert read_segment(written).headers == (DIGESTS[0],)


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 0},
        {"format": 2},
        {"origin": ID[:-1]},
        {"origin": ID.upper()},
        {"origin": ID + "\n"},
        {"record": "x" * 32},
        {"author": ""},
        {"seq": 0},
        {"seq": -1},
        {"seq": 1 << 53},
        {"kind": ""},
        {"kind": "Testimony"},
        {"kind": "a" * 33},
        {"kind": "_a"},
        {"time": ""},
        {"time": "2026-11-22T14:33:08"},
        {"time": "2026-11-22T14:33:08Z"},
        {"time": "2026-13-22T14:33:08+05:00"},
        {"time": "2026-02-29T14:33:08+05:00"},
        {"time": "2026-11-22T24:33:08+05:00"},
        {"time": "2026-11-22T14:33:08+99:00"},
        {"time": "٢026-11-22T14:33:08+05:00"},
        {"time": TIME + "\n"},
        {"sections": {}},
        {
            "sections": {
                f"s{chr(97 + n // 26)}{chr(97 + n % 26)}": SectionEntry(DIGESTS[0]) for n in range(33)
            }
        },
        {"sections": {"Narrative": SectionEntry(DIGESTS[0])}},
        {"sections": {"a.b": SectionEntry(DIGESTS[0])}},
        {"sections": {"a": SectionEntry("")}},
        {"sections": {"a": SectionEntry(DIGESTS[0].upper())}},
        {"sections": {"a": SectionEntry(DIGESTS[0][:62] + " 0")}},
        {"sections": {"a": SectionEntry("  " + DIGESTS[0][:62])}},
        {"sections": {"a": SectionEntry("٢" * 64)}},
        {"sections": {"a": SectionEntry(DIGESTS[0]), "a\nb": SectionEntry(DIGESTS[1])}},
        {"sections": {"a": SectionEntry(DIGESTS[0]), "b\n": SectionEntry(DIGESTS[1])}},
        {"sections": {"": SectionEntry(DIGESTS[0])}},
        {"sections": {"a": SectionEntry(DIGESTS[0], (DIGESTS[1].upper(),))}},
        # As many digits as there should be, but one of them stands in another field.
        {"origin": ID + "0", "author": "b" * 31},
        {"sections": {"a": SectionEntry(DIGESTS[0] + "00", (DIGESTS[1][:62],))}},
        {"record": "A" + "a" * 31},
        {"sections": {"a": SectionEntry(DIGESTS[0], schema=0)}},
        {"sections": {"a": SectionEntry(DIGESTS[0], tuple(sorted(DIGESTS[:65])))}},
        {"sections": {"a": SectionEntry(DIGESTS[0], tuple(sorted(DIGESTS[1:3], reverse=True)))}},
        {"sections": {"a": SectionEntry(DIGESTS[0], (DIGESTS[1], DIGESTS[1]))}},
        {"sections": {"a": SectionEntry(DIGESTS[0], ("x",))}},
    ],
    ids=lambda value: repr(value)[:50],
)
def test_a_header_outside_its_bounds_is_refused(changed: dict[str, Any]) -> None:
    assert _refused(canonical.encode(header(**changed)))


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 2},
        {"origin": ""},
        {"number": 0},
        {"first": 0},
        {"number": 1 << 53},
        {"previous": ""},
        {"previous": DIGESTS[0][:-1]},
        {"custody": "x" * 64},
        {"time": "now"},
        {"time": "2026-13-22T14:33:08+05:00"},
        {"headers": ()},
        {"headers": (DIGESTS[0],) * (SEGMENT_LIMIT + 1)},
        {"headers": ("x",)},
    ],
    ids=lambda value: repr(value)[:50],
)
def test_a_segment_outside_its_bounds_is_refused(changed: dict[str, Any]) -> None:
    assert _refused(canonical.encode(segment(**changed)))


def test_the_largest_that_we_write_are_read() -> None:
    sections = {
        f"s{chr(97 + number)}": SectionEntry(DIGESTS[0], tuple(sorted(DIGESTS[:64]))) for number in range(14)
    }
    assert read_header(canonical.encode(header(sections=sections))).sections == sections
    written = canonical.encode(segment(headers=tuple(DIGESTS[:64]) * 4))
    assert len(read_segment(written).headers) == SEGMENT_LIMIT
    assert len(written) < HEADER_BYTES_LIMIT


def test_too_much_is_refused_unread() -> None:
    assert _refused(b" " * (HEADER_BYTES_LIMIT + 1), "input.too_large")
    assert _refused(b'"headers"' * HEADER_BYTES_LIMIT, "input.too_large")


@pytest.mark.parametrize("field", [*Header.__struct_fields__, "unknown"])
def test_no_field_may_be_left_out_doubled_or_added(field: str) -> None:
    plain = json.loads(canonical.encode(header()))
    changed = {name: value for name, value in plain.items() if name != field}
    if field == "unknown":
        changed["unknown"] = 1
    assert _refused(json.dumps(changed, separators=(",", ":"), sort_keys=True).encode())
    doubled = canonical.encode(header())[:-1] + b',"%s":%s}' % (
        field.encode(),
        json.dumps(plain.get(field), separators=(",", ":"), sort_keys=True).encode(),
    )
    assert _refused(doubled)


@pytest.mark.parametrize(
    "written", [canonical.encode(header()), canonical.encode(segment())], ids=["header", "segment"]
)
@given(data=st.data())
def test_a_changed_byte_is_refused_or_means_something_else(written: bytes, data: st.DataObject) -> None:
    read = read_segment if b'"headers"' in written else read_header
    changed = bytearray(written)
    place = data.draw(st.integers(0, len(written) - 1))
    changed[place] = data.draw(st.integers(0, 255).filter(lambda byte: byte != written[place]))
    with contextlib.suppress(AppError):
        again = read(bytes(changed))
        assert canonical.encode(again) == changed
        assert again != read(written)


@given(st.integers(0, len(canonical.encode(header())) - 1), st.binary(min_size=1, max_size=20))
def test_a_cut_or_a_longer_header_is_refused(place: int, more: bytes) -> None:
    written = canonical.encode(header())
    assert _refused(written[:place])
    assert _refused(written + more)
    assert _refused(more + written)


def test_the_digest_of_a_section_is_salted() -> None:
    one, other = SectionBytes(bytes(16), b'{"level":"open"}'), SectionBytes(b"s" * 16, b'{"level":"open"}')
    assert one.digest == hashlib.sha256(bytes(16) + b'{"level":"open"}').hexdigest()
    assert one.digest != other.digest


def _entry(*parents: str) -> SectionEntry:
    return SectionEntry(DIGESTS[0], tuple(sorted(parents)))


def test_heads_are_the_writers_that_nobody_names() -> None:
    a, b, c, d = sorted(DIGESTS[:4])
    assert heads({}) == ()
    assert heads({a: _entry()}) == (a,)
    assert heads({a: _entry(), b: _entry(a)}) == (b,)
    assert heads({a: _entry(), b: _entry(a), c: _entry(a)}) == (b, c)
    assert heads({a: _entry(), b: _entry(a), c: _entry(a), d: _entry(b, c)}) == (d,)
    # The parent of `b` has not arrived: `b` is a head all the same, and `a` has nobody over it.
    assert heads({a: _entry(), b: _entry(DIGESTS[9])}) == (a, b)


@given(st.data())
def test_heads_grow_with_what_arrives_in_any_order(data: st.DataObject) -> None:
    """A history is a set: the heads of a union are those of neither part that the other names."""
    writers: dict[str, SectionEntry] = {}
    for digest in DIGESTS[:8]:
        known = sorted(writers)
        parents = data.draw(st.sets(st.sampled_from(known), max_size=3)) if known else set()
        writers[digest] = _entry(*parents)
    some = {digest: writers[digest] for digest in data.draw(st.sets(st.sampled_from(DIGESTS[:8])))}
    order = data.draw(st.permutations(sorted(writers)))
    assert heads({digest: writers[digest] for digest in order}) == heads(writers)
    assert heads(writers)  # there is always one
    for digest in set(heads(some)) - set(heads(writers)):
        assert any(digest in entry.parents for entry in writers.values())
    assert set(heads(writers)) & set(some) <= set(heads(some))
