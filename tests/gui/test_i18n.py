"""Languages, direction, isolated names, and words made longer for tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from kuager.gui import i18n


@pytest.fixture
def speech(app: QApplication) -> Iterator[i18n.Speech]:
    made = i18n.Speech(app)
    yield made
    made.speak("en")


def test_a_name_is_isolated() -> None:
    assert i18n.isolate("سەرىكبول") == "\u2068سەرىكبول\u2069"


def test_pseudo_words_are_longer_and_keep_placeholders(speech: i18n.Speech) -> None:
    speech.speak_pseudo()
    words = QCoreApplication.translate("Any", "Saved, encrypted · {time}")
    assert "{time}" in words
    assert len(words) >= 1.35 * len("Saved, encrypted · {time}")
    assert words.format(time="14:33") != words
    speech.speak("en")
    assert QCoreApplication.translate("Any", "Saved") == "Saved"


@pytest.mark.parametrize("language", i18n.LANGUAGES, ids=lambda language: language.code)
def test_each_language_sets_locale_and_direction(
    app: QApplication, speech: i18n.Speech, language: i18n.Language
) -> None:
    speech.speak(language.code)
    assert speech.language == language.code
    assert QLocale().name().startswith(language.code)
    rtl = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert rtl == language.rtl


def test_direction_can_be_forced(app: QApplication, speech: i18n.Speech) -> None:
    i18n.force_direction(app, rtl=True)
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speech.speak("en")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_system_language_is_one_of_ours() -> None:
    assert i18n.language_of_system() in {language.code for language in i18n.LANGUAGES}
