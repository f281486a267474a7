"""What was told in words, of each kind of record: for the index, and to show where a word stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kuager.model.attachment import Attachment, Attachments
from kuager.model.comparison import AccountView
from kuager.model.followup import Dispatch, FollowUp
from kuager.model.ids import RecordId
from kuager.model.letter import Wording
from kuager.model.person import PersonFile
from kuager.model.source import SourceText
from kuager.model.steps import Representation, Reprisals, Steps
from kuager.model.testimony import Narrative
from kuager.vault.accounts import read_accounts
from kuager.vault.database import Database
from kuager.vault.heads import Heads, read_heads


def read(database: Database, kind: str, record: RecordId) -> list[str]:
    """The texts of a record that a list shows; those that are empty are left out."""
    if kind == "person":
        views = (view for view, _ in read_accounts(database, record))
        found = of_person(views, read_heads(database, record, "person"))
    elif kind == "source":
        found = of_source(read_heads(database, record, "source"))
    elif kind == "interview":
        found = of_testimony(read_heads(database, record, "testimony"))
    else:
        found = of_letter(read_heads(database, record, "letter"))
    return [text for text in found if text.strip()]


def of_testimony(heads: Heads) -> Iterator[str]:
    """As told, the doubts, and the interviewer's notes; every writing while several stand.

    Then what the family did, who stands for it, and what was done to it, with the numbers of papers.
    """
    for narrative in heads.all(Narrative, "narrative"):
        yield from (narrative.text, narrative.notes, narrative.doubts)
    for steps in heads.all(Steps, "steps"):
        for step in steps.taken:
            yield from (step.to_whom, step.what, step.number, step.answer)
        yield steps.none_possible
    for representation in heads.all(Representation, "representation"):
        for each in representation.representatives:
            yield from (each.name, each.number, each.issued_by, each.scope)
    for reprisals in heads.all(Reprisals, "reprisals"):
        for told in reprisals.incidents:
            yield from (told.what, told.to_whom, told.by_whom, told.because, told.reported)
    yield from _of_attachments(heads)


def of_source(heads: Heads) -> Iterator[str]:
    """What another source says in its own words, and where it stands; every writing while several stand."""
    for said in heads.all(SourceText, "source"):
        yield from (said.text, said.remarks, said.published, said.function, said.to_whom, said.place.told)
        yield from (said.obtained, said.url)
    yield from _of_attachments(heads)


def of_person(accounts: Iterable[AccountView], file: Heads) -> Iterator[str]:
    """The remarks on the file, and what the accounts tell besides names, numbers and places."""
    for remarks in file.all(PersonFile, "file"):
        yield remarks.remarks
    for view in accounts:
        yield view.identity.birth.told
        yield from (view.identity.profession, view.identity.employer)
        circumstances = view.circumstances
        yield from (
            circumstances.children,
            circumstances.health,
            circumstances.needs,
            circumstances.not_known,
        )
        for event in view.events:
            yield from (event.description, event.sentence, event.article, event.forces)
            yield from (event.official_reason, event.suspected_reason)
        yield from _of_files(view.attachments)


def _of_attachments(heads: Heads) -> Iterator[str]:
    for attachments in heads.all(Attachments, "attachments"):
        yield from _of_files(attachments.files)


def _of_files(files: Iterable[Attachment]) -> Iterator[str]:
    """What is told of pictures and documents; what is in them is never read."""
    for each in files:
        yield from (each.shows, each.file_name, each.made_by, each.given_by, each.came_from)


def of_letter(heads: Heads) -> Iterator[str]:
    """The wording, and what became of the letter."""
    for wording in heads.all(Wording, "wording"):
        for block in wording.blocks:
            yield block.text
            yield from (cell for row in block.rows for cell in row)
    for dispatch in heads.all(Dispatch, "dispatch"):
        yield from (dispatch.received_by, dispatch.number)
    for after in heads.all(FollowUp, "followup"):
        yield from (after.next_step, after.reply_number)
        for movement in after.movements:
            yield from (movement.to_whom, movement.number, movement.remarks)
    yield from _of_attachments(heads)
