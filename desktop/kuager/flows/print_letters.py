"""Signed letters one behind the other in one PDF, to be printed in one go.

What comes out is paper's copy: pages with what the signatures show, and no signature to check. A letter that
is not signed, was erased, was hidden as a mistake, or holds words that were withdrawn is left out and named
with the reason; the others are printed all the same.

Errors: `annex.no_letters`, `file.exists`, `disk.full`, `picture.*`, `vault.damaged`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from kuager import files
from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.letters import foreign
from kuager.model.ids import RecordId
from kuager.model.letter import Document
from kuager.task import Task
from kuager.vault import listing as lists
from kuager.vault import tombstones
from kuager.vault.custody import Act
from kuager.vault.heads import read_heads

Reason = Literal["unknown", "not_signed", "erased", "withdrawn", "retracted"]


class Merged(msgspec.Struct, frozen=True):
    """Letters in one file: which, on how many pages, and which not, with the reason."""

    pdf: bytes
    letters: tuple[RecordId, ...]
    pages: int
    left_out: tuple[tuple[RecordId, Reason], ...]


def merge(session: Session, letters: Sequence[RecordId], task: Task, *, even: bool = False) -> Merged:
    """Signed letters in the order given, each once; `even`: each begins on the front of a sheet.

    A cancel leaves nothing.
    """
    pdfs: list[bytes] = []
    taken: list[RecordId] = []
    left_out: list[tuple[RecordId, Reason]] = []
    wanted = list(dict.fromkeys(letters))
    for number, letter in enumerate(wanted):
        task.step(number, len(wanted), "letters")
        document = _document(session, letter)
        if isinstance(document, Document):
            pdfs.append(session.blobs.read(document.blob, document.sha256))
            taken.append(letter)
        else:
            left_out.append((letter, document))
    if not pdfs:
        raise AppError("annex.no_letters")
    pdf, pages = foreign.join(pdfs, task, even=even)
    return Merged(pdf, tuple(taken), pages, tuple(left_out))


def save(
    session: Session, letters: Sequence[RecordId], path: Path, task: Task, *, even: bool = False
) -> Merged:
    """The same, written where the user said, readable by everybody; an existing file stays.

    The custody log names each letter. For the thread that writes.
    """
    merged = merge(session, letters, task, even=even)
    for letter in merged.letters:  # first: no copy without its line
        session.custody.note(Act.EXPORTED, letter, "letter", part="print")
    files.write_whole(path, merged.pdf)
    return merged


def _document(session: Session, letter: RecordId) -> Document | Reason:
    if tombstones.is_erased(session.database, letter, "letter"):
        return "erased"
    heads = read_heads(session.database, letter, "letter")
    if not heads.sections:
        return "unknown"
    if lists.is_frozen(session.database, letter):
        return "withdrawn"
    if lists.is_hidden(session.database, letter, "letter"):
        return "retracted"
    return heads.one(Document, "document") or "not_signed"
