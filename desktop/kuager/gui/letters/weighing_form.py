"""What is to be weighed before a letter leaves: where sources differ, who is left out, what is kept back.

Nothing is nudged: that the letter says who says what stands first, and is what it does while nobody chose.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kuager.flows.letters import Assessment, AtRisk, Contradiction, SourceUse
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.letters.release_sheet import ReleaseSheet
from kuager.gui.letters.words import kept_back_words, left_out_words
from kuager.gui.people.words import fact_label, name_or_unknown
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, line, row, top
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId

_LONGEST: Final = 60


class _Differing(ChoiceBox):
    """Whose word on a fact stands."""

    decided = Signal(object, object)

    def __init__(self, fact: Contradiction, words: list[tuple[str, str]], name: str) -> None:
        super().__init__(words, fact.chosen or "", name=name)
        self._fact = fact
        self.chosen.connect(self._decide)

    @Slot(str)
    def _decide(self, account: str) -> None:
        self.decided.emit(self._fact, RecordId(account) if account else None)


class _Tell(Button):
    """The way to say otherwise of something at risk."""

    asked = Signal(object)

    def __init__(self, words: str, part: AtRisk, name: str) -> None:
        super().__init__(words, Kind.LINK, name=name)
        self._part = part
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._part)


class WeighingForm(QWidget):
    """`decided` carries a `Contradiction` and an account or None; `released` an `AtRisk` and the reason."""

    decided = Signal(object, object)
    released = Signal(object, str)

    def __init__(self, desk: Desk, *, name: str = "weighing") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._shown: tuple[object, ...] | None = None
        self._sources: tuple[SourceUse, ...] = ()
        self._releasing: AtRisk | None = None
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._place)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what there is to weigh; where nothing changed the keyboard stays where it is."""
        self._sources = assessment.sources
        left_out = tuple(use for use in assessment.sources if use.reason in ("consent", "hidden"))
        now = (assessment.contradictions, left_out, assessment.at_risk, assessment.purpose)
        if now == self._shown:
            return
        self._shown = now
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        lines = column(gap=6)
        self._differing(lines, assessment)
        self._left_out(lines, left_out, assessment.purpose)
        self._kept_back(lines, assessment)
        inner = QWidget()
        inner.setLayout(lines)
        self._place.addWidget(inner)

    def _differing(self, lines: QBoxLayout, assessment: Assessment) -> None:
        if not assessment.contradictions:
            return
        _head(lines, self.tr("Sources differ"))
        several = len({each.person for each in assessment.contradictions}) > 1
        for at, fact in enumerate(assessment.contradictions):
            words = [("", self.tr("The letter says who says what"))]
            words += [
                (said.account, f"{_shortened(self._value(fact, said.text))} · {said.source}")
                for said in fact.versions
            ]
            box = _Differing(fact, words, f"{self.objectName()}_differs_{at}")
            box.decided.connect(self.decided)
            label = fact_label(fact.fact)
            label = f"{label}: {isolate(name_or_unknown(fact.name))}" if several else label
            lines.addWidget(Field(label, box))

    def _value(self, fact: Contradiction, text: str) -> str:
        return self._desk.label(fact.coded, text) if fact.coded else text

    def _left_out(self, lines: QBoxLayout, uses: tuple[SourceUse, ...], purpose: str) -> None:
        if not uses:
            return
        _head(lines, self.tr("Left out"))
        for use in uses:
            lines.addLayout(_marked("eye-slash", left_out_words(self._desk, use, purpose)))

    def _kept_back(self, lines: QBoxLayout, assessment: Assessment) -> None:
        if not assessment.at_risk:
            return
        _head(lines, self.tr("Kept back"))
        why = QCoreApplication.translate("Weighing", "To this addressee nothing at risk is told by itself.")
        lines.addWidget(Wrapped(why, "small"))
        for at, part in enumerate(assessment.at_risk):
            use = next(use for use in assessment.sources if part in use.at_risk)
            words = kept_back_words(self._desk, part, use)
            tell = _Tell(self.tr("Tell it…"), part, f"{self.objectName()}_tell_{at}")
            tell.setAccessibleDescription(words)
            tell.asked.connect(self._ask_why)
            lines.addLayout(_marked("shield-warning", words))
            lines.addLayout(row(28, tell, None, gap=0))

    @Slot(object)
    def _ask_why(self, part: AtRisk) -> None:
        self._releasing = part
        use = next(use for use in self._sources if part in use.at_risk)
        sheet = ReleaseSheet(
            self, kept_back_words(self._desk, part, use), name=f"{self.objectName()}_release"
        )
        sheet.released.connect(self._release)
        sheet.open()

    @Slot(str)
    def _release(self, reason: str) -> None:
        if self._releasing is not None:
            part, self._releasing = self._releasing, None
            self.released.emit(part, reason)


def _head(lines: QBoxLayout, words: str) -> None:
    lines.addSpacing(4)
    lines.addWidget(line())
    lines.addWidget(Text(words, "caption"))


def _marked(icon: str, words: str) -> QBoxLayout:
    mark = Glyph(icon, "attention")
    shown = row(mark, (Wrapped(words, "small", "ink"), 1), gap=10)
    top(shown, mark)
    return shown


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
