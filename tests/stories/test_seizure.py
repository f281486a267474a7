"""A vault that is guarded, seized, cleared and brought back, in the real windows; and nothing of it to read.

After every chapter, whatever is open then, no file of the vault, of its copies and of its backup holds a
planted name, a passphrase or the words of a sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories import guarding, returning, seizure
from tests.stories.office import Office
from tests.support import buses, canary
from tests.support.windows import cut_off, nameless
from tests.support.writes import Writes

CHAPTERS = (*guarding.CHAPTERS, *seizure.CHAPTERS, *returning.CHAPTERS)


@pytest.fixture(scope="module")
def office(app: QApplication, story_folder: Path) -> Iterator[Office]:
    """The office, before its first chapter."""
    for window in QApplication.topLevelWidgets():
        window.hide()
    with buses.machine() as machine:
        told = Office(app, story_folder, machine, CHAPTERS)
        yield told
        told.close()


@pytest.mark.complains(r"This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.__name__)
def test_the_vault_is_kept(
    office: Office, story_folder: Path, chapter: Callable[[Office], None], capfd: pytest.CaptureFixture[str]
) -> None:
    with Writes() as writes:
        office.come_to(chapter)
        office.rest()
    assert capfd.readouterr() == ("", ""), "the program talks to the terminal"
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert {window.objectName() for window in shown} <= {"main_window", "entrance"}
    assert [trouble for window in shown for trouble in (*cut_off(window), *nameless(window))] == []
    assert writes.outside(story_folder, Path("/dev/null")) == []
    assert canary.scan(office.written(), office.told.secrets()) == []


def test_nothing_can_be_read_anywhere(office: Office, home: Path) -> None:
    office.come_to(CHAPTERS[-1])
    office.close()
    secrets = office.told.secrets()
    assert canary.scan([*office.written(), home], secrets) == []
    found = {hit.name for hit in canary.scan([office.camera], secrets)}
    assert found == {office.told.video, office.told.shown}, "the scan does not find what is there"
