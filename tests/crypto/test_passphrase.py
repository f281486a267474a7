"""Argon2id against reference vectors, its bounds, and the hint on a passphrase."""

from __future__ import annotations

import time

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.crypto.passphrase import DEFAULT_COST, Cost, Reason, calibrated, strength, stretch
from kuager.errors import AppError

LOW = Cost(memory_kib=19 * 1024, iterations=1, lanes=1)
SALT = bytes(16)


def test_the_primitive_gives_the_vector_of_rfc_9106_section_5_3() -> None:
    tag = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    ).derive(b"\x01" * 32)
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_stretch_gives_a_vector_of_the_reference_implementation() -> None:
    """From `src/test.c` of the P-H-C's phc-winner-argon2: version 0x13, 64 MiB."""
    key = stretch("password", b"somesalt", Cost(memory_kib=64 * 1024, iterations=2, lanes=1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_two_keyboards_give_one_key() -> None:
    composed, decomposed = "й\u00e9 құпия", "и\u0306e\u0301 құпия"
    assert composed != decomposed
    assert stretch(composed, SALT, LOW) == stretch(decomposed, SALT, LOW)


def test_passphrase_salt_and_cost_all_matter() -> None:
    keys = {
        stretch("a", SALT, LOW),
        stretch("b", SALT, LOW),
        stretch("a", bytes(15) + b"\1", LOW),
        stretch("a", SALT, Cost(LOW.memory_kib, 2, 1)),
        stretch("a", SALT, Cost(LOW.memory_kib, 1, 2)),
        stretch("a", SALT, Cost(LOW.memory_kib + 4, 1, 1)),
    }
    assert len(keys) == 6


@pytest.mark.parametrize(
    ("seconds", "iterations"), [(0.5, 4), (0.21, 9), (0.999, 2), (1.0, 2), (30.0, 2), (0.01, 20), (0.0, 20)]
)
def test_a_cost_is_calibrated_to_a_second_and_never_below_the_least(seconds: float, iterations: int) -> None:
    """The passes of the calibrated cost, where `least` with its two passes takes so many seconds."""
    least = Cost(LOW.memory_kib, 2, 1)
    ticks = iter([100.0, 100.0 + seconds])
    cost = calibrated(least=least, clock=lambda: next(ticks))
    assert cost == Cost(least.memory_kib, iterations, least.lanes)
    cost.check()


def test_calibrating_on_this_machine_keeps_our_own_cost_at_least() -> None:
    cost = calibrated()
    cost.check()
    assert (cost.memory_kib, cost.lanes) == (DEFAULT_COST.memory_kib, DEFAULT_COST.lanes)
    assert cost.iterations >= DEFAULT_COST.iterations


def test_half_a_surrogate_pair_is_still_a_passphrase() -> None:
    assert len(stretch("\ud83d", SALT, LOW)) == 32


def test_our_own_cost_is_accepted() -> None:
    DEFAULT_COST.check()
    LOW.check()
    Cost(2 * 1024 * 1024, 20, 16).check()


@pytest.mark.parametrize(
    "cost",
    [
        Cost(19 * 1024 - 1, 3, 4),
        Cost(2 * 1024 * 1024 + 1, 3, 4),
        Cost(262144, 0, 4),
        Cost(262144, 21, 4),
        Cost(262144, 3, 0),
        Cost(262144, 3, 17),
        Cost(-1, -1, -1),
        Cost(1 << 40, 1, 1),
    ],
)
def test_hostile_parameters_are_refused(cost: Cost) -> None:
    with pytest.raises(AppError) as caught:
        stretch("a", SALT, cost)
    assert caught.value.code == "crypto.weak_parameters"


@pytest.mark.parametrize("size", [0, 7, 65])
def test_a_hostile_salt_is_refused(size: int) -> None:
    with pytest.raises(AppError) as caught:
        stretch("a", bytes(size), LOW)
    assert caught.value.code == "crypto.weak_parameters"


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("", Reason.EMPTY),
        ("password", Reason.COMMON),
        ("пароль", Reason.COMMON),  # the keys gfhjkm, which stand in lists
        ("йцукенгшщз", Reason.COMMON),  # qwertyuiop
        ("құпиясөз", Reason.FEW_WORDS),
        ("бостандық", Reason.FEW_WORDS),
        ("ئەركىنلىك", Reason.FEW_WORDS),
        ("aaaaaaaaaaaaaaaaaaaa", Reason.REPEAT),
        ("abcdefghijkl", Reason.SEQUENCE),
        ("12.05.1987", Reason.DATE),
        ("алма алма алма", Reason.FEW_WORDS),
        ("x7", Reason.SHORT),
        ("北京", Reason.FEW_WORDS),
    ],
)
def test_weak_ones_are_told_why(passphrase: str, reason: Reason) -> None:
    hint = strength(passphrase)
    assert (hint.level, hint.reason) == (0, reason)


@pytest.mark.parametrize(
    "passphrase",
    [
        "тау өзен құс желкен қарлығаш",
        "тоғыз қайық алты тұлпар",
        "تاغ دەريا قۇش يەلكەن ئالما",
        "maple cinder orbit velvet lagoon",
        "8fK!q2Zr#v9LxT0w",
    ],
)
def test_enough_random_words_are_good(passphrase: str) -> None:
    hint = strength(passphrase)
    assert (hint.level, hint.reason) == (4, Reason.GOOD)


def test_more_memory_than_there_is_counts_as_out_of_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(**_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("kuager.crypto.passphrase.Argon2id", none_left)
    with pytest.raises(AppError, match=r"crypto\.weak_parameters"):
        stretch("words", SALT, LOW)


def test_zxcvbn_alone_would_be_fooled() -> None:
    """One word of Kazakh is no better than one word of English."""
    assert strength("қарлығаш").guesses_log10 <= 4.0
    assert strength("тәуелсіздік").guesses_log10 < 6.0


def test_every_further_word_helps() -> None:
    words = ["тау", "өзен", "құс", "желкен", "қарлығаш"]
    guesses = [strength(" ".join(words[:count])).guesses_log10 for count in range(1, 6)]
    assert guesses == sorted(set(guesses))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=100))
def test_any_text_has_a_strength(passphrase: str) -> None:
    hint = strength(passphrase)
    assert hint.guesses_log10 >= 0
    assert 0 <= hint.level <= 4
    assert (hint.reason == Reason.GOOD) == (hint.level == 4)


@pytest.mark.parametrize("unit", ["a", "1@3$5^7*9", "p@55w0rd", "qazwsx", "құпия", "1i!l|7+t"])
def test_time_is_bounded(unit: str) -> None:
    start = time.process_time()
    strength(unit * 100_000)
    assert time.process_time() - start < 1.0
