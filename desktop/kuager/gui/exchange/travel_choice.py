"""What is to travel: whose, what is new, certain people, certain days, files, what is at risk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QWidget

from kuager.flows.choosing import Choice, Plan
from kuager.flows.sending import SIZES, USUAL
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.exchange.certain_people import CertainPeople
from kuager.gui.exchange.travel_words import files_words
from kuager.gui.figures import moment_words
from kuager.gui.interview import said
from kuager.gui.widgets.entries import Check, ChoiceBox
from kuager.gui.widgets.fields import ToldField
from kuager.gui.widgets.layout import column, held, row
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model import dates

_NEVER: Final = ("0001-01-01", "0001-01-01")


def _under(words: Wrapped) -> QBoxLayout:
    """Below the words of a mark."""
    return row(theme.size("icon") + theme.space("s") + 6, (words, 1), gap=0)


class TravelChoice(QWidget):
    """`changed` follows whatever is chosen; `failed` carries an error of looking for people."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, *, name: str = "travel_choice") -> None:
        super().__init__()
        self.setObjectName(name)
        self._own = QRadioButton(self.tr("What was recorded here"))
        self._own.setObjectName(f"{name}_own")
        self._own.setChecked(True)
        self._all = QRadioButton(self.tr("All that is held here"))
        self._all.setObjectName(f"{name}_all")
        self._own.toggled.connect(self.changed)
        self._new = Check(
            self.tr("Only what they have not signed for"), checked=True, wrapped=True, name=f"{name}_new"
        )
        self._new.changed.connect(self.changed)
        self._receipt = Wrapped("", "small")
        self.people = CertainPeople(desk, name=f"{name}_people")
        self.people.changed.connect(self.changed)
        self.people.failed.connect(self.failed)
        self._dated = Check(
            self.tr("Only what was recorded on certain days"), wrapped=True, name=f"{name}_dated"
        )
        self._dated.changed.connect(self._toggle_days)
        hint = self.tr("for example: November 2026")
        self.days = ToldField(self.tr("When"), said.date, hint=hint, name=f"{name}_days")
        self.days.left.connect(self._days_left)
        self._told_days = ""
        self._attachments = Check(
            self.tr("Photographs and documents"), checked=True, wrapped=True, name=f"{name}_attachments"
        )
        self._attachments.changed.connect(self._toggle)
        self._recordings = Check(self.tr("Videos"), wrapped=True, name=f"{name}_recordings")
        self._recordings.changed.connect(self._toggle)
        self._attachments_size, self._recordings_size = Wrapped("", "small"), Wrapped("", "small")
        self._size = ChoiceBox(
            [
                ("700M", self.tr("700 MB: a CD")),
                ("2G", self.tr("2 GB: any stick")),
                ("4G", self.tr("4 GB: the largest that older sticks take")),
                ("8G", self.tr("8 GB: newer sticks and disks")),
            ],
            USUAL,
            name=f"{name}_size",
        )
        caption = Text(self.tr("Each file at most"), "caption")
        self._size.setAccessibleName(caption.text())
        self._sizes = held(column(caption, self._size, gap=4))
        self._at_risk = Check(
            self.tr("Also what is at risk"),
            self.tr("Otherwise it stays here, and so does every part that is marked so."),
            wrapped=True,
            name=f"{name}_at_risk",
        )
        self._at_risk.changed.connect(self.changed)
        self.setLayout(
            column(
                self._own,
                self._all,
                4,
                self._new,
                _under(self._receipt),
                self.people,
                self._dated,
                self.days,
                4,
                self._attachments,
                _under(self._attachments_size),
                self._recordings,
                _under(self._recordings_size),
                self._sizes,
                4,
                self._at_risk,
                gap=4,
            )
        )
        for each in (self._new, self._receipt, self.days, self._sizes):
            each.hide()
        self._has_receipt = False
        self._counts = (0, 0)
        self._show_files(Choice())

    def choice(self) -> Choice:
        """What is chosen."""
        since, until = self._days()
        return Choice(
            everything=self._all.isChecked(),
            only_new=self._new.is_checked(),
            at_risk=self._at_risk.is_checked(),
            people=self.people.people(),
            since=since,
            until=until,
            recordings=self._recordings.is_checked(),
            attachments=self._attachments.is_checked(),
        )

    def obstacle(self) -> str:
        """What is to be said yet before anything can go; "" for nothing."""
        if self.people.is_lacking:
            return self.tr("Choose whose files go.")
        if self._dated.is_checked() and self._days() in (("", ""), _NEVER):
            return self.tr("Say on which days it was recorded.")
        return ""

    def _days(self) -> tuple[str, str]:
        if not self._dated.is_checked():
            return "", ""
        edtf = dates.understand(self.days.text()).edtf
        if not edtf:
            return _NEVER
        first, last = dates.bounds(edtf)
        return first.isoformat() if first else "", last.isoformat() if last else ""

    def has_files(self) -> bool:
        """Whether files of their own are to be written."""
        attachments, recordings = self._counts
        return bool(
            (attachments and self._attachments.is_checked()) or (recordings and self._recordings.is_checked())
        )

    @property
    def file_size(self) -> int:
        """How many bytes a file may have at most."""
        return SIZES[self._size.code()]

    def show_found(self, plan: Plan) -> None:
        """What there is to choose from."""
        self._new.setVisible(bool(plan.receipt))
        self._receipt.setVisible(bool(plan.receipt))
        if plan.receipt:
            told = self.tr("Receipt of {time}").format(time=moment_words(plan.receipt))
            self._receipt.setText(told)
        self._counts = (plan.attachments.count, plan.recordings.count)
        self._attachments_size.setText(
            files_words("attachment", plan.attachments.count, plan.attachments.size)
        )
        self._recordings_size.setText(files_words("recording", plan.recordings.count, plan.recordings.size))
        self._show_files(self.choice())

    def _show_files(self, choice: Choice) -> None:
        attachments, recordings = self._counts
        self._attachments.setVisible(bool(attachments))
        self._attachments_size.setVisible(bool(attachments))
        self._recordings.setVisible(bool(recordings))
        self._recordings_size.setVisible(bool(recordings))
        self._sizes.setVisible(
            bool((attachments and choice.attachments) or (recordings and choice.recordings))
        )

    @Slot()
    def _toggle(self) -> None:
        self._show_files(self.choice())
        self.changed.emit()

    @Slot()
    def _toggle_days(self) -> None:
        self.days.setVisible(self._dated.is_checked())
        if self._dated.is_checked():
            self.days.setFocus()
        self.changed.emit()

    @Slot()
    def _days_left(self) -> None:
        if self.days.text() != self._told_days:
            self._told_days = self.days.text()
            self.changed.emit()
