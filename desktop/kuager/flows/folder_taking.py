"""Taking out of the exchange folder what others put in: verified as always, in whatever order it came.

Whatever is not a whole bundle, receipt or volume for this vault, by a machine that is trusted here, changes
nothing and is left where it is. What could not be used for want of something else is tried again once more
is held or trusted. What the roles of an organisation leave to be asked waits for a person.
"""

from __future__ import annotations

import contextlib
import itertools
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import msgspec

import kuager
from kuager import files
from kuager.bundle.manifest import FILE_LIMIT
from kuager.errors import AppError
from kuager.flows import arrivals, exchange, folder_state, receipts
from kuager.flows.folder_state import (
    COPY,
    FOREIGN,
    OTHERS,
    OWN,
    PARTLY,
    REFUSED,
    TAKEN,
    WAITING,
    Found,
    Kept,
    Seen,
)
from kuager.flows.unlock import Session
from kuager.task import Task

_UNFINISHED: Final = {"bundle.truncated", "bundle.damaged", "file.unreadable", "file.missing"}
"""What a file that is still being copied looks like."""
_STATES: Final = {"bundle.not_for_us": OTHERS, "bundle.not_a_bundle": FOREIGN, "bundle.media_first": PARTLY}
_LEFT: Final = {"waiting", "unknown", "asked", "refused"}
"""Lines of a plan for which a bundle is opened again later."""
MEDIA: Final = "media"
"""Why a volume is left: what is in it is copied by somebody else, on another thread."""

Digests = Mapping[str, tuple[Found, str]]
"""SHA-256 of files as they were when they were read."""


class Way(NamedTuple):
    """How a look takes in.

    `digests` of files were made before, off the thread that writes. Where it does not copy, recordings and
    attachments are left for somebody who does. After `most` files that brought something it stops.
    """

    digests: Digests = MappingProxyType({})
    copies: bool = True
    most: int = sys.maxsize


class Taken(msgspec.Struct, frozen=True):
    """What came with one file."""

    file: str
    sender: str
    records: int = 0
    revisions: int = 0
    conflicts: int = 0
    media: int = 0
    receipt: bool = False

    @property
    def is_news(self) -> bool:
        """Whether anything came that was not here before."""
        return bool(self.revisions or self.media or self.receipt)


class _Told(msgspec.Struct, frozen=True):
    """A file that opened: what came, and whether something of it is left for later."""

    sender: str
    taken: Taken
    is_receipt: bool = False
    left: str = ""


def basis(session: Session) -> str:
    """What decides whether a file that could not be used may be used now."""
    segments, origins = session.database.row(
        "SELECT (SELECT count(*) FROM segment), (SELECT count(*) FROM origin WHERE trusted_by<>'')"
    ) or (0, 0)
    roster = folder_state.roster_version(session)
    return f"{segments} {origins} {roster} {kuager.__version__}"


def survey(kept: Kept, task: Task) -> Digests:
    """The digests of what `take` will want to know; for any thread, for it asks the vault nothing."""
    found = folder_state.listed(kept)
    made: dict[str, tuple[Found, str]] = {}
    for number, (name, each) in enumerate(found.items()):
        task.step(number, len(found), "look")
        seen = kept.seen.get(name)
        is_known = seen is not None and _is_known(seen, each)
        if not is_known and folder_state.is_bundle(name) and each.size <= FILE_LIMIT:
            with contextlib.suppress(AppError):  # it is still being copied, or went away
                made[name] = each, files.digest(each.path, task)
    return made


def _is_known(seen: Seen, found: Found) -> bool:
    """Whether the digest holds. What had its whole size before it was filled may keep its time, too."""
    return seen.sha256 != "" and seen.state != WAITING and found.is_as(seen)


def take(
    session: Session, kept: Kept, found: dict[str, Found], task: Task, way: Way
) -> tuple[Kept, list[Taken]]:
    """Take in whatever can be; what is known of files afterwards is kept, also where it was cut off."""
    seen = {name: each for name, each in kept.seen.items() if name in found}
    kept = msgspec.structs.replace(kept, seen=seen)  # `seen` is filled below
    came: list[Taken] = []
    try:
        for number in itertools.count():
            before = basis(session)
            _pass(session, kept, found, number == 0, came, way, task)
            # Else what came may be what another file waited for.
            if before == basis(session) or len(came) >= way.most:
                break
    finally:
        folder_state.write(session, kept)
    return kept, came


def _pass(
    session: Session,
    kept: Kept,
    found: dict[str, Found],
    is_first: bool,
    came: list[Taken],
    way: Way,
    task: Task,
) -> None:
    now = basis(session)
    for number, (name, each) in enumerate(found.items()):
        if len(came) >= way.most:
            return
        task.step(number, len(found), "look")
        seen = kept.seen.get(name)
        if seen is not None and not (_is_due(seen, each, now) if is_first else _waits(seen, now)):
            continue
        kept.seen[name], taken = _looked_at(session, kept, each, seen, way, task)
        if taken is not None:
            came.append(taken)
            folder_state.write(session, kept)


