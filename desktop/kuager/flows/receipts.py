"""Receipts as files: given to another vault, looked at, taken; and what the machines known here hold.

A receipt travels with every bundle; a file of its own is for whoever has nothing else to send.

Errors: those of `bundle.receipt`, and `bundle.no_recipient`.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import msgspec

from kuager.bundle import receipt as receipt_files
from kuager.bundle import writer
from kuager.bundle.receipt import Receipt
from kuager.bundle.roster import Chain
from kuager.errors import AppError
from kuager.flows import exchange, holders, senders
from kuager.flows.holders import Taken
from kuager.flows.senders import CardFacts
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from kuager.vault import receipts as kept
from kuager.vault.custody import Act

__all__ = ["Taken"]


class Offered(msgspec.Struct, frozen=True):
    """A receipt that was opened and verified; nothing is counted yet. `newer`: it tells something new."""

    holder: CardFacts
    time: str
    number: int
    newer: bool
    origins: int
    files: int
    receipt: Receipt


class Holder(msgspec.Struct, frozen=True):
    """A machine, and when it last told what it holds.

    `counts`: what it holds is safe; `behind`: it tells of records that are not here yet; `lost`: also of
    such that this vault itself wrote, before an older state of it was put back.
    """

    origin: OriginId
    alias: str
    time: str
    number: int
    counts: bool
    behind: bool
    lost: bool


def give(session: Session, folder: Path, to: Collection[OriginId], task: Task, name: str = "") -> Path:
    """Write a receipt of what is held here as a file, under a neutral name unless one was chosen."""
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    chosen = exchange.cards_for(session, to)
    document = holders.document(session, exchange.sender_card(session), chosen)
    path = folder / (name or writer.suggested_name())
    session.custody.note(Act.EXPORTED, to=" ".join(sorted(to)), receipt=1)
    receipt_files.seal(path, document, chosen, task)
    return path


def is_receipt(session: Session, path: Path) -> bool:
    """Whether a file that is for us is a receipt, as it begins; nothing of it is verified."""
    return receipt_files.is_receipt(path, session.identity)


def look(session: Session, path: Path, task: Task, coming: Chain | None = None) -> Offered | None:
    """Verify a file that may be a receipt; None where it is something else. Changes nothing.

    `coming` is a newer roster that is about to be taken: as if it had been.
    """
    document = receipt_files.open_file(path, session.identity, task)
    if document is None:
        return None
    receipt = holders.read(session, document, senders.sender_keys(session, coming))
    return Offered(
        holder=senders.facts_of(session, receipt.holder),
        time=receipt.time,
        number=receipt.number,
        newer=holders.is_newer(session, receipt),
        origins=len(receipt.held.origins),
        files=len(receipt.held.blobs),
        receipt=receipt,
    )


def take(session: Session, offered: Offered) -> Taken:
    """Count from now on what an opened receipt tells."""
    session.custody.note(Act.MERGED, to=offered.holder.origin, receipt=offered.number)
    return holders.take(session, offered.receipt)


def every(session: Session) -> list[Holder]:
    """The machines that told what they hold, the latest first."""
    lost = holders.lost_with(session)
    return sorted(
        (Holder(*row, lost=row[0] in lost) for row in kept.every(session.database)),
        key=lambda each: (each.time, each.alias),
        reverse=True,
    )
