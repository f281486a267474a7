"""One value has one byte form, and only that form is read."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.kinds import KINDS
from kuager.model.section import Section
from kuager.model.testimony import Narrative, Video
from tests.support import made_up

SECTIONS = sorted(
    {kind for sections in KINDS.values() for kind in sections.values()}, key=lambda s: s.__name__
)


def _code(untrusted_bytes: bytes, kind: type[Section] = Narrative, limit: int = 1 << 20) -> str:
    with pytest.raises(AppError) as refusal:
        canonical.decode(untrusted_bytes, kind, limit=limit)
    return refusal.value.code


def _read(untrusted_bytes: bytes) -> Narrative | None:
    """None where the bytes are refused; any other failure is one of ours."""
    with contextlib.suppress(AppError):
        return canonical.decode(untrusted_bytes, Narrative)
    return None


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(1 << 53) + 1, (1 << 53) - 1) | made_up.TEXT,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("abcdefghijklmnopqrstuvwxyz_", max_size=8), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(PLAIN)
def test_plain_data_are_written_as_rfc_8785_writes_them(value: object) -> None:
    # For ASCII keys and whole numbers, Python's own encoder set so is that form: short escapes where JSON
    # has them, \u00xx in small letters for other control characters, everything else as itself.
    expected = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    assert canonical.encode(value) == expected.encode()


@pytest.mark.parametrize("kind", SECTIONS, ids=lambda kind: kind.__name__)
def test_what_is_written_is_read_back_to_the_same_bytes(kind: type[Section]) -> None:
    @given(made_up.struct(kind))
    def check(section: Any) -> None:
        written = canonical.encode(section)
        again = canonical.decode(written, kind)
        assert again == section
        assert canonical.encode(again) == written

    check()


@given(made_up.struct(Narrative), st.data())
def test_a_changed_byte_is_refused_or_is_another_text(section: Narrative, data: st.DataObject) -> None:
    written = bytearray(canonical.encode(section))
    place = data.draw(st.integers(0, len(written) - 1))
    written[place] = data.draw(st.integers(0, 255).filter(lambda byte: byte != written[place]))
    again = _read(bytes(written))
    assert again is None or (again != section and canonical.encode(again) == written)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(untrusted_bytes: bytes) -> None:
    section = _read(untrusted_bytes)
    assert section is None or canonical.encode(section) == untrusted_bytes


@pytest.mark.parametrize(
    "untrusted_bytes",
    [
        b"",
        b"null",
        b"[]",
        b'{"text":"a"',
        b' {"text":"a"}',
        b'{"text":"a"}\n',
        b'{"text": "a"}',
        b'{"text":"a","doubts":"b"}',  # another order
        b'{"text":"a","text":"b"}',  # the same field twice: msgspec alone takes the last
        b'{"text":"a","unknown":1}',  # msgspec alone drops it
        b'{"doubts":"","text":"a"}',  # a default that is written
        b'{"text":"\\u0041"}',  # an escape that is not needed
        b'{"text":"\\/"}',
        b'{"text":"\\u001F"}',
        b'{"text":"\x1f"}',
        b'{"text":"\\ud800"}',  # half a character
        b'{"text":"\xff"}',
        b'{"text":"\xed\xa0\x80"}',
        b'\xef\xbb\xbf{"text":"a"}',
        b'{"text":1}',
        b'{"text":null}',
        b"[" * 100_000,
        b'{"text":' * 100_000,
    ],
    ids=lambda value: repr(value[:24]),
)
def test_another_form_is_refused(untrusted_bytes: bytes) -> None:
    assert _code(untrusted_bytes) == "input.malformed"


@pytest.mark.parametrize(
    "number",
    ["1.0", "1e3", "-0", "01", "+1", "9007199254740992", "-2", "9" * 30, "9" * 5000, "1e400", "NaN", '"1"'],
)
def test_numbers_are_whole_and_within_bounds(number: str) -> None:
    assert _code(b'{"file_name":"a","size":%s}' % number.encode(), Video) == "input.malformed"


def test_the_largest_number_is_read() -> None:
    video = canonical.decode(b'{"file_name":"a","size":9007199254740991}', Video)
    assert video.size == (1 << 53) - 1


def test_too_much_is_refused_unread() -> None:
    assert _code(b"[" * 2000, limit=1999) == "input.too_large"
    assert _code(b" " * ((1 << 20) + 1)) == "input.too_large"


def test_plain_data_may_nest_only_so_deep() -> None:
    deep = b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    with pytest.raises(AppError, match="malformed"):
        canonical.decode(deep, dict)


def test_what_was_said_is_never_normalised() -> None:
    for text in ("е\u0301", "\u00e9", "e\u0301", "ﻼ", "\u200fسەر\u200f", "Ａ", "\u0000\u007f\u2028"):
        written = canonical.encode(Narrative(text))
        assert canonical.decode(written, Narrative).text == text
        assert text.encode() in written or "\u0000" in text
