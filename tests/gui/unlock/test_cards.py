"""What stands outside the vault: honest hints, calm failures, every look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kuager.errors import AppError
from kuager.gui.unlock.entrance import Entrance
from kuager.gui.unlock.first_start import FirstStartCard
from kuager.gui.unlock.strength_line import StrengthLine
from kuager.gui.unlock.unlock_card import UnlockCard
from kuager.gui.widgets.buttons import Button, Gate
from kuager.gui.widgets.fields import UnderstoodLine
from kuager.gui.widgets.notice import Notice
from tests.gui import gallery
from tests.support import windows
from tests.support.desks import heard
from tests.support.rooms import control

WORDS = "copper window eleven patient orchard"


@pytest.fixture
def first(app: QApplication, tmp_path: Path) -> Iterator[FirstStartCard]:
    card = FirstStartCard(tmp_path / "vault")
    windows.shown(card, 1000, 640)
    yield card
    card.deleteLater()


@pytest.fixture
def unlock(app: QApplication) -> Iterator[UnlockCard]:
    card = UnlockCard()
    windows.shown(card, 520, 420)
    yield card
    card.deleteLater()


def write(root: QWidget, name: str, words: str) -> None:
    entry = control(root, name, QLineEdit)
    entry.setFocus()
    entry.clear()
    windows.type_words(entry, words)
    entry.textEdited.emit(entry.text())


def reason(card: FirstStartCard) -> str:
    return next(gate.reason() for gate in card.findChildren(Gate))


def match(card: FirstStartCard) -> str:
    return control(card, "first_match", UnderstoodLine).words()


def test_first_start_says_what_is_still_missing(first: FirstStartCard) -> None:
    assert reason(first) == "Write your name first."
    write(first, "first_name", "Marzhan")
    assert reason(first) == "Choose a passphrase."
    write(first, "first_passphrase", "password1")
    assert reason(first) == "The passphrase is too easy to guess."
    write(first, "first_passphrase", WORDS)
    assert reason(first) == "Type the passphrase twice."
    write(first, "first_again", WORDS)
    assert reason(first) == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("password1", "Words and names that everybody uses are tried first. Add more words."),
        ("7ygvbhu8uhb", "Neighbouring keys are tried early. Add ordinary words."),
        ("aaaaaaaaaaaa", "Repeating adds nothing. Add other words."),
        (WORDS, "As long as nobody can guess how you chose it."),
    ],
)
def test_the_hint_says_why_a_passphrase_is_weak(app: QApplication, words: str, said: str) -> None:
    line = StrengthLine()
    line.show_for(words)
    assert line.words().endswith(said)
    assert line.is_enough() == (words == WORDS)


def test_repeating_is_checked_word_by_word(first: FirstStartCard) -> None:
    write(first, "first_passphrase", WORDS)
    write(first, "first_again", "cop")
    assert match(first) == "So far it matches. Go on."
    write(first, "first_again", "copper window el")
    assert match(first) == "The first 2 words match. Go on."
    write(first, "first_again", "copper windows el")
    assert match(first) == "Word 2 is different."
    write(first, "first_again", WORDS)
    assert match(first) == "Both are the same."


def test_enter_in_the_last_field_makes_the_vault(first: FirstStartCard, tmp_path: Path) -> None:
    write(first, "first_name", "  Marzhan ")
    write(first, "first_passphrase", WORDS)
    write(first, "first_again", WORDS)
    again = control(first, "first_again", QLineEdit)
    assert heard(first.submitted, lambda: QTest.keyClick(again, Qt.Key.Key_Return)) == (
        tmp_path / "vault", "Marzhan", WORDS,
    )  # fmt: skip


def test_another_folder_may_be_chosen(first: FirstStartCard, tmp_path: Path) -> None:
    for name, words in (("first_name", "M"), ("first_passphrase", WORDS), ("first_again", WORDS)):
        write(first, name, words)
    first.choose_folder(tmp_path / "stick")
    carried = heard(first.submitted, control(first, "first_make", Button).click)
    assert carried[0] == tmp_path / "stick"


def test_first_start_says_what_recovery_sheets_are(first: FirstStartCard) -> None:
    words = " ".join(label.text() for label in first.findChildren(QWidget) if hasattr(label, "text"))
    assert "Any two of them open the vault." in words


def test_one_field_unlocks_and_is_empty_afterwards(unlock: UnlockCard) -> None:
    entry = control(unlock, "unlock_passphrase", QLineEdit)
    entry.setFocus()
    assert entry.echoMode() is QLineEdit.EchoMode.Password
    windows.type_words(entry, WORDS)
    assert heard(unlock.submitted, lambda: QTest.keyClick(entry, Qt.Key.Key_Return)) == (WORDS,)
    assert entry.text() == ""


def test_nothing_is_submitted_while_something_goes_on(unlock: UnlockCard) -> None:
    told: list[str] = []
    unlock.submitted.connect(told.append)
    unlock.field.set_text(WORDS)
    unlock.set_busy("Locking…")
    unlock._submit()
    assert told == []
    assert next(gate.reason() for gate in unlock.findChildren(Gate)) == "Locking…"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("vault.wrong_passphrase", "attentionSoft"),
        ("vault.missing", "dangerSoft"),
        ("vault.open_elsewhere", "dangerSoft"),
        ("vault.damaged", "dangerSoft"),
        ("vault.newer", "dangerSoft"),
    ],
)
def test_each_failure_has_its_words_and_a_wrong_passphrase_is_calm(
    unlock: UnlockCard, code: str, kind: str
) -> None:
    unlock.show_failure(AppError(code))
    notice = control(unlock, "unlock_notice_notice", Notice)
    assert notice.property("ground") == kind
    assert notice.accessibleName()
    assert unlock.field.entry.hasFocus()


def test_failures_do_not_share_their_words(unlock: UnlockCard) -> None:
    heads = set()
    for code in ("wrong_passphrase", "missing", "open_elsewhere", "damaged", "newer"):
        unlock.show_failure(AppError(f"vault.{code}"))
        heads.add(control(unlock, "unlock_notice_notice", Notice).accessibleName())
    assert len(heads) == 5


@pytest.mark.parametrize("rolled_back", [False, True])
def test_the_keyboard_starts_on_the_answer_for_whoever_cannot_tell(
    unlock: UnlockCard, rolled_back: bool
) -> None:
    unlock.ask_whether_copied(rolled_back=rolled_back)
    assert control(unlock, "copied_copy", Button).hasFocus()


LOOKS = [
    *((look, (1366, 768)) for look in ("light", "dark", "rtl", "125", "150", "pseudo")),
    *((look, (910, 512)) for look in ("light", "rtl", "125")),
    *((look, (683, 384)) for look in ("light", "rtl")),
]


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_nothing_is_cut_off_outside_the_vault(
    app: QApplication, tmp_path: Path, look: str, size: tuple[int, int]
) -> None:
    with gallery.dressed(app, look):
        unlock, first = UnlockCard(), FirstStartCard(tmp_path)
        entrance = Entrance("en", [unlock, first])
        unlock.say("Locked at 14:05. The interview with ticket 31 is kept.")
        unlock.show_failure(AppError("vault.wrong_passphrase"))
        entrance.show_at_foot("A file is being copied into the vault. 40 %")
        asked = UnlockCard()
        asked.ask_whether_copied(rolled_back=False)
        for card in (unlock, first, asked):
            if card is asked:
                entrance.close()
                entrance.deleteLater()
                entrance = Entrance("en", [asked])
            entrance.show_card(card)
            windows.shown(entrance, *size)
            for _ in range(3):
                windows.settle()
            assert windows.cut_off(entrance) == []
            assert windows.nameless(entrance) == []
        entrance.close()
        entrance.deleteLater()
        windows.settle()
