"""The machine is seized: who has the disk reads nothing. A member leaves, an interview is erased."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from kuager.gui.unlock.door import PAUSES
from kuager.gui.widgets.list_view import ListView
from tests.stories.office import Office, add_member, back_up, copy, decrypted, let_in, lock, settings
from tests.support.seats import ALT, Seat

TRIES = 4
REASON = "the family asks for it"


def who_took_the_disk_is_slowed_down_and_reads_nothing(office: Office) -> None:
    """What is locked is copied, and passphrases are tried at it."""
    told, stranger = office.told, office.stranger
    lock(office.seat)
    copy(office.vault, office.seized)
    stranger.start()
    began = time.monotonic()
    for guess in (told.first.passphrase, told.later.upper(), told.later[:-1], "password1"):
        stranger.type(guess)
        stranger.key(Qt.Key.Key_Return)
        stranger.see("That passphrase did not open the vault.")
    assert time.monotonic() - began >= sum(PAUSES[:TRIES]) / 1000
    assert stranger.program.places is None
    stranger.leave()


def a_member_who_leaves_opens_nothing_any_more(office: Office) -> None:
    seat, told = office.seat, office.told
    before = (office.vault / "CURRENT").read_text()
    let_in(seat, told.later)
    settings(seat, "ways")
    remove(office, told.second.name)
    seat.see(f"Take away the way in of {told.second.name}?", "Backups and copies made before still open")
    assert seat.focus.objectName() == "ways_in_confirm_safe"
    seat.press("ways_in_confirm_act")
    seat.see("Ways in", "Recovery sheets", told.first.name)
    seat.see("The way in is taken away. It opens nothing here any more.", "Make a new backup now")
    assert told.second.name not in seat.words()
    assert (office.vault / "CURRENT").read_text() != before
    assert not (office.vault / before.strip()).exists()
    lock(seat)
    seat.type(told.second.passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see("That passphrase did not open the vault.")
    let_in(seat, told.later)


def the_backup_is_made_anew_under_the_new_key(office: Office) -> None:
    settings(office.seat, "keep")
    office.seat.see("There is no backup yet with the present keys.")
    back_up(office)


def an_erasure_is_asked_for(office: Office) -> None:
    seat, told = office.seat, office.told
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("2 interviews")
    choose_row(seat, "interviews_list", told.erased.ticket)
    seat.press("interviews_seen")
    seat.see("History", "Two members decide, and you are the only one here.")
    assert not seat.is_open("interview_record_erase_act")
    add_member(seat, told.third.name, told.third.passphrase)
    seat.key(Qt.Key.Key_2, ALT)
    seat.press("interview_record_back")
    choose_row(seat, "interviews_list", told.erased.ticket)
    seat.press("interviews_seen")
    seat.see("What would go, in every version: 1 interview", "Write the reason first.")
    seat.write("interview_record_erase_reason", REASON)
    seat.press("interview_record_erase_act")
    seat.see("Asked. Nothing is erased yet.", "Another member finds the request in the settings")
    lock(seat)
    assert told.erased.story.encode() in decrypted(office.vault, told.later)
    assert len(recordings(office)) == 1


def another_member_agrees_and_it_is_gone(office: Office) -> None:
    seat, told = office.seat, office.told
    let_in(seat, told.third.passphrase)
    settings(seat, "vault")
    seat.see("Requests to erase", REASON, told.erased.ticket, f"{told.first.name} says yes")
    seat.press("requests_0_yes")
    seat.see("Erase “Interview", f"{told.erased.ticket} ", "for good?", "cannot be taken back")
    seat.press("requests_erasing_act")
    seat.see("It was erased.", "It was carried out.")
    assert not isinstance(seat.focus, QPushButton)
    lock(seat)


def nothing_of_it_is_left(office: Office) -> None:
    seat, told = office.seat, office.told
    content = decrypted(office.vault, told.later)
    for text in (told.erased.story, *told.erased.testifier.split(), told.video):
        for coding in ("utf-8", "utf-16-le"):
            assert text.encode(coding) not in content, text
    assert told.kept.story.encode() in content
    assert recordings(office) == []
    let_in(seat, told.later)
    seat.key(Qt.Key.Key_2, ALT)
    assert [row.split(" | ")[0] for row in seat.rows("interviews_list")] == [told.kept.ticket]
    back_up(office)


# What is done more than once -----------------------------------------------------------------------


def remove(office: Office, name: str) -> None:
    """Press the button beside a member."""
    lines = office.seat.window.findChildren(QWidget, "ways_in_line")
    (own,) = [line for line in lines if line.isVisible() and line.accessibleName() == name]
    button = own.findChild(QPushButton, "ways_in_remove")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    office.seat.rest()


def recordings(office: Office) -> list[Path]:
    """The files of blobs."""
    return list((office.vault / "blobs").glob("??/*"))


def choose_row(seat: Seat, name: str, words: str) -> None:
    """Go down a list to the first row with these words."""
    seat.control(name, ListView).setFocus()
    seat.key(Qt.Key.Key_Home)
    for row in seat.rows(name):
        if words in row:
            return
        seat.key(Qt.Key.Key_Down)
    raise AssertionError(f"{name} has no {words}")


CHAPTERS = (
    who_took_the_disk_is_slowed_down_and_reads_nothing,
    a_member_who_leaves_opens_nothing_any_more,
    the_backup_is_made_anew_under_the_new_key,
    an_erasure_is_asked_for,
    another_member_agrees_and_it_is_gone,
    nothing_of_it_is_left,
)
