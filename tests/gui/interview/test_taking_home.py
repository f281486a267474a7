"""At the end: the family's copy of its letter or what is lacking for it, and the neutral slip beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel

from kuager.flows import letters
from kuager.gui.file_choice import FileChoice
from kuager.gui.interview.taking_home import TakingHome
from kuager.gui.widgets.buttons import Button
from kuager.model.consent import Consent, Grant
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from tests.flows.test_letters import begun
from tests.support import desks, vaults, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def home(opened: OpenDesk) -> Iterator[TakingHome]:
    part = TakingHome(opened.desk)
    windows.shown(part, 600, 400)
    yield part
    part.close()
    part.deleteLater()
    opened.settle()


def told(ticket: str = "31") -> Interview:
    return vaults.told(ticket)


def words(home: TakingHome) -> str:
    windows.settle()
    return " ".join(label.text() for label in home.findChildren(QLabel) if label.isVisible())


def show(opened: OpenDesk, home: TakingHome, interview: Interview) -> None:
    home.show_interview(interview)
    opened.settle()


def test_without_consent_it_is_said_that_there_is_none(opened: OpenDesk, home: TakingHome) -> None:
    interview = told()
    consent = Consent(interview.id, (Grant("kz_authorities", "no"),))
    show(opened, home, msgspec.structs.replace(interview, consent=consent))
    assert "has not agreed" in words(home)
    assert not [each for each in home.findChildren(Button) if each.objectName().startswith("home_write")]


def test_before_it_is_saved_the_way_is_said(opened: OpenDesk, home: TakingHome) -> None:
    show(opened, home, told())
    assert "Save the interview" in words(home)


def test_after_it_is_saved_the_letter_is_offered(opened: OpenDesk, home: TakingHome) -> None:
    interview = told()
    opened.write(lambda session: vaults.record(session, interview))
    show(opened, home, interview)
    wanted: list[RecordId] = []
    home.letter_wanted.connect(wanted.append)
    control(home, "home_write_1", Button).click()
    assert wanted == [interview.persons[0].account]


def test_a_signed_letter_is_saved_as_a_copy(opened: OpenDesk, home: TakingHome, tmp_path: Path) -> None:
    interview = told()
    opened.write(lambda session: vaults.record(session, interview))
    person = RecordId(interview.persons[0].account)
    opened.write(lambda session: letters.sign(session, begun(session, person)))
    show(opened, home, interview)
    control(home, "home_letter_1_save", Button).click()
    dialog = home.window().findChild(FileChoice, "home_file")
    assert dialog is not None
    dialog.chosen.emit(tmp_path / "copy.pdf")
    dialog.reject()
    opened.settle()
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    assert "not encrypted" in words(home)


@pytest.mark.parametrize(("ticket", "there"), [("31", True), ("", False), ("T-17", False)])
def test_the_slip_needs_a_number(opened: OpenDesk, home: TakingHome, ticket: str, there: bool) -> None:
    show(opened, home, told(ticket))
    assert ("Slip to take home" in words(home)) is there
    assert ("This interview has none" in words(home)) is not there
