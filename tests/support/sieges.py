"""What stands before each attack: machines, what they wrote, a vault that knows them, files of all kinds.

The good files are tested too, else each refusal might have another reason than the one it is there for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from kuager.flows import organisation
from tests.support import vaults
from tests.support.doors import Door
from tests.support.forging import (
    Changes,
    Forge,
    History,
    Machine,
    Packs,
    Reader,
    Revision,
    Seal,
    entry,
    placed,
    sha256,
)

SENDER: Final = Machine(1, "Шығыс")
OTHER: Final = Machine(2)
STRANGER: Final = Machine(3, "Бөтен")
REVOKED: Final = Machine(4)
VOLUNTEER: Final = Machine(5)
OUTSIDE: Final = Machine(6)
ROOT: Final = Machine(9)
"""Machines: the stranger is trusted nowhere, who is outside is on no roster; the root of an organisation."""

PDF: Final = b"%PDF-1.7 invented"
LETTER_FILE: Final = "c" * 32
VIDEO_ID: Final = "e" * 32
VIDEO: Final = bytes(range(256)) * 600
SCAN_ID: Final = "d" * 32
SCAN: Final = b"a scan that was invented" * 9000


def source(text: str, record: str = "1" * 32, **more: Any) -> Revision:
    """The shortest thing to tell."""
    return Revision(record, "source", {"source": {"kind": "media", "text": text}}, **more)


def letter() -> Revision:
    """A letter with its file."""
    document = {"blob": LETTER_FILE, "pages": 1, "sha256": sha256(PDF), "size": len(PDF)}
    return Revision("2" * 32, "letter", {"document": document})


def filmed() -> Revision:
    """An interview that names a recording, and a scan."""
    video = {"blob": VIDEO_ID, "file_name": "one.mp4", "sha256": sha256(VIDEO), "size": len(VIDEO)}
    scan = {"blob": SCAN_ID, "kind": "document", "sha256": sha256(SCAN), "size": len(SCAN)}
    return Revision(
        "3" * 32,
        "testimony",
        {
            "session": {"ticket": "31"},
            "testifier": {"names": [{"text": "Гүлшара Мысалқызы"}]},
            "videos": {"files": [video]},
            "attachments": {"files": [scan]},
        },
    )


def told(machine: Machine = SENDER) -> History:
    """Two segments of one machine: sources, a letter, an interview, a withheld section, a stub."""
    return History(
        machine,
        [
            [source("бір"), letter(), filmed()],
            [
                source("екі", "4" * 32),
                source("withheld", "5" * 32, withheld=frozenset({"source"})),
                source("a stub", "6" * 32, is_stub=True),
                Revision("7" * 32, "account", {"names": {"names": [{"text": "Серікбол Мысалұлы"}]}}),
            ],
        ],
    )


def media_index() -> list[dict[str, Any]]:
    """Volume 2 has the scan and the first part of the recording, volume 3 the rest."""
    return [placed(SCAN_ID, SCAN), placed(VIDEO_ID, VIDEO, (2, 65536), (3, len(VIDEO) - 65536))]


def held(machine: Machine, packs: Packs) -> dict[str, Any]:
    """What somebody tells to hold who has all of `told`."""
    return {"origins": [{"origin": machine.origin, "segments": [[2, packs.last[machine.origin]]]}]}


class Siege:
    """Makes files for one reader; each has everything of its kind, unless it is said otherwise."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.seal = Seal(reader.identity)
        self.stages: dict[str, Any] = {}
        """What may be changed in the last file that was made, with the right values."""
        forge = Forge(OTHER, reader)
        self.held = held(OTHER, forge.packs([told(OTHER)]))

    def _forge(self, sender: Machine, changes: Changes | None) -> Forge:
        forge = Forge(sender, self.reader, changes, self.seal)
        self.stages = forge.stages
        return forge

    def bundle(
        self,
        changes: Changes | None = None,
        *,
        sender: Machine = SENDER,
        histories: Sequence[History] | None = None,
        blobs: Sequence[tuple[str, bytes]] | None = None,
        **more: Any,
    ) -> bytes:
        """Records."""
        forge = self._forge(sender, changes)
        histories = [told(sender)] if histories is None else histories
        blobs = [(LETTER_FILE, PDF)] if blobs is None else blobs
        return forge.bundle(forge.packs(histories, blobs), **more)

    def media(self, changes: Changes | None = None, *, sender: Machine = SENDER, volume: int = 2) -> bytes:
        """A volume of media."""
        parts = {2: [SCAN, VIDEO[:65536]], 3: [VIDEO[65536:]]}
        forge = self._forge(sender, changes)
        return forge.media(parts[volume], blobs=media_index(), volume=volume, volumes=3)

    def receipt(self, changes: Changes | None = None, *, sender: Machine = OTHER, number: int = 1) -> bytes:
        """A receipt that travels alone."""
        forge = self._forge(sender, changes)
        return forge.receipt_file(forge.receipt(self.held, number))


def roster(
    changes: Changes | None = None,
    *,
    root: Machine = ROOT,
    versions: Sequence[Mapping[str, Any]] = ({}, {}),
    machines: Sequence[Machine] = (SENDER, OTHER, REVOKED, VOLUNTEER),
) -> bytes:
    """A roster file of coordinators and a volunteer; by the second version one of them is revoked."""
    last = {**ENTRIES, REVOKED.origin: entry(REVOKED, revoked={"reason": "a stolen computer"})}
    found = []
    for number, fields in enumerate(versions, 1):
        lines = last if number > 1 else ENTRIES
        by = (root,) if number == 1 else (SENDER, OTHER)
        found.append({"entries": [lines[origin] for origin in sorted(lines)], "by": by, **fields})
    return Forge(SENDER, SENDER, changes).roster(root, found, machines)


ENTRIES: Final = {
    **{machine.origin: entry(machine) for machine in (SENDER, OTHER, REVOKED)},
    VOLUNTEER.origin: entry(VOLUNTEER, "volunteer"),
}
"""The lines of the first version by origin."""


@contextmanager
def besieged(folder: Path, *machines: Machine, joined: bytes = b"") -> Iterator[Door]:
    """A vault that trusts these, and has joined an organisation where its roster is given."""
    session = vaults.vault(folder / "vault")
    (folder / "offered").mkdir()
    door = Door(session, folder)
    try:
        door.trust(*machines)
        if joined:
            organisation.join(session, joined, organisation.look(session, joined).fingerprint)
        yield door
    finally:
        door.close()
        session.lock()
