"""What a template asks staff for beyond the records: a field for each, in the interface's language.

What is written here is put where the template says; a name that needs a case is written in that case, and the
hint says which. An empty field leaves its part of the letter out.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows.templates import TemplateField
from kuager.gui.letters.growing_area import GrowingArea
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, held
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.letter import Filled

_PATH = "letter.fields."


class FieldsForm(QWidget):
    """Hidden where the template asks for nothing. `edited` follows every change, `left` a field."""

    edited = Signal()
    left = Signal()

    def __init__(self, language: str, *, name: str = "fields") -> None:
        super().__init__()
        self.setObjectName(name)
        self._language = language
        self._areas: dict[str, GrowingArea] = {}
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(10)
        about = self.tr("No record says this. What is left empty is left out of the letter.")
        head = column(Text(self.tr("For this letter"), "heading"), Wrapped(about, "small"), gap=2)
        self.setLayout(column(head, self._place, gap=8))
        self.hide()

    def load(self, fields: Sequence[TemplateField], filled: Sequence[Filled]) -> None:
        """Show the fields of a template with what is written in them, without telling anyone."""
        written = {each.field: each.text for each in filled}
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._areas = {}
        for field in fields:
            area = GrowingArea(
                written.get(field.code, ""), lines=field.lines, name=f"{self.objectName()}_{field.code}"
            )
            area.textChanged.connect(self.edited)
            area.left.connect(self.left)
            self._areas[field.code] = area
            hint = field.hint(self._language)
            area.setAccessibleDescription(hint)
            shown = Field(field.label(self._language), area)
            self._place.addWidget(held(column(shown, Wrapped(hint, "small"), gap=2)) if hint else shown)
        self.setVisible(bool(fields))

    def filled(self) -> tuple[Filled, ...]:
        """What is written now, in the order of the template."""
        texts = {code: area.toPlainText().strip() for code, area in self._areas.items()}
        return tuple(Filled(code, text) for code, text in texts.items() if text)

    def focus_on(self, field: str) -> bool:
        """Give the keyboard to a field by its path ("letter.fields.act"); False if it is not here."""
        area = self._areas.get(field.removeprefix(_PATH))
        if not field.startswith(_PATH) or area is None:
            return False
        area.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
