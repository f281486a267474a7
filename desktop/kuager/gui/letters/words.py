"""What the pages about letters call things: states, elements, obstacles, parts."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kuager.flows.letters import AtRisk, Element, Obstacle, SourceUse
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import section_label
from kuager.gui.people.words import name_or_unknown
from kuager.gui.widgets.badges import Mark, standard
from kuager.model.letter import LetterBasis

_EVENT: Final = re.compile(r"\.events\.([0-9]{1,4})\.")
LAW: Final = ("law", "law_if_any")
"""The ranks of elements that the law asks for."""


def state_mark(state: str) -> Mark:
    """The badge of a letter's state, as the register gives it: draft, signed, sent, answered."""
    if state == "answered":
        return Mark(QCoreApplication.translate("Letters", "Answered"), "good", "chat-circle-text")
    return standard(state if state in ("draft", "signed", "sent") else "draft")


def addressee_and_language(desk: Desk, basis: LetterBasis) -> str:
    """To whom and in which language."""
    to, language = desk.label("letter_addressee", basis.addressee), desk.label("languages", basis.language)
    return f"{to} · {language}"


def element_label(element: Element, language: str = "en") -> str:
    """What an element of a letter is called; an unknown code shows as itself.

    What a template asks of its own it also names, in the language of the interface.
    """
    translate = QCoreApplication.translate
    labels = dict(element.labels)
    event = _EVENT.search(element.field)
    if element.code == "when" and event:
        words = translate("Elements", "When it happened, event {number}")
        return words.format(number=int(event[1]) + 1)
    return {
        "addressee": translate("Elements", "Addressee"),
        "applicant_name": translate("Elements", "Name of the applicant"),
        "applicant_iin": translate("Elements", "IIN of the applicant, if any"),
        "applicant_address": translate("Elements", "Postal address of the applicant"),
        "applicant_phones": translate("Elements", "Telephone of the applicant"),
        "applicant_citizenship": translate("Elements", "Citizenship of the applicant"),
        "substance": translate("Elements", "What is asked"),
        "date": translate("Elements", "Date"),
        "signature": translate("Elements", "Line for the applicant's signature"),
        "person_name": translate("Elements", "Name of the person"),
        "relation": translate("Elements", "What the person is to the applicant"),
        "birth": translate("Elements", "Birth"),
        "citizenship": translate("Elements", "Citizenship of the person"),
        "chinese_id": translate("Elements", "Chinese ID number"),
        "last_address": translate("Elements", "Last address"),
        "events": translate("Elements", "What happened"),
        "sex": translate("Elements", "Sex"),
        "origin": translate("Elements", "Place of origin"),
        "profession": translate("Elements", "Profession"),
        "taken_when": translate("Elements", "When the person was taken"),
        "taken_place": translate("Elements", "Where the person was taken"),
        "taken_forces": translate("Elements", "Who took the person"),
        "vanished_when": translate("Elements", "When the person was taken or last seen"),
        "vanished_place": translate("Elements", "Where the person was taken or last seen"),
        "holders": translate("Elements", "Who holds the person"),
        "held_places": translate("Elements", "Where the person was held"),
        "legal_basis": translate("Elements", "Law applied"),
        "sentences": translate("Elements", "Sentence"),
        "steps_or_reason": translate("Elements", "What the family did, or why nothing was possible"),
        "own_appeals": translate("Elements", "Earlier appeals of the family"),
        "submitter": translate("Elements", "Who submits it"),
    }.get(element.code) or labels.get(language, labels.get("en", element.code))


def role_label(role: str) -> str:
    """What a part of the page is called."""
    translate = QCoreApplication.translate
    return {
        "addressee": translate("Roles", "Addressee"),
        "applicant": translate("Roles", "Applicant"),
        "title": translate("Roles", "Title"),
        "heading": translate("Roles", "Heading"),
        "paragraph": translate("Roles", "Text"),
        "quote": translate("Roles", "Quotation"),
        "item": translate("Roles", "List"),
        "table": translate("Roles", "Table"),
        "request": translate("Roles", "What is asked"),
        "annex": translate("Roles", "Annexes"),
        "date": translate("Roles", "Date"),
        "signature": translate("Roles", "Signature line"),
    }.get(role, role)


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def left_out(self, count: int) -> str:
        return self.tr("%n source(s) left out: no consent for it", "", count)

    def kept_back(self, count: int) -> str:
        return self.tr("%n part(s) kept back: at risk", "", count)

    def enclosed(self, count: int) -> str:
        return self.tr("%n annex(es) may not go with this letter", "", count)

    def incidents(self, count: int) -> str:
        return self.tr("%n incident(s) against the family on record", "", count)

    def contradictions(self, count: int) -> str:
        return self.tr("Sources differ on %n element(s): the letter says who says what", "", count)


