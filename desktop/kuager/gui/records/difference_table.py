"""A table of differences: fields are rows; what it was stands before what it is, or above it.

What is gone is struck through and begins with a minus, what is new is bold and begins with a plus: neither is
told by a colour. A long text is told word by word in one piece. Nothing that was told is read as markup.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.i18n import isolate
from kuager.gui.records.difference_words import Row
from kuager.gui.widgets.layout import column, held, line, mirrored, row, top
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.difference import Run, runs
from kuager.model.names import script

_FIELD_WIDTH: Final = 132
_SIGN_WIDTH: Final = 14
_AROUND: Final = 80
"""So many characters of what stayed are shown on each side of what changed in a long text."""
THIN_SPACE: Final = "\u2009"
MINUS, PLUS, CUT = "\u2212", "+", " … "


class DifferenceTable(QWidget):
    """Rows under each other, each with the name of its field at the start.

    `first`: there was nothing before, so that nothing has to be marked as new.
    """

    def __init__(self, rows: Sequence[Row], *, first: bool = False, name: str = "differences") -> None:
        super().__init__()
        self.setObjectName(name)
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        about = ""
        at = 0
        for each in rows:
            if each.about and each.about != about:
                head = Wrapped(each.about, "strong")
                grid.addWidget(held(column(head, margins=(8, 8, 4, 2))), at, 0, 1, 2)
                at += 1
            about = each.about
            label = Wrapped(each.label, "caption")
            label.setFixedWidth(theme.px(_FIELD_WIDTH))
            grid.addWidget(held(column(label, None, margins=(8, 6, 4, 6))), at, 0)
            grid.addWidget(_cell(each, first=first), at, 1)
            grid.addWidget(line(), at + 1, 0, 1, 2)
            at += 2
        self.setLayout(grid)


def _cell(row_: Row, *, first: bool) -> QWidget:
    box = column(gap=2, margins=(8, 6, 6, 6))
    if row_.text is not None:
        box.addWidget(RunsText(row_.label, shortened(runs(*row_.text))))
    else:
        for words in row_.after if first else ():
            text = Wrapped(words)
            text.setAccessibleName(_spoken(row_.label, gone=False, words=words))
            box.addWidget(text)
        for words in () if first else row_.before:
            box.addWidget(_signed(row_.label, MINUS, words))
        for words in () if first else row_.after:
            box.addWidget(_signed(row_.label, PLUS, words))
    box.addStretch(1)
    return held(box)


def _signed(label: str, sign: str, words: str) -> QWidget:
    gone = sign == MINUS
    mark = Text(sign, "strong", "inkSoft" if gone else "accent")
    mark.setFixedWidth(theme.px(_SIGN_WIDTH))
    text = Wrapped(words, "body" if gone else "strong", "inkSoft" if gone else "ink")
    if gone:
        font = text.font()
        font.setStrikeOut(True)
        text.setFont(font)
    text.setAccessibleName(_spoken(label, gone=gone, words=words))
    line_ = row(mark, (text, 1), gap=4)
    top(line_, mark)
    return held(line_)


def _spoken(label: str, *, gone: bool, words: str) -> str:
    translate = QCoreApplication.translate
    said = (
        translate("History", "{field}, before: {words}") if gone else translate("History", "{field}: {words}")
    )
    return said.format(field=label, words=isolate(words))


def shortened(found: Sequence[Run]) -> tuple[Run, ...]:
    """The runs with as much of what stayed as one needs to find the place."""
    short = []
    for at, run in enumerate(found):
        text = run.text
        if run.kind == "same":
            before = text[-_AROUND:] if at + 1 < len(found) else ""
            after = text[:_AROUND] if at else ""
            if len(before) + len(after) < len(text):
                text = f"{after}{CUT}{before}"
        short.append(Run(run.kind, text))
    return tuple(short)


class RunsText(QLabel):
    """Two texts in one. Rich text, made of escaped words only; it runs in the direction of its script."""

    def __init__(self, label: str, found: Sequence[Run]) -> None:
        marks = {"same": "{}", "gone": "<s>{}</s>", "new": "<b><u>{}</u></b>"}
        words = "".join(marks[run.kind].format(html.escape(run.text)) for run in found)
        words = words.replace("</s><b>", f"</s>{THIN_SPACE}<b>")
        plain = "".join(run.text for run in found)
        way = "rtl" if script(plain) == "Arab" else "ltr"
        super().__init__(f'<p dir="{way}" style="white-space: pre-wrap">{words}</p>')
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        start = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        parts = [
            _spoken(label, gone=run.kind == "gone", words=run.text) for run in found if run.kind != "same"
        ]
        self.setAccessibleName("; ".join(parts))
