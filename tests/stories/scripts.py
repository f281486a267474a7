"""One whole interview for each way of writing: what is typed into which field, with the keyboard alone.

Cyrillic is typed letter by letter; Arabic and Chinese come word by word from an input method. Every field
gets words of its own in that script, so that two fields cannot be mistaken. Dates are written as people do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from kuager.gui.interview.needed import STEPS
from tests.support.seats import CONTROL, Seat


@dataclass(frozen=True)
class Script:
    """How somebody writes: invented words, a date, and the way the letters come."""

    name: str
    stem: str
    letters: str
    date: str
    understood: str

    def words(self, number: int) -> str:
        """Two invented words that no other number has."""
        count = len(self.letters)
        second = self.letters[number // count] + self.letters[number % count]
        return f"{self.stem} {self.stem[:2]}{second}"

    def write(self, seat: Seat, words: str) -> None:
        """Let the words come where the keyboard is."""
        if self.name == "cyrillic":
            seat.type(words)
            return
        for number, word in enumerate(words.split(" ")):
            if number:
                seat.type(" ")
            seat.compose(word)


SCRIPTS: Final = (
    Script("cyrillic", "Сынақтай", "абгдежзлмнпрст", "2018 жылдың көктемі", "2018-21"),
    Script("arabic", "سىناقتاي", "ابپتجچدرزسشغقك", "2018-يىلى 5-ئاي", "2018-05"),
    Script("chinese", "斯那克太", "木沙提克力尔别吾古丽汗江那玛", "2018年5月", "2018-05"),
)

WORDS, DATE, CHOICE, MARK, ANSWER = "words", "date", "choice", "mark", "answer"
OPEN: Final = "open"
"""A button that makes room for the fields after it."""

Field = tuple[str, str, str]
"""Name of the control, how it is filled, and with what where the script does not say it."""

FIRST_HALF: Final[dict[str, tuple[Field, ...]]] = {
    "start": (
        ("session_ticket", "", "31"),
        ("session_date", "", "22.11.2026"),
        ("session_started", "", "14:05"),
        ("session_ended", "", "15:40"),
        ("session_interviewer", WORDS, ""),
        ("session_interpreter", WORDS, ""),
        ("session_camera_operator", WORDS, ""),
        ("session_present", WORDS, ""),
        ("session_office", WORDS, ""),
        ("session_device", WORDS, ""),
        ("session_languages_kk", MARK, ""),
        ("session_languages_ug", MARK, ""),
        ("session_earlier_add", OPEN, ""),
        ("session_earlier_1_given", DATE, ""),
        ("session_earlier_1_to_whom", WORDS, ""),
    ),
    "consent": (
        ("consent_keep_and_study", ANSWER, "yes"),
        ("consent_kz_authorities", ANSWER, "yes"),
        ("consent_publish_video", ANSWER, "no"),
        ("consent_add_named", OPEN, ""),
        ("consent_named_1_recipient", WORDS, ""),
        ("consent_given_how", CHOICE, "video"),
        ("consent_timecode", "", "0:00:45"),
        ("consent_read_by", WORDS, ""),
        ("consent_language", CHOICE, "kk"),
        ("consent_text_version", "", "2026-11"),
        ("consent_remarks", WORDS, ""),
        ("safety_level", CHOICE, "at_risk"),
        ("safety_reason", WORDS, ""),
    ),
    "testifier": (
        ("testifier_names_2_text", WORDS, ""),
        ("testifier_birth", DATE, ""),
        ("testifier_sex", CHOICE, "female"),
        ("testifier_citizenship", WORDS, ""),
        ("testifier_residence_status", CHOICE, "kandas"),
        ("testifier_occupation", WORDS, ""),
        ("testifier_id_numbers_1", "", "680312300124"),
        ("contact_address", WORDS, ""),
        ("contact_phones", "", "+7 700 000 00 01"),
        ("representatives_empty_begin", OPEN, ""),
        ("representative_name", WORDS, ""),
        ("representative_capacity", CHOICE, "lawyer"),
        ("representative_document", CHOICE, "notarised_power"),
        ("representative_number", "", "0012"),
        ("representative_date", DATE, ""),
        ("representative_valid_until", DATE, ""),
        ("representative_issued_by", WORDS, ""),
        ("representative_scope", WORDS, ""),
    ),
    "persons": (
        ("person_names_2_text", WORDS, ""),
        ("person_relation", CHOICE, "elder_brother"),
        ("person_connection", CHOICE, "relative"),
        ("person_birth", DATE, ""),
        ("person_sex", CHOICE, "male"),
        ("person_id_numbers_1", "", "65422119680312001X"),
        ("person_origin", WORDS, ""),
        ("person_last_address", WORDS, ""),
        ("person_profession", WORDS, ""),
        ("person_employer", WORDS, ""),
        ("person_ethnicity", WORDS, ""),
        ("person_citizenship", WORDS, ""),
        ("person_residence_status", CHOICE, "residence_permit"),
        ("person_marital_status", CHOICE, "married"),
        ("person_children", WORDS, ""),
        ("person_health", WORDS, ""),
        ("person_needs", WORDS, ""),
        ("person_not_known", WORDS, ""),
        ("person_safety_level", CHOICE, "at_risk"),
        ("person_safety_reason", WORDS, ""),
    ),
}
SECOND_HALF: Final[dict[str, tuple[Field, ...]]] = {
    "events": (
        ("events_empty_begin", OPEN, ""),
        ("event_kind", CHOICE, "sentence"),
        ("event_happened", DATE, ""),
        ("event_learned_how", CHOICE, "relative"),
        ("event_learned", DATE, ""),
        ("event_place", WORDS, ""),
        ("event_forces", WORDS, ""),
        ("event_official_reason", WORDS, ""),
        ("event_suspected_reason", WORDS, ""),
        ("event_sentence", WORDS, ""),
        ("event_article", WORDS, ""),
        ("event_reliability", CHOICE, "moderately_reliable"),
        ("event_timecode", "", "0:14:30"),
        ("event_description", WORDS, ""),
    ),
    "family": (
        ("steps_none_possible", WORDS, ""),  # it is only offered while no step is told
        ("family_empty_begin", OPEN, ""),
        ("taken_kind", CHOICE, "appeal"),
        ("taken_date", DATE, ""),
        ("taken_to_whom", WORDS, ""),
        ("taken_number", "", "ЗТ-М-0000"),
        ("taken_response", CHOICE, "forwarded"),
        ("taken_answered", DATE, ""),
        ("taken_what", WORDS, ""),
        ("taken_answer", WORDS, ""),
        ("reprisals_empty_begin", OPEN, ""),
        ("reprisal_kind", CHOICE, "threat_call"),
        ("reprisal_happened", DATE, ""),
        ("reprisal_to_whom", WORDS, ""),
        ("reprisal_by_whom", WORDS, ""),
        ("reprisal_because", WORDS, ""),
        ("reprisal_severity", CHOICE, "grave"),
        ("reprisal_what", WORDS, ""),
        ("reprisal_reported", WORDS, ""),
    ),
    "evidence": (
        ("videos_empty_begin", OPEN, ""),
        ("video_file_name", "", "MVI_0031.MP4"),
        ("video_location", WORDS, ""),
        ("video_camera", WORDS, ""),
        ("video_started", "", "2026-11-22 14:05"),
        ("video_duration", "", "1:10:10"),
        ("video_size", "", "1830247680"),
        ("video_sha256", "", "ab" * 32),
    ),
    "narrative": (("narrative_text", WORDS, ""), ("narrative_doubts", WORDS, "")),
    "review": (),  # another member checks it
}
_NUMBER: Final[dict[str, int]] = {
    name: number
    for number, name in enumerate(
        name for fields in (*FIRST_HALF.values(), *SECOND_HALF.values()) for name, _, _ in fields
    )
}


def told(script: Script, field: Field) -> str:
    """What is written into a line or an area; empty for what is not written."""
    name, how, text = field
    if how in (CHOICE, MARK, ANSWER, OPEN):
        return ""
    return {WORDS: script.words(_NUMBER[name]), DATE: script.date}.get(how, text)


def fill(seat: Seat, script: Script, fields: tuple[Field, ...]) -> None:
    """Fill the fields of the step that is open, one after the other, with Tab and the keys."""
    for name, how, text in fields:
        if how == CHOICE:
            seat.choose(name, text)
        elif how == ANSWER:
            seat.tab_to(f"{name}_not_asked")
            while seat.focus.objectName() != f"{name}_{text}":
                seat.key(Qt.Key.Key_Right)
            seat.key(Qt.Key.Key_Space)
        elif how in (MARK, OPEN):
            seat.tab_to(name)
            seat.key(Qt.Key.Key_Space)
        else:
            seat.tab_to(name)
            seat.key(Qt.Key.Key_A, CONTROL)
            seat.key(Qt.Key.Key_Delete)
            script.write(seat, told(script, (name, how, text)))
    seat.rest()


def missing(seat: Seat, script: Script, fields: tuple[Field, ...]) -> Iterator[str]:
    """The fields of the step that is open in which something else stands than was typed."""
    for field in fields:
        name, how, text = field
        if how == OPEN:
            continue
        # A name row counts on each time it is made anew: names are looked for by what stands in them.
        if name.endswith("_names_2_text"):
            found = seat.spellings(name.removesuffix("_2_text")) == [told(script, field)]
        elif how == CHOICE:
            found = seat.control(name, QComboBox).currentData() == text
        elif how == ANSWER:
            found = seat.control(f"{name}_{text}", QAbstractButton).isChecked()
        elif how == MARK:
            found = seat.control(name, QAbstractButton).isChecked()
        else:
            found = seat.text(name) == told(script, field)
        if not found:
            yield name


def go_to(seat: Seat, step: str) -> None:
    """Ctrl+PgDn and Ctrl+PgUp until a step is open."""
    open_now = next(each for each in STEPS if seat.control(f"step_{each}", QAbstractButton).isChecked())
    by = STEPS.index(step) - STEPS.index(open_now)
    for _ in range(abs(by)):
        seat.key(Qt.Key.Key_PageDown if by > 0 else Qt.Key.Key_PageUp, CONTROL)
        seat.rest()
    assert seat.control(f"step_{step}", QAbstractButton).isChecked()
