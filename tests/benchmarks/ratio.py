"""Times two ways of the same job in one run and prints how they compare."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def seconds(work: Callable[[], object], repeat: int) -> float:
    """The median of the wall-clock seconds of several runs."""
    taken = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def show(what: str, ours: float, floor_name: str, floor: float) -> float:
    """Print a line and return the ratio."""
    ratio = ours / floor
    print(f"\n{what}: {ours * 1000:.2f} ms = {ratio:.2f}x of {floor_name} ({floor * 1000:.2f} ms)")
    return ratio
