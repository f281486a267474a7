"""Names exactly as told: one line for each spelling.

A line shows the script it found, the text in its own direction, what kind of name it is, where it comes
from, and a way to remove it. Nothing is corrected, joined or split. There is always one line to type in;
an empty line is no name. A line that was removed can be put back until other names are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kuager.gui import theme
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Choice, ChoiceBox, Entry
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Elided, Text
from kuager.model.names import Name, script

# Room for a name of two words, at 100 %: with less, a spelling takes two lines.
_LEAST_FOR_A_NAME: Final = 160


def script_words(code: str) -> str:
    """How a script is called in the interface; empty where there is none to name."""
    return _scripts().get(code, "")


def _scripts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "Arab": translate("NameRows", "Arabic"),
        "Cyrl": translate("NameRows", "Cyrillic"),
        "Hani": translate("NameRows", "Hanzi"),
        "Latn": translate("NameRows", "Latin"),
        "Mong": translate("NameRows", "Mongolian"),
        "Tibt": translate("NameRows", "Tibetan"),
    }


class _NameRow(QWidget):
    """One spelling."""

    edited = Signal()
    left = Signal()
    removed = Signal(object)
    chosen = Signal()

    def __init__(self, spelling: Name, kinds: Sequence[Choice], sources: Sequence[Choice], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._script = Elided("", "small")
        metrics = QFontMetrics(theme.font("small"))
        self._script.setFixedWidth(max(metrics.horizontalAdvance(words) for words in _scripts().values()) + 2)
        self.entry = Entry(spelling.text, for_name=True, name=f"{name}_text")
        self.entry.setMinimumWidth(theme.px(120))
        self.entry.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.entry.setAccessibleName(self.tr("Name, as told"))
        self._kind = ChoiceBox(kinds, spelling.kind, name=f"{name}_kind")
        self._kind.setAccessibleName(self.tr("Kind of name"))
        self._source = ChoiceBox(sources, spelling.source, name=f"{name}_source")
        self._source.setAccessibleName(self.tr("Where the name comes from"))
        for box in (self._kind, self._source):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(theme.px(96))
            box.chosen.connect(self._tell)
        self._remove = Button(self.tr("Remove"), Kind.QUIET, name=f"{name}_remove")
        self._remove.setAccessibleDescription(self.tr("Remove this spelling"))
        self._indent = QWidget()
        self._indent.setFixedWidth(self._script.width())
        first = row(self._script, (self.entry, 1))
        self._second = row(self._indent, self._kind, self._source, self._remove)
        self._box = row((first, 1), self._second)
        self.setLayout(self._box)
        self.entry.textEdited.connect(self._was_edited)
        self.entry.editingFinished.connect(self.left)
        self._remove.clicked.connect(self._was_removed)
        self._show_script()

    def widths(self) -> tuple[int, int]:
        """What the two choices take to show their words whole."""
        return max(self._kind.whole_width(), theme.px(96)), max(self._source.whole_width(), theme.px(96))

    def width_of_the_rest(self) -> int:
        """What stands beside the two choices in one line, with a name of two words."""
        gaps = 4 * theme.space("s")
        return self._script.width() + self._remove.sizeHint().width() + gaps + theme.px(_LEAST_FOR_A_NAME)

    def arrange(self, widths: tuple[int, int], *, tight: bool) -> None:
        """Two lines instead of one, or one with choices as wide as those of the other spellings."""
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if tight else way.LeftToRight)
        self._box.setSpacing(4 if tight else 8)
        self._indent.setVisible(tight)
        for box, wide in zip((self._kind, self._source), widths, strict=True):
            box.want_width(0 if tight else wide)
            self._second.setStretchFactor(box, int(tight))

    def spelling(self) -> Name:
        """What stands in the line now."""
        return Name(self.entry.text(), self._kind.code(), self._source.code())

    @Slot()
    def _was_edited(self) -> None:
        self._show_script()
        self.edited.emit()

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _was_removed(self) -> None:
        self.removed.emit(self)

    def _show_script(self) -> None:
        words = script_words(script(self.entry.text()))
        self._script.setText(words)
        self.entry.setAccessibleDescription(words)


class NameRows(QWidget):
    """All spellings of one person's name. `edited` comes with every change, `left` on leaving a line."""

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        kinds: Sequence[Choice],
        sources: Sequence[Choice],
        names: Sequence[Name] = (),
        *,
        name: str = "names",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._kinds, self._sources = kinds, sources
        self._rows: list[_NameRow] = []
        self._removed: tuple[int, Name] | None = None
        self._notice = NoticePlace(name=f"{name}_removed")
        self._notice.acted.connect(self._put_back)
        self._made = 0
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._add = Button(self.tr("Another spelling"), Kind.QUIET, icon="plus", name=f"{name}_add")
        self._add.clicked.connect(self._add_empty)
        caption = Text(self.tr("Names, exactly as told"), "caption")
        hint = Elided(self.tr("one line for each spelling"), "small")
        self.setLayout(column(row(caption, (hint, 1), self._add), self._lines, self._notice, gap=6))
        self.set_names(names)

    def names(self) -> tuple[Name, ...]:
        """Every spelling that is not empty, in order, letter for letter."""
        spellings = (line.spelling() for line in self._rows)
        return tuple(spelling for spelling in spellings if spelling.text.strip())

    def set_names(self, names: Sequence[Name]) -> None:
        """Show other names, without telling anyone."""
        while self._rows:
            self._drop(self._rows[-1])
        self._removed = None
        self._notice.clear()
        for spelling in names or (self._empty(),):
            self._insert(len(self._rows), spelling)

    def entries(self) -> list[Entry]:
        """The lines to type in, from the first to the last."""
        return [line.entry for line in self._rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        kinds, sources = zip(*(line.widths() for line in self._rows), strict=True)
        widths = (max(kinds), max(sources))
        tight = self.width() < self._rows[0].width_of_the_rest() + sum(widths)
        for line in self._rows:
            line.arrange(widths, tight=tight)

    def _empty(self) -> Name:
        kind = self._kinds[0][0] if self._kinds else Name("").kind
        source = self._sources[0][0] if self._sources else Name("").source
        return Name("", kind, source)

    def _insert(self, at: int, spelling: Name) -> _NameRow:
        self._made += 1
        name = f"{self.objectName()}_{self._made}"
        line = _NameRow(spelling, self._kinds, self._sources, name)
        line.edited.connect(self.edited)
        line.left.connect(self.left)
        line.removed.connect(self._remove)
        line.chosen.connect(self._arrange)
        self._rows.insert(at, line)
        self._lines.insertWidget(at, line)
        self._arrange()
        return line

    def _drop(self, line: _NameRow) -> None:
        self._rows.remove(line)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot()
    def _add_empty(self) -> None:
        self._insert(len(self._rows), self._empty()).entry.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _remove(self, line: _NameRow) -> None:
        at, spelling = self._rows.index(line), line.spelling()
        self._drop(line)
        self._notice.clear()
        if spelling.text.strip():
            self._removed = (at, spelling)
            self._notice.say("neutral", self.tr("The spelling was removed."), "", self.tr("Put back"))
        if not self._rows:
            self._insert(0, self._empty())
        self._rows[min(at, len(self._rows) - 1)].entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _put_back(self) -> None:
        if self._removed is None:
            return
        (at, spelling), self._removed = self._removed, None
        self._notice.clear()
        spare = self._rows[0] if len(self._rows) == 1 and not self.names() else None
        self._insert(at, spelling).entry.setFocus(Qt.FocusReason.OtherFocusReason)
        if spare is not None:
            self._drop(spare)
        self.edited.emit()
        self.left.emit()
