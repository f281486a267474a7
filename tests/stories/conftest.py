"""The application of the stories, and the story itself, told in a home and a working folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kuager import paths
from kuager.gui import theme

pytest.register_assert_rewrite(
    *(f"tests.stories.{each}" for each in ("exchange", "letters", "recording")),
    *(f"tests.stories.{each}" for each in ("guarding", "seizure", "returning")),
    "tests.support.seats",
)

from tests.stories import chapters  # noqa: E402 - after its asserts were made readable
from tests.stories.story import Story  # noqa: E402


@pytest.fixture(scope="session")
def app() -> QApplication:
    """The application as `gui.program.run` has it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    theme.load_fonts(paths.fonts())
    return application


@pytest.fixture(scope="module")
def story_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the story; the user's home and the working folder lie in it."""
    folder = tmp_path_factory.mktemp("story")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            own = folder / "home" / variable.lower()
            own.mkdir(parents=True)
            patch.setenv(variable, str(own))
        (folder / "here").mkdir()
        patch.chdir(folder / "here")
        yield folder


@pytest.fixture(scope="module")
def story(app: QApplication, story_folder: Path) -> Iterator[Story]:
    """The story, before its first chapter."""
    told = Story(app, story_folder, chapters.ALL)
    yield told
    told.close()
