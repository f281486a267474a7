"""What was done to a signed PDF afterwards, each with its verdict, and files made to break the reader."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from reportlab.pdfgen.canvas import Canvas

from kuager.crypto.certificate import SigningCertificate
from kuager.errors import AppError
from kuager.letters import signature, verification
from kuager.letters.verification import Verdict
from tests.support import tampering

NOW = datetime.now(UTC).replace(microsecond=0)
FROM, UNTIL = NOW - timedelta(days=1), NOW + timedelta(days=3650)
OURS = SigningCertificate.create("Мысал ұйым", FROM, UNTIL)
STRANGER = SigningCertificate.create("Мысал ұйым", FROM, UNTIL)


def page() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=True)
    canvas.drawString(100, 700, "An invented page")
    canvas.save()
    return out.getvalue()


PAGE = page()
SIGNED = signature.sign(PAGE, OURS)
HIDING = signature.sign(tampering.hide(PAGE), OURS)


def facts(verdict: Verdict) -> tuple[bool, bool, bool, bool]:
    return verdict.intact, verdict.valid, verdict.trusted, verdict.whole_file


def look(pdf: bytes) -> Verdict:
    return verification.verify(pdf, [OURS.certificate])


def test_as_it_was_signed() -> None:
    assert facts(look(SIGNED)) == (True, True, True, True)
    assert facts(look(HIDING)) == (True, True, True, True)


def test_trust_is_the_readers_own() -> None:
    assert facts(verification.verify(SIGNED, [])) == (True, True, False, True)
    # The same name, another key: a name is nothing.
    assert facts(verification.verify(SIGNED, [STRANGER.certificate])) == (True, True, False, True)
    both = verification.verify(SIGNED, [STRANGER.certificate, OURS.certificate])
    assert both.good


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda: SIGNED + b"\n% one more line\n", id="bytes appended"),
        pytest.param(lambda: SIGNED + b"\n", id="one byte appended"),
        pytest.param(lambda: tampering.annotate(SIGNED), id="annotation"),
        pytest.param(lambda: tampering.overlay(SIGNED), id="overlay"),
        pytest.param(lambda: tampering.alter_catalog(SIGNED), id="catalog"),
        pytest.param(lambda: tampering.retitle(SIGNED), id="title"),
        pytest.param(lambda: tampering.show_hidden(HIDING), id="shadow replace"),
        pytest.param(lambda: tampering.fill_hole(SIGNED), id="bytes behind the signature"),
        pytest.param(lambda: tampering.sign_again(SIGNED, OURS), id="signed again by us"),
        pytest.param(lambda: tampering.sign_again(tampering.overlay(SIGNED), OURS), id="overlay signed"),
    ],
)
def test_what_is_added_later_is_not_the_letter(change: Callable[[], bytes]) -> None:
    """The signed bytes are all there, so the signature holds; what is shown is another thing."""
    assert facts(look(change())) == (True, True, True, False)


def test_a_second_signature_by_a_stranger_takes_the_trust() -> None:
    verdict = look(tampering.sign_again(SIGNED, STRANGER))
    assert facts(verdict) == (True, True, False, False)
    assert (verdict.signatures, verdict.fingerprint) == (2, STRANGER.fingerprint())


def test_a_full_rewrite_is_not_intact() -> None:
    verdict = look(tampering.rewrite(SIGNED))
    assert not verdict.intact
    assert not verdict.trusted
    assert not verdict.whole_file


def test_no_flipped_byte_outside_the_signature_passes() -> None:
    start, end = tampering.hole(SIGNED)
    for position in (*range(0, start, 11), *range(end, len(SIGNED), 11)):
        with contextlib.suppress(AppError):  # unreadable, or no signature any more
            verdict = look(tampering.flip(SIGNED, position))
            assert not verdict.intact
            assert not verdict.good


def test_a_flipped_byte_of_the_content_is_not_intact() -> None:
    verdict = look(tampering.flip(SIGNED, SIGNED.index(b"stream\n") + 20))
    assert facts(verdict) == (False, True, False, True)


def test_a_signature_value_that_is_not_the_keys_is_not_valid() -> None:
    start, end = tampering.hole(SIGNED)
    place = start + len(SIGNED[start:end].rstrip(b"0")) - 9  # in the last number of the ECDSA pair
    digit = b"1" if SIGNED[place : place + 1] == b"0" else b"0"  # another one, but still hexadecimal
    verdict = look(SIGNED[:place] + digit + SIGNED[place + 1 :])
    assert facts(verdict) == (True, False, False, True)


def test_a_certificate_out_of_its_time_is_not_trusted() -> None:
    for start, end in ((-20, -10), (10, 20)):
        wrong = SigningCertificate.create("Мысал", NOW + timedelta(days=start), NOW + timedelta(days=end))
        verdict = verification.verify(signature.sign(PAGE, wrong), [wrong.certificate])
        assert facts(verdict) == (True, True, False, True)


def test_a_letter_without_a_signature() -> None:
    with pytest.raises(AppError, match=r"letter\.not_signed"):
        look(PAGE)


@pytest.mark.parametrize(
    "untrusted",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"%PDF-1.7 and no more", id="only a header"),
        pytest.param(b"PK\3\4" + bytes(200), id="another kind of file"),
        pytest.param(SIGNED[: len(SIGNED) // 2], id="half of it"),
        pytest.param(b"before\n" + SIGNED, id="bytes in front"),
        pytest.param(b"%PDF-1.7\n1 0 obj\n" + b"[" * 100_000 + b"\nstartxref\n9\n%%EOF", id="deep"),
        pytest.param(
            b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\n"
            b"startxref\n9\n%%EOF",
            id="a table that names itself",
        ),
        pytest.param(tampering.bomb(100), id="a table that unpacks to 100 MiB"),
    ],
)
def test_files_that_break_a_reader(untrusted: bytes) -> None:
    started = time.process_time()
    with pytest.raises(AppError, match=r"letter\.unreadable"):
        look(untrusted)
    assert time.process_time() - started < 5


def test_a_file_beyond_the_bound_is_not_read() -> None:
    with pytest.raises(AppError, match=r"input\.too_large"):
        look(bytes(verification.SIZE_LIMIT + 1))
