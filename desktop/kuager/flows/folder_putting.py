"""Putting into the exchange folder what others have not got yet, and taking out what they signed for.

A bundle goes in when somebody of those it is for has neither signed for all that is held nor finds it in the
folder, and carries what comes after that; a receipt alone when something of theirs was taken and no bundle
says so. A file goes out when every addressee has signed for all that it carried; and when it carries what was
erased here since, or may not go any more, or is for somebody who gets nothing any more: then the others are
given a new one. Only files that are still, byte by byte, what this vault wrote are ever removed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

import msgspec

import kuager
from kuager import files
from kuager.bundle import writer
from kuager.flows import choosing, exchange, folder_state, holders, receipts, roster_news
from kuager.flows.choosing import Choice
from kuager.flows.folder_state import Kept, Own, Seen
from kuager.flows.holders import Carried
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId
from kuager.model.merge import BlobName
from kuager.task import Task
from kuager.vault import confirmed, relay, rules
from kuager.vault import receipts as signed
from kuager.vault.confirmed import Confirmed, Place
from kuager.vault.relay import Media

_PART: Final = ".part"
"""What `files.written_whole` appends while it writes."""


class Look:
    """What one look at the folder asks the vault, asked once."""

    def __init__(self, session: Session, kept: Kept) -> None:
        self.session = session
        self._everything, self._to, self._own = kept.everything, kept.to, kept.own
        self._told: dict[OriginId, Confirmed] = {}
        self._withheld: dict[tuple[OriginId, ...], set[Place]] = {}

    @cached_property
    def possible(self) -> frozenset[OriginId]:
        """To whom anything may go by now."""
        return frozenset(card.origin for card in exchange.addressees(self.session))

    @cached_property
    def media(self) -> list[Media]:
        """The recordings and attachments that may go, small attachments first."""
        choice = Choice(everything=self._everything)
        return choosing.choose(self.session, self._to, choice).media

    @cached_property
    def may_go(self) -> frozenset[BlobName]:
        """The names of these."""
        return frozenset((each.id, each.sha256) for each in self.media)

    @cached_property
    def gone(self) -> set[Place]:
        """What is not here any more, up to where files of this vault lie in the folder."""
        reach: dict[OriginId, int] = {}
        for own in self._own:
            for origin, last in own.reach.items():
                reach[origin] = max(last, reach.get(origin, 0))
        return confirmed.gone(self.session.database, reach)

    def told(self, holder: OriginId) -> Confirmed:
        """What somebody signed for."""
        if holder not in self._told:
            self._told[holder] = confirmed.of(self.session.database, holder)
        return self._told[holder]

    def present(self, kept: Kept) -> list[OriginId]:
        """Those whom the folder is for and to whom something may go by now."""
        return [each for each in kept.to if each in self.possible]

    def still_goes(self, own: Own) -> bool:
        """Whether it may lie there: nothing in it was erased since, nobody of those it is for was revoked."""
        if not self.possible.issuperset(own.to):
            return False
        if own.is_media:
            return self.may_go.issuperset(map(_blob, own.blobs))
        stays = self._withheld_now(own.to) | self.gone
        return {place for place in stays if own.has(place)} <= set(own.withheld)

    def is_outdone(self, own: Own) -> bool:
        """Whether something that a bundle withholds, and nobody has signed for, may go by now."""
        least = {
            origin: min(self.told(holder).reach.get(origin, 0) for holder in own.to) for origin in own.runs
        }
        stays = self._withheld_now(own.to)
        return any(place[1] > least.get(place[0], 0) and place not in stays for place in own.withheld)

    def _withheld_now(self, to: tuple[OriginId, ...]) -> set[Place]:
        """What would not go to these by now, of what they have not signed for."""
        if to not in self._withheld:
            choice = Choice(everything=self._everything, only_new=True)
            carried = choosing.choose(self.session, to, choice).relay.carried()
            self._withheld[to] = set(withheld(carried))
        return self._withheld[to]

    def waited_for(self, own: Own) -> list[OriginId]:
        """Those who have not signed yet for all that a file carries."""
        if own.is_receipt:
            return []
        return [
            each
            for each in own.to
            if signed.number_of(self.session.database, each) <= own.numbers.get(each, -1)
            or not _has(self.told(each), own, self.gone)
        ]


def state(session: Session, kept: Kept) -> str:
    """Stands for everything that decides what goes in and out: the same again, and there is nothing to do."""
    database, look = session.database, Look(session, kept)
    held = database.row(
        "SELECT (SELECT max(n) FROM revision), (SELECT count(*) FROM segment), "
        "(SELECT count(*) FROM blob), (SELECT max(rowid) FROM blob)"
    )
    decides = (
        (kuager.__version__, kept.to, kept.everything, kept.media, sorted(look.possible)),
        (held, database.rows("SELECT n, number, weight FROM holder ORDER BY n")),
        (folder_state.roster_version(session), kept.roster),
        sorted(rules.read(database, kept.to)),
        [(own.file, own.sha256) for own in kept.own],
        sorted(_unanswered(kept).items()),
        sorted(each.sha256 for name, each in kept.seen.items() if name not in {own.file for own in kept.own}),
    )
    return hashlib.sha256(canonical.encode(decides)).hexdigest()[:32]


def _has(told: Confirmed, own: Own, gone: set[Place]) -> bool:
    if any(last > told.reach.get(origin, 0) for origin, last in own.reach.items()):
        return False
    excused = gone.union(own.withheld)
    lacking = {place for place in told.lacking if own.has(place)}
    if any(place not in excused and (place[0], place[1], "") not in excused for place in lacking):
        return False
    return not {_blob(each) for each in own.blobs} - told.blobs


def _blob(name: tuple[str, str]) -> BlobName:
    return BlobId(name[0]), name[1]


# What is noted of own files -------------------------------------------------------------------------


def begin(session: Session, kept: Kept, own: Iterable[Own]) -> Kept:
    """Note what is about to be written."""
    return folder_state.write(session, folder_state.with_own(kept, (*kept.own, *own)))


def end(session: Session, kept: Kept, written: Mapping[str, str]) -> Kept:
    """Note the digests of what was written, and that it answers what it answers."""
    own = tuple(
        msgspec.structs.replace(each, sha256=written[each.file]) if each.file in written else each
        for each in kept.own
    )
    answered = {digest for each in own if each.file in written for digest in each.answers}
    return folder_state.write(
        session, msgspec.structs.replace(kept, own=own, seen=_answered(kept, answered, answered_now=True))
    )


def _answered(kept: Kept, digests: set[str], *, answered_now: bool) -> dict[str, Seen]:
    return {
        name: msgspec.structs.replace(each, answered=answered_now) if each.sha256 in digests else each
        for name, each in kept.seen.items()
    }


def without_lost(session: Session, kept: Kept, names: Iterable[str], task: Task) -> Kept:
    """Forget own files that somebody removed or altered; who was answered by them is answered again.

    What was begun when the power went is taken for written if it has its name: no file gets it before.
    """
    there = set(names)
    begun = {own.file for own in kept.own if not own.sha256}
    for name in begun & there:
        kept = end(session, kept, {name: files.digest(Path(kept.folder) / name, task)})
    for name in begun - there:
        files.unlink(Path(kept.folder) / (name + _PART))
    lost = [own for own in kept.own if own.file not in there or not _is_intact(kept, own, task)]
    if not lost:
        return kept
    unanswered = {digest for own in lost for digest in own.answers}
    own = tuple(each for each in kept.own if each not in lost)
    seen = _answered(kept, unanswered, answered_now=False)
    return folder_state.write(session, msgspec.structs.replace(kept, own=own, seen=seen))


def _is_intact(kept: Kept, own: Own, task: Task) -> bool:
    path = Path(kept.folder) / own.file
    found, seen = folder_state.look(path), kept.seen.get(own.file)
    if found is None:
        return False
    if seen is not None and seen.sha256 and found.is_as(seen):
        return seen.sha256 == own.sha256
    return files.digest(path, task) == own.sha256


# Putting in -----------------------------------------------------------------------------------------


def put(look: Look, kept: Kept, task: Task) -> tuple[Kept, list[str]]:
    """Put in the records that somebody lacks, or a receipt that is owed; the names of the new files."""
    session, to = look.session, look.present(kept)
    if not to:
        return kept, []
    while session.history.close_segment(session.clock()):
        pass
    origin = None if kept.everything else session.history.origin
    reach = {each: last for each, _, last in relay.spans(session.database, origin)}
    roster = folder_state.roster_version(session)
    on_roster = roster_news.on_it(session, to)
    is_new_roster = roster > kept.roster and bool(on_roster)
    if is_new_roster:
        # First to those whom the roster goes to: in a bundle that is for others, too, it does not go along.
        to = on_roster
    lying = _lying(look, kept, to, reach)
    if reach and (is_new_roster or lying != reach):
        own = Own(writer.suggested_name(), tuple(to), reach=reach, answers=_answering(kept, to))
        if is_new_roster:
            numbers = {each: signed.number_of(session.database, each) for each in to}
            own = msgspec.structs.replace(own, numbers=numbers)
        kept, sha256 = _write_bundle(session, kept, own, lying, task)
        kept = msgspec.structs.replace(kept, roster=roster if is_new_roster else kept.roster)
    elif owed := [each for each in to if each in _unanswered(kept).values()]:
        own = Own(writer.suggested_name(), tuple(owed), answers=_answering(kept, owed))
        kept = begin(session, kept, [own])
        path = receipts.give(session, Path(kept.folder), owed, task, own.file)
        sha256 = files.digest(path, task)
    else:
        return kept, []
    return end(session, kept, {own.file: sha256}), [own.file]


def withheld(carried: Carried) -> Iterator[Place]:
    """The places of what is not in a bundle."""
    yield from ((origin, seq, "") for origin, seq in carried.stubs)
    yield from ((origin, seq, name) for (origin, seq), names in carried.absent.items() for name in names)


def _lying(look: Look, kept: Kept, to: list[OriginId], reach: Mapping[OriginId, int]) -> dict[OriginId, int]:
    """Up to which number of each origin every one of these has signed for it or finds it in the folder."""
    waiting = [own for own in kept.own if own.runs and look.still_goes(own) and not look.is_outdone(own)]
    return {
        origin: min(
            # What somebody recorded himself he has; what he lost he recorded as the machine that he was.
            last if holder == origin else min(last, _found(look, waiting, holder, origin))
            for holder in to
        )
        for origin, last in reach.items()
    }


def _found(look: Look, waiting: list[Own], holder: OriginId, origin: OriginId) -> int:
    """Up to which number nothing lacks, if somebody takes what waits for him."""
    found = look.told(holder).reach.get(origin, 0)
    runs = sorted(run for own in waiting if holder in own.to for run in own.runs.get(origin, ()))
    for first, last in runs:
        if first > found + 1:
            break  # a bundle between was lost: it goes again with all that comes after
        found = max(found, last)
    return found


def _write_bundle(
    session: Session, kept: Kept, own: Own, lying: Mapping[OriginId, int], task: Task
) -> tuple[Kept, str]:
    choice = Choice(everything=kept.everything, only_new=True, recordings=False, attachments=False)
    parcel = exchange.pack(session, own.to, choice, empty=True, after=lying)
    carried = parcel.carried
    own = msgspec.structs.replace(
        own,
        runs=dict(carried.spans),
        withheld=tuple(sorted(withheld(carried))),
        blobs=tuple(sorted(carried.blobs)),
    )
    kept = begin(session, kept, [own])
    path = Path(kept.folder) / own.file
    written = parcel.write(path, task)
    holders.sent(session, own.to, carried)
    return kept, written.sha256


def _unanswered(kept: Kept) -> dict[str, OriginId]:
    """Digest -> sender of what was taken and not confirmed yet."""
    return {
        each.sha256: OriginId(each.sender) for each in kept.seen.values() if each.sender and not each.answered
    }


def _answering(kept: Kept, to: Iterable[OriginId]) -> tuple[str, ...]:
    told = set(to)
    return tuple(sorted(digest for digest, sender in _unanswered(kept).items() if sender in told))


# Taking out again -----------------------------------------------------------------------------------


def prune(look: Look, kept: Kept, task: Task) -> tuple[Kept, list[str]]:
    """Remove own files that did what they are for, or may not stay; the names of those."""
    done = [own for own in kept.own if _is_done(look, kept, own) or not look.still_goes(own)]
    removed: list[str] = []
    for own in done:
        if not _is_intact(kept, own, task):
            continue
        files.unlink(Path(kept.folder) / own.file)
        removed.append(own.file)
        left = tuple(each for each in kept.own if each.file != own.file)
        seen = {name: each for name, each in kept.seen.items() if name != own.file}
        kept = folder_state.write(look.session, msgspec.structs.replace(kept, own=left, seen=seen))
    return kept, removed


def _is_done(look: Look, kept: Kept, own: Own) -> bool:
    if not own.is_receipt:
        return not look.waited_for(own)
    lying = {each.sha256 for each in kept.seen.values()}
    later = kept.own[kept.own.index(own) + 1 :]
    return not lying.intersection(own.answers) or any(
        set(own.to) <= set(each.to) for each in later if not each.is_media
    )
