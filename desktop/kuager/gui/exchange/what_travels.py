"""What goes, what stays and why: the two lists beside the choice, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kuager.flows.choosing import Choice, Plan
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.exchange import travel_words, words
from kuager.gui.exchange.travel_words import Line
from kuager.gui.figures import moment_words
from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, held, line, page_margins, row
from kuager.gui.widgets.text import Text, Wrapped


class WhatTravels(QWidget):
    """`items_wanted` asks for every single record."""

    items_wanted = Signal()

    def __init__(self, *, name: str = "what_travels") -> None:
        super().__init__()
        self.setObjectName(name)
        self._head = Wrapped("", "small")
        self._goes, self._stays = column(gap=0), column(gap=0)
        self._signed = Wrapped("", "small", "ink")
        self._stays_head = Text(self.tr("This stays, and why"), "heading")
        self.items = Button(self.tr("Show every item"), Kind.LINK, name=f"{name}_items")
        self.items.clicked.connect(self.items_wanted)
        self._lines: list[_LineView] = []
        self.setLayout(
            column(
                row(Text(self.tr("This goes"), "heading"), (self._head, 1), gap=10),
                4,
                self._goes,
                self._signed,
                18,
                row(self._stays_head, None, self.items, gap=10),
                4,
                self._stays,
                None,
                gap=2,
                margins=page_margins(),
            )
        )

    def show_plan(self, plan: Plan, choice: Choice, names: str) -> None:
        """What goes and what stays; `names` are those whom it is for."""
        self._lines.clear()
        sealed = self.tr("sealed for {names}, signed by this computer").format(names=names)
        self._head.setText(sealed if names else "")
        goes = travel_words.going(plan, recordings=choice.recordings, attachments=choice.attachments)
        self._fill(self._goes, goes or [Line(self.tr("Nothing"), icon="info", tone="neutral")])
        stays = [travel_words.staying(each) for each in plan.stays]
        self._fill(self._stays, stays or [Line(self.tr("Nothing stays here"), icon="info", tone="neutral")])
        kinds = {kind: count for kind, count in plan.signed_for.items() if kind != "consent"}
        counts = ", ".join(words.counted_all(kinds))
        told = self.tr("They have signed for {records} already, the first of them on {time}.")
        self._signed.setText(told.format(records=counts, time=moment_words(plan.receipt)) if counts else "")
        self._signed.setVisible(bool(counts))

    def _fill(self, box: QBoxLayout, lines: Sequence[Line]) -> None:
        while (item := box.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in lines:
            view = _LineView(each)
            view.set_beside(beside=room_of(self) >= Room.MEDIUM)
            self._lines.append(view)
            box.addWidget(view)
            box.addWidget(line())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short what a line means stands below it."""
        super().resizeEvent(event)
        for each in self._lines:
            each.set_beside(beside=room_of(self) >= Room.MEDIUM)


class _LineView(QWidget):
    def __init__(self, told: Line) -> None:
        super().__init__()
        what = column(Wrapped(told.what, "strong"), gap=1)
        if told.why:
            what.addWidget(Wrapped(told.why, "small", "ink"))
        self._means = Wrapped(told.means, "body", "inkSoft")
        self._box = row((held(what), 3), (self._means, 2), gap=12)
        self.setLayout(row(Glyph(told.icon, told.tone), (self._box, 1), gap=12, margins=(8, 8, 8, 8)))
        self.setAccessibleName(", ".join(filter(None, (told.what, told.why, told.means))))

    def set_beside(self, *, beside: bool) -> None:
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(12 if beside else 1)
        self._means.setVisible(beside or bool(self._means.text()))
