"""Portraits of persons: one on a page, and small ones in lists, drawn when a row is first in sight.

Pictures are drawn in the limited child and held in memory as long as the page is there; nothing of them is
written anywhere.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kuager.flows import attachments
from kuager.flows.attachments import Drawn
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.attachments.preview import Preview, image_of
from kuager.gui.attachments.viewer import Viewer
from kuager.gui.desk import Desk
from kuager.model.attachment import Attachment
from kuager.model.ids import RecordId
from kuager.task import Task

_KEPT: Final = 500
_WAITING: Final = 40
"""Persons that are asked for at once: what was scrolled past meanwhile is asked for when it is seen again."""
_ON_A_PAGE: Final = 64


class PersonPortrait(Preview):
    """The portrait on a person's page; not in sight where there is none."""

    failed = Signal(object)

    def __init__(self, desk: Desk, person: RecordId, *, name: str) -> None:
        super().__init__(desk, _ON_A_PAGE, empty="user", name=name)
        self.hide()
        self.clicked.connect(self._open)
        session = desk.session
        desk.read(lambda _: attachments.portrait(session, person), self._show_found, self.failed_with)

    @Slot(object)
    def _show_found(self, found: Attachment | None) -> None:
        self.setVisible(found is not None)
        self.show_attachment(found)

    @Slot(object)
    def failed_with(self, error: Exception) -> None:
        """Tell whoever listens."""
        self.failed.emit(error)

    @Slot()
    def _open(self) -> None:
        if self.attachment is not None:
            Viewer(self, self._desk, self.attachment).open()


class Portraits(QObject):
    """Small portraits by person; `came` says that a row may be painted anew."""

    came = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: OrderedDict[RecordId, QImage | None] = OrderedDict()
        self._wanted: list[RecordId] = []
        self._round = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def of(self, person: RecordId) -> QImage | None:
        """The picture, None while it is not there; asking for it has it fetched."""
        if person in self._known:
            return self._known[person]
        if person not in self._wanted:
            self._wanted = [*self._wanted[1 - _WAITING :], person]
            self._soon.start()
        return None

    def forget(self) -> None:
        """Something was recorded: what is known may not be so any more."""
        self._round += 1
        self._known.clear()
        self._wanted.clear()

    @Slot()
    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, []
        session, number = self._desk.session, self._round
        self._desk.read(partial(_found, session, number, wanted), self._draw, self._had_none)

    @Slot(object)
    def _draw(self, found: tuple[int, dict[RecordId, Attachment | None]]) -> None:
        number, portraits = found
        if number != self._round:
            return
        side = round(theme.size("rowTwoLine") * 2)
        for person, attachment in portraits.items():
            self._keep(person, None)
            if attachment is not None:
                work = partial(_drawn, self._desk.session, number, person, attachment, side)
                self._desk.file(work, self._show, self._had_none)

    @Slot(object)
    def _show(self, drawn: tuple[int, RecordId, Drawn]) -> None:
        number, person, pixels = drawn
        if number == self._round:
            self._keep(person, image_of(pixels))
            self.came.emit()

    @Slot(object)
    def _had_none(self, error: Exception) -> None:
        """A list says nothing of a portrait that cannot be drawn; its person's page does."""

    def _keep(self, person: RecordId, image: QImage | None) -> None:
        self._known[person] = image
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)


def _found(
    session: Session, number: int, wanted: list[RecordId], task: Task
) -> tuple[int, dict[RecordId, Attachment | None]]:
    found: dict[RecordId, Attachment | None] = {}
    for person in wanted:
        task.step(len(found), len(wanted))
        found[person] = attachments.portrait(session, person)
    return number, found


def _drawn(
    session: Session, number: int, person: RecordId, attachment: Attachment, side: int, task: Task
) -> tuple[int, RecordId, Drawn]:
    return number, person, attachments.draw(session, attachment, side, side, task)
