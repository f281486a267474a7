"""Key pairs of age: their texts, and that stanzas open for the right one only."""

from __future__ import annotations

import hashlib

import pytest

from kuager.crypto.age_keys import HybridIdentity, HybridRecipient, X25519Identity, X25519Recipient
from kuager.crypto.age_stanza import Stanza, encode_base64
from kuager.errors import AppError

FILE_KEY = bytes(range(16))
HYBRID = HybridIdentity(bytes(range(32)))
X25519 = X25519Identity(bytes(range(32)))

# u = 0, and a point of order 8 (RFC 7748, section 7 speaks of them).
LOW_ORDER = [bytes(32), bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")]


def test_the_hybrid_pair_of_the_specification() -> None:
    """The recipient there is 1,959 characters long: compared by its ends and its hash."""
    identity = HybridIdentity.from_text(
        "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
    )
    text = str(identity.recipient)
    assert text.startswith("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdxz95")
    assert text.endswith("xpfqdkmhh6gjtqmwze9pyyzk3tlhl53k2ykx3qheyty7saeq0d3fzv49zc0k")
    assert hashlib.sha256(text.encode()).hexdigest() == (
        "a091dd7e0ee9d62b75173dcc98441a0424baa941e66a8776e570a4ae60ff61ea"
    )
    assert HybridRecipient.from_text(text) == identity.recipient


def test_the_x25519_pair_of_the_specification() -> None:
    identity = X25519Identity.from_text(
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    )
    text = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    assert str(identity.recipient) == text
    assert X25519Recipient.from_text(text) == identity.recipient


@pytest.mark.parametrize("kind", [HybridIdentity, X25519Identity])
def test_texts_come_back(kind: type[HybridIdentity | X25519Identity]) -> None:
    identity = kind.generate()
    assert str(identity) == str(identity).upper()
    again = kind.from_text(str(identity))
    assert str(again) == str(identity)
    assert again.recipient == identity.recipient
    assert identity.recipient != kind.generate().recipient


@pytest.mark.parametrize("identity", [HYBRID, X25519])
def test_a_secret_is_not_shown_by_accident(identity: HybridIdentity | X25519Identity) -> None:
    assert str(identity) not in repr(identity)
    assert str(identity) not in repr({"key": identity})


@pytest.mark.parametrize(
    "untrusted",
    [
        "",
        str(HYBRID).lower(),
        str(HYBRID)[:-1],
        str(HYBRID) + "\n",
        str(X25519),
        str(HYBRID.recipient),
        "AGE-SECRET-KEY-PQ-1",
    ],
)
def test_malformed_secret_texts_are_refused(untrusted: str) -> None:
    with pytest.raises(AppError) as caught:
        HybridIdentity.from_text(untrusted)
    assert caught.value.code == "crypto.bad_key"


@pytest.mark.parametrize(
    "untrusted",
    ["", str(HYBRID.recipient).upper(), str(HYBRID.recipient)[:-1], str(X25519.recipient), str(HYBRID)],
)
def test_malformed_public_texts_are_refused(untrusted: str) -> None:
    with pytest.raises(AppError) as caught:
        HybridRecipient.from_text(untrusted)
    assert caught.value.code == "crypto.bad_key"


@pytest.mark.parametrize("size", [0, 31, 33])
def test_secrets_of_other_lengths_are_refused(size: int) -> None:
    for kind in (HybridIdentity, X25519Identity):
        with pytest.raises(AppError) as caught:
            kind(bytes(size))
        assert caught.value.code == "crypto.bad_key"


@pytest.mark.parametrize("point", LOW_ORDER)
def test_public_keys_of_low_order_are_refused(point: bytes) -> None:
    for kind, public in ((X25519Recipient, point), (HybridRecipient, HYBRID.recipient.public[:-32] + point)):
        with pytest.raises(AppError) as caught:
            kind(public)
        assert caught.value.code == "crypto.bad_key"


def test_ml_kem_keys_out_of_range_are_refused() -> None:
    """FIPS 203, section 7.2: coefficients are below 3329."""
    with pytest.raises(AppError) as caught:
        HybridRecipient(b"\xff" * 1184 + HYBRID.recipient.public[-32:])
    assert caught.value.code == "crypto.bad_key"
    with pytest.raises(AppError):
        HybridRecipient(HYBRID.recipient.public[:-1])


@pytest.mark.parametrize("identity", [HYBRID, X25519])
def test_a_stanza_opens_for_its_recipient_only(identity: HybridIdentity | X25519Identity) -> None:
    stanza = identity.recipient.wrap(FILE_KEY)
    assert identity.unwrap(stanza) == FILE_KEY
    assert type(identity).generate().unwrap(stanza) is None
    assert identity.recipient.wrap(FILE_KEY) != stanza


def test_stanzas_of_another_type_are_somebody_elses() -> None:
    assert HYBRID.unwrap(X25519.recipient.wrap(FILE_KEY)) is None
    assert X25519.unwrap(HYBRID.recipient.wrap(FILE_KEY)) is None
    assert HYBRID.unwrap(Stanza(("grease", "a", "b"), b"")) is None


@pytest.mark.parametrize("identity", [HYBRID, X25519])
def test_malformed_stanzas_of_the_type_are_refused(identity: HybridIdentity | X25519Identity) -> None:
    kind, share = (good := identity.recipient.wrap(FILE_KEY)).arguments
    for stanza in (
        Stanza((kind,), good.body),
        Stanza((kind, share, "more"), good.body),
        Stanza((kind, share + "="), good.body),
        Stanza((kind, share[:-4]), good.body),
        Stanza((kind, share + "AAAA"), good.body),
        Stanza((kind, ""), good.body),
        Stanza((kind, share), good.body[:-1]),
        Stanza((kind, share), good.body + b"\0"),
        Stanza((kind, share), b""),
    ):
        with pytest.raises(AppError) as caught:
            identity.unwrap(stanza)
        assert caught.value.code == "age.malformed"


@pytest.mark.parametrize("point", LOW_ORDER)
def test_shares_of_low_order_are_refused(point: bytes) -> None:
    classic = Stanza(("X25519", encode_base64(point)), bytes(32))
    hybrid = Stanza(("mlkem768x25519", encode_base64(bytes(1088) + point)), bytes(32))
    for identity, stanza in ((X25519, classic), (HYBRID, hybrid)):
        with pytest.raises(AppError) as caught:
            identity.unwrap(stanza)
        assert caught.value.code == "age.malformed"
