"""Letters joined for print beside poppler's pdfunite, and pages of a PDF from outside, in the same run."""

from __future__ import annotations

import resource
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kuager.letters import foreign
from kuager.task import Task
from tests.support import papers_made, signed_letters

LETTERS = 500
PAGES = 50


def told(name: str, act: Callable[[], object]) -> float:
    """Run it once; the seconds on the processor, children too."""

    def spent() -> float:
        each = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(usage.ru_utime + usage.ru_stime for usage in each)

    before, began = spent(), time.monotonic()
    act()
    seconds = spent() - before
    print(f"\n{name}: {seconds:.2f} s of processor, {time.monotonic() - began:.2f} s on the clock")
    return seconds


def test_five_hundred_letters_are_joined(tmp_path: Path) -> None:
    letter = signed_letters.signed(signed_letters.member("Мысал кеңсесі"), papers_made.many(2))
    paths = [tmp_path / f"{number}.pdf" for number in range(LETTERS)]
    for path in paths:
        path.write_bytes(letter)
    joined = foreign.join([letter] * 2, Task())
    own = told(f"{LETTERS} letters joined", lambda: foreign.join([letter] * LETTERS, Task()))
    assert joined[1] == 4
    if shutil.which("pdfunite") is None:
        pytest.skip("no pdfunite")
    words: list[str | Path] = ["pdfunite", *paths, tmp_path / "all.pdf"]
    peer = told("pdfunite", lambda: subprocess.run(words, check=True, timeout=300))
    print(f"ratio to pdfunite: {own / peer:.2f}")


def test_pages_from_outside_are_taken_over() -> None:
    paper = papers_made.many(PAGES)
    seconds = told(f"{PAGES} pages from outside", lambda: foreign.take_over(paper, Task()))
    print(f"a page: {seconds / PAGES * 1000:.1f} ms, the child's start among them")
