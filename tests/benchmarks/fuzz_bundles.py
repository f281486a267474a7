"""A program that atheris runs: bytes decide how a good file is spoilt, and coverage decides on the bytes.

    fuzz_bundles.py VAULT CORPUS [options of libFuzzer]     until its time is over, or something is found
    fuzz_bundles.py VAULT FILE                              once more what was found

The first byte chooses an attack of `tests.hostile.attacks`, whose every throw of dice is then taken from the
rest; or a stage of a file in whose place the rest is put, digested, signed and sealed as it should be.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from typing import Any, Final

import atheris

with atheris.instrument_imports(include=["kuager"], enable_loader_override=False):
    from tests.hostile.attacks import Attacks
    from tests.support.doors import Door
    from tests.support.sieges import OTHER, SENDER, besieged, roster

ATTACKS: Final = ("tar", "records", "media", "receipt", "documents")


class Dice(Random):
    """Throws what is written in some bytes, and then nothing but noughts."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        super().__init__(0)

    def seed(self, *_: Any) -> None:
        """It is not made of a seed."""

    def getrandbits(self, k: int, /) -> int:
        size = -(-k // 8)
        taken, self._data = self._data[:size], self._data[size:]
        return int.from_bytes(taken.tobytes().ljust(size, b"\0"), "little") & ((1 << k) - 1)

    def random(self) -> float:
        return self.getrandbits(16) / 65536


class Fuzzing:
    """Looks at files that bytes decide on."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._attacks = Attacks(door)
        siege = self._attacks.siege
        siege.bundle({}, histories=[self._attacks.history])
        self._stages = [stage for stage in siege.stages if stage.endswith(".bytes")]

    def __call__(self, data: bytes) -> None:
        """Whatever is raised here was found."""
        first, rest = data[0] if data else 0, data[1:]
        if first < 128:
            kind, content = getattr(self._attacks, ATTACKS[first % len(ATTACKS)])(Dice(rest))
        else:
            kind, content = self._put((first - 128) % (len(self._stages) + 2), rest)
        self._door.look_as(kind, content)

    def _put(self, place: int, rest: bytes) -> tuple[str, bytes]:
        siege = self._attacks.siege
        if place < len(self._stages):
            changes = {self._stages[place]: lambda _: rest}
            return "records", siege.bundle(changes, histories=[self._attacks.history])
        if place == len(self._stages):
            return "receipt", siege.receipt({"receipt.bytes": lambda _: rest})
        chain = roster({"roster/2.bytes": lambda _: rest})
        return "records", siege.bundle(histories=[], blobs=[], roster=chain)


def main() -> None:
    """Run until libFuzzer ends the process."""
    folder = Path(sys.argv.pop(1))
    folder.mkdir()
    with besieged(folder, SENDER, OTHER, joined=roster(versions=[{}])) as door:
        atheris.Setup(sys.argv, Fuzzing(door))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
