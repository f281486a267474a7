"""What must hold of every window, whatever it shows: nothing cut, nothing without a name, keys typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from kuager.gui import theme
from kuager.gui.widgets.text import Elided

Made = TypeVar("Made")
Given = ParamSpec("Given")


def made(page: Callable[Given, Made], *given: Given.args, **named: Given.kwargs) -> Made:
    """A page of many parts, styled once as in the program, not once for each level of it."""
    with theme.styled_at_once():
        return page(*given, **named)


def settle() -> None:
    """Let what is posted have its effect: layouts, activation, deletion. It waits for nothing."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def shown(window: QWidget, width: int, height: int) -> None:
    """Show a window in a size, laid out, with the keyboard."""
    window.resize(width, height)
    window.show()
    window.activateWindow()
    settle()


def cut_off(window: QWidget) -> list[str]:
    """Words that have less room than they need, except where an ellipsis is meant."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisibleTo(window) or isinstance(label, Elided) or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if not label.wordWrap() and label.width() < label.sizeHint().width():
            found.append(f"{label.text()!r} has {label.width()} of {label.sizeHint().width()} px")
        if label.height() < needed:
            found.append(f"{label.text()!r} is {label.height()} of {needed} px high")
    for button in window.findChildren(QAbstractButton):
        named = button.isVisibleTo(window) and button.text()
        if named and button.width() < button.sizeHint().width():
            found.append(f"button {button.text()!r} has {button.width()} of {button.sizeHint().width()} px")
    return found + _beyond(window)


def _beyond(window: QWidget) -> list[str]:
    """Contents wider than their scroll area, which never scrolls sideways."""
    found = []
    for area in window.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisibleTo(window) and inner is not None and inner.width() > area.viewport().width():
            found.append(f"{area.objectName()}: {inner.width()} px in {area.viewport().width()}")
    return found


def nameless(window: QWidget) -> list[str]:
    """What takes the keyboard without saying to a screen reader what it is."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractScrollArea)
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def press(
    widget: QWidget,
    key: Qt.Key,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release one key; unlike QTest's this knows letters beyond ASCII."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_words(widget: QWidget, words: str) -> None:
    """Type words letter by letter."""
    for letter in words:
        shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
        press(widget, Qt.Key.Key_unknown, letter, shift)
