"""Other machines, made of nothing but signed histories, whose content a real vault brings in."""

from __future__ import annotations

from kuager.bundle import draft
from kuager.bundle.content import Content
from kuager.bundle.plan import MergePlan
from kuager.bundle.verify import take_apart
from kuager.flows import organisation
from kuager.flows.unlock import Session
from kuager.task import Task
from kuager.vault import merge, origins
from tests.support.histories import Writer


def trust(session: Session, stranger: Writer) -> None:
    """Trust the stranger's card."""
    origins.keep(
        session.database,
        stranger.key.public,
        stranger.card.recipient,
        stranger.alias or "stranger",
        session.member.id,
        "2026-11-22T09:00:00+00:00",
    )


def bring_in(session: Session, content: Content) -> MergePlan:
    """Plan and apply, as the flow does with a bundle's content."""
    held = merge.VaultHeld(session.database, session.history.origin)
    plan = draft.plan(
        [take_apart(content, Task.silent())], held, organisation.beliefs(session), Task.silent()
    )
    merge.apply(session.database, session.blobs, plan.rows, session.rules, Task.silent())
    return plan
