"""Merging is a union: in any order, any number of times, with anything withheld, all come to the same."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.bundle.content import Content
from kuager.crypto.identity import Identity
from kuager.crypto.signing import SigningKey
from kuager.model.ids import OriginId, RecordId
from kuager.model.revision import digest_of
from tests.support.histories import Store, Writer, graph_heads, without_headers

KEYS = [(SigningKey(bytes([n]) * 64), Identity(bytes([n]) * 32)) for n in range(3)]
RECORDS = [RecordId(digit * 32) for digit in "12"]

# (who, what): write to one of the records, sign, or take in what another holds.
STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.one_of(
            st.tuples(st.just("tell"), st.integers(0, 1)),
            st.tuples(st.just("close"), st.just(0)),
            st.tuples(st.just("merge"), st.integers(0, 2)),
        ),
    ),
    max_size=25,
)
STRANGER = OriginId("f" * 32)


def lived(steps: Sequence[tuple[int, tuple[str, int]]]) -> list[Writer]:
    """Three machines that wrote, signed and exchanged."""
    writers = [Writer(*keys) for keys in KEYS]
    for count, (who, (act, which)) in enumerate(steps):
        if act == "tell":
            writers[who].tell(RECORDS[which], str(count % 3))
        elif act == "close":
            writers[who].close()
        elif who != which:
            writers[who].merge(writers[which].export(), *writers)
    return writers


def taken(writers: Sequence[Writer], contents: Sequence[Content]) -> Store:
    """What somebody holds who takes in these in this order."""
    reader = Writer(*KEYS[0])
    reader.store = Store(STRANGER)
    for content in contents:
        reader.merge(content, *writers)
    return reader.store


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_any_order_and_any_number_of_times(steps: Sequence[tuple[int, tuple[str, int]]]) -> None:
    writers = lived(steps)
    contents = [writer.export() for writer in writers]
    whole = [taken(writers, order) for order in permutations(contents)]
    whole.append(taken(writers, [*contents, *contents, contents[0]]))
    # Associative: one who took in the others and passes everything on in one.
    whole.append(taken(writers, [taken(writers, contents).exported()]))
    for store in whole[1:]:
        assert store.exported() == whole[0].exported()
        assert store.all_heads() == whole[0].all_heads()


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_heads_are_those_of_the_definition(steps: Sequence[tuple[int, tuple[str, int]]]) -> None:
    writers = lived(steps)
    store = taken(writers, [writer.export() for writer in writers])
    headers = store.exported().headers
    for place, heads in store.all_heads().items():
        assert heads == graph_heads(headers, place)


@settings(max_examples=40, deadline=None)
@given(STEPS, st.integers(0, 2))
def test_planned_conflicts_are_those_that_come_about(
    steps: Sequence[tuple[int, tuple[str, int]]], who: int
) -> None:
    writers = lived(steps)
    receiver = writers[who]
    content = writers[(who + 1) % 3].export()
    before = receiver.store.all_heads()
    plan = receiver.merge(content, *writers)
    expected = {}
    for place, heads in receiver.store.all_heads().items():
        contents = {receiver.store.content(place, digest) for digest in heads}
        fresh = set(heads) - set(before.get(place, ()))
        if fresh and len(contents) > 1:
            expected[place] = heads
    assert {(c.record, c.kind, c.section): c.heads for c in plan.conflicts} == expected


@settings(max_examples=40, deadline=None)
@given(STEPS, st.randoms(use_true_random=False))
def test_what_was_withheld_comes_in_later(
    steps: Sequence[tuple[int, tuple[str, int]]], chance: random.Random
) -> None:
    writers = lived(steps)
    contents = [writer.export() for writer in writers]
    partial = [
        without_headers(content, *(digest_of(h) for h in content.headers if chance.random() < 0.5))
        for content in contents
    ]
    assert taken(writers, [*partial, *contents]).exported() == taken(writers, contents).exported()
    assert taken(writers, [*partial, *contents]).all_heads() == taken(writers, contents).all_heads()
