"""Where things are kept, as it is shown: only here, sent, or safely with somebody who signed for it.

Lists show a badge, pages a line with the names. While no card of another machine was compared nothing is
shown: everything is only here then, and nothing could be otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import whereabouts
from kuager.flows.unlock import Session
from kuager.flows.whereabouts import NOTHING, SAFE, SENT, UNKNOWN, Levels, Part, Whereabouts
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import section_label
from kuager.gui.people.words import joined
from kuager.gui.widgets.badges import BadgeRow, Mark, standard
from kuager.gui.widgets.layout import row
from kuager.gui.widgets.text import Elided, tip
from kuager.model.ids import RecordId

_MOST_PARTS: Final = 4


def mark_of(words: int, files: int) -> Mark:
    """The badge of what was told and of its files, by their levels."""
    translate = QCoreApplication.translate
    if words > NOTHING and files == NOTHING:
        return Mark(translate("Kept", "Files only here"), "attention", "desktop")
    level = min(words, files)
    if level >= SAFE:
        return Mark(translate("Kept", "Safe elsewhere"), "good", "shield-check")
    return standard("sent" if level == SENT else "here")


class KeptLevels(QObject):
    """Where each line of one list is; `came` says that rows may be painted anew."""

    came = Signal()

    def __init__(self, desk: Desk, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._levels: Levels = UNKNOWN

    @Slot()
    def read(self) -> None:
        """Read it again."""
        session, kind = self._desk.session, self._kind
        self._desk.read(lambda _: whereabouts.levels(session, kind), self._show, self._not_read)

    @Slot(object)
    def _show(self, levels: Levels) -> None:
        self._levels = levels
        self.came.emit()

    @Slot(object)
    def _not_read(self, _: Exception) -> None:
        """The list itself says what is wrong; a bug shows itself at the desk."""

    def marks(self, line: RecordId) -> tuple[Mark, ...]:
        """The badge of a line; none while nothing is shown of it."""
        return (mark_of(*self._levels.of(line)),) if self._levels.shown else ()


class KeptLine(QWidget):
    """Where the records of a page are; not in sight where there is nothing to say."""

    def __init__(
        self,
        desk: Desk,
        find: Callable[[Session, RecordId], Whereabouts | None],
        record: RecordId,
        *,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        name: str = "kept",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._find, self._record = desk, find, record
        self._badges = BadgeRow(name=f"{name}_badges")
        self._words = Elided("", "small")
        self._words.setObjectName(f"{name}_words")
        self.setLayout(row(self._badges, (self._words, 1), gap=8, margins=margins))
        self.hide()
        desk.recorded.connect(self.read)
        self.read()

    @Slot()
    def read(self) -> None:
        """Read it again."""
        session, find, record = self._desk.session, self._find, self._record
        self._desk.read(lambda _: find(session, record), self._show, self._not_read)

    @Slot(object)
    def _show(self, found: Whereabouts | None) -> None:
        self.setVisible(found is not None)
        if found is not None:
            words = self._said(found)
            self._badges.set_marks([mark_of(found.words, found.files)])
            self._words.setText(words)
            self._words.setToolTip(tip(words))
            self.setAccessibleName(words)

    @Slot(object)
    def _not_read(self, _: Exception) -> None:
        """The page itself says what is wrong; a bug shows itself at the desk."""

    def _said(self, found: Whereabouts) -> str:
        safe = ", ".join(isolate(each.alias) for each in found.holders if each.safe)
        others = ", ".join(isolate(each.alias) for each in found.holders if not each.safe)
        said = []
        if safe:
            said.append(self.tr("Safely with {names}.").format(names=safe))
        elif others and found.level >= SAFE:
            said.append(self.tr("Safely with {names} together.").format(names=others))
        elif others and found.words >= SENT:
            said.append(self.tr("Sent to {names}; nobody has confirmed all of it.").format(names=others))
        elif not others:
            said.append(self.tr("Nothing of it is with anybody else."))
        if found.parts and others:
            said.append(self.tr("Only here: {parts}.").format(parts=self._parts(found.parts)))
            if found.words == NOTHING:
                said.append(self.tr("The rest is with {names}.").format(names=others))
        return " ".join(said)

    def _parts(self, parts: tuple[Part, ...]) -> str:
        sections = dict.fromkeys(section_label(part.section) for part in parts if not part.files)
        named = [*sections][:_MOST_PARTS]
        if len(sections) > _MOST_PARTS:
            named.append(self.tr("%n more part(s)", "", len(sections) - _MOST_PARTS))
        files = sum(part.files for part in parts)
        if files:
            named.append(self.tr("%n file(s)", "", files))
        return joined(named, ", ")
