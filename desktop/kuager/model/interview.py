"""An interview as one document: what the form edits, a draft keeps, and JSON carries in and out.

It is the view of several records at once: the testimony, its consent, an account per person. Saving splits
it into the sections that changed. `kuager schema` publishes its JSON Schema; the format number grows when a
reader of the old one would misread the new one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Annotated, Final, TypeVar

import msgspec

from kuager.errors import AppError
from kuager.model.account import AccountNames, AccountSafety, AccountSource, Circumstances, Events, Identity
from kuager.model.attachment import Attachments
from kuager.model.consent import Consent
from kuager.model.ids import RecordId, consent_id, new_record_id
from kuager.model.section import RecordRef, Section
from kuager.model.steps import Representation, Reprisals, Steps
from kuager.model.testimony import (
    Contact,
    Narrative,
    Safety,
    SecondCheck,
    Session,
    Testifier,
    Videos,
)

FORMAT: Final = 1
DOCUMENT_LIMIT: Final = 8 << 20
PERSONS_LIMIT: Final = 200

RefOrNone = Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{32})?$", max_length=32)]

SectionKey = tuple[RecordId, str, str]
"""Record, kind and section name."""


Document = TypeVar("Document", bound=Section)


class _Version(msgspec.Struct, frozen=True):
    format: int = 1


class PersonTold(Section, frozen=True):
    """One person of the interview and the account that is given of him or her.

    `person` is the file that the account belongs to; empty means a file of its own.
    """

    account: RecordRef
    person: RefOrNone = ""
    relation: str = ""
    connection: str = ""
    names: AccountNames = AccountNames()
    identity: Identity = Identity()
    circumstances: Circumstances = Circumstances()
    events: Events = Events()
    attachments: Attachments = Attachments()
    safety: AccountSafety = AccountSafety()


PersonsTold = Annotated[
    tuple[PersonTold, ...],
    # Only a document from outside is refused: what was brought in, and its draft, can be opened and kept.
    msgspec.Meta(extra_json_schema={"maxItems": PERSONS_LIMIT}),
]


def account_sections(source: RecordId, persons: Iterable[PersonTold]) -> dict[SectionKey, Section]:
    """The sections of the accounts that a source gives, in the order in which they are told."""
    found: dict[SectionKey, Section] = {}
    for position, told in enumerate(persons):
        found[told.account, "account", "source"] = AccountSource(
            source=source,
            relation=told.relation,
            connection=told.connection,
            position=position,
        )
        found[told.account, "account", "names"] = told.names
        found[told.account, "account", "identity"] = told.identity
        found[told.account, "account", "circumstances"] = told.circumstances
        found[told.account, "account", "events"] = told.events
        found[told.account, "account", "attachments"] = told.attachments
        found[told.account, "account", "safety"] = told.safety
    return found


class Interview(Section, frozen=True):
    """One interview, whole. `witness` is the file that the testifier belongs to; empty means her own."""

    id: RecordRef
    format: Annotated[int, msgspec.Meta(ge=1)] = 1
    witness: RefOrNone = ""
    session: Session = Session()
    testifier: Testifier = Testifier()
    contact: Contact = Contact()
    consent: Consent | None = None
    safety: Safety = Safety()
    persons: PersonsTold = ()
    narrative: Narrative = Narrative()
    videos: Videos = Videos()
    attachments: Attachments = Attachments()
    steps: Steps = Steps()
    representation: Representation = Representation()
    reprisals: Reprisals = Reprisals()
    check: SecondCheck = SecondCheck()

    @classmethod
    def blank(cls) -> Interview:
        """A new interview with a random id, and a person to begin with."""
        return cls(id=new_record_id(), persons=(PersonTold(account=new_record_id()),))

    def files(self) -> dict[RecordId, RecordId]:
        """The file that each of its nodes is said to belong to: the testifier under the testimony's id."""
        nodes = [(self.id, self.witness), *((told.account, told.person) for told in self.persons)]
        return {RecordId(node): RecordId(file or node) for node, file in nodes}

    def sections(self) -> dict[SectionKey, Section]:
        """The sections of all its records."""
        found: dict[SectionKey, Section] = {
            (self.id, "testimony", "session"): self.session,
            (self.id, "testimony", "testifier"): self.testifier,
            (self.id, "testimony", "contact"): self.contact,
            (self.id, "testimony", "safety"): self.safety,
            (self.id, "testimony", "narrative"): self.narrative,
            (self.id, "testimony", "videos"): self.videos,
            (self.id, "testimony", "attachments"): self.attachments,
            (self.id, "testimony", "steps"): self.steps,
            (self.id, "testimony", "representation"): self.representation,
            (self.id, "testimony", "reprisals"): self.reprisals,
            (self.id, "testimony", "check"): self.check,
        }
        if self.consent is not None:
            found[consent_id(self.id), "consent", "consent"] = self.consent
        found |= account_sections(self.id, self.persons)
        return found


def to_json(interview: Interview) -> bytes:
    """The document as indented JSON (UTF-8), for people and other programs; it always tells its format."""
    document = {**msgspec.to_builtins(interview), "format": FORMAT}
    return msgspec.json.format(msgspec.json.encode(document, order="sorted"), indent=2) + b"\n"


def _once(fields: list[tuple[str, object]]) -> None:
    if len({name for name, _ in fields}) != len(fields):
        raise ValueError("a field is given twice")


def read_document(untrusted_bytes: bytes, document: type[Document]) -> Document:
    """Read a document. Unknown and repeated fields are refused: what is not kept must not go in silence.

    `AppError("input.too_large" | "input.newer" | "input.malformed")`.
    """
    if len(untrusted_bytes) > DOCUMENT_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_bytes), limit=DOCUMENT_LIMIT)
    try:
        # First of all the format: a newer document may have fields that this program does not know.
        version = msgspec.json.decode(untrusted_bytes, type=_Version).format
        if version > FORMAT:
            raise AppError("input.newer")
        read = msgspec.json.decode(untrusted_bytes, type=document)
        json.loads(untrusted_bytes.decode("utf-8"), object_pairs_hook=_once)
    except (RecursionError, ValueError) as error:  # msgspec's errors are ValueErrors too
        raise AppError("input.malformed", reason=str(error)[:200]) from error
    return read


def check_persons(source: RecordId, persons: Sequence[PersonTold]) -> None:
    """That no id of a document from outside is used twice, and the persons are bounded; `input.malformed`."""
    if len(persons) > PERSONS_LIMIT:
        raise AppError("input.malformed", reason="too many persons")
    if len({source, *(told.account for told in persons)}) != len(persons) + 1:
        raise AppError("input.malformed", reason="an identifier is used twice")


def from_json(untrusted_bytes: bytes) -> Interview:
    """Read an interview; the errors of `read_document`."""
    interview = read_document(untrusted_bytes, Interview)
    check_persons(interview.id, interview.persons)
    if interview.consent is not None and interview.consent.testimony != interview.id:
        raise AppError("input.malformed", reason="consent of another testimony")
    return interview


def json_schema() -> bytes:
    """The JSON Schema (2020-12) of the document, indented."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Kuager interview",
        **msgspec.json.schema(Interview),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"
