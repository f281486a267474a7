"""Sending a set: the records in one volume, recordings and attachments in further ones, each read back.

`begin` and `go_on` find out what is needed; `Shipment.run` then writes on any thread, perhaps for an hour,
and reads the records while it writes them; `keep` records how far it came, after each volume and at the end,
whether that was good or not.
What was written and read back is kept: going on writes the volumes that lack, in the same folder, where the
finished ones are read once more, or in another one (a second stick). One set at a time is kept as
unfinished; a new one takes its place, and what a crash left half written of the old one is removed. Going on
keeps to what was chosen. A set whose files may not go any more (erased, withdrawn, at risk now) is not gone
on with, nor one whose records are not written yet and are not what they were.

Errors: `bundle.no_recipient`, `bundle.nothing`, `bundle.no_set`, `bundle.set_changed`, `bundle.copy_differs`,
`bundle.plan_changed`, `disk.too_small`, `disk.full`, `file.*`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Final

import msgspec

from kuager import files
from kuager.bundle import volumes, writer
from kuager.bundle.volumes import RECORDS, File, Index, Placed
from kuager.bundle.writer import Media, Written
from kuager.errors import AppError
from kuager.flows import choosing, exchange, holders
from kuager.flows.choosing import OURS, Choice
from kuager.flows.exchange import Parcel
from kuager.flows.holders import Carried
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId, random_hex
from kuager.model.merge import BlobName
from kuager.task import Task
from kuager.vault.blobs import Blobs, Keyed

__all__ = ["Written"]

SIZES: Final[Mapping[str, int]] = {
    "700M": 700 << 20,
    "2G": volumes.VOLUME_USUAL,
    "4G": (4 << 30) - 1,
    "8G": volumes.VOLUME_LIMIT,
}
"""How large a volume may be asked to be, in bytes: a CD, what any stick takes, FAT32's largest file, more."""
USUAL: Final = "2G"

_BEGUN: Final = "outgoing set"


class Standing(msgspec.Struct, frozen=True):
    """How far a set is: these of its volumes are written and read back, each in one of `folders`.

    What comes next goes to `folder`.
    """

    set: str
    volumes: int
    written: tuple[Written, ...]
    folders: tuple[str, ...]
    folder: str
    recipients: tuple[OriginId, ...]

    @property
    def is_done(self) -> bool:
        """Whether nothing lacks."""
        return len(self.written) == self.volumes


