"""What each step would like to have: for the marks at the side, the review, and the way to the next gap.

Nothing of it is required. A field is named by the object name of its control.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from kuager.gui.widgets.steps import Progress
from kuager.model.dates import When
from kuager.model.interview import Interview, PersonTold
from kuager.model.place import Place

STEPS = ("start", "consent", "testifier", "persons", "events", "evidence", "narrative", "review")


@dataclass(frozen=True)
class Needed:
    """One thing that is wanted: what it is called, whether it is there, and where it is written."""

    words: str
    there: bool
    field: str
    person: int = -1


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def left(self, count: int) -> str:
        return self.tr("%n left", "", count)


def needed(interview: Interview) -> dict[str, tuple[Needed, ...]]:
    """Every step with what it would like to have."""
    persons = list(enumerate(interview.persons))
    return {
        "start": _start(interview),
        "consent": _consent(interview),
        "testifier": _testifier(interview),
        "persons": tuple(each for at, told in persons for each in _person(told, at)),
        "events": tuple(each for at, told in persons for each in _events(told, at)),
        "evidence": _evidence(interview),
        "narrative": _narrative(interview),
        "review": (),
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


def _consent(interview: Interview) -> tuple[Needed, ...]:
    translate, consent = QCoreApplication.translate, interview.consent
    asked = {grant.purpose for grant in consent.grants} if consent else set()
    purposes = ("keep_and_study", "kz_authorities", "un_bodies", "publish_name")
    words = {
        "keep_and_study": translate("Needed", "keep and study"),
        "kz_authorities": translate("Needed", "Kazakh authorities"),
        "un_bodies": translate("Needed", "UN bodies"),
        "publish_name": translate("Needed", "publishing"),
    }
    answers = tuple(Needed(words[code], code in asked, f"consent_{code}_not_asked") for code in purposes)
    given = bool(consent and consent.given_how)
    return (*answers, Needed(translate("Needed", "how it was given"), given, "consent_given_how"))


def _testifier(interview: Interview) -> tuple[Needed, ...]:
    translate, testifier, contact = QCoreApplication.translate, interview.testifier, interview.contact
    numbers = any(number.text.strip() for number in testifier.id_numbers)
    return (
        Needed(translate("Needed", "name"), bool(testifier.names), "testifier_names_first"),
        Needed(translate("Needed", "born"), _date(testifier.birth), "testifier_birth"),
        Needed(translate("Needed", "citizenship"), bool(testifier.citizenship), "testifier_citizenship"),
        Needed(translate("Needed", "number"), numbers, "testifier_id_numbers_first"),
        Needed(translate("Needed", "address"), _place(contact.address), "contact_address"),
        Needed(translate("Needed", "telephone"), bool(contact.phones), "contact_phones"),
    )


def _person(told: PersonTold, at: int) -> tuple[Needed, ...]:
    translate, identity = QCoreApplication.translate, told.identity
    numbers = any(number.text.strip() for number in identity.id_numbers)
    return (
        Needed(translate("Needed", "name"), bool(told.names.names), "person_names_first", at),
        Needed(translate("Needed", "relation"), bool(told.relation), "person_relation", at),
        Needed(translate("Needed", "born"), _date(identity.birth), "person_birth", at),
        Needed(translate("Needed", "number"), numbers, "person_id_numbers_first", at),
        Needed(translate("Needed", "last address"), _place(identity.last_address), "person_last_address", at),
    )


def _events(told: PersonTold, at: int) -> tuple[Needed, ...]:
    translate, events = QCoreApplication.translate, told.events.events
    dated = any(_date(event.happened) for event in events)
    placed = any(_place(event.place) for event in events)
    return (
        Needed(translate("Needed", "what"), any(event.kind for event in events), "event_kind", at),
        Needed(translate("Needed", "when"), dated, "event_happened", at),
        Needed(translate("Needed", "where"), placed, "event_place", at),
    )


def _evidence(interview: Interview) -> tuple[Needed, ...]:
    words = QCoreApplication.translate("Needed", "video")
    return (Needed(words, bool(interview.videos.files), "evidence_pick"),)


def _narrative(interview: Interview) -> tuple[Needed, ...]:
    words = QCoreApplication.translate("Needed", "the story")
    return (Needed(words, bool(interview.narrative.text.strip()), "narrative_text"),)
