"""One line of time over all sources: when it happened, what, how and when it was learned, who tells it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QFrame, QWidget

from kuager.flows.people import PersonPage, TimelineEntry
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.interview.measures import clock
from kuager.gui.people.record_words import field_label
from kuager.gui.people.words import joined
from kuager.gui.place_words import facility_words, place_words
from kuager.gui.widgets.badges import Badge, Mark
from kuager.gui.widgets.layout import bar, column, ground, line, row, top
from kuager.gui.widgets.text import Text, Wrapped

_DATE_WIDTH: Final = 104
_THREATS: Final = frozenset({"threat_to_family"})


class Timeline(QWidget):
    """The events of a person's page, the earliest first, as the flow sorted them."""

    def __init__(self, desk: Desk, page: PersonPage, *, name: str = "timeline") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._differing = {fact.code for fact in page.facts if fact.differs}
        heads = [Wrapped(words, "small") for words in self._heads()]
        heads[0].setFixedWidth(theme.px(_DATE_WIDTH + 3))
        box = column(
            Text(self.tr("Timeline"), "heading"),
            8,
            row(heads[0], (heads[1], 1), heads[2], gap=8, margins=(8, 0, 4, 4)),
            line(),
            gap=0,
            margins=(18, 12, 18, 12),
        )
        for entry in page.timeline:
            box.addWidget(self._line(entry))
            box.addWidget(line())
        if not page.timeline:
            words = self.tr("No event is recorded. Events belong to an interview, under “What happened”.")
            box.addWidget(Wrapped(words, "body", "inkSoft"))
        box.addStretch(1)
        self.setLayout(box)

    def _heads(self) -> tuple[str, str, str]:
        return (self.tr("Happened"), self.tr("What; how and when learned"), self.tr("Source"))

    def _line(self, entry: TimelineEntry) -> QFrame:
        event = entry.event
        threat = event.kind in _THREATS
        differs = bool(event.sentence) and "sentence" in self._differing
        date = Wrapped(event.happened.told or self.tr("not known"), "body", "ink")
        date.setFixedWidth(theme.px(_DATE_WIDTH))
        what = Wrapped(self._what(entry), "strong", "danger" if threat else "ink")
        words = column(what, gap=1)
        for small in (joined((event.description,)), *self._more(entry), self._learned(entry)):
            if small:
                words.addWidget(Wrapped(small, "small"))
        mark = Badge(Mark(entry.marks, "attention" if differs else "neutral"))
        inner = row(date, (words, 1), mark, gap=8, margins=(8, 8, 4, 8))
        top(inner, date, mark)
        kind = "attention" if differs else "danger" if threat else ""
        frame = ground(
            "attentionSoft" if differs else "window", row(bar(kind or "window"), (inner, 1), gap=0)
        )
        frame.setAccessibleName(joined((event.happened.told, self._what(entry), entry.marks), ", "))
        return frame

    def _what(self, entry: TimelineEntry) -> str:
        event = entry.event
        place = place_words(event.place.told, event.place.code, self._desk.language)
        facility = facility_words(self._desk, event.facility.kind, event.facility.name)
        kind = self._desk.label("event_kind", event.kind)
        return joined((kind, event.sentence, "" if facility == kind else facility, place), ", ")

    def _more(self, entry: TimelineEntry) -> Iterator[str]:
        """Who did it and why, each with the word for what it is: one reason must not pass for the other."""
        for field in ("forces", "official_reason", "suspected_reason", "article"):
            told: str = getattr(entry.event, field)
            if told:
                yield f"{field_label(field)}: {isolate(told)}"

    def _learned(self, entry: TimelineEntry) -> str:
        event = entry.event
        how = self._desk.label("learned_how", event.learned_how) if event.learned_how else ""
        reliability = self._desk.label("reliability", event.reliability) if event.reliability else ""
        video = clock(event.timecode) if event.timecode >= 0 else ""
        return joined((event.learned.told, how, reliability, video))
