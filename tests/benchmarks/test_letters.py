"""Letters: beside a bare reportlab page in the same run."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from reportlab.pdfgen.canvas import Canvas

from kuager.flows import letters, people
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from tests.benchmarks import ratio
from tests.support import vaults


def cpu_seconds(work: Callable[[], object], repeat: int) -> float:
    """The mean CPU seconds of a run."""
    start = time.process_time()
    for _ in range(repeat):
        work()
    return (time.process_time() - start) / repeat


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_letter_beside_a_bare_page(tmp_path: Path, language: str) -> None:
    session: Session = vaults.vault(tmp_path / "vault")
    vaults.record(session, vaults.told())
    template = next(each.id for each in letters.templates() if each.language == language)
    person = RecordId(people.listing(session)[0].id)
    editing = letters.begin(session, person, template)
    editing = msgspec.structs.replace(editing, risk="none")

    def bare() -> None:
        canvas = Canvas(io.BytesIO())
        canvas.drawString(72, 720, "hello")
        canvas.save()

    letters.sign(session, editing)
    floor = cpu_seconds(bare, 50)
    drawn = cpu_seconds(lambda: letters.pdf(session, editing), 20)
    signed = cpu_seconds(lambda: letters.sign(session, editing), 10)
    ratio.show(f"letter in {language}, unsigned", drawn, "a bare page", floor)
    ratio.show(f"letter in {language}, signed, verified, kept", signed, "a bare page", floor)
    session.lock()
