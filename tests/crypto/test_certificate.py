"""The letter certificate: kept and restored, of the right form, and good for PAdES."""

from __future__ import annotations

import io
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from asn1crypto import keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.pdfgen.canvas import Canvas

from kuager.crypto.certificate import SigningCertificate, document_certificate, facts
from kuager.errors import AppError

NOW = datetime.now(UTC).replace(microsecond=0)
FROM, UNTIL = NOW - timedelta(days=1), NOW + timedelta(days=3650)
OURS = SigningCertificate.create("Мысал ұйым", FROM, UNTIL)
OTHER = SigningCertificate.create("Мысал ұйым", FROM, UNTIL)


def parsed() -> x509.Certificate:
    return x509.load_der_x509_certificate(OURS.certificate)


def test_the_form() -> None:
    certificate = parsed()
    certificate.verify_directly_issued_by(certificate)
    assert certificate.version == x509.Version.v3
    assert certificate.subject.rfc4514_string() == "CN=Мысал ұйым"
    assert certificate.issuer == certificate.subject
    assert (certificate.not_valid_before_utc, certificate.not_valid_after_utc) == (FROM, UNTIL)
    assert isinstance(certificate.signature_hash_algorithm, hashes.SHA256)
    public = certificate.public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    assert public.curve.name == "secp256r1"
    secret = serialization.load_der_private_key(OURS.private_key, None)
    assert isinstance(secret, ec.EllipticCurvePrivateKey)
    assert secret.public_key() == public


def test_the_extensions() -> None:
    extensions = parsed().extensions
    basic = extensions.get_extension_for_class(x509.BasicConstraints)
    usage = extensions.get_extension_for_class(x509.KeyUsage)
    subject = extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    authority = extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value
    assert (basic.critical, basic.value.ca) == (True, False)
    assert usage.critical
    assert usage.value.public_bytes() == bytes.fromhex("030206c0")  # the first two bits
    assert authority.key_identifier == subject.digest
    assert len(list(extensions)) == 4


def test_two_of_one_name_share_nothing() -> None:
    other = x509.load_der_x509_certificate(OTHER.certificate)
    assert other.serial_number != parsed().serial_number
    assert other.public_key() != parsed().public_key()
    assert OURS.fingerprint() != OTHER.fingerprint()


def test_kept_bytes_come_back() -> None:
    again = SigningCertificate.from_bytes(OURS.to_bytes())
    assert again == OURS
    assert again.to_bytes() == OURS.to_bytes()


def test_a_secret_is_not_shown_by_accident() -> None:
    assert repr(OURS.private_key) not in repr(OURS)


ED25519 = bytes.fromhex("302e020100300506032b657004220420") + bytes(32)
MALFORMED = {
    "empty": b"",
    "too short": b"\0\0",
    "length beyond": b"\xff\xff\xff\xff" + OURS.to_bytes()[4:],
    "cut": OURS.to_bytes()[:-1],
    "more": OURS.to_bytes() + b"\0",
    "not a pair": SigningCertificate(OURS.private_key, OTHER.certificate).to_bytes(),
    "swapped": SigningCertificate(OURS.certificate, OURS.private_key).to_bytes(),
    "other kind of key": SigningCertificate(ED25519, OURS.certificate).to_bytes(),
    "no certificate": SigningCertificate(OURS.private_key, b"").to_bytes(),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_other_bytes_are_refused(name: str) -> None:
    with pytest.raises(AppError) as caught:
        SigningCertificate.from_bytes(MALFORMED[name])
    assert caught.value.code == "crypto.bad_key"


@pytest.mark.parametrize("name", ["", "  ", "қ" * 65])
def test_names_that_no_certificate_can_hold(name: str) -> None:
    with pytest.raises(AppError, match=r"certificate\.no_name"):
        SigningCertificate.create(name, FROM, UNTIL)


@pytest.mark.parametrize("name", ["Мысал ئادىل", "ئادىل 5", "Office ئ"])
def test_names_that_run_both_ways_could_be_compared_by_nobody(name: str) -> None:
    with pytest.raises(AppError, match=r"certificate\.mixed_name"):
        SigningCertificate.create(name, FROM, UNTIL)
    assert facts(SigningCertificate.create("ئادىل مۇقاي", FROM, UNTIL).certificate).name == "ئادىل مۇقاي"


def test_a_long_name_is_whole_and_its_common_name_cut() -> None:
    long = "«Мысал» қоғамдық бірлестігі, Алматы кеңсесі, екінші бөлім"
    made = SigningCertificate.create(long, FROM, UNTIL)
    assert facts(made.certificate).name == long
    subject = x509.load_der_x509_certificate(made.certificate).subject
    (common,) = subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    assert str(common.value) == "«Мысал» қоғамдық бірлестігі, Алм…"


@pytest.mark.parametrize(
    ("oid", "told", "shown"),
    [
        (x509.NameOID.COMMON_NAME, "one\n\u202etwo\x1b[2J", "one\ufffd\ufffdtwo\ufffd[2J"),
        (x509.NameOID.ORGANIZATION_NAME, "y" * 5000, "O=" + "y" * 118 + "…"),
    ],
    ids=["steering", "long"],
)
def test_a_strangers_name_is_one_line_of_bounded_length(
    oid: x509.ObjectIdentifier, told: str, shown: str
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(oid, told)])
    made = document_certificate(name, key.public_key(), FROM, UNTIL).issuer_name(name)
    signed = made.sign(key, hashes.SHA256())
    assert facts(signed.public_bytes(serialization.Encoding.DER)).name == shown


