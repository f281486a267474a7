"""What the pages of the exchange call things: counts of records, sizes, lines of a plan, reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject

from kuager.flows.exchange import PlanRow
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import kind_label, section_label
from kuager.gui.people.words import joined

_RESTRICTIVE = ("consent", "safety")


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def records(self, kind: str, count: int) -> str:
        return {
            "testimony": self.tr("%n interview(s)", "", count),
            "account": self.tr("%n account(s) of people", "", count),
            "consent": self.tr("%n consent(s)", "", count),
            "source": self.tr("%n other source(s)", "", count),
            "person": self.tr("%n file(s) of people", "", count),
            "link": self.tr("%n decision(s) whom an account is about", "", count),
            "pair": self.tr("%n decision(s) about two people", "", count),
            "letter": self.tr("%n letter(s)", "", count),
            "erasure": self.tr("%n request(s) to erase", "", count),
            "erasure_decision": self.tr("%n decision(s) on erasing", "", count),
        }.get(kind, f"{count} {kind}")

    def gone(self, count: int) -> str:
        return self.tr("%n record(s)", "", count)

    def changes(self, count: int) -> str:
        return self.tr("%n change(s)", "", count)


def counted(kind: str, count: int) -> str:
    """So many records of a kind."""
    return _Counts().records(kind, count)


def lost_words(names: Iterable[str]) -> str:
    """Who holds what this vault wrote and has no more, and the way to get it."""
    words = QCoreApplication.translate(
        "Exchange",
        "{names}: records that this vault wrote are there, and not here any more. Give them your card, and "
        "ask for a bundle with everything.",
    )
    return words.format(names=", ".join(map(isolate, names)))


_ORDER = ("testimony", "account", "consent", "letter", "source", "person", "link", "pair")


def counted_all(counts: Mapping[str, int]) -> list[str]:
    """All that is not zero, in the order in which one thinks of it."""
    known = [kind for kind in _ORDER if counts.get(kind)]
    others = sorted(kind for kind in counts if kind not in _ORDER and counts[kind])
    return [counted(kind, counts[kind]) for kind in (*known, *others)]


def office(alias: str) -> str:
    """Whose records they are."""
    return isolate(alias) if alias else QCoreApplication.translate("Plan", "this office")


def what(row: PlanRow) -> tuple[str, str]:
    """What a line of a plan is about, and the smaller line below."""
    translate = QCoreApplication.translate
    if row.state == "erased":
        return (
            translate("Plan", "What was erased here"),
            translate("Plan", "As two members decided"),
        )
    if row.state in {"erases", "request"}:
        by = translate("Plan", "Asked for by {office}")
        if row.state == "erases":
            by = translate("Plan", "Decided by two members, {office} among them")
        return (row.title or kind_label(row.kind), by.format(office=office(row.alias)))
    if row.state == "conflict":
        below = joined((kind_label(row.kind), section_label(row.section)))
        return (row.title or kind_label(row.kind), below)
    if row.state == "refused":
        return (translate("Plan", "What {office} recorded").format(office=office(row.alias)), _reason(row))
    if row.state == "unknown":
        return (
            translate("Plan", "What an office recorded whose card you do not trust"),
            translate("Plan", "Number {origin}").format(origin=isolate(row.title[:8])),
        )
    if row.state in {"asked", "no_say"}:
        return (
            translate("Plan", "What {office} decided").format(office=office(row.alias)),
            counted(row.kind, row.count),
        )
    return (
        translate("Plan", "What {office} recorded").format(office=office(row.alias)),
        translate("Plan", "A part before this one is missing"),
    )


def known(row: PlanRow) -> str:
    """What is known of it."""
    translate = QCoreApplication.translate
    return {
        "erases": _Counts().gone(row.count),
        "request": _Counts().gone(row.count),
        "erased": _Counts().gone(row.count),
        "conflict": translate("Plan", "Both changed it"),
        "refused": translate("Plan", "It does not fit what is here"),
        "unknown": _Counts().changes(row.count),
        "waiting": translate("Plan", "Part {number} came").format(number=row.count),
        "asked": translate("Plan", "Its role leaves it to you"),
        "no_say": translate("Plan", "Its role has no say in it"),
    }.get(row.state, "")


def will_happen(row: PlanRow) -> str:
    """What bringing the bundle in does with it."""
    translate = QCoreApplication.translate
    if row.state == "conflict" and row.section in _RESTRICTIVE:
        return translate("Plan", "The stricter counts until decided")
    return {
        "erases": translate("Plan", "Erased for good"),
        "request": translate("Plan", "Waits in the settings for an answer"),
        "erased": translate("Plan", "Stays erased; nothing of it is kept"),
        "conflict": translate("Plan", "Both kept, you decide later"),
        "refused": translate("Plan", "Not brought in"),
        "unknown": translate("Plan", "Kept here until you trust the card"),
        "waiting": translate("Plan", "Kept here; ask for the bundle before"),
        "asked": translate("Plan", "Not brought in, unless you tick it below"),
        "no_say": translate("Plan", "Not brought in"),
    }.get(row.state, "")


def _reason(row: PlanRow) -> str:
    translate = QCoreApplication.translate
    return {
        "bad_signature": translate("Plan", "A signature does not fit"),
        "chain": translate("Plan", "Its parts do not follow one another"),
        "fork": translate("Plan", "Two different parts carry one number: perhaps a restored copy"),
        "malformed": translate("Plan", "A part is not in the form it should have"),
        "newer": translate("Plan", "Written by a newer Kuager"),
        "revoked": translate("Plan", "Written after the organisation revoked that computer"),
        "own_ahead": translate("Plan", "It claims to come from this computer, which never wrote it"),
    }.get(row.reason, row.reason)
