"""What an opened bundle would change: facts in words, counts, and only what needs eyes."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kuager.flows.exchange import Incoming, PlanRow
from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.exchange import words
from kuager.gui.exchange.roster_notice import roster_notice
from kuager.gui.figures import moment_words, size_words
from kuager.gui.i18n import isolate
from kuager.gui.widgets.facts import FactChip, Tally
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.text import Elided, Text, Wrapped

_ROWS_IN_SIGHT: Final = 4
_ICONS: Final = {
    "erases": ("eraser", "danger"),
    "request": ("eraser", "attention"),
    "erased": ("eraser", "inkSoft"),
    "conflict": ("git-merge", "attention"),
    "refused": ("prohibit", "danger"),
    "unknown": ("identification-card", "attention"),
    "waiting": ("hourglass", "inkSoft"),
    "asked": ("question", "attention"),
    "no_say": ("prohibit", "inkSoft"),
}


class PlanView(QWidget):
    """One opened bundle."""

    def __init__(self, desk: Desk, incoming: Incoming, *, name: str = "plan") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._shown_counts: list[tuple[Tally, int]] = []
        self._tallies = self._counts(incoming)
        lines = column(gap=8)
        lines.addLayout(self._origin(incoming))
        lines.addLayout(self._tallies)
        lines.addWidget(Wrapped(self._kinds(incoming), "small", "ink"))
        for news in incoming.news:
            lines.addWidget(roster_notice(news))
        if incoming.rows:
            lines.addSpacing(4)
            lines.addWidget(Text(self.tr("Look at these first"), "heading"))
            self.list = self._list(incoming, name)
            lines.addWidget(self.list, 1)
            self.setFocusProxy(self.list)
        else:
            lines.addWidget(Wrapped(self.tr("Nothing in it needs a decision."), "body", "inkSoft"))
            lines.addStretch(1)
        self.setLayout(lines)

    def _origin(self, incoming: Incoming) -> QBoxLayout:
        senders = list(dict.fromkeys(isolate(each.sender.alias) for each in incoming.bundles))
        sender, size = ", ".join(senders), size_words(incoming.size)
        if len(incoming.bundles) == 1:
            words = self.tr("Bundle from {sender}").format(sender=sender)
            told = self.tr("made {time} · {size}").format(time=moment_words(incoming.time), size=size)
        else:
            words = self.tr("%n bundle(s) from {sender}", "", len(incoming.bundles)).format(sender=sender)
            told = size
        head, made = Elided(words, "heading"), Text(told, "small")
        if all(each.sender.state == "known" for each in incoming.bundles):
            signed = self.tr("Signed by {sender}, whose card you trust")
        else:
            signed = self.tr("Signed by {sender}; the roster that came names the card")
        self._chips = row(
            FactChip(self.tr("Whole and unchanged"), name="plan_whole"),
            FactChip(signed.format(sender=sender), name="plan_signed"),
            FactChip(self.tr("Made for you"), name="plan_for_us"),
            None,
            gap=18,
        )
        return column(row(head, made, None, gap=10), self._chips, gap=4)

    def _counts(self, incoming: Incoming) -> QBoxLayout:
        refused = incoming.count("refused")
        new, changed = sum(incoming.new.values()), sum(incoming.changed.values())
        conflicts = incoming.count("conflict")
        waiting = incoming.count("waiting") + incoming.count("unknown")
        made = self._tally
        tallies = (
            made(new, self.tr("New"), self.tr("records you do not have"), name="new"),
            made(changed, self.tr("Changed"), self.tr("more is told in them"), name="changed"),
            made(
                conflicts, self.tr("Two versions"), self.tr("both of you changed it"),
                tone="attention", name="conflicts",
            ),
            made(refused, self.tr("Refused"), self.tr("with the reason"), tone="danger", name="refused"),
            made(waiting, self.tr("Waiting"), self.tr("kept here until it fits"), name="waiting"),
        )  # fmt: skip
        return row(*((tally, 1) for tally in tallies), gap=10)

    def _tally(self, number: int, head: str, below: str, *, tone: str = "ink", name: str) -> Tally:
        tally = Tally(number, head, below, tone=tone, name=f"plan_{name}")
        self._shown_counts.append((tally, number))
        return tally

    def _kinds(self, incoming: Incoming) -> str:
        new = ", ".join(words.counted_all(incoming.new))
        changed = ", ".join(words.counted_all(incoming.changed))
        parts = []
        if new:
            parts.append(self.tr("New: {records}.").format(records=new))
        if changed:
            parts.append(self.tr("Changed: {records}.").format(records=changed))
        if incoming.known:
            parts.append(self.tr("%n change(s) in it are here already.", "", incoming.known))
        if incoming.completing:
            parts.append(self.tr("%n change(s) that waited here come in with it.", "", incoming.completing))
        if incoming.waiting:
            parts.append(self.tr("%n change(s) came too early and will wait here.", "", incoming.waiting))
        if len(incoming.receipts) == 1:
            holder = incoming.receipts[0].holder.origin
            sender = next(each.sender.alias for each in incoming.bundles if each.sender.origin == holder)
            told = self.tr("With a receipt of what {sender} holds.")
            parts.append(told.format(sender=isolate(sender)))
        elif incoming.receipts:
            parts.append(self.tr("With %n receipt(s) of what others hold.", "", len(incoming.receipts)))
        if incoming.media:
            size = size_words(incoming.media_size)
            media = self.tr(
                "%n recording(s) and attachment(s), {size}, come in other files.", "", incoming.media
            )
            parts.append(media.format(size=size))
        return " ".join(parts)

    def _list(self, incoming: Incoming, name: str) -> ListView:
        model: ListModel[tuple[int, PlanRow]] = ListModel(
            [
                Column(self.tr("What"), _what_cell),
                Column(self.tr("What is known"), _known_cell, width=230, leaves=1),
                Column(self.tr("What will happen"), _happens_cell, width=310),
            ],
            _key,
        )
        shown = ListView(model, self.tr("Look at these first"), name=f"{name}_list")
        shown.show_rows(list(enumerate(incoming.rows)))
        shown.choose_first()
        rows = min(len(incoming.rows), _ROWS_IN_SIGHT)
        shown.setMinimumHeight(theme.size("row") + rows * theme.size("rowTwoLine"))
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room facts stand one under the other, and only the counts that are not zero."""
        super().resizeEvent(event)
        beside = room_of(self) >= Room.MEDIUM
        directions = QBoxLayout.Direction
        self._chips.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._chips.setSpacing(18 if beside else 2)
        for tally, number in self._shown_counts:
            tally.setVisible(beside or number > 0)


def _key(line: tuple[int, PlanRow]) -> int:
    return line[0]


def _what_cell(line: tuple[int, PlanRow]) -> Cell:
    icon, tone = _ICONS[line[1].state]
    head, below = words.what(line[1])
    return Cell(head, below, icon=icon, tone=tone)


def _known_cell(line: tuple[int, PlanRow]) -> Cell:
    return Cell(words.known(line[1]))


def _happens_cell(line: tuple[int, PlanRow]) -> Cell:
    return Cell(words.will_happen(line[1]), tone="inkSoft")
