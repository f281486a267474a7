"""The whole job in the real windows, with two vaults, chapter by chapter; and nothing of it left to read.

After every chapter, with drafts waiting and both vaults open, and at the end, when all is locked: no file
that the program could have written holds a planted name, but for the letters that were exported as such.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories import chapters
from tests.stories.story import Chapter, Story
from tests.support import canary
from tests.support.windows import cut_off, nameless
from tests.support.writes import Writes

SYSTEM_FOLDERS = (Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"))
LARGEST = 64 << 20
OTHER_TESTS = ("pytest-of-", "kuager-tests-")
"""How folders of tests begin. Those of the story and the home of this process are looked through as such."""


@pytest.fixture(scope="module", autouse=True)
def no_other_windows() -> None:
    """What tests of single widgets left on the screen is not the program's."""
    for window in QApplication.topLevelWidgets():
        window.hide()


# The file dialog's list of completions; there is no screen that it could come in front of.
@pytest.mark.complains(r"This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize("chapter", chapters.ALL, ids=lambda chapter: chapter.__name__)
def test_the_job(
    story: Story, story_folder: Path, chapter: Chapter, capfd: pytest.CaptureFixture[str]
) -> None:
    with Writes() as writes:
        story.come_to(chapter)
        story.rest()
    assert capfd.readouterr() == ("", ""), "the program talks to the terminal"
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert {window.objectName() for window in shown} <= {"main_window", "entrance"}
    assert [trouble for window in shown for trouble in (*cut_off(window), *nameless(window))] == []
    assert writes.outside(story_folder, Path("/dev/null")) == []
    assert canary.scan(story.written(), story.told.secrets()) == []


def test_nothing_that_was_told_can_be_read_anywhere(story: Story, story_folder: Path, home: Path) -> None:
    story.come_to(chapters.ALL[-1])
    story.close()
    secrets = story.told.secrets()
    assert canary.scan([*story.written(), home], secrets) == []
    assert [hit for file in changed_elsewhere(story, story_folder) for hit in scanned(file, secrets)] == []
    exported = {hit.name for hit in canary.scan([story.letters], secrets)}
    assert {story.told.number, story.told.phone} <= exported, "the scan does not find what is there"


def changed_elsewhere(story: Story, story_folder: Path) -> Iterator[Path]:
    """Our files in the system's folders for temporary things that were written since the story began."""
    for top in SYSTEM_FOLDERS:
        for folder, folders, files in os.walk(top):
            here = Path(folder)
            others = OTHER_TESTS if here == top else ()
            folders[:] = [
                name for name in folders if here / name != story_folder and not name.startswith(others)
            ]
            for file in (here / name for name in files):
                with contextlib.suppress(OSError):  # of another program, and gone by now
                    status = file.lstat()
                    ours = status.st_uid == os.getuid() and status.st_size <= LARGEST
                    if ours and max(status.st_mtime, status.st_ctime) >= story.began:
                        yield file


def scanned(file: Path, secrets: list[str]) -> list[canary.Hit]:
    try:
        return canary.scan([file], secrets)
    except OSError:
        return []
