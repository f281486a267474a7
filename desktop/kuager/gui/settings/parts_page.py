"""One tab of the settings: parts one under the other, as wide as one reads well, with lines between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from kuager.gui import theme
from kuager.gui.widgets.layout import column, held, line, page_margins, row


class PartsPage(QScrollArea):
    """Scrolls up and down when it must, and to what a part has just opened."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._wanted: QWidget | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines = column(gap=10, margins=page_margins())
        for at, part in enumerate(parts):
            if at:
                lines.addSpacing(10)
                lines.addWidget(line())
                lines.addSpacing(10)
            lines.addWidget(part)
        lines.addStretch(1)
        inner = held(lines)
        inner.setMaximumWidth(theme.size("measure") + 2 * theme.space("page"))
        self.setWidget(held(row((inner, 100), None, gap=0)))

    def scroll_to(self, widget: QWidget) -> None:
        """Show a widget as soon as the page knows how high it is now."""
        if self._wanted is not None:
            self._wanted.destroyed.disconnect(self._forget)
        self._wanted = widget
        widget.destroyed.connect(self._forget)
        QTimer.singleShot(0, self._scroll)

    @Slot()
    def _scroll(self) -> None:
        if self._wanted is not None:
            self.ensureWidgetVisible(self._wanted)

    @Slot()
    def _forget(self) -> None:
        self._wanted = None


def reveal(widget: QWidget) -> None:
    """Scroll the page of the settings that a widget stands on, so that it is seen."""
    page = widget.parentWidget()
    while page is not None and not isinstance(page, PartsPage):
        page = page.parentWidget()
    if page is not None:
        page.scroll_to(widget)
