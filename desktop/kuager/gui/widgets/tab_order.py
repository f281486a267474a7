"""Tab goes through a window in reading order: as its layouts lie, not as its widgets happened to be made.

Qt's own order is that of making. A row that is added later comes last of all, and a page that hands the
keyboard on to one of its fields (`setFocusProxy`) hides from Tab whatever stands before that field. A window
calls `go_on` from its `focusNextPrevChild`, where every Tab inside it ends up. The order is logical, so it is
the reading order in a mirrored interface too.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next control, or the one before; False if there is no other."""
    order = list(_in_sight(window))
    at = _place(order, window.focusWidget())
    after = [*order[at + 1 :], *order[: max(at, 0)]]
    for widget in after if forward else reversed(after):
        if takes_tab(widget):
            widget.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            _bring_into_sight(widget)
            return True
    return False


def stops(window: QWidget) -> list[QWidget]:
    """Every control at which Tab stops, in its order."""
    return [widget for widget in _in_sight(window) if takes_tab(widget)]


def takes_tab(widget: QWidget) -> bool:
    """Whether a widget itself can have the keyboard by Tab."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def _place(order: list[QWidget], focus: QWidget | None) -> int:
    """Where the keyboard is now, -1 for nowhere: it may be inside a control that is one stop."""
    while focus is not None and focus not in order:
        focus = focus.parentWidget()
    return -1 if focus is None else order.index(focus)


def _in_sight(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if takes_tab(widget) and not isinstance(widget, QScrollArea):
        return  # a control's own parts are its own affair
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield from _in_sight(child)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    layout = widget.layout()
    if layout is not None:
        return list(_laid_out(layout))
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index] # typed as object
    for at in places:
        item = layout.itemAt(at)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
