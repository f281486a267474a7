"""What is kept of the exchange folder: which one it is, who it is for, what was put in and what was taken.

It lies encrypted in the vault. What was taken is remembered by digest, as long as the file is in the folder;
a file is looked at again only when its size or time changed. Names tell half-copied files and conflicting
copies of common engines apart; nothing is ever believed because of a name.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from kuager import files
from kuager.bundle.writer import ENDING
from kuager.errors import AppError
from kuager.flows import organisation
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.ids import OriginId
from kuager.vault.confirmed import Place

_KEPT: Final = "exchange folder"
FILES_LIMIT: Final = 10_000
"""How many files of one folder are looked at; bundles come first."""

MINUTES: Final = 5
"""How often the window looks, unless somebody says otherwise."""

OWN: Final = "own"
TAKEN: Final = "taken"
PARTLY: Final = "partly"
WAITING: Final = "waiting"
COPY: Final = "copy"
OTHERS: Final = "others"
FOREIGN: Final = "foreign"
REFUSED: Final = "refused"
"""The states of a file: put in by this vault; taken in whole; in part, since something before it lacks, a
person is to be asked, or recordings in it are still to be copied; still being copied into the folder; one
more copy of a file; written to others; nothing of ours; refused, with the code of an error."""

_HALF: Final = re.compile(
    r"^(\.syncthing\..*|~syncthing~.*)$|\.(part|partial|filepart|tmp|crdownload|download)$|~$|^~\$", re.I
)
_CONFLICT: Final = re.compile(
    r"\.sync-conflict-|conflicted copy|case clash|\(conflict|_conflict[-_]| \(\d+\)\.| - copy", re.I
)


Runs = dict[OriginId, tuple[tuple[int, int], ...]]
"""Of origins the numbers from the first to the last of some revisions, more than once."""


class Own(msgspec.Struct, frozen=True):
    """A file that this vault put in. `reach`, `runs`, `withheld`, `blobs` are empty for a receipt alone.

    Of each origin `runs` are what is in it, but for what is `withheld`; up to `reach` nothing lacks with it
    and with what was signed for before.

    It is noted before it is written, without `sha256`, so that a crash leaves no file of which nobody knows
    whose it is. `answers` are the digests of the files after which it was made: it tells their senders what
    came. Where it carries a roster that was not put in before, `numbers` are those of the addressees'
    receipts before it. A volume of media has a `set`, and `sizes` says how many bytes of each of its `blobs`
    it holds.
    """

    file: str
    to: tuple[OriginId, ...]
    sha256: str = ""
    reach: dict[OriginId, int] = {}
    runs: Runs = {}
    withheld: tuple[Place, ...] = ()
    blobs: tuple[tuple[str, str], ...] = ()
    answers: tuple[str, ...] = ()
    numbers: dict[OriginId, int] = {}
    set: str = ""
    sizes: tuple[int, ...] = ()

    def has(self, place: Place) -> bool:
        """Whether a revision is in it, or its stub."""
        origin, seq, _ = place
        return any(first <= seq <= last for first, last in self.runs.get(origin, ()))

    @property
    def is_media(self) -> bool:
        """Whether it is a volume of recordings and attachments."""
        return bool(self.set)

    @property
    def is_receipt(self) -> bool:
        """Whether it carries nothing but a receipt."""
        return not self.reach and not self.set


class Seen(msgspec.Struct, frozen=True):
    """A file as it was at the last look. `modified` is in microseconds.

    `basis` is what was held and trusted then; `answered`: its sender was given a receipt since.
    """

    size: int
    modified: int
    state: str
    sha256: str = ""
    code: str = ""
    sender: str = ""
    basis: str = ""
    answered: bool = True


class Judged(msgspec.Struct, frozen=True):
    """What the last look found of own files and of recordings, and the state of the vault by which it did.

    `waits`: for whom an own file still lies there. Of recordings and attachments so many `go` next, `later`
    wait for room, `too_large` never find it. While `state` is the same, none of it is another.
    """

    state: str = ""
    waits: dict[str, tuple[OriginId, ...]] = {}
    go: int = 0
    later: int = 0
    too_large: int = 0


class Kept(msgspec.Struct, frozen=True):
    """The folder. `everything`: also what others recorded goes in; `roster`: the version that was put in.

    Recordings and attachments may take up to `media` bytes in the folder at once; it is looked at every so
    many `minutes` while the window is open, or only when asked.
    """

    folder: str
    to: tuple[OriginId, ...]
    everything: bool = False
    media: int = 0
    minutes: int = MINUTES
    own: tuple[Own, ...] = ()
    seen: dict[str, Seen] = {}
    roster: int = 0
    judged: Judged = Judged()


class Found(NamedTuple):
    """A file in the folder, with what it takes to notice that it changed."""

    path: Path
    size: int
    modified: int

    def is_as(self, seen: Seen) -> bool:
        """Whether nothing changed since."""
        return (self.size, self.modified) == (seen.size, seen.modified)


def read(session: Session) -> Kept | None:
    """The folder that was chosen."""
    kept = session.optional_secret(_KEPT)
    return None if kept is None else canonical.decode_kept(kept, Kept)


def write(session: Session, kept: Kept) -> Kept:
    """Keep the folder as it is now."""
    session.keep_secret(_KEPT, canonical.encode(kept))
    return kept


def with_own(kept: Kept, own: tuple[Own, ...]) -> Kept:
    """The same with other own files."""
    return msgspec.structs.replace(kept, own=own)


def forget(session: Session) -> None:
    """There is no such folder any more."""
    session.forget_secret(_KEPT)


def roster_version(session: Session) -> int:
    """The version of the organisation's roster that counts here, 0 where there is none."""
    chain = organisation.held(session)
    return 0 if chain is None else chain.newest.version


