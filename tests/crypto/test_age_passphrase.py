"""scrypt stanzas: the right passphrase opens, and hostile work is refused before it is done."""

from __future__ import annotations

import pytest

from kuager.crypto.age_passphrase import ScryptIdentity, ScryptRecipient
from kuager.crypto.age_stanza import Stanza
from kuager.errors import AppError

FILE_KEY = bytes(range(16))
LOW = 4


def test_the_passphrase_opens() -> None:
    stanza = ScryptRecipient("құпия", LOW).wrap(FILE_KEY)
    assert stanza.arguments[0] == "scrypt"
    assert stanza.arguments[2] == "4"
    assert ScryptIdentity("құпия").unwrap(stanza) == FILE_KEY
    assert ScryptIdentity("Құпия").unwrap(stanza) is None
    assert ScryptRecipient("құпия", LOW).wrap(FILE_KEY) != stanza


def test_the_work_by_default() -> None:
    assert ScryptRecipient("x").log_n == 18
    assert ScryptIdentity("x").log_n_limit == 22


def test_a_passphrase_is_not_shown_by_accident() -> None:
    assert "құпия" not in repr([ScryptRecipient("құпия"), ScryptIdentity("құпия")])


def test_another_type_is_somebody_elses() -> None:
    assert ScryptIdentity("x").unwrap(Stanza(("X25519", "x"), b"")) is None


@pytest.mark.parametrize(
    "log_n", ["", "0", "04", "+4", "-4", "4 ", "0x4", "four", "٤", "23", "63", "99", "100", "4" * 5000]
)
def test_hostile_work_is_refused(log_n: str) -> None:
    kind, salt, _ = (good := ScryptRecipient("x", LOW).wrap(FILE_KEY)).arguments
    with pytest.raises(AppError) as caught:
        ScryptIdentity("x").unwrap(Stanza((kind, salt, log_n), good.body))
    assert caught.value.code == "age.malformed"


def test_a_limit_of_ones_own() -> None:
    stanza = ScryptRecipient("x", LOW).wrap(FILE_KEY)
    assert ScryptIdentity("x", log_n_limit=LOW).unwrap(stanza) == FILE_KEY
    with pytest.raises(AppError):
        ScryptIdentity("x", log_n_limit=LOW - 1).unwrap(stanza)


def test_malformed_stanzas_are_refused() -> None:
    kind, salt, log_n = (good := ScryptRecipient("x", LOW).wrap(FILE_KEY)).arguments
    for stanza in (
        Stanza((kind,), good.body),
        Stanza((kind, salt), good.body),
        Stanza((kind, salt, log_n, log_n), good.body),
        Stanza((kind, salt[:-2], log_n), good.body),
        Stanza((kind, salt + "==", log_n), good.body),
        Stanza((kind, "AAAA" + salt, log_n), good.body),
        Stanza((kind, salt, log_n), good.body[:-1]),
        Stanza((kind, salt, log_n), good.body + b"\0"),
    ):
        with pytest.raises(AppError) as caught:
            ScryptIdentity("x").unwrap(stanza)
        assert caught.value.code == "age.malformed"
