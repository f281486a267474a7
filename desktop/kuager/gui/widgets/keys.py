"""Keys as actions: each has words, so the list of all keys (F1) writes itself and is never out of date."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget


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
    """Give the keyboard to what last had it in a pane, else to its focus proxy, else to the first control.

    A proxy may be a stack of pages: then it is the page that is shown.
    """
    last: QWidget | None = pane.focusWidget()
    target = pane
    while (proxy := target.focusProxy()) is not None:
        target = proxy
    page = target.currentWidget() if isinstance(target, QStackedWidget) else None
    if page is not None and page.isVisibleTo(pane) and not _takes_keyboard(last, pane):
        focus_first(page)
        return
    for widget in (last, target, *pane.findChildren(QWidget)):
        if widget is not None and _takes_keyboard(widget, pane):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _takes_keyboard(widget: QWidget | None, pane: QWidget) -> bool:
    if widget is None or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    return widget.isVisibleTo(pane) and widget.isEnabled()


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


_PLACES: Final = {"S": (31, 1, "SЫس"), "N": (49, 45, "NТن")}
"""Letter -> its key in set 1 scan codes (Linux and Windows), in Carbon's virtual keys, and what stands on it.

Source: USB HID to PS/2 Scan Code Translation Table; Events.h (kVK_ANSI_S, kVK_ANSI_N); the Russian, Kazakh
and Uyghur layouts of xkeyboard-config.
"""
_X11_OFFSET: Final = 8


def is_key_at(event: QKeyEvent, letter: str) -> bool:
    """Whether the key was pressed that has this letter on a Latin keyboard, whatever it writes now."""
    code, virtual, letters = _PLACES[letter]
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if sys.platform == "darwin":
        return int(event.nativeVirtualKey()) == virtual
    offset = 0 if sys.platform == "win32" else _X11_OFFSET
    pressed = int(event.nativeScanCode()) - offset
    return pressed == code if pressed > 0 else chr(min(event.key(), 0xFFFF)) in letters
