"""Work that ends the session of an open vault and gives the one that goes on, such as another master key.

It runs on the writing thread while nothing of the vault is on the screen and no other thread uses it. An
expected failure or a cancel must leave the session as it was; then that one goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.gui.desk import read_settings
from kuager.task import Cancelled, Task


@dataclass(frozen=True)
class Renewing:
    """What to do, what it is called meanwhile, and what is told when it is done."""

    work: Callable[[Session, Task], Session]
    title: str
    happened: str
    advice: str


@dataclass(frozen=True)
class Renewed:
    """The session that goes on; what was done for it, or why it is the old one unless that was cancelled."""

    session: Session
    settings: dict[str, str]
    error: AppError | None = None
    done: Renewing | None = None


def work(session: Session, renewing: Renewing) -> Callable[[Task], Renewed]:
    """The work of a job. It fails where neither session goes on; then the vault has to be unlocked."""

    def run(task: Task) -> Renewed:
        try:
            following = renewing.work(session, task)
        except Cancelled:
            return Renewed(session, read_settings(session))
        except AppError as error:
            return Renewed(session, read_settings(session), error.with_traceback(None))
        return Renewed(following, read_settings(following), done=renewing)

    return run
