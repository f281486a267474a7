"""Hybrid signatures: both halves count, the namespace counts, and OpenSSH agrees byte for byte."""

from __future__ import annotations

import base64
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kuager.crypto.signing import (
    Namespace,
    Signature,
    SigningKey,
    VerifyKey,
    armored,
    fingerprint,
    parse_armored,
)
from kuager.errors import AppError

KEY = SigningKey.from_seed(bytes(range(64)))
OTHER = SigningKey.from_seed(bytes(range(1, 65)))
MESSAGE = "Куәгер".encode()
VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors" / "signing.json").read_bytes())


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def refuses(key: VerifyKey, message: bytes, signature: Signature, namespace: Namespace) -> bool:
    try:
        key.verify(message, signature, namespace)
    except AppError as error:
        return error.code == "crypto.bad_signature"
    return False


@pytest.mark.parametrize("namespace", Namespace)
def test_what_is_signed_verifies(namespace: Namespace) -> None:
    signature = KEY.sign(MESSAGE, namespace)
    assert (len(signature.ed25519), len(signature.mldsa65)) == (64, 3309)
    KEY.public.verify(MESSAGE, signature, namespace)


def test_another_kind_of_thing_does_not_verify() -> None:
    signature = KEY.sign(MESSAGE, Namespace.CARD)
    assert refuses(KEY.public, MESSAGE, signature, Namespace.SEGMENT)
    assert refuses(KEY.public, MESSAGE, signature, Namespace.BUNDLE)


def test_another_message_or_key_does_not_verify() -> None:
    signature = KEY.sign(MESSAGE, Namespace.CARD)
    assert refuses(KEY.public, MESSAGE + b"\0", signature, Namespace.CARD)
    assert refuses(OTHER.public, MESSAGE, signature, Namespace.CARD)


def test_both_halves_are_required() -> None:
    ours = KEY.sign(MESSAGE, Namespace.CARD)
    theirs = OTHER.sign(MESSAGE, Namespace.CARD)
    assert refuses(KEY.public, MESSAGE, Signature(ours.ed25519, theirs.mldsa65), Namespace.CARD)
    assert refuses(KEY.public, MESSAGE, Signature(theirs.ed25519, ours.mldsa65), Namespace.CARD)
    mixed = VerifyKey(KEY.public.ed25519, OTHER.public.mldsa65)
    mixed.verify(MESSAGE, Signature(ours.ed25519, theirs.mldsa65), Namespace.CARD)
    assert refuses(mixed, MESSAGE, ours, Namespace.CARD)
    assert refuses(mixed, MESSAGE, theirs, Namespace.CARD)


def test_every_changed_byte_is_noticed() -> None:
    signature = KEY.sign(MESSAGE, Namespace.CARD)
    changed = [Signature(flipped(signature.ed25519, place), signature.mldsa65) for place in range(64)]
    changed += [
        Signature(signature.ed25519, flipped(signature.mldsa65, place)) for place in range(0, 3309, 7)
    ]
    for untrusted in changed:
        assert refuses(KEY.public, MESSAGE, untrusted, Namespace.CARD)


@pytest.mark.parametrize(
    "untrusted", [Signature(b"", b""), Signature(bytes(63), bytes(3309)), Signature(bytes(64), bytes(3310))]
)
def test_signatures_of_other_lengths_are_refused(untrusted: Signature) -> None:
    assert refuses(KEY.public, MESSAGE, untrusted, Namespace.CARD)


@pytest.mark.parametrize(("ed25519", "mldsa65"), [(31, 1952), (33, 1952), (32, 1951), (32, 0)])
def test_public_keys_of_other_lengths_are_refused(ed25519: int, mldsa65: int) -> None:
    with pytest.raises(AppError) as caught:
        VerifyKey(bytes(ed25519), bytes(mldsa65))
    assert caught.value.code == "crypto.bad_key"


def test_public_keys_of_rubbish_verify_nothing() -> None:
    rubbish = VerifyKey(b"\xff" * 32, b"\xff" * 1952)
    assert refuses(rubbish, MESSAGE, KEY.sign(MESSAGE, Namespace.CARD), Namespace.CARD)


def test_a_seed_is_the_whole_key() -> None:
    again = SigningKey.from_seed(KEY.seed)
    assert again.public == KEY.public
    assert SigningKey.generate().public != SigningKey.generate().public
    with pytest.raises(AppError) as caught:
        SigningKey.from_seed(bytes(63))
    assert caught.value.code == "crypto.bad_key"


def test_kept_vectors_of_the_first_release_still_verify() -> None:
    key = SigningKey.from_seed(bytes.fromhex(VECTORS["seed"]))
    public = VerifyKey(key.public.ed25519, base64.b64decode(VECTORS["mldsa65_public"]))
    message = base64.b64decode(VECTORS["message"])
    assert public == key.public
    assert public.ssh_line() == VECTORS["ssh_key"]
    assert public.origin_id() == VECTORS["origin_id"]
    assert public.fingerprint() == VECTORS["fingerprint"]
    assert {kept["namespace"] for kept in VECTORS["signatures"]} >= set(Namespace)
    for kept in VECTORS["signatures"]:
        namespace = Namespace(kept["namespace"])
        ed25519 = parse_armored(kept["ssh_signature"], public, namespace)
        signature = Signature(ed25519, base64.b64decode(kept["mldsa65"]))
        public.verify(message, signature, namespace)
        assert key.sign(message, namespace).ed25519 == ed25519


# --- names ----------------------------------------------------------------------------------------


