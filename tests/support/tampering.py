"""What somebody may do to a signed PDF, each as a function from its bytes to others."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils import generic, writer
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kuager.crypto.certificate import SigningCertificate

_HIDDEN = b"BT 0 0 1 rg 50 50 500 700 re f ET"


def flip(pdf: bytes, position: int) -> bytes:
    """One bit of one byte turned."""
    changed = bytearray(pdf)
    changed[position] ^= 1
    return bytes(changed)


def hole(pdf: bytes) -> tuple[int, int]:
    """Where the hexadecimal digits of the only signature begin and end."""
    start = pdf.index(b"/Contents <") + len(b"/Contents <")
    return start, pdf.index(b">", start)


def fill_hole(pdf: bytes) -> bytes:
    """Something written behind the signature, where nothing is signed."""
    _, end = hole(pdf)
    return pdf[: end - 4] + b"beef" + pdf[end:]


def _update(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    later = IncrementalPdfFileWriter(io.BytesIO(pdf))
    change(later)
    out = io.BytesIO()
    later.write(out)
    return out.getvalue()


def _first_page(later: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    return later.root["/Pages"]["/Kids"][0]


def annotate(pdf: bytes) -> bytes:
    """A note laid over the first page by an incremental update."""

    def change(later: IncrementalPdfFileWriter) -> None:
        note = generic.DictionaryObject(
            {
                pdf_name("/Type"): pdf_name("/Annot"),
                pdf_name("/Subtype"): pdf_name("/FreeText"),
                pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (100, 500, 400, 600))),
                pdf_name("/Contents"): pdf_string("another text"),
                pdf_name("/DA"): pdf_string("/Helv 12 Tf"),
            }
        )
        page = _first_page(later)
        page["/Annots"].append(later.add_object(note))
        later.update_container(page["/Annots"])
        later.update_container(page)

    return _update(pdf, change)


def overlay(pdf: bytes) -> bytes:
    """A red box added to what the first page shows."""

    def change(later: IncrementalPdfFileWriter) -> None:
        box = later.add_object(generic.StreamObject(stream_data=b"q 1 0 0 rg 100 500 300 100 re f Q"))
        page = _first_page(later)
        page[pdf_name("/Contents")] = generic.ArrayObject([page.raw_get("/Contents"), box])
        later.update_container(page)

    return _update(pdf, change)


def alter_catalog(pdf: bytes) -> bytes:
    """An entry added to the root of the document; nothing to see."""

    def change(later: IncrementalPdfFileWriter) -> None:
        later.root[pdf_name("/Added")] = pdf_name("/Yes")
        later.update_root()

    return _update(pdf, change)


def retitle(pdf: bytes) -> bytes:
    """Another title in the information dictionary."""
    return _update(
        pdf,
        lambda later: later.set_info(generic.DictionaryObject({pdf_name("/Title"): pdf_string("other")})),
    )


def hide(unsigned_pdf: bytes) -> bytes:
    """A page content that nothing shows yet, put in before signing (first half of a shadow attack)."""
    return _update(unsigned_pdf, lambda later: later.add_object(generic.StreamObject(stream_data=_HIDDEN)))


def show_hidden(pdf: bytes) -> bytes:
    """The hidden content put in the place of the first page's (second half of a shadow attack)."""

    def change(later: IncrementalPdfFileWriter) -> None:
        number = next(
            number
            for number in range(1, 400)
            if isinstance(found := _object(later.prev, number), generic.StreamObject)
            and found.data == _HIDDEN
        )
        page = _first_page(later)
        page[pdf_name("/Contents")] = generic.IndirectObject(number, 0, later.prev)
        later.update_container(page)

    return _update(pdf, change)


def _object(reader: PdfFileReader, number: int) -> generic.PdfObject | None:
    try:
        return reader.get_object(generic.Reference(number, 0, reader))
    except Exception:  # noqa: BLE001 - a number that the file does not use
        return None


def rewrite(pdf: bytes) -> bytes:
    """The whole file written anew by another program."""
    copy = writer.copy_into_new_writer(PdfFileReader(io.BytesIO(pdf)))
    out = io.BytesIO()
    copy.write(out)
    return out.getvalue()


class _Rude(signers.PdfSigner):
    """Signs also what forbids it."""

    def _enforce_certification_constraints(self, reader: PdfFileReader) -> None:
        pass


def sign_again(pdf: bytes, certificate: SigningCertificate) -> bytes:
    """A second signature, over everything, whatever the first one forbids."""
    return _signed_as("Second", pdf, certificate)


def fill_as(pdf: bytes, field: str, certificate: SigningCertificate) -> bytes:
    """The empty field signed by somebody."""
    return _signed_as(field, pdf, certificate)


def _signed_as(field: str, pdf: bytes, certificate: SigningCertificate) -> bytes:
    signer = signers.SimpleSigner(
        signing_cert=Certificate.load(certificate.certificate),
        signing_key=PrivateKeyInfo.load(certificate.private_key),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]  # pyHanko leaves it bare
    )
    metadata = signers.PdfSignatureMetadata(
        field_name=field, md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES
    )
    out = io.BytesIO()
    _Rude(metadata, signer).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf)), output=out, bytes_reserved=8192
    )
    return out.getvalue()


def xref_stream_file(table: bytes, filters: bytes, entries: int) -> bytes:
    """A file of nothing but a compressed cross-reference table that claims so many entries."""
    head = b"%PDF-1.7\n"
    return b"".join(
        (
            head,
            b"1 0 obj\n<</Type/XRef/Size %d/W[1 2 1]/Index[0 %d]/Root 2 0 R" % (entries, entries),
            b"/Filter %s/Length %d>>\nstream\n" % (filters, len(table)),
            table,
            b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(head),
        )
    )


def bomb(mebibytes: int) -> bytes:
    """A small file whose cross-reference table unpacks to so much."""
    packed = zlib.compress(zlib.compress(bytes(mebibytes << 20), 9), 9)
    return xref_stream_file(packed, b"[/FlateDecode/FlateDecode]", 5)
