"""Bech32 against BIP 173, without its length limit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.crypto import bech32
from kuager.crypto.bech32 import decode, encode
from kuager.errors import AppError

PREFIXES = st.sampled_from(["age", "age1pq", "age-secret-key-pq-"])


@given(PREFIXES, st.binary(max_size=1300))
def test_what_is_encoded_decodes(prefix: str, data: bytes) -> None:
    assert decode(prefix, encode(prefix, data)) == data


def test_a_known_key() -> None:
    """The X25519 recipient of the age specification."""
    text = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    assert encode("age", decode("age", text)) == text
    assert len(decode("age", text)) == 32


@given(st.data())
def test_every_changed_character_is_noticed(data: st.DataObject) -> None:
    text = encode("age", b"thirty-two bytes of a public key")
    place = data.draw(st.integers(0, len(text) - 1))
    character = data.draw(st.characters().filter(lambda other: other != text[place]))
    with pytest.raises(AppError) as caught:
        decode("age", text[:place] + character + text[place + 1 :])
    assert caught.value.code == "crypto.bad_key"


@pytest.mark.parametrize(
    "untrusted",
    [
        "",
        "1",
        "age",
        "age1",
        "age1qqqqq",
        "ag1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
        "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ",
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwJ",
        " age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj\n",
    ],
)
def test_other_forms_are_refused(untrusted: str) -> None:
    with pytest.raises(AppError) as caught:
        decode("age", untrusted)
    assert caught.value.code == "crypto.bad_key"


@given(st.text(max_size=80))
def test_any_text_is_refused_cleanly(untrusted: str) -> None:
    with pytest.raises(AppError):
        decode("age", "age1" + untrusted)


@given(st.text(bech32._ALPHABET.decode(), max_size=12))
def test_no_second_text_stands_for_the_same_bytes(letters: str) -> None:
    values = bech32._expanded("age") + letters.encode().translate(bech32._TO_VALUES)
    remainder = bech32._polymod(values + bytes(6)) ^ 1
    checksum = "".join(chr(bech32._ALPHABET[remainder >> 5 * (5 - place) & 31]) for place in range(6))
    text = f"age1{letters}{checksum}"
    try:
        data = decode("age", text)
    except AppError:
        return
    assert encode("age", data) == text
