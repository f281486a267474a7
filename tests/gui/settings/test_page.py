"""The settings, driven as a user does: choices that hold at once, ways in, recovery sheets, this computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kuager import __version__
from kuager.errors import AppError
from kuager.flows import keys, unlock
from kuager.flows.unlock import Session
from kuager.gui.desk import read_settings
from kuager.gui.renewal import Renewing
from kuager.gui.settings.new_member_form import NewMemberForm
from kuager.gui.settings.page import SettingsPage
from kuager.gui.settings.passphrase_form import PassphraseForm
from kuager.gui.settings.rehearsal_form import RehearsalForm
from kuager.gui.settings.sheets_form import SheetsForm
from kuager.gui.settings.words_grid import WordsGrid
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import ChoiceBox
from kuager.task import Task
from tests.support import desks, vaults, windows
from tests.support.desks import OpenDesk, heard


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[SettingsPage]:
    page = windows.made(SettingsPage, opened.desk)
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


def click(page: QWidget, name: str) -> None:
    found = page.findChild(Button, name)
    assert found is not None
    assert found.isVisible()
    assert found.isEnabled()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def write(page: QWidget, name: str, text: str) -> None:
    found = page.findChild(QLineEdit, name)
    assert found is not None
    windows.type_words(found, text)


def form(opened: OpenDesk, page: SettingsPage) -> NewMemberForm:
    page.tabs.tabs.choose("ways")
    click(page, "ways_in_add")
    opened.settle()
    shown = page.findChild(NewMemberForm)
    assert shown is not None
    return shown


def ways_in(page: SettingsPage) -> list[str]:
    return [line.accessibleName() for line in page.ways_in.findChildren(QWidget, "ways_in_line")]


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
    assert __version__ in words(page)
    page.tabs.tabs.choose("vault")
    assert str(tmp_path / "vault") in words(page)


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
    assert ways_in(page) == ["Marzhan", "Saule"]

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
    assert page.ways_in.add.isVisible()


def test_a_passphrase_is_changed_after_the_old_one(
    opened: OpenDesk, page: SettingsPage, tmp_path: Path
) -> None:
    page.tabs.tabs.choose("ways")
    click(page, "ways_in_change")
    write(page, "new_words_old", vaults.OTHER_WORDS)
    for name in ("new_words_new", "new_words_again"):
        write(page, name, vaults.OTHER_WORDS)
    click(page, "new_words_change")
    opened.settle()
    assert "That passphrase did not open the vault." in words(page)
    old = page.findChild(QLineEdit, "new_words_old")
    assert old is not None
    old.clear()
    write(page, "new_words_old", vaults.WORDS)
    click(page, "new_words_change")
    opened.settle()
    assert "Your passphrase is changed." in words(page)

    def opens(session: Session) -> tuple[str, str]:
        session.lock()
        with pytest.raises(AppError, match=r"vault\.wrong_passphrase"):
            unlock.unlock(tmp_path / "vault", vaults.WORDS)
        opened.desk.session = unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
        return opened.desk.session.member.name, ""

    assert opened.write(opens) == ("Marzhan", "")


def test_a_passphrase_that_may_be_known_asks_for_a_new_master_key(
    opened: OpenDesk, page: SettingsPage
) -> None:
    page.tabs.tabs.choose("ways")
    click(page, "ways_in_change")
    write(page, "new_words_old", vaults.WORDS)
    for name in ("new_words_new", "new_words_again"):
        write(page, name, vaults.OTHER_WORDS)
    shown = page.ways_in.forms.form
    assert isinstance(shown, PassphraseForm)
    shown.leaked.set_checked(True)
    (renewing,) = heard(opened.desk.renewal_wanted, lambda: click(page, "new_words_change"))
    assert isinstance(renewing, Renewing)
    assert renewing.work is keys.renew
    assert renewing.happened.startswith("Your passphrase is changed.")
    assert "Make a new backup now" in renewing.advice


def test_recovery_sheets_are_made_saved_and_tried(
    opened: OpenDesk, page: SettingsPage, tmp_path: Path
) -> None:
    page.tabs.tabs.choose("ways")
    assert "There are no recovery sheets." in words(page)
    click(page, "recovery_make")
    opened.settle()
    click(page, "sheets_make")
    opened.settle()
    assert "made" in words(page)
    assert ways_in(page) == ["Marzhan", "Recovery sheets"]
    sheets = page.findChild(SheetsForm)
    assert sheets is not None
    assert not sheets.done.isEnabled()
    folder = tmp_path / "stick"
    folder.mkdir()
    sheets.save_to(folder)
    opened.settle()
    assert sorted(path.name for path in folder.iterdir()) == ["sheet-1.pdf", "sheet-2.pdf", "sheet-3.pdf"]
    told = [shown_words(page)]
    click(page, "sheets_next")
    told.append(shown_words(page, turn=False))
    assert told[0] != told[1]
    assert [len(sheet.split()) for sheet in told] == [20, 20]
    click(page, "sheets_done")
    opened.settle()
    trial = page.findChild(RehearsalForm)
    assert trial is not None
    first, second = trial.areas.areas()[:2]
    first.setPlainText(told[0])
    second.setPlainText(told[1].replace(told[1].split()[4], "kuager", 1))
    click(page, "rehearsal_check")
    opened.settle()
    assert "word 5" in words(page).casefold()
    second.setPlainText(told[1])
    click(page, "rehearsal_check")
    opened.settle()
    assert "These sheets open this vault." in words(page)
    assert page.findChild(RehearsalForm) is None


def test_what_was_tried_when_it_was_offered_is_told_where_one_comes_to(
    opened: OpenDesk, page: SettingsPage
) -> None:
    page.offer_recovery()
    click(page, "sheets_make")
    opened.settle()
    told = [shown_words(page)]
    click(page, "sheets_next")
    told.append(shown_words(page, turn=False))
    click(page, "sheets_done")
    opened.settle()
    trial = page.findChild(RehearsalForm)
    assert trial is not None
    for area, sheet in zip(trial.areas.areas(), told, strict=False):
        area.setPlainText(sheet)
    assert heard(page.offer_ended, lambda: click(page, "rehearsal_check")) == (
        "These sheets open this vault.", "Give them away now, each to another person.",
    )  # fmt: skip


def test_an_offer_that_is_put_off_tells_nothing(opened: OpenDesk, page: SettingsPage) -> None:
    page.offer_recovery()
    assert heard(page.offer_ended, lambda: click(page, "sheets_leave")) == ("", "")


def test_sheets_that_nobody_took_are_not_left_by_one_key(opened: OpenDesk, page: SettingsPage) -> None:
    page.tabs.tabs.choose("ways")
    click(page, "recovery_make")
    click(page, "sheets_make")
    opened.settle()
    sheets = page.findChild(SheetsForm)
    assert sheets is not None
    QTest.keyClick(sheets, Qt.Key.Key_Escape)
    opened.settle()
    assert "Leave without the sheets?" in words(page)
    click(page, "sheets_question_safe")
    assert "Leave without the sheets?" not in words(page)
    click(page, "sheets_look")
    QTest.keyClick(sheets, Qt.Key.Key_Escape)
    opened.settle()
    assert page.findChild(SheetsForm) is None


def shown_words(page: SettingsPage, *, turn: bool = True) -> str:
    if turn:
        click(page, "sheets_look")
    grid = page.findChild(WordsGrid)
    assert grid is not None
    return grid.accessibleName()


def test_a_way_in_is_taken_away_after_a_question(opened: OpenDesk, page: SettingsPage) -> None:
    opened.write(lambda session: unlock.add_member(session, "Saule", vaults.OTHER_WORDS))
    page.ways_in.read()
    opened.settle()
    page.tabs.tabs.choose("ways")
    click(page, "ways_in_remove")
    opened.settle()
    assert "Take away the way in of \u2068Saule\u2069?" in words(page)
    click(page, "ways_in_confirm_safe")
    opened.settle()
    click(page, "ways_in_remove")
    opened.settle()
    (renewing,) = heard(opened.desk.renewal_wanted, lambda: click(page, "ways_in_confirm_act"))
    assert isinstance(renewing, Renewing)
    assert renewing.happened == "The way in is taken away. It opens nothing here any more."
    assert "Make a new backup now" in renewing.advice

    def renew(session: Session) -> None:
        opened.desk.session = renewing.work(session, Task.silent())

    opened.write(renew)
    slots = opened.write(keys.slots)
    assert isinstance(slots, list)
    assert [slot.member.name for slot in slots] == ["Marzhan"]


def test_without_a_keyring_one_chooses_to_go_on(
    opened: OpenDesk, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> None:
        raise AppError("keyring.none")

    monkeypatch.setattr(keys, "bind_to_computer", none)
    page.tabs.tabs.choose("ways")
    click(page, "computer_act")
    write(page, "bind_passphrase", vaults.WORDS)
    click(page, "bind_act")
    opened.settle()
    assert "This computer has no keyring" in words(page)
    click(page, "computer_without")
    opened.settle()
    assert "You chose to go on without" in words(page)
    assert opened.desk.setting("without_keyring")
