"""Signing a letter: PAdES B-B (ETSI EN 319 142-1) by who made it, and by a coordinator after that.

The first signature certifies the document (ISO 32000-2, 12.8.4).  Where no counter-signature is wanted it
allows no later change at all.  Else it allows the one field that it leaves empty to be filled, and nothing
more; the field itself says that after it nothing may change either.  Both fields are there before the
first signature: none can be added later.

A signature shows itself in the box that the page keeps for it (`stamp`); without a box it is invisible.  It
is no state-recognised electronic signature; the office acts on the applicant's own hand.

Errors: `letter.unreadable`, `letter.no_room` (no empty field for a counter-signature); those of `stamp`.
"""

from __future__ import annotations

import io
import logging
from datetime import datetime
from functools import lru_cache
from threading import Lock
from typing import Any, Final

import msgspec
from asn1crypto.cms import ContentInfo
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import NoOpStampStyle

from kuager.crypto.certificate import SigningCertificate, facts
from kuager.errors import AppError
from kuager.letters import cms, stamp
from kuager.letters.content import Language, SignatureBox

STAFF: Final = "staff"
COORDINATOR: Final = "coordinator"
"""The names of the fields, as of the boxes."""
RESERVED: Final = 16384
"""Hexadecimal digits kept free for a signature and a timestamp; given, because pyHanko would otherwise sign
twice to measure it. It reads them one by one, so that more of them make every verification slower."""

_LOCK: Final = Lock()

# They log the names in certificates; our verdict says what matters, in words.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class Signing(msgspec.Struct, frozen=True):
    """When, in which language the stamp speaks, where it stands, and whether a second one is to follow.

    `boxes` are those that the page keeps, by the names of the fields; `moment` is aware.
    """

    moment: datetime
    language: Language = "ru"
    boxes: tuple[SignatureBox, ...] = ()
    counter_signed: bool = False

    def box(self, name: str) -> SignatureBox | None:
        """The box of a field, if the page has one."""
        return next((box for box in self.boxes if box.name == name), None)


def sign(pdf: bytes, certificate: SigningCertificate, signing: Signing) -> bytes:
    """The letter with its signature appended."""
    file = _Addition(io.BytesIO(pdf))
    _add_field(file, STAFF, signing)
    if signing.counter_signed:
        _add_field(file, COORDINATOR, signing, last=True)
    permitted = fields.MDPPerm.FILL_FORMS if signing.counter_signed else fields.MDPPerm.NO_CHANGES
    metadata = signers.PdfSignatureMetadata(
        field_name=STAFF,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=permitted,
    )
    return _signed(file, STAFF, certificate, metadata, signing.box(STAFF), signing)


def countersign(
    signed_pdf: bytes, certificate: SigningCertificate, moment: datetime, language: Language
) -> bytes:
    """The signed letter with the counter-signature in the field that was left empty for it.

    The file must have been verified: only its form is looked at here.
    """
    try:
        file = _Addition(io.BytesIO(signed_pdf))
        box = _empty_box(file.prev)
    except (PdfError, ValueError, RecursionError) as error:
        raise AppError("letter.unreadable") from error
    metadata = signers.PdfSignatureMetadata(
        field_name=COORDINATOR, md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES
    )
    return _signed(file, COORDINATOR, certificate, metadata, box, Signing(moment, language))


def has_room(reader: PdfFileReader) -> bool:
    """Whether the field for the counter-signature is there and empty."""
    return any(name == COORDINATOR for name, _, _ in fields.enumerate_sig_fields(reader, filled_status=False))


class _Addition(IncrementalPdfFileWriter):
    """What is added to a letter: it leaves the metadata as the letter has them.

    pyHanko would write its own name and version there, and another date than the letter's.
    """

    def _update_meta(self) -> None:
        pass


class _Signer(signers.Signer):
    """Signs with what `cms` writes; the key stays with `crypto`."""

    def __init__(self, own: SigningCertificate) -> None:
        super().__init__(signing_cert=Certificate.load(own.certificate))
        self._own = own

    async def async_sign(
        self,
        data_digest: bytes,
        digest_algorithm: str,
        *_more: object,  # all of it is as our metadata say
        **_named: object,
    ) -> ContentInfo:
        assert digest_algorithm == "sha256"  # noqa: S101 - as all metadata here say
        return ContentInfo.load(cms.signed_data(self._own, data_digest))

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        raise NotImplementedError  # nothing asks for less than the whole


