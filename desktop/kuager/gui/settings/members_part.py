"""Who works in this vault, and the way to let another person in."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kuager.flows.unlock import Member
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.settings.new_member_form import NewMemberForm
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import Badge, Mark
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Elided, Text, Wrapped


class MembersPart(QWidget):
    """A line for each member; the one at work is marked."""

    def __init__(self, desk: Desk, *, name: str = "members") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._form: NewMemberForm | None = None
        self.says = NoticePlace(name=f"{name}_says")
        self._lines = column(gap=0)
        self._form_place = column(gap=0)
        self.add = Button(self.tr("Add a member…"), icon="user-plus", name=f"{name}_add")
        self.add.clicked.connect(self._open_form)
        about = Wrapped(
            self.tr("Each member has an own passphrase. To change seats, lock and let the other one unlock."),
            "body",
            "inkSoft",
        )
        self.setLayout(
            column(
                Text(self.tr("Members"), "heading"),
                about,
                self.says,
                self._lines,
                self._form_place,
                row(self.add, None),
                gap=8,
            )
        )
        self.read()

    @Slot()
    def read(self) -> None:
        """Read who may unlock this vault."""
        session = self._desk.session
        self._desk.read(lambda _: session.keys.members(), self._show, self._say)

    @Slot(object)
    def _show(self, members: list[Member]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        own = self._desk.session.member.id
        for member in members:
            marks = (Badge(Mark(self.tr("you"), "accent")),) if member.id == own else ()
            box = row(Glyph("user"), Elided(member.name), *marks, None, gap=10, margins=(0, 8, 0, 8))
            shown = held(box)
            shown.setObjectName(f"{self.objectName()}_member")
            shown.setAccessibleName(member.name)
            self._lines.addWidget(shown)
            self._lines.addWidget(line())

    @Slot()
    def _open_form(self) -> None:
        self.says.clear()
        self.add.hide()
        self._form = NewMemberForm(self._desk)
        self._form.added.connect(self._was_added)
        self._form.left.connect(self._close_form)
        self._form_place.addWidget(self._form)
        self._form.setFocus()

    @Slot()
    def _close_form(self) -> None:
        self.add.show()
        self.add.setFocus()
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    @Slot(str)
    def _was_added(self, name: str) -> None:
        self._close_form()
        words = self.tr("{name} can unlock this vault now.").format(name=isolate(name))
        self.says.say("good", words)
        self.read()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
