"""One application for all tests of windows: the look of the program, in English."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kuager import paths
from kuager.gui import i18n, theme


@pytest.fixture(scope="session")
def app() -> QApplication:
    """The application, light and at 100 %."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.load_fonts(paths.fonts())
    i18n.Speech(application).speak("en")
    theme.Appearance(application, theme.Scheme.LIGHT)
    return application
