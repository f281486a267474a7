"""What goes with a letter: files that are attached to records, its list of persons, the letter before it.

Consent and levels of safety hold for what is enclosed as for what is said (`flows.letter_sources`): a file
goes along only if its record may be told to this addressee, and its section `attachments` too. What may not
go is offered with the reason, and refused if it is asked for all the same. Foreign files are read by limited
children alone; what they made of a file is remembered until the vault is locked, because a letter is drawn
again with every word that is typed.

Errors: `annex.locked`, `annex.not_allowed`, `annex.not_shown`, `annex.too_large`, `attachment.elsewhere`,
`picture.*`, `vault.damaged`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

import msgspec

from kuager.errors import AppError
from kuager.flows import attachments, letter_facts, letter_sources, templates, vocabularies
from kuager.flows.audiences import of_addressee
from kuager.flows.letter_drafts import LetterEditing
from kuager.flows.letter_facts import Found
from kuager.flows.letter_sources import SourceUse
from kuager.flows.unlock import Session
from kuager.letters import annex, foreign
from kuager.letters.content import Annex, Language
from kuager.media import picture
from kuager.media.recognition import IMAGES, PDF
from kuager.model import attachment as attached
from kuager.model.attachment import Attachment, Attachments
from kuager.model.ids import RecordId
from kuager.model.letter import Document, Enclosed, LetterBasis
from kuager.task import Task
from kuager.vault import listing as lists
from kuager.vault.accounts import file_of
from kuager.vault.heads import read_heads

SIZE_LIMIT: Final = 12 << 20
"""Bytes of all that goes with one letter: a letter is kept with the records and travels with them."""

Reason = Literal["", "consent", "safety", "hidden", "elsewhere", "form"]
"""Why something may not go along: the answer to the purpose is not yes, a level of safety, its record was
retracted, its bytes are not here, it is neither a picture nor a PDF."""

_WEIGHED: Final[tuple[Reason, ...]] = ("consent", "hidden", "safety")
_SECTION: Final = "attachments"
_PAGE: Final = (1654, 2339)
"""A4 at 200 dots an inch."""
_PORTRAIT: Final = (320, 420)
_REMEMBERED_LIMIT: Final = 64 << 20

# Drafts, to be checked by native speakers, as all wording of letters is.
_PERSONS: Final[dict[Language, str]] = {
    "kk": "Адамдар тізімі",
    "ru": "Список лиц",
    "en": "List of persons",
}
_LETTER: Final[dict[Language, str]] = {
    "kk": "Бұрынғы өтініштің көшірмесі",
    "ru": "Копия предыдущего обращения",
    "en": "Copy of the earlier letter",
}


class Offer(msgspec.Struct, frozen=True):
    """Something that could go with a letter. `enclosed` is what is put among the `enclosed` of the letter.

    - reason: why it may not, or nothing.
    - kind: a code of the vocabulary `attachment_kind`, "persons" or "letter".
    - person: the file it belongs to, "" for what belongs to none; record: where it is attached.
    - covered: a copy of it with black boxes is offered too, so that this one was not meant to be seen.
    - witness: it came with the testimony of somebody whom the letter does not name, and may show who that is.
    """

    enclosed: Enclosed
    kind: str
    reason: Reason = ""
    person: str = ""
    attachment: Attachment | None = None
    covered: bool = False
    witness: bool = False


class _Place(NamedTuple):
    """A record with attachments, and why none of them may go along; `witness`: see `Offer`."""

    record: RecordId
    kind: str
    person: str
    reason: Reason
    witness: bool = False


def offers(session: Session, editing: LetterEditing) -> tuple[Offer, ...]:
    """What could go with a letter, with the reasons against it: its list of persons first."""
    return tuple(_offers(session, editing, letter_facts.find(session, editing)))


def kept_back(session: Session, editing: LetterEditing) -> tuple[tuple[Enclosed, Reason], ...]:
    """What was chosen for a letter and may not go with it any more."""
    if not editing.enclosed:
        return ()
    found = letter_facts.find(session, editing)
    known = {_key(each.enclosed): each.reason for each in _offers(session, editing, found)}
    reasons = ((each, known.get(_key(each), "hidden")) for each in editing.enclosed)
    return tuple((each, reason) for each, reason in reasons if reason)


def annexes(session: Session, editing: LetterEditing, task: Task | None = None) -> tuple[Annex, ...]:
    """What was chosen for a letter, ready for its pages, in the order in which it was chosen."""
    if not editing.enclosed:
        return ()
    task = task or Task.silent()
    found = letter_facts.find(session, editing)
    known = {_key(each.enclosed): each for each in _offers(session, editing, found)}
    language = templates.load(session, editing.basis.template).language
    made: list[Annex] = []
    for number, each in enumerate(editing.enclosed, start=1):
        task.step(number - 1, len(editing.enclosed), "annexes")
        offer = known.get(_key(each))
        reason = "hidden" if offer is None else offer.reason
        if reason == "form":
            raise AppError("annex.not_shown")
        if reason == "elsewhere":
            raise AppError("attachment.elsewhere")
        if offer is None or reason:
            raise AppError("annex.not_allowed", reason=reason)
        made.append(_annex(session, editing, found, offer, annex.headed(number, each.title, language), task))
    if sum(len(each.data) + sum(map(len, each.portraits)) for each in made) > SIZE_LIMIT:
        raise AppError("annex.too_large")
    return tuple(made)


def _key(enclosed: Enclosed) -> tuple[str, str, str]:
    return enclosed.kind, enclosed.record, enclosed.blob


# -- what there is -----------------------------------------------------------------------------------


def _offers(session: Session, editing: LetterEditing, found: Found) -> Iterator[Offer]:
    language = templates.load(session, editing.basis.template).language
    nobody = all(use.reason for use in found.uses)
    reasons = [_reason(use) for use in found.uses]
    yield Offer(
        Enclosed("persons", _PERSONS[language]),
        "persons",
        (reasons[0] if reasons else "hidden") if nobody else "",
    )
    places = [*_earlier(session, editing, language)] if editing.basis.earlier_letter else []
    for place, offer in places:
        yield offer
        yield from _of_record(session, place, language)
    for place in _places(found, editing.basis.applicants):
        yield from _of_record(session, place, language)


def _places(found: Found, applicants: Sequence[RecordId]) -> list[_Place]:
    """The records of a letter's persons, each once, with the best that holds for it."""
    best: dict[RecordId, _Place] = {}
    for use in found.uses:
        source = "testimony" if use.testimony else "source"
        for record, kind in ((use.account, "account"), (use.source, source)):
            # A file of the testifier is of every account; one of an account is of that one.
            reason: Reason = _reason(use) or ("" if use.tells(record, _SECTION) else "safety")
            before = best.get(record)
            if before is None or (before.reason and not reason):
                witness = kind == "testimony" and record not in applicants
                best[record] = _Place(record, kind, use.person, reason, witness)
    return list(best.values())


