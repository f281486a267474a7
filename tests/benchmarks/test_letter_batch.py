"""Many letters at once, on every core, beside the same one by one; memory does not grow with their number."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec

from kuager.flows import letter_batch, letters
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.benchmarks import ratio
from tests.support import people_told, vaults

COUNT = 500
ALONE = 30
"""How many are made one by one, for the comparison."""
_SETTLED = 100
"""After so many letters every cache is as full as it gets."""
_GROWTH = 40 << 20
"""Bytes that may be held more after the last than after those: the vault's own cache is among them."""


def held() -> int:
    """Bytes of memory that this process holds; 0 where the system does not say."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * 4096 if told.exists() else 0


def test_many_letters(tmp_path: Path) -> None:
    session: Session = vaults.vault(tmp_path / "vault")
    persons: list[RecordId] = []
    for _ in range(COUNT + ALONE):
        interview = people_told.cousin()
        vaults.record(session, interview)
        persons.append(interview.persons[0].account)

    def alone(person: RecordId) -> None:
        editing = letters.begin(session, person, "request_ru", addressee="mfa_kz")
        letters.sign(session, msgspec.structs.replace(editing, risk="none"))

    alone(persons[COUNT])
    begun = time.perf_counter()
    for person in persons[COUNT + 1 :]:
        alone(person)
    one_by_one = (time.perf_counter() - begun) / (ALONE - 1)

    memory: dict[int, int] = {}

    def note(done: int, _total: int | None, _what: str) -> None:
        if done in (_SETTLED, COUNT):
            memory[done] = held()

    order = letter_batch.order(session, persons[:COUNT], "request_ru", "mfa_kz", "none")
    begun = time.perf_counter()
    summary = letter_batch.make(session, order, Task(note))
    together = (time.perf_counter() - begun) / COUNT
    assert (summary.made, summary.not_made) == (COUNT, ())
    ratio.show(
        f"a letter of {COUNT}: set, signed, verified, kept", together, "the same one by one", one_by_one
    )
    growth = memory[COUNT] - memory[_SETTLED]
    print(f"memory: {memory[COUNT] >> 20} MiB, {growth >> 10} KiB more than after {_SETTLED}")
    assert growth < _GROWTH
    session.lock()
