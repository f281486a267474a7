"""First start: a name, a passphrase twice, and four honest sentences on what that means.

The folder is the usual one unless another is chosen. Recovery sheets are offered as soon as the vault is open
(`gui/settings/reminders.py`), for they belong to it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QWidget

from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.icons import Glyph
from kuager.gui.telling import tell
from kuager.gui.unlock.strength_line import StrengthLine
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field, Understanding, UnderstoodLine
from kuager.gui.widgets.layout import column, ground, held, line, panel, row
from kuager.gui.widgets.layout import top as at_top
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.text import Elided, Text, Wrapped


class FirstStartCard(QWidget):
    """`submitted` carries folder, name and passphrase; `went_back` leaves for the vault that exists.

    `existing_chosen` carries the folder of a vault that lies elsewhere, such as on a stick; `restore_wanted`
    follows the way to a backup.
    """

    submitted = Signal(object, str, str)
    went_back = Signal()
    existing_chosen = Signal(object)
    restore_wanted = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("first_start_card")
        self._folder, self._usual = folder, folder
        self._name = Entry(name="first_name")
        self._words = PassphraseField(self.tr("Passphrase"), name="first_passphrase")
        self._again = PassphraseField(self.tr("The same again"), shows_keyboard=False, name="first_again")
        self._strength = StrengthLine()
        self._match = UnderstoodLine(name="first_match")
        self._where = Elided("", "small", "ink")
        self._notice = NoticePlace(name="first_notice")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._back = Button(self.tr("Back"), icon="back", name="first_back")
        self._back.clicked.connect(self.went_back)
        self._existing = Button(
            self.tr("Open a vault that exists…"), Kind.QUIET, icon="folder-open", name="first_existing"
        )
        self._existing.clicked.connect(self._choose_existing)
        self._restore = Button(
            self.tr("Restore a backup…"), Kind.QUIET, icon="clock-counter-clockwise", name="first_restore"
        )
        self._restore.clicked.connect(self.restore_wanted)
        self._make = Button(self.tr("Make the vault"), Kind.PRIMARY, name="first_make")
        self._make.clicked.connect(self._submit)
        self._gate = Gate(self._make)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.setSpacing(0)
        self._rule = line(vertical=True)
        self._box.addWidget(held(self._form()), 6)
        self._box.addWidget(self._rule)
        self._box.addWidget(ground("window", self._meaning()), 5)
        self.setLayout(column(panel(self._box), gap=0, margins=(0, 0, 0, 16)))
        self.setMaximumWidth(theme.px(1000))
        self.setFocusProxy(self._name)
        self._connect()
        self.set_first(first=True)
        self._show_folder()
        self._look()

    def _form(self) -> QBoxLayout:
        change = Button(self.tr("Change"), Kind.LINK, name="first_folder")
        change.clicked.connect(self._choose_folder)
        where = Text(self.tr("Kept in"), "small")
        return column(
            Text(self.tr("A vault of your own"), "title"),
            Wrapped(
                self.tr(
                    "It holds everything that is recorded on this computer, locked with your passphrase. "
                    "Five or six ordinary words, in any language, are better than one difficult word."
                ),
                "body",
                "inkSoft",
            ),
            4,
            Field(
                self.tr("Your name"),
                self._name,
                hint=self.tr("as colleagues know you; it stays in the vault"),
            ),
            4,
            column(self._words, self._strength, gap=4),
            column(self._again, self._match, gap=4),
            row(where, (self._where, 1), change, gap=6),
            None,
            self._notice,
            self._busy,
            row(self._back, (self._gate, 1), gap=8),
            row(self._existing, self._restore, None),
            gap=8,
            margins=(32, 24, 32, 22),
        )

    def _meaning(self) -> QBoxLayout:
        sentences = (
            (
                "lock-key",
                self.tr("Nobody opens it without the passphrase"),
                self.tr("Not us, not whoever takes this computer."),
            ),
            (
                "files",
                self.tr("Recovery sheets are the second way"),
                self.tr(
                    "Next you are offered three sheets of paper. Any two of them open the vault. Give them "
                    "to people who do not meet often."
                ),
            ),
            (
                "desktop",
                self.tr("While it is unlocked, it is readable"),
                self.tr("Press Ctrl+L when you leave the chair. It also locks by itself after 10 minutes."),
            ),
            (
                "warning-circle",
                self.tr("A strong lock does not help against force"),
                self.tr(
                    "If you are made to open it, people are exposed. Keep on this computer only what is "
                    "still needed here."
                ),
            ),
        )
        lines = column(Text(self.tr("What this means"), "heading"), 2, gap=14, margins=(28, 26, 28, 22))
        for icon, head, body in sentences:
            mark = Glyph(icon, "accent", 22)
            words = column(Wrapped(head, "strong"), Wrapped(body, "body", "inkSoft"), gap=2)
            point = row(mark, (words, 1), gap=14)
            at_top(point, mark)
            lines.addLayout(point)
        lines.addStretch(1)
        return lines

    def _connect(self) -> None:
        self._words.show_letters(shown=True)
        self._again.show_letters(shown=True)
        self._name.textEdited.connect(self._look)
        self._words.edited.connect(self._look)
        self._again.edited.connect(self._look)
        self._again.submitted.connect(self._submit)

    def set_first(self, *, first: bool) -> None:
        """The very first time there is no way back, and perhaps a vault that lies elsewhere."""
        self._back.setVisible(not first)
        self._existing.setVisible(first)

    def set_busy(self, words: str) -> None:
        """Wait, and say for what; "" goes on."""
        for widget in (self._name, self._words, self._again, self._back, self._existing, self._restore):
            widget.setEnabled(not words)
        self._busy.setVisible(bool(words))
        if words:
            self._gate.close_because(words)
        else:
            self._look()

    def say(self, words: str) -> None:
        """What happened before."""
        self._notice.say("neutral", words)

    def show_failure(self, error: Exception) -> None:
        """Say why there is no vault."""
        tell(self._notice, error)

    def forget(self) -> None:
        """Empty the fields of the passphrase."""
        self._words.clear()
        self._again.clear()
        self._notice.clear()
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = room_of(self) >= Room.MEDIUM
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._rule.setVisible(beside)

    @Slot()
    def _look(self) -> None:
        words, again = self._words.text(), self._again.text()
        self._strength.show_for(words)
        self._match.show_understanding(self._compared(words, again))
        reason = self._what_is_missing(words, again)
        if reason:
            self._gate.close_because(reason)
        else:
            self._gate.open()

    def _compared(self, words: str, again: str) -> Understanding | None:
        if not again:
            return None
        if words == again:
            return Understanding(self.tr("Both are the same."))
        if words.startswith(again):
            count = len(again.split(" ")) - 1
            if not count:
                return Understanding(self.tr("So far it matches. Go on."), kind="neutral", icon="dots-three")
            return Understanding(self.tr("The first %n word(s) match. Go on.", None, count))
        right = 0
        for first, second in zip(words.split(" "), again.split(" "), strict=False):
            if first != second:
                break
            right += 1
        return Understanding(
            self.tr("Word {number} is different.").format(number=right + 1), kind="attention", icon="warning"
        )

    def _what_is_missing(self, words: str, again: str) -> str:
        if not self._name.text().strip():
            return self.tr("Write your name first.")
        if not words:
            return self.tr("Choose a passphrase.")
        if not self._strength.is_enough():
            return self.tr("The passphrase is too easy to guess.")
        if words != again:
            return self.tr("Type the passphrase twice.")
        return ""

    @Slot()
    def _submit(self) -> None:
        if self._make.isEnabled():
            self._notice.clear()
            self.submitted.emit(self._folder, self._name.text().strip(), self._words.text())

    @Slot()
    def _choose_folder(self) -> None:
        choice = FileChoice(self, self.tr("An empty folder for the vault"), Asked.FOLDER, name="first_choice")
        choice.chosen.connect(self.choose_folder)
        choice.open()

    @Slot()
    def _choose_existing(self) -> None:
        choice = FileChoice(self, self.tr("The folder of the vault"), Asked.FOLDER, name="existing_choice")
        choice.chosen.connect(self.existing_chosen)
        choice.open()

    @Slot(object)
    def choose_folder(self, folder: Path) -> None:
        """Make the vault in this folder."""
        self._folder = folder
        self._notice.clear()
        self._show_folder()

    def _show_folder(self) -> None:
        usual = self._folder == self._usual
        self._where.setText(self.tr("the usual folder of your user") if usual else str(self._folder))
