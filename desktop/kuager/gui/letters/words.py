"""What the pages about letters call things: states, elements, obstacles, parts."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kuager.flows.letters import Element, Obstacle
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
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


def element_label(element: Element) -> str:
    """What an element of a letter is called; an unknown code shows as itself."""
    translate = QCoreApplication.translate
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
    }.get(element.code, element.code)


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

    def incidents(self, count: int) -> str:
        return self.tr("%n incident(s) against the family on record", "", count)

    def contradictions(self, count: int) -> str:
        return self.tr("Sources differ on %n element(s): the letter says who says what", "", count)


def obstacle_words(desk: Desk, obstacle: Obstacle) -> str:
    """What stands in the way, or what was left out."""
    translate = QCoreApplication.translate
    count = int(obstacle.facts.get("count", 0))
    if obstacle.code == "no_consent":
        answer = str(obstacle.facts.get("answer", ""))
        said = desk.label("consent_answer", answer) or translate("Obstacles", "Not asked")
        return translate("Obstacles", "Consent for Kazakh authorities: {answer}").format(answer=isolate(said))
    return {
        "no_applicant": translate("Obstacles", "Nobody who gave a testimony is the applicant"),
        "retracted": translate("Obstacles", "The applicant's interview is hidden as a mistake"),
        "no_risk_answer": translate("Obstacles", "Nobody has said yet what it may cost"),
        "taken_back": translate("Obstacles", "The wording holds words that may no longer be used"),
        "at_risk": translate("Obstacles", "The family is at risk: look twice at what the letter shows"),
        "reprisals": _Counts().incidents(count),
        "left_out": _Counts().left_out(count),
        "contradiction": _Counts().contradictions(count),
    }.get(obstacle.code, obstacle.code)


def waits_for(obstacles: tuple[Obstacle, ...]) -> str:
    """The sentence beside a Sign that cannot be pressed; empty where nothing blocks."""
    translate = QCoreApplication.translate
    named = {
        "no_applicant": translate("Obstacles", "an applicant"),
        "no_consent": translate("Obstacles", "consent"),
        "retracted": translate("Obstacles", "an interview that is not hidden"),
        "no_risk_answer": translate("Obstacles", "an answer to what it may cost"),
        "taken_back": translate("Obstacles", "the template's words, taken anew"),
    }
    blocking = [named.get(each.code, each.code) for each in obstacles if each.blocking]
    if not blocking:
        return ""
    return translate("Obstacles", "Signing waits for: {things}.").format(things=", ".join(blocking))
