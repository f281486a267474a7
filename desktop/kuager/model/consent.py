"""Consent: what the testifier allows, per purpose and recipient."""

from __future__ import annotations

from collections.abc import Iterable

from kuager.model.section import RecordRef, Section, Whole


class Grant(Section, frozen=True):
    """One answer. `recipient` narrows the purpose (a named partner); empty means the purpose as a whole.

    `answer` is yes, no, ask_again or withdrawn.
    """

    purpose: str
    answer: str
    recipient: str = ""


class Consent(Section, frozen=True):
    """The answers, and how they were given: who read the text, in which language, which version of it.

    `text_version` is the stamp of a text (`model.consent_text`) or what somebody wrote of a paper;
    `read_aloud` are the purposes whose words were read aloud from it.
    """

    testimony: RecordRef
    grants: tuple[Grant, ...] = ()
    read_by: str = ""
    language: str = ""
    text_version: str = ""
    read_aloud: tuple[str, ...] = ()
    given_how: str = ""
    timecode: Whole = -1
    remarks: str = ""


STRICTNESS = ("yes", "ask_again", "no", "withdrawn")


KEEPING = "keep_and_study"
"""The purpose without which there is none: who withdraws it withdraws all."""


def frozen(consents: tuple[Consent, ...]) -> bool:
    """Whether nothing of the testimony may be used any more, neither in letters nor bundles nor copies."""
    return answer(consents, KEEPING) == "withdrawn"


def taken_back(consents: Iterable[Consent], purposes: Iterable[str]) -> tuple[Grant, ...]:
    """Every answer that was given, and every purpose there is, as "withdrawn"."""
    asked = dict.fromkeys((grant.purpose, grant.recipient) for each in consents for grant in each.grants)
    asked |= dict.fromkeys((purpose, "") for purpose in purposes)
    return tuple(Grant(purpose, "withdrawn", recipient) for purpose, recipient in asked)


def answer(consents: tuple[Consent, ...], purpose: str, recipient: str = "") -> str:
    """The answer that counts for a purpose: the strictest over all given consents, "" if never asked.

    More than one consent is passed while two undominated writers of the section are undecided; where one of
    them is silent, it is to be asked again. An unknown answer counts as "no": what we cannot read we do not
    act on.
    """
    answers = [_answer(each, purpose, recipient) for each in consents]
    return _strictest(each or "ask_again" for each in answers) if any(answers) else ""


def _answer(consent: Consent, purpose: str, recipient: str) -> str:
    return _strictest(
        grant.answer if grant.answer in STRICTNESS else "no"
        for grant in consent.grants
        if grant.purpose == purpose and grant.recipient in ("", recipient)
    )


def _strictest(answers: Iterable[str]) -> str:
    return max(answers, key=STRICTNESS.index, default="")
