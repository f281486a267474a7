"""Earlier accounts of the one who speaks: that there were some, never what they said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from kuager.gui import theme
from kuager.gui.interview.parts import DatePart, LinePart
from kuager.gui.interview.rows import Line, RowsPart
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.layout import top as at_top
from kuager.gui.widgets.text import Elided, Text
from kuager.model.testimony import EarlierAccount


class _EarlierLine(Line):
    """When, and to whom."""

    def __init__(self, earlier: EarlierAccount, name: str) -> None:
        super().__init__(self.tr("Remove this earlier account"), name)
        self._given = DatePart(self.tr("When"), name=f"{name}_given")
        self._to_whom = LinePart(self.tr("To whom"), name=f"{name}_to_whom")
        self._given.set_value(earlier.given)
        self._to_whom.set_value(earlier.to_whom)
        under_caption = column(theme.px(22), self.remove, gap=0)
        box = row((self._given, 1), (self._to_whom, 1), under_caption, gap=theme.space("m"))
        at_top(box, self._given, self._to_whom)
        box.setAlignment(under_caption, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)
        for part in (self._given, self._to_whom):
            part.edited.connect(self.edited)
            part.left.connect(self.left)

    def value(self) -> EarlierAccount:
        return EarlierAccount(given=self._given.value(), to_whom=self._to_whom.value())

    def begin(self) -> None:
        self._given.setFocus()


class EarlierPart(RowsPart):
    """A line for each; none to begin with."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name)
        add = Button(self.tr("Add one"), Kind.QUIET, icon="plus", name=f"{name}_add")
        add.clicked.connect(self._add)
        self.setFocusProxy(add)
        hint = Elided(self.tr("when and to whom; never ask to repeat them"), "small")
        head = row(Text(self.tr("Earlier accounts"), "caption"), (hint, 1), add)
        self.setLayout(column(head, self.lines, gap=theme.space("xs")))

    def make_line(self, value: EarlierAccount, name: str) -> Line:
        return _EarlierLine(value, name)

    def is_blank(self, value: EarlierAccount) -> bool:
        return value == EarlierAccount()

    @Slot()
    def _add(self) -> None:
        self.append(EarlierAccount()).begin()
