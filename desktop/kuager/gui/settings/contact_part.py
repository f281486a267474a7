"""How the office is reached, as it stands on the slip that a family takes home; for all members alike."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import slips
from kuager.gui.desk import Desk
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import TextArea
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped


class ContactPart(QWidget):
    """Kept by its button, for it is tried on every slip first."""

    def __init__(self, desk: Desk, *, name: str = "contact") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        self.area = TextArea(lines=3, name=f"{name}_words")
        self.area.setMaximumHeight(self.area.minimumHeight())
        keep = Button(self.tr("Keep it"), name=f"{name}_keep")
        keep.clicked.connect(self._keep)
        about = self.tr(
            "A slip carries the number of a ticket and these lines, nothing else. Whoever is searched on the "
            "way home should have nothing to explain: a telephone number, hours, no name of an organisation."
        )
        self.setLayout(
            column(
                Text(self.tr("Slips for families"), "heading"),
                Wrapped(about, "body", "inkSoft"),
                Field(self.tr("How the office is reached"), self.area),
                self.says,
                row(keep, None),
                gap=10,
            )
        )
        self.setFocusProxy(self.area)
        session = desk.session
        desk.read(lambda _: slips.contact(session), self._show, self._failed)

    @Slot(object)
    def _show(self, words: str) -> None:
        self.area.setPlainText(words)

    @Slot()
    def _keep(self) -> None:
        session, words = self._desk.session, self.area.toPlainText()

        def work(_: object) -> str:
            slips.keep_contact(session, words)
            return slips.contact(session)

        self._desk.write(work, self._was_kept, self._failed)

    @Slot(object)
    def _was_kept(self, words: str) -> None:
        self._show(words)
        happened = self.tr("It stands on every slip from now on.")
        self.says.say("good", happened if words else self.tr("Slips carry the number alone from now on."))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        tell(self.says, error)
