"""What a letter says: the blocks of text that make its page, and the facts of a record they are filled from.

Three shapes meet here.  A flow reads the vault and states `LetterFacts`; `template.fill` turns them into a
`LetterContent`; `page.render` sets that on paper.  None of the three knows the other's work.

Invariants:
- Every text is plain: no markup at all, any mix of scripts, kept as it was given (no case changed, no
  normalisation).  Braces, angle brackets and ampersands in a text are letters like any other.
- An empty text or an empty tuple means "the record does not say".  It never means "no" and is never guessed.
- Facts come already worded in the language of the letter (labels of the vocabularies, forms of the relation);
  this package reads no vocabulary and no database.  Dates alone come as data and are worded by `dates.py`.

Source: the elements of an appeal, Administrative Procedural and Process-Related Code of the Republic of
Kazakhstan (350-VI), article 63.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Literal

import msgspec

from kuager.model.dates import When
from kuager.model.letter import Span

Language = Literal["kk", "ru", "en"]
"""The language of a letter; names and quotations inside may be in any other."""

Role = Literal[
    "addressee",
    "applicant",
    "title",
    "heading",
    "paragraph",
    "quote",
    "item",
    "table",
    "request",
    "annex",
    "date",
    "signature",
]
"""What a block is on the page.  `addressee` and `applicant` hold several lines divided by a line feed; each
`request` and each `annex` is one entry of a list and carries its own number in its text; each `item` is one
entry of a list and gets its mark from the page; a `table` has rows instead of a text."""


class Block(msgspec.Struct, frozen=True):
    """One piece of the page, in the order of reading.

    - spans: the stretches of the text that are bold or italic; they may overlap.
    - rows: of a table only, the first is its header; every row has as many cells as the first.
    """

    role: Role
    text: str
    spans: tuple[Span, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class LetterContent(msgspec.Struct, frozen=True):
    """All that a page is made of.

    - language: a BCP 47 tag.  title: the title of the document in the metadata of the file: the name of the
      kind of letter, never with a person's name.
    - header: the lines of the letterhead on the first page, the name of the office first.
    - reference: the number of the letter or a short string to verify it by; it stands at the foot of every
      page.
    - marks: what the QR code says, or nothing.
    """

    language: Language
    title: str
    blocks: tuple[Block, ...]
    header: tuple[str, ...] = ()
    reference: str = ""
    marks: str = ""


class Annex(msgspec.Struct, frozen=True):
    """What follows a letter in the same file, on pages of its own under its title.

    - image: `data` is a JPEG in colours of the screen (RGB) or grey.
    - pdf: `data` is a PDF of pages to be taken over as they are.
    - persons: `rows` are a table of persons, the first its header; `portraits` has one JPEG for each further
      row, or nothing where there is none; it is empty if the table has none at all.

    Every JPEG and PDF was written anew by a limited child, so that none holds a script, form, link or
    metadata.
    """

    title: str
    kind: Literal["image", "pdf", "persons"]
    data: bytes = b""
    rows: tuple[tuple[str, ...], ...] = ()
    portraits: tuple[bytes, ...] = ()


class SignatureBox(msgspec.Struct, frozen=True):
    """Where a signature of the office shows on the page: `page` from 0, points from the lower left corner.

    `name` is that of the field: "staff" for who made the letter, "coordinator" for who counter-signs it.
    """

    name: Literal["staff", "coordinator"]
    page: int
    left: float
    bottom: float
    right: float
    top: float


class IdentityNumber(msgspec.Struct, frozen=True):
    """A number of a document.  `word`: what it is, in the letter's language ("ИИН", "Қытай жеке куәлігі")."""

    word: str
    text: str


class AddresseeFacts(msgspec.Struct, frozen=True):
    """To whom the letter goes, from the address book.

    - code: its code there.
    - head: as it stands at the head of a letter in its language, in the case that the language wants there
      ("В Министерство …", "… министрлігіне"); the book says it so, and nothing here makes it.
    - address: the postal address on one line, or empty.
    """

    code: str = ""
    head: str = ""
    address: str = ""


class ApplicantFacts(msgspec.Struct, frozen=True):
    """Who signs: the testifier.

    The flow fills:
    - name: the display name, as the applicant writes it, in the nominative; other_names: every other
      spelling of it on record (other scripts), without `name`.
    - iin: the individual identification number of Kazakhstan, or empty; other_ids: any other document.
    - address: the postal address on one line; phones: each as given; email: as given.
    - citizenship and residence: words in the nominative that stand after a colon ("Қазақстан Республикасы",
      "Республика Казахстан"; "вид на жительство").
    """

    name: str = ""
    other_names: tuple[str, ...] = ()
    iin: str = ""
    other_ids: tuple[IdentityNumber, ...] = ()
    address: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    citizenship: str = ""
    residence: str = ""


class RepresentativeFacts(msgspec.Struct, frozen=True):
    """Who signs for the applicants, and by what right.

    The flow fills: name; capacity and document as words in the nominative ("Адвокат", "Нотариальная
    доверенность"); number, day and issuer of that document as given.
    """

    name: str = ""
    capacity: str = ""
    document: str = ""
    number: str = ""
    date: When = When()
    issued_by: str = ""


