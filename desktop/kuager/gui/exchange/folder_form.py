"""Which folder, for whom, what goes in and how often it is looked at: to begin with, and to change it."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from kuager.flows import exchange_folder
from kuager.flows.exchange import CardFacts
from kuager.flows.exchange_folder import Kept
from kuager.gui.exchange import folder_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import Check, ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import OriginId

_NONE: Final = Path()


class Wish(NamedTuple):
    """What is chosen in the form."""

    folder: Path
    to: tuple[OriginId, ...]
    everything: bool
    media: int
    minutes: int


class FolderForm(QWidget):
    """`changed` follows whatever is chosen."""

    changed = Signal()

    def __init__(self, *, name: str = "folder_form") -> None:
        super().__init__()
        self.setObjectName(name)
        self._folder = _NONE
        self._kept: Kept | None = None
        self._checks: dict[OriginId, Check] = {}
        self._where = Wrapped("", "body", "inkSoft")
        self._where.setObjectName(f"{name}_where")
        self.choose = Button(self.tr("Choose the folder…"), icon="folder-open", name=f"{name}_choose")
        self.choose.clicked.connect(self._ask_folder)
        self._to = column(gap=4)
        self._own = QRadioButton(self.tr("What was recorded here"))
        self._own.setObjectName(f"{name}_own")
        self._own.setChecked(True)
        self._all = QRadioButton(self.tr("All that is held here"))
        self._all.setObjectName(f"{name}_all")
        self._own.toggled.connect(self._was_changed)
        self.media = ChoiceBox(folder_words.media_choices(), "0", name=f"{name}_media")
        self.media.chosen.connect(self._was_changed)
        self.often = ChoiceBox(
            folder_words.often_choices(), str(exchange_folder.MINUTES), name=f"{name}_often"
        )
        self.often.chosen.connect(self._was_changed)
        staying = self.tr("What is at risk stays here, and what a rule keeps from one of these.")
        self.setLayout(
            column(
                Text(self.tr("Folder"), "caption"),
                self._where,
                row(self.choose, None),
                8,
                Text(self.tr("For"), "caption"),
                self._to,
                8,
                Text(self.tr("What goes in"), "caption"),
                self._own,
                self._all,
                Wrapped(staying, "small"),
                4,
                Field(self.tr("Recordings and attachments too"), self.media),
                Field(self.tr("Look at the folder"), self.often),
                gap=6,
            )
        )
        self._show_folder()

    # Showing ----------------------------------------------------------------------------------------

    def show_choice(self, cards: list[CardFacts], kept: Kept | None) -> None:
        """Offer these cards; what is kept, unless something was changed meanwhile."""
        was_changed = self.is_changed()
        chosen = set(self.wish().to)
        if kept is not None and not was_changed:
            self._folder = Path(kept.folder)
            (self._all if kept.everything else self._own).setChecked(True)
            self.media.choose(str(kept.media))
            self.often.choose(str(kept.minutes))
            chosen = set(kept.to)
        self._kept = kept
        while (item := self._to.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._checks = {}
        for card in cards:
            check = Check(
                card.alias,
                card.fingerprint,
                checked=card.origin in chosen or len(cards) == 1,
                name=f"{self.objectName()}_to_{card.alias}",
            )
            check.changed.connect(self._was_changed)
            self._checks[card.origin] = check
            self._to.addWidget(check)
        self._show_folder()

    def _show_folder(self) -> None:
        has_one = self._folder != _NONE
        self._where.setText(isolate(str(self._folder)) if has_one else self.tr("none chosen yet"))

    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(
            self._folder,
            tuple(sorted(origin for origin, check in self._checks.items() if check.is_checked())),
            self._all.isChecked(),
            int(self.media.code()),
            int(self.often.code()),
        )

    def is_changed(self) -> bool:
        """Whether something else is chosen than what is kept."""
        kept, wish = self._kept, self.wish()
        if kept is None:
            return False
        held = Wish(Path(kept.folder), kept.to, kept.everything, kept.media, kept.minutes)
        # Who is nobody any more to whom something may go cannot be chosen, and need not be taken away.
        present = tuple(each for each in held.to if each in self._checks)
        return wish != held._replace(to=present)

    def lacks(self) -> str:
        """What is still to be chosen, in words."""
        if self._folder == _NONE:
            return self.tr("Choose the folder.")
        if not self.wish().to:
            return self.tr("Choose for whom.")
        return ""

    # Choosing ---------------------------------------------------------------------------------------

    @Slot()
    def _ask_folder(self) -> None:
        dialog = FileChoice(
            self, self.tr("Choose the folder"), Asked.FOLDER, name=f"{self.objectName()}_dialog"
        )
        dialog.chosen.connect(self.choose_folder)
        dialog.open()

    @Slot(object)
    def choose_folder(self, folder: Path) -> None:
        """By which folder."""
        self._folder = folder
        self._show_folder()
        self.changed.emit()

    @Slot()
    def _was_changed(self) -> None:
        self.changed.emit()
