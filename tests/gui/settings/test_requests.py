"""Requests to erase in the settings: what is asked before it goes, and where the keyboard is afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import erasure, exchange, incoming, interview, organisation, roster_changes, unlock
from kuager.flows.organisation import Role, Wanted
from kuager.flows.unlock import Session
from kuager.gui.records.record_page import RecordPage
from kuager.gui.settings.page import SettingsPage
from kuager.gui.widgets.confirm import ConfirmPanel
from kuager.task import Task
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
    page = windows.made(SettingsPage, opened.desk)
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


# In an organisation ---------------------------------------------------------------------------------


def _team(session: Session, folder: Path, role: Role) -> None:
    """An organisation of which this machine has a role; the other one asked, or is asked, to erase."""
    other = vaults.vault(folder / "other", "Ainur")
    vaults.befriend(session, other)
    founder, joining = (session, other) if role is Role.COORDINATOR else (other, session)
    founding = organisation.prepare(founder, "Үлгі ұйым", "Үлгі кеңсе", "", 2, 3)
    fingerprint = organisation.found(founder, founding).fingerprint
    line = Wanted(origin=joining.history.origin, role=Role.VOLUNTEER, name="Үлгі бөлме")
    roster_changes.propose(founder, [line], founding.sheets[:2])
    organisation.join(joining, organisation.content(founder), fingerprint)
    told = vaults.record(joining, vaults.told())
    erasure.ask(joining, told.id, "testimony", "the family asks for it")
    if role is Role.COORDINATOR:
        path, _ = exchange.export(other, folder, [session.history.origin], Task.silent())
        incoming.bring_in(session, incoming.open_bundle(session, path, Task.silent()), Task.silent())
    other.lock()


@contextmanager
def _asked_in_a_team(tmp_path: Path, role: Role) -> Iterator[tuple[OpenDesk, SettingsPage]]:
    with desks.open_desk(tmp_path / "vault", lambda session: _team(session, tmp_path, role)) as opened:
        page = windows.made(SettingsPage, opened.desk)
        windows.shown(page, 1170, 768)
        page.tabs.tabs.choose("vault")
        opened.settle()
        yield opened, page
        page.close()
        page.deleteLater()
        opened.settle()


def _plain(page: SettingsPage) -> str:
    return words(page).translate({0x2068: None, 0x2069: None})


def test_a_coordinator_decides_with_a_member_of_another_machine(app: QApplication, tmp_path: Path) -> None:
    with _asked_in_a_team(tmp_path, Role.COORDINATOR) as (opened, page):
        assert "Ainur says yes" in _plain(page)
        click(page, "requests_0_yes")
        opened.settle()
        assert "after you" not in words(page)
        click(page, "requests_erasing_act")
        opened.settle()
        assert "It was erased." in words(page)
        assert "Marzhan says yes · Coordinator" in _plain(page)


def test_who_is_no_coordinator_is_told_who_has_to_agree(app: QApplication, tmp_path: Path) -> None:
    with _asked_in_a_team(tmp_path, Role.VOLUNTEER) as (opened, page):
        assert "You said yes. A coordinator has to agree, on another computer." in words(page)
        rows = opened.write(interview.listing)
        assert isinstance(rows, list)
        record = RecordPage(opened.desk, rows[0].id, "testimony")
        windows.shown(record, 1170, 768)
        opened.settle()
        asked = "It has been asked for. A coordinator decides, on another computer."
        assert any(asked in label.text() for label in record.findChildren(QLabel))
        record.close()
        record.deleteLater()
