"""What was done to a signed PDF afterwards, each with its verdict, and files made to break the reader.

The table says for each what pyHanko alone and poppler's pdfsig say of it, beside what this program says:
neither of them refuses everything that is no longer the letter.
"""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from kuager.crypto.certificate import SigningCertificate
from kuager.errors import AppError
from kuager.letters import signature, verification
from kuager.letters.chain import Known
from kuager.letters.signature import Signing
from kuager.letters.verification import Verdict
from tests.support import signed_letters as told
from tests.support import tampering
from tests.support.signed_letters import FROM, NOW, STRANGERS, TEAM, UNTIL

OURS = SigningCertificate.create("Мысал ұйым", FROM, UNTIL)
STRANGER = SigningCertificate.create("Мысал ұйым", FROM, UNTIL)
PAGE = told.page()
SIGNED = signature.sign(PAGE, OURS, Signing(NOW))
HIDING = signature.sign(tampering.hide(PAGE), OURS, Signing(NOW))

OFFICE, COORDINATOR = told.member("Алматы кеңсесі"), told.member("Үйлестіруші Сынаққызы")
WAITING = told.signed(OFFICE)
BOTH = signature.countersign(WAITING, COORDINATOR, NOW, "ru")
BOTH_HIDING = signature.countersign(told.signed(OFFICE, tampering.hide(PAGE)), COORDINATOR, NOW, "ru")
KNOWN = Known((TEAM.certificate,))
CLEAN = Known((TEAM.certificate,), lists=(told.withdrawn(),))
OLD = told.member("Алматы кеңсесі", valid_from=NOW - timedelta(days=30), valid_until=NOW - timedelta(days=2))
FALSE = told.member("Алматы кеңсесі", STRANGERS)


def facts(verdict: Verdict) -> tuple[bool, bool, bool, bool]:
    return verdict.intact, verdict.valid, verdict.trusted, verdict.whole_file


def look(pdf: bytes) -> Verdict:
    return verification.verify(pdf, Known((OURS.certificate,)))


def test_as_it_was_signed() -> None:
    assert facts(look(SIGNED)) == (True, True, True, True)
    assert facts(look(HIDING)) == (True, True, True, True)


def test_trust_is_the_readers_own() -> None:
    assert facts(verification.verify(SIGNED, Known())) == (True, True, False, True)
    # The same name, another key: a name is nothing.
    other = Known((STRANGER.certificate,))
    assert facts(verification.verify(SIGNED, other)) == (True, True, False, True)
    both = verification.verify(SIGNED, Known((STRANGER.certificate, OURS.certificate)))
    assert both.good
    (signed,) = both.signatures
    assert signed.known_by == signed.by


def test_by_whom_and_through_whom_it_is_known() -> None:
    verdict = verification.verify(BOTH, KNOWN)
    assert verdict.good
    assert [each.by.name for each in verdict.signatures] == ["Алматы кеңсесі", "Үйлестіруші Сынаққызы"]
    for each in verdict.signatures:
        assert each.known_by is not None
        assert (each.known_by.name, each.known_by.fingerprint) == ("Мысал тобы", TEAM.fingerprint())
    unknown = verification.verify(BOTH, Known((STRANGERS.certificate,)))
    assert [each.known_by for each in unknown.signatures] == [None, None]
    assert unknown.unchanged
    assert not unknown.good


# Withdrawn, expired --------------------------------------------------------------------------------


def test_who_is_not_on_the_list_is_good() -> None:
    verdict = verification.verify(BOTH, CLEAN)
    assert verdict.good
    assert [each.revocation for each in verdict.signatures] == ["not_listed", "not_listed"]
    assert verdict.signatures[0].listed == NOW.isoformat()


@pytest.mark.parametrize("which", [0, 1])
def test_a_withdrawn_signer_is_named_and_takes_the_trust(which: int) -> None:
    gone = (OFFICE, COORDINATOR)[which]
    verdict = verification.verify(BOTH, Known((TEAM.certificate,), lists=(told.withdrawn(gone),)))
    assert facts(verdict) == (True, True, False, True)
    expected = ["not_listed", "not_listed"]
    expected[which] = "revoked"
    assert [each.revocation for each in verdict.signatures] == expected
    signed = verdict.signatures[which]
    assert signed.revoked_since == NOW.isoformat()
    assert signed.known_by is not None  # who vouched is another fact


