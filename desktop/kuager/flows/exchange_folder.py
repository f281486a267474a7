"""The exchange folder: one that another program replicates (Syncthing, Nextcloud, a share, an rclone mount).

`sync` takes out what others put in, puts in what they lack, and removes of its own what they signed for.
Files lie there under neutral names, encrypted and signed as on a stick, so whoever runs the folder's engine
learns sizes and times alone. Nothing that this vault did not put in itself is ever removed or changed.
Looking again changes nothing where nothing is new; cut off at any point it goes on at the next look.

Whoever must not wait on a slow folder looks in steps: `chosen`, `survey` on any thread, `sync` in the steps
of a `Way`, then `ship`, the run of what it gives on any thread, and `folder_media.keep`.

Errors: `folder.none`, `folder.missing`, `folder.emptied`, `file.*`, `disk.*`, `bundle.no_recipient`.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import msgspec

from kuager.errors import AppError
from kuager.flows import exchange, folder_media, folder_putting, folder_state, folder_taking, holders
from kuager.flows.folder_media import LIMITS, Shipment
from kuager.flows.folder_putting import Look
from kuager.flows.folder_state import (
    COPY,
    FOREIGN,
    MINUTES,
    OTHERS,
    OWN,
    PARTLY,
    REFUSED,
    TAKEN,
    WAITING,
    Judged,
    Kept,
    chosen,
)
from kuager.flows.folder_taking import MEDIA, Taken, Way, survey
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from kuager.vault import listing as lists

__all__ = [
    "COPY",
    "FOREIGN",
    "LIMITS",
    "MEDIA",
    "MINUTES",
    "OTHERS",
    "OWN",
    "PARTLY",
    "REFUSED",
    "TAKEN",
    "WAITING",
    "Kept",
    "Shipment",
    "Taken",
    "Way",
    "chosen",
    "survey",
]


class Line(msgspec.Struct, frozen=True):
    """A file of the folder. `state` is one of the above, or "" where it was not looked at yet.

    `code` is the error of what was refused, or why something of it is left for later (waiting, unknown,
    asked, refused, media); `waits_for` are the names of those who have not signed for an own file.
    """

    file: str
    size: int
    state: str
    sender: str = ""
    code: str = ""
    waits_for: tuple[str, ...] = ()


class Standing(msgspec.Struct, frozen=True):
    """The folder as it is. `lost` are the names of those whom it was for and to whom nothing may go now.

    Of recordings and attachments `later` wait until there is room within `media` bytes, and `too_large` are
    larger than that. `lost_with` are the names of those who hold what this vault wrote and has no more.
    """

    folder: str
    to: tuple[str, ...]
    lost: tuple[str, ...]
    everything: bool
    lines: tuple[Line, ...]
    media: int = 0
    minutes: int = MINUTES
    later: int = 0
    too_large: int = 0
    lost_with: tuple[str, ...] = ()


class Outcome(msgspec.Struct, frozen=True):
    """What one look did: what came in, files that were put in, files that were removed, what lies there.

    `copies` are the volumes that are left to be copied. `more`: it stopped where its way said so.
    """

    taken: tuple[Taken, ...]
    put: tuple[str, ...]
    removed: tuple[str, ...]
    standing: Standing
    copies: tuple[str, ...] = ()
    more: bool = False


def choose(
    session: Session,
    folder: Path,
    to: Collection[OriginId],
    *,
    everything: bool = False,
    media: int = 0,
    minutes: int = MINUTES,
) -> Standing:
    """Exchange by this folder with these trusted cards; what was put into the same one before is kept."""
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    exchange.cards_for(session, to)
    place = str(folder.resolve())
    before = folder_state.read(session)
    now = Kept(place, tuple(sorted(to)), everything, media, minutes)
    if before is not None and before.folder == place:
        names = folder_state.listing(folder)
        own = tuple(each for each in before.own if each.file in names)
        now = msgspec.structs.replace(now, own=own, seen=before.seen, roster=before.roster)
    folder_state.write(session, now)
    return show(session)


def leave(session: Session) -> None:
    """Exchange by no folder any more; what lies in it stays."""
    chosen(session)
    folder_state.forget(session)


def show(session: Session) -> Standing:
    """The folder and its files as the last look found them; changes nothing."""
    kept = chosen(session)
    database, owns = session.database, {own.file for own in kept.own}
    judged, possible = kept.judged, Look(session, kept).possible
    lines: list[Line] = []
    for name, found in folder_state.listed(kept).items():
        seen = kept.seen.get(name)
        if name in owns:
            waits = tuple(lists.alias(database, each) for each in judged.waits.get(name, ()))
            lines.append(Line(name, found.size, OWN, waits_for=waits))
        elif seen is None or not found.is_as(seen):
            lines.append(Line(name, found.size, ""))
        else:
            sender = lists.alias(database, OriginId(seen.sender)) if seen.sender else ""
            lines.append(Line(name, found.size, seen.state, sender, seen.code))
    return Standing(
        folder=kept.folder,
        to=tuple(lists.alias(database, each) for each in kept.to if each in possible),
        lost=tuple(lists.alias(database, each) for each in kept.to if each not in possible),
        everything=kept.everything,
        lines=tuple(lines),
        media=kept.media,
        minutes=kept.minutes,
        later=judged.go + judged.later,
        too_large=judged.too_large,
        lost_with=tuple(sorted(lists.alias(database, each) for each in holders.lost_with(session))),
    )


def sync(session: Session, task: Task, way: Way | None = None) -> Outcome:
    """Look once: take in, put in, remove. Without a way all of it is done here and now."""
    kept, steps = chosen(session), way or Way()
    folder = Path(kept.folder)
    found = folder_state.listed(kept)
    if folder_state.is_emptied(kept, found, folder):
        raise AppError("folder.emptied", file=folder.name)
    kept = folder_putting.without_lost(session, kept, found, task)
    kept, taken = folder_taking.take(session, kept, found, task, steps)
    if len(taken) >= steps.most:
        return Outcome(tuple(taken), (), (), show(session), more=True)
    copies = tuple(name for name, seen in kept.seen.items() if (seen.state, seen.code) == (PARTLY, MEDIA))
    put, removed = _put_and_prune(session, task, ships=way is None)
    return Outcome(tuple(taken), tuple(put), tuple(removed), show(session), copies)


def _put_and_prune(session: Session, task: Task, *, ships: bool) -> tuple[list[str], list[str]]:
    """What of it is done here; nothing while everything is as the last look left it."""
    kept = chosen(session)
    put: list[str] = []
    removed: list[str] = []
    if folder_putting.state(session, kept) != kept.judged.state:
        look = Look(session, kept)
        kept, put = folder_putting.put(look, kept, task)
        kept, removed = folder_putting.prune(look, kept, task)
        _judge(look, kept)
    if ships and (shipment := ship(session)) is not None:
        try:
            shipment.run(task)
        finally:
            put += folder_media.keep(session, shipment)
        _judge(Look(session, kept), chosen(session))
    return put, removed


def _judge(look: Look, kept: Kept) -> None:
    """Keep what this look found, until anything changes."""
    wanted = folder_media.wanted(look, kept)
    judged = Judged(
        state=folder_putting.state(look.session, kept),
        waits={own.file: tuple(look.waited_for(own)) for own in kept.own},
        go=len(wanted.files),
        later=wanted.later,
        too_large=wanted.too_large,
    )
    folder_state.write(look.session, msgspec.structs.replace(kept, judged=judged))


def ship(session: Session) -> Shipment | None:
    """Begin to put in recordings and attachments; None where none go by what the last look found."""
    return folder_media.prepare(session)
