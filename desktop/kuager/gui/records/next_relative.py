"""The way from an interview to the next one of the same family, and what came along, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows.frame import Framed
from kuager.gui.people.words import interview_words
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text, Wrapped


class NextRelative(QWidget):
    """`wanted` says whether the same one speaks again."""

    wanted = Signal(bool)

    def __init__(self, *, withdrawn: bool, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        means = (
            self.tr("The consent is withdrawn: nothing of it begins another interview.")
            if withdrawn
            else self.tr(
                "A new interview begins in the same room: office, people, languages, address. No consent "
                "comes along and nothing that was told."
            )
        )
        other = Button(self.tr("Another relative speaks"), icon="user-plus", name=f"{name}_other")
        same = Button(self.tr("The same one speaks of another"), icon="users", name=f"{name}_same")
        other.clicked.connect(self._ask_other)
        same.clicked.connect(self._ask_same)
        for button in (other, same):
            button.setEnabled(not withdrawn)
            button.setAccessibleDescription(means)
        self.setLayout(
            column(
                Text(self.tr("The next relative"), "heading"),
                Wrapped(means),
                row(other, None),
                row(same, None),
                gap=6,
            )
        )

    @Slot()
    def _ask_other(self) -> None:
        self.wanted.emit(False)

    @Slot()
    def _ask_same(self) -> None:
        self.wanted.emit(True)


def came_words(framed: Framed) -> tuple[str, str]:
    """What came along from where, and what did not."""
    translate = QCoreApplication.translate
    things = {
        "room": translate("NextRelative", "who is in the room"),
        "languages": translate("NextRelative", "the languages"),
        "speaker": translate("NextRelative", "the one who speaks"),
        "contact": translate("NextRelative", "the telephones"),
        "address": translate("NextRelative", "the address"),
        "representatives": translate("NextRelative", "who stands for the family"),
        "safety": translate("NextRelative", "the level of safety"),
    }
    came: Sequence[str] = [things[code] for code in framed.came]
    where = interview_words(framed.ticket)
    words = (
        translate("NextRelative", "Came along from {interview}: {things}.").format(
            interview=where, things=", ".join(came)
        )
        if came
        else translate("NextRelative", "There was nothing to take along from {interview}.").format(
            interview=where
        )
    )
    return words, translate("NextRelative", "No consent and nothing that was told. Look it over.")