class _PdfSigner(signers.PdfSigner):
    """Takes the time from the caller, so that the stamp and the signature claim the same."""

    def __init__(
        self, metadata: signers.PdfSignatureMetadata, own: SigningCertificate, moment: datetime
    ) -> None:
        super().__init__(metadata, _Signer(own), stamp_style=NoOpStampStyle())
        self._moment = moment

    def register_extensions(self, pdf_out: BasePdfFileWriter, *, md_algorithm: str) -> None:  # noqa: ARG002
        """Stay with PDF 1.7, which PDF/A-2 asks for: pyHanko would say 2.0 because of the P-256 key."""
        writer: Any = pdf_out
        writer.ensure_output_version((1, 7))
        pdf_out.register_extension(ESIC_EXTENSION_1)

    def init_signing_session(
        self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._moment
        return session


def _signed(
    file: IncrementalPdfFileWriter,
    name: str,
    certificate: SigningCertificate,
    metadata: signers.PdfSignatureMetadata,
    box: SignatureBox | None,
    signing: Signing,
) -> bytes:
    moment = signing.moment.replace(microsecond=0)
    if box is not None:
        signer, fingerprint = facts(certificate.certificate).name, certificate.fingerprint()
        drawn = stamp.render(box, signer, fingerprint, moment, signing.language)
        _show(file, name, drawn)
    out = io.BytesIO()
    _PdfSigner(metadata, certificate, moment).sign_pdf(
        file, existing_fields_only=True, output=out, bytes_reserved=RESERVED
    )
    return out.getvalue()


def _add_field(file: IncrementalPdfFileWriter, name: str, signing: Signing, *, last: bool = False) -> None:
    """An empty field; `last`: after it has been signed nothing may change any more."""
    box = signing.box(name)
    specification: Any = fields.SigFieldSpec  # a box is of whole points to its type alone
    fields.append_signature_field(
        file,
        specification(
            sig_field_name=name,
            on_page=0 if box is None else box.page,
            box=None if box is None else (box.left, box.bottom, box.right, box.top),
            readable_field_name=stamp.caption(name, signing.language),
            field_mdp_spec=fields.FieldMDPSpec(fields.FieldMDPAction.ALL) if last else None,
            doc_mdp_update_value=fields.MDPPerm.NO_CHANGES if last else None,
        ),
    )


def _show(file: IncrementalPdfFileWriter, name: str, drawn: bytes) -> None:
    """Make a drawing of one page the appearance of a field."""
    field = _field(file.root, name)
    with _LOCK:
        form = file.import_page_as_xobject(_read(drawn))
    appearance: Any = generic.DictionaryObject
    field[pdf_name("/AP")] = appearance({pdf_name("/N"): form})
    file.update_container(field)


def forget() -> None:
    """Drop what stands of signers' names: what was drawn, and certificates as they were read."""
    _read.cache_clear()
    stamp.forget()
    cms.forget()


@lru_cache(maxsize=4)
def _read(drawn: bytes) -> PdfFileReader:
    """A drawing as it was read: many letters of one minute show the same. Not to be read by two at once."""
    return PdfFileReader(io.BytesIO(drawn))


def _field(root: Any, name: str) -> Any:
    """A field of the form at its first level, where ours are; `letter.no_room` if there is none."""
    for each in root["/AcroForm"]["/Fields"]:
        field = each.get_object()
        if field.get("/T") == name:
            return field
    raise AppError("letter.no_room")


def _empty_box(reader: PdfFileReader) -> SignatureBox | None:
    """Where the empty field for the counter-signature shows; `letter.no_room`."""
    if not has_room(reader):
        raise AppError("letter.no_room")
    left, bottom, right, top = (float(edge) for edge in _field(reader.root, COORDINATOR)["/Rect"])
    if right - left < 1 or top - bottom < 1:
        return None
    return SignatureBox(name="coordinator", page=0, left=left, bottom=bottom, right=right, top=top)