def _reason(use: SourceUse) -> Reason:
    match use.reason:
        case "hidden":
            return "hidden"
        case "consent":
            return "consent"
        case "":
            return ""
        case _:
            return "safety"


def _earlier(session: Session, editing: LetterEditing, language: Language) -> Iterator[tuple[_Place, Offer]]:
    """The letter that this one is about, as it was signed; what is attached to it comes after it."""
    letter = RecordId(editing.basis.earlier_letter)
    heads = read_heads(session.database, letter, "letter")
    basis, document = heads.one(LetterBasis, "letter"), heads.one(Document, "document")
    if basis is None or document is None:
        return
    audience = of_addressee(session, editing.basis.addressee)
    told_before = of_addressee(session, basis.addressee) == audience
    persons = dict.fromkeys(file_of(session.database, person) for person in basis.persons)
    uses = [
        use
        for person in persons
        for use, _ in letter_sources.sources(session, person, audience, editing.released)
        if use.account in basis.accounts
    ]
    reasons: set[Reason] = {_reason(use) for use in uses} | (
        {"safety"} if any(use.at_risk for use in uses) else set()
    )
    if lists.is_frozen(session.database, letter):
        reasons.add("consent")
    if told_before:
        reasons.discard("safety")  # what it says was let go for the same readers
    reason: Reason = next((each for each in _WEIGHED if each in reasons), "")
    place = _Place(letter, "letter", "", reason)
    yield place, Offer(Enclosed("letter", _LETTER[language], letter), "letter", reason)


