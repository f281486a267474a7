"""What each answer to consent opens and shuts, in plain words; a refusal is an answer like any other.

What is shut for want of an answer is said in the same words as what was refused: not asked counts as no.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from kuager.gui.desk import Desk
from kuager.model import consent
from kuager.model.consent import Consent

PURPOSES: Final = (
    "keep_and_study", "show_partners", "kz_authorities", "un_bodies",
    "publish_video", "publish_name", "publish_anonymised",
)  # fmt: skip


def meaning(purpose: str, answer: str) -> str:
    """What an answer means for what may be done; empty for a purpose that this program does not know."""
    translate = QCoreApplication.translate
    opened, shut = _opened(purpose), _shut(purpose)
    if not shut:
        return ""
    if answer == "yes":
        return opened
    if not answer:
        return translate("ConsentWords", "Not asked counts as no. {shut}").format(shut=shut)
    if answer == "ask_again":
        return translate("ConsentWords", "No until it is asked again. {shut}").format(shut=shut)
    return shut


def shut_words(desk: Desk, given: Consent | None) -> list[str]:
    """Every use that the consent leaves shut, in a word or two; all of them where it was withdrawn."""
    consents = (given,) if given is not None else ()
    if consent.frozen(consents):
        return [QCoreApplication.translate("ConsentWords", "every use")]
    named = {grant.purpose for each in consents for grant in each.grants if grant.answer == "yes"}
    return [
        _use(purpose, to_some=purpose in named) or desk.label("consent_purpose", purpose)
        for purpose in PURPOSES
        if consent.answer(consents, purpose) != "yes"
    ]


def _opened(purpose: str) -> str:
    translate = QCoreApplication.translate
    return {
        "keep_and_study": translate("ConsentWords", "It is kept here, encrypted, and may be studied."),
        "show_partners": translate("ConsentWords", "Partner organisations may see it."),
        "kz_authorities": translate("ConsentWords", "Letters to Kazakh authorities may use it."),
        "un_bodies": translate("ConsentWords", "Letters to UN bodies may use it."),
        "publish_video": translate("ConsentWords", "The video may be published."),
        "publish_name": translate("ConsentWords", "The names may be published."),
        "publish_anonymised": translate("ConsentWords", "It may be published without names."),
    }.get(purpose, "")


def _shut(purpose: str) -> str:
    translate = QCoreApplication.translate
    return {
        "keep_and_study": translate(
            "ConsentWords",
            "It must not be kept: do not save it. If it is saved, withdraw and have it erased.",
        ),
        "show_partners": translate("ConsentWords", "No partner organisation may see it."),
        "kz_authorities": translate(
            "ConsentWords",
            "No letter to Kazakh authorities can be signed for the family, and none uses these words.",
        ),
        "un_bodies": translate("ConsentWords", "No letter to UN bodies may use it."),
        "publish_video": translate("ConsentWords", "The video must not be published."),
        "publish_name": translate("ConsentWords", "No name of it may be published."),
        "publish_anonymised": translate("ConsentWords", "Not even without names may it be published."),
    }.get(purpose, "")


def _use(purpose: str, *, to_some: bool) -> str:
    """`to_some`: there are recipients for whom the answer is yes."""
    translate = QCoreApplication.translate
    if purpose == "show_partners" and to_some:
        return translate("ConsentWords", "showing it to partners not named")
    return {
        "keep_and_study": translate("ConsentWords", "keeping it"),
        "show_partners": translate("ConsentWords", "showing it to partners"),
        "kz_authorities": translate("ConsentWords", "letters to Kazakh authorities"),
        "un_bodies": translate("ConsentWords", "letters to UN bodies"),
        "publish_video": translate("ConsentWords", "publishing the video"),
        "publish_name": translate("ConsentWords", "publishing names"),
        "publish_anonymised": translate("ConsentWords", "publishing without names"),
    }.get(purpose, "")
