"""What the page of the exchange folder says: of each file, of one look, and how large and how often."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from kuager.errors import AppError
from kuager.flows import exchange_folder
from kuager.flows.exchange_folder import Line
from kuager.gui.exchange.folder_watch import Report
from kuager.gui.figures import size_words
from kuager.gui.i18n import isolate
from kuager.gui.messages import message_for
from kuager.gui.people.words import joined
from kuager.gui.widgets.entries import Choice
from kuager.gui.widgets.list_model import Cell

_MINUTES: Final = (1, 5, 15, 60)
_EYES: Final = (
    exchange_folder.REFUSED,
    exchange_folder.PARTLY,
    "",
    exchange_folder.WAITING,
    exchange_folder.OWN,
    exchange_folder.TAKEN,
)
"""What a person should look at first; the rest stands below."""


class _Counts(QObject):
    """Words that change with a number: the extraction of words knows these by `self.tr` only."""

    def records(self, count: int) -> str:
        return self.tr("%n record(s) came in", "", count)

    def receipts(self, count: int) -> str:
        return self.tr("%n receipt(s) came in", "", count)

    def media(self, count: int) -> str:
        return self.tr("%n recording(s) or attachment(s) came in", "", count)

    def put(self, count: int) -> str:
        return self.tr("%n file(s) put in", "", count)

    def removed(self, count: int) -> str:
        return self.tr("%n file(s) removed, for everybody has them", "", count)

    def minutes(self, count: int) -> str:
        return self.tr("every %n minute(s)", "", count)

    def later(self, count: int) -> str:
        return self.tr("%n recording(s) or attachment(s) wait until there is room in the folder.", "", count)

    def too_large(self, count: int) -> str:
        return self.tr("%n are larger than all that may lie there: send them on a stick.", "", count)


def often_choices() -> list[Choice]:
    """How often it is looked at."""
    asked = QCoreApplication.translate("Folder", "only when I ask")
    return [(str(minutes), _Counts().minutes(minutes)) for minutes in _MINUTES] + [("0", asked)]


def media_choices() -> list[Choice]:
    """How much room recordings may take."""
    translate = QCoreApplication.translate
    up_to = translate("Folder", "yes, up to {size} at once")
    return [
        (str(limit), up_to.format(size=size_words(limit)) if limit else translate("Folder", "no, words only"))
        for limit in exchange_folder.LIMITS.values()
    ]


def waiting(later: int, too_large: int) -> str:
    """What of the recordings did not go yet."""
    said = [_Counts().later(later)] if later else []
    return " ".join([*said, *([_Counts().too_large(too_large)] if too_large else [])])


def told(report: Report) -> str:
    """What one look did, in one line."""
    translate, counts = QCoreApplication.translate, _Counts()
    records = sum(each.records for each in report.taken)
    senders = joined(dict.fromkeys(each.sender for each in report.taken))
    receipts = sum(each.receipt for each in report.taken)
    said = []
    if records:
        said.append(counts.records(records))
    if receipts and not records:
        said.append(counts.receipts(receipts))
    if report.copied:
        said.append(counts.media(report.copied))
    if senders:
        said.append(translate("Folder", "from {names}").format(names=senders))
    if report.put:
        said.append(counts.put(report.put))
    if report.removed:
        said.append(counts.removed(report.removed))
    return joined(said, ", ") or translate("Folder", "nothing new")


def needs_eyes(line: Line) -> bool:
    """Whether a person must do something about it."""
    return line.state == exchange_folder.REFUSED or line.code in ("unknown", "asked", "refused")


def rank(line: Line) -> tuple[int, str]:
    """In which order files stand."""
    return (_EYES.index(line.state) if line.state in _EYES else len(_EYES)), line.file


def file_cell(line: Line) -> Cell:
    """Which file."""
    return Cell(line.file, size_words(line.size))


def state_cell(line: Line) -> Cell:
    """What became of it, and why."""
    translate = QCoreApplication.translate
    words, icon, tone = {
        exchange_folder.OWN: (translate("Folder", "Put in by this computer"), "upload-simple", "inkSoft"),
        exchange_folder.TAKEN: (translate("Folder", "Taken in"), "check", "good"),
        exchange_folder.PARTLY: (translate("Folder", "Not all of it is taken in yet"), "clock", "attention"),
        exchange_folder.WAITING: (translate("Folder", "Still being copied"), "hourglass", "inkSoft"),
        exchange_folder.COPY: (translate("Folder", "One more copy; it is left"), "info", "inkSoft"),
        exchange_folder.OTHERS: (translate("Folder", "Written to others"), "info", "inkSoft"),
        exchange_folder.FOREIGN: (translate("Folder", "Nothing of Kuager; it is left"), "info", "inkSoft"),
        exchange_folder.REFUSED: (translate("Folder", "Refused"), "x-circle", "danger"),
        "": (translate("Folder", "New since the last look"), "info", "inkSoft"),
    }[line.state]
    return Cell(words, _below(line), icon=icon, tone=tone)


def _below(line: Line) -> str:
    translate = QCoreApplication.translate
    if line.state == exchange_folder.REFUSED and line.code:
        return message_for(AppError(line.code)).happened
    if line.waits_for:
        return translate("Folder", "waits for {names}").format(names=joined(line.waits_for))
    if line.state == exchange_folder.OWN:
        return translate("Folder", "tells what came, until it was read")
    why = {
        "waiting": translate("Folder", "an earlier part of what somebody recorded is missing"),
        "unknown": translate("Folder", "it holds what a computer recorded whose card is not trusted here"),
        "asked": translate("Folder", "it leaves something to you: open it under Bring in"),
        "refused": translate("Folder", "a part of it was refused: open it under Bring in"),
        exchange_folder.MEDIA: translate("Folder", "its recordings are still to be copied"),
        "bundle.media_first": translate("Folder", "the records that belong to it are not here yet"),
    }.get(line.code, "")
    sender = translate("Folder", "from {names}").format(names=isolate(line.sender)) if line.sender else ""
    return joined([each for each in (sender, why) if each], ": ")