def test_origin_ids_tell_both_halves_apart() -> None:
    keys = [
        KEY.public,
        VerifyKey(KEY.public.ed25519, OTHER.public.mldsa65),
        VerifyKey(OTHER.public.ed25519, KEY.public.mldsa65),
    ]
    assert len({key.origin_id() for key in keys}) == 3
    assert len({key.fingerprint() for key in keys}) == 3
    assert all(len(bytes.fromhex(key.origin_id())) == 16 for key in keys)


def test_a_fingerprint_is_eight_groups_of_four_digits() -> None:
    # SHA-256 of nothing, e3b0c442…b855, modulo 10**32.
    expected = int("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 16) % 10**32
    groups = fingerprint(b"").split(" ")
    assert [len(group) for group in groups] == [4] * 8
    assert "".join(groups).isdecimal()
    assert int("".join(groups)) == expected


@given(st.binary(max_size=40))
def test_fingerprints_keep_their_form(data: bytes) -> None:
    groups = fingerprint(data).split(" ")
    assert [len(group) for group in groups] == [4] * 8
    assert "".join(groups).isdecimal()


# --- OpenSSH --------------------------------------------------------------------------------------


def ssh_verify(folder: Path, public: VerifyKey, namespace: str, signature: str, message: bytes) -> bool:
    (folder / "allowed").write_text(f"origin {public.ssh_line()}\n")
    (folder / "signature").write_text(signature)
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "origin", "-n", namespace]
    result = subprocess.run(
        [*command, "-s", "signature"], input=message, cwd=folder, capture_output=True, check=False
    )
    return result.returncode == 0


@pytest.mark.parametrize("namespace", Namespace)
def test_openssh_verifies_ours(tmp_path: Path, namespace: Namespace) -> None:
    text = armored(KEY.public, KEY.sign(MESSAGE, namespace), namespace)
    assert ssh_verify(tmp_path, KEY.public, namespace.value, text, MESSAGE)
    assert not ssh_verify(tmp_path, KEY.public, namespace.value, text, MESSAGE + b"!")
    assert not ssh_verify(tmp_path, KEY.public, "file", text, MESSAGE)
    assert not ssh_verify(tmp_path, OTHER.public, namespace.value, text, MESSAGE)


def test_openssh_writes_the_same_text(tmp_path: Path) -> None:
    """Ed25519 is deterministic, so both programs must give the same bytes."""
    secret = Ed25519PrivateKey.from_private_bytes(KEY.seed[:32]).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
    )
    (tmp_path / "key").touch(mode=0o600)
    (tmp_path / "key").write_bytes(secret)
    (tmp_path / "message").write_bytes(MESSAGE)
    command = ["ssh-keygen", "-q", "-Y", "sign", "-f", "key", "-n", Namespace.BUNDLE.value, "message"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    text = (tmp_path / "message.sig").read_text()
    assert text == armored(KEY.public, KEY.sign(MESSAGE, Namespace.BUNDLE), Namespace.BUNDLE)


def test_armor_parses_back() -> None:
    signature = KEY.sign(MESSAGE, Namespace.BUNDLE)
    text = armored(KEY.public, signature, Namespace.BUNDLE)
    assert parse_armored(text, KEY.public, Namespace.BUNDLE) == signature.ed25519


def armor_variants() -> dict[str, str]:
    text = armored(KEY.public, KEY.sign(MESSAGE, Namespace.BUNDLE), Namespace.BUNDLE)
    begin, *body, end = text.splitlines()
    return {
        "empty": "",
        "no end": "\n".join([begin, *body]),
        "no last line feed": text[:-1],
        "two line feeds": text + "\n",
        "carriage returns": text.replace("\n", "\r\n"),
        "leading space": " " + text,
        "one line": f"{begin}\n{''.join(body)}\n{end}\n",
        "other columns": f"{begin}\n{body[0][:64]}\n{body[0][64:]}{''.join(body[1:])}\n{end}\n",
        "no armor": "".join(body),
        "twice": text + text,
        "rubbish": text.replace(body[1], "!" * len(body[1])),
        "not ascii": text.replace(body[1], "қ" * len(body[1])),
        "cut": f"{begin}\n{body[0]}\n{end}\n",
        "other key": armored(OTHER.public, OTHER.sign(MESSAGE, Namespace.BUNDLE), Namespace.BUNDLE),
        "other namespace": armored(KEY.public, KEY.sign(MESSAGE, Namespace.CARD), Namespace.CARD),
        "endless": begin + "\n" + "A" * 1_000_000 + "\n" + end + "\n",
    }


@pytest.mark.parametrize("name", armor_variants())
def test_no_other_text_stands_for_a_signature(name: str) -> None:
    with pytest.raises(AppError) as caught:
        parse_armored(armor_variants()[name], KEY.public, Namespace.BUNDLE)
    assert caught.value.code == "crypto.bad_signature"


@given(st.data())
def test_every_changed_character_is_noticed(data: st.DataObject) -> None:
    signature = KEY.sign(MESSAGE, Namespace.BUNDLE)
    text = armored(KEY.public, signature, Namespace.BUNDLE)
    place = data.draw(st.integers(0, len(text) - 1))
    character = data.draw(st.characters(codec="ascii").filter(lambda other: other != text[place]))
    untrusted = text[:place] + character + text[place + 1 :]
    try:
        ed25519 = parse_armored(untrusted, KEY.public, Namespace.BUNDLE)
    except AppError:
        return  # most are refused here; the others are another signature
    assert refuses(KEY.public, MESSAGE, Signature(ed25519, signature.mldsa65), Namespace.BUNDLE)
