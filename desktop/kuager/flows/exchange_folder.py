"""The exchange folder: one that another program replicates (Syncthing, Nextcloud, a share, an rclone mount).

`sync` takes out what others put in, puts in what they lack, and removes of its own what they signed for.
Files lie there under neutral names, encrypted and signed as on a stick, so whoever runs the folder's engine
learns sizes and times alone. Nothing that this vault did not put in itself is ever removed or changed.
Looking again changes nothing where nothing is new; cut off at any point it goes on at the next look.

Errors: `folder.none`, `folder.emptied`, `file.*`, `disk.*`, `bundle.no_recipient`.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import msgspec

from kuager.errors import AppError
from kuager.flows import exchange, folder_putting, folder_state, folder_taking
from kuager.flows.folder_state import COPY, FOREIGN, OTHERS, OWN, PARTLY, REFUSED, TAKEN, WAITING, Kept
from kuager.flows.folder_taking import Taken
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from kuager.vault import listing as lists

__all__ = ["COPY", "FOREIGN", "OTHERS", "OWN", "PARTLY", "REFUSED", "TAKEN", "WAITING", "Taken"]


class Line(msgspec.Struct, frozen=True):
    """A file of the folder. `state` is one of the above, or "" where it was not looked at yet.

    `code` is the error of what was refused, or why something of it is left for later (waiting, unknown,
    asked, refused); `waits_for` are the names of those who have not signed for an own bundle.
    """

    file: str
    size: int
    state: str
    sender: str = ""
    code: str = ""
    waits_for: tuple[str, ...] = ()


class Standing(msgspec.Struct, frozen=True):
    """The folder as it is. `lost` are the names of those whom it was for and to whom nothing may go now."""

    folder: str
    to: tuple[str, ...]
    lost: tuple[str, ...]
    everything: bool
    lines: tuple[Line, ...]


class Outcome(msgspec.Struct, frozen=True):
    """What one look did: what came in, files that were put in, files that were removed, what lies there."""

    taken: tuple[Taken, ...]
    put: tuple[str, ...]
    removed: tuple[str, ...]
    standing: Standing


def choose(session: Session, folder: Path, to: Collection[OriginId], *, everything: bool = False) -> Standing:
    """Exchange by this folder with these trusted cards; what was put into the same one before is kept."""
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    exchange.cards_for(session, to)
    place = str(folder.resolve())
    before = folder_state.read(session)
    chosen = Kept(place, tuple(sorted(to)), everything)
    if before is not None and before.folder == place:
        names = folder_state.listing(folder)
        own = tuple(each for each in before.own if each.file in names)
        chosen = msgspec.structs.replace(chosen, own=own, seen=before.seen)
    folder_state.write(session, chosen)
    return show(session)


def leave(session: Session) -> None:
    """Exchange by no folder any more; what lies in it stays."""
    folder_state.chosen(session)
    folder_state.forget(session)


def show(session: Session) -> Standing:
    """The folder and its files as the last look found them; changes nothing."""
    kept = folder_state.chosen(session)
    database, owns = session.database, {own.file: own for own in kept.own}
    lines: list[Line] = []
    for name, found in folder_state.listing(Path(kept.folder)).items():
        own, seen = owns.get(name), kept.seen.get(name)
        if own is not None:
            waits = tuple(lists.alias(database, each) for each in folder_putting.waited_for(session, own))
            lines.append(Line(name, found.size, OWN, waits_for=waits))
        elif seen is None or not found.is_as(seen):
            lines.append(Line(name, found.size, ""))
        else:
            sender = lists.alias(database, OriginId(seen.sender)) if seen.sender else ""
            lines.append(Line(name, found.size, seen.state, sender, seen.code))
    present = folder_putting.present(session, kept)
    return Standing(
        folder=kept.folder,
        to=tuple(lists.alias(database, each) for each in present),
        lost=tuple(lists.alias(database, each) for each in kept.to if each not in present),
        everything=kept.everything,
        lines=tuple(lines),
    )


def sync(session: Session, task: Task) -> Outcome:
    """Look once: take in, put in, remove."""
    kept = folder_state.chosen(session)
    folder = Path(kept.folder)
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    found = folder_state.listing(folder)
    if folder_state.is_emptied(kept, found, folder):
        raise AppError("folder.emptied", file=folder.name)
    kept = folder_putting.without_lost(session, kept, found, task)
    kept, taken = folder_taking.take(session, kept, found, task)
    kept, put = folder_putting.put(session, kept, task)
    kept, removed = folder_putting.prune(session, kept, task)
    return Outcome(tuple(taken), tuple(put), tuple(removed), show(session))
