"""A place under a part of the settings for one form at a time; what opens it is out of sight meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.gui.settings.parts_page import reveal
from kuager.gui.widgets.sub_page import SubPage


class FormPlace(QWidget):
    """`openers` are the buttons that a form stands for; the one that opened it gets the keyboard back."""

    closed = Signal()

    def __init__(self, *openers: QWidget) -> None:
        super().__init__()
        self._openers = openers
        self._opener: QWidget | None = None
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._box)
        self.form: SubPage | None = None
        self.hide()

    def open(self, form: SubPage, opener: QWidget) -> None:
        """Show a form, perhaps in place of another one."""
        self._drop()
        self.form, self._opener = form, opener
        form.left.connect(self.close_form)
        self._box.addWidget(form)
        for each in self._openers:
            each.hide()
        self.show()
        form.setFocus()
        reveal(form)

    @Slot()
    def close_form(self) -> None:
        """Put the form away; what was typed into it is gone."""
        if self.form is None:
            return
        for each in self._openers:
            each.show()
        if self._opener is not None:
            self._opener.setFocus()
        self._drop()
        self.hide()
        self.closed.emit()

    def _drop(self) -> None:
        if self.form is not None:
            self._box.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = self._opener = None
