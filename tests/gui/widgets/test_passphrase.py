"""The passphrase field without words on the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from kuager.gui.widgets.passphrase import PassphraseField
from tests.support.windows import settle, shown, type_words


def test_typing_opens_no_window_for_words_that_have_no_place(app: QApplication) -> None:
    field = PassphraseField("The same again", shows_keyboard=False)
    shown(field, 400, 120)
    before = [window for window in app.topLevelWidgets() if window.isVisible()]
    type_words(field.entry, "Red")
    assert [window for window in app.topLevelWidgets() if window.isVisible()] == before
    assert field.entry.hasFocus()
    field.close()
    field.deleteLater()
    settle()
