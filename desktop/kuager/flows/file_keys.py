"""New keys for the files of a vault, after a way in was taken away: one by one, whenever there is time."""

from __future__ import annotations

from kuager.flows.unlock import Session
from kuager.task import Task
from kuager.vault.renewal import Renewal

__all__ = ["Renewal"]


def due(session: Session) -> list[Renewal]:
    """The files that wait; each is to `run`, on any thread, and then to be finished."""
    return session.blobs.renewals()


def finish(session: Session, renewal: Renewal) -> None:
    """Let a renewal that has run hold."""
    session.blobs.renewed(renewal)


def everything(session: Session, task: Task) -> int:
    """Renew all that waits; how many still wait, because they are damaged. `disk.too_small`."""
    session.blobs.renew_keys(task)
    return len(session.blobs.renewals())
