"""What every section refuses: references to records that are no ids."""

from __future__ import annotations

import pytest

from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.account import AccountSource
from kuager.model.consent import Consent
from kuager.model.ids import BlobId, RecordId
from kuager.model.letter import Document, LetterBasis, RepresentedBy
from kuager.model.person import Link, Pair
from kuager.model.section import Section

ID, OTHER = RecordId("1" * 32), RecordId("2" * 32)
BASIS = LetterBasis("mfa_kz", "request", "kk", "request_kk", 1, (ID,), (OTHER,))
DOCUMENT = Document(BlobId(ID), "3" * 64, 1, 1)


@pytest.mark.parametrize(
    "untrusted_id", ["", "1" * 31, "1" * 33, "A" * 32, "1" * 32 + "\n", "../" + "1" * 29]
)
@pytest.mark.parametrize(
    ("section", "field"),
    [
        (AccountSource(ID), "source"),
        (Consent(ID), "testimony"),
        (Link(ID, OTHER), "account"),
        (Link(ID, OTHER), "person"),
        (Pair(ID, OTHER), "one"),
        (Pair(ID, OTHER), "other"),
        (RepresentedBy(ID, 0), "testimony"),
        (DOCUMENT, "blob"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_reference_that_is_no_id_is_refused(section: Section, field: str, untrusted_id: str) -> None:
    assert canonical.decode(canonical.encode(section), type(section)) == section
    hostile = {name: getattr(section, name) for name in section.__struct_fields__} | {field: untrusted_id}
    with pytest.raises(AppError, match=r"input\.malformed"):
        canonical.decode(canonical.encode(type(section)(**hostile)), type(section))


@pytest.mark.parametrize("persons", [(), ("nobody",), (ID, "")])
def test_a_letter_is_about_somebody(persons: tuple[RecordId, ...]) -> None:
    hostile = LetterBasis("mfa_kz", "request", "kk", "request_kk", 1, (ID,), persons)
    with pytest.raises(AppError, match=r"input\.malformed"):
        canonical.decode(canonical.encode(hostile), LetterBasis)


def test_an_applicant_is_a_record() -> None:
    hostile = LetterBasis("mfa_kz", "request", "kk", "request_kk", 1, (RecordId("nobody"),), (ID,))
    with pytest.raises(AppError, match=r"input\.malformed"):
        canonical.decode(canonical.encode(hostile), LetterBasis)


@pytest.mark.parametrize("sha256", ["", "3" * 63, "3" * 64 + "\n", "G" * 64])
def test_a_document_has_a_digest(sha256: str) -> None:
    with pytest.raises(AppError, match=r"input\.malformed"):
        canonical.decode(canonical.encode(Document(BlobId(ID), sha256, 1, 1)), Document)
