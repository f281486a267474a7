"""Lines that the office writes once for all its members, such as those of its letterhead."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import TextArea
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped


class Wording(NamedTuple):
    """What the part says: title, what it is about, what the lines are, and what keeping them changed."""

    title: str
    about: str
    lines: str
    kept: str
    emptied: str


class OfficeWords(QWidget):
    """Kept by its button, for what they are used for is tried first; `read` and `keep` run on workers."""

    def __init__(
        self,
        desk: Desk,
        wording: Wording,
        read: Callable[[Session], str],
        keep: Callable[[Session, str], None],
        *,
        name: str,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._wording, self._read_lines, self._keep_lines = desk, wording, read, keep
        self.says = NoticePlace(name=f"{name}_says")
        self.area = TextArea(lines=3, name=f"{name}_words")
        self.area.setMaximumHeight(self.area.minimumHeight())
        button = Button(self.tr("Keep it"), name=f"{name}_keep")
        button.clicked.connect(self._keep)
        self.setLayout(
            column(
                Text(wording.title, "heading"),
                Wrapped(wording.about, "body", "inkSoft"),
                Field(wording.lines, self.area),
                self.says,
                row(button, None),
                gap=10,
            )
        )
        self.setFocusProxy(self.area)
        session = desk.session
        desk.read(lambda _: read(session), self._show, self._failed)

    @Slot(object)
    def _show(self, words: str) -> None:
        self.area.setPlainText(words)

    @Slot()
    def _keep(self) -> None:
        session, words, read, keep = (
            self._desk.session,
            self.area.toPlainText(),
            self._read_lines,
            self._keep_lines,
        )

        def work(_: object) -> str:
            keep(session, words)
            return read(session)

        self._desk.write(work, self._was_kept, self._failed)

    @Slot(object)
    def _was_kept(self, words: str) -> None:
        self._show(words)
        self.says.say("good", self._wording.kept if words else self._wording.emptied)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        tell(self.says, error)
