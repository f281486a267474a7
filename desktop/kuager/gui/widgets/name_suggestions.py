"""Spellings that a table suggests: grey lines, none of which is kept until somebody confirms it.

Each line says the script, the spelling in its own direction, and by which table it was made; a button, or
Ctrl and the number of the line, makes it a spelling of its own. Nothing here goes into a field by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows.names import Suggestion
from kuager.gui import theme
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, row, top
from kuager.gui.widgets.text import Wrapped
from kuager.gui.widgets.turning import Turning
from kuager.model.names import Name

Suggest = Callable[[Sequence[Name]], Sequence[Suggestion]]

_LEAST_WORDS: Final = 200
_KEYS: Final = 4
_INDENT: Final = 22


def table_words(way: str) -> str:
    """By which table a spelling was made, in the words of the interface."""
    translate = QCoreApplication.translate
    return {
        "kazakh_arabic": translate("NameSuggestions", "as Kazakhs of China write"),
        "kazakh_cyrillic": translate("NameSuggestions", "Kazakh alphabet; its vowels are guessed"),
        "kazakh_latin": translate("NameSuggestions", "Kazakh by BGN/PCGN 1979"),
        "kazakh_from_latin": translate("NameSuggestions", "Kazakh alphabet; its vowels are guessed"),
        "uyghur_arabic": translate("NameSuggestions", "Uyghur alphabet"),
        "uyghur_cyrillic": translate("NameSuggestions", "Uyghur alphabet"),
        "uyghur_latin": translate("NameSuggestions", "Uyghur in Latin letters (ULY)"),
        "kyrgyz_arabic": translate("NameSuggestions", "as Kyrgyz of China write"),
        "kyrgyz_cyrillic": translate("NameSuggestions", "Kyrgyz alphabet"),
        "kyrgyz_latin": translate("NameSuggestions", "Kyrgyz by BGN/PCGN 1979"),
        "russian": translate("NameSuggestions", "as Russian papers write"),
        "russian_latin": translate("NameSuggestions", "as passports write Russian letters (ICAO 9303)"),
        "pinyin": translate("NameSuggestions", "pinyin, syllable by syllable"),
        "lexicon": translate("NameSuggestions", "from the list of irregular forms"),
        "chinese_sound": translate(
            "NameSuggestions", "by the sound of the Chinese; seldom right in each letter"
        ),
    }.get(way, way)


class _Line(QWidget):
    """One suggested spelling."""

    confirmed = Signal(object)

    def __init__(self, suggestion: Suggestion, script: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._suggestion = suggestion
        table = table_words(suggestion.way)
        words = Wrapped(
            self.tr("{script}: {name} · {table}").format(
                script=script, name=isolate(suggestion.name.text), table=table
            ),
            "body",
            "inkSoft",
        )
        if suggestion.script == "Arab":
            words.setFont(theme.arabic_name_font())
        confirm = Button(self.tr("Confirmed: keep it"), Kind.LINK, name=f"{name}_confirm")
        confirm.setAccessibleDescription(f"{suggestion.name.text}, {table}")
        confirm.clicked.connect(self._was_confirmed)
        self._turning = Turning(words, held(row(confirm, None)), lead=theme.px(_LEAST_WORDS))
        self.setLayout(column(self._turning, gap=0))

    @Slot()
    def _was_confirmed(self) -> None:
        self.confirmed.emit(self._suggestion)


class NameSuggestions(QWidget):
    """The lines. `confirmed` carries the suggestion that somebody took, and whether a key did it."""

    confirmed = Signal(object, bool)

    def __init__(self, scripts: dict[str, str], *, name: str) -> None:
        """`scripts`: what each script is called."""
        super().__init__()
        self.setObjectName(name)
        self._scripts = scripts
        self._shown: tuple[Suggestion, ...] = ()
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.space("xs"))
        mark = Glyph("lightbulb", "inkSoft", theme.tokens()["size"]["iconSmall"], beside="small")
        hint = Wrapped(
            self.tr(
                "Perhaps also written so. Guesses, kept only if confirmed: here, or by Ctrl and the number."
            ),
            "small",
        )
        head = row(mark, (hint, 1), gap=6)
        top(head, mark)
        inner = column(self._column, gap=0, margins=(theme.px(_INDENT), 0, 0, 0))
        self.setLayout(column(head, inner, gap=4))
        self.hide()

    def add_keys(self, widget: QWidget) -> None:
        """Let a widget around this one hear Ctrl+1 to Ctrl+4."""
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for number, slot in enumerate((self._take_1, self._take_2, self._take_3, self._take_4)):
            words = self.tr("Confirm suggested spelling {number}").format(number=number + 1)
            add_key(widget, words, f"Ctrl+{number + 1}", slot, context=context)

    def suggestions(self) -> tuple[Suggestion, ...]:
        """What is shown."""
        return self._shown

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Show other lines."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)[:_KEYS]
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for number, suggestion in enumerate(self._shown):
            script = self._scripts.get(suggestion.script, suggestion.script)
            words = self.tr("{number}. {script}").format(number=number + 1, script=script)
            line = _Line(suggestion, words, f"{self.objectName()}_{number + 1}")
            line.confirmed.connect(self._was_confirmed)
            self._lines.append(line)
            self._column.addWidget(line)
        self.setVisible(bool(self._shown))

    @Slot(object)
    def _was_confirmed(self, suggestion: Suggestion) -> None:
        self.confirmed.emit(suggestion, False)

    @Slot()
    def _take_1(self) -> None:
        self._take(0)

    @Slot()
    def _take_2(self) -> None:
        self._take(1)

    @Slot()
    def _take_3(self) -> None:
        self._take(2)

    @Slot()
    def _take_4(self) -> None:
        self._take(3)

    def _take(self, at: int) -> None:
        if at < len(self._shown):
            self.confirmed.emit(self._shown[at], True)
