"""The pages as they will be printed: dark on white in either scheme, drawn by the flow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kuager.flows.letters import Picture
from kuager.gui import theme
from kuager.gui.widgets.layout import column, ground
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text

WIDTH: Final = 412
_MARGIN: Final = 16
_PAPER: Final = (210, 297)


class PaperPage(QWidget):
    """One page; as high as paper is at its width."""

    def __init__(self, picture: Picture, ratio: float, words: str) -> None:
        super().__init__()
        image = QImage(
            picture.rgb, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888
        )
        self._image = image.copy()  # the bytes belong to the picture
        self._image.setDevicePixelRatio(ratio)
        self.setAccessibleName(words)
        self.setFixedSize(round(picture.width / ratio), round(picture.height / ratio))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class PreviewPane(QWidget):
    """All pages of a letter."""

    def __init__(self, *, name: str = "preview") -> None:
        super().__init__()
        self.setObjectName(name)
        self.says = NoticePlace(name=f"{name}_says")
        self._pages = QVBoxLayout()
        self._pages.setSpacing(8)
        self._pages.setContentsMargins(_MARGIN, 8, _MARGIN, 12)
        inner = ground("sunken", self._pages)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(self.tr("Preview"))
        self._area.setWidget(inner)
        self.setLayout(column(self.says, (self._area, 1), gap=0))

    def page_width(self) -> int:
        """How wide a page has to be drawn, in pixels of the screen."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = max(200, self._area.width() - bar - 2 * _MARGIN)
        return round(min(room, 3 * _PAPER[0]) * self.devicePixelRatioF())

    def show_pages(self, pictures: Sequence[Picture]) -> None:
        """Show other pages; where one has scrolled to stays."""
        scrolled = self._area.verticalScrollBar().value()
        self.says.clear()
        while (item := self._pages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, picture in enumerate(pictures, 1):
            words = self.tr("Page {number} of {total}").format(number=at, total=len(pictures))
            self._pages.addWidget(Text(words, "caption"))
            page = PaperPage(picture, self.devicePixelRatioF(), words)
            self._pages.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pages.addStretch(1)
        self._area.verticalScrollBar().setValue(scrolled)

    def count(self) -> int:
        """How many pages are shown."""
        return len(self.findChildren(PaperPage))
