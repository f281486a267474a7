"""Many files at once, in any order: bundles, receipts, volumes of media, or a whole folder of them.

`look` verifies each by itself, and names what is the matter with those that are refused; the others go on.
`take` brings in records, rosters and receipts. Volumes of media come after that, one by one and resumable
(`arrivals`), for records name what is in them.

Errors: `bundle.none_found`, `bundle.too_many`; what is the matter with one file is in its line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Final, Literal

import msgspec

from kuager import files
from kuager.bundle.roster import Chain
from kuager.errors import AppError
from kuager.flows import arrivals, incoming, receipts, roster_news
from kuager.flows.arrivals import IncomingMedia
from kuager.flows.incoming import Brought, Incoming
from kuager.flows.receipts import Offered
from kuager.flows.senders import CardFacts
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task

ENDING: Final = ".age"
LIMIT: Final = 1000
"""Files of one go."""

Kind = Literal["records", "receipt", "media", "refused"]


class File(msgspec.Struct, frozen=True):
    """What one file is: `error` says why it was refused. `volume` of `volumes` where it carries media.

    `newer`: a receipt that tells something new.
    """

    name: str
    kind: Kind
    size: int
    sender: CardFacts | None = None
    time: str = ""
    error: AppError | None = None
    volume: int = 0
    volumes: int = 0
    newer: bool = True


class Absent(msgspec.Struct, frozen=True):
    """A set of which something is not here: `numbers` of its `volumes` are not among the files."""

    sender: CardFacts
    numbers: tuple[int, ...]
    volumes: int


class Gathered(msgspec.Struct, frozen=True):
    """What came in one go; `incoming` is the plan over all bundles of it. Nothing has been changed yet."""

    files: tuple[File, ...]
    incoming: Incoming | None = None
    offered: tuple[Offered, ...] = ()
    media: tuple[IncomingMedia, ...] = ()

    @property
    def absent(self) -> list[Absent]:
        """The sets that are not complete by what is here and these files."""
        sets: dict[str, list[IncomingMedia]] = {}
        for volume in self.media:
            sets.setdefault(volume.set, []).append(volume)
        found = []
        for volumes in sets.values():
            rest = {number for each in volumes for number in each.rest} - {each.volume for each in volumes}
            if rest:
                found.append(Absent(volumes[0].sender, tuple(sorted(rest)), volumes[0].volumes))
        return found

    @property
    def refused(self) -> int:
        """How many files were refused."""
        return sum(file.kind == "refused" for file in self.files)

    @property
    def new_receipts(self) -> int:
        """Of how many machines a receipt tells something new, alone or with a bundle."""
        return len(self._news())

    @property
    def new_holders(self) -> list[str]:
        """The names of those whose receipts tell something new."""
        return list(self._news().values())

    def _news(self) -> dict[OriginId, str]:
        found = {each.holder.origin: each.holder.alias for each in self.offered if each.newer}
        if self.incoming is not None:
            names = {each.sender.origin: each.sender.alias for each in self.incoming.bundles}
            along = [receipt.holder.origin for receipt in self.incoming.receipts]
            found |= {origin: names[origin] for origin in along}
        return found

    @property
    def changes_anything(self) -> bool:
        """Whether taking it would change anything, but for media."""
        return self.new_receipts > 0 or (self.incoming is not None and self.incoming.changes_anything)


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files, and those in the folders among them that may be bundles."""
    found: dict[Path, None] = {}
    for path in paths:
        found |= dict.fromkeys(_inside(path))
    if not found:
        raise AppError("bundle.none_found")
    if len(found) > LIMIT:
        raise AppError("bundle.too_many", count=len(found), limit=LIMIT)
    return list(found)


def _inside(path: Path) -> list[Path]:
    try:
        return sorted(each for each in path.iterdir() if _may_be_bundle(each)) if path.is_dir() else [path]
    except OSError as error:  # a stick that was pulled out, a share that is gone
        raise files.failure(error, "file.unreadable", path) from error


