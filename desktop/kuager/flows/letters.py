"""Letters: what is missing, the wording, the page, the signature, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import get_args

import msgspec

from kuager import files
from kuager.errors import AppError
from kuager.flows import letter_facts, letterhead
from kuager.flows.letter_facts import SourceUse
from kuager.flows.signing import Pen
from kuager.flows.unlock import Session
from kuager.letters import page, preview, reference, requirements, template
from kuager.letters.content import Block, LetterContent, LetterFacts, Role
from kuager.letters.preview import Picture
from kuager.letters.requirements import Element
from kuager.letters.verification import Verdict
from kuager.model import canonical
from kuager.model.dates import When
from kuager.model.ids import RecordId, new_record_id
from kuager.model.letter import Dispatch, Document, LetterBasis, WordedBlock, Wording
from kuager.model.section import Section
from kuager.vault import listing as lists
from kuager.vault import tombstones
from kuager.vault.accounts import file_of
from kuager.vault.custody import Act
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from kuager.vault.listing import LetterRow

__all__ = ["Element", "Picture", "SourceUse", "Verdict"]

DRAFT_KIND = "letter"
_ROLES: dict[str, Role] = {role: role for role in get_args(Role)}


class TemplateChoice(msgspec.Struct, frozen=True):
    """A letter that can be written; `title` is in the letter's own language."""

    id: str
    addressee: str
    kind: str
    language: str
    title: str
    version: int
    reviewed: bool


class LetterEditing(Section, frozen=True):
    """A letter on the desk. `blocks` is the wording as it stands; `risk` what it may cost."""

    letter: RecordId
    basis: LetterBasis
    blocks: tuple[WordedBlock, ...]
    risk: str = ""


class Obstacle(msgspec.Struct, frozen=True):
    """Why a letter cannot be signed yet, or what was left out of it.

    Codes: no_applicant, retracted (the applicant's testimony is hidden as a mistake), no_consent (facts:
    answer), at_risk (told, not blocking), no_risk_answer, taken_back (the wording holds words of an account
    that may no longer be used), left_out (facts: count; not blocking), contradiction (facts: count; not
    blocking).
    """

    code: str
    blocking: bool
    facts: Mapping[str, str | int] = {}


class Assessment(msgspec.Struct, frozen=True):
    """What the letter has and lacks, and who may be its applicant."""

    elements: tuple[Element, ...]
    obstacles: tuple[Obstacle, ...]
    sources: tuple[SourceUse, ...]

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way of signing."""
        return not any(obstacle.blocking for obstacle in self.obstacles)


class SignedLetter(msgspec.Struct, frozen=True):
    """A letter that was signed, verified and kept."""

    id: RecordId
    verdict: Verdict
    pages: int


def templates() -> list[TemplateChoice]:
    """The letters that can be written."""
    return [
        TemplateChoice(
            each.id, each.addressee, each.kind, each.language, each.title, each.version, each.reviewed
        )
        for each in template.every()
    ]


def begin(
    session: Session, person: RecordId, template_id: str, applicant: RecordId | None = None
) -> LetterEditing:
    """A letter about a person; the applicant is a testifier who agreed, family first, unless one is named."""
    form = template.load(template_id)
    uses = [use for use, _ in letter_facts.sources(session, person)]
    chosen = applicant or letter_facts.first_applicant(uses)
    if chosen is None:
        raise AppError("letter.no_applicant")
    today = session.clock().date().isoformat()
    basis = LetterBasis(
        addressee=form.addressee,
        kind=form.kind,
        language=form.language,
        template=form.id,
        template_version=form.version,
        applicant=chosen,
        persons=(person,),
        date=When(today, today),
    )
    return reworded(session, LetterEditing(letter=new_record_id(), basis=basis, blocks=()))


def reworded(session: Session, editing: LetterEditing) -> LetterEditing:
    """The letter with the template's words from the facts as they are now; changes by hand are lost."""
    basis = editing.basis
    content = template.fill(template.load(basis.template), _facts(session, basis))
    uses = letter_facts.sources(session, _person(session, basis))
    return msgspec.structs.replace(
        editing,
        basis=msgspec.structs.replace(basis, accounts=tuple(use.account for use, _ in uses if use.usable)),
        blocks=tuple(
            WordedBlock(block.role, block.text, block.spans, block.rows) for block in content.blocks
        ),
    )


def _person(session: Session, basis: LetterBasis) -> RecordId:
    """The file that the letter is about, which may have been joined to another since."""
    return file_of(session.database, basis.persons[0])


def _facts(session: Session, basis: LetterBasis) -> LetterFacts:
    return letter_facts.gather(session, _person(session, basis), basis.applicant, basis.language, basis.date)


def assess(session: Session, editing: LetterEditing) -> Assessment:
    """What is there, what is missing, and what stands in the way."""
    basis = editing.basis
    facts = _facts(session, basis)
    uses = tuple(use for use, _ in letter_facts.sources(session, _person(session, basis)))
    own = next((use for use in uses if use.source == basis.applicant), None)
    obstacles: list[Obstacle] = []
    if own is None:
        obstacles.append(Obstacle("no_applicant", blocking=True))
    elif own.hidden:
        obstacles.append(Obstacle("retracted", blocking=True))
    elif not own.usable:
        obstacles.append(Obstacle("no_consent", blocking=True, facts={"answer": own.consent}))
    if any(use.safety == "at_risk" for use in uses):
        obstacles.append(Obstacle("at_risk", blocking=False))
    incidents = letter_facts.incidents(session, uses)
    if incidents:
        obstacles.append(Obstacle("reprisals", blocking=False, facts={"count": incidents}))
    if not editing.risk.strip():
        obstacles.append(Obstacle("no_risk_answer", blocking=True))
    if not set(basis.accounts) <= {use.account for use in uses if use.usable}:
        obstacles.append(Obstacle("taken_back", blocking=True))
    left_out = sum(not use.usable for use in uses if use is not own)
    if left_out:
        obstacles.append(Obstacle("left_out", blocking=False, facts={"count": left_out}))
    elements = requirements.check(template.load(basis.template), facts)
    contradictory = sum(element.state == "contradictory" for element in elements)
    if contradictory:
        obstacles.append(Obstacle("contradiction", blocking=False, facts={"count": contradictory}))
    return Assessment(elements, tuple(obstacles), uses)


