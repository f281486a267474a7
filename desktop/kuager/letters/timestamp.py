"""A timestamp beside the last signature of a letter: RFC 3161, as PAdES B-T has it (EN 319 142-1, 6.3).

Adding one is an act of its own, long after signing perhaps.  This program speaks with no server: the request
is a file, which any other tool carries to a time-stamping authority, and the answer is a file, too.  An
authority sees the digest of a signature and nothing else, but also who asks and when.

The answer becomes an unsigned attribute of the signature, in the room that was kept for it, so that no signed
byte changes.  Only the last signature has such room: of another one it is signed by those after it.

Errors: `letter.unreadable`, `letter.not_signed`, `timestamp.malformed`, `timestamp.refused`,
`timestamp.other`, `timestamp.no_room`.
"""

from __future__ import annotations

import hashlib
import io
from typing import Any, Final

from asn1crypto import algos, cms, core, parser, tsp
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import EmbeddedPdfSignature

from kuager.errors import AppError

ANSWER_LIMIT: Final = 64 << 10
_ATTRIBUTE: Final = "signature_time_stamp_token"


class _Answer(core.Sequence):  # type: ignore[misc]  # asn1crypto has no types
    """`TimeStampResp` (2.4.2), of which a refusal lacks the token: asn1crypto's own wants it always."""

    _fields = [  # noqa: RUF012 - as asn1crypto wants it
        ("status", tsp.PKIStatusInfo),
        ("time_stamp_token", cms.ContentInfo, {"optional": True}),
    ]


def request(own_pdf: bytes) -> bytes:
    """What the authority is asked (DER, `.tsq`): the digest of the last signature."""
    imprint = {
        "hash_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
        "hashed_message": _digest(_last(own_pdf)),
    }
    asked: bytes = tsp.TimeStampReq({"version": 1, "message_imprint": imprint, "cert_req": True}).dump()
    return asked


def add(own_pdf: bytes, untrusted_answer: bytes) -> bytes:
    """The letter with the timestamp of an answer (DER, `.tsr`) beside its last signature.

    Whose timestamp it is and whether it holds is for `verification` to say.
    """
    last = _last(own_pdf)
    token = _token(untrusted_answer, _digest(last))
    content: Any = cms.ContentInfo.load(bytes(last.pkcs7_content))
    (signer,) = content["content"]["signer_infos"]
    signer["unsigned_attrs"] = cms.CMSAttributes([cms.CMSAttribute({"type": _ATTRIBUTE, "values": [token]})])
    made: bytes = content.dump(force=True).hex().encode("ascii")
    start, end = _room(last)
    if len(made) > end - start:
        raise AppError("timestamp.no_room")
    return own_pdf[:start] + made.ljust(end - start, b"0") + own_pdf[end:]


def _last(own_pdf: bytes) -> EmbeddedPdfSignature:
    try:
        found = PdfFileReader(io.BytesIO(own_pdf), strict=True).embedded_regular_signatures
    except (PdfError, ValueError, RecursionError) as error:
        raise AppError("letter.unreadable") from error
    if not found:
        raise AppError("letter.not_signed")
    last: EmbeddedPdfSignature = found[-1]
    return last


def _digest(embedded: EmbeddedPdfSignature) -> bytes:
    signed: bytes = embedded.signer_info["signature"].native
    return hashlib.sha256(signed).digest()


def _room(embedded: EmbeddedPdfSignature) -> tuple[int, int]:
    """Where the digits of a signature begin and end in the file: what its byte ranges leave out."""
    _, first, second, _ = (int(each) for each in embedded.byte_range)
    return first + 1, second - 1  # without the brackets


def _token(untrusted_answer: bytes, digest: bytes) -> cms.ContentInfo:
    if len(untrusted_answer) > ANSWER_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_answer), limit=ANSWER_LIMIT)
    try:
        parser.parse(untrusted_answer, strict=True)
        answer: Any = _Answer.load(untrusted_answer)
        granted = answer["status"]["status"].native in ("granted", "granted_with_mods")
        token = answer["time_stamp_token"] if granted else None
        said: Any = token["content"]["encap_content_info"]["content"].parsed if token is not None else None
        imprint = said["message_imprint"].native if said is not None else {}
    except (ValueError, TypeError, KeyError, AttributeError):
        raise AppError("timestamp.malformed") from None
    if token is None:
        raise AppError("timestamp.refused")
    if imprint["hash_algorithm"]["algorithm"] != "sha256" or imprint["hashed_message"] != digest:
        raise AppError("timestamp.other")
    return token
