"""What bringing in would do, on its button, and what it did, in the notice after it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from kuager.flows.gathering import Gathered
from kuager.flows.incoming import Brought
from kuager.gui.exchange.words import lost_words
from kuager.gui.i18n import isolate


class BroughtWords(QObject):
    """Words that change with numbers: the extraction of words knows these by `self.tr` only."""

    def act(self, gathered: Gathered) -> str:
        """The words of the button."""
        incoming = gathered.incoming
        if incoming is not None and (incoming.records or not gathered.changes_anything):
            return self.tr("Bring in %n record(s)", "", incoming.records)
        if incoming is not None and incoming.newer_roster:
            return self.tr("Take the roster")
        if gathered.new_receipts:
            return self.tr("Take %n receipt(s)", "", gathered.new_receipts)
        if incoming is not None and incoming.revisions:
            return self.tr("Bring in %n change(s)", "", incoming.revisions)
        if incoming is not None and incoming.waiting:
            return self.tr("Keep %n change(s) until they fit", "", incoming.waiting)
        return self.tr("Copy the files into the vault")

    def done(self, brought: Brought, holders: list[str]) -> list[str]:
        """What was done, a sentence for each; what came instead where there are no records."""
        said = []
        if brought.records:
            said.append(self.tr("%n record(s) were brought in.", "", brought.records))
        elif brought.revisions:
            said.append(self.tr("%n change(s) were brought in.", "", brought.revisions))
        if brought.roster:
            counts = self.tr("Version {version} of the organisation's roster counts now.")
            said.append(counts.format(version=brought.roster))
        said += [*self._erased(brought.erased), *self._cut(brought.cut)]
        if brought.receipts and len(holders) == 1:
            said.append(self.tr("The receipt of {name} counts now.").format(name=isolate(holders[0])))
        elif brought.receipts:
            said.append(self.tr("%n receipt(s) count now.", "", brought.receipts))
        if brought.waiting:
            said.append(self.tr("%n change(s) came too early and wait here.", "", brought.waiting))
        if brought.left_out:
            left = self.tr(
                "There is no room for %n change(s) that came too early: bring the file in again later.",
                "",
                brought.left_out,
            )
            said.append(left)
        if brought.lost_with:
            said.append(lost_words(brought.lost_with))
        return said or [self.tr("Nothing in it was new.")]

    def completed(self, came: int, erased: int, cut: int = 0) -> list[str]:
        """What a card or a roster completed that waited for it."""
        waited = [self.tr("%n record(s) that waited for it came in.", "", came)] if came else []
        return [*waited, *self._erased(erased), *self._cut(cut)]

    def _cut(self, count: int) -> list[str]:
        if not count:
            return []
        return [
            self.tr("%n change(s) that waited are forgotten: their computer was revoked before.", "", count)
        ]

    def _erased(self, count: int) -> list[str]:
        return [self.tr("%n record(s) were erased for good, as was decided.", "", count)] if count else []

    def still_to_come(self, numbers: Iterable[int], volumes: int) -> str:
        """Which files of a set of media are missing."""
        words = self.tr("Still to be brought in: file {numbers} of {volumes}.")
        return words.format(numbers=isolate(", ".join(map(str, numbers))), volumes=volumes)

    def conflicts(self, brought: Brought) -> str:
        """What is left to decide."""
        return self.tr("%n part(s) stand in two versions now.", "", brought.conflicts)
