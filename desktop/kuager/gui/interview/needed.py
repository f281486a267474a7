"""What each step would like to have: for the marks at the side, the review, and the way to the next gap.

Nothing of it is required. What letters want comes from their own lists (`flows.letter_needs`); only what no
letter asks for, but a record is poorer without, is named here. A field is named by the object name of its
control.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kuager.flows.letter_needs import Element, LetterNeed
from kuager.gui.interview.fields import where_is
from kuager.gui.letters.words import element_label
from kuager.gui.widgets.steps import Progress
from kuager.model.dates import When
from kuager.model.interview import Interview, PersonTold
from kuager.model.place import Place

STEPS = ("start", "consent", "testifier", "persons", "events", "family", "evidence", "narrative", "review")


@dataclass(frozen=True)
class Needed:
    """One thing that is wanted: what it is called, whether it is there, and where it is written."""

    words: str
    there: bool
    field: str
    person: int = -1
    letters: tuple[str, ...] = ()
    """The addressees of the letters that want it."""


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def left(self, count: int) -> str:
        return self.tr("%n left", "", count)


def needed(interview: Interview, letters: Sequence[LetterNeed] = ()) -> dict[str, tuple[Needed, ...]]:
    """Every step with what it and these letters would like to have, in the order of the form."""
    persons = list(enumerate(interview.persons))
    found = {
        "start": _start(interview),
        "consent": _consent(interview, letters),
        "testifier": _testifier(interview),
        "persons": (),
        "events": tuple(each for at, told in persons for each in _events(told, at)),
        "family": _family(interview),
        "evidence": _evidence(interview),
        "narrative": _narrative(interview),
        "review": (),
    }
    words = _short_words()
    wanted = {step: {(each.field, each.person): each for each in own} for step, own in found.items()}
    for letter in letters:
        for element in letter.counted:
            step, field, person = where_is(element.field, interview)
            before = wanted[step].get((field, person))
            wanted[step][field, person] = _joined(before, element, letter.addressee, words, (field, person))
    return {step: tuple(sorted(each.values(), key=_place_in_form)) for step, each in wanted.items()}


def _joined(
    before: Needed | None, element: Element, letter: str, words: dict[str, str], spot: tuple[str, int]
) -> Needed:
    """One more letter wants it; it is there if nobody misses it."""
    there = element.state != "missing"
    if before is None:
        return Needed(words.get(element.code) or element_label(element), there, *spot, (letter,))
    if there and letter in before.letters:
        return before
    return replace(
        before, there=before.there and there, letters=tuple(dict.fromkeys((*before.letters, letter)))
    )


_FORM_ORDER: Final = (
    *("testifier_names_first", "testifier_birth", "testifier_citizenship", "testifier_id_numbers_first"),
    *("contact_address", "contact_phones"),
    *("person_names_first", "person_relation", "person_birth", "person_citizenship"),
    *("person_id_numbers_first", "person_last_address"),
    *("event_kind", "event_happened", "event_place"),
)
"""Fields as they stand under each other, so that the next gap is the next one down; others follow."""


def _place_in_form(each: Needed) -> tuple[int, int]:
    known = each.field in _FORM_ORDER
    return each.person, _FORM_ORDER.index(each.field) if known else len(_FORM_ORDER)


def element_words(element: Element) -> str:
    """A word or two for what a letter wants, as short as the marks at the side need it."""
    return _short_words().get(element.code) or element_label(element)


def _short_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "applicant_name": translate("Needed", "name"),
        "applicant_iin": translate("Needed", "IIN"),
        "applicant_address": translate("Needed", "address"),
        "applicant_phones": translate("Needed", "telephone"),
        "applicant_citizenship": translate("Needed", "citizenship"),
        "person_name": translate("Needed", "name"),
        "relation": translate("Needed", "relation"),
        "birth": translate("Needed", "born"),
        "citizenship": translate("Needed", "citizenship"),
        "chinese_id": translate("Needed", "Chinese ID"),
        "last_address": translate("Needed", "last address"),
        "events": translate("Needed", "what"),
        "when": translate("Needed", "when"),
    }


def progress(wanted: Sequence[Needed]) -> Progress:
    """Marks for what is there, words for what is left."""
    left = [each for each in wanted if not each.there]
    words = left[0].words if len(left) == 1 else ""
    if len(left) > 1:
        words = _Counts().left(len(left))
    return Progress(len(wanted) - len(left), len(wanted), words)


def _date(when: When) -> bool:
    return bool(when.told.strip() or when.edtf)


def _place(place: Place) -> bool:
    return bool(place.told.strip() or place.code)


def _start(interview: Interview) -> tuple[Needed, ...]:
    translate, session = QCoreApplication.translate, interview.session
    return (
        Needed(translate("Needed", "ticket"), bool(session.ticket.strip()), "session_ticket"),
        Needed(translate("Needed", "date"), _date(session.date), "session_date"),
        Needed(translate("Needed", "interviewer"), bool(session.interviewer.strip()), "session_interviewer"),
        Needed(translate("Needed", "language"), bool(session.languages), "session_languages_kk"),
    )


def _consent(interview: Interview, letters: Sequence[LetterNeed]) -> tuple[Needed, ...]:
    translate, consent = QCoreApplication.translate, interview.consent
    asked = {grant.purpose for grant in consent.grants} if consent else set()
    purposes = ("keep_and_study", "kz_authorities", "un_bodies", "publish_name")
    words = {
        "keep_and_study": translate("Needed", "keep and study"),
        "kz_authorities": translate("Needed", "Kazakh authorities"),
        "un_bodies": translate("Needed", "UN bodies"),
        "publish_name": translate("Needed", "publishing"),
    }
    answers = (
        Needed(
            words[code],
            code in asked,
            f"consent_{code}_not_asked",
            letters=tuple(letter.addressee for letter in letters if letter.purpose == code),
        )
        for code in purposes
    )
    given, text = bool(consent and consent.given_how), bool(consent and consent.text_version.strip())
    return (
        *answers,
        Needed(translate("Needed", "how it was given"), given, "consent_given_how"),
        Needed(translate("Needed", "which text"), text, "consent_text_version"),
    )


def _testifier(interview: Interview) -> tuple[Needed, ...]:
    translate, testifier = QCoreApplication.translate, interview.testifier
    numbers = any(number.text.strip() for number in testifier.id_numbers)
    return (
        Needed(translate("Needed", "born"), _date(testifier.birth), "testifier_birth"),
        Needed(translate("Needed", "number"), numbers, "testifier_id_numbers_first"),
    )


def _events(told: PersonTold, at: int) -> tuple[Needed, ...]:
    translate, events = QCoreApplication.translate, told.events.events
    placed = any(_place(event.place) or event.facility.name.strip() for event in events)
    return (Needed(translate("Needed", "where"), placed, "event_place", at),)


def _family(interview: Interview) -> tuple[Needed, ...]:
    words, steps = QCoreApplication.translate("Needed", "own steps"), interview.steps
    return (Needed(words, bool(steps.taken or steps.none_possible.strip()), "taken_kind"),)


def _evidence(interview: Interview) -> tuple[Needed, ...]:
    words = QCoreApplication.translate("Needed", "video")
    return (Needed(words, bool(interview.videos.files), "evidence_pick"),)


def _narrative(interview: Interview) -> tuple[Needed, ...]:
    words = QCoreApplication.translate("Needed", "the story")
    return (Needed(words, bool(interview.narrative.text.strip()), "narrative_text"),)
