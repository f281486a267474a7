"""The volunteer: a vault is made, an interview is written with the keyboard, locked away, saved and found."""

from __future__ import annotations

from hashlib import sha256

from PySide6.QtCore import Qt

from tests.stories.family import what_the_family_did_and_suffered_is_asked
from tests.stories.story import Story
from tests.support.seats import ALT, CONTROL, Seat

TICKET = "31"
BORN = "about 1968"
VIDEO = bytes(range(256)) * 4096


def a_first_start_makes_a_vault(story: Story) -> None:
    seat, told = story.volunteer, story.told
    seat.start()
    seat.see("A vault of your own", "Recovery sheets are the second way", "Write your name first.")
    assert seat.focus.objectName() == "first_name"
    seat.type(told.volunteer)
    seat.write("first_passphrase", "password1")
    seat.see("Guessed at once.", "The passphrase is too easy to guess.")
    assert not seat.is_open("first_make")
    seat.write("first_passphrase", told.passphrase)
    seat.see("Strong.", "Type the passphrase twice.")
    first, second, *_ = told.passphrase.split()
    seat.write("first_again", f"{first} {second}x")
    seat.see("Word 2 is different.")
    make_vault(seat, told.volunteer, told.passphrase)


def a_ticket_at_the_door_outlasts_a_lock(story: Story) -> None:
    seat, told = story.volunteer, story.told
    seat.sit()
    seat.key(Qt.Key.Key_N, CONTROL)
    seat.see("Ticket 1", "Take into the room")
    assert seat.focus.objectName() == "ticket_name"
    seat.type(told.testifier)
    seat.key(Qt.Key.Key_L, CONTROL)
    seat.see("Locked at")
    assert told.testifier not in seat.words()
    seat.sit()
    seat.type(told.passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see("0 of 1 ticket")
    assert seat.rows("today_waiting")[0].startswith(f"1 | {told.testifier} | ")
    seat.key(Qt.Key.Key_Delete)
    seat.see("Ticket 1 was removed.", "Nobody is waiting")


def an_interview_begins_with_ticket_and_consent(story: Story) -> None:
    seat = story.volunteer
    seat.sit()
    seat.key(Qt.Key.Key_2, ALT)
    seat.key(Qt.Key.Key_N, CONTROL)
    assert seat.focus.objectName() == "session_ticket"
    seat.type(TICKET)
    assert seat.text("session_interviewer") == story.told.volunteer
    next_step(seat, "What is allowed")
    seat.see("Consent", "Not asked")
    for purpose, steps in (("keep_and_study", 1), ("kz_authorities", 1), ("publish_video", 2)):
        seat.tab_to(f"consent_{purpose}_not_asked")
        for _ in range(steps):
            seat.key(Qt.Key.Key_Right)
        assert seat.focus.objectName() == f"consent_{purpose}_{('yes', 'no')[steps - 1]}"
        seat.key(Qt.Key.Key_Space)
    seat.choose("consent_given_how", "video")
    seat.write("consent_timecode", "0:00:45")
    next_step(seat, "The one who speaks")


def names_are_written_in_every_script(story: Story) -> None:
    seat, told = story.volunteer, story.told
    seat.sit()
    seat.type(told.testifier)
    seat.write("testifier_birth", "1973")
    seat.choose("testifier_sex", "female")
    seat.write("contact_address", told.street)
    seat.write("contact_phones", told.phone)
    next_step(seat, "Person 1 of 1")
    assert seat.focus.accessibleName() == "Name, as told"
    seat.type(told.person)
    another_spelling(seat)
    seat.type(told.person_arabic)
    another_spelling(seat)
    seat.compose(told.person_hanzi)
    seat.see("Cyrillic", "Arabic", "Hanzi")
    seat.choose("person_relation", "elder_brother")
    seat.see("The other way round: Younger sister")
    seat.choose("person_connection", "relative")
    seat.write("person_birth", BORN)
    seat.tab_to("person_sex")
    seat.see("Around 1968", "EDTF 1968~")
    seat.write("person_id_numbers_1", told.number[:-1] + ("0" if told.number[-1] != "0" else "1"))
    seat.see("The last digit does not fit. Kept as told; read it back once.")
    seat.write("person_id_numbers_1", told.number)
    seat.see("Dörbiljin County · ", " 1968 · man")
    seat.write("person_origin", told.place)
    seat.write("person_last_address", told.place)
    next_step(seat, "Nothing told yet")


def what_happened_has_two_dates(story: Story) -> None:
    seat, told = story.volunteer, story.told
    seat.sit()
    assert seat.focus.objectName() == "events_empty_begin"
    seat.key(Qt.Key.Key_Return)
    event(seat, "camp", "spring 2018", "call", "May 2018")
    seat.write("event_place", told.place)
    seat.tab_to("events_add", back=True)
    seat.key(Qt.Key.Key_Space)
    event(seat, "sentence", "2019", "relative", "June 2020")
    seat.write("event_sentence", "9 years")
    assert [row.split(" | ")[:3] for row in seat.rows("events_list")] == [
        [f"Camp, {told.place}", "spring 2018", "Telephone call, May 2018"],
        ["Sentence, 9 years", "2019", "Told by a relative, June 2020"],
    ]


def a_lock_in_the_middle_keeps_every_letter(story: Story) -> None:
    """The keyboard is still in the field when the lock comes, so nothing has asked to keep it yet."""
    seat, told = story.volunteer, story.told
    seat.sit()
    seat.key(Qt.Key.Key_F4)
    assert seat.focus.objectName() == "notes"
    seat.type(told.note)
    seat.key(Qt.Key.Key_L, CONTROL)
    seat.see("Locked at", f"The interview with ticket {TICKET} is kept.")
    assert told.note not in seat.words()
    seat.sit()
    seat.type(told.passphrase[:-1])
    seat.key(Qt.Key.Key_Return)
    seat.see("That passphrase did not open the vault.")
    seat.type(told.passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see("New ticket")
    seat.sit()
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("Unfinished", "Draft, kept encrypted here since", TICKET)
    seat.tab_to("draft_open")
    seat.key(Qt.Key.Key_Return)
    seat.see("Saved, encrypted", "Ticket and room")
    assert seat.text("notes") == told.note
    assert seat.text("session_ticket") == TICKET
    step(seat, "testifier")
    assert seat.spellings("testifier_names") == [told.testifier]
    assert seat.text("contact_phones") == told.phone
    step(seat, "persons")
    assert seat.spellings("person_names") == [told.person, told.person_arabic, told.person_hanzi]
    assert seat.text("person_id_numbers_1") == told.number
    assert seat.text("person_birth") == BORN
    step(seat, "events")
    assert len(seat.rows("events_list")) == 2


def a_video_is_described_by_its_file(story: Story) -> None:
    seat, told = story.volunteer, story.told
    file = story.camera / f"{told.video}.MP4"
    file.write_bytes(VIDEO)
    seat.sit()
    step(seat, "evidence")
    seat.tab_to("evidence_pick")
    seat.key(Qt.Key.Key_Return)
    seat.pick(file)
    seat.see("Checksum kept")
    assert seat.text("video_file_name") == file.name
    assert seat.text("video_sha256") == sha256(VIDEO).hexdigest()
    assert seat.text("video_size") == str(len(VIDEO))
    seat.write("video_duration", "1:02:30")
    seat.write("video_camera", "camera 2")
    assert [row.split(" | ")[1] for row in seat.rows("videos_list")] == ["1:02:30"]
    seat.tab_to("evidence_keep", back=True)
    seat.key(Qt.Key.Key_Return)
    seat.pick(file)
    seat.see("Copy in the vault")
    assert [row.split(" | ")[1] for row in seat.rows("videos_list")] == ["1:02:30"]


def the_story_is_written_and_saved(story: Story) -> None:
    seat, told = story.volunteer, story.told
    seat.sit()
    step(seat, "narrative")
    seat.tab_to("narrative_text")
    seat.type(f"{told.story}: she saw him last at the market.\nHe asked for water.")
    next_step(seat, "Before it is saved")
    seat.key(Qt.Key.Key_Return, CONTROL)
    seat.see("1 interview", f"about {told.person}")
    (row,) = seat.rows("interviews_list")
    assert row.startswith(f"{TICKET} | {told.testifier}, about {told.person} | ")
    assert "Unfinished" not in seat.words()


def the_list_is_searched_in_every_script(story: Story) -> None:
    seat, told = story.volunteer, story.told
    seat.sit()
    surname = told.person_hanzi.split("·")[0]
    for words in (surname, surname[3:6], told.person_arabic.split()[0], told.person.split()[1][:6]):
        seat.find("")
        seat.find(words, composed=words in told.person_hanzi)
        assert len(seat.rows("interviews_list")) == 1, words
    seat.find("Nobodysuch")
    seat.see("No interview was found")
    assert seat.focus.objectName() == "interviews_find"
    seat.key(Qt.Key.Key_Escape)
    seat.key(Qt.Key.Key_Return)
    seat.see("1 interview")
    seat.key(Qt.Key.Key_3, ALT)
    seat.find(told.person_arabic.split()[1])
    (person,) = seat.rows("people_list")
    assert told.person in person
    assert told.person_hanzi in person


# What is done more than once -----------------------------------------------------------------------


def make_vault(seat: Seat, name: str, passphrase: str) -> None:
    seat.write("first_name", name)
    for field in ("first_passphrase", "first_again"):
        seat.write(field, passphrase)
    seat.see("Both are the same.")
    seat.key(Qt.Key.Key_Return)
    seat.see("Recovery sheets", "Three sheets; any two of them open the vault", name)
    seat.key(Qt.Key.Key_Escape)
    seat.see("Nobody is waiting")
    assert seat.folder.is_dir()


def next_step(seat: Seat, expected: str) -> None:
    """Ctrl+Enter goes on."""
    seat.key(Qt.Key.Key_Return, CONTROL)
    seat.see(expected)


def step(seat: Seat, name: str) -> None:
    """Ctrl+PgDn until a step is open, from the first one on."""
    seat.press(f"step_{name}")


def another_spelling(seat: Seat) -> None:
    seat.tab_to("person_names_add", back=True)
    seat.key(Qt.Key.Key_Space)


def event(seat: Seat, kind: str, happened: str, how: str, learned: str) -> None:
    seat.choose("event_kind", kind)
    seat.write("event_happened", happened)
    seat.choose("event_learned_how", how)
    seat.write("event_learned", learned)


CHAPTERS = (
    a_first_start_makes_a_vault,
    a_ticket_at_the_door_outlasts_a_lock,
    an_interview_begins_with_ticket_and_consent,
    names_are_written_in_every_script,
    what_happened_has_two_dates,
    what_the_family_did_and_suffered_is_asked,
    a_lock_in_the_middle_keeps_every_letter,
    a_video_is_described_by_its_file,
    the_story_is_written_and_saved,
    the_list_is_searched_in_every_script,
)
