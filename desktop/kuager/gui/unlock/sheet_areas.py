"""Fields for the words of recovery sheets: one for each, and another as soon as all are begun."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.gui.widgets.entries import TextArea
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text

_FIRST: Final = 2
_MOST: Final = 16
_WORDS: Final = 20


class _SheetArea(QWidget):
    """The words of one sheet, with how many they are."""

    def __init__(self, caption: str, name: str) -> None:
        super().__init__()
        self.area = TextArea(lines=2, name=name)
        self.area.setMaximumHeight(self.area.minimumHeight() + self.area.fontMetrics().lineSpacing())
        self.area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.area.setInputMethodHints(self.area.inputMethodHints() | Qt.InputMethodHint.ImhSensitiveData)
        self.area.setAccessibleName(caption)
        self._count = Text("", "small")
        self.setLayout(column(row(Text(caption, "caption"), None, self._count), self.area, gap=4))
        self.setFocusProxy(self.area)
        self.area.textChanged.connect(self._show_count)
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        count = len(self.area.toPlainText().split())
        self._count.setText(self.tr("{count} of {all} words").format(count=count, all=_WORDS))
        self._count.set_tone("attention" if count > _WORDS else "good" if count == _WORDS else "")


class SheetAreas(QWidget):
    """`edited` comes with every change. How many words a field holds is said beside its caption."""

    edited = Signal()

    def __init__(self, *, name: str = "sheet_areas") -> None:
        super().__init__()
        self.setObjectName(name)
        self._areas: list[TextArea] = []
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._box)
        for _ in range(_FIRST):
            self._add()
        self.setFocusProxy(self._areas[0])

    def sheets(self) -> list[str]:
        """What was typed, without the fields that are empty."""
        return [words for area in self._areas if (words := area.toPlainText().strip())]

    def clear(self) -> None:
        """Forget what was typed, and how it was typed."""
        for area in self._areas:
            area.clear()
            area.document().clearUndoRedoStacks()

    def areas(self) -> list[TextArea]:
        """The fields, from the first to the last."""
        return list(self._areas)

    def _add(self) -> None:
        number = len(self._areas) + 1
        caption = self.tr("Words of one sheet") if number == 1 else self.tr("Words of another sheet")
        sheet = _SheetArea(caption, f"{self.objectName()}_{number}")
        sheet.area.textChanged.connect(self._was_edited)
        self._areas.append(sheet.area)
        self._box.addWidget(sheet)

    @Slot()
    def _was_edited(self) -> None:
        if len(self.sheets()) == len(self._areas) < _MOST:
            self._add()
        self.edited.emit()
