"""The exchange folder: which one, what the last look did, every file in it, and what goes wrong with it.

What it shows is read again after each look; looking is the matter of `FolderWatch`, which goes on while
another page is open.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from kuager.errors import AppError
from kuager.flows import exchange, exchange_folder, organisation
from kuager.flows.exchange import CardFacts
from kuager.flows.exchange_folder import Kept, Line, Standing
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.exchange import folder_words
from kuager.gui.exchange.folder_form import FolderForm
from kuager.gui.exchange.folder_watch import FolderWatch, Report
from kuager.gui.exchange.known_notice import KnownNotice
from kuager.gui.exchange.words import lost_words
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.beside import Beside
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.layout import column, ground, held, page_margins
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Text, Wrapped

_FORM_WIDTH: Final = 356
_LIST_HEIGHT: Final = 320


class _Found(NamedTuple):
    """What the page shows. `offered`: there is an organisation, or a folder was chosen all the same."""

    cards: list[CardFacts]
    kept: Kept | None
    standing: Standing | None
    offered: bool


def _read(session: Session) -> _Found:
    cards = exchange.addressees(session)
    try:
        kept = exchange_folder.chosen(session)
    except AppError as error:
        if error.code != "folder.none":
            raise
        return _Found(cards, None, None, organisation.held(session) is not None)
    try:
        standing = exchange_folder.show(session)
    except AppError as error:
        if error.code not in ("folder.missing", "file.unreadable"):
            raise
        standing = None  # it is not there now; the next look says so
    return _Found(cards, kept, standing, offered=True)


class FolderPane(QWidget):
    """`offered` says that it is to be shown at all; `cards_wanted`, `conflicts_wanted` follow their acts."""

    offered = Signal()
    counted = Signal(int)
    """How much in it wants a person."""
    duplicates_wanted = Signal(object)
    cards_wanted = Signal()
    conflicts_wanted = Signal()

    def __init__(self, desk: Desk, *, name: str = "folder") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._kept: Kept | None = None
        self._is_first = True
        self._is_troubled = False
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self.conflicts_wanted)
        self.perhaps = KnownNotice(desk, name=f"{name}_perhaps")
        self.perhaps.wanted.connect(self.duplicates_wanted)
        self.progress = ProgressLine(name=f"{name}_progress")
        self.watch = FolderWatch(desk, self._watch_job, self)
        self.watch.began.connect(self._look_at_gates)
        self.watch.looked.connect(self._was_looked_at)
        self.form = FolderForm(name=f"{name}_form")
        self.form.changed.connect(self._look_at_gates)
        self._model: ListModel[Line] = ListModel(self._columns(), lambda line: line.file)
        self.list = ListView(self._model, self.tr("Files in the folder"), name=f"{name}_list")
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self._last = Wrapped("", "body", "inkSoft")
        self._last.setObjectName(f"{name}_last")
        self._news = Wrapped("", "small")
        self._later = Wrapped("", "small", "ink")
        self._lost = Wrapped("", "small", "attention")
        self._behind = Wrapped("", "small", "attention")
        self._behind.setObjectName(f"{name}_behind")
        self._pages = QStackedWidget()
        self._pages.addWidget(held(self._about()))
        self._pages.addWidget(held(self._lying()))
        nobody = EmptyState(
            self.tr("Nobody to exchange with yet"),
            self.tr(
                "What goes in is sealed for those whose cards you trust. Open a card and compare it first."
            ),
            self.tr("To the cards"),
            icon="identification-card",
            name=f"{name}_nobody",
        )
        nobody.begun.connect(self.cards_wanted)
        left = ground("window", column(self.form, None, margins=page_margins()))
        self._stack = QStackedWidget()
        self._stack.addWidget(held(column(nobody, margins=page_margins())))
        self._stack.addWidget(Beside(left, self._pages, _FORM_WIDTH))
        self.leave = Button(self.tr("Leave the folder…"), name=f"{name}_leave")
        self.leave.clicked.connect(self._ask_to_leave)
        self.save = Button(self.tr("Save the changes"), icon="check", name=f"{name}_save")
        self.save.clicked.connect(self._choose)
        self._save_gate = Gate(self.save)
        self.act = Button("", Kind.PRIMARY, icon="arrows-clockwise", name=f"{name}_act")
        self.act.clicked.connect(self._act)
        self._gate = Gate(self.act)
        self._bar = ActionBar(start=(self.leave,), end=(self._save_gate, self._gate), name=f"{name}_bar")
        self.setLayout(column(self.says, self.perhaps, self.progress, (self._stack, 1), self._bar, gap=0))
        desk.recorded.connect(self.read)
        self.read()

    def _about(self) -> QBoxLayout:
        """What it is, before one is chosen."""
        what = self.tr(
            "Syncthing, Nextcloud, a network share or rclone keeps one folder the same on several computers; "
            "Kuager puts in what the others lack, takes out what they put in, and removes its own files once "
            "everybody has signed for them."
        )
        seen = self.tr(
            "Whoever runs that program sees sizes and times, neither content nor names. Kuager itself speaks "
            "with no network."
        )
        where = self.tr("How each of them is set up: README, “A folder that another program carries”.")
        return column(
            Text(self.tr("A folder that another program carries"), "heading"),
            Wrapped(what),
            Wrapped(seen, "body", "inkSoft"),
            Wrapped(where, "body", "inkSoft"),
            None,
            gap=10,
            margins=page_margins(),
        )

    def _lying(self) -> QBoxLayout:
        return column(
            Text(self.tr("What lies in the folder"), "heading"),
            self._last,
            self._news,
            self._later,
            self._lost,
            self._behind,
            4,
            (held(column(self.list, gap=0)), 1),
            gap=4,
            margins=page_margins(),
        )

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(self.tr("File"), folder_words.file_cell, width=220),
            Column(self.tr("What became of it"), self._state_cell),
        ]

    def _state_cell(self, line: Line) -> Cell:
        return folder_words.state_cell(line)

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read which folder it is, and what lies in it."""
        session = self._desk.session
        self._desk.read(lambda _: _read(session), self._show, self._say)

    @Slot(object)
    def _show(self, found: _Found) -> None:
        if found.offered:  # and it stays in sight when the folder is left
            self.offered.emit()
        self._kept = found.kept
        self.form.show_choice(found.cards, found.kept)
        self._stack.setCurrentIndex(1 if found.cards or found.kept else 0)
        self._pages.setCurrentIndex(0 if found.kept is None else 1)
        self._bar.setVisible(bool(found.cards or found.kept))
        self._show_standing(found.standing)
        if self._is_first and found.kept is not None:
            self.watch.follow(found.kept.minutes, soon=True)
        self._is_first = False
        self._look_at_gates()

    def _show_standing(self, standing: Standing | None) -> None:
        lines = [] if standing is None else sorted(standing.lines, key=folder_words.rank)
        self.counted.emit(sum(map(folder_words.needs_eyes, lines)) + self._is_troubled)
        self.list.show_rows(lines)
        self.list.setVisible(bool(lines))
        if self._kept is not None and not self._last.text():
            self._last.setText(self.tr("Not looked at yet since the vault was opened."))
        later = "" if standing is None else folder_words.waiting(standing.later, standing.too_large)
        lost = "" if standing is None else ", ".join(map(isolate, standing.lost))
        words = self.tr("Nothing may go to {names} any more.").format(names=lost) if lost else ""
        behind = lost_words(standing.lost_with) if standing is not None and standing.lost_with else ""
        for label, said in ((self._later, later), (self._lost, words), (self._behind, behind)):
            label.setText(said)
            label.setVisible(bool(said))

    @Slot()
    def _look_at_gates(self) -> None:
        kept, lacks = self._kept, self.form.lacks()
        self.leave.setVisible(kept is not None)
        self._save_gate.setVisible(kept is not None and self.form.is_changed())
        self.act.set_words(
            self.tr("Exchange by this folder") if kept is None else self.tr("Look at the folder now")
        )
        if self.watch.is_looking:
            self._gate.close_because(self.tr("It is being looked at."))
        elif kept is None and lacks:
            self._gate.close_because(lacks)
        else:
            self._gate.open()
        if lacks:
            self._save_gate.close_because(lacks)
        else:
            self._save_gate.open()

    # Acts -------------------------------------------------------------------------------------------

    @Slot()
    def _act(self) -> None:
        if self._kept is None:
            self._choose()
        else:
            self.watch.look()

    @Slot()
    def _choose(self) -> None:
        session, wish = self._desk.session, self.form.wish()
        self.says.clear()
        self._desk.write(
            lambda _: exchange_folder.choose(
                session,
                wish.folder,
                wish.to,
                everything=wish.everything,
                media=wish.media,
                minutes=wish.minutes,
            ),
            self._chosen,
            self._say,
        )

    @Slot(object)
    def _chosen(self, standing: Standing) -> None:
        self.watch.follow(standing.minutes, soon=False)
        self.read()
        self.watch.look()

    @Slot()
    def _ask_to_leave(self) -> None:
        question = ConfirmDialog(
            self,
            self.tr("Leave this folder?"),
            self.tr(
                "What lies in it stays there: this vault will not remove it, even if you choose the folder "
                "again. What was taken in stays in the vault."
            ),
            self.tr("Leave the folder"),
            self.tr("Stay"),
            name=f"{self.objectName()}_leaving",
        )
        question.confirmed.connect(self._leave)
        question.open()

    @Slot()
    def _leave(self) -> None:
        session = self._desk.session
        self.watch.follow(0, soon=False)
        self._desk.write(lambda _: exchange_folder.leave(session), self._left, self._say)

    @Slot(object)
    def _left(self, _: object) -> None:
        self._last.setText("")
        self._news.setText("")
        self.says.say("neutral", self.tr("The folder is left. What lies in it stays."))
        self.read()

    # Looks ------------------------------------------------------------------------------------------

    def _watch_job(self, job: Job) -> None:
        means = self.tr("Cancelling keeps what came whole; the next look goes on.")
        self.progress.watch(job, self.tr("Looking at the exchange folder"), cancel_means=means)

    @Slot(object)
    def _was_looked_at(self, report: Report) -> None:
        time, told = report.time, folder_words.told(report)
        if report.error is not None:
            self._last.setText(self.tr("Looked at {time}: it did not come to its end.").format(time=time))
            self._say(report.error)
        else:
            if self._is_troubled:
                self.says.clear()
            self._last.setText(self.tr("Looked at {time}: {what}.").format(time=time, what=told))
        self._is_troubled = report.error is not None
        if report.is_news:
            self._news.setText(self.tr("Last news at {time}: {what}.").format(time=time, what=told))
        if any(each.records for each in report.taken):
            self.perhaps.look(report.since)
        conflicts = sum(each.conflicts for each in report.taken)
        if conflicts:
            words = self.tr("%n part(s) stand in two versions now.", "", conflicts)
            self.says.say("attention", words, "", self.tr("Look at both versions"))
        self._news.setVisible(bool(self._news.text()))
        self.read()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
        self._look_at_gates()
