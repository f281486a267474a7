"""What travels and what stays, in words: a line of each, its reason, and what those see whom it is for."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from kuager.flows.choosing import Item, Plan, Stays
from kuager.gui.exchange import words
from kuager.gui.figures import size_words
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import kind_label, section_label

_TOLD: Final = ("testimony", "account", "source", "consent")


class Line(NamedTuple):
    """A line: what, smaller below it why, at its end what that means; and an icon with its tone."""

    what: str
    why: str = ""
    means: str = ""
    icon: str = "check"
    tone: str = "good"


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def files(self, kind: str, count: int) -> str:
        if kind == "recording":
            return self.tr("%n video(s)", "", count)
        return self.tr("%n photograph(s) and document(s)", "", count)

    def risky(self, count: int) -> str:
        return self.tr("Among what is held here %n record(s) or part(s) that else stay", "", count)

    def decisions(self, count: int) -> str:
        return self.tr("%n decision(s) and remark(s) on files", "", count)


def files_words(kind: str, count: int, size: int) -> str:
    """So many recordings or attachments, with their size."""
    return f"{_Counts().files(kind, count)}, {size_words(size)}"


def going(plan: Plan, *, recordings: bool, attachments: bool) -> list[Line]:
    """What goes."""
    translate, lines = QCoreApplication.translate, list[Line]()
    told = [words.counted(kind, plan.goes[kind]) for kind in _TOLD if plan.goes.get(kind)]
    if told:
        is_told = "testimony" in plan.goes
        agreed = translate("Travel", "each may be kept and studied") if is_told else ""
        is_ruled = any((each.reason, each.section) == ("rule", "contact") for each in plan.stays)
        honest = translate("Travel", "Addresses and telephones too, but for those that stay")
        lines.append(Line(", ".join(told), honest if is_told and not is_ruled else "", agreed))
    if letters := plan.goes.get("letter", 0):
        lines.append(Line(words.counted("letter", letters), means=translate("Travel", "with their answers")))
    others = sum(count for kind, count in plan.goes.items() if kind not in (*_TOLD, "letter"))
    if others:
        lines.append(Line(_Counts().decisions(others)))
    if plan.roster:
        roster = translate("Travel", "The roster of the organisation, version {number}")
        lines.append(Line(roster.format(number=plan.roster), translate("Travel", "new to one of them")))
    if plan.risky:
        lines.append(Line(_Counts().risky(plan.risky), why("at_risk"), "", "shield-warning", "danger"))
    for kind, files, wanted in (
        ("attachment", plan.attachments, attachments),
        ("recording", plan.recordings, recordings),
    ):
        if files.count and wanted:
            apart = translate("Travel", "in files of their own")
            lines.append(Line(files_words(kind, files.count, files.size), means=apart))
    return lines


def staying(stays: Stays) -> Line:
    """A line of what stays."""
    if stays.kind == "roster":
        roster = QCoreApplication.translate("Travel", "The roster of the organisation")
        not_on_it = QCoreApplication.translate("Travel", "Not on it: {names}").format(
            names=isolate(stays.title)
        )
        alone = QCoreApplication.translate("Travel", "Send to the others alone, then it goes")
        return Line(roster, not_on_it, alone, "users", "attention")
    if stays.kind in ("recording", "attachment"):
        icon = "video-camera" if stays.kind == "recording" else "paperclip"
        what = files_words(stays.kind, stays.count, stays.size)
        return Line(what, why(stays.reason), _means(stays.reason), icon, "neutral")
    what = words.counted(stays.kind, stays.count)
    if stays.title:
        one = QCoreApplication.translate("Travel", "{kind} {title}")
        what = one.format(kind=kind_label(stays.kind), title=isolate(stays.title))
    if stays.section:
        part = QCoreApplication.translate("Travel", "{part}: {records}")
        what = part.format(part=section_label(stays.section), records=what)
        return Line(what, why(stays.reason), _seen(), "eye-slash", "attention")
    icon, tone = _ICONS.get(stays.reason, ("prohibit", "neutral"))
    return Line(what, why(stays.reason), _means(stays.reason), icon, tone)


_ICONS: Final = {
    "withdrawn": ("undo", "neutral"),
    "refused": ("prohibit", "neutral"),
    "not_asked": ("question", "attention"),
    "at_risk": ("shield-check", "attention"),
    "rule": ("eye-slash", "attention"),
    "revoked": ("prohibit", "attention"),
    "not_chosen": ("funnel-simple", "neutral"),
    "elsewhere": ("desktop", "neutral"),
}


def item(each: Item) -> tuple[str, str]:
    """What a single record is called, and what it is."""
    label = kind_label(each.kind)
    if each.section:
        label = f"{label}: {section_label(each.section)}"
    return isolate(each.title) if each.title else label, label


def why(reason: str) -> str:
    """Why something stays."""
    translate = QCoreApplication.translate
    return {
        "withdrawn": translate("Travel", "The consent was withdrawn"),
        "refused": translate("Travel", "Keeping and studying was refused"),
        "not_asked": translate("Travel", "Keeping and studying is not allowed yet"),
        "at_risk": translate("Travel", "Safety: at risk"),
        "rule": translate("Travel", "Your rule for those whom it is for"),
        "revoked": translate("Travel", "Recorded by a computer that was revoked before"),
        "not_chosen": translate("Travel", "You chose others"),
        "elsewhere": translate("Travel", "Recorded on other computers"),
        "left_out": translate("Travel", "You left them out"),
    }.get(reason, reason)


def _seen() -> str:
    return QCoreApplication.translate("Travel", "They see that it exists, not what it says")


def _means(reason: str) -> str:
    translate = QCoreApplication.translate
    return {
        "withdrawn": translate("Travel", "Who has it already hears of the withdrawal"),
        "not_asked": translate("Travel", "Goes next time, once it is"),
        "at_risk": translate("Travel", "Goes once the level is lowered, or if you say so"),
        "rule": translate("Travel", "Never goes to them"),
        "refused": translate("Travel", "Goes to nobody"),
        "revoked": translate("Travel", "Goes to nobody"),
        "left_out": translate("Travel", "Only here until sent"),
        "elsewhere": translate("Travel", "Choose all that is held here"),
    }.get(reason, "")
