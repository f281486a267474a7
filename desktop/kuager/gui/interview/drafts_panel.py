"""The drafts that wait, above the list: what was typed and not saved yet, also after a crash or a lock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows.interview import DraftRow
from kuager.gui import theme
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.layout import bar, column, held, panel, row, scroller
from kuager.gui.widgets.text import Elided, Text
from kuager.model.ids import RecordId

_MOST_IN_SIGHT: Final = 3


def since_words(draft: DraftRow, today: datetime) -> str:
    """Since when a draft is kept, and whose it is if it is not one's own."""
    translate = QCoreApplication.translate
    changed = datetime.fromisoformat(draft.changed)
    time = f"{changed:%H:%M}"
    if changed.date() == today.date():
        words = translate("_DraftLine", "Draft, kept encrypted here since {time}").format(time=time)
    else:
        day = QLocale().toString(
            QDate(changed.year, changed.month, changed.day), QLocale.FormatType.ShortFormat
        )
        words = translate("_DraftLine", "Draft, kept encrypted here since {day}, {time}")
        words = words.format(day=day, time=time)
    return words if draft.own else translate("_DraftLine", "{words}, by another member").format(words=words)


class _DraftLine(QWidget):
    """One draft: whose, since when, go on or throw away."""

    opened = Signal(object)
    discarded = Signal(object)

    def __init__(self, draft: DraftRow, title: str, today: datetime) -> None:
        super().__init__()
        self._id = draft.id
        self.setObjectName(f"draft_{draft.id}")
        words = column(Elided(title, "strong"), Elided(since_words(draft, today), "small"), gap=0)
        go_on = Button(self.tr("Go on"), icon="pencil-simple", name="draft_open")
        go_on.setAccessibleDescription(title)
        go_on.clicked.connect(self._open)
        self.setFocusProxy(go_on)
        away = Button(self.tr("Throw away"), Kind.QUIET, name="draft_discard")
        away.setAccessibleDescription(title)
        away.clicked.connect(self._discard)
        box = row(Glyph("pencil-simple"), (words, 1), away, go_on, gap=10, margins=(12, 4, 12, 4))
        self.setLayout(row(bar("accent"), (box, 1), gap=0))
        self.setFixedHeight(theme.size("rowTwoLine"))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._id)

    @Slot()
    def _discard(self) -> None:
        self.discarded.emit(self._id)


class DraftsPanel(QWidget):
    """`opened` and `discarded` carry the id; throwing away asks first, for it cannot be undone."""

    opened = Signal(object)
    discarded = Signal(object)

    def __init__(self, nameless: str = "", stays: str = "", *, name: str = "drafts_panel") -> None:
        """`nameless` calls a draft without a title, `stays` says what is left when it is thrown away.

        Without them it is a panel of interviews.
        """
        super().__init__()
        self.setObjectName(name)
        self._nameless = nameless or self.tr("Without ticket and name")
        self._stays = stays or self.tr(
            "{draft}. It is gone for good; only what was saved as an interview before stays."
        )
        self._titles: dict[RecordId, str] = {}
        self._shown: dict[RecordId, _DraftLine] = {}
        self._asked: RecordId | None = None
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._count = Text("", "heading", "inkSoft")
        self._area = scroller(held(self._lines))
        side = theme.space("page")
        self.setLayout(
            column(
                row(Text(self.tr("Unfinished"), "heading"), self._count, None),
                panel(column(self._area, margins=(1, 1, 1, 1))),
                gap=theme.space("s"),
                margins=(side, theme.space("m"), side, 0),
            )
        )
        self.hide()

    def show_drafts(self, drafts: Sequence[DraftRow], today: datetime) -> None:
        """Show these; nothing at all when there is none. The keyboard stays here if it was here."""
        focused: QWidget | None = self.window().focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shown.clear()
        self._titles = {draft.id: draft.title for draft in drafts}
        for draft in drafts:
            draft_line = _DraftLine(draft, draft.title or self._nameless, today)
            draft_line.opened.connect(self.opened)
            draft_line.discarded.connect(self._ask)
            self._lines.addWidget(draft_line)
            self._shown[draft.id] = draft_line
        self._count.setText(str(len(drafts)))
        self._area.setFixedHeight(min(len(drafts), _MOST_IN_SIGHT) * theme.size("rowTwoLine"))
        self.setVisible(bool(drafts))
        if had_keyboard and drafts:
            self.choose(drafts[0].id)

    def choose(self, draft: RecordId) -> bool:
        """Put the keyboard on a draft; False if it is not here."""
        if draft not in self._shown:
            return False
        self._shown[draft].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot(object)
    def _ask(self, draft: RecordId) -> None:
        self._asked = draft
        title = self._titles.get(draft) or self._nameless
        dialog = ConfirmDialog(
            self,
            self.tr("Throw this draft away?"),
            self._stays.format(draft=isolate(title)),
            self.tr("Throw away"),
            self.tr("Keep it"),
            name="draft_discard",
        )
        dialog.confirmed.connect(self._was_confirmed)
        dialog.open()

    @Slot()
    def _was_confirmed(self) -> None:
        if self._asked is not None:
            self.discarded.emit(self._asked)
            self._asked = None
