"""Recordings and attachments that come in a volume of media, after the records that name them.

`open_media` verifies the volume and says what of it is lacking here; nothing is taken yet. `begin` notes
what is to come; `Receiving.run` then copies on any thread, also behind a locked vault, for it holds nothing
but the keys of this one volume and of the files that it fills; `finish` records what came, whether it ended
well or not. What was taken stays, so the same volume again, or one of another set, goes on where this one
stopped.

Errors: those of `bundle.opening` and of `vault.arriving`; `bundle.media_first` where no record here names
anything in the volume.
"""

from __future__ import annotations

import contextlib
from collections.abc import Container
from pathlib import Path

import msgspec

from kuager.bundle import media, opening
from kuager.bundle.media import MediaVolume
from kuager.bundle.roster import Chain
from kuager.bundle.volumes import Index, Piece, Placed
from kuager.errors import AppError
from kuager.flows import senders
from kuager.flows.senders import CardFacts
from kuager.flows.unlock import Session
from kuager.model.ids import BlobId, OriginId
from kuager.model.merge import BlobName
from kuager.task import Task
from kuager.vault import arriving, blob_parts, named
from kuager.vault.arriving import Arrival
from kuager.vault.custody import Act


class IncomingMedia(msgspec.Struct, frozen=True):
    """An opened volume of media: `lacking` files of `lacking_size` bytes in it are wanted here.

    `known` are here already; `unnamed` are named by no record here, and stay out. `rest` are the numbers of
    the other volumes of its `set` that hold something that is not here.
    """

    path: Path
    sender: CardFacts
    time: str
    size: int
    set: str
    volume: int
    volumes: int
    rest: tuple[int, ...]
    lacking: int
    lacking_size: int
    known: int
    unnamed: int


class Arrived(msgspec.Struct, frozen=True):
    """What came of a volume: files that are whole now, and files of which other volumes hold the rest.

    `rest` are the numbers of the other `volumes` of its `set` that hold something that is lacking here.
    """

    whole: int
    begun: int
    set: str
    volumes: int
    rest: tuple[int, ...]


class Receiving:
    """A volume that is being taken in."""

    def __init__(
        self,
        stack: contextlib.ExitStack,
        volume: MediaVolume,
        sender: OriginId,
        wanted: list[tuple[Piece, Arrival]],
    ) -> None:
        self._stack, self._volume, self._wanted = stack, volume, wanted
        self.sender = sender
        self.index, self.volume = volume.index, volume.manifest.volume

    @property
    def arrivals(self) -> list[Arrival]:
        """What is filled."""
        return [arrival for _, arrival in self._wanted]

    def run(self, task: Task) -> None:
        """Copy. Cancelling leaves what came whole, and every part that did."""
        total, before = sum(piece.size for piece, _ in self._wanted), 0
        with self._stack:
            for piece, arrival in self._wanted:
                part = task.part(before, total, "copy")
                before += piece.size
                if arrival.lacks(piece.first, piece.size):
                    with self._volume.reading(piece) as source:
                        arrival.take(source, piece.first, piece.size, part)
                    arrival.verified(piece.first, piece.size, part)

    def close(self) -> None:
        """Let go of the file; for one that is not run."""
        self._stack.close()


def is_media(session: Session, path: Path) -> bool:
    """Whether a file that is for us carries media, not records."""
    return opening.is_media(path, session.identity)


def _name(placed: Placed) -> BlobName:
    return BlobId(placed.blob), placed.sha256


def open_media(session: Session, path: Path, coming: Chain | None = None) -> IncomingMedia:
    """Verify a volume and look at what of it is lacking; changes nothing.

    `coming` is a newer roster that is about to be taken: as if it had been.
    """
    with media.opened_media(path, session.identity, senders.sender_keys(session, coming)) as volume:
        manifest = volume.manifest
        pieces = {_name(piece.placed): piece for piece in volume.pieces}
        told = named.everywhere(session.database)
        here = {name for name in pieces if name in told and session.blobs.holds(*name)}
        lacking = [piece for name, piece in pieces.items() if name in told and name not in here]
        return IncomingMedia(
            path=path,
            sender=senders.facts_of(session, manifest.sender),
            time=manifest.time,
            size=path.stat().st_size,
            set=manifest.set,
            volume=manifest.volume,
            volumes=manifest.volumes,
            rest=_rest(session, volume.index, manifest.volume),
            lacking=len(lacking),
            lacking_size=sum(piece.size for piece in lacking),
            known=len(here),
            unnamed=len(pieces) - len(here) - len(lacking),
        )


def _rest(
    session: Session, index: Index, volume: int, wanted: Container[BlobName] | None = None
) -> tuple[int, ...]:
    """The other volumes that hold something that is not here; of what is wanted, if that is known yet."""
    here, begun = session.blobs.names(), arriving.begun(session.database)
    found: set[int] = set()
    for placed in index.blobs:
        name, first = _name(placed), 0
        if name in here or (wanted is not None and name not in wanted):
            continue
        for part in placed.parts:
            if not blob_parts.has_part(begun.get(name, ()), first, part.size):
                found.add(part.volume)
            first += part.size
    return tuple(sorted(found - {volume}))


def begin(session: Session, path: Path) -> Receiving:
    """Note what a volume is to bring; run it at once, or close it."""
    with contextlib.ExitStack() as stack:
        volume = stack.enter_context(media.opened_media(path, session.identity, senders.sender_keys(session)))
        lacking = arriving.lacking(session.database, session.blobs, map(_name, _placed(volume)))
        if not lacking and not any(session.blobs.holds(*_name(placed)) for placed in _placed(volume)):
            raise AppError("bundle.media_first")
        pieces = [piece for piece in volume.pieces if _name(piece.placed) in lacking]
        sizes = {_name(piece.placed): piece.placed.size for piece in pieces}
        coming = sum(piece.size for piece in pieces)
        arrivals = arriving.begin(session.database, session.blobs, sizes, coming)
        wanted = list(zip(pieces, arrivals, strict=True))
        return Receiving(stack.pop_all(), volume, volume.manifest.sender.origin, wanted)


def _placed(volume: MediaVolume) -> list[Placed]:
    return [piece.placed for piece in volume.pieces]


def finish(session: Session, receiving: Receiving) -> Arrived:
    """Record what came; call it also after a run that failed."""
    whole = arriving.finish(session.database, session.blobs, receiving.arrivals)
    session.custody.note(Act.MERGED, to=receiving.sender, media=whole)
    return Arrived(
        whole=whole,
        begun=sum(bool(each.parts) for each in receiving.arrivals),
        set=receiving.index.set,
        volumes=receiving.index.volumes,
        rest=_rest(session, receiving.index, receiving.volume, named.everywhere(session.database)),
    )


def bring_in(session: Session, path: Path, task: Task) -> Arrived:
    """Take a volume in on the thread that writes."""
    receiving = begin(session, path)
    try:
        receiving.run(task)
    finally:
        arrived = finish(session, receiving)
    return arrived
