"""Beside the queue: answers that are due, interviews that nobody has finished, and what is only here."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows import keep
from kuager.flows.interview import DraftRow
from kuager.flows.keep import LastBackup
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.icons import Glyph
from kuager.gui.interview.drafts_panel import since_words
from kuager.gui.today.answers_due import AnswersDue
from kuager.gui.widgets.badges import BadgeRow, Mark
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, held, line, row, scroller, top
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId

_MOST: Final = 5


class _Unfinished(QWidget):
    """One draft, and the way into it."""

    opened = Signal(object)

    def __init__(self, draft: DraftRow, now: datetime) -> None:
        super().__init__()
        self.id = draft.id
        title = draft.title or self.tr("Without ticket and name")
        mark = Glyph("pencil-simple", beside="body")
        go_on = Button(self.tr("Go on"), Kind.LINK, name="today_draft_open")
        go_on.setAccessibleDescription(title)
        go_on.clicked.connect(self._open)
        words = column(Wrapped(title), Wrapped(since_words(draft, now), "small"), row(go_on, None), gap=1)
        box = row(mark, (words, 1), gap=10)
        top(box, mark)
        self.setLayout(box)
        self.setFocusProxy(go_on)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.id)


class TodaySide(QWidget):
    """`draft_opened` carries an interview; `all_wanted` asks for the place of interviews."""

    draft_opened = Signal(object)
    all_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("today_side")
        self._desk = desk
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._shown: list[_Unfinished] = []
        self._showing: tuple[list[DraftRow], date] | None = None
        self._none = Wrapped(self.tr("Nothing is unfinished."), "small")
        self._more = Button("", Kind.LINK, name="today_more_drafts")
        self._more.clicked.connect(self.all_wanted)
        self._badges = BadgeRow(name="today_kept")
        self._kept = Wrapped("", "small")
        self._kept.setObjectName("today_kept_words")
        backup = Button(self.tr("Backup"), Kind.LINK, name="today_backup")
        backup.clicked.connect(self.backup_wanted)
        self.due = AnswersDue(desk)
        inner = column(
            self.due,
            Text(self.tr("Unfinished"), "caption"),
            self._lines,
            self._none,
            row(self._more, None),
            4,
            line(),
            4,
            Text(self.tr("Kept safe"), "caption"),
            row(self._badges, None),
            self._kept,
            row(backup, None),
            None,
            gap=8,
            margins=(20, 14, 16, 12),
        )
        self.setLayout(column(scroller(held(inner)), gap=0))
        desk.recorded.connect(self.read)
        desk.outlived.connect(self.read)
        self.read()

    def show_drafts(self, drafts: Sequence[DraftRow], begun: Collection[str], now: datetime) -> int:
        """Show the drafts but for those of tickets in the room (`begun`, by their ids); how many."""
        shown = [draft for draft in drafts if draft.id not in begun]
        if (shown, now.date()) == self._showing:
            return len(shown)  # whoever has the keyboard here keeps it
        if self._showing is not None and self._showing[1] != now.date():
            self.due.read()  # another day: what is due is another matter
        self._showing = (shown, now.date())
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shown = []
        for draft in shown[:_MOST]:
            unfinished = _Unfinished(draft, now)
            unfinished.opened.connect(self.draft_opened)
            self._lines.addWidget(unfinished)
            self._shown.append(unfinished)
        self._none.setVisible(not shown)
        self._more.setVisible(len(shown) > _MOST)
        self._more.set_words(self.tr("%n more", "", max(len(shown) - _MOST, 0)))
        return len(shown)

    def choose(self, interview: RecordId) -> bool:
        """Put the keyboard on the way into a draft; False if it is not here."""
        found = next((each for each in self._shown if each.id == interview), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        return found is not None

    # What only this computer has ----------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Look what no backup has yet."""
        session = self._desk.session
        self._desk.read(
            lambda _: (keep.last_backup(session), keep.interviews_only_here(session)),
            self._show_kept,
            self._not_read,
        )

    @Slot(object)
    def _show_kept(self, found: tuple[LastBackup | None, int]) -> None:
        last, only_here = found
        if only_here:
            mark = Mark(self.tr("%n interview(s) only here", "", only_here), "attention", "desktop")
            words = self.tr("If this computer is lost, so are they.")
        else:
            mark = Mark(self.tr("Nothing is only here"), "good", "shield-check")
            words = ""
        when = self.tr("There is no backup yet.")
        if last is not None:
            when = self.tr("Last backup: {moment}.").format(moment=moment_words(last.time))
        self._badges.set_marks([mark] if only_here or last is not None else [])
        self._kept.setText(f"{words} {when}".strip())

    @Slot(object)
    def _not_read(self, _: Exception) -> None:
        """The settings say what is wrong with backups; a bug shows itself at the desk."""
