"""The place of the exchange: bundles in and out, the folder, receipts, tables, cards; and what to decide."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.gui.desk import Desk
from kuager.gui.exchange.bring_in_pane import BringInPane
from kuager.gui.exchange.cards_pane import CardsPane
from kuager.gui.exchange.folder_pane import FolderPane
from kuager.gui.exchange.receipts_pane import ReceiptsPane
from kuager.gui.exchange.send_out_pane import SendOutPane
from kuager.gui.exchange.table_pane import TablePane
from kuager.gui.people.conflicts import ConflictsView
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held
from kuager.gui.widgets.tabs import TabbedPages


class ExchangePage(QWidget):
    """The tabs; `open_bundle_file` is what Ctrl+O of the window asks for.

    That of the exchange folder is left out until there is an organisation, or a folder.
    """

    counted = Signal(int)
    """How much wants a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("exchange_page")
        self._desk = desk
        self._conflicts: ConflictsView | None = None
        self.bring_in = BringInPane(desk)
        self.send_out = SendOutPane(desk)
        self.folder = FolderPane(desk)
        self.receipts = ReceiptsPane(desk)
        self.tables = TablePane(desk)
        self.cards = CardsPane(desk)
        self.bring_in.conflicts_wanted.connect(self.open_conflicts)
        self.send_out.cards_wanted.connect(self._show_cards)
        self.cards.trusted.connect(self.send_out.read)
        self.cards.trusted.connect(self.receipts.read)
        self.cards.trusted.connect(self.folder.read)
        self.folder.cards_wanted.connect(self._show_cards)
        self.folder.conflicts_wanted.connect(self.open_conflicts)
        self.folder.offered.connect(self._offer_folder)
        self.folder.counted.connect(self._count_folder)
        self.tabs = TabbedPages(
            [
                ("in", self.tr("Bring in"), self.bring_in),
                ("out", self.tr("Send out"), self.send_out),
                ("folder", self.tr("Folder"), self.folder),
                ("receipts", self.tr("Receipts"), self.receipts),
                ("tables", self.tr("Tables"), self.tables),
                ("cards", self.tr("Cards"), self.cards),
            ],
            name="exchange_tabs",
        )
        self.tabs.tabs.show_tab("folder", shown=False)
        head = PageHeader(self.tr("Exchange"), ruled=False, name="exchange_header")
        hints = KeyHints(
            [
                ("Ctrl+O", self.tr("open a bundle")),
                ("Ctrl+Tab", self.tr("tabs")),
                ("Ctrl+Enter", self.tr("the main button")),
                ("F1", self.tr("all keys")),
            ],
            name="exchange_hints",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(held(column(head, (self.tabs, 1), hints, gap=0)))
        self.setLayout(column((self._stack, 1), gap=0))
        self.setFocusProxy(self.tabs)

    @Slot()
    def open_bundle_file(self) -> None:
        """Ask for a bundle to bring in."""
        self._leave_conflicts()
        self.tabs.tabs.choose("in")
        self.bring_in.open_bundle_file()

    @Slot()
    def open_conflicts(self) -> None:
        """Show what waits for a decision."""
        self._leave_conflicts()
        self._conflicts = ConflictsView(self._desk, name="merged_conflicts")
        self._conflicts.left.connect(self._leave_conflicts)
        self._stack.addWidget(self._conflicts)
        self._stack.setCurrentWidget(self._conflicts)
        self._conflicts.setFocus()

    @Slot()
    def _leave_conflicts(self) -> None:
        if self._conflicts is not None:
            self._stack.setCurrentIndex(0)
            self._stack.removeWidget(self._conflicts)
            self._conflicts.deleteLater()
            self._conflicts = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.folder.read()  # an organisation may have been founded or joined meanwhile

    @Slot()
    def _offer_folder(self) -> None:
        self.tabs.tabs.show_tab("folder", shown=True)

    @Slot(int)
    def _count_folder(self, count: int) -> None:
        """In the tab, and at the place: the folder is looked at while nobody looks at this page."""
        words = self.tr("Folder: {count}").format(count=count) if count else self.tr("Folder")
        self.tabs.tabs.set_words("folder", words)
        self.counted.emit(count)

    @Slot()
    def _show_cards(self) -> None:
        self.tabs.tabs.choose("cards")
