"""The roster of an organisation as it travels with the records of a bundle.

It goes only to machines that are on it and not revoked. What comes is taken with the records, if it is newer
and of the organisation that was joined here, and the records are then read by it; where it is of another
organisation, contradicts the one that counts, or does not verify, it is left and that is shown. Where no
organisation was joined nothing of it shows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from kuager.bundle import roster_chain
from kuager.bundle.roster import Chain
from kuager.errors import AppError
from kuager.flows import organisation
from kuager.flows.organisation import Line
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.vault import rosters_sent

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
    chain = _for(session, recipients)
    return b"" if chain is None else roster_chain.write(chain)


def unsent(session: Session, recipients: Collection[OriginId]) -> int:
    """The version of the roster that goes along, if one of these was not sent it yet; else 0."""
    chain = _for(session, recipients) if recipients else None
    version = 0 if chain is None else chain.newest.version
    return version if version and version > rosters_sent.least(session.database, recipients) else 0


def on_it(session: Session, recipients: Collection[OriginId]) -> list[OriginId]:
    """Those of them who are on the roster and not revoked."""
    chain = organisation.held(session)
    lines = {} if chain is None else chain.newest.lines()
    return [each for each in recipients if (line := lines.get(each)) is not None and line.revoked is None]


def _for(session: Session, recipients: Collection[OriginId]) -> Chain | None:
    return organisation.held(session) if len(on_it(session, recipients)) == len(recipients) else None


def read(session: Session, rosters: Iterable[bytes]) -> tuple[tuple[RosterNews, ...], Chain | None]:
    """What rosters that came say, a newer one first, and the one by which records are read from then on.

    Of several that continue the one held here the longest counts.
    """
    held = organisation.held(session)
    if held is None:
        return (), None
    newest, left = held, dict[str, RosterNews]()
    for untrusted_bytes in rosters:
        try:
            newest = roster_chain.merged(newest, roster_chain.read(untrusted_bytes))
        except AppError as error:
            state = {"roster.other": "other", "roster.fork": "fork"}.get(error.code, "bad")
            left[state] = RosterNews(state)
    if newest == held:
        return tuple(left.values()), held
    changed = tuple(
        Changed(
            None if each.before is None else organisation.line_of(session, each.before),
            organisation.line_of(session, each.after),
        )
        for each in roster_chain.differences(held.newest, newest.newest)
    )
    return (RosterNews(NEWER, newest.newest.version, changed), *left.values()), newest
