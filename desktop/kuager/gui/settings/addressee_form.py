"""An entry of the address book, to be written down or changed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kuager.flows.addressees import Addressee
from kuager.gui.desk import Desk
from kuager.gui.settings.signing_forms import Form
from kuager.gui.widgets.entries import ChoiceBox, Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, held
from kuager.model.addressee import Tongue

_TONGUES: tuple[Tongue, ...] = ("kk", "ru", "en")


class AddresseeForm(Form):
    """`asked` carries an `Addressee`."""

    asked = Signal(object)

    def __init__(self, desk: Desk, entry: Addressee, title: str, *, name: str) -> None:
        about = self.tr(
            "How it stands at the head of a letter is in the case that the language wants there; nothing is "
            "declined by the program. A language without a head gets the name as it is."
        )
        super().__init__(title, about, self.tr("Keep it"), name)
        self._entry = entry
        self._group = ChoiceBox(desk.choices("addressee_group"), entry.group, name=f"{name}_group")
        self._names = {
            each: Entry(entry.names.get(each, ""), name=f"{name}_name_{each}") for each in _TONGUES
        }
        self._heads = {
            each: Entry(entry.heads.get(each, ""), name=f"{name}_head_{each}") for each in _TONGUES
        }
        self._lines = {
            "address": Entry(entry.address, name=f"{name}_address"),
            "email": Entry(entry.email, name=f"{name}_email"),
            "phone": Entry(entry.phone, name=f"{name}_phone"),
            "note": Entry(entry.note, name=f"{name}_note"),
        }
        words = {each: desk.label("languages", each) for each in _TONGUES}
        fields = [Field(self.tr("What it is"), self._group)]
        for each in _TONGUES:
            called = self.tr("Name ({language})").format(language=words[each])
            heading = self.tr("At the head of a letter ({language})").format(language=words[each])
            fields += [Field(called, self._names[each]), Field(heading, self._heads[each])]
        labels = {
            "address": self.tr("Postal address"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Telephone"),
            "note": self.tr("Note for staff: how it takes letters"),
        }
        fields += [Field(labels[code], box) for code, box in self._lines.items()]
        self._lay_out([held(column(*fields, gap=10))])
        self.setFocusProxy(self._group)

    @Slot()
    def _done(self) -> None:
        def written(boxes: dict[Tongue, Entry]) -> dict[Tongue, str]:
            return {each: box.text().strip() for each, box in boxes.items() if box.text().strip()}

        lines = {code: box.text().strip() for code, box in self._lines.items()}
        self.asked.emit(
            Addressee(
                self._entry.code,
                self._group.code(),
                written(self._names),
                self._entry.short,
                written(self._heads),
                **lines,
            )
        )
