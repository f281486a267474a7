"""Lines that the office writes once: kept by their button, refused with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kuager.flows import deadlines, letterhead, register, slips
from kuager.gui.settings.contact_part import contact_part
from kuager.gui.settings.letterhead_part import letterhead_part
from kuager.gui.settings.office_words import OfficeWords
from kuager.gui.settings.register_parts import days_off_part, days_worked_part, number_part
from kuager.gui.widgets.buttons import Button
from tests.support import desks
from tests.support.desks import OpenDesk


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


def shown(opened: OpenDesk, part: OfficeWords) -> OfficeWords:
    part.show()
    opened.settle()
    return part


def keep(opened: OpenDesk, part: OfficeWords, words: str) -> str:
    """What the part says after words were typed and kept."""
    part.area.setPlainText(words)
    button = part.findChild(Button, f"{part.objectName()}_keep")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.settle()
    return "\n".join(label.text() for label in part.says.findChildren(QLabel))


def test_the_letterhead_is_kept_as_it_will_stand(opened: OpenDesk) -> None:
    part = shown(opened, letterhead_part(opened.desk))
    assert part.area.toPlainText() == ""
    assert "from now on" in keep(opened, part, " «Мысал»  қоры\n\nАлматы")
    assert part.area.toPlainText() == "«Мысал» қоры\nАлматы"
    assert opened.write(letterhead.lines) == ("«Мысал» қоры", "Алматы")
    assert "too long" in keep(opened, part, "x\n" * 6)
    assert opened.write(letterhead.lines) == ("«Мысал» қоры", "Алматы")
    assert "no letterhead" in keep(opened, part, "")
    part.deleteLater()
    again = shown(opened, letterhead_part(opened.desk))
    assert again.area.toPlainText() == ""
    again.deleteLater()


def test_moved_days_and_the_sign_of_numbers_are_kept(opened: OpenDesk) -> None:
    off, worked = shown(opened, days_off_part(opened.desk)), shown(opened, days_worked_part(opened.desk))
    assert "counted with it" in keep(opened, off, "11.05.2026 decree")
    assert off.area.toPlainText() == "2026-05-11 decree"
    assert "Line 2 does not begin with a day." in keep(opened, off, "2026-05-11 decree\nnext week")
    assert "counted with it" in keep(opened, worked, "16.05.2026")
    days = opened.write(deadlines.working_days)
    assert isinstance(days, deadlines.WorkingDays)
    assert [days.includes(date(2026, 5, day)) for day in (11, 15, 16, 17)] == [False, True, True, False]
    assert "holds as it is" in keep(opened, worked, "")
    number = shown(opened, number_part(opened.desk))
    assert "begins with it" in keep(opened, number, "АЛМ\n")
    assert opened.write(register.next_number) == f"АЛМ-1/{opened.desk.now().year}"
    for part in (off, worked, number):
        part.deleteLater()


def test_the_way_to_the_office_is_kept_for_slips(opened: OpenDesk) -> None:
    part = shown(opened, contact_part(opened.desk))
    assert "every slip" in keep(opened, part, "+7 700 000 00 00")
    assert opened.write(slips.contact) == "+7 700 000 00 00"
    assert "number alone" in keep(opened, part, " ")
    part.deleteLater()
