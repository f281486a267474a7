"""A vault at whose door files are put down: each is looked at as a person would have it looked at.

`look` opens a file and changes nothing; `take` also brings in what it carries. Both say in one word what
became of it, so that a test may compare it with what should have. Whatever is raised but an `AppError` is a
bug and goes through.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple

from kuager.crypto.identity import Identity, recipient_digest
from kuager.errors import AppError
from kuager.flows import arrivals, exchange, receipts
from kuager.flows.unlock import Session
from kuager.task import Task
from tests.support.forging import Forge, Machine

SILENT: Final = Task.silent()


class Outcome(NamedTuple):
    """`kind` is records, receipt, media, or refused with its `code`.

    `states` are the lines of a plan that need eyes, each with its reason where it has one; `revisions` would
    become readable (or did), `known` are here already. For media `revisions` counts files that are lacking,
    `known` those that are here.
    """

    kind: str
    code: str = ""
    states: tuple[str, ...] = ()
    revisions: int = 0
    known: int = 0


class Door:
    """The vault of `session`; `folder` holds it, and another folder in which the files lie."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session = session
        self.identity: Final[Identity] = session.identity
        self.digest: Final = recipient_digest(session.identity.recipient).hex()
        self.folder: Final = folder
        self._path: Final = folder / "offered" / "1a2b3c4d.age"
        self._reading = ThreadPoolExecutor(1)

    def close(self) -> None:
        """End the thread that watches the vault."""
        self._reading.shutdown()

    def trust(self, *machines: Machine) -> None:
        """Trust their cards."""
        for number, machine in enumerate(machines, 1):
            exchange.trust(self.session, Forge(machine, machine).card(), f"machine {number}")

    def commits(self) -> int:
        """Another number after each transaction that changed the vault: asked over another connection."""
        database = self.session.database
        return self._reading.submit(lambda: int(database.value("PRAGMA data_version"))).result()

    def look(self, content: bytes) -> Outcome:
        """Open a file; nothing is changed."""
        return self._outcome(self._looked, content)

    def take(self, content: bytes) -> Outcome:
        """Open a file and bring in what is in it."""
        return self._outcome(self._taken, content)

    def look_as(self, kind: str, content: bytes) -> Outcome:
        """The same without looking first what it is: records, media or receipt."""
        acts = {"records": self._look_records, "media": self._look_media, "receipt": self._looked}
        return self._outcome(acts[kind], content)

    def _outcome(self, act: Callable[[Path], Outcome], content: bytes) -> Outcome:
        self._path.write_bytes(content)
        try:
            return act(self._path)
        except AppError as error:
            return Outcome("refused", error.code)

    def _looked(self, path: Path) -> Outcome:
        offered = receipts.look(self.session, path, SILENT)
        if offered is not None:
            return Outcome("receipt", revisions=int(offered.newer), known=int(not offered.newer))
        is_media = arrivals.is_media(self.session, path)
        return self._look_media(path) if is_media else self._look_records(path)

    def _look_media(self, path: Path) -> Outcome:
        volume = arrivals.open_media(self.session, path)
        return Outcome("media", revisions=volume.lacking, known=volume.known)

    def _look_records(self, path: Path) -> Outcome:
        return self._records(exchange.open_bundle(self.session, path, SILENT))

    def _taken(self, path: Path) -> Outcome:
        offered = receipts.look(self.session, path, SILENT)
        if offered is not None:
            return Outcome("receipt", revisions=int(receipts.take(self.session, offered).newer))
        if arrivals.is_media(self.session, path):
            return Outcome("media", revisions=arrivals.bring_in(self.session, path, SILENT).whole)
        incoming = exchange.open_bundle(self.session, path, SILENT)
        exchange.bring_in(self.session, incoming, SILENT)
        return self._records(incoming)

    def _records(self, incoming: exchange.Incoming) -> Outcome:
        states = [f"{row.state}.{row.reason}" if row.reason else row.state for row in incoming.rows]
        states += [f"roster.{each.state}" for each in incoming.news]
        if incoming.receipts:
            states.append("receipt")
        return Outcome("records", "", tuple(states), incoming.revisions, incoming.known)
