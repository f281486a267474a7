"""Whatever a record holds, wherever it was written, comes back unchanged from the form that showed it.

Text of every kind goes in: line breaks in a line, breaking and other spaces, marks of direction, nothing at
all. A volunteer who opens what another office sent and corrects one word must change one word.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from kuager.gui.desk import Desk
from kuager.gui.interview.consent_step import ConsentStep
from kuager.gui.interview.events_step import EventsStep
from kuager.gui.interview.evidence_step import EvidenceStep
from kuager.gui.interview.family_step import FamilyStep
from kuager.gui.interview.narrative_step import NarrativeStep
from kuager.gui.interview.persons_step import PersonsStep
from kuager.gui.interview.start_step import StartStep
from kuager.gui.interview.step import Step
from kuager.gui.interview.testifier_step import TestifierStep
from kuager.gui.widgets.entries import TextArea
from kuager.model.interview import Interview
from tests.support import desks, made_up
from tests.support.filled import Filled

ODD = "a\u00a0b\r\nc\u2029d\u2028e\tf\u200fg\u00adh\x00i\ufffcj  "
"""What fields of text like to change."""


@pytest.fixture(scope="module")
def desk(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desks.open_desk(tmp_path_factory.mktemp("any") / "vault") as opened:
        yield opened.desk


@pytest.fixture(scope="module")
def steps(desk: Desk) -> Iterator[dict[str, Step]]:
    made: dict[str, Step] = {
        "start": StartStep(desk),
        "consent": ConsentStep(desk),
        "testifier": TestifierStep(desk),
        "persons": PersonsStep(desk, frozenset),
        "events": EventsStep(desk),
        "family": FamilyStep(desk),
        "evidence": EvidenceStep(desk),
        "narrative": NarrativeStep(desk),
    }
    yield made
    for step in made.values():
        step.deleteLater()


def odd() -> Interview:
    """An interview with odd text in every field."""

    class Odd(Filled):
        def _leaf(self, path: str, value: object) -> object:
            return ODD if isinstance(value, str) and value == path else value

    return Odd().interview()


NAMES = ("start", "consent", "testifier", "persons", "events", "family", "evidence", "narrative")


@pytest.mark.parametrize("name", NAMES)
@given(interview=made_up.interviews())
@example(interview=odd())
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_step_gives_back_what_it_was_given(steps: dict[str, Step], name: str, interview: Interview) -> None:
    step = steps[name]
    step.load(interview)
    found = step.collect(interview).sections()
    changed = {key[2] for key, section in interview.sections().items() if found[key] != section}
    assert changed == set()


@given(text=st.text(max_size=200))
@example(text=ODD)
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_an_area_gives_back_what_it_was_given(app: QApplication, text: str) -> None:
    area = TextArea(text)
    assert area.toPlainText() == text
    area.deleteLater()


def test_what_is_edited_keeps_its_spaces(app: QApplication) -> None:
    area = TextArea("a\u00a0b\nc")
    area.appendPlainText("d")
    assert area.toPlainText() == "a\u00a0b\nc\nd"
    area.deleteLater()
