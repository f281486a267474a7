"""One attachment over the window: zoomed, turned, page by page; and a working copy of it.

Everything foreign is drawn by the limited child process; this window shows pixels. A working copy keeps what
is done here: turning, black boxes, a crop. The original stays as it is.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from kuager.flows import attachments
from kuager.flows.attachments import DRAWN, DRAWN_LIMIT, TEXT, Drawn
from kuager.gui.attachments import words
from kuager.gui.attachments.canvas import Canvas
from kuager.gui.attachments.letting_out import LettingOut
from kuager.gui.attachments.preview import image_of
from kuager.gui.attachments.tools import LookTools, WorkTools, tool
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Kind
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sheet import Sheet
from kuager.gui.widgets.text import Elided
from kuager.model.attachment import COVER, CROP, TURN, Attachment, Edit
from kuager.model.ids import RecordId

_ZOOM: Final = 1.25
_LEAST, _MOST = 0.02, 8.0
_REDRAW_AFTER: Final = 200
"""Milliseconds after the last step of zooming."""
_SHARE: Final = 0.94
"""Of its window."""


class _Room(QScrollArea):
    """The room for the page."""

    resized = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(canvas)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class Viewer(Sheet):
    """`record` is what a working copy is brought in for; with none, nothing is worked on here."""

    worked = Signal(object)
    """The `Attachment` that is a working copy of the one shown."""

    def __init__(
        self, parent: QWidget, desk: Desk, attachment: Attachment, record: RecordId | None = None
    ) -> None:
        super().__init__(parent, width=480, name="viewer")
        self._desk, self._attachment, self._record = desk, attachment, record
        self._page, self._pages, self._degrees = 0, 1, 0
        self._drawn: QImage | None = None
        self._full = QSize(1, 1)
        self._fits = True
        self._job: Job | None = None
        self._says = NoticePlace(name="viewer_says")
        self._canvas = Canvas(name="viewer_canvas")
        self._canvas.setAccessibleName(words.title(desk, attachment))
        self._canvas.changed.connect(self._look)
        self._area = _Room(self._canvas)
        self._area.resized.connect(self._fit_again)
        self._text = QPlainTextEdit()
        self._text.setObjectName("viewer_text")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(words.title(desk, attachment))
        self._body = QStackedWidget()
        self._body.addWidget(self._area)
        self._body.addWidget(self._text)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_AFTER)
        self._redraw.timeout.connect(self._draw)
        self._looking, self._working = LookTools(), WorkTools()
        self._out = LettingOut(desk, self._says, self)
        self.setLayout(column(self._head(), line(), self._says, (self._body, 1), line(), self._foot(), gap=0))
        self._work_on("")
        self._look()

    def _head(self) -> QWidget:
        told = self._attachment
        facts = (words.form(told), words.done_to(told) or self.tr("As it was brought in"))
        names = column(
            Elided(words.title(self._desk, told), "heading"), Elided(" · ".join(facts), "small"), gap=0
        )
        out = tool(self.tr("Save a copy outside…"), "export", "export")
        out.clicked.connect(self._let_out)
        close = tool(self.tr("Close"), "x", "close", Kind.PLAIN)
        close.clicked.connect(self.close)
        return held(row((names, 1), out, close, margins=(16, 10, 16, 10)))

    def _foot(self) -> QWidget:
        looking, working = self._looking, self._working
        looking.smaller.clicked.connect(self._zoom_out)
        looking.larger.clicked.connect(self._zoom_in)
        looking.whole.clicked.connect(self._show_whole)
        looking.turn.clicked.connect(self._turn_page)
        looking.before.clicked.connect(self._page_before)
        looking.after.clicked.connect(self._page_after)
        looking.work.clicked.connect(self._begin_work)
        working.cover.clicked.connect(self._add_cover)
        working.crop.clicked.connect(self._add_crop)
        working.take.clicked.connect(self._canvas.take_last)
        working.stop.clicked.connect(self._stop_work)
        working.keep.clicked.connect(self._keep_work)
        return held(column(looking, working, gap=4, margins=(12, 8, 12, 8)))

    # Shape ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            self.setMaximumHeight(max(240, parent.height() - 8))
            self.resize(round(parent.width() * _SHARE), round(parent.height() * _SHARE))
        shown = self._text if self._attachment.media_type == TEXT else self._canvas
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    @Slot()
    def _fit_again(self) -> None:
        if self._fits and self._drawn is not None:
            self._fit_page()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_Plus: self._zoom_in,
            Qt.Key.Key_Equal: self._zoom_in,
            Qt.Key.Key_Minus: self._zoom_out,
            Qt.Key.Key_0: self._show_whole,
            Qt.Key.Key_R: self._turn_page,
            Qt.Key.Key_PageUp: self._page_before,
            Qt.Key.Key_PageDown: self._page_after,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        elif event.key() == Qt.Key.Key_Escape and self._making:
            self._stop_work()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        """Let every button say what can be done now."""
        self._looking.show_page(self._page, self._pages)
        shown = self._attachment.media_type in DRAWN
        self._looking.work.setVisible(self._record is not None)
        self._looking.setVisible(shown and not self._making)
        self._working.setVisible(bool(self._making))
        self._working.take.setEnabled(bool(self._canvas.covers) or self._canvas.frame is not None)

    # Reading ----------------------------------------------------------------------------------------

    def _read(self) -> None:
        session, told = self._desk.session, self._attachment
        if told.media_type in DRAWN:
            self._draw()
        elif told.media_type == TEXT:
            self._body.setCurrentWidget(self._text)
            self._desk.file(lambda _: attachments.words(session, told), self._show_words, self._was_refused)
        else:
            self._canvas.hide()
            self._says.say(
                "neutral",
                self.tr("This kind of file is kept as it came, and not shown here."),
                self.tr("Nothing of it is opened. Save a copy and look at it on a computer without secrets."),
            )

    @Slot()
    def _draw(self) -> None:
        if self._job is not None:
            self._job.cancel()
        session, told, page = self._desk.session, self._attachment, self._page
        wide, high = self._wanted()
        self._job = self._desk.file(
            lambda task: (page, attachments.draw(session, told, wide, high, task, page=page)),
            self._show,
            self._was_refused,
        )

    def _wanted(self) -> tuple[int, int]:
        """How large the page is to be drawn: as it stands on the screen, at first as the room is."""
        ratio = self.devicePixelRatioF()
        room = self._area.viewport().size()
        if self._drawn is None or self._fits:
            wide, high = room.width() * ratio, room.height() * ratio
            side = max(wide, high)  # it may be turned
            return round(side), round(side)
        scale = min(1.0, self._canvas.scale * ratio)
        wide, high = self._full.width() * scale, self._full.height() * scale
        shrink = min(1.0, (DRAWN_LIMIT / max(1.0, wide * high)) ** 0.5)
        return max(1, round(wide * shrink)), max(1, round(high * shrink))

    @Slot(object)
    def _show(self, outcome: tuple[int, Drawn]) -> None:
        page, drawn = outcome
        if page != self._page:
            return
        self._says.clear()
        self._pages = drawn.pages
        self._full = QSize(drawn.full_width, drawn.full_height)
        self._drawn = image_of(drawn)
        self._show_turned()
        if self._fits:
            self._fit_page()
        self._look()

    def _show_turned(self) -> None:
        if self._drawn is None:
            return
        turned = self._drawn.transformed(QTransform().rotate(self._degrees))
        full = self._full if self._degrees % 180 == 0 else self._full.transposed()
        self._canvas.show_image(turned, full)

    @Slot(str)
    def _show_words(self, told: str) -> None:
        self._text.setPlainText(told)

    @Slot(object)
    def _was_refused(self, error: Exception) -> None:
        tell(self._says, error)
        self._look()

    # Zoom, turn, pages ------------------------------------------------------------------------------

    def _fit_page(self) -> None:
        room = self._area.maximumViewportSize() - QSize(4, 4)
        full = self._canvas.full
        fitting = min(room.width() / full.width(), room.height() / full.height())
        self._canvas.set_scale(min(max(fitting, _LEAST), 2.0))

    def _zoom(self, by: float) -> None:
        if self._drawn is None:
            return
        self._fits = False
        self._canvas.set_scale(min(max(self._canvas.scale * by, _LEAST), _MOST))
        self._redraw.start()

    @Slot()
    def _zoom_in(self) -> None:
        self._zoom(_ZOOM)

    @Slot()
    def _zoom_out(self) -> None:
        self._zoom(1 / _ZOOM)

    @Slot()
    def _show_whole(self) -> None:
        self._fits = True
        self._fit_page()

    @Slot()
    def _turn_page(self) -> None:
        self._canvas.turn()
        self._degrees = (self._degrees + 90) % 360
        self._show_turned()
        if self._fits:
            self._fit_page()

    @Slot()
    def _page_before(self) -> None:
        self._turn_to(self._page - 1)

    @Slot()
    def _page_after(self) -> None:
        self._turn_to(self._page + 1)

    def _turn_to(self, page: int) -> None:
        if 0 <= page < self._pages and not self._making:
            self._page = page
            self._canvas.clear()
            self._draw()
            self._look()

    # A working copy ---------------------------------------------------------------------------------

    def _work_on(self, what: str) -> None:
        self._making = what
        self._canvas.make(what)

    @Slot()
    def _begin_work(self) -> None:
        self._work_on(COVER)
        self._look()
        self._working.cover.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _add_cover(self) -> None:
        self._work_on(COVER)
        self._canvas.add_box(self._sight())

    @Slot()
    def _add_crop(self) -> None:
        self._work_on(CROP)
        self._canvas.add_box(self._sight())

    def _sight(self) -> QRect:
        return self._canvas.visibleRegion().boundingRect()

    @Slot()
    def _stop_work(self) -> None:
        self._work_on("")
        self._canvas.clear()
        self._look()

    @Slot()
    def _keep_work(self) -> None:
        session, told, page = self._desk.session, self._attachment, self._page
        edits = self._edits()
        self._working.keep.setEnabled(False)
        self._desk.file(
            lambda task: (edits, attachments.reworked(session, told, edits, task, page)),
            self._keep_made,
            self._was_not_worked,
        )

    @Slot(object)
    def _keep_made(self, made: tuple[tuple[Edit, ...], bytes]) -> None:
        session, told, page, record = self._desk.session, self._attachment, self._page, self._record
        edits, content = made
        if record is not None:
            self._desk.write(
                lambda _: attachments.keep_reworked(session, record, told, edits, content, page),
                self._was_worked,
                self._was_not_worked,
            )

    def _edits(self) -> tuple[Edit, ...]:
        """What leads from the page to what is seen: turned first, then covered, then cropped."""
        turned = (Edit(TURN, degrees=self._degrees),) if self._degrees else ()
        covers = tuple(_edit(COVER, box) for box in self._canvas.covers)
        frame = self._canvas.frame
        return (*turned, *covers, *((_edit(CROP, frame),) if frame is not None else ()))

    @Slot(object)
    def _was_worked(self, copy: Attachment) -> None:
        self.worked.emit(copy)
        self.close()

    @Slot(object)
    def _was_not_worked(self, error: Exception) -> None:
        self._working.keep.setEnabled(True)
        tell(self._says, error)

    @Slot()
    def _let_out(self) -> None:
        self._out.ask(self._attachment)


def _edit(act: str, box: QRect) -> Edit:
    return Edit(act, left=box.x(), top=box.y(), width=box.width(), height=box.height())
