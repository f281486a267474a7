"""An opened volume of media: whose it is, which of how many, and what of it is lacking here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kuager.flows.arrivals import IncomingMedia
from kuager.gui.exchange.brought_words import BroughtWords
from kuager.gui.figures import moment_words, size_words
from kuager.gui.i18n import isolate
from kuager.gui.widgets.facts import FactChip, Tally
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Elided, Text, Wrapped


class MediaView(QWidget):
    """One opened volume of media."""

    def __init__(self, incoming: IncomingMedia, *, name: str = "media_view") -> None:
        super().__init__()
        self.setObjectName(name)
        sender = isolate(incoming.sender.alias)
        head = Elided(self.tr("Recordings and attachments from {sender}").format(sender=sender), "heading")
        made = self.tr("file {volume} of {volumes} · made {time} · {size}").format(
            volume=incoming.volume,
            volumes=incoming.volumes,
            time=moment_words(incoming.time),
            size=size_words(incoming.size),
        )
        chips = column(
            FactChip(
                self.tr("Signed by {sender}, whose card you trust").format(sender=sender),
                name=f"{name}_signed",
            ),
            FactChip(self.tr("Made for you"), name=f"{name}_for_us"),
            gap=2,
        )
        tallies = row(
            (
                Tally(
                    incoming.lacking,
                    self.tr("Lacking"),
                    self.tr("files you do not have"),
                    name=f"{name}_lacking",
                ),
                1,
            ),
            (
                Tally(
                    incoming.known, self.tr("Here"), self.tr("already in this vault"), name=f"{name}_known"
                ),
                1,
            ),
            (
                Tally(
                    incoming.unnamed,
                    self.tr("Not named"),
                    self.tr("by any record here"),
                    tone="attention" if incoming.unnamed else "ink",
                    name=f"{name}_unnamed",
                ),
                1,
            ),
            gap=10,
        )
        lines = column(gap=8)
        lines.addLayout(row(head, Text(made, "small"), None, gap=10))
        lines.addLayout(chips)
        lines.addLayout(tallies)
        lines.addWidget(Wrapped(self._words(incoming), "small", "ink"))
        lines.addStretch(1)
        self.setLayout(lines)

    def _words(self, incoming: IncomingMedia) -> str:
        told = []
        if incoming.lacking:
            size = size_words(incoming.lacking_size)
            told.append(self.tr("{size} are copied into the vault, each file checked.").format(size=size))
        if incoming.rest:
            told.append(BroughtWords(self).still_to_come(incoming.rest, incoming.volumes))
        if incoming.unnamed:
            told.append(
                self.tr("What no record here names stays out. Bring in the file with its records first.")
            )
        return " ".join(told)
