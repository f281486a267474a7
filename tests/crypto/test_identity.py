"""Receiving keys and dummies."""

from __future__ import annotations

import hashlib
import io

import pytest

from kuager.crypto.age import HybridIdentity, Writer, decrypt_stream
from kuager.crypto.identity import Identity, dummy_recipient, recipient_digest, with_dummies


def test_an_identity_is_an_age_key() -> None:
    identity = Identity.generate()
    assert HybridIdentity.from_text(str(identity)).recipient == identity.recipient


def test_a_digest_is_the_hash_of_the_text() -> None:
    recipient = Identity(bytes(32)).recipient
    assert recipient_digest(recipient) == hashlib.sha256(str(recipient).encode("ascii")).digest()
    assert recipient_digest(recipient) != recipient_digest(dummy_recipient())


@pytest.mark.parametrize(
    ("real", "seen"), [(1, 1), (2, 2), (3, 4), (4, 4), (5, 8), (8, 8), (9, 16), (64, 64)]
)
def test_dummies_fill_up_to_a_power_of_two(real: int, seen: int) -> None:
    recipients = [Identity(bytes([number]) * 32).recipient for number in range(real)]
    mixed = with_dummies(recipients)
    assert len(mixed) == len(set(mixed)) == seen
    assert set(recipients) <= set(mixed)


def test_the_order_tells_nothing() -> None:
    recipients = [Identity(bytes([number]) * 32).recipient for number in range(8)]
    places = {with_dummies(recipients).index(recipients[0]) for _ in range(200)}
    assert places == set(range(8))


def test_a_file_for_nobody_is_a_bug() -> None:
    with pytest.raises(ValueError, match="somebody"):
        with_dummies([])


def test_a_file_with_dummies_opens_for_the_real_ones() -> None:
    identities = [Identity.generate() for _ in range(3)]
    out = io.BytesIO()
    with Writer(out, with_dummies([identity.recipient for identity in identities])) as writer:
        writer.write(b"text")
    assert out.getvalue().count(b"-> mlkem768x25519 ") == 4
    for identity in identities:
        assert b"".join(decrypt_stream(io.BytesIO(out.getvalue()), [identity])) == b"text"