def test_the_newest_list_counts_and_a_strangers_never() -> None:
    first, second = told.withdrawn(OFFICE, number=4), told.withdrawn(number=5)
    false = STRANGERS.withdraw([], 9, NOW, UNTIL)
    for lists in ((first, second, false), (false, second, first)):
        found = verification.verify(WAITING, Known((TEAM.certificate,), lists=lists)).signatures[0]
        assert found.revocation == "not_listed"
    alone = verification.verify(WAITING, Known((TEAM.certificate,), lists=(false,))).signatures[0]
    assert alone.revocation == "no_list"


def test_a_list_out_of_date_is_no_answer() -> None:
    made = NOW - timedelta(days=20)
    known = Known((TEAM.certificate,), lists=(told.withdrawn(made=made, days=10),))
    verdict = verification.verify(WAITING, known)
    assert verdict.signatures[0].revocation == "old_list"
    assert facts(verdict) == (True, True, False, True)
    known = Known((TEAM.certificate,), lists=(told.withdrawn(OFFICE, made=made, days=10),))
    assert verification.verify(WAITING, known).signatures[0].revocation == "revoked"


def test_a_certificate_out_of_its_time_is_not_trusted() -> None:
    for start, end, term in ((-20, -10, "expired"), (10, 20, "not_yet")):
        first, last = NOW + timedelta(days=start), NOW + timedelta(days=end)
        alone = SigningCertificate.create("Мысал", first, last)
        verdict = verification.verify(signature.sign(PAGE, alone, Signing(NOW)), Known((alone.certificate,)))
        assert facts(verdict) == (True, True, False, True)
        assert verdict.signatures[0].term == term
    verdict = verification.verify(told.signed(OLD), CLEAN)
    (signed,) = verdict.signatures
    assert (signed.term, signed.trusted) == ("expired", False)
    assert signed.known_by is not None


# Changed --------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda: tampering.sign_again(WAITING, COORDINATOR), id="in a field of its own"),
        pytest.param(lambda: tampering.sign_again(BOTH, OFFICE), id="a third time"),
        pytest.param(lambda: tampering.overlay(WAITING), id="overlay while it waits"),
        pytest.param(lambda: tampering.annotate(WAITING), id="annotation while it waits"),
        pytest.param(
            lambda: tampering.fill_as(tampering.overlay(WAITING), "coordinator", COORDINATOR),
            id="overlay counter-signed",
        ),
        pytest.param(
            lambda: tampering.fill_as(tampering.alter_catalog(WAITING), "coordinator", COORDINATOR),
            id="catalog counter-signed",
        ),
        pytest.param(lambda: tampering.overlay(BOTH), id="overlay over both"),
        pytest.param(lambda: tampering.show_hidden(BOTH_HIDING), id="shadow replace over both"),
    ],
)
def test_only_the_empty_field_may_be_filled_and_nothing_beside(change: Callable[[], bytes]) -> None:
    verdict = verification.verify(change(), CLEAN)
    assert not verdict.whole_file
    assert not verdict.good


def test_a_second_signature_by_a_stranger_takes_the_trust() -> None:
    verdict = look(tampering.sign_again(SIGNED, STRANGER))
    assert facts(verdict) == (True, True, False, False)
    assert [each.by.fingerprint for each in verdict.signatures] == [
        OURS.fingerprint(),
        STRANGER.fingerprint(),
    ]
    filled = verification.verify(tampering.fill_as(WAITING, "coordinator", STRANGER), CLEAN)
    assert facts(filled) == (True, True, False, True)
    assert [each.trusted for each in filled.signatures] == [True, False]


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


# Beside pyHanko and pdfsig --------------------------------------------------------------------------


_PDFSIG = {"Signature is Valid": "valid", "Signature has not yet been verified": "not verified"}


