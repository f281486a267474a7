"""What is left in each step of the open interview, and for which letters: counted quietly, behind the typing.

Counting over many persons takes as long as a key press may: it waits for a pause in the typing. Whoever needs
the answer at once asks for `wanted`, which is never out of date.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from kuager.flows.letter_needs import LetterNeeds
from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.interview.keeper import Keeper
from kuager.gui.interview.letter_measure import LetterMeasure, wanted_words
from kuager.gui.interview.needed import STEPS, Needed, needed, progress
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.steps import Progress, Steps


class Measuring(QObject):
    """Shows it in the steps, in the measure of the letters under them, and in the bar at the foot."""

    def __init__(
        self, desk: Desk, keeper: Keeper, steps: Steps, letters: LetterMeasure, foot: ActionBar
    ) -> None:
        super().__init__(steps)
        self._desk, self._keeper = desk, keeper
        self._steps, self._letters, self._foot = steps, letters, foot
        self._needs = LetterNeeds()
        self._wanted: dict[str, tuple[Needed, ...]] = {}
        self._behind = QTimer(self)
        self._behind.setInterval(theme.delay("understandAfter"))
        self._behind.setSingleShot(True)
        self._behind.timeout.connect(self.measure)

    def touch(self) -> None:
        """The document changed."""
        self._behind.start()

    @property
    def wanted(self) -> dict[str, tuple[Needed, ...]]:
        """Every step with what it would like to have, as the document is now."""
        if self._behind.isActive() or not self._wanted:
            self.measure()
        return self._wanted

    @Slot()
    def measure(self) -> None:
        """Count, and show it."""
        self._behind.stop()
        document = self._keeper.interview
        needs = self._needs.of(document)
        self._wanted = needed(document, needs)
        for step in STEPS:
            wanted = self._wanted[step]
            self._steps.set_progress(step, progress(wanted) if wanted else Progress())
        self._letters.show_needs(needs, len(document.persons))
        self.say_for_step()

    def say_for_step(self) -> None:
        """What the open step still lacks, and for which letters: at the foot, where there is room for it."""
        words = wanted_words(self._desk, self._wanted.get(self._steps.current(), ()))
        self._foot.set_note(words if room_of(self._foot) >= Room.MEDIUM else "")
