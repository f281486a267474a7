"""A signed letter: of PAdES form, good for pyHanko and for poppler, and read only."""

from __future__ import annotations

import io
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from asn1crypto.cms import ContentInfo
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import FieldMDPAction
from reportlab.pdfgen.canvas import Canvas

from kuager.crypto.certificate import SigningCertificate
from kuager.errors import AppError
from kuager.letters import signature, verification
from kuager.letters.chain import Known
from kuager.letters.content import Language, SignatureBox
from kuager.letters.signature import Signing
from tests.support import tampering

NOW = datetime.now(UTC).replace(microsecond=0)
FROM, UNTIL = NOW - timedelta(days=1), NOW + timedelta(days=3650)
OURS = SigningCertificate.create("Мысал ұйым", FROM, UNTIL)
OTHER = SigningCertificate.create("Үйлестіруші Сынаққызы", FROM, UNTIL)


def page() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=True)
    canvas.drawString(100, 700, "An invented page")
    canvas.save()
    return out.getvalue()


PAGE = page()
MOMENT = NOW.astimezone(timezone(timedelta(hours=5)))
STAFF = SignatureBox("staff", 0, 85, 40, 300, 80)
COORDINATOR = SignatureBox("coordinator", 0, 330, 40, 545, 80)
SIGNED = signature.sign(PAGE, OURS, Signing(MOMENT))
SEEN = signature.sign(PAGE, OURS, Signing(MOMENT, "kk", (STAFF, COORDINATOR), counter_signed=True))
BOTH = signature.countersign(SEEN, OTHER, MOMENT, "ru")
KNOWN = Known((OURS.certificate, OTHER.certificate))


def test_the_page_stays_as_it_is_and_the_signature_follows() -> None:
    assert SIGNED.startswith(PAGE)
    assert SEEN.startswith(PAGE)
    assert BOTH.startswith(SEEN)


def test_the_form_is_pades_and_forbids_every_change() -> None:
    (embedded,) = PdfFileReader(io.BytesIO(SIGNED)).embedded_signatures
    assert embedded.field_name == signature.STAFF
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


def test_the_metadata_stay_the_letters_own() -> None:
    before, after = PdfFileReader(io.BytesIO(PAGE)), PdfFileReader(io.BytesIO(BOTH))
    assert after.trailer["/Info"] == before.trailer["/Info"]
    assert b"pyHanko" not in BOTH
    assert after.input_version == (1, 7)


def test_without_a_box_it_shows_nothing_of_its_own_on_the_page() -> None:
    reader = PdfFileReader(io.BytesIO(SIGNED))
    (widget,) = reader.root["/Pages"]["/Kids"][0]["/Annots"]
    assert [int(edge) for edge in widget.get_object()["/Rect"]] == [0, 0, 0, 0]


def test_both_fields_are_there_before_the_first_signature() -> None:
    """And that one lets nothing but the second field be filled; the second lets nothing at all."""
    first, second = PdfFileReader(io.BytesIO(BOTH)).embedded_signatures
    before = PdfFileReader(io.BytesIO(SEEN)).get_historical_resolver(first.signed_revision)
    assert [field.get_object()["/T"] for field in before.root["/AcroForm"]["/Fields"]] == [
        "staff",
        "coordinator",
    ]
    assert (first.docmdp_level.value, second.docmdp_level.value) == (2, 1)
    assert second.fieldmdp is not None
    assert second.fieldmdp.action == FieldMDPAction.ALL


def test_the_appearance_stands_in_its_box_in_embedded_fonts() -> None:
    reader = PdfFileReader(io.BytesIO(BOTH))
    for widget, box in zip(reader.root["/Pages"]["/Kids"][0]["/Annots"], (STAFF, COORDINATOR), strict=True):
        shown = widget.get_object()
        assert [float(edge) for edge in shown["/Rect"]] == [box.left, box.bottom, box.right, box.top]
        assert int(shown["/F"]) & 4  # it is printed
        form = shown["/AP"]["/N"]
        assert [float(edge) for edge in form["/BBox"]] == [0, 0, 215, 40]
        for font in form["/Resources"]["/Font"].values():
            (descendant,) = font.get_object()["/DescendantFonts"]
            assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]


def test_the_appearance_says_who_when_and_what_it_is_not(tmp_path: Path) -> None:
    said = " ".join(text_of(tmp_path, BOTH).split())
    assert "Мысал ұйым" in said
    assert "Үйлестіруші Сынаққызы" in said
    assert f"{MOMENT:%d.%m.%Y %H:%M} +05:00" in said
    assert OURS.fingerprint()[:24].strip() in said
    assert "Мемлекеттік ЭЦҚ емес" in said
    assert "Не является государственной ЭЦП" in said


def text_of(tmp_path: Path, pdf: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed")
    (tmp_path / "letter.pdf").write_bytes(pdf)
    ran = subprocess.run(
        ["pdftotext", "letter.pdf", "-"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    return ran.stdout


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_long_name_still_fits_its_box(language: Language) -> None:
    long = SigningCertificate.create("«Мысал» бірлестігі, Алматы кеңсесі — 阿迪力·木哈依 үлгі", FROM, UNTIL)
    box = SignatureBox("coordinator", 0, 10, 10, 160, 46)
    signed = signature.sign(PAGE, long, Signing(MOMENT, language, (STAFF, box), counter_signed=True))
    assert verification.verify(
        signature.countersign(signed, long, MOMENT, language), Known((long.certificate,))
    ).good


def test_what_we_sign_we_verify() -> None:
    verdict = verification.verify(SIGNED, Known((OURS.certificate,)))
    (signed,) = verdict.signatures
    assert verdict.good
    assert (signed.by.name, signed.by.fingerprint) == ("Мысал ұйым", OURS.fingerprint())
    assert datetime.fromisoformat(signed.signed_at) == MOMENT
    assert (signed.term, signed.revocation, signed.timestamp) == ("in_force", "no_list", None)


def test_a_counter_signature_keeps_the_first_one_good() -> None:
    waiting = verification.verify(SEEN, KNOWN)
    assert waiting.good
    assert waiting.awaits
    verdict = verification.verify(BOTH, KNOWN)
    assert verdict.good
    assert not verdict.awaits
    assert [each.field for each in verdict.signatures] == ["staff", "coordinator"]


def test_where_there_is_no_room_nobody_counter_signs() -> None:
    for pdf in (SIGNED, BOTH, PAGE):
        with pytest.raises(AppError, match=r"letter\.no_room"):
            signature.countersign(pdf, OTHER, MOMENT, "ru")
    with pytest.raises(AppError, match=r"letter\.unreadable"):
        signature.countersign(b"%PDF-1.7", OTHER, MOMENT, "ru")


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