def _of_record(session: Session, place: _Place, language: Language) -> Iterator[Offer]:
    told = read_heads(session.database, place.record, place.kind, _SECTION).one(Attachments, _SECTION)
    files = told.files if told else ()
    covered = {each.worked_from for each in files if any(edit.act == attached.COVER for edit in each.edits)}
    for each in files:
        reason = place.reason
        if not reason and each.media_type not in (*IMAGES, PDF):
            reason = "form"
        elif not reason and not session.blobs.holds(each.blob, each.sha256):
            reason = "elsewhere"
        yield Offer(
            Enclosed("attachment", _title(each, language), place.record, each.blob),
            each.kind,
            reason,
            place.person,
            each,
            each.sha256 in covered,
            place.witness,
        )


def _title(told: Attachment, language: Language) -> str:
    """What the file is, in the language of the letter; what it shows is in anybody's."""
    return vocabularies.load()["attachment_kind"].label(told.kind or "other", language)


# -- as pages ----------------------------------------------------------------------------------------


def _annex(
    session: Session, editing: LetterEditing, found: Found, offer: Offer, title: str, task: Task
) -> Annex:
    if offer.kind == "persons" and offer.attachment is None:
        return _persons(session, editing, found, title, task)
    if offer.attachment is None:
        letter = RecordId(offer.enclosed.record)
        document = read_heads(session.database, letter, "letter").one(Document, "document")
        if document is None:
            raise AppError("vault.no_record", kind="letter")
        own_pdf = session.blobs.read(document.blob, document.sha256)
        pages = _remembered((document.sha256, "pages"), lambda: foreign.take_over(own_pdf, task))
        return Annex(title, "pdf", pages)
    told = offer.attachment
    if told.media_type == PDF:
        pages = _remembered(
            (told.sha256, "pages"), lambda: foreign.take_over(attachments.content(session, told), task)
        )
        return Annex(title, "pdf", pages)
    return Annex(title, "image", _photograph(session, told, _PAGE, task))


def _persons(session: Session, editing: LetterEditing, found: Found, title: str, task: Task) -> Annex:
    """The list of a letter's persons; portraits where somebody who may be told has given one."""
    language = templates.load(session, editing.basis.template).language
    facts = letter_facts.gather(session, editing, found, language)
    told = [[use for use, _ in sources if use.usable] for _, sources in found.persons]
    portraits = tuple(_portrait(session, uses, task) for uses in told if uses)
    return Annex(
        title,
        "persons",
        rows=annex.persons_rows(facts.persons, language),
        portraits=portraits if any(portraits) else (),
    )


def _portrait(session: Session, uses: Sequence[SourceUse], task: Task) -> bytes:
    """The portrait of a person, or nothing: also where its picture turns out to be none."""
    files = [
        each
        for use in uses
        if use.tells(use.account, _SECTION)
        for each in (
            read_heads(session.database, use.account, "account", _SECTION).one(Attachments, _SECTION)
            or Attachments()
        ).files
        if session.blobs.holds(each.blob, each.sha256)
    ]
    chosen = attached.portrait(files)
    if chosen is None:
        return b""
    try:
        return _photograph(session, chosen, _PORTRAIT, task)
    except AppError as error:
        if error.code.startswith("picture."):
            return b""
        raise


def _photograph(session: Session, told: Attachment, size: tuple[int, int], task: Task) -> bytes:
    return _remembered(
        (told.sha256, f"{size[0]}"),
        lambda: picture.photograph(attachments.content(session, told), *size, task),
    )


_made: dict[tuple[str, str], bytes] = {}


def _remembered(key: tuple[str, str], make: Callable[[], bytes]) -> bytes:
    """What a child made of a file with this checksum."""
    found = _made.get(key)
    if found is None:
        found = make()
        if sum(map(len, [*_made.values(), found])) > _REMEMBERED_LIMIT:
            _made.clear()
        _made[key] = found
    return found


def forget() -> None:
    """Drop what was made of files; after a lock."""
    _made.clear()
