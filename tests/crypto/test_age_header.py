"""The age header: one form and no other, within bounds, under its MAC."""

from __future__ import annotations

import hmac
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.crypto.aead import derive_key
from kuager.crypto.age_header import MAX_HEADER_SIZE, build_header, read_file_key
from kuager.crypto.age_keys import HybridIdentity, X25519Identity
from kuager.crypto.age_passphrase import ScryptIdentity, ScryptRecipient
from kuager.crypto.age_stanza import Identity, Recipient, decode_base64, encode_base64
from kuager.errors import AppError

FILE_KEY = bytes(range(16))
IDENTITY = X25519Identity(bytes(range(32)))
STANZA = build_header(FILE_KEY, [IDENTITY.recipient]).decode().splitlines()[1:3]


def forged(lines: list[str], mac_line: str | None = None) -> bytes:
    """A header of these lines under the right MAC."""
    covered = "".join(line + "\n" for line in ["age-encryption.org/v1", *lines]).encode() + b"---"
    if mac_line is None:
        mac_line = (
            "--- " + encode_base64(hmac.digest(derive_key(FILE_KEY, "header"), covered, "sha256")) + "\n"
        )
    return covered[:-3] + mac_line.encode()


def refusal(header: bytes) -> str:
    with pytest.raises(AppError) as caught:
        read_file_key(io.BytesIO(header), [IDENTITY])
    return caught.value.code


def test_the_form() -> None:
    """Two X25519 stanzas: version, arguments and body of each, MAC."""
    other = X25519Identity.generate()
    lines = build_header(FILE_KEY, [IDENTITY.recipient, other.recipient]).decode().split("\n")
    assert lines[0] == "age-encryption.org/v1"
    assert [len(line) for line in lines[1:5]] == [53, 43, 53, 43]
    assert lines[1].startswith("-> X25519 ")
    assert lines[5].startswith("--- ")
    assert len(decode_base64(lines[5][4:])) == 32
    assert lines[6:] == [""]


def test_the_source_is_left_at_the_payload() -> None:
    source = io.BytesIO(build_header(FILE_KEY, [IDENTITY.recipient]) + b"payload\n")
    assert read_file_key(source, [X25519Identity.generate(), IDENTITY]) == FILE_KEY
    assert source.read() == b"payload\n"


def test_unknown_stanzas_are_passed_over() -> None:
    full = "A" * 64
    grease = ["-> grease ~!a b", full, full, "", "-> x", "AAAA"]
    assert read_file_key(io.BytesIO(forged([*grease, *STANZA, *grease])), [IDENTITY]) == FILE_KEY


