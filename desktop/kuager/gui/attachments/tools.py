"""The two bars under an attachment: for looking at it, and for a working copy of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text, Wrapped


def tool(said: str, icon: str, name: str, kind: Kind = Kind.QUIET) -> Button:
    """A button of the viewer."""
    return Button(said, kind, icon=icon, name=f"viewer_{name}")


class LookTools(QWidget):
    """Pages, zoom, turning, and the way to a working copy."""

    def __init__(self) -> None:
        super().__init__()
        self.before = tool(self.tr("Page before"), "back", "before")
        self.after = tool(self.tr("Next page"), "forward", "after")
        self.number = Text("", "small")
        self.smaller = tool(self.tr("Smaller"), "magnifying-glass-minus", "smaller")
        self.larger = tool(self.tr("Larger"), "magnifying-glass-plus", "larger")
        self.whole = tool(self.tr("Whole page"), "arrows-out", "fit")
        self.turn = tool(self.tr("Turn"), "arrow-clockwise", "turn")
        self.work = tool(self.tr("Crop or blacken…"), "crop", "work", Kind.PLAIN)
        zoom = (self.smaller, self.larger, self.whole, self.turn, self.work)
        self.setLayout(row(self.before, self.number, self.after, None, *zoom, gap=4))

    def show_page(self, page: int, pages: int) -> None:
        """Say which of how many pages is shown, from 0; of one nothing is said."""
        for each in (self.before, self.after, self.number):
            each.setVisible(pages > 1)
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page < pages - 1)
        self.number.setText(self.tr("Page {number} of {total}").format(number=page + 1, total=pages))


class WorkTools(QWidget):
    """Boxes, and keeping what they make."""

    def __init__(self) -> None:
        super().__init__()
        self.cover = tool(self.tr("Black box"), "rectangle", "cover")
        self.crop = tool(self.tr("Crop"), "frame-corners", "crop")
        self.take = tool(self.tr("Take the last one away"), "undo", "take")
        self.stop = tool(self.tr("Stop"), "x", "stop")
        self.keep = tool(self.tr("Keep the working copy"), "check", "keep", Kind.PRIMARY)
        hint = self.tr(
            "Drag over the picture. By keyboard: a button puts a box in the middle, arrows move it, "
            "Shift and arrows size it, Delete takes it away. The original is not touched."
        )
        bar = row(self.cover, self.crop, self.take, None, self.stop, self.keep, gap=4)
        self.setLayout(column(Wrapped(hint, "small"), bar, gap=4))