def listing(folder: Path) -> dict[str, Found]:
    """The files by name; not what engines hide, not links, not what lies in further folders."""
    found: dict[str, Found] = {}
    try:
        with os.scandir(folder) as entries:
            names = sorted((entry.name for entry in entries), key=lambda name: (not _is_ours(name), name))
    except OSError as error:
        raise files.failure(error, "file.unreadable", folder) from error
    for name in names:
        if len(found) == FILES_LIMIT:
            break
        each = look(folder / name)
        if each is not None and (not name.startswith(".") or is_half(name)):
            found[name] = each
    return found


def listed(kept: Kept) -> dict[str, Found]:
    """The files of the folder that was chosen; `folder.missing` where it is not there now."""
    folder = Path(kept.folder)
    if not folder.is_dir():
        raise AppError("folder.missing", file=folder.name)
    return listing(folder)


def _is_ours(name: str) -> bool:
    return name.endswith(ENDING)


def look(path: Path) -> Found | None:
    """A regular file as it is now; None for anything else, and for one that went away meanwhile."""
    try:
        facts = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(facts.st_mode) or not _is_text(path.name):
        return None
    return Found(path, facts.st_size, facts.st_mtime_ns // 1000)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:  # bytes that are no UTF-8: nothing of ours
        return False
    return True


def is_half(name: str) -> bool:
    """Whether an engine or a copying program names so what is not whole yet."""
    return _HALF.search(name) is not None


def is_conflict(name: str) -> bool:
    """Whether an engine names so the other one of two files of one name."""
    return _CONFLICT.search(name) is not None


def is_bundle(name: str) -> bool:
    """Whether a file may be a bundle or a receipt."""
    return _is_ours(name) and not is_half(name)


def is_emptied(kept: Kept, found: dict[str, Found], folder: Path) -> bool:
    """Whether what lay there is gone with everything else: as of a share that is not connected."""
    return bool(kept.own) and not found and not any(folder.iterdir())


def chosen(session: Session) -> Kept:
    """The folder; `folder.none` where none was chosen."""
    kept = read(session)
    if kept is None:
        raise AppError("folder.none")
    return kept
