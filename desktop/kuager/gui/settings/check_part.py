"""Checking the whole vault: what was looked at, and by name what is damaged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import keep
from kuager.flows.keep import Damage, Report
from kuager.gui.desk import Desk
from kuager.gui.icons import Glyph
from kuager.gui.jobs import Job
from kuager.gui.people.record_words import kind_label
from kuager.gui.settings.parts_page import reveal
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Text, Wrapped

_TOLD: Final = 20


def part_words(part: str) -> str:
    """What a part of a vault is called."""
    translate = QCoreApplication.translate
    return {
        "header": translate("Check", "The table of ways in"),
        "database": translate("Check", "The database"),
        "origin": translate("Check", "The keys of a computer"),
        "member": translate("Check", "A member"),
        "revision": translate("Check", "A saved change"),
        "section": translate("Check", "A part of a record"),
        "parent": translate("Check", "What a change was made to"),
        "segment": translate("Check", "A signed piece of the history"),
        "custody": translate("Check", "The log of who did what"),
        "blob": translate("Check", "A recording or a letter's file"),
        "list": translate("Check", "A list made of the records"),
        "draft": translate("Check", "A draft"),
    }.get(part, part)


def reason_words(reason: str) -> str:
    """What is wrong with it."""
    translate = QCoreApplication.translate
    return {
        "missing": translate("Check", "it is missing"),
        "altered": translate("Check", "it was altered"),
        "unreadable": translate("Check", "it cannot be read"),
        "extra": translate("Check", "it should not be there"),
        "malformed": translate("Check", "it is not in the form it should have"),
        "chain": translate("Check", "it does not follow what was before"),
        "bad_signature": translate("Check", "its signature does not fit"),
    }.get(reason, reason)


class CheckPart(QWidget):
    """A button, progress, and the report."""

    def __init__(self, desk: Desk, *, name: str = "check") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        self.progress = ProgressLine(name=f"{name}_progress")
        self._lines = column(gap=0)
        self.act = Button(self.tr("Check this vault"), icon="shield-check", name=f"{name}_act")
        self.act.clicked.connect(self._check)
        self._gate = Gate(self.act, beside=False)
        about = self.tr(
            "Every page, change, signature and file is read and compared with what it should be. Nothing is "
            "changed. Do it after a fall, a power cut, or when something looks wrong."
        )
        self.setLayout(
            column(
                Text(self.tr("Check"), "heading"),
                Wrapped(about, "body", "inkSoft"),
                self._gate,
                self.progress,
                self.says,
                self._lines,
                gap=8,
            )
        )

    @Slot()
    def _check(self) -> None:
        session = self._desk.session
        self.says.clear()
        self._clear()
        self._gate.close_because(self.tr("The vault is being checked."))
        job = self._desk.file(lambda task: keep.check(session, task), self._show, self._say, self._watch)
        job.cancelled.connect(self._gate.open)

    def _watch(self, job: Job) -> None:
        means = self.tr("Cancelling changes nothing. You can work meanwhile.")
        self.progress.watch(job, self.tr("Checking the vault"), cancel_means=means)

    @Slot(object)
    def _show(self, report: Report) -> None:
        self._gate.open()
        counts = self.tr("Looked at: {changes} changes, {segments} signed pieces, {files} files.").format(
            changes=report.revisions, segments=report.segments, files=report.blobs
        )
        if report.whole:
            self.says.say("good", self.tr("Nothing is damaged."), counts)
        else:
            count = len(report.damages) + report.more
            way_out = self.tr(
                "Make no new backup over the old one. Restore the last backup into another folder; or take "
                "what can be read into a new vault with the command “kuager vault salvage”."
            )
            self.says.say("danger", self.tr("%n thing(s) are damaged.", "", count), f"{counts} {way_out}")
            for damage in report.damages[:_TOLD]:
                self._lines.addWidget(self._line(damage))
                self._lines.addWidget(line())
            if count > _TOLD:
                self._lines.addWidget(Wrapped(self.tr("and %n more", "", count - _TOLD), "small"))
        reveal(self)

    def _line(self, damage: Damage) -> QWidget:
        words = f"{part_words(damage.part)}: {reason_words(damage.reason)}"
        below = " · ".join(filter(None, (kind_label(damage.kind) if damage.kind else "", damage.name)))
        told = column(Wrapped(words, "strong"), Wrapped(below, "small"), gap=0)
        return held(row(Glyph("warning", "danger"), (told, 1), gap=10, margins=(0, 6, 0, 6)))

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self._gate.open()
        tell(self.says, error)
