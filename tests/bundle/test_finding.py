"""Finding by digest: what a dictionary would find, also where digests begin alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.bundle.finding import ByDigest
from kuager.errors import AppError

# The items are their own digests, so that many may begin alike, as somebody who means harm could make them.
DIGEST = st.tuples(st.sampled_from([b"\0", b"\7", b"\xff"]), st.binary(min_size=2, max_size=2)).map(
    lambda pair: pair[0] * 30 + pair[1]
)


def by_digest(items: list[bytes]) -> ByDigest[bytes]:
    return ByDigest(items, b"".join(items), lambda item: item)


@given(st.lists(DIGEST, unique=True, max_size=90), st.lists(DIGEST, max_size=30))
def test_it_finds_what_is_there_and_nothing_else(items: list[bytes], others: list[bytes]) -> None:
    found = by_digest(items)
    places = {item.hex(): place for place, item in enumerate(items)}
    asked = [item.hex() for item in [*items, *others, *items[::-1]]]
    assert [found.place(digest) for digest in asked] == [places.get(digest) for digest in asked]
    assert list(found) == list(places)
    assert all(found[digest] == bytes.fromhex(digest) for digest in places)
    assert not found.is_repeating


@given(st.lists(DIGEST, min_size=1, unique=True, max_size=60), st.data())
def test_what_stands_twice_is_told(items: list[bytes], data: st.DataObject) -> None:
    again = data.draw(st.sampled_from(items))
    place = data.draw(st.integers(0, len(items)))
    assert by_digest([*items[:place], again, *items[place:]]).is_repeating


def test_what_was_exchanged_is_told() -> None:
    items = [bytes([n]) * 32 for n in range(3)]
    found = by_digest(items)
    items[1] = bytes(32)
    assert found.at(2) == b"\2" * 32
    with pytest.raises(AppError, match=r"bundle\.changed"):
        found.at(1)


def test_what_is_not_there() -> None:
    found = by_digest([])
    assert "0" * 64 not in found
    assert found.get("0" * 64) is None
    with pytest.raises(KeyError):
        found["0" * 64]
