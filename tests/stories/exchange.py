"""Two machines: cards compared and trusted, a bundle carried over, two versions, and the decision back."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt

from kuager.gui.exchange.fingerprint import Fingerprint
from tests.stories.recording import TICKET, make_vault, step
from tests.stories.story import Story
from tests.support.seats import ALT, CONTROL, Seat

RIVER, LAKE = "the river", "the lake"
"""What the coordinator calls the volunteer, and the other way round."""
HERS, OURS = "14 March 1974", "1973, in spring"
"""When the testifier was born, as the volunteer and as the coordinator corrects it."""


def the_coordinator_makes_a_vault(story: Story) -> None:
    seat, told = story.coordinator, story.told
    seat.start()
    make_vault(seat, told.coordinator, told.other_passphrase)
    assert seat.program.places is not story.volunteer.program.places


def cards_are_given_away(story: Story) -> None:
    seat = story.volunteer
    go_to(seat, "cards")
    seat.see("Your card", "No card is trusted yet.")
    for seat, file in ((story.volunteer, "one"), (story.coordinator, "other")):
        give_card(seat, story.stick / file)


def a_card_is_trusted_when_its_numbers_are_the_same(story: Story) -> None:
    one, other = story.volunteer, story.coordinator
    for seat, owner, file, alias in ((one, other, "other", LAKE), (other, one, "one", RIVER)):
        trust(seat, owner, story.stick / f"{file}.kuager-card", alias)
    assert len({seat.control("cards_own_fingerprint", Fingerprint).digits() for seat in (one, other)}) == 2


def a_bundle_is_sent_out(story: Story) -> None:
    seat = story.volunteer
    go_to(seat, "out")
    seat.see("1 interview", "1 account of a person", "1 consent", "Choose a folder, for example on a stick.")
    send_out(story.stick, seat, LAKE)
    assert len(bundles(story.stick)) == 1


def the_plan_is_seen_before_anything_changes(story: Story) -> None:
    seat = story.coordinator
    open_bundle(seat, bundles(story.stick)[0])
    seat.see(
        f"Bundle from {RIVER}",
        "Whole and unchanged",
        f"Signed by {RIVER}, whose card you trust",
        "Made for you",
        "Nothing has been changed yet.",
        "Bring in 3 records",
        "Nothing in it needs a decision.",
    )
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("No interview yet")
    seat.key(Qt.Key.Key_5, ALT)
    seat.see("Nothing has been changed yet.")


def what_was_told_is_read_at_the_other_machine(story: Story) -> None:
    seat, told = story.coordinator, story.told
    seat.sit()
    seat.key(Qt.Key.Key_Return, CONTROL)
    seat.see("3 records were brought in.")
    seat.key(Qt.Key.Key_2, ALT)
    seat.open_row("interviews_list", told.testifier)
    seat.see("Ticket and room")
    assert seat.text("session_ticket") == TICKET
    step(seat, "persons")
    assert seat.spellings("person_names") == [told.person, told.person_arabic, told.person_hanzi]
    step(seat, "narrative")
    assert seat.text("narrative_text").startswith(told.story)
    seat.key(Qt.Key.Key_Escape)
    seat.key(Qt.Key.Key_3, ALT)
    seat.open_row("people_list", told.person)
    seat.see("All people", told.person_arabic, told.person_hanzi, "9 years", told.place, "spring 2018")
    seat.key(Qt.Key.Key_Escape)
    open_bundle(seat, bundles(story.stick)[0])
    seat.see("All of it is here already.")
    assert not seat.is_open("bring_in_accept")
    seat.press("bring_in_away")


def both_correct_the_same_part(story: Story) -> None:
    for seat, born, why in ((story.volunteer, HERS, "from her card"), (story.coordinator, OURS, "by phone")):
        open_interview(seat)
        seat.press("step_testifier")
        seat.write("testifier_birth", born)
        seat.press("step_review")
        seat.write("why", why)
        seat.key(Qt.Key.Key_Return, CONTROL)
        seat.see("1 interview", "New interview")


def both_versions_are_kept_until_somebody_decides(story: Story) -> None:
    go_to(story.volunteer, "out")
    send_out(story.stick, story.volunteer, LAKE)
    seat, told = story.coordinator, story.told
    open_bundle(seat, bundles(story.stick)[1])
    seat.see("Two versions", "Both kept, you decide later", told.testifier)
    seat.key(Qt.Key.Key_Return, CONTROL)
    seat.see("1 record was brought in.", "1 part stands in two versions now.")
    seat.key(Qt.Key.Key_2, ALT)
    seat.press("interviews_conflicts")
    seat.see("Two versions", RIVER, "This office", HERS, OURS, "Why: from her card", "Why: by phone")
    seat.see("Write the reason first.")
    marks = {whose: mark for mark, whose in re.findall("Keep (.): (.+)", seat.words())}
    assert set(marks) == {RIVER, f"This office · {told.coordinator}"}
    answer = f"all_conflicts_decision_{marks[RIVER]}"
    assert not seat.is_open(answer)
    seat.write("all_conflicts_decision_reason", told.reason)
    seat.press(answer)
    seat.see("Decided. The other version stays in the history.", "Nothing waits for a decision")
    seat.press("all_conflicts_back")


def the_decision_travels_back(story: Story) -> None:
    go_to(story.coordinator, "out")
    send_out(story.stick, story.coordinator, RIVER)
    open_bundle(story.volunteer, bundles(story.stick)[2])
    story.volunteer.see(f"Bundle from {LAKE}", "Nothing in it needs a decision.")
    story.volunteer.key(Qt.Key.Key_Return, CONTROL)
    story.volunteer.see("1 record was brought in.")
    for seat in (story.volunteer, story.coordinator):
        open_interview(seat)
        seat.press("step_testifier")
        assert seat.text("testifier_birth") == HERS
        seat.key(Qt.Key.Key_Escape)
        seat.see("1 interview", "New interview")
        assert "Two versions" not in seat.words()


# What is done more than once -----------------------------------------------------------------------


def go_to(seat: Seat, tab: str) -> None:
    """Alt+5, and Ctrl+Tab until the tab is open."""
    seat.sit()
    seat.key(Qt.Key.Key_5, ALT)
    places = seat.program.places
    assert places is not None
    tabs = places.exchange.tabs.tabs
    first = tabs.current()
    while tabs.current() != tab:
        seat.key(Qt.Key.Key_Tab, CONTROL)
        assert tabs.current() != first, f"no tab {tab}"
    seat.rest()


def give_card(seat: Seat, path: Path) -> None:
    """Save the own card; the file gets its ending."""
    go_to(seat, "cards")
    seat.press("cards_export")
    seat.pick(path)
    seat.see(f"Your card is saved as {path.name}.kuager-card.")


def trust(seat: Seat, owner: Seat, card: Path, alias: str) -> None:
    """Open a card, compare its numbers with those that its owner reads aloud, and give it a name."""
    read_aloud = owner.control("cards_own_fingerprint", Fingerprint).digits()
    seat.sit()
    seat.press("cards_open")
    seat.pick(card)
    seat.see("Compare this card", "Compare the numbers first.")
    assert seat.control("cards_opened_fingerprint", Fingerprint).digits() == read_aloud
    assert len(read_aloud.split()) == 8
    assert not seat.is_open("cards_opened_trust")
    seat.press("cards_opened_compared")
    seat.see("Give the owner a name.")
    seat.write("cards_opened_alias", alias, back=True)
    seat.press("cards_opened_trust")
    seat.see(f"The card of {alias} is trusted.")


def send_out(stick: Path, seat: Seat, alias: str) -> None:
    before = bundles(stick)
    assert seat.is_open(f"send_out_to_{alias}")
    seat.press("send_out_folder")
    seat.pick(stick)
    seat.see(f"sealed for {alias}, signed by this computer")
    seat.press("send_out_write")
    seat.see("Written: ", f"Only {alias} can open it.")
    assert len(bundles(stick)) == len(before) + 1


def open_bundle(seat: Seat, path: Path) -> None:
    """Ctrl+O from anywhere."""
    seat.sit()
    seat.key(Qt.Key.Key_O, CONTROL)
    seat.pick(path)


def open_interview(seat: Seat) -> None:
    seat.sit()
    seat.key(Qt.Key.Key_2, ALT)
    seat.open_row("interviews_list", TICKET)
    seat.see("Ticket and room", "Testifier")


def bundles(stick: Path) -> list[Path]:
    """The bundles on the stick, the oldest first."""
    return sorted(stick.glob("*.age"), key=lambda file: file.stat().st_mtime_ns)


CHAPTERS = (
    the_coordinator_makes_a_vault,
    cards_are_given_away,
    a_card_is_trusted_when_its_numbers_are_the_same,
    a_bundle_is_sent_out,
    the_plan_is_seen_before_anything_changes,
    what_was_told_is_read_at_the_other_machine,
    both_correct_the_same_part,
    both_versions_are_kept_until_somebody_decides,
    the_decision_travels_back,
)
