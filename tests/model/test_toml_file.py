"""TOML from a stranger is bounded in size, nesting and time, and nothing in it is dropped in silence."""

from __future__ import annotations

import contextlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.errors import AppError
from kuager.model.toml_file import SIZE_LIMIT, read


class Shape(msgspec.Struct, forbid_unknown_fields=True):
    """What the samples are read as."""

    title: str = ""


def test_a_file_is_read_also_with_a_mark_that_an_editor_put_in_front() -> None:
    assert read('title = "Ақ"'.encode("utf-8-sig"), Shape) == Shape("Ақ")


@pytest.mark.parametrize(
    ("untrusted", "code"),
    [
        (b"#" * (SIZE_LIMIT + 1), "input.too_large"),
        (b"title = 1", "input.malformed"),
        (b'title = "a"\nother = 1', "input.malformed"),
        (b'title = "a"\ntitle = "b"', "input.malformed"),
        (b'title = "\xff"', "input.malformed"),
        (b"title", "input.malformed"),
        (b"title = " + b"[" * 20_000, "input.malformed"),
        (b"a." * 40_000 + b"a = 1", "input.malformed"),
        (b'"a".' * 20_000 + b"a = 1", "input.malformed"),
    ],
)
def test_what_is_wrong_is_refused(untrusted: bytes, code: str) -> None:
    with pytest.raises(AppError) as caught:
        read(untrusted, Shape)
    assert caught.value.code == code


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(untrusted: bytes) -> None:
    with contextlib.suppress(AppError):
        assert isinstance(read(untrusted, Shape), Shape)
