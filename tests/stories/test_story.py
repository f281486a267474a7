"""The whole job in the real windows, with two vaults, chapter by chapter."""

from __future__ import annotations

import pytest

from tests.stories import chapters
from tests.stories.story import Chapter, Story


# The file dialog's list of completions; there is no screen that it could come in front of.
@pytest.mark.complains(r"This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize("chapter", chapters.ALL, ids=lambda chapter: chapter.__name__)
def test_the_job(story: Story, chapter: Chapter, capfd: pytest.CaptureFixture[str]) -> None:
    story.come_to(chapter)
    assert capfd.readouterr() == ("", ""), "the program talks to the terminal"
