"""Who speaks, how to reach him or her (`Testifier`, `Contact`), and whether he or she is known already.

Who may act for the family (`Representation`) stands at the end.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Slot

from kuager.gui.desk import Desk
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.known_person import KnownPart
from kuager.gui.interview.numbers import NumbersPart, fill, offer
from kuager.gui.interview.representatives import representatives
from kuager.gui.interview.step import Step, step_head
from kuager.gui.interview.telephones import TelephonesPart
from kuager.gui.widgets.layout import column, line
from kuager.model.idnumbers import IdCheck
from kuager.model.interview import Interview


class _TestifierForm(Form):
    """Names, whether he or she is known by them, numbers, papers."""

    def __init__(self, desk: Desk, known: KnownPart) -> None:
        super().__init__(desk, "testifier")
        names = self.spellings = self.names("names")
        self._birth = self.date("birth", self.tr("Born"))
        self._sex = self.choice("sex", self.tr("Sex"), "sex")
        self._numbers = numbers = NumbersPart(desk.choices("id_kind"), "kz_iin", name="testifier_id_numbers")
        numbers.used.connect(self._use_number)
        papers = Pairs(
            [
                self._birth,
                self._sex,
                self.line("citizenship", self.tr("Citizenship")),
                self.choice("residence_status", self.tr("Right to live here"), "residence_status"),
                self.line("occupation", self.tr("Work")),
            ]
        )
        self.setLayout(column(names, known, line(), papers, self.add_part("id_numbers", numbers), gap=12))

    @Slot(object)
    def _use_number(self, found: IdCheck) -> None:
        offered = offer(found)
        fields = ((self._birth, offered.birth, self.tr("Born")), (self._sex, offered.sex, self.tr("Sex")))
        self._numbers.say_kept([label for part, value, label in fields if not fill(part, value)])
        self.edited.emit()
        self.left.emit()


class _ContactForm(Form):
    """How to reach the testifier: a section of its own, which can stay behind."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "contact")
        address = self.place("address", self.tr("Address"))
        label, hint = self.tr("Telephones"), self.tr("one on each line")
        phones = self.add_part("phones", TelephonesPart(label, hint=hint, name="contact_phones"))
        self.setLayout(column(Pairs([address, phones]), gap=0))


class TestifierStep(Step):
    """The person in the room."""

    first_field = "testifier_names_first"

    __test__ = False  # not a test, whatever its name begins with

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._known = KnownPart(desk, "testifier", speaks=True)
        self._testifier, self._contact = _TestifierForm(desk, self._known), _ContactForm(desk)
        self._interview = Interview.blank()
        self._listen(self._testifier, self._contact)
        for part in (self._testifier, self._contact, self._known):
            part.edited.connect(self._look_for_known)
        self._known.edited.connect(self.edited)
        self._known.left.connect(self.left)
        head = step_head(self.tr("The one who speaks"))
        self._representatives = representatives(desk)
        self._representatives.edited.connect(self.edited)
        self._representatives.left.connect(self.left)
        self._lay_out(head, self._testifier, line(), self._contact, line(), self._representatives)

    @Slot()
    def _look_for_known(self) -> None:
        self._known.look_for(self.collect(self._interview), None)

    def load(self, interview: Interview) -> None:
        self._interview = interview
        self._known.perhaps.forget()
        self._known.set_value(interview.witness)
        self._testifier.spellings.suggest_for(interview.session.languages)
        self._testifier.load(interview.testifier)
        self._contact.load(interview.contact)
        self._representatives.set_items(interview.representation.representatives)
        self._look_for_known()

    def collect(self, interview: Interview) -> Interview:
        return msgspec.structs.replace(
            interview,
            witness=self._known.value(),
            testifier=self._testifier.collect(interview.testifier),
            contact=self._contact.collect(interview.contact),
            representation=msgspec.structs.replace(
                interview.representation, representatives=self._representatives.items()
            ),
        )
