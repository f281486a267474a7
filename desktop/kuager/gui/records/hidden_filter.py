"""What was retracted stays out of a list until somebody asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from kuager.gui.widgets.buttons import Button


class _Hideable(Protocol):
    @property
    def hidden(self) -> bool: ...


R = TypeVar("R", bound=_Hideable)


class HiddenFilter(Button):
    """A button that is there only where something is hidden; `clicked` asks for the list anew."""

    def __init__(self, *, name: str) -> None:
        super().__init__("", icon="eye-slash", name=f"{name}_hidden")
        self.setCheckable(True)
        self.hide()

    def shown_of(self, rows: Sequence[R]) -> list[R]:
        """The rows that are to be seen now, of all that there are."""
        count = sum(row.hidden for row in rows)
        self.setVisible(count > 0)
        if not count:
            self.setChecked(False)
        translate = QCoreApplication.translate
        words = (
            translate("HiddenFilter", "Leave out hidden: {count}")
            if self.isChecked()
            else translate("HiddenFilter", "Show hidden: {count}")
        )
        self.set_words(words.format(count=count))
        return [row for row in rows if self.isChecked() or not row.hidden]
