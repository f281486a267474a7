"""Looking at any signed PDF: opened or dropped here, read in a process of its own, nothing kept of it.

What is found is shown fact by fact. The file itself is not drawn: what cannot be relied on should not look
like a letter.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from kuager.flows import documents, trust
from kuager.flows.trust import Verdict
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.letters.verdict_view import VerdictView
from kuager.gui.letters.verdict_words import in_short
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, page_margins, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Elided, Wrapped


class _Looked(NamedTuple):
    name: str
    verdict: Verdict


def _look(session: Session, path: Path) -> _Looked:
    return _Looked(path.name, trust.verify(session, documents.read(path, trust.PDF_LIMIT)))


def dropped_file(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """The one file of this computer that is being dragged or dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class CheckPage(SubPage):
    """`looked` follows each file, whatever was found."""

    looked = Signal()

    def __init__(self, desk: Desk, *, name: str = "check") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self.setAcceptDrops(True)
        self._desk, self._name = desk, name
        self.says = NoticePlace(name=f"{name}_says")
        self._file = Elided("", "heading")
        self._file.setObjectName(f"{name}_file")
        self._what = Wrapped(
            self.tr(
                "Open a PDF, or drop one here: a letter of yours, or one that somebody says is yours. It is "
                "read apart from everything else, and nothing of it is kept."
            ),
            "body",
            "inkSoft",
        )
        self._place = column(gap=0)
        body = column(self._what, self._file, self.says, self._place, gap=12, margins=page_margins())
        body.addStretch(1)
        self.choose = Button(self.tr("Open a PDF…"), Kind.PRIMARY, icon="folder-open", name=f"{name}_open")
        self.choose.clicked.connect(self._ask_file)
        back = Button(self.tr("All letters"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.leave)
        head = PageHeader(self.tr("Check a PDF"), items=(self.choose, back), name=f"{name}_header")
        self.setLayout(column(head, row((scroller(body), 1), gap=0), gap=0))
        self.setFocusProxy(self.choose)
        self._file.hide()

    @Slot()
    def _ask_file(self) -> None:
        everything = self.tr("All files")
        dialog = FileChoice(
            self,
            self.tr("Open a PDF"),
            Asked.FILE,
            filters=("PDF (*.pdf)", f"{everything} (*)"),
            name=f"{self._name}_dialog",
        )
        dialog.chosen.connect(self.look_at)
        dialog.open()

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Look at a file."""
        session = self._desk.session
        self.says.say("neutral", self.tr("{file} is being looked at.").format(file=isolate(path.name)))
        self._show_file(path.name)
        self._desk.file(lambda _: _look(session, path), self._show, self._failed)

    def _show_file(self, name: str) -> None:
        self._file.setText(isolate(name))
        self._file.show()
        self._what.hide()
        while (item := self._place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot(object)
    def _show(self, looked: _Looked) -> None:
        self._show_file(looked.name)
        short = in_short(looked.verdict)
        self.says.say(short.tone, short.words, short.means)
        self._place.addWidget(VerdictView(looked.verdict, name=f"{self._name}_verdict"))
        self.looked.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        tell(self.says, error)
        self.looked.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.look_at(path)
