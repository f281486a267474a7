"""The machine is cleared, the vault comes back from the stick by sheets of paper, and a copy of it is met."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kuager.gui.exchange.fingerprint import Fingerprint
from tests.stories.exchange import bundles, give_card, go_to, open_bundle, trust
from tests.stories.office import Office, choose_passphrase, copy, decrypted, let_in, lock, settings
from tests.support.seats import ALT, Seat


def the_machine_is_cleared_from_the_lock_screen(office: Office) -> None:
    seat, told = office.seat, office.told
    lock(seat)
    seat.take("unlock_another", "Clear this machine")
    seat.see("Clear this machine", "The keys of the vault are destroyed first", "Type the passphrase.")
    seat.tab_to("clear_passphrase")
    seat.type(told.second.passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see("That passphrase did not open the vault.")
    seat.write("clear_passphrase", told.later)
    seat.key(Qt.Key.Key_Return)
    seat.see(
        "What is on this machine", "In the last backup", "Only here", "All of it", "Type the word “clear”."
    )
    assert seat.focus.objectName() == "clear_typed"
    assert not seat.is_open("clear_act")
    seat.type("clear")
    seat.press("clear_act")
    seat.see("The vault is gone from this machine.", "A vault of your own")
    assert not office.vault.exists()


def sheets_and_the_stick_bring_the_vault_back(office: Office) -> None:
    seat, told = office.seat, office.told
    seat.press("first_restore")
    seat.see("Restore a backup", "Choose the folder of the backup.")
    seat.press("restore_from")
    seat.pick(office.stick)
    seat.type(told.second.passphrase)
    seat.press("restore_act")
    seat.see("That passphrase did not open the vault.")
    seat.press("restore_with_sheets")
    assert "That passphrase did not open the vault." not in seat.words()
    _, second, third = told.sheets
    seat.write("restore_new_sheets_1", second)
    seat.write("restore_new_sheets_2", third)
    seat.write("restore_new_name", told.heir.name)
    choose_passphrase(seat, "restore_new", told.heir.passphrase)
    seat.press("restore_act")
    seat.see("New ticket", told.heir.name)
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("1 interview")
    assert [row.split(" | ")[0] for row in seat.rows("interviews_list")] == [told.kept.ticket]


def what_came_back_is_whole_and_signs_as_another(office: Office) -> None:
    seat = office.seat
    settings(seat, "keep")
    seat.press("check_act")
    seat.see("Nothing is damaged.", "Looked at: ")
    settings(seat, "ways")
    seat.see(office.told.first.name, office.told.third.name, office.told.heir.name, "Recovery sheets")


def a_copy_made_by_hand_is_asked_whence_it_comes(office: Office) -> None:
    seat, other, told = office.seat, office.other, office.told
    go_to(seat, "cards")
    ours = seat.control("cards_own_fingerprint", Fingerprint).digits()
    lock(seat)
    copy(office.vault, office.carried)
    other.start()
    open_copy(other, told.heir.passphrase)
    assert other.focus.objectName() == "copied_copy"
    other.press("copied_no")
    assert other.focus.objectName() == "unlock_passphrase"
    open_copy(other, told.heir.passphrase)
    other.press("copied_copy")
    other.see("New ticket")
    go_to(other, "cards")
    assert other.control("cards_own_fingerprint", Fingerprint).digits() != ours
    let_in(seat, told.heir.passphrase)
    go_to(seat, "cards")
    assert seat.control("cards_own_fingerprint", Fingerprint).digits() == ours


def what_was_erased_stays_so_when_an_older_copy_comes_back(office: Office) -> None:
    """Who left has the disk that was seized, on which the interview still is; the old passphrase opens it."""
    seat, former, told = office.seat, office.former, office.told
    lock(office.other)
    office.other.leave()
    former.start()
    open_copy(former, told.second.passphrase)
    former.press("copied_copy")
    former.see("New ticket")
    for each, name in ((seat, "ours"), (former, "theirs")):
        give_card(each, office.post / name)
    trust(seat, former, office.post / "theirs.kuager-card", "the river")
    trust(former, seat, office.post / "ours.kuager-card", "the lake")
    go_to(former, "out")
    former.see("2 interviews", "sealed for the lake")  # recorded here, before it was a copy
    former.press("send_out_all")
    former.press("send_out_folder")
    former.pick(office.post)
    former.see("2 interviews")
    former.press("send_out_write")
    former.see("Written: ")
    (bundle,) = bundles(office.post)
    open_bundle(seat, bundle)
    seat.see("Bundle from the river", "What was erased here", "Stays erased; nothing of it is kept")
    seat.see("4 changes in it are here already. With a receipt of what the river holds.", "Take 1 receipt")
    seat.press("bring_in_accept")
    seat.see("The receipt of the river counts now.")
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("1 interview")
    lock(seat)
    content = decrypted(office.vault, told.heir.passphrase)
    assert told.erased.story.encode() not in content
    assert told.kept.story.encode() in content


# What is done more than once -----------------------------------------------------------------------


def open_copy(seat: Seat, passphrase: str) -> None:
    """Type the right passphrase, and be asked."""
    seat.type(passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see("This vault lies elsewhere than before.", "If you cannot tell, say that it is a copy.")


CHAPTERS = (
    the_machine_is_cleared_from_the_lock_screen,
    sheets_and_the_stick_bring_the_vault_back,
    what_came_back_is_whole_and_signs_as_another,
    a_copy_made_by_hand_is_asked_whence_it_comes,
    what_was_erased_stays_so_when_an_older_copy_comes_back,
)
