"""What was retracted stays out of a list until somebody asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kuager.flows.search import Hit
from kuager.gui.widgets.buttons import Button, Kind


class HiddenFilter(Button):
    """A button that is there only where something is hidden; `clicked` asks for the list anew."""

    def __init__(self, *, name: str) -> None:
        super().__init__("", Kind.QUIET, icon="eye-slash", name=f"{name}_hidden")
        self.setCheckable(True)
        self.hide()

    def shown_of(self, hits: Sequence[Hit]) -> list[Hit]:
        """What is to be seen now, of all that was found."""
        count = sum(hit.row.hidden for hit in hits)
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
        return [hit for hit in hits if self.isChecked() or not hit.row.hidden]
