"""Parts of a form: each shows one value of a record and gives it back, exactly as told.

`edited` comes with every change by the user, `left` when the keyboard leaves or a choice is made; setting a
value tells nobody. A value that the user did not touch comes back as it was, also where the form could not
have written it so (an EDTF date that somebody corrected, a duration in milliseconds).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from kuager.flows.names import Suggestion, suggestions
from kuager.gui.desk import Desk
from kuager.gui.interview import said
from kuager.gui.interview.measures import Measure
from kuager.gui.widgets.entries import Check, Choice, ChoiceBox, Entry, TextArea
from kuager.gui.widgets.fields import Field, ToldField, Understanding
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.name_rows import NameRows
from kuager.model import dates
from kuager.model.dates import When
from kuager.model.names import Name

LETTERS: Final = "letters"
"""The setting: whether the row of letters is shown beside names."""
_SHOWN: Final = "shown"


class Part(QWidget):
    """One value in a form."""

    edited = Signal()
    left = Signal()
    label = ""
    """What it is called; "" where it takes no words from elsewhere (`with_words`)."""
    is_closed = False
    """Whether it is only to be read now."""

    def value(self) -> Any:
        """What stands in the form now."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without telling anyone."""
        raise NotImplementedError

    def with_words(self, value: Any, words: str) -> Any:
        """A value of this part with words from elsewhere added to it; what was told stays."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Write a value as if it had been typed and the field left."""
        self.set_value(value)
        self.edited.emit()
        self.left.emit()

    def _hold(self, widget: QWidget) -> None:
        """Let one widget be the whole of the part."""
        self.setLayout(column(widget, gap=0))
        self.setFocusProxy(widget)


def in_one_line(told: str, words: str) -> str:
    """What was told, and more words after it, without a break."""
    return "; ".join(part for part in (told.strip(), " ".join(words.split())) if part)


class LinePart(Part):
    """One line of text."""

    def __init__(self, label: str, *, hint: str = "", name: str) -> None:
        super().__init__()
        self.label = label
        self._entry = Entry(name=name)
        self._hold(Field(label, self._entry, hint=hint))
        self._entry.textEdited.connect(self.edited)
        self._entry.editingFinished.connect(self.left)

    def value(self) -> str:
        return self._entry.text()

    def set_value(self, value: str) -> None:
        self._entry.setText(value)
        self._entry.setCursorPosition(0)

    def close_because(self, why: str) -> None:
        """Let it only be read, as is said beside it; without a reason it can be written again."""
        self.is_closed = bool(why)
        self._entry.setReadOnly(self.is_closed)
        self._entry.setAccessibleDescription(why)

    def with_words(self, value: str, words: str) -> str:
        return in_one_line(value, words)


class AreaPart(Part):
    """Several lines of text."""

    def __init__(self, label: str, *, hint: str = "", lines: int = 3, grows: bool = False, name: str) -> None:
        super().__init__()
        self.label = label
        self._area = TextArea(lines=lines, name=name)
        if not grows:
            self._area.setFixedHeight(self._area.minimumHeight())
        self._hold(Field(label, self._area, hint=hint))
        self._area.textChanged.connect(self._was_changed)
        self._area.left.connect(self.left)
        self._silent = False

    def value(self) -> str:
        return self._area.toPlainText()

    def set_value(self, value: str) -> None:
        self._silent = True
        self._area.setPlainText(value)
        self._silent = False

    def with_words(self, value: Any, words: str) -> Any:
        return f"{value.rstrip()}\n{words}" if value.strip() else words

    @Slot()
    def _was_changed(self) -> None:
        if not self._silent:
            self.edited.emit()


class LinesPart(AreaPart):
    """Several values, one a line: telephones. Empty lines are nothing."""

    def value(self) -> tuple[str, ...]:  # type: ignore[override] # a part's value is of its own type
        return tuple(line for line in super().value().split("\n") if line.strip())

    def set_value(self, value: Sequence[str]) -> None:
        super().set_value("\n".join(value))

    def with_words(self, value: Sequence[str], words: str) -> tuple[str, ...]:
        return (*value, *(line.strip() for line in words.split("\n") if line.strip()))