def _is_due(seen: Seen, found: Found, now: str) -> bool:
    is_left = seen.state == WAITING or (seen.state, seen.code) == (PARTLY, MEDIA)
    return is_left or not found.is_as(seen) or _waits(seen, now)


def _waits(seen: Seen, now: str) -> bool:
    return seen.state in (PARTLY, REFUSED) and seen.basis != now


def _looked_at(
    session: Session, kept: Kept, found: Found, seen: Seen | None, way: Way, task: Task
) -> tuple[Seen, Taken | None]:
    name = found.path.name
    now = Seen(found.size, found.modified, FOREIGN)
    if not folder_state.is_bundle(name):
        return (_as(now, WAITING) if folder_state.is_half(name) else now), None
    if seen is not None and not found.is_as(seen):
        return _as(now, WAITING), None  # it is being written: opened once two looks find the same
    if found.size > FILE_LIMIT:
        return msgspec.structs.replace(now, state=REFUSED, code="bundle.too_large"), None
    sha256 = _digest(found, seen, way, task)
    if not sha256:
        return _as(now, WAITING), None
    now = msgspec.structs.replace(now, sha256=sha256)
    if folder_state.look(found.path) != found:
        return _as(now, WAITING), None
    same = _same(kept, name, sha256)
    if same:
        return _as(now, same), None
    return _opened(session, found, now, seen, way, task)


def _digest(found: Found, seen: Seen | None, way: Way, task: Task) -> str:
    """What a file is known by; nothing where it cannot be read."""
    was, sha256 = way.digests.get(found.path.name, (None, ""))
    if was == found:
        return sha256
    if seen is not None and _is_known(seen, found):
        return seen.sha256
    try:
        return files.digest(found.path, task)
    except AppError:
        return ""


def _as(seen: Seen, state: str) -> Seen:
    return msgspec.structs.replace(seen, state=state)


def _same(kept: Kept, name: str, sha256: str) -> str:
    """What a file is of which the bytes are known already."""
    for own in kept.own:
        if own.sha256 == sha256:
            return OWN if own.file == name else COPY
    known = any(
        seen.sha256 == sha256 and seen.state == TAKEN for other, seen in kept.seen.items() if other != name
    )
    return COPY if known else ""


def _opened(
    session: Session, found: Found, now: Seen, seen: Seen | None, way: Way, task: Task
) -> tuple[Seen, Taken | None]:
    held = basis(session)
    try:
        told = _bring_in(session, found, way, task)
    except AppError as error:
        if error.code.startswith("vault."):
            raise  # not the file's fault
        unchanged = seen is not None and found.is_as(seen)
        state = _STATES.get(error.code, REFUSED)
        if error.code in _UNFINISHED and not unchanged:
            state = WAITING
        elif state in (OTHERS, FOREIGN, REFUSED) and folder_state.is_conflict(found.path.name):
            state = COPY
        code = error.code if state in (REFUSED, PARTLY) else ""
        if error.code.startswith("disk."):
            held = ""  # tried again at the next look
        return msgspec.structs.replace(now, state=state, code=code, basis=held), None
    is_same = seen is not None and seen.state == PARTLY and told.left != "" and not told.taken.is_news
    return (
        msgspec.structs.replace(
            now,
            state=PARTLY if told.left else TAKEN,
            code=told.left,
            sender=told.sender,
            basis=basis(session),
            # What is to be copied first is answered when it is here.
            answered=told.is_receipt
            or told.left == MEDIA
            or (is_same and seen is not None and seen.answered),
        ),
        told.taken if told.taken.is_news else None,
    )


def _bring_in(session: Session, found: Found, way: Way, task: Task) -> _Told:
    path, name = found.path, found.path.name
    offered = receipts.look(session, path, task)
    if offered is not None:
        sender = offered.holder
        newer = offered.newer and receipts.take(session, offered).newer
        return _Told(sender.origin, Taken(name, sender.alias, receipt=newer), is_receipt=True)
    if arrivals.is_media(session, path):
        volume = arrivals.open_media(session, path)
        if volume.lacking and not way.copies:
            return _Told(volume.sender.origin, Taken(name, volume.sender.alias), left=MEDIA)
        arrived = arrivals.bring_in(session, path, task)
        left = "bundle.media_first" if volume.unnamed else ""
        return _Told(volume.sender.origin, Taken(name, volume.sender.alias, media=arrived.whole), left=left)
    incoming = exchange.open_bundle(session, path, task)
    brought = exchange.bring_in(session, incoming, task)
    left = next((row.state for row in incoming.rows if row.state in _LEFT), "")
    taken = Taken(
        name,
        incoming.sender.alias,
        brought.records,
        brought.revisions,
        brought.conflicts,
        receipt=brought.receipt,
    )
    return _Told(incoming.sender.origin, taken, left=left)
