"""A story from beginning to end, told in chapters, each of which goes on from the one before; and the first.

A chapter is a function that acts at the windows and looks at what they show. A test asks the story to come
to a chapter; whatever comes before it is told first, once.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories.invented import Told, told
from tests.support.seats import Seat


class Telling:
    """How far a story has been told."""

    def __init__(self, chapters: Sequence[Callable[[Self], None]]) -> None:
        self.began = time.time()
        self._chapters = tuple(chapters)
        self._ended: dict[Callable[[Self], None], bool] = {}

    def come_to(self, wanted: Callable[[Self], None]) -> None:
        """Tell everything up to a chapter, as far as it has not been told."""
        for chapter in self._chapters[: self._chapters.index(wanted) + 1]:
            if not self._ended.get(chapter, True):
                pytest.fail(f"an earlier chapter went wrong: {chapter.__name__}", pytrace=False)
            if chapter not in self._ended:
                self._ended[chapter] = False
                chapter(self)
                self._ended[chapter] = True


class Story(Telling):
    """The whole job: two machines, and the folders beside them."""

    def __init__(self, app: QApplication, folder: Path, chapters: Sequence[Chapter]) -> None:
        super().__init__(chapters)
        self.told: Told = told()
        self._folder = folder
        self.stick, self.letters, self.camera = folder / "stick", folder / "letters", folder / "camera"
        for own in (self.stick, self.letters, self.camera):
            own.mkdir()
        self.vaults = (folder / "volunteer", folder / "coordinator")
        self.volunteer, self.coordinator = (Seat(app, vault) for vault in self.vaults)

    def written(self) -> list[Path]:
        """What lies in the folder of the story and is not meant to be read by everybody."""
        return [path for path in self._folder.iterdir() if path not in (self.letters, self.camera)]

    def rest(self) -> None:
        """Wait until neither machine has anything to do, and both windows show it."""
        for seat in (self.volunteer, self.coordinator):
            seat.rest()

    def close(self) -> None:
        """Close both windows."""
        for seat in (self.volunteer, self.coordinator):
            seat.leave()


Chapter = Callable[[Story], None]
