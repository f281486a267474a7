"""Whatever can be done in a step of the interview with the mouse can be reached with the keyboard.

By the order in which the window goes on with Tab (`widgets.tab_order`); the stories press it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTableView,
    QWidget,
)

from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.gui.interview.needed import STEPS
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets import tab_order
from tests.support import desks, interviews_told, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import editor_of

ACTS = (QAbstractButton, QTableView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    folder: Path = tmp_path_factory.mktemp("keyboard")

    def fill(session: Session) -> None:
        recording.save(session, recording.Editing(interviews_told.whole()))

    with desks.open_desk(folder / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        rows = opened.write(recording.listing)
        assert isinstance(rows, list)
        page.open_interview(rows[0].id)
        opened.settle()
        yield page


def acts(page: QWidget) -> set[QWidget]:
    """Everything in sight that answers to a click."""
    return {
        each
        for kind in ACTS
        for each in page.findChildren(kind)
        if each.isVisibleTo(page) and each.isEnabled() and not isinstance(each.parent(), QComboBox)
    }


@pytest.mark.parametrize("step", STEPS)
def test_tab_comes_to_everything(page: InterviewsPage, step: str) -> None:
    editor = editor_of(page)
    editor.go_to(step)
    windows.settle()
    reached = set(tab_order.stops(editor))
    # Of marks that exclude each other Tab comes to one, and the arrows go on to the others.
    groups = {each.group() for each in reached if isinstance(each, QRadioButton)}
    lost = {
        each.objectName() or type(each).__name__
        for each in acts(editor) - reached
        if not (isinstance(each, QRadioButton) and each.group() in groups)
    }
    assert lost == set()


@pytest.mark.parametrize(
    ("step", "field"),
    [("testifier", "representative_scope"), ("persons", "person_not_known"), ("events", "event_description")],
)
def test_what_is_gone_to_is_in_sight_in_a_step_never_opened_before(
    page: InterviewsPage, opened: OpenDesk, step: str, field: str
) -> None:
    editor = editor_of(page)
    assert step not in editor._pages
    editor.go_to(step, field, 0)
    opened.settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == field
    assert not focus.visibleRegion().isEmpty()
