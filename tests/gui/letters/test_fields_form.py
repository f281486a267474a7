"""The fields of a template: shown with their hints, told when they change, empty ones are nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kuager.flows.templates import TemplateField
from kuager.gui.letters.fields_form import FieldsForm
from kuager.gui.letters.growing_area import GrowingArea
from kuager.model.letter import Filled

ACT = TemplateField("act", {"en": "The act", "kk": "Әрекет", "ru": "Действие"}, lines=3)
NAME = TemplateField(
    "name_to",
    {"en": "The name", "kk": "Аты", "ru": "Имя"},
    {"en": "In the dative.", "kk": "Барыс септігінде.", "ru": "В дательном падеже."},
)


@pytest.fixture
def form(app: QApplication) -> Iterator[FieldsForm]:
    form = FieldsForm("ru")
    form.show()
    yield form
    form.close()
    form.deleteLater()


def area(form: FieldsForm, code: str) -> GrowingArea:
    found = form.findChild(GrowingArea, f"fields_{code}")
    assert found is not None
    return found


def test_each_field_has_its_label_and_its_hint(form: FieldsForm) -> None:
    form.load((ACT, NAME), (Filled("act", "Отказ"),))
    words = [label.text() for label in form.findChildren(QLabel)]
    assert {"Действие", "Имя", "В дательном падеже."} <= set(words)
    assert area(form, "act").toPlainText() == "Отказ"
    assert area(form, "name_to").accessibleDescription() == "В дательном падеже."


def test_what_is_written_is_told_and_empty_fields_are_nothing(form: FieldsForm) -> None:
    form.load((ACT, NAME), ())
    heard: list[int] = []
    form.edited.connect(lambda: heard.append(1))
    QTest.keyClicks(area(form, "act"), "Refusal ")
    assert heard
    assert form.filled() == (Filled("act", "Refusal"),)


def test_a_path_leads_to_its_field(form: FieldsForm) -> None:
    form.load((ACT, NAME), ())
    form.activateWindow()
    assert form.focus_on("letter.fields.name_to")
    assert form.focusWidget() is area(form, "name_to")
    assert not form.focus_on("letter.fields.other")
    assert not form.focus_on("letter.date")


def test_another_template_brings_other_fields(form: FieldsForm) -> None:
    form.load((ACT,), (Filled("act", "x"), Filled("name_to", "y")))
    form.load((NAME,), (Filled("act", "x"), Filled("name_to", "y")))
    assert form.filled() == (Filled("name_to", "y"),)
    form.load((), ())
    assert form.isHidden()
    assert form.filled() == ()
