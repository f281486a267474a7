"""Putting into the exchange folder what others have not got yet, and taking out what they signed for.

A bundle goes in when somebody of those it is for has neither signed for all that would be in it nor has a
bundle of it waiting in the folder; a receipt alone when something of theirs was taken and no bundle says so.
A bundle goes out when every addressee has signed for all that it carried; and when it carries what was erased
here since or is for somebody who gets nothing any more: then the others are given a new one. Only files that
are still, byte by byte, what this vault wrote are ever removed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from kuager import files
from kuager.bundle import writer
from kuager.flows import exchange, folder_state, holders, receipts
from kuager.flows.folder_state import Kept, Own
from kuager.flows.unlock import Session
from kuager.model.ids import BlobId, OriginId
from kuager.model.merge import BlobName
from kuager.task import Task
from kuager.vault import confirmed, relay
from kuager.vault import receipts as signed
from kuager.vault.confirmed import Confirmed, Place


def without_lost(session: Session, kept: Kept, names: Iterable[str], task: Task) -> Kept:
    """Forget own files that somebody removed or altered; who was answered by them is answered again."""
    there = set(names)
    lost = [own for own in kept.own if own.file not in there or not _is_intact(kept, own, task)]
    if not lost:
        return kept
    unanswered = {digest for own in lost for digest in own.answers}
    seen = {
        name: msgspec.structs.replace(each, answered=False) if each.sha256 in unanswered else each
        for name, each in kept.seen.items()
    }
    own = tuple(each for each in kept.own if each not in lost)
    return folder_state.write(session, msgspec.structs.replace(kept, own=own, seen=seen))


def _is_intact(kept: Kept, own: Own, task: Task) -> bool:
    path = Path(kept.folder) / own.file
    found, seen = folder_state.look(path), kept.seen.get(own.file)
    if found is None:
        return False
    if seen is not None and seen.sha256 and found.is_as(seen):
        return seen.sha256 == own.sha256
    return files.digest(path, task) == own.sha256


def put(session: Session, kept: Kept, task: Task) -> tuple[Kept, list[str]]:
    """Put in what somebody lacks; the names of the new files."""
    to = present(session, kept)
    if not to:
        return kept, []
    while session.history.close_segment(session.clock()):
        pass
    origin = None if kept.everything else session.history.origin
    reach = {each: last for each, _, last in relay.spans(session.database, origin)}
    roster = folder_state.roster_version(session)
    is_new_roster = roster > kept.roster
    if reach and (is_new_roster or any(_lacks(session, kept, each, reach) for each in to)):
        own = _bundle(session, kept, to, reach, task)
        if is_new_roster:
            numbers = {each: signed.number_of(session.database, each) for each in to}
            own = msgspec.structs.replace(own, numbers=numbers)
            kept = msgspec.structs.replace(kept, roster=roster)
    elif owed := [each for each in to if each in _unanswered(kept).values()]:
        path = receipts.give(session, Path(kept.folder), owed, task)
        own = Own(path.name, files.digest(path, task), tuple(owed), answers=_answering(kept, owed))
    else:
        return kept, []
    seen = {
        name: msgspec.structs.replace(each, answered=True) if each.sha256 in own.answers else each
        for name, each in kept.seen.items()
    }
    kept = folder_state.write(session, msgspec.structs.replace(kept, own=(*kept.own, own), seen=seen))
    return kept, [own.file]


def present(session: Session, kept: Kept) -> list[OriginId]:
    """Those whom the folder is for and to whom something may go by now."""
    possible = {card.origin for card in exchange.addressees(session)}
    return [each for each in kept.to if each in possible]


def _lacks(session: Session, kept: Kept, holder: OriginId, reach: dict[OriginId, int]) -> bool:
    told = confirmed.of(session.database, holder).reach
    waiting = [own.reach for own in kept.own if holder in own.to and _still_goes(session, own)]
    return any(
        last > max(told.get(origin, 0), *(each.get(origin, 0) for each in waiting), 0)
        for origin, last in reach.items()
        if origin != holder  # what it recorded itself it has, or lost: then it asks for it by its own
    )


def _bundle(session: Session, kept: Kept, to: list[OriginId], reach: dict[OriginId, int], task: Task) -> Own:
    parcel = exchange.pack(session, to, everything=kept.everything)
    path = Path(kept.folder) / writer.suggested_name()
    written = writer.write(
        path, parcel.content, parcel.sender, task, roster=parcel.roster, receipt=parcel.receipt
    )
    holders.sent(session, to, parcel.carried)
    carried = parcel.carried
    withheld = {(origin, seq, "") for origin, seq in carried.stubs}
    withheld |= {(origin, seq, name) for (origin, seq), names in carried.absent.items() for name in names}
    return Own(
        file=path.name,
        sha256=written.sha256,
        to=tuple(to),
        reach=reach,
        withheld=tuple(sorted(withheld)),
        blobs=tuple(sorted(carried.blobs)),
        answers=_answering(kept, to),
    )


def _unanswered(kept: Kept) -> dict[str, OriginId]:
    """Digest -> sender of what was taken and not confirmed yet."""
    return {
        each.sha256: OriginId(each.sender) for each in kept.seen.values() if each.sender and not each.answered
    }


def _answering(kept: Kept, to: Iterable[OriginId]) -> tuple[str, ...]:
    told = set(to)
    return tuple(sorted(digest for digest, sender in _unanswered(kept).items() if sender in told))


# Taking out again -----------------------------------------------------------------------------------


def prune(session: Session, kept: Kept, task: Task) -> tuple[Kept, list[str]]:
    """Remove own files that did what they are for, or may not stay; the names of those."""
    done = [own for own in kept.own if _is_done(session, kept, own) or not _still_goes(session, own)]
    removed: list[str] = []
    for own in done:
        if not _is_intact(kept, own, task):
            continue
        path = Path(kept.folder) / own.file
        try:
            path.unlink()
        except OSError as error:
            raise files.failure(error, "file.unwritable", path) from error
        removed.append(own.file)
        left = tuple(each for each in kept.own if each.file != own.file)
        seen = {name: each for name, each in kept.seen.items() if name != own.file}
        kept = folder_state.write(session, msgspec.structs.replace(kept, own=left, seen=seen))
    return kept, removed


def _is_done(session: Session, kept: Kept, own: Own) -> bool:
    if not own.is_receipt:
        return not waited_for(session, own)
    lying = {each.sha256 for each in kept.seen.values()}
    later = kept.own[kept.own.index(own) + 1 :]
    return not lying.intersection(own.answers) or any(set(own.to) <= set(each.to) for each in later)


def waited_for(session: Session, own: Own) -> list[OriginId]:
    """Those who have not signed yet for all that a bundle carries."""
    if own.is_receipt:
        return []
    gone = confirmed.gone(session.database, own.reach)
    return [
        each
        for each in own.to
        if signed.number_of(session.database, each) <= own.numbers.get(each, -1)
        or not _has(confirmed.of(session.database, each), own, gone)
    ]


def _has(told: Confirmed, own: Own, gone: set[Place]) -> bool:
    if any(last > told.reach.get(origin, 0) for origin, last in own.reach.items()):
        return False
    excused = gone.union(own.withheld)
    lacking = {place for place in told.lacking if place[1] <= own.reach.get(place[0], 0)}
    if any(place not in excused and (place[0], place[1], "") not in excused for place in lacking):
        return False
    return not {_blob(each) for each in own.blobs} - told.blobs


def _blob(name: tuple[str, str]) -> BlobName:
    return BlobId(name[0]), name[1]


def _still_goes(session: Session, own: Own) -> bool:
    """Whether it may lie there: nothing in it was erased since, nobody of those it is for was revoked."""
    possible = {card.origin for card in exchange.addressees(session)}
    if not possible.issuperset(own.to):
        return False
    return confirmed.gone(session.database, own.reach) <= set(own.withheld)
