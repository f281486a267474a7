"""The interview room under test: a page on an open desk, and fields filled in as a user fills them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kuager.gui.interview.editor import InterviewEditor
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.list_view import ListView
from kuager.model.interview import Interview
from tests.support import desks, windows
from tests.support.desks import OpenDesk

Some = TypeVar("Some", bound=QWidget)

WIDTH, HEIGHT = 1306, 768
"""1366 x 768 less the rail of places."""


@contextmanager
def interviews_page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """The place of interviews, in sight and at rest."""
    page = InterviewsPage(opened.desk)
    windows.shown(page, WIDTH, HEIGHT)
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def editor_of(page: InterviewsPage) -> InterviewEditor:
    """The interview that is open."""
    assert page.editor is not None, "no interview is open"
    return page.editor


def document(page: InterviewsPage) -> Interview:
    """What stands in the open interview."""
    return editor_of(page).keeper.interview


def control(root: QWidget, name: str, kind: type[Some]) -> Some:
    """The one control of this name in sight."""
    windows.settle()  # what was added just now is shown by the event loop
    found = [each for each in root.findChildren(kind, name) if each.isVisibleTo(root)]
    assert len(found) == 1, f"{name}: {len(found)} in sight"
    return found[0]


def fill(root: QWidget, name: str, words: str) -> None:
    """Type into a line or an area, in place of what stands there."""
    control(root, name, QWidget).setFocus()
    entry = control(root, name, QWidget)
    assert isinstance(entry, QLineEdit | QPlainTextEdit), name
    entry.selectAll()
    QTest.keyClick(entry, Qt.Key.Key_Delete)
    for number, line in enumerate(words.split("\n")):
        if number:
            QTest.keyClick(entry, Qt.Key.Key_Return)
        windows.type_words(entry, line)


def pick_place(root: QWidget, name: str, words: str, code: str) -> None:
    """Type where something is, wait for what may be meant, and pick one of it with the keyboard."""
    fill(root, name, words)
    entry = control(root, name, QLineEdit)
    offers = offers_of(root, name)
    desks.heard(offers.model().modelReset, lambda: None)
    assert entry.hasFocus()
    for _ in range(offers.model().rowCount()):
        QTest.keyClick(entry, Qt.Key.Key_Down)
        if offers.chosen_key() == code:
            QTest.keyClick(entry, Qt.Key.Key_Return)
            return
    raise AssertionError(f"{words} does not offer {code}")


def offers_of(root: QWidget, name: str) -> ListView:
    """The list under the field of a place, in sight or not."""
    found = root.window().findChild(ListView, f"{name}_offers")
    assert found is not None, name
    return found


def choose(root: QWidget, name: str, code: str) -> None:
    """Choose an answer with the keyboard."""
    box = control(root, name, QComboBox)
    box.setFocus()
    wanted = box.findData(code)
    assert wanted >= 0, f"{name} has no {code}"
    key = Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(wanted - box.currentIndex())):
        QTest.keyClick(box, key)
    assert box.currentData() == code


def press(root: QWidget, name: str) -> None:
    """Press a button or set a mark with the keyboard."""
    button = control(root, name, QAbstractButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
