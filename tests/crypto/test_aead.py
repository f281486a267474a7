"""Sealing and key derivation, against the vectors of their RFCs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.crypto.aead import derive_key, seal, unseal
from kuager.errors import AppError

KEY = bytes(range(32))


def test_opens_the_vector_of_rfc_8439_section_2_8_2() -> None:
    sealed = bytes.fromhex(
        "070000004041424344454647"
        "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
        "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
        "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
        "3ff4def08e4b7a9de576d26586cec64b6116"
        "1ae10b594f09e26a7e902ecbd0600691"
    )
    plaintext = unseal(bytes(range(0x80, 0xA0)), sealed, bytes.fromhex("50515253c0c1c2c3c4c5c6c7"))
    assert plaintext == (
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
        b"future, sunscreen would be it."
    )


def test_derives_the_keys_of_rfc_5869_appendix_a_3() -> None:
    expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    assert derive_key(b"\x0b" * 22, "", length=42).hex() == expected


def test_labels_and_salts_separate_keys() -> None:
    keys = {derive_key(KEY, "a"), derive_key(KEY, "b"), derive_key(KEY, "a", salt=b"s"), KEY}
    assert len(keys) == 4


@given(st.binary(max_size=300), st.binary(max_size=30))
def test_what_is_sealed_opens(plaintext: bytes, aad: bytes) -> None:
    sealed = seal(KEY, plaintext, aad)
    assert len(sealed) == 12 + len(plaintext) + 16
    assert unseal(KEY, sealed, aad) == plaintext


def test_nonces_differ() -> None:
    assert len({seal(KEY, b"", b"") for _ in range(100)}) == 100


def test_every_change_is_noticed() -> None:
    sealed = seal(KEY, b"testimony", b"slot 1")
    changed = [sealed[:i] + bytes([sealed[i] ^ 1]) + sealed[i + 1 :] for i in range(len(sealed))]
    changed += [sealed[:size] for size in range(len(sealed))] + [sealed + b"\0"]
    for untrusted in changed:
        with pytest.raises(AppError) as caught:
            unseal(KEY, untrusted, b"slot 1")
        assert caught.value.code == "crypto.damaged"


@pytest.mark.parametrize(("key", "aad"), [(KEY, b"slot 2"), (bytes(32), b"slot 1")])
def test_another_key_or_place_does_not_open(key: bytes, aad: bytes) -> None:
    with pytest.raises(AppError) as caught:
        unseal(key, seal(KEY, b"testimony", b"slot 1"), aad)
    assert caught.value.code == "crypto.damaged"


def test_a_key_of_the_wrong_length_is_a_bug() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        seal(bytes(16), b"", b"")
    with pytest.raises(ValueError, match="32 bytes"):
        unseal(bytes(16), b"", b"")