def _content(session: Session, editing: LetterEditing) -> LetterContent:
    form = template.load(editing.basis.template)
    content = LetterContent(
        form.language,
        form.title,
        # A letter of another program may have roles that this one does not know.
        tuple(
            Block(_ROLES.get(block.role, "paragraph"), block.text, block.spans, block.rows)
            for block in editing.blocks
        ),
        letterhead.lines(session) if form.letterhead else (),
    )
    return reference.marked(content, session.custody.root)


def pdf(session: Session, editing: LetterEditing) -> bytes:
    """The page as it stands, unsigned."""
    return page.render(_content(session, editing), session.clock())


def picture(own_pdf: bytes, number: int, width: int) -> Picture:
    """One page of a PDF that this program made, as pixels; pages count from 0."""
    return preview.render(own_pdf, number, width)


def page_count(own_pdf: bytes) -> int:
    """How many pages a PDF that this program made has."""
    return preview.page_count(own_pdf)


def sign(session: Session, editing: LetterEditing) -> SignedLetter:
    """Make the PDF, sign it, verify the result, and keep all of it in one transaction.

    `letter.not_ready` while something stands in the way; `letter.check_failed` if our own output does not
    verify, and then nothing is kept.
    """
    if not assess(session, editing).ready:
        raise AppError("letter.not_ready")
    moment = session.clock()
    sheet = page.typeset(_content(session, editing), moment)
    signed, verdict = Pen(session).sign(sheet.pdf, sheet.boxes, editing.basis.language, moment)
    blob = session.blobs.row(signed)
    pages, signer = preview.page_count(signed), verdict.signatures[0].by.fingerprint
    session.history.save(
        [
            Change(
                editing.letter,
                "letter",
                {
                    "letter": editing.basis,
                    "wording": Wording(editing.blocks, editing.risk),
                    "document": Document(blob.id, blob.sha256, len(signed), pages, signer),
                },
            )
        ],
        session.member.id,
        session.clock(),
        blobs=[blob],
    )
    session.custody.note(Act.ISSUED, editing.letter, "letter")
    settle_draft(session, editing.letter)
    return SignedLetter(editing.letter, verdict, pages)


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


def open_letter(session: Session, letter: RecordId) -> tuple[LetterEditing, Dispatch, bool]:
    """A recorded letter: wording, what became of it, and whether it is signed."""
    heads = read_heads(session.database, letter, "letter")
    basis = heads.one(LetterBasis, "letter")
    if basis is None:
        raise AppError("vault.no_record", kind="letter")
    wording = heads.one(Wording, "wording") or Wording()
    editing = LetterEditing(letter=letter, basis=basis, blocks=wording.blocks, risk=wording.risk)
    dispatch = heads.one(Dispatch, "dispatch") or Dispatch()
    return editing, dispatch, heads.one(Document, "document") is not None


def record_dispatch(session: Session, letter: RecordId, dispatch: Dispatch, read: Dispatch) -> None:
    """Record how a letter was sent, its receipt slip, the answer, the next step.

    It replaces what was `read`; what somebody else wrote meanwhile stays beside it, as a conflict.
    """
    heads = read_heads(session.database, letter, "letter")
    if not heads.sections:
        raise AppError("vault.no_record", kind="letter")
    seen = tuple(head.digest for head in heads.sections.get("dispatch", ()) if head.read() == read)
    change = Change(letter, "letter", {"dispatch": dispatch}, seen={"dispatch": seen})
    session.history.save([change], session.member.id, session.clock())


def listing(session: Session, *, hidden: bool = False) -> list[LetterRow]:
    """The letters, the latest first; retracted ones too if asked for."""
    return lists.read(session.database, lists.LETTERS, "t.hidden<=?", (hidden,))


def keep_draft(session: Session, editing: LetterEditing, title: str) -> None:
    """Autosave of a letter on the desk; `record.erased` where words of it were erased meanwhile."""
    basis = editing.basis
    for account in basis.accounts:
        tombstones.check(session.database, account, "account")
    tombstones.check(session.database, basis.applicant, "testimony")
    tombstones.check(session.database, editing.letter, "letter")
    about = (basis.applicant, *basis.accounts, *basis.persons)
    session.drafts.keep(editing.letter, DRAFT_KIND, title, canonical.encode(editing), about)


def drafts(session: Session) -> list[tuple[RecordId, str, str]]:
    """Letters that wait: (id, title, changed), the latest first."""
    return [(RecordId(row.id), row.title, row.changed) for row in session.drafts.all(DRAFT_KIND)]


def open_draft(session: Session, letter: RecordId) -> LetterEditing:
    """Go on with a letter; `vault.no_record`."""
    content = session.drafts.read(letter)
    if content is None:
        raise AppError("vault.no_record", kind="draft")
    return canonical.decode(content, LetterEditing, limit=len(content))  # of any size: it was typed here


def settle_draft(session: Session, letter: RecordId) -> None:
    """The letter was signed: the own draft goes, another member's unsaved words stay."""
    session.drafts.settle(letter)


def discard_draft(session: Session, letter: RecordId) -> None:
    """Throw a letter on the desk away."""
    session.drafts.discard(letter)
