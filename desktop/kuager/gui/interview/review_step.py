"""Before it is saved: what is left open, the second pair of eyes, and what the family takes home."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows.letter_needs import LetterNeeds
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.interview.check_form import CheckForm
from kuager.gui.interview.letter_measure import LetterMeasure, open_words
from kuager.gui.interview.needed import Needed, needed
from kuager.gui.interview.parts import LinePart
from kuager.gui.interview.person_tabs import person_words
from kuager.gui.interview.step import Step, caption, step_head
from kuager.gui.interview.step_names import titles
from kuager.gui.interview.taking_home import TakingHome
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, line, row
from kuager.gui.widgets.layout import top as at_top
from kuager.gui.widgets.text import Wrapped
from kuager.model.interview import Interview


class _Gap(QWidget):
    """What a step still lacks, and the way there."""

    wanted = Signal(object)

    def __init__(self, title: str, gaps: list[Needed], said: str, name: str) -> None:
        super().__init__()
        self._first = gaps[0]
        mark = Glyph("circle-dashed", "attention")
        words = column(Wrapped(title), Wrapped(said, "small"), gap=1)
        go = Button(self.tr("Fill it in"), Kind.LINK, name=name)
        go.setAccessibleDescription(title)
        go.clicked.connect(self._go)
        box = row(mark, (words, 1), go, gap=10)
        at_top(box, mark)
        box.setAlignment(go, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)

    @Slot()
    def _go(self) -> None:
        self.wanted.emit(self._first)


class ReviewStep(Step):
    """`wanted` carries a `Needed` that the user wants to fill in, `path_wanted` the path of a field.

    `letter_wanted` carries the person whom a letter is to be about.
    """

    wanted = Signal(object)
    path_wanted = Signal(str)
    letter_wanted = Signal(object)
    reasoned = Signal(str)
    """Why it is corrected, as it is typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._letters = LetterNeeds()
        self._measure = LetterMeasure(desk, ruled=False, name="review_letters")
        self._measure.wanted.connect(self.path_wanted)
        self._gaps = QVBoxLayout()
        self._gaps.setSpacing(theme.space("s"))
        self._home = TakingHome(desk)
        self._home.letter_wanted.connect(self.letter_wanted)
        desk.recorded.connect(self._home.read_again)
        self._check = CheckForm(desk)
        self._listen(self._check)
        self._why = LinePart(
            self.tr("Why it is corrected"), hint=self.tr("kept with the change; may stay empty"), name="why"
        )
        self._why.edited.connect(self._tell_why)
        self._why.left.connect(self.left)
        head = step_head(
            self.tr("Before it is saved"),
            self.tr("Nothing here is required. What is open can be added on any later day."),
        )
        self._lay_out(
            head,
            self._why,
            self._measure,
            line(),
            self._gaps,
            line(),
            caption(self.tr("Second check")),
            self._check,
            line(),
            self._home,
        )

    def load(self, interview: Interview) -> None:
        self._check.load(interview.check)
        self._check.look(interview.id)
        self._home.show_interview(interview)
        while (item := self._gaps.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        needs = self._letters.of(interview)
        self._measure.show_needs(needs, len(interview.persons))
        for number, (title, gaps) in enumerate(_grouped(interview, needed(interview, needs)), 1):
            gap = _Gap(title, gaps, open_words(self._desk, gaps), f"review_gap_{number}")
            gap.wanted.connect(self.wanted)
            self._gaps.addWidget(gap)
        if not self._gaps.count():
            self._gaps.addWidget(Wrapped(self.tr("Everything that letters need is there."), "body", "good"))

    def collect(self, interview: Interview) -> Interview:
        return msgspec.structs.replace(interview, check=self._check.collect(interview.check))

    def go_to(self, field: str = "") -> bool:
        """Without a field to the first thing to do, so that the page is seen from its beginning."""
        if field:
            return super().go_to(field)
        return any(super(ReviewStep, self).go_to(each) for each in self._first_fields())

    def _first_fields(self) -> tuple[str, ...]:
        return ("why", "review_gap_1", self._check.first_field())

    def ask_why(self, why: str, *, correcting: bool) -> None:
        """Ask for the reason only where there is a record to correct; a reason holds for one saving."""
        self._why.setVisible(correcting)
        self._why.set_value(why)

    @Slot()
    def _tell_why(self) -> None:
        self.reasoned.emit(self._why.value())


def _grouped(interview: Interview, wanted: Mapping[str, Sequence[Needed]]) -> list[tuple[str, list[Needed]]]:
    """What is left, by step and, where there are several, by person."""
    groups: dict[str, list[Needed]] = {}
    names = titles()
    number = QCoreApplication.translate("ReviewStep", "Person {number}")
    for step, wishes in wanted.items():
        for each in wishes:
            title = names[step]
            if each.person >= 0 and len(interview.persons) > 1:
                told = interview.persons[each.person]
                name = person_words(told, each.person + 1, number)
                title = f"{title} · {isolate(name)}"
            if not each.there:
                groups.setdefault(title, []).append(each)
    return list(groups.items())
