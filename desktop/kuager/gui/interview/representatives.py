"""Who may act for the family, and by which document (`Representation`): often nobody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kuager.gui.desk import Desk
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.items import Items, ItemWords, Numbered
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import Cell, Column
from kuager.model.steps import Representative


class _RepresentativeForm(Form):
    """One person or organisation."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "representative")
        fields = Pairs(
            [
                self.line("name", self.tr("Name, as told")),
                self.choice("capacity", self.tr("As what"), "representative_capacity"),
                self.choice("document", self.tr("By which document"), "power_document"),
                self.line("number", self.tr("Number of the document")),
                self.date("date", self.tr("Date of the document")),
                self.date("valid_until", self.tr("Valid until")),
                self.line("issued_by", self.tr("Who issued or certified it")),
                self.line("scope", self.tr("What it allows")),
            ]
        )
        self.setLayout(column(fields, gap=0))


def representatives(desk: Desk) -> Items:
    """The list and its form; one line where there is nobody."""
    translate = QCoreApplication.translate
    return Items(
        _RepresentativeForm(desk),
        _columns(desk),
        Representative,
        ItemWords(
            translate("Representatives", "Who stands for the family"),
            translate("Representatives", "Add a representative"),
            translate("Representatives", "The representative was removed."),
            translate("Representatives", "Who stands for the family"),
            translate("Representatives", "a lawyer, a relative with a power of attorney"),
        ),
        first_field="representative_name",
        name="representatives",
        quiet=True,
    )


def _columns(desk: Desk) -> list[Column[Numbered]]:
    def who(numbered: Numbered) -> Cell:
        each: Representative = numbered[1]
        return Cell(each.name or "…", below=desk.label("representative_capacity", each.capacity))

    def document(numbered: Numbered) -> Cell:
        each: Representative = numbered[1]
        words = desk.label("power_document", each.document)
        return Cell(words, below=" · ".join(filter(None, (each.number, each.date.told))))

    def until(numbered: Numbered) -> Cell:
        each: Representative = numbered[1]
        return Cell(each.valid_until.told)

    translate = QCoreApplication.translate
    return [
        Column(translate("Representatives", "Representative"), who),
        Column(translate("Representatives", "Document"), document, width=280, leaves=1),
        Column(translate("Representatives", "Valid until"), until, width=130, leaves=2),
    ]
