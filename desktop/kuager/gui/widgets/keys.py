"""Keys as actions: each has words, so the list of all keys (F1) writes itself and is never out of date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def add_key(
    widget: QWidget,
    words: str,
    keys: str,
    slot: Callable[[], None],
    *,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QAction:
    """Bind a key (`"Ctrl+K"`) to a bound method of a QObject, as long as the widget is in sight."""
    action = QAction(words, widget)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(context)
    action.triggered.connect(slot)
    widget.addAction(action)
    return action


def focus_first(pane: QWidget) -> None:
    """Give the keyboard to a pane's focus proxy, else to the first thing in it that takes it by Tab."""
    if pane.focusProxy() is not None:
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    for widget in (pane, *pane.findChildren(QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisibleTo(pane) and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def keys_of(widget: QWidget) -> list[tuple[str, str]]:
    """(key, meaning) of every action on a widget and on what is in sight inside it."""
    found: dict[str, str] = {}
    inside = [child for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)]
    for owner in (widget, *inside):
        for action in owner.actions():
            if action.isEnabled() and action.text() and not action.shortcut().isEmpty():
                found.setdefault(key_words(action), action.text())
    return list(found.items())


def key_words(action: QAction) -> str:
    """The first key of an action as it stands on the keyboard."""
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")
