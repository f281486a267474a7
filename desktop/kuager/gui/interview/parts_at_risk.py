"""Parts of a record that stay on this computer although the rest may leave it (`Safety.sections`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from kuager.gui.interview.codes import CodesPart
from kuager.gui.people.record_words import section_label
from kuager.model.testimony import SectionSafety

OF_INTERVIEW: Final = (
    *("session", "testifier", "contact", "narrative", "videos", "attachments"),
    *("steps", "representation", "reprisals"),
)
OF_PERSON: Final = ("names", "identity", "circumstances", "events", "attachments")

_AT_RISK: Final = "at_risk"


class PartsAtRisk(CodesPart):
    """Marked is what is at risk; a part that has another level keeps it while it is not marked."""

    def __init__(self, sections: Sequence[str], *, name: str) -> None:
        words = QCoreApplication.translate("PartsAtRisk", "These parts stay on this computer")
        super().__init__(words, [(section, section_label(section)) for section in sections], name=name)
        self._others: tuple[SectionSafety, ...] = ()
        self._told: tuple[SectionSafety, ...] = ()

    def value(self) -> tuple[SectionSafety, ...]:  # type: ignore[override] # a part's value is of its own type
        marked = super().value()
        others = tuple(each for each in self._others if each.section not in marked)
        made = (*(SectionSafety(section, _AT_RISK) for section in marked), *others)
        return self._told if set(made) == set(self._told) else made

    def set_value(self, value: Sequence[SectionSafety]) -> None:  # type: ignore[override]
        self._told = tuple(value)
        self._others = tuple(each for each in value if each.level != _AT_RISK)
        super().set_value([each.section for each in value if each.level == _AT_RISK])
