"""What happened to each person, event by event (`Event`)."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication, Signal, Slot

from kuager.flows import vocabularies
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.items import Items, ItemWords, Numbered
from kuager.gui.interview.measures import Timecode
from kuager.gui.interview.person_tabs import PersonTabs
from kuager.gui.interview.step import Step
from kuager.gui.place_words import facility_words
from kuager.gui.widgets.fields import Understanding, UnderstoodLine
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.list_model import Cell, Column
from kuager.gui.widgets.text import Elided, Text, Wrapped
from kuager.model import names, status
from kuager.model.account import Events
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold


class _EventForm(Form):
    """One event: when it happened and when it was learned are two dates."""

    def __init__(self, desk: Desk, *, of_source: bool) -> None:
        super().__init__(desk, "event")
        in_video = [] if of_source else [self.measure("timecode", self.tr("Where in the video"), Timecode())]
        facility = self.facility("facility", self.tr("Camp or prison"))
        fields = Pairs(
            [
                self.choice("kind", self.tr("What happened"), "event_kind"),
                self.date("happened", self.tr("When it happened")),
                self.choice("learned_how", self.tr("How it was learned"), "learned_how"),
                self.date("learned", self.tr("When it was learned")),
                self.place("place", self.tr("Where")),
                self.line("forces", self.tr("Who did it: police, office, persons")),
                facility,
                self.line("official_reason", self.tr("Reason that was given")),
                self.line("suspected_reason", self.tr("Reason they think is true")),
                self.line("sentence", self.tr("Sentence")),
                self.line("article", self.tr("Article of the law")),
                self.choice("reliability", self.tr("How reliable"), "reliability"),
                *in_video,
            ],
            wide=[facility],
        )
        description = self.area("description", self.tr("In words"), lines=3)
        self.setLayout(column(fields, description, gap=8))


class EventsStep(Step):
    """Whose events they are is chosen by tab, as in the step of persons."""

    first_field = "event_kind"

    person_chosen = Signal(int)

    def __init__(self, desk: Desk, *, of_source: bool = False) -> None:
        """`of_source`: another source tells of it, which has no video of an interview."""
        super().__init__()
        self.person = 0
        self._persons: list[PersonTold] = []
        self._tabs = PersonTabs(name="events_tabs")
        self._tabs.chosen.connect(self._turn_to)
        self._name = Elided("", "heading", "inkSoft")
        self._nobody = Wrapped(
            self.tr("Add a person first: what happened belongs to somebody."), "body", "inkSoft"
        )
        self._events = Items(
            _EventForm(desk, of_source=of_source),
            _columns(desk),
            lambda: Event(kind=""),
            ItemWords(
                self.tr("What happened"),
                self.tr("Add an event"),
                self.tr("The event was removed."),
                self.tr("Nothing told yet"),
                self.tr(
                    "Taken, seen, heard of, sentenced, released: each thing is an event with its own dates."
                ),
            ),
            first_field="event_kind",
            name="events",
        )
        self._events.edited.connect(self.edited)
        self._events.left.connect(self.left)
        self._desk = desk
        self._status = UnderstoodLine(name="events_status")
        self._events.edited.connect(self._say_status)
        head = row(Text(self.tr("What happened"), "heading"), (self._name, 1), gap=10)
        self._lay_out(self._tabs, head, self._status, self._nobody, self._events)

    def load(self, interview: Interview) -> None:
        self._persons = list(interview.persons)
        self.person = max(0, min(self.person, len(self._persons) - 1))
        self._show()

    def collect(self, interview: Interview) -> Interview:
        self._take()
        return msgspec.structs.replace(interview, persons=tuple(self._persons))

    def _take(self) -> None:
        if self._persons:
            told = self._persons[self.person]
            events = msgspec.structs.replace(told.events, events=self._events.items())
            self._persons[self.person] = msgspec.structs.replace(told, events=events)

    def _show(self) -> None:
        anyone = bool(self._persons)
        self._tabs.show_persons(self._persons, self.person)
        self._nobody.setVisible(not anyone)
        self._events.setVisible(anyone)
        told = self._persons[self.person] if anyone else None
        self._name.setText(names.display(told.names.names) if told else "")
        self._events.set_items((told.events if told else Events()).events)
        self._say_status()

    @Slot()
    def _say_status(self) -> None:
        """What became of the person by this account alone, and the event that says so; never typed in."""
        events = self._events.items() if self._persons else ()
        now = status.current(((RecordId(""), event) for event in events), vocabularies.event_rules())
        if now is None:
            self._status.show_understanding(None)
            return
        label, event = self._desk.label("person_status", now.code), now.event
        parts = (
            self._desk.label("event_kind", event.kind),
            event.happened.told or event.learned.told,
            self._desk.label("learned_how", event.learned_how) if event.learned_how else "",
        )
        words = self.tr("By this account now: {status}. It follows from: {event}.")
        said = words.format(status=isolate(label), event=", ".join(isolate(part) for part in parts if part))
        self._status.show_understanding(Understanding(said, kind="neutral"))

    @Slot(int)
    def _turn_to(self, person: int) -> None:
        if 0 <= person < len(self._persons) and person != self.person:
            self._take()
            self.person = person
            self._show()
            self.person_chosen.emit(person)


def _columns(desk: Desk) -> list[Column[Numbered]]:
    def what(numbered: Numbered) -> Cell:
        event: Event = numbered[1]
        kind = desk.label("event_kind", event.kind) or "…"
        where = facility_words(desk, event.facility.kind, event.facility.name) or event.place.told
        parts = (where, event.sentence, event.description.split("\n")[0])
        below = " · ".join(isolate(part) for part in parts if part)
        return Cell(kind, below=below)

    def when(numbered: Numbered) -> Cell:
        told = numbered[1].happened.told
        return Cell(isolate(told) if told else "")

    def learned(numbered: Numbered) -> Cell:
        event: Event = numbered[1]
        return Cell(
            desk.label("learned_how", event.learned_how),
            below=isolate(event.learned.told) if event.learned.told else "",
        )

    translate = QCoreApplication.translate
    return [
        Column(translate("EventsStep", "Event"), what),
        Column(translate("EventsStep", "Happened"), when, width=170),
        Column(translate("EventsStep", "Learned"), learned, width=170, leaves=1),
    ]
