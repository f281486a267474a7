"""Letters: what is missing, the wording, the page, the signature, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

import msgspec

from kuager import files
from kuager.errors import AppError
from kuager.flows import (
    addressees,
    audiences,
    documents,
    enclosures,
    letter_facts,
    letter_rewording,
    letter_sources,
    letterhead,
    register,
    templates,
    vocabularies,
)
from kuager.flows.letter_checks import Assessment, Contradiction, Obstacle, Parties, Said, assess
from kuager.flows.letter_drafts import (
    LetterEditing,
    discard_draft,
    drafts,
    keep_draft,
    open_draft,
    settle_draft,
)
from kuager.flows.letter_facts import Found
from kuager.flows.letter_sources import AtRisk, SourceUse
from kuager.flows.signing import Pen
from kuager.flows.templates import Template
from kuager.flows.unlock import Session
from kuager.letters import filling, page, preview, reference
from kuager.letters.content import Block, LetterContent, Role
from kuager.letters.page import Typeset
from kuager.letters.preview import Picture
from kuager.letters.requirements import Element
from kuager.letters.verification import Verdict
from kuager.model.dates import When
from kuager.model.followup import Dispatch
from kuager.model.ids import RecordId, new_record_id
from kuager.model.letter import Document, LetterBasis, WordedBlock, Wording
from kuager.task import Task
from kuager.vault import listing as lists
from kuager.vault import tombstones
from kuager.vault.accounts import file_of
from kuager.vault.custody import Act
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from kuager.vault.listing import LetterRow

__all__ = [
    "Assessment",
    "AtRisk",
    "Contradiction",
    "Element",
    "LetterEditing",
    "Obstacle",
    "Parties",
    "Picture",
    "Said",
    "SourceUse",
    "Verdict",
    "assess",
    "discard_draft",
    "drafts",
    "keep_draft",
    "open_draft",
    "settle_draft",
]

_ROLES: dict[str, Role] = {role: role for role in get_args(Role)}


class TemplateChoice(msgspec.Struct, frozen=True):
    """A letter that can be written to an addressee.

    `title` is in the letter's own language, `names` are what the program calls it in those of the program.
    """

    id: str
    addressee: str
    kind: str
    language: str
    title: str
    version: int
    reviewed: bool
    names: Mapping[str, str] = {}

    def name(self, language: str) -> str:
        """What the program calls it."""
        return self.names.get(language) or self.names.get("en", self.title)


class SignedLetter(msgspec.Struct, frozen=True):
    """A letter that was signed, verified and kept."""

    id: RecordId
    verdict: Verdict
    pages: int


def choices(session: Session) -> list[TemplateChoice]:
    """The letters that can be written, in the order of the address book, then of the kinds."""
    kinds = {term.code: term.order for term in vocabularies.load()["letter_kind"].terms}
    forms = sorted(templates.every(session), key=lambda form: kinds.get(form.kind, len(kinds)))
    return [
        TemplateChoice(
            each.id,
            addressee.code,
            each.kind,
            each.language,
            each.title,
            each.version,
            each.reviewed,
            {str(language): words for language, words in each.names.items()},
        )
        for addressee in addressees.every(session)
        for each in forms
        if each.suits(addressee.code, addressee.group)
    ]


def begin(
    session: Session,
    person: RecordId,
    template_id: str,
    applicants: Sequence[RecordId] = (),
    *,
    others: Sequence[RecordId] = (),
    addressee: str = "",
) -> LetterEditing:
    """A letter about a person, and others; `letter.no_applicant`.

    The applicant is a testifier who agreed, family first, unless some are named. A letter of the office needs
    none. Without an addressee it goes to the first of the book that the template is for.
    """
    form = templates.load(session, template_id)
    to = addressee or templates.first_addressee(session, form)
    persons = tuple(dict.fromkeys((person, *others)))
    asking = tuple(applicants)
    if not asking:
        audience = audiences.of_addressee(session, to)
        found = (
            letter_sources.sources(session, file_of(session.database, each), audience) for each in persons
        )
        uses = [use for told in found for use, _ in told]
        first = letter_sources.first_applicant(uses)
        agreed = any(use.source == first and use.usable for use in uses)
        asking = (first,) if first is not None and (agreed or not form.letterhead) else ()
    if not asking and not form.letterhead:
        raise AppError("letter.no_applicant")
    today = session.clock().date().isoformat()
    basis = LetterBasis(
        addressee=to,
        kind=form.kind,
        language=form.language,
        template=form.id,
        template_version=form.version,
        applicants=asking,
        persons=persons,
        date=When(today, today),
        template_digest=form.digest,
    )
    return reworded(session, LetterEditing(letter=new_record_id(), basis=basis))


def reworded(session: Session, editing: LetterEditing) -> LetterEditing:
    """The letter with the template's words from the facts as they are now; changes by hand are lost."""
    form = templates.load(session, editing.basis.template)
    found = letter_facts.find(session, editing)
    parts = ((part.record, part.section) for use in found.uses for part in use.at_risk)
    worded = msgspec.structs.replace(
        editing, blocks=_given(session, form, editing, found), kept_back=tuple(dict.fromkeys(parts))
    )
    return worded.with_basis(
        accounts=tuple(use.account for use in found.uses if use.usable),
        template_version=form.version,
        template_digest=form.digest,
    )