def obstacle_words(desk: Desk, obstacle: Obstacle) -> str:
    """What stands in the way, or what was left out."""
    translate = QCoreApplication.translate
    count = int(obstacle.facts.get("count", 0))
    facts = {name: str(fact) for name, fact in obstacle.facts.items()}
    name = isolate(name_or_unknown(facts.get("name", "")))
    if obstacle.code == "no_consent":
        return f"{name}: {consent_words(desk, facts.get('purpose', ''), facts.get('answer', ''))}"
    if obstacle.code == "power_expired":
        words = translate("Obstacles", "The power of attorney of {name} ended on {day}")
        return words.format(name=name, day=isolate(facts.get("day", "")))
    if obstacle.code == "power_missing":
        return translate("Obstacles", "No power of attorney of {name} is on record").format(name=name)
    if obstacle.code == "applicant_at_risk":
        words = translate("Obstacles", "The applicant is at risk, and is not named to this addressee: {name}")
        return words.format(name=name)
    return {
        "no_applicant": translate("Obstacles", "Nobody who gave a testimony is the applicant"),
        "no_representative": translate("Obstacles", "It is not on record any more who signs"),
        "retracted": translate("Obstacles", "The applicant's interview is hidden as a mistake"),
        "no_risk_answer": translate("Obstacles", "Nobody has said yet what it may cost"),
        "taken_back": translate("Obstacles", "The wording holds words that may no longer be used"),
        "at_risk": translate("Obstacles", "The letter tells what is at risk: look twice at what it shows"),
        "reprisals": _Counts().incidents(count),
        "left_out": _Counts().left_out(count),
        "kept_back": _Counts().kept_back(count),
        "enclosed_kept_back": _Counts().enclosed(count),
        "contradiction": _Counts().contradictions(count),
    }.get(obstacle.code, obstacle.code)


def waits_for(obstacles: tuple[Obstacle, ...]) -> str:
    """The sentence beside a Sign that cannot be pressed; empty where nothing blocks."""
    translate = QCoreApplication.translate
    named = {
        "no_applicant": translate("Obstacles", "an applicant"),
        "no_consent": translate("Obstacles", "consent"),
        "applicant_at_risk": translate("Obstacles", "somebody's word that the applicant may be named"),
        "no_representative": translate("Obstacles", "who signs"),
        "power_expired": translate("Obstacles", "a power of attorney that is valid"),
        "retracted": translate("Obstacles", "an interview that is not hidden"),
        "no_risk_answer": translate("Obstacles", "an answer to what it may cost"),
        "taken_back": translate("Obstacles", "the template's words, taken anew"),
        "enclosed_kept_back": translate("Obstacles", "other annexes"),
    }
    blocking = list(dict.fromkeys(named.get(each.code, each.code) for each in obstacles if each.blocking))
    if not blocking:
        return ""
    return translate("Obstacles", "Signing waits for: {things}.").format(things=", ".join(blocking))


def consent_words(desk: Desk, purpose: str, answer: str) -> str:
    """What was answered when somebody was asked for a purpose of consent."""
    translate = QCoreApplication.translate
    asked = desk.label("consent_purpose", purpose) or translate("Obstacles", "This addressee")
    said = desk.label("consent_answer", answer) or translate("Obstacles", "Not asked")
    words = translate("Obstacles", "{purpose}: {answer}")
    return words.format(purpose=isolate(asked), answer=isolate(said))


def left_out_words(desk: Desk, use: SourceUse, purpose: str) -> str:
    """Which source is left out of a letter, and why."""
    translate = QCoreApplication.translate
    why = translate("Weighing", "hidden as a mistake")
    if use.reason == "consent":
        why = consent_words(desk, purpose, use.consent)
    return f"{isolate(name_or_unknown(use.speaker))} · {why}"


def kept_back_words(desk: Desk, part: AtRisk, use: SourceUse) -> str:
    """What is not told to an addressee because of its safety level, and whose it is."""
    translate = QCoreApplication.translate
    level = desk.label("safety_level", part.level)
    if part.kind == "person":
        said = translate("Weighing", "All that is told of this person")
        return f"{said} · {level}"
    teller = isolate(name_or_unknown(use.speaker))
    if not part.section:
        said = translate("Weighing", "All that {name} told").format(name=teller)
        return f"{said} · {level}"
    return f"{section_label(part.section)} · {teller} · {level}"