def test_a_chain_is_kept_with_the_pair() -> None:
    with_chain = SigningCertificate(OURS.private_key, OURS.certificate, (OTHER.certificate, OURS.certificate))
    assert SigningCertificate.from_bytes(with_chain.to_bytes()) == with_chain


def test_what_it_signs_is_checked_with_the_certificate() -> None:
    public = parsed().public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    public.verify(OURS.sign(b"a letter"), b"a letter", ec.ECDSA(hashes.SHA256()))


def test_what_a_certificate_says() -> None:
    found = facts(OURS.certificate)
    assert (found.name, found.issuer, found.authority) == ("Мысал ұйым", "", False)
    assert found.fingerprint == OURS.fingerprint()
    assert datetime.fromisoformat(found.valid_until) == UNTIL
    with pytest.raises(AppError, match=r"certificate\.malformed"):
        facts(OURS.certificate[:-1])


def test_a_time_without_its_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="zone"):
        SigningCertificate.create("x", FROM.replace(tzinfo=None), UNTIL)


# --- PAdES ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def signed_pdf() -> bytes:
    page = io.BytesIO()
    canvas = Canvas(page)
    canvas.drawString(100, 700, "letter")
    canvas.save()
    signer = SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(OURS.certificate),
        signing_key=keys.PrivateKeyInfo.load(OURS.private_key),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    )
    details = PdfSignatureMetadata(
        field_name="Signature", subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256"
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(page.getvalue()))
    signed: io.BytesIO = PdfSigner(details, signer=signer).sign_pdf(writer)
    return signed.getvalue()


def judged(pdf: bytes, roots: list[SigningCertificate]) -> PdfSignatureStatus:
    context = ValidationContext(
        trust_roots=[asn1_x509.Certificate.load(root.certificate) for root in roots], allow_fetching=False
    )
    signature = PdfFileReader(io.BytesIO(pdf)).embedded_signatures[0]
    return validate_pdf_signature(signature, context)


def test_pyhanko_trusts_who_was_given_the_certificate(signed_pdf: bytes) -> None:
    status = judged(signed_pdf, [OURS])
    assert (status.intact, status.valid, status.trusted, status.bottom_line) == (True, True, True, True)
    assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE


@pytest.mark.complains("self-signed")
def test_pyhanko_does_not_trust_a_stranger(signed_pdf: bytes) -> None:
    status = judged(signed_pdf, [OTHER])
    assert (status.intact, status.valid, status.trusted) == (True, True, False)


def test_pyhanko_notices_a_change(signed_pdf: bytes) -> None:
    place = signed_pdf.index(b"/MediaBox")
    changed = signed_pdf[:place] + signed_pdf[place:].replace(b"595", b"594", 1)
    assert changed != signed_pdf
    assert not judged(changed, [OURS]).intact


def test_poppler_finds_the_signature_valid(signed_pdf: bytes, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(signed_pdf)
    result = subprocess.run(
        ["pdfsig", "letter.pdf"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "Signature is Valid." in result.stdout
    assert "Signer Certificate Common Name: Мысал ұйым" in result.stdout