@pytest.mark.parametrize("count", [1, 2, 8, 64])
def test_many_recipients(count: int) -> None:
    identities = [HybridIdentity(bytes([number]) * 32) for number in range(count)]
    header = build_header(FILE_KEY, [identity.recipient for identity in identities])
    assert len(header) < 1800 * count + 100
    for identity in identities[:: max(1, count // 4)]:
        assert read_file_key(io.BytesIO(header), [identity]) == FILE_KEY


def test_recipients_that_do_not_go_together_are_a_bug() -> None:
    hybrid, passphrase = HybridIdentity.generate().recipient, ScryptRecipient("x", 4)
    groups: list[list[Recipient]] = [
        [],
        [hybrid, IDENTITY.recipient],
        [passphrase, hybrid],
        [passphrase, passphrase],
        [IDENTITY.recipient] * 65,
    ]
    for recipients in groups:
        with pytest.raises(ValueError, match="recipient"):
            build_header(FILE_KEY, recipients)


def test_nobody_elses_keys_open() -> None:
    header = build_header(FILE_KEY, [IDENTITY.recipient])
    others: list[Identity] = [X25519Identity.generate(), HybridIdentity.generate(), ScryptIdentity("x")]
    for identities in ([], others):
        with pytest.raises(AppError) as caught:
            read_file_key(io.BytesIO(header), identities)
        assert caught.value.code == "age.not_for_us"


MAC = forged(STANZA).decode().splitlines()[-1]
MALFORMED = {
    "empty": b"",
    "no line feed": b"age-encryption.org/v1",
    "other version": forged(STANZA).replace(b"/v1", b"/v2"),
    "version with carriage return": forged(STANZA).replace(b"/v1\n", b"/v1\r\n"),
    "armor": b"-----BEGIN AGE ENCRYPTED FILE-----\n",
    "no stanza": forged([]),
    "no mark": forged(["X25519 a", ""]),
    "mark without space": forged(["->X25519 a", ""]),
    "no arguments": forged(["-> ", ""]),
    "empty argument": forged(["-> X25519  a", ""]),
    "trailing space": forged(["-> grease ", "", *STANZA]),
    "tab": forged(["-> grease\ta", "", *STANZA]),
    "delete character": forged(["-> grease\x7f", "", *STANZA]),
    "not ascii": forged(["-> қ", "", *STANZA]),
    "no body": forged(["-> grease", *STANZA]),
    "full line without a last": forged(["-> grease", "A" * 64, *STANZA]),
    "long line": forged(["-> grease", "A" * 68, "", *STANZA]),
    "two short lines": forged(["-> grease", "AAAA", "AAAA", *STANZA]),
    "padding": forged(["-> grease", "AA==", *STANZA]),
    "bits beyond": forged(["-> grease", "AB", *STANZA]),
    "url alphabet": forged(["-> grease", "A-_A", *STANZA]),
    "body with space": forged(["-> grease", "AA A", *STANZA]),
    "body with carriage return": forged(["-> grease", "AAAA\r", *STANZA]),
    "one letter": forged(["-> grease", "A", *STANZA]),
    "mac without space": forged(STANZA, MAC.replace(" ", "") + "\n"),
    "mac with two spaces": forged(STANZA, MAC.replace(" ", "  ") + "\n"),
    "mac with more": forged(STANZA, MAC + " \n"),
    "mac with another mark": forged(STANZA, MAC.replace("---", "----") + "\n"),
    "mac missing": forged(STANZA, "---\n"),
    "mac short": forged(STANZA, MAC[:-4] + "\n"),
    "mac padded": forged(STANZA, MAC + "=\n"),
    "mac without line feed": forged(STANZA, MAC),
    "scrypt and another": forged(["-> scrypt AAAAAAAAAAAAAAAAAAAAAA 4", "", *STANZA]),
    "too many stanzas": forged(["-> grease", ""] * 64 + STANZA),
    "too large": forged(["-> grease " + "a" * MAX_HEADER_SIZE, "", *STANZA]),
    "too large a body": forged(["-> grease"] + ["A" * 64] * (MAX_HEADER_SIZE // 64) + ["", *STANZA]),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_headers_are_refused(name: str) -> None:
    assert refusal(MALFORMED[name]) == "age.malformed"


def test_the_same_headers_in_good_form_are_read() -> None:
    """So that the cases above fail for what they say."""
    assert read_file_key(io.BytesIO(forged(STANZA, MAC + "\n")), [IDENTITY]) == FILE_KEY
    assert read_file_key(io.BytesIO(forged(["-> grease", ""] * 63 + STANZA)), [IDENTITY]) == FILE_KEY


def test_a_wrong_mac_is_damage() -> None:
    assert refusal(forged(STANZA, "--- " + "A" * 43 + "\n")) == "age.damaged"
    assert refusal(forged(["-> grease", "", *STANZA], MAC + "\n")) == "age.damaged"


class Endless:
    """A source that never ends a line and counts what was read of it."""

    def __init__(self, start: bytes) -> None:
        self._start = io.BytesIO(start)
        self.taken = 0

    def read(self, size: int, /) -> bytes:
        self.taken += size
        return self._start.read(size) or b"A" * size

    def readline(self, size: int, /) -> bytes:
        line = self._start.readline(size) or b"A" * size
        self.taken += len(line)
        return line


@pytest.mark.parametrize("start", [b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> grease\n"])
def test_reading_is_bounded(start: bytes) -> None:
    source = Endless(start)
    with pytest.raises(AppError) as caught:
        read_file_key(source, [IDENTITY])
    assert caught.value.code == "age.malformed"
    assert source.taken <= MAX_HEADER_SIZE


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_cleanly(untrusted: bytes) -> None:
    assert refusal(untrusted) == "age.malformed"
    assert refusal(b"age-encryption.org/v1\n-> " + untrusted) == "age.malformed"


@given(st.binary(max_size=200))
def test_base64_has_one_form(data: bytes) -> None:
    assert decode_base64(encode_base64(data)) == data


@given(st.text(max_size=12))
def test_what_decodes_as_base64_encodes_to_itself(untrusted: str) -> None:
    try:
        data = decode_base64(untrusted)
    except AppError:
        return
    assert encode_base64(data) == untrusted
