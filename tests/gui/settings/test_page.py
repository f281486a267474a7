"""The settings, driven as a user does: choices that hold at once, and another member who can unlock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager import __version__
from kuager.flows import unlock
from kuager.flows.unlock import Session
from kuager.gui.desk import read_settings
from kuager.gui.settings.new_member_form import NewMemberForm
from kuager.gui.settings.page import SettingsPage
from kuager.gui.widgets.entries import ChoiceBox
from tests.support import desks, vaults
from tests.support.desks import OpenDesk, heard


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[SettingsPage]:
    page = SettingsPage(opened.desk)
    page.resize(1170, 768)
    page.show()
    page.activateWindow()
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def form(opened: OpenDesk, page: SettingsPage) -> NewMemberForm:
    QTest.mouseClick(page.members.add, Qt.MouseButton.LeftButton)
    opened.settle()
    shown = page.findChild(NewMemberForm)
    assert shown is not None
    return shown


@pytest.mark.parametrize(
    ("box", "key", "value"),
    [
        ("settings_language", "language", "ru"),
        ("settings_scheme", "scheme", "dark"),
        ("settings_text_size", "text_size", "125"),
        ("settings_idle_minutes", "idle_minutes", "5"),
    ],
)
def test_a_choice_holds_at_once_and_is_kept_in_the_vault(
    opened: OpenDesk, page: SettingsPage, box: str, key: str, value: str
) -> None:
    found = page.findChild(ChoiceBox, box)
    assert found is not None

    def choose() -> None:
        found.setFocus()
        at = found.findData(value)
        step = Qt.Key.Key_Down if at > found.currentIndex() else Qt.Key.Key_Up
        while found.currentIndex() != at:
            QTest.keyClick(found, step)

    assert heard(opened.desk.setting_changed, choose)[0] == key
    assert opened.desk.setting(key) == value
    opened.settle()
    kept = opened.write(read_settings)
    assert isinstance(kept, dict)
    assert kept[key] == value


def test_it_says_where_the_vault_lies_and_what_the_program_is(
    opened: OpenDesk, page: SettingsPage, tmp_path: Path
) -> None:
    shown = words(page)
    assert str(tmp_path / "vault") in shown
    assert __version__ in shown
    assert "come with the next release" in shown


def test_another_member_is_added_and_can_unlock(opened: OpenDesk, page: SettingsPage, tmp_path: Path) -> None:
    shown = form(opened, page)
    assert "Write the name first." in words(shown)
    QTest.keyClicks(shown.entry, "Saule")
    QTest.keyClicks(shown.words.entry, "kuager")
    assert "too easy to guess" in words(shown)
    shown.words.clear()
    QTest.keyClicks(shown.words.entry, vaults.OTHER_WORDS)
    assert "Type the passphrase twice." in words(shown)
    QTest.keyClicks(shown.again.entry, vaults.OTHER_WORDS)
    QTest.keyClick(shown.again.entry, Qt.Key.Key_Return)
    opened.settle()
    assert page.findChild(NewMemberForm) is None
    assert "\u2068Saule\u2069 can unlock this vault now." in words(page)
    members = page.members.findChildren(QWidget, "members_member")
    assert [member.accessibleName() for member in members] == ["Marzhan", "Saule"]

    def other(session: Session) -> str:
        session.lock()
        again = unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
        name = again.member.name
        again.lock()
        opened.desk.session = unlock.unlock(tmp_path / "vault", vaults.WORDS)
        return name

    assert opened.write(other) == "Saule"


def test_a_passphrase_that_opens_the_vault_already_is_refused(opened: OpenDesk, page: SettingsPage) -> None:
    shown = form(opened, page)
    QTest.keyClicks(shown.entry, "Saule")
    for entry in (shown.words.entry, shown.again.entry):
        QTest.keyClicks(entry, vaults.WORDS)
    QTest.keyClick(shown.again.entry, Qt.Key.Key_Return)
    opened.settle()
    assert "This passphrase cannot be used here." in words(shown)
    members = opened.write(lambda session: session.keys.members())
    assert isinstance(members, list)
    assert len(members) == 1


def test_escape_adds_nobody(opened: OpenDesk, page: SettingsPage) -> None:
    shown = form(opened, page)
    QTest.keyClick(shown.entry, Qt.Key.Key_Escape)
    opened.settle()
    assert page.findChild(NewMemberForm) is None
    assert page.members.add.isVisible()