class EventFacts(msgspec.Struct, frozen=True):
    """One event told of a person, by one source.

    The flow fills, each in the letter's language and in the nominative:
    - kind: the label of the event kind ("Тұтқындау", "Арест"); code: its code in the vocabulary.  The label
      of the code `other` is not printed: the note says what it was.
    - when: the date as told and its EDTF form.  place: one line.  forces: who did it.
    - official_reason: what the authorities named; suspected_reason: what the source takes to be the reason.
    - sentence: its length and the article, in words ("7 лет лишения свободы").
    - article: that article alone.  part: what the event is in the story of the person: `taken` by it the
      person came to be held (one event of each source), `held`, or `last_seen`; else empty.
    - note: what else is told of this event, the conditions too, as one or more whole sentences.
    - learned_when, learned_how: when and how the source came to know it ("Телефон қоңырауы").
    - source: who says so, as neutral words that stand after a colon and need no case ("өтініш берушінің
      әпкесі", "сестра заявителя"); empty if it is an applicant's own statement and nobody differs.
    - differing: True if sources on record contradict each other about this event.  Then the flow gives one
      EventFacts per source, each with its `source` filled, also for the applicant's own.
    """

    kind: str = ""
    code: str = ""
    when: When = When()
    place: str = ""
    forces: str = ""
    official_reason: str = ""
    suspected_reason: str = ""
    sentence: str = ""
    article: str = ""
    part: Literal["", "taken", "held", "last_seen"] = ""
    note: str = ""
    learned_when: When = When()
    learned_how: str = ""
    source: str = ""
    differing: bool = False


VersionField = Literal[
    "relation",
    "sex",
    "birth",
    "ethnicity",
    "chinese_id",
    "citizenship",
    "residence",
    "origin",
    "last_address",
    "profession",
    "employer",
    "family",
    "health",
]


class Version(msgspec.Struct, frozen=True):
    """What one source says about a fact of which another source says something else.

    `field` is the name of that fact in `PersonFacts`; `text` what this source says, worded as that fact would
    be (for `birth` the date goes into `when` and `text` is empty); `source` is filled as in `EventFacts`.
    """

    field: VersionField
    source: str
    text: str = ""
    when: When = When()


class PersonFacts(msgspec.Struct, frozen=True):
    """One person the letter asks about.

    The flow fills, each in the letter's language and in the nominative, as it stands after a colon:
    - name: the display name; other_names: every other spelling on record in any script, without `name`.
      They are set in brackets after the name, Arabic script and hanzi too, and none is ever left out.
    - relation: who the person is to the applicant, the bare word of the vocabulary ("Ағасы", "Брат");
      relations: the same for each of several applicants, by name; `relation` is empty then.
    - birth: the date as told and its EDTF form.  sex: the word, if the letter shall say it.
    - chinese_id: the number of the resident identity card; other_ids: passports and the like with their word.
    - citizenship: words; residence: status of residence in Kazakhstan; ethnicity.
    - origin: where the person comes from; last_address: the last address known, each on one line.
    - profession, employer; family: marital status and children in words; health.
    - not_known: what the source says is not known, as one or more whole sentences.
    - events: in the order they shall be read.
    - differing: the names of those fields of this struct about which sources contradict each other ("birth").
    - versions: what each source says about such a field, at least two per field.  The letter then prints
      each version with its source, and not the field itself, which holds what the applicant says.
    """

    name: str = ""
    other_names: tuple[str, ...] = ()
    relation: str = ""
    relations: tuple[tuple[str, str], ...] = ()
    sex: str = ""
    birth: When = When()
    ethnicity: str = ""
    chinese_id: str = ""
    other_ids: tuple[IdentityNumber, ...] = ()
    citizenship: str = ""
    residence: str = ""
    origin: str = ""
    last_address: str = ""
    profession: str = ""
    employer: str = ""
    family: str = ""
    health: str = ""
    not_known: str = ""
    events: tuple[EventFacts, ...] = ()
    differing: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()


class StepFacts(msgspec.Struct, frozen=True):
    """One thing the applicant's family did before this letter.

    The flow fills, each in the letter's language and in the nominative:
    - kind: the label of what it was, or in words what no label says; official: whether it went to an office
      of a state, so that another office may be told of it.
    - when: the date as told and its EDTF form.  to_whom: one line.  number: of a slip or a paper.
    - answer: how it was answered, in words; answered: when, of use only beside an answer.
    """

    kind: str = ""
    official: bool = False
    when: When = When()
    to_whom: str = ""
    number: str = ""
    answer: str = ""
    answered: When = When()


class LetterFacts(msgspec.Struct, frozen=True):
    """Everything a template may say.

    - applicants: none if the office itself writes.  representative: who signs for them, without a name if
      they sign themselves.
    - steps: what the family did itself, in the order in which it was told; no_steps: why nothing was done.
    - persons: one or more; requests: what the applicant asks beyond the standing requests of the template,
      each a whole sentence; annexes: what is enclosed, each a phrase in the nominative.
    - place: where the letter is signed; date: the day that stands on it, or None while it is not set.
    - addressee: to whom it goes.  office: the lines by which the office calls itself, its name first.
    - fields: what staff wrote into the template's own fields, by their codes.
    """

    applicants: tuple[ApplicantFacts, ...] = ()
    persons: tuple[PersonFacts, ...] = ()
    requests: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()
    place: str = ""
    date: datetime.date | None = None
    steps: tuple[StepFacts, ...] = ()
    no_steps: str = ""
    representative: RepresentativeFacts = RepresentativeFacts()
    addressee: AddresseeFacts = AddresseeFacts()
    office: tuple[str, ...] = ()
    fields: Mapping[str, str] = {}