class Case(NamedTuple):
    """What was done, and what each says: pyHanko's bottom lines, pdfsig's, and ours.

    pdfsig: "valid" or "digest mismatch" for each signature, then whether the last covers the whole file.
    Ours: the four facts intact, valid, trusted, whole.
    """

    pdf: Callable[[], bytes]
    pyhanko: str
    pdfsig: str
    ours: str
    known: Known = CLEAN


REVOKED = Known((TEAM.certificate,), lists=(told.withdrawn(OFFICE),))
FLIPPED = WAITING.index(b"stream\n") + 20
CASES = {
    "as signed": Case(lambda: WAITING, "good", "valid, total", "yes yes yes yes"),
    "counter-signed": Case(lambda: BOTH, "good good", "valid valid, total", "yes yes yes yes"),
    "byte flip": Case(
        lambda: tampering.flip(WAITING, FLIPPED), "bad", "digest mismatch, total", "NO yes NO yes"
    ),
    "overlay": Case(lambda: tampering.overlay(WAITING), "bad", "valid, not total", "yes yes yes NO"),
    "annotation": Case(lambda: tampering.annotate(WAITING), "bad", "valid, not total", "yes yes yes NO"),
    "catalog": Case(lambda: tampering.alter_catalog(WAITING), "bad", "valid, not total", "yes yes yes NO"),
    "shadow replace": Case(
        lambda: tampering.show_hidden(BOTH_HIDING), "bad bad", "valid valid, not total", "yes yes yes NO"
    ),
    "overlay, then counter-signed": Case(
        lambda: tampering.fill_as(tampering.overlay(WAITING), "coordinator", COORDINATOR),
        "bad good",
        "valid valid, total",
        "yes yes yes NO",
    ),
    "appended bytes": Case(
        lambda: BOTH + b"\n% more\n", "good good", "valid valid, not total", "yes yes yes NO"
    ),
    "a field of its own, invisible": Case(
        lambda: tampering.sign_again(WAITING, COORDINATOR),
        "good good",
        "valid valid, total",
        "yes yes yes NO",
    ),
    "bytes behind the signature": Case(
        lambda: tampering.fill_hole(WAITING), "good", "valid, not total", "yes yes yes NO"
    ),
    "full rewrite": Case(
        lambda: tampering.rewrite(WAITING), "bad", "not verified, not total", "NO yes NO NO"
    ),
    "revoked signer": Case(lambda: WAITING, "good", "valid, total", "yes yes NO yes", REVOKED),
    "expired": Case(lambda: told.signed(OLD), "bad", "valid, total", "yes yes NO yes"),
    "wrong authority": Case(lambda: told.signed(FALSE), "bad", "valid, total", "yes yes NO yes"),
}


def pyhanko_says(pdf: bytes, known: Known) -> str:
    """pyHanko as it comes: lists are given to it, too, which it does not look at."""
    context = ValidationContext(
        trust_roots=[Certificate.load(each) for each in known.letters],
        crls=list(known.lists),
        allow_fetching=False,
    )
    found = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
    statuses = [validate_pdf_signature(each, context) for each in found]
    return " ".join("good" if each.bottom_line else "bad" for each in statuses)


def pdfsig_says(folder: Path, pdf: bytes) -> str:
    if shutil.which("pdfsig") is None:
        pytest.skip("poppler-utils is not installed")
    (folder / "letter.pdf").write_bytes(pdf)
    ran = subprocess.run(
        ["pdfsig", "letter.pdf"], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )
    each = re.findall(r"Signature Validation: (.*)\.", ran.stdout)
    words = " ".join(_PDFSIG.get(found, found.lower()) for found in each)
    covered = re.findall(r"(Not t|T)otal document signed", ran.stdout)
    return f"{words}, {'total' if covered and covered[-1] == 'T' else 'not total'}"


@pytest.mark.complains("")
@pytest.mark.parametrize("name", CASES)
def test_each_with_its_verdict_beside_pyhanko_and_pdfsig(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    pdf = case.pdf()
    ours = " ".join("yes" if fact else "NO" for fact in facts(verification.verify(pdf, case.known)))
    assert (pyhanko_says(pdf, case.known), pdfsig_says(tmp_path, pdf), ours) == (
        case.pyhanko,
        case.pdfsig,
        case.ours,
    )


# Files that are none --------------------------------------------------------------------------------


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
