"""A small picture of an attachment: drawn in the limited child, held in memory, gone with its page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kuager.flows import attachments
from kuager.flows.attachments import DRAWN, Drawn
from kuager.gui import icons, theme
from kuager.gui.attachments import words
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job
from kuager.model.attachment import Attachment


def image_of(drawn: Drawn) -> QImage:
    """Pixels as Qt has them, with bytes of their own."""
    form = QImage.Format.Format_RGB888
    return QImage(drawn.rgb, drawn.width, drawn.height, drawn.width * 3, form).copy()


class Preview(QAbstractButton):
    """Pressing it is meant to open the attachment; with none it shows an icon."""

    def __init__(self, desk: Desk, side: int, *, empty: str = "image", name: str = "preview") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._empty = desk, empty
        self._attachment: Attachment | None = None
        self._image: QImage | None = None
        self._job: Job | None = None
        self._failed = False
        self._side = theme.px(side)
        self.setFixedSize(self._side, self._side)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_attachment(self, attachment: Attachment | None) -> None:
        """Show another one; the same one is not drawn again."""
        if attachment is not None:
            self.setAccessibleName(self.tr("Open: {what}").format(what=words.title(self._desk, attachment)))
        if _bytes_of(attachment) == _bytes_of(self._attachment):
            self._attachment = attachment
            return
        self._attachment, self._image, self._failed = attachment, None, False
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.update()
        if attachment is not None and attachment.media_type in DRAWN:
            session, side = self._desk.session, round(self._side * self.devicePixelRatioF())
            self._job = self._desk.file(
                lambda task: (
                    _bytes_of(attachment),
                    attachments.draw(session, attachment, side, side, task),
                ),
                self._show,
                self._was_not_drawn,
            )

    @property
    def attachment(self) -> Attachment | None:
        """What is shown."""
        return self._attachment

    def is_drawn(self) -> bool:
        """Whether a picture stands here."""
        return self._image is not None

    @Slot(object)
    def _show(self, outcome: tuple[object, Drawn]) -> None:
        which, drawn = outcome
        if which == _bytes_of(self._attachment):
            self._image = image_of(drawn)
            self._image.setDevicePixelRatio(self.devicePixelRatioF())
            self.update()

    @Slot(object)
    def _was_not_drawn(self, error: Exception) -> None:
        self._failed = self._image is None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        if self._image is not None:
            size = self._image.deviceIndependentSize().toSize()
            corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
            painter.drawImage(corner, self._image)
        else:
            side = min(theme.px(28), self._side // 2)
            spot = QRect(0, 0, side, side)
            spot.moveCenter(self.rect().center())
            drawn = words.icon(self._attachment) if self._attachment is not None else self._empty
            icons.paint(painter, "warning" if self._failed else drawn, spot, "inkSoft")
        role, wide = ("focus", 2) if self.hasFocus() else ("edge", 1)
        painter.setPen(QPen(theme.colour(role), wide))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def _bytes_of(attachment: Attachment | None) -> object:
    return None if attachment is None else (attachment.blob, attachment.sha256)
