"""A signed letter: of PAdES form, good for pyHanko and for poppler, and read only."""

from __future__ import annotations

import io
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from asn1crypto.cms import ContentInfo
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.pdfgen.canvas import Canvas

from kuager.crypto.certificate import SigningCertificate
from kuager.letters import signature, verification
from tests.support import tampering

NOW = datetime.now(UTC).replace(microsecond=0)
OURS = SigningCertificate.create("Мысал ұйым", NOW - timedelta(days=1), NOW + timedelta(days=3650))


def page() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=True)
    canvas.drawString(100, 700, "An invented page")
    canvas.save()
    return out.getvalue()


PAGE = page()
SIGNED = signature.sign(PAGE, OURS)


def test_the_page_stays_as_it_is_and_the_signature_follows() -> None:
    assert SIGNED.startswith(PAGE)
    assert signature.sign(PAGE, OURS)[: len(PAGE)] == PAGE


def test_the_form_is_pades_and_forbids_every_change() -> None:
    (embedded,) = PdfFileReader(io.BytesIO(SIGNED)).embedded_signatures
    assert embedded.field_name == signature.FIELD
    assert embedded.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert embedded.docmdp_level is not None
    assert embedded.docmdp_level.value == 1  # no changes at all
    signed_data = ContentInfo.load(bytes(embedded.pkcs7_content))["content"]
    (signer,) = signed_data["signer_infos"]
    attributes = {attribute["type"].native for attribute in signer["signed_attrs"]}
    # EN 319 142-1, 5.3: the certificate is bound by the signature; the time is in the dictionary.
    assert {"content_type", "message_digest", "signing_certificate_v2"} <= attributes
    assert "signing_time" not in attributes
    assert [each.chosen.dump() for each in signed_data["certificates"]] == [OURS.certificate]


def test_it_shows_nothing_of_its_own_on_the_page() -> None:
    reader = PdfFileReader(io.BytesIO(SIGNED))
    (widget,) = reader.root["/Pages"]["/Kids"][0]["/Annots"]
    assert [int(edge) for edge in widget.get_object()["/Rect"]] == [0, 0, 0, 0]


def test_what_we_sign_we_verify() -> None:
    verdict = verification.verify(SIGNED, [OURS.certificate])
    assert verdict.good
    assert (verdict.signer, verdict.signatures) == ("Мысал ұйым", 1)
    assert verdict.fingerprint == OURS.fingerprint()
    assert abs(datetime.fromisoformat(verdict.signed_at) - datetime.now(UTC)) < timedelta(
        hours=2
    )  # it was signed for all tests


def poppler_says(tmp_path: Path, pdf: bytes) -> str:
    """What poppler's pdfsig, with no store of certificates, writes about a file."""
    if shutil.which("pdfsig") is None:
        pytest.skip("poppler-utils is not installed")
    (tmp_path / "letter.pdf").write_bytes(pdf)
    ran = subprocess.run(
        ["pdfsig", "letter.pdf"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    return ran.stdout


def test_poppler_calls_it_valid_and_the_document_whole(tmp_path: Path) -> None:
    said = poppler_says(tmp_path, SIGNED)
    assert "Signature Validation: Signature is Valid." in said
    assert "Total document signed" in said
    assert "Signature Type: ETSI.CAdES.detached" in said


def test_poppler_sees_a_flipped_byte_and_what_was_appended(tmp_path: Path) -> None:
    flipped = tampering.flip(SIGNED, SIGNED.index(b"stream\n") + 20)
    assert "Signature Validation: Digest Mismatch." in poppler_says(tmp_path, flipped)
    assert "Not total document signed" in poppler_says(tmp_path, tampering.overlay(SIGNED))
