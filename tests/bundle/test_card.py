"""Cards: what is written is read, everything else is refused with its reason."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.bundle import card
from kuager.bundle.card import Card
from kuager.crypto.identity import Identity
from kuager.crypto.signing import Namespace, SigningKey, armored
from kuager.errors import AppError
from kuager.model import canonical

KEY = SigningKey.from_seed(bytes(range(64)))
IDENTITY = Identity(bytes(range(32)))


def made(alias: str = "") -> Card:
    return Card(KEY.public.ed25519, KEY.public.mldsa65, str(IDENTITY.recipient), alias)


def refusal(untrusted_bytes: bytes) -> str:
    with pytest.raises(AppError) as caught:
        card.read(untrusted_bytes)
    return caught.value.code


def rewritten(change: Callable[[dict[str, Any]], object]) -> bytes:
    """A card file with something changed and nothing signed anew, still canonical."""
    document = json.loads(card.write(made("Атыраудағы үй"), KEY))
    change(document)
    return canonical.encode(document)


class TestCard:
    def test_is_named_by_its_signing_keys(self) -> None:
        assert made().origin == KEY.public.origin_id()
        assert made("x").origin == made("y").origin

    def test_encrypts_to_its_receiving_key(self) -> None:
        assert made().receiver == IDENTITY.recipient

    @pytest.mark.parametrize(
        "alias",
        [
            "x" * 65,
            "line\nbreak",
            "\u202eover",
            "zero\u200bwidth",
            " outside",
            "outside\u00a0",
            "\x00",
            "\ud800",
            "\u2028",
            "\ue000",
        ],
    )
    def test_alias_that_could_deceive_is_refused(self, alias: str) -> None:
        with pytest.raises(AppError, match=r"card\.malformed"):
            made(alias)

    @pytest.mark.parametrize("alias", ["", "x" * 64, "Алматы 2", "ئاتا-ئانا", "祖父"])
    def test_alias_in_any_script(self, alias: str) -> None:
        assert card.read(card.write(made(alias), KEY)).alias == alias

    def test_keys_of_a_wrong_form_are_refused(self) -> None:
        good = made()
        for ed25519, mldsa65, recipient in (
            (good.ed25519[:-1], good.mldsa65, good.recipient),
            (good.ed25519, good.mldsa65 + b"x", good.recipient),
            (good.ed25519, good.mldsa65, good.recipient[:-1]),
            (good.ed25519, good.mldsa65, good.recipient.upper()),
            (good.ed25519, good.mldsa65, ""),
        ):
            with pytest.raises(AppError, match=r"card\.malformed"):
                Card(ed25519, mldsa65, recipient)


class TestFile:
    def test_what_is_written_is_read(self) -> None:
        assert card.read(card.write(made("Шығыс"), KEY)) == made("Шығыс")

    def test_is_small(self) -> None:
        assert len(card.write(made("Ш" * 64), KEY)) < 10_000 < card.SIZE_LIMIT

    def test_reading_gives_the_same_card_whatever_the_signature(self) -> None:
        # ML-DSA is hedged: the files differ, the cards do not.
        one, other = card.write(made(), KEY), card.write(made(), KEY)
        assert one != other
        assert card.read(one) == card.read(other)

    def test_only_its_own_keys_sign_a_card(self) -> None:
        with pytest.raises(ValueError, match="own keys"):
            card.write(made(), SigningKey.generate())

    def test_another_alias_is_not_signed(self) -> None:
        assert refusal(rewritten(lambda d: d["card"].update(alias="Somebody"))) == "card.bad_signature"

    def test_another_receiving_key_is_not_signed(self) -> None:
        other = str(Identity.generate().recipient)
        assert refusal(rewritten(lambda d: d["card"].update(recipient=other))) == "card.bad_signature"

    def test_either_half_alone_is_not_enough(self) -> None:
        wrong = SigningKey.generate().sign(canonical.encode(made()), Namespace.CARD)
        theirs = armored(KEY.public, wrong, Namespace.CARD)
        document = json.loads(card.write(made(), KEY))
        for change in (
            {"sshsig": theirs},
            {"mldsa65": ""},
            {"sshsig": ""},
            {"sshsig": document["sshsig"].replace("\n", "\r\n")},
        ):
            assert refusal(canonical.encode({**document, **change})) == "card.bad_signature"

    def test_a_signature_on_something_else_does_not_count(self) -> None:
        signature = KEY.sign(canonical.encode(made()), Namespace.SEGMENT)
        document = json.loads(card.write(made(), KEY))
        document["sshsig"] = armored(KEY.public, signature, Namespace.CARD)
        assert refusal(canonical.encode(document)) == "card.bad_signature"

    def test_later_format(self) -> None:
        assert refusal(rewritten(lambda d: d.update(format=2, more="x"))) == "card.newer"

    @pytest.mark.parametrize(
        "untrusted_bytes",
        [b"", b"{}", b"null", b"[" * 20_000, b"\xff" * 100, b" " * (card.SIZE_LIMIT + 1), b'{"format":1}'],
    )
    def test_what_is_no_card(self, untrusted_bytes: bytes) -> None:
        assert refusal(untrusted_bytes) == "card.malformed"

    def test_other_bytes_for_the_same_card_are_refused(self) -> None:
        file = card.write(made("Шығыс"), KEY)
        assert refusal(file + b"\n") == "card.malformed"
        assert refusal(file.replace(b'{"card"', b'{ "card"', 1)) == "card.malformed"
        assert refusal(file.replace(b'"format":1', b'"format":1,"format":1', 1)) == "card.malformed"
        assert refusal(file.replace("Ш".encode(), b"\\u0428")) == "card.malformed"
        assert refusal(rewritten(lambda d: d.update(role="coordinator"))) == "card.malformed"
        assert refusal(rewritten(lambda d: d["card"].update(name="x"))) == "card.malformed"

    @settings(max_examples=300)
    @given(st.data())
    def test_any_flipped_byte_is_refused(self, data: st.DataObject) -> None:
        file = bytearray(FILE)
        file[data.draw(st.integers(0, len(file) - 1))] ^= data.draw(st.integers(1, 255))
        assert refusal(bytes(file)).startswith("card.")


FILE = card.write(made("Шығыс"), KEY)


class TestFingerprint:
    def test_reads_aloud_as_eight_groups_of_four(self) -> None:
        assert re.fullmatch(r"(\d{4} ){7}\d{4}", card.fingerprint(made()))

    def test_is_always_the_same(self) -> None:
        # Recorded once: a change would make every comparison made so far worthless.
        assert card.fingerprint(made()) == "9409 7362 2730 0587 6335 4355 4408 2053"

    def test_speaks_of_every_key_and_not_of_the_alias(self) -> None:
        good, other = made(), SigningKey.generate().public
        assert card.fingerprint(good) == card.fingerprint(made("x"))
        for changed in (
            Card(other.ed25519, good.mldsa65, good.recipient),
            Card(good.ed25519, other.mldsa65, good.recipient),
            Card(good.ed25519, good.mldsa65, str(Identity.generate().recipient)),
        ):
            assert card.fingerprint(changed) != card.fingerprint(good)
