"""Recordings and attachments in the exchange folder: after the words, and never more at once than was said.

`prepare` chooses what somebody lacks and notes the volumes it goes in; `Shipment.run` then writes them on any
thread, perhaps for an hour, and asks the database nothing; `keep` notes which are whole, however it ended.
What is not whole is chosen again by the next look. Small attachments go first. What is larger
than all that may lie there goes by stick.

The volumes are a set without a first one: the records that name what is in them went before, in a bundle.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from kuager import files
from kuager.bundle import volumes, writer
from kuager.bundle.volumes import RECORDS, File, Index, Placed
from kuager.bundle.writer import Sender, Written
from kuager.flows import exchange, folder_putting, folder_state, holders
from kuager.flows.folder_putting import Look
from kuager.flows.folder_state import Kept, Own
from kuager.flows.unlock import Session
from kuager.model.ids import BlobId, random_hex
from kuager.model.merge import BlobName
from kuager.task import Task
from kuager.vault.blobs import Blobs, Keyed
from kuager.vault.custody import Act
from kuager.vault.relay import Media

LIMITS: Final[Mapping[str, int]] = {
    "0": 0,
    "1G": 10**9,
    "5G": 5 * 10**9,
    "20G": 20 * 10**9,
    "100G": 100 * 10**9,
}
"""How many bytes recordings and attachments may be allowed to take in the folder."""

_ROUND: Final = 1 << 20
"""What a volume takes besides its files, at most; and a file may be padded by a sixteenth."""


def _cost(size: int) -> int:
    return size + size // 16 + (1 << 12)


class Wanted(NamedTuple):
    """What goes now; how many more wait for room in the folder, and how many never find it there."""

    files: list[Media]
    later: int = 0
    too_large: int = 0


class Shipment:
    """Volumes that are being written into the folder."""

    def __init__(
        self,
        kept: Kept,
        index: Index,
        names: Mapping[int, str],
        sender: Sender,
        blobs: Blobs,
        keyed: Mapping[BlobName, Keyed],
    ) -> None:
        self._folder, self._index, self._names, self._sender = Path(kept.folder), index, names, sender
        self._blobs, self._keyed = blobs, keyed
        self.written: dict[str, str] = {}
        """Name and SHA-256 of what is whole."""

    @property
    def names(self) -> frozenset[str]:
        """All that was noted to be written."""
        return frozenset(self._names.values())

    @property
    def sender(self) -> Sender:
        """Who sends it to whom."""
        return self._sender

    def whole(self) -> set[BlobName]:
        """The files of which every part is written."""
        done = {number for number, name in self._names.items() if name in self.written}
        return {
            (BlobId(placed.blob), placed.sha256)
            for placed in self._index.blobs
            if all(part.volume in done for part in placed.parts)
        }

    def run(self, task: Task) -> None:
        """Write. Cancelling, or a folder that is full or gone, leaves whole volumes."""
        amounts = {number: _size(self._index, number) for number in self._names}
        total, before = 2 * sum(amounts.values()), 0
        for number, name in self._names.items():
            files.check_room(self._folder, amounts[number] + _ROUND)
            part = task.part(before, total, "volume")
            before += 2 * amounts[number]
            self.written[name] = self._write(self._folder / name, number, part).sha256

    def _write(self, path: Path, number: int, task: Task) -> Written:
        return writer.write_media(path, self._index, number, self._opened, self._sender, task)

    def _opened(self, placed: Placed) -> writer.Media:
        return self._blobs.reading(self._keyed[BlobId(placed.blob), placed.sha256])


def _size(index: Index, volume: int) -> int:
    return sum(piece.size for piece in index.pieces(volume))


def wanted(look: Look, kept: Kept) -> Wanted:
    """What somebody of those it is for lacks and no volume in the folder carries, as far as there is room."""
    to = look.present(kept)
    if not kept.media or not to:
        return Wanted([])
    waiting = _waiting(look, kept)
    found: list[Media] = []
    room = kept.media - sum(_cost(sum(own.sizes)) + _ROUND for own in kept.own if own.is_media) - _ROUND
    later = too_large = 0
    for each in look.media:
        name = (each.id, each.sha256)
        if all(
            name in look.told(holder).blobs or each.size <= waiting.get((holder, name), -1) for holder in to
        ):
            continue
        if _cost(each.size) + _ROUND > kept.media:
            too_large += 1
        elif _cost(each.size) > room:
            later += 1
        else:
            room -= _cost(each.size)
            found.append(each)
    return Wanted(found, later, too_large)


def _waiting(look: Look, kept: Kept) -> dict[tuple[str, BlobName], int]:
    """How many bytes of a file lie in the folder for somebody, in one set."""
    of_sets: dict[tuple[str, str, BlobName], int] = {}
    for own in kept.own:
        if own.is_media and look.still_goes(own):
            for (blob, sha256), size in zip(own.blobs, own.sizes, strict=True):
                for holder in own.to:
                    key = (own.set, str(holder), (BlobId(blob), sha256))
                    of_sets[key] = of_sets.get(key, 0) + size
    most: dict[tuple[str, BlobName], int] = {}
    for (_, holder_, name), size in of_sets.items():
        most[holder_, name] = max(size, most.get((holder_, name), -1))
    return most


def prepare(session: Session) -> Shipment | None:
    """Choose what goes now and note it; None where nothing does, by what the last look found."""
    kept = folder_state.chosen(session)
    look = Look(session, kept)
    chosen = wanted(look, kept).files if kept.judged.go else []
    if not chosen:
        return None
    cards = exchange.cards_for(session, look.present(kept))
    sender = Sender(session.origin_key, exchange.sender_card(session), cards, session.clock())
    limit = max(volumes.VOLUME_LEAST, min(volumes.VOLUME_USUAL, kept.media))
    listed = [File(each.id, each.sha256, each.size) for each in chosen]
    index = volumes.layout(random_hex(), listed, limit, sender.head)
    names = {number: writer.suggested_name() for number in range(RECORDS + 1, index.volumes + 1)}
    keyed = session.blobs.keyed([(each.id, each.sha256) for each in chosen])
    session.custody.note(  # first: no copy without its line
        Act.EXPORTED, to=" ".join(sorted(sender.recipients)), media=len(chosen)
    )
    own = [_own(index, number, name, sender) for number, name in names.items()]
    kept = folder_putting.begin(session, kept, own)
    return Shipment(kept, index, names, sender, session.blobs, keyed)


def _own(index: Index, number: int, name: str, sender: Sender) -> Own:
    pieces = index.pieces(number)
    return Own(
        name,
        sender.recipients,
        blobs=tuple((piece.placed.blob, piece.placed.sha256) for piece in pieces),
        set=index.set,
        sizes=tuple(piece.size for piece in pieces),
    )


def keep(session: Session, shipment: Shipment, *, ended: bool = True) -> list[str]:
    """Note what is whole by now; the names of it. What is not, once the run `ended`, is noted no more."""
    kept = folder_state.read(session)
    if kept is None:
        return []
    kept = folder_putting.end(session, kept, dict(shipment.written))  # another thread may add to it
    whole = shipment.whole()
    if ended:
        left = tuple(own for own in kept.own if own.sha256 or own.file not in shipment.names)
        judged = msgspec.structs.replace(kept.judged, go=max(0, kept.judged.go - len(whole)))
        folder_state.write(session, msgspec.structs.replace(kept, own=left, judged=judged))
    holders.sent(session, shipment.sender.recipients, holders.NOTHING_CARRIED, whole)
    return sorted(shipment.written)
