"""Taking out of the exchange folder what others put in: verified as always, in whatever order it came.

Whatever is not a whole bundle, receipt or volume for this vault, by a machine that is trusted here, changes
nothing and is left where it is. What could not be used for want of something else is tried again once more
is held or trusted. What the roles of an organisation leave to be asked waits for a person.
"""

from __future__ import annotations

import itertools
from typing import Final

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


def take(session: Session, kept: Kept, found: dict[str, Found], task: Task) -> tuple[Kept, list[Taken]]:
    """Take in whatever can be; what is known of files afterwards is kept, also where it was cut off."""
    seen = {name: each for name, each in kept.seen.items() if name in found}
    kept = msgspec.structs.replace(kept, seen=seen)  # `seen` is filled below
    came: list[Taken] = []
    try:
        for number in itertools.count():
            before = basis(session)
            _pass(session, kept, found, number == 0, came, task)
            if before == basis(session):  # else what came may be what another file waited for
                break
    finally:
        folder_state.write(session, kept)
    return kept, came


def _pass(
    session: Session, kept: Kept, found: dict[str, Found], is_first: bool, came: list[Taken], task: Task
) -> None:
    now = basis(session)
    for number, (name, each) in enumerate(found.items()):
        task.step(number, len(found), "look")
        seen = kept.seen.get(name)
        if seen is not None and not (_is_due(seen, each, now) if is_first else _waits(seen, now)):
            continue
        kept.seen[name], taken = _looked_at(session, kept, each, seen, task)
        if taken is not None:
            came.append(taken)
            folder_state.write(session, kept)


def _is_due(seen: Seen, found: Found, now: str) -> bool:
    return not found.is_as(seen) or seen.state == WAITING or _waits(seen, now)


def _waits(seen: Seen, now: str) -> bool:
    return seen.state in (PARTLY, REFUSED) and seen.basis != now


def _looked_at(
    session: Session, kept: Kept, found: Found, seen: Seen | None, task: Task
) -> tuple[Seen, Taken | None]:
    name = found.path.name
    now = Seen(found.size, found.modified, FOREIGN)
    if not folder_state.is_bundle(name):
        return (_as(now, WAITING) if folder_state.is_half(name) else now), None
    if seen is not None and not found.is_as(seen):
        return _as(now, WAITING), None  # it is being written: opened once two looks find the same
    if found.size > FILE_LIMIT:
        return msgspec.structs.replace(now, state=REFUSED, code="bundle.too_large"), None
    try:
        sha256 = files.digest(found.path, task)
    except AppError:
        return _as(now, WAITING), None
    now = msgspec.structs.replace(now, sha256=sha256)
    if folder_state.look(found.path) != found:
        return _as(now, WAITING), None
    same = _same(kept, name, sha256)
    if same:
        return _as(now, same), None
    return _opened(session, found, now, seen, task)


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
    session: Session, found: Found, now: Seen, seen: Seen | None, task: Task
) -> tuple[Seen, Taken | None]:
    held = basis(session)
    try:
        told = _bring_in(session, found, task)
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
            answered=told.is_receipt or (is_same and seen is not None and seen.answered),
        ),
        told.taken if told.taken.is_news else None,
    )


def _bring_in(session: Session, found: Found, task: Task) -> _Told:
    path, name = found.path, found.path.name
    offered = receipts.look(session, path, task)
    if offered is not None:
        sender = offered.holder
        newer = offered.newer and receipts.take(session, offered).newer
        return _Told(sender.origin, Taken(name, sender.alias, receipt=newer), is_receipt=True)
    if arrivals.is_media(session, path):
        volume = arrivals.open_media(session, path)
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
