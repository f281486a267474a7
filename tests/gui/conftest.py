"""One application for all tests of windows: the look of the program, in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
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


@pytest.fixture(autouse=True)
def english_again(app: QApplication) -> Iterator[None]:
    """A test that spoke another language leaves none of it behind."""
    before = set(app.findChildren(QTranslator))
    yield
    for translator in set(app.findChildren(QTranslator)) - before:
        app.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def no_window_left(app: QApplication) -> Iterator[None]:
    """A test that left a window on the screen leaves it to nobody."""
    before = set(app.topLevelWidgets())
    yield
    for window in set(app.topLevelWidgets()) - before:
        if window.isVisible():
            window.hide()
            window.deleteLater()
