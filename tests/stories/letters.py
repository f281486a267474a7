"""The coordinator: an appeal in Kazakh and in Russian, signed, verified, and taken away as a copy."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kuager.gui.letters.preview_pane import PreviewPane
from kuager.letters import verification
from kuager.letters.chain import Known
from tests.stories.story import Story
from tests.support.seats import ALT, CONTROL, Seat, until

LANGUAGES = {"Kazakh": "ӨТІНІШ", "Russian": "ЗАЯВЛЕНИЕ"}
"""The languages of the letter, and what stands over it."""
_BETWEEN = re.compile("[\\s\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def nothing_is_signed_before_its_risk_is_known(story: Story) -> None:
    """This one is begun from the person's page."""
    seat, told = story.coordinator, story.told
    seat.sit()
    seat.key(Qt.Key.Key_3, ALT)
    seat.open_row("people_list", told.person)
    seat.see("All people", told.person_hanzi)
    seat.press("person_write")
    choose_language(story, "Kazakh")
    seat.see(
        "Signing waits for: an answer to what it may cost.",
        "Nobody has said yet what it may cost",
        "Required",
        "Citizenship of the applicant",
    )
    assert not seat.is_open("letter_sign")
    seat.press("letter_needs_no_risk_answer_fill")
    assert seat.focus.objectName() == "letter_wording_risk"
    seat.type(told.risk)
    until(lambda: seat.is_open("letter_sign"), "the letter can be signed", seat.words)
    seat.rest()


def a_letter_is_signed_and_verified(story: Story) -> None:
    sign(story.coordinator)
    export(story, "Kazakh")


def the_same_in_the_other_language(story: Story) -> None:
    """This one is begun from the register."""
    seat, told = story.coordinator, story.told
    seat.press("signed_back")
    seat.see("Letters", "1 letter", "in the name of")
    seat.key(Qt.Key.Key_N, CONTROL)
    seat.open_row("about_list", told.person_arabic)
    choose_language(story, "Russian")
    seat.tab_to("letter_wording_risk")
    seat.type(told.risk)
    until(lambda: seat.is_open("letter_sign"), "the letter can be signed", seat.words)
    sign(seat)
    export(story, "Russian")
    seat.press("signed_back")
    seat.see("2 letters")
    assert [row.count("Not sent yet") for row in seat.rows("register_list")] == [1, 1]


def the_copies_verify_and_can_be_searched(story: Story) -> None:
    verdicts = []
    for language, title in LANGUAGES.items():
        file = copy(story, language)
        verdicts.append(verification.verify(file.read_bytes(), Known()))
        found, told = searched(file), story.told
        names = (told.testifier, told.person, told.person_arabic, told.person_hanzi)
        expected = (title, told.number, told.place, *names)
        assert [words for words in expected if joined(words) not in found] == []
        for kept in (told.risk, told.story, told.note, told.reason):
            assert joined(kept) not in found
    assert [(each.intact, each.valid, each.whole_file, len(each.signatures)) for each in verdicts] == [
        (True, True, True, 1),
        (True, True, True, 1),
    ]
    assert len({each.signatures[0].by.fingerprint for each in verdicts}) == 1


# What is done more than once -----------------------------------------------------------------------


def choose_language(story: Story, language: str) -> None:
    """To whom, in which language; then the letter is on the desk."""
    seat = story.coordinator
    seat.see("New letter", "Choose to whom it goes")
    seat.open_row("new_letter_list", language)
    seat.see("In whose name", story.told.testifier)
    until(lambda: seat.control("letter_preview", PreviewPane).count() > 0, "its pages are shown", seat.words)


def sign(seat: Seat) -> None:
    seat.press("letter_sign")
    seat.see(
        "The signed page",
        "Unchanged since it was signed",
        "Signed by",
        "The certificate itself is trusted here",
        "The signatures cover the whole file",
    )
    until(lambda: seat.control("signed_preview", PreviewPane).count() > 0, "its pages are shown", seat.words)
    seat.rest()


def export(story: Story, language: str) -> None:
    seat, file = story.coordinator, copy(story, language)
    seat.press("signed_export")
    seat.pick(file)
    seat.see(f"A copy is saved as {file.name}.", "It is not locked: whoever has the file can read it.")


def copy(story: Story, language: str) -> Path:
    return story.letters / f"{language}.pdf"


def searched(file: Path) -> str:
    """The text of a PDF as another program finds it."""
    try:
        ended = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
    except FileNotFoundError:
        pytest.skip("pdftotext is not installed")
    assert ended.stderr == b""
    return joined(ended.stdout.decode())


def joined(words: str) -> str:
    """Words without what may stand between their letters: a name can go on in the next line."""
    return _BETWEEN.sub("", words)


CHAPTERS = (
    nothing_is_signed_before_its_risk_is_known,
    a_letter_is_signed_and_verified,
    the_same_in_the_other_language,
    the_copies_verify_and_can_be_searched,
)
