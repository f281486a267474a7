"""A place at the program: the real one on a folder of its own, with the hands and eyes of who works there.

Hands type, press keys and click; a control is reached with Tab or with the mouse, as a user reaches it, and
never acted on while it is hidden or closed. Eyes read what stands in the window. Waiting is for the next
event until something has come true; the time limit only ends a test that would wait for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kuager.gui.file_choice import FileChoice
from kuager.gui.program import Program
from kuager.gui.unlock.system_watch import SystemWatch
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.name_rows import NameRows
from kuager.gui.widgets.notice import Notice
from tests.support import vaults, windows

PATIENCE = 30_000
"""Milliseconds after which what was waited for counts as lost."""
FARTHEST = 300
"""Presses of Tab after which a control counts as out of the keyboard's reach."""

Some = TypeVar("Some", bound=QWidget)
CONTROL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def until(true: Callable[[], object], what: str, instead: Callable[[], str] = str) -> None:
    """Let events come, one after the other, until something is true; `instead` says what there is if not."""
    lost = QTimer()
    lost.setSingleShot(True)
    lost.start(PATIENCE)
    while not true():
        if not lost.isActive():
            pytest.fail(f"it never came to this: {what}\n{instead()}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    lost.stop()


class Seat:
    """One machine: sit down at it, and act. `folder` is where its vault lies or will lie."""

    def __init__(self, app: QApplication, folder: Path, system: SystemWatch | None = None) -> None:
        self.folder = folder
        self.program = Program(app, folder, cost=vaults.CHEAP, system=system)
        self.program.ended.connect(self._go)
        self._gone = self._left = False

    # Sitting down and standing up --------------------------------------------------------------------

    def start(self) -> None:
        """Start the program."""
        self.program.start()
        self.sit()

    def sit(self) -> None:
        """Take the keyboard of this machine."""
        window = self.window
        window.resize(1366, 768)
        window.activateWindow()
        until(window.isActiveWindow, "the window takes the keyboard")
        self.rest()

    def rest(self) -> None:
        """Wait until every thread of the program is at rest and the window shows what they brought."""
        while True:
            windows.settle()
            if self.program.is_at_rest():
                return
            until(self.program.is_at_rest, "the threads come to rest")

    def leave(self) -> None:
        """Close the window, which locks, and end the threads; once is enough."""
        if self._left:
            return
        self._left = True
        if self.program.places is not None or self.program.door.window is not None:
            self.window.close()
            until(lambda: self._gone, "the program has ended")
        self.program.finish()
        self.program.deleteLater()
        windows.settle()

    def _go(self) -> None:
        self._gone = True

    # Eyes --------------------------------------------------------------------------------------------

    @property
    def window(self) -> QWidget:
        """The window that is shown: the entrance or the places."""
        places = self.program.places
        window = places.window if places is not None else self.program.door.window
        assert window is not None, "no window is shown"
        return window

    def words(self) -> str:
        """Everything that can be read in the window, one line for each piece."""
        labels = [each.text() for each in self.window.findChildren(QLabel) if each.isVisible()]
        buttons = [each.text() for each in self.window.findChildren(QAbstractButton) if each.isVisible()]
        lists = [
            row for each in self.window.findChildren(ListView) if each.isVisible() for row in _rows(each)
        ]
        return _seen("\n".join((*labels, *buttons, *lists)))

    def see(self, *expected: str) -> None:
        """Wait until all these words stand in the window."""
        until(lambda: not self._missing(expected), f"to see {expected}", self.words)
        self.rest()

    def _missing(self, expected: Sequence[str]) -> list[str]:
        shown = self.words()
        return [words for words in expected if words not in shown]

    def control(self, name: str, kind: type[Some]) -> Some:
        """The one control of this name in sight."""
        windows.settle()
        found = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} in sight; to be read is:\n{self.words()}"
        return found[0]

    def text(self, name: str) -> str:
        """What is written in a line, an area or a choice."""
        entry = self.control(name, QWidget)
        if isinstance(entry, QPlainTextEdit):
            return entry.toPlainText()
        assert isinstance(entry, QLineEdit), name
        return entry.text()

    def spellings(self, name: str) -> list[str]:
        """The spellings of a name, from the first line to the last."""
        lines = self.control(name, NameRows).entries()
        return [line.text() for line in lines]

    def rows(self, name: str) -> list[str]:
        """The rows of a list, each with its cells and what stands below them."""
        return _rows(self.control(name, ListView))

    def notice(self, name: str) -> tuple[str, str]:
        """The kind of a notice in sight, and its first line."""
        notice = self.control(f"{name}_notice", Notice)
        return str(notice.property("ground")).removesuffix("Soft"), notice.accessibleName()

    # Hands: the keyboard -----------------------------------------------------------------------------

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        focus: QWidget | None = QApplication.focusWidget()
        assert focus is not None, "nothing has the keyboard"
        assert self.window.isAncestorOf(focus) or focus is self.window, "another machine has the keyboard"
        return focus

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        focus = QApplication.focusWidget()
        QTest.keyClick(self.window if focus is None else self.focus, key, modifiers)
        windows.settle()

    def tab_to(self, name: str, *, back: bool = False) -> QWidget:
        """Go with Tab until the control of this name has the keyboard."""
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
        passed = []
        for _ in range(FARTHEST):
            if self.focus.objectName() == name:
                return self.focus
            passed.append(self.focus.objectName())
            QTest.keyClick(self.focus, key)
        raise AssertionError(f"{name} is out of the keyboard's reach; passed were {passed}")

    def type(self, words: str) -> None:
        """Type words where the keyboard is, letter by letter."""
        for number, line in enumerate(words.split("\n")):
            if number:
                self.key(Qt.Key.Key_Return)
            windows.type_words(self.focus, line)

    def compose(self, words: str) -> None:
        """Write words with an input method, as hanzi are: shown while they are composed, then committed."""
        QCoreApplication.sendEvent(self.focus, QInputMethodEvent(words[:1], []))
        done = QInputMethodEvent()
        done.setCommitString(words)
        QCoreApplication.sendEvent(self.focus, done)

    def write(self, name: str, words: str, *, back: bool = False) -> None:
        """Go to a line or an area with Tab and write in place of what stands there."""
        self.tab_to(name, back=back)
        self.key(Qt.Key.Key_A, CONTROL)
        self.key(Qt.Key.Key_Delete)
        self.type(words)

    def choose(self, name: str, code: str) -> None:
        """Go to a choice with Tab, and take an answer with the arrows."""
        box = self.tab_to(name)
        assert isinstance(box, QComboBox), name
        wanted = box.findData(code)
        assert wanted >= 0, f"{name} has no {code}"
        key = Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(wanted - box.currentIndex())):
            QTest.keyClick(box, key)
        assert box.currentData() == code

    def find(self, words: str, *, composed: bool = False) -> None:
        """Ctrl+K, the words, Enter."""
        self.key(Qt.Key.Key_K, CONTROL)
        self.key(Qt.Key.Key_A, CONTROL)
        if composed:
            self.compose(words)
        else:
            self.type(words)
        self.key(Qt.Key.Key_Return)
        self.rest()

    # Hands: the mouse --------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Click on a button that is open."""
        button = self.control(name, QAbstractButton)
        assert button.isEnabled(), f"{name} is closed; to be read is:\n{self.words()}"
        middle = QPoint(min(12, button.width() // 2), button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle)
        self.rest()

    def take(self, name: str, words: str) -> None:
        """Open the list of a button, go down to the line with these words, and press Enter."""
        menu = self.control(name, QPushButton).menu()
        assert menu is not None, f"{name} has no list"
        menu.popup(QPoint())
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            chosen: QAction | None = menu.activeAction()
            if chosen is not None and chosen.text().startswith(words):
                QTest.keyClick(menu, Qt.Key.Key_Return)
                self.window.activateWindow()
                until(self.window.isActiveWindow, "the window has the keyboard again")
                self.rest()
                return
        raise AssertionError(f"{name} has no {words}")

    def is_open(self, name: str) -> bool:
        """Whether a button can be pressed."""
        return self.control(name, QAbstractButton).isEnabled()

    def open_row(self, name: str, words: str) -> None:
        """Go down a list to the first row with these words, and press Enter."""
        rows = self.rows(name)
        wanted = next((at for at, row in enumerate(rows) if words in row), None)
        assert wanted is not None, f"{name} has no {words}: {rows}"
        self.control(name, ListView).setFocus()
        self.key(Qt.Key.Key_Home)
        for _ in range(wanted):
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)
        self.rest()

    # Hands: files ------------------------------------------------------------------------------------

    def pick(self, path: Path) -> None:
        """Write a path into the file dialog that is open, and press Enter."""
        dialog = self.window.findChild(FileChoice)
        assert dialog is not None, "no file dialog is open"
        until(dialog.isActiveWindow, "the file dialog takes the keyboard")
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.selectAll()
        windows.type_words(line, str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        until(lambda: self.window.findChild(FileChoice) is None, "the file dialog is gone")
        self.window.activateWindow()
        self.rest()


def _rows(shown: ListView) -> list[str]:
    model = shown.model()
    columns = range(model.columnCount())
    return [
        _seen(
            " | ".join(str(model.index(row, at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in columns)
        )
        for row in range(model.rowCount())
    ]


def _seen(words: str) -> str:
    """Words as the eye has them: without the isolates, which have no shape."""
    return words.replace("\u2068", "").replace("\u2069", "")
