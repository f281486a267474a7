"""One person of the interview as the testifier tells of him or her (`PersonTold` without its events)."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import vocabularies
from kuager.gui.attachments.part import AttachmentsPart
from kuager.gui.attachments.preview import Preview
from kuager.gui.desk import Desk
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.known_person import KnownPart
from kuager.gui.interview.numbers import NumbersPart, fill, offer
from kuager.gui.interview.parts import ChoicePart
from kuager.gui.interview.parts_at_risk import OF_PERSON, PartsAtRisk
from kuager.gui.interview.step import caption
from kuager.gui.widgets.fields import Understanding
from kuager.gui.widgets.layout import column, line, row, top
from kuager.model.attachment import PORTRAIT, portrait
from kuager.model.idnumbers import IdCheck
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold

_PORTRAIT: Final = 96


class _LinkForm(Form):
    """Whom it is about, seen from the testifier."""

    def __init__(self, desk: Desk, *, of_source: bool) -> None:
        super().__init__(desk, "person")
        self._testifier_sex = ""
        speaks, source = self.tr("How the one who speaks knows"), self.tr("How the source knows")
        connection = self.choice("connection", source if of_source else speaks, "source_connection")
        self.known = KnownPart(desk)
        self.add_part("person", self.known)
        self._relation: ChoicePart | None = None
        if not of_source:
            # "the person is the testifier's …", as the record has it
            self._relation = self.choice(
                "relation", self.tr("To the one who speaks, this person is"), "relation", understands=True
            )
            self._relation.edited.connect(self._say_inverse)
        self.setLayout(column(Pairs([*filter(None, [self._relation]), connection]), self.known, gap=8))

    def set_testifier_sex(self, sex: str) -> None:
        """Who speaks decides the word for the way back."""
        self._testifier_sex = sex
        self._say_inverse()

    @Slot()
    def _say_inverse(self) -> None:
        if self._relation is None:
            return
        relation = vocabularies.load()["relation"]
        code = relation.fact(self._relation.value(), f"inverse_{self._testifier_sex}")
        if not code or code == "self":
            self._relation.say(None)
            return
        words = self.tr("The other way round: {relation}").format(relation=self.desk.label("relation", code))
        self._relation.say(Understanding(words, kind="neutral", icon="arrows-left-right"))


class _NamesForm(Form):
    """Every spelling."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "person")
        self.spellings = self.names("names")
        self.setLayout(column(self.spellings, gap=0))


class _IdentityForm(Form):
    """What tells this person from another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "person")
        self._birth = self.date("birth", self.tr("Born"))
        self._sex = self.choice("sex", self.tr("Sex"), "sex")
        self._numbers = numbers = NumbersPart(
            desk.choices("id_kind"), "cn_resident", name="person_id_numbers"
        )
        numbers.used.connect(self._use_number)
        self._origin = origin = self.place("origin", self.tr("Place of origin"))
        address = self.place("last_address", self.tr("Last address"))
        more = Pairs(
            [
                origin,
                address,
                self.line("profession", self.tr("Work")),
                self.line("employer", self.tr("Employer")),
                self.line("ethnicity", self.tr("Ethnicity")),
                self.line("citizenship", self.tr("Citizenship")),
                self.choice("residence_status", self.tr("Right to live in Kazakhstan"), "residence_status"),
            ]
        )
        numbers_part = self.add_part("id_numbers", numbers)
        self.setLayout(column(Pairs([self._birth, self._sex]), numbers_part, more, gap=8))

    @Slot(object)
    def _use_number(self, found: IdCheck) -> None:
        offered = offer(found)
        fields = (
            (self._birth, offered.birth, self.tr("Born")),
            (self._sex, offered.sex, self.tr("Sex")),
            (self._origin, offered.county, self.tr("Place of origin")),
        )
        self._numbers.say_kept([label for part, value, label in fields if not fill(part, value)])
        self.edited.emit()
        self.left.emit()


class _CircumstancesForm(Form):
    """Family, health, what is needed, what is not known."""

    def __init__(self, desk: Desk, *, of_source: bool) -> None:
        super().__init__(desk, "person")
        speaks = self.tr("What the one who speaks does not know")
        unknown = self.tr("What the source says it does not know") if of_source else speaks
        self.setLayout(
            column(
                Pairs(
                    [
                        self.choice("marital_status", self.tr("Married or single"), "marital_status"),
                        self.line("children", self.tr("Children")),
                        self.area("health", self.tr("Health"), lines=2),
                        self.area("needs", self.tr("What the family needs"), lines=2),
                    ]
                ),
                self.area("not_known", unknown, lines=2),
                gap=8,
            )
        )


class _SafetyForm(Form):
    """How careful to be about this person, beyond what holds for the interview or other source."""

    def __init__(self, desk: Desk, *, of_source: bool) -> None:
        super().__init__(desk, "person_safety")
        levels = dict(desk.choices("safety_level"))
        self._order = list(levels)
        levels["open"] = self.tr("As for the source") if of_source else self.tr("As for the interview")
        self._level = ChoicePart(
            self.tr("Safety of this person"),
            list(levels.items()),
            understands=True,
            name="person_safety_level",
        )
        self._level.edited.connect(self._say_what_holds)
        self._interview_level = ""
        reason = self.line("reason", self.tr("Why"))
        parts = self.add_part("sections", PartsAtRisk(OF_PERSON, name="person_safety_sections"))
        self.setLayout(column(Pairs([self.add_part("level", self._level), reason]), parts, gap=8))

    def set_interview_level(self, level: str) -> None:
        """The stricter of this and the person's own holds."""
        self._interview_level = level
        self._say_what_holds()

    @Slot()
    def _say_what_holds(self) -> None:
        levels = [self._interview_level, self._level.value()]
        unknown = [level for level in levels if level not in self._order]
        holds = unknown[0] if unknown else max(levels, key=self._order.index)
        words = self.tr("For this person holds: {level}").format(level=self.desk.label("safety_level", holds))
        self._level.say(Understanding(words, kind="neutral", icon="shield-check"))


