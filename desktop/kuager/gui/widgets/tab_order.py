"""Tab goes through a window in reading order: as its layouts lie, not as its widgets happened to be made.

Qt's own order is that of making. A row that is added later comes last of all, and a page that hands the
keyboard on to one of its fields (`setFocusProxy`) hides from Tab whatever stands before that field. A window
calls `go_on` from its `focusNextPrevChild`, where every Tab inside it ends up. The order is logical, so it is
the reading order in a mirrored interface too.

Qt also asks for the next one when a control is closed or taken away while it has the keyboard. Then the
keyboard stays as near as it can: going on in order would carry it out of the page, to the places.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next control, or the one before; False if there is no other."""
    focus: QWidget | None = window.focusWidget()
    if focus is not None and not (focus.isVisible() and focus.isEnabled()):
        return _stay_near(list(_in_sight(window, focus)), focus)
    order = list(_in_sight(window))
    at = _place(order, focus)
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


def _stay_near(order: list[QWidget], lost: QWidget) -> bool:
    at = _place(order, lost)
    around: QWidget | None = lost.parentWidget()
    while around is not None:
        free = [
            n for n, each in enumerate(order) if around.isAncestorOf(each) and takes_tab(each) and n != at
        ]
        if free:
            near = next((n for n in free if n > at), free[-1])
            order[near].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        around = around.parentWidget()
    return False


def _place(order: list[QWidget], focus: QWidget | None) -> int:
    """Where the keyboard is now, -1 for nowhere: it may be inside a control that is one stop."""
    while focus is not None and focus not in order:
        focus = focus.parentWidget()
    return -1 if focus is None else order.index(focus)


def _in_sight(widget: QWidget, also: QWidget | None = None) -> Iterator[QWidget]:
    """The window's parts in reading order; `also` has its place among them though it is hidden."""
    yield widget
    if takes_tab(widget) and not isinstance(widget, QScrollArea):
        return  # a control's own parts are its own affair
    for child in _children(widget):
        if (child.isVisible() or child is also) and not child.isWindow():
            yield from _in_sight(child, also)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    inside = [child for child in widget.children() if isinstance(child, QWidget)]
    layout = widget.layout()
    return inside if layout is None else list(_laid_out(layout, inside))


def _laid_out(layout: QLayout, inside: list[QWidget]) -> Iterator[QWidget]:
    """The widgets in the order of a layout, which is asked for places only.

    Its items must not be touched: PySide keeps what `itemAt` gave after Qt has deleted it, and takes it for
    whatever comes to lie at the same address. The program dies of that.
    """
    layouts = [child for child in layout.children() if isinstance(child, QLayout)]
    places: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(each), each) for each in inside]
    places += [(layout.indexOf(each), each) for each in layouts]
    for at, thing in sorted(places, key=lambda placed: _spot(layout, placed[0])):
        if at >= 0 and isinstance(thing, QLayout):
            yield from _laid_out(thing, inside)
        elif at >= 0 and isinstance(thing, QWidget):
            yield thing


def _spot(layout: QLayout, at: int) -> tuple[int, ...]:
    if at >= 0 and isinstance(layout, QGridLayout):
        place: Any = layout.getItemPosition(at)  # typed as object; it is row, column and two spans
        return (place[0], place[1])
    return (at, 0)


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
