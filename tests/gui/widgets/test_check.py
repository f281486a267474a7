"""Marks with their words: long ones stay in their pane, and a click on them is one on the box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kuager.gui.widgets.entries import Check

LONG = "Мысалнебұдеқызы Сынақгарека Үлгісодұлақызы"


def test_wrapped_words_ask_for_less_room_and_take_a_click(app: QApplication) -> None:
    check, told = Check(LONG, wrapped=True, name="check"), []
    check.changed.connect(told.append)
    assert check.minimumSizeHint().width() < Check(LONG).minimumSizeHint().width()
    assert check.box.accessibleName() == LONG
    check.resize(200, 80)
    check.show()
    QTest.mouseClick(check.findChild(QLabel), Qt.MouseButton.LeftButton)
    assert check.is_checked()
    assert told == [True]
    check.close()
