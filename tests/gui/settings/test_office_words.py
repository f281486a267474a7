"""Lines that the office writes once: kept by their button, refused with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kuager.flows import letterhead, slips
from kuager.gui.settings.contact_part import contact_part
from kuager.gui.settings.letterhead_part import letterhead_part
from kuager.gui.settings.office_words import OfficeWords
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


def test_the_way_to_the_office_is_kept_for_slips(opened: OpenDesk) -> None:
    part = shown(opened, contact_part(opened.desk))
    assert "every slip" in keep(opened, part, "+7 700 000 00 00")
    assert opened.write(slips.contact) == "+7 700 000 00 00"
    assert "number alone" in keep(opened, part, " ")
    part.deleteLater()
