"""An office guards its vault: sheets on paper, a second member, a lock that comes by itself, a backup."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kuager.gui.settings.words_grid import WordsGrid
from tests.stories.invented import Recorded
from tests.stories.office import Office, add_member, back_up, choose_passphrase, let_in, lock, settings
from tests.stories.recording import next_step, step
from tests.support import canary, videos
from tests.support.seats import ALT, CONTROL, Seat


def sheets_are_made_at_the_first_start(office: Office) -> None:
    seat, first = office.seat, office.told.first
    seat.start()
    seat.write("first_name", first.name)
    choose_passphrase(seat, "first", first.passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see("Recovery sheets", "Three sheets; any two of them open the vault")
    assert seat.focus.objectName() == "sheets_make"
    seat.key(Qt.Key.Key_Return)
    seat.see("They are shown this once", "No printer is set up", "Print, save or copy them first.")
    assert not seat.is_open("sheets_done")
    assert seat.focus.objectName() == "sheets_save"
    seat.key(Qt.Key.Key_Return)
    seat.pick(office.paper)
    seat.see("Saved: ", "Print them, then delete the files")
    seat.press("sheets_look")
    for number in (1, 2, 3):
        seat.see(f"Sheet {number} of 3")
        office.told.sheets.append(seat.control("sheets_words", WordsGrid).accessibleName())
        if number < 3:
            seat.press("sheets_next")


def the_sheets_are_tried_before_they_are_given_away(office: Office) -> None:
    seat, sheets = office.seat, office.told.sheets
    printed = sorted(office.paper.iterdir())
    assert len(canary.scan(printed, [sheet.split()[0] for sheet in sheets])) >= len(sheets) == len(printed)
    for file in printed:
        file.unlink()
    seat.sit()
    seat.press("sheets_done")
    seat.see("Try the sheets", "0 of 20 words", "Type two sheets at least.")
    first, _, third = sheets
    seat.type(f"kuager {first.split(maxsplit=1)[1]}")
    seat.write("rehearsal_areas_2", third)
    seat.press("rehearsal_check")
    seat.see("Word 1 of sheet 1 is not a word of a recovery sheet.")
    seat.write("rehearsal_areas_1", first, back=True)
    seat.press("rehearsal_check")
    tried = ("These sheets open this vault.", "Give them away now, each to another person.")
    seat.see("Nobody is waiting", *tried)
    settings(seat, "ways")
    seat.see(*tried)
    assert sheets[0].split()[3] not in seat.words()


def a_second_member_gets_an_own_passphrase(office: Office) -> None:
    seat, told = office.seat, office.told
    add_member(seat, told.second.name, told.second.passphrase)
    seat.see(told.first.name, told.second.name, "Recovery sheets", "you")


def a_locked_screen_locks_the_vault_and_a_copy_goes_on(office: Office) -> None:
    seat, told = office.seat, office.told
    file = office.camera / f"{told.video}.avi"
    file.write_bytes(videos.video(told.shown))
    begin(seat, told.erased)
    step(seat, "evidence")
    seat.press("evidence_keep")
    office.disk.hold()
    seat.pick(file)
    seat.see("Being copied", "It goes on while the vault is locked.")
    office.lock_the_screen()
    seat.see(
        "when the screen was locked.",
        f"The interview with ticket {told.erased.ticket} is kept.",
        "A file is being copied into the vault.",
    )
    assert told.video not in seat.words()


def the_second_member_unlocks_and_the_copy_comes_to_its_end(office: Office) -> None:
    seat, told = office.seat, office.told
    let_in(seat, told.second.passphrase)
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("A file is being copied into the vault.", told.second.name, "by another member")
    office.end_copies()
    assert "A file is being copied" not in seat.words()
    lock(seat)


def who_was_locked_out_finds_the_interview_and_the_copy(office: Office) -> None:
    seat, told = office.seat, office.told
    let_in(seat, told.first.passphrase)
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("Unfinished", told.erased.ticket)
    seat.tab_to("draft_open")
    seat.key(Qt.Key.Key_Return)
    seat.see("Ticket and room")
    step(seat, "evidence")
    seat.see("Copy in the vault")
    assert seat.text("video_file_name") == f"{told.video}.avi"
    save(seat)
    begin(seat, told.kept)
    save(seat)
    assert len(seat.rows("interviews_list")) == 2


def a_passphrase_is_changed(office: Office) -> None:
    seat, told = office.seat, office.told
    settings(seat, "ways")
    seat.press("ways_in_change")
    seat.type(told.second.passphrase)
    choose_passphrase(seat, "new_words", told.later, "new")
    seat.key(Qt.Key.Key_Return)
    seat.see("That passphrase did not open the vault.")
    seat.write("new_words_old", told.first.passphrase, back=True)
    seat.press("new_words_change")
    seat.see("Your passphrase is changed.", "The old one opens nothing here any more.")
    lock(seat)
    seat.type(told.first.passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see("That passphrase did not open the vault.")
    let_in(seat, told.later)


def a_backup_is_made_on_a_stick(office: Office) -> None:
    seat = office.seat
    settings(seat, "keep")
    seat.see("There is no backup yet", "Choose a folder first, for example on a stick.")
    assert not seat.is_open("backup_make")
    seat.press("backup_choose")
    seat.pick(office.stick)
    back_up(office)
    seat.see(str(office.stick), "The last one: ")
    assert (office.stick / "CURRENT").is_file()


# What is done more than once -----------------------------------------------------------------------


def begin(seat: Seat, recorded: Recorded) -> None:
    """An interview with a ticket, a name and a story."""
    seat.sit()
    seat.key(Qt.Key.Key_2, ALT)
    seat.key(Qt.Key.Key_N, CONTROL)
    seat.type(recorded.ticket)
    next_step(seat, "What is allowed")
    seat.tab_to("consent_keep_and_study_not_asked")
    seat.key(Qt.Key.Key_Right)
    seat.key(Qt.Key.Key_Space)
    next_step(seat, "The one who speaks")
    seat.type(recorded.testifier)
    step(seat, "narrative")
    seat.tab_to("narrative_text")
    seat.type(recorded.story)


def save(seat: Seat) -> None:
    step(seat, "review")
    seat.see("Before it is saved")
    seat.key(Qt.Key.Key_Return, CONTROL)
    seat.see("New interview")


CHAPTERS = (
    sheets_are_made_at_the_first_start,
    the_sheets_are_tried_before_they_are_given_away,
    a_second_member_gets_an_own_passphrase,
    a_locked_screen_locks_the_vault_and_a_copy_goes_on,
    the_second_member_unlocks_and_the_copy_comes_to_its_end,
    who_was_locked_out_finds_the_interview_and_the_copy,
    a_passphrase_is_changed,
    a_backup_is_made_on_a_stick,
)
