"""What was found of a signed PDF, in words: each fact apart, with what it means."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from kuager.flows.trust import Signed, Timestamp, Verdict
from kuager.gui.figures import date_words, moment_words
from kuager.gui.i18n import isolate

_GROUPS: Final = 14
"""Characters of a fingerprint that are shown: three of its groups."""


class Fact(NamedTuple):
    """One thing that was found; `tone` is that of a notice: good, attention, danger, neutral."""

    tone: str
    words: str
    means: str


def of_file(verdict: Verdict) -> list[Fact]:
    """What holds of the file as a whole."""
    translate = QCoreApplication.translate
    whole = (
        Fact(
            "good",
            translate("Verdict", "The signatures cover the whole file"),
            translate("Verdict", "Nothing stands in it that was not signed."),
        )
        if verdict.whole_file
        else Fact(
            "danger",
            translate("Verdict", "Something was added after the signature"),
            translate("Verdict", "What is shown may be another thing than what was signed."),
        )
    )
    if not verdict.awaits or not verdict.unchanged:
        return [whole]
    return [
        whole,
        Fact(
            "neutral",
            translate("Verdict", "The place for a counter-signature is empty"),
            translate("Verdict", "One more signature can be made there, and nothing else changed."),
        ),
    ]


def of_signature(signed: Signed, *, whole: bool) -> list[Fact]:
    """What holds of one signature, in a file that is whole or not."""
    found = [_intact(signed, whole=whole), _signer(signed), _known(signed)]
    if signed.term != "in_force":
        found.append(_term(signed))
    if signed.known_by is not None and signed.known_by.fingerprint != signed.by.fingerprint:
        found.append(_revocation(signed))
    if signed.timestamp is not None:
        found.append(_timestamp(signed.timestamp))
    return found


def title(signed: Signed) -> str:
    """Which signature it is."""
    translate = QCoreApplication.translate
    return {
        "staff": translate("Verdict", "Signature of who made the letter"),
        "coordinator": translate("Verdict", "Counter-signature"),
    }.get(signed.field, translate("Verdict", "Signature"))


def _intact(signed: Signed, *, whole: bool) -> Fact:
    translate = QCoreApplication.translate
    if signed.intact and signed.valid and not whole:
        return Fact(
            "neutral",
            translate("Verdict", "What it signed is still there"),
            translate("Verdict", "But what was added may hide it, or stand in its place."),
        )
    if signed.intact and signed.valid:
        return Fact(
            "good",
            translate("Verdict", "Unchanged since it was signed"),
            translate("Verdict", "Every letter of it is what was signed."),
        )
    return Fact(
        "danger",
        translate("Verdict", "Changed after it was signed, or the signature is broken"),
        translate("Verdict", "Do not rely on anything that this PDF says."),
    )


def _signer(signed: Signed) -> Fact:
    translate = QCoreApplication.translate
    key = isolate(signed.by.fingerprint[:_GROUPS])
    means = translate("Verdict", "Its certificate begins with {key}.").format(key=key)
    if signed.signed_at:
        time = isolate(moment_words(signed.signed_at))
        claimed = translate("Verdict", "It says it was made {time}; only its maker's clock says so.")
        means = f"{means} {claimed.format(time=time)}"
    words = translate("Verdict", "Signed by {signer}").format(signer=isolate(signed.by.name))
    return Fact("good" if signed.valid else "danger", words, means)


def _known(signed: Signed) -> Fact:
    translate = QCoreApplication.translate
    known = signed.known_by
    if known is None:
        return Fact(
            "attention",
            translate("Verdict", "Nobody whom this vault trusts vouches for it"),
            translate("Verdict", "Anybody can write this name. Compare the certificate's numbers aloud."),
        )
    key = isolate(known.fingerprint[:_GROUPS])
    if known.fingerprint == signed.by.fingerprint:
        return Fact(
            "good",
            translate("Verdict", "The certificate itself is trusted here"),
            translate("Verdict", "Others know it only if you gave it to them."),
        )
    words = translate("Verdict", "Vouched for by {authority}").format(authority=isolate(known.name))
    means = translate("Verdict", "That certificate is trusted here; it begins with {key}.").format(key=key)
    return Fact("good", words, means)


def _term(signed: Signed) -> Fact:
    translate = QCoreApplication.translate
    start, end = _day(signed.by.valid_from), _day(signed.by.valid_until)
    if signed.term == "not_yet":
        return Fact(
            "attention",
            translate("Verdict", "The certificate is not in force yet"),
            translate("Verdict", "It begins on {day}. Look at this computer's clock.").format(day=start),
        )
    if signed.in_time:
        return Fact(
            "good",
            translate("Verdict", "The certificate has expired since"),
            translate("Verdict", "It ended on {day}; a timestamp says it was signed before.").format(day=end),
        )
    return Fact(
        "attention",
        translate("Verdict", "The certificate has expired"),
        translate("Verdict", "It ended on {day}; nothing proves that it was signed before.").format(day=end),
    )


def _revocation(signed: Signed) -> Fact:
    translate = QCoreApplication.translate
    listed, since = _day(signed.listed), _day(signed.revoked_since)
    ask = translate("Verdict", "Ask the coordinator for a new list.")
    dated = translate("Verdict", "It is of {day}.")
    return {
        "revoked": Fact(
            "danger",
            translate("Verdict", "The certificate was withdrawn"),
            translate("Verdict", "It counts no more since {day}.").format(day=since),
        ),
        "not_listed": Fact(
            "good",
            translate("Verdict", "The certificate was not withdrawn"),
            translate("Verdict", "As the list of {day} says.").format(day=listed),
        ),
        "old_list": Fact(
            "attention",
            translate("Verdict", "Whether it was withdrawn is not known: the list is out of date"),
            f"{dated.format(day=listed)} {ask}",
        ),
        "no_list": Fact(
            "neutral",
            translate("Verdict", "No list of withdrawn certificates of this authority is here"),
            ask,
        ),
    }[signed.revocation]


def _timestamp(stamp: Timestamp) -> Fact:
    translate = QCoreApplication.translate
    by, time = isolate(stamp.authority), isolate(moment_words(stamp.time))
    if not stamp.valid:
        return Fact(
            "danger",
            translate("Verdict", "The timestamp does not hold"),
            translate("Verdict", "It is over something else, or it is broken."),
        )
    words = translate("Verdict", "It existed {time}, as a timestamp says").format(time=time)
    if stamp.known:
        return Fact("good", words, translate("Verdict", "Of {authority}, trusted here.").format(authority=by))
    means = translate("Verdict", "Of {authority}, which this vault does not know.").format(authority=by)
    return Fact("attention", words, means)


def _day(stamp: str) -> str:
    return isolate(date_words(stamp)) if stamp else ""


def in_short(verdict: Verdict) -> Fact:
    """All of it in one sentence."""
    translate = QCoreApplication.translate
    if not verdict.unchanged:
        return Fact(
            "danger",
            translate("Verdict", "This PDF was changed, or added to, after it was signed."),
            translate("Verdict", "Do not rely on it."),
        )
    if verdict.trusted:
        return Fact(
            "good",
            translate("Verdict", "This PDF is whole, and signed by those whom you trust."),
            translate("Verdict", "It is no state-recognised e-signature: what counts is the hand on paper."),
        )
    if any(each.revocation == "revoked" for each in verdict.signatures):
        return Fact(
            "danger",
            translate("Verdict", "This PDF is whole, but a certificate of it was withdrawn."),
            translate("Verdict", "Ask those it is from."),
        )
    return Fact(
        "attention",
        translate("Verdict", "This PDF is whole, but you cannot know yet who signed it."),
        translate("Verdict", "What is lacking stands below."),
    )