def refilled(session: Session, editing: LetterEditing, changed: LetterEditing) -> LetterEditing:
    """A letter in whose own fields, or enclosures, something changed; what was worded by hand stays."""
    form = templates.load(session, editing.basis.template)
    found = letter_facts.find(session, editing)
    given, wanted = (_given(session, form, each, found) for each in (editing, changed))
    return msgspec.structs.replace(changed, blocks=letter_rewording.merged(given, wanted, editing.blocks))


def _given(session: Session, form: Template, editing: LetterEditing, found: Found) -> tuple[WordedBlock, ...]:
    """What the template says of the facts."""
    content = filling.fill(form, letter_facts.gather(session, editing, found, form.language))
    return tuple(WordedBlock(block.role, block.text, block.spans, block.rows) for block in content.blocks)


def content(session: Session, editing: LetterEditing) -> LetterContent:
    """What the page is made of."""
    form = templates.load(session, editing.basis.template)
    found = LetterContent(
        form.language,
        form.title,
        # A letter of another program may have roles that this one does not know.
        tuple(
            Block(_ROLES.get(block.role, "paragraph"), block.text, block.spans, block.rows)
            for block in editing.blocks
        ),
        letterhead.lines(session) if form.letterhead else (),
    )
    return reference.marked(found, session.custody.root)


def typeset(session: Session, editing: LetterEditing, task: Task | None = None) -> Typeset:
    """The page as it stands, unsigned, and where signatures may show; what is enclosed comes after it."""
    annexes = enclosures.annexes(session, editing, task)
    return page.typeset(content(session, editing), session.clock(), annexes)


def pdf(session: Session, editing: LetterEditing, task: Task | None = None) -> bytes:
    """The page as it stands, unsigned."""
    return typeset(session, editing, task).pdf


def pictures(own_pdf: bytes, width: int) -> list[Picture]:
    """The pages of a PDF that this program made, as pixels."""
    return [*documents.pictures(own_pdf, width)]


def sign(session: Session, editing: LetterEditing) -> SignedLetter:
    """Make the PDF, sign it, verify the result, and keep all of it in one transaction.

    `letter.not_ready` while something stands in the way; `letter.check_failed` if our own output does not
    verify, and then nothing is kept.
    """
    if not assess(session, editing).ready:
        raise AppError("letter.not_ready")
    moment = session.clock()
    sheet = typeset(session, editing)
    signed, verdict = Pen(session).sign(sheet.pdf, sheet.boxes, editing.basis.language, moment)
    found = SignedLetter(editing.letter, verdict, preview.page_count(signed))
    keep_signed(session, editing, signed, found)
    settle_draft(session, editing.letter)
    return found


def keep_signed(session: Session, editing: LetterEditing, signed: bytes, letter: SignedLetter) -> None:
    """Keep a letter that was signed and verified: its words, its pages, its number, in one transaction."""
    blob = session.blobs.row(signed)
    signer = letter.verdict.signatures[0].by.fingerprint
    sections = {
        "letter": editing.basis,
        "wording": editing.wording,
        "document": Document(blob.id, blob.sha256, len(signed), letter.pages, signer),
        "dispatch": Dispatch(number=register.next_number(session)),
    }
    change = Change(editing.letter, "letter", sections)
    session.history.save([change], session.member.id, session.clock(), blobs=[blob])
    session.custody.note(Act.ISSUED, editing.letter, "letter")


def document(session: Session, letter: RecordId) -> bytes:
    """The signed PDF of a letter; `vault.no_record`, `record.erased`."""
    tombstones.check(session.database, letter, "letter")
    found = read_heads(session.database, letter, "letter").one(Document, "document")
    if found is None:
        raise AppError("vault.no_record", kind="letter")
    return session.blobs.read(found.blob, found.sha256)


def is_erased(session: Session, letter: RecordId) -> bool:
    """Whether of a letter the register is all that is left."""
    return tombstones.is_erased(session.database, letter, "letter")


def export(session: Session, letter: RecordId, path: Path) -> None:
    """Write a copy of the signed PDF, readable by everybody who gets it; an existing file stays.

    `consent.withdrawn` where somebody whose words it holds has withdrawn.
    """
    content = document(session, letter)
    if lists.is_frozen(session.database, letter):
        raise AppError("consent.withdrawn")
    session.custody.note(Act.EXPORTED, letter, "letter")  # first: no copy without its line
    files.write_whole(path, content)


def open_letter(session: Session, letter: RecordId) -> tuple[LetterEditing, bool]:
    """A recorded letter, and whether it is signed; the register has what became of it."""
    heads = read_heads(session.database, letter, "letter")
    basis = heads.one(LetterBasis, "letter")
    if basis is None:
        raise AppError("vault.no_record", kind="letter")
    wording = heads.one(Wording, "wording") or Wording()
    editing = LetterEditing.of(letter, basis, wording)
    return editing, heads.one(Document, "document") is not None


def listing(session: Session, *, hidden: bool = False) -> list[LetterRow]:
    """The letters, the latest first; retracted ones too if asked for."""
    return lists.read(session.database, lists.LETTERS, "t.hidden<=?", (hidden,))
