"""F1: all keys, of the window and of the page that is open, written from their actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.keys import key_words, keys_of
from kuager.gui.widgets.layout import column, held, row, scroller
from kuager.gui.widgets.sheet import Sheet
from kuager.gui.widgets.text import Key, Text, Wrapped


class KeyList(Sheet):
    """Two columns: everywhere, and on this page."""

    def __init__(self, window: QWidget, page: QWidget | None) -> None:
        super().__init__(window, width=560, name="key_list")
        everywhere = [
            (key_words(action), action.text())
            for action in window.actions()
            if action.text() and not action.shortcut().isEmpty()
        ]
        common = {keys for keys, _ in everywhere}
        here = [pair for pair in keys_of(page) if pair[0] not in common] if page else []
        groups = row(_group(self.tr("Everywhere"), everywhere), gap=24)
        if here:
            groups.addWidget(_group(self.tr("On this page"), here))
        close = Button(self.tr("Close"), name="key_list_close")
        close.clicked.connect(self.reject)
        inner = held(groups)
        area = scroller(inner)
        area.setMinimumHeight(min(360, inner.sizeHint().height() + 4))
        self.setLayout(
            column(
                Text(self.tr("Keys"), "title"), (area, 1), row(None, close),
                gap=12, margins=(20, 16, 20, 16),
            )
        )  # fmt: skip
        close.setFocus(Qt.FocusReason.OtherFocusReason)


def _group(title: str, pairs: list[tuple[str, str]]) -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for at, (keys, meaning) in enumerate(pairs):
        grid.addWidget(Key(keys), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Wrapped(meaning), at, 1)
    return held(column(Text(title, "caption"), grid, None, gap=8))
