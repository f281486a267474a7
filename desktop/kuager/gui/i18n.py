"""The language of the interface: built translations, writing direction, names inside sentences.

English is in the source; every other language is `kuager_<code>.qm` in `paths.translations()`, with Qt's
own words (file dialogs) where Qt has them. English has a file too, for its plurals. A new language
needs windows made anew. `PseudoTranslator` and `force_direction` are for tests: words longer by 40 %, and
the interface from right to left before there is such a translation.
Source: Unicode UAX #9 for the isolates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from kuager import paths

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_VOWELS = str.maketrans("aeiouyAEIOUY", "åéîøüýÅÉÎØÜÝ")


@dataclass(frozen=True)
class Language:
    """A language of the interface, under the name it has for itself."""

    code: str
    name: str
    rtl: bool = False


LANGUAGES: Final = (
    Language("kk", "Қазақша"),
    Language("ru", "Русский"),
    Language("en", "English"),
)


def language_of_system() -> str:
    """The first of the user's languages that the program speaks, else English."""
    spoken = {language.code for language in LANGUAGES}
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].split("_")[0]
        if code in spoken:
            return code
    return "en"


def isolate(name: str) -> str:
    """A name as it goes into a sentence: its own direction does not turn what stands around it."""
    return f"{_FIRST_STRONG_ISOLATE}{name}{_POP_ISOLATE}"


def force_direction(app: QApplication, *, rtl: bool) -> None:
    """Let the interface run from right to left, or back."""
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right if rtl else left)


class PseudoTranslator(QTranslator):
    """Words four tenths longer and with accents: what is cut or was never translated shows itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return lengthened(sourceText)


def lengthened(words: str) -> str:
    """The pseudo translation of a text; what stands in braces is kept for the program."""
    parts = words.replace("{", "\0{").replace("}", "}\0").split("\0")
    accented = "".join(part if part.startswith("{") else part.translate(_VOWELS) for part in parts)
    return f"{accented} {'~' * max(1, len(words) * 4 // 10 - 1)}"


class Speech:
    """Installs one language at a time into the application."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, code: str) -> None:
        """Change the language; a translation that is missing leaves the English of the source."""
        chosen = next(language for language in LANGUAGES if language.code == code)
        self._remove()
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt_words), (f"kuager_{code}", _own_words())):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._install(translator)
        QLocale.setDefault(QLocale(code))
        force_direction(self._app, rtl=chosen.rtl)
        self.language = code

    def speak_pseudo(self) -> None:
        """Longer words, for tests."""
        self._remove()
        self._install(PseudoTranslator(self._app))
        self.language = "en"

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)

    def _remove(self) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()


def _own_words() -> str:
    return str(paths.translations())
