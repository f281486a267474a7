"""The first tab of a person's page: what each source says, what differs, what waits for a decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea

from kuager.flows.people import PersonPage
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.icons import Glyph
from kuager.gui.people.facts_table import FactsTable, family_rows, heads_of, rows_of
from kuager.gui.people.record_words import section_label
from kuager.gui.people.words import fact_label
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, ground, held, row, top
from kuager.gui.widgets.notice import Notice
from kuager.gui.widgets.text import Text, Wrapped


class AccountsPane(QScrollArea):
    """Scrolls down when it must, and sideways where the sources are many."""

    source_opened = Signal(object)
    conflicts_wanted = Signal()
    same_wanted = Signal()
    separate_wanted = Signal()
    add_source_wanted = Signal()

    def __init__(self, desk: Desk, page: PersonPage, *, name: str = "accounts") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What each source says"))
        same = Button(self.tr("Who may be the same?"), Kind.QUIET, icon="users", name=f"{name}_same")
        same.clicked.connect(self.same_wanted)
        add = Button(
            self.tr("Add what another source says"), Kind.QUIET, icon="plus", name=f"{name}_add_source"
        )
        add.clicked.connect(self.add_source_wanted)
        acts = [add, same]
        if len(page.columns) > 1:
            separate = Button(self.tr("Separate…"), Kind.QUIET, icon="git-branch", name=f"{name}_separate")
            separate.clicked.connect(self.separate_wanted)
            acts.append(separate)
        head = Text(self.tr("What each source says"), "heading")
        # The acts stand at the start: the table under them may be wider than what is in sight.
        lines = column(head, row(*acts, None, gap=4), gap=6, margins=(theme.space("page"), 10, 16, 10))
        if page.conflicts:
            lines.addWidget(self._conflicts(page, name))
        rows = (*rows_of(desk, page.facts), *family_rows(desk, page))
        table = FactsTable(heads_of(desk, page), rows, name=f"{name}_table")
        table.opened.connect(self.source_opened)
        lines.addWidget(table)
        differing = [fact_label(fact.code) for fact in page.facts if fact.differs]
        if differing:
            words = self.tr(
                "The sources differ on: {facts}. Nothing is overwritten; letters say “according to”."
            ).format(facts=", ".join(differing))
            mark = Glyph("arrows-left-right", "attention")
            box = row(mark, (Wrapped(words, "small", "ink"), 1), gap=10, margins=(10, 8, 8, 8))
            top(box, mark)
            verdict = ground("window", box)
            verdict.setObjectName(f"{name}_differing")
            verdict.setAccessibleName(words)
            lines.addWidget(verdict)
        lines.addStretch(1)
        self.setWidget(held(lines))

    def _conflicts(self, page: PersonPage, name: str) -> Notice:
        marks = {column.account: column.mark for column in page.columns}
        parts = [
            f"{marks.get(record, '')} {section_label(section)}".strip()
            for record, _, section in page.conflicts
        ]
        notice = Notice(
            "attention",
            self.tr("%n part(s) stand here in two versions.", "", len(page.conflicts)),
            ", ".join(parts),
            self.tr("Look at both"),
            icon="git-merge",
            name=f"{name}_conflicts",
        )
        notice.acted.connect(self.conflicts_wanted)
        return notice
