"""Good files changed by chance, at every depth: `Attacks` makes them, each the same for the same seed.

On the outside anybody can do it (`age`, `tar`): whoever knows the key of a vault may seal for it. Below the
manifest only a machine that is trusted can: there the change is digested, signed and sealed anew.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, Final

from tests.support import mutations
from tests.support.forging import Changes, Forge, History, Reader, placed
from tests.support.sieges import PDF, SCAN_ID, SENDER, VIDEO_ID, Siege, filmed, letter, roster, source

Make = Callable[[Changes], bytes]

KINDS: Final = ("records", "media", "receipt")


class Attacks:
    """Files for one reader, each with what it is: records, media, or a receipt."""

    def __init__(self, reader: Reader) -> None:
        self.siege: Final = Siege(reader)
        self.history: Final = short()
        self._receipt: Final = Forge(SENDER, reader).receipt(self.siege.held)
        self._roster: Final = roster(versions=[{}])
        self._make: Final[dict[str, Make]] = {
            "records": self._bundle,
            "media": self._media,
            "receipt": self.siege.receipt,
        }
        self._stages: Final = {kind: self._stages_of(make) for kind, make in self._make.items()}
        self._whole: Final = {kind: make({}) for kind, make in self._make.items()}

    def _bundle(self, changes: Changes) -> bytes:
        return self.siege.bundle(changes, histories=[self.history])

    def _media(self, changes: Changes) -> bytes:
        forge = Forge(SENDER, self.siege.reader, changes, self.siege.seal)
        blobs = [placed(SCAN_ID, PDF, (3, len(PDF))), placed(VIDEO_ID, bytes(65541), (2, 65536), (3, 5))]
        made = forge.media([PDF, bytes(5)], blobs=blobs, volume=3, volumes=3)
        self.siege.stages = forge.stages
        return made

    def _stages_of(self, make: Make) -> dict[str, Any]:
        make({})
        return dict(self.siege.stages)

    def age(self, chance: Random) -> tuple[str, bytes]:
        """The age file: what happens on a stick, or in the hands of who cannot open it."""
        kind = chance.choice(KINDS)
        return kind, mutations.of_bytes(self._whole[kind], chance)

    def tar(self, chance: Random) -> tuple[str, bytes]:
        """The tar: sealed anew, and not signed."""
        kind = chance.choice(KINDS)
        return kind, self.siege.seal(mutations.of_bytes(self._stages[kind]["plain"], chance))

    def records(self, chance: Random) -> tuple[str, bytes]:
        """Records, at any stage below the tar."""
        return self._changed("records", chance)

    def media(self, chance: Random) -> tuple[str, bytes]:
        """A volume of media, at any stage."""
        return self._changed("media", chance)

    def receipt(self, chance: Random) -> tuple[str, bytes]:
        """A receipt that travels alone, at any stage."""
        return self._changed("receipt", chance)

    def documents(self, chance: Random) -> tuple[str, bytes]:
        """A bundle whose receipt or roster is another, signed as it should be."""
        receipt, chain = self._receipt, self._roster
        if chance.random() < 0.5:
            forge = Forge(SENDER, self.siege.reader, self._change_of_receipt(chance), self.siege.seal)
            receipt = forge.receipt(self.siege.held)
        else:
            chain = roster(self._change_of_roster(chance))
        return "records", self.siege.bundle(histories=[], blobs=[], receipt=receipt, roster=chain)

    def _changed(self, kind: str, chance: Random) -> tuple[str, bytes]:
        stage = chance.choice([name for name in self._stages[kind] if name != "plain"])
        return kind, self._make[kind]({stage: lambda value: of_value(value, chance)})

    def _change_of_receipt(self, chance: Random) -> dict[str, Any]:
        return {
            chance.choice(("receipt", "receipt.bytes", "document")): lambda value: of_value(value, chance)
        }

    def _change_of_roster(self, chance: Random) -> dict[str, Any]:
        stage = chance.choice(("roster/1", "roster/2", "roster/2", "roster/2.bytes", "chain"))
        return {stage: lambda value: of_value(value, chance)}


def short() -> History:
    """Two segments that are quickly signed: a source, a letter, an interview, and a stub."""
    return History(SENDER, [[source("бір"), letter(), filmed()], [source("a stub", "6" * 32, is_stub=True)]])


def of_value(value: Any, chance: Random) -> Any:
    """Whatever a stage has."""
    if isinstance(value, bytes):
        return mutations.of_bytes(value, chance)
    if isinstance(value, tuple):
        return tuple(of_value(each, chance) if isinstance(each, bytes) else each for each in value)
    if isinstance(value, list):
        return mutations.of_items(value, chance, of_value)
    return mutations.of_json(value, chance)
