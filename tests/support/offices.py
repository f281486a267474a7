"""Offices that exchange by bundles: real vaults of two members each, with or without an organisation."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kuager.flows import exchange, incoming, organisation, roster_changes, unlock
from kuager.flows.organisation import Organisation, Role, Wanted
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task
from tests.support import vaults

SILENT = Task.silent()
ROLES = (Role.COORDINATOR, Role.COORDINATOR, Role.STAFF, Role.VOLUNTEER)
COMMON = ("mark90001x", "mark90002x", "mark90003x", "mark90004x")
"""Who tells, and of whom, in the two interviews that everybody has."""

Place = tuple[str, int, str]
"""Origin, sequence number, section."""


def found(root: Path, *, organised: bool) -> tuple[str, ...]:
    """Locked vaults of two members each that trust each other and all have two interviews.

    Gives the sheets of their organisation, if any.
    """
    sessions = [vaults.vault(root / str(number), f"first{number}") for number in range(len(ROLES))]
    for number, session in enumerate(sessions):
        unlock.add_member(session, f"second{number}", vaults.OTHER_WORDS)
    vaults.befriend(*sessions)
    sheets: tuple[str, ...] = ()
    if organised:
        founding = organisation.prepare(sessions[0], "Үлгі ұйым", "Үлгі үстел 0", "", 2, 3)
        facts, sheets = organisation.found(sessions[0], founding), founding.sheets[:2]
        lines = [
            Wanted(origin=session.history.origin, role=role, name=f"Үлгі үстел {number}")
            for number, (session, role) in enumerate(zip(sessions, ROLES, strict=True))
            if number
        ]
        assert isinstance(roster_changes.propose(sessions[0], lines, sheets), Organisation)
        for session in sessions[1:]:
            organisation.join(session, organisation.content(sessions[0]), facts.fingerprint)
    for witness, person in (COMMON[:2], COMMON[2:]):
        vaults.record(sessions[0], vaults.told("", f"Куә {witness}", f"Сынақ {person}"))
    everybody = [session.history.origin for session in sessions[1:]]
    path, _ = exchange.export(sessions[0], root, everybody, SILENT)
    for session in sessions[1:]:
        incoming.bring_in(session, incoming.open_bundle(session, path, SILENT), SILENT)
    for session in sessions:
        session.lock()
    return sheets


@dataclass
class Office:
    """A vault, who is in, and what is kept of it elsewhere."""

    number: int
    folder: Path
    session: Session
    role: Role
    backups: list[Path] = field(default_factory=list)
    revoked: bool = False

    @property
    def origin(self) -> OriginId:
        return self.session.history.origin

    def enter(self, words: str) -> None:
        """Let another member in."""
        clock = self.session.clock
        self.session.lock()
        self.session = vaults.unlocked_copy(self.folder, clock, words)

    def sections(self) -> dict[Place, bytes]:
        """Every section of which the bytes are here."""
        return {
            (origin, seq, name): content
            for origin, seq, name, content in self.session.database.rows(
                "SELECT o.id, r.seq, s.name, s.content FROM section s JOIN revision r ON r.n=s.revision "
                "JOIN origin o ON o.n=r.origin WHERE s.content IS NOT NULL"
            )
        }

    def records_of_sections(self) -> dict[Place, tuple[str, str]]:
        """Of which record each section is, also where its bytes are not here."""
        return {
            (origin, seq, name): (record, kind)
            for origin, seq, name, record, kind in self.session.database.rows(
                "SELECT o.id, r.seq, s.name, d.id, d.kind FROM section s JOIN revision r ON r.n=s.revision "
                "JOIN origin o ON o.n=r.origin JOIN record d ON d.n=s.record"
            )
        }

    def erased(self) -> dict[tuple[str, str], str]:
        """What has a tombstone, with the request it goes back to."""
        rows = self.session.database.rows("SELECT record, kind, erasure FROM erased")
        return {(record, kind): by for record, kind, by in rows}

    def plain(self) -> bytes:
        """Everything that is in the database, in the clear."""
        database = self.session.database
        tables = database.rows(
            "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE 'search_%'"
        )
        values = (
            value
            for (table,) in tables
            for row in database.rows(f"SELECT * FROM {table}")  # noqa: S608 - names of tables
            for value in row
        )
        return b"\n".join(
            value if isinstance(value, bytes) else str(value).encode()
            for value in values
            if isinstance(value, bytes | str)
        )
