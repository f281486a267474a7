"""A card at the door that does one thing with a vault and is left again: recover, restore, clear."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout

from kuager.gui import theme
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped


class OutsideCard(SubPage):
    """Title, a few words, what is asked, and one act with the reason why it cannot be done yet.

    A card says what is `missing` and does its act in `submit`; `forget` empties what was typed.
    """

    def __init__(self, act: Button, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_card")
        self._busy = ""
        self.says = NoticePlace(name=f"{name}_notice")
        self.act = act
        self.act.clicked.connect(self.try_submit)
        self._gate = Gate(act)
        self._leave = Button(self.tr("Back"), icon="back", name=f"{name}_leave")
        self._leave.clicked.connect(self.leave)
        self.setMaximumWidth(theme.px(640))
        self.setMinimumWidth(min(theme.px(520), 520))

    def lay_out(self, title: str, about: str, asked: QBoxLayout) -> None:
        """Put the parts on the card; once, at the end of `__init__`."""
        form = column(
            Text(title, "title"),
            Wrapped(about, "body", "inkSoft"),
            4,
            asked,
            self.says,
            row(self._leave, (self._gate, 1), gap=8),
            gap=10,
            margins=(32, 26, 32, 24),
        )
        self.setLayout(column(panel(form), gap=0))
        self.look()

    def missing(self) -> str:
        """Why the act cannot be done yet; "" if it can."""
        raise NotImplementedError

    def submit(self) -> None:
        """Do the act."""
        raise NotImplementedError

    def forget(self) -> None:
        """Empty what was typed."""
        raise NotImplementedError

    @Slot()
    def look(self) -> None:
        """See again whether the act can be done."""
        reason = self._busy or self.missing()
        if reason:
            self._gate.close_because(reason)
        else:
            self._gate.open()

    @Slot()
    def try_submit(self) -> None:
        """Do the act if it can be done."""
        if not self._busy and not self.missing():
            self.says.clear()
            self.submit()

    def leave(self) -> None:
        if not self._busy:
            self.forget()
            super().leave()

    def set_busy(self, words: str) -> None:
        """Wait, and say for what; "" goes on."""
        self._busy = words
        self._leave.setEnabled(not words)
        self.look()

    def show_failure(self, error: Exception) -> None:
        """Say why it was not done."""
        tell(self.says, error)