class ChoicePart(Part):
    """A code of a vocabulary; one that is not in it is kept and shown as itself."""

    def __init__(
        self, label: str, choices: Sequence[Choice], *, hint: str = "", understands: bool = False, name: str
    ) -> None:
        super().__init__()
        self._box = ChoiceBox(choices, name=name)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._field = Field(label, self._box, hint=hint, understands=understands)
        self._hold(self._field)
        self._box.chosen.connect(self._was_chosen)

    def value(self) -> str:
        return self._box.code()

    def set_value(self, value: str) -> None:
        self._box.choose(value)

    def say(self, understanding: Understanding | None) -> None:
        """Say under the choice what follows from it."""
        self._field.show_understanding(understanding)

    @Slot()
    def _was_chosen(self) -> None:
        self.edited.emit()
        self.left.emit()


class CheckPart(Part):
    """Yes or not."""

    def __init__(self, words: str, meaning: str = "", *, name: str) -> None:
        super().__init__()
        self._check = Check(words, meaning, name=name)
        self._hold(self._check)
        self.setFocusProxy(self._check.box)
        self._check.changed.connect(self._was_changed)

    def value(self) -> bool:
        return self._check.is_checked()

    def set_value(self, value: bool) -> None:
        self._check.set_checked(value)

    @Slot()
    def _was_changed(self) -> None:
        self.edited.emit()
        self.left.emit()


class DatePart(Part):
    """A date in words, and what was understood of it."""

    def __init__(self, label: str, *, hint: str = "", name: str) -> None:
        super().__init__()
        self.label = label
        self._shown = When()
        self._field = ToldField(label, said.date, hint=hint, name=name)
        self._hold(self._field)
        self._field.edited.connect(self._was_edited)
        self._field.left.connect(self.left)

    def value(self) -> When:
        told = self._field.text()
        if told == self._shown.told:
            return self._shown
        return When(told=told, edtf=dates.understand(told).edtf)

    def set_value(self, value: When) -> None:
        self._shown = value
        self._field.set_text(value.told)
        if value.edtf:
            self._field.show_understanding(said.edtf(value.edtf))

    def with_words(self, value: When, words: str) -> When:
        told = in_one_line(value.told, words)
        return When(told=told, edtf=dates.understand(told).edtf)

    @Slot()
    def _was_edited(self) -> None:
        self.edited.emit()


class MeasurePart(Part):
    """A whole number in a form that people write: a place in a video, a duration, a size. -1 is not known."""

    def __init__(self, label: str, measure: Measure, *, hint: str = "", name: str) -> None:
        super().__init__()
        self._measure = measure
        self._shown, self._words = -1, ""
        self._field = ToldField(label, measure.said, hint=hint, name=name)
        self._hold(self._field)
        self._field.edited.connect(self._was_edited)
        self._field.left.connect(self.left)

    def value(self) -> int:
        words = self._field.text()
        return self._shown if words == self._words else self._measure.read(words)

    def set_value(self, value: int) -> None:
        self._shown, self._words = value, self._measure.write(value)
        self._field.set_text(self._words)

    @Slot()
    def _was_edited(self) -> None:
        self.edited.emit()


class NamesPart(Part):
    """Every spelling of a name; what the tables suggest goes by the languages that are spoken."""

    def __init__(self, desk: Desk, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_first")
        self.label = self.tr("Name")
        self._desk = desk
        self._languages: tuple[str, ...] = ()
        self._rows = NameRows(
            desk.choices("name_kind"),
            desk.choices("name_source"),
            suggest=self._suggest,
            letters=desk.setting(LETTERS) == _SHOWN,
            name=name,
        )
        self.setLayout(column(self._rows, gap=0))
        self._rows.edited.connect(self.edited)
        self._rows.left.connect(self.left)
        self._rows.letters_wanted.connect(self._keep_letters)
        desk.setting_changed.connect(self._follow_setting)

    def value(self) -> Any:
        return self._rows.names()

    def set_value(self, value: Any) -> None:
        self._rows.set_names(value)
        self.setFocusProxy(self._rows.entries()[0])

    def with_words(self, value: Sequence[Name], words: str) -> tuple[Name, ...]:
        given = (name for name in value if name.text.strip())
        return (*given, Name(in_one_line("", words)))

    def suggest_for(self, languages: Sequence[str]) -> None:
        """These languages are spoken where the name is told."""
        if tuple(languages) != self._languages:
            self._languages = tuple(languages)
            self._rows.look_for_spellings()

    def _suggest(self, given: Sequence[Name]) -> Sequence[Suggestion]:
        return suggestions(given, self._languages)

    @Slot(bool)
    def _keep_letters(self, shown: bool) -> None:
        self._desk.keep_setting(LETTERS, _SHOWN if shown else "")

    @Slot(str, str)
    def _follow_setting(self, key: str, value: str) -> None:
        if key == LETTERS:
            self._rows.show_letters(value == _SHOWN)
