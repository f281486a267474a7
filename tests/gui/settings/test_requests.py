"""Requests to erase in the settings: what is asked before it goes, and where the keyboard is afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import erasure, interview, unlock
from kuager.flows.unlock import Session
from kuager.gui.settings.page import SettingsPage
from kuager.gui.widgets.confirm import ConfirmPanel
from tests.gui.settings.test_page import click, words
from tests.support import desks, vaults, windows
from tests.support.desks import OpenDesk


def _fill(session: Session) -> None:
    """Two members, one of whom asks."""
    told = vaults.record(session, vaults.told())
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    erasure.ask(session, told.id, "testimony", "the family asks for it")


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """The other member is in."""
    folder = tmp_path / "vault"
    with desks.open_desk(folder, _fill) as opened:

        def change_seats(session: Session) -> None:
            session.lock()
            opened.desk.session = unlock.unlock(folder, vaults.OTHER_WORDS)

        opened.write(change_seats)
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[SettingsPage]:
    page = SettingsPage(opened.desk)
    windows.shown(page, 1170, 768)
    page.tabs.tabs.choose("vault")
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def focus(page: SettingsPage) -> QWidget:
    found: QWidget | None = page.focusWidget()
    assert found is not None
    return found


def asked(page: SettingsPage) -> ConfirmPanel:
    found = page.findChild(ConfirmPanel, "requests_erasing")
    assert found is not None
    return found


def test_the_question_names_what_goes(opened: OpenDesk, page: SettingsPage) -> None:
    rows = opened.write(interview.listing)
    assert isinstance(rows, list)
    click(page, "requests_0_yes")
    opened.settle()
    question = asked(page).accessibleName().replace("\u2068", "").replace("\u2069", "")
    assert question == f"Erase “Interview · {rows[0].ticket} Гүлшара Мысалқызы” for good?"
    assert focus(page).objectName() == "requests_erasing_safe"


def test_who_leaves_it_comes_back_to_the_request(opened: OpenDesk, page: SettingsPage) -> None:
    click(page, "requests_0_yes")
    opened.settle()
    click(page, "requests_erasing_safe")
    opened.settle()
    assert focus(page).objectName() == "requests_0_yes"


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_after_an_answer_the_keyboard_is_on_the_heading(
    opened: OpenDesk, page: SettingsPage, answer: str
) -> None:
    click(page, f"requests_0_{answer}")
    opened.settle()
    if answer == "yes":
        click(page, "requests_erasing_act")
        opened.settle()
    assert ("It was erased." if answer == "yes" else "Your answer is kept.") in words(page)
    heading = focus(page)
    assert isinstance(heading, QLabel)
    assert heading.text() == "Requests to erase"
