"""What goes with a letter: its list of persons, pictures and papers of those it is about, an earlier letter.

What may not go stands there too, with the reason. The order is that in which things were chosen; each has a
title, which the letter names and which stands above it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows.enclosures import Offer
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.widgets.entries import Check, Entry
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.letter import Enclosed

_Key = tuple[str, str, str]


class EnclosedForm(QWidget):
    """`edited` follows every change, `left` a title."""

    edited = Signal()
    left = Signal()

    def __init__(self, desk: Desk, *, name: str = "enclosed") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._offers: tuple[Offer, ...] = ()
        self._enclosed: tuple[Enclosed, ...] = ()
        self._checks: dict[_Key, Check] = {}
        self._titles: dict[_Key, Entry] = {}
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column(Text(self.tr("What goes with it"), "heading"), self._place, gap=6))

    def enclosed(self) -> tuple[Enclosed, ...]:
        """What is chosen now, in the order in which it was."""
        return self._enclosed

    def show_offers(self, offers: Sequence[Offer], enclosed: tuple[Enclosed, ...]) -> None:
        """Show what there is and what is chosen, without telling anyone; what did not change stays."""
        if tuple(offers) == self._offers and enclosed == self._enclosed:
            return
        self._offers, self._enclosed = tuple(offers), enclosed
        self._show()

    def _show(self) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        chosen = {_key(each): each for each in self._enclosed}
        self._checks, self._titles = {}, {}
        lines = column(gap=4)
        for at, offer in enumerate(self._offers):
            key = _key(offer.enclosed)
            if offer.reason and key not in chosen:
                lines.addWidget(Wrapped(f"{self._called(offer)} · {_reason_words(offer.reason)}", "small"))
                continue
            check = Check(
                self._called(offer),
                self._meaning(offer),
                checked=key in chosen,
                name=f"{self.objectName()}_{at}",
            )
            check.changed.connect(self._choose)
            self._checks[key] = check
            lines.addWidget(check)
            if key in chosen:
                title = Entry(chosen[key].title, name=f"{self.objectName()}_title_{at}")
                title.setAccessibleName(self.tr("Title of {thing}").format(thing=self._called(offer)))
                title.textEdited.connect(self._rename)
                title.editingFinished.connect(self.left)
                self._titles[key] = title
                lines.addLayout(row(28, (title, 1), gap=0))
        inner = QWidget()
        inner.setLayout(lines)
        self._place.addWidget(inner)

    def _called(self, offer: Offer) -> str:
        if offer.attachment is None:
            return offer.enclosed.title
        kind = self._desk.label("attachment_kind", offer.kind) if offer.kind else ""
        return " · ".join(filter(None, (kind, isolate(offer.attachment.file_name))))

    def _meaning(self, offer: Offer) -> str:
        said = []
        if offer.reason:
            said.append(_reason_words(offer.reason))
        if offer.covered:
            said.append(self.tr("A copy with black boxes is there too: this one shows everything."))
        if offer.witness:
            said.append(
                self.tr("It came from a witness whom the letter does not name, and may show who it is.")
            )
        if offer.attachment is not None and offer.attachment.shows:
            said.append(offer.attachment.shows)
        return " ".join(said)

    @Slot()
    def _choose(self) -> None:
        marked = {key for key, check in self._checks.items() if check.is_checked()}
        kept = tuple(each for each in self._enclosed if _key(each) in marked)
        there = {_key(each) for each in kept}
        new = (offer.enclosed for offer in self._offers if _key(offer.enclosed) in marked - there)
        self._enclosed = (*kept, *new)
        self._show()
        self.edited.emit()

    @Slot()
    def _rename(self) -> None:
        self._enclosed = tuple(
            Enclosed(each.kind, self._titles[_key(each)].text(), each.record, each.blob)
            if _key(each) in self._titles
            else each
            for each in self._enclosed
        )
        self.edited.emit()


def _key(enclosed: Enclosed) -> _Key:
    return enclosed.kind, enclosed.record, enclosed.blob


def _reason_words(reason: str) -> str:
    translate = QCoreApplication.translate
    return {
        "consent": translate("Enclosures", "may not go: no consent for this addressee"),
        "safety": translate("Enclosures", "may not go: at risk"),
        "hidden": translate("Enclosures", "may not go: hidden as a mistake"),
        "elsewhere": translate("Enclosures", "its bytes are on another machine"),
        "form": translate("Enclosures", "neither a picture nor a PDF"),
    }.get(reason, reason)
