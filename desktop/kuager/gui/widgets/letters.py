"""The letters that a keyboard often lacks, as keys on the screen, by the script of what is written.

A key puts its letter into the entry that was written in last, where the cursor stands, and the keyboard goes
back there. In the row the arrows go from key to key; Tab leaves it. At the beginning of a word the letter is
a capital. `next_letter` is the quick way without the row: the letter before the cursor becomes its neighbour
(к қ, у ұ ү, و ۇ ۆ ۈ), and by and by itself again.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.layout import held, mirrored, row, top

LACKING: Final = {
    "Cyrl": "әғқңөұүһіҗ",
    "Arab": "ەۇۆۈېىئۋغقڭھگپچژٴ",
    "Latn": "äöüğşıñçéū",
    "Hani": "·",
}
"""By script: of Kazakh, Uyghur and Kyrgyz, what Russian, Arabic and English keyboards do not have."""

_NEIGHBOURS: Final = (
    *("аә", "гғ", "жҗ", "кқ", "нң", "оө", "уұү", "хһ", "ыіи", "еэё"),
    *("اە", "وۇۆۈۋ", "يىېئ", "كگڭ", "قغع", "هھ", "بپ", "جچ", "زژ"),
    *("aä", "cç", "eé", "gğ", "iı", "nñ", "oö", "sş", "uüū"),
)
_NEXT: Final = {
    letter: group[(at + 1) % len(group)] for group in _NEIGHBOURS for at, letter in enumerate(group)
}
_SIDE: Final = 36
_GAP: Final = 4


def neighbour(letter: str) -> str:
    """The letter that may be meant instead; empty where there is none."""
    found = _NEXT.get(letter) or _NEXT.get(letter.lower(), "").upper()
    return found if len(found) == 1 else ""


def next_letter(entry: Entry) -> bool:
    """Put its neighbour in the place of the letter before the cursor; False if there is none."""
    at = entry.cursorPosition()
    found = neighbour(entry.text()[at - 1 : at]) if at else ""
    if not found or entry.hasSelectedText():
        return False
    entry.setSelection(at - 1, 1)
    entry.insert(found)
    return True


class _LetterKey(QAbstractButton):
    """One letter, large enough for a finger; a click leaves the keyboard where it is."""

    def __init__(self, letter: str, words: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(letter)
        self.setAccessibleName(words)
        self.setFont(theme.arabic_name_font() if letter in LACKING["Arab"] else theme.font())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(theme.px(_SIDE), theme.px(_SIDE))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_SIDE), theme.px(_SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # belongs to the row; a button alone would go on as Tab does
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = theme.tokens()["size"]["focus"] if self.hasFocus() else 1
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.setBrush(theme.colour("sunken" if self.isDown() else "raised"))
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "edge"), wide))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class LetterRow(QWidget):
    """Keys for one script at a time; the button before them shows those of another."""

    typed = Signal(str)

    def __init__(self, scripts: dict[str, str], *, name: str) -> None:
        """`scripts`: what each script is called."""
        super().__init__()
        self.setObjectName(name)
        self._scripts = {code: words for code, words in scripts.items() if code in LACKING}
        self._shown = ""
        self._keys: list[_LetterKey] = []
        self._script = Button("", Kind.QUIET, name=f"{name}_script")
        self._script.setAccessibleDescription(self.tr("Show the letters of another script"))
        self._script.clicked.connect(self._show_another)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self._letters = held(self._grid)
        box = row(self._script, (self._letters, 1), gap=_GAP)
        top(box, self._script)
        self.setLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.show_script("Cyrl")

    def minimumSizeHint(self) -> QSize:
        # A few keys beside each other are enough; else they would keep the page from getting narrower.
        least = super().minimumSizeHint()
        few = self._script.sizeHint().width() + 4 * theme.px(_SIDE + _GAP)
        return QSize(min(least.width(), few), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_script(self, code: str) -> None:
        """The letters of a script; one without letters of its own changes nothing."""
        if code == self._shown or code not in self._scripts:
            return
        self._shown = code
        self._script.set_words(self._scripts[code])
        for key in self._keys:
            self._grid.removeWidget(key)
            key.hide()
            key.deleteLater()
        self._keys = []
        for number, letter in enumerate(LACKING[code]):
            words = self.tr("Letter {letter}").format(letter=letter)
            key = _LetterKey(letter, words, f"{self.objectName()}_{number + 1}")
            key.clicked.connect(self._was_pressed)
            self._keys.append(key)
        self._keys[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - self._script.sizeHint().width()
        columns = max(1, room // (theme.px(_SIDE) + _GAP))
        columns = min(columns, len(self._keys))
        if columns == self._columns:
            return
        self._columns = columns
        for stretched in range(self._grid.columnCount()):
            self._grid.setColumnStretch(stretched, 0)
        for number, key in enumerate(self._keys):
            self._grid.addWidget(key, *divmod(number, columns))
        self._grid.setColumnStretch(columns, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((n for n, key in enumerate(self._keys) if key.hasFocus()), -1)
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        by = ways.get(Qt.Key(event.key()), 0) * (-1 if mirrored() else 1)
        if at < 0 or not by or event.modifiers():
            super().keyPressEvent(event)
            return
        to = (at + by) % len(self._keys)
        self._keys[at].setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keys[to].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keys[to].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _was_pressed(self) -> None:
        key = self.sender()
        if isinstance(key, _LetterKey):
            self.typed.emit(key.text())

    @Slot()
    def _show_another(self) -> None:
        codes = list(self._scripts)
        self.show_script(codes[(codes.index(self._shown) + 1) % len(codes)])


def insert(entry: Entry, letter: str) -> None:
    """Write a letter where the cursor stands, as a capital where a word begins."""
    before = entry.text()[: entry.selectionStart() if entry.hasSelectedText() else entry.cursorPosition()]
    begins = not before or before[-1].isspace() or before[-1] == "-"
    capital = letter.upper()
    entry.insert(capital if begins and len(capital) == 1 and letter != "ı" else letter)
    entry.setFocus(Qt.FocusReason.OtherFocusReason)