class PersonForm(QWidget):
    """Load and collect one person; the events belong to another step and stay as they are."""

    edited = Signal()
    left = Signal()

    def __init__(self, desk: Desk, *, of_source: bool = False) -> None:
        """`of_source`: another source tells of the person, and nobody speaks."""
        super().__init__()
        self._names, self._link = _NamesForm(desk), _LinkForm(desk, of_source=of_source)
        self._identity = _IdentityForm(desk)
        self._circumstances = _CircumstancesForm(desk, of_source=of_source)
        self._safety = _SafetyForm(desk, of_source=of_source)
        self._attachments = AttachmentsPart(
            desk,
            self.tr("Portrait and papers of this person"),
            self.tr("A portrait is shown with the person; papers and photos of this person stand here too."),
            name="person_attachments",
        )
        self._portrait = Preview(desk, _PORTRAIT, empty="user", name="person_portrait")
        self._portrait.clicked.connect(self._open_portrait)
        for form in (self._names, self._link, self._identity, self._circumstances, self._safety):
            form.edited.connect(self.edited)
            form.left.connect(self.left)
        self._attachments.edited.connect(self._show_portrait)
        self._attachments.edited.connect(self.edited)
        self._attachments.left.connect(self.left)
        head = row(self._portrait, (self._names, 1), gap=16)
        top(head, self._portrait)
        self.setLayout(
            column(
                head,
                line(),
                self._link,
                line(),
                self._identity,
                line(),
                caption(self.tr("Family and health")),
                self._circumstances,
                line(),
                self._attachments,
                line(),
                self._safety,
                gap=12,
            )
        )

    @Slot()
    def _open_portrait(self) -> None:
        if self._portrait.attachment is None:
            self._attachments.ask_for(PORTRAIT)
        else:
            self._attachments.open(self._portrait.attachment)

    @Slot()
    def _show_portrait(self) -> None:
        found = portrait(self._attachments.items())
        self._portrait.show_attachment(found)
        if found is None:
            self._portrait.setAccessibleName(self.tr("Add a portrait…"))
            self._portrait.setToolTip(self.tr("Add a portrait…"))
        else:
            self._portrait.setToolTip("")

    def load(self, told: PersonTold, interview: Interview) -> None:
        """Show a person of an interview without telling anyone."""
        self._link.known.perhaps.forget()
        self._names.spellings.suggest_for(interview.session.languages)
        self._names.load(told.names)
        self._link.load(told)
        self._link.set_testifier_sex(interview.testifier.sex)
        self._identity.load(told.identity)
        self._circumstances.load(told.circumstances)
        self._attachments.set_items(RecordId(told.account), told.attachments.files)
        self._show_portrait()
        self._safety.load(told.safety)
        self._safety.set_interview_level(interview.safety.level)

    def look_for(self, interview: Interview, told: PersonTold) -> None:
        """Look who of those who are known this person may be."""
        self._link.known.look_for(interview, told)

    def collect(self, told: PersonTold) -> PersonTold:
        """The person with what stands in the form."""
        return msgspec.structs.replace(
            self._link.collect(told),
            names=self._names.collect(told.names),
            identity=self._identity.collect(told.identity),
            circumstances=self._circumstances.collect(told.circumstances),
            attachments=msgspec.structs.replace(told.attachments, files=self._attachments.items()),
            safety=self._safety.collect(told.safety),
        )