def _may_be_bundle(path: Path) -> bool:
    return path.name.endswith(ENDING) and path.is_file()


def look(session: Session, paths: Sequence[Path], task: Task) -> Gathered:
    """Verify everything and plan what it would bring; changes nothing."""
    gathering = _Gathering(session, files_in(paths), task)
    gathering.sort()
    found = gathering.records()
    gathering.others(_coming(session, found))
    return gathering.gathered(found)


def _coming(session: Session, found: Incoming | None) -> Chain | None:
    """The roster by which all of it is read, if one came."""
    return None if found is None else roster_news.read(session, found.rosters)[1]


class _Gathering:
    def __init__(self, session: Session, paths: list[Path], task: Task) -> None:
        self._session = session
        self._files: dict[Path, File | None] = dict.fromkeys(paths)
        self._bundles: list[Path] = []
        self._media: list[Path] = []
        self._receipts: list[Path] = []
        self._offered: list[Offered] = []
        self._opened_media: list[IncomingMedia] = []
        self._task = task

    def sort(self) -> None:
        """What each file is, as its first member says."""
        for path in self._files:
            self._task.step(0)
            try:
                kind = self._kind(path)
            except AppError as error:
                self._refuse(path, error)
                continue
            {"media": self._media, "receipt": self._receipts, "records": self._bundles}[kind].append(path)

    def _kind(self, path: Path) -> Kind:
        if receipts.is_receipt(self._session, path):
            return "receipt"
        return "media" if arrivals.is_media(self._session, path) else "records"

    def records(self) -> Incoming | None:
        """Open the bundles."""
        if not self._bundles:
            return None
        found, refused = incoming.open_bundles(self._session, self._bundles, self._task)
        for path, error in refused:
            self._refuse(path, error)
        for bundle in () if found is None else found.bundles:
            self._files[bundle.path] = File(
                bundle.path.name, "records", bundle.size, bundle.sender, bundle.time
            )
        return found

    def others(self, coming: Chain | None) -> None:
        """Open receipts and volumes of media; a roster that came with a bundle may vouch for senders."""
        sizes = [_size(path) for path in self._receipts]
        for path, before in zip(self._receipts, accumulate(sizes, initial=0), strict=False):
            try:
                offered = receipts.look(self._session, path, self._task.part(before, sum(sizes), ""), coming)
            except AppError as error:
                self._refuse(path, error)
                continue
            if offered is not None:
                self._offered.append(offered)
                self._files[path] = File(
                    path.name, "receipt", _size(path), offered.holder, offered.time, newer=offered.newer
                )
        for path in self._media:
            self._task.step(0)
            try:
                volume = arrivals.open_media(self._session, path, coming)
            except AppError as error:
                self._refuse(path, error)
                continue
            self._opened_media.append(volume)
            self._files[path] = File(
                path.name,
                "media",
                volume.size,
                volume.sender,
                volume.time,
                volume=volume.volume,
                volumes=volume.volumes,
            )

    def _refuse(self, path: Path, error: AppError) -> None:
        self._files[path] = File(path.name, "refused", _size(path), error=error)

    def gathered(self, found: Incoming | None) -> Gathered:
        """All of it."""
        return Gathered(
            tuple(file for file in self._files.values() if file is not None),
            found,
            tuple(self._offered),
            tuple(self._opened_media),
        )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # its line says what is the matter


def take(session: Session, gathered: Gathered, task: Task, *, asked: bool = False) -> Brought:
    """Bring in what was looked at, but for media: the records all or none, then receipts that came alone."""
    brought = Brought(0, 0, 0)
    if gathered.incoming is not None:
        brought = incoming.bring_in(session, gathered.incoming, task, asked=asked)
    told = [receipts.take(session, offered) for offered in gathered.offered if offered.newer]
    lost_with = (*brought.lost_with, *(each.alias for each in told if each.lost))
    return msgspec.structs.replace(brought, receipts=gathered.new_receipts, lost_with=lost_with)
