"""Signing letters, counter-signing them, taking back what others counter-signed, and timestamps.

Whether a letter has a place for a counter-signature is decided when it is signed; a setting of the vault says
so for all its letters.  A counter-signature is made here by another member, or elsewhere on a copy of the
file, which is then taken back: it must be the kept letter with signatures added, byte for byte.

Errors: `letter.check_failed` (our own output does not verify: nothing is kept), `letter.not_sound`,
`letter.no_room`, `letter.same_signer`, `letter.other_file`; those of `flows.signers`, `flows.trust`,
`letters.timestamp`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from kuager.crypto.certificate import SigningCertificate
from kuager.errors import AppError
from kuager.flows import signers, trust
from kuager.flows.trust import Verdict
from kuager.flows.unlock import Session
from kuager.letters import inspection, preview, signature, timestamp, verification
from kuager.letters.chain import Known
from kuager.letters.content import Language, SignatureBox
from kuager.letters.signature import Signing
from kuager.model.ids import RecordId
from kuager.model.letter import Document, LetterBasis
from kuager.vault import tombstones
from kuager.vault.custody import Act
from kuager.vault.heads import read_heads
from kuager.vault.history import Change

_COUNTER_SIGNED: Final = "letters counter-signed"
_LANGUAGES: Final[dict[str, Language]] = {"kk": "kk", "ru": "ru", "en": "en"}


def is_counter_signed(session: Session) -> bool:
    """Whether letters that are signed here keep a place for a counter-signature."""
    return session.office_setting(_COUNTER_SIGNED) == "yes"


def keep_counter_signed(session: Session, wanted: bool) -> None:
    """Decide that for all letters that are signed from now on."""
    session.keep_office_setting(_COUNTER_SIGNED, "yes" if wanted else "")


class Pen:
    """Signs any number of letters with what is chosen now; for the thread that writes.

    It holds a key: it lives no longer than the work it was made for.
    """

    def __init__(self, session: Session) -> None:
        self._own: SigningCertificate = signers.current(session)
        self._counter_signed = is_counter_signed(session)
        self.known = _alone(self._own)
        """What our own output must verify with."""

    def put(self, pdf: bytes, boxes: tuple[SignatureBox, ...], language: str, moment: datetime) -> bytes:
        """The letter signed; it is to be verified with `known` before anybody gets it."""
        wanted = Signing(moment, _LANGUAGES.get(language, "en"), boxes, self._counter_signed)
        return signature.sign(pdf, self._own, wanted)

    def sign(
        self, pdf: bytes, boxes: tuple[SignatureBox, ...], language: str, moment: datetime
    ) -> tuple[bytes, Verdict]:
        """The letter signed and verified."""
        signed = self.put(pdf, boxes, language, moment)
        verdict = verification.verify(signed, self.known, moment)
        if not verdict.good:
            raise AppError("letter.check_failed")
        return signed, verdict


def _alone(own: SigningCertificate) -> Known:
    """What our own output must verify with: its issuer, else the certificate itself."""
    return Known((own.chain[0] if own.chain else own.certificate, own.certificate))


# Counter-signing ------------------------------------------------------------------------------------


def countersign_file(session: Session, untrusted_pdf: bytes, language: str = "ru") -> tuple[bytes, Verdict]:
    """A signed letter from anywhere, counter-signed: it must verify here, and by another than oneself."""
    found = _counter_signed(session, untrusted_pdf, language)
    session.custody.note(Act.ISSUED, kind="letter", change="counter_signed")
    return found


def _counter_signed(session: Session, untrusted_pdf: bytes, language: str) -> tuple[bytes, Verdict]:
    own = signers.current(session)
    before = trust.verify(session, untrusted_pdf)
    if not before.good:
        raise AppError("letter.not_sound")
    if any(each.by.fingerprint == own.fingerprint() for each in before.signatures):
        raise AppError("letter.same_signer")
    moment = session.clock()
    signed = signature.countersign(untrusted_pdf, own, moment, _LANGUAGES.get(language, "en"))
    known, alone = trust.known(session), _alone(own)
    verdict = inspection.inspect(signed, Known((*known.letters, *alone.letters), known.time), moment)
    if not verdict.good:
        raise AppError("letter.check_failed")
    return signed, verdict


def countersign(session: Session, letter: RecordId) -> Verdict:
    """Counter-sign a letter of this vault; the page with both signatures replaces the one before."""
    heads = read_heads(session.database, letter, "letter")
    basis = heads.one(LetterBasis, "letter")
    signed, verdict = _counter_signed(session, _kept(session, letter), basis.language if basis else "")
    _replace(session, letter, signed, "counter_signed")
    return verdict


def take_back(session: Session, letter: RecordId, untrusted_pdf: bytes) -> Verdict:
    """Keep what came back: the letter as it is here, with signatures added by whom this vault trusts."""
    kept = _kept(session, letter)
    if not untrusted_pdf.startswith(kept) or len(untrusted_pdf) == len(kept):
        raise AppError("letter.other_file")
    verdict = trust.verify(session, untrusted_pdf)
    if not verdict.good:
        raise AppError("letter.not_sound")
    _replace(session, letter, untrusted_pdf, "counter_signed")
    return verdict


# Timestamps -----------------------------------------------------------------------------------------


def timestamp_request(session: Session, letter: RecordId) -> bytes:
    """What a time-stamping authority is to be asked about a letter, as a file (`.tsq`)."""
    return timestamp.request(_kept(session, letter))


def add_timestamp(session: Session, letter: RecordId, untrusted_answer: bytes) -> Verdict:
    """Keep the answer (`.tsr`) beside the last signature; the verdict says whether its maker is known."""
    kept = _kept(session, letter)
    stamped = timestamp.add(kept, untrusted_answer)
    verdict = trust.verify(session, stamped)
    last = verdict.signatures[-1]
    if not verdict.unchanged or last.timestamp is None or not last.timestamp.valid:
        raise AppError("timestamp.malformed")
    _replace(session, letter, stamped, "time_stamped")
    return verdict


# ----------------------------------------------------------------------------------------------------


def _kept(session: Session, letter: RecordId) -> bytes:
    """The signed PDF of a letter; `vault.no_record`, `record.erased`."""
    tombstones.check(session.database, letter, "letter")
    found = read_heads(session.database, letter, "letter").one(Document, "document")
    if found is None:
        raise AppError("vault.no_record", kind="letter")
    return session.blobs.read(found.blob, found.sha256)


def _replace(session: Session, letter: RecordId, signed: bytes, change: str) -> None:
    """The same letter with more beside it: the same pages and signer, other bytes."""
    before = read_heads(session.database, letter, "letter").one(Document, "document")
    blob = session.blobs.row(signed)
    document = Document(
        blob.id,
        blob.sha256,
        len(signed),
        before.pages if before is not None else preview.page_count(signed),
        before.signer if before is not None else "",
    )
    session.history.save(
        [Change(letter, "letter", {"document": document})], session.member.id, session.clock(), blobs=[blob]
    )
    session.custody.note(Act.ISSUED, letter, "letter", change=change)
