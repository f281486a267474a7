"""Changing the roster of an organisation: proposed by one coordinator, signed by a second or with the sheets.

What waits for a signature is kept here, one at a time, and travels as a file; it counts nowhere until it has
its signatures, and goes as soon as another version counts. Errors: see `organisation`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from kuager import files
from kuager.bundle import roster_chain
from kuager.bundle.roster import ROOT, Chain
from kuager.crypto import recovery
from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.flows import organisation
from kuager.flows.organisation import Line, Organisation, Wanted
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.vault import origins


class Change(msgspec.Struct, frozen=True):
    """A line that a proposal adds (`before` is None) or changes."""

    before: Line | None
    after: Line


class Proposal(msgspec.Struct, frozen=True):
    """A next version that waits for signatures; `mine` says whether this vault has signed it."""

    version: int
    time: str
    changes: tuple[Change, ...]
    signed_by: tuple[str, ...]
    lacking: int
    mine: bool


def known_machines(session: Session) -> list[tuple[OriginId, str]]:
    """Trusted machines that are not on the roster yet, with the name they have here."""
    lines = organisation.joined(session).newest.lines()
    return [(origin, alias) for origin, _, _, alias in origins.every(session.database) if origin not in lines]


def propose(
    session: Session, wanted: Sequence[Wanted], sheets: Sequence[str] = ()
) -> Organisation | Proposal:
    """Propose a next version, signed by this coordinator, and with the root if enough sheets are given.

    An `Organisation` where that was enough: it counts at once. What was proposed before and waits is
    replaced.
    """
    chain = organisation.joined(session)
    own, key = organisation.signs_as(session, chain), _own_key(session, chain)
    entries = [organisation.entry_of(session, each) for each in wanted]
    if key is not None:
        proposal = roster_chain.proposed(chain, entries, own, key, session.clock())
        if sheets:
            proposal = roster_chain.countersigned(proposal, ROOT, _root(chain, sheets))
    elif sheets:
        proposal = roster_chain.proposed(chain, entries, ROOT, _root(chain, sheets), session.clock())
    else:
        raise AppError("organisation.not_coordinator")
    return _settle(session, proposal)


def open_proposal(session: Session, untrusted_bytes: bytes) -> Proposal:
    """What another coordinator proposes, kept until it is signed or replaced."""
    proposal = roster_chain.read(untrusted_bytes, proposal=True)
    chain = organisation.joined(session)
    if proposal.root != chain.root:
        raise AppError("roster.other")
    if roster_chain.is_complete(proposal):
        raise AppError("organisation.nothing_to_sign")
    before = msgspec.structs.replace(proposal, versions=proposal.versions[:-1])
    if before.newest != chain.newest:
        raise AppError("roster.fork", version=proposal.newest.version)
    session.keep_secret(organisation.PROPOSAL, roster_chain.write(proposal))
    return _proposal_facts(session, proposal)


def proposal(session: Session) -> Proposal | None:
    """The next version that waits for signatures here."""
    found_here = _proposal(session)
    return None if found_here is None else _proposal_facts(session, found_here)


def sign_proposal(session: Session, sheets: Sequence[str] = ()) -> Organisation | Proposal:
    """Sign what waits as this coordinator, or with the root's sheets; an `Organisation` where it counts."""
    waiting, chain = _proposal(session), organisation.joined(session)
    if waiting is None:
        raise AppError("organisation.nothing_to_sign")
    own, key = organisation.signs_as(session, chain), _own_key(session, chain)
    if sheets:
        signed = roster_chain.countersigned(waiting, ROOT, _root(chain, sheets))
    elif key is not None:
        signed = roster_chain.countersigned(waiting, own, key)
    else:
        raise AppError("organisation.not_coordinator")
    return _settle(session, signed)


def withdraw_proposal(session: Session) -> None:
    """Forget what waits here."""
    session.forget_secret(organisation.PROPOSAL)


def proposal_content(session: Session) -> bytes:
    """What waits, as a file for another coordinator to sign."""
    waiting = _proposal(session)
    if waiting is None:
        raise AppError("organisation.nothing_to_sign")
    return roster_chain.write(waiting)


def export_proposal(session: Session, path: Path) -> None:
    """Write what waits; an existing file stays."""
    files.write_whole(path, proposal_content(session))


def open_or_take(session: Session, untrusted_bytes: bytes) -> Organisation | Proposal:
    """A file of either kind: a roster that counts is taken, one that lacks a signature waits for it."""
    if roster_chain.is_complete(roster_chain.read(untrusted_bytes, proposal=True)):
        return organisation.take(session, untrusted_bytes)
    return open_proposal(session, untrusted_bytes)


def _settle(session: Session, proposal: Chain) -> Organisation | Proposal:
    if roster_chain.is_complete(proposal):
        return organisation.keep(session, proposal)
    session.keep_secret(organisation.PROPOSAL, roster_chain.write(proposal))
    return _proposal_facts(session, proposal)


def _proposal_facts(session: Session, proposal: Chain) -> Proposal:
    last = proposal.versions[-1]
    before = proposal.versions[-2].roster
    signers = [each.by for each in last.signatures]
    lines = before.lines()
    return Proposal(
        version=last.roster.version,
        time=last.roster.time,
        changes=tuple(
            Change(
                None if each.before is None else organisation.line_of(session, each.before),
                organisation.line_of(session, each.after),
            )
            for each in roster_chain.differences(before, last.roster)
        ),
        signed_by=tuple(ROOT if by == ROOT else lines[by].name for by in signers),
        lacking=roster_chain.signers_lacking(proposal),
        mine=organisation.signs_as(session, organisation.joined(session)) in signers,
    )


def _own_key(session: Session, chain: Chain) -> SigningKey | None:
    """The key with which this vault signs as a coordinator; None where it is none."""
    own = organisation.signs_as(session, chain)
    if own not in chain.newest.coordinators(session.clock().date()):
        return None
    return session.origin_key if own == session.history.origin else origins.former_key(session.database, own)


def _root(chain: Chain, sheets: Sequence[str]) -> SigningKey:
    """The root's key from its sheets; `recovery.other_set` where they are of something else."""
    key = roster_chain.root_key(recovery.combine(sheets))
    if key.public != chain.root.key:
        raise AppError("recovery.other_set", sheet=1)
    return key


def _proposal(session: Session) -> Chain | None:
    kept = session.optional_secret(organisation.PROPOSAL)
    return None if kept is None else roster_chain.read(kept, proposal=True)
