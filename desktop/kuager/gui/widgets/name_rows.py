"""Names exactly as told: one line for each spelling.

A line shows the script it found, the text in its own direction, what kind of name it is, where it comes
from, and a way to remove it. Nothing is corrected, joined or split. There is always one line to type in;
an empty line is no name. A line that was removed can be put back until other names are shown. What tables
suggest stands grey below the lines, and letters that keyboards lack above them, where they are wanted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kuager.flows.names import Suggestion
from kuager.gui import theme
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Choice, ChoiceBox, Entry
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, row
from kuager.gui.widgets.letters import LetterRow, insert, next_letter
from kuager.gui.widgets.name_suggestions import NameSuggestions, Suggest
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Elided, Text
from kuager.gui.widgets.turning import Turning
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


class _NameEntry(Entry):
    """Tells when the keyboard comes into it."""

    entered = Signal(object)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self)


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
        self.entry = _NameEntry(spelling.text, for_name=True, name=f"{name}_text")
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
    """All spellings of one person's name. `edited` comes with every change, `left` on leaving a line.

    `letters_wanted` says that somebody showed the row of letters, or hid it.
    """

    edited = Signal()
    left = Signal()
    letters_wanted = Signal(bool)

    def __init__(
        self,
        kinds: Sequence[Choice],
        sources: Sequence[Choice],
        names: Sequence[Name] = (),
        *,
        suggest: Suggest | None = None,
        letters: bool = False,
        name: str = "names",
    ) -> None:
        """`suggest` gives other spellings of names, quickly; `letters` shows their row at once."""
        super().__init__()
        self.setObjectName(name)
        self._suggest = suggest
        self._suggestions = NameSuggestions(_scripts(), name=f"{name}_suggestions")
        self._suggestions.confirmed.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(theme.delay("understandAfter"))
        self._pause.timeout.connect(self.look_for_spellings)
        self._entered: Entry | None = None
        self._letters = LetterRow(_scripts(), name=f"{name}_letters_row")
        self._letters.typed.connect(self._type)
        self._show_letters = Button(self.tr("Letters"), Kind.QUIET, icon="keyboard", name=f"{name}_letters")
        self._show_letters.setCheckable(True)
        self._show_letters.setAccessibleDescription(self.tr("A row of letters that keyboards often lack"))
        self._show_letters.clicked.connect(self._turn_letters)
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
        said, acts = held(row(caption, (hint, 1))), held(row(self._show_letters, self._add, None))
        head = Turning(said, acts, lead=said.minimumSizeHint().width())
        lines = column(self._letters, self._lines, self._notice, self._suggestions, gap=6)
        self.setLayout(column(head, lines, gap=6))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        add_key(self, self.tr("Change the letter: к қ, у ұ ү"), "F3", self._next_letter, context=within)
        add_key(self, self.tr("Show or hide letters"), "Shift+F3", self._press_letters, context=within)
        if suggest is not None:
            self._suggestions.add_keys(self)
        self.show_letters(letters)
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
        self.look_for_spellings()

    def entries(self) -> list[Entry]:
        """The lines to type in, from the first to the last."""
        return [line.entry for line in self._rows]

    def suggestions(self) -> tuple[Suggestion, ...]:
        """The spellings that are suggested now; none of them is among the names."""
        return self._suggestions.suggestions()

    @Slot()
    def look_for_spellings(self) -> None:
        """Suggest anew: the names are others, or what they are judged by is."""
        self._pause.stop()
        if self._suggest is not None:
            self._suggestions.show_suggestions(self._suggest(self.names()))

    def show_letters(self, shown: bool) -> None:
        """Show or hide the row of letters, without telling anyone."""
        self._letters.setVisible(shown)
        self._show_letters.setChecked(shown)

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
        line.edited.connect(self._was_edited)
        line.left.connect(self._was_left)
        line.entry.entered.connect(self._was_entered)
        line.removed.connect(self._remove)
        line.chosen.connect(self._arrange)
        self._rows.insert(at, line)
        self._lines.insertWidget(at, line)
        self._arrange()
        return line

    def _drop(self, line: _NameRow) -> None:
        if self._entered is line.entry:
            self._entered = None
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
        self._have_changed()

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
        self._have_changed()

    def _have_changed(self) -> None:
        self.look_for_spellings()
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _was_edited(self) -> None:
        if self._entered is not None:
            self._show_letters_of(self._entered)
        self._pause.start()
        self.edited.emit()

    @Slot()
    def _was_left(self) -> None:
        if self._pause.isActive():
            self.look_for_spellings()
        self.left.emit()

    # Suggestions ------------------------------------------------------------------------------------

    @Slot(object, bool)
    def _take(self, suggestion: Suggestion, by_key: bool) -> None:
        """A person confirmed it: it becomes a line like any other, and can be corrected or removed there."""
        focus = self.window().focusWidget() if by_key else None
        line = self._insert(len(self._rows), suggestion.name)
        (focus or line.entry).setFocus(Qt.FocusReason.OtherFocusReason)
        self._have_changed()

    # Letters ----------------------------------------------------------------------------------------

    @Slot(object)
    def _was_entered(self, entry: Entry) -> None:
        self._entered = entry
        self._show_letters_of(entry)

    def _show_letters_of(self, entry: Entry) -> None:
        self._letters.show_script(script(entry.text()))

    @Slot(str)
    def _type(self, letter: str) -> None:
        insert(self._entered or self._rows[-1].entry, letter)

    @Slot()
    def _next_letter(self) -> None:
        if self._entered is not None and self._entered.hasFocus():
            next_letter(self._entered)

    @Slot()
    def _press_letters(self) -> None:
        self._show_letters.click()

    @Slot(bool)
    def _turn_letters(self, shown: bool) -> None:
        self._letters.setVisible(shown)
        self.letters_wanted.emit(shown)