class _Done(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    folder: str
    written: Written


class _Begun(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is kept of a set until it is done. `files` are the names of its volumes, in their order.

    `stamp` is that of the plan by which it was begun.
    """

    index: Index
    files: tuple[str, ...]
    recipients: tuple[OriginId, ...]
    choice: Choice
    stamp: str
    folder: str
    done: tuple[_Done, ...] = ()


class Shipment:
    """A set that is being written; a volume counts as done once it was read back."""

    def __init__(
        self,
        begun: _Begun,
        folder: Path,
        parcel: Parcel,
        blobs: Blobs,
        keyed: Mapping[BlobName, Keyed],
    ) -> None:
        self._begun, self._folder, self._parcel = begun, folder, parcel
        # Who looked at a plan saw these records, and no others.
        self._is_as_planned = parcel.chosen.stamp == begun.stamp
        self._blobs, self._keyed = blobs, keyed
        self._done = {each.written.volume: each for each in begun.done}

    @property
    def volumes_done(self) -> int:
        """How many volumes are done."""
        return len(self._done)

    @property
    def begun(self) -> _Begun:
        """The set with what is done by now."""
        done = tuple(self._done[number] for number in sorted(self._done))
        return msgspec.structs.replace(self._begun, done=done, folder=str(self._folder))

    def done(self) -> tuple[Carried, set[BlobName]]:
        """The records, and the files of which every part is written."""
        written = self._done.keys()
        what = self._parcel.carried if RECORDS in written else holders.NOTHING_CARRIED
        whole = (
            (BlobId(placed.blob), placed.sha256)
            for placed in self._begun.index.blobs
            if all(part.volume in written for part in placed.parts)
        )
        return what, set(whole)

    def run(self, task: Task, after: Callable[[], object] = lambda: None) -> None:
        """Write what is not done. Cancelling, or a stick that is full or gone, leaves whole volumes.

        `after` is called on this thread whenever a volume is done.
        """
        amounts = [self._amount(number) for number in range(RECORDS, self._begun.index.volumes + 1)]
        total, before = 2 * sum(amounts), 0
        for number, amount in enumerate(amounts, RECORDS):
            part = task.part(before, total, "volume")
            before += 2 * amount
            found = self._done.get(number)
            if found is None or not self._stands(found, part):
                self._done.pop(number, None)
                self._done[number] = _Done(str(self._folder), self._write(number, amount, part))
                after()

    def _amount(self, volume: int) -> int:
        """About how many bytes a volume has."""
        if volume == RECORDS:
            return (1 << 16) + self._parcel.chosen.size
        return sum(piece.size for piece in self._begun.index.pieces(volume)) + (1 << 16)

    def _stands(self, done: _Done, task: Task) -> bool:
        """Whether a volume of an earlier run is as it was written, or lies on another stick.

        The same stick may be in another place by now.
        """
        path = self._folder / done.written.file
        if path.is_file():
            return files.digest(path, task) == done.written.sha256
        return done.folder != str(self._folder)

    def _write(self, number: int, amount: int, task: Task) -> Written:
        path, index, parcel = self._folder / self._begun.files[number - 1], self._begun.index, self._parcel
        if number == RECORDS and not self._is_as_planned:
            raise AppError("bundle.set_changed")
        files.remove(path)  # ours by its name, and damaged or of a run of which nothing was kept
        if number == RECORDS:
            return parcel.write(path, task, index)
        files.check_room(self._folder, amount)
        return writer.write_media(path, index, number, self._opened, parcel.sender, task)

    def _opened(self, placed: Placed) -> Media:
        return self._blobs.reading(self._keyed[BlobId(placed.blob), placed.sha256])


def begin(
    session: Session,
    folder: Path,
    recipients: Collection[OriginId],
    choice: Choice = OURS,
    *,
    size: int = volumes.VOLUME_USUAL,
    seen: str = "",
) -> Shipment:
    """Begin a set for trusted cards; `size` is what a volume may have at most.

    `seen` is the stamp of the plan that somebody looked at.
    """
    folder = _checked(folder)
    parcel = exchange.pack(session, recipients, choice, seen=seen)
    listed = [File(each.id, each.sha256, each.size) for each in parcel.chosen.media]
    index = volumes.layout(random_hex(), listed, size, parcel.sender.head)
    begun = _Begun(
        index=index,
        files=tuple(writer.suggested_name() for _ in range(index.volumes)),
        recipients=tuple(recipients),
        choice=choice,
        stamp=parcel.chosen.stamp,
        folder=str(folder),
    )
    _sweep(_kept(session))
    session.keep_secret(_BEGUN, canonical.encode(begun))
    return _shipment(session, begun, folder, parcel)


def _checked(folder: Path) -> Path:
    """A folder that is there, called the same wherever somebody stands."""
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    return folder.resolve()


def _sweep(begun: _Begun | None) -> None:
    """Remove what a crash left half written of a set, where it can be reached."""
    if begun is not None:
        with contextlib.suppress(AppError):
            for name in begun.files:
                files.remove_part(Path(begun.folder) / name)


def _shipment(session: Session, begun: _Begun, folder: Path, parcel: Parcel) -> Shipment:
    names = [(BlobId(placed.blob), placed.sha256) for placed in begun.index.blobs]
    return Shipment(begun, folder, parcel, session.blobs, session.blobs.keyed(names))


def unfinished(session: Session) -> Standing | None:
    """The set that is not done, if there is one."""
    begun = _kept(session)
    return None if begun is None else _standing(begun)


def _kept(session: Session) -> _Begun | None:
    kept = session.optional_secret(_BEGUN)
    return None if kept is None else canonical.decode_kept(kept, _Begun)


def _standing(begun: _Begun) -> Standing:
    return Standing(
        set=begun.index.set,
        volumes=begun.index.volumes,
        written=tuple(each.written for each in begun.done),
        folders=tuple(each.folder for each in begun.done),
        folder=begun.folder,
        recipients=begun.recipients,
    )


def go_on(session: Session, folder: Path) -> Shipment:
    """Go on with the set that is not done, into the same folder or another one."""
    begun = _kept(session)
    if begun is None:
        raise AppError("bundle.no_set")
    folder = _checked(folder)
    # Whoever signed for a file meanwhile gets it all the same: what one volume holds is settled.
    again = msgspec.structs.replace(begun.choice, only_new=False)
    may_go = {(each.id, each.sha256) for each in choosing.choose(session, begun.recipients, again).media}
    if any((placed.blob, placed.sha256) not in may_go for placed in begun.index.blobs):
        raise AppError("bundle.set_changed")
    parcel = exchange.pack(session, begun.recipients, begun.choice, empty=True)
    is_written = any(each.written.volume == RECORDS for each in begun.done)
    if not is_written and parcel.chosen.stamp != begun.stamp:
        raise AppError("bundle.set_changed")
    _sweep(begun)
    begun = msgspec.structs.replace(begun, folder=str(folder))
    session.keep_secret(_BEGUN, canonical.encode(begun))  # what a crash leaves now, it leaves here
    return _shipment(session, begun, folder, parcel)


def keep(session: Session, shipment: Shipment) -> Standing:
    """Record how far a run came; call it also after one that failed. What is done is forgotten."""
    standing = _standing(shipment.begun)
    holders.sent(session, standing.recipients, *shipment.done())
    begun = _kept(session)
    if begun is None or begun.index.set != standing.set:
        return standing  # another one took its place
    if standing.is_done:
        session.forget_secret(_BEGUN)
    else:
        session.keep_secret(_BEGUN, canonical.encode(shipment.begun))
    return standing


def give_up(session: Session) -> tuple[Path, ...]:
    """Forget the set that is not done, and remove what was written of it.

    Gives the volumes that were read back and could not be reached: their stick is out.
    """
    begun = _kept(session)
    if begun is None:
        return ()
    done = [Path(each.folder) / each.written.file for each in begun.done]
    for path in (*done, *(Path(begun.folder) / name for name in begun.files)):
        files.remove(path)
    session.forget_secret(_BEGUN)
    return tuple(path for path in done if not path.parent.is_dir())


def send(
    session: Session,
    folder: Path,
    recipients: Collection[OriginId],
    task: Task,
    choice: Choice = OURS,
    *,
    size: int = volumes.VOLUME_USUAL,
) -> Standing:
    """Write a whole set on this thread."""
    shipment = begin(session, folder, recipients, choice, size=size)
    return run(session, shipment, task)


def run(session: Session, shipment: Shipment, task: Task) -> Standing:
    """Run a shipment on the thread that writes, and record how far it came whatever happens."""
    try:
        shipment.run(task, lambda: keep(session, shipment))
    finally:
        standing = keep(session, shipment)
    return standing
