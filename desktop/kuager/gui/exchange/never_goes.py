"""What never goes to one of those whose cards are trusted, whoever sends and whatever is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot

from kuager.flows import choosing
from kuager.flows.choosing import Rule
from kuager.flows.exchange import CardFacts
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import kind_label, section_label
from kuager.gui.telling import tell
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, page_margins, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped

_GROUPS: Final = ("testimony", "account", "source")


class NeverGoes(SubPage):
    """`kept` follows the saving."""

    kept = Signal()

    def __init__(self, desk: Desk, card: CardFacts, *, name: str = "never_goes") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._card, self._name = desk, card, name
        self._checks: dict[Rule, Check] = {}
        self.says = NoticePlace(name=f"{name}_says")
        who = isolate(card.alias)
        head = PageHeader(self.tr("What never goes to {name}").format(name=who), name=f"{name}_header")
        about = self.tr(
            "Whatever is chosen, what is ticked here stays: they see that it exists, not what it says. "
            "Letters stay too where they may tell what stays. Whoever sends from this vault keeps to it."
        )
        self._list = column(Wrapped(about, "body", "inkSoft"), gap=4, margins=page_margins())
        back = Button(self.tr("Leave it as it is"), name=f"{name}_back")
        back.clicked.connect(self.leave)
        self.save = Button(self.tr("Keep this"), Kind.PRIMARY, name=f"{name}_save")
        self.save.clicked.connect(self._save)
        bar = ActionBar(end=(back, self.save), name=f"{name}_bar")
        self.setLayout(column(head, self.says, (scroller(self._list), 1), bar, gap=0))
        session = desk.session
        desk.read(lambda _: choosing.rules_for(session, card.origin), self._show, self._fail)

    @Slot(object)
    def _show(self, rules: frozenset[Rule]) -> None:
        possible = choosing.possible_rules()
        self._add_group(self.tr("Whole records"), [rule for rule in possible if not rule[1]], rules)
        for kind in _GROUPS:
            parts = [rule for rule in possible if rule[0] == kind and rule[1]]
            self._add_group(self.tr("Parts of: {kind}").format(kind=kind_label(kind)), parts, rules)
        self._list.addStretch(1)
        self.setFocusProxy(next(iter(self._checks.values())).box)

    def _add_group(self, head: str, group: list[Rule], rules: frozenset[Rule]) -> None:
        whole = {
            "letter": self.tr("Letters"),
            "source": self.tr("Other sources, such as documents and reports"),
            "person": self.tr("Remarks on the files of people"),
        }
        self._list.addSpacing(8)
        self._list.addWidget(Text(head, "caption"))
        for kind, section in group:
            words = section_label(section) if section else whole.get(kind, kind_label(kind))
            check = Check(
                words, checked=(kind, section) in rules, name=f"{self._name}_{kind}_{section or 'whole'}"
            )
            self._checks[kind, section] = check
            self._list.addWidget(check)

    @Slot()
    def _save(self) -> None:
        session, origin = self._desk.session, self._card.origin
        chosen = {rule for rule, check in self._checks.items() if check.is_checked()}
        self._desk.write(lambda _: choosing.keep_rules(session, origin, chosen), self._saved, self._fail)

    @Slot(object)
    def _saved(self, _: object) -> None:
        self.kept.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        tell(self.says, error)
