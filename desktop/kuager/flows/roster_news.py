"""The roster of an organisation as it travels with the records of a bundle.

It goes only to machines that are on it and not revoked. What comes is taken with the records, if it is newer
and of the organisation that was joined here, and the records are then read by it; where it is of another
organisation, contradicts the one that counts, or does not verify, it is left and that is shown. Where no
organisation was joined nothing of it shows.
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from kuager.bundle import roster_chain
from kuager.bundle.roster import Chain
from kuager.errors import AppError
from kuager.flows import organisation
from kuager.flows.organisation import Line
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId

NEWER = "newer"


class Changed(msgspec.Struct, frozen=True):
    """A line that is new (`before` is None) or other than it was."""

    before: Line | None
    after: Line


class RosterNews(msgspec.Struct, frozen=True):
    """A roster that came and is not the one that counts here.

    `state` is newer (it will be taken), or why it is left: other (of another organisation), fork (two
    versions have one number), bad. `version` and `changed` are told where it is newer.
    """

    state: str
    version: int = 0
    changed: tuple[Changed, ...] = ()


def outgoing(session: Session, recipients: Collection[OriginId]) -> bytes:
    """The roster file to go with records for these machines; empty where none is to go."""
    chain = organisation.held(session)
    if chain is None:
        return b""
    lines = chain.newest.lines()
    on_it = all((line := lines.get(each)) is not None and line.revoked is None for each in recipients)
    return roster_chain.write(chain) if on_it else b""


def read(session: Session, untrusted_bytes: bytes) -> tuple[RosterNews | None, Chain | None]:
    """What a roster that came says, and the one by which records are to be read from then on."""
    held = organisation.held(session)
    if held is None or not untrusted_bytes:
        return None, held
    try:
        merged = roster_chain.merged(held, roster_chain.read(untrusted_bytes))
    except AppError as error:
        return RosterNews({"roster.other": "other", "roster.fork": "fork"}.get(error.code, "bad")), held
    if merged is held or merged == held:
        return None, held
    changed = tuple(
        Changed(
            None if each.before is None else organisation.line_of(session, each.before),
            organisation.line_of(session, each.after),
        )
        for each in roster_chain.differences(held.newest, merged.newest)
    )
    return RosterNews(NEWER, merged.newest.version, changed), merged
